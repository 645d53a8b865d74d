import { type Diagnosis, symptom } from './diagnosis.js';

export const ledgerOff: Diagnosis<unknown> = {
  id: 'ledger-off',
  severity: 'unsafe',
  title: 'There is no ledger',
  meaning:
    'Nothing keeps two promotions of one asset apart, and nothing contradicts a stage and an entry that somebody wrote by hand. Where the policy requires a ledger (the default), every promotion that needs an approval is refused.',
  remedy: 'The input `ledger`: leave it out, or name a repository',
  examine({ gates, ledger, policy }) {
    if (ledger.is !== 'off' || gates.length === 0) return [];
    return [
      symptom(ledgerOff, {
        severity: policy.ledger === 'required' ? 'unsafe' : 'warning',
        subject: 'ledger',
        found:
          policy.ledger === 'required'
            ? 'ledger is off, and the policy requires one'
            : 'ledger is off: nothing excludes two promotions at once, and nothing contradicts an entry made by hand',
        fix: 'Leave ledger: off out wherever aml-promote is called',
      }),
    ];
  },
};
