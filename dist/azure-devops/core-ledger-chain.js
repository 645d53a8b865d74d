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
  BOARD: () => BOARD,
  RECORD: () => RECORD,
  briefEventsOf: () => briefEventsOf,
  createGit: () => createGit,
  createGitServer: () => createGitServer,
  createReader: () => createReader,
  eventsAt: () => eventsAt,
  eventsOf: () => eventsOf,
  givenConfig: () => givenConfig,
  looseObject: () => looseObject,
  readCommit: () => readCommit,
  readPast: () => readPast,
  treeBody: () => treeBody
});
module.exports = __toCommonJS(stdin_exports);
var import_core_ledger_parse_record = require("./core-ledger-parse-record.js");
var import_core_ledger_board = require("./core-ledger-board.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_result = require("./core-result.js");
var import_core_digest = require("./core-digest.js");
var import_core_failure = require("./core-failure.js");
var import_node_crypto = require("node:crypto");
var import_node_crypto2 = require("node:crypto");
var import_node_zlib = require("node:zlib");
var import_node_child_process = require("node:child_process");
var import_node_net = require("node:net");
var MOST_BACKWARDS_MS = 5 * 6e4;
var END_OF = { promote: "completed", rollback: "rolled-back", adopt: "adopted" };
function follow(before, raw, chain) {
  if (raw.record === null)
    return (0, import_core_result.err)("it holds no record");
  return followText(before, raw.record, chain, (board) => wrongCommit(raw) ?? wrongBoard(raw.board === board));
}
function followBrief(before, event, chain) {
  if (event.signature.is === "bad")
    return null;
  const followed = followText(before, event.record, chain, (board) => wrongBoard(event.holds(board)));
  return followed.ok ? followed.value : null;
}
function followText(before, text, chain, wrongBeside) {
  const read = (0, import_core_ledger_parse_record.parseRecord)(text, before?.open);
  if (!read.ok)
    return (0, import_core_result.err)(`its record: ${read.error}`);
  const record = read.value;
  const board = (0, import_core_ledger_board.boardAfter)(before?.board ?? null, record);
  const textOfBoard = boardTextAfter(before, board);
  const wrong = wrongPlace(record, chain) ?? wrongLink(before, record) ?? wrongTime(before, record) ?? wrongOrder(before, record) ?? wrongBeside(textOfBoard);
  if (wrong !== null)
    return (0, import_core_result.err)(wrong);
  const digest = (0, import_core_digest.sha256)(text);
  const open = record.event === "started" ? { record, text, operation: record.continues?.digest ?? digest } : null;
  const operation = (0, import_core_ledger_record.isEnded)(record) ? before?.open?.operation : open?.operation;
  const link = { number: record.number, digest, at: record.at, board, boardText: textOfBoard, open };
  return (0, import_core_result.ok)({ record, digest, operation: operation ?? null, link });
}
function boardTextAfter(before, board) {
  const isAsBefore = before !== null && board.stages === before.board.stages && board.passes === before.board.passes && board.reviews === before.board.reviews;
  return isAsBefore ? before.boardText.replace(`"number":${before.number},`, `"number":${board.number},`) : (0, import_core_ledger_stored.boardText)(board);
}
function wrongPlace(record, chain) {
  const same = record.place === chain.place && record.kind === chain.kind && record.name === chain.name;
  return same ? null : `it is of the ${record.kind} ${record.name} in ${record.place}, and was moved here`;
}
function wrongLink(before, { number, previous }) {
  const expected = (before?.number ?? 0) + 1;
  if (number !== expected)
    return `it says that it is event ${number}`;
  if (previous === (before?.digest ?? null))
    return null;
  return before === null ? "it is the first, yet names a record before it" : `it does not follow event ${before.number} as that stands here: one of the two was changed`;
}
function wrongTime(before, { at }) {
  const time = Date.parse(at);
  if (Number.isNaN(time))
    return `its time ${at} is none`;
  if (before === null || time >= Date.parse(before.at) - MOST_BACKWARDS_MS)
    return null;
  return `its time ${at} is before that of event ${before.number}, ${before.at}`;
}
function wrongOrder(before, record) {
  const open = before?.open ?? null;
  if ((0, import_core_ledger_record.isEnded)(record))
    return wrongEnd(open, record);
  switch (record.event) {
    case "started":
      return wrongStart(open, record);
    case "abandoned":
      return open !== null && record.started === before?.digest ? null : "it gives up what is not open";
    case "refused":
    case "acknowledged":
    case "reviewed":
      return open === null ? null : `event ${open.record.number} is open, and only its end may follow it`;
  }
}
function wrongStart(open, record) {
  if (open === null)
    return record.continues === null ? null : "it continues what is not open";
  const { digest, number } = record.continues ?? { digest: null, number: 0 };
  const continued = digest === open.operation && number === (0, import_core_ledger_record.operationNumber)(open.record) && record.planDigest === open.record.planDigest;
  return continued ? null : `event ${open.record.number} is open, and it does not continue that`;
}
function wrongEnd(open, record) {
  if (open === null)
    return "it ends what is not open";
  const { number, purpose } = open.record;
  if (record.started !== open.record && (0, import_core_ledger_record.recordText)(record.started) !== open.text)
    return `it does not hold event ${number} as that stands here`;
  return record.event === END_OF[purpose] ? null : `it ends a ${purpose} as ${record.event}`;
}
var wrongBoard = (isRight) => isRight ? null : "its board is not the one that follows from the records";
function wrongCommit({ others, signature }) {
  if (others.length > 0)
    return `it holds more than a record and a board: ${others.slice(0, 3).join(", ")}`;
  return signature.is === "bad" ? `the signature of ${signature.by} is not one of this commit` : null;
}
var Chronicle = class {
  #operations = /* @__PURE__ */ new Map();
  #begun = null;
  /** Takes in the next event of a chain that was followed so far. */
  add({ record, operation }, signature) {
    if (operation === null)
      return;
    if (record.event === "started") {
      if (record.continues === null)
        this.#begun = record;
      this.#begin(operation, record);
    }
    if ((0, import_core_ledger_record.isEnded)(record))
      this.#end(operation, record, signature);
  }
  /** By their digests. */
  get operations() {
    return this.#operations;
  }
  #begin(digest, started) {
    const changes = new Map(this.#operations.get(digest)?.changes);
    for (const { asset, version, from, to } of started.changes)
      changes.set(asset, { version, from, to });
    const { planDigest: plan } = started;
    this.#operations.set(digest, { digest, number: (0, import_core_ledger_record.operationNumber)(started), plan, changes, end: null });
  }
  #end(digest, { number, event, at, started }, signature) {
    const operation = this.#operations.get(digest);
    if (operation === void 0)
      return;
    const asBegun = started.continues === null || this.#begun !== null && saidBy(started) === saidBy(this.#begun);
    const end = { number, event, at, proven: started.proven, asBegun, signature };
    this.#operations.set(digest, { ...operation, end });
  }
};
function saidBy({ purpose, version, from, to, reason, ...others }) {
  const { plan, policy, findings, metrics, lineage, proven, evidence } = others;
  return JSON.stringify([
    purpose,
    version,
    from,
    to,
    reason,
    plan,
    policy,
    findings,
    metrics,
    lineage,
    proven,
    evidence
  ]);
}
async function readPast(events, chain) {
  const chronicle = new Chronicle();
  let tip = null;
  let fault = null;
  for await (const event of events) {
    const followed = await followedBy(tip, event, chain);
    if (!followed.ok) {
      fault = { number: (tip?.number ?? 0) + 1, commit: event.commit, what: followed.error };
      break;
    }
    chronicle.add(followed.value, event.signature);
    tip = followed.value.link;
  }
  return { operations: chronicle.operations, tip, fault };
}
async function followedBy(tip, event, chain) {
  if (!("whole" in event))
    return follow(tip, event, chain);
  const followed = followBrief(tip, event, chain);
  return followed === null ? follow(tip, await event.whole(), chain) : (0, import_core_result.ok)(followed);
}
function looseObject(format, type, body) {
  const whole = wholeObject(type, body);
  return { id: (0, import_node_crypto2.hash)(format, whole), bytes: (0, import_node_zlib.deflateSync)(whole) };
}
function objectId(format, type, body) {
  return (0, import_node_crypto2.hash)(format, wholeObject(type, body));
}
function wholeObject(type, body) {
  if (typeof body === "string")
    return `${type} ${Buffer.byteLength(body)}\0${body}`;
  return Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body]);
}
function treeBody(files) {
  const sorted = [...files].sort((one, other) => one.name < other.name ? -1 : 1);
  return Buffer.concat(sorted.flatMap(({ name, id }) => [Buffer.from(`100644 ${name}\0`), Buffer.from(id, "hex")]));
}
function readTree(body, format) {
  const length = format === "sha1" ? 20 : 32;
  const entries = [];
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(32, at);
    const end = body.indexOf(0, at);
    const mode = body.toString("latin1", at, space);
    const after = end + 1 + length;
    entries.push({
      name: body.toString("utf8", space + 1, end),
      id: body.toString("hex", end + 1, after),
      isFile: mode === "100644"
    });
    at = after;
  }
  return entries;
}
function readCommit(body) {
  const end = body.indexOf("\n\n");
  const headers = body.toString("latin1", 0, end === -1 ? body.length : end);
  let tree = "";
  let isSigned = false;
  const parents = [];
  for (let at = 0, next = 0; at < headers.length; at = next + 1) {
    const found = headers.indexOf("\n", at);
    next = found === -1 ? headers.length : found;
    if (headers.startsWith("tree ", at))
      tree ||= body.toString("latin1", at + "tree ".length, next);
    else if (headers.startsWith("parent ", at))
      parents.push(body.toString("latin1", at + "parent ".length, next));
    else if (headers.startsWith("gpgsig", at))
      isSigned = true;
  }
  return { tree, parents, isSigned };
}
var RECORD = "record.json";
var BOARD = "board.json";
var UNSIGNED = { is: "none" };
async function eventsAt({ reader, format }, links, signatures = /* @__PURE__ */ new Map()) {
  const trees = await reader.read(links.map(({ tree }) => tree));
  const entries = trees.map((tree) => tree?.type === "tree" ? readTree(tree.body, format) : []);
  const idOf = (files, wanted) => files.find(({ name, isFile }) => isFile && name === wanted)?.id ?? null;
  const ids = entries.flatMap((files) => [idOf(files, RECORD), idOf(files, BOARD)]);
  const objects = await reader.read(ids.filter((id) => id !== null));
  let next = 0;
  const texts = ids.map((id) => {
    if (id === null)
      return null;
    const object = objects[next];
    next += 1;
    return object?.type === "blob" ? object.body.toString("utf8") : null;
  });
  return links.map(({ commit }, at) => ({
    commit,
    record: texts[2 * at] ?? null,
    board: texts[2 * at + 1] ?? null,
    others: (entries[at] ?? []).filter(({ name, isFile }) => !isFile || name !== RECORD && name !== BOARD).map(({ name }) => name),
    signature: signatures.get(commit) ?? UNSIGNED
  }));
}
async function* eventsOf(here, links, signatures) {
  for await (const { read } of ahead(links, (some) => eventsAt(here, some, signatures)))
    yield* read;
}
async function* briefEventsOf(here, links, signatures) {
  const { reader, format } = here;
  const treeOf = treesOf(format);
  const whole = async (link) => {
    const [event] = await eventsAt(here, [link], signatures);
    if (event === void 0)
      throw new TypeError("one event was asked for, and none came");
    return event;
  };
  const records = (some) => reader.read(some.map(({ tree }) => `${tree}:${RECORD}`));
  for await (const { some, read } of ahead(links.slice(0, -1), records)) {
    for (const [at, link] of some.entries()) {
      const file = read[at];
      if (file?.type !== "blob") {
        yield whole(link);
        continue;
      }
      yield {
        commit: link.commit,
        record: file.body.toString("utf8"),
        signature: signatures.get(link.commit) ?? UNSIGNED,
        holds: (board) => treeOf(file.id, objectId(format, "blob", board)) === link.tree,
        whole: () => whole(link)
      };
    }
  }
  for (const last of links.slice(-1))
    yield whole(last);
}
var CHUNK = 64;
async function* ahead(links, read) {
  const at = (from) => {
    const some = links.slice(from, from + CHUNK);
    const reading = read(some);
    reading.catch(() => void 0);
    return { some, reading };
  };
  let next = at(0);
  for (let from = 0; from < links.length; from += CHUNK) {
    const { some, reading } = next;
    const done = await reading;
    next = at(from + CHUNK);
    yield { some, read: done };
  }
}
function treesOf(format) {
  const none = (0, import_node_crypto.hash)(format, "");
  const body = treeBody([RECORD, BOARD].map((name) => ({ name, id: none })));
  const whole = Buffer.concat([Buffer.from(`tree ${body.length}\0`), body]);
  const [recordAt = 0, boardAt = 0] = [RECORD, BOARD].map((name) => whole.indexOf(`${name}\0`) + name.length + 1);
  return (record, board) => {
    whole.write(record, recordAt, "hex");
    whole.write(board, boardAt, "hex");
    return (0, import_node_crypto.hash)(format, whole);
  };
}
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
function createReader(git, folder, over) {
  let running = null;
  return {
    read(names) {
      if (names.length === 0)
        return Promise.resolve([]);
      if (over.aborted)
        return Promise.reject(timeOver());
      if (running === null || running.hasEnded())
        running = startCat(git, folder, over);
      return running.ask(names);
    }
  };
}
function startCat(git, folder, over) {
  const child = git.serve([`--git-dir=${folder}`, "cat-file", "--batch"]);
  const waiting = [];
  let ended = false;
  let chunks = [];
  let held = 0;
  let needed = 0;
  const end = (failure) => {
    ended = true;
    over.removeEventListener("abort", giveUp);
    for (const { fail } of waiting.splice(0))
      fail(failure);
  };
  const stop = () => end(new import_core_failure.ServiceFailure("ledger: git ended while the history was being read from it"));
  const giveUp = () => {
    end(timeOver());
    child.kill("SIGKILL");
    keepAlive(child, false);
  };
  over.addEventListener("abort", giveUp);
  child.once("error", stop).once("close", stop);
  child.stdin?.on("error", stop);
  const handOut = (bytes) => {
    let at = 0;
    needed = 0;
    for (let batch = waiting[0]; batch !== void 0; batch = waiting[0]) {
      const answer = answerAt(bytes, at);
      if (typeof answer === "number") {
        needed = answer;
        break;
      }
      at = answer.end;
      batch.answers.push(answer.object);
      if (batch.answers.length < batch.count)
        continue;
      waiting.shift();
      batch.done(batch.answers);
    }
    held = bytes.length - at;
    chunks = held === 0 ? [] : [bytes.subarray(at)];
  };
  child.stdout?.on("data", (chunk) => {
    let rest = chunk;
    if (held > 0) {
      const more = needed === 0 ? rest : rest.subarray(0, needed - held);
      chunks.push(more);
      held += more.length;
      if (held < needed)
        return;
      rest = rest.subarray(more.length);
      handOut(Buffer.concat(chunks, held));
    }
    if (rest.length > 0)
      handOut(rest);
    if (waiting.length === 0)
      keepAlive(child, false);
  });
  keepAlive(child, false);
  return {
    hasEnded: () => ended,
    ask(names) {
      keepAlive(child, true);
      return new Promise((done, fail) => {
        waiting.push({ answers: [], count: names.length, done, fail });
        child.stdin?.write(`${names.join("\n")}
`);
      });
    }
  };
}
var timeOver = () => new import_core_failure.ServiceFailure("ledger: the time of the run is over while git cat-file was running");
var [LINE_END, SPACE, ZERO, NINE] = [10, 32, 48, 57];
function answerAt(bytes, from) {
  const line = bytes.indexOf(LINE_END, from);
  if (line === -1)
    return 0;
  let size = 0;
  let digits = line;
  for (let power = 1; digits > from; power *= 10) {
    const byte = bytes[digits - 1] ?? 0;
    if (byte < ZERO || byte > NINE)
      break;
    size += (byte - ZERO) * power;
    digits -= 1;
  }
  const space = bytes.indexOf(SPACE, from);
  if (digits === line || bytes[digits - 1] !== SPACE || space === digits - 1)
    return { object: null, end: line + 1 };
  const end = line + 1 + size;
  if (bytes.length <= end)
    return end + 1 - from;
  const id = bytes.toString("latin1", from, space);
  const type = bytes.toString("latin1", space + 1, digits - 1);
  return { object: { id, type, body: bytes.subarray(line + 1, end) }, end: end + 1 };
}
function keepAlive(child, wanted) {
  const pipes = [child.stdin, child.stdout].filter((pipe) => pipe instanceof import_node_net.Socket);
  for (const handle of [child, ...pipes]) {
    if (wanted)
      handle.ref();
    else
      handle.unref();
  }
}
