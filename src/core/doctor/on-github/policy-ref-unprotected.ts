import { type Diagnosis, symptom } from '../diagnosis.js';
import { rulesetCommand, rulesPage } from './links.js';
import type { GitHubSetup } from './setup.js';

export const policyRefUnprotected: Diagnosis<GitHubSetup> = {
  id: 'policy-ref-unprotected',
  severity: 'unsafe',
  title: 'The branch of the policy is not protected',
  meaning:
    'Somebody can weaken the policy, or the workflow that obeys it, without a review. Every promotion that needs an approval is refused until reviewed pull requests are demanded and force-pushes and deletion are forbidden.',
  remedy:
    'Settings > Rules > Rulesets: a branch ruleset with Require a pull request, Block force pushes, Restrict deletions',
  examine({ gates, standing, setup }) {
    if (gates.length === 0 && standing?.mustBeProtected !== true) return [];
    const { branch } = setup;
    const subject = `branch ${branch.name} of ${branch.repository}`;
    const gaps = standing?.gaps;
    if (gaps === undefined) return [];
    const fix = `Protect it by a ruleset: ${rulesPage(branch.repository)}`;
    if (gaps.is === 'unreadable') {
      const found = `What protects it could not be read: ${gaps.why}`;
      const id = policyRefUnprotected.id;
      const { grant = fix } = gaps;
      return [{ id, severity: 'unknown', decides: true, subject, gates: [], found, fix: grant, command: null }];
    }
    return gaps.value.map((gap) => {
      const found = `${gap[0]?.toUpperCase() ?? ''}${gap.slice(1)}`;
      const command = rulesetCommand(branch.repository, 'aml-promote policy', `refs/heads/${branch.name}`, true);
      return symptom(policyRefUnprotected, { subject, found, fix, command });
    });
  },
};
