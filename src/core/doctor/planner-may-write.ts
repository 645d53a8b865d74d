import { type Diagnosis, symptom, unknown } from './diagnosis.js';
import { plannerWarning } from './write-rights.js';

export const plannerMayWrite: Diagnosis<unknown> = {
  id: 'planner-may-write',
  severity: 'warning',
  title: 'The planning identity may write versions',
  meaning:
    'Every job that may plan, on any branch or pull request that its identity trusts, can change a stage without aml-promote and without a gate.',
  remedy:
    'Role assignments of the workspace or registry: Reader for the planning identity, and nothing that holds `*/write`',
  examine({ gates, planner }) {
    if (planner === null || gates.length === 0) return [];
    const subject = 'planning identity';
    if (planner.is === 'unreadable') return [unknown(plannerMayWrite, planner, { subject, matters: false })];
    const found = plannerWarning(planner.value);
    if (found === null) return [];
    return [
      symptom(plannerMayWrite, {
        subject,
        found,
        fix: 'Give it Reader on the workspace or registry instead of the role that it has',
        command: 'az role assignment list --assignee CLIENT-ID --all --include-groups --output table',
      }),
    ];
  },
};
