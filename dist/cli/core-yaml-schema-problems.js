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
  readDocument: () => readDocument,
  schemaProblems: () => schemaProblems
});
module.exports = __toCommonJS(stdin_exports);
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_core_result = require("./core-result.js");
var import_core_nearest = require("./core-nearest.js");
var MAX_DEPTH = 64;
var MAX_TOKENS = 2e5;
var MAX_ERRORS = 10;
function readYaml(text, lines) {
  const source = new Tokens(text, lines);
  const options = { version: "1.2", uniqueKeys: false, merge: false };
  let first;
  for (const document of new import_yaml_browser_dist_parse_parser.Composer(options).compose(source.read(), true, text.length)) {
    if (first !== void 0) {
      const [start, end] = document.range;
      first.errors.push(new import_yaml_browser_dist_parse_parser.YAMLParseError([start, end], "MULTIPLE_DOCS", "more than one document"));
      break;
    }
    first = document;
  }
  if (source.limit !== void 0)
    return source.limit;
  if (first === void 0 || source.broken && first.errors.length === 0)
    return { is: "too long", offset: text.length };
  return { is: "document", document: first };
}
var Tokens = class {
  /** Whether it was left for its mistakes. */
  broken = false;
  /** Where a limit ended it. */
  limit;
  #text;
  #lines;
  constructor(text, lines) {
    this.#text = text;
    this.#lines = lines;
  }
  *read() {
    const parser = new import_yaml_browser_dist_parse_parser.Parser(this.#lines.addNewLine);
    this.#lines.addNewLine(0);
    let count = 0;
    let errors = 0;
    for (const lexeme of new import_yaml_browser_dist_parse_parser.Lexer().lex(this.#text)) {
      if (!/^(?:[ \t#]|\r?\n|$)/.test(lexeme))
        count++;
      for (const token of parser.next(lexeme)) {
        yield token;
        if (token.type === "error")
          errors++;
      }
      if (parser.stack.length > MAX_DEPTH + 2)
        this.limit = { is: "too deep", offset: parser.offset };
      else if (count > MAX_TOKENS)
        this.limit = { is: "too long", offset: parser.offset };
      this.broken = errors > MAX_ERRORS;
      if (this.limit !== void 0 || this.broken)
        return;
    }
    yield* parser.end();
  }
};
var MAX_BYTES = 1024 * 1024;
var MAX_VALUES = 1e5;
function readDocument(bytes, file, noun) {
  const start = { file, line: 1, column: 1 };
  if (bytes.byteLength > MAX_BYTES) {
    const size = (bytes.byteLength / MAX_BYTES).toFixed(1);
    return (0, import_core_result.err)([
      { what: `${noun} has ${size} MB, more than the 1 MB that is read`, at: start, fix: "Is this the right file?" }
    ]);
  }
  const text = decode(bytes);
  if (text === void 0)
    return (0, import_core_result.err)([{ what: `${noun} is not UTF-8`, at: start, fix: "Save it as UTF-8" }]);
  if (text.trim() === "")
    return (0, import_core_result.err)([{ what: `${noun} is empty`, at: start, fix: 'Start with "version: 1"' }]);
  const lines = new import_yaml_browser_dist_parse_parser.LineCounter();
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const reading = readYaml(text, lines);
  if (reading.is !== "document") {
    const what = reading.is === "too deep" ? tooDeep(noun) : `${noun} has more than the ${MAX_TOKENS} words and signs that are read`;
    return (0, import_core_result.err)([{ what, at: at(reading.offset), fix: "Is this the right file?" }]);
  }
  const { document } = reading;
  const [broken] = [...document.errors, ...document.warnings];
  if (broken !== void 0)
    return (0, import_core_result.err)([{ ...plain(broken), at: at(broken.pos[0]) }]);
  if (document.directives?.yaml.version === "1.1") {
    return (0, import_core_result.err)([{ what: `${noun} asks for YAML 1.1`, at: start, fix: "Leave the %YAML directive out" }]);
  }
  const walk = new Walk(at, tooDeep(noun));
  const trace = traceAt(document.contents?.range[0] ?? 0);
  const value = walk.read(document.contents, 0, trace);
  if (walk.problems.length > 0)
    return (0, import_core_result.err)(walk.problems.slice(0, 10));
  return (0, import_core_result.ok)({
    value,
    locate: (path) => at(follow(trace, path).found.offset),
    written: (path) => {
      const { found, isWhole } = follow(trace, path);
      return isWhole ? found.source : void 0;
    }
  });
}
var tooDeep = (noun) => `${noun} is nested deeper than ${MAX_DEPTH} levels`;
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function plain({ code, message }) {
  if (code === "TAB_AS_INDENT")
    return { what: "YAML: a tab where spaces must be", fix: "Indent with spaces" };
  if (code === "MULTIPLE_DOCS")
    return { what: "YAML: more than one document", fix: 'Leave out the "---" between them' };
  const what = message.split("\n", 1)[0] ?? message;
  const tag = /^Unresolved tag: (.*)$/.exec(what)?.[1];
  if (tag !== void 0)
    return { what: `the tag ${tag} is not allowed`, fix: "Take it out" };
  return { what: `YAML: ${what}`, fix: "Mend it; text with signs of YAML in it goes in quotes" };
}
var traceAt = (offset) => ({ offset, steps: /* @__PURE__ */ new Map(), source: void 0 });
var Walk = class {
  problems = [];
  #anchors = /* @__PURE__ */ new Map();
  #open = /* @__PURE__ */ new Set();
  #at;
  #tooDeep;
  #values = 0;
  constructor(at, deep) {
    this.#at = at;
    this.#tooDeep = deep;
  }
  read(node, depth, trace) {
    if (node === null)
      return null;
    if (++this.#values > MAX_VALUES)
      return this.#stop(node, `aliases and values expand to more than ${MAX_VALUES} values`);
    if (depth > MAX_DEPTH)
      return this.#stop(node, this.#tooDeep);
    if ((0, import_yaml_browser_dist_parse_parser.isAlias)(node))
      return this.#alias(node.source, node, depth, trace);
    if (node.anchor !== void 0)
      this.#anchors.set(node.anchor, node);
    if (node.tag !== void 0 && !node.tag.startsWith("tag:yaml.org,2002:"))
      return this.#note(node, `the tag ${node.tag} is not allowed`, "Take it out");
    if ((0, import_yaml_browser_dist_parse_parser.isScalar)(node)) {
      trace.source = node.source;
      return this.#scalar(node.value, node);
    }
    this.#open.add(node);
    const value = (0, import_yaml_browser_dist_parse_parser.isMap)(node) ? this.#map(node.items, depth, trace) : (0, import_yaml_browser_dist_parse_parser.isSeq)(node) ? this.#sequence(node.items, depth, trace) : null;
    this.#open.delete(node);
    return value;
  }
  #alias(source, node, depth, trace) {
    const target = this.#anchors.get(source);
    if (target === void 0)
      return this.#note(node, `*${source} has no anchor &${source} before it`, "Write the value out");
    if (this.#open.has(target))
      return this.#note(node, `*${source} stands inside its own anchor`, "Write the value out");
    return this.read(target, depth, trace);
  }
  #scalar(value, node) {
    if (value === null || typeof value === "string" || typeof value === "boolean")
      return value;
    if (typeof value === "number" && Number.isFinite(value))
      return value;
    return this.#note(node, typeof value === "number" ? "not a finite number" : "neither a text, a number, true, false nor null", "Write another value");
  }
  #map(items, depth, trace) {
    const result = /* @__PURE__ */ Object.create(null);
    for (const { key, value } of items) {
      if (!(0, import_yaml_browser_dist_parse_parser.isScalar)(key) || typeof key.value !== "string") {
        this.#note(isNode(key) ? key : null, "a key must be a string", "Put it in quotes");
        continue;
      }
      if (key.value === "<<")
        this.#note(key, "merge keys (<<) are not allowed", "Write the keys out");
      if (key.anchor !== void 0)
        this.#anchors.set(key.anchor, key);
      if (key.value in result)
        this.#note(key, `the key "${key.value}" is given twice`, "Keep one of them");
      const step = traceAt(key.range?.[0] ?? trace.offset);
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
      const step = traceAt(isNode(item) ? item.range[0] : trace.offset);
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
      this.#note(node, what, "Is this the right file?");
    this.#stopped = true;
    return null;
  }
  #note(node, what, fix) {
    this.problems.push({ what, at: this.#at(node?.range?.[0] ?? 0), fix });
    return null;
  }
};
function isNode(value) {
  return (0, import_yaml_browser_dist_parse_parser.isScalar)(value) || (0, import_yaml_browser_dist_parse_parser.isMap)(value) || (0, import_yaml_browser_dist_parse_parser.isSeq)(value) || (0, import_yaml_browser_dist_parse_parser.isAlias)(value);
}
function follow(trace, path) {
  let found = trace;
  for (const step of path) {
    const next = found.steps.get(String(step));
    if (next === void 0)
      return { found, isWhole: false };
    found = next;
  }
  return { found, isWhole: true };
}
var MAX_ERRORS2 = 500;
function schemaProblems(all, document, wording) {
  const errors = all.slice(0, MAX_ERRORS2);
  const seen = /* @__PURE__ */ new Map();
  for (const error of errors.filter((candidate) => isSpecific(candidate, errors))) {
    const finding = explain(error, errors, document.value, wording);
    if (finding === void 0)
      continue;
    const key = finding.path.join("/");
    if (!seen.has(key))
      seen.set(key, { ...finding.problem, at: document.locate(finding.path) });
  }
  return [...seen.values()];
}
function isSpecific(error, all) {
  if (error.keyword === "propertyNames" || error.keyword === "if")
    return false;
  const branch = /^(.*)\/oneOf\/\d+\//.exec(error.schemaPath);
  if (error.keyword !== "anyOf" && /\/anyOf\/\d+\//.test(error.schemaPath))
    return false;
  if (!branch)
    return error.keyword !== "oneOf" || !all.some((other) => isBelow(other, error) && !isOfAnotherType(other, all) && (other.keyword !== "type" || other.instancePath.length > error.instancePath.length));
  if (isOfAnotherType(error, all))
    return false;
  return error.keyword !== "type" || isDeeper(error, all, branch[1] ?? "");
}
function isOfAnotherType({ keyword, instancePath, schemaPath }, all) {
  const type = schemaPath.replace(/\/enum$/u, "/type");
  return keyword === "enum" && all.some((other) => other.schemaPath === type && other.instancePath === instancePath);
}
function isBelow(error, above) {
  return error.schemaPath.startsWith(`${above.schemaPath}/`) && `${error.instancePath}/`.startsWith(`${above.instancePath}/`);
}
function isDeeper(error, all, branch) {
  const parent = all.find((other) => other.keyword === "oneOf" && other.schemaPath === `${branch}/oneOf` && isBelow(error, other));
  return parent !== void 0 && error.instancePath.length > parent.instancePath.length;
}
function explain(error, all, value, wording) {
  const path = pathOf(error.instancePath, value);
  const here = describe(path, wording.noun);
  const { params } = error;
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const key = String(params.additionalProperty ?? params.unevaluatedProperty);
      return unknownKey(path, here, key, error.parentSchema);
    }
    case "required":
      return missingKey(path, here, String(params.missingProperty));
    case "type":
      return { path, problem: { what: `${here} must be ${types(params.type)}, not ${kindOf(error.data)}` } };
    case "oneOf":
      return { path, problem: { what: `${here} must be ${branches(error, all)}, not ${kindOf(error.data)}` } };
    case "enum":
    case "const": {
      const allowed = params.allowedValue === void 0 ? list(params.allowedValues) : [String(params.allowedValue)];
      const hint = typeof error.data === "string" && !allowed.includes(error.data) ? (0, import_core_nearest.didYouMean)(error.data, allowed) : void 0;
      const what = `${here} is ${show(error.data)}; accepted: ${allowed.join(", ")}`;
      return { path, problem: hint === void 0 ? { what } : { what, fix: hint } };
    }
    case "pattern":
      return { path, problem: ofAnotherForm(error, wording) };
    case "minLength":
      return error.schemaPath.includes("/propertyNames/") ? { path: [...path, ""], problem: { what: `${here} has a key that is empty`, fix: "Give it a name" } } : { path, problem: { what: `${here} is empty`, fix: "Give it a text, or take the key out" } };
    case "minItems":
    case "minProperties":
      return { path, problem: { what: `${here} has no entries`, fix: "Give at least one, or take it out" } };
    case "maxProperties":
      return { path, problem: { what: `${here} has more entries than ${String(params.limit)}`, fix: "Keep one" } };
    case "minimum":
      return { path, problem: { what: `${here} is ${show(error.data)}; the least is ${String(params.limit)}` } };
    case "maximum":
      return { path, problem: { what: `${here} is ${show(error.data)}; the most is ${String(params.limit)}` } };
    case "uniqueItems":
      return {
        path,
        problem: { what: `${here} lists ${show(list(error.data)[Number(params.i)])} twice`, fix: "Keep one" }
      };
    case "anyOf":
      return wording.fitsNone(path, here, error.data);
    default:
      return { path, problem: { what: `${here} ${error.message ?? "is not valid"}` } };
  }
}
function ofAnotherForm({ data, params }, { forms }) {
  const { what, ...fix } = forms[String(params.pattern)] ?? { what: "has another form than is asked for" };
  return { what: `${show(data)} ${what}`, ...fix };
}
function missingKey(path, here, key) {
  const what = `${here} lacks the key "${key}"`;
  return {
    path,
    problem: key === "version" && path.length === 0 ? { what, fix: 'Start with "version: 1"' } : { what }
  };
}
function unknownKey(path, here, key, schema) {
  const known = isRecord(schema) && isRecord(schema.properties) ? Object.keys(schema.properties) : [];
  const hint = (0, import_core_nearest.didYouMean)(key, known) ?? (known.length > 0 ? `Known: ${known.join(", ")}` : void 0);
  const what = `unknown key "${key}" in ${here}`;
  return { path: [...path, key], problem: hint === void 0 ? { what } : { what, fix: hint } };
}
function pathOf(pointer, value) {
  let here = value;
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).map((key) => {
    const step = Array.isArray(here) ? Number(key) : key;
    here = Array.isArray(here) ? here[Number(key)] : isRecord(here) ? here[key] : void 0;
    return step;
  });
}
function describe(path, noun) {
  const text = path.reduce((sum, step) => typeof step === "number" ? `${sum}[${step}]` : `${sum}${sum && "."}${step}`, "");
  return text === "" ? noun : text;
}
function branches(error, all) {
  const own = all.filter((other) => other.keyword === "type" && other.instancePath === error.instancePath && isBelow(other, error));
  return own.map((other) => types(other.params.type)).join(" or ") || "of another form";
}
var NAMES = {
  object: "a mapping",
  array: "a list",
  string: "a string",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "nothing"
};
function types(type) {
  return (Array.isArray(type) ? type : [type]).map((name) => NAMES[String(name)] ?? String(name)).join(" or ");
}
function kindOf(value) {
  if (value === null || value === void 0)
    return "empty";
  if (Array.isArray(value))
    return "a list";
  if (typeof value === "object")
    return "a mapping";
  return `the ${typeof value} ${show(value)}`;
}
function show(value) {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
var list = (value) => Array.isArray(value) ? value.map(String) : [];
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
