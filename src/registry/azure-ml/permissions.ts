import type { Permission } from '../../core/doctor/write-rights.js';
import type { Reading } from '../../core/evidence.js';
import { ServiceFailure, UsageFailure } from '../../core/failure.js';
import { parsedJson } from '../../core/json.js';
import type { Answer } from '../../http/transport.js';
import type { PermissionPage } from './answers.js';
import { isPermissionPage, whyPermissionPage } from './answers-validate.generated.js';
import type { AssetVersions } from './client.js';
import { messageOf } from './failures.js';

/** learn.microsoft.com/rest/api/authorization/permissions/list-for-resource */
const API_VERSION = '2022-04-01';
const STEPS = ['providers', 'Microsoft.Authorization', 'permissions'] as const;
const MOST_PAGES = 20;

/**
 * What the identity of this run may do at the place, one entry for each of its roles (`Permissions_ListForResource`).
 * Whoever has any right there may ask. Never fails: what cannot be read says why.
 */
export async function readPermissions(versions: AssetVersions): Promise<Reading<readonly Permission[]>> {
  try {
    const all: Permission[] = [];
    let url: string | undefined = versions.urlOf(STEPS, { 'api-version': API_VERSION });
    for (let page = 0; url !== undefined; page++) {
      if (page === MOST_PAGES) return { is: 'unreadable', why: 'Azure lists the permissions without an end' };
      const answer: Answer = await versions.read(url);
      if (answer.status !== 200)
        return { is: 'unreadable', why: `Azure refused with ${answer.status}: ${messageOf(answer)}` };
      const value = parsedJson(answer.text);
      if (!isPermissionPage(value))
        return { is: 'unreadable', why: `Azure answered in a form that is not its own: ${whyPermissionPage()}` };
      all.push(...value.value.map(permissionOf));
      url = value.nextLink && URL.canParse(value.nextLink, url) ? new URL(value.nextLink, url).href : undefined;
    }
    return { is: 'read', value: all };
  } catch (error) {
    // No login, no permissions: whoever needs them is told so, and nobody else is stopped by it.
    if (error instanceof ServiceFailure || error instanceof UsageFailure)
      return { is: 'unreadable', why: error.message };
    throw error;
  }
}

type Entry = PermissionPage['value'][number];

function permissionOf({ actions, notActions }: Entry): Permission {
  return { actions: actions ?? [], notActions: notActions ?? [] };
}
