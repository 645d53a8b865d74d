export const id = 987;
export const ids = [987];
export const modules = {

/***/ 8647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lf: () => (/* binding */ CHECKS_NOT_AVAILABLE_YET),
  KA: () => (/* binding */ CHECK_SCHEMAS),
  _3: () => (/* binding */ evaluate),
  hN: () => (/* binding */ needsOf),
  et: () => (/* binding */ subjectOf)
});

// EXTERNAL MODULE: ./lib/core/checks/metric.js
var metric = __webpack_require__(225);
// EXTERNAL MODULE: ./lib/core/facts.js
var core_facts = __webpack_require__(8868);
;// CONCATENATED MODULE: ./lib/core/checks/tag.js

/** Its piece of the policy schema. */
const tagSchema = {
    type: 'object',
    title: 'tag',
    description: 'The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.',
    required: ['tag'],
    additionalProperties: false,
    properties: {
        tag: { type: 'string', minLength: 1, description: 'Name of the tag.' },
        equals: { type: 'string', description: 'The one value that passes, compared exactly.' },
    },
};
const tagCheck = {
    subject: (check) => `tag ${check.tag}`,
    needs: () => [],
    evaluate(check, facts) {
        const value = (0,core_facts/* readBag */.l)(facts.asset.tags, check.tag);
        const used = [{ check: `tag ${check.tag}`, asset: facts.asset.id, source: 'tag', value }];
        const wanted = check.equals === undefined ? `a tag ${check.tag}` : `${check.tag} = ${check.equals}`;
        if (value === null || value.trim() === '') {
            const remedy = `set the tag ${check.tag} on version ${facts.asset.version}`;
            return { outcome: 'fail', found: `no tag ${check.tag}`, wanted, remedy, used };
        }
        const found = `${check.tag} = ${value}`;
        if (check.equals !== undefined && value !== check.equals) {
            return { outcome: 'fail', found, wanted, remedy: `set the tag ${check.tag} to ${check.equals}`, used };
        }
        return { outcome: 'pass', found, wanted, used };
    },
};

;// CONCATENATED MODULE: ./lib/core/checks/index.js


/** Every kind of check by the key that names it in a policy, with its piece of the schema. */
const CHECK_SCHEMAS = { tag: tagSchema, metric: metric/* metricSchema */.U8 };
/** Kinds that the language has and this release does not judge: a policy that uses one is rejected. */
const CHECKS_NOT_AVAILABLE_YET = ['lineage', 'soak', 'not-serving'];
/** The name under which a finding speaks of the check. */
function subjectOf(check) {
    return 'metric' in check ? metric/* metricCheck */.vo.subject(check) : tagCheck.subject(check);
}
function needsOf(check) {
    return 'metric' in check ? metric/* metricCheck */.vo.needs(check) : tagCheck.needs(check);
}
/** Judges one check; total: whatever the facts are, it answers. */
function evaluate(check, facts) {
    return 'metric' in check ? metric/* metricCheck */.vo.evaluate(check, facts) : tagCheck.evaluate(check, facts);
}


/***/ }),

/***/ 225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U8: () => (/* binding */ metricSchema),
/* harmony export */   cv: () => (/* binding */ lowerIsBetter),
/* harmony export */   vo: () => (/* binding */ metricCheck)
/* harmony export */ });
/* harmony import */ var big_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9965);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8868);


