export const id = 736;
export const ids = [736];
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

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   dJ: () => (/* binding */ segmentOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8490);


const KINDS = ['model', 'data', 'environment', 'component'];
const SEGMENT_OF = {
    model: 'models',
    data: 'data',
    environment: 'environments',
    component: 'components',
};
/** The plural that Azure ML uses in paths: `models`, `data`, `environments`, `components`. */
const segmentOf = (kind) => SEGMENT_OF[kind];
const FORMS = 'azureml:NAME:VERSION, azureml:NAME@latest, azureml://registries/R/models/N/versions/V, an ARM id, models:/N/V';
// Microsoft.MachineLearningServices 2024-04-01 (mfe.json): names start with a letter or digit and hold at most 255
// characters. The dot is not in that pattern, yet older models carry it, and the service judges it when we write.
const NAME = /^[a-zA-Z0-9][a-zA-Z0-9\-_.]{0,254}$/;
// The description gives versions no pattern; what would change the meaning of a URL or a reference is kept out.
const VERSION = /^(?!\.{1,2}$)[^\s/\\:@?#%\p{C}]{1,255}$/u;
// Subscriptions, resource groups, workspaces and registries: letters, digits, "-", "_", "." and parentheses (ARM's naming
// rules, the widest of the four).
const PLACE_PART = /^(?!\.{1,2}$)[\p{L}\p{N}\-_.()]{1,90}$/u;
const ARM_WORKSPACE = /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.machinelearningservices\/workspaces\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)\/?$/i;
const ARM_REGISTRY = /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/providers\/microsoft\.machinelearningservices\/registries\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)\/?$/i;
const REGISTRY_URI = /^azureml:\/\/registries\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)$/i;
/**
 * Reads an asset reference in any of the forms that users paste.
 *
 * @param text the reference
 * @param kind the kind that the request states; a form that names another kind contradicts it
 * @returns the reference, or one sentence that says what is wrong with it and what would be right
 */
function parseReference(text, kind) {
    const quoted = JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
    const arm = ARM_WORKSPACE.exec(text);
    if (arm) {
        const [, subscriptionId = '', resourceGroup = '', workspace = '', segment = '', name = '', version = ''] = arm;
        return build(quoted, {
            segment,
            name,
            version,
            kind,
            where: { in: 'workspace', subscriptionId, resourceGroup, workspace },
        });
    }
    const registry = ARM_REGISTRY.exec(text) ?? REGISTRY_URI.exec(text);
    if (registry) {
        const [, name = '', segment = '', asset = '', version = ''] = registry;
        return build(quoted, { segment, name: asset, version, kind, where: { in: 'registry', registry: name } });
    }
    const mlflow = /^models:\/([^/]+)\/([^/]+)$/.exec(text);
    if (mlflow) {
        const [, name = '', version = ''] = mlflow;
        return build(quoted, { segment: 'models', name, version, kind, where: { in: 'elsewhere' } });
    }
    const label = /^azureml:([^:@/]+)@([^:@/]+)$/.exec(text);
    if (label) {
        const [, name = '', word = ''] = label;
        if (word !== 'latest')
            return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${quoted} uses the label "${word}"; the only label is @latest`);
        return build(quoted, { name, label: true, kind, where: { in: 'elsewhere' } });
    }
    const plain = /^azureml:([^:@/]+):([^:@/]+)$/.exec(text);
    if (plain) {
        const [, name = '', version = ''] = plain;
        return build(quoted, { name, version, kind, where: { in: 'elsewhere' } });
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${quoted} is not an asset reference. ${suggestion(text)}`);
}
function build(quoted, parts) {
    const named = parts.segment === undefined ? undefined : kindOfSegment(parts.segment);
    if (parts.segment !== undefined && named === undefined) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${quoted} names "${parts.segment}"; known are ${KINDS.map(segmentOf).join(', ')}`);
    }
    if (named !== undefined && parts.kind !== undefined && named !== parts.kind) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${quoted} is a ${named}, but kind says ${parts.kind}. Leave kind out, or make the two agree`);
    }
    const { in: _, ...place } = parts.where;
    const odd = Object.values(place).find((part) => !PLACE_PART.test(part));
    if (odd !== undefined)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`${quoted} names the place ${JSON.stringify(odd.slice(0, 90))}; a place has letters, digits, "-", "_", "." and parentheses`);
    if (!NAME.test(parts.name)) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`the name in ${quoted} must be 1 to 255 of letters, digits, "-", "_" and ".", and start with a letter or digit`);
    }
    const kind = named ?? parts.kind ?? 'model';
    const rest = { kind, name: parts.name, where: parts.where };
    if ('label' in parts)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...rest, version: { is: 'label', label: 'latest' } });
    if (!VERSION.test(parts.version)) {
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .err */ ._)(`the version in ${quoted} must be 1 to 255 characters without spaces, "/", "\\", ":", "@", "?", "#" and "%"`);
    }
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ ...rest, version: { is: 'version', version: parts.version } });
}
function kindOfSegment(segment) {
    return KINDS.find((kind) => segmentOf(kind) === segment.toLowerCase());
}
function suggestion(text) {
    if (/^azureml:[^:@/]+$/.test(text))
        return 'Say which version: azureml:NAME:VERSION, or azureml:NAME@latest';
    const bare = /^([\w.-]+)[:/@]([\w.-]+)$/.exec(text);
    if (bare)
        return `Did you mean azureml:${bare[1]}${bare[2] === 'latest' ? '@' : ':'}${bare[2]}?`;
    const [scheme = ''] = text.split(':');
    const near = scheme !== 'azureml' && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(scheme, 'azureml') <= 2;
    if (near)
        return `Did you mean azureml${text.slice(scheme.length)}?`;
    return `Accepted: ${FORMS}`;
}


