import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type BareRepository, git, gitBytes } from '../servers/git.js';

/** A record as these tests look at it: what they do not name is there all the same. */
export interface Shown {
  readonly event: string;
  readonly number: number;
  readonly previous: string | null;
  readonly at: string;
  readonly version: string | null;
  readonly [key: string]: unknown;
}

/** What the chain of an asset comes to, worked out here again from the words of the protocol alone. */
export interface Chain {
  readonly records: readonly Shown[];
  /** SHA-256 of each. */
  readonly digests: readonly string[];
  /** What is wrong, the first bad record first; nothing where all is well. */
  readonly wrong: readonly string[];
  /** Whether the last record waits for its end. */
  readonly isOpen: boolean;
  /** Versions in each stage, by the records alone. */
  readonly stages: Readonly<Record<string, readonly string[]>>;
  /** Each promotion, rollback or adoption that was ended: what stands in Azure for it. */
  readonly ended: readonly {
    readonly operation: string;
    readonly number: number;
    readonly changes: readonly Change[];
  }[];
}

export interface Change {
  readonly version: string;
  readonly from: string;
  readonly to: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Branches of a repository that hold chains, by the name of their asset. */
export async function branchesOf({ path }: Pick<BareRepository, 'path'>): Promise<ReadonlyMap<string, string>> {
  const refs = (await git(path, ['for-each-ref', '--format=%(refname)', 'refs/heads/aml-promote-ledger/'])).split('\n');
  return new Map(refs.filter(Boolean).map((ref) => [ref.slice(ref.lastIndexOf('/') + 1), ref]));
}

/** Reads and judges the chain of a model, without a line of the program that wrote it; one without a branch is empty. */
export async function chainOf(repository: Pick<BareRepository, 'path'>, name: string): Promise<Chain> {
  const ref = (await branchesOf(repository)).get(name);
  return judged(ref === undefined ? [] : await eventsOf(repository.path, ref));
}

interface Event {
  readonly commit: string;
  readonly files: readonly string[];
  readonly record: string;
  readonly board: string;
}

async function eventsOf(path: string, ref: string): Promise<readonly Event[]> {
  const commits = (await git(path, ['rev-list', '--reverse', '--topo-order', ref])).split('\n').filter(Boolean);
  const names = commits.flatMap((one) => [one, `${one}^{tree}`, `${one}:record.json`, `${one}:board.json`]);
  const all = await gitBytes(path, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  let at = 0;
  const next = (): Buffer => {
    const line = all.indexOf(10, at);
    const head = all.subarray(at, line).toString('utf8');
    const [, size] = / (?:commit|tree|blob) (\d+)$/.exec(head) ?? [];
    if (size === undefined) throw new Error(`the branch ${ref} holds something else: ${head}`);
    at = line + 1 + Number(size) + 1;
    return all.subarray(line + 1, at - 1);
  };
  return commits.map(() => {
    const commit = next().toString('utf8');
    return { commit, files: filesIn(next()), record: next().toString('utf8'), board: next().toString('utf8') };
  });
}

/** Mode and name of each entry of a tree object. */
function filesIn(tree: Buffer): readonly string[] {
  const files: string[] = [];
  for (let at = 0; at < tree.length; ) {
    const end = tree.indexOf(0, at);
    files.push(tree.subarray(at, end).toString('utf8'));
    at = end + 21;
  }
  return files;
}

/** The record that began it, whose digest stands in Azure. */
interface Began {
  readonly digest: string;
  readonly number: number;
}

interface Open {
  readonly text: string;
  readonly began: Began;
  readonly record: Shown;
}

const none = (): Open | null => null;

function judged(events: readonly Event[]): Chain {
  const wrong: string[] = [];
  const records: Shown[] = [];
  const digests: string[] = [];
  const ended: Chain['ended'][number][] = [];
  let stages: Stages = [];
  let open = none();
  for (const [index, { commit, files, record: text, board: boardText }] of events.entries()) {
    const number = index + 1;
    const say = (what: string) => wrong.push(`record ${number}: ${what}`);
    const record = JSON.parse(text) as Shown;
    const board = JSON.parse(boardText) as { number: number; stages: unknown };
    const before = records.at(-1);
    if (canonicalize(record) !== text) say('it is not canonical');
    if (canonicalize(board) !== boardText) say('its board is not canonical');
    if (files.join(' ') !== '100644 board.json 100644 record.json') say(`its tree holds ${files.join(' ')}`);
    const parents = commit.split('\n').filter((line) => line.startsWith('parent '));
    if (parents.length !== (index === 0 ? 0 : 1)) say(`it has ${parents.length} parents`);
    const seconds = String(Math.floor(Date.parse(record.at) / 1000));
    const people = commit.split('\n').filter((line) => /^(author|committer) /.test(line));
    if (people.some((line) => !line.includes(' aml-promote ') || !line.includes(` ${seconds} `)))
      say(people.join(', '));
    if (record.number !== number) say(`it says that it is number ${record.number}`);
    if (board.number !== number) say(`its board is that of number ${board.number}`);
    if (record.previous !== (digests.at(-1) ?? null)) say('it does not follow the record before');
    for (const key of ['format', 'place', 'kind', 'name'])
      if (before !== undefined && record[key] !== before[key]) say(`it has another ${key}`);
    if (before !== undefined && record.at < before.at) say('it is older than the record before');
    const digest = sha256(text);

    if (record.event === 'started') {
      const continues = record.continues as Began | null;
      if (open === null && continues !== null) say('it continues what is not open');
      if (open !== null && canonicalize(continues) !== canonicalize(open.began))
        say('it stands on another that is open');
      if (open !== null && record.planDigest !== open.record.planDigest) say('it continues another plan');
      open = { text, began: continues ?? { digest, number }, record };
    } else if (['completed', 'rolled-back', 'adopted'].includes(record.event)) {
      if (open === null) say('it ends what was not started');
      else if (canonicalize(record.started) !== open.text) say('it ends another start');
      else {
        const changes = open.record.changes as readonly Change[];
        ended.push({ operation: open.began.digest, number: open.began.number, changes });
        stages = changes.reduce((now, { version, to }) => moved(now, version, to, number), stages);
      }
      open = none();
    } else if (record.event === 'abandoned') {
      if (open === null) say('it gives up what was not started');
      else if (record.started !== sha256(open.text)) say('it gives up another start');
      open = none();
    } else if (open !== null) say(`it is ${record.event} while another is open`);
    else if (record.event === 'acknowledged' && typeof record.stage === 'string')
      stages = left(stages, record.version ?? '');
    if (canonicalize(board.stages) !== canonicalize(stages)) say('its board says other holders than the records');
    records.push(record);
    digests.push(digest);
  }
  return {
    records,
    digests,
    wrong,
    isOpen: open !== null,
    stages: Object.fromEntries(stages.map(({ stage, holders }) => [stage, holders.map(({ version }) => version)])),
    ended,
  };
}

type Stages = readonly { stage: string; holders: readonly { version: string; number: number }[] }[];

function moved(before: Stages, version: string, to: string, number: number): Stages {
  const others = left(before, version);
  const holders = others.find(({ stage }) => stage === to)?.holders ?? [];
  const entered = { stage: to, holders: [...holders, { version, number }].slice(-32) };
  return [...others.filter(({ stage }) => stage !== to), entered].sort((one, two) => (one.stage < two.stage ? -1 : 1));
}

function left(before: Stages, version: string): Stages {
  return before
    .map(({ stage, holders }) => ({ stage, holders: holders.filter((one) => one.version !== version) }))
    .filter(({ holders }) => holders.length > 0);
}
