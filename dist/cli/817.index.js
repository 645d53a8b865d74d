export const id = 817;
export const ids = [817];
export const modules = {

/***/ 2817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runEmulator: () => (/* binding */ runEmulator)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/emulator/arm-errors.js
/** An answer that is an error. `fromService` marks those that Azure ML itself gives; ARM gives the others. */
class ArmError extends Error {
    status;
    body;
    fromService;
    name = 'ArmError';
    constructor(status, body, fromService) {
        super(body.message);
        this.status = status;
        this.body = body;
        this.fromService = fromService;
    }
}
/** Azure ML refuses what the caller sent: 400, `UserError`, the meaning in the InnerError chain (recorded 2023-04-20). */
function userError(message, target) {
    const body = { code: 'UserError', message, ...(target === undefined ? {} : { target }), details: [] };
    return new ArmError(400, body, { innerCodes: ['BadArgument', 'ArgumentInvalid'] });
}
/** A model version that is not there: 404, the code that means something is in `details[0]` (recorded at 2022-05-01). */
function noSuchModel(place, id) {
    const where = `Account Subscription: ${place.subscription}, ResourceGroup: ${place.group}, Workspace: ${place.workspace}`;
    const detail = {
        code: 'NoSuchModelRegistered',
        message: `There is no registered model in ${where} with id ${id}`,
        details: [],
        additionalInfo: [],
    };
    const body = { code: 'UserError', message: 'The specified resource was not found.', details: [detail] };
    return new ArmError(404, body, { innerCodes: [] });
}
/** ARM does not know the resource type, or this emulator does not serve it. */
function invalidResourceType(message) {
    return new ArmError(404, { code: 'InvalidResourceType', message });
}
/** The body on the wire: service errors carry the list of facts that Azure ML always adds. */
function errorAnswer(error, correlation) {
    if (error.fromService === undefined) {
        return { error: error.body };
    }
    return { error: { ...error.body, additionalInfo: serviceInfo(error.fromService.innerCodes, correlation) } };
}
function serviceInfo(innerCodes, { operation, request, time }) {
    const info = [
        ['ComponentName', 'managementfrontend'],
        ['Correlation', { operation, request }],
        ['Environment', 'emulator'],
        ['Location', 'emulator'],
        ['Time', time],
        ...(innerCodes.length === 0 ? [] : [['InnerError', innerError(innerCodes)]]),
    ];
    return info.map(([type, value]) => ({ type: String(type), info: { value } }));
}
function innerError(codes) {
    return codes.reduceRight((innerError, code) => ({ code, innerError }), null);
}

;// CONCATENATED MODULE: ./lib/emulator/failures.js
/** The emulator cannot start or go on: a port in use, a data directory that cannot be written. One line for the user. */
class EmulatorError extends Error {
    name = 'EmulatorError';
    /** One line whatever the message quotes: an id from a file may hold line ends and terminal escapes. */
    constructor(message) {
        super(message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '));
    }
}
/** The seed file is not what it must be. One line that says what, where and what to do. */
class SeedError extends EmulatorError {
    name = 'SeedError';
}
/** The text of whatever was thrown. Looks at its shape: an error of another realm is no instance of our Error. */
function reason(thrown) {
    return textOf(thrown, 'message') ?? String(thrown);
}
/** The code of a failure of the operating system, such as EADDRINUSE. */
function systemCode(thrown) {
    return textOf(thrown, 'code');
}
function textOf(thrown, key) {
    const fields = typeof thrown === 'object' && thrown !== null ? thrown : {};
    const value = fields[key];
    return typeof value === 'string' ? value : undefined;
}

// EXTERNAL MODULE: ./node_modules/lossless-json/lib/esm/index.js + 6 modules
var esm = __webpack_require__(875);
;// CONCATENATED MODULE: ./lib/emulator/json.js

/** A resource may nest this deep: what is stored must always be possible to write out again. */
const RESOURCE_DEPTH = 64;
/** Parses JSON and keeps every number as it was written. Throws an Error whose message a user can read. */
function parseJson(text, depth = RESOURCE_DEPTH) {
    const tooDeep = `it is nested deeper than ${depth} levels`;
    const value = parsed(text, tooDeep);
    if (isDeeperThan(value, depth)) {
        throw new Error(tooDeep);
    }
    return value;
}
/** Writes JSON on one line, numbers as they were read. */
function toJson(value) {
    return (0,esm/* stringify */.As)(value) ?? '{}';
}
/** Whether two JSON values are the same text, down to the digits of their numbers. */
function isSameJson(one, other) {
    return (0,esm/* stringify */.As)(one) === (0,esm/* stringify */.As)(other);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(0,esm/* isLosslessNumber */.s_)(value);
}
/** The object without these keys. */
function without(object, keys) {
    return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.has(key)));
}
function parsed(text, tooDeep) {
    try {
        return (0,esm/* parse */.qg)(text);
    }
    catch (thrown) {
        // The parser recurses: a body of a million brackets ends in a RangeError, not in a SyntaxError.
        if (thrown instanceof RangeError) {
            throw new Error(tooDeep);
        }
        throw thrown;
    }
}
function isDeeperThan(value, levels) {
    if (Array.isArray(value)) {
        return levels === 0 || value.some((item) => isDeeperThan(item, levels - 1));
    }
    return isObject(value) && (levels === 0 || Object.values(value).some((item) => isDeeperThan(item, levels - 1)));
}

;// CONCATENATED MODULE: ./lib/emulator/answers.js




