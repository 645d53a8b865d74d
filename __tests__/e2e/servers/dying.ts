import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Estate } from './estate.js';

/** The machine of a job dies when this write of it arrives, the first being 1, before Azure obeys. Returns what the job's run needs for it. */
export function dyingAtWrite({ estate, model }: { readonly estate: Estate; readonly model: string }, which: number) {
  const file = join(estate.folder(), 'pid');
  let writes = 0;
  estate.intercept(model, ({ method }) => {
    if (method !== 'PUT' || ++writes !== which) return undefined;
    process.kill(Number(readFileSync(file, 'utf8')), 'SIGKILL');
    return { status: 503, body: '' };
  });
  writeFileSync(file, '');
  const code = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(file)}, String(process.pid));`;
  return { environment: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}` } };
}
