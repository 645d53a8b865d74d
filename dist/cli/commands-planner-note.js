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
  plan: () => plan,
  planned: () => planned,
  withPlannerNote: () => withPlannerNote
});
module.exports = __toCommonJS(stdin_exports);
var import_core_doctor_write_rights = require("./core-doctor-write-rights.js");
var import_commands_judged_report = require("./commands-judged-report.js");
var import_commands_judge = require("./commands-judge.js");
var PATIENCE = 2e3;
async function withPlannerNote(planning, { registry, approvals }) {
  if (approvals.run === import_commands_judge.SHELL)
    return planning();
  const asking = registry.permissions().then(({ reading }) => reading.is === "read" ? (0, import_core_doctor_write_rights.plannerWarning)((0, import_core_doctor_write_rights.writeRights)(reading.value, registry.place)) : null);
  asking.catch(() => void 0);
  const report = await planning();
  if (report.is !== "judged")
    return report;
  const warning = await Promise.race([asking, patience()]);
  if (warning === null)
    return report;
  return {
    ...report,
    notes: [...report.notes, `${warning}. Give planning an identity of its own that may only read.`]
  };
}
function patience() {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE).unref();
  });
}
async function plan(request, ports) {
  return withPlannerNote(async () => planned(request, ports, await (0, import_commands_judge.judge)(request, ports)), ports);
}
function planned(request, ports, judgement) {
  const { decision } = judgement;
  if (!(0, import_commands_judge.isPlanned)(decision))
    return (0, import_commands_judged_report.judgedReport)(request, ports, judgement, { state: "unchanged", changes: [], recorded: null });
  return (0, import_commands_judged_report.judgedReport)(request, ports, judgement, { state: "planned", changes: decision.changes, recorded: null });
}
