import type { FromSchema } from 'json-schema-to-ts';
import type { identity } from './answer-parts.js';

type Identity = FromSchema<typeof identity>;

/**
 * Whether this is the identity of a project's jobs, `PROJECT Build Service (ORG)`: the subject descriptor holds
 * `COLLECTION:Build:PROJECT` in base64url, and the unique name is `Build\PROJECT` (seen in many answers, described
 * nowhere). The collection's own, which jobs of every project have, has another id there.
 */
export function isBuildService(one: Identity | null | undefined, projectId: string): boolean {
  const wanted = projectId.toLowerCase();
  const { descriptor, uniqueName } = one ?? {};
  if (descriptor) {
    const [kind = '', subject = ''] = descriptor.split('.');
    const told = Buffer.from(subject, 'base64url').toString('utf8').toLowerCase();
    return kind === 'svc' && told.endsWith(`:build:${wanted}`);
  }
  // Older servers have no descriptors.
  return uniqueName?.toLowerCase() === `build\\${wanted}`;
}
