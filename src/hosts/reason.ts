import { UsageFailure } from '../core/failure.js';
import { createRedactor } from '../http/redact.js';
import { INPUTS, type InputName } from '../inputs.js';

/** What secrets are called, and their values. */
export type Secrets = readonly (readonly [name: string, value: string])[];

/** The inputs that are secrets, as they were given. */
export function secretInputs(given: Readonly<Record<InputName, string>>): Secrets {
  return INPUTS.filter(({ secret }) => secret).map(({ name }) => [`the input ${name}`, given[name]]);
}

/**
 * A reason goes into the ledger and into Azure ML, where no log masks it and nothing is ever taken out: one that holds a
 * secret that is known here is a failure, which names it. Null for any other; nothing is taken out of a reason in
 * silence, for it is somebody's words.
 */
export function secretReason(reason: string, secrets: Secrets): UsageFailure | null {
  const found = secrets.find(([, value]) => holds(reason, value));
  if (found === undefined) return null;
  return new UsageFailure({
    what: `reason holds the value of ${found[0]}, and whoever reads the ledger reads the reason; nothing was done`,
    fix: 'Leave the secret out of the reason',
  });
}

/** Whether the text holds the secret or one of its lines, which is what a log masks. */
function holds(text: string, secret: string): boolean {
  const { know, hide } = createRedactor();
  for (const line of secret.split(/[\r\n]+/)) know(line.trim());
  return hide(text) !== text;
}
