import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExitCode } from '../core/failure.js';
import { json } from '../report/escape.js';
import { jsonDocument } from '../report/json.js';
import type { ReportPaths } from '../report/outputs.js';
import type { Report } from '../report/report.js';
import { summary } from '../report/summary.js';

/**
 * Writes the record (JSON) and the report (Markdown) of a judged request into a new folder. Where they cannot be written
 * the paths are empty: what happened has happened, and stands in the outputs.
 *
 * @param folder the host's folder for temporary files; the system's when it has none
 * @param hide takes the known secrets out of a text
 */
export async function writeFiles(
  report: Report,
  code: ExitCode,
  folder: string | undefined,
  hide: (text: string) => string,
): Promise<ReportPaths> {
  if (report.is === 'failed' && report.judged === null) return { record: '', report: '' };
  try {
    const own = await mkdtemp(join(folder || tmpdir(), 'aml-promote-'));
    const paths = { record: join(own, 'record.json'), report: join(own, 'report.md') };
    await writeFile(paths.record, hide(`${json(jsonDocument(report, code, paths))}\n`));
    await writeFile(paths.report, hide(summary(report)));
    return paths;
  } catch {
    return { record: '', report: '' };
  }
}
