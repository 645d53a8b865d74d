import type { Lineage } from '../../src/core/facts.js';
import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import type { Stage } from '../../src/core/lifecycle.js';
import { type Change, type Plan, planDigest } from '../../src/core/plan.js';
import type { Rule } from '../../src/core/policy/policy.js';
import type { FailedReport, JudgedReport, ToldReport } from '../../src/report/report.js';

const PLACE = 'https://management.azure.com/subscriptions/s/resourcegroups/rg/workspaces/ml';
const idOf = (version: string): string =>
  `/subscriptions/s/resourcegroups/rg/workspaces/ml/models/taxi-fare/versions/${version}`;
const POLICY = { file: '.github/aml-promote.yml', column: 5 };

export const PATHS = { record: '/tmp/record.json', report: '/tmp/report.md', plan: '/tmp/plan.json' };

export function stage(name: string): Stage {
  return {
    name,
    aliases: [],
    anyCase: false,
    deployable: false,
    deletable: false,
    hidden: name === 'Archived',
    exclusive: null,
  };
}

const promote: Change = {
  asset: idOf('3'),
  name: 'taxi-fare',
  version: '3',
  role: 'promote',
  from: 'Staging',
  to: 'Production',
  archived: null,
  sequence: 2,
};
const displace: Change = {
  asset: idOf('2'),
  name: 'taxi-fare',
  version: '2',
  role: 'displace',
  from: 'Production',
  to: 'Archived',
  archived: true,
  sequence: 3,
};

export const plan: Plan = {
  place: PLACE,
  asset: { id: idOf('3'), createdAt: '2026-11-01T08:00:00Z', uri: null, type: 'mlflow_model', job: null },
  from: 'Staging',
  to: 'Production',
  holders: [{ id: idOf('2'), createdAt: null, to: 'Archived' }],
  facts: [{ check: 'metric rmse', asset: idOf('3'), source: 'metrics file', value: 3.2 }],
  rules: { environment: 'production' },
  changes: [promote, displace],
};

/** What the policy asks for between Staging and Production. */
export const rule: Rule = {
  from: 'Staging',
  to: 'Production',
  named: true,
  environment: {
    name: 'production',
    forbidAdminBypass: true,
    allowReruns: false,
    allowedRefs: null,
    allowedWorkflows: null,
  },
  approvals: [
    {
      value: {
        from: [{ is: 'team', organization: 'org', slug: 'risk' }],
        count: 1,
        via: 'environment',
        environment: null,
        comment: 'plan-digest',
      },
      at: { ...POLICY, line: 14 },
    },
  ],
  separate: ['requester', 'job-owner'],
  requirePlan: true,
  checks: [{ value: { metric: 'rmse', source: 'file', max: 4 }, at: { ...POLICY, line: 13 } }],
  freeze: [
    {
      value: { days: ['Fri'], dates: null, from: 960, to: 1440, timeZone: 'Europe/Berlin' },
      at: { ...POLICY, line: 16 },
    },
  ],
  at: { ...POLICY, line: 12 },
};

/** What a model records that was trained from a git repository. */
export const lineage: Lineage = {
  job: {
    name: 'gentle_sun_7',
    url: 'https://ml.azure.com/runs/gentle_sun_7?wsid=/subscriptions/s/resourcegroups/rg/workspaces/ml',
    owner: 'Ana Lima',
    missing: null,
  },
  commit: {
    value: '4d2b93784676893f8e346d5f0b9fb894a9cf0742',
    source: 'job property mlflow.source.git.commit',
    repository: 'git@github.com:org/training.git',
    branch: 'main',
    isDirty: true,
  },
  data: [{ value: 'azureml:taxi-rides:9', source: 'job input rides' }],
  environments: [{ value: 'azureml:sklearn:4', source: 'job' }],
  components: [],
  baseModels: [],
  explanations: [],
};

/** Version 3 went to Production and version 2 moved aside. */
export const promoted: JudgedReport = {
  is: 'judged',
  command: 'promote',
  verdict: 'allow',
  state: 'promoted',
  asked: { asset: 'azureml:taxi-fare@latest', to: 'Production', reason: 'better on the night shift' },
  asset: { kind: 'model', name: 'taxi-fare', version: '3' },
  place: PLACE,
  from: 'Staging',
  to: 'Production',
  findings: [
    {
      subject: 'transition',
      outcome: 'pass',
      found: 'Staging -> Production is a transition of the policy',
      at: { ...POLICY, line: 12 },
    },
    {
      subject: 'approval 1',
      outcome: 'pass',
      found: 'approved by ada (named in the environment)',
      wanted: '1 of org/risk',
      at: { ...POLICY, line: 14 },
    },
  ],
  plan,
  digest: planDigest(plan),
  rule,
  metrics: [
    {
      metric: 'rmse',
      value: 3.2,
      source: 'file sha256:abc',
      incumbents: [{ version: '2', value: '3.4' }],
      wanted: '<= 4',
      outcome: 'pass',
    },
  ],
  lineage: { is: 'read', value: lineage },
  changes: [promote, displace],
  approvals: [
    {
      person: { id: '7', login: 'ada', isBot: false },
      match: 'named in the environment',
      comment: 'ship it',
      through: { is: 'environment', name: 'production' },
    },
  ],
  lifecycle: {
    stages: [stage('None'), stage('Staging'), stage('Production'), stage('Archived')],
    transitions: [
      { from: 'None', to: 'Staging', gated: false },
      { from: 'Staging', to: 'Production', gated: true },
    ],
  },
  ledger: null,
  policy: {
    file: POLICY.file,
    evidence: {
      system: 'github',
      repository: 'org/models',
      ref: 'refs/heads/main',
      commit: '0123456789abcdef',
      mustBeProtected: false,
      gaps: { is: 'read', value: [] },
    },
    base: null,
  },
  notes: [],
  at: '2026-11-02T09:00:00Z',
  run: 'https://github.com/org/models/actions/runs/42',
};