/***/ }),

/***/ 1727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ canonicalJson),
  s: () => (/* binding */ sha256)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

;// CONCATENATED MODULE: ./lib/core/digest.js


/** Canonical JSON by RFC 8785: one text for one value, whatever the order in which it was built. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new TypeError('a value without a canonical JSON form');
    return text;
}
/** SHA-256 as 64 lower-case hex characters, without a prefix. */
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Mc: () => (/* binding */ entriesOf),
  k2: () => (/* binding */ entryKey),
  u0: () => (/* binding */ entryText),
  vi: () => (/* binding */ lastEntry),
  bT: () => (/* binding */ nextSequence)
});

// UNUSED EXPORTS: entrySchema

// EXTERNAL MODULE: ./lib/core/digest.js + 1 modules
var digest = __webpack_require__(1727);
;// CONCATENATED MODULE: ./lib/core/entry-validate.generated.js
const entryCheck = validate20;
const schema31 = { "type": "object", "additionalProperties": false, "required": ["plan", "run", "from", "to", "sequence", "asset", "proven"], "properties": { "plan": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "run": { "type": "string", "minLength": 1 }, "from": { "type": "string", "minLength": 1 }, "to": { "type": "string", "minLength": 1 }, "sequence": { "type": "integer", "minimum": 1 }, "asset": { "type": "string", "minLength": 1 }, "proven": { "type": "boolean" } }, "$id": "schema:entry" };
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const func1 = (text) => [...text].length;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:entry" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((((((data.plan === undefined) && (missing0 = "plan")) || ((data.run === undefined) && (missing0 = "run"))) || ((data.from === undefined) && (missing0 = "from"))) || ((data.to === undefined) && (missing0 = "to"))) || ((data.sequence === undefined) && (missing0 = "sequence"))) || ((data.asset === undefined) && (missing0 = "asset"))) || ((data.proven === undefined) && (missing0 = "proven"))) {
                validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 in data) {
                    if (!(((((((key0 === "plan") || (key0 === "run")) || (key0 === "from")) || (key0 === "to")) || (key0 === "sequence")) || (key0 === "asset")) || (key0 === "proven"))) {
                        validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.plan !== undefined) {
                        let data0 = data.plan;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (!pattern4.test(data0)) {
                                    validate20.errors = [{ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: "must match pattern \"" + "^[0-9a-f]{64}$" + "\"" }];
                                    return false;
                                }
                            }
                            else {
                                validate20.errors = [{ instancePath: instancePath + "/plan", schemaPath: "#/properties/plan/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.run !== undefined) {
                            let data1 = data.run;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (func1(data1) < 1) {
                                        validate20.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                        return false;
                                    }
                                }
                                else {
                                    validate20.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.from !== undefined) {
                                let data2 = data.from;
                                const _errs6 = errors;
                                if (errors === _errs6) {
                                    if (typeof data2 === "string") {
                                        if (func1(data2) < 1) {
                                            validate20.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate20.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.to !== undefined) {
                                    let data3 = data.to;
                                    const _errs8 = errors;
                                    if (errors === _errs8) {
                                        if (typeof data3 === "string") {
                                            if (func1(data3) < 1) {
                                                validate20.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate20.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.sequence !== undefined) {
                                        let data4 = data.sequence;
                                        const _errs10 = errors;
                                        if (!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) {
                                            validate20.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                            return false;
                                        }
                                        if (errors === _errs10) {
                                            if (typeof data4 == "number") {
                                                if (data4 < 1 || isNaN(data4)) {
                                                    validate20.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                    return false;
                                                }
                                            }
                                        }
                                        var valid0 = _errs10 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.asset !== undefined) {
                                            let data5 = data.asset;
                                            const _errs12 = errors;
                                            if (errors === _errs12) {
                                                if (typeof data5 === "string") {
                                                    if (func1(data5) < 1) {
                                                        validate20.errors = [{ instancePath: instancePath + "/asset", schemaPath: "#/properties/asset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                        return false;
                                                    }
                                                }
                                                else {
                                                    validate20.errors = [{ instancePath: instancePath + "/asset", schemaPath: "#/properties/asset/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs12 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.proven !== undefined) {
                                                const _errs14 = errors;
                                                if (typeof data.proven !== "boolean") {
                                                    validate20.errors = [{ instancePath: instancePath + "/proven", schemaPath: "#/properties/proven/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                    return false;
                                                }
                                                var valid0 = _errs14 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
/** Whether the value is a Entry. */
function isEntry(value) {
    return entryCheck(value);
}
/** What made the last value of `isEntry` no Entry: the path in it, and what it should be. */
function whyEntry() {
    const [error] = entryCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

;// CONCATENATED MODULE: ./lib/core/entry.js


/**
 * The entry that a promotion leaves in the version's own `properties` bag. The bag is append-only in Azure ML, so these
 * entries are an audit trail inside the registry, and without a ledger the only witness of what a promotion did.
 */
const entrySchema = {
    type: 'object',
    additionalProperties: false,
    required: ['plan', 'run', 'from', 'to', 'sequence', 'asset', 'proven'],
    properties: {
        /** Digest of the plan. */
        plan: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        /** The run that started the promotion, or `shell`. */
        run: { type: 'string', minLength: 1 },
        from: { type: 'string', minLength: 1 },
        to: { type: 'string', minLength: 1 },
        /** Counts the promotions of this version from 1, so that an old entry cannot stand for the present stage. */
        sequence: { type: 'integer', minimum: 1 },
        /** The version that was promoted: this one, or the one that displaced it. */
        asset: { type: 'string', minLength: 1 },
        /** Whether the approvals that the policy asked for were proven; a shell proves none. */
        proven: { type: 'boolean' },
    },
};
const PREFIX = 'aml-promote.';
/** The key of a promotion's entries: the same on every retry, for it derives from run and plan alone. */
function entryKey(run, plan) {
    return `${PREFIX}${(0,digest/* sha256 */.s)((0,digest/* canonicalJson */.d)({ plan, run })).slice(0, 16)}`;
}
/** The entry as it stands in the bag: canonical JSON, so that a retry writes the same bytes. */
function entryText(entry) {
    return (0,digest/* canonicalJson */.d)(entry);
}
/** All entries of a version that can be read, by key. What is not ours, or is malformed, is no entry. */
function entriesOf(properties) {
    const entries = new Map();
    for (const [key, text] of Object.entries(properties)) {
        const entry = key.startsWith(PREFIX) && text !== null ? parse(text) : undefined;
        if (entry !== undefined && key === entryKey(entry.run, entry.plan))
            entries.set(key, entry);
    }
    return entries;
}
/** The entry of the last promotion of this version; undefined when there is none or two claim to be it. */
function lastEntry(asset) {
    const all = [...entriesOf(asset.properties)].map(([key, entry]) => ({ key, entry }));
    const most = highest(all.map(({ entry }) => entry));
    const [last, ...tied] = all.filter(({ entry }) => entry.sequence === most);
    return tied.length === 0 ? last : undefined;
}
/** The number of the promotion that comes next. */
function nextSequence(asset) {
    return highest([...entriesOf(asset.properties).values()]) + 1;
}
const highest = (entries) => entries.reduce((most, { sequence }) => Math.max(most, sequence), 0);
function parse(text) {
    try {
        const value = JSON.parse(text);
        return isEntry(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
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

/***/ 3504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   Kf: () => (/* binding */ assetId),
/* harmony export */   Pt: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _asset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8799);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1727);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(180);
/* harmony import */ var _lifecycle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9675);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8568);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3297);






/** Canonical JSON of the plan, RFC 8785. */
function planText(plan) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({
        ...plan,
        holders: plan.holders.map((holder) => ({ ...holder })),
        facts: plan.facts.map((fact) => ({ ...fact })),
        changes: plan.changes.map((change) => ({ ...change })),
    });
}
/** SHA-256 of the plan's canonical JSON: 64 lower-case hex characters. */
function planDigest(plan) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(planText(plan));
}
/** Freezes what a promotion is: from these facts, incumbents in order, under this rule, with these writes, the new holder first. */
function makePlan(facts, move, rule, lifecycle, used) {
    const { asset, place } = facts;
    const { from, to, displacedTo } = move;
    const incumbents = displacedTo === null ? [] : facts.incumbents;
    return {
        place: (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeId */ .VM)(place),
        asset: { id: asset.id, createdAt: asset.createdAt, ...asset.content },
        from: from.name,
        to: to.name,
        holders: displacedTo === null ? [] : incumbents.map(({ id, createdAt }) => ({ id, createdAt, to: displacedTo.name })),
        facts: used,
        rules: effectiveRules(rule, [from, to, ...(displacedTo === null ? [] : [displacedTo])], lifecycle),
        changes: [
            change(asset, 'promote', from, to),
            ...(displacedTo === null ? [] : incumbents.map((incumbent) => change(incumbent, 'displace', to, displacedTo))),
        ],
    };
}
function change(asset, role, from, to) {
    const archived = from.hidden === to.hidden ? null : to.hidden;
    return {
        asset: asset.id,
        name: asset.name,
        version: asset.version,
        role,
        from: from.name,
        to: to.name,
        archived,
        sequence: (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .nextSequence */ .bT)(asset),
    };
}
/** The ARM id of a version in one spelling: ARM's own parts are case-insensitive, asset names and versions are not. */
function assetId(place, kind, name, version) {
    const provider = 'providers/Microsoft.MachineLearningServices';
    const parent = place.in === 'workspace'
        ? `/subscriptions/${place.subscriptionId.toLowerCase()}/resourceGroups/${place.resourceGroup.toLowerCase()}/${provider}/workspaces/${place.workspace.toLowerCase()}`
        : `/${provider}/registries/${place.registry.toLowerCase()}`;
    return `${parent}/${(0,_asset_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentOf */ .dJ)(kind)}/${name}/versions/${version}`;
}
function effectiveRules(rule, stages, lifecycle) {
    return {
        environment: rule.environment,
        approvals: rule.approvals.map(({ value }) => ({ from: value.from.map(_policy_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .approverText */ .ni), count: value.count })),
        separate: rule.separate,
        checks: rule.checks.map(({ value }) => checkJson(value)),
        stages: stages.map(({ name }) => stageJson((0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_5__/* .findStage */ .U9)(lifecycle, name))),
    };
}
const checkJson = (check) => ({ ...check });
function stageJson(stage) {
    if (stage === undefined)
        return null;
    const { name, hidden, exclusive } = stage;
    return { name, hidden, exclusive: exclusive === null ? null : { ...exclusive } };
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

/***/ 2325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute),
  X: () => (/* binding */ ports)
});

// EXTERNAL MODULE: ./lib/core/asset.js
var asset = __webpack_require__(8799);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/nearest.js
var nearest = __webpack_require__(6661);
;// CONCATENATED MODULE: ./lib/commands/request.js



/**
 * Reads the inputs of `promote` and `plan`. Throws a UsageFailure with everything that is wrong.
 *
 * @param endpoint origin of the management endpoint, already proven
 */
function readRequest(command, given, endpoint) {
    const problems = [];
    const note = (what, fix) => {
        problems.push(fix === undefined ? { what } : { what, fix });
        return undefined;
    };
    const kind = readKind(given.kind, note);
    const reference = given.asset === ''
        ? note('asset is not given', 'Say which: azureml:NAME:VERSION')
        : readReference(given.asset, kind, note);
    if (given.to === '')
        note('to is not given', 'Say into which stage');
    if (given.registry !== '')
        note('registry: promoting in registries is not available yet', 'Name a workspace');
    if (given.ledger !== 'off')
        note(`ledger is ${JSON.stringify(given.ledger)}: a ledger is not available yet`, 'Set ledger to off');
    const switched = given['archive-existing'];
    if (switched !== '' && switched !== 'true' && switched !== 'false')
        note(`archive-existing is ${JSON.stringify(switched)}`, 'Set it to true or false');
    if (given['plan-digest'] !== '' && !/^[0-9a-f]{64}$/.test(given['plan-digest'])) {
        note('plan-digest is not 64 lower-case hex characters', 'Pass on the output plan-digest of the plan job');
    }
    const place = reference && readPlace(reference, given, endpoint, note);
    const [first, ...others] = problems;
    if (first !== undefined || reference === undefined || place === undefined) {
        throw new failure/* UsageFailure */.wK(first ?? { what: 'the request is not complete' }, ...others);
    }
    return {
        command,
        reference,
        to: given.to,
        place,
        policy: given.policy,
        metrics: given.metrics || null,
        planDigest: given['plan-digest'] || null,
        reason: given.reason || null,
        archiveExisting: switched === 'true',
        asset: given.asset,
    };
}
function readKind(text, note) {
    if (text === '')
        return undefined;
    const kind = asset/* KINDS */.GW.find((known) => known === text);
    return kind ?? note(`kind is ${JSON.stringify(text)}`, (0,nearest/* didYouMean */.a)(text, asset/* KINDS */.GW) ?? `Kinds: ${asset/* KINDS */.GW.join(', ')}`);
}
function readReference(text, kind, note) {
    const reference = (0,asset/* parseReference */.F2)(text, kind);
    if (!reference.ok)
        return note(`asset: ${reference.error}`);
    if (reference.value.kind !== 'model')
        return note(`promoting a ${reference.value.kind} is not available yet`, 'This release promotes models');
    if (reference.value.where.in === 'registry')
        return note('promoting in registries is not available yet', 'Name a model of a workspace');
    return reference.value;
}
// What becomes part of a URL; the service judges the rest.
const SEGMENT = /^[A-Za-z0-9](?:[\w.()-]{0,127})$/;
function readPlace({ where }, given, endpoint, note) {
    const own = where.in === 'workspace' ? where : undefined;
    const pick = (name, inReference) => {
        const text = given[name];
        if (text !== '' && inReference !== undefined && text.toLowerCase() !== inReference.toLowerCase()) {
            note(`${name} is ${JSON.stringify(text)}, but the asset's own id says ${JSON.stringify(inReference)}`, 'Leave one of them out');
        }
        const value = inReference ?? text;
        if (value === '')
            note(`${name} is not given`, 'Give it, or give the asset by its ARM id');
        else if (!SEGMENT.test(value))
            note(`${name} is ${JSON.stringify(value.slice(0, 130))}, which cannot be one`, 'Use letters, digits, ".", "_", "-" and parentheses');
        return value;
    };
    return {
        in: 'workspace',
        endpoint,
        subscriptionId: pick('subscription-id', own?.subscriptionId),
        resourceGroup: pick('resource-group', own?.resourceGroup),
        workspace: pick('workspace', own?.workspace),
    };
}
/** Reads the `timeout` input, in milliseconds: seconds, or a number with the unit s, m or h. */
function readTimeout(text) {
    const parts = /^(\d{1,6})(s|m|h)?$/.exec(text.trim());
    const unit = { s: 1000, m: 60_000, h: 3_600_000 }[parts?.[2] ?? 's'] ?? 1000;
    const milliseconds = Number(parts?.[1] ?? 0) * unit;
    if (milliseconds > 0 && milliseconds <= 24 * 3_600_000)
        return milliseconds;
    throw new failure/* UsageFailure */.wK({
        what: `timeout is ${JSON.stringify(text)}`,
        fix: 'Give seconds (300) or a number with a unit (90s, 5m), up to 24h',
    });
}

// EXTERNAL MODULE: ./lib/http/address.js
var http_address = __webpack_require__(1368);
;// CONCATENATED MODULE: ./lib/http/deadline.js

/** A wait longer than this is told to the user. */
const TELL_AFTER_MS = 2000;
/**
 * Starts the clock of a run.
 *
 * @param milliseconds the whole run's time, the `timeout` input
 * @param tell where to say that the run waits, and why
 */
function startDeadline(milliseconds, tell) {
    const end = performance.now() + milliseconds;
    const signal = AbortSignal.timeout(milliseconds);
    const remaining = () => Math.max(0, end - performance.now());
    return {
        signal,
        remaining,
        async wait(pause, why) {
            if (pause >= remaining()) {
                const seconds = (value) => `${Math.ceil(value / 1000)} s`;
                throw new failure/* ServiceFailure */.A(`${why}: a wait of ${seconds(pause)} does not fit into the ${seconds(remaining())} that are left`, {
                    fix: 'Run it again later, or with a longer timeout',
                });
            }
            if (pause >= TELL_AFTER_MS)
                tell(`${why}; waiting ${Math.ceil(pause / 1000)} s`);
            await new Promise((resolve) => setTimeout(resolve, pause));
        },
    };
}

;// CONCATENATED MODULE: ./lib/hosts/execute.js




/** Runs `promote` or `plan` with what a host was given. Every end is a report. */
async function execute(command, given, host) {
    try {
        const prepared = prepare(command, given, host);
        // What reaches Azure and the host is loaded only once the request can be used.
        const [composed, { plan }, { promote }] = await Promise.all([
            prepared.compose(),
            Promise.all(/* import() */[__webpack_require__.e(346), __webpack_require__.e(182), __webpack_require__.e(796), __webpack_require__.e(667)]).then(__webpack_require__.bind(__webpack_require__, 7667)),
            Promise.all(/* import() */[__webpack_require__.e(346), __webpack_require__.e(182), __webpack_require__.e(796), __webpack_require__.e(62)]).then(__webpack_require__.bind(__webpack_require__, 8062)),
        ]);
        return await (command === 'plan' ? plan(prepared.request, composed) : promote(prepared.request, composed));
    }
    catch (error) {
        const asked = { asset: given.asset, to: given.to, reason: given.reason || null };
        return { is: 'failed', command, failure: (0,failure/* expected */.p6)(error), asked, judged: null };
    }
}
/** The ports that a request with these inputs would use. */
function ports(command, given, host) {
    return prepare(command, given, host).compose();
}
function prepare(command, given, host) {
    const milliseconds = readTimeout(given.timeout);
    const endpoint = readEndpoint('azure-endpoint', given['azure-endpoint']);
    if (given['authority-host'] !== '')
        readEndpoint('authority-host', given['authority-host']);
    const request = readRequest(command, given, endpoint.href.replace(/\/+$/, ''));
    const compose = async () => {
        const composition = await Promise.all(/* import() */[__webpack_require__.e(875), __webpack_require__.e(911), __webpack_require__.e(717)]).then(__webpack_require__.bind(__webpack_require__, 7717));
        return composition.compose(request, given, endpoint, startDeadline(milliseconds, host.tell), host);
    };
    return { request, compose };
}
function readEndpoint(name, text) {
    const address = (0,http_address/* parseAddress */.or)(text);
    if (address.ok)
        return address.value;
    throw new failure/* UsageFailure */.wK({ what: `${name}: ${address.error}` });
}


/***/ }),

/***/ 1368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   or: () => (/* binding */ parseAddress),
/* harmony export */   qb: () => (/* binding */ mayCarryToken)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8490);

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;
/** Whether the URL points to this machine. */
function isLoopback(url) {
    return LOOPBACK.test(url.hostname);
}
/** Whether a token may travel there: never in the clear. */
function mayCarryToken(url) {
    return url.protocol === 'https:';
}
/** An address of a service: https anywhere, plain http on loopback only; no user, no query, no fragment. */
function parseAddress(text) {
    const shown = JSON.stringify(text.slice(0, 200));
    if (!URL.canParse(text))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${shown} is not a URL. Write it like https://management.azure.com`);
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${shown} is neither https nor http`);
    if (url.protocol === 'http:' && !isLoopback(url))
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${shown} is plain http beyond this machine. Use https`);
    if (url.username || url.password || url.search || url.hash)
        return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)(`${shown} carries a user, a query or a fragment. Give the bare address`);
    return (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(url);
}


/***/ })

};
