import type { Timeline } from '../azure-devops/answers.js';
import { isTimeline, whyTimeline } from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps } from '../azure-devops/client.js';
import type { YamlContext } from '../azure-devops/context.js';
import { apisOf } from '../azure-devops/paths.js';
import { grantOf } from '../azure-devops/permissions.js';
import { readingOf } from '../azure-devops/reading.js';
import type { Reading } from '../core/evidence.js';

export type TimelineRecord = Timeline['records'][number];

/** A stage of the run, in its latest attempt. Times are ISO 8601. */
export interface Stage {
  readonly record: TimelineRecord;
  /** As the YAML has it. */
  readonly name: string;
  /** When its gate was reached, or, without a gate, when it began; null where it has not. */
  readonly reachedAt: string | null;
  /** Its gate in this attempt; null for a stage whose resources have no checks. */
  readonly checkpoint: Reading<Checkpoint | null>;
  /** What its YAML calls jobs; each may run as several. */
  readonly phases: readonly Phase[];
}

export interface Checkpoint {
  readonly record: TimelineRecord;
  /** Its own, or else that of the first approval. */
  readonly startTime: string | null;
  /** The approvals that it waits for. */
  readonly approvals: readonly TimelineRecord[];
}

export interface Phase {
  readonly record: TimelineRecord;
  readonly jobs: readonly TimelineRecord[];
}

/** The timeline as a tree. */
export interface RunTimeline {
  readonly stages: readonly Stage[];
  /** The stage, phase and job of a record; null where it is none of a job. */
  jobOf(id: string): { readonly stage: Stage; readonly phase: Phase; readonly job: TimelineRecord } | null;
}

/** The timeline of a run (operation Timeline - Get). */
export async function readTimeline(devops: AzureDevOps, context: YamlContext): Promise<Reading<RunTimeline>> {
  const path = `${apisOf(context)}/build/builds/${context.buildId}/timeline`;
  const read = await devops.get({ path }, isTimeline, whyTimeline);
  return readingOf(read, grantOf('builds', context), ({ records }) => ({ is: 'read', value: timelineOf(records) }));
}

function timelineOf(records: readonly TimelineRecord[]): RunTimeline {
  const below = (parent: TimelineRecord, type: string) =>
    records.filter((one) => one.type === type && sameId(one.parentId ?? '', parent.id));
  const stages = records.filter(({ type }) => type === 'Stage').map((record) => stageOf(record, below));
  return {
    stages,
    jobOf(id) {
      for (const stage of stages)
        for (const phase of stage.phases) {
          const job = phase.jobs.find((one) => sameId(one.id, id));
          if (job !== undefined) return { stage, phase, job };
        }
      return null;
    },
  };
}

type Below = (parent: TimelineRecord, type: string) => readonly TimelineRecord[];

function stageOf(record: TimelineRecord, below: Below): Stage {
  const checkpoint = checkpointOf(record, below);
  const gate = checkpoint.is === 'read' ? checkpoint.value : null;
  return {
    record,
    name: record.identifier || record.name || '',
    reachedAt: (gate === null ? record.startTime : gate.startTime) ?? null,
    checkpoint,
    phases: below(record, 'Phase').map((phase) => ({ record: phase, jobs: below(phase, 'Job') })),
  };
}

/** A stage that runs again has a gate of its own for each attempt, and only the one of this attempt counts. */
function checkpointOf(stage: TimelineRecord, below: Below): Reading<Checkpoint | null> {
  const all = below(stage, 'Checkpoint');
  if (all.length === 0) return { is: 'read', value: null };
  const [record, other] = all.filter(({ attempt }) => attempt === stage.attempt);
  if (record === undefined || other !== undefined) {
    const why = `which gate of the stage ${stage.identifier ?? ''} is of its attempt ${stage.attempt} cannot be told`;
    return { is: 'unreadable', why, grant: 'start a new run' };
  }
  const approvals = below(record, 'Checkpoint.Approval');
  const [first] = approvals.flatMap(({ startTime }) => startTime ?? []).sort((a, b) => Date.parse(a) - Date.parse(b));
  return { is: 'read', value: { record, startTime: record.startTime ?? first ?? null, approvals } };
}

/** Ids are told apart by no case. */
export const sameId = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The stages that a name may mean, the one in the YAML or the one that is shown: what others call them by is documented nowhere. */
export function stagesNamed({ stages }: RunTimeline, name: string): readonly Stage[] {
  return stages.filter((stage) => sameId(stage.name, name) || sameId(stage.record.name ?? '', name));
}

/**
 * Whether this stage waited for another. The timeline does not say on which stages one depends; where the stages before
 * this gate went one after another, each was waited for.
 */
export function waitedFor({ stages }: RunTimeline, own: Stage, other: Stage): Reading<boolean> {
  const { finishTime } = other.record;
  const { reachedAt } = own;
  if (reachedAt === null || !finishTime || isBefore(reachedAt, finishTime) || other === own)
    return { is: 'read', value: false };
  const before = stages
    .flatMap(({ record, reachedAt: begun, name }) => {
      const isEarlier = record !== own.record && record.result !== 'skipped' && begun !== null;
      return isEarlier && isBefore(begun, reachedAt) ? [{ name, begun, over: record.finishTime ?? null }] : [];
    })
    .sort((one, next) => Date.parse(one.begun) - Date.parse(next.begun));
  const beside = before.find(({ over }, index) => {
    const next = before[index + 1]?.begun ?? reachedAt;
    return over === null || isBefore(next, over);
  });
  if (beside === undefined) return { is: 'read', value: true };
  const why = `the stage ${beside.name} ran beside another, and the timeline does not say on which stages ${own.name} depends`;
  return { is: 'unreadable', why, grant: 'let the stages of the pipeline run one after another' };
}

const isBefore = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);
