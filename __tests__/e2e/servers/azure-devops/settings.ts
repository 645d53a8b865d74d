import { type Call, identity, inPath, type Route } from './call.js';
import { absent, listed, type Reply } from './reply.js';
import type { Settings } from './settings-world.js';

const NOTHING: Settings = { permissions: [], roles: {}, acls: [], general: {} };
const settingsOf = ({ project }: Call): Settings => project.settings ?? NOTHING;

/** How a project is set up: who may use what, roles, rights on repositories, settings of all pipelines. */
export const SETTINGS: readonly Route[] = [
  {
    method: 'GET',
    path: 'pipelines/pipelinepermissions/{resourceType}/{resourceId}',
    origin: 'collection',
    isPreview: true,
    needs: 'pipeline-permissions',
    answer: permissions,
  },
  {
    method: 'GET',
    path: 'build/generalsettings',
    origin: 'collection',
    needs: 'general-settings',
    answer: (call) => ({ status: 200, json: settingsOf(call).general }),
  },
  {
    method: 'GET',
    path: 'serviceendpoint/endpoints',
    origin: 'collection',
    needs: 'endpoints',
    answer: endpoints,
  },
  {
    method: 'GET',
    path: 'securityroles/scopes/{scope}/roleassignments/resources/{resource}',
    origin: 'collection',
    isPreview: true,
    needs: 'roles',
    answer: roles,
  },
  {
    method: 'GET',
    path: 'accesscontrollists/{namespace}',
    origin: 'collection',
    needs: 'acls',
    answer: acls,
  },
];

function permissions(call: Call): Reply {
  const type = inPath(call, 'resourceType');
  const id = inPath(call, 'resourceId');
  const found = settingsOf(call).permissions.find((one) => one.type === type && one.id === id);
  const by = { authorizedBy: identity(call, 'admin'), authorizedOn: '2026-01-05T09:00:00.000Z' };
  return {
    status: 200,
    json: {
      resource: { type, id },
      ...(found?.all === true && { allPipelines: { authorized: true, ...by } }),
      pipelines: (found?.pipelines ?? []).map((one) => ({ id: one, authorized: true, ...by })),
    },
  };
}

function endpoints(call: Call): Reply {
  const names = (call.query.get('endpointNames') ?? '').toLowerCase().split(',');
  const found = call.project.connections.filter(({ name }) => names.includes(name.toLowerCase()));
  return listed(found.map(({ id, name }) => ({ id, name, type: 'azurerm', isReady: true })));
}

/** Beneath the organization, not a project: the id of the project stands in that of the resource. */
function roles(call: Call): Reply {
  const [project, environment = ''] = inPath(call, 'resource').split('_');
  if (inPath(call, 'scope') !== 'distributedtask.environmentreferencerole' || project !== call.project.id)
    throw absent('SecurityRoleScopeNotFoundException', 'There is no such resource.');
  const all = settingsOf(call).roles[environment] ?? [];
  return listed(
    all.map(({ who, role }) => ({
      identity: identity(call, who),
      role: { name: role, displayName: role, scope: inPath(call, 'scope') },
      access: 'assigned',
    })),
  );
}

function acls(call: Call): Reply {
  const token = (call.query.get('token') ?? '').toLowerCase();
  const isRecursive = call.query.get('recurse') === 'true';
  const found = settingsOf(call).acls.filter((one) => {
    const own = one.token.toLowerCase();
    return own === token || (isRecursive && own.startsWith(`${token}/`));
  });
  return listed(
    found.map(({ token: own, inherit, entries }) => ({
      token: own,
      inheritPermissions: inherit,
      acesDictionary: Object.fromEntries(entries.map((entry) => [entry.descriptor, entry])),
    })),
  );
}
