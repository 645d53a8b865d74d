import { UsageFailure } from '../core/failure.js';
import { PRESET_PREFIX } from '../core/policy/load.js';
import type { Policy } from '../core/policy/policy.js';
import { type Difference, differenceOf } from '../core/promotions/changed.js';
import { readStages, readWanted, type Wanted } from '../core/promotions/wanted.js';
import type { CommittedFile, PullRequestsPort } from '../forge/pull-requests.js';
import { rulesIn, usable } from './policy.js';
import type { Ports } from './ports.js';
import type { PromotionsRequest } from './promotions-request.js';

/** What lies between two commits of a repository, of what it wants and of its policy. */
export interface WantedChange {
  readonly difference: Difference;
  /** Whether the policy file is another one at the later commit. */
  readonly policy: 'same' | 'changed';
  /** What a reader should know of how it was compared, one sentence each. */
  readonly notes: readonly string[];
}

/** Pull requests, for a command that is about them. */
export function pullRequestsOf({ pullRequests }: Ports, { command }: PromotionsRequest): PullRequestsPort {
  if (pullRequests !== null) return pullRequests;
  throw new UsageFailure({
    what: `nothing shows the pull requests of this run, and ${command === 'plan' ? 'a plan of promotions' : 'apply'} is about one`,
    fix: 'Run it in a workflow or pipeline of the repository that holds the files; in a shell, lint checks them',
  });
}

/** What a folder wants at a commit, its stages by their proper names. Throws a UsageFailure with everything that is wrong. */
export async function wantedAt(
  pullRequests: PullRequestsPort,
  { folder }: PromotionsRequest,
  policy: Policy,
  commit: string,
): Promise<Wanted> {
  return usable(readStages(policy, usable(readWanted(await pullRequests.folder(folder, commit)))));
}

/** Compares two commits. The later must be right; of an earlier one that is not, every entry counts as changed. */
export async function changeBetween(
  pullRequests: PullRequestsPort,
  request: PromotionsRequest,
  policy: Policy,
  before: string,
  after: string,
): Promise<WantedChange> {
  const [old, wanted, same] = await Promise.all([
    earlier(pullRequests, request, policy, before),
    wantedAt(pullRequests, request, policy, after),
    isSamePolicy(pullRequests, policy, before, after),
  ]);
  const notes =
    old === null ? ['The files before this change could not be used, so every entry counts as changed.'] : [];
  return { difference: differenceOf(old ?? [], wanted), policy: same ? 'same' : 'changed', notes };
}

async function earlier(
  pullRequests: PullRequestsPort,
  { folder }: PromotionsRequest,
  policy: Policy,
  commit: string,
): Promise<Wanted | null> {
  const read = readWanted(await pullRequests.folder(folder, commit));
  const staged = read.ok ? readStages(policy, read.value) : read;
  return staged.ok ? staged.value : null;
}

// A policy of another repository cannot be changed here; a file of this one at the same path is then compared for nothing,
// which refuses at most what could have passed.
async function isSamePolicy(
  pullRequests: PullRequestsPort,
  { file }: Policy,
  before: string,
  after: string,
): Promise<boolean> {
  if (file.startsWith(PRESET_PREFIX)) return true;
  const [one, other] = await Promise.all([pullRequests.file(file, before), pullRequests.file(file, after)]);
  return one === null || other === null ? one === other : hasSameBytes(one, other);
}

const hasSameBytes = ({ bytes }: CommittedFile, other: CommittedFile): boolean =>
  bytes.length === other.bytes.length && bytes.every((byte, index) => byte === other.bytes[index]);

/** Proves the policy file of a commit, where it has one. Throws a UsageFailure with every problem that it has. */
export async function provePolicyAt(
  pullRequests: PullRequestsPort,
  ports: Ports,
  { file }: Policy,
  commit: string,
): Promise<void> {
  const committed = await pullRequests.file(file, commit);
  if (committed !== null) await rulesIn(committed.bytes, file, null, ports);
}
