import { type Diagnosis, symptom } from '../diagnosis.js';
import { valueOr } from '../known.js';
import { rulesPage } from './links.js';
import type { GitHubSetup, Ruleset } from './setup.js';

export const ledgerRefusesPushes: Diagnosis<GitHubSetup> = {
  id: 'ledger-refuses-pushes',
  severity: 'unsafe',
  title: 'The rules of the ledger refuse the records',
  meaning: 'A promotion is written to the ledger before it is written to Azure ML, so none is made.',
  remedy:
    'Settings > Rules > Rulesets > NAME: leave `aml-promote-ledger/**` out, or put the app that promotes on its bypass list',
  examine({ gates, setup: { ledger } }) {
    if (gates.length === 0 || ledger === null || ledger.rules.is === 'unreadable') return [];
    const refusing = [...new Set(ledger.rules.value.map(({ type }) => type))].filter((type) => REFUSING.has(type));
    const mayPass = ledger.rulesets.some((ruleset) => {
      const value = valueOr(ruleset, null);
      return value !== null && letsThrough(value);
    });
    if (refusing.length === 0 || mayPass) return [];
    const { repository, prefix } = ledger;
    return [
      symptom(ledgerRefusesPushes, {
        subject: `ledger ${prefix}/** in ${repository}`,
        found: `The rules ${refusing.join(', ')} hold for the branches of the ledger, and a record is pushed to them`,
        fix: `Exclude refs/heads/${prefix}/**/* from that ruleset: ${rulesPage(repository)}`,
      }),
    ];
  },
};

/** Rules by which a plain push is refused (docs.github.com, "Available rules for rulesets"). */
const REFUSING: ReadonlySet<string> = new Set([
  'pull_request',
  'creation',
  'update',
  'required_status_checks',
  'required_deployments',
  'required_signatures',
  'merge_queue',
  'workflows',
  'code_scanning',
]);

function letsThrough({ bypass, ownBypass }: Ruleset): boolean {
  return (
    ownBypass === true || (bypass ?? []).some(({ type, mode }) => type === 'Integration' && mode !== 'pull_request')
  );
}
