import type { VersionPage } from './answers.js';
import type { AssetVersions } from './client.js';
import { type Asset, versionOf } from './facts.js';

/** A length that no server pages by on its own: a page of just so many shows that $top was understood. */
const COUNT = 7;

/**
 * The version that was made last and is not archived; undefined when there is none. Azure orders and cuts the list as
 * asked, so one page answers. A server that ignores the order or the count is read to its end: one that pages by one
 * would else pass its first version off as the newest, for Azure too adds a nextLink to a list that it cut.
 */
export async function latestVersion(versions: AssetVersions, asset: Asset): Promise<string | undefined> {
  let newest: { version: string; time: number } | undefined;
  for await (const page of versions.newest(asset, COUNT)) {
    for (const answer of page.value) {
      const version = versionOf(answer);
      const time = timeOf(answer);
      // A registry's components cannot be listed without the archived ones.
      if (version === undefined || answer.properties.isArchived === true) continue;
      if (newest === undefined || time > newest.time) newest = { version, time };
    }
    if (newest !== undefined && isAsAsked(page)) break;
  }
  return newest?.version;
}

function isAsAsked({ value }: VersionPage): boolean {
  const times = value.map(timeOf);
  return times.length === COUNT && times.every((time, index) => index === 0 || (times[index - 1] ?? 0) >= time);
}

function timeOf({ systemData }: VersionPage['value'][number]): number {
  const time = Date.parse(systemData?.createdAt ?? '');
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
