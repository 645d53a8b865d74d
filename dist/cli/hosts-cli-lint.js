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
  runLint: () => runLint
});
module.exports = __toCommonJS(stdin_exports);
var import_hosts_working_tree = require("./hosts-working-tree.js");
var import_forge_working_tree = require("./forge-working-tree.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_commands_request = require("./commands-request.js");
var import_core_asset = require("./core-asset.js");
var import_core_result = require("./core-result.js");
var import_report_terminal = require("./report-terminal.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_authorisation_approvals = require("./core-authorisation-approvals.js");
var import_core_checks_metric = require("./core-checks-metric.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_place = require("./core-place.js");
var import_core_digest = require("./core-digest.js");
var import_version_generated = require("./version.generated.js");
var import_core_nearest = require("./core-nearest.js");
var import_fastest_levenshtein_mod = require("./fastest-levenshtein-mod.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
async function lint(path, tree) {
  if (path.startsWith(import_core_policy_composition.PRESET_PREFIX))
    return (0, import_core_policy_composition.usable)((0, import_core_policy_composition.loadPreset)(path.slice(import_core_policy_composition.PRESET_PREFIX.length)));
  const { bytes, file } = await tree.policy(path);
  return (0, import_core_policy_composition.usable)((0, import_core_policy_composition.loadPolicy)(bytes, file));
}
async function runLint({ given, json: asJson }, shell) {
  try {
    (0, import_hosts_working_tree.provesWorkingTree)(given);
    const { file, lifecycle, rules, rollbacks, loosened } = await lint(given.policy, import_forge_working_tree.workingTree);
    const notes = loosened.map((problem) => (0, import_core_failure.problemLine)(problem));
    const counts = { stages: lifecycle.stages.length, transitions: rules.size, rollbacks: rollbacks.size };
    if (asJson)
      shell.stdout.write(`${(0, import_report_escape.json)({ command: "lint", verdict: "allow", policy: { file }, ...counts, notes, "exit-code": import_core_failure.EXIT.done, error: null })}
`);
    else {
      shell.stdout.write(`\u2713 ${(0, import_report_escape.terminal)(file)} is valid: ${counts.stages} stages, ${counts.transitions} transitions, ${counts.rollbacks} rollbacks
`);
      for (const note of notes)
        shell.stdout.write(`! ${(0, import_report_escape.terminal)(note)}
`);
    }
    return import_core_failure.EXIT.done;
  } catch (error) {
    if (!(error instanceof import_core_failure.UsageFailure))
      throw error;
    if (asJson || error.problems.length === 1)
      return (0, import_report_terminal.presentFailure)("lint", error, asJson, shell);
    for (const problem of error.problems)
      shell.stdout.write(`${(0, import_report_escape.terminal)((0, import_core_failure.problemLine)(problem))}
`);
    shell.stderr.write(`${error.problems.length} problems in ${(0, import_report_escape.terminal)(given.policy)}
`);
    return (0, import_core_failure.exitCodeOf)(error);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runLint
});
