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
  GIT_MISSING: () => GIT_MISSING,
  createGit: () => createGit,
  createGitServer: () => createGitServer,
  givenConfig: () => givenConfig
});
module.exports = __toCommonJS(stdin_exports);
var import_core_failure = require("./core-failure.js");
var import_node_child_process = require("node:child_process");
var GIT_MISSING = {
  what: "ledger: there is no git on this machine, and the ledger is kept with it",
  fix: "Install git 2.31 or later and have it on the PATH, or set ledger: off where the policy allows it"
};
var LONGEST_ANSWER = 256 * 1024 * 1024;
var LONGEST_COMPLAINT = 64 * 1024;
var POSIX = process.platform !== "win32";
function createGit(env, deadline, debug) {
  return {
    run: async (args, { config = [], stdin } = {}) => {
      const began = performance.now();
      const ended = await runToEnd(args, environment(env, config), stdin, deadline);
      debug(`git ${args.join(" ")}: ${ended.code} after ${Math.round(performance.now() - began)} ms`);
      return ended;
    },
    ...createGitServer(env)
  };
}
function createGitServer(env) {
  return {
    serve: (args) => (0, import_node_child_process.spawn)("git", args, { env: environment(env, []), stdio: ["pipe", "pipe", "ignore"], windowsHide: true })
  };
}
function runToEnd(args, env, stdin, { signal }) {
  return new Promise((resolve, reject) => {
    const over = () => new import_core_failure.ServiceFailure(`ledger: the time of the run is over while git ${verbOf(args)} was running`);
    if (signal.aborted) {
      reject(over());
      return;
    }
    const child = (0, import_node_child_process.spawn)("git", args, { env, stdio: ["pipe", "pipe", "pipe"], windowsHide: true, detached: POSIX });
    const end = () => endGroup(child);
    signal.addEventListener("abort", end);
    const out = [];
    let size = 0;
    let complaint = "";
    child.stdout.on("data", (chunk) => {
      size += chunk.length;
      if (size > LONGEST_ANSWER)
        end();
      else
        out.push(chunk);
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      if (complaint.length < LONGEST_COMPLAINT)
        complaint += text;
    });
    child.stdin.on("error", () => void 0).end(stdin);
    child.once("error", (error) => {
      signal.removeEventListener("abort", end);
      reject(error.code === "ENOENT" ? new import_core_failure.UsageFailure(GIT_MISSING) : new import_core_failure.ServiceFailure(`ledger: git cannot be started (${error.code ?? error.message})`));
    });
    child.once("close", (code) => {
      signal.removeEventListener("abort", end);
      if (signal.aborted)
        reject(over());
      else
        resolve({ code: code ?? 128, stdout: Buffer.concat(out), stderr: complaint });
    });
  });
}
function endGroup(child) {
  if (child.pid === void 0)
    return;
  try {
    if (POSIX)
      process.kill(-child.pid, "SIGKILL");
    else
      child.kill();
  } catch {
  }
}
var verbOf = (args) => args.find((word) => /^(?:config|rev-parse|rev-list|fetch|push|ls-remote|log)$/.test(word)) ?? "";
var KEPT = /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+|HTTP_\w+|PROXY_COMMAND|EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM))$/;
var OURS = {
  // Messages are told apart by their words.
  LC_ALL: "C",
  // Nobody is there to answer.
  GIT_TERMINAL_PROMPT: "0",
  GIT_ASKPASS: "",
  SSH_ASKPASS: "",
  SSH_ASKPASS_REQUIRE: "never",
  GCM_INTERACTIVE: "never",
  // A ref under refs/replace must not show another record than the commit holds.
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1",
  GIT_OPTIONAL_LOCKS: "0"
};
function environment(env, config) {
  const own = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || KEPT.test(name));
  return { ...Object.fromEntries(own), ...OURS, ...asVariables(config) };
}
function givenConfig(env) {
  const count = Number(env.GIT_CONFIG_COUNT ?? 0);
  if (!Number.isInteger(count) || count < 0 || count > 1e3)
    return [];
  return Array.from({ length: count }, (_, at) => ({
    key: env[`GIT_CONFIG_KEY_${at}`] ?? "",
    value: env[`GIT_CONFIG_VALUE_${at}`] ?? ""
  })).filter(({ key }) => key !== "");
}
function asVariables(config) {
  if (config.length === 0)
    return {};
  const pairs = config.flatMap(({ key, value }, at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value]
  ]);
  return { GIT_CONFIG_COUNT: String(config.length), ...Object.fromEntries(pairs) };
}
