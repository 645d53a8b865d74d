import { type Diagnosis, symptom } from '../diagnosis.js';
import { valueOr } from '../known.js';
import type { GitHubSetup } from './setup.js';

export const pullRequestTarget: Diagnosis<GitHubSetup> = {
  id: 'pull-request-target',
  severity: 'unsafe',
  title: 'Strangers can start a workflow that leads to the writing identity',
  meaning:
    'A workflow on `pull_request_target` runs on the protected branch with its secrets and environments, started by whoever opens a pull request, from a fork too.',
  remedy: '`on:` of the workflow: another event than `pull_request_target`',
  examine({ gates, setup }) {
    const names = gates.flatMap(({ environments }) => environments).map((name) => name.toLowerCase());
    return valueOr(setup.workflows, [])
      .filter(({ events }) => events.includes('pull_request_target'))
      .flatMap(({ path, jobs }) =>
        jobs
          .filter(({ environment, calls }) =>
            environment?.is === 'named'
              ? names.includes(environment.name.toLowerCase())
              : environment?.is === 'dynamic' && calls.length > 0,
          )
          .map(({ key, environment }) =>
            symptom(pullRequestTarget, {
              subject: `${path}, job ${key}`,
              found: `The workflow starts on pull_request_target, and its job ${key} is in ${environment?.is === 'named' ? `the environment ${environment.name}` : 'an environment that an expression names'}`,
              fix: 'Start it on workflow_dispatch or on a push to the protected branch, and plan pull requests on pull_request in a workflow of its own',
            }),
          ),
      );
  },
};
