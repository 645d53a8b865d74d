import type { LedgerChoice } from '../core/doctor/diagnosis.js';
import type { Setup } from '../core/doctor/setup.js';
import type { PolicyEvidence } from '../core/evidence.js';

/** What the policy leans on, and so what is to be looked at. */
export interface Looking {
  readonly policy: { readonly file: string; readonly standing: PolicyEvidence | null };
  /** Names of the environments, as the policy writes them. */
  readonly environments: readonly string[];
  /** Whether the policy lets a run on a tag ask. */
  readonly tags: boolean;
}

/** A host that can be asked how it is set up. Reads, never changes a setting. */
export interface DoctorPort {
  /** A stable name of the run: `shell`, or server, repository and number. */
  readonly run: string;
  /** What is examined: `octo-org/octo-repo`. */
  readonly subject: string;
  readonly ledger: LedgerChoice;
  /** Name of the environment that this run is in, whose identity writes; null where it is in none, or nobody can tell. */
  environment(): Promise<string | null>;
  /** Everything that the diagnoses need; what cannot be read says which permission is missing. */
  look(looking: Looking): Promise<Setup>;
  /** The host's clock, ISO 8601; null before the first answer. */
  now(): string | null;
}