/** Its piece of the policy schema. */
const metricSchema = {
    type: 'object',
    title: 'metric',
    description: 'A number about the asset stays within bounds, or is no worse than the incumbent’s. Higher is better, unless only `max` is given.',
    required: ['metric', 'source'],
    additionalProperties: false,
    properties: {
        metric: { type: 'string', minLength: 1, description: 'Name of the metric.' },
        source: {
            enum: ['property', 'tag', 'file', 'job'],
            description: 'Where the number is read: the version’s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number.',
        },
        min: { type: 'number', description: 'The least value that passes.' },
        max: { type: 'number', description: 'The greatest value that passes.' },
        'no-worse-than': { const: 'incumbent', description: 'Compare with each holder that the exclusive stage must give up.' },
        tolerance: { type: 'number', minimum: 0, description: 'How much worse than the incumbent still passes.' },
    },
};
const metricCheck = {
    subject: (check) => `metric ${check.metric}`,
    needs(check) {
        return [
            ...(check.source === 'file' ? ['metrics-file'] : []),
            ...(check['no-worse-than'] === undefined ? [] : ['incumbents']),
        ];
    },
    evaluate(check, facts) {
        const own = readOwn(check, facts);
        const incumbents = check['no-worse-than'] === undefined ? [] : facts.incumbents;
        const others = incumbents.map((incumbent) => ({ incumbent, reading: readOther(check, incumbent) }));
        const used = [own.used, ...others.map(({ reading }) => reading.used)];
        const wanted = thresholds(check).join(', ');
        const value = own.number;
        if (value === undefined)
            return { ...unread(check, own.used, facts.asset.version), wanted, used };
        const missing = others.find(({ reading }) => reading.number === undefined);
        const found = [`${check.metric} = ${show(own.used)}`, ...others.map(beside)].join(', ');
        const failed = bounds(check, value) || others.some(({ reading }) => reading.number && isWorse(check, value, reading.number));
        if (failed)
            return { outcome: 'fail', found, wanted, remedy: `promote a version whose ${check.metric} meets this`, used };
        if (missing) {
            const remedy = check.source === 'file'
                ? 'a metrics file speaks of the new version only: compare by property or tag'
                : `record ${check.metric} as a ${check.source} of version ${missing.incumbent.version}`;
            return { outcome: 'inconclusive', found, wanted, remedy, used };
        }
        return { outcome: 'pass', found, wanted, used };
    },
};
function beside({ incumbent, reading }) {
    return `incumbent ${incumbent.version} has ${reading.used.value === null ? 'none' : show(reading.used)}`;
}
const show = (used) => `${used.value} (${used.source})`;
function readOwn(check, facts) {
    if (check.source !== 'file')
        return readOther(check, facts.asset);
    const values = facts.metrics?.values ?? {};
    const value = Object.hasOwn(values, check.metric) ? values[check.metric] : undefined;
    const source = facts.metrics === null ? 'file' : `file sha256:${facts.metrics.digest}`;
    const finite = Number.isFinite(value);
    const used = { check: `metric ${check.metric}`, asset: facts.asset.id, source, value: finite ? (value ?? null) : null };
    return { used, number: finite && value !== undefined ? new big_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(value) : undefined };
}
function readOther(check, asset) {
    const bag = check.source === 'property' ? asset.properties : check.source === 'tag' ? asset.tags : {};
    const raw = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .readBag */ .l)(bag, check.metric);
    const used = { check: `metric ${check.metric}`, asset: asset.id, source: check.source, value: raw };
    return { used, number: raw === null ? undefined : parseNumber(raw) };
}
// Tags and properties are strings; only what JSON calls a number is one, so "", "0x1f", "1e400" and "NaN" are not.
function parseNumber(text) {
    const trimmed = text.trim();
    if (trimmed.length > 64 || !/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d{1,4})?$/.test(trimmed))
        return undefined;
    return Number.isFinite(Number(trimmed)) ? new big_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(trimmed) : undefined;
}
function unread(check, used, version) {
    const kind = check.source === 'file' ? 'file' : check.source;
    if (used.value !== null) {
        const found = `the ${kind} ${check.metric} of version ${version} is ${JSON.stringify(used.value)}, not a finite number`;
        return { outcome: 'inconclusive', found, remedy: `record ${check.metric} as a plain number` };
    }
    if (kind === 'file') {
        const remedy = `give the input metrics a JSON file with "${check.metric}"`;
        return { outcome: 'inconclusive', found: `no ${check.metric} in the metrics file`, remedy };
    }
    const remedy = `record ${check.metric} as a ${kind} of version ${version}`;
    return { outcome: 'inconclusive', found: `version ${version} has no ${kind} ${check.metric}`, remedy };
}
/** Higher is better, unless an upper bound is the only bound. */
function lowerIsBetter(check) {
    return check.max !== undefined && check.min === undefined;
}
function bounds(check, value) {
    return (check.min !== undefined && value.lt(check.min)) || (check.max !== undefined && value.gt(check.max));
}
// In decimal: 0.8 - 0.1 must be 0.7, or a version that just meets the tolerance is refused.
function isWorse(check, value, incumbent) {
    const slack = check.tolerance ?? 0;
    return lowerIsBetter(check) ? value.gt(incumbent.plus(slack)) : value.lt(incumbent.minus(slack));
}
function thresholds(check) {
    const lower = lowerIsBetter(check);
    const slack = check.tolerance ? ` (${lower ? '+' : '-'}${check.tolerance})` : '';
    return [
        ...(check.min === undefined ? [] : [`>= ${check.min}`]),
        ...(check.max === undefined ? [] : [`<= ${check.max}`]),
        ...(check['no-worse-than'] === undefined ? [] : [`${lower ? '<=' : '>='} the incumbent's${slack}`]),
    ];
}