/** What Azure says is left. It never predicts a 429 (recorded 2023-03-01), so it does not move here. */
const REMAINING = {
    GET: ['x-ms-ratelimit-remaining-subscription-reads', '11999'],
    PUT: ['x-ms-ratelimit-remaining-subscription-writes', '1199'],
    DELETE: ['x-ms-ratelimit-remaining-subscription-deletes', '14999'],
};
/** Sends an answer with the headers of a management answer: no ETag, no Retry-After (33,465 recorded answers). */
function send(response, method, answer, startedAt) {
    const correlation = (0,external_node_crypto_.randomUUID)();
    const second = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
    const [remaining, count] = REMAINING[method] ?? ['x-ms-ratelimit-remaining-subscription-reads', '11999'];
    const content = answer.body === undefined ? undefined : Buffer.from(answer.body);
    response.writeHead(answer.status, {
        'Cache-Control': 'no-cache',
        Pragma: 'no-cache',
        Expires: '-1',
        'X-Content-Type-Options': 'nosniff',
        'x-ms-correlation-request-id': correlation,
        'x-ms-request-id': (0,external_node_crypto_.randomUUID)(),
        'x-ms-routing-request-id': `EMULATOR:${second}:${correlation}`,
        'x-ms-response-type': answer.status < 400 ? 'standard' : 'error',
        [remaining]: count,
        'x-request-time': ((performance.now() - startedAt) / 1000).toFixed(3),
        ...(content === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
        ...(answer.status === 204 ? {} : { 'Content-Length': String(content?.byteLength ?? 0) }),
        ...answer.headers,
    });
    response.end(content);
}
/** The answer to a request that failed. What went wrong inside the emulator stays inside, but for its own one line. */
function failed(thrown, time) {
    const error = thrown instanceof ArmError ? thrown : internal(thrown);
    const operation = (0,external_node_crypto_.randomUUID)().replaceAll('-', '');
    const correlation = { operation, request: operation.slice(16), time };
    return { status: error.status, body: toJson({ ...errorAnswer(error, correlation) }) };
}
function internal(thrown) {
    const message = thrown instanceof EmulatorError ? thrown.message : 'The emulator failed to answer this request.';
    return new ArmError(500, { code: 'InternalServerError', message });
}

;// CONCATENATED MODULE: ./lib/emulator/query.js
/** The query of a request. Names are case-insensitive, as in ARM; of a name that comes twice the first one counts. */
class Query {
    #pairs;
    constructor(search) {
        this.#pairs = [...new URLSearchParams(search)];
    }
    get(name) {
        return this.#pairs.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
    }
    /** The query of a next page: everything that was asked but where to start. */
    continuedAt(token) {
        const starts = ['$skip', '$skiptoken', 'offset'];
        const kept = this.#pairs.filter(([key]) => !starts.includes(key.toLowerCase()));
        const next = new URLSearchParams();
        for (const [key, value] of [...kept, ['$skipToken', token]]) {
            next.append(key, value);
        }
        // The recorded links spell the dollar out.
        return next.toString().replaceAll('%24', '$');
    }
}

;// CONCATENATED MODULE: ./lib/emulator/requests.js


/** What Azure Resource Manager takes at most. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;
/**
 * Reads the head of a request.
 *
 * @throws ArmError 403 when the Host is not this machine: a page whose name was made to resolve to loopback (DNS
 * rebinding) must not be able to read or write here.
 */
function armRequest(message) {
    const host = message.headers.host ?? '';
    if (!LOOPBACK.test(host)) {
        throw new ArmError(403, {
            code: 'Forbidden',
            message: `The emulator answers on localhost and 127.0.0.1 only, not on '${host}'.`,
        });
    }
    const target = message.url ?? '/';
    const cut = target.indexOf('?');
    const path = cut < 0 ? target : target.slice(0, cut);
    const query = new Query(cut < 0 ? '' : target.slice(cut));
    const method = message.method ?? 'GET';
    return { method, origin: `http://${host}`, target, path, query, body: () => body(message) };
}
async function body(message) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.byteLength;
        // The rest is still read, and dropped: a client that is busy sending would not see the answer.
        if (size <= MAX_BODY_BYTES) {
            chunks.push(chunk);
        }
    }
    if (size > MAX_BODY_BYTES) {
        const message = `The request content size ${size} exceeds the maximum of ${MAX_BODY_BYTES} bytes.`;
        throw new ArmError(413, { code: 'RequestContentTooLarge', message });
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./lib/emulator/api-versions.js

/**
 * Versions of `workspaces/models/versions` from 2022-05-01 on, in the order of the service's history: the published
 * resource references and change log up to 2026-03-01, the 2026 descriptions for the last two.
 */
const BEFORE_STAGE = [
    '2022-05-01',
    '2022-06-01-preview',
    '2022-10-01',
    '2022-10-01-preview',
    '2022-12-01-preview',
    '2023-02-01-preview',
];
/**
 * The previews in which a model also has `autoDeleteSetting` and `intellectualProperty` (recorded 2023-05-10 at
 * 2023-04-01-preview) and its list takes `stage`.
 */
const WITH_PREVIEW_KEYS = [
    '2023-04-01-preview',
    '2023-06-01-preview',
    '2023-08-01-preview',
    '2024-01-01-preview',
    '2024-04-01-preview',
];
const WITH_STAGE = [
    '2023-04-01',
    '2023-10-01',
    '2024-04-01',
    '2024-07-01-preview',
    '2024-10-01',
    '2024-10-01-preview',
    '2025-01-01-preview',
    '2025-04-01',
    '2025-04-01-preview',
    '2025-06-01',
    '2025-07-01-preview',
    '2025-09-01',
    '2025-10-01-preview',
    '2025-12-01',
    '2026-03-01',
    '2026-05-01',
    '2026-05-15-preview',
];
const KNOWN = new Map([
    ...BEFORE_STAGE.map((name) => ({ name, hasStage: false, hasPreviewKeys: false })),
    ...WITH_PREVIEW_KEYS.map((name) => ({ name, hasStage: true, hasPreviewKeys: true })),
    ...WITH_STAGE.map((name) => ({ name, hasStage: true, hasPreviewKeys: false })),
].map((version) => [version.name, version]));
/**
 * The api-version of a request.
 *
 * @throws ArmError 400, with the codes and sentences that Azure Resource Manager uses for a missing and an unknown one.
 */
function apiVersion(name) {
    if (name === undefined || name === '') {
        throw new ArmError(400, {
            code: 'MissingApiVersionParameter',
            message: 'The api-version query parameter (?api-version=) is required for all requests.',
        });
    }
    const version = KNOWN.get(name.toLowerCase());
    if (version === undefined) {
        const supported = [...KNOWN.keys()].sort().join(', ');
        throw new ArmError(400, {
            code: 'InvalidApiVersionParameter',
            message: `The api-version '${name}' is invalid. The supported versions are '${supported}'.`,
        });
    }
    return version;
}

;// CONCATENATED MODULE: ./lib/emulator/addresses.js
/** The provider whose resources the emulator serves. */
const PROVIDER = 'Microsoft.MachineLearningServices';
/** The ARM type of what the emulator serves. */
const MODEL_VERSION_TYPE = `${PROVIDER}/workspaces/models/versions`;
/** The ARM id, with the segment names spelled as Azure spells them and the values as they were given. */
function armId(address) {
    const { subscription, group, workspace, model, version } = address;
    const place = `/subscriptions/${subscription}/resourceGroups/${group}/providers/${PROVIDER}/workspaces/${workspace}`;
    return `${place}/models/${model}/versions/${version}`;
}
/** Same key, same model: the place is case-insensitive, the name of an asset is not (swagger: "case-sensitive"). */
function modelKey({ subscription, group, workspace, model }) {
    return `${[subscription, group, workspace].join('/').toLowerCase()}/${model}`;
}
function versionKey(address) {
    return `${modelKey(address)}/${address.version}`;
}
/** The names of the segments, in order; the others are values. */
const NAMES = ['subscriptions', 'resourcegroups', 'providers', 'workspaces', 'models', 'versions'];
/** Reads the ARM id of a model version; undefined when it is the id of something else. */
function parseVersionId(id) {
    const segments = id.startsWith('/') ? id.slice(1).split('/') : [];
    const named = segments.filter((_, index) => index % 2 === 0).map((segment) => segment.toLowerCase());
    const values = segments.filter((_, index) => index % 2 === 1);
    const [subscription, group, provider, workspace, model, version] = values;
    if (named.join('/') !== NAMES.join('/') || provider?.toLowerCase() !== PROVIDER.toLowerCase()) {
        return undefined;
    }
    if (!subscription || !group || !workspace || !model || !version) {
        return undefined;
    }
    return { subscription, group, workspace, model, version };
}

;// CONCATENATED MODULE: ./lib/emulator/model-versions.js


/** The top-level keys of an ARM resource that the service itself owns or gives a meaning. */
const ENVELOPE = new Set(['id', 'name', 'type', 'properties', 'systemData']);
const model_versions_KNOWN = new Set([
    'description',
    'tags',
    'properties',
    'isArchived',
    'isAnonymous',
    'autoDeleteSetting',
    'flavors',
    'modelType',
    'modelUri',
    'jobName',
    'provisioningState',
    'stage',
    'intellectualProperty',
]);
/** The keys of `properties` that the service does not know: stored and given back as they came. */
function unknownProperties(properties) {
    return without(properties, model_versions_KNOWN);
}
/**
 * The resource as one api-version shows it, keys in the order of the recordings (2022-09-16 at 2022-05-01 without
 * stage, 2023-05-10 at 2023-04-01-preview with every key).
 *
 * Stable versions do not describe the two preview keys. A value that was really set is shown by them all the same,
 * because a client that sends back everything it read must be able to keep it.
 */
function render(version, api) {
    const { address, properties: held } = version;
    const properties = {
        description: held.description ?? null,
        tags: held.tags ?? {},
        properties: held.properties ?? {},
        isArchived: held.isArchived ?? false,
        isAnonymous: held.isAnonymous ?? false,
        ...previewKey('autoDeleteSetting', held, api),
        flavors: held.flavors ?? {},
        modelType: held.modelType ?? null,
        modelUri: held.modelUri ?? null,
        jobName: held.jobName ?? null,
        ...(api.hasStage
            ? { provisioningState: held.provisioningState ?? 'Succeeded', stage: held.stage ?? null }
            : undefined),
        ...previewKey('intellectualProperty', held, api),
        ...unknownProperties(held),
    };
    const envelope = { id: armId(address), name: address.version, type: MODEL_VERSION_TYPE };
    return { ...envelope, properties, ...version.extra, systemData: version.systemData };
}
/** The dictionary under a key of `properties`; empty when it is absent. */
function dictionary(properties, key) {
    const value = properties[key];
    return isObject(value) ? value : {};
}
function previewKey(key, held, api) {
    const value = held[key] ?? null;
    return api.hasPreviewKeys || (api.hasStage && value !== null) ? { [key]: value } : {};
}

;// CONCATENATED MODULE: ./lib/emulator/listing.js


/** How many versions a page has when nobody says. */
const PAGE_SIZE = 30;
/**
 * Reads the parameters of ModelVersions_List (swagger of 2024-04-01; `stage` from the previews that describe it).
 *
 * @throws ArmError 400 for a parameter that cannot be understood.
 */
function listRequest(query, api) {
    const order = orderOf(query.get('$orderBy') ?? '');
    const token = query.get('$skipToken') ?? query.get('$skip');
    return {
        order,
        filters: filtersOf(query, api),
        pageSize: wholeNumber(query, '$top', 1) ?? PAGE_SIZE,
        offset: token === undefined ? (wholeNumber(query, 'offset', 0) ?? 0) : 0,
        resumeAt: token === undefined ? undefined : placeIn(token, order),
    };
}
/** Cuts one page. Newest first by default (all recordings of lists); it walks no further than the page needs. */
function page(entries, request) {
    const versions = [];
    let toSkip = request.offset;
    let last = 0;
    for (const { place, version } of walk(entries, request)) {
        if (!request.filters.every((filter) => filter(version))) {
            continue;
        }
        if (toSkip > 0) {
            toSkip -= 1;
            continue;
        }
        if (versions.length === request.pageSize) {
            return { versions, next: tokenOf(last, request.order) };
        }
        versions.push(version);
        last = place;
    }
    return { versions };
}
/** The versions in the order that was asked for, each with its place, from after the last page on. */
function* walk(entries, { order, resumeAt }) {
    const ordered = order.startsWith('updatedtime') ? byUpdate(entries) : entries;
    const step = order.endsWith('desc') ? -1 : 1;
    const start = resumeAt === undefined ? (step < 0 ? ordered.length - 1 : 0) : resumeAt + step;
    for (let place = start; place >= 0 && place < ordered.length; place += step) {
        const entry = ordered[place];
        if (entry !== undefined) {
            yield { place, version: entry.version };
        }
    }
}
/** Sorted per page: nobody pages through ten thousand versions in this order. */
function byUpdate(entries) {
    return entries
        .filter((entry) => entry !== undefined)
        .map((entry) => ({ entry, at: String(entry.version.systemData.lastModifiedAt) }))
        .sort((one, other) => instant(one.at) - instant(other.at) || compare(one.at, other.at))
        .map(({ entry }) => entry);
}
function instant(text) {
    return Date.parse(text) || 0;
}
function compare(one, other) {
    return one === other ? 0 : one < other ? -1 : 1;
}
function orderOf(text) {
    const match = /^\s*(created|updated)time(?:\s+(asc|desc))?\s*$/i.exec(text === '' ? 'createdtime desc' : text);
    if (match === null) {
        throw userError(`'$orderBy' must be createdtime or updatedtime, asc or desc, not '${text}'.`, '$orderBy');
    }
    const by = match[1]?.toLowerCase() === 'created' ? 'createdtime' : 'updatedtime';
    return match[2]?.toLowerCase() === 'desc' ? `${by} desc` : `${by} asc`;
}
function filtersOf(query, api) {
    const version = query.get('version');
    const description = query.get('description');
    const stage = api.hasPreviewKeys ? query.get('stage') : undefined;
    return [
        viewFilter(query.get('listViewType') ?? 'ActiveOnly'),
        ...pairs(query.get('tags')).map((pair) => (held) => has(dictionary(held.properties, 'tags'), pair)),
        ...pairs(query.get('properties')).map((pair) => (held) => has(dictionary(held.properties, 'properties'), pair)),
        ...(version === undefined ? [] : [(held) => held.address.version === version]),
        ...(description === undefined ? [] : [(held) => held.properties.description === description]),
        ...(stage === undefined ? [] : [(held) => held.properties.stage === stage]),
    ];
}
function viewFilter(view) {
    switch (view.toLowerCase()) {
        case 'activeonly':
            return ({ properties }) => properties.isArchived !== true;
        case 'archivedonly':
            return ({ properties }) => properties.isArchived === true;
        case 'all':
            return () => true;
        default:
            throw userError(`'listViewType' must be ActiveOnly, ArchivedOnly or All, not '${view}'.`, 'listViewType');
    }
}
/** `a,b=c`: has a, and has b with the value c (swagger: "Comma-separated list of tag names (and optionally values)"). */
function pairs(text) {
    const items = (text ?? '').split(',').filter((item) => item.trim() !== '');
    return items.map((item) => {
        const cut = item.indexOf('=');
        return cut < 0 ? { key: item.trim() } : { key: item.slice(0, cut).trim(), value: item.slice(cut + 1) };
    });
}
function has(dictionary, { key, value }) {
    return Object.hasOwn(dictionary, key) && (value === undefined || dictionary[key] === value);
}
function wholeNumber(query, name, least) {
    const text = query.get(name);
    if (text === undefined) {
        return undefined;
    }
    const number = Number(text);
    if (!/^\d{1,10}$/.test(text) || number < least || number > 2_147_483_647) {
        throw userError(`'${name}' must be a whole number from ${least} on, not '${text}'.`, name);
    }
    return number;
}
function tokenOf(place, order) {
    return Buffer.from(`${order}:${place}`).toString('base64url');
}
function placeIn(token, order) {
    const match = /^(.*):(\d{1,15})$/.exec(Buffer.from(token, 'base64url').toString());
    if (match?.[1] !== order) {
        throw userError('The continuation token is not one that this list gave.', '$skipToken');
    }
    return Number(match[2]);
}

;// CONCATENATED MODULE: ./lib/emulator/put.js



/** There is no token, so there is one identity. */
const CALLER = { name: 'Emulator User', type: 'User' };
/** The first PUT of a version. */
function created(address, sent, api, now) {
    const properties = replaced(sent.properties, api);
    const modelUri = normalisedUri(sent.properties.modelUri);
    const isAnonymous = sent.properties.isAnonymous ?? false;
    return {
        address,
        properties: { ...properties, modelUri, isAnonymous },
        extra: sent.extra,
        systemData: { createdAt: now, createdBy: CALLER.name, createdByType: CALLER.type, ...modified(now) },
    };
}
/**
 * A PUT on a version that is there. What the service does with omitted keys is not documented, so this is the worst
 * case: an omitted key is cleared, `jobName` and, at an api-version that does not know it, `stage` included. What
 * identifies the content stays, and changing it is refused.
 *
 * @throws ArmError 400 for a change of what cannot change.
 */
function updated(before, sent, api, now) {
    const held = before.properties;
    checkImmutable(held, sent.properties);
    return {
        address: before.address,
        // As it is spelled here, not as it was sent: the service's spelling is the one that stays.
        properties: {
            ...replaced(sent.properties, api),
            modelUri: held.modelUri ?? null,
            isAnonymous: held.isAnonymous ?? false,
        },
        extra: sent.extra,
        systemData: { ...before.systemData, ...modified(now) },
    };
}
function replaced(sent, api) {
    return {
        description: sent.description ?? null,
        tags: sent.tags ?? {},
        properties: sent.properties ?? {},
        isArchived: sent.isArchived ?? false,
        flavors: sent.flavors ?? {},
        modelType: sent.modelType ?? null,
        jobName: sent.jobName ?? null,
        stage: api.hasStage ? (sent.stage ?? null) : null,
        autoDeleteSetting: api.hasStage ? (sent.autoDeleteSetting ?? null) : null,
        intellectualProperty: api.hasStage ? (sent.intellectualProperty ?? null) : null,
        provisioningState: 'Succeeded',
        ...unknownProperties(sent),
    };
}
function checkImmutable(held, sent) {
    // The sentence of the service, as the Python SDK knows it.
    if (normalisedUri(sent.modelUri) !== normalisedUri(held.modelUri)) {
        throw userError('Asset paths cannot be updated.', 'properties.modelUri');
    }
    // Swagger: isAnonymous has the mutability create and read.
    if (sent.isAnonymous !== undefined && sent.isAnonymous !== (held.isAnonymous ?? false)) {
        throw userError("'properties.isAnonymous' cannot be updated.", 'properties.isAnonymous');
    }
    checkAppendOnly(dictionary(held, 'properties'), dictionary(sent, 'properties'));
}
/** The `properties` bag only grows (Microsoft staff in Azure/azureml-assets#1174). */
function checkAppendOnly(held, sent) {
    for (const [key, value] of Object.entries(held)) {
        const target = `properties.properties.${key}`;
        if (!Object.hasOwn(sent, key)) {
            throw userError(`'${target}' cannot be removed: properties can only be added.`, target);
        }
        if (!isSameJson(sent[key], value)) {
            throw userError(`'${target}' cannot be changed: properties can only be added.`, target);
        }
    }
}
/** Recorded 2022-09-16 and 2023-05-10: `/resourcegroups/` is sent, `/resourceGroups/` comes back. */
function normalisedUri(uri) {
    return typeof uri === 'string' ? uri.replace(/\/resourcegroups\//gi, '/resourceGroups/') : null;
}
function modified(now) {
    return { lastModifiedAt: now, lastModifiedBy: CALLER.name, lastModifiedByType: CALLER.type };
}

;// CONCATENATED MODULE: ./lib/emulator/shape.js

const shape_text = (value) => (isTextOrNull(value) ? undefined : { at: '', must: 'must be a string or null' });
const truth = (value) => (typeof value === 'boolean' ? undefined : { at: '', must: 'must be true or false' });
const texts = (value) => {
    if (value === null) {
        return undefined;
    }
    if (!isObject(value)) {
        return { at: '', must: 'must be an object of strings' };
    }
    const wrong = Object.entries(value).find(([, item]) => !isTextOrNull(item));
    return wrong && { at: `.${wrong[0]}`, must: 'must be a string or null' };
};
const flavors = (value) => {
    if (value === null) {
        return undefined;
    }
    if (!isObject(value)) {
        return { at: '', must: 'must be an object of flavors' };
    }
    const wrong = Object.entries(value).find(([, flavor]) => !isFlavor(flavor));
    return wrong && { at: `.${wrong[0]}`, must: 'must be an object with the object "data", or null' };
};
/** Swagger of 2024-04-01: ModelVersion, AssetBase, ResourceBase. `provisioningState` is read-only and ignored. */
const RULES = [
    ['description', shape_text],
    ['tags', texts],
    ['properties', texts],
    ['isAnonymous', truth],
    ['isArchived', truth],
    ['flavors', flavors],
    ['jobName', shape_text],
    ['modelType', shape_text],
    ['modelUri', shape_text],
    ['stage', shape_text],
];
/** The first key of a model version's `properties` whose value has the wrong type. */
function shapeFault(properties) {
    for (const [key, rule] of RULES) {
        const fault = Object.hasOwn(properties, key) ? rule(properties[key]) : undefined;
        if (fault !== undefined) {
            const target = `properties.${key}${fault.at}`;
            return { target, message: `'${target}' ${fault.must}.` };
        }
    }
    return undefined;
}
function isTextOrNull(value) {
    return value === null || typeof value === 'string';
}
function isFlavor(value) {
    return (value === null || (isObject(value) && (value.data === undefined || value.data === null || isObject(value.data))));
}

;// CONCATENATED MODULE: ./lib/emulator/put-body.js






/** Names of the swagger's pattern, and dots, which registered models have and the service takes. */
const MODEL_NAME = /^[a-zA-Z0-9][a-zA-Z0-9\-_.]{0,254}$/;
/**
 * Reads the body of a PUT.
 *
 * @throws ArmError 400 that names the key which is wrong.
 */
function putBody(bytes, address) {
    if (!MODEL_NAME.test(address.model)) {
        throw userError(`The model name '${address.model}' must match ${MODEL_NAME.source}.`, 'name');
    }
    const body = jsonObject(bytes);
    checkEnvelope(body, address);
    const { properties } = body;
    if (!isObject(properties)) {
        throw userError("The request body must have the object 'properties'.", 'properties');
    }
    const fault = shapeFault(properties);
    if (fault !== undefined) {
        throw userError(fault.message, fault.target);
    }
    return { properties, extra: without(body, ENVELOPE) };
}
function jsonObject(bytes) {
    const value = put_body_parsed(bytes);
    if (!isObject(value)) {
        throw userError('The request body must be a JSON object.');
    }
    return value;
}
function put_body_parsed(bytes) {
    try {
        return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (thrown) {
        throw userError(`The request body is not valid JSON: ${reason(thrown)}.`);
    }
}
/** The envelope is read-only: echoing it is fine, contradicting the URL is a mistake worth hearing about. */
function checkEnvelope({ id, name }, address) {
    if (id !== undefined && id !== null && !isIdOf(id, address)) {
        throw userError("'id' contradicts the URL of the request.", 'id');
    }
    if (name !== undefined && name !== null && name !== address.version) {
        throw userError("'name' contradicts the URL of the request: in ARM it is the version.", 'name');
    }
}
function isIdOf(id, address) {
    const named = typeof id === 'string' ? parseVersionId(id) : undefined;
    return named !== undefined && versionKey(named) === versionKey(address);
}

;// CONCATENATED MODULE: ./lib/emulator/routes.js


const SERVED = 'It serves versions of models in workspaces (.../workspaces/{w}/models/{n}/versions[/{v}]).';
/**
 * Reads a path. The names of ARM segments are case-insensitive, as in Azure.
 *
 * @throws ArmError 400 for a segment that cannot be decoded, 404 for a resource that is not served.
 */
function route(path) {
    // One slash too many at either end is what `${endpoint}/${id}` makes; ARM forgives it.
    const segments = path
        .replace(/^\/+|\/+$/g, '')
        .split('/')
        .map(decoded);
    const [subscriptions, subscription, groups, group, providers, provider, ...resource] = segments;
    if (!is(subscriptions, 'subscriptions') || !is(groups, 'resourceGroups') || !is(providers, 'providers')) {
        throw invalidResourceType(`The emulator does not serve '${path}'. ${SERVED}`);
    }
    if (!is(provider, PROVIDER)) {
        throw invalidResourceType(`The emulator serves '${PROVIDER}' only, not '${provider ?? ''}'. ${SERVED}`);
    }
    const [workspaces, workspace, models, model, versions, version, ...rest] = resource;
    if (!is(workspaces, 'workspaces') || !is(models, 'models') || !is(versions, 'versions') || rest.length > 0) {
        const type = [PROVIDER, ...resource.filter((_, index) => index % 2 === 0)].join('/');
        throw invalidResourceType(`The emulator does not serve the resource type '${type}' yet. ${SERVED}`);
    }
    if (!subscription || !group || !workspace || !model || version === '') {
        throw invalidResourceType(`The path '${path}' has an empty segment. ${SERVED}`);
    }
    const address = { subscription, group, workspace, model };
    return version === undefined ? { kind: 'versions', address } : { kind: 'version', address: { ...address, version } };
}
function is(segment, name) {
    return segment?.toLowerCase() === name.toLowerCase();
}
function decoded(segment) {
    const text = decodedOrUndefined(segment);
    // A slash inside a value could not be told from a separator in the resource's id.
    if (text === undefined || text.includes('/')) {
        throw new ArmError(400, { code: 'InvalidRequestUri', message: `The path segment '${segment}' is not valid.` });
    }
    return text;
}
function decodedOrUndefined(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/emulator/service.js








/** The four operations on model versions. Everything between reading a state and writing it happens in one turn. */
class Service {
    state;
    clock;
    constructor(state, clock) {
        this.state = state;
        this.clock = clock;
    }
    /** @throws ArmError for every answer that is an error. */
    async answer(request) {
        const api = apiVersion(request.query.get('api-version'));
        const target = route(request.path);
        const operation = `${request.method} ${target.kind}`;
        if (target.kind === 'versions') {
            return operation === 'GET versions' ? this.#list(target.address, request, api) : notAllowed(request, 'GET');
        }
        switch (operation) {
            case 'GET version':
                return this.#get(target.address, api);
            case 'PUT version':
                return this.#put(target.address, request, await request.body(), api);
            case 'DELETE version':
                return this.#delete(target.address);
            default:
                return notAllowed(request, 'GET, PUT, DELETE');
        }
    }
    #get(address, api) {
        const version = this.state.get(address);
        if (version === undefined) {
            throw noSuchModel(address, `${address.model}:${address.version}`);
        }
        return { status: 200, body: toJson(render(version, api)) };
    }
    /** Recorded: 201 with Location, equal to the URL of the request, for a new version; 200 without for an old one. */
    #put(address, request, bytes, api) {
        const sent = putBody(bytes, address);
        const before = this.state.get(address);
        const now = this.clock.now();
        const after = before === undefined ? created(address, sent, api, now) : updated(before, sent, api, now);
        this.state.put(after);
        const body = toJson(render(after, api));
        return before === undefined
            ? { status: 201, body, headers: { Location: `${request.origin}${request.target}` } }
            : { status: 200, body };
    }
    #delete(address) {
        if (this.state.get(address) === undefined) {
            return { status: 204 };
        }
        this.state.delete(address);
        return { status: 200 };
    }
    /** A model that has no versions lists none: no recording shows another answer. */
    #list(address, request, api) {
        const { versions, next } = page(this.state.entriesOf(address), listRequest(request.query, api));
        const value = versions.map((version) => render(version, api));
        if (next === undefined) {
            return { status: 200, body: toJson({ value }) };
        }
        const nextLink = `${request.origin}${request.path}?${request.query.continuedAt(next)}`;
        return { status: 200, body: toJson({ value, nextLink }) };
    }
}
function notAllowed({ method }, allowed) {
    const message = `The method '${method}' is not allowed here. Allowed: ${allowed}.`;
    throw new ArmError(405, { code: 'HttpMethodNotAllowed', message });
}

