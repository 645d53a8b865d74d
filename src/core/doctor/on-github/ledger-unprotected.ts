import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { rulesetCommand, rulesPage } from './links.js';
import type { GitHubSetup } from './setup.js';

export const ledgerUnprotected: Diagnosis<GitHubSetup> = {
  id: 'ledger-unprotected',
  severity: 'unsafe',
  title: 'The ledger can be rewritten or deleted',
  meaning:
    'Whoever can push can take records away: a rollback then chooses another version, soak time is lost, and a promotion that was made twice is not seen.',
  remedy:
    'Settings > Rules > Rulesets: a branch ruleset for `aml-promote-ledger/**` with Block force pushes, Restrict deletions',
  examine({ gates, ledger, setup }) {
    if (gates.length === 0 || ledger.is === 'off') return [];
    if (ledger.is === 'elsewhere' || setup.ledger === null) {
      const where = ledger.is === 'elsewhere' ? ledger.where : ledger.repository;
      return [
        symptom(ledgerUnprotected, {
          severity: 'unknown',
          subject: `ledger at ${where}`,
          found: 'It is kept where GitHub cannot say what protects it',
          fix: `See to it that nobody can force-push to or delete ${ledger.prefix}/** there`,
        }),
      ];
    }
    const { repository, prefix, rules } = setup.ledger;
    const subject = `ledger ${prefix}/** in ${repository}`;
    if (rules.is === 'unreadable') return [unknown(ledgerUnprotected, rules, { subject, matters: true })];
    const missing = NEEDED.filter(([type]) => !rules.value.some((rule) => rule.type === type)).map(([, text]) => text);
    if (missing.length === 0) return [];
    return [
      symptom(ledgerUnprotected, {
        subject,
        found: `No rule forbids ${missing.join(' or ')} of the branches of the ledger`,
        fix: `Add a branch ruleset for ${prefix}/** with Block force pushes and Restrict deletions: ${rulesPage(repository)}`,
        command: rulesetCommand(repository, 'aml-promote ledger', `refs/heads/${prefix}/**/*`, false),
      }),
    ];
  },
};

const NEEDED = [
  ['non_fast_forward', 'force-pushes'],
  ['deletion', 'deletion'],
] as const;
