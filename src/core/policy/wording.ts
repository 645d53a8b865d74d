import { CHECK_SCHEMAS, CHECKS_NOT_AVAILABLE_YET } from '../checks/index.js';
import { didYouMean } from '../nearest.js';
import type { Path } from '../yaml/document.js';
import type { SchemaFinding, Wording } from '../yaml/schema-problems.js';
import { FORMS } from './schema.js';

const FORMS_IN_WORDS: Wording['forms'] = {
  [FORMS.approver]: {
    what: 'is not an approver',
    fix: 'Use user:NAME, team:ORG/SLUG, group:NAME or environment-reviewers',
  },
  [FORMS.clock]: { what: 'is no time of the day', fix: 'Write it as "16:00", from "00:00" to "24:00"' },
  [FORMS.dates]: { what: 'is no day of the calendar', fix: 'Write it as "2026-12-24", or "2026-12-24..2027-01-06"' },
  [FORMS.descriptor]: {
    what: 'is no subject descriptor of Azure DevOps',
    fix: 'Take it from `az devops user show --user ADDRESS --query user.descriptor`',
  },
  [FORMS.entra]: {
    what: 'is no object id of Microsoft Entra',
    fix: 'Take it from `az ad user show --id ADDRESS --query id`',
  },
  [FORMS.duration]: { what: 'is no length of time', fix: 'Write it as 30m, 24h or 7d' },
  [FORMS.moment]: { what: 'is no day and no time', fix: 'Write it as "2026-12-24", or "2026-12-24T12:00Z"' },
  [FORMS.email]: { what: 'is no address', fix: 'Write it as dana@acme.example' },
};

// Of all that a policy holds only a check has forms to fit.
function namesNoCheck(path: Path, here: string, data: unknown): SchemaFinding {
  const kinds = Object.keys(CHECK_SCHEMAS);
  const keys = typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.keys(data) : [];
  const hint = keys
    .map((key) => didYouMean(key, [...kinds, ...CHECKS_NOT_AVAILABLE_YET]))
    .find((text) => text !== undefined);
  return {
    path: keys[0] === undefined ? path : [...path, keys[0]],
    problem: { what: `${here} names no kind of check`, fix: hint ?? `Kinds: ${kinds.join(', ')}` },
  };
}

/** How what is wrong with the shape of a policy is told. */
export const POLICY_WORDING: Wording = { noun: 'the policy', forms: FORMS_IN_WORDS, fitsNone: namesNoCheck };
