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
  runCommand: () => runCommand
});
module.exports = __toCommonJS(stdin_exports);
var import_report_summary = require("./report-summary.js");
var import_compose_shell = require("./compose-shell.js");
var import_registry_azure_ml_registry = require("./registry-azure-ml-registry.js");
var import_lossless_json_lib_esm_parse = require("./lossless-json-lib-esm-parse.js");
var import_report_plan_sections = require("./report-plan-sections.js");
var import_report_sections = require("./report-sections.js");
var import_http_transport = require("./http-transport.js");
var import_http_proxy = require("./http-proxy.js");
var import_http_address = require("./http-address.js");
var import_commands_promote = require("./commands-promote.js");
var import_commands_planner_note = require("./commands-planner-note.js");
var import_core_doctor_write_rights = require("./core-doctor-write-rights.js");
var import_commands_judged_report = require("./commands-judged-report.js");
var import_commands_carry_out = require("./commands-carry-out.js");
var import_commands_judge = require("./commands-judge.js");
var import_core_decision = require("./core-decision.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_core_moment = require("./core-moment.js");
var import_core_ledger_board = require("./core-ledger-board.js");
var import_core_ledger_parts = require("./core-ledger-parts.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_core_promotions_folder = require("./core-promotions-folder.js");
var import_commands_request = require("./commands-request.js");
var import_report_terminal = require("./report-terminal.js");
var import_report_rules = require("./report-rules.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_checks_metric = require("./core-checks-metric.js");
var import_core_entry = require("./core-entry.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_digest = require("./core-digest.js");
var import_core_json = require("./core-json.js");
var import_version_generated = require("./version.generated.js");
var import_inputs = require("./inputs.js");
var import_forge_working_tree_shared = require("./forge-working-tree-shared.js");
var import_core_promotions_parse = require("./core-promotions-parse.js");
var import_core_yaml_schema_problems = require("./core-yaml-schema-problems.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_core_promotions_entry = require("./core-promotions-entry.js");
var import_core_asset = require("./core-asset.js");
var import_core_result = require("./core-result.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_nearest = require("./core-nearest.js");
var import_fastest_levenshtein_mod = require("./fastest-levenshtein-mod.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
async function runCommand(command, { given, json, debug }, shell) {
  const tell = (line) => shell.stderr.write(`${(0, import_compose_shell.logLine)(line)}
`);
  (0, import_compose_shell.provesWorkingTree)(given);
  const folder = (0, import_registry_azure_ml_registry.isTold)(command) ? null : await (0, import_report_summary.openFolder)(void 0);
  const report = await (0, import_registry_azure_ml_registry.execute)(command, given, {
    compose: import_compose_shell.composeShell,
    composeDoctor: import_report_summary.composeShellDoctor,
    env: shell.env,
    mask: () => void 0,
    redactor: (0, import_http_transport.createRedactor)(),
    tell,
    debug: (line) => debug && tell(`debug: ${line}`)
  });
  const paths = folder === null ? import_report_terminal.NO_FILES : await (0, import_report_summary.writeFiles)(report, (0, import_core_failure.exitCodeOf)((0, import_report_ending.endOf)(report)), folder);
  const code = (0, import_report_terminal.present)(report, json, shell, paths);
  if (!json && command === "plan" && paths.plan !== "")
    shell.stdout.write(`  plan file: ${paths.plan}
`);
  if (!json && paths.record !== "")
    shell.stdout.write(`  record: ${paths.record}
`);
  return code;
}
