import { createHash } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as tl from 'azure-pipelines-task-lib/task.js';
import type { Linted } from '../../commands/lint.js';
import type { ExitCode } from '../../core/failure.js';
import { OUTPUTS, taskName } from '../../inputs.js';
import { annotations, noteAnnotation } from '../../report/annotations.js';
import { ending, judgedPart } from '../../report/ending.js';
import { code as asCode, cut } from '../../report/escape.js';
import { countsText } from '../../report/lint.js';
import { outputs, type ReportPaths } from '../../report/outputs.js';
import type { Annotation, Report } from '../../report/report.js';
import { summary } from '../../report/summary.js';
import { failureLines, terminal } from '../../report/terminal.js';
import { logLine } from '../log-line.js';
import { type Env, print, progress } from './log.js';

/**
 * Shows how a command ended where users of Azure Pipelines look: output variables, log, issues on the policy's lines,
 * the run's summary, artifacts, the run's tags. The last thing said is whether the task succeeded. In a step whose
 * commands are restricted the agent skips the uploads and the tag with a warning each; nothing else depends on them.
 */
export async function present(report: Report, exitCode: ExitCode, paths: ReportPaths, env: Env): Promise<void> {
  setOutputs(outputs(report, paths));
  const lines = report.is === 'failed' ? failureLines(report.failure) : terminal(report, { colour: false }).split('\n');
  for (const line of lines) print(line);
  const type = report.is === 'told' && report.verdict === 'allow' ? tl.IssueType.Warning : tl.IssueType.Error;
  for (const annotation of annotations(report)) logIssue(type, annotation);
  await uploadSummary(summary(report), paths, env);
  await uploadFiles(report, paths, env);
  if (isBuild(env)) tagRun(report);
  complete(exitCode === 0, ending(report).title);
}

/** Shows that a policy is valid, and on its lines what a reader should look at. */
export function presentLint({ policy, notes, wanted }: Linted): void {
  const { file } = policy;
  setOutputs({ verdict: 'allow', archived: '[]', approvers: '[]' });
  for (const note of notes.map(noteAnnotation)) logIssue(tl.IssueType.Warning, note);
  const sentence = `${asCode(file)} is valid: ${countsText(policy, wanted)}`;
  print(sentence);
  complete(true, sentence);
}

function setOutputs(values: Readonly<Record<string, string>>): void {
  for (const { name } of OUTPUTS) tl.setVariable(taskName(name), values[name] ?? '', false, true);
}

function logIssue(type: tl.IssueType, { title, message, at }: Annotation): void {
  const text = `${title}: ${message}`;
  if (at === null) tl.logIssue(type, text);
  else tl.logIssue(type, text, at.file, at.line, at.column);
}

// What happened has happened: a summary that cannot be written is no reason to call it failed.
async function uploadSummary(text: string, { record }: ReportPaths, env: Env): Promise<void> {
  const { AGENT_TEMPDIRECTORY: temporary = '' } = env;
  if (record === '' && temporary === '') return;
  try {
    // The agent takes the file later, when another step may have made its own. The tab is called after it.
    const folder = record === '' ? await mkdtemp(join(temporary, 'aml-promote-')) : dirname(record);
    const path = join(folder, 'aml-promote.md');
    await writeFile(path, `${text}\n`);
    tl.uploadSummary(path);
  } catch {
    tl.logIssue(tl.IssueType.Warning, 'aml-promote: the summary could not be written');
  }
}

// Artifacts are of a pipeline's run (learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands, "Upload: Upload
// an artifact"); a release takes files into its log.
async function uploadFiles(report: Report, { record, plan }: ReportPaths, env: Env): Promise<void> {
  const isPlanned = report.is === 'judged' && report.command === 'plan';
  const digest = isPlanned ? report.digest : null;
  if (record === '') return;
  if (!isBuild(env)) {
    for (const path of [record, ...(digest === null ? [] : [plan])]) tl.uploadFile(path);
    return;
  }
  // By its content, so that no two records of a run can take each other's place.
  const mark = createHash('sha256')
    .update(await readFile(record))
    .digest('hex')
    .slice(0, 12);
  uploadArtifact(`aml-promote-record-${mark}`, record);
  // Only where it is planned: who planned is who uploaded it.
  if (digest !== null && plan !== '') uploadArtifact(`aml-promote-plan-${digest}`, plan);
}

function uploadArtifact(name: string, path: string): void {
  tl.uploadArtifact(name, path, name);
}

const WRITTEN = { promoted: 'promoted', finished: 'promoted', 'rolled-back': 'rolled-back' } as const;

function tagRun(report: Report): void {
  const judged = judgedPart(report);
  if (report.is !== 'judged' || judged === null) return;
  const { state, to } = judged;
  if (state !== 'promoted' && state !== 'finished' && state !== 'rolled-back') return;
  // The tag becomes part of an address.
  tl.addBuildTag(`${WRITTEN[state]}-${to.replaceAll(/[^\w.-]+/g, '-')}`);
}

// The exit code stays 0: any other says that the task could not be run (agent, Handlers/NodeHandler.cs). Not by
// setResult, which would add an error to those that are there.
function complete(isDone: boolean, sentence: string): void {
  progress(100, sentence);
  tl.command('task.complete', { result: isDone ? 'Succeeded' : 'Failed' }, logLine(cut(sentence)));
}

const isBuild = ({ SYSTEM_HOSTTYPE: host }: Env): boolean => host === 'build';
