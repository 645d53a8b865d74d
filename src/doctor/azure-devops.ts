import {
  isBuild,
  isDefinition,
  isGeneralSettings,
  isTimeline,
  whyBuild,
  whyDefinition,
  whyGeneralSettings,
  whyTimeline,
} from '../azure-devops/answers-validate.generated.js';
import type { AzureDevOps } from '../azure-devops/client.js';
import { apisOf } from '../azure-devops/paths.js';
import { grantOf } from '../azure-devops/permissions.js';
import type { OwnedContext } from '../azure-devops/primary-artifact.js';
import type { LedgerChoice } from '../core/doctor/diagnosis.js';
import type { AzureDevOpsSetup, AzureLedger, PolicyBranch } from '../core/doctor/on-azure-devops/setup.js';
import { type Asking, createAsking } from './azure-devops-asking.js';
import { readConnection } from './azure-devops-connection.js';
import { readEnvironmentSetup } from './azure-devops-environment.js';
import { readPipelines } from './azure-devops-pipelines.js';
import { readReleaseStage } from './azure-devops-release.js';
import { readFolder, readPolicies, readRepository, readRights } from './azure-devops-repository.js';
import type { DoctorPort, Looking } from './port.js';

export interface AzureDevOpsDoctorOptions {
  /** At the address of the collection. */
  readonly devops: AzureDevOps;
  /** At the address of release management; null in a YAML pipeline. */
  readonly releases: AzureDevOps | null;
  readonly context: OwnedContext;
  readonly ledger: LedgerChoice;
  /** The folder of the wanted state, in the repository of the policy. */
  readonly promotions: string;
  /** The input `writing-connection`. */
  readonly writingConnection: string;
  /** Id of the service connection that the job logs in with; null where it has none. */
  readonly connection: string | null;
}

/** Asks Azure DevOps how a project is set up. */
export function azureDevOpsDoctor(options: AzureDevOpsDoctorOptions): DoctorPort {
  const { devops, context, ledger } = options;
  const { run, organization, project } = context;
  return {
    run,
    subject: `${organization}/${project}`,
    ledger,
    now: () => devops.now(),
    environment: async () => gateOf(context),
    look: (looking) => look(createAsking(devops), options, looking),
  };
}

/** What stands before this job, by name; null where nothing does. */
const gateOf = (context: OwnedContext): string | null =>
  context.is === 'classic' ? context.stage : context.environment;

async function look(
  asking: Asking,
  options: AzureDevOpsDoctorOptions,
  { policy, environments: names }: Looking,
): Promise<AzureDevOpsSetup> {
  const { context, releases, writingConnection, connection: own } = options;
  const { project, organization } = context;
  const isClassic = context.is === 'classic';
  const projectId = await readProjectId(asking, options, policy.standing);
  const environmentGrant = grantOf('environment', context);
  const apis = apisOf(context);
  const [environments, stage, connection, branch, ledger, settings, reads] = await Promise.all([
    isClassic
      ? []
      : Promise.all(
          names.map(async (name) => {
            const grant = environmentGrant;
            return [name, await readEnvironmentSetup(asking, { project, projectId, name, grant })] as const;
          }),
        ),
    isClassic && releases !== null
      ? readReleaseStage(createAsking(releases), context, grantOf('releases', context))
      : null,
    readConnection(asking, {
      project,
      named: writingConnection,
      own,
      isGated: gateOf(context) !== null,
      grant: grantOf('connection', context),
    }),
    readBranch(asking, options, policy.standing),
    readLedger(asking, options),
    asking.one(
      { path: `${apis}/build/generalsettings` },
      { is: isGeneralSettings, why: whyGeneralSettings },
      grantOf('project', context),
      (all) => ({
        limitsToProject: all.enforceJobAuthScope ?? null,
        limitsReleasesToProject: all.enforceJobAuthScopeForReleases ?? null,
        limitsToReferencedRepositories: all.enforceReferencedRepoScopedToken ?? null,
        keepsSecretsFromForks: all.enforceNoAccessToSecretsFromForks ?? null,
      }),
    ),
    readEvidence(asking, context),
  ]);
  const ids = environments.flatMap(([, { pipelines }]) => pipelines);
  const grants = { definition: grantOf('definition', context), repository: grantOf('repository', context) };
  return {
    is: 'azure-devops',
    project,
    buildService: `${project} Build Service (${organization})`,
    isClassic,
    environments: new Map(environments.map(([name, { environment }]) => [name, environment])),
    stage,
    connection,
    branch,
    ledger,
    settings,
    pipelines: await readPipelines(asking, { project, ids, grants }),
    reads,
    provider: context.repository?.provider ?? '',
  };
}

