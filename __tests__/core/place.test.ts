import { describe, expect, it } from '@jest/globals';
import { type Place, placeId, placeName, placeShortId } from '../../src/core/place.js';
import { assetId } from '../../src/core/plan.js';
import { place } from './world.js';

describe('a place', () => {
  const shouted: Place = {
    ...place,
    resourceGroup: 'ML',
    workspace: 'ACME',
    endpoint: 'https://MANAGEMENT.azure.com/',
  };

  const shared: Place = {
    in: 'registry',
    endpoint: place.endpoint,
    subscriptionId: place.subscriptionId,
    resourceGroup: 'ml',
    registry: 'acme',
  };

  it('that is a registry is one place from wherever in its cloud it is called', () => {
    const elsewhere: Place = { ...shared, subscriptionId: '0', resourceGroup: 'other', registry: 'ACME' };
    expect(placeId(elsewhere)).toBe('https://management.azure.com/registries/acme');
    expect([placeId(shared), placeShortId(shared)]).toEqual([placeId(elsewhere), placeShortId(elsewhere)]);
    expect(assetId(elsewhere, 'data', 'Rows', 'v1')).toBe(
      '/providers/Microsoft.MachineLearningServices/registries/acme/data/Rows/versions/v1',
    );
    expect(assetId(shared, 'data', 'Rows', 'v1')).toBe(assetId(elsewhere, 'data', 'Rows', 'v1'));
  });

  it('is one place in two spellings of case', () => {
    expect(placeId(shouted)).toBe(placeId(place));
    expect(placeShortId(shouted)).toBe(placeShortId(place));
  });

  it('is another in another cloud, subscription, group or workspace', () => {
    const others: Place[] = [
      { ...place, endpoint: 'https://management.usgovcloudapi.net' },
      { ...place, subscriptionId: '99999999-2222-3333-4444-555555555555' },
      { ...place, resourceGroup: 'ml2' },
      { ...place, workspace: 'acme2' },
      shared,
    ];
    expect(new Set([place, ...others].map(placeId)).size).toBe(6);
    expect(new Set([place, ...others].map(placeShortId)).size).toBe(6);
  });

  it('has a short id of its name and eight hex characters', () => {
    expect(placeShortId(shouted)).toMatch(/^acme-[0-9a-f]{8}$/);
    expect(placeName(shouted)).toBe('ACME');
  });

  it('lower-cases an id up to the asset, whose name and version are case-sensitive', () => {
    expect(assetId(shouted, 'model', 'Fraud', 'RC1')).toBe(assetId(place, 'model', 'Fraud', 'RC1'));
    expect(assetId(place, 'model', 'Fraud', 'RC1')).not.toBe(assetId(place, 'model', 'fraud', 'RC1'));
  });
});
