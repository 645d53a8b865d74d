import { type Diagnosis, type Symptom, symptom, unknown } from '../diagnosis.js';
import type { Known } from '../known.js';
import { rulesPage } from './links.js';
import type { Bypass, GitHubSetup, Ruleset } from './setup.js';

export const rulesBypass: Diagnosis<GitHubSetup> = {
  id: 'rules-bypass',
  severity: 'unsafe',
  title: 'Somebody may bypass the rules of the branch of the policy',
  meaning:
    'Whoever is on the bypass list can change the policy, the workflows or the wanted state without a review. Administrators could change the rules anyway, so for them alone this is a warning.',
  remedy: 'Settings > Rules > Rulesets > NAME > Bypass list: empty',
  examine({ gates, setup: { branch } }) {
    if (gates.length === 0) return [];
    return branch.rulesets.flatMap((ruleset) => ofRuleset(ruleset, branch.repository));
  },
};

function ofRuleset(ruleset: Known<Ruleset>, repository: string): readonly Symptom[] {
  if (ruleset.is === 'unreadable')
    return [unknown(rulesBypass, ruleset, { subject: `rulesets of ${repository}`, matters: false })];
  const { name, bypass } = ruleset.value;
  const subject = `ruleset ${name} of ${repository}`;
  if (bypass === null) {
    const grant = 'Give github-token a token of an app with Administration: write, or look yourself';
    const why = 'GitHub shows the bypass list only to those who may change the ruleset';
    return [unknown(rulesBypass, { ...ruleset, is: 'unreadable', why, grant }, { subject, matters: false })];
  }
  return bypass.map((actor) => {
    const how = actor.mode === 'pull_request' ? ' by a pull request that nobody reviews' : '';
    return symptom(rulesBypass, {
      severity: isAdministrator(actor) || actor.mode === 'pull_request' ? 'warning' : 'unsafe',
      subject,
      found: `${text(actor)} may bypass it${how}`,
      fix: `Take it off the bypass list: ${rulesPage(repository)} > ${name}`,
    });
  });
}

/** GitHub's number of the role of administrators (docs.github.com/rest/repos/rules). */
const ADMINISTRATOR = '5';

function isAdministrator({ type, id }: Bypass): boolean {
  return type === 'OrganizationAdmin' || (type === 'RepositoryRole' && id === ADMINISTRATOR);
}

function text(actor: Bypass): string {
  return isAdministrator(actor) ? 'Every administrator' : `${actor.type}${actor.id === null ? '' : ` ${actor.id}`}`;
}
