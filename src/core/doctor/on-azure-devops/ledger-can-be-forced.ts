import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { quoted } from '../quoted.js';
import { allowedOn, GIT_NAMESPACE, GIT_RIGHTS, isBuildService, personIn, tokenOf } from './git-rights.js';
import { repositorySecurity } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const ledgerCanBeForced: Diagnosis<AzureDevOpsSetup> = {
  id: 'ledger-can-be-forced',
  severity: 'unsafe',
  title: 'The ledger can be rewritten or deleted',
  meaning:
    'Whoever may force a push can take records away: a rollback then chooses another version, soak time is lost, and a promotion that was made twice is not seen. Where it is the build service, that is every pipeline. Who makes a branch may be given the right to it.',
  remedy:
    'Project settings > Repositories > REPOSITORY > Security > `aml-promote-ledger`: Force push (rewrite history, delete branches and tags), Deny',
  examine({ gates, ledger: choice, setup }) {
    if (gates.length === 0 || choice.is === 'off') return [];
    const { ledger } = setup;
    if (ledger === null) {
      const where = choice.is === 'here' ? choice.repository : choice.where;
      return [
        symptom(ledgerCanBeForced, {
          severity: 'unknown',
          subject: `ledger at ${where}`,
          found: 'It is kept where Azure DevOps cannot say what protects it',
          fix: `See to it that nobody can force a push to ${choice.prefix}/** there, or delete it`,
        }),
      ];
    }
    const subject = `ledger ${ledger.prefix}/** in ${ledger.repository}`;
    const page = `${repositorySecurity(ledger.repository)}: Force push (rewrite history, delete branches and tags)`;
    if (ledger.rights.is === 'unreadable') {
      const grant = `${ledger.rights.grant}; or look yourself that nobody is allowed it: ${page}`;
      return [unknown(ledgerCanBeForced, { ...ledger.rights, grant }, { subject, matters: false })];
    }
    const rights = ledger.rights.value;
    const all = allowedOn(rights, ledger.prefix, GIT_RIGHTS.forcePush);
    if (all.length === 0) return [];
    const build = all.find(isBuildService);
    const people = all.flatMap((one) => personIn(one) ?? []);
    const first = build ?? all[0] ?? '';
    const token = quoted(tokenOf(rights, ledger.prefix));
    const groups = all.length - people.length - all.filter(isBuildService).length;
    const who = [
      ...(build === undefined ? [] : ['the build service']),
      ...people,
      ...(groups > 0 ? [`${groups} ${groups === 1 ? 'group' : 'groups'}`] : []),
    ];
    return [
      symptom(ledgerCanBeForced, {
        severity: build !== undefined ? 'unsafe' : people.length > 0 ? 'warning' : 'note',
        subject,
        found: `Force push is allowed for ${who.join(', ')}`,
        fix: `Deny it to them: ${page}`,
        command: `az devops security permission update --id ${GIT_NAMESPACE} --subject ${quoted(first)} --token ${token} --deny-bit ${GIT_RIGHTS.forcePush} --merge true`,
      }),
    ];
  },
};
