'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  composeGitHubDoctor: () => composeGitHubDoctor,
  composeShellDoctor: () => composeShellDoctor,
  openFolder: () => openFolder,
  writeFiles: () => writeFiles
});
module.exports = __toCommonJS(stdin_exports);
var import_registry_azure_ml_registry = require("./registry-azure-ml-registry.js");
var import_report_plan_sections = require("./report-plan-sections.js");
var import_report_sections = require("./report-sections.js");
var import_core_decision = require("./core-decision.js");
var import_core_promotions_folder = require("./core-promotions-folder.js");
var import_report_terminal = require("./report-terminal.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_place = require("./core-place.js");
var import_version_generated = require("./version.generated.js");
var import_core_failure = require("./core-failure.js");
var import_promises = require("node:fs/promises");
var import_node_os = require("node:os");
var import_node_path = require("node:path");
var composeGitHubDoctor = (...asked) => examine(true, ...asked);
var composeShellDoctor = (...asked) => examine(false, ...asked);
async function examine(inJob, ...[place, given, endpoint, deadline, host]) {
  const network = (0, import_registry_azure_ml_registry.networkOf)(host);
  const [{ githubDoctor }, { examinedRepository }, { ledgerChoice }, { githubForge }, { createGitHub }, oidc, ledger] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./doctor-github.js"))),
    Promise.resolve().then(() => __toESM(require("./doctor-github-repository.js"))),
    Promise.resolve().then(() => __toESM(require("./doctor-github-ledger.js"))),
    Promise.resolve().then(() => __toESM(require("./forge-github.js"))),
    Promise.resolve().then(() => __toESM(require("./github-client.js"))),
    Promise.resolve().then(() => __toESM(require("./github-oidc.js"))),
    Promise.resolve().then(() => __toESM(require("./ledger-where.js")))
  ]);
  const origin = () => originOf(host, deadline);
  const examined = await examinedRepository(given, { env: host.env, azureEndpoint: endpoint, inJob, origin });
  const { repository, apiUrl, run, idToken, token } = examined;
  (0, import_registry_azure_ml_registry.maskOf)(host)(token);
  const [owner = "", name2 = ""] = repository.split("/");
  const github = createGitHub({ apiUrl, token, deadline, network });
  const idTokens = inJob ? oidc.createIdTokens({
    requestUrl: idToken?.requestUrl ?? null,
    requestToken: idToken?.requestToken ?? null,
    deadline,
    network,
    mask: (0, import_registry_azure_ml_registry.maskOf)(host)
  }) : null;
  const assertions = idToken === null ? null : idTokens;
  return {
    forge: githubForge({ github, context: { repository, owner, name: name2 }, policyRef: given["policy-ref"] }),
    policiesFor: "github",
    doctor: githubDoctor({
      github,
      repository,
      run,
      ledger: ledgerChoice(ledger.readWhere(given.ledger, true), repository),
      place: place === null ? "any" : (0, import_core_place.placeShortId)(place),
      promotions: (0, import_core_promotions_folder.folderOf)(given.promotions),
      idTokens
    }),
    registry: place === null || !inJob ? null : (0, import_registry_azure_ml_registry.registryOf)({ place, metrics: null }, given, endpoint, deadline, host, network, {
      host: "github",
      assertions
    })
  };
}
async function originOf({ env, debug }, deadline) {
  const { createGit } = await Promise.resolve().then(() => __toESM(require("./ledger-git-process.js")));
  const asking = createGit(env, deadline, debug).run(["config", "--get", "remote.origin.url"]);
  const answer = await asking.catch(() => null);
  return answer?.stdout.toString("utf8").trim() ?? "";
}
var MAX_PROBLEMS = 10;
var MAX_TITLE = 200;
var TABLES_BYTES = 640 * 1024;
var PICTURE_BYTES = 128 * 1024;
function summary(report) {
  const { mark, title, sentence } = (0, import_report_ending.ending)(report);
  const heading = `## ${mark} ${(0, import_report_escape.markdown)((0, import_report_escape.cut)(title, MAX_TITLE))}`;
  const parts = partsOf(report);
  return `${[heading, (0, import_report_sections.prose)(sentence), ...parts].filter((part) => part !== "").join("\n\n")}
`;
}
function partsOf(report) {
  switch (report.is) {
    case "judged":
      return judged(report, (0, import_report_ending.stageAfter)(report), false);
    case "told":
      return told(report);
    case "failed":
      return failed(report);
  }
}
function told({ tables, rendering, notes: notes2, place, at, page = "" }) {
  const bytes = Math.floor(TABLES_BYTES / Math.max(1, tables.length));
  return [
    [
      ...place === null ? [] : [`- **Place:** ${(0, import_report_sections.name)(place)}`],
      ...at === null ? [] : [`- **As of:** ${(0, import_report_sections.name)(at)}`]
    ].join("\n"),
    drawing(rendering),
    ...tables.map(({ title, of, head, rows }) => (0, import_report_sections.section)((0, import_report_escape.markdown)(title), (0, import_report_sections.table)(head.map(import_report_sections.prose), rows, (row) => row.map(import_report_sections.prose), { of, bytes }))),
    page,
    (0, import_report_sections.notes)({ notes: notes2 })
  ];
}
function drawing(rendering) {
  if (rendering?.format !== "mermaid" || Buffer.byteLength(rendering.text) > PICTURE_BYTES)
    return "";
  return (0, import_report_escape.fence)(rendering.text.trimEnd(), "mermaid");
}
function judged(report, here, halfWay) {
  const isPlan = report.command === "plan";
  return [
    (0, import_report_sections.request)(report),
    isPlan && report.state === "planned" ? "" : (0, import_report_sections.findings)(report),
    isPlan ? (0, import_report_plan_sections.metrics)(report) : "",
    isPlan ? (0, import_report_plan_sections.lineage)(report) : "",
    (0, import_report_sections.changes)(report, halfWay),
    isPlan ? (0, import_report_plan_sections.rules)(report) : "",
    (0, import_report_sections.approvers)(report),
    halfWay ? "" : (0, import_report_plan_sections.plan)(report),
    (0, import_report_sections.lifecycle)(report, here),
    (0, import_report_sections.notes)(report)
  ];
}
function failed(report) {
  const { failure, asked } = report;
  const before = report.judged === null ? [] : ["---", ...judged(report.judged, (0, import_report_ending.stageAfter)(report), true)];
  const reason = asked.reason === void 0 || asked.reason === null ? "" : `- **Reason:** ${(0, import_report_sections.prose)(asked.reason)}`;
  if (failure instanceof import_core_failure.UsageFailure)
    return [report.judged === null ? reason : "", problems(failure), ...before];
  const { correlationId, stands = [], fix, commands = [] } = failure.detail;
  const id = correlationId === void 0 ? "" : ` The service knows the call as ${(0, import_report_sections.name)(correlationId)}.`;
  return [
    report.judged === null ? reason : "",
    (0, import_report_sections.section)("What happened", `${(0, import_report_sections.prose)(failure.message).replace(/\.$/, "")}.${id}`),
    (0, import_report_sections.section)("What stands", (0, import_report_sections.list)(stands, import_report_sections.prose, { of: "write", bytes: 64 * 1024 })),
    (0, import_report_sections.section)("How to go on", [(0, import_report_sections.prose)(fix), pasteable(commands)].filter((part) => part !== "").join("\n\n")),
    ...before
  ];
}
function pasteable(commands) {
  return commands.length === 0 ? "" : (0, import_report_escape.fence)(commands.join("\n"), "sh");
}
function problems({ problems: problems2 }) {
  const shown = problems2.slice(0, MAX_PROBLEMS).map(({ what, at, fix }) => {
    const place = at === void 0 ? "" : `${(0, import_report_sections.where)(at)}: `;
    return `- ${place}${(0, import_report_sections.prose)((0, import_core_failure.problemLine)(fix === void 0 ? { what } : { what, fix }))}`;
  });
  const rest = problems2.length - shown.length;
  return (0, import_report_sections.section)("Problems", [...shown, ...rest > 0 ? [`- and ${rest} more; \`aml-promote lint\` lists them`] : []].join("\n"));
}
async function openFolder(parent, variable = "RUNNER_TEMP") {
  const root = parent || (0, import_node_os.tmpdir)();
  try {
    return await (0, import_promises.mkdtemp)((0, import_node_path.join)(root, "aml-promote-"));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
    throw new import_core_failure.UsageFailure({
      what: `the record of the run cannot be written to ${root} (${code}); nothing was done`,
      fix: `Point ${parent ? variable : "TMPDIR"} to a directory that can be written`
    });
  }
}
async function writeFiles(report, code, folder) {
  const judged2 = (0, import_report_ending.judgedPart)(report);
  const plan2 = judged2?.plan ?? null;
  const rendering = report.is === "told" ? report.rendering : null;
  const paths = {
    record: (0, import_node_path.join)(folder, "record.json"),
    report: (0, import_node_path.join)(folder, rendering === null ? "report.md" : `report.${rendering.extension}`),
    plan: plan2 === null ? "" : (0, import_node_path.join)(folder, "plan.json")
  };
  try {
    if (judged2 !== null || report.is === "told") {
      if (plan2 !== null)
        await (0, import_promises.writeFile)(paths.plan, (0, import_core_decision.planText)(plan2));
      await (0, import_promises.writeFile)(paths.record, `${(0, import_report_escape.json)((0, import_report_terminal.jsonDocument)(report, code, paths, import_version_generated.VERSION))}
`);
      await (0, import_promises.writeFile)(paths.report, rendering?.text ?? summary(report));
      return paths;
    }
  } catch {
  }
  await (0, import_promises.rm)(folder, { recursive: true, force: true }).catch(() => void 0);
  return import_report_terminal.NO_FILES;
}
