export const id = 182;
export const ids = [182];
export const modules = {

/***/ 2182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ usable),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   j_: () => (/* binding */ destination)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9675);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6661);
/* harmony import */ var _core_policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2495);




/** The policy that applies: a file where the forge says, or a preset by `preset:NAME`. Throws with every problem that it has. */
async function readPolicy(path, forge) {
    if (path.startsWith(_core_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESET_PREFIX */ .vG)) {
        const preset = (0,_core_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPreset */ ._x)(path.slice(_core_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .PRESET_PREFIX */ .vG.length));
        return { policy: usable(preset), evidence: await forge.standing() };
    }
    const { bytes, file, evidence } = await forge.policy(path);
    return { policy: usable((0,_core_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .tb)(bytes, file)), evidence };
}
/** The policy, or a UsageFailure with all its problems. */
function usable(loaded) {
    if (loaded.ok)
        return loaded.value;
    const [first, ...others] = loaded.error;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK(first ?? { what: 'the policy cannot be used' }, ...others);
}
/** The stage that a request names. */
function destination({ lifecycle, file }, to) {
    const stage = (0,_core_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__/* .findStage */ .U9)(lifecycle, to);
    if (stage !== undefined)
        return stage;
    const names = lifecycle.stages.map(({ name }) => name);
    if (to === _core_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__/* .UNREGISTERED */ .Ak) {
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK({
            what: `nothing can be moved to ${_core_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__/* .UNREGISTERED */ .Ak}`,
            fix: 'It is the stage of what the system made and nobody named',
        });
    }
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK({
        what: `there is no stage ${JSON.stringify(to)} in ${file}`,
        fix: (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(to, names) ?? `Stages: ${names.join(', ')}`,
    });
}


/***/ }),

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
        'no-worse-than': {
            const: 'incumbent',
            description: 'Compare with each holder that the exclusive stage must give up.',
        },
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
    const used = {
        check: `metric ${check.metric}`,
        asset: facts.asset.id,
        source,
        value: finite ? (value ?? null) : null,
    };
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

/***/ 2495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vG: () => (/* binding */ PRESET_PREFIX),
  tb: () => (/* binding */ loadPolicy),
  _x: () => (/* binding */ loadPreset)
});

// EXTERNAL MODULE: ./lib/core/nearest.js
var nearest = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/core/result.js
var result = __webpack_require__(8490);
// EXTERNAL MODULE: ./lib/core/checks/index.js + 1 modules
var checks = __webpack_require__(8647);
;// CONCATENATED MODULE: ./lib/core/policy/availability.js

/**
 * Values, beside the keys that the schema marks, that are not built yet. They are rejected: a rule that is read and not
 * judged would be a rule waved through.
 */
function notAvailableYet(file) {
    const preset = file.extends?.startsWith('repo:')
        ? [{ path: ['extends'], what: 'extending another repository (repo:)' }]
        : [];
    const transitions = (file.transitions ?? []).flatMap((entry, index) => {
        const at = ['transitions', index];
        return [
            ...environment(entry.environment, [...at, 'environment']),
            ...approvals(entry.approvals, [...at, 'approvals']),
            ...(entry.separate ?? []).flatMap((who, position) => who === 'requester' ? [] : [{ path: [...at, 'separate', position], what: `separating the ${who}` }]),
            ...availability_checks(entry.checks, [...at, 'checks']),
        ];
    });
    const overrides = (file.overrides ?? []).flatMap((override, index) => override.transitions.flatMap((entry, position) => {
        const at = ['overrides', index, 'transitions', position];
        return [
            ...environment(entry.environment, [...at, 'environment']),
            ...approvals(entry.approvals, [...at, 'approvals']),
            ...availability_checks(entry.checks, [...at, 'checks']),
        ];
    }));
    return [...preset, ...transitions, ...overrides];
}
function environment(value, path) {
    if (value === undefined || typeof value === 'string')
        return [];
    return [
        ...(value['forbid-admin-bypass'] === false
            ? [{ path: [...path, 'forbid-admin-bypass'], what: 'letting administrators bypass' }]
            : []),
        ...(value['allow-reruns'] === true ? [{ path: [...path, 'allow-reruns'], what: 'allowing re-runs' }] : []),
    ];
}
function approvals(entries, path) {
    return (entries ?? []).flatMap((entry, index) => [
        ...(entry.via === 'pull-request' ? [{ path: [...path, index, 'via'], what: 'approval via pull-request' }] : []),
        ...entry.from.flatMap((who, position) => who.startsWith('group:')
            ? [{ path: [...path, index, 'from', position], what: `approval by a group (${who})` }]
            : []),
    ]);
}
function availability_checks(entries, path) {
    return (entries ?? []).flatMap((entry, index) => {
        const kind = checks/* CHECKS_NOT_AVAILABLE_YET */.lf.find((name) => name in entry);
        if (kind !== undefined)
            return [{ path: [...path, index, kind], what: `the check "${kind}"` }];
        return 'source' in entry && entry.source === 'job'
            ? [{ path: [...path, index, 'source'], what: 'reading a metric from the job' }]
            : [];
    });
}

// EXTERNAL MODULE: ./lib/core/lifecycle.js
var core_lifecycle = __webpack_require__(9675);
// EXTERNAL MODULE: ./lib/core/policy/policy.js + 1 modules
var policy_policy = __webpack_require__(3297);
;// CONCATENATED MODULE: ./lib/core/policy/disable.js

/** What is left of a preset when rules of it are switched off by name. */
function disableRules(names, preset) {
    const backwards = names.includes('forward-only');
    const stages = names.includes('archive-incumbent') ? shareEveryStage(preset.lifecycle) : preset.lifecycle;
    const open = names.includes('approve-production') ? dropApprovals(preset.rules) : preset.rules;
    return { lifecycle: stages, rules: backwards ? addWaysBack(open) : open, backwards };
}
function shareEveryStage({ stages: [first, ...others] }) {
    const share = (stage) => ({ ...stage, exclusive: null });
    return { stages: [share(first), ...others.map(share)] };
}
function dropApprovals(rules) {
    return new Map([...rules].map(([key, rule]) => [key, { ...rule, environment: null, approvals: [] }]));
}
// The way back asks for what the way there asks for.
function addWaysBack(rules) {
    const back = [...rules.values()].map((rule) => [
        (0,policy_policy/* pair */.V2)(rule.to, rule.from),
        { ...rule, from: rule.to, to: rule.from },
    ]);
    return new Map([...back, ...rules]);
}

;// CONCATENATED MODULE: ./lib/core/policy/composition.js





// Every pair of stages may have a rule, so stages multiply; no lifecycle that people follow comes near this many.
const MAX_STAGES = 100;
// Nobody mends more at once, and one entry can be wrong for every stage.
const MAX_PROBLEMS = 100;
/**
 * Composes a file and the preset that it extends: stages of the file replace those of the preset, transitions merge by
 * expanded pair, a named pair beats '*', `remove` drops one, `disable` switches rules of the preset off, overrides add.
 */
function compose(own, base) {
    const problems = [];
    const stagesOf = own.file.stages !== undefined ? own : base;
    const stages = stagesOf === undefined ? [] : readStages(stagesOf, problems);
    const [first, ...others] = stages.filter(({ name }) => name !== core_lifecycle/* UNREGISTERED */.Ak);
    if (first === undefined) {
        problems.push({
            what: 'the policy has no stages',
            at: own.document.locate(['stages']),
            fix: 'List stages, or add "extends: default"',
        });
        return (0,result/* err */._)(problems);
    }
    if (others.length >= MAX_STAGES) {
        problems.push({
            what: `the policy has ${stages.length} stages, more than ${MAX_STAGES}`,
            at: own.document.locate(['stages']),
        });
        return (0,result/* err */._)(problems);
    }
    const lifecycle = { stages: [first, ...others] };
    const names = lifecycle.stages.map(({ name }) => name);
    // The preset's transitions, and their removal, may speak of stages that the file's own have replaced.
    const replaced = Object.keys(base?.file.stages ?? {}).filter((name) => name !== core_lifecycle/* UNREGISTERED */.Ak && !names.includes(name));
    const scope = { names, replaced };
    const inherited = base === undefined ? new Map() : expand(base, scope, new Map(), problems);
    if (own.file.disable !== undefined && base === undefined) {
        problems.push({
            what: '"disable" needs a preset to disable rules of',
            at: own.document.locate(['disable']),
            fix: 'Add "extends: default"',
        });
    }
    const kept = disableRules(own.file.disable ?? [], { lifecycle, rules: inherited });
    const rules = expand(own, scope, kept.rules, problems);
    problems.push(...orphans(rules, own, replaced));
    const overrides = [
        ...(base === undefined ? [] : readOverrides(base, names, rules, problems)),
        ...readOverrides(own, names, rules, problems),
    ];
    if (problems.length > 0)
        return (0,result/* err */._)(problems);
    return (0,result.ok)({
        file: own.name,
        at: own.document.locate(own.file.transitions === undefined ? ['extends'] : ['transitions']),
        lifecycle: stagesOf === own ? lifecycle : kept.lifecycle,
        stagesAt: new Map(names.map((name) => [name, stagesOf?.document.locate(['stages', name]) ?? own.document.locate([])])),
        rules,
        overrides,
        ledger: own.file.ledger ?? base?.file.ledger ?? 'required',
        allowCycles: own.file['allow-cycles'] ?? (base?.file['allow-cycles'] === true || kept.backwards),
    });
}
function readStages(source, problems) {
    // In the order of the file: an object would put a stage named "2" before all others.
    const at = (name) => source.document.locate(['stages', name]);
    const entries = Object.entries(source.file.stages ?? {}).sort(([one], [other]) => compareLocations(at(one), at(other)));
    const hidden = entries.filter(([, entry]) => entry?.hidden === true).map(([name]) => name);
    return entries.map(([name, entry]) => {
        const exclusive = readExclusive(name, entry, hidden, at(name), problems);
        return {
            name,
            aliases: entry?.aliases ?? [],
            anyCase: entry?.['any-case'] ?? false,
            deployable: entry?.deployable ?? false,
            deletable: entry?.deletable ?? false,
            hidden: entry?.hidden ?? false,
            exclusive,
        };
    });
}
const compareLocations = (one, other) => one.line - other.line || one.column - other.column;
function readExclusive(name, entry, hidden, at, problems) {
    const given = entry?.exclusive;
    if (given === undefined || given === false)
        return null;
    if (given !== true)
        return { incumbentTo: given['incumbent-to'], when: given.when ?? 'always' };
    const [only] = hidden;
    if (only !== undefined && hidden.length === 1)
        return { incumbentTo: only, when: 'always' };
    const what = `${name} is exclusive, but ${hidden.length === 0 ? 'no stage is' : `${hidden.length} stages are`} hidden, so where its incumbent goes is open`;
    problems.push({ what, at, fix: 'Write exclusive: { incumbent-to: STAGE }' });
    return null;
}
function expand(source, { names, replaced }, inherited, problems) {
    const isPreset = source.name.startsWith('preset:');
    const named = new Map();
    const wild = new Map();
    for (const [index, entry] of (source.file.transitions ?? []).entries()) {
        const path = ['transitions', index];
        const at = source.document.locate(path);
        const removes = entry.remove === true;
        if (removes)
            problems.push(...besideRemove(source, entry, path));
        const known = removes || isPreset ? [...names, ...replaced] : names;
        // '*' means the stages that there are; only a removal may mean the others too.
        const starts = fromOf(entry, known, source, path, problems).filter((from) => removes || entry.from !== '*' || names.includes(from));
        if (removes && entry.from === '*' && !starts.some((from) => inherited.has((0,policy_policy/* pair */.V2)(from, entry.to)))) {
            problems.push({ what: `nothing to remove: the preset has no transition to ${entry.to}`, at });
        }
        const rule = readRule(source, entry, path);
        for (const from of starts) {
            if (problems.length >= MAX_PROBLEMS)
                return new Map();
            const into = entry.from === '*' ? wild : named;
            const key = (0,policy_policy/* pair */.V2)(from, entry.to);
            const before = into.get(key);
            if (before !== undefined) {
                const where = before === 'removed' ? '' : ` (first at line ${before.at.line})`;
                problems.push({
                    what: `the transition ${from} -> ${entry.to} is listed twice${where}`,
                    at,
                    fix: 'Keep one of them',
                });
                continue;
            }
            if (removes && !inherited.has(key) && entry.from !== '*') {
                problems.push({ what: `nothing to remove: the preset has no transition ${from} -> ${entry.to}`, at });
            }
            into.set(key, removes ? 'removed' : { ...rule, from, named: entry.from !== '*' });
        }
    }
    const result = new Map(inherited);
    // A named pair beats '*', also where the name stands in the preset: what a preset guards is not opened in passing.
    const open = [...wild].filter(([key, rule]) => rule === 'removed' || inherited.get(key)?.named !== true);
    for (const [key, rule] of [...open, ...named]) {
        if (rule === 'removed')
            result.delete(key);
        else
            result.set(key, rule);
    }
    return result;
}
function besideRemove({ document }, entry, path) {
    const others = Object.keys(entry).filter((key) => !['from', 'to', 'remove'].includes(key));
    return others.map((key) => ({
        what: `"${key}" means nothing beside "remove: true"`,
        at: document.locate([...path, key]),
        fix: 'Take one of the two out',
    }));
}
/** What is left of the preset and speaks of stages that the file's own have replaced. */
function orphans(rules, own, replaced) {
    return [...rules.values()].flatMap(({ from, to }) => {
        const missing = [from, to].find((name) => replaced.includes(name));
        if (missing === undefined)
            return [];
        const what = `there is no stage "${missing}", and the preset's transition ${from} -> ${to} needs it`;
        return [
            {
                what,
                at: own.document.locate(['stages']),
                fix: `Keep the stage, or add the transition { from: ${from}, to: ${to}, remove: true }`,
            },
        ];
    });
}
/** The stages that an entry starts from; every name proven to be one. */
function fromOf(entry, names, source, path, problems) {
    const known = (name, at) => {
        if (names.includes(name))
            return true;
        const what = name === core_lifecycle/* UNREGISTERED */.Ak ? `${core_lifecycle/* UNREGISTERED */.Ak} cannot be in a transition` : `there is no stage "${name}"`;
        const fix = name === core_lifecycle/* UNREGISTERED */.Ak
            ? 'Registering makes a new asset in the first stage'
            : ((0,nearest/* didYouMean */.a)(name, names) ?? `Stages: ${names.join(', ')}`);
        problems.push({ what, at: source.document.locate(at), fix });
        return false;
    };
    if (!known(entry.to, [...path, 'to']))
        return [];
    if (entry.from === '*')
        return names.filter((name) => name !== entry.to);
    const listed = typeof entry.from === 'string' ? [entry.from] : entry.from;
    return listed.filter((name, index) => {
        const at = typeof entry.from === 'string' ? [...path, 'from'] : [...path, 'from', index];
        if (!known(name, at))
            return false;
        if (name !== entry.to)
            return true;
        problems.push({ what: `a transition from ${name} to itself`, at: source.document.locate(at), fix: 'Take it out' });
        return false;
    });
}
function readRule(source, entry, path) {
    return {
        to: entry.to,
        environment: environmentName(entry.environment),
        approvals: readApprovals(source, entry.approvals, [...path, 'approvals']),
        separate: (entry.separate ?? ['requester']).filter((who) => who === 'requester'),
        checks: readChecks(source, entry.checks, [...path, 'checks']),
        at: source.document.locate(path),
    };
}
function environmentName(environment) {
    if (environment === undefined)
        return null;
    return typeof environment === 'string' ? environment : environment.name;
}
function readApprovals(source, entries, path) {
    return (entries ?? []).map((entry, index) => ({
        value: { from: entry.from.map(readApprover), count: entry.count ?? 1 },
        at: source.document.locate([...path, index]),
    }));
}
function readApprover(text) {
    if (text.startsWith('user:'))
        return { is: 'user', login: text.slice('user:'.length) };
    const team = /^team:([^/]+)\/([^/]+)$/.exec(text);
    return team ? { is: 'team', organization: team[1] ?? '', slug: team[2] ?? '' } : { is: 'environment-reviewers' };
}
function readChecks(source, entries, path) {
    return (entries ?? []).map((entry, index) => ({ value: entry, at: source.document.locate([...path, index]) }));
}
function readOverrides(source, names, rules, problems) {
    return (source.file.overrides ?? []).map((entry, index) => {
        const parts = new Map();
        for (const [position, transition] of entry.transitions.entries()) {
            const path = ['overrides', index, 'transitions', position];
            const addition = readAddition(source, transition, path);
            for (const from of fromOf(transition, names, source, path, problems)) {
                const key = (0,policy_policy/* pair */.V2)(from, transition.to);
                const rule = rules.get(key);
                if (rule !== undefined) {
                    const before = parts.get(key) ?? [];
                    parts.set(key, before);
                    problems.push(...otherEnvironment(addition, [rule, ...before.slice(-1)], source.document.locate([...path, 'environment'])));
                    before.push({ ...addition, environment: before.at(-1)?.environment ?? addition.environment });
                }
                else if (transition.from !== '*') {
                    const what = `an override for ${from} -> ${transition.to}, a transition that the policy does not have`;
                    problems.push({
                        what,
                        at: source.document.locate(path),
                        fix: 'List the transition first; overrides only add to one',
                    });
                }
            }
        }
        const { kind, name, place, tag } = entry.match;
        return {
            match: { ...(kind && { kind }), ...(name && { name }), ...(place && { place }), ...(tag && { tag }) },
            additions: new Map([...parts].map(([key, additions]) => [key, merge(additions)])),
        };
    });
}
function readAddition(source, entry, path) {
    return {
        environment: environmentName(entry.environment),
        approvals: readApprovals(source, entry.approvals, [...path, 'approvals']),
        checks: readChecks(source, entry.checks, [...path, 'checks']),
    };
}
function otherEnvironment({ environment }, before, at) {
    const other = before.find((one) => one.environment !== null && one.environment !== environment)?.environment;
    if (environment === null || other === undefined || other === null)
        return [];
    const what = `an override names the environment ${environment}, its transition ${other}`;
    return [{ what, at, fix: 'An override only adds: name the same environment, or none' }];
}
function merge(additions) {
    return {
        environment: additions.at(-1)?.environment ?? null,
        approvals: additions.flatMap(({ approvals }) => approvals),
        checks: additions.flatMap(({ checks }) => checks),
    };
}