/***/ }),

/***/ 8868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readBag)
/* harmony export */ });
/** The value under a name of a bag; null when there is none. A bag comes from outside, so it inherits nothing. */
function readBag(bag, name) {
    return Object.hasOwn(bag, name) ? (bag[name] ?? null) : null;
}


/***/ }),

/***/ 9675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ UNREGISTERED),
/* harmony export */   NW: () => (/* binding */ readStage),
/* harmony export */   U9: () => (/* binding */ findStage),
/* harmony export */   qB: () => (/* binding */ STAGE_TAG),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/** The stage of assets that the system made and nobody named; in no transition, always deletable. */
const UNREGISTERED = 'Unregistered';
/** The tag that mirrors the stage, on every kind of asset. */
const STAGE_TAG = 'stage';
// What Azure ML and MLflow write for "no stage"; with null and "" it is one state.
const NO_STAGE = 'None';
/** The stage with this name or alias, matched exactly unless the stage says otherwise. */
function findStage(lifecycle, name) {
    const folded = name.toLowerCase();
    return (lifecycle.stages.find((stage) => stage.name === name) ??
        lifecycle.stages.find((stage) => stage.aliases.includes(name)) ??
        lifecycle.stages.find((stage) => stage.anyCase && [stage.name, ...stage.aliases].some((own) => own.toLowerCase() === folded)));
}
/** Reads the two places where a version carries its stage: native `stage` and the tag that mirrors it. */
function readStage(lifecycle, version) {
    if (version.isAnonymous)
        return { is: 'unregistered' };
    const native = version.stage || null;
    const tag = version.tag || null;
    if (native !== null && tag !== null && native !== tag) {
        const stages = [resolve(lifecycle, native), resolve(lifecycle, tag)];
        const [first, second] = stages;
        if (first !== undefined && first === second)
            return { is: 'known', stage: first };
        return { is: 'divided', native, tag, stages: stages.filter((stage) => stage !== undefined) };
    }
    const name = native ?? tag;
    const stage = name === null ? lifecycle.stages[0] : resolve(lifecycle, name);
    return stage === undefined ? { is: 'unknown', name: name ?? '' } : { is: 'known', stage };
}
/** Whether a version with this reading holds the stage. */
function holds(reading, stage) {
    if (reading.is === 'known')
        return reading.stage.name === stage.name;
    return reading.is === 'divided' && reading.stages.some(({ name }) => name === stage.name);
}
function resolve(lifecycle, name) {
    return findStage(lifecycle, name) ?? (name === NO_STAGE ? lifecycle.stages[0] : undefined);
}


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** ` Did you mean "x"?` when one of the known words is near enough to be a slip, else nothing. */
function didYouMean(word, known) {
    if (known.length === 0 || word.length > 100)
        return undefined;
    const folded = known.find((candidate) => candidate.toLowerCase() === word.toLowerCase());
    const near = folded ?? (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(word, known);
    const tolerance = Math.max(1, Math.floor(near.length / 3));
    return folded !== undefined || (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word, near) <= tolerance ? `Did you mean "${near}"?` : undefined;
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ placeId),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   tT: () => (/* binding */ placeShortId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** The place as one lower-case string: ARM ids are case-insensitive, so two spellings are one place. */
function placeId(place) {
    const path = place.in === 'workspace'
        ? `/subscriptions/${place.subscriptionId}/resourcegroups/${place.resourceGroup}/workspaces/${place.workspace}`
        : `/registries/${place.registry}`;
    return `${place.endpoint.replace(/\/+$/, '')}${path}`.toLowerCase();
}
/** `<workspace-or-registry name>-<8 hex of the SHA-256 of the place id>`: short enough for a branch name, unique enough for one. */
function placeShortId(place) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(placeId(place)).digest('hex').slice(0, 8);
    return `${placeName(place).toLowerCase()}-${digest}`;
}
/** The workspace's or registry's own name. */
function placeName(place) {
    return place.in === 'workspace' ? place.workspace : place.registry;
}


/***/ }),

