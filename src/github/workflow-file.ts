import { parse } from 'yaml';
import type { Reading } from '../core/evidence.js';
import { err, ok, type Result } from '../core/result.js';
import type { WorkflowFile } from './answers.js';
import { isWorkflowFile, whyWorkflowFile } from './answers-validate.generated.js';

/** No workflow that GitHub takes is larger. */
const LARGEST_BYTES = 512 * 1024;

/** A job as GitHub shows it: its name and its environment, both with every expression worked out. */
export interface ShownJob {
  readonly name: string;
  readonly environment: string;
}

type Job = WorkflowFile['jobs'][string];

/** Reads a workflow file. */
export function readWorkflow(bytes: Uint8Array): Result<WorkflowFile, string> {
  if (bytes.length > LARGEST_BYTES) return err('it is larger than 512 KB');
  try {
    const value: unknown = parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isWorkflowFile(value) ? ok(value) : err(whyWorkflowFile());
  } catch (error) {
    return err(error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : 'it is no YAML');
  }
}

/**
 * Whether one job of a run needs another, at once or through jobs that it needs: such a chain, too, lets it start only
 * after the other is over. Unreadable where a shown name could be that of more than one job of the file.
 */
export function needs({ jobs }: WorkflowFile, one: ShownJob, other: ShownJob): Reading<boolean> {
  const from = keyOf(jobs, one);
  if (from.is === 'unreadable') return from;
  const to = keyOf(jobs, other);
  if (to.is === 'unreadable') return to;
  const seen = new Set<string>();
  const open = [from.value];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const direct = new Map(Object.entries(jobs)).get(key)?.needs ?? [];
    for (const needed of typeof direct === 'string' ? [direct] : direct) {
      if (seen.has(needed)) continue;
      seen.add(needed);
      open.push(needed);
    }
  }
  return { is: 'read', value: seen.has(to.value) };
}

/**
 * Whether a job that is shown without a deployment may have gone through the environment all the same: its environment
 * says `deployment: false`, or an expression (docs.github.com/actions/how-tos/deploy, "Using environments without deployments").
 */
export function mayHideDeployment({ jobs }: WorkflowFile, { name, environment }: ShownJob): boolean {
  const all = Object.entries(jobs);
  const isNamed = all.some(([key, job]) => nameOf(key, job) === name);
  return all.some(([key, job]) => {
    const own = nameOf(key, job);
    return hidesDeployment(job) && mayBeIn(job, environment) && (own === null ? !isNamed : own === name);
  });
}

function hidesDeployment({ environment }: Job): boolean {
  return typeof environment === 'object' && environment.deployment !== undefined && environment.deployment !== true;
}

/** The key under which the file has a job that is shown so. */
function keyOf(jobs: WorkflowFile['jobs'], shown: ShownJob): Reading<string> {
  const unreadable = (why: string): Reading<string> => ({
    is: 'unreadable',
    why: `which job of the workflow is shown as ${JSON.stringify(shown.name)} cannot be told: ${why}`,
    grant: 'give the jobs in environments names of their own, without expressions, a matrix, or a reusable workflow',
  });
  if (shown.name.includes(' / ')) return unreadable('it looks like one of a reusable workflow');
  const there = Object.entries(jobs).filter(([, job]) => mayBeIn(job, shown.environment));
  const named = there.filter(([key, job]) => nameOf(key, job) === shown.name);
  const [only, another] = named;
  if (another !== undefined) return unreadable(`both ${named.map(([key]) => key).join(' and ')} are`);
  const open = there.find(([key, job]) => nameOf(key, job) === null);
  if (open !== undefined) return unreadable(`the name of ${open[0]} is known only when it runs`);
  return only === undefined ? unreadable('the file has none') : { is: 'read', value: only[0] };
}

const isExpression = (text: string): boolean => text.includes('${{');

/** The name that is shown; null where an expression or a matrix makes it. */
function nameOf(key: string, { name, strategy }: Job): string | null {
  const text = name === undefined ? key : String(name);
  return strategy !== undefined || isExpression(text) ? null : text;
}

function mayBeIn({ environment, uses }: Job, name: string): boolean {
  if (environment === undefined || uses !== undefined) return false;
  const own = String(typeof environment === 'object' ? environment.name : environment);
  return isExpression(own) || own.toLowerCase() === name.toLowerCase();
}
