export const id = 796;
export const ids = [796];
export const modules = {

/***/ 4823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ isPlanned),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/core/policy/policy.js + 1 modules
var policy = __webpack_require__(3297);
;// CONCATENATED MODULE: ./lib/core/reviewer.js
/** Whether an approver counts: a required reviewer of the environment, and among those whom the policy's entry names. */
function matchReviewer(person, rule, environment, gate) {
    const reviewer = isReviewer(person, environment, gate);
    const allowed = isAllowed(person, rule, gate, reviewer);
    if (reviewer.is === 'no' || allowed.is === 'no')
        return { is: 'no' };
    if (reviewer.is === 'yes' && allowed.is === 'yes')
        return reviewer.how === 'named in the environment' ? allowed : reviewer;
    // Only a reviewer can release the job. When every reviewer may approve, whoever released it may, seen in the team or not.
    if (everyReviewerIsAllowed(rule, environment, gate))
        return { is: 'yes', how: 'inferred from a team that could not be read' };
    return reviewer.is === 'unknown' ? reviewer : allowed;
}
function isReviewer(person, environment, gate) {
    if (environment.users.some(({ id }) => id === person.id))
        return { is: 'yes', how: 'named in the environment' };
    return anyOf(environment.teams.map((team) => isMember(person, team, gate)));
}
function isAllowed(person, rule, gate, reviewer) {
    return anyOf(rule.from.map((approver) => {
        if (approver.is === 'environment-reviewers')
            return reviewer;
        return approver.is === 'user' ? isAccount(person, approver.login, gate) : isMember(person, approver, gate);
    }));
}
function anyOf(answers) {
    return answers.find(({ is }) => is === 'yes') ?? answers.find(({ is }) => is === 'unknown') ?? { is: 'no' };
}
function isMember(person, team, gate) {
    const name = `${team.organization}/${team.slug}`;
    const members = gate.teams.find((known) => sameTeam(known.team, team))?.members ?? {
        is: 'unreadable',
        why: 'it was not asked for',
    };
    if (members.is === 'read')
        return members.value.has(person.id) ? { is: 'yes', how: 'member of a team that was read' } : { is: 'no' };
    const { why, grant } = members;
    return {
        is: 'unknown',
        why: `whether ${person.login} is in the team ${name} could not be read: ${why}`,
        ...(grant && { grant }),
    };
}
function isAccount(person, login, gate) {
    const account = gate.accounts.get(login.toLowerCase()) ?? {
        is: 'unreadable',
        why: 'it was not asked for',
    };
    if (account.is === 'read')
        return account.value?.id === person.id ? { is: 'yes', how: 'named in the environment' } : { is: 'no' };
    const { why, grant } = account;
    return { is: 'unknown', why: `the account ${login} could not be read: ${why}`, ...(grant && { grant }) };
}
function sameTeam(one, other) {
    const text = ({ organization, slug }) => `${organization}/${slug}`.toLowerCase();
    return text(one) === text(other);
}
function everyReviewerIsAllowed(rule, environment, gate) {
    const namesTeam = (approver, team) => approver.is === 'team' && sameTeam(approver, team);
    const namesUser = (approver, user) => approver.is === 'user' && isAccount(user, approver.login, gate).is === 'yes';
    if (rule.from.some(({ is }) => is === 'environment-reviewers'))
        return true;
    return (environment.users.every((user) => rule.from.some((approver) => namesUser(approver, user))) &&
        environment.teams.every((team) => rule.from.some((approver) => namesTeam(approver, team))));
}

;// CONCATENATED MODULE: ./lib/core/authorisation.js


/**
 * Holds the approvals that a rule requires against the evidence of the host. Pure; what cannot be known is inconclusive.
 */
