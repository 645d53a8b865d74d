import { ServiceFailure, UsageFailure } from '../../core/failure.js';
import { parsedJson } from '../../core/json.js';
import type { Place } from '../../core/place.js';
import type { Answer } from '../../http/transport.js';
import type { ArmError } from './answers.js';
import { isArmError } from './answers-validate.generated.js';
import type { Asset, Named } from './facts.js';
import { assetInWords, inWords, resourceType } from './kinds.js';

const SERVICE = 'Azure ML';
const LONGEST_MESSAGE = 300;

/** What an answer that is no success says, in one line: details beside the message, never a stack or additionalInfo. */
export function messageOf({ status, text }: Pick<Answer, 'status' | 'text'>): string {
  const error = errorIn(text);
  if (error === undefined) return `an answer with status ${status} that is not Azure's`;
  const { code, message, details } = error;
  const detail = details?.[0]?.message ?? '';
  return [code, message, detail === message ? '' : detail]
    .map((part) => (part ?? '').trim().replace(/[.:]+$/, ''))
    .filter((part) => part !== '')
    .join(': ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, LONGEST_MESSAGE);
}

/** What was called, for the permission that it needs. */
export interface Called {
  readonly place: Place;
  readonly kind: Named['kind'];
  readonly action: 'read' | 'write';
}

/** An answer that a promotion cannot go on with. */
export function failureOf(what: string, answer: Answer, called: Called): ServiceFailure {
  const correlationId = answer.headers['x-ms-correlation-request-id'] ?? answer.headers['x-ms-request-id'];
  const { status } = answer;
  const fix = fixOf(status, called);
  return new ServiceFailure(`${SERVICE} refused to ${what} with ${status}: ${messageOf(answer)}`, {
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(fix === undefined ? {} : { fix }),
    // The service judged the call and declined it; after a 5xx or a timeout nobody knows.
    untouched: status >= 400 && status < 500 && status !== 408,
  });
}

function fixOf(status: number, { place, kind, action }: Called): string | undefined {
  const permission = `${resourceType(place, kind)}/${action}`;
  // A registry says 401 to an identity that it knows and does not let in (recorded traffic of 2023).
  if (status === 403 || (status === 401 && place.in === 'registry'))
    return `Grant the identity ${permission} on the ${place.in}`;
  if (status === 401) return `Log in again; if that is not it, grant the identity ${permission}`;
  return status === 429 || status >= 500 ? 'Run the same command again later' : undefined;
}

/** Codes of ARM itself, for what stands above an asset. */
const PLACE_IS_MISSING =
  /^(SubscriptionNotFound|InvalidSubscriptionId|ResourceGroupNotFound|(Parent)?ResourceNotFound)$/;

/** A place, an asset or a version that the request names and that is not there, by the 404 that it was answered with. */
export function missing(place: Place, asset: Asset, answer: Answer): UsageFailure {
  const { resourceGroup } = place;
  if (PLACE_IS_MISSING.test(errorIn(answer.text)?.code ?? '')) return missingPlace(place, answer);
  const there = `${inWords(place)} (resource group ${resourceGroup})`;
  const { version } = asset;
  return new UsageFailure({
    what:
      version === undefined
        ? `${assetInWords(asset)} has no version in ${there}`
        : `there is no version ${version} of ${assetInWords(asset)} in ${there}`,
    fix: `Check asset, kind, subscription-id, resource-group and ${place.in}`,
  });
}

/** A place that the request names and that is not there. */
export function missingPlace(place: Place, answer: Answer): UsageFailure {
  return new UsageFailure({
    what: `${inWords(place)} cannot be found in the resource group ${place.resourceGroup}: ${messageOf(answer)}`,
    fix: `Check subscription-id, resource-group and ${place.in}`,
  });
}

function errorIn(text: string): ArmError['error'] | undefined {
  const body = parsedJson(text);
  return isArmError(body) ? body.error : undefined;
}
