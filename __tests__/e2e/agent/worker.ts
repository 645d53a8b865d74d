import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { type Command, readCommand, readFormat } from './command.js';
import type { Masker } from './masker.js';
import type { Restrictions } from './task-definition.js';

export type Result = 'Succeeded' | 'SucceededWithIssues' | 'Failed' | 'Canceled' | 'Skipped' | 'Abandoned';

/** In the agent's order (`TaskResultUtil.MergeTaskResults`): a later one takes the place of an earlier one. */
const RESULTS: readonly Result[] = ['Succeeded', 'SucceededWithIssues', 'Failed', 'Canceled', 'Skipped', 'Abandoned'];

export interface Issue {
  readonly type: 'error' | 'warning';
  readonly message: string;
  /** What else the command said of it: `code`, `sourcepath`, `linenumber`. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface Uploaded {
  readonly name: string;
  /** Of an attachment its type, of an artifact its folder. */
  readonly group: string;
  readonly path: string;
  readonly text: string;
}

export type HostType = 'build' | 'release' | 'deployment' | 'gates';

export interface WorkerOptions {
  readonly hostType: HostType;
  readonly restrictions: readonly Restrictions[];
  /** What task.json lists: outputs also where the command does not say so. */
  readonly outputVariables: readonly string[];
  readonly masker: Masker;
}

type Deed = (command: Command) => void;

/** What is allowed to a step whose logging commands are restricted (`AllowedInRestrictedMode`). */
const HARMLESS = [
  'logdetail',
  'logissue',
  'issue',
  'complete',
  'setprogress',
  'setsecret',
  'setvariable',
  'debug',
  'settaskvariable',
  'prependpath',
];

/** Where commands of an area are known; `task` is everywhere. */
const HOSTS: Readonly<Record<string, readonly HostType[]>> = {
  build: ['build'],
  artifact: ['build', 'release'],
  release: ['release', 'deployment'],
};

/**
 * Reads the output of a step line by line and does what its logging commands say, by the rules of the agent
 * (`WorkerCommandManager.cs`, `TaskCommandExtension.cs`, `ArtifactCommandExtension.cs`, `BuildCommandExtension.cs`).
 */
export class Worker {
  /** The page of the log, masked; without debug lines. */
  readonly log: string[] = [];
  /** Debug lines, masked. */
  readonly debug: string[] = [];
  readonly issues: Issue[] = [];
  /** Errors and warnings of the agent itself about commands. */
  readonly complaints: Issue[] = [];
  readonly outputs: Record<string, string> = {};
  /** Variables that later steps of the job have. */
  readonly variables: Record<string, string> = {};
  readonly secrets: string[] = [];
  readonly summaries: Uploaded[] = [];
  readonly attachments: Uploaded[] = [];
  readonly files: Uploaded[] = [];
  readonly artifacts: Uploaded[] = [];
  readonly tags: string[] = [];
  readonly progress: { readonly value: number; readonly operation: string }[] = [];
  /** What the step said when it was done. */
  readonly completions: string[] = [];
  /** Lines that are printed in a colour: `##[error]…`. */
  readonly formats: { readonly kind: string; readonly text: string }[] = [];
  result: Result = 'Succeeded';

  readonly #options: WorkerOptions;
  readonly #areas: Readonly<Record<string, Readonly<Record<string, Deed>>>>;

