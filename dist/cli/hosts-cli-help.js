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
  commandHelp: () => commandHelp,
  generalHelp: () => generalHelp
});
module.exports = __toCommonJS(stdin_exports);
var import_inputs = require("./inputs.js");
var import_shared = require("./shared.js");
function generalHelp() {
  const rows = import_inputs.COMMANDS.map(({ name, description }) => [name, description]);
  return `aml-promote: gated promotion of Azure Machine Learning assets

aml-promote COMMAND [--option VALUE \u2026]

${columns(rows)}

aml-promote COMMAND --help lists the options of a command.
Exit codes: 0 done, 1 refused, 2 wrong usage, 3 no usable answer from a service.
`;
}
function commandHelp(command) {
  const about = import_inputs.COMMANDS.find(({ name }) => name === command)?.description ?? "";
  const inputs = import_inputs.INPUTS.filter((input) => input.name !== "command" && includes(input.hosts, "cli") && includes(input.commands, command));
  const rows = inputs.map((input) => {
    const preset = "default" in input && "cli" in input.default ? ` Default: ${input.default.cli}` : "";
    return [
      `--${input.name}${input.form === "switch" ? "" : " VALUE"}`,
      `${input.description.replaceAll("`", "")}${preset}`
    ];
  });
  const flags = import_inputs.CLI_FLAGS.map(({ name, description }) => [`--${name}`, description]);
  return `aml-promote ${command}: ${about}

${columns([...rows, ...flags])}
`;
}
var includes = (list, word) => list.includes(word);
var WIDTH = 100;
function columns(rows) {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.map(([name, text]) => `  ${name.padEnd(left - 2)}${wrap(text, WIDTH - left).join(`
${" ".repeat(left)}`)}`).join("\n");
}
function wrap(text, width) {
  const lines = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === void 0 || last.length + word.length + 1 > width)
      lines.push(word);
    else
      lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
