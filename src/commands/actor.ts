import type { ApprovalsPort } from '../approvals/port.js';
import type { Approval } from '../core/authorisation.js';
import type { BaseEvidence, Evidence, Person, PolicyEvidence } from '../core/evidence.js';
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
  const { event, ref, workflow, requesters, policy } = evidence;
  return {
    event,
    ref,
    workflow: workflow.is === 'read' ? workflow.value : null,
    requesters: requesters.is === 'read' ? requesters.value.map(named) : [],
    approvals: approvals.map(({ person, match, comment, environment }) => ({
      ...named(person),
      match,
      comment,
      environment,
    })),
    policy: { repository: policy.repository, ref: policy.ref, commit: policy.commit, ...baseOf(policy) },
  };
}

// Who reads the record must find the rules of the base, too.
function baseOf({ base }: PolicyEvidence): { base?: Omit<BaseEvidence, 'gaps'> } {
  if (base === undefined) return {};
  const { file, repository, ref, commit } = base;
  return { base: { file, repository, ref, commit } };
}

const named = ({ id, login }: Person) => ({ id, login });
