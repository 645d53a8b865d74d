import type { Kind } from '../core/asset.js';
import type { Approval } from '../core/authorisation.js';
import type { MetricComparison } from '../core/checks/metric-comparison.js';
import type { Json } from '../core/digest.js';
import type { BaseEvidence, PolicyEvidence, Reading } from '../core/evidence.js';
import type { Lineage } from '../core/facts.js';
import type { ServiceFailure, UsageFailure } from '../core/failure.js';
import type { Lifecycle } from '../core/lifecycle.js';
import type { Change, Plan } from '../core/plan.js';
import type { Rule } from '../core/policy/policy.js';
import type { Location } from '../core/problem.js';
import type { Finding, Verdict } from '../core/verdict.js';

/** How a command ended, with everything that a rendering may show. Renderings add nothing and judge nothing. */
export type Report = JudgedReport | ToldReport | FailedReport;

/** A request was judged: allowed and done, planned, refused, or found done already. */
export interface JudgedReport {
  readonly is: 'judged';
  readonly command: 'promote' | 'plan' | 'rollback';
  readonly verdict: Verdict;
  /**
   * `planned`: nothing was written, it was not asked for. `promoted`, `rolled-back`: the changes were made. `finished`: those that an
   * earlier run had left over were made. `unchanged`: it was done before. `refused`: the verdict is not allow.
   */
  readonly state: 'planned' | 'promoted' | 'rolled-back' | 'finished' | 'unchanged' | 'refused';
  readonly asked: Asked;
  readonly asset: { readonly kind: Kind; readonly name: string; readonly version: string };
  /** Place id, lower-case. */
  readonly place: string;
  /** The stage before; null when the registry's stage cannot be told. */
  readonly from: string | null;
  readonly to: string;
  readonly findings: readonly Finding[];
  readonly plan: Plan | null;
  readonly digest: string | null;
  /** The rule that was chosen, presets and overrides resolved; null where none was. */
  readonly rule: Rule | null;
  readonly metrics: readonly MetricComparison[];
  /** Where the version comes from; null where nobody asked. */
  readonly lineage: Reading<Lineage> | null;
  /** What was written, or in a plan what would be. */
  readonly changes: readonly Change[];
  readonly approvals: readonly Approval[];
  readonly lifecycle: LifecycleView;
  readonly policy: PolicySource;
  /** The event of the ledger that says how the version came to where it stands; null where none does. */
  readonly ledger: LedgerMark | null;
  /** What a reader should know that judged nothing, one sentence each. */
  readonly notes: readonly string[];
  /** `Date` of the registry's last answer, ISO 8601; the runner's clock is not asked. */
  readonly at: string | null;
  readonly run: string;
}

/** Where the ledger keeps an event. */
export interface LedgerMark {
  /** Without credentials. */
  readonly repository: string;
  readonly branch: string;
  readonly event: string;
  readonly number: number;
  /** SHA-256 of the record. */
  readonly digest: string;
}

/** A command looked at what is there, or did several things: no one request was judged. */
export interface ToldReport {
  readonly is: 'told';
  readonly command: 'history' | 'verify' | 'drift' | 'doctor' | 'plan' | 'apply';
  /** `allow`: it is as it should be. */
  readonly verdict: Verdict;
  /** Raw text, as everything here: each medium makes it safe. */
  readonly title: string;
  readonly sentence: string;
  /** What was asked about; null where it was every asset of the place. */
  readonly asset: { readonly kind: Kind; readonly name: string; readonly version: string | null } | null;
  /** Place id, lower-case; null where none was named. */
  readonly place: string | null;
  readonly tables: readonly ToldTable[];
  /** Markdown that stands after the tables on a page, made safe already. Nothing where it is left out. */
  readonly page?: string;
  /** What machines read, under the command's own keys beside those of every report. Made only where it is shown: it can be long. */
  readonly document: () => Readonly<Record<string, Json>>;
  /** The same in the format that was asked for; null for the table. */
  readonly rendering: Rendering | null;
  /** What the host shows beside its log: errors where the verdict is not allow, else warnings. */
  readonly annotations: readonly Annotation[];
  /** Of what was asked for besides: the digest of what people approve, and who did. Nothing where it is left out. */
  readonly approved?: { readonly digest: string | null; readonly approvals: readonly Approval[] };
  /** What stopped a part of it: the run ends by it, whatever the verdict. Nothing where it is left out. */
  readonly failure?: ServiceFailure;
  readonly notes: readonly string[];
  /** `Date` of the registry's last answer, ISO 8601; null where it was not asked. */
  readonly at: string | null;
  readonly run: string;
}

/** Rows for people, what matters most first; a medium shows as many as it bears. */
export interface ToldTable {
  readonly title: string;
  /** What a row is, in the singular, for "and 3 more events". */
  readonly of: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How many of the last columns hold sentences: a terminal gives each a line of its own. None where it is left out. */
  readonly sentences?: number;
}

/** A text in a form of others, such as Mermaid, SARIF or JUnit. It is shown and kept as it is, so its maker escapes. */
export interface Rendering {
  /** As the input `format` names it. */
  readonly format: string;
  /** Of its file, without the dot. */
  readonly extension: string;
  readonly text: string;
}

/** What the user asked for, as written. */
export interface Asked {
  readonly asset: string;
  readonly to: string;
  readonly reason: string | null;
}

/** The lifecycle as a picture needs it. */
export interface LifecycleView {
  readonly stages: Lifecycle['stages'];
  /** Pairs of stage names, in the order of the policy. */
  readonly transitions: readonly { readonly from: string; readonly to: string; readonly gated: boolean }[];
}

/** Where the policy came from. */
export interface PolicySource {
  /** Path in the repository or working tree, or `preset:NAME`. */
  readonly file: string;
  readonly evidence: PolicyEvidence | null;
  /** Where its base was read; null where it has none in a repository. */
  readonly base: BaseEvidence | null;
}

/** The command could not judge: wrong usage, or no usable answer from a service. */
export interface FailedReport {
  readonly is: 'failed';
  readonly command: string;
  readonly failure: UsageFailure | ServiceFailure;
  readonly asked: Partial<Asked>;
  /** What had been judged before the run stopped half-way; null when nothing was. */
  readonly judged: JudgedReport | null;
}

/** What the host can show beside its log, on a line of a file in the repository where there is one. */
export interface Annotation {
  readonly title: string;
  readonly message: string;
  readonly at: Location | null;
}
