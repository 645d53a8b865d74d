'use strict';
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  runStandIn: () => runStandIn
});
module.exports = __toCommonJS(stdin_exports);
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var import_node_events = require("node:events");
var import_promises = require("node:fs/promises");
var import_node_http = require("node:http");
var import_node_http2 = require("node:http");
var import_node_crypto = require("node:crypto");
var import_node_crypto2 = require("node:crypto");
var import_node_crypto3 = require("node:crypto");
var import_node_util = require("node:util");
var JSON_TYPE = "application/json; charset=utf-8";
var REST_DOCS = "https://docs.github.com/rest";
function json(status2, body, headers = {}) {
  return { status: status2, headers: { "content-type": JSON_TYPE, ...headers }, body: JSON.stringify(body) };
}
function ok(body) {
  return json(200, body);
}
function plain(contentType, body) {
  return { status: 200, headers: { "content-type": contentType }, body };
}
function problem(status2, message = import_node_http2.STATUS_CODES[status2] ?? "Error", docs = REST_DOCS) {
  return json(status2, { message, documentation_url: docs, status: String(status2) });
}
function forbidden(docs) {
  return problem(403, "Resource not accessible by integration", docs);
}
var FAULT_HEADER = "x-stand-in-fault";
function match(pattern, path) {
  const expected = pattern.split("/");
  const actual = path.split("/");
  const values = /* @__PURE__ */ new Map();
  for (const [index, segment] of expected.entries()) {
    const given = actual[index];
    if (given === void 0)
      return void 0;
    if (segment.endsWith("*")) {
      values.set(segment.slice(1, -1), decodeURIComponent(actual.slice(index).join("/")));
      return values;
    }
    if (segment.startsWith(":"))
      values.set(segment.slice(1), decodeURIComponent(given));
    else if (segment !== given)
      return void 0;
  }
  return expected.length === actual.length ? values : void 0;
}
function paramOf(values) {
  return (name2) => {
    const value = values.get(name2);
    if (value === void 0)
      throw new Error(`The route has no :${name2}.`);
    return value;
  };
}
var ScenarioError = class extends Error {
  name = "ScenarioError";
};
function refuse(at, reason) {
  throw new ScenarioError(`The stand-in's ${at} ${reason}`.replace(/\s+/g, " "));
}
function must(holds, expectation) {
  return (value, at) => {
    if (!holds(value))
      refuse(at, `must be ${expectation}, but is ${brief(value)}.`);
  };
}
function brief(value) {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var string = must((value) => typeof value === "string", "a string");
var name = must((value) => typeof value === "string" && value !== "", "a string that is not empty");
var flag = must((value) => typeof value === "boolean", "true or false");
var plainObject = must(isRecord, "an object");
var anything = () => {
};
function matching(pattern, expectation) {
  return must((value) => typeof value === "string" && pattern.test(value), expectation);
}
function wholeNumber(least, most = Number.MAX_SAFE_INTEGER) {
  const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
  return must((value) => typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most, `a whole number ${range}`);
}
function oneOf(...values) {
  return must((value) => typeof value === "string" && values.includes(value), `one of ${values.join(", ")}`);
}
var regularExpression = (value, at) => {
  name(value, at);
  try {
    new RegExp(String(value));
  } catch {
    refuse(at, `must be a regular expression, but is ${brief(value)}.`);
  }
};
function listOf(item) {
  return (value, at) => {
    if (!Array.isArray(value))
      return refuse(at, `must be a list, but is ${brief(value)}.`);
    for (const [index, entry] of value.entries())
      item(entry, `${at}[${index}]`);
  };
}
var strings = (value, at) => {
  if (!isRecord(value))
    return refuse(at, `must be an object, but is ${brief(value)}.`);
  for (const [key, entry] of Object.entries(value))
    string(entry, `${at}.${key}`);
};
function record(checks, required = []) {
  const known = new Map(Object.entries(checks));
  return (value, at) => {
    if (!isRecord(value))
      return refuse(at, `must be an object, but is ${brief(value)}.`);
    for (const key of required)
      if (value[key] === void 0)
        refuse(at, `needs '${key}'.`);
    for (const [key, entry] of Object.entries(value)) {
      const check = known.get(key);
      if (check === void 0)
        refuse(at, `has an unknown key '${key}'; known are ${[...known.keys()].join(", ")}.`);
      else if (entry !== void 0)
        check(entry, `${at}.${key}`);
    }
  };
}
var MADE_AT = "2026-01-01T00:00:00Z";
function madeAfter(seconds) {
  return new Date(Date.parse(MADE_AT) + seconds * 1e3).toISOString().replace(".000Z", "Z");
}
function nodeId(kind, id2) {
  return Buffer.from(`${kind}:${id2}`).toString("base64url");
}
var id = wholeNumber(1);
var sha = matching(/^[0-9a-f]{40}$/, "a commit sha of 40 hexadecimal digits");
var fullName = matching(/^[^/\s]+\/[^/\s]+$/, "a full name such as octo-org/octo-repo");
var repository = record({ id, name, default_branch: name, private: flag });
var user = record({ login: name, id, type: oneOf("User", "Bot", "Organization") }, ["login"]);
var team = record({ org: name, slug: name, id, readable: flag, members: listOf(name) }, ["slug"]);
var rule = record({ type: name, parameters: plainObject }, ["type"]);
var forbidden2 = matching(/^forbidden$/, "an object, null or 'forbidden'");
var classicProtection = (value, at) => {
  if (value !== null && !isRecord(value))
    forbidden2(value, at);
};
var branch = record({ name, sha, history: listOf(sha), protected: flag, rules: listOf(rule), classicProtection }, ["name"]);
var file = record({ path: name, ref: name, text: string }, ["path", "text"]);
var reviewerIsUser = record({ user: name }, ["user"]);
var reviewerIsTeam = record({ team: name }, ["team"]);
var reviewer = (value, at) => isRecord(value) && "team" in value ? reviewerIsTeam(value, at) : reviewerIsUser(value, at);
var environment = record({
  name,
  id,
  can_admins_bypass: flag,
  reviewers: listOf(reviewer),
  prevent_self_review: flag,
  wait_timer: wholeNumber(0, 43200)
}, ["name"]);
var review = record({ user: name, state: oneOf("approved", "rejected", "pending"), environments: listOf(name), comment: string }, ["user", "environments"]);
var time = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, "a time such as 2026-01-01T00:00:00Z");
var status = oneOf("queued", "in_progress", "completed", "waiting", "requested", "pending");
var job = record({
  id,
  name,
  environment: name,
  deployment: flag,
  status,
  conclusion: oneOf("success", "failure", "neutral", "cancelled", "skipped", "timed_out", "action_required"),
  reached_at: time,
  started_at: time,
  completed_at: time
}, ["id", "name"]);
var artifact = record({ id, name, created_at: time, expired: flag, files: strings, zip: string }, [
  "name"
]);
var run = record({
  id,
  attempt: wholeNumber(1),
  event: name,
  status,
  head_branch: name,
  head_sha: sha,
  path: name,
  actor: name,
  triggering_actor: name,
  head_repository: fullName,
  started_at: time,
  reviews: listOf(review),
  jobs: listOf(job),
  artifacts: listOf(artifact)
}, ["id"]);
var oidc = record({ requestToken: name, claims: plainObject }, ["requestToken"]);
var fault = record({
  method: name,
  path: regularExpression,
  status: wholeNumber(200, 599),
  body: anything,
  contentType: name,
  headers: strings,
  times: wholeNumber(1)
}, ["path"]);
var other = record({ owner: name, repository, branches: listOf(branch), files: listOf(file) }, [
  "owner",
  "repository"
]);
var scenario = record({
  owner: name,
  repository,
  users: listOf(user),
  teams: listOf(team),
  branches: listOf(branch),
  files: listOf(file),
  environments: listOf(environment),
  runs: listOf(run),
  oidc,
  faults: listOf(fault),
  others: listOf(other),
  token: name,
  viewer: name
});
function assertScenario(value) {
  scenario(value, "scenario");
}
function assertRun(value) {
  run(value, "run");
}
function assertReview(value) {
  review(value, "review");
}
function assertJob(value) {
  job(value, "job");
}
function assertArtifact(value) {
  artifact(value, "artifact");
}
function sameName(one, other2) {
  return one.toLowerCase() === other2.toLowerCase();
}
function fullName2(world) {
  return `${world.owner}/${world.repository.name}`;
}
function madeUpSha(text) {
  return (0, import_node_crypto.createHash)("sha1").update(text).digest("hex");
}
function findUser(world, login) {
  return world.users.find((user2) => sameName(user2.login, login));
}
function findTeam(world, org, slug) {
  return world.teams.find((team2) => sameName(team2.org, org) && sameName(team2.slug, slug));
}
function findEnvironment(world, name2) {
  return world.environments.find((environment2) => sameName(environment2.name, name2));
}
function buildWorld(scenario2) {
  assertScenario(scenario2);
  const { owner = "octo-org", oidc: oidc2, token, viewer } = scenario2;
  const repository2 = { id: 1, name: "octo-repo", default_branch: "main", private: false, ...scenario2.repository };
  const listed = (scenario2.users ?? []).map((user2, index) => ({ id: 101 + index, type: "User", ...user2 }));
  const users = findUser({ users: listed }, owner) ? listed : [...listed, { login: owner, id: 1, type: "Organization" }];
  const world = {
    owner,
    repository: repository2,
    users,
    teams: (scenario2.teams ?? []).map((team2, index) => ({
      ...{ org: owner, id: 201 + index, readable: true, members: [] },
      ...team2
    })),
    branches: completeBranches(scenario2.branches ?? [], repository2.default_branch),
    files: (scenario2.files ?? []).map((file2) => ({ ref: repository2.default_branch, ...file2 })),
    environments: (scenario2.environments ?? []).map((environment2, index) => ({
      ...{ id: 301 + index, reviewers: [], prevent_self_review: false, wait_timer: 0 },
      ...environment2
    })),
    runs: [],
    faults: scenario2.faults ?? [],
    others: (scenario2.others ?? []).map((other2) => buildWorld({ ...other2 })),
    ...oidc2 && { oidc: { claims: {}, ...oidc2 } },
    ...token !== void 0 && { token },
    ...viewer !== void 0 && { viewer }
  };
  checkNames(world);
  for (const [index, run2] of (scenario2.runs ?? []).entries())
    addRun(world, run2, `scenario.runs[${index}]`);
  return world;
}
function addRun(world, run2, at) {
  const earlier = world.runs.findIndex((other2) => other2.id === run2.id);
  const before = world.runs[earlier];
  const { attempt = 1 } = run2;
  if (before && attempt <= before.attempt)
    refuse(`${at}.id`, `is taken: run ${run2.id} has attempt ${before.attempt}.`);
  const actor = run2.actor ?? world.users[0]?.login ?? world.owner;
  const headBranch = run2.head_branch ?? world.repository.default_branch;
  const head = world.branches.find((branch2) => branch2.name === headBranch);
  const complete = {
    event: "workflow_dispatch",
    status: "in_progress",
    head_sha: head?.sha ?? madeUpSha(`branch ${headBranch}`),
    path: ".github/workflows/promote.yml",
    triggering_actor: actor,
    head_repository: fullName2(world),
    started_at: MADE_AT,
    ...run2,
    attempt,
    actor,
    head_branch: headBranch,
    reviews: (run2.reviews ?? []).map((review2, index) => completeReview(world, review2, `${at}.reviews[${index}]`)),
    jobs: (run2.jobs ?? []).map(completeJob),
    artifacts: []
  };
  for (const artifact2 of run2.artifacts ?? [])
    addArtifact(world, complete, artifact2);
  needUser(world, complete.actor, `${at}.actor`);
  needUser(world, complete.triggering_actor, `${at}.triggering_actor`);
  if (before) {
    world.runs[earlier] = {
      ...complete,
      reviews: [...before.reviews, ...complete.reviews],
      jobs: [...before.jobs, ...complete.jobs],
      artifacts: [...before.artifacts, ...complete.artifacts]
    };
  } else
    world.runs.push(complete);
  return world.runs[earlier] ?? complete;
}
function putJob(run2, job2) {
  const complete = completeJob(job2);
  const index = run2.jobs.findIndex(({ id: id2 }) => id2 === job2.id);
  if (index === -1)
    run2.jobs.push(complete);
  else
    run2.jobs[index] = complete;
  return complete;
}
function addArtifact(world, run2, artifact2) {
  const all = [...world.runs, ...world.runs.includes(run2) ? [] : [run2]];
  const count = all.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
  const complete = { id: 401 + count, created_at: madeAfter(30), expired: false, files: {}, ...artifact2 };
  run2.artifacts.push(complete);
  return complete;
}
function completeJob(job2) {
  const { status: status2 = "in_progress" } = job2;
  const isOver = status2 === "completed";
  return {
    deployment: true,
    reached_at: madeAfter(60),
    started_at: isOver || status2 === "in_progress" ? madeAfter(120) : null,
    completed_at: isOver ? madeAfter(180) : null,
    conclusion: isOver ? "success" : null,
    environment: null,
    ...job2,
    status: status2
  };
}
function completeReview(world, review2, at) {
  needUser(world, review2.user, `${at}.user`);
  for (const [index, name2] of review2.environments.entries()) {
    if (!findEnvironment(world, name2))
      refuse(`${at}.environments[${index}]`, `names no environment: '${name2}'.`);
  }
  return { state: "approved", comment: "", ...review2 };
}
function completeBranches(branches, defaultBranch) {
  const all = branches.some((branch2) => branch2.name === defaultBranch) ? branches : [{ name: defaultBranch }, ...branches];
  return all.map((branch2) => ({
    sha: madeUpSha(`branch ${branch2.name}`),
    protected: (branch2.rules ?? []).length > 0 || (branch2.classicProtection ?? null) !== null,
    rules: [],
    history: [],
    classicProtection: null,
    ...branch2
  }));
}
function checkNames(world) {
  const { users, teams, branches, environments } = world;
  unique(users, (user2) => user2.login.toLowerCase(), "scenario.users");
  unique(teams, (team2) => `${team2.org}/${team2.slug}`.toLowerCase(), "scenario.teams");
  unique(branches, (branch2) => branch2.name, "scenario.branches");
  unique(environments, (environment2) => environment2.name.toLowerCase(), "scenario.environments");
  if (world.viewer !== void 0)
    needUser(world, world.viewer, "scenario.viewer");
  for (const [index, team2] of teams.entries()) {
    for (const member of team2.members)
      needUser(world, member, `scenario.teams[${index}].members`);
  }
  for (const [index, environment2] of environments.entries()) {
    const at = `scenario.environments[${index}].reviewers`;
    for (const reviewer2 of environment2.reviewers) {
      if ("user" in reviewer2)
        needUser(world, reviewer2.user, at);
      else if (!findTeam(world, world.owner, reviewer2.team))
        refuse(at, `names no team: '${reviewer2.team}'.`);
    }
  }
}
function needUser(world, login, at) {
  if (!findUser(world, login))
    refuse(at, `names no user: '${login}'.`);
}
function unique(items, key, at) {
  const seen = /* @__PURE__ */ new Set();
  for (const item of items) {
    if (seen.has(key(item)))
      refuse(at, `has '${key(item)}' twice.`);
    seen.add(key(item));
  }
}
var POLYNOMIAL = 3988292384;
function crc32(bytes) {
  let sum = 4294967295;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++)
      sum = sum >>> 1 ^ (sum & 1 ? POLYNOMIAL : 0);
  }
  return (sum ^ 4294967295) >>> 0;
}
var LOCAL = 67324752;
var CENTRAL = 33639248;
var END = 101010256;
var VERSION = 20;
var FLAGS = 2048;
function zipOf(files) {
  const locals = [];
  const centrals = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name2, content] = [Buffer.from(path, "utf8"), Buffer.from(text, "utf8")];
    const about = aboutFile(name2, content);
    const local = Buffer.concat([numbers([LOCAL, 4], [VERSION, 2]), about, name2, content]);
    const rest = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    centrals.push(Buffer.concat([numbers([CENTRAL, 4], [VERSION, 2], [VERSION, 2]), about, rest, name2]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const count = centrals.length;
  const end = numbers([END, 4], [0, 2], [0, 2], [count, 2], [count, 2], [directory.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...locals, directory, end]);
}
function aboutFile(name2, content) {
  const size = content.length;
  return numbers([FLAGS, 2], [0, 2], [0, 4], [crc32(content), 4], [size, 4], [size, 4], [name2.length, 2], [0, 2]);
}
function numbers(...parts) {
  const buffer = Buffer.alloc(parts.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of parts)
    at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
function packed({ files, zip }) {
  return zip === void 0 ? zipOf(files) : Buffer.from(zip, "base64");
}
function answerStorage(world, url, authorization) {
  if (authorization !== void 0)
    return problem(400, "A token was sent to the storage of artifacts.");
  const id2 = /^\/artifacts\/(\d+)$/.exec(url.pathname)?.[1];
  const artifact2 = world.runs.flatMap(({ artifacts }) => artifacts).find((one) => String(one.id) === id2);
  if (artifact2 === void 0)
    return problem(404, "Not Found");
  if (url.searchParams.get("sig") !== "signed-by-the-stand-in")
    return problem(403);
  return { status: 200, headers: { "content-type": "application/zip" }, body: packed(artifact2) };
}
var USUAL_SIZE = 30;
var LARGEST_SIZE = 100;
function paged(all, query, url, others = "") {
  const size = Math.min(positive(query.get("per_page")) ?? USUAL_SIZE, LARGEST_SIZE);
  const page = positive(query.get("page")) ?? 1;
  const last = Math.max(Math.ceil(all.length / size), 1);
  const link = (number, rel) => `<${url}?${others === "" ? "" : `${others}&`}per_page=${size}&page=${number}>; rel="${rel}"`;
  const links = [
    ...page > 1 ? [link(Math.min(page - 1, last), "prev")] : [],
    ...page < last ? [link(page + 1, "next"), link(last, "last")] : [],
    ...page > 1 ? [link(1, "first")] : []
  ];
  const headers = links.length > 0 ? { link: links.join(", ") } : {};
  return { items: all.slice((page - 1) * size, page * size), headers };
}
function positive(text) {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : void 0;
}
function simpleUser(site, { login, id: id2, type }) {
  const url = `${site}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: id2,
    node_id: nodeId(type, id2),
    avatar_url: `${site}/avatars/u/${id2}`,
    gravatar_id: "",
    url,
    html_url: `${site}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false
  };
}
function userNamed(site, world, login) {
  const user2 = findUser(world, login);
  if (!user2)
    throw new Error(`The world has no user '${login}'.`);
  return simpleUser(site, user2);
}
function publicUser(site, user2) {
  return {
    ...simpleUser(site, user2),
    user_view_type: "public",
    name: null,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: MADE_AT,
    updated_at: MADE_AT
  };
}
var userRoutes = [
  {
    // OpenAPI operation users/get-by-username.
    pattern: "/users/:login",
    docs: "https://docs.github.com/rest/users/users#get-a-user",
    answer: ({ world, site, param }) => {
      const user2 = findUser(world, param("login"));
      return user2 && ok(publicUser(site, user2));
    }
  },
  {
    // OpenAPI operation users/get-authenticated. An installation token such as GITHUB_TOKEN belongs to no user.
    pattern: "/user",
    docs: "https://docs.github.com/rest/users/users#get-the-authenticated-user",
    answer: ({ world, site, docs }) => {
      const viewer = findUser(world, world.viewer ?? "");
      return viewer ? ok(publicUser(site, viewer)) : forbidden(docs);
    }
  }
];
var LINKS = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}"
};
var FORK_ID = 900000001;
var FORK_OWNER_ID = 900000002;
function repositoryUrl(site, world) {
  return `${site}/repos/${fullName2(world)}`;
}
function minimalRepository(site, world, name2 = fullName2(world)) {
  const fork = !sameName(name2, fullName2(world));
  const [login = "", repository2 = ""] = name2.split("/");
  const owner = findUser(world, login) ?? { login, id: FORK_OWNER_ID, type: "User" };
  const id2 = fork ? FORK_ID : world.repository.id;
  const url = `${site}/repos/${name2}`;
  return {
    id: id2,
    node_id: nodeId("Repository", id2),
    name: repository2,
    full_name: name2,
    private: fork ? false : world.repository.private,
    owner: simpleUser(site, owner),
    html_url: `${site}/${name2}`,
    description: null,
    fork,
    url,
    ...below(url)
  };
}
function below(url) {
  const links = { ...LINKS };
  for (const [link, path] of Object.entries(LINKS))
    links[link] = url + path;
  return links;
}
function fullRepository(site, world) {
  const minimal = minimalRepository(site, world);
  return {
    ...minimal,
    git_url: `${minimal.html_url}.git`,
    ssh_url: `${minimal.html_url}.git`,
    clone_url: `${minimal.html_url}.git`,
    svn_url: minimal.html_url,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: world.repository.default_branch,
    visibility: world.repository.private ? "private" : "public",
    archived: false,
    disabled: false,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    open_issues_count: 0,
    subscribers_count: 0,
    network_count: 0,
    forks: 0,
    open_issues: 0,
    watchers: 0,
    size: 0,
    pushed_at: MADE_AT,
    created_at: MADE_AT,
    updated_at: MADE_AT
  };
}
var repositoryRoutes = [
  {
    // OpenAPI operation repos/get.
    pattern: "/repos/:owner/:repo",
    docs: "https://docs.github.com/rest/repos/repos#get-a-repository",
    answer: ({ world, site }) => ok(fullRepository(site, world))
  }
];
function artifactBody(site, world, run2, artifact2) {
  const { id: id2, name: name2, created_at, expired } = artifact2;
  const url = `${repositoryUrl(site, world)}/actions/artifacts/${id2}`;
  return {
    id: id2,
    node_id: nodeId("Artifact", id2),
    name: name2,
    size_in_bytes: packed(artifact2).length,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    created_at,
    updated_at: created_at,
    expires_at: null,
    digest: null,
    workflow_run: {
      id: run2.id,
      repository_id: world.repository.id,
      head_repository_id: world.repository.id,
      head_branch: run2.head_branch,
      head_sha: run2.head_sha
    }
  };
}
var artifactRoutes = [
  {
    // OpenAPI operation actions/list-workflow-run-artifacts.
    pattern: "/repos/:owner/:repo/actions/runs/:id/artifacts",
    docs: "https://docs.github.com/rest/actions/artifacts#list-workflow-run-artifacts",
    answer: ({ world, site, query, param }) => {
      const run2 = world.runs.find(({ id: id2 }) => String(id2) === param("id"));
      if (!run2)
        return void 0;
      const name2 = query.get("name");
      const all = run2.artifacts.filter((artifact2) => name2 === null || artifact2.name === name2);
      const url = `${repositoryUrl(site, world)}/actions/runs/${run2.id}/artifacts`;
      const { items, headers } = paged(all, query, url, name2 === null ? "" : `name=${encodeURIComponent(name2)}`);
      const bodies = items.map((artifact2) => artifactBody(site, world, run2, artifact2));
      return json(200, { total_count: all.length, artifacts: bodies }, headers);
    }
  },
  {
    // OpenAPI operation actions/download-artifact: points to the storage for a minute, and is gone once it expired.
    pattern: "/repos/:owner/:repo/actions/artifacts/:id/zip",
    docs: "https://docs.github.com/rest/actions/artifacts#download-an-artifact",
    answer: ({ world, storage, docs, param }) => {
      const all = world.runs.flatMap(({ artifacts }) => artifacts);
      const artifact2 = all.find(({ id: id2 }) => String(id2) === param("id"));
      if (!artifact2)
        return void 0;
      if (artifact2.expired)
        return problem(410, "Artifact has expired", docs);
      const location = `${storage}/artifacts/${artifact2.id}?sig=signed-by-the-stand-in`;
      return { status: 302, headers: { location }, body: "" };
    }
  }
];
var SHA = /^[0-9a-f]{40}$/;
var SHA_MEDIA_TYPE = /application\/vnd\.github(\.v3)?\.sha/;
var PERSON = { name: "Octo Committer", email: "committer@example.com" };
function resolveRef(world, ref) {
  const branchName = ref.replace(/^(refs\/)?heads\//, "");
  const branch2 = world.branches.find(({ name: name2 }) => name2 === ref || name2 === branchName);
  if (branch2)
    return branch2.sha;
  const known = [
    ...world.branches.flatMap(({ sha: sha2, history }) => [sha2, ...history]),
    ...world.runs.map((run2) => run2.head_sha),
    ...world.files.map((file2) => file2.ref).filter((fileRef) => SHA.test(fileRef))
  ];
  return known.find((sha2) => sha2 === ref);
}
function treeOf(sha2) {
  return madeUpSha(`tree ${sha2}`);
}
function commitBody(site, world, sha2) {
  const url = repositoryUrl(site, world);
  const person = { ...PERSON, date: MADE_AT };
  return {
    sha: sha2,
    node_id: nodeId("Commit", sha2),
    url: `${url}/commits/${sha2}`,
    html_url: `${site}/${fullName2(world)}/commit/${sha2}`,
    comments_url: `${url}/commits/${sha2}/comments`,
    commit: {
      url: `${url}/git/commits/${sha2}`,
      author: person,
      committer: person,
      message: `Commit ${sha2.slice(0, 7)}`,
      comment_count: 0,
      tree: { sha: treeOf(sha2), url: `${url}/git/trees/${treeOf(sha2)}` },
      verification: { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null }
    },
    author: null,
    committer: null,
    parents: []
  };
}
var commitRoutes = [
  {
    // OpenAPI operation repos/compare-commits, of which the stand-in knows how the two stand to each other.
    pattern: "/repos/:owner/:repo/compare/:range",
    docs: "https://docs.github.com/rest/commits/commits#compare-two-commits",
    answer: ({ world, site, docs, param }) => {
      const [name2 = "", sha2 = ""] = param("range").split("...");
      const branch2 = world.branches.find((one) => one.name === name2);
      if (branch2 === void 0 || resolveRef(world, sha2) === void 0)
        return problem(404, "Not Found", docs);
      const status2 = branch2.sha === sha2 ? "identical" : branch2.history.includes(sha2) ? "behind" : "diverged";
      const ahead = status2 === "diverged" ? [commitBody(site, world, sha2)] : [];
      const url = `${repositoryUrl(site, world)}/compare/${param("range")}`;
      const page = `${site}/${fullName2(world)}/compare/${param("range")}`;
      return ok({
        url,
        html_url: page,
        permalink_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        base_commit: commitBody(site, world, branch2.sha),
        merge_base_commit: commitBody(site, world, status2 === "diverged" ? branch2.sha : sha2),
        status: status2,
        ahead_by: ahead.length,
        behind_by: status2 === "identical" ? 0 : 1,
        total_commits: ahead.length,
        commits: ahead,
        files: []
      });
    }
  },
  {
    // OpenAPI operation repos/get-commit, with its media type that answers the sha alone.
    pattern: "/repos/:owner/:repo/commits/:ref*",
    docs: "https://docs.github.com/rest/commits/commits#get-a-commit",
    answer: ({ world, site, docs, accept, param }) => {
      const sha2 = resolveRef(world, param("ref"));
      if (sha2 === void 0)
        return problem(422, `No commit found for SHA: ${param("ref")}`, docs);
      if (SHA_MEDIA_TYPE.test(accept))
        return plain("application/vnd.github.sha; charset=utf-8", sha2);
      return ok(commitBody(site, world, sha2));
    }
  }
];
var PULL_REQUEST_PARAMETERS = {
  allowed_merge_methods: ["merge", "squash", "rebase"],
  dismiss_stale_reviews_on_push: false,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_approving_review_count: 0,
  required_review_thread_resolution: false
};
var CLASSIC_REVIEWS = { dismiss_stale_reviews: false, require_code_owner_reviews: false };
var RULESET_ID = 1;
function branchUrl(site, world, name2) {
  return `${repositoryUrl(site, world)}/branches/${encodeURIComponent(name2)}`;
}
function findBranch(world, name2) {
  return world.branches.find((branch2) => branch2.name === name2);
}
function branchBody(site, world, branch2) {
  const url = branchUrl(site, world, branch2.name);
  return {
    name: branch2.name,
    commit: commitBody(site, world, branch2.sha),
    _links: { self: url, html: `${site}/${fullName2(world)}/tree/${branch2.name}` },
    protected: branch2.protected,
    protection: {
      enabled: branch2.protected,
      required_status_checks: { enforcement_level: "off", contexts: [], checks: [] }
    },
    protection_url: `${url}/protection`
  };
}
function ruleBody(world, { type, parameters }) {
  const complete = type === "pull_request" ? { ...PULL_REQUEST_PARAMETERS, ...parameters } : parameters;
  return {
    type,
    ruleset_source_type: "Repository",
    ruleset_source: fullName2(world),
    ruleset_id: RULESET_ID,
    ...complete && { parameters: complete }
  };
}
function protectionBody(site, world, name2, protection) {
  const url = `${branchUrl(site, world, name2)}/protection`;
  const { required_pull_request_reviews: reviews, enforce_admins: admins } = protection;
  return {
    url,
    ...protection,
    ...isRecord(reviews) && { required_pull_request_reviews: { ...CLASSIC_REVIEWS, ...named(site, world, reviews) } },
    ...isRecord(admins) && { enforce_admins: { url: `${url}/enforce_admins`, ...admins } }
  };
}
function named(site, world, reviews) {
  const { bypass_pull_request_allowances: bypass } = reviews;
  if (!isRecord(bypass) || !Array.isArray(bypass.users))
    return reviews;
  const users = bypass.users.map((login) => userNamed(site, world, String(login)));
  return { ...reviews, bypass_pull_request_allowances: { ...bypass, users } };
}
var branchRoutes = [
  {
    // OpenAPI operation repos/get-branch.
    pattern: "/repos/:owner/:repo/branches/:branch",
    docs: "https://docs.github.com/rest/branches/branches#get-a-branch",
    answer: ({ world, site, docs, param }) => {
      const branch2 = findBranch(world, param("branch"));
      return branch2 ? ok(branchBody(site, world, branch2)) : problem(404, "Branch not found", docs);
    }
  },
  {
    // OpenAPI operation repos/get-branch-protection: needs administration, which GITHUB_TOKEN cannot have.
    pattern: "/repos/:owner/:repo/branches/:branch/protection",
    docs: "https://docs.github.com/rest/branches/branch-protection#get-branch-protection",
    answer: ({ world, site, docs, param }) => {
      const branch2 = findBranch(world, param("branch"));
      if (!branch2)
        return problem(404, "Branch not found", docs);
      const protection = branch2.classicProtection;
      if (protection === "forbidden")
        return forbidden(docs);
      if (protection === null)
        return problem(404, "Branch not protected", docs);
      return ok(protectionBody(site, world, branch2.name, protection));
    }
  },
  {
    // OpenAPI operation repos/get-branch-rules. "The branch does not need to exist", so an unknown one has no rules.
    pattern: "/repos/:owner/:repo/rules/branches/:branch",
    docs: "https://docs.github.com/rest/repos/rules#get-rules-for-a-branch",
    answer: ({ world, site, query, param }) => {
      const rules = findBranch(world, param("branch"))?.rules ?? [];
      const url = `${repositoryUrl(site, world)}/rules/branches/${encodeURIComponent(param("branch"))}`;
      const { items, headers } = paged(rules, query, url);
      return json(200, items.map((rule2) => ruleBody(world, rule2)), headers);
    }
  }
];
var FIRST_SUITE = 7e8;
var FIRST_DEPLOYMENT = 8e8;
var suiteOf = ({ id: id2 }) => FIRST_SUITE + id2;
function deploymentBody(api, { id: id2, reached_at }, environment2) {
  const url = `${api}/deployments/${FIRST_DEPLOYMENT + id2}`;
  return {
    url,
    id: FIRST_DEPLOYMENT + id2,
    node_id: nodeId("Deployment", FIRST_DEPLOYMENT + id2),
    task: "deploy",
    original_environment: environment2,
    environment: environment2,
    description: null,
    created_at: reached_at,
    updated_at: reached_at,
    statuses_url: `${url}/statuses`,
    repository_url: api,
    transient_environment: false,
    production_environment: false
  };
}
function checkRunBody(site, world, run2, job2) {
  const api = repositoryUrl(site, world);
  const { id: id2, name: name2, status: status2, conclusion, started_at, completed_at, environment: environment2, deployment } = job2;
  const url = `${api}/check-runs/${id2}`;
  const page = `${site}/${world.owner}/${world.repository.name}/actions/runs/${run2.id}/job/${id2}`;
  return {
    id: id2,
    name: name2,
    node_id: nodeId("CheckRun", id2),
    head_sha: run2.head_sha,
    external_id: nodeId("Job", id2),
    url,
    html_url: page,
    details_url: page,
    status: status2,
    conclusion,
    started_at,
    completed_at,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
    check_suite: { id: suiteOf(run2) },
    app: null,
    pull_requests: [],
    ...environment2 !== null && deployment ? { deployment: deploymentBody(api, job2, environment2) } : {}
  };
}
function shown(jobs, filter) {
  if (filter === "all")
    return jobs;
  return jobs.filter(({ name: name2 }, index) => jobs.findLastIndex((job2) => job2.name === name2) === index);
}
var checkRunRoutes = [
  {
    // OpenAPI operation checks/list-for-suite.
    pattern: "/repos/:owner/:repo/check-suites/:id/check-runs",
    docs: "https://docs.github.com/rest/checks/runs#list-check-runs-in-a-check-suite",
    answer: ({ world, site, query, param }) => {
      const run2 = world.runs.find((one) => String(suiteOf(one)) === param("id"));
      if (!run2)
        return void 0;
      const all = shown(run2.jobs, query.get("filter"));
      const filter = query.get("filter") === null ? "" : `filter=${query.get("filter")}`;
      const url = `${repositoryUrl(site, world)}/check-suites/${param("id")}/check-runs`;
      const { items, headers } = paged(all, query, url, filter);
      const bodies = items.map((job2) => checkRunBody(site, world, run2, job2));
      return json(200, { total_count: all.length, check_runs: bodies }, headers);
    }
  }
];
var LARGEST_INLINE = 1024 * 1024;
var RAW_MEDIA_TYPE = /application\/vnd\.github(\.v3)?\.raw/;
function findFile(world, path, sha2) {
  return world.files.find((file2) => file2.path === path && (resolveRef(world, file2.ref) ?? file2.ref) === sha2);
}
function blobSha(content) {
  return (0, import_node_crypto2.createHash)("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
function base64Lines(content) {
  return content.toString("base64").replace(/.{1,60}/g, "$&\n");
}
function fileBody(site, world, { path, text }, ref) {
  const content = Buffer.from(text, "utf8");
  const inline = content.length <= LARGEST_INLINE;
  const api = repositoryUrl(site, world);
  const pathInUrl = path.split("/").map(encodeURIComponent).join("/");
  const sha2 = blobSha(content);
  const links = {
    self: `${api}/contents/${pathInUrl}?ref=${encodeURIComponent(ref)}`,
    git: `${api}/git/blobs/${sha2}`,
    html: `${site}/${fullName2(world)}/blob/${ref}/${pathInUrl}`
  };
  return {
    type: "file",
    encoding: inline ? "base64" : "none",
    size: content.length,
    name: path.split("/").at(-1) ?? path,
    path,
    content: inline ? base64Lines(content) : "",
    sha: sha2,
    url: links.self,
    git_url: links.git,
    html_url: links.html,
    download_url: `${site}/raw/${fullName2(world)}/${ref}/${pathInUrl}`,
    _links: links
  };
}
var contentRoutes = [
  {
    // OpenAPI operation repos/get-content, for files; directories are not listed.
    pattern: "/repos/:owner/:repo/contents/:path*",
    docs: "https://docs.github.com/rest/repos/contents#get-repository-content",
    answer: ({ world, site, query, docs, accept, param }) => {
      const ref = query.get("ref") ?? world.repository.default_branch;
      const sha2 = resolveRef(world, ref);
      if (sha2 === void 0)
        return problem(404, `No commit found for the ref ${ref}`, docs);
      const file2 = findFile(world, param("path"), sha2);
      if (!file2)
        return void 0;
      if (RAW_MEDIA_TYPE.test(accept))
        return plain("application/vnd.github.raw+json; charset=utf-8", file2.text);
      return ok(fileBody(site, world, file2, ref));
    }
  }
];
var TEAM_DOCS = "https://docs.github.com/rest/teams/teams#get-a-team-by-name";
var MEMBERSHIP_DOCS = "https://docs.github.com/rest/teams/members#get-team-membership-for-a-user";
var ORGANIZATION_ID = 900000003;
function teamBody(site, { org, slug, id: id2 }) {
  const url = `${site}/teams/${id2}`;
  return {
    id: id2,
    node_id: nodeId("Team", id2),
    name: slug,
    slug,
    description: null,
    privacy: "closed",
    notification_setting: "notifications_enabled",
    permission: "pull",
    url,
    html_url: `${site}/orgs/${org}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: "organization",
    parent: null
  };
}
function organizationBody(site, login) {
  const url = `${site}/orgs/${login}`;
  return {
    login,
    id: ORGANIZATION_ID,
    node_id: nodeId("Organization", ORGANIZATION_ID),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${site}/avatars/u/${ORGANIZATION_ID}`,
    description: null,
    has_organization_projects: false,
    has_repository_projects: false,
    public_repos: 1,
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: `${site}/${login}`,
    type: "Organization",
    created_at: MADE_AT,
    updated_at: MADE_AT,
    archived_at: null
  };
}
function fullTeam(site, team2) {
  return {
    ...teamBody(site, team2),
    members_count: team2.members.length,
    repos_count: 1,
    created_at: MADE_AT,
    updated_at: MADE_AT,
    organization: organizationBody(site, team2.org)
  };
}
function asked({ world, param }) {
  return findTeam(world, param("org"), param("slug"));
}
var teamRoutes = [
  {
    // OpenAPI operation teams/get-by-name: needs an organization permission, which GITHUB_TOKEN cannot have.
    pattern: "/orgs/:org/teams/:slug",
    docs: TEAM_DOCS,
    answer: (call) => {
      const team2 = asked(call);
      if (team2?.readable === false)
        return forbidden(call.docs);
      return team2 && ok(fullTeam(call.site, team2));
    }
  },
  {
    // OpenAPI operation teams/get-membership-for-user-in-org: 404 says "not a member" and "no such team" alike.
    pattern: "/orgs/:org/teams/:slug/memberships/:login",
    docs: MEMBERSHIP_DOCS,
    answer: (call) => {
      const team2 = asked(call);
      if (team2?.readable === false)
        return forbidden(call.docs);
      const member = team2?.members.find((login) => sameName(login, call.param("login")));
      if (!team2 || member === void 0)
        return void 0;
      return ok({ url: `${call.site}/teams/${team2.id}/memberships/${member}`, role: "member", state: "active" });
    }
  }
];
function environmentReference(site, world, { id: id2, name: name2 }) {
  return {
    id: id2,
    node_id: nodeId("Environment", id2),
    name: name2,
    url: `${repositoryUrl(site, world)}/environments/${encodeURIComponent(name2)}`,
    html_url: `${site}/${fullName2(world)}/deployments/activity_log?environments_filter=${encodeURIComponent(name2)}`,
    created_at: MADE_AT,
    updated_at: MADE_AT
  };
}
function reviewerBody(site, world, reviewer2) {
  if ("user" in reviewer2)
    return { type: "User", reviewer: userNamed(site, world, reviewer2.user) };
  const team2 = findTeam(world, world.owner, reviewer2.team);
  if (!team2)
    throw new Error(`The world has no team '${reviewer2.team}'.`);
  return { type: "Team", reviewer: teamBody(site, team2) };
}
function protectionRules(site, world, environment2) {
  const { id: id2, wait_timer, prevent_self_review, reviewers } = environment2;
  const rule2 = (offset) => ({ id: id2 * 10 + offset, node_id: nodeId("Gate", id2 * 10 + offset) });
  return [
    ...wait_timer > 0 ? [{ ...rule2(1), type: "wait_timer", wait_timer }] : [],
    ...reviewers.length > 0 ? [
      {
        ...rule2(2),
        type: "required_reviewers",
        prevent_self_review,
        reviewers: reviewers.map((reviewer2) => reviewerBody(site, world, reviewer2))
      }
    ] : []
  ];
}
function environmentBody(site, world, environment2) {
  const { can_admins_bypass } = environment2;
  return {
    ...environmentReference(site, world, environment2),
    ...can_admins_bypass !== void 0 && { can_admins_bypass },
    protection_rules: protectionRules(site, world, environment2),
    deployment_branch_policy: null
  };
}
var environmentRoutes = [
  {
    // OpenAPI operation repos/get-environment.
    pattern: "/repos/:owner/:repo/environments/:name",
    docs: "https://docs.github.com/rest/deployments/environments#get-an-environment",
    answer: ({ world, site, param }) => {
      const environment2 = findEnvironment(world, param("name"));
      return environment2 && ok(environmentBody(site, world, environment2));
    }
  }
];
var WORKFLOW_ID = 1;
function runBody(site, world, run2) {
  const api = repositoryUrl(site, world);
  const url = `${api}/actions/runs/${run2.id}`;
  const name2 = run2.path.split("/").at(-1) ?? run2.path;
  const suite = suiteOf(run2);
  const head = minimalRepository(site, world, run2.head_repository);
  return {
    id: run2.id,
    node_id: nodeId("WorkflowRun", run2.id),
    name: name2,
    display_title: name2,
    path: run2.path,
    event: run2.event,
    status: run2.status,
    conclusion: run2.status === "completed" ? "success" : null,
    head_branch: run2.head_branch,
    head_sha: run2.head_sha,
    run_number: 1,
    run_attempt: run2.attempt,
    workflow_id: WORKFLOW_ID,
    check_suite_id: suite,
    check_suite_node_id: nodeId("CheckSuite", suite),
    pull_requests: [],
    referenced_workflows: [],
    created_at: MADE_AT,
    updated_at: MADE_AT,
    run_started_at: run2.started_at,
    actor: userNamed(site, world, run2.actor),
    triggering_actor: userNamed(site, world, run2.triggering_actor),
    url,
    html_url: `${site}/${fullName2(world)}/actions/runs/${run2.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run2.attempt > 1 ? `${url}/attempts/${run2.attempt - 1}` : null,
    check_suite_url: `${api}/check-suites/${suite}`,
    workflow_url: `${api}/actions/workflows/${WORKFLOW_ID}`,
    head_commit: {
      id: run2.head_sha,
      tree_id: treeOf(run2.head_sha),
      message: `Commit ${run2.head_sha.slice(0, 7)}`,
      timestamp: MADE_AT,
      author: PERSON,
      committer: PERSON
    },
    repository: minimalRepository(site, world),
    head_repository: head,
    head_repository_id: head.id
  };
}
function reviewBody(site, world, review2) {
  return {
    state: review2.state,
    comment: review2.comment,
    user: userNamed(site, world, review2.user),
    environments: review2.environments.map((name2) => findEnvironment(world, name2)).filter((environment2) => environment2 !== void 0).map((environment2) => environmentReference(site, world, environment2))
  };
}
function asked2({ world, param }) {
  return world.runs.find((run2) => String(run2.id) === param("id"));
}
var runRoutes = [
  {
    // OpenAPI operation actions/get-workflow-run.
    pattern: "/repos/:owner/:repo/actions/runs/:id",
    docs: "https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run",
    answer: (call) => {
      const run2 = asked2(call);
      return run2 && ok(runBody(call.site, call.world, run2));
    }
  },
  {
    // OpenAPI operation actions/get-reviews-for-run: all attempts together, without times and without pages.
    pattern: "/repos/:owner/:repo/actions/runs/:id/approvals",
    docs: "https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run",
    answer: (call) => {
      const run2 = asked2(call);
      return run2 && ok(run2.reviews.map((review2) => reviewBody(call.site, call.world, review2)));
    }
  }
];
var ROUTES = [
  ...repositoryRoutes,
  ...branchRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...runRoutes,
  ...checkRunRoutes,
  ...artifactRoutes,
  ...environmentRoutes,
  ...userRoutes,
  ...teamRoutes
];
function answerApi({ world, site, method, url, accept, authorization, storage }) {
  if (world.token !== void 0 && !carries(authorization, world.token))
    return problem(401, "Bad credentials");
  for (const { pattern, docs, answer } of ROUTES) {
    const values = method === "GET" ? match(pattern, url.pathname) : void 0;
    if (!values)
      continue;
    const here = [world, ...world.others].find((one) => isOf(one, values));
    if (here === void 0)
      return problem(404, "Not Found", docs);
    const call = { world: here, site, storage, query: url.searchParams, accept, docs, param: paramOf(values) };
    return answer(call) ?? problem(404, "Not Found", docs);
  }
  return problem(404, "Not Found");
}
function carries(authorization, token) {
  const [, given] = /^(?:bearer|token) +(.+)$/i.exec(authorization ?? "") ?? [];
  return given === token;
}
function isOf(world, values) {
  const owner = values.get("owner");
  const repo = values.get("repo");
  if (owner === void 0 || repo === void 0)
    return true;
  return sameName(owner, world.owner) && sameName(repo, world.repository.name);
}
var MASK = "***";
function answerControl(call) {
  const { world, journal, method, path } = call;
  if (method === "GET" && path === "/_stand-in/scenario")
    return ok(withoutSecrets(world));
  if (method === "GET" && path === "/_stand-in/requests")
    return ok(journal);
  if (method !== "POST" && method !== "PUT")
    return problem(404, "Not Found");
  if (!/^application\/json\b/i.test(call.contentType))
    return problem(415, "Send application/json.");
  try {
    return change(world, `${method} ${path}`, JSON.parse(call.body));
  } catch (error) {
    if (error instanceof SyntaxError)
      return problem(400, "The body is not JSON.");
    if (error instanceof ScenarioError)
      return problem(422, error.message);
    throw error;
  }
}
function change(world, action, body) {
  if (action === "POST /_stand-in/runs") {
    assertRun(body);
    return json(201, addRun(world, body, "run"));
  }
  if (action === "PUT /_stand-in/oidc/claims") {
    if (!isRecord(body))
      return refuse("claims", "must be an object.");
    if (!world.oidc)
      return problem(404, "The scenario has no 'oidc'.");
    world.oidc.claims = body;
    return ok(world.oidc.claims);
  }
  const values = match("POST /_stand-in/runs/:id/:what", action);
  const id2 = values?.get("id");
  const run2 = world.runs.find((other2) => String(other2.id) === id2);
  if (!run2)
    return problem(404, id2 === void 0 ? "Not Found" : `The scenario has no run ${id2}.`);
  return changeRun(world, run2, values?.get("what"), body);
}
function changeRun(world, run2, what, body) {
  if (what === "reviews") {
    assertReview(body);
    const review2 = completeReview(world, body, "review");
    run2.reviews.push(review2);
    return json(201, review2);
  }
  if (what === "jobs") {
    assertJob(body);
    return json(201, putJob(run2, body));
  }
  if (what === "artifacts") {
    assertArtifact(body);
    return json(201, addArtifact(world, run2, body));
  }
  return problem(404, "Not Found");
}
function withoutSecrets(world) {
  return {
    ...world,
    ...world.token !== void 0 && { token: MASK },
    ...world.oidc && { oidc: { ...world.oidc, requestToken: MASK } }
  };
}
function armFaults(faults) {
  const armed = faults.map((fault2) => ({
    fault: fault2,
    path: new RegExp(fault2.path),
    left: fault2.times ?? Number.POSITIVE_INFINITY
  }));
  return (method, target) => {
    const hit = armed.find(({ fault: fault2, path, left }) => left > 0 && (fault2.method === void 0 || fault2.method.toUpperCase() === method) && path.test(target));
    if (!hit)
      return void 0;
    hit.left -= 1;
    return faultReply(hit.fault);
  };
}
function faultReply({ status: status2 = 403, body, contentType = JSON_TYPE, headers }) {
  const usual = status2 === 403 ? forbidden() : problem(status2);
  return {
    status: status2,
    headers: { "content-type": contentType, [FAULT_HEADER]: "1", ...headers },
    body: body === void 0 ? usual.body : typeof body === "string" ? body : JSON.stringify(body)
  };
}
var ISSUER = "https://token.actions.githubusercontent.com";
var LIFETIME_SECONDS = 5 * 60;
var KEY_BITS = 2048;
async function makeSigningKey() {
  const pair = await (0, import_node_util.promisify)(import_node_crypto3.generateKeyPair)("rsa", { modulusLength: KEY_BITS });
  return { id: (0, import_node_crypto3.randomUUID)(), ...pair };
}
function answerOidc(world, key, url, authorization) {
  if (url.pathname === "/_oidc/.well-known/jwks") {
    return ok({ keys: [{ ...key.publicKey.export({ format: "jwk" }), kid: key.id, alg: "RS256", use: "sig" }] });
  }
  if (url.pathname !== "/_oidc/token" || !world.oidc)
    return problem(404, "Not Found");
  if (authorization !== `Bearer ${world.oidc.requestToken}`)
    return problem(401);
  const audience = url.searchParams.get("audience") ?? `https://github.com/${world.owner}`;
  return ok({ value: signedToken(key, { ...usualClaims(world, audience), ...world.oidc.claims }) });
}
function usualClaims(world, audience) {
  const now = Math.floor(Date.now() / 1e3);
  return {
    jti: (0, import_node_crypto3.randomUUID)(),
    iss: ISSUER,
    aud: audience,
    sub: subject(world),
    iat: now,
    nbf: now,
    exp: now + LIFETIME_SECONDS
  };
}
function subject(world) {
  const { environment: environment2, ref = `refs/heads/${world.repository.default_branch}` } = world.oidc?.claims ?? {};
  const what = environment2 === void 0 ? `ref:${String(ref)}` : `environment:${String(environment2)}`;
  return `repo:${fullName2(world)}:${what}`;
}
function signedToken(key, claims) {
  const header = { typ: "JWT", alg: "RS256", kid: key.id };
  const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${signed}.${(0, import_node_crypto3.sign)("sha256", Buffer.from(signed), key.privateKey).toString("base64url")}`;
}
var LOOPBACK = "127.0.0.1";
var LOOPBACK_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
var LARGEST_CONTROL_BODY = 1024 * 1024;
async function startGitHub(options) {
  const world = buildWorld(structuredClone(options.scenario));
  const journal = [];
  const faults = armFaults(world.faults);
  const storage = (0, import_node_http.createServer)(serve(storageAnswer(world, journal, faults)));
  const storageUrl = `http://${LOOPBACK}:${await listen(storage, 0)}`;
  const server = (0, import_node_http.createServer)(serve(apiAnswer(world, journal, faults, storageUrl)));
  const port = await listen(server, options.port).catch(async (error) => {
    await close(storage);
    throw error;
  });
  return {
    url: `http://${LOOPBACK}:${port}`,
    close: async () => {
      await Promise.all([close(server), close(storage)]);
    }
  };
}
function serve(answer) {
  return async (request, response) => {
    const { status: status2, headers, body } = await answer(request).catch(mistake);
    response.writeHead(status2, headers).end(body);
  };
}
function storageAnswer(world, journal, faults) {
  return async ({ method = "GET", url: target = "/", headers: { host = "", authorization } }) => {
    if (!LOOPBACK_HOST.test(host) || !URL.canParse(`http://${host}${target}`))
      return problem(400);
    const path = `/_storage${target}`;
    const reply = faults(method, path) ?? orMistake(() => answerStorage(world, new URL(`http://${host}${target}`), authorization));
    journal.push({ method, path, status: reply.status, authorization: authorization !== void 0 });
    return reply;
  };
}
function apiAnswer(world, journal, faults, storage) {
  let made;
  const key = () => {
    made ??= makeSigningKey();
    return made;
  };
  return async (request) => {
    const { method = "GET", url: target = "/", headers } = request;
    const { host = "", accept = "", authorization } = headers;
    if (!LOOPBACK_HOST.test(host))
      return problem(403, "The stand-in answers to loopback names only.");
    const site = `http://${host}`;
    if (!URL.canParse(site + target))
      return problem(400);
    const url = new URL(site + target);
    const path = url.pathname;
    if (path.startsWith("/_stand-in/")) {
      const contentType = headers["content-type"] ?? "";
      const body = await readBody(request);
      if (body === void 0)
        return problem(413);
      return answerControl({ world, journal, method, path, contentType, body });
    }
    const signing = path.startsWith("/_oidc/") ? await key() : null;
    const answerAsGitHub = () => signing !== null ? answerOidc(world, signing, url, authorization) : answerApi({ world, site, method, url, accept, authorization, storage });
    const reply = faults(method, target) ?? orMistake(answerAsGitHub);
    journal.push({ method, path: target, status: reply.status, authorization: authorization !== void 0 });
    return reply;
  };
}
function orMistake(answer) {
  try {
    return answer();
  } catch (error) {
    return mistake(error);
  }
}
function mistake(error) {
  if (error instanceof URIError)
    return problem(400);
  return problem(500, error instanceof Error ? error.message : String(error));
}
async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= LARGEST_CONTROL_BODY)
      chunks.push(bytes);
  }
  return size > LARGEST_CONTROL_BODY ? void 0 : Buffer.concat(chunks).toString("utf8");
}
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      if (address === null || typeof address === "string")
        reject(new Error("The stand-in got no port."));
      else
        resolve(address.port);
    });
  });
}
function close(server) {
  return new Promise((resolve, reject) => {
    server.close((error) => error ? reject(error) : resolve());
    server.closeAllConnections();
  });
}
function parseScenario(text) {
  const scenario2 = parseJson(text);
  assertScenario(scenario2);
  buildWorld(scenario2);
  return scenario2;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, " ") : "unknown reason";
    throw new ScenarioError(`The stand-in's scenario is not JSON: ${reason}`);
  }
}
async function runStandIn(path, shell) {
  const { url, close: close2 } = await start(path);
  shell.stdout.write(`${url}
`);
  await Promise.race([(0, import_node_events.once)(process, "SIGINT"), (0, import_node_events.once)(process, "SIGTERM")]);
  await close2();
  return import_core_failure.EXIT.done;
}
async function start(path) {
  const text = await (0, import_promises.readFile)(path, "utf8").catch((error) => {
    throw new import_core_failure.UsageFailure({
      what: `the scenario ${JSON.stringify(path)} cannot be read (${error.code ?? error.message})`,
      fix: "Name a JSON file: stand-in-github SCENARIO.json"
    });
  });
  try {
    return await startGitHub({ port: 0, scenario: parseScenario(text) });
  } catch (error) {
    if (error instanceof ScenarioError)
      throw new import_core_failure.UsageFailure({ what: error.message });
    throw error;
  }
}
