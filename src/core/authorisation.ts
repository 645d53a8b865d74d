import type {
  EnvironmentProtection,
  Evidence,
  GateEvidence,
  Person,
  PolicyEvidence,
  Review,
  RunEvidence,
} from './evidence.js';
import { type ApprovalRule, approverText, type Located, type Rule } from './policy/policy.js';
import { type Match, matchReviewer } from './reviewer.js';
import type { Finding } from './verdict.js';

export interface Approval {
  readonly person: Person;
  readonly match: Match;
  readonly comment: string;
}

export interface Authorisation {
  readonly findings: readonly Finding[];
  readonly approvals: readonly Approval[];
}

/**
 * Holds the approvals that a rule requires against the evidence of the host. Pure; what cannot be known is inconclusive.
 */
export function authorise(rule: Rule, evidence: Evidence): Authorisation {
  const asked = rule.approvals.length > 0;
  if (evidence.is === 'none') {
    if (!asked) return { findings: [], approvals: [] };
    const findings = rule.approvals.map(({ at }, index) => ({
      subject: `approval ${index + 1}`,
      outcome: 'inconclusive' as const,
      found: evidence.why,
      wanted: `an approval through the environment ${rule.environment ?? ''}`,
      remedy: 'promote from a job in that environment',
      at,
    }));
    return { findings, approvals: [] };
  }
  const run = [...runFindings(evidence), ...refFindings(evidence)];
  if (!asked) return { findings: run, approvals: [] };
  const { gate } = evidence;
  if (gate === null) throw new TypeError('approvals are required and no evidence of the gate was gathered');
  return authoriseGate(rule, gate, [...run, ...attemptFindings(gate), ...policyFindings(evidence)]);
}

function authoriseGate(rule: Rule, gate: GateEvidence, before: readonly Finding[]): Authorisation {
  const environment = environmentFindings(rule, gate);
  if (
    gate.protection.is === 'unreadable' ||
    gate.protection.value === null ||
    environment.some(({ outcome }) => outcome !== 'pass')
  ) {
    return { findings: [...before, ...environment], approvals: [] };
  }
  const { value: protection } = gate.protection;
  // A person serves one entry once, so who was counted for one is not there for the next.
  const counted = new Set<string>();
  const judged = rule.approvals.map((approval, index) => {
    const { finding, approvals } = judgeApproval(rule, approval, index, protection, gate, counted);
    for (const { person } of approvals) counted.add(person.id);
    return { finding, approvals };
  });
  return {
    findings: [...before, ...environment, ...judged.map(({ finding }) => finding)],
    approvals: judged.flatMap(({ approvals }) => approvals),
  };
}

function runFindings({ event, foreign }: RunEvidence): Finding[] {
  const subject = 'run';
  const remedy = 'promote from a run on the policy’s own branch';
  if (event.startsWith('pull_request')) {
    return [
      { subject, outcome: 'fail', found: `the run was triggered by ${event}, whose code nobody has merged`, remedy },
    ];
  }
  return foreign.map((repository) => ({
    subject,
    outcome: 'fail',
    found: `the run stems from another repository, ${repository}`,
    remedy,
  }));
}

function attemptFindings({ attempt }: GateEvidence): Finding[] {
  if (attempt === 1) return [];
  const found = `this is attempt ${attempt} of the run, and the host does not say which attempt an approval was for`;
  return [
    {
      subject: 'run',
      outcome: 'fail',
      found,
      wanted: 'the first attempt',
      remedy: 'start a new run and have it approved',
    },
  ];
}

// A branch that nobody has reviewed could ask under a workflow of its own making.
function refFindings({ ref, policy }: RunEvidence): Finding[] {
  if (ref === policy.ref) return [];
  const remedy = `start it on ${branchOf(policy)}`;
  return [
    {
      subject: 'run',
      outcome: 'fail',
      found: `the run was started on ${ref}`,
      wanted: `the policy's ref, ${policy.ref}`,
      remedy,
    },
  ];
}

