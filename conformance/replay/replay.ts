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

const MANAGEMENT = 'https://management.azure.com';

/** Plays recorded requests against a fresh emulator per recording, and compares every answer with the recorded one. */
export async function replay(cli: string, recordings: readonly Recording[]): Promise<PartReport> {
  const left = new Map<string, number>();
  const checked: Checked[] = [];
  for (const { file, exchanges } of recordings) {
    const reasons = exchanges.map(({ asked }) => notServed(asked.method, asked.url));
    for (const reason of reasons.filter((reason) => reason !== undefined)) {
      left.set(reason, (left.get(reason) ?? 0) + 1);
    }
    const served = exchanges.map((exchange, index) => ({ exchange, index })).filter(({ index }) => !reasons[index]);
    if (served.length > 0) {
      checked.push(...(await replayOne(cli, file, served)));
    }
  }
  return { name: 'replay of recordings', checked, left };
}

interface Served {
  readonly exchange: RecordedExchange;
  readonly index: number;
}

async function replayOne(cli: string, file: string, served: readonly Served[]): Promise<readonly Checked[]> {
  const titleOf = ({ exchange: { asked }, index }: Served) =>
    `${file} entry ${index}: ${asked.method} ${short(asked.url)}`;
  const emulator = await started(cli, served);
  if (typeof emulator === 'string') {
    const difference = { where: 'seed', expected: 'what the recording shows to be there before', found: emulator };
    return served.map((one) => ({ group: file, title: titleOf(one), differences: [difference] }));
  }
  try {
    const names = new Names();
    const checked: Checked[] = [];
    for (const one of served) {
      const { asked } = one.exchange;
      const found = await sendTo(emulator, one.exchange);
      const differences = compare(one.exchange, found, { file, type: resourceType(asked.url) }, names);
      checked.push({ group: file, title: titleOf(one), differences });
    }
    return checked;
  } finally {
    await emulator.stop();
  }
}

async function started(cli: string, served: readonly Served[]): Promise<Emulator | string> {
  try {
    return await startEmulator(cli, seedOf(served.map(({ exchange }) => exchange)));
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

/** The emulator's answer, as if it had come from Azure's host. */
async function sendTo({ url }: Emulator, { asked, sent }: RecordedExchange): Promise<Exchange> {
  const { answered } = await send(asked.method, asked.url.replace(MANAGEMENT, url), sent);
  const text = answered.text.replaceAll(url, MANAGEMENT);
  const headers = new Map([...answered.headers].map(([name, value]) => [name, value.replace(url, MANAGEMENT)]));
  const body = text === '' ? undefined : parseJsonOrUndefined(text);
  return { asked, answered: { ...answered, headers, text, body } };
}

function short(url: string): string {
  return url.replace(/^.*\/providers\/Microsoft\.MachineLearningServices/i, '~');
}
