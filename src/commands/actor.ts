import type { ApprovalsPort } from '../approvals/port.js';
import type { Approval, Through } from '../core/authorisation.js';
import type { BaseEvidence, Evidence, Person, PolicyEvidence, RunEvidence } from '../core/evidence.js';
import type { StartedRecord } from '../core/ledger/started.js';

/** Who acts, as a record says it. */
export type Actor = Pick<StartedRecord, 'host' | 'run' | 'evidence'>;

/** Who asks in this run and who approved, with the approvals that counted. */
export function actorOf(
  { host, run }: ApprovalsPort,
  evidence: Evidence | null,
  approvals: readonly Approval[],
): Actor {
  if (host.is === 'shell') return { host: 'shell', run: null, evidence: null };
  const { attempt, url } = host;
  return { host: host.is, run: { name: run, attempt, url }, evidence: evidenceOf(evidence, approvals) };
}

function evidenceOf(evidence: Evidence | null, approvals: readonly Approval[]): Actor['evidence'] {
  if (evidence === null || evidence.is === 'none') return null;
  const { event, ref, workflow, requesters, policy, merge } = evidence;
  const asked = merge === null ? requesters : merge.pullRequest.author;
  return {
    event,
    ref,
    workflow: workflow.is === 'read' ? workflow.value : null,
    requesters: asked.is === 'read' ? [asked.value].flat().map(named) : [],
    approvals: approvals.map(({ person, match, comment, through }) => ({
      ...named(person),
      match,
      comment,
      ...throughOf(through),
    })),
    ...mergeOf(merge),
    policy: { repository: policy.repository, ref: policy.ref, commit: policy.commit, ...baseOf(policy) },
  };
}

function mergeOf(merge: RunEvidence['merge']) {
  if (merge === null) return {};
  const { number, url, head } = merge.pullRequest;
  return { merge: { number, url, commit: head } };
}

function throughOf(through: Through) {
  if (through.is === 'environment') return { environment: through.name };
  const { number, url, commit, at } = through;
  return { pullRequest: { number, url, commit, at } };
}

// Who reads the record must find the rules of the base, too.
function baseOf({ base }: PolicyEvidence): { base?: Omit<BaseEvidence, 'gaps'> } {
  if (base === undefined) return {};
  const { file, repository, ref, commit } = base;
  return { base: { file, repository, ref, commit } };
}

const named = ({ id, login }: Person) => ({ id, login });
