import type { Checked, PartReport } from '../difference.js';
import type { Recording } from '../replay/recording.js';
import { exchangeDifferences } from './check.js';
import type { Descriptions } from './operations.js';

/**
 * Azure's traffic against Azure's descriptions: it shows that the validators take what is real, and where the service
 * goes beyond its own words (beyond.ts).
 */
export function recordedTraffic(descriptions: Descriptions, recordings: readonly Recording[]): PartReport {
  const left = new Map<string, number>();
  const checked: Checked[] = [];
  for (const { file, exchanges } of recordings) {
    for (const [index, exchange] of exchanges.entries()) {
      const { asked } = exchange;
      const url = new URL(asked.url);
      const version = url.searchParams.get('api-version') ?? 'none';
      const reason = url.host === 'management.azure.com' ? undefined : 'not a management call';
      const why = reason ?? (descriptions.has(version) ? undefined : `no description of api-version ${version}`);
      const operation = why === undefined ? descriptions.find(version, asked.method, url.pathname) : undefined;
      if (operation === undefined) {
        const what = why ?? 'no such operation in the description of its api-version';
        left.set(what, (left.get(what) ?? 0) + 1);
        continue;
      }
      const title = `${file} entry ${index}: ${operation.id}`;
      checked.push({ group: file, title, differences: exchangeDifferences(operation, exchange) });
    }
  }
  return { name: 'recorded traffic against the descriptions', checked, left };
}
