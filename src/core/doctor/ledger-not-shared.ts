import { type Diagnosis, symptom } from './diagnosis.js';

export const ledgerNotShared: Diagnosis<unknown> = {
  id: 'ledger-not-shared',
  severity: 'note',
  title: 'The ledger is of this repository alone',
  meaning:
    'Where other repositories promote in the same workspace or registry, nothing keeps their promotions and those of this one apart. Then all must name one ledger.',
  remedy: 'The input `ledger`: REPOSITORY#PREFIX, the same in all of them',
  examine({ gates, ledger }) {
    if (gates.length === 0 || ledger.is !== 'here' || !ledger.own) return [];
    return [
      symptom(ledgerNotShared, {
        subject: `ledger ${ledger.prefix}/** in ${ledger.repository}`,
        found:
          'The ledger is of this repository alone: mutual exclusion holds only if no other repository promotes in the same place',
        fix: `Where another one does, set ledger: ${ledger.repository}#${ledger.prefix} in all of them`,
      }),
    ];
  },
};
