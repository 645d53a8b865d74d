import { isServiceEndpoints, whyServiceEndpoints } from '../azure-devops/answers-validate.generated.js';
import { apisOf } from '../azure-devops/paths.js';
import type { Known } from '../core/doctor/known.js';
import type { WritingConnection } from '../core/doctor/on-azure-devops/setup.js';
import { type Asking, orHidden } from './azure-devops-asking.js';
import { isOpenToAll, readChecks, readPermissions } from './azure-devops-checks.js';

export interface ConnectionOptions {
  readonly project: string;
  /** The input `writing-connection`: a name or an id; empty where it is not given. */
  readonly named: string;
  /** Id of the connection that this job logs in with; null where it has none. */
  readonly own: string | null;
  /** Whether this job is behind a gate, so that its connection is the one that writes. */
  readonly isGated: boolean;
  readonly grant: string;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The service connection that writes: the one that is named, or that of a job that is behind a gate. */
export async function readConnection(asking: Asking, options: ConnectionOptions): Promise<WritingConnection> {
  const { project, named, own, isGated, grant } = options;
  const asked = named || (isGated ? (own ?? '') : '');
  if (asked === '') return { is: 'unnamed' };
  const found: Known<string> | null = GUID.test(asked) ? null : await idOf(asking, project, asked, grant);
  if (found?.is === 'unreadable') return { is: 'unknown', name: asked, known: found };
  const id = found?.value ?? asked;
  const resource = { project, type: 'endpoint', id } as const;
  const [checks, isOpen] = await Promise.all([
    readChecks(asking, resource, grant),
    readPermissions(asking, resource, grant, isOpenToAll),
  ]);
  const alsoPlans = !isGated && own?.toLowerCase() === id.toLowerCase();
  return { is: 'named', name: asked, checks, isOpen, alsoPlans };
}

/** Operation Endpoints - Get Service Endpoints By Names. One that may not be seen is not told from none. */
async function idOf(asking: Asking, project: string, name: string, grant: string): Promise<Known<string>> {
  const question = { path: `${apisOf({ project })}/serviceendpoint/endpoints`, query: { endpointNames: name } };
  const guard = { is: isServiceEndpoints, why: whyServiceEndpoints };
  const known = await orHidden(
    asking,
    question,
    grant,
    asking.all(question, guard, grant, (all) => all.find((one) => one.name.toLowerCase() === name.toLowerCase())?.id),
  );
  if (known.is === 'unreadable') return known;
  if (known.value !== undefined) return { ...known, value: known.value };
  const why = `Azure DevOps shows this job no service connection ${name}`;
  const fix = `Give its id instead (Project settings, Service connections, in the address of its page), or ${grant}`;
  return { is: 'unreadable', why, grant: fix, from: known.from };
}
