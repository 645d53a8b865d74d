import { matchesGlob } from '../glob.js';
import type { Place } from '../place.js';

/** What Azure allows somebody: each role gives its actions without its own exceptions, and one role is enough. */
export interface Permission {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
}

/** What the identity that asked may do to versions. */
export interface WriteRights {
  /** The operations among those that write a version which it may call. */
  readonly allowed: readonly string[];
  /** Every operation that was looked for. */
  readonly looked: readonly string[];
}

const PROVIDER = 'Microsoft.MachineLearningServices';
const KINDS = ['models', 'data', 'environments', 'components'] as const;

/** The operations that can change a stage in this place (learn.microsoft.com, "Azure resource provider operations"). */
export function writeOperations(place: Pick<Place, 'in'>): readonly string[] {
  const home = place.in === 'workspace' ? 'workspaces' : 'registries';
  const versions = KINDS.map((kind) => `${PROVIDER}/${home}/${kind}/versions/write`);
  return place.in === 'workspace' ? versions : [...versions, `${PROVIDER}/registries/assets/write`];
}

/** Which of them somebody with these permissions may call. Actions are compared without regard to case; `*` is any run. */
export function writeRights(permissions: readonly Permission[], place: Pick<Place, 'in'>): WriteRights {
  const looked = writeOperations(place);
  return { looked, allowed: looked.filter((operation) => permissions.some((one) => allows(one, operation))) };
}

function allows({ actions, notActions }: Permission, operation: string): boolean {
  const matches = (pattern: string): boolean =>
    // In an action a question mark stands for itself.
    !pattern.includes('?') && matchesGlob(pattern.toLowerCase(), operation.toLowerCase());
  return actions.some(matches) && !notActions.some(matches);
}

/** What to say of an identity that plans and may write; null of one that may not. */
export function plannerWarning({ allowed }: WriteRights): string | null {
  const [first, ...others] = allowed;
  if (first === undefined) return null;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return `The identity that plans may call ${first}${more}: it can change a stage without a gate`;
}
