import type { ModelAddress, VersionAddress } from './addresses.js';
import type { Answer } from './answers.js';
import { type ApiVersion, apiVersion } from './api-versions.js';
import { ArmError, noSuchModel } from './arm-errors.js';
import { toJson } from './json.js';
import { listRequest, page } from './listing.js';
import { render } from './model-versions.js';
import { created, updated } from './put.js';
import { putBody } from './put-body.js';
import type { ArmRequest } from './requests.js';
import { route } from './routes.js';
import type { State } from './state.js';
import type { Clock } from './timestamps.js';

/** The four operations on model versions. Everything between reading a state and writing it happens in one turn. */
export class Service {
  constructor(
    private readonly state: State,
    private readonly clock: Clock,
  ) {}

  /** @throws ArmError for every answer that is an error. */
  async answer(request: ArmRequest): Promise<Answer> {
    const api = apiVersion(request.query.get('api-version'));
    const target = route(request.path);
    const operation = `${request.method} ${target.kind}`;
    if (target.kind === 'versions') {
      return operation === 'GET versions' ? this.#list(target.address, request, api) : notAllowed(request, 'GET');
    }
    switch (operation) {
      case 'GET version':
        return this.#get(target.address, api);
      case 'PUT version':
        return this.#put(target.address, request, await request.body(), api);
      case 'DELETE version':
        return this.#delete(target.address);
      default:
        return notAllowed(request, 'GET, PUT, DELETE');
    }
  }

  #get(address: VersionAddress, api: ApiVersion): Answer {
    const version = this.state.get(address);
    if (version === undefined) {
      throw noSuchModel(address, `${address.model}:${address.version}`);
    }
    return { status: 200, body: toJson(render(version, api)) };
  }

  /** Recorded: 201 with Location, equal to the URL of the request, for a new version; 200 without for an old one. */
  #put(address: VersionAddress, request: ArmRequest, bytes: Uint8Array, api: ApiVersion): Answer {
    const sent = putBody(bytes, address);
    const before = this.state.get(address);
    const now = this.clock.now();
    const after = before === undefined ? created(address, sent, api, now) : updated(before, sent, api, now);
    this.state.put(after);
    const body = toJson(render(after, api));
    return before === undefined
      ? { status: 201, body, headers: { Location: `${request.origin}${request.target}` } }
      : { status: 200, body };
  }

  #delete(address: VersionAddress): Answer {
    if (this.state.get(address) === undefined) {
      return { status: 204 };
    }
    this.state.delete(address);
    return { status: 200 };
  }

  /** A model that has no versions lists none: no recording shows another answer. */
  #list(address: ModelAddress, request: ArmRequest, api: ApiVersion): Answer {
    const { versions, next } = page(this.state.entriesOf(address), listRequest(request.query, api));
    const value = versions.map((version) => render(version, api));
    if (next === undefined) {
      return { status: 200, body: toJson({ value }) };
    }
    const nextLink = `${request.origin}${request.path}?${request.query.continuedAt(next)}`;
    return { status: 200, body: toJson({ value, nextLink }) };
  }
}

function notAllowed({ method }: ArmRequest, allowed: string): never {
  const message = `The method '${method}' is not allowed here. Allowed: ${allowed}.`;
  throw new ArmError(405, { code: 'HttpMethodNotAllowed', message });
}
