'use strict';
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
  runDemo: () => runDemo
});
module.exports = __toCommonJS(stdin_exports);
var import_report_summary = require("./report-summary.js");
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
var import_core_yaml_schema_problems = require("./core-yaml-schema-problems.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_core_asset = require("./core-asset.js");
var import_core_result = require("./core-result.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_nearest = require("./core-nearest.js");
var import_fastest_levenshtein_mod = require("./fastest-levenshtein-mod.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var import_node_child_process = require("node:child_process");
var import_node_events = require("node:events");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_node_readline = require("node:readline");
async function readBoard(names, ports2, path) {
  const { policy } = await (0, import_core_policy_composition.readPolicy)(path, ports2);
  const boards = names.map(async (name) => {
    const rows = [];
    for await (const asset of ports2.registry.list({ kind: "model", name })) {
      rows.push({ name, version: asset.version, stage: (0, import_core_decision.stageNameOf)(policy, asset) ?? "unexplained" });
    }
    return rows.reverse();
  });
  return (await Promise.all(boards)).flat();
}
function needsPullRequests({ command, promotions }) {
  return command === "apply" || command === "plan" && promotions !== "";
}
var composeGitHub = async (reach, given2, endpoint, deadline, host2) => {
  const network = (0, import_registry_azure_ml_registry.networkOf)(host2);
  const opening = (0, import_registry_azure_ml_registry.ledgerOf)(reach, given2, deadline, host2, {
    workspace: host2.env.GITHUB_WORKSPACE,
    onGitHub: true,
    azureRepos: null
  });
  opening.catch(() => void 0);
  const [{ githubApprovals }, { githubForge }, { createGitHub }, { runContext }, { createIdTokens }] = await Promise.all([
    Promise.resolve().then(() => __toESM(require("./approvals-github.js"))),
    Promise.resolve().then(() => __toESM(require("./forge-github.js"))),
    Promise.resolve().then(() => __toESM(require("./github-client.js"))),
    Promise.resolve().then(() => __toESM(require("./github-context.js"))),
    Promise.resolve().then(() => __toESM(require("./github-oidc.js")))
  ]);
  const context = runContext(host2.env, { azureEndpoint: endpoint });
  const { idToken } = context;
  const idTokens = createIdTokens({
    requestUrl: idToken?.requestUrl ?? null,
    requestToken: idToken?.requestToken ?? null,
    deadline,
    network,
    mask: (0, import_registry_azure_ml_registry.maskOf)(host2)
  });
  const github = createGitHub({ apiUrl: context.apiUrl, token: given2["github-token"], deadline, network });
  const assertions = idToken === null ? null : idTokens;
  return {
    registry: (0, import_registry_azure_ml_registry.registryOf)(reach, given2, endpoint, deadline, host2, network, { host: "github", assertions }),
    forge: githubForge({ github, context, policyRef: given2["policy-ref"] }),
    policiesFor: "github",
    approvals: githubApprovals({
      github,
      context,
      idTokens,
      remembered: given2.ledger !== "off",
      inputs: {
        environment: given2.environment,
        checkRunId: given2["check-run-id"],
        planDigest: given2["plan-digest"]
      }
    }),
    pullRequests: needsPullRequests(given2) ? await pullRequestsOf(github, context) : null,
    ledger: await opening,
    metrics: (0, import_registry_azure_ml_registry.metricsOf)(reach),
    timeout: deadline.total
  };
};
async function pullRequestsOf(github, context) {
  const { githubPullRequests } = await Promise.resolve().then(() => __toESM(require("./forge-github-pull-requests.js")));
  return githubPullRequests({ github, context });
}
var PLACE = {
  "subscription-id": "00000000-0000-0000-0000-000000000000",
  "resource-group": "demo",
  workspace: "demo-workspace"
};
var WORKSPACE = `/subscriptions/${PLACE["subscription-id"]}/resourceGroups/${PLACE["resource-group"]}/providers/Microsoft.MachineLearningServices/workspaces/${PLACE.workspace}`;
var SEED = [
  model("taxi-fare", "1", "Production", { owner: "ana", accuracy: "0.91" }),
  model("taxi-fare", "2", null, { owner: "ana", accuracy: "0.94" }),
  model("iris", "1", "Production", { owner: "lee", accuracy: "0.97" }),
  model("iris", "2", null, { owner: "lee", accuracy: "0.98" })
];
function model(name, version, stage, tags) {
  const datastore = `${WORKSPACE.replace("/providers/Microsoft.MachineLearningServices", "")}/datastores/workspaceblobstore`;
  const modelUri = `azureml:/${datastore}/paths/${name}/${version}/model.pkl`;
  return {
    id: `${WORKSPACE}/models/${name}/versions/${version}`,
    properties: { modelUri, modelType: "custom_model", stage, tags }
  };
}
var POLICY = `version: 1
extends: default
transitions:
  - from: None
    to: Staging
    checks:
      - tag: owner
  - from: Staging
    to: Production
    environment: production
    approvals:
      - from: [environment-reviewers]
    checks:
      - metric: accuracy
        source: tag
        min: 0.90
        no-worse-than: incumbent
`;
var OWNER = "acme";
var REPOSITORY = "models";
var COMMIT = "5f1c0de5f1c0de5f1c0de5f1c0de5f1c0de5f1c0";
var RUN = 17;
var CHECK_RUN = 171;
var REQUEST_TOKEN = "demo-request-token";
var SCENARIO = {
  owner: OWNER,
  repository: { name: REPOSITORY, default_branch: "main", private: true },
  users: [{ login: "ana" }, { login: "dana" }],
  branches: [
    {
      name: "main",
      sha: COMMIT,
      protected: true,
      rules: [
        { type: "pull_request", parameters: { required_approving_review_count: 1 } },
        { type: "non_fast_forward" },
        { type: "deletion" }
      ]
    }
  ],
  files: [{ path: ".aml/promotion-policy.yml", text: POLICY }],
  environments: [{ name: "production", can_admins_bypass: false, reviewers: [{ user: "dana" }] }],
  runs: [
    {
      id: RUN,
      event: "workflow_dispatch",
      head_branch: "main",
      head_sha: COMMIT,
      actor: "ana",
      triggering_actor: "ana",
      jobs: [{ id: CHECK_RUN, name: "promote", environment: "production" }]
    }
  ],
  oidc: {
    requestToken: REQUEST_TOKEN,
    claims: {
      repository: `${OWNER}/${REPOSITORY}`,
      run_id: String(RUN),
      run_attempt: "1",
      ref: "refs/heads/main",
      sha: COMMIT,
      event_name: "workflow_dispatch",
      environment: "production",
      check_run_id: String(CHECK_RUN)
    }
  }
};
var REVIEW = {
  user: "dana",
  state: "approved",
  environments: ["production"],
  comment: "Compared with version 1 on the holdout set."
};
function runnerEnvironment(github) {
  return {
    GITHUB_REPOSITORY: `${OWNER}/${REPOSITORY}`,
    GITHUB_RUN_ID: String(RUN),
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_EVENT_NAME: "workflow_dispatch",
    GITHUB_REF: "refs/heads/main",
    GITHUB_SHA: COMMIT,
    GITHUB_SERVER_URL: github,
    GITHUB_API_URL: github,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${github}/_oidc/token`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN
  };
}
var MODEL = "taxi-fare";
var STORY = [
  { title: "Ana asks for Production at once, past Staging", to: "Production", ends: "refused" },
  { title: "She takes the first step", to: "Staging", ends: "promoted" },
  { title: "She asks for Production, and nobody has approved", to: "Production", ends: "refused" },
  {
    title: "Dana, a reviewer of the environment production, approves the run; Ana asks again",
    to: "Production",
    ends: "promoted",
    review: true
  }
];
async function runDemo({ json: asJson }, shell) {
  const folder = await (0, import_report_summary.openFolder)(void 0);
  const children = [];
  const say = (text) => asJson || shell.stdout.write(`${text}
`);
  try {
    const world = await startWorld(folder, children);
    const { azure, github } = world;
    say(`Azure ML is played by ${azure}, GitHub by ${github}
`);
    const reports = [];
    for (const [index, step] of STORY.entries()) {
      say(`${index + 1}. ${step.title}`);
      if (step.review)
        await approve(github);
      const report = await (0, import_registry_azure_ml_registry.execute)("promote", given(world, step.to), host(world, shell));
      say((0, import_report_terminal.terminal)(report, { colour: (0, import_report_terminal.usesColour)(shell) }));
      reports.push(report);
      if (report.is === "failed")
        throw report.failure;
      const end = report.is === "judged" ? report.state : report.is;
      if (end !== step.ends)
        throw new import_core_failure.ServiceFailure(`the demo took another turn: step ${index + 1} ended ${end}`);
    }
    const board = await boardOf(world, shell);
    say(`The board
${board.map(({ name, version, stage }) => `  ${name.padEnd(10)} ${version}  ${stage}`).join("\n")}`);
    const history = await historyOf(world, shell);
    say(`
The ledger
${endsIn(history).join("\n")}`);
    if (asJson)
      shell.stdout.write(`${(0, import_report_escape.json)({ command: "demo", steps: reports.map(document), board, history: document(history), "exit-code": import_core_failure.EXIT.done, error: null })}
`);
    return import_core_failure.EXIT.done;
  } finally {
    await Promise.all(children.map(stop));
    await (0, import_promises.rm)(folder, { recursive: true, force: true });
  }
}
async function startWorld(folder, children) {
  const [seed, scenario] = [(0, import_node_path.join)(folder, "seed.json"), (0, import_node_path.join)(folder, "scenario.json")];
  await Promise.all([(0, import_promises.writeFile)(seed, JSON.stringify(SEED)), (0, import_promises.writeFile)(scenario, JSON.stringify(SCENARIO))]);
  const [azure, github, ledger] = await Promise.all([
    start(["emulator", "--port", "0", "--seed", seed], children),
    start(["stand-in-github", scenario], children),
    bareRepository((0, import_node_path.join)(folder, "ledger.git"))
  ]);
  return { azure, github, ledger, folder };
}
async function bareRepository(path) {
  await Promise.all(["objects", "refs"].map((name) => (0, import_promises.mkdir)((0, import_node_path.join)(path, name), { recursive: true })));
  await Promise.all([
    (0, import_promises.writeFile)((0, import_node_path.join)(path, "HEAD"), "ref: refs/heads/main\n"),
    (0, import_promises.writeFile)((0, import_node_path.join)(path, "config"), "[core]\n	repositoryFormatVersion = 0\n	bare = true\n")
  ]);
  return path;
}
async function start(words, children) {
  const child = (0, import_node_child_process.spawn)(process.execPath, [process.argv[1] ?? "", ...words], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const lines = (0, import_node_readline.createInterface)({ input: child.stdout });
  const first = await Promise.race([(0, import_node_events.once)(lines, "line"), (0, import_node_events.once)(child, "exit")]);
  const [url] = first;
  if (typeof url !== "string")
    throw new import_core_failure.ServiceFailure(`the demo could not start its ${words[0]}`);
  return url;
}
async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null)
    return;
  child.kill();
  await (0, import_node_events.once)(child, "exit");
}
async function approve(github) {
  const body = JSON.stringify(REVIEW);
  await fetch(`${github}/_stand-in/runs/${RUN}/reviews`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body
  });
}
function given({ azure, ledger }, to, version = ":2") {
  const asked = {
    ...PLACE,
    asset: `azureml:${MODEL}${version}`,
    to,
    ledger: `${ledger}#`,
    "azure-endpoint": azure
  };
  return (0, import_inputs.textOfEachInput)(({ name, default: presets }) => {
    const input = import_inputs.INPUTS.find((known) => known.name === name);
    return (input && asked[input.name]) ?? presets?.cli ?? "";
  });
}
function host({ github, folder }, shell) {
  const tell = (line) => shell.stderr.write(`${line}
`);
  const env = { PATH: process.env.PATH, ...runnerEnvironment(github), RUNNER_TEMP: folder };
  return {
    compose: composeGitHub,
    composeDoctor: import_report_summary.composeGitHubDoctor,
    env,
    mask: () => void 0,
    redactor: (0, import_http_transport.createRedactor)(),
    tell,
    debug: () => void 0
  };
}
async function boardOf(world, shell) {
  const composed = await (0, import_registry_azure_ml_registry.ports)("plan", given(world, "Staging"), host(world, shell));
  return readBoard(["taxi-fare", "iris"], composed, given(world, "Staging").policy);
}
async function historyOf(world, shell) {
  const report = await (0, import_registry_azure_ml_registry.execute)("history", given(world, "", ""), host(world, shell));
  if (report.is === "told")
    return report;
  throw report.is === "failed" ? report.failure : new import_core_failure.ServiceFailure("the demo found no history");
}
function endsIn({ tables }) {
  const ends = tables.flatMap(({ rows }) => rows).filter(([, , what]) => what === "completed");
  return ends.reverse().map(([event, , , version, from, to, asked, approved]) => `  event ${event}  version ${version}, ${from} -> ${to}: asked by ${asked}${approved ? `, approved by ${approved}` : ""}`);
}
function document(report) {
  return (0, import_report_terminal.jsonDocument)(report, (0, import_core_failure.exitCodeOf)((0, import_report_ending.endOf)(report)), import_report_terminal.NO_FILES, import_version_generated.VERSION);
}
