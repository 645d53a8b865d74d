import { appendFile } from 'node:fs/promises';
import * as core from '@actions/core';
import type { Linted } from '../../commands/lint.js';
import type { ExitCode } from '../../core/failure.js';
import { annotations, noteAnnotation } from '../../report/annotations.js';
import { ending } from '../../report/ending.js';
import { code as asCode, cut, logCommand, terminal as plain } from '../../report/escape.js';
import { countsText } from '../../report/lint.js';
import { outputs, type ReportPaths } from '../../report/outputs.js';
import type { Report } from '../../report/report.js';
import { summary } from '../../report/summary.js';
import { failureLines, terminal } from '../../report/terminal.js';

/** Shows how a command ended where GitHub's users look: outputs, log, annotations on the policy's lines, step summary. */
export async function present(
  report: Report,
  exitCode: ExitCode,
  paths: ReportPaths,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const written = setOutputs(outputs(report, paths));
  const lines = report.is === 'failed' ? failureLines(report.failure) : terminal(report, { colour: false }).split('\n');
  for (const line of lines) process.stdout.write(`${logCommand(line)}\n`);
  const annotate = report.is === 'told' && report.verdict === 'allow' ? core.warning : core.error;
  for (const { title, message, at } of annotations(report)) {
    annotate(message, {
      title,
      ...(at === null ? {} : { file: at.file, startLine: at.line, startColumn: at.column }),
    });
  }
  await writeSummary(summary(report), env);
  if (!written) core.setFailed('the outputs could not be written; what happened is told above');
  if (exitCode === 0) return;
  process.exitCode = 1;
  // A failure has its own annotation already, and says more there.
  if (report.is !== 'failed') core.error(logCommand(plain(cut(ending(report).title))), { title: 'aml-promote' });
}

// The disk can fill up during a run: what happened has to be told all the same.
function setOutputs(values: Readonly<Record<string, string>>): boolean {
  try {
    for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
    return true;
  } catch {
    return false;
  }
}

/** Shows that a policy is valid, and on its lines what a reader should look at. */
export function presentLint({ policy, notes, wanted }: Linted): void {
  const { file } = policy;
  core.setOutput('verdict', 'allow');
  for (const name of ['stage', 'previous-stage', 'version', 'plan-digest', 'plan', 'record', 'report'])
    core.setOutput(name, '');
  for (const name of ['archived', 'approvers']) core.setOutput(name, '[]');
  for (const { title, message, at } of notes.map(noteAnnotation)) {
    core.warning(message, {
      title,
      ...(at === null ? {} : { file: at.file, startLine: at.line, startColumn: at.column }),
    });
  }
  core.info(logCommand(`${asCode(file)} is valid: ${countsText(policy, wanted)}`));
}

// What happened has happened: a summary that cannot be written is no reason to call it failed.
async function writeSummary(text: string, env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  await appendFile(file, `${text}\n`).catch(() => core.warning('the step summary could not be written'));
}
