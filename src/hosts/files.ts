import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExitCode } from '../core/failure.js';
import { planText } from '../core/plan.js';
import { judgedPart } from '../report/ending.js';
import { json } from '../report/escape.js';
import { jsonDocument } from '../report/json.js';
import type { ReportPaths } from '../report/outputs.js';
import type { Report } from '../report/report.js';
import { summary } from '../report/summary.js';
import { VERSION } from '../version.generated.js';

export const NO_FILES: ReportPaths = { record: '', report: '', plan: '' };

/**
 * Writes the record (JSON), the report (Markdown) and the plan (canonical JSON) of a judged request into a new folder. Where they cannot be written
 * the paths are empty: what happened has happened, and stands in the outputs.
 *
 * @param folder the host's folder for temporary files; the system's when it has none
 */
export async function writeFiles(report: Report, code: ExitCode, folder: string | undefined): Promise<ReportPaths> {
  const judged = judgedPart(report);
  if (judged === null) return NO_FILES;
  try {
    const own = await mkdtemp(join(folder || tmpdir(), 'aml-promote-'));
    const { plan } = judged;
    const paths = {
      record: join(own, 'record.json'),
      report: join(own, 'report.md'),
      plan: plan === null ? '' : join(own, 'plan.json'),
    };
    // No line break at its end: its digest is of these bytes.
    if (plan !== null) await writeFile(paths.plan, planText(plan));
    await writeFile(paths.record, `${json(jsonDocument(report, code, paths, VERSION))}\n`);
    await writeFile(paths.report, summary(report));
    return paths;
  } catch {
    return NO_FILES;
  }
}
