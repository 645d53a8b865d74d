import type { ApprovalsPort } from '../../src/approvals/port.js';
import type { EnvironmentProtection, Person, PolicyEvidence, Reading } from '../../src/core/evidence.js';
import type { Rule } from '../../src/core/policy/policy.js';

const read = <T>(value: T): Reading<T> => ({ is: 'read', value });
export const dana: Person = { id: '2', login: 'dana', isBot: false };
const asker: Person = { id: '1', login: 'asker', isBot: false };

export const POLICY_EVIDENCE: PolicyEvidence = {
  system: 'github',
  repository: 'acme/ml',
  ref: 'refs/heads/main',
  commit: 'c'.repeat(40),
  mustBeProtected: false,
  gaps: read([]),
};

/** What of a gated run is otherwise. */
export interface Given {
  /** The environment that gates the job; null for none. */
  readonly environment?: string | null;
  readonly attempt?: number;
  readonly run?: string;
  /** Comment of the approval. */
  readonly comment?: string;
}

/** A job that `dana`, whom its environment names, released. Keeps the rules that evidence was asked for. */
export function gatedRun({
  environment = 'production',
  attempt = 1,
  run = 'github.com/acme/ml/7',
  comment = '',
}: Given = {}) {
  const asked: Rule[] = [];
  const protection = (name: string): EnvironmentProtection => {
    return { id: `id of ${name}`, name, adminsCanBypass: false, users: [dana], teams: [] };
  };
  const approvals: ApprovalsPort = {
    run,
    host: { is: 'github-actions', attempt, url: null },
    prepare: () => undefined,
    async evidence(rule, policy) {
      asked.push(rule);
      const wanted = rule.environment?.name ?? '';
      const other = environment !== null && environment !== wanted ? read(protection(environment)) : null;
      return {
        is: 'run',
        runner: 'github-actions',
        run,
        repository: 'acme/ml',
        event: 'workflow_dispatch',
        requesters: read([asker]),
        foreign: [],
        ref: 'refs/heads/main',
        workflow: read('.github/workflows/drift.yml'),
        plans: null,
        merge: null,
        policy: policy ?? POLICY_EVIDENCE,
        gate: {
          system: 'github',
          attempt,
          requesters: read([asker]),
          environment,
          actual: other,
          environments: new Map([[wanted, read(protection(wanted))]]),
          jobs: read([
            {
              id: 'j1',
              name: 'adopt',
              environment: environment ?? '',
              isThis: true,
              isNeeded: read(false),
              reachedAt: '2026-03-02T10:10:00Z',
              isReleased: true,
              succeededAt: null,
              isEarlierAttempt: false,
            },
          ]),
          reviews: read([{ state: 'approved', person: dana, environments: [`id of ${environment}`], comment }]),
          accounts: new Map([['dana', read(dana)]]),
          teams: [],
        },
      };
    },
  };
  return { approvals, asked };
}
