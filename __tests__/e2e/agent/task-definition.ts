import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the agent reads of a task.json. */
export interface TaskDefinition {
  readonly inputs?: readonly TaskInput[];
  readonly outputVariables?: readonly { readonly name: string }[];
  readonly execution?: Readonly<Record<string, { readonly target: string; readonly workingDirectory?: string }>>;
  readonly restrictions?: Restrictions;
}

export interface TaskInput {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly type: string;
  readonly defaultValue?: string;
}

/** What a task, or the step that uses it, may do by logging commands. */
export interface Restrictions {
  readonly commands?: { readonly mode: string };
  readonly settableVariables?: { readonly allowed: readonly string[] };
}

export interface Handler {
  readonly name: string;
  readonly target: string;
  readonly workingDirectory: string | undefined;
}

export function readTask(folder: string): TaskDefinition {
  return JSON.parse(readFileSync(join(folder, 'task.json'), 'utf8'));
}

/**
 * The handler that the agent takes: of those that it knows the newest one, whichever Node then runs it (`TaskManager.cs`).
 * Throws in the agent's words where it knows none; those for versions of Node that ended count as none here.
 */
export function handlerOf({ execution = {} }: TaskDefinition): Handler {
  for (const name of ['Node24', 'Node20_1']) {
    const handler = Object.entries(execution).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
    if (handler !== undefined) return { name, target: handler.target, workingDirectory: handler.workingDirectory };
  }
  throw new Error('A supported task execution handler was not found.');
}
