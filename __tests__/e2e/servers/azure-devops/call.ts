import type { Reply } from './reply.js';
import { Refusal } from './reply.js';
import type { Permission, Project, World } from './world.js';

/** A call that has found its route. */
export interface Call {
  readonly world: World;
  readonly project: Project;
  /** The service's own address with the organization: `https://dev.azure.com/contoso`. */
  readonly base: string;
  readonly method: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** Of the path, by name. */
  readonly values: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  /** Behind `_apis/`, with `{name}` where a value goes. */
  readonly path: string;
  /** Which name of the cloud has it. */
  readonly origin: 'collection' | 'releases';
  /** Whether the version must say that it is a preview. */
  readonly isPreview?: boolean;
  readonly needs: Permission;
  readonly answer: (call: Call) => Reply | Promise<Reply>;
}

export function inPath({ values }: Call, name: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`the route has no ${name}`);
  return value;
}

export function numberOf(call: Call, name: string): number {
  const text = inPath(call, name);
  if (!/^\d+$/.test(text))
    throw new Refusal(400, 'VssPropertyValidationException', `The request is invalid: ${name} is no number.`);
  return Number(text);
}

export function refuse(permission: Permission, { world, project }: Pick<Call, 'world' | 'project'>): void {
  if (!world.denied.includes(permission)) return;
  const who = `${project.name} Build Service (${world.organization})`;
  throw new Refusal(403, 'AccessDeniedException', `TF400813: Access denied. ${who} needs ${permission} permissions.`);
}

/** An identity as everything that names one shows it. */
export function identity({ world, base }: Pick<Call, 'world' | 'base'>, name: string): object {
  const found = world.identities[name];
  if (found === undefined) throw new Error(`the world has no identity ${name}`);
  const { id, descriptor, displayName, uniqueName, isContainer } = found;
  return {
    displayName,
    id,
    ...(uniqueName !== undefined && { uniqueName }),
    descriptor,
    url: `${base}/_apis/Identities/${id}`,
    imageUrl: `${base}/_apis/GraphProfile/MemberAvatars/${descriptor}`,
    ...(isContainer === true && { isContainer }),
  };
}

export function projectShown({ project, base }: Call): object {
  const { id, name } = project;
  return { id, name, url: `${base}/_apis/projects/${id}`, state: 'wellFormed', visibility: 'private', revision: 11 };
}

export const linkTo = (href: string): object => ({ self: { href } });
