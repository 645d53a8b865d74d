import type { Reading } from '../../evidence.js';
import { approverText } from '../../policy/policy.js';
import type { Examined } from '../diagnosis.js';
import type { Gate } from '../gates.js';
import { type PageLine, type PagePart, pageLine, saidLine, yesOrNo } from '../page.js';
import { gatesOfStage } from './gated.js';
import { allowedOn, GIT_RIGHTS } from './git-rights.js';
import type { ApprovalCheck, AzureDevOpsSetup, BranchPolicy, Checks } from './setup.js';

/** What Azure DevOps was found to be set to, gate by gate, and then what all of them lean on. */
export function azureDevOpsPage(examined: Examined<AzureDevOpsSetup>): readonly PagePart[] {
  return [...examined.gates.map((gate) => gatePart(gate, examined)), commonPart(examined)];
}

function gatePart(gate: Gate, examined: Examined<AzureDevOpsSetup>): PagePart {
  const { rule } = gate;
  const { setup } = examined;
  const approvals = rule.approvals.map(({ value: { from, count, environment } }, index) =>
    saidLine(
      `approval ${index + 1} asks for`,
      `${count} of ${from.map(approverText).join(', ')}${environment === null ? '' : ` through ${environment}`}`,
    ),
  );
  const separate = saidLine('approvals that do not count', rule.separate.join(', ') || 'none');
  const environments = gate.environments.flatMap((name) => environmentLines(name, setup));
  const stage = setup.stage !== null && gatesOfStage(examined).includes(gate) ? stageLines(setup.stage) : [];
  return { title: gate.name, lines: [...approvals, separate, ...environments, ...stage] };
}

function environmentLines(name: string, { environments }: AzureDevOpsSetup): readonly PageLine[] {
  const known = environments.get(name);
  if (known === undefined) return [];
  const of = (setting: string): string => `environment ${name}: ${setting}`;
  if (known.is === 'unreadable' || known.value === null)
    return [pageLine(of('there'), known, (value) => yesOrNo(value !== null))];
  const { checks, isOpen, administrators } = known.value;
  return [
    ...checkLines(of, checks),
    pageLine(of('open to every pipeline'), isOpen, yesOrNo),
    pageLine(of('administrators, who can bypass'), administrators, (all) => all.join(', ') || 'none named'),
  ];
}

function checkLines(of: (setting: string) => string, checks: Parameters<typeof pageLine<Checks>>[1]) {
  const line = (setting: string, text: (value: Checks) => string): PageLine => pageLine(of(setting), checks, text);
  return [
    line('approvals', ({ approvals }) => approvals.map(askedText).join('; ') || 'none'),
    line(
      'branch control',
      ({ branchControls }) =>
        branchControls
          .map(({ allowed, verifies }) => `${allowed.join(', ')}, protection verified: ${yesOrNo(verifies)}`)
          .join('; ') || 'none',
    ),
    line('required template', ({ templates }) => yesOrNo(templates > 0)),
    line('exclusive lock', ({ locks }) => yesOrNo(locks > 0)),
    line('other checks', ({ others }) => others.join(', ') || 'none'),
  ];
}

function stageLines({ name, approvals }: NonNullable<AzureDevOpsSetup['stage']>): readonly PageLine[] {
  return [
    pageLine(`stage ${name}: approvals`, approvals, ({ check }) => (check === null ? 'automatic' : askedText(check))),
    pageLine(`stage ${name}: approval may be skipped`, approvals, ({ maySkip }) => yesOrNo(maySkip)),
  ];
}

function askedText({ users, teams, minimum, requesterMayApprove }: ApprovalCheck): string {
  const who = [
    ...users.map(({ login }) => login),
    ...teams.map(({ organization, slug }) => `[${organization}]\\${slug}`),
  ];
  return `${minimum === 0 ? 'all' : minimum} of ${who.join(', ') || 'nobody'}, the requester too: ${yesOrNo(requesterMayApprove)}`;
}

function commonPart({ setup, standing, ledger: choice, planner }: Examined<AzureDevOpsSetup>): PagePart {
  const { branch, ledger, connection, settings } = setup;
  return {
    title: `All of ${setup.project}`,
    lines: [
      ...(connection.is === 'named'
        ? [
            ...checkLines((setting) => `service connection ${connection.name}: ${setting}`, connection.checks),
            pageLine(`service connection ${connection.name}: open to every pipeline`, connection.isOpen, yesOrNo),
          ]
        : [saidLine('service connection that writes', connection.is === 'unknown' ? connection.name : 'not named')]),
      ...(branch === null
        ? []
        : [
            pageLine(`branch ${branch.name} of ${branch.repository}: policies`, branch.policies, policiesText),
            ...(standing === null
              ? []
              : [
                  {
                    setting: `branch ${branch.name} is proven protected`,
                    value: proofText(standing.gaps),
                    from: branch.policies.from,
                  },
                ]),
            pageLine(`branch ${branch.name}: who may bypass its policies`, branch.rights, (rights) => {
              const { policyExempt, bypassInPullRequest } = GIT_RIGHTS;
              const all = [policyExempt, bypassInPullRequest].flatMap((one) => allowedOn(rights, branch.name, one));
              return [...new Set(all)].join(', ') || 'nobody by name';
            }),
          ]),
      ...(ledger === null
        ? [
            saidLine(
              'ledger',
              choice.is === 'off' ? 'off' : choice.is === 'elsewhere' ? choice.where : choice.repository,
            ),
          ]
        : [
            pageLine(
              `ledger ${ledger.prefix}/** in ${ledger.repository}: who may force a push`,
              ledger.rights,
              (rights) => allowedOn(rights, ledger.prefix, GIT_RIGHTS.forcePush).join(', ') || 'nobody by name',
            ),
          ]),
      pageLine('jobs are limited to their project', settings, ({ limitsToProject }) => said(limitsToProject)),
      pageLine('jobs are limited to the repositories that they name', settings, (all) =>
        said(all.limitsToReferencedRepositories),
      ),
      pageLine('secrets are kept from builds of forks', settings, (all) => said(all.keepsSecretsFromForks)),
      ...(planner === null
        ? []
        : [
            pageLine('what the planning identity may write', planner, ({ allowed }) => allowed.join(', ') || 'nothing'),
          ]),
      ...setup.reads.map(({ what, known }) => pageLine(what, known, () => 'can be read')),
    ],
  };
}

const said = (value: boolean | null): string => (value === null ? 'not said' : yesOrNo(value));

function policiesText(policies: readonly BranchPolicy[]): string {
  const text = ({ id, kind, isEnabled, isBlocking }: BranchPolicy): string =>
    `${kind} (${id}${isEnabled ? '' : ', switched off'}${isBlocking ? '' : ', optional'})`;
  return policies.map(text).join(', ') || 'none';
}

function proofText(proof: Reading<readonly string[]>): string {
  if (proof.is === 'unreadable') return `not read: ${proof.why}`;
  return proof.value.length === 0 ? 'yes' : `no: ${proof.value.join('; ')}`;
}
