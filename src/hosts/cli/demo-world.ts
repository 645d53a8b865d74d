/** The world of the demo: two models on an emulated Azure ML, and a repository with its policy, people and environment. */

export const PLACE = {
  'subscription-id': '00000000-0000-0000-0000-000000000000',
  'resource-group': 'demo',
  workspace: 'demo-workspace',
} as const;

const WORKSPACE = `/subscriptions/${PLACE['subscription-id']}/resourceGroups/${PLACE['resource-group']}/providers/Microsoft.MachineLearningServices/workspaces/${PLACE.workspace}`;

/** Versions as they are registered before the story begins; the first of each model is what runs in production. */
export const SEED = [
  model('taxi-fare', '1', 'Production', { owner: 'ana', accuracy: '0.91' }),
  model('taxi-fare', '2', null, { owner: 'ana', accuracy: '0.94' }),
  model('iris', '1', 'Production', { owner: 'lee', accuracy: '0.97' }),
  model('iris', '2', null, { owner: 'lee', accuracy: '0.98' }),
];

function model(name: string, version: string, stage: string | null, tags: Record<string, string>) {
  const datastore = `${WORKSPACE.replace('/providers/Microsoft.MachineLearningServices', '')}/datastores/workspaceblobstore`;
  const modelUri = `azureml:/${datastore}/paths/${name}/${version}/model.pkl`;
  return {
    id: `${WORKSPACE}/models/${name}/versions/${version}`,
    properties: { modelUri, modelType: 'custom_model', stage, tags },
  };
}

export const POLICY = `version: 1
extends: default
transitions:
  - from: None
    to: Staging
    checks:
      - tag: owner
  - from: Staging
    to: Production
    environment: production
    approvals:
      - from: [environment-reviewers]
    checks:
      - metric: accuracy
        source: tag
        min: 0.90
        no-worse-than: incumbent
`;

const OWNER = 'acme';
const REPOSITORY = 'models';
const COMMIT = '5f1c0de5f1c0de5f1c0de5f1c0de5f1c0de5f1c0';
/** The run of the workflow; its second job waits for the reviewers of the environment. */
export const RUN = 17;
/** Its job. */
const CHECK_RUN = 171;
const REQUEST_TOKEN = 'demo-request-token';

export const SCENARIO = {
  owner: OWNER,
  repository: { name: REPOSITORY, default_branch: 'main', private: true },
  users: [{ login: 'ana' }, { login: 'dana' }],
  branches: [
    {
      name: 'main',
      sha: COMMIT,
      protected: true,
      rules: [
        { type: 'pull_request', parameters: { required_approving_review_count: 1 } },
        { type: 'non_fast_forward' },
        { type: 'deletion' },
      ],
    },
  ],
  files: [{ path: '.aml/promotion-policy.yml', text: POLICY }],
  environments: [{ name: 'production', can_admins_bypass: false, reviewers: [{ user: 'dana' }] }],
  runs: [
    {
      id: RUN,
      event: 'workflow_dispatch',
      head_branch: 'main',
      head_sha: COMMIT,
      actor: 'ana',
      triggering_actor: 'ana',
      jobs: [{ id: CHECK_RUN, name: 'promote', environment: 'production' }],
    },
  ],
  oidc: {
    requestToken: REQUEST_TOKEN,
    claims: {
      repository: `${OWNER}/${REPOSITORY}`,
      run_id: String(RUN),
      run_attempt: '1',
      ref: 'refs/heads/main',
      sha: COMMIT,
      event_name: 'workflow_dispatch',
      environment: 'production',
      check_run_id: String(CHECK_RUN),
    },
  },
};

/** The review that releases the job. */
export const REVIEW = {
  user: 'dana',
  state: 'approved',
  environments: ['production'],
  comment: 'Compared with version 1 on the holdout set.',
};

/** What GitHub's runner would tell a step of that run. */
export function runnerEnvironment(github: string): Record<string, string> {
  return {
    GITHUB_REPOSITORY: `${OWNER}/${REPOSITORY}`,
    GITHUB_RUN_ID: String(RUN),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_SHA: COMMIT,
    GITHUB_SERVER_URL: github,
    GITHUB_API_URL: github,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${github}/_oidc/token`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
  };
}
