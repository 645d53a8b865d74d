import type { ApprovalsPort } from '../approvals/port.js';
import type { Authorisation, Through } from '../core/authorisation.js';
import type { BaseEvidence, Evidence, Person, PolicyEvidence, RunEvidence } from '../core/evidence.js';
import type { StartedRecord } from '../core/ledger/started.js';
import type { Finding } from '../core/verdict.js';

/** Who acts, as a record says it. */
export type Actor = Pick<StartedRecord, 'host' | 'run' | 'evidence'>;

/** Who asks in this run and who approved, with the approvals that counted and what was judged of them. */
export function actorOf({ host, run }: ApprovalsPort, evidence: Evidence | null, authorisation: Authorisation): Actor {
  if (host.is === 'shell') return { host: 'shell', run: null, evidence: null };
  const { attempt, url } = host;
  return { host: host.is, run: { name: run, attempt, url }, evidence: evidenceOf(evidence, authorisation) };
}

function evidenceOf(evidence: Evidence | null, { approvals, findings }: Authorisation): Actor['evidence'] {
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
    findings: findings.map(findingOf),
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

/**
 * The findings of a record beside its evidence: all, but what was judged of the run. That is said in the words of one host,
 * and the rest of a record is the same on each.
 */
export function findingsBeside(
  findings: readonly Finding[],
  authorisation: Authorisation,
  { evidence }: Actor,
): StartedRecord['findings'] {
  const judged = evidence === null ? [] : authorisation.findings;
  return findings.filter((finding) => !judged.includes(finding)).map(findingOf);
}

function findingOf({ subject, outcome, found, wanted, waived }: Finding): StartedRecord['findings'][number] {
  const judged = { subject, outcome, found, wanted: wanted ?? null };
  if (waived === undefined) return judged;
  const { id, reason, approvedBy, until } = waived;
  return { ...judged, waived: { id, reason, approvedBy, until } };
}
