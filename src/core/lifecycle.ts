/** One stage of the lifecycle and its flags. */
export interface Stage {
  readonly name: string;
  /** Other names that Azure may hold for it. */
  readonly aliases: readonly string[];
  /** Names match in any spelling of case. */
  readonly anyCase: boolean;
  readonly deployable: boolean;
  readonly deletable: boolean;
  readonly hidden: boolean;
  readonly exclusive: Exclusive | null;
}

/** One holder per place; the incumbent moves aside, always or when the request asks for it. */
export interface Exclusive {
  readonly incumbentTo: string;
  readonly when: 'always' | 'requested';
}

/** The stages in their order; the first is where a registered asset starts. */
export interface Lifecycle {
  readonly stages: readonly [Stage, ...Stage[]];
}

/** The stage of assets that the system made and nobody named; in no transition, always deletable. */
export const UNREGISTERED = 'Unregistered';
/** The tag that mirrors the stage, on every kind of asset. */
export const STAGE_TAG = 'stage';
// What Azure ML and MLflow write for "no stage"; with null and "" it is one state.
const NO_STAGE = 'None';

/** What the registry says about the stage of one version. */
export type StageReading =
  | { readonly is: 'known'; readonly stage: Stage }
  | { readonly is: 'unregistered' }
  /** A name that the policy does not know. */
  | { readonly is: 'unknown'; readonly name: string }
  /** Native stage and tag name two stages: the version counts as holder of both. */
  | { readonly is: 'divided'; readonly native: string; readonly tag: string; readonly stages: readonly Stage[] };

/** The stage with this name or alias, matched exactly unless the stage says otherwise. */
export function findStage(lifecycle: Lifecycle, name: string): Stage | undefined {
  const folded = name.toLowerCase();
  return (
    lifecycle.stages.find((stage) => stage.name === name) ??
    lifecycle.stages.find((stage) => stage.aliases.includes(name)) ??
    lifecycle.stages.find(
      (stage) => stage.anyCase && [stage.name, ...stage.aliases].some((own) => own.toLowerCase() === folded),
    )
  );
}

/** Reads the two places where a version carries its stage: native `stage` and the tag that mirrors it. */
export function readStage(
  lifecycle: Lifecycle,
  version: { readonly stage: string | null; readonly tag: string | null; readonly isAnonymous: boolean },
): StageReading {
  if (version.isAnonymous) return { is: 'unregistered' };
  const native = version.stage || null;
  const tag = version.tag || null;
  if (native !== null && tag !== null && native !== tag) {
    const stages = [resolve(lifecycle, native), resolve(lifecycle, tag)];
    const [first, second] = stages;
    if (first !== undefined && first === second) return { is: 'known', stage: first };
    return { is: 'divided', native, tag, stages: stages.filter((stage) => stage !== undefined) };
  }
  const name = native ?? tag;
  const stage = name === null ? lifecycle.stages[0] : resolve(lifecycle, name);
  return stage === undefined ? { is: 'unknown', name: name ?? '' } : { is: 'known', stage };
}

/** Whether a version with this reading holds the stage. */
export function holds(reading: StageReading, stage: Stage): boolean {
  if (reading.is === 'known') return reading.stage.name === stage.name;
  return reading.is === 'divided' && reading.stages.some(({ name }) => name === stage.name);
}

function resolve(lifecycle: Lifecycle, name: string): Stage | undefined {
  return findStage(lifecycle, name) ?? (name === NO_STAGE ? lifecycle.stages[0] : undefined);
}
