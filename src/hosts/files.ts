import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExitCode, UsageFailure } from '../core/failure.js';
import { planText } from '../core/plan.js';
import { judgedPart } from '../report/ending.js';
import { json } from '../report/escape.js';
import { jsonDocument } from '../report/json.js';
import { NO_FILES, type ReportPaths } from '../report/outputs.js';
import type { Report } from '../report/report.js';
import { summary } from '../report/summary.js';
import { VERSION } from '../version.generated.js';

/**
 * Makes a new folder for what a run leaves behind. It is made before the run, so that a disk which takes no record is
 * found before anything is written to Azure; throws a UsageFailure then.
 *
 * @param parent the host's folder for temporary files; the system's when it has none
 * @param variable in which the host names that folder
 */
export async function openFolder(parent: string | undefined, variable = 'RUNNER_TEMP'): Promise<string> {
  const root = parent || tmpdir();
  try {
    return await mkdtemp(join(root, 'aml-promote-'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
    throw new UsageFailure({
      what: `the record of the run cannot be written to ${root} (${code}); nothing was done`,
      fix: `Point ${parent ? variable : 'TMPDIR'} to a directory that can be written`,
    });
  }
}

/**
 * Writes the record (JSON), the report (Markdown, or the format that was asked for) and the plan (canonical JSON); of a
 * failure before anything was judged the folder goes. Where they cannot be written any more the paths are empty: what happened has happened, and stands in the
 * outputs.
 */
export async function writeFiles(report: Report, code: ExitCode, folder: string): Promise<ReportPaths> {
  const judged = judgedPart(report);
  const plan = judged?.plan ?? null;
  const rendering = report.is === 'told' ? report.rendering : null;
  const paths = {
    record: join(folder, 'record.json'),
    report: join(folder, rendering === null ? 'report.md' : `report.${rendering.extension}`),
    plan: plan === null ? '' : join(folder, 'plan.json'),
  };
  try {
    if (judged !== null || report.is === 'told') {
      // No line break at its end: the digest is of these bytes.
      if (plan !== null) await writeFile(paths.plan, planText(plan));
      await writeFile(paths.record, `${json(jsonDocument(report, code, paths, VERSION))}\n`);
      await writeFile(paths.report, rendering?.text ?? summary(report));
      return paths;
    }
  } catch {
    // Half a record is none.
  }
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  return NO_FILES;
}
