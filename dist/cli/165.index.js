export const id = 165;
export const ids = [165];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);



/** More than any policy may have; a device or a dump is not read to its end. */
const LARGEST = 16 * 1024 * 1024;
/** The working tree: a file as it lies there, of which nothing is proven. */
const workingTree = {
    async policy(path) {
        const bytes = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { end: LARGEST })).catch((error) => {
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK({
                what: `the policy ${path} ${reason(error)}`,
                fix: 'Commit one there, name another with policy, or use policy: preset:default',
            });
        });
        if (bytes.length > LARGEST)
            throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageFailure */ .wK({ what: `the policy ${path} is larger than the 1 MB that is read` });
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
