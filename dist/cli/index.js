#!/usr/bin/env node
'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var import_version_generated = require("./version.generated.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
async function cli(words, shell) {
  for (const stream of [shell.stdout, shell.stderr])
    stream.on("error", () => void 0);
  if (words[0] === "--version" && words.length === 1)
    return print(shell, `${import_version_generated.VERSION}
`);
  try {
    return await dispatch(words, shell);
  } catch (error) {
    const { presentFailure } = await Promise.resolve().then(() => __toESM(require("./hosts-cli-present.js")));
    const [first] = words;
    const command = first === void 0 || first.startsWith("-") ? "promote" : first;
    return presentFailure(command, (0, import_core_failure.expected)(error), words.some((word) => word === "--json" || word.startsWith("--json=")), shell);
  }
}
async function dispatch(words, shell) {
  const { readArguments } = await Promise.resolve().then(() => __toESM(require("./hosts-cli-arguments.js")));
  if (words.length === 0 || words[0] === "--help" || words[0] === "help") {
    const { generalHelp } = await Promise.resolve().then(() => __toESM(require("./hosts-cli-help.js")));
    return print(shell, generalHelp());
  }
  if (words[0] === "stand-in-github")
    return (await Promise.resolve().then(() => __toESM(require("./hosts-cli-stand-in.js")))).runStandIn(words[1] ?? "", shell);
  const args = readArguments(words);
  if (args.help) {
    const { commandHelp } = await Promise.resolve().then(() => __toESM(require("./hosts-cli-help.js")));
    return print(shell, commandHelp(args.command));
  }
  if (args.version)
    return print(shell, `${import_version_generated.VERSION}
`);
  switch (args.command) {
    case "lint":
      return (await Promise.resolve().then(() => __toESM(require("./hosts-cli-lint.js")))).runLint(args, shell);
    case "emulator":
      return (await Promise.resolve().then(() => __toESM(require("./hosts-cli-emulator.js")))).runEmulator(args, shell);
    case "demo":
      return (await Promise.resolve().then(() => __toESM(require("./hosts-cli-demo.js")))).runDemo(args, shell);
    default:
      return (await Promise.resolve().then(() => __toESM(require("./hosts-cli-run.js")))).runCommand(args.command, args, shell);
  }
}
function print(shell, text) {
  shell.stdout.write(text);
  return 0;
}
cli(process.argv.slice(2), process).then((code) => {
  process.exitCode = code;
  setTimeout(() => process.exit(), 500).unref();
});
