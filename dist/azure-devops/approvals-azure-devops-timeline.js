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
  isApprovalCheck: () => isApprovalCheck,
  readApprovals: () => readApprovals,
  readCheckRuns: () => readCheckRuns,
  readChecks: () => readChecks,
  readTimeline: () => readTimeline,
  sameId: () => sameId,
  stagesNamed: () => stagesNamed,
  waitedFor: () => waitedFor
});
module.exports = __toCommonJS(stdin_exports);
var import_azure_devops_reading = require("./azure-devops-reading.js");
var import_azure_devops_permissions = require("./azure-devops-permissions.js");
var import_azure_devops_paths = require("./azure-devops-paths.js");
async function readTimeline(devops, context) {
  const path = `${(0, import_azure_devops_paths.apisOf)(context)}/build/builds/${context.buildId}/timeline`;
  const read = await devops.get({ path }, import_azure_devops_paths.isTimeline, import_azure_devops_paths.whyTimeline);
  return (0, import_azure_devops_reading.readingOf)(read, (0, import_azure_devops_permissions.grantOf)("builds", context), ({ records }) => ({ is: "read", value: timelineOf(records) }));
}
function timelineOf(records) {
  const below = (parent, type) => records.filter((one) => one.type === type && sameId(one.parentId ?? "", parent.id));
  const stages = records.filter(({ type }) => type === "Stage").map((record) => stageOf(record, below));
  return {
    stages,
    jobOf(id) {
      for (const stage of stages)
        for (const phase of stage.phases) {
          const job = phase.jobs.find((one) => sameId(one.id, id));
          if (job !== void 0)
            return { stage, phase, job };
        }
      return null;
    }
  };
}
function stageOf(record, below) {
  const checkpoint = checkpointOf(record, below);
  const gate = checkpoint.is === "read" ? checkpoint.value : null;
  return {
    record,
    name: record.identifier || record.name || "",
    reachedAt: (gate === null ? record.startTime : gate.startTime) ?? null,
    checkpoint,
    phases: below(record, "Phase").map((phase) => ({ record: phase, jobs: below(phase, "Job") }))
  };
}
function checkpointOf(stage, below) {
  const all = below(stage, "Checkpoint");
  if (all.length === 0)
    return { is: "read", value: null };
  const [record, other] = all.filter(({ attempt }) => attempt === stage.attempt);
  if (record === void 0 || other !== void 0) {
    const why = `which gate of the stage ${stage.identifier ?? ""} is of its attempt ${stage.attempt} cannot be told`;
    return { is: "unreadable", why, grant: "start a new run" };
  }
  const approvals = below(record, "Checkpoint.Approval");
  const [first] = approvals.flatMap(({ startTime }) => startTime ?? []).sort((a, b) => Date.parse(a) - Date.parse(b));
  return { is: "read", value: { record, startTime: record.startTime ?? first ?? null, approvals } };
}
var sameId = (one, other) => one.toLowerCase() === other.toLowerCase();
function stagesNamed({ stages }, name) {
  return stages.filter((stage) => sameId(stage.name, name) || sameId(stage.record.name ?? "", name));
}
function waitedFor({ stages }, own, other) {
  const { finishTime } = other.record;
  const { reachedAt } = own;
  if (reachedAt === null || !finishTime || isBefore(reachedAt, finishTime) || other === own)
    return { is: "read", value: false };
  const before = stages.flatMap(({ record, reachedAt: begun, name }) => {
    const isEarlier = record !== own.record && record.result !== "skipped" && begun !== null;
    return isEarlier && isBefore(begun, reachedAt) ? [{ name, begun, over: record.finishTime ?? null }] : [];
  }).sort((one, next) => Date.parse(one.begun) - Date.parse(next.begun));
  const beside = before.find(({ over }, index) => {
    const next = before[index + 1]?.begun ?? reachedAt;
    return over === null || isBefore(next, over);
  });
  if (beside === void 0)
    return { is: "read", value: true };
  const why = `the stage ${beside.name} ran beside another, and the timeline does not say on which stages ${own.name} depends`;
  return { is: "unreadable", why, grant: "let the stages of the pipeline run one after another" };
}
var isBefore = (one, other) => Date.parse(one) < Date.parse(other);
var APPROVAL = "8c6f20a7-a545-4486-9777-f762fafe0d4d";
var isApprovalCheck = ({ type }) => sameId(type.id, APPROVAL);
async function readChecks(devops, context, environmentId) {
  const path = `${(0, import_azure_devops_paths.apisOf)(context)}/pipelines/checks/configurations`;
  const query = { resourceType: "environment", resourceId: String(environmentId), $expand: "settings" };
  const read = await devops.list({ path, query, version: "7.1-preview.1" }, import_azure_devops_paths.isChecks, import_azure_devops_paths.whyChecks);
  return (0, import_azure_devops_reading.readingOf)(read, (0, import_azure_devops_permissions.grantOf)("environment", context), (value) => ({ is: "read", value }));
}
async function readCheckRuns(devops, context, { record }) {
  const path = `${(0, import_azure_devops_paths.apisOf)(context)}/pipelines/checks/runs/${record.id}`;
  const question = { path, query: { $expand: "resources" }, version: "7.1-preview.1" };
  const read = await devops.get(question, import_azure_devops_paths.isCheckSuite, import_azure_devops_paths.whyCheckSuite);
  return (0, import_azure_devops_reading.readingOf)(read, (0, import_azure_devops_permissions.grantOf)("environment", context), ({ id, checkRuns }) => sameId(id, record.id) ? { is: "read", value: checkRuns } : { is: "unreadable", why: `Azure DevOps answers with the checks of another gate, ${id}` });
}
async function readApprovals(devops, context, records) {
  if (records.length === 0)
    return { is: "read", value: /* @__PURE__ */ new Map() };
  const grant = (0, import_azure_devops_permissions.grantOf)("environment", context);
  const asked = async (ids) => {
    const query = { approvalIds: ids.join(","), $expand: "steps" };
    const path = `${(0, import_azure_devops_paths.apisOf)(context)}/pipelines/approvals`;
    const read = await devops.list({ path, query }, import_azure_devops_paths.isApprovals, import_azure_devops_paths.whyApprovals);
    if (read.is === "missing")
      return { is: "read", value: [] };
    return (0, import_azure_devops_reading.readingOf)(read, grant, (value) => ({ is: "read", value }));
  };
  const byId = await asked(records.map(({ id }) => id));
  if (byId.is === "unreadable")
    return byId;
  const open = records.filter(({ id }) => !byId.value.some((one) => sameId(one.id, id)));
  const others = open.flatMap(({ identifier }) => identifier && GUID.test(identifier) ? [identifier] : []);
  const byIdentifier = others.length === 0 ? { is: "read", value: [] } : await asked(others);
  if (byIdentifier.is === "unreadable")
    return byIdentifier;
  const found = /* @__PURE__ */ new Map();
  for (const { id, identifier } of records) {
    const approval = byId.value.find((one) => sameId(one.id, id)) ?? byIdentifier.value.find((one) => sameId(one.id, identifier ?? ""));
    if (approval === void 0)
      return { is: "unreadable", why: `Azure DevOps does not show this job the approval ${id}`, grant };
    const owner = approval.pipeline?.owner?.id;
    if (owner !== void 0 && String(owner) !== String(context.buildId))
      return { is: "unreadable", why: `the approval ${id} is of another run, ${owner}` };
    found.set(id, approval);
  }
  return { is: "read", value: found };
}
var GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
