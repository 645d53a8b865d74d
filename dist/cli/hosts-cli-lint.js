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
var import_compose_shell = require("./compose-shell.js");
var import_registry_azure_ml_registry = require("./registry-azure-ml-registry.js");
var import_lossless_json_lib_esm_parse = require("./lossless-json-lib-esm-parse.js");
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
function notesOf({ loosened, waivers }, now) {
  const ended = waivers.filter(({ until }) => Date.parse(until) <= now.getTime());
  return [
    ...loosened,
    ...ended.map(({ id, check, until, at }) => ({
      what: `the waiver ${id} of "${(0, import_core_checks_metric.waivedText)(check)}" ended at ${until} and does nothing any more`,
      at,
      fix: "Take it out"
    }))
  ];
}
async function lint(path, folder, tree, host) {
  const loaded = await load(path, tree, host);
  const read = folder === "" ? (0, import_core_result.ok)(null) : (0, import_core_promotions_parse.readWanted)(await tree.promotions(folder));
  const [first, ...others] = [...problemsIn(loaded), ...problemsIn(read)];
  if (first !== void 0)
    throw new import_core_failure.UsageFailure(first, ...others);
  const [policy, wanted] = [(0, import_core_policy_composition.usable)(loaded), (0, import_core_policy_composition.usable)(read)];
  return { policy, notes: notesOf(policy, /* @__PURE__ */ new Date()), wanted: wanted && (0, import_core_policy_composition.usable)((0, import_core_promotions_parse.readStages)(policy, wanted)) };
}
async function load(path, tree, host) {
  if (path.startsWith(import_core_policy_composition.PRESET_PREFIX))
    return (0, import_core_policy_composition.loadPreset)(path.slice(import_core_policy_composition.PRESET_PREFIX.length), host);
  const { bytes, file } = await tree.policy(path);
  const opened = (0, import_core_policy_composition.openPolicy)(bytes, file, host);
  if (!opened.ok)
    return opened;
  const base = opened.value.base === null ? void 0 : await tree.base(opened.value.base);
  return (0, import_core_policy_composition.closePolicy)(opened.value, base?.bytes);
}
var problemsIn = (result) => result.ok ? [] : result.error;
function countsText({ lifecycle, rules, rollbacks }, wanted) {
  const { stages } = lifecycle;
  const counts = [
    (0, import_report_ending.counted)(stages.length, "stage"),
    (0, import_report_ending.counted)(rules.size, "transition"),
    (0, import_report_ending.counted)(rollbacks.size, "rollback")
  ];
  return [...counts, ...wanted === null ? [] : [(0, import_report_ending.counted)(wanted.length, "promotion")]].join(", ");
}
async function runLint({ given, json: asJson, debug }, shell) {
  try {
    (0, import_compose_shell.provesWorkingTree)(given);
    const host = (0, import_core_policy_composition.readPoliciesFor)(given.host);
    const tell = (line) => shell.stderr.write(`${(0, import_compose_shell.logLine)(line)}
`);
    const base = (0, import_registry_azure_ml_registry.baseOf)(import_compose_shell.shellBase, given, {
      env: shell.env,
      mask: () => void 0,
      redactor: (0, import_http_transport.createRedactor)(),
      tell,
      debug: (line) => debug && tell(`debug: ${line}`)
    });
    const { policy, notes: found, wanted } = await lint(given.policy, given.promotions, (0, import_forge_working_tree_shared.workingTree)(base), host);
    const { file, lifecycle, rules, rollbacks } = policy;
    const notes = found.map((problem) => (0, import_core_failure.problemLine)(problem));
    const counts = {
      stages: lifecycle.stages.length,
      transitions: rules.size,
      rollbacks: rollbacks.size,
      ...wanted === null ? {} : { promotions: wanted.length }
    };
    if (asJson)
      shell.stdout.write(`${(0, import_report_escape.json)({ command: "lint", verdict: "allow", policy: { file }, ...counts, notes, "exit-code": import_core_failure.EXIT.done, error: null })}
`);
    else {
      shell.stdout.write(`\u2713 ${(0, import_report_escape.terminal)(file)} is valid: ${countsText(policy, wanted)}
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
    shell.stderr.write(`${error.problems.length} problems in ${(0, import_report_escape.terminal)([given.policy, given.promotions].filter((name) => name !== "").join(" and "))}
`);
    return (0, import_core_failure.exitCodeOf)(error);
  }
}
