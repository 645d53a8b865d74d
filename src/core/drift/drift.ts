import type { ChainName } from '../ledger/record.js';
import type { Location } from '../problem.js';

/** How much it matters. A `note` is told and is no drift: it becomes one when its time is over. */
export type Severity = 'error' | 'warning' | 'note';

interface KindShape {
  readonly name: string;
  /** What it is, as a heading. */
  readonly title: string;
  readonly description: string;
  /** Whether it can be told by what the registry holds alone, or only against a ledger or the files of promotions. */
  readonly needs: 'registry' | 'ledger' | 'files';
}

/** Every kind of difference between what a place holds and what its policy and its ledger explain. */
export const DRIFT_KINDS = [
  {
    name: 'unexplained-stage',
    title: 'A stage that nothing explains',
    description:
      'The version is in a stage that asks for approvals, and no approved promotion put it there; or its stage is one that the policy does not know.',
    needs: 'registry',
  },
  {
    name: 'two-holders',
    title: 'Two holders of an exclusive stage',
    description: 'More than one version holds a stage of which the policy allows one holder.',
    needs: 'registry',
  },
  {
    name: 'stage-and-tag-apart',
    title: 'Stage and tag differ',
    description: 'The native stage of the version names one stage and the tag that mirrors it another.',
    needs: 'registry',
  },
  {
    name: 'not-as-wanted',
    title: 'Not as the files want it',
    description: 'A file of promotions wants the version in a stage, and there it is not.',
    needs: 'files',
  },
  {
    name: 'holder-missing',
    title: 'A holder was deleted',
    description: 'By the ledger the version holds a stage, and Azure ML does not have the version any more.',
    needs: 'ledger',
  },
  {
    name: 'holder-archived',
    title: 'A holder was archived or restored by hand',
    description:
      'The version stands where the ledger says, but it is archived though its stage is not hidden, or its stage is hidden and it is not archived.',
    needs: 'ledger',
  },
  {
    name: 'ledger-disagrees',
    title: 'The ledger says another stage',
    description: 'The version left the stage that the ledger says it holds, and no record tells of it.',
    needs: 'ledger',
  },
  {
    name: 'unfinished',
    title: 'Started and not finished',
    description: 'Something was started on the asset, its time is over, and nothing says how it ended.',
    needs: 'ledger',
  },
  {
    name: 'unreviewed',
    title: 'A rollback that nobody reviewed',
    description: 'A rollback asked for a review until a certain time, that time is over, and no review is on record.',
    needs: 'ledger',
  },
] as const satisfies readonly KindShape[];

export type DriftKind = (typeof DRIFT_KINDS)[number]['name'];

/** One difference. Its texts quote names of strangers and are raw: the medium makes them safe. */
export interface Drift {
  readonly kind: DriftKind;
  readonly severity: Severity;
  readonly asset: ChainName;
  /** Null where it is about the asset, not about one of its versions. */
  readonly version: string | null;
  /** The stage that it is about, as the policy or the service writes it. */
  readonly stage: string | null;
  /** What was found, as a sentence without its full stop. */
  readonly found: string;
  /** What to do about it: the command, or the setting. */
  readonly remedy: string;
  /** The line of the policy, or of the file of promotions, that makes it one. */
  readonly at?: Location;
}

/** Whether it makes the run end with exit code 1. */
export const isDrift = ({ severity }: Drift): boolean => severity !== 'note';
