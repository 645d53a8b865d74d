import type { Checked, PartReport } from '../difference.js';
import { type Emulator, startEmulator } from '../emulator.js';
import { type Exchange, send } from '../exchange.js';
import { parseJsonOrUndefined } from '../json.js';
import { compare } from './compare.js';
import { Names } from './freedom.js';
import { notServed } from './not-served.js';
import type { RecordedExchange, Recording } from './recording.js';
import { resourceType } from './resource-type.js';
import { seedOf } from './seed.js';

/** Plays recorded requests against a fresh emulator per recording, and compares every answer with the recorded one. */
export async function replay(cli: string, recordings: readonly Recording[]): Promise<PartReport> {
  const left = new Map<string, number>();
  const checked: Checked[] = [];
  for (const { file, exchanges } of recordings) {
    const reasons = exchanges.map(({ asked }) => notServed(file, asked.method, asked.url));
    for (const reason of reasons.filter((reason) => reason !== undefined)) {
      count(left, reason);
    }
    const served = exchanges.map((exchange, index) => ({ exchange, index })).filter(({ index }) => !reasons[index]);
    if (served.length > 0) {
      checked.push(...(await replayOne(cli, file, served, left)));
    }
  }
  return { name: 'replay of recordings', checked, left };
}

interface Served {
  readonly exchange: RecordedExchange;
  readonly index: number;
}

function count(left: Map<string, number>, reason: string): void {
  left.set(reason, (left.get(reason) ?? 0) + 1);
}

async function replayOne(
  cli: string,
  file: string,
  served: readonly Served[],
  left: Map<string, number>,
): Promise<readonly Checked[]> {
  const titleOf = ({ exchange: { asked }, index }: Served) =>
    `${file} entry ${index}: ${asked.method} ${short(asked.url)}`;
  const emulator = await started(cli, served);
  if (typeof emulator === 'string') {
    const difference = { where: 'seed', expected: 'what the recording shows to be there before', found: emulator };
    return served.map((one) => ({ group: file, title: titleOf(one), differences: [difference] }));
  }
  try {
    const names = new Names();
    const operations = new Map<string, string>();
    const checked: Checked[] = [];
    for (const one of served) {
      const { exchange } = one;
      const found = await answerTo(exchange, emulator, operations);
      if (found === undefined) {
        count(left, 'GET of an operation that had ended sooner than the recorded one');
        continue;
      }
      const source = { file, type: resourceType(exchange.asked.url) };
      checked.push({ group: file, title: titleOf(one), differences: compare(exchange, found, source, names) });
      const recordedLocation = exchange.answered.headers.get('location');
      const location = found.answered.headers.get('location');
      if (exchange.answered.status === 202 && recordedLocation !== undefined && location !== undefined) {
        operations.set(recordedLocation, location);
      }
    }
    return checked;
  } finally {
    await emulator.stop();
  }
}

/** More often than any recording asks. */
const MOST_QUESTIONS = 50;

/**
 * Asks what the recording asked. How long an operation takes is the service's own: where the recording saw its end, the
 * emulator is asked until it ends; a question that comes after that has no answer to compare.
 */
async function answerTo(
  recorded: RecordedExchange,
  { url }: Emulator,
  operations: ReadonlyMap<string, string>,
): Promise<Exchange | undefined> {
  const { asked, answered } = recorded;
  const operation = operations.get(asked.url);
  const target = (operation ?? asked.url).replace(/^https:\/\/[^/]+/, url);
  let found = await sendTo(recorded, target, url);
  if (operation === undefined) {
    return found;
  }
  if (answered.status === 202) {
    const hasEnded = found.answered.status === 200 || found.answered.status === 204;
    return hasEnded ? undefined : found;
  }
  for (let asks = 1; found.answered.status === 202 && asks < MOST_QUESTIONS; asks++) {
    found = await sendTo(recorded, target, url);
  }
  return found;
}

async function started(cli: string, served: readonly Served[]): Promise<Emulator | string> {
  try {
    return await startEmulator(cli, seedOf(served.map(({ exchange }) => exchange)));
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

/** The emulator's answer, as if it had come from the host that was recorded. */
async function sendTo({ asked, sent }: RecordedExchange, target: string, url: string): Promise<Exchange> {
  const { answered } = await send(asked.method, target, sent);
  const { origin } = new URL(asked.url);
  const text = answered.text.replaceAll(url, origin);
  const headers = new Map([...answered.headers].map(([name, value]) => [name, value.replace(url, origin)]));
  const body = text === '' ? undefined : parseJsonOrUndefined(text);
  return { asked, answered: { ...answered, headers, text, body } };
}

function short(url: string): string {
  return url.replace(/^.*\/providers\/Microsoft\.MachineLearningServices/i, '~');
}
