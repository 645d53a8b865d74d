'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  isPromotionsFile: () => isPromotionsFile,
  readStages: () => readStages,
  readWanted: () => readWanted
});
module.exports = __toCommonJS(stdin_exports);
var import_core_yaml_schema_problems = require("./core-yaml-schema-problems.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_promotions_entry = require("./core-promotions-entry.js");
var import_core_nearest = require("./core-nearest.js");
var import_core_asset = require("./core-asset.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var promotionsFileCheck = validate0;
var schema0 = { "type": "object", "required": ["version", "promotions"], "additionalProperties": false, "properties": { "version": { "const": 1 }, "promotions": { "type": "array", "items": { "$ref": "part0" } } }, "$id": "part1" };
var schema1 = { "type": "object", "required": ["stage", "version"], "additionalProperties": false, "properties": { "model": { "type": "string", "minLength": 1 }, "data": { "type": "string", "minLength": 1 }, "environment": { "type": "string", "minLength": 1 }, "component": { "type": "string", "minLength": 1 }, "stage": { "type": "string", "minLength": 1 }, "version": { "type": ["string", "integer"], "minLength": 1 }, "reason": { "type": "string", "minLength": 1 } }, "$id": "part0" };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.stage === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stage" }, message: "must have required property 'stage'", schema: schema1.required, parentSchema: schema1, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema1.required, parentSchema: schema1, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "model" || key0 === "data" || key0 === "environment" || key0 === "component" || key0 === "stage" || key0 === "version" || key0 === "reason")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema1, data };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.model !== void 0) {
      let data0 = data.model;
      if (typeof data0 === "string") {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema1.properties.model, data: data0 };
          (vErrors ??= []).push(err3);
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.model.type, parentSchema: schema1.properties.model, data: data0 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data1 = data.data;
      if (typeof data1 === "string") {
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema1.properties.data, data: data1 };
          (vErrors ??= []).push(err5);
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.data.type, parentSchema: schema1.properties.data, data: data1 };
        (vErrors ??= []).push(err6);
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data2 = data.environment;
      if (typeof data2 === "string") {
        if (data2.length < 1) {
          const err7 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema1.properties.environment, data: data2 };
          (vErrors ??= []).push(err7);
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.environment.type, parentSchema: schema1.properties.environment, data: data2 };
        (vErrors ??= []).push(err8);
        errors++;
      }
    }
    if (data.component !== void 0) {
      let data3 = data.component;
      if (typeof data3 === "string") {
        if (data3.length < 1) {
          const err9 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema1.properties.component, data: data3 };
          (vErrors ??= []).push(err9);
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/component", schemaPath: "#/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.component.type, parentSchema: schema1.properties.component, data: data3 };
        (vErrors ??= []).push(err10);
        errors++;
      }
    }
    if (data.stage !== void 0) {
      let data4 = data.stage;
      if (typeof data4 === "string") {
        if (data4.length < 1) {
          const err11 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema1.properties.stage, data: data4 };
          (vErrors ??= []).push(err11);
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/stage", schemaPath: "#/properties/stage/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.stage.type, parentSchema: schema1.properties.stage, data: data4 };
        (vErrors ??= []).push(err12);
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data5 = data.version;
      if (typeof data5 !== "string" && !(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err13 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema1.properties.version.type }, message: "must be string,integer", schema: schema1.properties.version.type, parentSchema: schema1.properties.version, data: data5 };
        (vErrors ??= []).push(err13);
        errors++;
      }
      if (typeof data5 === "string") {
        if (data5.length < 1) {
          const err14 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema1.properties.version, data: data5 };
          (vErrors ??= []).push(err14);
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      let data6 = data.reason;
      if (typeof data6 === "string") {
        if (data6.length < 1) {
          const err15 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema1.properties.reason, data: data6 };
          (vErrors ??= []).push(err15);
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema1.properties.reason.type, parentSchema: schema1.properties.reason, data: data6 };
        (vErrors ??= []).push(err16);
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema1.type, parentSchema: schema1, data };
    (vErrors ??= []).push(err17);
    errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema0.required, parentSchema: schema0, data };
      (vErrors ??= []).push(err0);
      errors++;
    }
    if (data.promotions === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "promotions" }, message: "must have required property 'promotions'", schema: schema0.required, parentSchema: schema0, data };
      (vErrors ??= []).push(err1);
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "promotions")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema0, data };
        (vErrors ??= []).push(err2);
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (1 !== data0) {
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema0.properties.version, data: data0 };
        (vErrors ??= []).push(err3);
        errors++;
      }
    }
    if (data.promotions !== void 0) {
      let data1 = data.promotions;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate1(data1[i0], { instancePath: instancePath + "/promotions/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/promotions", schemaPath: "#/properties/promotions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema0.properties.promotions.type, parentSchema: schema0.properties.promotions, data: data1 };
        (vErrors ??= []).push(err4);
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema0.type, parentSchema: schema0, data };
    (vErrors ??= []).push(err5);
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
function promotionsFileErrors(value) {
  return promotionsFileCheck(value) ? { file: value, errors: [] } : { errors: promotionsFileCheck.errors ?? [] };
}
var WORDING = {
  noun: "the file",
  forms: {},
  fitsNone: (path, here) => ({ path, problem: { what: `${here} has another form than is asked for` } })
};
function parsePromotions({ file, bytes }) {
  const read = (0, import_core_yaml_schema_problems.readDocument)(bytes, file, WORDING.noun);
  if (!read.ok)
    return read;
  const document = read.value;
  const numbers = changedNumbers(document);
  const shape = promotionsFileErrors(document.value);
  if (shape.file === void 0)
    return (0, import_core_result.err)(inOrder([...numbers, ...otherThan(numbers, (0, import_core_yaml_schema_problems.schemaProblems)(shape.errors, document, WORDING))]));
  const entries = shape.file.promotions.map((written, index) => entryOf(written, ["promotions", index], document));
  const problems = inOrder([...numbers, ...entries.flatMap((entry) => entry.ok ? [] : entry.error)]);
  if (problems.length > 0)
    return (0, import_core_result.err)(problems);
  return (0, import_core_result.ok)(entries.flatMap((entry) => entry.ok ? [entry.value] : []));
}
function entryOf(written, path, document) {
  const asset = assetOf(written, path, document);
  const version = versionOf(written.version, [...path, "version"], document);
  if (!asset.ok || !version.ok)
    return (0, import_core_result.err)([...asset.ok ? [] : [asset.error], ...version.ok ? [] : [version.error]]);
  const { stage, reason = null } = written;
  return (0, import_core_result.ok)({ ...asset.value, stage, version: version.value, reason, at: document.locate(path) });
}
function assetOf(written, path, { locate }) {
  const [first, ...others] = import_core_asset.KINDS.flatMap((kind) => {
    const name = written[kind];
    return name === void 0 ? [] : [{ kind, name }];
  });
  if (first === void 0)
    return (0, import_core_result.err)({
      what: `promotions[${path.at(-1)}] names no asset`,
      at: locate(path),
      fix: `Give exactly one of ${import_core_asset.KINDS.join(", ")}, with the name of the asset`
    });
  const [second] = others;
  if (second !== void 0)
    return (0, import_core_result.err)({
      what: `promotions[${path.at(-1)}] names two assets, ${first.kind} ${first.name} and ${second.kind} ${second.name}`,
      at: locate([...path, second.kind]),
      fix: "Write an entry for each"
    });
  return (0, import_core_asset.isName)(first.name) ? (0, import_core_result.ok)(first) : (0, import_core_result.err)(noName(first, locate([...path, first.kind])));
}
function noName({ kind, name }, at) {
  const [, bare = "", version] = /^(?:azureml:)?([^:@/]+)(?:[:@](.+))?$/.exec(name) ?? [];
  const what = `the name ${quoted(name)} must be ${import_core_asset.NAME_RULE}`;
  if (bare === name || !(0, import_core_asset.isName)(bare))
    return { what, ...at && { at } };
  const aside = version === void 0 ? "" : ', and the version under "version"';
  return { what, ...at && { at }, fix: `Write ${kind}: ${bare}${aside}` };
}
function versionOf(written, path, { locate, written: source }) {
  const text = typeof written === "number" ? source(path) ?? String(written) : written;
  if (text === LATEST)
    return (0, import_core_result.ok)({ is: "label", label: "latest" });
  if ((0, import_core_asset.isVersion)(text))
    return (0, import_core_result.ok)({ is: "version", version: text });
  const at = locate(path);
  if (text.startsWith("@"))
    return (0, import_core_result.err)({ what: `the label ${quoted(text)} is unknown`, at, fix: 'The only label is "@latest"' });
  return (0, import_core_result.err)({ what: `the version ${quoted(text)} must be ${import_core_asset.VERSION_RULE}`, at });
}
var LATEST = "@latest";
var quoted = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);
function changedNumbers({ value, locate, written }) {
  const list = isMapping(value) ? value.promotions : void 0;
  if (!Array.isArray(list))
    return [];
  return list.flatMap((one, index) => {
    const path = ["promotions", index, "version"];
    const version = isMapping(one) ? one.version : void 0;
    if (typeof version !== "number" && typeof version !== "boolean")
      return [];
    const source = written(path) ?? String(version);
    const isSame = String(version) === source;
    if (isSame && Number.isSafeInteger(version))
      return [];
    const what = isSame ? `the version ${source} is no text` : `YAML reads the version ${source} as ${version}`;
    return [{ what, at: locate(path), fix: `Put it in quotes: version: "${source}"` }];
  });
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var placeOf = ({ at }) => `${at?.line}:${at?.column}`;
function otherThan(known, problems) {
  const places = new Set(known.map(placeOf));
  return problems.filter((problem) => !places.has(placeOf(problem)));
}
function inOrder(problems) {
  return [...problems].sort((one, other) => (one.at?.line ?? 0) - (other.at?.line ?? 0) || (one.at?.column ?? 0) - (other.at?.column ?? 0)).slice(0, import_core_failure.MAX_PROBLEMS);
}
var isPromotionsFile = (name) => /\.ya?ml$/i.test(name);
function readWanted(files) {
  const entries = [];
  const problems = [];
  for (const source of [...files].sort((one, other) => compare(one.file, other.file))) {
    const parsed = parsePromotions(source);
    if (parsed.ok)
      entries.push(...parsed.value);
    else
      problems.push(...parsed.error);
  }
  return withoutClash(entries, problems);
}
function readStages(policy, wanted) {
  const named = wanted.map((entry) => stageIn(policy, entry));
  const entries = named.flatMap((one) => one.ok ? [one.value] : []);
  return withoutClash(entries, named.flatMap((one) => one.ok ? [] : [one.error]));
}
function stageIn(policy, entry) {
  const { lifecycle, file, rules } = policy;
  const { at } = entry;
  if (entry.stage === import_core_lifecycle.UNREGISTERED)
    return (0, import_core_result.err)({
      what: `nothing can be moved to ${import_core_lifecycle.UNREGISTERED}`,
      at,
      fix: "It is the stage of what the system made and nobody named"
    });
  const stage = (0, import_core_lifecycle.findStage)(lifecycle, entry.stage);
  const [first] = lifecycle.stages;
  if (stage === void 0) {
    const names = lifecycle.stages.map(({ name }) => name);
    const what = `there is no stage ${JSON.stringify(entry.stage)} in ${file}`;
    return (0, import_core_result.err)({ what, at, fix: (0, import_core_nearest.didYouMean)(entry.stage, names) ?? `Stages: ${names.join(", ")}` });
  }
  if (stage === first && [...rules.values()].every(({ to }) => to !== stage.name))
    return (0, import_core_result.err)({
      what: `nothing leads into ${stage.name}: a version is in it from its registration`,
      at,
      fix: "Take the entry out, or write the stage that the version shall enter"
    });
  return (0, import_core_result.ok)({ ...entry, stage: stage.name });
}
function withoutClash(entries, others) {
  const problems = [...others];
  const byIdentity = /* @__PURE__ */ new Map();
  const byVersion = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const { kind, name, stage, at } = entry;
    const version = (0, import_core_promotions_entry.versionText)(entry.version);
    const same = byIdentity.get((0, import_core_promotions_entry.entryKey)(entry));
    const elsewhere = byVersion.get(`${kind}/${name}/${version}`);
    if (same !== void 0) {
      const what = `${kind} ${name} has two entries for ${stage}, here and at ${place(same.at)}`;
      problems.push({ what, at, fix: "Keep the one that is meant" });
      continue;
    }
    byIdentity.set((0, import_core_promotions_entry.entryKey)(entry), entry);
    if (elsewhere === void 0)
      byVersion.set(`${kind}/${name}/${version}`, entry);
    else {
      const what = `version ${version} of ${kind} ${name} is wanted in ${stage} here, and in ${elsewhere.stage} at ${place(elsewhere.at)}`;
      problems.push({ what, at, fix: "A version is in one stage: keep the one that is meant" });
    }
  }
  if (problems.length > 0)
    return (0, import_core_result.err)(problems.slice(0, import_core_failure.MAX_PROBLEMS));
  return (0, import_core_result.ok)([...entries].sort((one, other) => compare((0, import_core_promotions_entry.entryKey)(one), (0, import_core_promotions_entry.entryKey)(other))));
}
var place = ({ file, line, column }) => `${file}:${line}:${column}`;
var compare = (one, other) => one < other ? -1 : one > other ? 1 : 0;