/** A version without a stage was to go to Production past Staging. */
export const refused: JudgedReport = {
  ...promoted,
  verdict: 'deny',
  state: 'refused',
  asked: { asset: 'azureml:taxi-fare:3', to: 'Production', reason: null },
  from: 'None',
  findings: [
    { subject: 'stage', outcome: 'pass', found: 'version 3 is in None' },
    {
      subject: 'transition',
      outcome: 'fail',
      found: 'the policy has no transition None -> Production',
      wanted: 'from None to Staging',
      remedy: 'promote in steps: None -> Staging -> Production',
      at: { ...POLICY, line: 1 },
    },
  ],
  plan: null,
  digest: null,
  rule: null,
  metrics: [],
  lineage: null,
  changes: [],
  approvals: [],
  run: 'shell',
  policy: { file: POLICY.file, evidence: null, base: null },
};

/** The plan of the promotion, before anybody approved it. */
export const planned: JudgedReport = {
  ...promoted,
  command: 'plan',
  state: 'planned',
  findings: [
    { subject: 'metric rmse', outcome: 'pass', found: 'rmse is 3.2', wanted: 'at most 4', at: { ...POLICY, line: 13 } },
    {
      subject: 'approval 1',
      outcome: 'awaited',
      found: 'awaited through the environment production',
      wanted: '1 of org/risk',
      at: { ...POLICY, line: 14 },
    },
  ],
  approvals: [],
  notes: ['the list of versions may lag behind writes'],
};

export const unchanged: JudgedReport = {
  ...promoted,
  state: 'unchanged',
  from: 'Production',
  findings: [
    {
      subject: 'stage',
      outcome: 'pass',
      found: 'version 3 is in Production, as its last promotion says (plan 0123456789ab)',
    },
  ],
  plan: null,
  digest: null,
  rule: null,
  metrics: [],
  lineage: null,
  changes: [],
  approvals: [],
};

/** A ledger in which somebody took out an event, as verify tells it. */
export const told: ToldReport = {
  is: 'told',
  command: 'verify',
  verdict: 'deny',
  title: 'ledger of taxi-fare: broken',
  sentence: 'Event 7 of taxi-fare: it says that it is event 8.',
  asset: { kind: 'model', name: 'taxi-fare', version: null },
  place: promoted.place,
  tables: [
    {
      title: 'What is broken',
      of: 'fault',
      head: ['Asset', 'Event', 'What'],
      rows: [
        ['model taxi-fare', '7', 'it says that it is event 8'],
        ['model churn', '12', 'it is missing from the ledger'],
      ],
    },
    { title: 'Unproven', of: 'move', head: ['Asset', 'Why'], rows: [] },
  ],
  document: () => ({ broken: [{ name: 'taxi-fare', number: 7 }] }),
  rendering: null,
  annotations: [{ title: 'broken ledger', message: 'event 7 of taxi-fare: it says that it is event 8', at: null }],
  notes: ['version 3 of taxi-fare is in Production by the ledger, and Azure ML says no stage: see drift'],
  at: promoted.at,
  run: promoted.run,
};

/** The same ledger, whole, drawn as a picture. */
export const drawn: ToldReport = {
  ...told,
  command: 'history',
  verdict: 'allow',
  title: 'history of the model taxi-fare',
  sentence: '1 event.',
  rendering: { format: 'mermaid', extension: 'mmd', text: 'timeline\n  title taxi-fare\n' },
  annotations: [],
};

export const misused: FailedReport = {
  is: 'failed',
  command: 'promote',
  failure: new UsageFailure(
    { what: 'unknown key "stagess"', at: { ...POLICY, line: 3 }, fix: 'Did you mean "stages"?' },
    { what: 'no such stage: Live', at: { ...POLICY, line: 9 } },
    { what: 'the input to is missing', fix: 'set it to a stage of the policy' },
  ),
  asked: { asset: 'azureml:taxi-fare:3', reason: null },
  judged: null,
};

/** The new holder was written, the old one was not. */
export const halfWay: FailedReport = {
  is: 'failed',
  command: 'promote',
  failure: new ServiceFailure('Azure answered 503 to PUT taxi-fare 2 after 4 attempts', {
    correlationId: 'c0ffee',
    stands: ['version 3 is in Production'],
    fix: 'run the same command again; it finishes what is left',
  }),
  asked: promoted.asked,
  judged: promoted,
};
