// How the editors of Azure Pipelines show the task. Read by scripts/generate-task.mjs alone: the task itself starts
// without it.
import type { TaskInputName } from './inputs.js';

/** What the task is called, for each ring of releases: two rings can be installed side by side. */
export const RINGS = {
  production: {
    id: 'da70351d-a53f-4169-861b-2576e86ac3f2',
    name: 'AmlPromote',
    friendlyName: 'Promote an Azure ML asset',
    extension: 'aml-promote',
  },
  development: {
    id: 'efe529d1-9607-41e7-a720-d198c49656a5',
    name: 'AmlPromoteDev',
    friendlyName: 'Promote an Azure ML asset (development)',
    extension: 'aml-promote-development',
  },
} as const;

/** The first major version of the task's inputs and outputs, as pipelines name it: `AmlPromote@1`. */
export const MAJOR = 1;

/** From here on agents know the handler Node20_1 (azure-pipelines-task-lib, docs/minagent.md). */
export const MINIMUM_AGENT = '2.214.1';

export const GROUPS = [
  { name: 'place', displayName: 'Workspace or registry', isExpanded: true },
  { name: 'approval', displayName: 'Policy and approval', isExpanded: true },
  { name: 'memory', displayName: 'Ledger', isExpanded: false },
  { name: 'advanced', displayName: 'Advanced', isExpanded: false },
] as const;

interface Field {
  readonly label: string;
  readonly group?: (typeof GROUPS)[number]['name'];
  /** What can be picked; but for the commands, other text is taken too. */
  readonly options?: Readonly<Record<string, string>> | 'from Azure' | 'commands';
  /** Where it does not follow from the input and what can be picked. */
  readonly type?: string;
  /** Further names under which a pipeline may give it. */
  readonly aliases?: readonly string[];
  /** Instead of the input's own description: Markdown. */
  readonly help?: string;
}

