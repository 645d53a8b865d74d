import { idle, needing, ONE_JOB, withJob, withOrganizationToken } from '../servers/workflows.js';
import { dana, inOneJob, inProduction, inStaging, policyWith, type Row, TWO_ENTRIES } from './row.js';

const approval = (from: string, more = '') => `environment: production\napprovals: [{ from: [${from}]${more} }]\n`;
const NEEDS_RISK = needing(withJob(ONE_JOB, idle('risk', 'risk-review')), 'risk');
const RISK = { name: 'risk-review', reviewers: [{ user: 'dana' }, { user: 'lee' }, { user: 'dana-at-home' }] };
const DANA_TWICE = 'people:\n  dana: { github: [12, 21] }\n';
const AT_HOME = { login: 'dana-at-home', id: 21 };

/** Approvals that are none, or not enough. */
export const approvals: readonly Row[] = inOneJob([
  {
    name: 'the requester’s own',
    github: { production: { reviewers: [{ user: 'dana' }, { user: 'ana' }] } },
    gate: async ({ github }, { run }) => {
      await github.review(run, { user: 'ana', environments: ['production'] });
      return 'approved';
    },
    verdict: 'deny',
    subject: 'approval 1',
    found: /ana asked for this and approved it/,
    says: /somebody else approve/,
  },
  {
    name: 'the requester’s own, under another account',
    github: {
      users: [{ login: 'ana-at-home', id: 22 }],
      production: { reviewers: [{ user: 'ana-at-home' }] },
      policy: policyWith(approval('environment-reviewers'), 'people:\n  ana: { github: [11, 22] }\n'),
    },
    gate: async ({ github }, { run }) => {
      await github.review(run, { user: 'ana-at-home', environments: ['production'] });
      return 'approved';
    },
    verdict: 'deny',
    subject: 'approval 1',
    found: /ana-at-home asked for this as ana and approved it/,
  },
  {
    name: 'that of whoever re-started the run for somebody else',
    asked: { trigger: { triggeringActor: 'dana' } },
    verdict: 'deny',
    subject: 'approval 1',
    found: /dana asked for this and approved it/,
  },
  {
    name: 'anybody’s, where a bot asked',
    asked: { trigger: { actor: 'robot[bot]' } },
    verdict: 'inconclusive',
    subject: 'approval 1',
    found: /started by robot\[bot\], a bot, which hides the person who asked/,
  },
  {
    name: 'one person’s, counted for two entries',
    github: { workflow: NEEDS_RISK, policy: TWO_ENTRIES, environments: [RISK], users: [AT_HOME] },
    verdict: 'deny',
    subject: 'approval 2',
    found: /counts for another entry already/,
    says: /another person/,
  },
  {
    name: 'one person’s, counted for two entries under two accounts',
    github: {
      workflow: NEEDS_RISK,
      policy: TWO_ENTRIES.replace('transitions:', `${DANA_TWICE}transitions:`),
      environments: [RISK],
      users: [AT_HOME],
    },
    gate: async ({ github }, { run, environment }) => {
      const user = environment === 'production' ? 'dana' : 'dana-at-home';
      await github.review(run, { user, environments: [environment] });
      return 'approved';
    },
    verdict: 'deny',
    subject: 'approval 2',
    found: /counts for another entry already/,
  },
  {
    name: 'one, where an override for this model asks for a second',
    github: {
      workflow: NEEDS_RISK,
      environments: [RISK],
      users: [AT_HOME],
      policy: `${policyWith(approval('environment-reviewers'))}overrides:
  - match: { name: "model-*" }
    transitions:
      - from: Staging
        to: Production
        approvals: [{ from: ["user:lee"], environment: risk-review }]
`,
    },
    verdict: 'deny',
    subject: 'approval 2',
    found: /counts for another entry already|approved by dana, who is not among those who may/,
    says: /user:lee|another person/,
  },
  {
    name: 'that of another environment',
    github: { environments: [{ name: 'staging' }] },
    gate: async ({ github }, { run }) => {
      await github.review(run, { ...dana, environments: ['staging'] });
      return 'bypassed';
    },
    verdict: 'deny',
    subject: 'approval 1',
    found: /nobody has approved production in this run/,
    says: /required reviewer of production/,
  },
  {
    name: 'that of another run',
    async play({ estate, github }, asked) {
      const other = await estate.model(inProduction, inStaging);
      await github.dispatch({ ...asked, inputs: { model: other } });
      return github.dispatch({ ...asked, atGate: async () => 'bypassed' });
    },
    verdict: 'deny',
    subject: 'approval 1',
    found: /nobody has approved production in this run/,
  },
  {
    name: 'a comment',
    gate: async ({ github }, { run }) => {
      await github.review(run, { ...dana, state: 'pending', environments: ['production'] });
      return 'bypassed';
    },
    verdict: 'deny',
    subject: 'approval 1',
    found: /nobody has approved production in this run \(a comment is no approval\)/,
  },
  {
    name: 'one that followed a rejection',
    gate: async ({ github }, { run }) => {
      await github.review(run, { user: 'eve', state: 'rejected', environments: ['production'] });
      await github.review(run, { ...dana, environments: ['production'] });
      return 'approved';
    },
    verdict: 'deny',
    subject: 'approval 1',
    found: /eve rejected production in this run/,
  },
  {
    name: 'one that a rejection followed',
    gate: async ({ github }, { run }) => {
      await github.review(run, { ...dana, environments: ['production'] });
      await github.review(run, { ...dana, state: 'rejected', environments: ['production'] });
      return 'bypassed';
    },
    verdict: 'deny',
    subject: 'approval 1',
    found: /dana rejected production in this run/,
    says: /start a new run/,
  },
  {
    name: 'an administrator’s “Start all waiting jobs”, which leaves no approval',
    gate: async () => 'bypassed',
    verdict: 'deny',
    subject: 'approval 1',
    found: /nobody has approved production in this run/,
  },
  {
    name: 'an administrator’s, who is no reviewer',
    gate: async ({ github }, { run }) => {
      await github.review(run, { user: 'eve', environments: ['production'] });
      return 'bypassed';
    },
    verdict: 'deny',
    subject: 'approval 1',
    found: /approved by eve, who is not among those who may/,
  },
  {
    name: 'a reviewer’s whom the policy does not name',
    github: { policy: policyWith(approval('"user:eve"')) },
    verdict: 'deny',
    subject: 'approval 1',
    found: /approved by dana, who is not among those who may/,
    says: /have one of user:eve approve/,
  },
  {
    name: 'a member’s of the policy’s group, who is no reviewer',
    github: { policy: policyWith(approval('"group:leads"'), 'groups:\n  leads: [eve]\n') },
    gate: async ({ github }, { run }) => {
      await github.review(run, { user: 'eve', environments: ['production'] });
      return 'bypassed';
    },
    verdict: 'deny',
    subject: 'approval 1',
    found: /approved by eve, who is not among those who may/,
    says: /group:leads/,
  },
  {
    name: 'that of whoever took over a login that was given up',
    github: { policy: policyWith(approval('"user:dana"'), 'people:\n  dana: { github: 99 }\n') },
    verdict: 'deny',
    subject: 'approval 1',
    found: /approved by dana, who is not among those who may/,
  },
  {
    name: 'that of whoever took over the login of a reviewer, who has another one now',
    github: {
      users: [
        { login: 'dana', id: 99 },
        { login: 'dana-of-old', id: 12 },
      ],
      production: { reviewers: [{ user: 'dana-of-old' }] },
      policy: policyWith(approval('"user:dana"')),
    },
    gate: async ({ github }, { run }) => {
      await github.review(run, { ...dana, environments: ['production'] });
      return 'bypassed';
    },
    verdict: 'deny',
    subject: 'approval 1',
    found: /approved by dana, who is not among those who may/,
  },
  {
    name: 'that of a person whose account the policy does not say',
    github: { policy: policyWith(approval('"user:dana"'), 'people:\n  dana: { email: dana@acme.example }\n') },
    verdict: 'inconclusive',
    subject: 'approval 1',
    found: /whether dana is dana cannot be told: the entry dana of people has no id of GitHub/,
    says: /github: ID/,
  },
  {
    name: 'one without the digest of the plan in its comment',
    github: { policy: policyWith(approval('environment-reviewers', ', comment-must-contain: plan-digest')) },
    verdict: 'deny',
    subject: 'approval 1',
    found: /dana approved without the digest of the plan in the comment/,
    says: /approve with [0-9a-f]{12} in the comment/,
  },
  {
    name: 'one with the digest of another plan in its comment',
    github: { policy: policyWith(approval('environment-reviewers', ', comment-must-contain: plan-digest')) },
    gate: async ({ github }, { run }) => {
      await github.review(run, { user: 'dana', comment: 'for 0123456789ab', environments: ['production'] });
      return 'approved';
    },
    verdict: 'deny',
    subject: 'approval 1',
    found: /dana approved without the digest of the plan in the comment/,
  },
  {
    name: 'that of a team that cannot be read, where others may release the job as well',
    github: {
      teams: [{ slug: 'risk', readable: false, members: ['dana'] }],
      production: { reviewers: [{ team: 'risk' }, { user: 'eve' }] },
      policy: policyWith(approval('"team:octo-org/risk"')),
    },
    verdict: 'inconclusive',
    subject: 'approval 1',
    found: /whether dana is in the team octo-org\/risk could not be read/,
    says: /Members: read/,
  },
  {
    name: 'that of somebody who has left the team',
    github: {
      workflow: withOrganizationToken(ONE_JOB),
      teams: [{ slug: 'risk', members: ['dana'] }],
      production: { reviewers: [{ team: 'risk' }] },
      policy: policyWith(approval('"team:octo-org/risk"')),
    },
    gate: async ({ github }, { run }) => {
      await github.review(run, { ...dana, environments: ['production'] });
      await github.change({ teams: [{ slug: 'risk', members: ['lee'] }] });
      return 'approved';
    },
    verdict: 'deny',
    subject: 'approval 1',
    found: /approved by dana, who is not among those who may/,
  },
  {
    name: 'two through one environment, which opens at one',
    github: { policy: policyWith(approval('environment-reviewers', ', count: 2')) },
    verdict: '',
    subject: null,
    found: /asks for 2 approvals through the environment production, which one click releases/,
    says: /environment of its own/,
  },
  {
    name: 'the requester’s own, in the environment of a needed job',
    github: {
      workflow: NEEDS_RISK,
      policy: TWO_ENTRIES,
      environments: [{ name: 'risk-review', reviewers: [{ user: 'ana' }] }],
    },
    gate: async ({ github }, { run, environment }) => {
      await github.review(run, { user: environment === 'production' ? 'dana' : 'ana', environments: [environment] });
      return 'approved';
    },
    verdict: 'deny',
    subject: 'approval 2',
    found: /ana asked for this and approved it/,
  },
  {
    name: 'anybody’s, where the owner of the training job is to be separate and nobody knows who that is',
    github: { policy: policyWith(`${approval('environment-reviewers')}separate: [requester, job-owner]\n`) },
    verdict: 'inconclusive',
    subject: 'approval 1',
    found: /who made the training job could not be read/,
  },
]);