function authorise(rule, evidence) {
    const asked = rule.approvals.length > 0;
    if (evidence.is === 'none') {
        if (!asked)
            return { findings: [], approvals: [] };
        const findings = rule.approvals.map(({ at }, index) => ({
            subject: `approval ${index + 1}`,
            outcome: 'inconclusive',
            found: evidence.why,
            wanted: `an approval through the environment ${rule.environment ?? ''}`,
            remedy: 'promote from a job in that environment',
            at,
        }));
        return { findings, approvals: [] };
    }
    const run = [...runFindings(evidence), ...refFindings(evidence)];
    if (!asked)
        return { findings: run, approvals: [] };
    const { gate } = evidence;
    if (gate === null)
        throw new TypeError('approvals are required and no evidence of the gate was gathered');
    return authoriseGate(rule, gate, [...run, ...attemptFindings(gate), ...policyFindings(evidence)]);
}
function authoriseGate(rule, gate, before) {
    const environment = environmentFindings(rule, gate);
    if (gate.protection.is === 'unreadable' ||
        gate.protection.value === null ||
        environment.some(({ outcome }) => outcome !== 'pass')) {
        return { findings: [...before, ...environment], approvals: [] };
    }
    const { value: protection } = gate.protection;
    // A person serves one entry once, so who was counted for one is not there for the next.
    const counted = new Set();
    const judged = rule.approvals.map((approval, index) => {
        const { finding, approvals } = judgeApproval(rule, approval, index, protection, gate, counted);
        for (const { person } of approvals)
            counted.add(person.id);
        return { finding, approvals };
    });
    return {
        findings: [...before, ...environment, ...judged.map(({ finding }) => finding)],
        approvals: judged.flatMap(({ approvals }) => approvals),
    };
}
function runFindings({ event, foreign }) {
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
function attemptFindings({ attempt }) {
    if (attempt === 1)
        return [];
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
function refFindings({ ref, policy }) {
    if (ref === policy.ref)
        return [];
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
const branchOf = (policy) => policy.ref.replace(/^refs\/heads\//, '');
function policyFindings({ policy }) {
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
const remedyOf = (grant) => (grant === undefined ? {} : { remedy: grant });
function environmentFindings(rule, gate) {
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
    }
    else {
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
function protectionFindings(environment, at) {
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
function judgeApproval(rule, { value, at }, index, environment, gate, counted) {
    const wanted = `${value.count} of ${value.from.map(policy/* approverText */.ni).join(', ')}${rule.separate.length > 0 ? ', not the requester' : ''}`;
    const base = { subject: `approval ${index + 1}`, wanted, at };
    const refuse = (outcome, found, remedy) => ({
        finding: { ...base, outcome, found, ...remedyOf(remedy) },
        approvals: [],
    });
    const { reviews, requesters } = gate;
    if (reviews.is === 'unreadable')
        return refuse('inconclusive', `the approvals of this run could not be read: ${reviews.why}`, reviews.grant);
    const here = reviews.value.filter(({ environments }) => environments.includes(environment.id));
    const rejection = here.find(({ state }) => state === 'rejected');
    if (rejection)
        return refuse('fail', `${rejection.person.login} rejected ${environment.name} in this run`, 'start a new run and have it approved');
    if (rule.separate.length > 0 && requesters.is === 'unreadable') {
        return refuse('inconclusive', `who started the run could not be read: ${requesters.why}`, requesters.grant);
    }
    const separated = rule.separate.length === 0 || requesters.is === 'unreadable' ? [] : requesters.value;
    if (rule.separate.length > 0 && separated.length === 0)
        return refuse('inconclusive', 'the host does not say who started the run');
    const bot = separated.find(({ isBot }) => isBot);
    if (bot) {
        return refuse('inconclusive', `the run was started by ${bot.login}, a bot, which hides the person who asked`, 'have a person start the run');
    }
    return countApprovals(value, here, environment, gate, separated, counted, refuse, base);
}
function countApprovals(rule, reviews, environment, gate, separated, counted, refuse, base) {
    const approved = reviews.filter(({ state }) => state === 'approved').filter(firstOfPerson);
    if (approved.length === 0) {
        const comments = reviews.length > 0 ? ' (a comment is no approval)' : '';
        return refuse('fail', `nobody has approved ${environment.name} in this run${comments}`, `have a required reviewer of ${environment.name} approve this run`);
    }
    const own = approved.filter(({ person }) => separated.some(({ id }) => id === person.id));
    const others = approved.filter((review) => !own.includes(review));
    const free = others.filter(({ person }) => !counted.has(person.id));
    const matched = free.map((review) => ({ review, match: matchReviewer(review.person, rule, environment, gate) }));
    const approvals = matched
        .flatMap(({ review, match }) => match.is === 'yes' ? [{ person: review.person, match: match.how, comment: review.comment }] : [])
        .slice(0, rule.count);
    if (approvals.length >= rule.count) {
        const found = approvals.map(({ person, match }) => `${person.login} (${match})`).join(', ');
        return { finding: { ...base, outcome: 'pass', found: `approved by ${found}` }, approvals };
    }
    const open = matched.flatMap(({ match }) => (match.is === 'unknown' ? [match] : []));
    if (open[0] !== undefined)
        return refuse('inconclusive', open[0].why, open[0].grant);
    if (own.length > 0 && others.length === 0) {
        return refuse('fail', `${own[0]?.person.login ?? 'the requester'} asked for this and approved it`, 'have somebody else approve');
    }
    if (free.length === 0)
        return refuse('fail', 'whoever approved counts for another entry already', 'have another person approve');
    const names = free.map(({ person }) => person.login).join(', ');
    if (approvals.length > 0)
        return refuse('fail', `approved by ${names}, which is ${approvals.length} of ${rule.count}`, 'have another person approve');
    return refuse('fail', `approved by ${names}, who is not among those who may`, `have one of ${rule.from.map(policy/* approverText */.ni).join(', ')} approve`);
}
const firstOfPerson = (review, index, all) => all.findIndex(({ person }) => person.id === review.person.id) === index;

// EXTERNAL MODULE: ./lib/core/decision.js
var core_decision = __webpack_require__(3657);
;// CONCATENATED MODULE: ./lib/core/verdict.js
/** Deny when anything failed, else inconclusive when anything could not be judged, else allow. What is awaited does not count. */
function verdictOf(findings) {
    if (findings.some((finding) => finding.outcome === 'fail'))
        return 'deny';
    return findings.some((finding) => finding.outcome === 'inconclusive') ? 'inconclusive' : 'allow';
}

// EXTERNAL MODULE: ./lib/core/plan.js
var plan = __webpack_require__(3504);
;// CONCATENATED MODULE: ./lib/facts/gather.js


/**
 * Gathers what deciding this request needs, and no more. The version and the pass over its siblings are read together:
 * whether the destination is exclusive is known before the version is.
 */
async function gatherFacts(policy, wish, reference, sources) {
    const { registry } = sources;
    const { place } = registry;
    const { version } = reference;
    const id = version.is === 'version' ? (0,plan/* assetId */.Kf)(place, reference.kind, reference.name, version.version) : undefined;
    const early = id === undefined ? undefined : siblings(policy, wish, reference, id, registry);
    // Should the version be missing, that is the error to tell; the pass beside it must not fail on its own.
    early?.catch(() => undefined);
    const asset = await registry.resolve(reference);
    const { incumbents, displaced } = await (early ?? siblings(policy, wish, reference, asset.id, registry));
    const wanted = (0,core_decision/* needs */.eN)(policy, asset, place, wish.to);
    const metrics = wanted.has('metrics-file') ? await sources.metrics() : null;
    return { place, asset, incumbents, displaced, metrics };
}
// Lists lag behind writes, and other tools write no tag that could be filtered by, so it is one full pass, and each
// version that it points out is read again.
async function siblings(policy, wish, reference, asset, registry) {
    if (wish.to.exclusive === null)
        return { incumbents: [], displaced: [] };
    const found = [];
    for await (const listed of registry.list(reference)) {
        if ((0,core_decision/* concerns */.Kc)(policy, wish.to, listed, asset) !== undefined)
            found.push(listed);
    }
    const read = await Promise.all(found.map((listed) => registry.read(listed)));
    const present = read.filter((version) => version !== undefined);
    const those = (role) => present.filter((version) => (0,core_decision/* concerns */.Kc)(policy, wish.to, version, asset) === role);
    return { incumbents: those('incumbent'), displaced: those('displaced') };
}

// EXTERNAL MODULE: ./lib/commands/policy.js
var commands_policy = __webpack_require__(2182);
;// CONCATENATED MODULE: ./lib/commands/judge.js





/** Takes a request through the house as far as it goes without writing: rules, facts, decision, authorisation. */
async function judge(request, ports) {
    const rules = await (0,commands_policy/* readPolicy */.T4)(request.policy, ports.forge);
    const wish = { to: (0,commands_policy/* destination */.j_)(rules.policy, request.to), archiveExisting: request.archiveExisting };
    const facts = await gatherFacts(rules.policy, wish, request.reference, ports);
    const decision = comparePlans((0,core_decision/* decide */.LD)(rules.policy, facts, wish), request);
    const authorisation = await authoriseWhere(request, decision, rules, ports);
    const findings = joined(decision, authorisation);
    return { rules, wish, facts, decision, authorisation, findings, verdict: verdictOf(findings) };
}
/** Whether there is something to write, or a plan of it. */
const isPlanned = (decision) => decision.state === 'change' || decision.state === 'unfinished';
// A plan lists what is awaited; only promote judges it.
async function authoriseWhere(request, decision, { evidence }, ports) {
    if (request.command === 'plan' || !isPlanned(decision))
        return { findings: [], approvals: [] };
    return authorise(decision.rule, await ports.approvals.evidence(decision.rule, evidence));
}
// What was approved is what happens: a plan that comes out differently now is another one.
function comparePlans(decision, { planDigest }) {
    if (planDigest === null || !isPlanned(decision))
        return decision;
    const same = decision.digest === planDigest;
    const finding = same
        ? { subject: 'plan', outcome: 'pass', found: `the plan is the one that was given, ${planDigest.slice(0, 12)}` }
        : {
            subject: 'plan',
            outcome: 'fail',
            found: `the plan is ${decision.digest.slice(0, 12)} now, so something that it covers has changed`,
            wanted: `the plan that was given, ${planDigest.slice(0, 12)}`,
            remedy: 'compare the two plans in the reports, and plan again',
        };
    return { ...decision, findings: [...decision.findings, finding] };
}
function joined({ findings }, authorisation) {
    if (authorisation.findings.length === 0)
        return findings;
    return [...findings.filter(({ outcome }) => outcome !== 'awaited'), ...authorisation.findings];
}


/***/ }),

/***/ 6796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ judgedReport)
/* harmony export */ });
/* harmony import */ var _core_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8568);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);


