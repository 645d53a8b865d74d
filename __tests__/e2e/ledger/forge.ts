import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { BareRepository } from '../servers/git.js';
import { branchesOf } from './chain.js';

/** A record or a board, as whoever can push may write it. */
export type Forged = Readonly<Record<string, unknown>>;

export const digestOf = (record: Forged): string => sha256(text(record));

const text = (value: Forged): string => canonicalize(value) ?? '';
const sha256 = (of: string): string => createHash('sha256').update(of).digest('hex');

/** What the last events of a model are, the newest first. */
export async function lastOf(repository: BareRepository, model: string, count: number): Promise<readonly Forged[]> {
  const ref = await refOf(repository, model);
  const commits = (await repository.git(['rev-list', `--max-count=${count}`, ref])).split('\n').filter(Boolean);
  return Promise.all(commits.map(async (one) => JSON.parse(await repository.git(['show', `${one}:record.json`]))));
}

/**
 * Adds events to the chain of a model by git alone, as anybody can who may push: each canonical, numbered, with the digest
 * of the one before it, and a board that follows from it.
 */
export async function forge(repository: BareRepository, model: string, ...records: readonly Forged[]): Promise<void> {
  const ref = await refOf(repository, model);
  for (const given of records) {
    const parent = (await repository.git(['rev-parse', ref])).trim();
    const before = JSON.parse(await repository.git(['show', `${parent}:record.json`])) as Forged;
    const board = JSON.parse(await repository.git(['show', `${parent}:board.json`])) as Board;
    const record = { ...given, number: Number(before.number) + 1, previous: digestOf(before) };
    const tree = await repository.git(
      ['mktree'],
      `100644 blob ${await blob(repository, { ...boardAfter(board, record) })}\tboard.json\n100644 blob ${await blob(repository, record)}\trecord.json\n`,
    );
    const [, person = ''] = /^author (.*>) /m.exec(await repository.git(['cat-file', 'commit', parent])) ?? [];
    const when = `${Math.floor(Date.parse(String(given.at)) / 1000)} +0000`;
    const commit = await repository.git(
      ['hash-object', '-t', 'commit', '-w', '--stdin'],
      `tree ${tree.trim()}\nparent ${parent}\nauthor ${person} ${when}\ncommitter ${person} ${when}\n\n${given.event}\n`,
    );
    await repository.git(['update-ref', ref, commit.trim(), parent]);
  }
}

async function refOf(repository: BareRepository, model: string): Promise<string> {
  const ref = (await branchesOf(repository)).get(model);
  if (ref === undefined) throw new Error(`${model} has no chain`);
  return ref;
}

const blob = async (repository: BareRepository, value: Forged): Promise<string> =>
  (await repository.git(['hash-object', '-w', '--stdin'], text(value))).trim();

interface Board {
  readonly stages: readonly { stage: string; holders: readonly { version: string; number: number }[] }[];
}

function boardAfter(board: Board, record: { readonly number: number } & Forged): object {
  if (record.event !== 'completed') return { ...board, number: record.number };
  const { changes } = record.started as { changes: readonly { version: string; to: string }[] };
  const stages = new Map(board.stages.map(({ stage, holders }) => [stage, [...holders]]));
  for (const { version, to } of changes) {
    for (const [stage, holders] of stages)
      stages.set(
        stage,
        holders.filter((one) => one.version !== version),
      );
    stages.set(to, [...(stages.get(to) ?? []), { version, number: record.number }]);
  }
  const shown = [...stages].filter(([, holders]) => holders.length > 0).sort(([one], [two]) => (one < two ? -1 : 1));
  return { ...board, number: record.number, stages: shown.map(([stage, holders]) => ({ stage, holders })) };
}
