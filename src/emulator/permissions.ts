import type { Answer } from './answers.js';
import { ArmError } from './arm-errors.js';
import { toJson } from './json.js';

/** What the caller may do, as one role has it. */
export interface Permissions {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
}

/** The api-version of Microsoft.Authorization that knows the operation. */
const API_VERSION = '2022-04-01';
const READER = '*/read';

/**
 * Reads the switch: actions with commas between them, and what is taken out of them behind `!`. The emulator holds nobody to
 * it: it knows no identities, and only says so when it is asked.
 */
export function permissionsOf(text: string | undefined): Permissions {
  const words = (text || READER)
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return {
    actions: words.filter((word) => !word.startsWith('!')),
    notActions: words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
  };
}

/**
 * `Permissions_ListForResource`.
 *
 * @throws ArmError 400 for another api-version.
 */
export function listPermissions({ actions, notActions }: Permissions, apiVersion: string | undefined): Answer {
  if (apiVersion !== API_VERSION) {
    throw new ArmError(400, {
      code: 'NoRegisteredProviderFound',
      message: `No registered resource provider found for API version '${apiVersion ?? ''}' and 'permissions'. Use ${API_VERSION}.`,
    });
  }
  const role = { actions: [...actions], notActions: [...notActions], dataActions: [], notDataActions: [] };
  return { status: 200, body: toJson({ value: [role] }) };
}
