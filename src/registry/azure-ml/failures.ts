import { ServiceFailure } from '../../core/failure.js';
import type { Answer } from '../../http/transport.js';
import { isArmError } from './answers-validate.generated.js';

const SERVICE = 'Azure ML';
const LONGEST_MESSAGE = 300;

/** What an answer that is no success says, in one line: details beside the message, never a stack or additionalInfo. */
export function messageOf({ status, text }: Answer): string {
  const error = parsed(text);
  if (error === undefined) return `an answer with status ${status} that is not Azure's`;
  const { code, message, details } = error;
  const detail = details?.[0]?.message ?? '';
  const line = [code, message, detail === message ? '' : detail].filter((part) => part).join(': ');
  return line.replaceAll(/\s+/g, ' ').slice(0, LONGEST_MESSAGE);
}

/** An answer that a promotion cannot go on with. */
export function failureOf(what: string, answer: Answer, action: string): ServiceFailure {
  const correlationId = answer.headers['x-ms-correlation-request-id'] ?? answer.headers['x-ms-request-id'];
  const { status } = answer;
  const fix = fixOf(status, action);
  return new ServiceFailure(`${SERVICE} refused to ${what} with ${status}: ${messageOf(answer)}`, {
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(fix === undefined ? {} : { fix }),
    // The service judged the call and declined it; after a 5xx or a timeout nobody knows.
    untouched: status >= 400 && status < 500 && status !== 408,
  });
}

function fixOf(status: number, action: string): string | undefined {
  const permission = `Microsoft.MachineLearningServices/workspaces/models/versions/${action}`;
  if (status === 401) return `Log in again; if that is not it, grant the identity ${permission}`;
  if (status === 403) return `Grant the identity ${permission} on the workspace`;
  return status === 429 || status >= 500 ? 'Run the same command again later' : undefined;
}

function parsed(text: string) {
  try {
    const value: unknown = JSON.parse(text);
    return isArmError(value) ? value.error : undefined;
  } catch {
    return undefined;
  }
}