  constructor(options: WorkerOptions) {
    this.#options = options;
    this.#areas = {
      task: this.#task(),
      artifact: { upload: this.#uploadArtifact, associate: () => {} },
      build: { addbuildtag: this.#tag, updatebuildnumber: () => {}, uploadlog: () => {} },
      release: { updatereleasename: () => {} },
      telemetry: { publish: () => {} },
      results: { publish: () => {} },
      codecoverage: { publish: () => {}, enable: () => {} },
    };
  }

  /** Takes a line of stdout or stderr. */
  line(text: string): void {
    const command = readCommand(text);
    if (command === null) {
      if (text.includes('##vso')) this.#complain('warning', `'${text}' contains logging command keyword '##vso'.`);
      const format = readFormat(text);
      if (format !== null) this.formats.push({ kind: format.kind, text: this.#masked(format.text) });
      this.log.push(this.#masked(text));
      return;
    }
    const deeds = this.#areas[command.area];
    if (deeds === undefined) return void this.#complain('warning', `##vso[${command.area}.*] is unknown.`);
    const hosts = HOSTS[command.area];
    if (hosts !== undefined && !hosts.includes(this.#options.hostType))
      return void this.#fail(`##vso[${command.area}.*] is not supported for ${this.#options.hostType}.`);
    try {
      const deed = deeds[command.event];
      if (deed === undefined) throw new Error(`##vso[${command.area}.${command.event}] is not a recognized command.`);
      if (this.#isAllowed(command)) deed(command);
    } catch (error) {
      this.#fail(`Unable to process command '${text}' successfully. ${error instanceof Error ? error.message : error}`);
    }
  }

  /** The process has ended. */
  ended(code: number | null): void {
    if (code !== 0) this.#fail(`The process ended with the exit code ${code}.`);
  }

  #task(): Readonly<Record<string, Deed>> {
    const issue: Deed = ({ properties, data }) => {
      const type = properties.get('type')?.toLowerCase();
      if (type !== 'error' && type !== 'warning') throw new Error('An issue is an error or a warning.');
      const { type: _, ...others } = Object.fromEntries(properties);
      const message = this.#masked(data);
      this.issues.push({ type, message, properties: others });
      this.log.push(`##[${type}]${message}`);
    };
    return {
      issue,
      logissue: issue,
      logdetail: ({ properties }) => {
        if (!properties.has('id')) throw new Error('A detail needs an id.');
      },
      complete: ({ properties, data }) => {
        const said = RESULTS.find((result) => result === properties.get('result'));
        if (said === undefined) throw new Error('The result is none.');
        this.#merge(said);
        this.completions.push(this.#masked(data));
      },
      setprogress: ({ properties, data }) => {
        const text = properties.get('value') ?? '';
        const value = Number(text);
        if (!/^\d+$/.test(text) || value > 100) throw new Error('The value is no percentage.');
        this.progress.push({ value, operation: this.#masked(data) });
      },
      debug: ({ data }) => void this.debug.push(this.#masked(data)),
      setsecret: ({ data }) => {
        if (data === '') throw new Error('There is nothing to mask.');
        this.#hide(data);
      },
      setvariable: (command) => this.#setVariable(command),
      settaskvariable: ({ properties, data }) => {
        if (!properties.get('variable')) throw new Error('The variable has no name.');
        if (isTrue(properties.get('issecret'))) this.#hide(data);
      },
      setendpoint: () => {},
      prependpath: ({ data }) => {
        if (data === '') throw new Error('There is no path.');
      },
      uploadsummary: ({ data }) => void this.summaries.push(read(data, '')),
      uploadfile: ({ data }) => void this.files.push(read(data, '')),
      addattachment: ({ properties, data }) => {
        const name = properties.get('name') ?? '';
        const type = properties.get('type') ?? '';
        for (const part of [name, type])
          if (part === '' || part.includes('/')) throw new Error('The name or the type of the attachment is none.');
        this.attachments.push({ ...read(data, type), name });
      },
    };
  }

  #setVariable({ properties, data }: Command): void {
    const name = properties.get('variable') ?? '';
    if (name === '') throw new Error('The variable has no name.');
    const allowed = this.#options.restrictions.flatMap(({ settableVariables }) => settableVariables ?? []);
    if (!allowed.every((one) => one.allowed.some((pattern) => matches(pattern, name))))
      return void this.#complain('warning', `Setting the variable ${name} is not allowed by the restrictions.`);
    if (isTrue(properties.get('issecret'))) {
      if (/[\r\n]/.test(data)) throw new Error('A secret variable has one line.');
      this.#hide(data);
    }
    const isListed = this.#options.outputVariables.some((one) => one.toLowerCase() === name.toLowerCase());
    if (isListed || isTrue(properties.get('isoutput'))) this.outputs[name] = data;
    else this.variables[name] = data;
  }

  readonly #uploadArtifact: Deed = ({ properties, data }) => {
    if (this.#options.hostType !== 'build') throw new Error('Artifacts are uploaded in builds only.');
    const name = properties.get('artifactname') ?? '';
    if (name === '' || /[/\\:*?"<>|]/.test(name)) throw new Error(`The artifact's name is none: ${name}`);
    this.artifacts.push({ ...read(data, properties.get('containerfolder') ?? ''), name });
  };

  readonly #tag: Deed = ({ data }) => {
    if (data === '') throw new Error('The tag is empty.');
    this.tags.push(data);
  };

  #isAllowed({ area, event }: Command): boolean {
    const isRestricted = this.#options.restrictions.some(({ commands }) => commands?.mode === 'restricted');
    if (!isRestricted || (area === 'task' && HARMLESS.includes(event))) return true;
    this.#complain('warning', `##vso[${area}.${event}] is not allowed in this step due to policy restrictions.`);
    return false;
  }

  #hide(secret: string): void {
    this.secrets.push(secret);
    this.#options.masker.add(secret);
  }

  #fail(why: string): void {
    this.#complain('error', why);
    this.#merge('Failed');
  }

  #merge(result: Result): void {
    const [now, coming] = [RESULTS.indexOf(this.result), RESULTS.indexOf(result)];
    // What is worse than a failure stays, whatever comes.
    if (now <= RESULTS.indexOf('Failed') && coming >= now) this.result = result;
  }

  #complain(type: 'error' | 'warning', text: string): void {
    const message = this.#masked(text);
    this.complaints.push({ type, message, properties: {} });
    this.log.push(`##[${type}]${message}`);
  }

  #masked(text: string): string {
    return this.#options.masker.masked(text);
  }
}

/** A file as it is uploaded; of a folder, every file in it. Throws where it is not there. */
function read(path: string, group: string): Uploaded {
  if (path === '' || !isAbsolute(path) || !existsSync(path)) throw new Error(`The path does not exist: ${path}`);
  return { name: basename(path), group, path, text: textOf(path) };
}

function textOf(path: string): string {
  if (!statSync(path).isDirectory()) return readFileSync(path, 'utf8');
  return readdirSync(path)
    .map((name) => textOf(join(path, name)))
    .join('\n');
}

const isTrue = (text: string | undefined): boolean => text?.toLowerCase() === 'true';

/** The agent compares with minimatch, without regard to case. */
function matches(pattern: string, name: string): boolean {
  const escaped = pattern.replaceAll(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i').test(name);
}
