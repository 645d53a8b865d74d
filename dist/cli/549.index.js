export const id = 549;
export const ids = [549];
export const modules = {

/***/ 3657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   RJ: () => (/* binding */ stageNameOf),
/* harmony export */   T7: () => (/* binding */ standsAt),
/* harmony export */   eN: () => (/* binding */ needs)
/* harmony export */ });
/* unused harmony exports displaces, decisionVerdict */
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


/***/ }),

/***/ 7549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDemo: () => (/* binding */ runDemo)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./lib/core/decision.js
var decision = __webpack_require__(3657);
// EXTERNAL MODULE: ./lib/commands/policy.js
var commands_policy = __webpack_require__(2182);
;// CONCATENATED MODULE: ./lib/commands/board.js


/** Which version of which model stands where, oldest version first. */
async function readBoard(names, registry, forge, path) {
    const { policy } = await (0,commands_policy/* readPolicy */.T4)(path, forge);
    const boards = names.map(async (name) => {
        const rows = [];
        for await (const asset of registry.list({ kind: 'model', name })) {
            rows.push({ name, version: asset.version, stage: (0,decision/* stageNameOf */.RJ)(policy, asset) ?? 'unexplained' });
        }
        return rows.reverse();
    });
    return (await Promise.all(boards)).flat();
}

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/inputs.js
var inputs = __webpack_require__(646);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(9214);
// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(1488);
// EXTERNAL MODULE: ./lib/hosts/execute.js + 2 modules
var execute = __webpack_require__(2325);
;// CONCATENATED MODULE: ./lib/hosts/cli/demo-world.js
/** The world of the demo: two models on an emulated Azure ML, and a repository with its policy, people and environment. */
const PLACE = {
    'subscription-id': '00000000-0000-0000-0000-000000000000',
    'resource-group': 'demo',
    workspace: 'demo-workspace',
};
const WORKSPACE = `/subscriptions/${PLACE['subscription-id']}/resourceGroups/${PLACE['resource-group']}/providers/Microsoft.MachineLearningServices/workspaces/${PLACE.workspace}`;
/** Versions as they are registered before the story begins; the first of each model is what runs in production. */
const SEED = [
    model('taxi-fare', '1', 'Production', { owner: 'ana', accuracy: '0.91' }),
    model('taxi-fare', '2', null, { owner: 'ana', accuracy: '0.94' }),
    model('iris', '1', 'Production', { owner: 'lee', accuracy: '0.97' }),
    model('iris', '2', null, { owner: 'lee', accuracy: '0.98' }),
];
function model(name, version, stage, tags) {
    const datastore = `${WORKSPACE.replace('/providers/Microsoft.MachineLearningServices', '')}/datastores/workspaceblobstore`;
    const modelUri = `azureml:/${datastore}/paths/${name}/${version}/model.pkl`;
    return {
        id: `${WORKSPACE}/models/${name}/versions/${version}`,
        properties: { modelUri, modelType: 'custom_model', stage, tags },
    };
}
const POLICY = `version: 1
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
const RUN = 17;
const REQUEST_TOKEN = 'demo-request-token';
const SCENARIO = {
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
        },
    },
};
/** The review that releases the job. */
const REVIEW = {
    user: 'dana',
    state: 'approved',
    environments: ['production'],
    comment: 'Compared with version 1 on the holdout set.',
};
/** What GitHub's runner would tell a step of that run. */
function runnerEnvironment(github) {
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

// EXTERNAL MODULE: ./lib/hosts/cli/present.js
var present = __webpack_require__(2885);
;// CONCATENATED MODULE: ./lib/hosts/cli/demo.js















const MODEL = 'taxi-fare';
const STORY = [
    { title: 'Ana asks for Production at once, past Staging', to: 'Production', ends: 'refused' },
    { title: 'She takes the first step', to: 'Staging', ends: 'promoted' },
    { title: 'She asks for Production, and nobody has approved', to: 'Production', ends: 'refused' },
    {
        title: 'Dana, a reviewer of the environment production, approves the run; Ana asks again',
        to: 'Production',
        ends: 'promoted',
        review: true,
    },
];
/**
 * Promotes a model from registration to production without Azure and without GitHub: both are stand-ins on this machine,
 * each in its own process, reached through the same adapters as the real ones.
 */
async function runDemo({ json: asJson }, shell) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aml-promote-demo-'));
    const children = [];
    const say = (text) => asJson || shell.stdout.write(`${text}\n`);
    try {
        const [azure, github] = await startWorld(folder, children);
        say(`Azure ML is played by ${azure}, GitHub by ${github}\n`);
        const reports = [];
        for (const [index, step] of STORY.entries()) {
            say(`${index + 1}. ${step.title}`);
            if (step.review)
                await approve(github);
            const report = await (0,execute/* execute */.g)('promote', given(azure, step.to), host(github, shell));
            say((0,terminal/* terminal */.F)(report, { colour: (0,present/* usesColour */.h)(shell) }));
            reports.push(report);
            if (report.is === 'failed')
                throw report.failure;
            if (report.state !== step.ends)
                throw new failure/* ServiceFailure */.A(`the demo took another turn: step ${index + 1} ended ${report.state}`);
        }
        const board = await boardOf(azure, github, shell);
        say(`The board\n${board.map(({ name, version, stage }) => `  ${name.padEnd(10)} ${version}  ${stage}`).join('\n')}`);
        if (asJson)
            shell.stdout.write(`${(0,report_escape/* json */.Pq)({ command: 'demo', steps: reports.map(demo_document), board, 'exit-code': failure/* EXIT */.dc.done, error: null })}\n`);
        return failure/* EXIT */.dc.done;
    }
    finally {
        await Promise.all(children.map(stop));
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function startWorld(folder, children) {
    const [seed, scenario] = [(0,external_node_path_.join)(folder, 'seed.json'), (0,external_node_path_.join)(folder, 'scenario.json')];
    await Promise.all([(0,promises_.writeFile)(seed, JSON.stringify(SEED)), (0,promises_.writeFile)(scenario, JSON.stringify(SCENARIO))]);
    return Promise.all([
        start(['emulator', '--port', '0', '--seed', seed], children),
        start(['stand-in-github', scenario], children),
    ]);
}
async function start(words, children) {
    const child = (0,external_node_child_process_.spawn)(process.execPath, [process.argv[1] ?? '', ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    const lines = (0,external_node_readline_.createInterface)({ input: child.stdout });
    const first = await Promise.race([(0,external_node_events_.once)(lines, 'line'), (0,external_node_events_.once)(child, 'exit')]);
    const [url] = first;
    if (typeof url !== 'string')
        throw new failure/* ServiceFailure */.A(`the demo could not start its ${words[0]}`);
    return url;
}
async function stop(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    child.kill();
    await (0,external_node_events_.once)(child, 'exit');
}
async function approve(github) {
    const body = JSON.stringify(REVIEW);
    await fetch(`${github}/_stand-in/runs/${RUN}/reviews`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
    });
}
function given(azure, to) {
    const asked = {
        ...PLACE,
        asset: `azureml:${MODEL}:2`,
        to,
        'azure-endpoint': azure,
    };
    return (0,inputs/* textOfEachInput */.Gv)(({ name, default: presets }) => {
        const input = inputs/* INPUTS */.mc.find((known) => known.name === name);
        return (input && asked[input.name]) ?? presets?.cli ?? '';
    });
}
function host(github, shell) {
    const tell = (line) => shell.stderr.write(`${line}\n`);
    return { is: 'github', env: runnerEnvironment(github), mask: () => undefined, tell };
}
async function boardOf(azure, github, shell) {
    const { registry, forge } = await (0,execute/* ports */.X)('plan', given(azure, 'Staging'), host(github, shell));
    return readBoard(['taxi-fare', 'iris'], registry, forge, given(azure, 'Staging').policy);
}
function demo_document(report) {
    return (0,json/* jsonDocument */.Q)(report, (0,failure/* exitCodeOf */.FO)(report.is === 'judged' ? report.verdict : report.failure), {
        record: '',
        report: '',
    });
}


/***/ }),

/***/ 646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ textOfEachInput),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   hi: () => (/* binding */ CLI_FLAGS),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* unused harmony export OUTPUTS */
// Every input and output, once: both hosts read them from here, action.yml and the tables in the documentation are
// generated from here. Data only, so that reading it costs nothing.
/** What can be asked of us today. */
const COMMANDS = [
    {
        name: 'promote',
        description: 'Check the transition against the policy, prove the approvals, write the stage, leave a record.',
        hosts: ['action', 'cli'],
    },
    {
        name: 'plan',
        description: 'Check the transition and freeze what the reviewers approve. Writes nothing to Azure ML.',
        hosts: ['action', 'cli'],
    },
    { name: 'lint', description: 'Check the policy file.', hosts: ['action', 'cli'] },
    { name: 'emulator', description: 'Serve Azure ML on localhost.', hosts: ['cli'] },
    { name: 'demo', description: 'Promote a model on the emulator, without Azure and without GitHub.', hosts: ['cli'] },
];
/** What callers may say. On the CLI each is an option: `--kebab-case VALUE`. */
const INPUTS = [
    {
        name: 'command',
        description: 'What to do: `promote`, `plan` or `lint`. On the CLI it is the first word.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan', 'lint', 'emulator', 'demo'],
        default: { action: 'promote', cli: 'promote' },
        secret: false,
        form: 'text',
    },
    {
        name: 'asset',
        description: 'The asset, as `azureml:NAME:VERSION`, `azureml:NAME@latest`, an ARM id, or `models:/NAME/VERSION`. `@latest` is resolved once and pinned in the plan. An ARM id names its place itself: `subscription-id`, `resource-group` and `workspace` may then be left out, and must not contradict it.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        secret: false,
        form: 'text',
    },
    {
        name: 'kind',
        description: 'The kind of the asset: `model`, `data`, `environment` or `component`. Empty means what the reference says, else `model`; it must not contradict the reference.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        secret: false,
        form: 'text',
    },
    {
        name: 'to',
        description: 'The stage to enter, by its name in the policy.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        secret: false,
        form: 'text',
    },
    {
        name: 'policy',
        description: 'The path of the policy file in the repository, or a built-in policy: `preset:default`, `preset:mlflow`.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan', 'lint'],
        default: { action: '.aml/promotion-policy.yml', cli: '.aml/promotion-policy.yml' },
        secret: false,
        form: 'text',
    },
    {
        name: 'policy-ref',
        description: 'The protected ref that the policy is read from. Empty means the default branch; any other ref is not available yet.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan', 'lint'],
        secret: false,
        form: 'text',
    },
    {
        name: 'environment',
        description: "The protected environment that this job runs in. It only cross-checks: what counts is the `environment` claim of the job's OIDC token, and a contradiction refuses.",
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        secret: false,
        form: 'text',
    },
    {
        name: 'check-run-id',
        description: "The check run of this job. It only cross-checks: the job's OIDC token decides. Leave the default.",
        hosts: ['action'],
        commands: ['promote', 'plan'],
        default: { action: '${{ job.check_run_id }}' },
        secret: false,
        form: 'text',
    },
    {
        name: 'subscription-id',
        description: 'The Azure subscription of the workspace.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        secret: false,
        form: 'text',
    },
    {
        name: 'resource-group',
        description: 'The resource group of the workspace.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        secret: false,
        form: 'text',
    },
    {
        name: 'workspace',
        description: 'The workspace that holds the asset. Excludes `registry`.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        secret: false,
        form: 'text',
    },
    {
        name: 'registry',
        description: 'The Azure ML registry that holds the asset. Excludes `workspace`. Not available yet.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        secret: false,
        form: 'text',
    },
    {
        name: 'metrics',
        description: 'A JSON object of measured values, name to finite number, at most 1 MB, for the checks of kind `metric`. A name that is absent makes its check inconclusive.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        secret: false,
        form: 'text',
    },
    {
        name: 'plan-digest',
        description: 'The digest of the plan that the reviewers saw: the output `plan-digest` of an earlier job with `command: plan`. If the plan is another one by now, the promotion is refused; the two reports show what changed.',
        hosts: ['action', 'cli'],
        commands: ['promote'],
        secret: false,
        form: 'text',
    },
    {
        name: 'reason',
        description: 'Why, in your words, for the record.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        secret: false,
        form: 'text',
    },
    {
        name: 'archive-existing',
        description: 'Archive the holders on entering a stage whose policy displaces them on request (preset `mlflow`): `true` or `false`.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        default: { action: 'false', cli: 'false' },
        secret: false,
        form: 'switch',
    },
    {
        name: 'ledger',
        description: 'Where promotions are remembered. Only `off` is available yet.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        default: { action: 'off', cli: 'off' },
        secret: false,
        form: 'text',
    },
    {
        name: 'timeout',
        description: 'For the whole run, in seconds (`300`) or with a unit (`90s`, `5m`). A wait that a service demands and that does not fit ends the run at once.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan', 'lint'],
        default: { action: '10m', cli: '10m' },
        secret: false,
        form: 'text',
    },
    {
        name: 'azure-endpoint',
        description: 'Azure Resource Manager, also of a sovereign cloud. Plain http is accepted for loopback only, and then no token is sent: this is how the emulator is used.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        default: { action: 'https://management.azure.com', cli: 'https://management.azure.com' },
        secret: false,
        form: 'text',
    },
    {
        name: 'authority-host',
        description: 'Microsoft Entra, if it is not the public one: the authority of a sovereign cloud.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        secret: false,
        form: 'text',
    },
    {
        name: 'tenant-id',
        description: "The Microsoft Entra tenant. With `client-id` the job's OIDC token is exchanged for one of Azure (`permissions: id-token: write`); without both, whoever is logged in to the Azure CLI is taken.",
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        secret: false,
        form: 'text',
    },
    {
        name: 'client-id',
        description: 'The application or managed identity that trusts this job. Goes with `tenant-id`.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan'],
        secret: false,
        form: 'text',
    },
    {
        name: 'github-token',
        description: 'Reads the policy, the protection of its ref and the approvals of this run. On the CLI take the variable `GITHUB_TOKEN` instead: options are visible to other processes.',
        hosts: ['action', 'cli'],
        commands: ['promote', 'plan', 'lint'],
        default: { action: '${{ github.token }}' },
        secret: true,
        form: 'text',
    },
    {
        name: 'port',
        description: 'The port to serve on; `0` picks a free one. The URL is the first line printed.',
        hosts: ['cli'],
        commands: ['emulator'],
        default: { cli: '0' },
        secret: false,
        form: 'text',
    },
    {
        name: 'data',
        description: 'A directory that keeps the resources from one start to the next. Empty means memory only.',
        hosts: ['cli'],
        commands: ['emulator'],
        secret: false,
        form: 'text',
    },
    {
        name: 'seed',
        description: 'A file with a JSON array of ARM resources (`id`, `properties`) to start from.',
        hosts: ['cli'],
        commands: ['emulator'],
        secret: false,
        form: 'text',
    },
];
/** A text for each input, as a host was given it. */
function textOfEachInput(text) {
    const texts = INPUTS.map((input) => [input.name, text(input)]);
    // The keys are those of INPUTS by construction, which fromEntries cannot say.
    return Object.fromEntries(texts);
}
/** What only a command line knows, with every command. */
const CLI_FLAGS = [
    { name: 'json', description: 'Print exactly one JSON document on stdout, at every exit code.' },
    { name: 'help', description: 'Print how to call this, or one command.' },
    { name: 'version', description: 'Print the version.' },
];
/** What every command sets, on every end: strings, empty where there is nothing to say. */
const OUTPUTS = [
    {
        name: 'verdict',
        description: '`allow`, `deny` or `inconclusive` (also on a service failure). Empty on wrong usage.',
    },
    { name: 'stage', description: 'The stage of the asset when the run ended.' },
    { name: 'previous-stage', description: 'The stage of the asset when the run began.' },
    { name: 'version', description: 'The version that the reference was resolved to.' },
    { name: 'archived', description: 'A JSON array of the versions that gave up the stage.' },
    { name: 'approvers', description: 'A JSON array of the logins whose approvals counted.' },
    { name: 'plan-digest', description: 'The SHA-256 digest of the plan.' },
    { name: 'record', description: 'The path of the JSON document of this run.' },
    { name: 'report', description: 'The path of the Markdown report of this run.' },
];


/***/ })

};
