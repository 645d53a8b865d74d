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
  CLI_FLAGS: () => CLI_FLAGS,
  COMMANDS: () => COMMANDS,
  INPUTS: () => INPUTS,
  textOfEachInput: () => textOfEachInput
});
module.exports = __toCommonJS(stdin_exports);
var COMMANDS = [
  {
    name: "promote",
    description: "Check the transition against the policy, prove the approvals, write the stage, leave a record.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "plan",
    description: "Check the transition and freeze what the reviewers approve. Writes nothing to Azure ML.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "apply",
    description: "Promote what a merged pull request changed in the files of promotions, each entry by its reviewed plan.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "rollback",
    description: "Give a stage back to the version that held it before, under approvals of its own.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "history",
    description: "Show what the ledger remembers of an asset, or which version held each stage at a time.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "verify",
    description: "Check the ledger: its chains, and its records against what Azure ML itself remembers.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "drift",
    description: "Compare what Azure ML holds with what the policy and the ledger explain; adopt or accept what is found.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "doctor",
    description: "Examine what stands between each transition of the policy and being trustworthy: environments, rules, identities.",
    hosts: ["action", "cli", "task"]
  },
  {
    name: "lint",
    description: "Check the policy file, and the files of promotions.",
    hosts: ["action", "cli", "task"]
  },
  { name: "emulator", description: "Serve Azure ML on localhost.", hosts: ["cli"] },
  { name: "demo", description: "Promote a model on the emulator, without Azure and without GitHub.", hosts: ["cli"] }
];
var INPUTS = [
  {
    name: "command",
    description: "What to do: `promote`, `plan`, `apply`, `rollback`, `history`, `verify`, `drift`, `doctor` or `lint`. On the CLI it is the first word.",
    hosts: ["action", "cli", "task"],
    commands: [
      "promote",
      "plan",
      "apply",
      "rollback",
      "history",
      "verify",
      "drift",
      "doctor",
      "lint",
      "emulator",
      "demo"
    ],
    default: { action: "promote", cli: "promote", task: "promote" },
    secret: false,
    form: "text"
  },
  {
    name: "azure-subscription",
    description: "The Azure Resource Manager service connection to log in with. It also says which cloud is meant, and, where it is scoped to an Azure ML workspace, which one. Give jobs that only plan a second connection that may only read.",
    hosts: ["task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "asset",
    description: "The asset, as `azureml:NAME:VERSION`, `azureml:NAME@latest`, `azureml://registries/REGISTRY/models/NAME/versions/VERSION`, an ARM id, or `models:/NAME/VERSION`. `@latest` is resolved once and pinned in the plan. What a reference names of its place (an ARM id all of it, the form of a registry its name) may be left out of the other inputs, and must not be contradicted. `history`, `verify` and `drift` also take it without the version, `azureml:NAME`; `verify` and `drift` without it look at every asset of the place.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "rollback", "history", "verify", "drift"],
    secret: false,
    form: "text"
  },
  {
    name: "kind",
    description: "The kind of the asset: `model`, `data`, `environment` or `component`. Empty means what the reference says, else `model`; it must not contradict the reference. `verify` and `drift` without `asset` look at the assets of this kind.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "rollback", "history", "verify", "drift"],
    secret: false,
    form: "text"
  },
  {
    name: "to",
    description: "The stage to enter, by its name in the policy. For `rollback`: the stage that is given back to the version which held it before.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "rollback"],
    secret: false,
    form: "text"
  },
  {
    name: "policy",
    description: "The path of the policy file in the repository, or a built-in policy: `preset:default`, `preset:mlflow`.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "drift", "doctor", "lint"],
    default: {
      action: ".aml/promotion-policy.yml",
      cli: ".aml/promotion-policy.yml",
      task: ".aml/promotion-policy.yml"
    },
    secret: false,
    form: "text"
  },
  {
    name: "promotions",
    description: "The folder in the repository whose files say which version shall be in which stage. With `plan`, in a pull request and without `asset`: plan every entry that it changes. `apply` and `doctor` take `promotions` where nothing is given; elsewhere empty means none. `drift` and `lint` read it as it is checked out.",
    hosts: ["action", "cli", "task"],
    commands: ["plan", "apply", "drift", "lint", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "host",
    description: "Whose approvals are to meet the policy: `github` or `azure-devops`. A policy that nobody can meet there is an error; the Action and the task know where they are.",
    hosts: ["cli"],
    commands: ["promote", "plan", "rollback", "drift", "lint"],
    default: { cli: "github" },
    secret: false,
    form: "text"
  },
  {
    name: "policy-ref",
    description: "The protected branch that the policy is read from, as `[REPOSITORY@]REF`: `main`, `refs/heads/main`, `OWNER/NAME@main`. Empty means the default branch. Any other must be proven protected for every transition; a tag or a commit is refused.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "drift", "doctor", "lint"],
    secret: false,
    form: "text"
  },
  {
    name: "policy-repository",
    description: "The repository of the policy, as `NAME` in this project or `PROJECT/NAME` in this organisation. Empty means the repository of this run, or the one that the primary artifact of a classic release comes from; where that comes from none, it is needed.",
    hosts: ["task"],
    commands: ["promote", "plan", "apply", "rollback", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "environment",
    description: "The protected environment that this job runs in. It only cross-checks: what counts is the `environment` claim of the job's OIDC token, and a contradiction refuses.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "drift"],
    secret: false,
    form: "text"
  },
  {
    name: "check-run-id",
    description: "The check run of this job. It only cross-checks: the job's OIDC token decides. Leave the default.",
    hosts: ["action"],
    commands: ["promote", "plan", "apply", "rollback", "drift"],
    default: { action: "${{ job.check_run_id }}" },
    secret: false,
    form: "text"
  },
  {
    name: "repository",
    description: "The repository on GitHub to examine, as `OWNER/NAME`. Empty means the one of this run; on the CLI that which `origin` of the working tree names.",
    hosts: ["action", "cli"],
    commands: ["doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "writing-connection",
    description: "The service connection that promotes, by its name or its id, to be examined: its checks and which pipelines may use it. Nothing logs in with it. Empty means the one of `azure-subscription` in a job that is behind a gate, else none.",
    hosts: ["task"],
    commands: ["doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "subscription-id",
    description: "The Azure subscription of the workspace or registry.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "resource-group",
    description: "The resource group of the workspace or registry.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "workspace",
    description: "The workspace that holds the asset. Excludes `registry`.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "registry",
    description: "The Azure ML registry that holds the asset. Excludes `workspace`.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "metrics",
    description: "A JSON object of measured values, name to finite number, at most 1 MB, for the checks of kind `metric`. A name that is absent makes its check inconclusive.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "rollback"],
    secret: false,
    form: "text"
  },
  {
    name: "plan-digest",
    description: "The digest of the plan that the reviewers saw: the output `plan-digest` of an earlier job with `command: plan`. If the plan is another one by now, the promotion is refused, and each changed field is named, old and new, where the run keeps the plan as the artifact `aml-promote-plan-DIGEST`. With `adopt`, what `drift` gave as `plan-digest` in an earlier job.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "rollback", "drift"],
    secret: false,
    form: "text"
  },
  {
    name: "reason",
    description: "Why, in your words, for the record. A rollback needs it.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "rollback", "drift"],
    secret: false,
    form: "text"
  },
  {
    name: "archive-existing",
    description: "Archive the holders on entering a stage whose policy displaces them on request (preset `mlflow`): `true` or `false`.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply"],
    default: { action: "false", cli: "false", task: "false" },
    secret: false,
    form: "switch"
  },
  {
    name: "rollback",
    description: "With `command: plan`: plan a rollback, so that reviewers see which version would come back. `true` or `false`.",
    hosts: ["action", "cli", "task"],
    commands: ["plan"],
    default: { action: "false", cli: "false", task: "false" },
    secret: false,
    form: "switch"
  },
  {
    name: "ledger",
    description: "Where promotions are remembered: a prefix of branches in the repository of this run, or `REPOSITORY#PREFIX` for another one (`OWNER/NAME`, a URL or a path), or `off`. Repositories that promote in one workspace or registry must share one, or nothing keeps two promotions of one asset apart.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    default: { action: "aml-promote-ledger", cli: "aml-promote-ledger", task: "aml-promote-ledger" },
    secret: false,
    form: "text"
  },
  {
    name: "record-refusals",
    description: "Whether the ledger remembers refused requests too: `true` or `false`.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "apply", "rollback"],
    default: { action: "false", cli: "false", task: "false" },
    secret: false,
    form: "switch"
  },
  {
    name: "format",
    description: "What to make of the answer, beside the table. Of `history`: `mermaid` (a timeline that GitHub draws), `in-toto` (a statement of one promotion, to be signed), `in-toto-predicate` (its predicate alone) or `cyclonedx` (declarations of one promotion). Of `drift`: `markdown`, `sarif` (for code scanning) or `junit`. Of `doctor`: `sarif`. On the CLI it is printed instead of the table; the output `report` is its path.",
    hosts: ["action", "cli", "task"],
    commands: ["history", "drift", "doctor"],
    default: { action: "table", cli: "table", task: "table" },
    secret: false,
    form: "text"
  },
  {
    name: "adopt",
    description: "Take over the stages that nothing explains, as `drift` lists them: `true` or `false`. Needs a reason and the approvals of entering each of these stages.",
    hosts: ["action", "cli", "task"],
    commands: ["drift"],
    default: { action: "false", cli: "false", task: "false" },
    secret: false,
    form: "switch"
  },
  {
    name: "accept",
    description: "Accept what `drift` found of one version, or record the review of its rollback: `true` or `false`. Needs a reason, and the approvals of entering the stage or of those who review.",
    hosts: ["action", "cli", "task"],
    commands: ["drift"],
    default: { action: "false", cli: "false", task: "false" },
    secret: false,
    form: "switch"
  },
  {
    name: "at",
    description: "Which version held each stage then: an ISO 8601 date or date-time, `2026-03-01` or `2026-03-01T12:00:00Z`. A date without a time means its end, and a time without a zone is taken as one of UTC.",
    hosts: ["action", "cli", "task"],
    commands: ["history"],
    secret: false,
    form: "text"
  },
  {
    name: "event",
    description: "The number of the one event that `in-toto`, `in-toto-predicate` and `cyclonedx` are made of, as `history` lists it. Empty means the last that was completed.",
    hosts: ["action", "cli", "task"],
    commands: ["history"],
    secret: false,
    form: "text"
  },
  {
    name: "timeout",
    description: "For the whole run, in seconds (`300`) or with a unit (`90s`, `5m`); one call takes a minute at most. A wait that a service demands and that does not fit ends the run at once.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor", "lint"],
    default: { action: "10m", cli: "10m", task: "10m" },
    secret: false,
    form: "text"
  },
  {
    name: "azure-endpoint",
    description: "Azure Resource Manager, also of a sovereign cloud: `https://management.usgovcloudapi.net`, `https://management.chinacloudapi.cn`. Plain http is accepted for loopback only, and then no token is sent: this is how the emulator is used.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    default: { action: "https://management.azure.com", cli: "https://management.azure.com" },
    secret: false,
    form: "text"
  },
  {
    name: "authority-host",
    description: "Microsoft Entra. Empty means the one of the cloud that `azure-endpoint` is of; needed for an endpoint of another cloud, such as Azure Stack.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "credential",
    description: "How to log in to Azure: `github-oidc` (the job's OIDC token is exchanged for one of Azure; `permissions: id-token: write`), `azure-cli` (whoever is logged in to it) or `managed-identity` (of this machine). Empty means `github-oidc` with `tenant-id` and `client-id`, and `azure-cli` without both. Nothing else is tried.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "tenant-id",
    description: "The Microsoft Entra tenant. Goes with `client-id`; with `azure-cli` it may stand alone.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "client-id",
    description: "The application or managed identity that trusts this job. Goes with `tenant-id`; with `managed-identity` it stands alone, for a user-assigned one.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor"],
    secret: false,
    form: "text"
  },
  {
    name: "github-token",
    description: "Reads the policy, the protection of its ref and the approvals of this run, and reads and writes the ledger where no checkout has kept credentials. On the CLI take the variable `GITHUB_TOKEN` instead: options are visible to other processes.",
    hosts: ["action", "cli", "task"],
    commands: ["promote", "plan", "apply", "rollback", "history", "verify", "drift", "doctor", "lint"],
    default: { action: "${{ github.token }}" },
    secret: true,
    form: "text"
  },
  {
    name: "port",
    description: "The port to serve on; `0` picks a free one. The URL is the first line printed.",
    hosts: ["cli"],
    commands: ["emulator"],
    default: { cli: "0" },
    secret: false,
    form: "text"
  },
  {
    name: "data",
    description: "A directory that keeps the resources from one start to the next. Empty means memory only.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "seed",
    description: "A file with a JSON array of ARM resources (`id`, `properties`) to start from.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "faults",
    description: "Which calls go wrong, and how: `3:429,5:reset,7-9:503,*:502-html`. docs/emulator.md lists the faults.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "latency",
    description: "How long every answer is held back: `200ms`, `2s`.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "list-lag",
    description: "How long a write takes to show in lists: `2s`.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "clock-offset",
    description: "How far its clock is off, in the `Date` of its answers and in what it writes: `-2h`, `+3d`.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  },
  {
    name: "permissions",
    description: "What it says that the caller may do, as actions of a role with commas between them: `*/read` (also where it is left out), `*`, `*,!Microsoft.Authorization/*`.",
    hosts: ["cli"],
    commands: ["emulator"],
    secret: false,
    form: "text"
  }
];
function textOfEachInput(text) {
  const texts = INPUTS.map((input) => [input.name, text(input)]);
  return Object.fromEntries(texts);
}
var CLI_FLAGS = [
  {
    name: "debug",
    description: "Print a line for every call to a service on stderr: no body, no token."
  },
  { name: "json", description: "Print exactly one JSON document on stdout, at every exit code." },
  { name: "help", description: "Print how to call this, or one command." },
  { name: "version", description: "Print the version." }
];
