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
  readArguments: () => readArguments
});
module.exports = __toCommonJS(stdin_exports);
var import_inputs = require("./inputs.js");
var import_core_nearest = require("./core-nearest.js");
var import_fastest_levenshtein_mod = require("./fastest-levenshtein-mod.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var import_node_util = require("node:util");
function readArguments(words) {
  const [first] = words;
  const named = first !== void 0 && !first.startsWith("-");
  const command = named ? commandOf(first) : "promote";
  const rest = named ? words.slice(1) : words;
  const inputs = import_inputs.INPUTS.filter((input) => has(input.hosts, "cli") && has(input.commands, command) && input.name !== "command");
  const flags = import_inputs.CLI_FLAGS.map(({ name }) => name);
  const switches = inputs.filter(({ form }) => form === "switch").map(({ name }) => name);
  const known = [...inputs.map(({ name }) => name), ...flags];
  const options = Object.fromEntries(known.map((name) => [
    name,
    { type: flags.includes(name) || switches.includes(name) ? "boolean" : "string" }
  ]));
  const { tokens } = (0, import_node_util.parseArgs)({ args: [...rest], options, strict: false, allowPositionals: true, tokens: true });
  const values = /* @__PURE__ */ new Map();
  const problems = [];
  let wrong = Number.NaN;
  for (const token of tokens) {
    if (token.kind === "option-terminator")
      continue;
    if (token.index === wrong || token.kind === "positional" && token.index === wrong + 1)
      continue;
    const before = problems.length;
    if (token.kind === "positional") {
      problems.push({
        what: `unexpected word ${JSON.stringify(token.value.slice(0, 100))}`,
        fix: "Options are written --name VALUE"
      });
    } else if (!known.includes(token.name)) {
      problems.push({
        what: `unknown option ${token.rawName.slice(0, 100)} of ${command}`,
        fix: (0, import_core_nearest.didYouMean)(token.name, known) ?? `aml-promote ${command} --help lists them`
      });
    } else if (values.has(token.name)) {
      problems.push({ what: `--${token.name} is given twice`, fix: "Give it once" });
    } else if (flags.includes(token.name) && token.value !== void 0) {
      problems.push({ what: `--${token.name} takes no value`, fix: `Write --${token.name}` });
    } else if (!flags.includes(token.name) && !switches.includes(token.name) && isMissing(token)) {
      problems.push({ what: `--${token.name} has no value`, fix: `Write --${token.name} VALUE` });
    } else
      values.set(token.name, token.value ?? "true");
    if (problems.length > before && token.kind === "option" && token.inlineValue !== true)
      wrong = token.index + (token.value === void 0 ? 0 : 1);
  }
  const [problem, ...others] = problems;
  if (problem !== void 0)
    throw new import_core_failure.UsageFailure(problem, ...others);
  return {
    command,
    given: withDefaults(values),
    json: values.get("json") === "true",
    debug: values.get("debug") === "true",
    help: values.get("help") === "true",
    version: values.get("version") === "true"
  };
}
function isMissing({ value, inlineValue }) {
  return value === void 0 || inlineValue !== true && value.startsWith("--");
}
function commandOf(word) {
  const names = import_inputs.COMMANDS.map(({ name: name2 }) => name2);
  const name = names.find((candidate) => candidate === word);
  if (name !== void 0)
    return name;
  throw new import_core_failure.UsageFailure({
    what: `unknown command ${JSON.stringify(word.slice(0, 100))}`,
    fix: (0, import_core_nearest.didYouMean)(word, names) ?? `Commands: ${names.join(", ")}`
  });
}
function withDefaults(values) {
  return (0, import_inputs.textOfEachInput)((input) => values.get(input.name) ?? input.default?.cli ?? "");
}
var has = (list, word) => list.includes(word);
