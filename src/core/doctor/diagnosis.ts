import type { PolicyEvidence } from '../evidence.js';
import type { Policy } from '../policy/policy.js';
import type { Location } from '../problem.js';
import type { Verdict } from '../verdict.js';
import type { Gate } from './gates.js';
import type { Known } from './known.js';
import type { WriteRights } from './write-rights.js';

/**
 * `unsafe`: a gate can be passed without what the policy asks for, or proves nothing, so that every promotion through it is
 * refused. `warning`: the gate holds, and something that it leans on is weaker than it could be. `unknown`: it could not be
 * read. `note`: nobody has to act.
 */
export type Severity = 'unsafe' | 'warning' | 'unknown' | 'note';

/** One thing that is wrong, where, and what mends it. */
export interface Symptom {
  /** Of the diagnosis. */
  readonly id: string;
  readonly severity: Severity;
  /** Whether the set-up cannot be trusted for it: all that is unsafe, and what is unknown where it would matter. */
  readonly decides: boolean;
  /** What has it: `environment production`, `branch main`, `.github/workflows/promote.yml`. */
  readonly subject: string;
  /** Names of the gates that it stands before; none where it is all of them. */
  readonly gates: readonly string[];
  /** As a sentence without its full stop. */
  readonly found: string;
  /** The setting and where it is, or what to write. */
  readonly fix: string;
  /** A command that mends it, where there is one. */
  readonly command: string | null;
  /** The policy line that asks for it. */
  readonly at?: Location;
}

/** What is looked at: the policy, and what the host told. */
export interface Examined<Setup> {
  readonly policy: Policy;
  /** Where the policy stands; null where nothing is known of that. */
  readonly standing: PolicyEvidence | null;
  /** What of the policy asks for approvals. */
  readonly gates: readonly Gate[];
  readonly ledger: LedgerChoice;
  /** What the identity that asked may write; null where no place was named, or the identity is the writing one. */
  readonly planner: Known<WriteRights> | null;
  readonly setup: Setup;
}

/** Where promotions are remembered. */
export type LedgerChoice =
  | { readonly is: 'off' }
  /** A repository of the forge; `own` where it is the one that is examined. */
  | { readonly is: 'here'; readonly repository: string; readonly prefix: string; readonly own: boolean }
  /** Somewhere that the forge does not know, as the input says it. */
  | { readonly is: 'elsewhere'; readonly where: string; readonly prefix: string };

/** One thing that can be wrong. */
export interface Diagnosis<Setup> {
  readonly id: string;
  /** How grave it is at its gravest. */
  readonly severity: Exclude<Severity, 'unknown'>;
  readonly title: string;
  /** What it means for whoever relies on the gate. */
  readonly meaning: string;
  /** Where it is mended, without names. */
  readonly remedy: string;
  examine(examined: Examined<Setup>): readonly Symptom[];
}

/** What differs from one symptom of a diagnosis to the next. */
export type Found = Pick<Symptom, 'subject' | 'found' | 'fix'> &
  Partial<Pick<Symptom, 'severity' | 'gates' | 'command' | 'at'>>;

/** A symptom, as grave as its diagnosis unless it says otherwise. */
export function symptom({ id, severity }: Pick<Diagnosis<never>, 'id' | 'severity'>, found: Found): Symptom {
  const own = found.severity ?? severity;
  return { id, gates: [], command: null, ...found, severity: own, decides: own === 'unsafe' };
}

/**
 * What could not be read.
 *
 * @param matters whether the set-up cannot be trusted without it
 */
export function unknown(
  { id }: Pick<Diagnosis<never>, 'id'>,
  { why, grant, from }: Extract<Known<unknown>, { is: 'unreadable' }>,
  of: { readonly subject: string; readonly gates?: readonly string[]; readonly matters: boolean },
): Symptom {
  const found = `It could not be read by ${from.call}: ${why}`;
  const { subject, gates = [], matters } = of;
  return { id, severity: 'unknown', decides: matters, subject, gates, found, fix: grant, command: null };
}

/** Deny where something is unsafe, inconclusive where something that matters could not be read. */
export function doctorVerdict(symptoms: readonly Symptom[]): Verdict {
  const deciding = symptoms.filter(({ decides }) => decides);
  if (deciding.length === 0) return 'allow';
  return deciding.some(({ severity }) => severity === 'unsafe') ? 'deny' : 'inconclusive';
}

const ORDER: readonly Severity[] = ['unsafe', 'unknown', 'warning', 'note'];

/** What matters most first; equals stay in their order. */
export function gravestFirst(symptoms: readonly Symptom[]): readonly Symptom[] {
  const rank = ({ severity, decides }: Symptom): number => ORDER.indexOf(severity) + (decides ? 0 : 0.5);
  return [...symptoms].sort((one, other) => rank(one) - rank(other));
}