/** The report of a request that was judged. */
function judgedReport(request, ports, judgement, ending) {
    const { rules, wish, facts, decision, authorisation, findings, verdict } = judgement;
    const planned = (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlanned */ .H)(decision) ? decision : null;
    const allowed = verdict === 'allow';
    const { kind, name, version } = facts.asset;
    return {
        is: 'judged',
        command: request.command,
        verdict,
        state: allowed ? ending.state : 'refused',
        asked: { asset: request.asset, to: request.to, reason: request.reason },
        asset: { kind, name, version },
        place: (0,_core_place_js__WEBPACK_IMPORTED_MODULE_0__/* .placeId */ .VM)(facts.place),
        // What is unfinished has its new stage already; refused, that is where it stays.
        from: decision.state === 'unfinished' && !allowed ? wish.to.name : decision.from,
        to: wish.to.name,
        findings,
        plan: planned?.plan ?? null,
        digest: planned?.digest ?? null,
        changes: allowed ? ending.changes : [],
        approvals: authorisation.approvals,
        lifecycle: {
            stages: rules.policy.lifecycle.stages,
            transitions: [...rules.policy.rules.values()].map(({ from, to, approvals }) => ({
                from,
                to,
                gated: approvals.length > 0,
            })),
        },
        policy: { file: rules.policy.file, evidence: rules.evidence },
        notes: notes(judgement, ports.approvals.run),
        at: ports.registry.now(),
        run: ports.approvals.run,
    };
}
function notes({ decision, verdict }, run) {
    const written = verdict === 'allow' && (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlanned */ .H)(decision);
    return [
        ...(written && decision.state === 'unfinished'
            ? [`An earlier run, ${decision.startedBy ?? 'unknown'}, stopped half-way; what it left over is finished here.`]
            : []),
        ...(written && run === 'shell'
            ? ['A shell proves no approval: its entry explains no stage that asks for approvals.']
            : []),
        ...(written
            ? [
                'Without a ledger, the entry in the version’s own properties is the only witness of this promotion, and nothing excludes two at once.',
            ]
            : []),
    ];
}