/***/ 3297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WQ: () => (/* binding */ add),
  ni: () => (/* binding */ approverText),
  JN: () => (/* binding */ isGuarded),
  V2: () => (/* binding */ pair),
  sG: () => (/* binding */ ruleFor)
});

// EXTERNAL MODULE: ./lib/core/facts.js
var facts = __webpack_require__(8868);
;// CONCATENATED MODULE: ./lib/core/glob.js
/**
 * Whether the text matches a pattern of `*` (any run) and `?` (one character). It never looks further back than the
 * last `*`, so a pattern made to be slow is not.
 */
function matchesGlob(pattern, text) {
    let at = 0;
    let star = -1;
    let resume = 0;
    let index = 0;
    while (index < text.length) {
        if (pattern[at] === '*') {
            star = at++;
            resume = index;
        }
        else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[index])) {
            at++;
            index++;
        }
        else if (star >= 0) {
            at = star + 1;
            index = ++resume;
        }
        else
            return false;
    }
    while (pattern[at] === '*')
        at++;
    return at === pattern.length;
}

// EXTERNAL MODULE: ./lib/core/place.js
var core_place = __webpack_require__(8568);
;// CONCATENATED MODULE: ./lib/core/policy/policy.js



const pair = (from, to) => `${from}\u0000${to}`;
/** The approver as a policy writes it. */
function approverText(approver) {
    if (approver.is === 'user')
        return `user:${approver.login}`;
    return approver.is === 'team' ? `team:${approver.organization}/${approver.slug}` : approver.is;
}
/** The rule that this asset must meet to go from one stage to another, overrides included; undefined where the pair does not exist. */
function ruleFor(policy, asset, place, from, to) {
    const key = pair(from, to);
    const rule = policy.rules.get(key);
    if (rule === undefined || policy.overrides.length === 0)
        return rule;
    return policy.overrides
        .filter((override) => override.additions.has(key) && matches(override.match, asset, place))
        .map((override) => override.additions.get(key))
        .reduce((sum, addition) => (addition === undefined ? sum : add(sum, addition)), rule);
}
/** A rule and what an override adds to it. */
function add(rule, addition) {
    return {
        ...rule,
        environment: rule.environment ?? addition.environment,
        approvals: [...rule.approvals, ...addition.approvals],
        checks: [...rule.checks, ...addition.checks],
    };
}
/** Whether any transition into the stage asks this asset for approvals: then a stage in Azure needs an explanation. */
function isGuarded(policy, asset, place, stage) {
    return policy.lifecycle.stages.some(({ name }) => {
        const rule = ruleFor(policy, asset, place, name, stage.name);
        return rule !== undefined && rule.approvals.length > 0;
    });
}
function matches(match, asset, place) {
    if (match.kind !== undefined && match.kind !== asset.kind)
        return false;
    if (match.name !== undefined && !matchesGlob(match.name, asset.name))
        return false;
    if (match.place !== undefined && !isPlace(match.place, place))
        return false;
    // Without the tag the asset gets the override too, or leaving a tag off would be a way around it.
    // An empty one is none, as for the check of a tag.
    return Object.entries(match.tag ?? {}).every(([tag, value]) => {
        const own = (0,facts/* readBag */.l)(asset.tags, tag) ?? '';
        return own.trim() === '' || own === value;
    });
}
function isPlace(text, place) {
    const wanted = text.toLowerCase();
    return wanted === (0,core_place/* placeName */.fW)(place).toLowerCase() || wanted === (0,core_place/* placeShortId */.tT)(place);
}


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
const ok = (value) => ({ ok: true, value });
const err = (error) => ({ ok: false, error });


