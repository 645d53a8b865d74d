import { describe, expect, it } from '@jest/globals';
import { cycloneDx } from '../../../src/report/export/cyclonedx.js';
import { inToto } from '../../../src/report/export/in-toto.js';
import { predicate } from '../../../src/report/export/predicate.js';
import type { StoredEnd } from '../../../src/report/export/proven.js';
import { changeOf, shell } from '../../core/ledger/world.js';
import { storedEnd } from './world.js';

describe.each([
  ['an in-toto statement', inToto],
  ['a predicate', predicate],
  ['a CycloneDX document', cycloneDx],
])('%s', (_, form) => {
  it.each<[string, StoredEnd, string]>([
    [
      'only the ledger knows',
      storedEnd({}, 'unproven'),
      'event 2 is unproven: only the ledger says that it happened, so it cannot be exported as verified',
    ],
    [
      'a shell has begun',
      storedEnd({ ...shell, proven: false }),
      'event 2 began in a shell, which shows nobody, so it cannot be exported as verified',
    ],
    [
      'has no evidence, whatever it says of itself',
      storedEnd({ ...shell, proven: true }),
      'event 2 began in a shell, which shows nobody, so it cannot be exported as verified',
    ],
    [
      'holds another plan than was approved',
      storedEnd({ planDigest: 'f'.repeat(64) }),
      'event 2 holds another plan than its digest says, so it cannot be exported as verified',
    ],
    [
      'adopts several versions',
      storedEnd({ purpose: 'adopt', version: null, from: null, to: null, changes: [changeOf('1'), changeOf('2')] }),
      'event 2 does not move one version to one stage; only such an event can be exported',
    ],
    [
      'moves another version than it says',
      storedEnd({ changes: [changeOf('1')] }),
      'event 2 does not move one version to one stage; only such an event can be exported',
    ],
    [
      'moves the version to another stage than it says',
      storedEnd({ changes: [changeOf('2', { to: 'Archived' })] }),
      'event 2 does not move one version to one stage; only such an event can be exported',
    ],
    [
      'has a plan that names no version',
      storedEnd({ plan: {} }),
      'event 2 does not move one version to one stage; only such an event can be exported',
    ],
  ])('is refused for an event that %s', (_what, stored, why) => {
    expect(form(stored, '0.1.0')).toEqual({ ok: false, error: why });
  });
});
