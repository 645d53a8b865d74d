import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { actionsPage } from './links.js';
import type { GitHubSetup } from './setup.js';

export const actionsUnrestricted: Diagnosis<GitHubSetup> = {
  id: 'actions-unrestricted',
  severity: 'warning',
  title: 'Any action of anybody may run',
  meaning: 'An action that somebody took over runs in the job that promotes, with the writing identity at hand.',
  remedy:
    'Settings > Actions > General > Actions permissions: selected actions, or Require actions to be pinned to a commit',
  examine({ gates, setup: { allowedActions, repository } }) {
    const subject = `actions of ${repository.fullName}`;
    if (gates.length === 0) return [];
    if (allowedActions.is === 'unreadable')
      return [unknown(actionsUnrestricted, allowedActions, { subject, matters: false })];
    const { allowed, pinned } = allowedActions.value;
    if (allowed !== 'all' || pinned) return [];
    return [
      symptom(actionsUnrestricted, {
        subject,
        found: 'Every action of every repository may run, at any version',
        fix: `Allow selected actions only, or require them to be pinned to a full-length commit SHA: ${actionsPage(repository)}`,
        command: `gh api --method PUT repos/${repository.fullName}/actions/permissions -F enabled=true -f allowed_actions=all -F sha_pinning_required=true`,
      }),
    ];
  },
};