type Standing = Looking['policy']['standing'];

/** Roles are asked for by the id of the project, which a repository of it tells. */
async function readProjectId(
  asking: Asking,
  { context }: AzureDevOpsDoctorOptions,
  standing: Standing,
): Promise<string | null> {
  const { project } = context;
  const own = context.repository?.provider === 'TfsGit' ? `${project}/${context.repository.id}` : null;
  const name = own ?? (standing?.system === 'azure-devops' ? standing.repository : null);
  if (name === null) return null;
  const found = await readRepository(asking, name, grantOf('repository', context));
  if (found.is === 'unreadable') return null;
  return found.value.project.name.toLowerCase() === project.toLowerCase() ? found.value.project.id : null;
}

async function readBranch(
  asking: Asking,
  { context, promotions }: AzureDevOpsDoctorOptions,
  standing: Standing,
): Promise<PolicyBranch | null> {
  if (standing === null || standing.system === 'github') return null;
  const grant = grantOf('repository', context);
  const found = await readRepository(asking, standing.repository, grant);
  const of = { repository: standing.repository, name: standing.ref.replace(/^refs\/heads\//, '') };
  if (found.is === 'unreadable') return { ...of, id: 'ID', policies: found, rights: found, promotions: null };
  const [policies, rights, folder] = await Promise.all([
    readPolicies(asking, found.value, standing.ref, grant),
    readRights(asking, found.value, grant),
    readFolder(asking, found.value, promotions, standing.commit),
  ]);
  return { ...of, id: found.value.id, policies, rights, promotions: folder };
}

async function readLedger(asking: Asking, { ledger, context }: AzureDevOpsDoctorOptions): Promise<AzureLedger | null> {
  if (ledger.is !== 'here') return null;
  const grant = grantOf('repository', context);
  const found = await readRepository(asking, ledger.repository, grant);
  const { repository, prefix } = ledger;
  if (found.is === 'unreadable') return { repository, prefix, rights: found, policies: found };
  const [rights, policies] = await Promise.all([
    readRights(asking, found.value, grant),
    readPolicies(asking, found.value, `refs/heads/${prefix}/any`, grant),
  ]);
  return { repository: `${found.value.project.name}/${found.value.name}`, prefix, rights, policies };
}

/** What a promotion reads beside the settings, tried on this run. */
async function readEvidence(asking: Asking, context: OwnedContext): Promise<AzureDevOpsSetup['reads']> {
  if (context.is === 'classic') return [];
  const apis = apisOf(context);
  const builds = grantOf('builds', context);
  const build = `${apis}/build/builds/${context.buildId}`;
  const there = () => true;
  const [run, timeline, definition] = await Promise.all([
    asking.one({ path: build }, { is: isBuild, why: whyBuild }, builds, there),
    asking.one({ path: `${build}/timeline` }, { is: isTimeline, why: whyTimeline }, builds, there),
    asking.one(
      { path: `${apis}/build/definitions/${context.definitionId}` },
      { is: isDefinition, why: whyDefinition },
      grantOf('definition', context),
      there,
    ),
  ]);
  return [
    { what: 'runs', known: run },
    { what: 'timelines of runs', known: timeline },
    { what: 'pipelines', known: definition },
  ];
}
