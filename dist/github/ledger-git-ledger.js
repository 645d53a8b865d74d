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
  openGitLedger: () => openGitLedger
});
module.exports = __toCommonJS(stdin_exports);
var import_core_ledger_parse_event = require("./core-ledger-parse-event.js");
var import_core_place = require("./core-place.js");
var import_ledger_where_shared = require("./ledger-where-shared.js");
var import_core_ledger_chain = require("./core-ledger-chain.js");
var import_core_ledger_parse_record = require("./core-ledger-parse-record.js");
var import_core_ledger_board = require("./core-ledger-board.js");
var import_core_ledger_parts = require("./core-ledger-parts.js");
var import_core_ledger_stored = require("./core-ledger-stored.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_asset = require("./core-asset.js");
var import_core_digest = require("./core-digest.js");
var import_ledger_git_process_shared = require("./ledger-git-process-shared.js");
var import_http_proxy = require("./http-proxy.js");
var import_http_address = require("./http-address.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var import_node_os = require("node:os");
var import_node_crypto = require("node:crypto");
var import_node_path = require("node:path");
var import_node_url = require("node:url");
var import_node_path2 = require("node:path");
var import_node_path3 = require("node:path");
var import_node_crypto2 = require("node:crypto");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path4 = require("node:path");
var LONGEST = 200;
function refOf(prefix, place, { kind, name }) {
  return `${folderOf(prefix, place)}${kind}/${encoded(name)}`;
}
function folderOf(prefix, place) {
  return `refs/heads/${prefix}/${encoded(place)}/`;
}
function chainOf(folder, ref) {
  if (!ref.startsWith(folder))
    return null;
  const [kindText, ...parts] = ref.slice(folder.length).split("/");
  const kind = import_core_asset.KINDS.find((known) => known === kindText);
  if (kind === void 0 || parts.length === 0)
    return null;
  const name = decoded(parts);
  return name !== null && encoded(name) === parts.join("/") ? { kind, name } : null;
}
var branchOf = (ref) => ref.slice("refs/heads/".length);
function encoded(name) {
  const text = name.replace(/[^\w.()-]/gu, bytesOf);
  const plain = text.replace(/^\.|\.(?=\.)|\.$|\.(?=lock$)/g, "%2E");
  if (plain.length <= LONGEST)
    return plain;
  return (text.replaceAll(".", "%2E").match(new RegExp(`.{1,${LONGEST}}`, "g")) ?? []).join("%/");
}
function bytesOf(character) {
  return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
function decoded(parts) {
  const last = parts.length - 1;
  if (parts.some((part, at) => part.endsWith("%") !== at < last))
    return null;
  try {
    return decodeURIComponent(parts.map((part, at) => at < last ? part.slice(0, -1) : part).join(""));
  } catch {
    return null;
  }
}
var IDENTITY = "aml-promote <aml-promote@noreply.invalid>";
function eventCommit(format, before, record) {
  const board = (0, import_core_ledger_board.boardAfter)(before?.board ?? null, record);
  const recordFile = (0, import_core_ledger_chain.looseObject)(format, "blob", (0, import_core_ledger_record.recordText)(record));
  const boardFile = (0, import_core_ledger_chain.looseObject)(format, "blob", (0, import_core_ledger_stored.boardText)(board));
  const files = [
    { name: import_core_ledger_chain.BOARD, id: boardFile.id },
    { name: import_core_ledger_chain.RECORD, id: recordFile.id }
  ];
  const tree = (0, import_core_ledger_chain.looseObject)(format, "tree", (0, import_core_ledger_chain.treeBody)(files));
  const date = `${Math.floor(Date.parse(record.at) / 1e3)} +0000`;
  const lines = [
    `tree ${tree.id}`,
    ...before === null ? [] : [`parent ${before.commit}`],
    `author ${IDENTITY} ${date}`,
    `committer ${IDENTITY} ${date}`,
    "",
    titleOf(record),
    "",
    // Two runs that write the same record at once must not make the same commit, or both would be first.
    `Written-As: ${(0, import_node_crypto.randomBytes)(8).toString("hex")}`,
    ""
  ];
  const commit = (0, import_core_ledger_chain.looseObject)(format, "commit", lines.join("\n"));
  return {
    stored: { commit: commit.id, record, digest: (0, import_core_ledger_record.recordDigest)(record), board },
    objects: [recordFile, boardFile, tree, commit]
  };
}
function titleOf(record) {
  const moved = record.event === "completed" || record.event === "rolled-back" || record.event === "adopted" ? record.started : record;
  const version = "version" in moved && moved.version !== null ? ` ${moved.version}` : "";
  const move = "to" in moved && moved.to !== null ? `, ${moved.from ?? "None"} to ${moved.to}` : "";
  return `${record.event}: ${record.kind} ${record.name}${version}${move}`.replace(new RegExp("\\p{Cc}+", "gu"), " ");
}
var RULES = [
  [/couldn't find remote ref/i, () => ({ is: "no-branch" })],
  [
    /mismatched algorithms|unknown value 'sha256' for object-format|the receiving end does not support this repository's hash/i,
    () => ({ is: "other-format" })
  ],
  [
    /detected dubious ownership|unsafe repository/i,
    ({ repository }) => usage(`the repository ${repository} belongs to another user, so git does not use it`, `Run: git config --global --add safe.directory ${repository}`)
  ],
  [
    /no space left on device|disk quota exceeded|ENOSPC/i,
    ({ repository }, said) => service(`there is no room left where ${repository} is kept, or for temporary files: ${said}`, "Make room, and run it again")
  ],
  // Rules and hooks: docs.github.com, "Troubleshooting rules" (GH013), protected branches (GH006); Azure Repos TF402455.
  [
    /\bGH006\b|\bGH013\b|protected branch|repository rule|TF402455|(?:pre-receive|update|reference-transaction) hook declined|hook declined|deny updating|refusing to update checked out branch|shallow update not allowed/i,
    ({ branch, repository }, said) => service(`a rule or hook of ${repository} does not let the branch ${branch ?? ""} be written: ${said}`, "Let this identity create and update aml-promote-ledger/** without a pull request, status checks or signed commits; forbid only force-push and deletion there")
  ],
  [
    /'refs\/heads\/\S+' exists; cannot create|cannot create .*exists|refname conflict|directory\/file conflict/i,
    ({ branch, repository }, said) => usage(`${repository} has a branch whose name stands in the way of ${branch ?? "the ledger"}: ${said}`, "Rename that branch, or choose another prefix with the input ledger")
  ],
  [
    /host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED/i,
    ({ repository }) => service(`the ssh server of ${repository} is not a known host`, "Add its key to known_hosts")
  ],
  [
    /permission denied \((?:publickey|password|keyboard)/i,
    ({ repository }) => service(`the ssh server of ${repository} accepts no key of this user`, "Give the run a key that may write there")
  ],
  [
    /SSL certificate|certificate verif|unable to get local issuer|self.signed certificate|SSL routines|schannel: .*cert/i,
    ({ repository }, said) => service(`the certificate of ${repository} is not accepted: ${said}`, "Let git trust its issuer: git's http.sslCAInfo, or the variable GIT_SSL_CAINFO")
  ],
  [
    /proxy CONNECT aborted|CONNECT tunnel failed|response (?:code )?407|proxy authentication required/i,
    ({ repository }) => service(`the proxy on the way to ${repository} does not let git through`, "Give HTTPS_PROXY, or the agent of Azure Pipelines, a user and a password that it accepts, or list the server in NO_PROXY or .proxybypass")
  ],
  [
    /could not resolve (?:host|proxy)|couldn't resolve|failed to connect|couldn't connect|ssh: connect to host|name or service not known|temporary failure in name resolution/i,
    ({ repository }, said) => service(`the repository ${repository} cannot be reached: ${said}`, "Look at the address, the network and the proxy, and run it again")
  ],
  [
    /could not read (?:username|password)|authentication failed|invalid username or|terminal prompts disabled|returned error: 401|TF400813/i,
    (asked) => service(`${asked.repository} does not accept the login that git has, or git has none`, loginFix(asked))
  ],
  [
    /returned error: 403|permission to .* denied|write access to repository not granted|access denied|TF401027|TF401019|not allowed to push|you are not allowed|resource not accessible|service not enabled/i,
    (asked) => service(`${asked.doing === "write" ? "there is no permission to push to" : "there is no permission to read"} ${asked.repository}`, permissionFix(asked))
  ],
  [
    /repository not found|repository '[^']*' (?:not found|does not exist)|does not appear to be a git repository|not a git repository|returned error: 404|TF401019|project .* could not be found|no such file or directory.*repository/i,
    ({ repository }) => usage(`the repository ${repository} does not exist, or this identity may not read it`, "Name another with ledger: REPOSITORY#PREFIX, or let this identity read and write it")
  ],
  [
    /read-only file system|insufficient permission for adding an object|permission denied|unable to create temporary/i,
    ({ repository }, said) => service(`${repository} cannot be written to: ${said}`, "Let this user write there")
  ],
  [
    /RPC failed|returned error: (?:408|425|429|5\d\d)|hung up unexpectedly|early EOF|unexpected disconnect|empty reply|operation too slow|connection (?:was )?reset|recv failure|send failure|transfer closed|timed? ?out|HTTP\/2 stream|failed to report status|cannot lock ref|unable to create '[^']*\.lock'|unpacker error|unable to migrate objects|index-pack failed|invalid (?:index-pack|unpack)|error in the HTTP2|expected flush|bad line length|protocol error|broken pipe|connection (?:closed|timed out)|could not read from remote repository/i,
    (_asked, said) => ({ is: "passing", says: said })
  ]
];
function refusalOf(complaint, asked) {
  const said = oneSentence(complaint);
  const [, make] = RULES.find(([pattern]) => pattern.test(complaint)) ?? [];
  if (make !== void 0)
    return make(asked, said);
  return service(`git could not ${asked.doing === "write" ? "push to" : "read"} ${asked.repository}: ${said || "it gave no reason"}`, "Run it again with --debug (on GitHub Actions with debug logging) to see the calls of git");
}
function failureOf(refusal, asked) {
  if (refusal.is === "failure")
    return refusal.failure;
  if (refusal.is === "passing")
    return new import_core_failure.ServiceFailure(`ledger: ${asked.repository} gave no usable answer: ${refusal.says}`, {
      fix: "Run it again later"
    });
  if (refusal.is === "other-format")
    return new import_core_failure.UsageFailure({
      what: `ledger: the repository ${asked.repository} uses SHA-256, which its server or this git does not support`,
      fix: "Name a repository that uses SHA-1 with ledger: REPOSITORY#PREFIX"
    });
  return new import_core_failure.ServiceFailure(`ledger: the branch ${asked.branch ?? ""} of ${asked.repository} is not there any more`, {
    fix: "Forbid deletion of aml-promote-ledger/**, and run verify"
  });
}
function loginFix({ doing }) {
  return `On GitHub Actions keep persist-credentials of actions/checkout or give github-token, with permissions: contents: ${doing}; on Azure Pipelines persistCredentials: true; in a shell log git in`;
}
function permissionFix({ doing }) {
  return doing === "write" ? "On GitHub Actions set permissions: contents: write for the job, and for another repository check it out with a token of an app that may write there; on Azure Repos let the build service contribute and create branches" : "On GitHub Actions set permissions: contents: read for the job, and for another repository check it out with a token of an app that may read there";
}
function usage(what, fix) {
  return { is: "failure", failure: new import_core_failure.UsageFailure({ what: `ledger: ${what}`, fix }) };
}
function service(message, fix) {
  return { is: "failure", failure: new import_core_failure.ServiceFailure(`ledger: ${message}`, { fix }) };
}
function oneSentence(complaint) {
  const lines = complaint.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => /[a-z]/i.test(line) && !/^(?:hint|warning|To |Everything up-to-date|error: failed to push some refs)/.test(line));
  const telling = lines.find((line) => /^remote:.*(?:error|fatal|GH\d{3}|TF\d{6}|denied|not )/i.test(line)) ?? lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? "";
  const words = telling.replace(/^(?:(?:remote|fatal|error):\s*)+/, "").replace(/[\p{Cc}\s]+/gu, " ").replace(/[.\s]+$/, "");
  return words.length > 200 ? `${words.slice(0, 200)}\u2026` : words;
}
var SHORT_CHAIN = 48;
async function linksOf(git, { gitDir, reader }, tip, most = Number.POSITIVE_INFINITY) {
  const links = [];
  let next = tip;
  while (next !== void 0 && links.length < Math.min(most, SHORT_CHAIN)) {
    const [object] = await reader.read([next]);
    if (object?.type !== "commit")
      return links;
    const { parents, ...link } = (0, import_core_ledger_chain.readCommit)(object.body);
    links.push({ commit: next, ...link });
    next = parents[0];
  }
  if (next === void 0 || links.length >= most)
    return links;
  const count = Number.isFinite(most) ? [`--max-count=${most - links.length}`] : [];
  const rest = await listed(git, gitDir, ["--first-parent", ...count, next]);
  return [...links, ...rest.map(({ parents: _, ...link }) => link)];
}
async function graphOf(git, { gitDir }, folder) {
  const commits = await listed(git, gitDir, ["--topo-order", `--glob=${folder}*`]);
  return { commits, at: new Map(commits.map(({ commit }, at) => [commit, at])) };
}
function linksIn({ commits, at }, tip) {
  const links = [];
  let next = tip;
  for (let place = at.get(tip); next !== void 0; ) {
    if (place === void 0 || commits[place]?.commit !== next)
      place = at.get(next);
    const found = place === void 0 ? void 0 : commits[place];
    if (found === void 0 || place === void 0)
      return null;
    links.push(found);
    next = found.parents[0];
    place += 1;
  }
  return links;
}
async function listed(git, gitDir, which) {
  const { stdout: bytes } = await git.run([`--git-dir=${gitDir}`, "rev-list", "--header", ...which]);
  const found = [];
  for (let at = 0; at < bytes.length; ) {
    const line = bytes.indexOf(10, at);
    const end = bytes.indexOf(0, at);
    if (line === -1 || end === -1)
      break;
    found.push({ commit: bytes.toString("latin1", at, line), ...(0, import_core_ledger_chain.readCommit)(bytes.subarray(line + 1, end)) });
    at = end + 1;
  }
  return found;
}
async function signaturesOf(git, { gitDir }, commits, config = {}) {
  if (commits.length === 0)
    return /* @__PURE__ */ new Map();
  const format = "%H%x00%G?%x00%GK%x00%GS%x00";
  const args = [`--git-dir=${gitDir}`, "log", "--no-walk=unsorted", "--stdin", "-z", `--format=${format}`];
  const { stdout } = await git.run(args, { ...config, stdin: `${commits.join("\n")}
` });
  const fields = stdout.toString("utf8").split("\0");
  const found = /* @__PURE__ */ new Map();
  for (let at = 0; at + 3 < fields.length; at += 5) {
    const [commit = "", letter = "", key = "", signer = ""] = fields.slice(at, at + 4);
    found.set(commit, signatureOf(letter, signer || key || "a key that is not named"));
  }
  return found;
}
function signatureOf(letter, by) {
  if (letter === "G")
    return { is: "good", by };
  return { is: letter === "B" || letter === "R" ? "bad" : "unknown", by };
}
async function commitsUntil(git, { gitDir }, tip, seconds, page) {
  const { stdout } = await git.run([
    `--git-dir=${gitDir}`,
    "rev-list",
    "--first-parent",
    `--min-age=${seconds}`,
    `--skip=${page.skip}`,
    `--max-count=${page.count}`,
    tip
  ]);
  return stdout.toString("latin1").split("\n").filter(Boolean);
}
var REPLAYED = /^(?:http\.|credential\.|url\.|gpg\.|ssh\.variant$|core\.(?:sshcommand|gitproxy|askpass)$)/i;
var IS_AUTHORISATION = /^\s*authorization\s*:/i;
function accessTo(address, config, run, mask) {
  for (const entry of config)
    maskEntry(entry, mask);
  const replayed = config.filter(({ key: key2, isOurs }) => isOurs && REPLAYED.test(key2));
  const url = parsed(rewritten(address, config));
  if (url === null)
    return { address, config: replayed };
  const headers = config.filter(({ key: key2, value }) => value !== "" && isHeaderFor(key2, url));
  const others = headers.filter(({ value }) => !IS_AUTHORISATION.test(value)).map(({ value }) => value);
  const authorisation = fromAddress(url, mask) ?? persisted(headers) ?? fromRun(url, run, mask);
  if (authorisation === null)
    return { address: withoutPassword(address), config: replayed };
  const key = `http.${withoutUserInfo(url)}.extraheader`;
  return {
    address: withoutPassword(address),
    config: [...replayed, ...["", ...others, authorisation].map((value) => ({ key, value }))]
  };
}
function rewritten(address, config) {
  const fitting = config.map(({ key, value }) => ({ base: /^url\.(.*)\.insteadof$/i.exec(key)?.[1], value })).filter(({ base, value }) => base !== void 0 && value !== "" && address.startsWith(value)).sort((one, other) => other.value.length - one.value.length)[0];
  return fitting?.base === void 0 ? address : `${fitting.base}${address.slice(fitting.value.length)}`;
}
function parsed(address) {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    return null;
  return new URL(address);
}
function isHeaderFor(key, url) {
  if (/^http\.extraheader$/i.test(key))
    return true;
  const base = /^http\.(.*)\.extraheader$/i.exec(key)?.[1];
  if (base === void 0 || !URL.canParse(base))
    return false;
  return isBeneath(url, new URL(base));
}
function persisted(headers) {
  return headers.findLast(({ value }) => IS_AUTHORISATION.test(value))?.value ?? null;
}
function fromAddress({ username, password }, mask) {
  if (password === "")
    return null;
  mask(decodeURIComponent(password));
  return basic(decodeURIComponent(username), decodeURIComponent(password), mask);
}
function fromRun(url, run, mask) {
  if (run === null || run.token === "" || !isBeneath(url, run.server))
    return null;
  if (url.username !== "" && run.scheme === "basic")
    return null;
  if (url.protocol !== "https:" && !(0, import_http_address.isLoopback)(url))
    return null;
  mask(run.token);
  return run.scheme === "bearer" ? `AUTHORIZATION: bearer ${run.token}` : basic("x-access-token", run.token, mask);
}
function isBeneath({ origin, pathname }, server) {
  const folder = server.pathname.endsWith("/") ? server.pathname : `${server.pathname}/`;
  return origin === server.origin && `${pathname}/`.startsWith(folder);
}
function basic(user, password, mask) {
  const text = Buffer.from(`${user}:${password}`).toString("base64");
  mask(text);
  return `AUTHORIZATION: basic ${text}`;
}
function maskEntry({ key, value }, mask) {
  const scheme = /^\s*[\w-]+\s*:\s*(?:(basic|bearer|token)\s+)?(\S+)/i.exec(value);
  if (/\.extraheader$/i.test(key) && scheme !== null) {
    const [, kind = "", secret = ""] = scheme;
    mask(secret);
    if (/^basic$/i.test(kind))
      maskNonEmpty(/:(.*)$/s.exec(Buffer.from(secret, "base64").toString("utf8"))?.[1], mask);
  }
  for (const text of [key, value])
    maskNonEmpty(/:\/\/[^/@\s]*:([^/@\s]+)@/.exec(text)?.[1], mask);
}
function maskNonEmpty(text, mask) {
  if (text)
    mask(text);
}
function withoutPassword(address) {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)([^/@:]*):[^/@]*@/i, "$1");
}
function withoutUserInfo({ protocol, host, pathname }) {
  return `${protocol}//${host}${pathname}`;
}
function wayOutTo(address, config, env, mask) {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    return [];
  if (config.some(({ key }) => /^http\.proxy$/i.test(key)))
    return [];
  const proxies = (0, import_http_proxy.readProxies)(env);
  for (const secret of proxies.secrets)
    mask(secret);
  return [{ key: "http.proxy", value: proxies.to(new URL(address))?.href.replace(/\/$/, "") ?? "" }];
}
var TOO_OLD = {
  what: "ledger: the git on this machine is too old",
  fix: "Install git 2.31 or later, or set ledger: off where the policy allows it"
};
var MARK = { key: "aml-promote.mark", value: "1" };
async function lookAround(git, env, directory, trusted) {
  const config = [...(0, import_ledger_git_process_shared.givenConfig)(env), MARK, ...trusted ? [{ key: "safe.directory", value: "*" }] : []];
  const [listed2, found] = await Promise.all([
    git.run(["-C", directory, "config", "--list", "--includes", "--show-scope", "-z"], { config }),
    git.run(["-C", directory, "rev-parse", "--show-object-format", "--git-common-dir", "--show-cdup"], { config })
  ]);
  if (/unknown option|usage: git config/i.test(listed2.stderr))
    throw new import_core_failure.UsageFailure(TOO_OLD);
  const entries = readEntries(listed2.stdout.toString("utf8"));
  if (listed2.code === 0 && !entries.some(({ key }) => key === MARK.key))
    throw new import_core_failure.UsageFailure(TOO_OLD);
  if (/detected dubious ownership|unsafe repository/.test(found.stderr))
    throw new import_core_failure.UsageFailure({
      what: `ledger: the git repository in ${directory} belongs to another user, so git does not use it`,
      fix: `Run: git config --global --add safe.directory ${directory}`
    });
  if (/cannot change to/i.test(found.stderr))
    return { repository: null, config: [] };
  if (listed2.code !== 0 || found.code !== 0 && !/not a git repository/i.test(found.stderr))
    throw new import_core_failure.UsageFailure({
      what: `ledger: git cannot read the repository in ${directory}: ${firstLine(found.stderr || listed2.stderr)}`,
      fix: "Run git status there to see what is wrong with it"
    });
  const ours = entries.filter(({ key }) => key !== MARK.key && key !== "safe.directory");
  if (found.code !== 0)
    return { repository: null, config: ours };
  const [format, gitDir = "", up = ""] = found.stdout.toString("utf8").split("\n");
  return {
    repository: {
      gitDir: (0, import_node_path2.resolve)(directory, gitDir),
      base: (0, import_node_path2.resolve)(directory, up),
      format: format === "sha256" ? "sha256" : "sha1"
    },
    config: ours
  };
}
function readEntries(text) {
  const parts = text.split("\0");
  const entries = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const entry = parts[at + 1] ?? "";
    const end = entry.indexOf("\n");
    entries.push({
      isOurs: ["local", "worktree", "command"].includes(parts[at] ?? ""),
      key: end === -1 ? entry : entry.slice(0, end),
      // A key without a value is a switch that is on.
      value: end === -1 ? "true" : entry.slice(end + 1)
    });
  }
  return entries;
}
var firstLine = (text) => text.split("\n", 1)[0]?.replace(/^fatal: /, "") ?? "";
async function findRepository(wanted, run) {
  const looking = lookAround(run.git, run.env, run.directory, run.onGitHub || Boolean(run.azureRepos));
  if (wanted.is === "path") {
    const [, found] = await Promise.all([
      looking,
      settled(lyingAt((0, import_node_path.resolve)(run.directory, wanted.path), wanted.path, run))
    ]);
    return found();
  }
  const around = await looking;
  switch (wanted.is) {
    case "own":
      return own(around, run);
    case "named":
      return reached(addressOf(wanted.name, run), around, run);
    case "url":
      return reached(wanted.url, around, run);
  }
}
async function settled(step) {
  await step.catch(() => void 0);
  return () => step;
}
async function own(around, run) {
  const { repository, config } = around;
  if (run.azureRepos?.own)
    return reached(addressOfRelease(run.azureRepos.own, run), around, run);
  if (repository === null) {
    const { GITHUB_REPOSITORY: name } = run.env;
    const { BUILD_REPOSITORY_URI: uri } = run.env;
    if (run.azureRepos && uri && /^https?:\/\//.test(uri))
      return reached(uri, around, run);
    if (run.onGitHub && name)
      return reached(`${serverOf(run.env)}/${name}.git`, around, run);
    throw new import_core_failure.UsageFailure({
      what: `ledger: ${run.directory} is in no git repository, so there is nowhere to remember the promotion`,
      fix: "Name one with ledger: REPOSITORY#PREFIX, or set ledger: off where the policy allows it"
    });
  }
  const last = (key) => config.findLast((entry) => entry.key === key)?.value;
  const address = last("remote.origin.pushurl") ?? last("remote.origin.url");
  if (address === void 0)
    return onDisk(repository.gitDir, repository.gitDir, repository.format);
  return reached(address, around, run, repository.base);
}
async function reached(address, { config }, run, base = run.directory) {
  const final = rewritten(address, config);
  if (/^file:\/\//i.test(final))
    return lyingAt((0, import_node_url.fileURLToPath)(final), address, run);
  if (isPath(final))
    return lyingAt((0, import_node_path.resolve)(base, final), (0, import_ledger_where_shared.withoutUser)(address), run);
  const token = tokenFor(final, run);
  const access = accessTo(address, config, token, run.mask);
  const wayOut = run.azureRepos ? wayOutTo(final, config, run.env, run.mask) : [];
  return { ...access, config: [...access.config, ...wayOut], shown: (0, import_ledger_where_shared.withoutUser)(address), onDisk: null };
}
var isPath = (address) => !/^[a-z][a-z0-9+.-]*::?\/\//i.test(address) && !/^[a-z0-9]+::/i.test(address) && (/^[A-Za-z]:[\\/]/.test(address) || !/^[^/]*:/.test(address));
async function lyingAt(path, shown, run) {
  const git = ["-C", path, "rev-parse", "--show-object-format", "--git-common-dir", "--show-cdup"];
  const found = await run.git.run(git);
  const [format, common = "", up = ""] = found.stdout.toString("utf8").split("\n");
  if (found.code !== 0 || up !== "") {
    const complaint = up !== "" || /cannot change to/.test(found.stderr) ? "not a git repository" : found.stderr;
    const asked = { repository: shown, branch: null, doing: "read" };
    throw failureOf(refusalOf(complaint, asked), asked);
  }
  const gitDir = (0, import_node_path.resolve)(path, common);
  return onDisk(gitDir, shown, format === "sha256" ? "sha256" : "sha1");
}
function onDisk(gitDir, shown, format) {
  const repository = /[\\/]\.git$/.test(shown) ? (0, import_node_path.dirname)(shown) : shown;
  return { address: gitDir, shown: repository, config: [], onDisk: { gitDir, format } };
}
function addressOf(name, { env, azureRepos }) {
  if (!azureRepos)
    return `${serverOf(env)}/${name}.git`;
  const path = name.split("/").map(encodeURIComponent).join("/_git/");
  return `${azureRepos.collection.href.replace(/\/+$/, "")}/${path}`;
}
function addressOfRelease(own2, run) {
  const fix = "Link one as primary artifact (Releases, Edit, Artifacts), or name one with ledger: PROJECT/NAME#aml-promote-ledger";
  if (own2.is === "unreadable") {
    const what2 = `ledger: Azure DevOps does not show this job which repository the release comes from: ${own2.why}`;
    throw new import_core_failure.ServiceFailure(what2, { fix: own2.grant ?? fix });
  }
  const { name = "", provider = "" } = own2.value?.repository ?? {};
  if (provider === "TfsGit")
    return addressOf(name, run);
  if (provider === "GitHub")
    return `${serverOf(run.env)}/${name}.git`;
  const what = "ledger: the primary artifact of this release is no repository of Azure Repos or GitHub and no build of one";
  throw new import_core_failure.UsageFailure({ what: `${what}, so there is nowhere to remember the promotion`, fix });
}
function tokenFor(address, { env, azureRepos, githubToken }) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (azureRepos && url !== null && isBeneath(url, azureRepos.collection))
    return { token: azureRepos.token, server: azureRepos.collection, scheme: "bearer" };
  const server = azureRepos ? serverOf(env) : env.GITHUB_SERVER_URL ?? "";
  return githubToken !== "" && URL.canParse(server) ? { token: githubToken, server: new URL(server), scheme: "basic" } : null;
}
function serverOf({ GITHUB_SERVER_URL }) {
  return (GITHUB_SERVER_URL || "https://github.com").replace(/\/+$/, "");
}
var SETTINGS = `[core]
	bare = true
	hooksPath = /dev/null
	fsmonitor = false
	logAllRefUpdates = false
[protocol]
	version = 2
[fetch]
	fsckObjects = false
	writeCommitGraph = false
	prune = false
	pruneTags = false
	recurseSubmodules = false
[transfer]
	fsckObjects = false
[push]
	gpgSign = false
	pushOption =
	negotiate = false
	followTags = false
	recurseSubmodules = no
[http]
	lowSpeedLimit = 1
	lowSpeedTime = 60
[gc]
	auto = 0
[maintenance]
	auto = false
`;
async function makeFolder(parent, format, borrowed) {
  const safely = (work) => work.catch((error) => {
    throw new import_core_failure.UsageFailure({
      what: `ledger: git's temporary files cannot be written to ${parent.path} (${error.code ?? error.message}); nothing was recorded`,
      fix: `Make room there, or point ${parent.variable} to a directory that can be written`
    });
  });
  const path = await safely((0, import_promises.mkdtemp)((0, import_node_path4.join)(parent.path, "aml-promote-ledger-")));
  removeAtExit(path);
  const version = format === "sha1" ? 0 : 1;
  const extension = format === "sha1" ? "" : `[extensions]
	objectFormat = ${format}
`;
  await safely(Promise.all([
    (0, import_promises.mkdir)((0, import_node_path4.join)(path, "objects", "info"), { recursive: true }),
    (0, import_promises.mkdir)((0, import_node_path4.join)(path, "refs", "heads"), { recursive: true })
  ]));
  await safely(Promise.all([
    (0, import_promises.writeFile)((0, import_node_path4.join)(path, "HEAD"), "ref: refs/heads/none\n"),
    (0, import_promises.writeFile)((0, import_node_path4.join)(path, "config"), `[core]
	repositoryFormatVersion = ${version}
${extension}${SETTINGS}`),
    borrowed === null ? void 0 : (0, import_promises.writeFile)((0, import_node_path4.join)(path, "objects", "info", "alternates"), `${JSON.stringify(borrowed)}
`)
  ]));
  return {
    path,
    format,
    put: (objects) => safely(Promise.all(objects.map((object) => putOne(path, object))).then(() => void 0))
  };
}
var made = /* @__PURE__ */ new Set();
function removeAtExit(path) {
  if (made.size === 0)
    process.once("exit", () => {
      for (const folder of made)
        (0, import_node_fs.rmSync)(folder, { recursive: true, force: true, maxRetries: 2 });
    });
  made.add(path);
}
async function putOne(path, { id, bytes }) {
  const folder = (0, import_node_path4.join)(path, "objects", id.slice(0, 2));
  await (0, import_promises.mkdir)(folder, { recursive: true });
  const file = (0, import_node_path4.join)(folder, id.slice(2));
  const draft = `${file}.${(0, import_node_crypto2.randomUUID)()}`;
  await (0, import_promises.writeFile)(draft, bytes);
  await (0, import_promises.rename)(draft, file);
}
function pushArguments(address, moves) {
  return [
    "push",
    "--porcelain",
    "--no-verify",
    "--no-signed",
    "--no-follow-tags",
    "--recurse-submodules=no",
    ...moves.length > 1 ? ["--atomic"] : [],
    ...moves.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ""}`),
    address,
    ...moves.map(({ ref, to }) => `${to}:${ref}`)
  ];
}
var LINE = /^([ +*=!-])\t[^\t]*\t(.*)$/;
var FIRST_ELSEWHERE = /\((?:stale info|fetch first|non-fast-forward|needs force|already exists)\)/;
var MOVED = /cannot lock ref|reference already exists|incorrect old value|is at [0-9a-f]{40,64} but expected/i;
var RULED = /hook declined|protected|rule|TF\d{6}|deny|denied|not allowed|prohibited|permission/i;
function readPushed({ code, stdout, stderr }, asked) {
  const lines = stdout.toString("utf8").split("\n").map((line) => LINE.exec(line));
  const states = lines.filter((line) => line !== null);
  const refused = states.filter(([, flag]) => flag === "!").map(([, , summary = ""]) => summary);
  if (code === 0 && states.length > 0 && refused.length === 0)
    return { is: "done" };
  if (refused.some((summary) => FIRST_ELSEWHERE.test(summary)))
    return { is: "stale" };
  const complaint = `${stderr}
${refused.join("\n")}`;
  const standsInTheWay = /exists; cannot create/.test(complaint);
  if (!standsInTheWay && MOVED.test(complaint) && !refused.some((summary) => RULED.test(summary)))
    return { is: "unknown", refusal: { is: "passing", says: "the branch is being written by somebody else" } };
  const refusal = refusalOf(complaint, asked);
  if (refusal.is === "failure")
    throw failureOf(refusal, asked);
  if (refusal.is === "other-format")
    return refusal;
  return { is: "unknown", refusal };
}
function storeOnDisk(repository, { gitDir, format }, shop) {
  const reader = (0, import_core_ledger_chain.createReader)(shop.git, gitDir, shop.deadline.signal);
  const tip = async (ref) => (await reader.read([ref]))[0]?.id ?? null;
  let folder = null;
  return {
    here: async () => ({ gitDir, format, reader }),
    tip,
    since: tip,
    whole: tip,
    reach: async () => void 0,
    list: async (prefix) => [...(await tipsOf(gitDir, prefix, repository, shop)).keys()],
    all: (prefix) => tipsOf(gitDir, prefix, repository, shop),
    async push(objects, moves) {
      folder ??= makeFolder(shop.temporary, format, (0, import_node_path3.join)(gitDir, "objects"));
      const made2 = await folder;
      await made2.put(objects);
      return pushFrom(made2, repository, moves, shop);
    }
  };
}
var ALL = "--depth=2147483647";
function storeAfar(repository, shop) {
  let folder = null;
  let queue = Promise.resolve();
  const open = (format) => makeFolder(shop.temporary, format, null).then((made2) => ({
    made: made2,
    reader: (0, import_core_ledger_chain.createReader)(shop.git, made2.path, shop.deadline.signal)
  }));
  const opened = () => {
    folder ??= open("sha1");
    return folder;
  };
  const inTurn = (work) => {
    const next = queue.then(work, work);
    queue = next.catch(() => void 0);
    return next;
  };
  const fetchOnce = async (refspec, depth, asked) => {
    const { made: made2 } = await opened();
    const ended = await shop.git.run([
      `--git-dir=${made2.path}`,
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-write-fetch-head",
      "--no-recurse-submodules",
      "--no-auto-maintenance",
      ...depth,
      repository.address,
      refspec
    ], { config: repository.config });
    return ended.code === 0 ? null : refusalOf(ended.stderr, asked);
  };
  const bring = async (refspec, branch, ...depth) => {
    const asked = { repository: repository.shown, branch, doing: "read" };
    for (let tries = 1; ; tries += 1) {
      const refusal = await fetchOnce(refspec, depth, asked);
      if (refusal === null)
        return true;
      if (refusal.is === "no-branch")
        return false;
      if (refusal.is === "other-format" && (await opened()).made.format === "sha1") {
        folder = open("sha256");
        continue;
      }
      if (refusal.is !== "passing" || tries >= import_http_proxy.MOST_TRIES)
        throw failureOf(refusal, asked);
      await shop.deadline.wait((0, import_http_proxy.pauseBefore)(tries, void 0), `ledger: ${repository.shown}: ${refusal.says}`);
    }
  };
  const tipAfter = async (ref, ...depth) => inTurn(async () => {
    if (!await bring(`+${ref}:${ref}`, branchOf(ref), ...depth))
      return null;
    const { reader } = await opened();
    return (await reader.read([ref]))[0]?.id ?? null;
  });
  return {
    async here() {
      const { made: made2, reader } = await opened();
      return { gitDir: made2.path, format: made2.format, reader };
    },
    tip: (ref) => tipAfter(ref, "--depth=1"),
    since: (ref) => tipAfter(ref),
    whole: (ref) => tipAfter(ref, ALL),
    async reach(ref, commit, count) {
      const { reader } = await opened();
      let missing = await missingBelow(reader, commit, count);
      for (let tries = 0; missing > 0 && tries < 3; tries += 1) {
        await tipAfter(ref, `--deepen=${missing}`);
        missing = await missingBelow(reader, commit, count);
      }
      if (missing > 0)
        throw new import_core_failure.ServiceFailure(`ledger: the history of the branch ${branchOf(ref)} of ${repository.shown} is cut off`, {
          fix: "Run verify; keep the ledger in a repository that is not shallow"
        });
    },
    async list(prefix) {
      const asked = { repository: repository.shown, branch: null, doing: "read" };
      const args = ["ls-remote", "--heads", repository.address, `${prefix}*`];
      for (let tries = 1; ; tries += 1) {
        const ended = await shop.git.run(args, { config: repository.config });
        if (ended.code === 0) {
          return ended.stdout.toString("utf8").split("\n").map((line) => line.split("	")[1] ?? "").filter((ref) => ref.startsWith(prefix));
        }
        const refusal = refusalOf(ended.stderr, asked);
        if (refusal.is !== "passing" || tries >= import_http_proxy.MOST_TRIES)
          throw failureOf(refusal, asked);
        await shop.deadline.wait((0, import_http_proxy.pauseBefore)(tries, void 0), `ledger: ${repository.shown}: ${refusal.says}`);
      }
    },
    all: (prefix) => inTurn(async () => {
      await bring(`+${prefix}*:${prefix}*`, null, ALL);
      return tipsOf((await opened()).made.path, prefix, repository, shop);
    }),
    push: (objects, moves) => inTurn(async () => {
      const { made: made2 } = await opened();
      await made2.put(objects);
      const pushed = await pushFrom(made2, repository, moves, shop);
      if (pushed.is === "other-format" && made2.format === "sha1")
        folder = open("sha256");
      return pushed;
    })
  };
}
async function tipsOf(gitDir, prefix, repository, { git }) {
  const ended = await git.run([`--git-dir=${gitDir}`, "for-each-ref", "--format=%(objectname) %(refname)", prefix]);
  const asked = { repository: repository.shown, branch: null, doing: "read" };
  if (ended.code !== 0)
    throw failureOf(refusalOf(ended.stderr, asked), asked);
  const lines = ended.stdout.toString("utf8").split("\n").filter(Boolean);
  return new Map(lines.map((line) => {
    const [id = "", ref = ""] = line.split(" ");
    return [ref, id];
  }));
}
async function pushFrom({ path }, { address, config, shown }, moves, { git }) {
  const ended = await git.run([`--git-dir=${path}`, ...pushArguments(address, moves)], { config });
  const branch = moves.map(({ ref }) => branchOf(ref)).join(" and ");
  return readPushed(ended, { repository: shown, branch, doing: "write" });
}
async function missingBelow(reader, commit, count) {
  let next = commit;
  for (let found = 0; found < count; found += 1) {
    if (next === void 0)
      return 0;
    const [object] = await reader.read([next]);
    if (!object)
      return count - found;
    next = (0, import_core_ledger_chain.readCommit)(object.body).parents[0];
  }
  return 0;
}
var CHUNK = 64;
var WORTH_THREADS = 4096;
var TEMPORARY = ["RUNNER_TEMP", "AGENT_TEMPDIRECTORY"];
var FIRST_LOOK_MS = 300;
var LONGEST_LOOK_MS = 8e3;
async function openGitLedger(options) {
  const { where, place, env, deadline } = options;
  const git = (0, import_ledger_git_process_shared.createGit)(env, deadline, options.debug);
  const repository = await findRepository(where.repository, { ...options, git });
  const shop = {
    git,
    deadline,
    temporary: temporaryOf(env)
  };
  const store = repository.onDisk === null ? storeAfar(repository, shop) : storeOnDisk(repository, repository.onDisk, shop);
  const shortId = (0, import_core_place.placeShortId)(place);
  const id = (0, import_core_place.placeId)(place);
  const folder = folderOf(where.prefix, shortId);
  let all = null;
  let threads = null;
  const refFor = (chain) => refOf(where.prefix, shortId, chain);
  const storedAt = async (chain, links) => {
    const raw = await (0, import_core_ledger_chain.eventsAt)(await store.here(), links);
    return raw.map((event) => {
      const parsed2 = (0, import_core_ledger_parse_event.parseEvent)(event);
      if (!parsed2.ok)
        throw notOurs(chain, event.commit, parsed2.error);
      const { record } = parsed2.value;
      if (record.place !== id || record.kind !== chain.kind || record.name !== chain.name)
        throw notOurs(chain, event.commit, `its record is of the ${record.kind} ${record.name} in ${record.place}`);
      return parsed2.value;
    });
  };
  const notOurs = (chain, commit, why) => new import_core_failure.UsageFailure({
    what: `ledger: the branch ${branchOf(refFor(chain))} of ${repository.shown} holds something else than the history of this asset (commit ${commit.slice(0, 12)}: ${why})`,
    fix: "Look at that branch with verify; if it belongs to somebody else, choose another prefix with the input ledger"
  });
  const headAt = async (chain, commit) => {
    if (commit === null)
      return { chain, tip: null };
    const [tip] = await storedAt(chain, await linksOf(git, await store.here(), commit, 1));
    if (tip === void 0)
      throw notOurs(chain, commit, "it cannot be read");
    return { chain, tip };
  };
  const historyOf = async (chain) => {
    const known = await all;
    const tip = known === null ? await store.whole(refFor(chain)) : known.tips.get(refFor(chain)) ?? null;
    if (tip === null)
      return null;
    const here = await store.here();
    const listed2 = known && linksIn(known.graph, tip);
    const links = [...listed2 ?? await linksOf(git, here, tip)].reverse();
    const signed = links.filter(({ isSigned }) => isSigned).map(({ commit }) => commit);
    const signatures = await signaturesOf(git, here, signed, { config: repository.config });
    return { links, signatures };
  };
  const readAll = async (refs) => {
    if (refs.length === 0)
      return { tips: /* @__PURE__ */ new Map(), graph: { commits: [], at: /* @__PURE__ */ new Map() } };
    const tips = await store.all(folder);
    return { tips, graph: await graphOf(git, await store.here(), folder) };
  };
  const look = async ({ ref, from, to }) => {
    const now = await store.since(ref);
    if (now === to)
      return "ours";
    if (now === from)
      return "unchanged";
    if (now === null)
      return "theirs";
    const { gitDir } = await store.here();
    const { code } = await git.run([`--git-dir=${gitDir}`, "merge-base", "--is-ancestor", to, now]);
    return code === 0 ? "ours" : "theirs";
  };
  const pushed = async (additions, format, asked) => {
    const made2 = additions.map(({ head, record }) => ({ head, event: eventCommit(format, head.tip, record) }));
    const moves = made2.map(({ head, event }) => ({
      ref: refFor(head.chain),
      from: head.tip?.commit ?? null,
      to: event.stored.commit
    }));
    const objects = made2.flatMap(({ event }) => event.objects);
    const heads = made2.map(({ head, event }) => ({ chain: head.chain, tip: event.stored }));
    const [first] = moves;
    if (first === void 0)
      return { is: "appended", heads };
    for (let tries = 1; ; tries += 1) {
      const answer = await store.push(objects, moves);
      if (answer.is === "done")
        return { is: "appended", heads };
      if (answer.is === "other-format")
        return "other-format";
      if (answer.is === "stale" && tries === 1)
        return { is: "rejected" };
      const found = await look(first).catch((error) => {
        throw doubtful(error, branchOf(first.ref));
      });
      if (found === "ours")
        return { is: "appended", heads };
      if (found === "theirs" || answer.is === "stale")
        return { is: "rejected" };
      if (tries >= import_http_proxy.MOST_TRIES)
        throw failureOf(answer.refusal, asked);
      await deadline.wait((0, import_http_proxy.pauseBefore)(tries, void 0), `ledger: ${repository.shown} did not take the event`);
    }
  };
  const branchesOf = (additions) => additions.map(({ head }) => branchOf(refFor(head.chain))).join(" and ");
  return {
    describe: (chain) => ({ repository: repository.shown, branch: branchOf(refFor(chain)) }),
    head: async (chain) => headAt(chain, await store.tip(refFor(chain))),
    async append(additions) {
      checkAdditions(additions, id);
      all = null;
      const asked = { repository: repository.shown, branch: branchesOf(additions), doing: "write" };
      const { format } = await store.here();
      const first = await pushed(additions, format, asked);
      if (first !== "other-format")
        return first;
      const other = await store.here();
      const second = other.format === format ? "other-format" : await pushed(additions, other.format, asked);
      if (second === "other-format")
        throw failureOf({ is: "other-format" }, asked);
      return second;
    },
    async last({ chain, tip }, count) {
      if (tip === null)
        return [];
      await store.reach(refFor(chain), tip.commit, count);
      const links = await linksOf(git, await store.here(), tip.commit, count);
      return storedAt(chain, links);
    },
    async at(chain, time) {
      const moment = Date.parse(time);
      if (Number.isNaN(moment))
        throw new TypeError(`not a time: ${time}`);
      const ref = refFor(chain);
      const now = await headAt(chain, await store.tip(ref));
      if (now.tip === null || Date.parse(now.tip.record.at) <= moment)
        return now;
      const tip = await store.whole(ref);
      if (tip === null)
        return { chain, tip: null };
      const seconds = Math.floor(moment / 1e3);
      for (let skip = 0; ; skip += CHUNK) {
        const commits = await commitsUntil(git, await store.here(), tip, seconds, { skip, count: CHUNK });
        for (const commit of commits) {
          const head = await headAt(chain, commit);
          if (head.tip !== null && Date.parse(head.tip.record.at) <= moment)
            return head;
        }
        if (commits.length < CHUNK)
          return { chain, tip: null };
      }
    },
    async *events(chain) {
      const history = await historyOf(chain);
      if (history !== null)
        yield* (0, import_core_ledger_chain.eventsOf)(await store.here(), history.links, history.signatures);
    },
    async past(chain) {
      const history = await historyOf(chain);
      if (history === null)
        return { operations: /* @__PURE__ */ new Map(), tip: null, fault: null };
      const here = await store.here();
      const events = (await all)?.graph.commits.length ?? 0;
      if (events >= WORTH_THREADS) {
        threads ??= Promise.resolve().then(() => __toESM(require("./ledger-git-threads.js"))).then(({ startThreads }) => startThreads(here, env, deadline));
        return (await threads)({ chain, ...history });
      }
      return (0, import_core_ledger_chain.readPast)((0, import_core_ledger_chain.briefEventsOf)(here, history.links, history.signatures), chain);
    },
    async chains(more) {
      const refs = await store.list(folder);
      all = more === "with-pasts" ? readAll(refs) : null;
      all?.catch(() => void 0);
      return refs.map((ref) => chainOf(folder, ref)).filter((chain) => chain !== null);
    },
    async changed({ chain, tip }, milliseconds, why) {
      const end = performance.now() + milliseconds;
      const ref = refFor(chain);
      for (let most = FIRST_LOOK_MS; ; most = Math.min(LONGEST_LOOK_MS, most * 2)) {
        const left = end - performance.now();
        if (left <= 0)
          return;
        await deadline.wait(Math.min(left, most / 2 + Math.random() * most / 2), why);
        if (await store.since(ref) !== (tip?.commit ?? null))
          return;
      }
    }
  };
}
function checkAdditions(additions, place) {
  const chains = additions.map(({ head: { chain } }) => `${chain.kind}/${chain.name}`);
  if (new Set(chains).size < chains.length)
    throw new TypeError("two events are added to one chain at once");
  for (const { head, record } of additions) {
    const { chain, tip } = head;
    if (record.place !== place || record.kind !== chain.kind || record.name !== chain.name)
      throw new TypeError(`a record of another asset is added to the chain of the ${chain.kind} ${chain.name}`);
    if (record.number !== (tip?.record.number ?? 0) + 1 || record.previous !== (tip?.digest ?? null))
      throw new TypeError(`event ${record.number} does not follow on the last one of the ${chain.kind} ${chain.name}`);
  }
}
function doubtful(error, branch) {
  if (!(error instanceof import_core_failure.ServiceFailure))
    return error;
  return new import_core_failure.ServiceFailure(`${error.message}; whether the event stands in ${branch} is not known`, error.detail);
}
function temporaryOf(env) {
  const variable = TEMPORARY.find((name) => env[name]);
  const path = variable === void 0 ? void 0 : env[variable];
  return variable === void 0 || path === void 0 ? { path: (0, import_node_os.tmpdir)(), variable: "TMPDIR" } : { path, variable };
}
