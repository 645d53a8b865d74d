import { type Diagnosis, type Examined, symptom } from '../diagnosis.js';
import { valueOr } from '../known.js';
import { type CallingJob, callingJobs, writesStages } from './calling-jobs.js';
import type { GitHubSetup, Grants, ToolCall } from './setup.js';

export const jobWithoutPermissions: Diagnosis<GitHubSetup> = {
  id: 'job-without-permissions',
  severity: 'warning',
  title: 'A job lacks permissions that its evidence is read with',
  meaning:
    'What cannot be read is not taken for good, so the promotion is refused. Naming one permission takes all others away.',
  remedy: '`permissions:` of the job',
  examine(examined) {
    if (examined.gates.length === 0) return [];
    const byDefault = valueOr(examined.setup.workflowRights, { default: 'read' as const }).default;
    return callingJobs(examined.setup).flatMap((calling) => {
      const needed = needsOf(calling, examined);
      const missing = needed.filter(([name, level]) => !grants(calling.job.permissions, name, level, byDefault));
      if (missing.length === 0) return [];
      const all = needed.map(([name, level]) => `${name}: ${level}`).join(', ');
      return [
        symptom(jobWithoutPermissions, {
          subject: calling.subject,
          found: `The job ${calling.job.key} has no ${missing.map(([name, level]) => `${name}: ${level}`).join(', ')}`,
          fix: `Give the job permissions: { ${all} }`,
        }),
      ];
    });
  },
};

type Need = readonly [name: string, level: 'read' | 'write'];

/** What each of its steps reads and writes, and of two levels the higher. */
function needsOf({ job }: CallingJob, examined: Pick<Examined<GitHubSetup>, 'ledger'>): readonly Need[] {
  const all = job.calls.flatMap((call) => needsOfCall(call, examined));
  const names = [...new Set(all.map(([name]) => name))].sort();
  return names.map((name) => [name, all.some((need) => need[0] === name && need[1] === 'write') ? 'write' : 'read']);
}

function needsOfCall(call: ToolCall, { ledger }: Pick<Examined<GitHubSetup>, 'ledger'>): readonly Need[] {
  const { command, inputs } = call;
  const logsIn: readonly Need[] = inputs['client-id'] && inputs['tenant-id'] ? [['id-token', 'write']] : [];
  if (writesStages(call)) {
    const level = ledger.is === 'here' && ledger.own ? 'write' : 'read';
    const merged: readonly Need[] = command === 'apply' ? [['pull-requests', 'read']] : [];
    return [['actions', 'read'], ['checks', 'read'], ['contents', level], ['id-token', 'write'], ...merged];
  }
  // In a pull request it leaves a check and a comment.
  if (command === 'plan' && inputs.promotions && !inputs.asset)
    return [['actions', 'read'], ['checks', 'write'], ['contents', 'read'], ['pull-requests', 'write'], ...logsIn];
  return [['contents', 'read'], ...logsIn];
}

/** Without a word about permissions a job may read contents, and by no default does it get an ID token. */
function grants(permissions: Grants | null, name: string, level: string, byDefault: 'read' | 'write'): boolean {
  if (permissions === null)
    return name === 'contents' && level === 'read' ? true : byDefault === 'write' && name !== 'id-token';
  if (permissions.is === 'all') return permissions.level === 'write' || level === 'read';
  const own = Object.hasOwn(permissions.of, name) ? permissions.of[name] : undefined;
  return own === 'write' || own === level;
}
