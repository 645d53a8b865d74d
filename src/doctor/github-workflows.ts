import { parse } from 'yaml';
import type { Known } from '../core/doctor/known.js';
import type { Grants, ToolCall, Workflow, WorkflowJob } from '../core/doctor/on-github/setup.js';
import type { CallingWorkflow } from '../github/answers.js';
import { isCallingWorkflow, isFolder, whyFolder } from '../github/answers-validate.generated.js';
import { grantOf } from '../github/permissions.js';
import type { Asking } from './github-asking.js';
import { readText } from './github-branch.js';

const FOLDER = '.github/workflows';
const MOST_WORKFLOWS = 200;
/** No workflow that GitHub takes is larger. */
const LARGEST = 512 * 1024;
/** GitHub slows down those who ask for much at once. */
const AT_ONCE = 10;
const TOOL = 'aml-promote';

type Job = CallingWorkflow['jobs'][string];

/** The workflows of a repository at a ref (operation repos/get-content). A file that is no workflow starts nothing, so it is left out. */
export async function readWorkflows(asking: Asking, here: string, ref: string): Promise<Known<readonly Workflow[]>> {
  const path = `${here}/contents/${FOLDER}?ref=${encodeURIComponent(ref)}`;
  const folder = await asking.one(path, { is: isFolder, why: whyFolder }, grantOf('contents: read'), (files) => files);
  if (folder.is === 'unreadable') return folder;
  const paths = (folder.value ?? [])
    .filter((file) => file.type === 'file' && /\.ya?ml$/.test(file.path))
    .map((file) => file.path);
  if (paths.length > MOST_WORKFLOWS)
    return {
      is: 'unreadable',
      why: `there are more than ${MOST_WORKFLOWS} workflows`,
      grant: 'Look at them yourself: each job that calls aml-promote belongs into an environment',
      from: folder.from,
    };
  const workflows: Workflow[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const some = paths.slice(at, at + AT_ONCE);
    for (const [index, text] of (await Promise.all(some.map((file) => readText(asking, here, file, ref)))).entries()) {
      if (text.is === 'unreadable') return text;
      const workflow = text.value === null ? null : workflowOf(some[index] ?? '', text.value);
      if (workflow !== null) workflows.push(workflow);
    }
  }
  return { ...folder, value: workflows };
}

/** What a workflow file says; null where GitHub would not take it. */
export function workflowOf(path: string, text: string): Workflow | null {
  const content = parsed(text);
  if (!isCallingWorkflow(content)) return null;
  const jobs = Object.entries(content.jobs).map(([key, job]) => jobOf(key, job, content.permissions));
  return { path, events: eventsOf(content.on), jobs };
}

function parsed(text: string): unknown {
  if (text.length > LARGEST) return undefined;
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function jobOf(key: string, job: Job, ofAll: unknown): WorkflowJob {
  const { environment, permissions, steps = [] } = job;
  const named = typeof environment === 'object' ? environment.name : environment;
  return {
    key,
    environment: named === undefined ? null : environmentOf(String(named)),
    permissions: grantsOf(permissions === undefined ? ofAll : permissions),
    calls: steps.flatMap(callOf),
  };
}

function environmentOf(name: string): NonNullable<WorkflowJob['environment']> {
  return name.includes('${{') ? { is: 'dynamic' } : { is: 'named', name };
}

function callOf({ uses = '', with: given }: NonNullable<Job['steps']>[number]): readonly ToolCall[] {
  const [action = '', version = ''] = uses.split('@');
  if (action.split('/')[1]?.toLowerCase() !== TOOL || action.startsWith('.')) return [];
  const inputs = Object.fromEntries(
    Object.entries(given ?? {}).map(([name, value]) => [name.toLowerCase(), String(value ?? '').trim()]),
  );
  return [{ command: inputs.command || 'promote', version, inputs }];
}

function grantsOf(permissions: unknown): Grants | null {
  if (permissions === 'read-all') return { is: 'all', level: 'read' };
  if (permissions === 'write-all') return { is: 'all', level: 'write' };
  if (typeof permissions !== 'object' || permissions === null) return null;
  return {
    is: 'some',
    of: Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name, String(level)])),
  };
}

function eventsOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on];
  if (Array.isArray(on)) return on.filter((event) => typeof event === 'string');
  return typeof on === 'object' && on !== null ? Object.keys(on) : [];
}