// EXTERNAL MODULE: ./lib/core/checks/metric.js
var metric = __webpack_require__(225);
// EXTERNAL MODULE: ./node_modules/confusables/dist/index.js
var dist = __webpack_require__(2768);
;// CONCATENATED MODULE: ./lib/core/policy/confusable.js

/** Whether two names differ only by case, by Unicode form, or by characters that look the same. */
function sharedSkeleton(one, other) {
    return skeleton(one) === skeleton(other);
}
/** What is left of a name without case, Unicode form, and what tells look-alikes and outer spaces apart. */
const skeleton = (name) => (0,dist/* remove */.TF)(name.normalize('NFKC')).toLowerCase().trim();

;// CONCATENATED MODULE: ./lib/core/policy/consistency.js





/** What is wrong with a policy whose shape is right: names, graph, and approvals or checks that nobody can meet. */
function consistencyProblems(policy) {
    const problems = [
        ...unusableNames(policy),
        ...confusableNames(policy),
        ...unknownIncumbentStages(policy),
        ...cycles(policy),
        ...unreachable(policy),
        ...[...policy.rules.values()].flatMap((rule) => ruleProblems(policy, rule)),
        ...policy.overrides.flatMap(({ additions }) => [...additions].flatMap(([key, addition]) => {
            const rule = policy.rules.get(key);
            // What the rule itself asks for is judged above; its checks need no second look for every override.
            return rule === undefined ? [] : ruleProblems(policy, { ...(0,policy_policy/* add */.WQ)(rule, addition), checks: addition.checks });
        })),
    ];
    return [
        ...new Map(problems.map((problem) => [`${problem.at?.file}:${problem.at?.line}: ${problem.what}`, problem])).values(),
    ];
}
const namesOf = ({ stages }) => stages.flatMap((stage) => [stage.name, ...stage.aliases].map((name) => ({ name, stage })));
function unusableNames({ lifecycle, stagesAt, at }) {
    const why = (name) => {
        if (/\p{C}/u.test(name))
            return 'holds a character that cannot be seen';
        if (name === '*')
            return 'means every stage in a transition';
        return sharedSkeleton(name, core_lifecycle/* UNREGISTERED */.Ak)
            ? `is reserved: ${core_lifecycle/* UNREGISTERED */.Ak} is for assets that nobody named`
            : undefined;
    };
    return namesOf(lifecycle).flatMap(({ name, stage }) => {
        const reason = why(name);
        if (reason === undefined)
            return [];
        return [
            {
                what: `the stage name ${JSON.stringify(name)} ${reason}`,
                at: stagesAt.get(stage.name) ?? at,
                fix: 'Use another name',
            },
        ];
    });
}
function confusableNames({ lifecycle, stagesAt, at }) {
    const firsts = new Map();
    return namesOf(lifecycle).flatMap(({ name, stage }) => {
        const key = skeleton(name);
        const other = firsts.get(key) ?? { name, stage };
        firsts.set(key, other);
        if (other.stage === stage)
            return [];
        return [
            {
                what: `the stage names "${other.name}" and "${name}" look alike`,
                at: stagesAt.get(stage.name) ?? at,
                fix: 'Rename one of them',
            },
        ];
    });
}
function unknownIncumbentStages({ lifecycle, stagesAt, ...policy }) {
    const names = lifecycle.stages.map(({ name }) => name);
    return lifecycle.stages.flatMap(({ name, exclusive }) => {
        if (exclusive === null)
            return [];
        const target = exclusive.incumbentTo;
        const at = stagesAt.get(name) ?? policy.at;
        if (target === name)
            return [{ what: `the incumbent of ${name} cannot stay in ${name}`, at, fix: 'Name another stage' }];
        if (names.includes(target))
            return [];
        return [
            {
                what: `the incumbent of ${name} goes to "${target}", which is no stage`,
                at,
                fix: (0,nearest/* didYouMean */.a)(target, names) ?? `Stages: ${names.join(', ')}`,
            },
        ];
    });
}
function cycles(policy) {
    if (policy.allowCycles)
        return [];
    const rules = [...policy.rules.values()];
    const done = new Set();
    const walk = (name, trail) => {
        const start = trail.indexOf(name);
        if (start >= 0) {
            const loop = [...trail.slice(start), name];
            const closing = rules.find((rule) => rule.from === trail.at(-1) && rule.to === name);
            return [
                {
                    what: `the transitions form a cycle: ${loop.join(' -> ')}`,
                    at: closing?.at ?? policy.at,
                    fix: 'Take one out, or set "allow-cycles: true"',
                },
            ];
        }
        if (done.has(name))
            return [];
        const found = rules.filter((rule) => rule.from === name).flatMap((rule) => walk(rule.to, [...trail, name]));
        done.add(name);
        return found;
    };
    return policy.lifecycle.stages.flatMap(({ name }) => walk(name, [])).slice(0, 1);
}
function unreachable({ lifecycle, stagesAt, rules, at }) {
    const [first] = lifecycle.stages;
    const reached = new Set([first.name]);
    const next = (stage) => [
        ...[...rules.values()].filter((rule) => rule.from === stage.name).map((rule) => rule.to),
        ...(stage.exclusive === null ? [] : [stage.exclusive.incumbentTo]),
    ];
    for (let grew = true; grew;) {
        const found = lifecycle.stages
            .filter(({ name }) => reached.has(name))
            .flatMap(next)
            .filter((name) => !reached.has(name));
        for (const name of found)
            reached.add(name);
        grew = found.length > 0;
    }
    return lifecycle.stages
        .filter(({ name }) => !reached.has(name))
        .map(({ name }) => ({
        what: `no transition leads to the stage ${name}`,
        at: stagesAt.get(name) ?? at,
        fix: 'Add one, or take the stage out',
    }));
}
function ruleProblems(policy, rule) {
    const destination = policy.lifecycle.stages.find(({ name }) => name === rule.to);
    return [...approvalProblems(rule), ...rule.checks.flatMap((check) => checkProblems(check, destination))];
}
// GitHub releases a job on one click, so one environment can show the approval of one person.
function approvalProblems(rule) {
    const name = `${rule.from} -> ${rule.to}`;
    const [first] = rule.approvals;
    if (first === undefined) {
        if (rule.environment === null)
            return [];
        const what = `${name} names the environment ${rule.environment}, but asks for no approval, so nobody would have to release it`;
        return [
            { what, at: rule.at, fix: 'Add "approvals: [{ from: [environment-reviewers] }]", or take the environment out' },
        ];
    }
    if (rule.environment === null) {
        return [
            {
                what: `${name} asks for approvals, but names no environment`,
                at: first.at,
                fix: 'Add "environment: NAME", the protected environment that releases the job',
            },
        ];
    }
    const asked = rule.approvals.reduce((sum, { value }) => sum + value.count, 0);
    if (asked <= 1)
        return [];
    const at = (rule.approvals.find(({ value }) => value.count > 1) ?? rule.approvals.at(-1) ?? first).at;
    return [
        {
            what: `${name} asks for ${asked} approvals through the environment ${rule.environment}, which one click releases: nobody can meet that`,
            at,
            fix: 'Ask for one',
        },
    ];
}
function checkProblems({ value, at }, destination) {
    if (!('metric' in value)) {
        const mirror = value.tag === core_lifecycle/* STAGE_TAG */.qB;
        return mirror
            ? [{ what: `the tag ${core_lifecycle/* STAGE_TAG */.qB} mirrors the stage, so a check of it judges nothing`, at, fix: 'Take it out' }]
            : [];
    }
    return [
        ...boundProblems(value).map((what) => ({ what, at })),
        ...incumbentProblems(value, destination).map((what) => ({ what, at })),
    ];
}
function boundProblems(check) {
    const { metric, min, max } = check;
    const compares = check['no-worse-than'] !== undefined;
    return [
        ...(min === undefined && max === undefined && !compares
            ? [`metric ${metric} has no bound: give min, max or no-worse-than`]
            : []),
        ...(min !== undefined && max !== undefined && min > max
            ? [`metric ${metric}: min ${min} is greater than max ${max}, so nothing passes`]
            : []),
        ...(min !== undefined && max !== undefined && compares
            ? [`metric ${metric}: with both min and max, no-worse-than does not say which way is better; leave one out`]
            : []),
        ...(check.tolerance !== undefined && !compares
            ? [`metric ${metric}: tolerance means nothing without no-worse-than`]
            : []),
    ];
}
function incumbentProblems(check, destination) {
    if (check['no-worse-than'] === undefined || destination === undefined || destination.exclusive !== null)
        return [];
    const word = (0,metric/* lowerIsBetter */.cv)(check) ? 'no higher' : 'no lower';
    return [
        `metric ${check.metric} must be ${word} than the incumbent's, but ${destination.name} is not exclusive, so it has no incumbent`,
    ];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/core/policy/document.js


/** Largest policy file, in bytes. */
const MAX_BYTES = 1024 * 1024;
// Aliases multiply: ten lines can stand for a billion values. No honest policy comes near this many.
const MAX_VALUES = 100_000;
const MAX_DEPTH = 64;
/**
 * Reads one YAML 1.2 document as policy.md (*The policy language*) allows it: UTF-8, at most 1 MB, anchors but no merge
 * keys, no custom tags, no duplicate keys; in time linear in its size.
 */
function readDocument(bytes, file) {
    const start = { file, line: 1, column: 1 };
    if (bytes.byteLength > MAX_BYTES) {
        const size = (bytes.byteLength / MAX_BYTES).toFixed(1);
        return (0,result/* err */._)([
            { what: `the policy has ${size} MB, more than the 1 MB that is read`, at: start, fix: 'Is this the right file?' },
        ]);
    }
    const text = decode(bytes);
    if (text === undefined)
        return (0,result/* err */._)([{ what: 'the policy is not UTF-8', at: start, fix: 'Save it as UTF-8' }]);
    if (text.trim() === '')
        return (0,result/* err */._)([{ what: 'the policy is empty', at: start, fix: 'Start with "version: 1"' }]);
    const lines = new yaml_dist/* LineCounter */.HN();
    // uniqueKeys compares every pair of keys; the walk below finds duplicates in one pass.
    const tooDeep = [{ what: 'the policy is nested too deeply', at: start, fix: `At most ${MAX_DEPTH} levels are read` }];
    if (nestsTooDeeply(text))
        return (0,result/* err */._)(tooDeep);
    const document = parse(text, lines);
    if (document === undefined)
        return (0,result/* err */._)(tooDeep);
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const broken = [...document.errors, ...document.warnings].slice(0, 10);
    if (broken.some(({ message }) => message.includes('call stack')))
        return (0,result/* err */._)(tooDeep);
    if (broken.length > 0)
        return (0,result/* err */._)(broken.map((error) => ({ ...plain(error), at: at(error.pos[0]) })));
    if (document.directives?.yaml.version === '1.1') {
        return (0,result/* err */._)([{ what: 'the policy asks for YAML 1.1', at: start, fix: 'Leave the %YAML directive out' }]);
    }
    const walk = new Walk(at);
    const trace = { offset: document.contents?.range[0] ?? 0, steps: new Map() };
    const value = walk.read(document.contents, 0, trace);
    if (walk.problems.length > 0)
        return (0,result/* err */._)(walk.problems.slice(0, 10));
    return (0,result.ok)({ value, locate: (path) => at(offsetOf(trace, path)) });
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
// A million brackets, or a line of a million dashes, ends the parser's stack or its memory, so both are looked for first.
function nestsTooDeeply(text) {
    let depth = 0;
    let indicators = 0;
    for (const character of text) {
        if (character === '[' || character === '{')
            depth++;
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if ('-?:&!%'.includes(character))
            indicators++;
        else if (character !== ' ' && character !== '\t')
            indicators = 0;
        if (depth > MAX_DEPTH || indicators > 4 * MAX_DEPTH)
            return true;
    }
    return false;
}
// What is nested by indentation alone can still end the stack.
function parse(text, lineCounter) {
    try {
        return (0,yaml_dist/* parseDocument */.Tp)(text, { version: '1.2', lineCounter, uniqueKeys: false, merge: false, prettyErrors: false });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function plain({ code, message }) {
    if (code === 'TAB_AS_INDENT')
        return { what: 'YAML: a tab where spaces must be', fix: 'Indent with spaces' };
    if (code === 'MULTIPLE_DOCS')
        return { what: 'YAML: more than one document', fix: 'Leave out the "---" between them' };
    return { what: `YAML: ${message.split('\n', 1)[0] ?? message}` };
}
class Walk {
    problems = [];
    #anchors = new Map();
    #open = new Set();
    #at;
    #values = 0;
    constructor(at) {
        this.#at = at;
    }
    read(node, depth, trace) {
        if (node === null)
            return null;
        if (++this.#values > MAX_VALUES)
            return this.#stop(node, `aliases and values expand to more than ${MAX_VALUES} values`);
        if (depth > MAX_DEPTH)
            return this.#stop(node, `values are nested deeper than ${MAX_DEPTH} levels`);
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, node, depth, trace);
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, node);
        if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
            return this.#note(node, `the tag ${node.tag} is not allowed`);
        if ((0,yaml_dist/* isScalar */.jn)(node))
            return this.#scalar(node.value, node);
        this.#open.add(node);
        const value = (0,yaml_dist/* isMap */.jh)(node)
            ? this.#map(node.items, depth, trace)
            : (0,yaml_dist/* isSeq */.oP)(node)
                ? this.#sequence(node.items, depth, trace)
                : null;
        this.#open.delete(node);
        return value;
    }
    #alias(source, node, depth, trace) {
        const target = this.#anchors.get(source);
        if (target === undefined)
            return this.#note(node, `*${source} has no anchor &${source} before it`);
        if (this.#open.has(target))
            return this.#note(node, `*${source} stands inside its own anchor`);
        return this.read(target, depth, trace);
    }
    #scalar(value, node) {
        if (value === null || typeof value === 'string' || typeof value === 'boolean')
            return value;
        if (typeof value === 'number' && Number.isFinite(value))
            return value;
        return this.#note(node, typeof value === 'number' ? 'not a finite number' : 'neither a text, a number, true, false nor null');
    }
    #map(items, depth, trace) {
        const result = Object.create(null);
        for (const { key, value } of items) {
            if (!(0,yaml_dist/* isScalar */.jn)(key) || typeof key.value !== 'string') {
                this.#note(isNode(key) ? key : null, 'a key must be a string; put it in quotes');
                continue;
            }
            if (key.value === '<<')
                this.#note(key, 'merge keys (<<) are not allowed; write the keys out');
            if (key.anchor !== undefined)
                this.#anchors.set(key.anchor, key);
            if (key.value in result)
                this.#note(key, `the key "${key.value}" is given twice`);
            const step = { offset: key.range?.[0] ?? trace.offset, steps: new Map() };
            trace.steps.set(key.value, step);
            result[key.value] = this.read(isNode(value) ? value : null, depth + 1, step);
            if (this.#stopped)
                break;
        }
        return result;
    }
    #sequence(items, depth, trace) {
        const result = [];
        for (const [index, item] of items.entries()) {
            const step = { offset: isNode(item) ? item.range[0] : trace.offset, steps: new Map() };
            trace.steps.set(String(index), step);
            result.push(this.read(isNode(item) ? item : null, depth + 1, step));
            if (this.#stopped)
                break;
        }
        return result;
    }
    #stopped = false;
    #stop(node, what) {
        if (!this.#stopped)
            this.#note(node, what);
        this.#stopped = true;
        return null;
    }
    #note(node, what) {
        this.problems.push({ what, at: this.#at(node?.range?.[0] ?? 0) });
        return null;
    }
}
function isNode(value) {
    return (0,yaml_dist/* isScalar */.jn)(value) || (0,yaml_dist/* isMap */.jh)(value) || (0,yaml_dist/* isSeq */.oP)(value) || (0,yaml_dist/* isAlias */.Vj)(value);
}
function offsetOf(trace, path) {
    let found = trace;
    for (const step of path) {
        const next = found.steps.get(String(step));
        if (next === undefined)
            break;
        found = next;
    }
    return found.offset;
}

;// CONCATENATED MODULE: ./lib/core/policy/presets.generated.js
// Generated by scripts/generate.mjs from presets/; do not edit.
/** The built-in policies by name. */
const PRESETS = {
    default: "# The preset `default`: register, stage, put into production, archive. Forward only.\nversion: 1\n\nstages:\n  None:       { deletable: true }\n  Staging:    { deployable: true }\n  Production: { deployable: true, exclusive: { incumbent-to: Archived } }\n  Archived:   { deletable: true, hidden: true }\n\ntransitions:\n  - from: None\n    to: Staging\n  - from: [None, Staging]\n    to: Archived\n  # Into and out of Production: a reviewer of the protected environment \"production\" releases the job.\n  - from: Staging\n    to: Production\n    environment: production\n    approvals:\n      - from: [environment-reviewers]\n  - from: Production\n    to: Archived\n    environment: production\n    approvals:\n      - from: [environment-reviewers]\n",
    mlflow: "# The preset `mlflow`: what MLflow's model registry does. Any stage to any stage, stage names in any spelling of case,\n# and the holders of Staging or Production are archived when the request asks for it (input `archive-existing`).\nversion: 1\nallow-cycles: true\n\nstages:\n  None:       { any-case: true, deletable: true }\n  Staging:    { any-case: true, deployable: true, exclusive: { incumbent-to: Archived, when: requested } }\n  Production: { any-case: true, deployable: true, exclusive: { incumbent-to: Archived, when: requested } }\n  Archived:   { any-case: true, deletable: true }\n\ntransitions:\n  - { from: '*', to: None }\n  - { from: '*', to: Staging }\n  - { from: '*', to: Production }\n  - { from: '*', to: Archived }\n",
};

;// CONCATENATED MODULE: ./lib/core/policy/schema-problems.js


// What is read of the errors: they are compared with each other, and nobody mends five hundred at once.
const MAX_ERRORS = 500;
/** Turns the validator's errors into sentences with line and column, one for each place. */
function schemaProblems(all, document) {
    const errors = all.slice(0, MAX_ERRORS);
    const seen = new Map();
    for (const error of errors.filter((candidate) => isSpecific(candidate, errors))) {
        const finding = explain(error, errors, document.value);
        if (finding === undefined)
            continue;
        const key = finding.path.join('/');
        if (!seen.has(key))
            seen.set(key, { ...finding.problem, at: document.locate(finding.path) });
    }
    return [...seen.values()];
}
// Of the branches of a oneOf, the one whose type fits the value says what is wrong; the others say nothing of use.
function isSpecific(error, all) {
    if (error.keyword === 'if' || error.keyword === 'x-not-available-yet')
        return false;
    const branch = /^(.*)\/oneOf\/\d+\//.exec(error.schemaPath);
    if (error.keyword !== 'anyOf' && /\/anyOf\/\d+\//.test(error.schemaPath))
        return false;
    if (!branch)
        return (error.keyword !== 'oneOf' ||
            !all.some((other) => isBelow(other, error) && (other.keyword !== 'type' || other.instancePath.length > error.instancePath.length)));
    return error.keyword !== 'type' || isDeeper(error, all, branch[1] ?? '');
}
// The same schema judges many values, so both paths must lead below.
function isBelow(error, above) {
    return (error.schemaPath.startsWith(`${above.schemaPath}/`) && `${error.instancePath}/`.startsWith(`${above.instancePath}/`));
}
function isDeeper(error, all, branch) {
    const parent = all.find((other) => other.keyword === 'oneOf' && other.schemaPath === `${branch}/oneOf` && isBelow(error, other));
    return parent !== undefined && error.instancePath.length > parent.instancePath.length;
}
function explain(error, all, value) {
    const path = pathOf(error.instancePath, value);
    const here = describe(path);
    const { params } = error;
    switch (error.keyword) {
        case 'additionalProperties':
        case 'unevaluatedProperties': {
            const key = String(params.additionalProperty ?? params.unevaluatedProperty);
            return unknownKey(path, key, error.parentSchema);
        }
        case 'required':
            return { path, problem: { what: `${here} lacks the key "${String(params.missingProperty)}"` } };
        case 'not':
            return {
                path,
                problem: { what: `"${String(path.at(-1))}" is not available yet`, fix: 'Take it out until it is' },
            };
        case 'type':
            return { path, problem: { what: `${here} must be ${types(params.type)}, not ${kindOf(error.data)}` } };
        case 'oneOf':
            return { path, problem: { what: `${here} must be ${branches(error, all)}, not ${kindOf(error.data)}` } };
        case 'enum':
        case 'const': {
            const allowed = params.allowedValue === undefined ? list(params.allowedValues) : [String(params.allowedValue)];
            const hint = typeof error.data === 'string' && !allowed.includes(error.data) ? (0,nearest/* didYouMean */.a)(error.data, allowed) : undefined;
            const what = `${here} is ${show(error.data)}; accepted: ${allowed.join(', ')}`;
            return { path, problem: hint === undefined ? { what } : { what, fix: hint } };
        }
        case 'pattern':
            return {
                path,
                problem: {
                    what: `${show(error.data)} is not an approver`,
                    fix: 'Use user:LOGIN, team:ORG/SLUG or environment-reviewers',
                },
            };
        case 'minLength':
            return { path, problem: { what: `${here} is empty` } };
        case 'minItems':
        case 'minProperties':
            return { path, problem: { what: `${here} has no entries` } };
        case 'minimum':
            return { path, problem: { what: `${here} is ${show(error.data)}; the least is ${String(params.limit)}` } };
        case 'anyOf':
            return namesNoCheck(path, error.data);
        default:
            return { path, problem: { what: `${here} ${error.message ?? 'is not valid'}` } };
    }
}
function unknownKey(path, key, schema) {
    const known = isRecord(schema) && isRecord(schema.properties) ? Object.keys(schema.properties) : [];
    const hint = (0,nearest/* didYouMean */.a)(key, known) ?? (known.length > 0 ? `Known: ${known.join(', ')}` : undefined);
    const what = `unknown key "${key}" in ${describe(path)}`;
    return { path: [...path, key], problem: hint === undefined ? { what } : { what, fix: hint } };
}
function namesNoCheck(path, data) {
    const kinds = Object.keys(checks/* CHECK_SCHEMAS */.KA);
    const keys = isRecord(data) ? Object.keys(data) : [];
    const hint = keys
        .map((key) => (0,nearest/* didYouMean */.a)(key, [...kinds, ...checks/* CHECKS_NOT_AVAILABLE_YET */.lf]))
        .find((text) => text !== undefined);
    return {
        path: keys[0] === undefined ? path : [...path, keys[0]],
        problem: { what: `${describe(path)} names no kind of check`, fix: hint ?? `Kinds: ${kinds.join(', ')}` },
    };
}
/** A JSON pointer as the path that it writes; a number is an index in a list, and a key in a mapping. */
function pathOf(pointer, value) {
    let here = value;
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((key) => {
        const step = Array.isArray(here) ? Number(key) : key;
        here = Array.isArray(here) ? here[Number(key)] : isRecord(here) ? here[key] : undefined;
        return step;
    });
}
// "transitions[0].checks[1]": how people read a path aloud.
function describe(path) {
    const text = path.reduce((sum, step) => (typeof step === 'number' ? `${sum}[${step}]` : `${sum}${sum && '.'}${step}`), '');
    return text === '' ? 'the policy' : text;
}
function branches(error, all) {
    const own = all.filter((other) => other.keyword === 'type' && other.instancePath === error.instancePath && isBelow(other, error));
    return own.map((other) => types(other.params.type)).join(' or ') || 'of another form';
}
const NAMES = {
    object: 'a mapping',
    array: 'a list',
    string: 'a string',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'nothing',
};
function types(type) {
    return (Array.isArray(type) ? type : [type]).map((name) => NAMES[String(name)] ?? String(name)).join(' or ');
}
function kindOf(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return `the ${typeof value} ${show(value)}`;
}
function show(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
const list = (value) => (Array.isArray(value) ? value.map(String) : []);
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/core/policy/validate.generated.js
const policyFileCheck = validate20;
const schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "schema:policyFile", "title": "aml-promote policy", "type": "object", "required": ["version"], "additionalProperties": false, "properties": { "version": { "const": 1, "description": "Version of the policy language." }, "extends": { "type": "string", "minLength": 1, "description": "A preset to start from: default or mlflow (repo:OWNER/NAME/PATH@REF is not available yet)." }, "disable": { "type": "array", "items": { "enum": ["forward-only", "approve-production", "archive-incumbent"] }, "description": "Rules of the preset that do not apply here." }, "stages": { "type": "object", "minProperties": 1, "propertyNames": { "minLength": 1 }, "additionalProperties": { "type": ["object", "null"], "description": "A stage and its flags; every flag is false until it is given.", "additionalProperties": false, "properties": { "deployable": { "type": "boolean", "description": "Deployments may serve a version in this stage." }, "deletable": { "type": "boolean", "description": "A version in this stage may be deleted." }, "hidden": { "type": "boolean", "description": "Entering sets isArchived, leaving unsets it." }, "exclusive": { "description": "One holder per place: a new one displaces the incumbent. `true` means to the only hidden stage.", "oneOf": [{ "type": "boolean" }, { "type": "object", "required": ["incumbent-to"], "additionalProperties": false, "properties": { "incumbent-to": { "type": "string", "minLength": 1, "description": "The stage into which the incumbent moves." }, "when": { "enum": ["always", "requested"], "description": "`requested`: only when the request sets `archive-existing`, as in MLflow. Default `always`." } } }] }, "aliases": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Other names that Azure may hold for this stage; a promotion writes the proper name." }, "any-case": { "type": "boolean", "description": "Match the name and its aliases in any spelling of case, as MLflow does." } } }, "description": "In lifecycle order; the first is where a registered asset starts. Given, they replace those of the preset." }, "transitions": { "type": "array", "items": { "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }], "description": "A stage, a list of stages, or '*' for every listed stage but `to` and Unregistered." }, "to": { "type": "string", "minLength": 1 }, "remove": { "const": true, "description": "Drop this pair of the preset that `extends` names." }, "environment": { "description": "The protected environment whose reviewers release the job.", "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1 }, "forbid-admin-bypass": { "type": "boolean", "description": "Demand that administrators cannot bypass the environment. Default true; false is not available yet." }, "allow-reruns": { "type": "boolean", "description": "Let a re-run finish what an earlier attempt started. Default false; true is not available yet." }, "allowed-refs": { "x-not-available-yet": true, "description": "Full refs, globs, from which a run may ask. Not available yet." }, "allowed-workflows": { "x-not-available-yet": true, "description": "Paths of workflows, globs, that may ask. Not available yet." } } }] }, "approvals": { "type": "array", "items": { "type": "object", "required": ["from"], "additionalProperties": false, "properties": { "from": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$" }, "description": "Who may approve, any of them: user:LOGIN, team:ORG/SLUG, environment-reviewers (group:NAME is not available yet)." }, "via": { "enum": ["environment", "pull-request"], "description": "How the approval is given: `environment` (default), who released this job; `pull-request` is not available yet." }, "count": { "type": "integer", "minimum": 1, "description": "How many people. Default 1." }, "environment": { "x-not-available-yet": true, "description": "The environment of an earlier job that this approval released. Not available yet." }, "comment-must-contain": { "x-not-available-yet": true, "description": "`plan-digest`: the comment carries the first twelve characters of the digest. Not available yet." } } }, "description": "Every entry must be met." }, "separate": { "type": "array", "items": { "enum": ["requester", "job-owner", "author", "pusher", "merger"] }, "description": "People whose approval does not count. Default [requester]; the others are not available yet." }, "checks": { "type": "array", "items": { "type": "object", "description": "One check; the key that names its kind says which.", "allOf": [{ "if": { "required": ["tag"] }, "then": { "type": "object", "title": "tag", "description": "The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.", "required": ["tag"], "additionalProperties": false, "properties": { "tag": { "type": "string", "minLength": 1, "description": "Name of the tag." }, "equals": { "type": "string", "description": "The one value that passes, compared exactly." } } } }, { "if": { "required": ["metric"] }, "then": { "type": "object", "title": "metric", "description": "A number about the asset stays within bounds, or is no worse than the incumbent’s. Higher is better, unless only `max` is given.", "required": ["metric", "source"], "additionalProperties": false, "properties": { "metric": { "type": "string", "minLength": 1, "description": "Name of the metric." }, "source": { "enum": ["property", "tag", "file", "job"], "description": "Where the number is read: the version’s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number." }, "min": { "type": "number", "description": "The least value that passes." }, "max": { "type": "number", "description": "The greatest value that passes." }, "no-worse-than": { "const": "incumbent", "description": "Compare with each holder that the exclusive stage must give up." }, "tolerance": { "type": "number", "minimum": 0, "description": "How much worse than the incumbent still passes." } } } }], "anyOf": [{ "required": ["tag"] }, { "required": ["metric"] }, { "required": ["lineage"] }, { "required": ["soak"] }, { "required": ["not-serving"] }] }, "description": "Every check must pass." }, "require-plan": { "x-not-available-yet": true, "description": "No promotion without a plan from another job. Not available yet." }, "freeze": { "x-not-available-yet": true, "description": "Windows of time in which the transition is refused. Not available yet." } } }, "description": "Pairs of stages; a pair that is not listed does not exist." }, "overrides": { "type": "array", "items": { "type": "object", "required": ["match", "transitions"], "additionalProperties": false, "properties": { "match": { "type": "object", "minProperties": 1, "additionalProperties": false, "properties": { "kind": { "enum": ["model", "data", "environment", "component"] }, "name": { "type": "string", "minLength": 1, "description": "A glob of * and ? over asset names." }, "place": { "type": "string", "minLength": 1, "description": "Name or short id of a workspace or registry." }, "tag": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "string" }, "description": "Tags and their values; an asset without the tag gets the override too." } } }, "transitions": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["from", "to"], "additionalProperties": false, "properties": { "from": { "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "to": { "type": "string", "minLength": 1 }, "environment": { "description": "The protected environment whose reviewers release the job.", "oneOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "required": ["name"], "additionalProperties": false, "properties": { "name": { "type": "string", "minLength": 1 }, "forbid-admin-bypass": { "type": "boolean", "description": "Demand that administrators cannot bypass the environment. Default true; false is not available yet." }, "allow-reruns": { "type": "boolean", "description": "Let a re-run finish what an earlier attempt started. Default false; true is not available yet." }, "allowed-refs": { "x-not-available-yet": true, "description": "Full refs, globs, from which a run may ask. Not available yet." }, "allowed-workflows": { "x-not-available-yet": true, "description": "Paths of workflows, globs, that may ask. Not available yet." } } }] }, "approvals": { "type": "array", "items": { "type": "object", "required": ["from"], "additionalProperties": false, "properties": { "from": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$" }, "description": "Who may approve, any of them: user:LOGIN, team:ORG/SLUG, environment-reviewers (group:NAME is not available yet)." }, "via": { "enum": ["environment", "pull-request"], "description": "How the approval is given: `environment` (default), who released this job; `pull-request` is not available yet." }, "count": { "type": "integer", "minimum": 1, "description": "How many people. Default 1." }, "environment": { "x-not-available-yet": true, "description": "The environment of an earlier job that this approval released. Not available yet." }, "comment-must-contain": { "x-not-available-yet": true, "description": "`plan-digest`: the comment carries the first twelve characters of the digest. Not available yet." } } } }, "checks": { "type": "array", "items": { "type": "object", "description": "One check; the key that names its kind says which.", "allOf": [{ "if": { "required": ["tag"] }, "then": { "type": "object", "title": "tag", "description": "The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.", "required": ["tag"], "additionalProperties": false, "properties": { "tag": { "type": "string", "minLength": 1, "description": "Name of the tag." }, "equals": { "type": "string", "description": "The one value that passes, compared exactly." } } } }, { "if": { "required": ["metric"] }, "then": { "type": "object", "title": "metric", "description": "A number about the asset stays within bounds, or is no worse than the incumbent’s. Higher is better, unless only `max` is given.", "required": ["metric", "source"], "additionalProperties": false, "properties": { "metric": { "type": "string", "minLength": 1, "description": "Name of the metric." }, "source": { "enum": ["property", "tag", "file", "job"], "description": "Where the number is read: the version’s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number." }, "min": { "type": "number", "description": "The least value that passes." }, "max": { "type": "number", "description": "The greatest value that passes." }, "no-worse-than": { "const": "incumbent", "description": "Compare with each holder that the exclusive stage must give up." }, "tolerance": { "type": "number", "minimum": 0, "description": "How much worse than the incumbent still passes." } } } }], "anyOf": [{ "required": ["tag"] }, { "required": ["metric"] }, { "required": ["lineage"] }, { "required": ["soak"] }, { "required": ["not-serving"] }] }, "description": "Every check must pass." }, "freeze": { "x-not-available-yet": true, "description": "Windows of time in which the transition is refused. Not available yet." }, "replace": { "x-not-available-yet": true, "description": "Replace instead of add. Not available yet." } } } } } }, "description": "What is asked beyond that of matching assets; all that match apply." }, "allow-cycles": { "type": "boolean", "description": "Let transitions lead back to where they began." }, "ledger": { "enum": ["required", "optional"], "description": "Whether a transition with approvals may be recorded without a ledger. Default required." }, "rollback": { "x-not-available-yet": true, "description": "How a stage is given back to an earlier holder. Not available yet." }, "people": { "x-not-available-yet": true, "description": "One human in several identity systems. Not available yet." }, "groups": { "x-not-available-yet": true, "description": "Named lists of people. Not available yet." }, "waivers": { "x-not-available-yet": true, "description": "Checks that are waived for a time. Not available yet." } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => [...text].length;
const keyword0 = { "not": {} };
const keyword1 = { "not": {} };
const keyword2 = { "not": {} };
const keyword3 = { "not": {} };
const keyword4 = { "not": {} };
const keyword5 = { "not": {} };
const keyword6 = { "not": {} };
const keyword7 = { "not": {} };
const keyword8 = { "not": {} };
const keyword9 = { "not": {} };
const keyword10 = { "not": {} };
const keyword11 = { "not": {} };
const keyword12 = { "not": {} };
const keyword13 = { "not": {} };
const keyword14 = { "not": {} };
const keyword15 = { "not": {} };
const pattern4 = new RegExp("^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:policyFile" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property '" + "version" + "'", schema: schema31.required, parentSchema: schema31, data };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                vErrors.push(err0);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema31.properties, key0))) {
                const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (1 !== data0) {
                const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    vErrors.push(err2);
                }
                errors++;
            }
        }
        if (data.extends !== undefined) {
            let data1 = data.extends;
            if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                    const err3 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.extends, data: data1 };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        vErrors.push(err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.extends.type, parentSchema: schema31.properties.extends, data: data1 };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    vErrors.push(err4);
                }
                errors++;
            }
        }
        if (data.disable !== undefined) {
            let data2 = data.disable;
            if (Array.isArray(data2)) {
                const len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0];
                    if (!(((data3 === "forward-only") || (data3 === "approve-production")) || (data3 === "archive-incumbent"))) {
                        const err5 = { instancePath: instancePath + "/disable/" + i0, schemaPath: "#/properties/disable/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.disable.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.disable.items.enum, parentSchema: schema31.properties.disable.items, data: data3 };
                        if (vErrors === null) {
                            vErrors = [err5];
                        }
                        else {
                            vErrors.push(err5);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/disable", schemaPath: "#/properties/disable/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.disable.type, parentSchema: schema31.properties.disable, data: data2 };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    vErrors.push(err6);
                }
                errors++;
            }
        }
        if (data.stages !== undefined) {
            let data4 = data.stages;
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (Object.keys(data4).length < 1) {
                    const err7 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.stages, data: data4 };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        vErrors.push(err7);
                    }
                    errors++;
                }
                for (const key1 in data4) {
                    const _errs10 = errors;
                    if (typeof key1 === "string") {
                        if (func2(key1) < 1) {
                            const err8 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.stages.propertyNames, data: key1, propertyName: key1 };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                        }
                    }
                    var valid3 = _errs10 === errors;
                    if (!valid3) {
                        const err9 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema31.properties.stages.propertyNames, parentSchema: schema31.properties.stages, data: data4 };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            vErrors.push(err9);
                        }
                        errors++;
                    }
                }
                for (const key2 in data4) {
                    let data5 = data4[key2];
                    if ((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)) {
                        const err10 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stages/additionalProperties/type", keyword: "type", params: { type: schema31.properties.stages.additionalProperties.type }, message: "must be object,null", schema: schema31.properties.stages.additionalProperties.type, parentSchema: schema31.properties.stages.additionalProperties, data: data5 };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            vErrors.push(err10);
                        }
                        errors++;
                    }
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        for (const key3 in data5) {
                            if (!((((((key3 === "deployable") || (key3 === "deletable")) || (key3 === "hidden")) || (key3 === "exclusive")) || (key3 === "aliases")) || (key3 === "any-case"))) {
                                const err11 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/stages/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.stages.additionalProperties, data: data5 };
                                if (vErrors === null) {
                                    vErrors = [err11];
                                }
                                else {
                                    vErrors.push(err11);
                                }
                                errors++;
                            }
                        }
                        if (data5.deployable !== undefined) {
                            let data6 = data5.deployable;
                            if (typeof data6 !== "boolean") {
                                const err12 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/deployable", schemaPath: "#/properties/stages/additionalProperties/properties/deployable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.stages.additionalProperties.properties.deployable.type, parentSchema: schema31.properties.stages.additionalProperties.properties.deployable, data: data6 };
                                if (vErrors === null) {
                                    vErrors = [err12];
                                }
                                else {
                                    vErrors.push(err12);
                                }
                                errors++;
                            }
                        }
                        if (data5.deletable !== undefined) {
                            let data7 = data5.deletable;
                            if (typeof data7 !== "boolean") {
                                const err13 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/deletable", schemaPath: "#/properties/stages/additionalProperties/properties/deletable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.stages.additionalProperties.properties.deletable.type, parentSchema: schema31.properties.stages.additionalProperties.properties.deletable, data: data7 };
                                if (vErrors === null) {
                                    vErrors = [err13];
                                }
                                else {
                                    vErrors.push(err13);
                                }
                                errors++;
                            }
                        }
                        if (data5.hidden !== undefined) {
                            let data8 = data5.hidden;
                            if (typeof data8 !== "boolean") {
                                const err14 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/hidden", schemaPath: "#/properties/stages/additionalProperties/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.stages.additionalProperties.properties.hidden.type, parentSchema: schema31.properties.stages.additionalProperties.properties.hidden, data: data8 };
                                if (vErrors === null) {
                                    vErrors = [err14];
                                }
                                else {
                                    vErrors.push(err14);
                                }
                                errors++;
                            }
                        }
                        if (data5.exclusive !== undefined) {
                            let data9 = data5.exclusive;
                            const _errs22 = errors;
                            let valid6 = false;
                            let passing0 = null;
                            const _errs23 = errors;
                            if (typeof data9 !== "boolean") {
                                const err15 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[0].type, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[0], data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    vErrors.push(err15);
                                }
                                errors++;
                            }
                            var _valid0 = _errs23 === errors;
                            if (_valid0) {
                                valid6 = true;
                                passing0 = 0;
                            }
                            const _errs25 = errors;
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                if (data9["incumbent-to"] === undefined) {
                                    const err16 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/required", keyword: "required", params: { missingProperty: "incumbent-to" }, message: "must have required property '" + "incumbent-to" + "'", schema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].required, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1], data: data9 };
                                    if (vErrors === null) {
                                        vErrors = [err16];
                                    }
                                    else {
                                        vErrors.push(err16);
                                    }
                                    errors++;
                                }
                                for (const key4 in data9) {
                                    if (!((key4 === "incumbent-to") || (key4 === "when"))) {
                                        const err17 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1], data: data9 };
                                        if (vErrors === null) {
                                            vErrors = [err17];
                                        }
                                        else {
                                            vErrors.push(err17);
                                        }
                                        errors++;
                                    }
                                }
                                if (data9["incumbent-to"] !== undefined) {
                                    let data10 = data9["incumbent-to"];
                                    if (typeof data10 === "string") {
                                        if (func2(data10) < 1) {
                                            const err18 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive/incumbent-to", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/properties/incumbent-to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties["incumbent-to"], data: data10 };
                                            if (vErrors === null) {
                                                vErrors = [err18];
                                            }
                                            else {
                                                vErrors.push(err18);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err19 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive/incumbent-to", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/properties/incumbent-to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties["incumbent-to"].type, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties["incumbent-to"], data: data10 };
                                        if (vErrors === null) {
                                            vErrors = [err19];
                                        }
                                        else {
                                            vErrors.push(err19);
                                        }
                                        errors++;
                                    }
                                }
                                if (data9.when !== undefined) {
                                    let data11 = data9.when;
                                    if (!((data11 === "always") || (data11 === "requested"))) {
                                        const err20 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive/when", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/properties/when/enum", keyword: "enum", params: { allowedValues: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties.when.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties.when.enum, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties.when, data: data11 };
                                        if (vErrors === null) {
                                            vErrors = [err20];
                                        }
                                        else {
                                            vErrors.push(err20);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err21 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].type, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1], data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    vErrors.push(err21);
                                }
                                errors++;
                            }
                            var _valid0 = _errs25 === errors;
                            if (_valid0 && valid6) {
                                valid6 = false;
                                passing0 = [passing0, 1];
                            }
                            else {
                                if (_valid0) {
                                    valid6 = true;
                                    passing0 = 1;
                                }
                            }
                            if (!valid6) {
                                const err22 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclusive", schemaPath: "#/properties/stages/additionalProperties/properties/exclusive/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf, parentSchema: schema31.properties.stages.additionalProperties.properties.exclusive, data: data9 };
                                if (vErrors === null) {
                                    vErrors = [err22];
                                }
                                else {
                                    vErrors.push(err22);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs22;
                                if (vErrors !== null) {
                                    if (_errs22) {
                                        vErrors.length = _errs22;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                        }
                        if (data5.aliases !== undefined) {
                            let data12 = data5.aliases;
                            if (Array.isArray(data12)) {
                                const len1 = data12.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data13 = data12[i1];
                                    if (typeof data13 === "string") {
                                        if (func2(data13) < 1) {
                                            const err23 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i1, schemaPath: "#/properties/stages/additionalProperties/properties/aliases/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.stages.additionalProperties.properties.aliases.items, data: data13 };
                                            if (vErrors === null) {
                                                vErrors = [err23];
                                            }
                                            else {
                                                vErrors.push(err23);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err24 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i1, schemaPath: "#/properties/stages/additionalProperties/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.stages.additionalProperties.properties.aliases.items.type, parentSchema: schema31.properties.stages.additionalProperties.properties.aliases.items, data: data13 };
                                        if (vErrors === null) {
                                            vErrors = [err24];
                                        }
                                        else {
                                            vErrors.push(err24);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err25 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/properties/stages/additionalProperties/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.stages.additionalProperties.properties.aliases.type, parentSchema: schema31.properties.stages.additionalProperties.properties.aliases, data: data12 };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    vErrors.push(err25);
                                }
                                errors++;
                            }
                        }
                        if (data5["any-case"] !== undefined) {
                            let data14 = data5["any-case"];
                            if (typeof data14 !== "boolean") {
                                const err26 = { instancePath: instancePath + "/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/any-case", schemaPath: "#/properties/stages/additionalProperties/properties/any-case/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.stages.additionalProperties.properties["any-case"].type, parentSchema: schema31.properties.stages.additionalProperties.properties["any-case"], data: data14 };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    vErrors.push(err26);
                                }
                                errors++;
                            }
                        }
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.stages.type, parentSchema: schema31.properties.stages, data: data4 };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    vErrors.push(err27);
                }
                errors++;
            }
        }
        if (data.transitions !== undefined) {
            let data15 = data.transitions;
            if (Array.isArray(data15)) {
                const len2 = data15.length;
                for (let i2 = 0; i2 < len2; i2++) {
                    let data16 = data15[i2];
                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                        if (data16.from === undefined) {
                            const err28 = { instancePath: instancePath + "/transitions/" + i2, schemaPath: "#/properties/transitions/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema31.properties.transitions.items.required, parentSchema: schema31.properties.transitions.items, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                vErrors.push(err28);
                            }
                            errors++;
                        }
                        if (data16.to === undefined) {
                            const err29 = { instancePath: instancePath + "/transitions/" + i2, schemaPath: "#/properties/transitions/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'", schema: schema31.properties.transitions.items.required, parentSchema: schema31.properties.transitions.items, data: data16 };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                vErrors.push(err29);
                            }
                            errors++;
                        }
                        for (const key5 in data16) {
                            if (!(func1.call(schema31.properties.transitions.items.properties, key5))) {
                                const err30 = { instancePath: instancePath + "/transitions/" + i2, schemaPath: "#/properties/transitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items, data: data16 };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    vErrors.push(err30);
                                }
                                errors++;
                            }
                        }
                        if (data16.from !== undefined) {
                            let data17 = data16.from;
                            const _errs43 = errors;
                            let valid13 = false;
                            let passing1 = null;
                            const _errs44 = errors;
                            if (typeof data17 === "string") {
                                if (func2(data17) < 1) {
                                    const err31 = { instancePath: instancePath + "/transitions/" + i2 + "/from", schemaPath: "#/properties/transitions/items/properties/from/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.from.oneOf[0], data: data17 };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        vErrors.push(err31);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err32 = { instancePath: instancePath + "/transitions/" + i2 + "/from", schemaPath: "#/properties/transitions/items/properties/from/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.from.oneOf[0].type, parentSchema: schema31.properties.transitions.items.properties.from.oneOf[0], data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err32];
                                }
                                else {
                                    vErrors.push(err32);
                                }
                                errors++;
                            }
                            var _valid1 = _errs44 === errors;
                            if (_valid1) {
                                valid13 = true;
                                passing1 = 0;
                            }
                            const _errs46 = errors;
                            if (Array.isArray(data17)) {
                                if (data17.length < 1) {
                                    const err33 = { instancePath: instancePath + "/transitions/" + i2 + "/from", schemaPath: "#/properties/transitions/items/properties/from/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.transitions.items.properties.from.oneOf[1], data: data17 };
                                    if (vErrors === null) {
                                        vErrors = [err33];
                                    }
                                    else {
                                        vErrors.push(err33);
                                    }
                                    errors++;
                                }
                                const len3 = data17.length;
                                for (let i3 = 0; i3 < len3; i3++) {
                                    let data18 = data17[i3];
                                    if (typeof data18 === "string") {
                                        if (func2(data18) < 1) {
                                            const err34 = { instancePath: instancePath + "/transitions/" + i2 + "/from/" + i3, schemaPath: "#/properties/transitions/items/properties/from/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.from.oneOf[1].items, data: data18 };
                                            if (vErrors === null) {
                                                vErrors = [err34];
                                            }
                                            else {
                                                vErrors.push(err34);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err35 = { instancePath: instancePath + "/transitions/" + i2 + "/from/" + i3, schemaPath: "#/properties/transitions/items/properties/from/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.from.oneOf[1].items.type, parentSchema: schema31.properties.transitions.items.properties.from.oneOf[1].items, data: data18 };
                                        if (vErrors === null) {
                                            vErrors = [err35];
                                        }
                                        else {
                                            vErrors.push(err35);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err36 = { instancePath: instancePath + "/transitions/" + i2 + "/from", schemaPath: "#/properties/transitions/items/properties/from/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.from.oneOf[1].type, parentSchema: schema31.properties.transitions.items.properties.from.oneOf[1], data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    vErrors.push(err36);
                                }
                                errors++;
                            }
                            var _valid1 = _errs46 === errors;
                            if (_valid1 && valid13) {
                                valid13 = false;
                                passing1 = [passing1, 1];
                            }
                            else {
                                if (_valid1) {
                                    valid13 = true;
                                    passing1 = 1;
                                }
                            }
                            if (!valid13) {
                                const err37 = { instancePath: instancePath + "/transitions/" + i2 + "/from", schemaPath: "#/properties/transitions/items/properties/from/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.transitions.items.properties.from.oneOf, parentSchema: schema31.properties.transitions.items.properties.from, data: data17 };
                                if (vErrors === null) {
                                    vErrors = [err37];
                                }
                                else {
                                    vErrors.push(err37);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs43;
                                if (vErrors !== null) {
                                    if (_errs43) {
                                        vErrors.length = _errs43;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                        }
                        if (data16.to !== undefined) {
                            let data19 = data16.to;
                            if (typeof data19 === "string") {
                                if (func2(data19) < 1) {
                                    const err38 = { instancePath: instancePath + "/transitions/" + i2 + "/to", schemaPath: "#/properties/transitions/items/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.to, data: data19 };
                                    if (vErrors === null) {
                                        vErrors = [err38];
                                    }
                                    else {
                                        vErrors.push(err38);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err39 = { instancePath: instancePath + "/transitions/" + i2 + "/to", schemaPath: "#/properties/transitions/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.to.type, parentSchema: schema31.properties.transitions.items.properties.to, data: data19 };
                                if (vErrors === null) {
                                    vErrors = [err39];
                                }
                                else {
                                    vErrors.push(err39);
                                }
                                errors++;
                            }
                        }
                        if (data16.remove !== undefined) {
                            let data20 = data16.remove;
                            if (true !== data20) {
                                const err40 = { instancePath: instancePath + "/transitions/" + i2 + "/remove", schemaPath: "#/properties/transitions/items/properties/remove/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant", schema: true, parentSchema: schema31.properties.transitions.items.properties.remove, data: data20 };
                                if (vErrors === null) {
                                    vErrors = [err40];
                                }
                                else {
                                    vErrors.push(err40);
                                }
                                errors++;
                            }
                        }
                        if (data16.environment !== undefined) {
                            let data21 = data16.environment;
                            const _errs54 = errors;
                            let valid16 = false;
                            let passing2 = null;
                            const _errs55 = errors;
                            if (typeof data21 === "string") {
                                if (func2(data21) < 1) {
                                    const err41 = { instancePath: instancePath + "/transitions/" + i2 + "/environment", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[0], data: data21 };
                                    if (vErrors === null) {
                                        vErrors = [err41];
                                    }
                                    else {
                                        vErrors.push(err41);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err42 = { instancePath: instancePath + "/transitions/" + i2 + "/environment", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.environment.oneOf[0].type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[0], data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    vErrors.push(err42);
                                }
                                errors++;
                            }
                            var _valid2 = _errs55 === errors;
                            if (_valid2) {
                                valid16 = true;
                                passing2 = 0;
                            }
                            const _errs57 = errors;
                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                if (data21.name === undefined) {
                                    const err43 = { instancePath: instancePath + "/transitions/" + i2 + "/environment", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].required, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1], data: data21 };
                                    if (vErrors === null) {
                                        vErrors = [err43];
                                    }
                                    else {
                                        vErrors.push(err43);
                                    }
                                    errors++;
                                }
                                for (const key6 in data21) {
                                    if (!(((((key6 === "name") || (key6 === "forbid-admin-bypass")) || (key6 === "allow-reruns")) || (key6 === "allowed-refs")) || (key6 === "allowed-workflows"))) {
                                        const err44 = { instancePath: instancePath + "/transitions/" + i2 + "/environment", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1], data: data21 };
                                        if (vErrors === null) {
                                            vErrors = [err44];
                                        }
                                        else {
                                            vErrors.push(err44);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21.name !== undefined) {
                                    let data22 = data21.name;
                                    if (typeof data22 === "string") {
                                        if (func2(data22) < 1) {
                                            const err45 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/name", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties.name, data: data22 };
                                            if (vErrors === null) {
                                                vErrors = [err45];
                                            }
                                            else {
                                                vErrors.push(err45);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err46 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/name", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties.name.type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties.name, data: data22 };
                                        if (vErrors === null) {
                                            vErrors = [err46];
                                        }
                                        else {
                                            vErrors.push(err46);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21["forbid-admin-bypass"] !== undefined) {
                                    let data23 = data21["forbid-admin-bypass"];
                                    if (typeof data23 !== "boolean") {
                                        const err47 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/forbid-admin-bypass", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/forbid-admin-bypass/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"].type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"], data: data23 };
                                        if (vErrors === null) {
                                            vErrors = [err47];
                                        }
                                        else {
                                            vErrors.push(err47);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21["allow-reruns"] !== undefined) {
                                    let data24 = data21["allow-reruns"];
                                    if (typeof data24 !== "boolean") {
                                        const err48 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allow-reruns", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allow-reruns/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"].type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"], data: data24 };
                                        if (vErrors === null) {
                                            vErrors = [err48];
                                        }
                                        else {
                                            vErrors.push(err48);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21["allowed-refs"] !== undefined) {
                                    let data25 = data21["allowed-refs"];
                                    const _errs68 = errors;
                                    const err49 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-refs", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword0.not, parentSchema: keyword0, data: data25 };
                                    if (vErrors === null) {
                                        vErrors = [err49];
                                    }
                                    else {
                                        vErrors.push(err49);
                                    }
                                    errors++;
                                    var valid18 = _errs68 === errors;
                                    if (!valid18) {
                                        const err50 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-refs", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"], data: data25 };
                                        if (vErrors === null) {
                                            vErrors = [err50];
                                        }
                                        else {
                                            vErrors.push(err50);
                                        }
                                        errors++;
                                    }
                                }
                                if (data21["allowed-workflows"] !== undefined) {
                                    let data26 = data21["allowed-workflows"];
                                    const _errs72 = errors;
                                    const err51 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-workflows", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword1.not, parentSchema: keyword1, data: data26 };
                                    if (vErrors === null) {
                                        vErrors = [err51];
                                    }
                                    else {
                                        vErrors.push(err51);
                                    }
                                    errors++;
                                    var valid19 = _errs72 === errors;
                                    if (!valid19) {
                                        const err52 = { instancePath: instancePath + "/transitions/" + i2 + "/environment/allowed-workflows", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"], data: data26 };
                                        if (vErrors === null) {
                                            vErrors = [err52];
                                        }
                                        else {
                                            vErrors.push(err52);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err53 = { instancePath: instancePath + "/transitions/" + i2 + "/environment", schemaPath: "#/properties/transitions/items/properties/environment/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.environment.oneOf[1].type, parentSchema: schema31.properties.transitions.items.properties.environment.oneOf[1], data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err53];
                                }
                                else {
                                    vErrors.push(err53);
                                }
                                errors++;
                            }
                            var _valid2 = _errs57 === errors;
                            if (_valid2 && valid16) {
                                valid16 = false;
                                passing2 = [passing2, 1];
                            }
                            else {
                                if (_valid2) {
                                    valid16 = true;
                                    passing2 = 1;
                                }
                            }
                            if (!valid16) {
                                const err54 = { instancePath: instancePath + "/transitions/" + i2 + "/environment", schemaPath: "#/properties/transitions/items/properties/environment/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.transitions.items.properties.environment.oneOf, parentSchema: schema31.properties.transitions.items.properties.environment, data: data21 };
                                if (vErrors === null) {
                                    vErrors = [err54];
                                }
                                else {
                                    vErrors.push(err54);
                                }
                                errors++;
                            }
                            else {
                                errors = _errs54;
                                if (vErrors !== null) {
                                    if (_errs54) {
                                        vErrors.length = _errs54;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                        }
                        if (data16.approvals !== undefined) {
                            let data27 = data16.approvals;
                            if (Array.isArray(data27)) {
                                const len4 = data27.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                    let data28 = data27[i4];
                                    if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                        if (data28.from === undefined) {
                                            const err55 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4, schemaPath: "#/properties/transitions/items/properties/approvals/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema31.properties.transitions.items.properties.approvals.items.required, parentSchema: schema31.properties.transitions.items.properties.approvals.items, data: data28 };
                                            if (vErrors === null) {
                                                vErrors = [err55];
                                            }
                                            else {
                                                vErrors.push(err55);
                                            }
                                            errors++;
                                        }
                                        for (const key7 in data28) {
                                            if (!(((((key7 === "from") || (key7 === "via")) || (key7 === "count")) || (key7 === "environment")) || (key7 === "comment-must-contain"))) {
                                                const err56 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4, schemaPath: "#/properties/transitions/items/properties/approvals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items.properties.approvals.items, data: data28 };
                                                if (vErrors === null) {
                                                    vErrors = [err56];
                                                }
                                                else {
                                                    vErrors.push(err56);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data28.from !== undefined) {
                                            let data29 = data28.from;
                                            if (Array.isArray(data29)) {
                                                if (data29.length < 1) {
                                                    const err57 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/from", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.from, data: data29 };
                                                    if (vErrors === null) {
                                                        vErrors = [err57];
                                                    }
                                                    else {
                                                        vErrors.push(err57);
                                                    }
                                                    errors++;
                                                }
                                                const len5 = data29.length;
                                                for (let i5 = 0; i5 < len5; i5++) {
                                                    let data30 = data29[i5];
                                                    if (typeof data30 === "string") {
                                                        if (!pattern4.test(data30)) {
                                                            const err58 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/from/" + i5, schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/from/items/pattern", keyword: "pattern", params: { pattern: "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$" }, message: "must match pattern \"" + "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$" + "\"", schema: "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$", parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.from.items, data: data30 };
                                                            if (vErrors === null) {
                                                                vErrors = [err58];
                                                            }
                                                            else {
                                                                vErrors.push(err58);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err59 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/from/" + i5, schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.approvals.items.properties.from.items.type, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.from.items, data: data30 };
                                                        if (vErrors === null) {
                                                            vErrors = [err59];
                                                        }
                                                        else {
                                                            vErrors.push(err59);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err60 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/from", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.approvals.items.properties.from.type, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.from, data: data29 };
                                                if (vErrors === null) {
                                                    vErrors = [err60];
                                                }
                                                else {
                                                    vErrors.push(err60);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data28.via !== undefined) {
                                            let data31 = data28.via;
                                            if (!((data31 === "environment") || (data31 === "pull-request"))) {
                                                const err61 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/via", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/via/enum", keyword: "enum", params: { allowedValues: schema31.properties.transitions.items.properties.approvals.items.properties.via.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.transitions.items.properties.approvals.items.properties.via.enum, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.via, data: data31 };
                                                if (vErrors === null) {
                                                    vErrors = [err61];
                                                }
                                                else {
                                                    vErrors.push(err61);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data28.count !== undefined) {
                                            let data32 = data28.count;
                                            if (!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))) {
                                                const err62 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/count", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.transitions.items.properties.approvals.items.properties.count.type, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.count, data: data32 };
                                                if (vErrors === null) {
                                                    vErrors = [err62];
                                                }
                                                else {
                                                    vErrors.push(err62);
                                                }
                                                errors++;
                                            }
                                            if (typeof data32 == "number") {
                                                if (data32 < 1 || isNaN(data32)) {
                                                    const err63 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/count", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.count, data: data32 };
                                                    if (vErrors === null) {
                                                        vErrors = [err63];
                                                    }
                                                    else {
                                                        vErrors.push(err63);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        if (data28.environment !== undefined) {
                                            let data33 = data28.environment;
                                            const _errs88 = errors;
                                            const err64 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/environment", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/environment/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword2.not, parentSchema: keyword2, data: data33 };
                                            if (vErrors === null) {
                                                vErrors = [err64];
                                            }
                                            else {
                                                vErrors.push(err64);
                                            }
                                            errors++;
                                            var valid25 = _errs88 === errors;
                                            if (!valid25) {
                                                const err65 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/environment", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/environment/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties.environment, data: data33 };
                                                if (vErrors === null) {
                                                    vErrors = [err65];
                                                }
                                                else {
                                                    vErrors.push(err65);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data28["comment-must-contain"] !== undefined) {
                                            let data34 = data28["comment-must-contain"];
                                            const _errs92 = errors;
                                            const err66 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/comment-must-contain", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/comment-must-contain/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword3.not, parentSchema: keyword3, data: data34 };
                                            if (vErrors === null) {
                                                vErrors = [err66];
                                            }
                                            else {
                                                vErrors.push(err66);
                                            }
                                            errors++;
                                            var valid26 = _errs92 === errors;
                                            if (!valid26) {
                                                const err67 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4 + "/comment-must-contain", schemaPath: "#/properties/transitions/items/properties/approvals/items/properties/comment-must-contain/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"], data: data34 };
                                                if (vErrors === null) {
                                                    vErrors = [err67];
                                                }
                                                else {
                                                    vErrors.push(err67);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err68 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals/" + i4, schemaPath: "#/properties/transitions/items/properties/approvals/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.approvals.items.type, parentSchema: schema31.properties.transitions.items.properties.approvals.items, data: data28 };
                                        if (vErrors === null) {
                                            vErrors = [err68];
                                        }
                                        else {
                                            vErrors.push(err68);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err69 = { instancePath: instancePath + "/transitions/" + i2 + "/approvals", schemaPath: "#/properties/transitions/items/properties/approvals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.approvals.type, parentSchema: schema31.properties.transitions.items.properties.approvals, data: data27 };
                                if (vErrors === null) {
                                    vErrors = [err69];
                                }
                                else {
                                    vErrors.push(err69);
                                }
                                errors++;
                            }
                        }
                        if (data16.separate !== undefined) {
                            let data35 = data16.separate;
                            if (Array.isArray(data35)) {
                                const len6 = data35.length;
                                for (let i6 = 0; i6 < len6; i6++) {
                                    let data36 = data35[i6];
                                    if (!(((((data36 === "requester") || (data36 === "job-owner")) || (data36 === "author")) || (data36 === "pusher")) || (data36 === "merger"))) {
                                        const err70 = { instancePath: instancePath + "/transitions/" + i2 + "/separate/" + i6, schemaPath: "#/properties/transitions/items/properties/separate/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.transitions.items.properties.separate.items.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.transitions.items.properties.separate.items.enum, parentSchema: schema31.properties.transitions.items.properties.separate.items, data: data36 };
                                        if (vErrors === null) {
                                            vErrors = [err70];
                                        }
                                        else {
                                            vErrors.push(err70);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err71 = { instancePath: instancePath + "/transitions/" + i2 + "/separate", schemaPath: "#/properties/transitions/items/properties/separate/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.separate.type, parentSchema: schema31.properties.transitions.items.properties.separate, data: data35 };
                                if (vErrors === null) {
                                    vErrors = [err71];
                                }
                                else {
                                    vErrors.push(err71);
                                }
                                errors++;
                            }
                        }
                        if (data16.checks !== undefined) {
                            let data37 = data16.checks;
                            if (Array.isArray(data37)) {
                                const len7 = data37.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                    let data38 = data37[i7];
                                    if (!(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
                                        const err72 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.checks.items.type, parentSchema: schema31.properties.transitions.items.properties.checks.items, data: data38 };
                                        if (vErrors === null) {
                                            vErrors = [err72];
                                        }
                                        else {
                                            vErrors.push(err72);
                                        }
                                        errors++;
                                    }
                                    const _errs101 = errors;
                                    let valid31 = false;
                                    const _errs102 = errors;
                                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                        if (data38.tag === undefined) {
                                            const err73 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/0/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property '" + "tag" + "'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[0].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[0], data: data38 };
                                            if (vErrors === null) {
                                                vErrors = [err73];
                                            }
                                            else {
                                                vErrors.push(err73);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid3 = _errs102 === errors;
                                    valid31 = valid31 || _valid3;
                                    const _errs103 = errors;
                                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                        if (data38.metric === undefined) {
                                            const err74 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/1/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[1].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[1], data: data38 };
                                            if (vErrors === null) {
                                                vErrors = [err74];
                                            }
                                            else {
                                                vErrors.push(err74);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid3 = _errs103 === errors;
                                    valid31 = valid31 || _valid3;
                                    const _errs104 = errors;
                                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                        if (data38.lineage === undefined) {
                                            const err75 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/2/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property '" + "lineage" + "'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[2].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[2], data: data38 };
                                            if (vErrors === null) {
                                                vErrors = [err75];
                                            }
                                            else {
                                                vErrors.push(err75);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid3 = _errs104 === errors;
                                    valid31 = valid31 || _valid3;
                                    const _errs105 = errors;
                                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                        if (data38.soak === undefined) {
                                            const err76 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/3/required", keyword: "required", params: { missingProperty: "soak" }, message: "must have required property '" + "soak" + "'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[3].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[3], data: data38 };
                                            if (vErrors === null) {
                                                vErrors = [err76];
                                            }
                                            else {
                                                vErrors.push(err76);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid3 = _errs105 === errors;
                                    valid31 = valid31 || _valid3;
                                    const _errs106 = errors;
                                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                        if (data38["not-serving"] === undefined) {
                                            const err77 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf/4/required", keyword: "required", params: { missingProperty: "not-serving" }, message: "must have required property '" + "not-serving" + "'", schema: schema31.properties.transitions.items.properties.checks.items.anyOf[4].required, parentSchema: schema31.properties.transitions.items.properties.checks.items.anyOf[4], data: data38 };
                                            if (vErrors === null) {
                                                vErrors = [err77];
                                            }
                                            else {
                                                vErrors.push(err77);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid3 = _errs106 === errors;
                                    valid31 = valid31 || _valid3;
                                    if (!valid31) {
                                        const err78 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.transitions.items.properties.checks.items.anyOf, parentSchema: schema31.properties.transitions.items.properties.checks.items, data: data38 };
                                        if (vErrors === null) {
                                            vErrors = [err78];
                                        }
                                        else {
                                            vErrors.push(err78);
                                        }
                                        errors++;
                                    }
                                    else {
                                        errors = _errs101;
                                        if (vErrors !== null) {
                                            if (_errs101) {
                                                vErrors.length = _errs101;
                                            }
                                            else {
                                                vErrors = null;
                                            }
                                        }
                                    }
                                    const _errs108 = errors;
                                    let valid33 = true;
                                    const _errs109 = errors;
                                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                        let missing0;
                                        if ((data38.tag === undefined) && (missing0 = "tag")) {
                                            const err79 = {};
                                            if (vErrors === null) {
                                                vErrors = [err79];
                                            }
                                            else {
                                                vErrors.push(err79);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid4 = _errs109 === errors;
                                    errors = _errs108;
                                    if (vErrors !== null) {
                                        if (_errs108) {
                                            vErrors.length = _errs108;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                    if (_valid4) {
                                        const _errs110 = errors;
                                        if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                            if (data38.tag === undefined) {
                                                const err80 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property '" + "tag" + "'", schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.required, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then, data: data38 };
                                                if (vErrors === null) {
                                                    vErrors = [err80];
                                                }
                                                else {
                                                    vErrors.push(err80);
                                                }
                                                errors++;
                                            }
                                            for (const key8 in data38) {
                                                if (!((key8 === "tag") || (key8 === "equals"))) {
                                                    const err81 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then, data: data38 };
                                                    if (vErrors === null) {
                                                        vErrors = [err81];
                                                    }
                                                    else {
                                                        vErrors.push(err81);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data38.tag !== undefined) {
                                                let data39 = data38.tag;
                                                if (typeof data39 === "string") {
                                                    if (func2(data39) < 1) {
                                                        const err82 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/tag", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag, data: data39 };
                                                        if (vErrors === null) {
                                                            vErrors = [err82];
                                                        }
                                                        else {
                                                            vErrors.push(err82);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err83 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/tag", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag, data: data39 };
                                                    if (vErrors === null) {
                                                        vErrors = [err83];
                                                    }
                                                    else {
                                                        vErrors.push(err83);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data38.equals !== undefined) {
                                                let data40 = data38.equals;
                                                if (typeof data40 !== "string") {
                                                    const err84 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/equals", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals, data: data40 };
                                                    if (vErrors === null) {
                                                        vErrors = [err84];
                                                    }
                                                    else {
                                                        vErrors.push(err84);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err85 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0].then, data: data38 };
                                            if (vErrors === null) {
                                                vErrors = [err85];
                                            }
                                            else {
                                                vErrors.push(err85);
                                            }
                                            errors++;
                                        }
                                        var _valid4 = _errs110 === errors;
                                        valid33 = _valid4;
                                        if (valid33) {
                                            var props2 = true;
                                        }
                                    }
                                    if (!valid33) {
                                        const err86 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema31.properties.transitions.items.properties.checks.items.allOf[0].if, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[0], data: data38 };
                                        if (vErrors === null) {
                                            vErrors = [err86];
                                        }
                                        else {
                                            vErrors.push(err86);
                                        }
                                        errors++;
                                    }
                                    const _errs118 = errors;
                                    let valid35 = true;
                                    const _errs119 = errors;
                                    if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                        let missing1;
                                        if ((data38.metric === undefined) && (missing1 = "metric")) {
                                            const err87 = {};
                                            if (vErrors === null) {
                                                vErrors = [err87];
                                            }
                                            else {
                                                vErrors.push(err87);
                                            }
                                            errors++;
                                        }
                                    }
                                    var _valid5 = _errs119 === errors;
                                    errors = _errs118;
                                    if (vErrors !== null) {
                                        if (_errs118) {
                                            vErrors.length = _errs118;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                    if (_valid5) {
                                        const _errs120 = errors;
                                        if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                            if (data38.metric === undefined) {
                                                const err88 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.required, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then, data: data38 };
                                                if (vErrors === null) {
                                                    vErrors = [err88];
                                                }
                                                else {
                                                    vErrors.push(err88);
                                                }
                                                errors++;
                                            }
                                            if (data38.source === undefined) {
                                                const err89 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.required, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then, data: data38 };
                                                if (vErrors === null) {
                                                    vErrors = [err89];
                                                }
                                                else {
                                                    vErrors.push(err89);
                                                }
                                                errors++;
                                            }
                                            for (const key9 in data38) {
                                                if (!((((((key9 === "metric") || (key9 === "source")) || (key9 === "min")) || (key9 === "max")) || (key9 === "no-worse-than")) || (key9 === "tolerance"))) {
                                                    const err90 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then, data: data38 };
                                                    if (vErrors === null) {
                                                        vErrors = [err90];
                                                    }
                                                    else {
                                                        vErrors.push(err90);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data38.metric !== undefined) {
                                                let data41 = data38.metric;
                                                if (typeof data41 === "string") {
                                                    if (func2(data41) < 1) {
                                                        const err91 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/metric", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric, data: data41 };
                                                        if (vErrors === null) {
                                                            vErrors = [err91];
                                                        }
                                                        else {
                                                            vErrors.push(err91);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err92 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/metric", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric, data: data41 };
                                                    if (vErrors === null) {
                                                        vErrors = [err92];
                                                    }
                                                    else {
                                                        vErrors.push(err92);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data38.source !== undefined) {
                                                let data42 = data38.source;
                                                if (!((((data42 === "property") || (data42 === "tag")) || (data42 === "file")) || (data42 === "job"))) {
                                                    const err93 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/source", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/source/enum", keyword: "enum", params: { allowedValues: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source, data: data42 };
                                                    if (vErrors === null) {
                                                        vErrors = [err93];
                                                    }
                                                    else {
                                                        vErrors.push(err93);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data38.min !== undefined) {
                                                let data43 = data38.min;
                                                if (!(typeof data43 == "number")) {
                                                    const err94 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/min", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min, data: data43 };
                                                    if (vErrors === null) {
                                                        vErrors = [err94];
                                                    }
                                                    else {
                                                        vErrors.push(err94);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data38.max !== undefined) {
                                                let data44 = data38.max;
                                                if (!(typeof data44 == "number")) {
                                                    const err95 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/max", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max, data: data44 };
                                                    if (vErrors === null) {
                                                        vErrors = [err95];
                                                    }
                                                    else {
                                                        vErrors.push(err95);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data38["no-worse-than"] !== undefined) {
                                                let data45 = data38["no-worse-than"];
                                                if ("incumbent" !== data45) {
                                                    const err96 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/no-worse-than", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/no-worse-than/const", keyword: "const", params: { allowedValue: "incumbent" }, message: "must be equal to constant", schema: "incumbent", parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties["no-worse-than"], data: data45 };
                                                    if (vErrors === null) {
                                                        vErrors = [err96];
                                                    }
                                                    else {
                                                        vErrors.push(err96);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            if (data38.tolerance !== undefined) {
                                                let data46 = data38.tolerance;
                                                if (typeof data46 == "number") {
                                                    if (data46 < 0 || isNaN(data46)) {
                                                        const err97 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/tolerance", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance, data: data46 };
                                                        if (vErrors === null) {
                                                            vErrors = [err97];
                                                        }
                                                        else {
                                                            vErrors.push(err97);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err98 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7 + "/tolerance", schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance, data: data46 };
                                                    if (vErrors === null) {
                                                        vErrors = [err98];
                                                    }
                                                    else {
                                                        vErrors.push(err98);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        else {
                                            const err99 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.type, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1].then, data: data38 };
                                            if (vErrors === null) {
                                                vErrors = [err99];
                                            }
                                            else {
                                                vErrors.push(err99);
                                            }
                                            errors++;
                                        }
                                        var _valid5 = _errs120 === errors;
                                        valid35 = _valid5;
                                        if (valid35) {
                                            var props3 = true;
                                        }
                                    }
                                    if (!valid35) {
                                        const err100 = { instancePath: instancePath + "/transitions/" + i2 + "/checks/" + i7, schemaPath: "#/properties/transitions/items/properties/checks/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema31.properties.transitions.items.properties.checks.items.allOf[1].if, parentSchema: schema31.properties.transitions.items.properties.checks.items.allOf[1], data: data38 };
                                        if (vErrors === null) {
                                            vErrors = [err100];
                                        }
                                        else {
                                            vErrors.push(err100);
                                        }
                                        errors++;
                                    }
                                    if (props2 !== true && props3 !== undefined) {
                                        if (props3 === true) {
                                            props2 = true;
                                        }
                                        else {
                                            props2 = props2 || {};
                                            Object.assign(props2, props3);
                                        }
                                    }
                                }
                            }
                            else {
                                const err101 = { instancePath: instancePath + "/transitions/" + i2 + "/checks", schemaPath: "#/properties/transitions/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.items.properties.checks.type, parentSchema: schema31.properties.transitions.items.properties.checks, data: data37 };
                                if (vErrors === null) {
                                    vErrors = [err101];
                                }
                                else {
                                    vErrors.push(err101);
                                }
                                errors++;
                            }
                        }
                        if (data16["require-plan"] !== undefined) {
                            let data47 = data16["require-plan"];
                            const _errs135 = errors;
                            const err102 = { instancePath: instancePath + "/transitions/" + i2 + "/require-plan", schemaPath: "#/properties/transitions/items/properties/require-plan/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword4.not, parentSchema: keyword4, data: data47 };
                            if (vErrors === null) {
                                vErrors = [err102];
                            }
                            else {
                                vErrors.push(err102);
                            }
                            errors++;
                            var valid37 = _errs135 === errors;
                            if (!valid37) {
                                const err103 = { instancePath: instancePath + "/transitions/" + i2 + "/require-plan", schemaPath: "#/properties/transitions/items/properties/require-plan/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.transitions.items.properties["require-plan"], data: data47 };
                                if (vErrors === null) {
                                    vErrors = [err103];
                                }
                                else {
                                    vErrors.push(err103);
                                }
                                errors++;
                            }
                        }
                        if (data16.freeze !== undefined) {
                            let data48 = data16.freeze;
                            const _errs139 = errors;
                            const err104 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze", schemaPath: "#/properties/transitions/items/properties/freeze/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword5.not, parentSchema: keyword5, data: data48 };
                            if (vErrors === null) {
                                vErrors = [err104];
                            }
                            else {
                                vErrors.push(err104);
                            }
                            errors++;
                            var valid38 = _errs139 === errors;
                            if (!valid38) {
                                const err105 = { instancePath: instancePath + "/transitions/" + i2 + "/freeze", schemaPath: "#/properties/transitions/items/properties/freeze/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.transitions.items.properties.freeze, data: data48 };
                                if (vErrors === null) {
                                    vErrors = [err105];
                                }
                                else {
                                    vErrors.push(err105);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err106 = { instancePath: instancePath + "/transitions/" + i2, schemaPath: "#/properties/transitions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.transitions.items.type, parentSchema: schema31.properties.transitions.items, data: data16 };
                        if (vErrors === null) {
                            vErrors = [err106];
                        }
                        else {
                            vErrors.push(err106);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err107 = { instancePath: instancePath + "/transitions", schemaPath: "#/properties/transitions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.transitions.type, parentSchema: schema31.properties.transitions, data: data15 };
                if (vErrors === null) {
                    vErrors = [err107];
                }
                else {
                    vErrors.push(err107);
                }
                errors++;
            }
        }
        if (data.overrides !== undefined) {
            let data49 = data.overrides;
            if (Array.isArray(data49)) {
                const len8 = data49.length;
                for (let i8 = 0; i8 < len8; i8++) {
                    let data50 = data49[i8];
                    if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                        if (data50.match === undefined) {
                            const err108 = { instancePath: instancePath + "/overrides/" + i8, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property '" + "match" + "'", schema: schema31.properties.overrides.items.required, parentSchema: schema31.properties.overrides.items, data: data50 };
                            if (vErrors === null) {
                                vErrors = [err108];
                            }
                            else {
                                vErrors.push(err108);
                            }
                            errors++;
                        }
                        if (data50.transitions === undefined) {
                            const err109 = { instancePath: instancePath + "/overrides/" + i8, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "transitions" }, message: "must have required property '" + "transitions" + "'", schema: schema31.properties.overrides.items.required, parentSchema: schema31.properties.overrides.items, data: data50 };
                            if (vErrors === null) {
                                vErrors = [err109];
                            }
                            else {
                                vErrors.push(err109);
                            }
                            errors++;
                        }
                        for (const key10 in data50) {
                            if (!((key10 === "match") || (key10 === "transitions"))) {
                                const err110 = { instancePath: instancePath + "/overrides/" + i8, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items, data: data50 };
                                if (vErrors === null) {
                                    vErrors = [err110];
                                }
                                else {
                                    vErrors.push(err110);
                                }
                                errors++;
                            }
                        }
                        if (data50.match !== undefined) {
                            let data51 = data50.match;
                            if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                                if (Object.keys(data51).length < 1) {
                                    const err111 = { instancePath: instancePath + "/overrides/" + i8 + "/match", schemaPath: "#/properties/overrides/items/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.overrides.items.properties.match, data: data51 };
                                    if (vErrors === null) {
                                        vErrors = [err111];
                                    }
                                    else {
                                        vErrors.push(err111);
                                    }
                                    errors++;
                                }
                                for (const key11 in data51) {
                                    if (!((((key11 === "kind") || (key11 === "name")) || (key11 === "place")) || (key11 === "tag"))) {
                                        const err112 = { instancePath: instancePath + "/overrides/" + i8 + "/match", schemaPath: "#/properties/overrides/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.match, data: data51 };
                                        if (vErrors === null) {
                                            vErrors = [err112];
                                        }
                                        else {
                                            vErrors.push(err112);
                                        }
                                        errors++;
                                    }
                                }
                                if (data51.kind !== undefined) {
                                    let data52 = data51.kind;
                                    if (!((((data52 === "model") || (data52 === "data")) || (data52 === "environment")) || (data52 === "component"))) {
                                        const err113 = { instancePath: instancePath + "/overrides/" + i8 + "/match/kind", schemaPath: "#/properties/overrides/items/properties/match/properties/kind/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.match.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.overrides.items.properties.match.properties.kind.enum, parentSchema: schema31.properties.overrides.items.properties.match.properties.kind, data: data52 };
                                        if (vErrors === null) {
                                            vErrors = [err113];
                                        }
                                        else {
                                            vErrors.push(err113);
                                        }
                                        errors++;
                                    }
                                }
                                if (data51.name !== undefined) {
                                    let data53 = data51.name;
                                    if (typeof data53 === "string") {
                                        if (func2(data53) < 1) {
                                            const err114 = { instancePath: instancePath + "/overrides/" + i8 + "/match/name", schemaPath: "#/properties/overrides/items/properties/match/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.match.properties.name, data: data53 };
                                            if (vErrors === null) {
                                                vErrors = [err114];
                                            }
                                            else {
                                                vErrors.push(err114);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err115 = { instancePath: instancePath + "/overrides/" + i8 + "/match/name", schemaPath: "#/properties/overrides/items/properties/match/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.match.properties.name.type, parentSchema: schema31.properties.overrides.items.properties.match.properties.name, data: data53 };
                                        if (vErrors === null) {
                                            vErrors = [err115];
                                        }
                                        else {
                                            vErrors.push(err115);
                                        }
                                        errors++;
                                    }
                                }
                                if (data51.place !== undefined) {
                                    let data54 = data51.place;
                                    if (typeof data54 === "string") {
                                        if (func2(data54) < 1) {
                                            const err116 = { instancePath: instancePath + "/overrides/" + i8 + "/match/place", schemaPath: "#/properties/overrides/items/properties/match/properties/place/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.match.properties.place, data: data54 };
                                            if (vErrors === null) {
                                                vErrors = [err116];
                                            }
                                            else {
                                                vErrors.push(err116);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err117 = { instancePath: instancePath + "/overrides/" + i8 + "/match/place", schemaPath: "#/properties/overrides/items/properties/match/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.match.properties.place.type, parentSchema: schema31.properties.overrides.items.properties.match.properties.place, data: data54 };
                                        if (vErrors === null) {
                                            vErrors = [err117];
                                        }
                                        else {
                                            vErrors.push(err117);
                                        }
                                        errors++;
                                    }
                                }
                                if (data51.tag !== undefined) {
                                    let data55 = data51.tag;
                                    if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                                        if (Object.keys(data55).length < 1) {
                                            const err118 = { instancePath: instancePath + "/overrides/" + i8 + "/match/tag", schemaPath: "#/properties/overrides/items/properties/match/properties/tag/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.overrides.items.properties.match.properties.tag, data: data55 };
                                            if (vErrors === null) {
                                                vErrors = [err118];
                                            }
                                            else {
                                                vErrors.push(err118);
                                            }
                                            errors++;
                                        }
                                        for (const key12 in data55) {
                                            let data56 = data55[key12];
                                            if (typeof data56 !== "string") {
                                                const err119 = { instancePath: instancePath + "/overrides/" + i8 + "/match/tag/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/overrides/items/properties/match/properties/tag/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.match.properties.tag.additionalProperties.type, parentSchema: schema31.properties.overrides.items.properties.match.properties.tag.additionalProperties, data: data56 };
                                                if (vErrors === null) {
                                                    vErrors = [err119];
                                                }
                                                else {
                                                    vErrors.push(err119);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err120 = { instancePath: instancePath + "/overrides/" + i8 + "/match/tag", schemaPath: "#/properties/overrides/items/properties/match/properties/tag/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.match.properties.tag.type, parentSchema: schema31.properties.overrides.items.properties.match.properties.tag, data: data55 };
                                        if (vErrors === null) {
                                            vErrors = [err120];
                                        }
                                        else {
                                            vErrors.push(err120);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err121 = { instancePath: instancePath + "/overrides/" + i8 + "/match", schemaPath: "#/properties/overrides/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.match.type, parentSchema: schema31.properties.overrides.items.properties.match, data: data51 };
                                if (vErrors === null) {
                                    vErrors = [err121];
                                }
                                else {
                                    vErrors.push(err121);
                                }
                                errors++;
                            }
                        }
                        if (data50.transitions !== undefined) {
                            let data57 = data50.transitions;
                            if (Array.isArray(data57)) {
                                if (data57.length < 1) {
                                    const err122 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions", schemaPath: "#/properties/overrides/items/properties/transitions/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions, data: data57 };
                                    if (vErrors === null) {
                                        vErrors = [err122];
                                    }
                                    else {
                                        vErrors.push(err122);
                                    }
                                    errors++;
                                }
                                const len9 = data57.length;
                                for (let i9 = 0; i9 < len9; i9++) {
                                    let data58 = data57[i9];
                                    if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                                        if (data58.from === undefined) {
                                            const err123 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9, schemaPath: "#/properties/overrides/items/properties/transitions/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema31.properties.overrides.items.properties.transitions.items.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items, data: data58 };
                                            if (vErrors === null) {
                                                vErrors = [err123];
                                            }
                                            else {
                                                vErrors.push(err123);
                                            }
                                            errors++;
                                        }
                                        if (data58.to === undefined) {
                                            const err124 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9, schemaPath: "#/properties/overrides/items/properties/transitions/items/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property '" + "to" + "'", schema: schema31.properties.overrides.items.properties.transitions.items.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items, data: data58 };
                                            if (vErrors === null) {
                                                vErrors = [err124];
                                            }
                                            else {
                                                vErrors.push(err124);
                                            }
                                            errors++;
                                        }
                                        for (const key13 in data58) {
                                            if (!(((((((key13 === "from") || (key13 === "to")) || (key13 === "environment")) || (key13 === "approvals")) || (key13 === "checks")) || (key13 === "freeze")) || (key13 === "replace"))) {
                                                const err125 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9, schemaPath: "#/properties/overrides/items/properties/transitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items, data: data58 };
                                                if (vErrors === null) {
                                                    vErrors = [err125];
                                                }
                                                else {
                                                    vErrors.push(err125);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data58.from !== undefined) {
                                            let data59 = data58.from;
                                            const _errs165 = errors;
                                            let valid47 = false;
                                            let passing3 = null;
                                            const _errs166 = errors;
                                            if (typeof data59 === "string") {
                                                if (func2(data59) < 1) {
                                                    const err126 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0], data: data59 };
                                                    if (vErrors === null) {
                                                        vErrors = [err126];
                                                    }
                                                    else {
                                                        vErrors.push(err126);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err127 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0], data: data59 };
                                                if (vErrors === null) {
                                                    vErrors = [err127];
                                                }
                                                else {
                                                    vErrors.push(err127);
                                                }
                                                errors++;
                                            }
                                            var _valid6 = _errs166 === errors;
                                            if (_valid6) {
                                                valid47 = true;
                                                passing3 = 0;
                                            }
                                            const _errs168 = errors;
                                            if (Array.isArray(data59)) {
                                                if (data59.length < 1) {
                                                    const err128 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1], data: data59 };
                                                    if (vErrors === null) {
                                                        vErrors = [err128];
                                                    }
                                                    else {
                                                        vErrors.push(err128);
                                                    }
                                                    errors++;
                                                }
                                                const len10 = data59.length;
                                                for (let i10 = 0; i10 < len10; i10++) {
                                                    let data60 = data59[i10];
                                                    if (typeof data60 === "string") {
                                                        if (func2(data60) < 1) {
                                                            const err129 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/from/" + i10, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items, data: data60 };
                                                            if (vErrors === null) {
                                                                vErrors = [err129];
                                                            }
                                                            else {
                                                                vErrors.push(err129);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err130 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/from/" + i10, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items, data: data60 };
                                                        if (vErrors === null) {
                                                            vErrors = [err130];
                                                        }
                                                        else {
                                                            vErrors.push(err130);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err131 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1], data: data59 };
                                                if (vErrors === null) {
                                                    vErrors = [err131];
                                                }
                                                else {
                                                    vErrors.push(err131);
                                                }
                                                errors++;
                                            }
                                            var _valid6 = _errs168 === errors;
                                            if (_valid6 && valid47) {
                                                valid47 = false;
                                                passing3 = [passing3, 1];
                                            }
                                            else {
                                                if (_valid6) {
                                                    valid47 = true;
                                                    passing3 = 1;
                                                }
                                            }
                                            if (!valid47) {
                                                const err132 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/from/oneOf", keyword: "oneOf", params: { passingSchemas: passing3 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.from, data: data59 };
                                                if (vErrors === null) {
                                                    vErrors = [err132];
                                                }
                                                else {
                                                    vErrors.push(err132);
                                                }
                                                errors++;
                                            }
                                            else {
                                                errors = _errs165;
                                                if (vErrors !== null) {
                                                    if (_errs165) {
                                                        vErrors.length = _errs165;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                        }
                                        if (data58.to !== undefined) {
                                            let data61 = data58.to;
                                            if (typeof data61 === "string") {
                                                if (func2(data61) < 1) {
                                                    const err133 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/to", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.to, data: data61 };
                                                    if (vErrors === null) {
                                                        vErrors = [err133];
                                                    }
                                                    else {
                                                        vErrors.push(err133);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err134 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/to", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.to.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.to, data: data61 };
                                                if (vErrors === null) {
                                                    vErrors = [err134];
                                                }
                                                else {
                                                    vErrors.push(err134);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data58.environment !== undefined) {
                                            let data62 = data58.environment;
                                            const _errs175 = errors;
                                            let valid50 = false;
                                            let passing4 = null;
                                            const _errs176 = errors;
                                            if (typeof data62 === "string") {
                                                if (func2(data62) < 1) {
                                                    const err135 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0], data: data62 };
                                                    if (vErrors === null) {
                                                        vErrors = [err135];
                                                    }
                                                    else {
                                                        vErrors.push(err135);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            else {
                                                const err136 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0], data: data62 };
                                                if (vErrors === null) {
                                                    vErrors = [err136];
                                                }
                                                else {
                                                    vErrors.push(err136);
                                                }
                                                errors++;
                                            }
                                            var _valid7 = _errs176 === errors;
                                            if (_valid7) {
                                                valid50 = true;
                                                passing4 = 0;
                                            }
                                            const _errs178 = errors;
                                            if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                                if (data62.name === undefined) {
                                                    const err137 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property '" + "name" + "'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1], data: data62 };
                                                    if (vErrors === null) {
                                                        vErrors = [err137];
                                                    }
                                                    else {
                                                        vErrors.push(err137);
                                                    }
                                                    errors++;
                                                }
                                                for (const key14 in data62) {
                                                    if (!(((((key14 === "name") || (key14 === "forbid-admin-bypass")) || (key14 === "allow-reruns")) || (key14 === "allowed-refs")) || (key14 === "allowed-workflows"))) {
                                                        const err138 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1], data: data62 };
                                                        if (vErrors === null) {
                                                            vErrors = [err138];
                                                        }
                                                        else {
                                                            vErrors.push(err138);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data62.name !== undefined) {
                                                    let data63 = data62.name;
                                                    if (typeof data63 === "string") {
                                                        if (func2(data63) < 1) {
                                                            const err139 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/name", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name, data: data63 };
                                                            if (vErrors === null) {
                                                                vErrors = [err139];
                                                            }
                                                            else {
                                                                vErrors.push(err139);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err140 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/name", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name, data: data63 };
                                                        if (vErrors === null) {
                                                            vErrors = [err140];
                                                        }
                                                        else {
                                                            vErrors.push(err140);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data62["forbid-admin-bypass"] !== undefined) {
                                                    let data64 = data62["forbid-admin-bypass"];
                                                    if (typeof data64 !== "boolean") {
                                                        const err141 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/forbid-admin-bypass", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/forbid-admin-bypass/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"], data: data64 };
                                                        if (vErrors === null) {
                                                            vErrors = [err141];
                                                        }
                                                        else {
                                                            vErrors.push(err141);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data62["allow-reruns"] !== undefined) {
                                                    let data65 = data62["allow-reruns"];
                                                    if (typeof data65 !== "boolean") {
                                                        const err142 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/allow-reruns", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allow-reruns/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"], data: data65 };
                                                        if (vErrors === null) {
                                                            vErrors = [err142];
                                                        }
                                                        else {
                                                            vErrors.push(err142);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data62["allowed-refs"] !== undefined) {
                                                    let data66 = data62["allowed-refs"];
                                                    const _errs189 = errors;
                                                    const err143 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/allowed-refs", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword6.not, parentSchema: keyword6, data: data66 };
                                                    if (vErrors === null) {
                                                        vErrors = [err143];
                                                    }
                                                    else {
                                                        vErrors.push(err143);
                                                    }
                                                    errors++;
                                                    var valid52 = _errs189 === errors;
                                                    if (!valid52) {
                                                        const err144 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/allowed-refs", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"], data: data66 };
                                                        if (vErrors === null) {
                                                            vErrors = [err144];
                                                        }
                                                        else {
                                                            vErrors.push(err144);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                if (data62["allowed-workflows"] !== undefined) {
                                                    let data67 = data62["allowed-workflows"];
                                                    const _errs193 = errors;
                                                    const err145 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/allowed-workflows", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword7.not, parentSchema: keyword7, data: data67 };
                                                    if (vErrors === null) {
                                                        vErrors = [err145];
                                                    }
                                                    else {
                                                        vErrors.push(err145);
                                                    }
                                                    errors++;
                                                    var valid53 = _errs193 === errors;
                                                    if (!valid53) {
                                                        const err146 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment/allowed-workflows", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"], data: data67 };
                                                        if (vErrors === null) {
                                                            vErrors = [err146];
                                                        }
                                                        else {
                                                            vErrors.push(err146);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err147 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1], data: data62 };
                                                if (vErrors === null) {
                                                    vErrors = [err147];
                                                }
                                                else {
                                                    vErrors.push(err147);
                                                }
                                                errors++;
                                            }
                                            var _valid7 = _errs178 === errors;
                                            if (_valid7 && valid50) {
                                                valid50 = false;
                                                passing4 = [passing4, 1];
                                            }
                                            else {
                                                if (_valid7) {
                                                    valid50 = true;
                                                    passing4 = 1;
                                                }
                                            }
                                            if (!valid50) {
                                                const err148 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf", keyword: "oneOf", params: { passingSchemas: passing4 }, message: "must match exactly one schema in oneOf", schema: schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.environment, data: data62 };
                                                if (vErrors === null) {
                                                    vErrors = [err148];
                                                }
                                                else {
                                                    vErrors.push(err148);
                                                }
                                                errors++;
                                            }
                                            else {
                                                errors = _errs175;
                                                if (vErrors !== null) {
                                                    if (_errs175) {
                                                        vErrors.length = _errs175;
                                                    }
                                                    else {
                                                        vErrors = null;
                                                    }
                                                }
                                            }
                                        }
                                        if (data58.approvals !== undefined) {
                                            let data68 = data58.approvals;
                                            if (Array.isArray(data68)) {
                                                const len11 = data68.length;
                                                for (let i11 = 0; i11 < len11; i11++) {
                                                    let data69 = data68[i11];
                                                    if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                                                        if (data69.from === undefined) {
                                                            const err149 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property '" + "from" + "'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items, data: data69 };
                                                            if (vErrors === null) {
                                                                vErrors = [err149];
                                                            }
                                                            else {
                                                                vErrors.push(err149);
                                                            }
                                                            errors++;
                                                        }
                                                        for (const key15 in data69) {
                                                            if (!(((((key15 === "from") || (key15 === "via")) || (key15 === "count")) || (key15 === "environment")) || (key15 === "comment-must-contain"))) {
                                                                const err150 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items, data: data69 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err150];
                                                                }
                                                                else {
                                                                    vErrors.push(err150);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data69.from !== undefined) {
                                                            let data70 = data69.from;
                                                            if (Array.isArray(data70)) {
                                                                if (data70.length < 1) {
                                                                    const err151 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from, data: data70 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err151];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err151);
                                                                    }
                                                                    errors++;
                                                                }
                                                                const len12 = data70.length;
                                                                for (let i12 = 0; i12 < len12; i12++) {
                                                                    let data71 = data70[i12];
                                                                    if (typeof data71 === "string") {
                                                                        if (!pattern4.test(data71)) {
                                                                            const err152 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/from/" + i12, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/items/pattern", keyword: "pattern", params: { pattern: "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$" }, message: "must match pattern \"" + "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$" + "\"", schema: "^(user:.+|team:[^/]+/[^/]+|group:.+|environment-reviewers)$", parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items, data: data71 };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err152];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err152);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                    else {
                                                                        const err153 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/from/" + i12, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items, data: data71 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err153];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err153);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                const err154 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/from", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from, data: data70 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err154];
                                                                }
                                                                else {
                                                                    vErrors.push(err154);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data69.via !== undefined) {
                                                            let data72 = data69.via;
                                                            if (!((data72 === "environment") || (data72 === "pull-request"))) {
                                                                const err155 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/via", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/via/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via.enum, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via, data: data72 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err155];
                                                                }
                                                                else {
                                                                    vErrors.push(err155);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data69.count !== undefined) {
                                                            let data73 = data69.count;
                                                            if (!((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73)))) {
                                                                const err156 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/count", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count, data: data73 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err156];
                                                                }
                                                                else {
                                                                    vErrors.push(err156);
                                                                }
                                                                errors++;
                                                            }
                                                            if (typeof data73 == "number") {
                                                                if (data73 < 1 || isNaN(data73)) {
                                                                    const err157 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/count", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count, data: data73 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err157];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err157);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        if (data69.environment !== undefined) {
                                                            let data74 = data69.environment;
                                                            const _errs209 = errors;
                                                            const err158 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/environment/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword8.not, parentSchema: keyword8, data: data74 };
                                                            if (vErrors === null) {
                                                                vErrors = [err158];
                                                            }
                                                            else {
                                                                vErrors.push(err158);
                                                            }
                                                            errors++;
                                                            var valid59 = _errs209 === errors;
                                                            if (!valid59) {
                                                                const err159 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/environment", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/environment/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.environment, data: data74 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err159];
                                                                }
                                                                else {
                                                                    vErrors.push(err159);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                        if (data69["comment-must-contain"] !== undefined) {
                                                            let data75 = data69["comment-must-contain"];
                                                            const _errs213 = errors;
                                                            const err160 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/comment-must-contain", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/comment-must-contain/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword9.not, parentSchema: keyword9, data: data75 };
                                                            if (vErrors === null) {
                                                                vErrors = [err160];
                                                            }
                                                            else {
                                                                vErrors.push(err160);
                                                            }
                                                            errors++;
                                                            var valid60 = _errs213 === errors;
                                                            if (!valid60) {
                                                                const err161 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11 + "/comment-must-contain", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/comment-must-contain/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"], data: data75 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err161];
                                                                }
                                                                else {
                                                                    vErrors.push(err161);
                                                                }
                                                                errors++;
                                                            }
                                                        }
                                                    }
                                                    else {
                                                        const err162 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals/" + i11, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items, data: data69 };
                                                        if (vErrors === null) {
                                                            vErrors = [err162];
                                                        }
                                                        else {
                                                            vErrors.push(err162);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            else {
                                                const err163 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/approvals", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/approvals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.approvals, data: data68 };
                                                if (vErrors === null) {
                                                    vErrors = [err163];
                                                }
                                                else {
                                                    vErrors.push(err163);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data58.checks !== undefined) {
                                            let data76 = data58.checks;
                                            if (Array.isArray(data76)) {
                                                const len13 = data76.length;
                                                for (let i13 = 0; i13 < len13; i13++) {
                                                    let data77 = data76[i13];
                                                    if (!(data77 && typeof data77 == "object" && !Array.isArray(data77))) {
                                                        const err164 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items, data: data77 };
                                                        if (vErrors === null) {
                                                            vErrors = [err164];
                                                        }
                                                        else {
                                                            vErrors.push(err164);
                                                        }
                                                        errors++;
                                                    }
                                                    const _errs219 = errors;
                                                    let valid63 = false;
                                                    const _errs220 = errors;
                                                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                                                        if (data77.tag === undefined) {
                                                            const err165 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/0/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property '" + "tag" + "'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[0].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[0], data: data77 };
                                                            if (vErrors === null) {
                                                                vErrors = [err165];
                                                            }
                                                            else {
                                                                vErrors.push(err165);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid8 = _errs220 === errors;
                                                    valid63 = valid63 || _valid8;
                                                    const _errs221 = errors;
                                                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                                                        if (data77.metric === undefined) {
                                                            const err166 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/1/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[1].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[1], data: data77 };
                                                            if (vErrors === null) {
                                                                vErrors = [err166];
                                                            }
                                                            else {
                                                                vErrors.push(err166);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid8 = _errs221 === errors;
                                                    valid63 = valid63 || _valid8;
                                                    const _errs222 = errors;
                                                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                                                        if (data77.lineage === undefined) {
                                                            const err167 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/2/required", keyword: "required", params: { missingProperty: "lineage" }, message: "must have required property '" + "lineage" + "'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[2].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[2], data: data77 };
                                                            if (vErrors === null) {
                                                                vErrors = [err167];
                                                            }
                                                            else {
                                                                vErrors.push(err167);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid8 = _errs222 === errors;
                                                    valid63 = valid63 || _valid8;
                                                    const _errs223 = errors;
                                                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                                                        if (data77.soak === undefined) {
                                                            const err168 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/3/required", keyword: "required", params: { missingProperty: "soak" }, message: "must have required property '" + "soak" + "'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[3].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[3], data: data77 };
                                                            if (vErrors === null) {
                                                                vErrors = [err168];
                                                            }
                                                            else {
                                                                vErrors.push(err168);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid8 = _errs223 === errors;
                                                    valid63 = valid63 || _valid8;
                                                    const _errs224 = errors;
                                                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                                                        if (data77["not-serving"] === undefined) {
                                                            const err169 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/4/required", keyword: "required", params: { missingProperty: "not-serving" }, message: "must have required property '" + "not-serving" + "'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[4].required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[4], data: data77 };
                                                            if (vErrors === null) {
                                                                vErrors = [err169];
                                                            }
                                                            else {
                                                                vErrors.push(err169);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid8 = _errs224 === errors;
                                                    valid63 = valid63 || _valid8;
                                                    if (!valid63) {
                                                        const err170 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items, data: data77 };
                                                        if (vErrors === null) {
                                                            vErrors = [err170];
                                                        }
                                                        else {
                                                            vErrors.push(err170);
                                                        }
                                                        errors++;
                                                    }
                                                    else {
                                                        errors = _errs219;
                                                        if (vErrors !== null) {
                                                            if (_errs219) {
                                                                vErrors.length = _errs219;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                    const _errs226 = errors;
                                                    let valid65 = true;
                                                    const _errs227 = errors;
                                                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                                                        let missing2;
                                                        if ((data77.tag === undefined) && (missing2 = "tag")) {
                                                            const err171 = {};
                                                            if (vErrors === null) {
                                                                vErrors = [err171];
                                                            }
                                                            else {
                                                                vErrors.push(err171);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid9 = _errs227 === errors;
                                                    errors = _errs226;
                                                    if (vErrors !== null) {
                                                        if (_errs226) {
                                                            vErrors.length = _errs226;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                    if (_valid9) {
                                                        const _errs228 = errors;
                                                        if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                                                            if (data77.tag === undefined) {
                                                                const err172 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/required", keyword: "required", params: { missingProperty: "tag" }, message: "must have required property '" + "tag" + "'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then, data: data77 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err172];
                                                                }
                                                                else {
                                                                    vErrors.push(err172);
                                                                }
                                                                errors++;
                                                            }
                                                            for (const key16 in data77) {
                                                                if (!((key16 === "tag") || (key16 === "equals"))) {
                                                                    const err173 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then, data: data77 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err173];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err173);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            if (data77.tag !== undefined) {
                                                                let data78 = data77.tag;
                                                                if (typeof data78 === "string") {
                                                                    if (func2(data78) < 1) {
                                                                        const err174 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/tag", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag, data: data78 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err174];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err174);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err175 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/tag", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag, data: data78 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err175];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err175);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            if (data77.equals !== undefined) {
                                                                let data79 = data77.equals;
                                                                if (typeof data79 !== "string") {
                                                                    const err176 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/equals", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/equals/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals, data: data79 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err176];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err176);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err177 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then, data: data77 };
                                                            if (vErrors === null) {
                                                                vErrors = [err177];
                                                            }
                                                            else {
                                                                vErrors.push(err177);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid9 = _errs228 === errors;
                                                        valid65 = _valid9;
                                                        if (valid65) {
                                                            var props5 = true;
                                                        }
                                                    }
                                                    if (!valid65) {
                                                        const err178 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].if, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0], data: data77 };
                                                        if (vErrors === null) {
                                                            vErrors = [err178];
                                                        }
                                                        else {
                                                            vErrors.push(err178);
                                                        }
                                                        errors++;
                                                    }
                                                    const _errs236 = errors;
                                                    let valid67 = true;
                                                    const _errs237 = errors;
                                                    if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                                                        let missing3;
                                                        if ((data77.metric === undefined) && (missing3 = "metric")) {
                                                            const err179 = {};
                                                            if (vErrors === null) {
                                                                vErrors = [err179];
                                                            }
                                                            else {
                                                                vErrors.push(err179);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid10 = _errs237 === errors;
                                                    errors = _errs236;
                                                    if (vErrors !== null) {
                                                        if (_errs236) {
                                                            vErrors.length = _errs236;
                                                        }
                                                        else {
                                                            vErrors = null;
                                                        }
                                                    }
                                                    if (_valid10) {
                                                        const _errs238 = errors;
                                                        if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                                                            if (data77.metric === undefined) {
                                                                const err180 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property '" + "metric" + "'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then, data: data77 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err180];
                                                                }
                                                                else {
                                                                    vErrors.push(err180);
                                                                }
                                                                errors++;
                                                            }
                                                            if (data77.source === undefined) {
                                                                const err181 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property '" + "source" + "'", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.required, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then, data: data77 };
                                                                if (vErrors === null) {
                                                                    vErrors = [err181];
                                                                }
                                                                else {
                                                                    vErrors.push(err181);
                                                                }
                                                                errors++;
                                                            }
                                                            for (const key17 in data77) {
                                                                if (!((((((key17 === "metric") || (key17 === "source")) || (key17 === "min")) || (key17 === "max")) || (key17 === "no-worse-than")) || (key17 === "tolerance"))) {
                                                                    const err182 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then, data: data77 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err182];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err182);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            if (data77.metric !== undefined) {
                                                                let data80 = data77.metric;
                                                                if (typeof data80 === "string") {
                                                                    if (func2(data80) < 1) {
                                                                        const err183 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/metric", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric, data: data80 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err183];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err183);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err184 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/metric", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric, data: data80 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err184];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err184);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            if (data77.source !== undefined) {
                                                                let data81 = data77.source;
                                                                if (!((((data81 === "property") || (data81 === "tag")) || (data81 === "file")) || (data81 === "job"))) {
                                                                    const err185 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/source", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/source/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source, data: data81 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err185];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err185);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            if (data77.min !== undefined) {
                                                                let data82 = data77.min;
                                                                if (!(typeof data82 == "number")) {
                                                                    const err186 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/min", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min, data: data82 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err186];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err186);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            if (data77.max !== undefined) {
                                                                let data83 = data77.max;
                                                                if (!(typeof data83 == "number")) {
                                                                    const err187 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/max", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max, data: data83 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err187];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err187);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            if (data77["no-worse-than"] !== undefined) {
                                                                let data84 = data77["no-worse-than"];
                                                                if ("incumbent" !== data84) {
                                                                    const err188 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/no-worse-than", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/no-worse-than/const", keyword: "const", params: { allowedValue: "incumbent" }, message: "must be equal to constant", schema: "incumbent", parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties["no-worse-than"], data: data84 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err188];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err188);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            if (data77.tolerance !== undefined) {
                                                                let data85 = data77.tolerance;
                                                                if (typeof data85 == "number") {
                                                                    if (data85 < 0 || isNaN(data85)) {
                                                                        const err189 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/tolerance", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance, data: data85 };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err189];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err189);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err190 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13 + "/tolerance", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance, data: data85 };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err190];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err190);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err191 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then, data: data77 };
                                                            if (vErrors === null) {
                                                                vErrors = [err191];
                                                            }
                                                            else {
                                                                vErrors.push(err191);
                                                            }
                                                            errors++;
                                                        }
                                                        var _valid10 = _errs238 === errors;
                                                        valid67 = _valid10;
                                                        if (valid67) {
                                                            var props6 = true;
                                                        }
                                                    }
                                                    if (!valid67) {
                                                        const err192 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks/" + i13, schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/if", keyword: "if", params: { failingKeyword: "then" }, message: "must match \"then\" schema", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].if, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1], data: data77 };
                                                        if (vErrors === null) {
                                                            vErrors = [err192];
                                                        }
                                                        else {
                                                            vErrors.push(err192);
                                                        }
                                                        errors++;
                                                    }
                                                    if (props5 !== true && props6 !== undefined) {
                                                        if (props6 === true) {
                                                            props5 = true;
                                                        }
                                                        else {
                                                            props5 = props5 || {};
                                                            Object.assign(props5, props6);
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                const err193 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/checks", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.items.properties.checks.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.checks, data: data76 };
                                                if (vErrors === null) {
                                                    vErrors = [err193];
                                                }
                                                else {
                                                    vErrors.push(err193);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data58.freeze !== undefined) {
                                            let data86 = data58.freeze;
                                            const _errs253 = errors;
                                            const err194 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/freeze", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword10.not, parentSchema: keyword10, data: data86 };
                                            if (vErrors === null) {
                                                vErrors = [err194];
                                            }
                                            else {
                                                vErrors.push(err194);
                                            }
                                            errors++;
                                            var valid69 = _errs253 === errors;
                                            if (!valid69) {
                                                const err195 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/freeze", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/freeze/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.freeze, data: data86 };
                                                if (vErrors === null) {
                                                    vErrors = [err195];
                                                }
                                                else {
                                                    vErrors.push(err195);
                                                }
                                                errors++;
                                            }
                                        }
                                        if (data58.replace !== undefined) {
                                            let data87 = data58.replace;
                                            const _errs257 = errors;
                                            const err196 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/replace", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/replace/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword11.not, parentSchema: keyword11, data: data87 };
                                            if (vErrors === null) {
                                                vErrors = [err196];
                                            }
                                            else {
                                                vErrors.push(err196);
                                            }
                                            errors++;
                                            var valid70 = _errs257 === errors;
                                            if (!valid70) {
                                                const err197 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9 + "/replace", schemaPath: "#/properties/overrides/items/properties/transitions/items/properties/replace/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.overrides.items.properties.transitions.items.properties.replace, data: data87 };
                                                if (vErrors === null) {
                                                    vErrors = [err197];
                                                }
                                                else {
                                                    vErrors.push(err197);
                                                }
                                                errors++;
                                            }
                                        }
                                    }
                                    else {
                                        const err198 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions/" + i9, schemaPath: "#/properties/overrides/items/properties/transitions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.properties.transitions.items.type, parentSchema: schema31.properties.overrides.items.properties.transitions.items, data: data58 };
                                        if (vErrors === null) {
                                            vErrors = [err198];
                                        }
                                        else {
                                            vErrors.push(err198);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err199 = { instancePath: instancePath + "/overrides/" + i8 + "/transitions", schemaPath: "#/properties/overrides/items/properties/transitions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.items.properties.transitions.type, parentSchema: schema31.properties.overrides.items.properties.transitions, data: data57 };
                                if (vErrors === null) {
                                    vErrors = [err199];
                                }
                                else {
                                    vErrors.push(err199);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err200 = { instancePath: instancePath + "/overrides/" + i8, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.overrides.items.type, parentSchema: schema31.properties.overrides.items, data: data50 };
                        if (vErrors === null) {
                            vErrors = [err200];
                        }
                        else {
                            vErrors.push(err200);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err201 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.overrides.type, parentSchema: schema31.properties.overrides, data: data49 };
                if (vErrors === null) {
                    vErrors = [err201];
                }
                else {
                    vErrors.push(err201);
                }
                errors++;
            }
        }
        if (data["allow-cycles"] !== undefined) {
            let data88 = data["allow-cycles"];
            if (typeof data88 !== "boolean") {
                const err202 = { instancePath: instancePath + "/allow-cycles", schemaPath: "#/properties/allow-cycles/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties["allow-cycles"].type, parentSchema: schema31.properties["allow-cycles"], data: data88 };
                if (vErrors === null) {
                    vErrors = [err202];
                }
                else {
                    vErrors.push(err202);
                }
                errors++;
            }
        }
        if (data.ledger !== undefined) {
            let data89 = data.ledger;
            if (!((data89 === "required") || (data89 === "optional"))) {
                const err203 = { instancePath: instancePath + "/ledger", schemaPath: "#/properties/ledger/enum", keyword: "enum", params: { allowedValues: schema31.properties.ledger.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.ledger.enum, parentSchema: schema31.properties.ledger, data: data89 };
                if (vErrors === null) {
                    vErrors = [err203];
                }
                else {
                    vErrors.push(err203);
                }
                errors++;
            }
        }
        if (data.rollback !== undefined) {
            let data90 = data.rollback;
            const _errs264 = errors;
            const err204 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword12.not, parentSchema: keyword12, data: data90 };
            if (vErrors === null) {
                vErrors = [err204];
            }
            else {
                vErrors.push(err204);
            }
            errors++;
            var valid71 = _errs264 === errors;
            if (!valid71) {
                const err205 = { instancePath: instancePath + "/rollback", schemaPath: "#/properties/rollback/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.rollback, data: data90 };
                if (vErrors === null) {
                    vErrors = [err205];
                }
                else {
                    vErrors.push(err205);
                }
                errors++;
            }
        }
        if (data.people !== undefined) {
            let data91 = data.people;
            const _errs268 = errors;
            const err206 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword13.not, parentSchema: keyword13, data: data91 };
            if (vErrors === null) {
                vErrors = [err206];
            }
            else {
                vErrors.push(err206);
            }
            errors++;
            var valid72 = _errs268 === errors;
            if (!valid72) {
                const err207 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.people, data: data91 };
                if (vErrors === null) {
                    vErrors = [err207];
                }
                else {
                    vErrors.push(err207);
                }
                errors++;
            }
        }
        if (data.groups !== undefined) {
            let data92 = data.groups;
            const _errs272 = errors;
            const err208 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword14.not, parentSchema: keyword14, data: data92 };
            if (vErrors === null) {
                vErrors = [err208];
            }
            else {
                vErrors.push(err208);
            }
            errors++;
            var valid73 = _errs272 === errors;
            if (!valid73) {
                const err209 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.groups, data: data92 };
                if (vErrors === null) {
                    vErrors = [err209];
                }
                else {
                    vErrors.push(err209);
                }
                errors++;
            }
        }
        if (data.waivers !== undefined) {
            let data93 = data.waivers;
            const _errs276 = errors;
            const err210 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/x-not-available-yet/not", keyword: "not", params: {}, message: "must NOT be valid", schema: keyword15.not, parentSchema: keyword15, data: data93 };
            if (vErrors === null) {
                vErrors = [err210];
            }
            else {
                vErrors.push(err210);
            }
            errors++;
            var valid74 = _errs276 === errors;
            if (!valid74) {
                const err211 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/x-not-available-yet", keyword: "x-not-available-yet", params: {}, message: "must pass \"x-not-available-yet\" keyword validation", schema: true, parentSchema: schema31.properties.waivers, data: data93 };
                if (vErrors === null) {
                    vErrors = [err211];
                }
                else {
                    vErrors.push(err211);
                }
                errors++;
            }
        }
    }
    else {
        const err212 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
        if (vErrors === null) {
            vErrors = [err212];
        }
        else {
            vErrors.push(err212);
        }
        errors++;
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
/** The value as a PolicyFile, or what is wrong with it. */
function policyFileErrors(value) {
    return policyFileCheck(value) ? { file: value, errors: [] } : { errors: policyFileCheck.errors ?? [] };
}

;// CONCATENATED MODULE: ./lib/core/policy/load.js









/** How a preset is named where a file's path would stand: `preset:default`. */
const PRESET_PREFIX = 'preset:';
/**
 * Reads a policy and proves that it can be applied: shape, names, graph, and that every approval can be given.
 *
 * @param bytes the file as it is committed
 * @param name what to call it in locations: its path in the repository
 * @returns the policy, or everything that is wrong with it, each with its line
 */
function loadPolicy(bytes, name) {
    const own = readSource(bytes, name);
    if (!own.ok)
        return own;
    const base = own.value.file.extends === undefined ? (0,result.ok)(undefined) : readBase(own.value, own.value.file.extends);
    if (!base.ok)
        return base;
    const composed = compose(own.value, base.value);
    if (!composed.ok)
        return composed;
    const problems = consistencyProblems(composed.value);
    return problems.length > 0 ? (0,result/* err */._)(problems) : composed;
}
/** The built-in policy of this name; used by `extends` and by `policy: preset:NAME`. */
function loadPreset(name) {
    const text = presetText(name);
    if (text === undefined)
        return (0,result/* err */._)([unknownPreset(name)]);
    return loadPolicy(new TextEncoder().encode(text), `${PRESET_PREFIX}${name}`);
}
function readBase(own, name) {
    const text = presetText(name);
    const at = own.document.locate(['extends']);
    if (text === undefined)
        return (0,result/* err */._)([{ ...unknownPreset(name), at }]);
    return readSource(new TextEncoder().encode(text), `${PRESET_PREFIX}${name}`);
}
function readSource(bytes, name) {
    const document = readDocument(bytes, name);
    if (!document.ok)
        return document;
    const { value } = document.value;
    const errors = policyFileErrors(value);
    if (errors.file === undefined)
        return (0,result/* err */._)(schemaProblems(errors.errors, document.value));
    const missing = notAvailableYet(errors.file);
    if (missing.length > 0) {
        return (0,result/* err */._)(missing.map(({ path, what }) => ({
            what: `${what} is not available yet`,
            at: document.value.locate(path),
            fix: 'Take it out until it is',
        })));
    }
    return (0,result.ok)({ name, file: errors.file, document: document.value });
}
const presetText = (name) => (Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined);
function unknownPreset(name) {
    const names = Object.keys(PRESETS);
    return { what: `there is no preset "${name}"`, fix: (0,nearest/* didYouMean */.a)(name, names) ?? `Presets: ${names.join(', ')}` };
}


/***/ })

};
