import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { connectionChecks } from './portal.js';
import type { AzureDevOpsSetup, Checks } from './setup.js';

export const connectionUnguarded: Diagnosis<AzureDevOpsSetup> = {
  id: 'connection-unguarded',
  severity: 'unsafe',
  title: 'Nothing stands before the service connection that writes',
  meaning:
    'The identity trusts the connection, and neither a branch nor an environment: any job of a pipeline that may use it, in no environment and without an approval, can change a stage. A branch control that any branch passes, and an exclusive lock, keep nobody out.',
  remedy:
    'Project settings > Service connections > NAME > Approvals and checks: Branch control with Verify branch protection, Required template, or Approvals',
  examine({ gates, setup: { connection, isClassic } }) {
    if (gates.length === 0 || connection.is === 'unnamed') return [];
    const subject = `service connection ${connection.name}`;
    const checks = connection.is === 'unknown' ? connection.known : connection.checks;
    if (checks.is === 'unreadable') return [unknown(connectionUnguarded, checks, { subject, matters: true })];
    // In a release its checks are not asked at all, which is told there.
    if (isClassic || isGuarded(checks.value)) return [];
    const { branchControls, disabled, locks } = checks.value;
    const weak = branchControls.length > 0 ? ' a branch control that any branch can pass' : '';
    const lock = locks > 0 ? ' an exclusive lock, which keeps nobody out' : '';
    const off = disabled.length > 0 ? ` what is disabled: ${disabled.join(', ')}` : '';
    const beside = weak || lock || off;
    return [
      symptom(connectionUnguarded, {
        subject,
        found: `The connection ${connection.name} has no check of its own${beside === '' ? '' : ` but${beside}`}`,
        fix: `Add Branch control for the branch of the policy with Verify branch protection, or Required template: ${connectionChecks(connection.name)}`,
      }),
    ];
  },
};

/** Whether a job of a branch that nobody reviewed is kept out. What a check of one's own asks is not known, and may be enough. */
function isGuarded({ approvals, branchControls, templates, others }: Checks): boolean {
  const isNarrow = branchControls.some(
    ({ allowed, verifies }) => verifies || !allowed.some((one) => /^(refs\/(heads\/)?)?\*+$/.test(one)),
  );
  return isNarrow || approvals.length > 0 || templates > 0 || others.some((name) => name !== 'Business hours');
}
