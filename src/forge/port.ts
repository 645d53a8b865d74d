import type { BaseEvidence, PolicyEvidence } from '../core/evidence.js';
import type { BaseReference } from '../core/policy/base-reference.js';
import type { SourceFile } from '../core/promotions/parse.js';

/** A policy file as it is committed, and what is known about where it stands. */
export interface CommittedPolicy {
  readonly bytes: Uint8Array;
  /** Path in the repository or in the working tree. */
  readonly file: string;
  /** Null in a working tree, of which nothing is proven. */
  readonly evidence: PolicyEvidence | null;
}

/** A commit that a branch of this repository has, or had. */
export interface BranchCommit {
  /** Full ref. */
  readonly ref: string;
  readonly commit: string;
}

/** The base of a policy as it is committed, and what is known about where it stands. */
export interface CommittedBase {
  readonly bytes: Uint8Array;
  readonly evidence: BaseEvidence;
}

/** Where code and pull requests live. */
export interface ForgePort {
  /**
   * The policy at this path; a UsageFailure when there is none.
   *
   * @param at read it at this commit of its branch, as before a merge, and not at the tip. A policy on another branch, or
   * in another repository, stays that of the tip: the merge did not touch it
   */
  policy(path: string, at?: BranchCommit): Promise<CommittedPolicy>;
  /** The base that a policy names; a UsageFailure when there is none. */
  base(reference: BaseReference): Promise<CommittedBase>;
  /** Where a policy stands that comes with the tool (`preset:NAME`): the rules that a commit there would have to pass. */
  standing(): Promise<PolicyEvidence | null>;
}

/** Code as it lies in a working tree, of which nothing is proven. */
export interface Tree extends ForgePort {
  /** The files of wanted promotions that lie directly in a folder; a UsageFailure when there is no such folder. */
  promotions(folder: string): Promise<readonly SourceFile[]>;
}
