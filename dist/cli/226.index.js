export const id = 226;
export const ids = [226];
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

/***/ 226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readArguments: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6661);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(646);




/** Reads the words after the program's name; throws a UsageFailure that names each word that is wrong. */
function readArguments(words) {
    const [first] = words;
    const named = first !== undefined && !first.startsWith('-');
    const command = named ? commandOf(first) : 'promote';
    const rest = named ? words.slice(1) : words;
    const inputs = _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc.filter((input) => has(input.hosts, 'cli') && has(input.commands, command) && input.name !== 'command');
    const flags = _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .CLI_FLAGS */ .hi.map(({ name }) => name);
    const switches = inputs.filter(({ form }) => form === 'switch').map(({ name }) => name);
    const known = [...inputs.map(({ name }) => name), ...flags];
    const options = Object.fromEntries(known.map((name) => [
        name,
        { type: flags.includes(name) || switches.includes(name) ? 'boolean' : 'string' },
    ]));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...rest], options, strict: false, allowPositionals: true, tokens: true });
    const values = new Map();
    const problems = [];
    for (const token of tokens) {
        if (token.kind === 'option-terminator')
            continue;
        if (token.kind === 'positional') {
            problems.push({
                what: `unexpected word ${JSON.stringify(token.value.slice(0, 100))}`,
                fix: 'Options are written --name VALUE',
            });
        }
        else if (!known.includes(token.name)) {
            problems.push({
                what: `unknown option ${token.rawName.slice(0, 100)} of ${command}`,
                fix: (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(token.name, known) ?? `aml-promote ${command} --help lists them`,
            });
        }
        else if (values.has(token.name)) {
            problems.push({ what: `--${token.name} is given twice`, fix: 'Give it once' });
        }
        else if (flags.includes(token.name) && token.value !== undefined) {
            problems.push({ what: `--${token.name} takes no value`, fix: `Write --${token.name}` });
        }
        else if (!flags.includes(token.name) && !switches.includes(token.name) && isMissing(token)) {
            problems.push({ what: `--${token.name} has no value`, fix: `Write --${token.name} VALUE` });
        }
        else
            values.set(token.name, token.value ?? 'true');
    }
    const [problem, ...others] = problems;
    if (problem !== undefined)
        throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageFailure */ .wK(problem, ...others);
    return {
        command,
        given: withDefaults(values),
        json: values.get('json') === 'true',
        help: values.get('help') === 'true',
    };
}
// The next option is no value, unless it is written so: --reason=--why.
function isMissing({ value, inlineValue, }) {
    return value === undefined || (inlineValue !== true && value.startsWith('--'));
}
function commandOf(word) {
    const names = _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMANDS */ .Lo.map(({ name }) => name);
    const name = names.find((candidate) => candidate === word);
    if (name !== undefined)
        return name;
    throw new _core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageFailure */ .wK({
        what: `unknown command ${JSON.stringify(word.slice(0, 100))}`,
        fix: (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(word, names) ?? `Commands: ${names.join(', ')}`,
    });
}
function withDefaults(values) {
    return (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .textOfEachInput */ .Gv)((input) => values.get(input.name) ?? input.default?.cli ?? '');
}
const has = (list, word) => list.includes(word);


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
