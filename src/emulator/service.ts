import type { Answer } from './answers.js';
import { type ApiVersion, apiVersion, dataPlaneVersion } from './api-versions.js';
import { ArmError } from './arm-errors.js';
import type { Call } from './call.js';
import { deleteContainer, getContainer, listContainers, putContainer } from './endpoints/containers.js';
import { operationAnswer } from './endpoints/operation-answers.js';
import { importAsset, publish } from './endpoints/publish.js';
import { deleteVersion, getVersion, listVersions, putVersion } from './endpoints/versions.js';
import { getJob } from './jobs.js';
import { listPermissions, type Permissions, permissionsOf } from './permissions.js';
import type { ArmRequest } from './requests.js';
import { type Route, route } from './routes.js';
import type { State } from './state.js';
import type { Clock } from './timestamps.js';

/** What is one of Azure ML's own. */
type Asset = Exclude<Route, { readonly at: 'permissions' }>;

/** What each method does where a path points. */
type Methods = Readonly<Record<string, (body: Uint8Array) => Answer>>;

/** The operations on assets. Everything between reading a state and writing it happens in one turn. */
export class Service {
  constructor(
    private readonly state: State,
    private readonly clock: Clock,
    private readonly permissions: Permissions = permissionsOf(undefined),
  ) {}

  /** @throws ArmError for every answer that is an error. */
  async answer(request: ArmRequest): Promise<Answer> {
    const target = route(request.path);
    if (target.at === 'permissions') {
      if (request.method !== 'GET') {
        throw notAllowed(request, ['GET']);
      }
      return listPermissions(this.permissions, request.query.get('api-version'));
    }
    const api = versionFor(target, request.query.get('api-version'));
    const call = { request, api, plane: target.plane, state: this.state, clock: this.clock };
    const methods = methodsOf(call, target);
    const method = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined;
    if (method === undefined) {
      throw notAllowed(request, Object.keys(methods));
    }
    const body = ['PUT', 'POST'].includes(request.method) ? await request.body() : new Uint8Array();
    return method(body);
  }
}

function methodsOf(call: Call, target: Asset): Methods {
  switch (target.at) {
    case 'version':
      return {
        GET: () => getVersion(call, target.address),
        PUT: (body) => putVersion(call, target.address, body),
        DELETE: () => deleteVersion(call, target.address),
      };
    case 'versions':
      return { GET: () => listVersions(call, target.address) };
    case 'container':
      return {
        GET: () => getContainer(call, target.address),
        PUT: (body) => putContainer(call, target.address, body),
        DELETE: () => deleteContainer(call, target.address),
      };
    case 'containers':
      return { GET: () => listContainers(call, target.place, target.kind) };
    case 'publish':
      return { POST: (body) => publish(call, target.address, body) };
    case 'import':
      return { POST: (body) => importAsset(call, target.place, body) };
    case 'job':
      return { GET: () => getJob(call, target.address) };
    case 'operation':
      return { GET: () => operationAnswer(call, target.id, target.view) };
  }
}

/**
 * The api-version of a request, if it knows what the path points at.
 *
 * @throws ArmError 400 for an api-version that is missing, unknown or too old.
 */
function versionFor(target: Asset, name: string | undefined): ApiVersion {
  if (target.plane === 'data') {
    // The operations of the data plane take none (recorded).
    return dataPlaneVersion(target.at === 'operation' ? '2021-10-01-dataplanepreview' : name);
  }
  const api = apiVersion(name);
  const home = 'address' in target ? target.address.home : 'place' in target ? target.place.home : 'workspaces';
  if (home === 'registries' && !api.hasRegistries) {
    throw tooOld(api, 'registries');
  }
  if (target.at === 'publish' && !api.hasPublish) {
    throw tooOld(api, 'publish');
  }
  return api;
}

function tooOld({ name }: ApiVersion, what: string): ArmError {
  const message = `No registered resource provider found for API version '${name}' and '${what}'. Use 2024-04-01.`;
  return new ArmError(400, { code: 'NoRegisteredProviderFound', message });
}

function notAllowed({ method }: ArmRequest, allowed: readonly string[]): ArmError {
  const message = `The method '${method}' is not allowed here. Allowed: ${allowed.join(', ')}.`;
  return new ArmError(405, { code: 'HttpMethodNotAllowed', message });
}
