import { ServiceFailure } from '../../core/failure.js';
import { parsedJson } from '../../core/json.js';
import type { Deadline } from '../../http/deadline.js';
import { pauseBefore } from '../../http/retry.js';
import type { Answer } from '../../http/transport.js';
import { isOperation } from './answers-validate.generated.js';
import { messageOf } from './failures.js';

/** How a write that was accepted ended, as far as its operation tells. */
export type Settled =
  | { readonly is: 'done' }
  /** Only the version itself can tell; `why` says so to the user. Milliseconds that the service wants between two looks. */
  | { readonly is: 'untold'; readonly why: string; readonly pause: number };

/** Pauses between two looks grow to a few seconds, unless the service says how long to wait. */
const LONGEST_GROWTH = 6;
const SHORTEST_PAUSE_MS = 100;

/**
 * Follows a long-running write to its end: `Azure-AsyncOperation`, else the `Location` of a 202 (the one of a 201 is the
 * resource). Only addresses of the service's own origin are asked; what another host would say, the version says too. Of
 * the words for a status, only Succeeded, Failed and Canceled end it. The time that the service allows
 * (`x-ms-async-operation-timeout`, an hour) is longer than a run: the run's own deadline bounds the wait.
 *
 * @param accepted the answer to the PUT
 * @param url where it was PUT
 * @param what is written, for messages
 */
export async function settled(
  accepted: Answer,
  url: string,
  what: string,
  read: (url: string) => Promise<Answer>,
  deadline: Deadline,
): Promise<Settled> {
  const { headers, status } = accepted;
  const named = [headers['azure-asyncoperation'], status === 202 ? headers.location : undefined];
  const addresses = named.filter((address) => address !== undefined);
  if (addresses.length === 0 && status !== 202) return { is: 'done' };
  const followed = addresses.filter((address) => URL.canParse(address, url)).map((address) => new URL(address, url));
  const operation = followed.find(({ origin }) => origin === new URL(url).origin);
  if (operation === undefined) {
    const [elsewhere] = followed;
    return untold(
      elsewhere === undefined
        ? 'Azure ML took the write and named no operation to follow'
        : `Azure ML follows the write at another address, ${elsewhere.origin}, which is not asked`,
      accepted,
    );
  }
  for (let looks = 1, last = accepted; ; looks++) {
    const pause = pauseBefore(Math.min(looks, LONGEST_GROWTH), { headers: last.headers, text: '' });
    await deadline.wait(Math.max(SHORTEST_PAUSE_MS, pause), `Azure ML is still writing ${what}`);
    last = await read(operation.href);
    const end = endOf(last, what);
    if (end !== undefined) return end;
  }
}

function endOf(answer: Answer, what: string): Settled | undefined {
  const { status, text } = answer;
  const word = statusIn(text)?.toLowerCase();
  if (status >= 400) {
    // Not to be read, or not any more; anything else is how an operation without a status says that it failed.
    if ([401, 403, 404, 408, 429].includes(status) || status >= 500)
      return untold(`Azure ML does not tell how the write ended (${status})`, answer);
    throw failed(answer, what);
  }
  if (word === 'failed' || word === 'canceled') throw failed(answer, what);
  if (word === 'succeeded') return { is: 'done' };
  if (status === 202 || word !== undefined) return undefined;
  return { is: 'done' };
}

function failed(answer: Answer, what: string): ServiceFailure {
  const correlationId = answer.headers['x-ms-correlation-request-id'] ?? answer.headers['x-ms-request-id'];
  const word = statusIn(answer.text) ?? String(answer.status);
  const why = answer.text.includes('"error"') ? `: ${messageOf(answer)}` : '';
  return new ServiceFailure(`Azure ML took the write of ${what} and then ended it as ${word.slice(0, 40)}${why}`, {
    ...(correlationId === undefined ? {} : { correlationId }),
    fix: 'Run the same command again: it writes what is still missing',
  });
}

function statusIn(text: string): string | undefined {
  const value = parsedJson(text);
  return isOperation(value) ? value.status : undefined;
}

const untold = (why: string, { headers }: Answer): Settled => ({
  is: 'untold',
  why,
  pause: pauseBefore(1, { headers, text: '' }),
});