/***/ }),

/***/ 5081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);


/** More than any policy may have; a device or a dump is not read to its end. */
const LARGEST = 64 * 1024 * 1024;
/** The working tree: a file as it lies there, of which nothing is proven. */
const workingTree = {
    async policy(path) {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageFailure */ .wK({ what: `the policy ${path} ${reason(error)}`, fix: 'Commit one there, name another with policy, or use policy: preset:default' });
        });
        if (bytes.length > LARGEST)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageFailure */ .wK({ what: `the policy ${path} is too large` });
        return { bytes, file: path, evidence: null };
    },
    standing: () => Promise.resolve(null),
};
function reason({ code, message }) {
    if (code === 'ENOENT')
        return 'does not exist';
    return code === 'EISDIR' ? 'is a directory' : `cannot be read (${code ?? message})`;
}


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLint: () => (/* binding */ runLint)
});

// EXTERNAL MODULE: ./lib/core/policy/load.js + 9 modules
var load = __webpack_require__(2495);
// EXTERNAL MODULE: ./lib/commands/policy.js
var policy = __webpack_require__(2182);
;// CONCATENATED MODULE: ./lib/commands/lint.js


/** Checks a policy as it lies in the working tree: all that loading it for a promotion checks. Throws with every problem. */
async function lint(path, tree) {
    if (path.startsWith(load/* PRESET_PREFIX */.vG))
        return (0,policy/* usable */.Je)((0,load/* loadPreset */._x)(path.slice(load/* PRESET_PREFIX */.vG.length)));
    const { bytes, file } = await tree.policy(path);
    return (0,policy/* usable */.Je)((0,load/* loadPolicy */.tb)(bytes, file));
}

// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/problem.js
var core_problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/forge/working-tree.js
var working_tree = __webpack_require__(5081);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/hosts/cli/present.js
var present = __webpack_require__(2885);
;// CONCATENATED MODULE: ./lib/hosts/cli/lint.js






/** Checks the policy of the working tree and lists every problem that it has. */
async function runLint({ given, json: asJson }, shell) {
    try {
        const { file, lifecycle, rules } = await lint(given.policy, working_tree/* workingTree */.c);
        const counts = { stages: lifecycle.stages.length, transitions: rules.size };
        if (asJson)
            shell.stdout.write(`${(0,report_escape/* json */.Pq)({ command: 'lint', verdict: 'allow', policy: { file }, ...counts, 'exit-code': failure/* EXIT */.dc.done, error: null })}\n`);
        else
            shell.stdout.write(`✓ ${(0,report_escape/* terminal */.Fo)(file)} is valid: ${counts.stages} stages, ${counts.transitions} transitions\n`);
        return failure/* EXIT */.dc.done;
    }
    catch (error) {
        if (!(error instanceof failure/* UsageFailure */.wK))
            throw error;
        if (asJson || error.problems.length === 1)
            return (0,present.presentFailure)('lint', error, asJson, shell);
        for (const problem of error.problems)
            shell.stdout.write(`${(0,report_escape/* terminal */.Fo)((0,core_problem/* problemLine */.Y)(problem))}\n`);
        shell.stderr.write(`${error.problems.length} problems in ${(0,report_escape/* terminal */.Fo)(given.policy)}\n`);
        return (0,failure/* exitCodeOf */.FO)(error);
    }
}


/***/ })

};
