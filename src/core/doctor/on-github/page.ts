import type { Reading } from '../../evidence.js';
import { approverText } from '../../policy/policy.js';
import type { Examined } from '../diagnosis.js';
import type { Gate } from '../gates.js';
import { type PageLine, type PagePart, pageLine, saidLine, yesOrNo } from '../page.js';
import type { BranchRule, DeployableFrom, GitHubEnvironment, GitHubSetup } from './setup.js';

/** What GitHub was found to be set to, gate by gate, and then what all of them lean on. */
export function githubPage(examined: Examined<GitHubSetup>): readonly PagePart[] {
  return [...examined.gates.map((gate) => gatePart(gate, examined)), commonPart(examined)];
}

function gatePart(gate: Gate, { setup }: Examined<GitHubSetup>): PagePart {
  const { rule } = gate;
  const approvals = rule.approvals.map(({ value: { from, count, environment } }, index) =>
    saidLine(
      `approval ${index + 1} asks for`,
      `${count} of ${from.map(approverText).join(', ')}${environment === null ? '' : ` through ${environment}`}`,
    ),
  );
  const separate = saidLine('approvals that do not count', rule.separate.join(', ') || 'none');
  const environments = gate.environments.flatMap((name): readonly PageLine[] => {
    const known = setup.environments.get(name);
    if (known === undefined) return [];
    const line = (setting: string, text: (environment: GitHubEnvironment) => string): PageLine =>
      pageLine(`environment ${name}: ${setting}`, known, (value) =>
        value === null ? 'it does not exist' : text(value),
      );
    return [
      line('required reviewers', reviewersText),
      line('administrators can bypass', ({ adminsCanBypass }) =>
        adminsCanBypass === null ? 'not said' : yesOrNo(adminsCanBypass),
      ),
      line('self-review is prevented', ({ preventsSelfReview }) => yesOrNo(preventsSelfReview)),
      line('branches that may deploy', ({ branches }) => deployableText(branches)),
    ];
  });
  return { title: gate.name, lines: [...approvals, separate, ...environments] };
}

function commonPart({ setup, standing, ledger: choice, planner }: Examined<GitHubSetup>): PagePart {
  const { branch, ledger, subject, workflowRights, allowedActions, workflows } = setup;
  const proof = standing?.gaps;
  return {
    title: `All of ${setup.repository.fullName}`,
    lines: [
      pageLine(`branch ${branch.name} of ${branch.repository}: rules`, branch.rules, rulesText),
      ...(proof === undefined
        ? []
        : [
            {
              setting: `branch ${branch.name} is proven protected`,
              value: proofText(proof),
              from: branch.rules.from,
            },
          ]),
      pageLine(`branch ${branch.name}: reviews`, branch.reviews, (reviews) =>
        reviews === null
          ? 'none asked for'
          : `${reviews.count}, void after a push: ${yesOrNo(reviews.dismissesStale)}, of the last push: ${yesOrNo(reviews.lastPush)}, of code owners: ${yesOrNo(reviews.codeOwners)}`,
      ),
      ...branch.rulesets.map((known) =>
        pageLine(`branch ${branch.name}: who may bypass`, known, ({ name, bypass }) =>
          bypass === null
            ? `${name}: not shown`
            : `${name}: ${bypass.map(({ type, id }) => `${type} ${id ?? ''}`.trim()).join(', ') || 'nobody'}`,
        ),
      ),
      pageLine('code owners', branch.codeOwners, (owners) => (owners === null ? 'no file' : owners.path)),
      ...(ledger === null
        ? [
            saidLine(
              'ledger',
              choice.is === 'off' ? 'off' : choice.is === 'elsewhere' ? choice.where : choice.repository,
            ),
          ]
        : [pageLine(`ledger ${ledger.prefix}/** in ${ledger.repository}: rules`, ledger.rules, rulesText)]),
      pageLine(
        'subject of tokens',
        subject,
        ({ usesDefault, claims, prefix }) =>
          `${usesDefault ? 'default' : claims.join(', ')}${prefix === null ? '' : `, begins with ${prefix}`}`,
      ),
      pageLine('permissions of workflows that name none', workflowRights, (rights) => rights.default),
      pageLine('workflows may approve pull requests', workflowRights, (rights) => yesOrNo(rights.mayApprove)),
      pageLine(
        'actions that may run',
        allowedActions,
        ({ allowed, pinned }) => `${allowed}, by commit only: ${yesOrNo(pinned)}`,
      ),
      ...(planner === null
        ? []
        : [
            pageLine('what the planning identity may write', planner, ({ allowed }) => allowed.join(', ') || 'nothing'),
          ]),
      pageLine('workflows that call aml-promote', workflows, (all) => {
        const calling = all.filter(({ jobs }) => jobs.some(({ calls }) => calls.length > 0));
        return calling.map(({ path }) => path).join(', ') || 'none';
      }),
    ],
  };
}

function proofText(proof: Reading<readonly string[]>): string {
  if (proof.is === 'unreadable') return `not read: ${proof.why}`;
  return proof.value.length === 0 ? 'yes' : `no: ${proof.value.join('; ')}`;
}

function reviewersText({ users, teams }: GitHubEnvironment): string {
  const all = [
    ...users.map(({ login, id }) => `user:${login} (${id})`),
    ...teams.map(({ organization, slug, id }) => `team:${organization}/${slug} (${id})`),
  ];
  return all.join(', ') || 'none';
}

function deployableText(branches: DeployableFrom): string {
  if (branches.is === 'any') return 'any';
  if (branches.is === 'protected') return 'protected branches';
  const { patterns } = branches;
  if (patterns.is === 'unreadable') return `selected, not read: ${patterns.why}`;
  return patterns.value.map(({ type, name }) => `${type} ${name}`).join(', ') || 'none';
}

const rulesText = (rules: readonly BranchRule[]): string => rules.map(({ type }) => type).join(', ') || 'none';