const branchOf = (policy: PolicyEvidence): string => policy.ref.replace(/^refs\/heads\//, '');

function policyFindings({ policy }: RunEvidence): Finding[] {
  const subject = 'policy';
  const name = branchOf(policy);
  if (policy.gaps.is === 'unreadable') {
    const found = `that ${name} is protected could not be proven: ${policy.gaps.why}`;
    return [{ subject, outcome: 'inconclusive', found, ...remedyOf(policy.gaps.grant) }];
  }
  const gaps = policy.gaps.value;
  const wanted = 'active rules demand a reviewed pull request and forbid force-pushes and deletion';
  if (gaps.length > 0) {
    const remedy = `add a branch ruleset for ${name} that does`;
    return [
      {
        subject,
        outcome: 'inconclusive',
        found: `${name}, where the policy stands, is not protected: ${gaps.join('; ')}`,
        wanted,
        remedy,
      },
    ];
  }
  return [{ subject, outcome: 'pass', found: `policy at ${policy.commit.slice(0, 12)} of the protected ${name}` }];
}

const remedyOf = (grant: string | undefined): { remedy?: string } => (grant === undefined ? {} : { remedy: grant });

function environmentFindings(rule: Rule, gate: GateEvidence): Finding[] {
  const subject = 'environment';
  const { at } = rule;
  const wanted = rule.environment ?? '';
  const { protection } = gate;
  if (gate.environment === null) {
    const remedy = `add "environment: ${wanted}" to the job`;
    return [{ subject, outcome: 'fail', found: 'this job is in no environment', wanted, remedy, at }];
  }
  if (protection.is === 'unreadable') {
    const found = `the environment ${wanted} could not be read: ${protection.why}`;
    return [{ subject, outcome: 'inconclusive', found, ...remedyOf(protection.grant), at }];
  }
  if (protection.value === null) {
    const remedy = `create ${wanted} with required reviewers`;
    return [{ subject, outcome: 'fail', found: `the environment ${wanted} does not exist`, remedy, at }];
  }
  if (gate.actual === null) {
    if (gate.environment !== wanted) {
      return [
        {
          subject,
          outcome: 'fail',
          found: `this job is in the environment ${gate.environment}`,
          wanted,
          remedy: `move the job into ${wanted}`,
          at,
        },
      ];
    }
  } else {
    if (gate.actual.is === 'unreadable') {
      return [
        {
          subject,
          outcome: 'inconclusive',
          found: `the environment ${gate.environment} could not be read: ${gate.actual.why}`,
          ...remedyOf(gate.actual.grant),
          at,
        },
      ];
    }
    if (gate.actual.value?.id !== protection.value.id) {
      const remedy = `move the job into ${wanted}`;
      return [
        { subject, outcome: 'fail', found: `this job is in the environment ${gate.environment}`, wanted, remedy, at },
      ];
    }
  }
  return protectionFindings(protection.value, at);
}

function protectionFindings(environment: EnvironmentProtection, at: Rule['at']): Finding[] {
  const subject = 'environment';
  const { name, adminsCanBypass } = environment;
  if (environment.users.length + environment.teams.length === 0) {
    return [
      {
        subject,
        outcome: 'fail',
        found: `the environment ${name} has no required reviewers`,
        remedy: 'add required reviewers to it',
        at,
      },
    ];
  }
  const wanted = 'administrators cannot bypass it';
  if (adminsCanBypass === null) {
    const found = `the host does not say whether administrators can bypass the environment ${name}`;
    return [
      {
        subject,
        outcome: 'inconclusive',
        found,
        wanted,
        remedy: 'read it with a token that sees can_admins_bypass',
        at,
      },
    ];
  }
  if (adminsCanBypass) {
    const remedy = 'clear "Allow administrators to bypass configured protection rules" in its settings';
    return [
      { subject, outcome: 'fail', found: `administrators can bypass the environment ${name}`, wanted, remedy, at },
    ];
  }
  return [
    { subject, outcome: 'pass', found: `the environment ${name} has required reviewers that nobody can bypass`, at },
  ];
}

function judgeApproval(
  rule: Rule,
  { value, at }: Located<ApprovalRule>,
  index: number,
  environment: EnvironmentProtection,
  gate: GateEvidence,
  counted: ReadonlySet<string>,
): { readonly finding: Finding; readonly approvals: readonly Approval[] } {
  const wanted = `${value.count} of ${value.from.map(approverText).join(', ')}${rule.separate.length > 0 ? ', not the requester' : ''}`;
  const base = { subject: `approval ${index + 1}`, wanted, at };
  const refuse = (outcome: 'fail' | 'inconclusive', found: string, remedy?: string) => ({
    finding: { ...base, outcome, found, ...remedyOf(remedy) },
    approvals: [],
  });
  const { reviews, requesters } = gate;
  if (reviews.is === 'unreadable')
    return refuse('inconclusive', `the approvals of this run could not be read: ${reviews.why}`, reviews.grant);
  const here = reviews.value.filter(({ environments }) => environments.includes(environment.id));
  const rejection = here.find(({ state }) => state === 'rejected');
  if (rejection)
    return refuse(
      'fail',
      `${rejection.person.login} rejected ${environment.name} in this run`,
      'start a new run and have it approved',
    );
  if (rule.separate.length > 0 && requesters.is === 'unreadable') {
    return refuse('inconclusive', `who started the run could not be read: ${requesters.why}`, requesters.grant);
  }
  const separated = rule.separate.length === 0 || requesters.is === 'unreadable' ? [] : requesters.value;
  if (rule.separate.length > 0 && separated.length === 0)
    return refuse('inconclusive', 'the host does not say who started the run');
  const bot = separated.find(({ isBot }) => isBot);
  if (bot) {
    return refuse(
      'inconclusive',
      `the run was started by ${bot.login}, a bot, which hides the person who asked`,
      'have a person start the run',
    );
  }
  return countApprovals(value, here, environment, gate, separated, counted, refuse, base);
}

function countApprovals(
  rule: ApprovalRule,
  reviews: readonly Review[],
  environment: EnvironmentProtection,
  gate: GateEvidence,
  separated: readonly Person[],
  counted: ReadonlySet<string>,
  refuse: (
    outcome: 'fail' | 'inconclusive',
    found: string,
    remedy?: string,
  ) => { finding: Finding; approvals: readonly Approval[] },
  base: Omit<Finding, 'outcome' | 'found'>,
): { readonly finding: Finding; readonly approvals: readonly Approval[] } {
  const approved = reviews.filter(({ state }) => state === 'approved').filter(firstOfPerson);
  if (approved.length === 0) {
    const comments = reviews.length > 0 ? ' (a comment is no approval)' : '';
    return refuse(
      'fail',
      `nobody has approved ${environment.name} in this run${comments}`,
      `have a required reviewer of ${environment.name} approve this run`,
    );
  }
  const own = approved.filter(({ person }) => separated.some(({ id }) => id === person.id));
  const others = approved.filter((review) => !own.includes(review));
  const free = others.filter(({ person }) => !counted.has(person.id));
  const matched = free.map((review) => ({ review, match: matchReviewer(review.person, rule, environment, gate) }));
  const approvals = matched
    .flatMap(({ review, match }) =>
      match.is === 'yes' ? [{ person: review.person, match: match.how, comment: review.comment }] : [],
    )
    .slice(0, rule.count);
  if (approvals.length >= rule.count) {
    const found = approvals.map(({ person, match }) => `${person.login} (${match})`).join(', ');
    return { finding: { ...base, outcome: 'pass', found: `approved by ${found}` }, approvals };
  }
  const open = matched.flatMap(({ match }) => (match.is === 'unknown' ? [match] : []));
  if (open[0] !== undefined) return refuse('inconclusive', open[0].why, open[0].grant);
  if (own.length > 0 && others.length === 0) {
    return refuse(
      'fail',
      `${own[0]?.person.login ?? 'the requester'} asked for this and approved it`,
      'have somebody else approve',
    );
  }
  if (free.length === 0)
    return refuse('fail', 'whoever approved counts for another entry already', 'have another person approve');
  const names = free.map(({ person }) => person.login).join(', ');
  if (approvals.length > 0)
    return refuse(
      'fail',
      `approved by ${names}, which is ${approvals.length} of ${rule.count}`,
      'have another person approve',
    );
  return refuse(
    'fail',
    `approved by ${names}, who is not among those who may`,
    `have one of ${rule.from.map(approverText).join(', ')} approve`,
  );
}

const firstOfPerson = (review: Review, index: number, all: readonly Review[]): boolean =>
  all.findIndex(({ person }) => person.id === review.person.id) === index;