/***/ }),

/***/ 3657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   T7: () => (/* binding */ standsAt),
/* harmony export */   eN: () => (/* binding */ needs)
/* harmony export */ });
/* unused harmony exports displaces, stageNameOf, decisionVerdict */
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8647);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(180);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8868);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9675);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3504);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3297);







/** Where a version stands, and the rule for the way it is asked to go: enough to know what else must be gathered. */
function needs(policy, asset, place, to) {
    const reading = stageOf(policy, asset);
    const before = reading.is === 'known' && reading.stage.name === to.name ? (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .lastEntry */ .vi)(asset)?.entry.from : nameOf(reading);
    const rule = before === undefined || before === null ? undefined : (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFor */ .sG)(policy, asset, place, before, to.name);
    return new Set(rule?.checks.flatMap(({ value }) => (0,_checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .needsOf */ .hN)(value)) ?? []);
}
/** Whether a promotion into the stage displaces who holds it. */
function displaces({ to, archiveExisting }) {
    return to.exclusive !== null && (to.exclusive.when === 'always' || archiveExisting);
}
/** Whether a version, as it was listed, concerns a promotion into the stage: as its holder, or as displaced by the asset. */
function concerns(policy, to, listed, asset) {
    if (listed.id === asset)
        return undefined;
    if ((0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(stageOf(policy, listed), to))
        return 'incumbent';
    const last = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .lastEntry */ .vi)(listed)?.entry;
    return last !== undefined && last.asset === asset && last.from === to.name ? 'displaced' : undefined;
}
/** The name of the stage in which a version is; null where it cannot be told. */
function stageNameOf(policy, asset) {
    return nameOf(stageOf(policy, asset));
}
/** Whether a version stands in the stage of this name, as its holder. */
function standsAt(policy, asset, name) {
    const stage = (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_4__/* .findStage */ .U9)(policy.lifecycle, name);
    return stage !== undefined && (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(stageOf(policy, asset), stage);
}
/** Decides one request. Pure, deterministic and total: the same policy and facts give the same plan on every machine. */
function decide(policy, facts, wish) {
    const reading = stageOf(policy, facts.asset);
    const here = describe(policy, facts, reading);
    if (reading.is === 'known' && reading.stage.name === wish.to.name) {
        return here.outcome === 'pass' ? decideAtDestination(policy, facts, wish, here) : none(reading, [here]);
    }
    const start = startOf(policy, reading);
    if (start === undefined || start.name === wish.to.name)
        return none(reading, [here, unlisted(policy, facts, null, wish.to)]);
    const rule = (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFor */ .sG)(policy, facts.asset, facts.place, start.name, wish.to.name);
    if (rule === undefined)
        return none(reading, [here, unlisted(policy, facts, start, wish.to)]);
    return planned(policy, facts, wish, start, rule, [here]);
}
// "Already there" counts when it is explained, and then either nothing is left or an unfinished promotion is found.
function decideAtDestination(policy, facts, wish, here) {
    const { asset } = facts;
    if (!displaces(wish) || facts.incumbents.length === 0)
        return { state: 'done', from: wish.to.name, findings: [here] };
    const last = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .lastEntry */ .vi)(asset);
    const start = last === undefined || last.entry.to !== wish.to.name ? undefined : (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_4__/* .findStage */ .U9)(policy.lifecycle, last.entry.from);
    const rule = start && (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFor */ .sG)(policy, asset, facts.place, start.name, wish.to.name);
    if (last !== undefined && start !== undefined && rule !== undefined) {
        const before = rewind(facts, last.key, last.entry);
        const again = planned(policy, before, wish, start, rule, [here]);
        if (again.digest === last.entry.plan) {
            const left = again.changes.filter(({ asset: id }) => facts.incumbents.some((incumbent) => incumbent.id === id));
            return { ...again, state: 'unfinished', changes: left, startedBy: last.entry.run };
        }
    }
    const others = facts.incumbents.map(({ version }) => version).join(', ');
    const found = `version ${asset.version} is in ${wish.to.name}, and version ${others} holds it too`;
    const wanted = 'one holder, or an unfinished promotion of this same request';
    const remedy = `move version ${others} out of ${wish.to.name} by a transition of its own`;
    return {
        state: 'none',
        from: wish.to.name,
        findings: [here, { subject: 'holders', outcome: 'inconclusive', found, wanted, remedy, at: policy.at }],
    };
}
function planned(policy, given, wish, from, rule, before) {
    // Lists come back in any order, and a plan has one.
    const facts = { ...given, incumbents: [...given.incumbents].sort((one, other) => (one.id < other.id ? -1 : 1)) };
    const evaluations = rule.checks.map((check) => ({ check, evaluation: (0,_checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(check.value, facts) }));
    const used = evaluations.flatMap(({ evaluation }) => evaluation.used);
    const target = displaces(wish) ? wish.to.exclusive : null;
    const displacedTo = target === null ? null : ((0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_4__/* .findStage */ .U9)(policy.lifecycle, target.incumbentTo) ?? null);
    const plan = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .makePlan */ .Cs)(facts, { from, to: wish.to, displacedTo }, rule, policy.lifecycle, used);
    const found = `${from.name} -> ${wish.to.name} is a transition of the policy`;
    const findings = [
        ...before,
        { subject: 'transition', outcome: 'pass', found, at: rule.at },
        ...evaluations.map(({ check, evaluation: { used: _, ...judged } }) => ({
            subject: (0,_checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(check.value),
            ...judged,
            at: check.at,
        })),
        ...rule.approvals.map(({ value, at }, index) => ({
            subject: `approval ${index + 1}`,
            outcome: 'awaited',
            found: `awaited through the environment ${rule.environment ?? ''}`,
            wanted: `${value.count} of ${value.from.map(_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .approverText */ .ni).join(', ')}`,
            at,
        })),
    ];
    const digest = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planDigest */ .Gb)(plan);
    return { state: 'change', from: from.name, findings, rule, plan, digest, changes: plan.changes, startedBy: null };
}
/** The verdict on what a decision could judge; approvals are judged by `authorise`. */
function decisionVerdict(decision) {
    return verdictOf(decision.findings);
}
function stageOf(policy, asset) {
    const { stage, isAnonymous } = asset;
    return (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_4__/* .readStage */ .NW)(policy.lifecycle, { stage, tag: (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .readBag */ .l)(asset.tags, _lifecycle_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGE_TAG */ .qB), isAnonymous });
}
function nameOf(reading) {
    if (reading.is === 'known')
        return reading.stage.name;
    return reading.is === 'unregistered' ? _lifecycle_js__WEBPACK_IMPORTED_MODULE_4__/* .UNREGISTERED */ .Ak : null;
}
// A divided or unknown stage cannot be left; for the reader it still has a name where one can be told.
function startOf(policy, reading) {
    if (reading.is === 'known')
        return reading.stage;
    return reading.is === 'divided' ? (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_4__/* .findStage */ .U9)(policy.lifecycle, reading.native) : undefined;
}
function none(reading, findings) {
    return { state: 'none', from: nameOf(reading), findings };
}
/** Says where the version stands and whether that counts: a stage in Azure is a claim, not a proof. */
function describe(policy, { asset, place }, reading) {
    const subject = 'stage';
    const remedy = 'adopt the present stage with drift once that is available, or set it back and promote through the policy';
    const version = `version ${asset.version}`;
    switch (reading.is) {
        case 'unregistered':
            return {
                subject,
                outcome: 'fail',
                found: `${version} is ${_lifecycle_js__WEBPACK_IMPORTED_MODULE_4__/* .UNREGISTERED */ .Ak}: the system made it and nobody named it`,
                remedy: 'register it under a name; that makes a new asset in the first stage',
            };
        case 'unknown':
            return {
                subject,
                outcome: 'inconclusive',
                found: `unexplained stage: ${version} is in ${JSON.stringify(reading.name)}, which the policy does not know`,
                remedy,
                at: policy.at,
            };
        case 'divided':
            return {
                subject,
                outcome: 'inconclusive',
                found: `unexplained stage: ${version} has the stage ${JSON.stringify(reading.native)} and the tag ${_lifecycle_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGE_TAG */ .qB} ${JSON.stringify(reading.tag)}`,
                wanted: 'stage and tag agree',
                remedy: `find out which is right and set the other to it, then promote again`,
                at: policy.at,
            };
        case 'known': {
            const { stage } = reading;
            const last = (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .lastEntry */ .vi)(asset)?.entry;
            if (last !== undefined && explains(policy, last, asset, stage)) {
                return {
                    subject,
                    outcome: 'pass',
                    found: `${version} is in ${stage.name}, as its last promotion says (plan ${last.plan.slice(0, 12)})`,
                };
            }
            const untouched = stage === policy.lifecycle.stages[0] && (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(asset.properties).size === 0;
            if (untouched || !(0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .isGuarded */ .JN)(policy, asset, place, stage))
                return { subject, outcome: 'pass', found: `${version} is in ${stage.name}` };
            return {
                subject,
                outcome: 'inconclusive',
                found: `unexplained stage: ${version} is in ${stage.name}, but no promotion put it there`,
                wanted: `${stage.name} asks for approvals, so only an approved promotion explains it`,
                remedy,
                at: policy.stagesAt.get(stage.name) ?? policy.at,
            };
        }
    }
}
// An entry can be copied to another version with the rest of its properties: it speaks of the version that it names, and of
// those which that one displaced.
function explains({ lifecycle }, entry, asset, stage) {
    const displaced = () => (0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_4__/* .findStage */ .U9)(lifecycle, entry.from)?.exclusive?.incumbentTo === entry.to;
    return entry.proven && entry.to === stage.name && (entry.asset === asset.id || displaced());
}
function unlisted(policy, { asset, place }, from, to) {
    const subject = 'transition';
    if (from === null)
        return { subject, outcome: 'inconclusive', found: `no rule can be chosen for a way to ${to.name}`, at: policy.at };
    const ways = policy.lifecycle.stages
        .map(({ name }) => name)
        .filter((name) => (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleFor */ .sG)(policy, asset, place, from.name, name) !== undefined);
    const found = `the policy has no transition ${from.name} -> ${to.name}`;
    const wanted = ways.length === 0 ? `nothing leads out of ${from.name}` : `from ${from.name} to ${ways.join(' or ')}`;
    const remedy = route(policy, from, to);
    return { subject, outcome: 'fail', found, wanted, ...(remedy === undefined ? {} : { remedy }), at: policy.at };
}
function route(policy, from, to) {
    const trails = [[from.name]];
    const seen = new Set([from.name]);
    for (const trail of trails) {
        for (const rule of policy.rules.values()) {
            if (rule.from !== trail.at(-1) || seen.has(rule.to))
                continue;
            if (rule.to === to.name)
                return `promote in steps: ${[...trail, rule.to].join(' -> ')}`;
            seen.add(rule.to);
            trails.push([...trail, rule.to]);
        }
    }
    return undefined;
}
/** The facts as they were before an unfinished promotion made its first write. */
function rewind(facts, key, entry) {
    const back = (version, stage, own) => {
        const properties = Object.fromEntries(Object.entries(version.properties).filter(([name]) => name !== own));
        return { ...version, stage, tags: { ...version.tags, [_lifecycle_js__WEBPACK_IMPORTED_MODULE_4__/* .STAGE_TAG */ .qB]: stage }, properties };
    };
    const moved = facts.displaced.filter((version) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .lastEntry */ .vi)(version)?.entry.plan === entry.plan);
    return {
        ...facts,
        asset: back(facts.asset, entry.from, key),
        incumbents: [
            ...facts.incumbents,
            ...moved.map((version) => back(version, entry.to, (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .lastEntry */ .vi)(version)?.key ?? key)),
        ],
        displaced: [],
    };
}


/***/ })

};
