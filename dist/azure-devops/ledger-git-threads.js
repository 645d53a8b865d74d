'use strict';
const moduleUrl = require('node:url').pathToFileURL(__filename).href;
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
  startThreads: () => startThreads
});
module.exports = __toCommonJS(stdin_exports);
var import_core_ledger_chain = require("./core-ledger-chain.js");
var import_core_ledger_parse_record = require("./core-ledger-parse-record.js");
var import_core_ledger_board = require("./core-ledger-board.js");
var import_core_ledger_parts = require("./core-ledger-parts.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_asset = require("./core-asset.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_core_digest = require("./core-digest.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var import_node_os = require("node:os");
var import_node_worker_threads = require("node:worker_threads");
var MOST_THREADS = 4;
function startThreads({ gitDir, format }, env, deadline) {
  const start2 = {
    is: "aml-promote: reads chains",
    gitDir,
    format,
    env: { ...env },
    left: Math.ceil(deadline.remaining())
  };
  const count = Math.min(MOST_THREADS, (0, import_node_os.availableParallelism)());
  const threads = Array.from({ length: count }, () => startThread(start2, deadline));
  return (work) => threads.reduce((least, one) => one.waiting() < least.waiting() ? one : least).read(work);
}
function startThread(start2, { signal }) {
  const waiting = /* @__PURE__ */ new Map();
  let last = 0;
  let end = null;
  const worker = new import_node_worker_threads.Worker(new URL(moduleUrl), { workerData: start2, execArgv: [] });
  const stop = (why) => {
    end ??= new import_core_failure.ServiceFailure(`ledger: ${why} while the history was being read`);
    for (const { fail } of waiting.values())
      fail(end);
    waiting.clear();
    void worker.terminate();
  };
  const settle = (id) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0)
      worker.unref();
    return asked;
  };
  worker.on("message", (answer) => {
    const asked = settle(answer.id);
    if ("past" in answer)
      asked?.done(answer.past);
    else
      asked?.fail(new import_core_failure.ServiceFailure(answer.failure));
  }).once("messageerror", () => stop("a thread gave no readable answer")).once("error", (error) => stop(`a thread failed (${error.message})`)).once("exit", () => stop("a thread ended")).unref();
  signal.addEventListener("abort", () => stop("the time of the run was over"), { once: true });
  return {
    waiting: () => waiting.size,
    read: ({ chain, links, signatures }) => new Promise((done, fail) => {
      if (end !== null)
        return fail(end);
      last += 1;
      waiting.set(last, { done, fail });
      worker.ref();
      const [commits, trees] = [links.map(({ commit }) => commit).join(" "), links.map(({ tree }) => tree).join(" ")];
      worker.postMessage({ id: last, chain, commits, trees, signatures });
    })
  };
}
function serve(port, { gitDir, format, env, left }) {
  const over = AbortSignal.timeout(left);
  const here = { format, reader: (0, import_core_ledger_chain.createReader)((0, import_core_ledger_chain.createGitServer)(env), gitDir, over) };
  port.on("message", async ({ id, chain, signatures, ...told }) => {
    const trees = told.trees.split(" ");
    const links = told.commits.split(" ").map((commit, at) => ({ commit, tree: trees[at] ?? "" }));
    const answer = await (0, import_core_ledger_chain.readPast)((0, import_core_ledger_chain.briefEventsOf)(here, links, signatures), chain).then((past) => ({ id, past }), (error) => ({ id, failure: error instanceof Error ? error.message : String(error) }));
    port.postMessage(answer);
  });
}
var start = import_node_worker_threads.workerData;
if (!import_node_worker_threads.isMainThread && import_node_worker_threads.parentPort !== null && start?.is === "aml-promote: reads chains")
  serve(import_node_worker_threads.parentPort, start);