;// CONCATENATED MODULE: ./lib/emulator/catalog.js

/**
 * Everything that exists, in memory. Versions of a model stay in the order of their creation, so that a page of a
 * list costs a page and not a sort.
 */
class Catalog {
    #models = new Map();
    #deleted = new Map();
    get(address) {
        const model = this.#models.get(modelKey(address));
        const place = model?.places.get(address.version);
        return place === undefined ? undefined : model?.entries[place]?.version;
    }
    /** Whether this version was ever here: there now, or deleted. */
    knows(address) {
        return this.get(address) !== undefined || this.#deleted.has(versionKey(address));
    }
    put(version) {
        const { address } = version;
        const model = this.#model(address);
        const place = model.places.get(address.version) ?? model.entries.length;
        model.places.set(address.version, place);
        model.entries[place] = { sequence: place, version };
        this.#deleted.delete(versionKey(address));
    }
    delete(address) {
        const model = this.#model(address);
        const place = model.places.get(address.version);
        if (place !== undefined) {
            model.entries[place] = undefined;
            model.places.delete(address.version);
        }
        this.#deleted.set(versionKey(address), address);
    }
    /** The versions of one model by sequence; a hole is a version that was deleted. */
    entriesOf(address) {
        return this.#models.get(modelKey(address))?.entries ?? [];
    }
    /** Every version, each model's in the order of creation. */
    *all() {
        for (const { entries } of this.#models.values()) {
            for (const entry of entries) {
                if (entry !== undefined) {
                    yield entry.version;
                }
            }
        }
    }
    /** The versions that were deleted and not created again. */
    deleted() {
        return this.#deleted.values();
    }
    #model(address) {
        const key = modelKey(address);
        const model = this.#models.get(key) ?? { places: new Map(), entries: [] };
        this.#models.set(key, model);
        return model;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/emulator/resources.js




/** An ARM id is shorter; what is longer is not worth reading. */
const LONGEST_QUOTE = 500;
/** A model version as an ARM resource, every key that is remembered: the form of a seed and of the journal. */
function toResource({ address, properties, systemData, extra }) {
    return { id: armId(address), properties, systemData, ...extra };
}
/** Reads an ARM resource. `systemData` is empty when there is none. Throws an Error that says what is wrong with it. */
function fromResource(resource) {
    if (!isObject(resource)) {
        throw new Error('must be an object with id and properties');
    }
    const { id, properties, systemData } = resource;
    if (typeof id !== 'string') {
        throw new Error("must have the string 'id'");
    }
    const address = parseVersionId(id);
    if (address === undefined) {
        throw new Error(`has the id '${id.slice(0, LONGEST_QUOTE)}', which is not the ARM id of a version of a model in a workspace`);
    }
    if (!isObject(properties)) {
        throw new Error("must have the object 'properties'");
    }
    const fault = shapeFault(properties);
    if (fault !== undefined) {
        throw new Error(`is not a model version: ${fault.message.replace(/\.$/, '')}`);
    }
    if (systemData !== undefined && systemData !== null && !isObject(systemData)) {
        throw new Error("has a 'systemData' that is not an object");
    }
    return { address, properties, systemData: systemData ?? {}, extra: without(resource, ENVELOPE) };
}

;// CONCATENATED MODULE: ./lib/emulator/journal.js






const FILE = 'model-versions.jsonl';
/**
 * What happened, one JSON line per write, on disk before the write is answered. A process that is killed can leave
 * half a line at the end and nothing else: that write was never answered, and the next start forgets it.
 *
 * The newest emulator owns the directory. An older one that still runs refuses to write instead of writing into a
 * file that nobody will read again.
 */
class Journal {
    #path;
    #descriptor;
    #size;
    /** Replaces the journal of a directory by the shortest one that says what the catalog holds, and opens it. */
    constructor(directory, catalog) {
        this.#path = (0,external_node_path_.join)(directory, FILE);
        this.#descriptor = attempt(directory, () => {
            writeSnapshot(this.#path, catalog);
            syncDirectory(directory);
            return (0,external_node_fs_.openSync)(this.#path, 'a');
        });
        this.#size = (0,external_node_fs_.fstatSync)(this.#descriptor).size;
    }
    put(version) {
        this.#append(putLine(version));
    }
    delete(address) {
        this.#append(deleteLine(address));
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#descriptor);
    }
    #append(line) {
        attempt(this.#path, () => {
            if ((0,external_node_fs_.statSync)(this.#path).ino !== (0,external_node_fs_.fstatSync)(this.#descriptor).ino) {
                throw new Error('another emulator has taken over this data directory');
            }
            try {
                (0,external_node_fs_.writeFileSync)(this.#descriptor, line);
                (0,external_node_fs_.fsyncSync)(this.#descriptor);
            }
            catch (thrown) {
                // A disk that fills up must not leave half a line in front of the next one.
                (0,external_node_fs_.ftruncateSync)(this.#descriptor, this.#size);
                throw thrown;
            }
            this.#size += Buffer.byteLength(line);
        });
    }
}
/**
 * Reads what earlier runs left in a directory, which is made if there is none.
 *
 * @throws EmulatorError when it cannot be used or was damaged by somebody else.
 */
function replay(directory, catalog) {
    const path = (0,external_node_path_.join)(directory, FILE);
    const text = attempt(directory, () => {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
        return (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
    });
    // What follows the last line end is half a line, or nothing.
    const lines = text.split('\n').slice(0, -1);
    for (const [index, line] of lines.entries()) {
        try {
            apply(parseJson(line, RESOURCE_DEPTH + 1), catalog);
        }
        catch (thrown) {
            throw new EmulatorError(`${path}:${index + 1}: ${reason(thrown)}; remove the line, or use another --data`);
        }
    }
}
function apply(change, catalog) {
    if (isObject(change) && change.put !== undefined) {
        catalog.put(fromResource(change.put));
        return;
    }
    const address = isObject(change) && typeof change.delete === 'string' ? parseVersionId(change.delete) : undefined;
    if (address === undefined) {
        throw new Error('this is neither a put nor a delete');
    }
    catalog.delete(address);
}
function putLine(version) {
    return lineOf({ put: toResource(version) });
}
function deleteLine(address) {
    return lineOf({ delete: armId(address) });
}
function lineOf(change) {
    return `${toJson(change)}\n`;
}
/** The old journal stays until the new one is whole and on disk: the rename is the one moment of change. */
function writeSnapshot(path, catalog) {
    const fresh = `${path}.new`;
    const descriptor = (0,external_node_fs_.openSync)(fresh, 'w');
    try {
        const lines = [...[...catalog.deleted()].map(deleteLine), ...[...catalog.all()].map(putLine)];
        (0,external_node_fs_.writeFileSync)(descriptor, lines.join(''));
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    (0,external_node_fs_.renameSync)(fresh, path);
}
/** Makes the rename itself last. Windows cannot open a directory, and does not need this. */
function syncDirectory(directory) {
    if (process.platform === 'win32') {
        return;
    }
    const descriptor = (0,external_node_fs_.openSync)(directory, 'r');
    try {
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function attempt(path, work) {
    try {
        return work();
    }
    catch (thrown) {
        throw new EmulatorError(`the data directory cannot be used (${path}): ${reason(thrown)}`);
    }
}

;// CONCATENATED MODULE: ./lib/emulator/timestamps.js
const TICKS_PER_MILLISECOND = 10000n;
const TICKS_PER_SECOND = 1000n * TICKS_PER_MILLISECOND;
/** An instant the way Azure ML writes it: seven decimals and `+00:00` (all recordings of model versions). */
function timestamp(ticks) {
    const second = new Date(Number(ticks / TICKS_PER_MILLISECOND)).toISOString().slice(0, 19);
    return `${second}.${String(ticks % TICKS_PER_SECOND).padStart(7, '0')}+00:00`;
}
/** The ticks (100 ns since 1970) of a date. */
function ticksOf(date) {
    return BigInt(date.getTime()) * TICKS_PER_MILLISECOND;
}
/** A clock that never shows the same instant twice, so that `lastModifiedAt` moves with every write. */
class Clock {
    #last = 0n;
    now() {
        const now = ticksOf(new Date()) + ((process.hrtime.bigint() / 100n) % TICKS_PER_MILLISECOND);
        this.#last = now > this.#last ? now : this.#last + 1n;
        return timestamp(this.#last);
    }
}

;// CONCATENATED MODULE: ./lib/emulator/seed.js






/** Where seeded versions begin when the seed does not say: fixed, so that two runs of one seed answer the same. */
const FIRST_CREATED = ticksOf(new Date('2026-01-01T00:00:00Z'));
const TICKS_APART = 10000000n;
/**
 * Reads a seed: a JSON array of ARM resources `{id, properties, systemData?}`, the oldest first. `name` and `type` are
 * derived, every other key is kept as it is written.
 *
 * @throws SeedError on the first thing that is wrong.
 */
function readSeed(file) {
    const elements = array(file, seed_text(file));
    const seen = new Map();
    return elements.map((element, index) => {
        const version = read(file, element, index);
        const key = versionKey(version.address);
        const first = seen.get(key);
        if (first !== undefined) {
            throw new SeedError(`seed ${file}: element ${index} has the same id as element ${first}; keep one of them`);
        }
        seen.set(key, index);
        return { ...version, systemData: dated(version.systemData, index) };
    });
}
function seed_text(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (thrown) {
        throw new SeedError(`seed ${file} cannot be read: ${reason(thrown)}; give the path of a JSON file`);
    }
}
function array(file, json) {
    const value = seed_parsed(file, json);
    if (!Array.isArray(value)) {
        throw new SeedError(`seed ${file} is not a JSON array; write [{"id": "...", "properties": {...}}, ...]`);
    }
    return value;
}
function seed_parsed(file, json) {
    try {
        return parseJson(json, RESOURCE_DEPTH + 1);
    }
    catch (thrown) {
        throw new SeedError(`seed ${file} is not valid JSON: ${reason(thrown)}`);
    }
}
function read(file, element, index) {
    try {
        return fromResource(element);
    }
    catch (thrown) {
        const example = '/subscriptions/.../workspaces/w/models/n/versions/1';
        throw new SeedError(`seed ${file}: element ${index} ${reason(thrown)}; an element is {"id": "${example}", "properties": {...}}`);
    }
}
/** Fills in when, and, where there is nothing at all, who. */
function dated(given, index) {
    const createdAt = given.createdAt ?? timestamp(FIRST_CREATED + BigInt(index) * TICKS_APART);
    const by = { createdBy: 'Emulator Seed', createdByType: 'User' };
    const modifiedBy = { lastModifiedBy: 'Emulator Seed', lastModifiedByType: 'User' };
    return Object.keys(given).length === 0
        ? { createdAt, ...by, lastModifiedAt: createdAt, ...modifiedBy }
        : { createdAt, lastModifiedAt: createdAt, ...given };
}

;// CONCATENATED MODULE: ./lib/emulator/state.js



/** What the emulator remembers: in memory, and on disk first when it has a data directory. */
class State {
    #catalog = new Catalog();
    #journal;
    /**
     * Reads what an earlier run left, then the seed. What the directory knows wins: a seeded version that was changed
     * or deleted stays changed or deleted when the same seed is given again.
     */
    constructor({ data, seed }) {
        const seeded = seed === undefined ? [] : readSeed(seed);
        if (data !== undefined) {
            replay(data, this.#catalog);
        }
        for (const version of seeded.filter(({ address }) => !this.#catalog.knows(address))) {
            this.#catalog.put(version);
        }
        this.#journal = data === undefined ? undefined : new Journal(data, this.#catalog);
    }
    get(address) {
        return this.#catalog.get(address);
    }
    entriesOf(address) {
        return this.#catalog.entriesOf(address);
    }
    put(version) {
        this.#journal?.put(version);
        this.#catalog.put(version);
    }
    delete(address) {
        this.#journal?.delete(address);
        this.#catalog.delete(address);
    }
    close() {
        this.#journal?.close();
    }
}

;// CONCATENATED MODULE: ./lib/emulator/server.js








/** Longer than the pauses of a client, so that no request meets a connection that is just being closed. */
const KEEP_ALIVE_MILLISECONDS = 60_000;
/**
 * Starts Azure ML on localhost: versions of models in workspaces, over plain HTTP.
 *
 * @throws SeedError when the seed is wrong, EmulatorError when the port or the data directory cannot be used.
 */
async function startEmulator(options) {
    const state = new State(options);
    const clock = new Clock();
    const service = new Service(state, clock);
    const server = (0,external_node_http_.createServer)((message, response) => void handle(message, response, service, clock));
    server.keepAliveTimeout = KEEP_ALIVE_MILLISECONDS;
    try {
        const url = await listen(server, options);
        return { url, close: closer(server, state) };
    }
    catch (thrown) {
        state.close();
        throw thrown;
    }
}
async function handle(message, response, service, clock) {
    const startedAt = performance.now();
    const answer = await Promise.resolve(message)
        .then((received) => service.answer(armRequest(received)))
        .catch((thrown) => failed(thrown, clock.now()));
    send(response, message.method ?? 'GET', answer, startedAt);
}
async function listen(server, { port, host = '127.0.0.1' }) {
    return new Promise((resolve, reject) => {
        server.once('error', (thrown) => reject(portError(port, thrown)));
        try {
            server.listen(port, host, () => resolve(urlOf(server)));
        }
        catch (thrown) {
            reject(portError(port, thrown));
        }
    });
}
function urlOf(server) {
    const address = server.address();
    return typeof address === 'object' && address !== null
        ? `http://${address.address}:${address.port}`
        : String(address);
}
function portError(port, thrown) {
    const what = systemCode(thrown) === 'EADDRINUSE' ? 'is in use' : `cannot be used: ${reason(thrown)}`;
    return new EmulatorError(`port ${port} ${what}; choose another, or --port 0 for a free one`);
}
function closer(server, state) {
    let closed;
    return () => {
        closed ??= new Promise((resolve) => {
            server.close(() => {
                state.close();
                resolve();
            });
            server.closeAllConnections();
        });
        return closed;
    };
}

;// CONCATENATED MODULE: ./lib/hosts/cli/emulator.js



/** Serves Azure ML on localhost until it is told to stop. The URL is the first line that it prints. */
async function runEmulator({ given }, shell) {
    const { url, close } = await start(given);
    shell.stdout.write(`${url}\n`);
    await Promise.race([(0,external_node_events_.once)(process, 'SIGINT'), (0,external_node_events_.once)(process, 'SIGTERM')]);
    await close();
    return failure/* EXIT */.dc.done;
}
async function start({ port, data, seed }) {
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
        throw new failure/* UsageFailure */.wK({ what: `--port is ${JSON.stringify(port)}`, fix: 'Give a number from 0 to 65535' });
    try {
        return await startEmulator({ port: Number(port), ...(data && { data }), ...(seed && { seed }) });
    }
    catch (error) {
        if (error instanceof EmulatorError)
            throw new failure/* UsageFailure */.wK({ what: error.message });
        throw error;
    }
}


/***/ })

};