/** A field for each input of the task. */
export const FIELDS: Readonly<Record<TaskInputName, Field>> = {
  command: {
    label: 'Command',
    options: 'commands',
    help: 'What to do; the help of the task says what each command does.',
  },
  'azure-subscription': {
    label: 'Azure service connection',
    type: 'connectedService:AzureRM',
    aliases: ['connectedServiceName', 'connectedServiceNameARM'],
  },
  asset: {
    label: 'Asset',
    options: 'from Azure',
  },
  kind: {
    label: 'Kind of asset',
    options: { model: 'Model', data: 'Data', environment: 'Environment', component: 'Component' },
  },
  to: { label: 'To stage' },
  reason: { label: 'Reason' },
  metrics: { label: 'File of metrics' },
  rollback: { label: 'Plan a rollback' },
  'archive-existing': { label: 'Archive existing holders' },
  format: {
    label: 'Format',
    options: {
      table: 'Table',
      mermaid: 'Mermaid (history)',
      'in-toto': 'in-toto statement (history)',
      'in-toto-predicate': 'in-toto predicate (history)',
      cyclonedx: 'CycloneDX (history)',
      markdown: 'Markdown (drift)',
      sarif: 'SARIF (drift, doctor)',
      junit: 'JUnit (drift)',
    },
    help: 'What to make of the answer, beside the table. Of `history`: `mermaid` (a timeline), `in-toto` (a statement of one promotion, to be signed), `in-toto-predicate` (its predicate alone) or `cyclonedx` (declarations of one promotion). Of `drift`: `markdown`, `sarif` or `junit`. Of `doctor`: `sarif`. The output `report` is its path.',
  },
  adopt: { label: 'Adopt unexplained stages' },
  accept: { label: 'Accept what was found' },
  at: { label: 'At' },
  event: { label: 'Event' },
  'subscription-id': {
    label: 'Subscription',
    group: 'place',
    help: 'The Azure subscription of the workspace or registry. Empty means the one of the service connection.',
  },
  'resource-group': {
    label: 'Resource group',
    group: 'place',
    options: 'from Azure',
    help: 'The resource group of the workspace or registry. Empty means the one of the service connection, where this is scoped to one.',
  },
  workspace: {
    label: 'Workspace',
    group: 'place',
    options: 'from Azure',
    help: 'The workspace that holds the asset. Excludes `registry`. Empty means the one that the service connection is scoped to, if it is.',
  },
  registry: { label: 'Registry', group: 'place' },
  policy: { label: 'Policy', group: 'approval' },
  promotions: { label: 'Folder of promotions', group: 'approval' },
  'policy-ref': {
    label: 'Policy branch',
    group: 'approval',
    help: 'The protected branch that the policy is read from, as `[REPOSITORY@]REF`: `main`, `refs/heads/main`, `PROJECT/NAME@main`. Empty means the default branch. Its branch policies must require reviewers; a tag or a commit is refused.',
  },
  'policy-repository': { label: 'Policy repository', group: 'approval' },
  'writing-connection': { label: 'Service connection that writes', group: 'approval' },
  environment: {
    label: 'Environment',
    group: 'approval',
    help: 'The environment of this deployment job, or the stage of this classic release. It only cross-checks: what counts is what Azure DevOps says of the job, and a contradiction refuses.',
  },
  'plan-digest': {
    label: 'Digest of the approved plan',
    group: 'approval',
    help: 'The digest of the plan that the reviewers saw: the output `plan-digest` of an earlier stage with `command: plan`. If the plan is another one by now, the promotion is refused, and each changed field is named, old and new. With `adopt`, what `drift` gave as `plan-digest` in an earlier stage.',
  },
  ledger: {
    label: 'Ledger',
    group: 'memory',
    help: 'Where promotions are remembered: a prefix of branches in the repository of this run, or `REPOSITORY#PREFIX` for another one (`PROJECT/NAME` in this organisation, a URL or a path), or `off`. Pipelines that promote in one workspace or registry must share one, or nothing keeps two promotions of one asset apart.',
  },
  'record-refusals': { label: 'Remember refusals', group: 'memory' },
  credential: {
    label: 'Credential',
    group: 'advanced',
    options: {
      'service-connection': 'Service connection',
      'managed-identity': 'Managed identity of the agent',
      'azure-cli': 'Login of the Azure CLI',
    },
    help: 'How to log in to Azure: `service-connection` (the one of `azureSubscription`), `managed-identity` (of the agent) or `azure-cli` (whoever is logged in to it). Empty means `service-connection`. Nothing else is tried.',
  },
  'tenant-id': {
    label: 'Tenant',
    group: 'advanced',
    help: 'The Microsoft Entra tenant, with `azure-cli` alone: a service connection has its own.',
  },
  'client-id': {
    label: 'Client',
    group: 'advanced',
    help: 'The user-assigned managed identity, with `managed-identity` alone: a service connection has its own.',
  },
  'azure-endpoint': {
    label: 'Azure Resource Manager',
    group: 'advanced',
    help: 'The address of Azure Resource Manager, also of a sovereign cloud. Empty means the one of the service connection. Plain http is accepted for loopback only, and then no token is sent: this is how the emulator is used.',
  },
  'authority-host': {
    label: 'Microsoft Entra',
    group: 'advanced',
    help: 'The address of Microsoft Entra. Empty means the one of the service connection, else the one of the cloud that `azure-endpoint` is of.',
  },
  'github-token': {
    label: 'Token for GitHub',
    group: 'advanced',
    help: 'For a repository on GitHub: reads the policy and the protection of its branch, and reaches the ledger. Give it as a secret variable. Azure Repos needs none: the job has a token of its own.',
  },
  timeout: { label: 'Timeout', group: 'advanced' },
};

const CONNECTION = '$(azureSubscription)';
const IN_SUBSCRIPTION = '{{{endpoint.url}}}subscriptions/{{{endpoint.subscriptionId}}}';
const WORKSPACES = `${IN_SUBSCRIPTION}/resourceGroups/$(resourceGroup)/providers/Microsoft.MachineLearningServices/workspaces`;

/** Where the editor finds what can be picked, through the service connection. */
export const PICKERS = [
  {
    target: 'resourceGroup',
    endpointId: CONNECTION,
    endpointUrl: `${IN_SUBSCRIPTION}/resourcegroups?api-version=2021-04-01`,
    resultSelector: 'jsonpath:$.value[*]',
    resultTemplate: '{"Value":"{{{name}}}","DisplayValue":"{{{name}}}"}',
  },
  {
    target: 'workspace',
    endpointId: CONNECTION,
    endpointUrl: `${WORKSPACES}?api-version=2024-04-01`,
    resultSelector: 'jsonpath:$.value[*]',
    resultTemplate: '{"Value":"{{{name}}}","DisplayValue":"{{{name}}}"}',
  },
  {
    target: 'asset',
    endpointId: CONNECTION,
    endpointUrl: `${WORKSPACES}/$(workspace)/models?api-version=2024-04-01`,
    resultSelector: 'jsonpath:$.value[*]',
    resultTemplate: '{"Value":"azureml:{{{name}}}@latest","DisplayValue":"{{{name}}}, latest version"}',
  },
] as const;
