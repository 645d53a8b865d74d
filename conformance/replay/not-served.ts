import { resourceType } from './resource-type.js';

interface NotServed {
  /** Matches what resourceType() makes of a URL. */
  readonly type: RegExp;
  readonly reason: string;
}

/** Recordings that need what the emulator does not have. */
const NOT_PLAYED: Readonly<Record<string, string>> = {
  'component/component-create-in-registry-denied.json': 'who may do what: the emulator looks at no token',
};

/** Recorded calls that the emulator does not claim to answer. Everything that is not listed here is replayed. */
const NOT_SERVED: readonly NotServed[] = [
  {
    type: /^blob storage$/,
    reason: 'files of assets: the emulator stores what ARM says about an asset, never its content',
  },
  { type: /^data plane registrymanagement/, reason: 'asks which host serves a registry: here it is always this one' },
  { type: /^data plane registries\/tempdatarefs/, reason: 'where to upload files' },
  { type: /^invoke /, reason: 'the scoring host of an endpoint, no management call' },
  { type: /^workspaces$/, reason: 'a workspace itself: any place in a URL exists in the emulator' },
  { type: /^registries$/, reason: 'a registry itself: any place in a URL exists in the emulator' },
  { type: /^workspaces\/datastores/, reason: 'where files are kept; the product reads none' },
  { type: /^workspaces\/codes\/versions\/startPendingUpload/, reason: 'where to upload files' },
  { type: /^workspaces\/(online|batch)Endpoints/i, reason: 'deploying is not promoting' },
  { type: /^workspaces\/jobs/, reason: 'jobs are not assets' },
  { type: /^workspaces\/schedules/, reason: 'schedules are not assets' },
  { type: /^locations\/mfeOperation/, reason: 'operations of endpoints, jobs and schedules, which are not served' },
  { type: /^locations\/registryOperationsStatus/, reason: 'operations of registries themselves, which are not served' },
];

/** Why a recorded call is not replayed; undefined when it is. */
export function notServed(file: string, method: string, url: string): string | undefined {
  const type = resourceType(url);
  const reason = NOT_SERVED.find((entry) => entry.type.test(type))?.reason ?? NOT_PLAYED[file];
  return reason && `${method} ${type} (${reason})`;
}
