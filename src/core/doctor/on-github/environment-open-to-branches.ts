import { matchesGlob } from '../../glob.js';
import { type Diagnosis, type Examined, symptom, unknown } from '../diagnosis.js';
import type { Gate } from '../gates.js';
import { readEnvironments } from './gated-environments.js';
import { environmentsPage } from './links.js';
import type { GitHubSetup } from './setup.js';

export const environmentOpenToBranches: Diagnosis<GitHubSetup> = {
  id: 'environment-open-to-branches',
  severity: 'unsafe',
  title: 'More branches may deploy to the environment than may promote',
  meaning:
    'A workflow that nobody reviewed, on a branch of its own, can wait at the environment; once a reviewer releases it, it has the writing identity, and need not call aml-promote at all.',
  remedy:
    'Settings > Environments > NAME > Deployment branches and tags: Selected, with the branch of the policy alone',
  examine(examined) {
    const { repository } = examined.setup;
    return readEnvironments(examined).flatMap(({ name, subject, names, gates, environment: { branches } }) => {
      const allowed = allowedRefs(gates, examined);
      const fix = `Choose "Selected branches and tags" and allow ${allowed.map(short).join(', ')} alone: ${environmentsPage(repository, name)}`;
      const found = (severity: 'unsafe' | 'warning', text: string) => [
        symptom(environmentOpenToBranches, { severity, subject, gates: names, found: text, fix }),
      ];
      if (branches.is === 'any') return found('unsafe', `Every branch and tag may deploy to the environment ${name}`);
      if (branches.is === 'protected')
        return found(
          'warning',
          `Every protected branch may deploy to the environment ${name}, and every branch where none is protected by the classic protection`,
        );
      const { patterns } = branches;
      if (patterns.is === 'unreadable')
        return [unknown(environmentOpenToBranches, patterns, { subject, gates: names, matters: false })];
      const wider = patterns.value
        .map((pattern) => ({ ...pattern, ref: `refs/${pattern.type === 'tag' ? 'tags' : 'heads'}/${pattern.name}` }))
        .filter(({ ref }) => !allowed.some((glob) => matchesGlob(glob, ref)))
        .map(({ type, name: own }) => `${type} ${own}`);
      if (wider.length === 0) return [];
      return found('warning', `${wider.join(', ')} may deploy to the environment ${name}, and may not promote`);
    });
  },
};

/** The refs on which the gates let a run ask; the policy's own where they say nothing. */
function allowedRefs(gates: readonly Gate[], { standing, setup }: Examined<GitHubSetup>): readonly string[] {
  const own = [standing?.ref ?? `refs/heads/${setup.repository.defaultBranch}`];
  return [...new Set(gates.flatMap(({ rule }) => rule.environment?.allowedRefs ?? own))];
}

const short = (ref: string): string => ref.replace(/^refs\/(?:heads|tags)\//, '');
