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
  githubPullRequests: () => githubPullRequests
});
module.exports = __toCommonJS(stdin_exports);
var import_github_teams = require("./github-teams.js");
var import_github_reading = require("./github-reading.js");
var import_github_file_content = require("./github-file-content.js");
var import_github_permissions = require("./github-permissions.js");
var import_core_digest = require("./core-digest.js");
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
function cutMarkdown(text, most, sentence) {
  if (sizeOf(text) <= most)
    return text;
  const lines = text.split("\n");
  const room = most - sizeOf(`
${FENCE}

${sentence}`) - sizeOf(CLOSED) * count(lines, OPENED);
  let size = 0;
  const kept = lines.slice(0, lines.findIndex((line) => {
    size += sizeOf(line) + 1;
    return size > room;
  }));
  const open = count(kept, OPENED) - count(kept, /<\/details>/i);
  const fence = kept.filter((line) => line.trimStart().startsWith(FENCE)).length % 2 === 1 ? [FENCE] : [];
  return [...kept, ...fence, ...Array(Math.max(open, 0)).fill("</details>"), "", sentence].join("\n");
}
var FENCE = "```";
var OPENED = /<details\b/i;
var CLOSED = "</details>\n";
var sizeOf = (text) => Buffer.byteLength(text);
var count = (lines, pattern) => lines.filter((line) => pattern.test(line)).length;
function pullRequestHost(github, context) {
  const here = (0, import_github_file_content.repositoryPath)(context);
  const task = context.event.startsWith("pull_request") ? "plan" : "apply";
  const grant = (permission) => (0, import_github_permissions.grantOf)(permission, task);
  const run = once(() => readRun(github, `${here}/actions/runs/${context.runId}`, grant("actions: read")));
  const app = once(async () => {
    const started = await run();
    if (started.is === "unreadable")
      return started;
    const path = `${here}/check-suites/${started.value.check_suite_id}`;
    const suite = await github.get(path, import_github_answers_validate_generated.isCheckSuite, import_github_answers_validate_generated.whyCheckSuite);
    const unnamed = { is: "unreadable", why: "GitHub does not say which app runs its workflows" };
    return (0, import_github_reading.readingOf)(suite, grant("checks: read"), (value) => value.app === null ? unnamed : { is: "read", value: value.app });
  });
  return { github, context, here, grant, run, app };
}
function once(ask) {
  let asked;
  return () => {
    asked ??= ask();
    return asked;
  };
}
async function readRun(github, path, grant) {
  const read = await github.get(path, import_github_answers_validate_generated.isStartedRun, import_github_answers_validate_generated.whyStartedRun);
  return (0, import_github_reading.readingOf)(read, grant, (run) => ({ is: "read", value: run }));
}
function demand(read, what, fix) {
  if (read.is === "value")
    return read.value;
  throw new import_core_failure.ServiceFailure(`GitHub does not show ${what} to github-token: ${read.message}`, { fix });
}
function demandReading(reading, what) {
  if (reading.is === "read")
    return reading.value;
  const { why, grant } = reading;
  throw new import_core_failure.ServiceFailure(`GitHub does not show ${what} to github-token: ${why}`, { ...grant && { fix: grant } });
}
var short = (commit) => commit.slice(0, 12);
function refuseOtherEvent(run, { event }) {
  if (run.event === event)
    return;
  throw new import_core_failure.UsageFailure({
    what: `GITHUB_EVENT_NAME is ${event}, but GitHub started this run for ${run.event}`,
    fix: "Leave the variables that GitHub sets as they are"
  });
}
var LONGEST_OUTPUT = 65535;
var MOST_WRITES = 3;
var CONCLUSIONS = { allow: "success", deny: "failure", inconclusive: "action_required" };
var nameOf = (place) => `aml-promote (${place})`;
async function writeCheck(host, commit, announcement) {
  const { github, here, grant } = host;
  const app = demandReading(await host.app(), "which app runs its workflows");
  const output = outputOf(announcement);
  for (let tries = 1; tries <= MOST_WRITES; tries++) {
    const latest = demandReading(await latestCheck(host, app, commit, announcement.place), "the checks of the commit");
    if (latest !== null && saysSame(latest, output))
      return;
    const body = { ...sentOf(output), details_url: host.context.runUrl, status: "completed" };
    const isSamePlan = latest !== null && (latest.external_id ?? "") === output.external_id;
    const written = await github.write(isSamePlan ? {
      method: "PATCH",
      path: `${here}/check-runs/${latest.id}`,
      body: { ...body, completed_at: latest.completed_at }
    } : {
      method: "POST",
      path: `${here}/check-runs`,
      body: { ...body, name: nameOf(announcement.place), head_sha: commit }
    }, import_github_answers_validate_generated.isStatedCheck, import_github_answers_validate_generated.whyStatedCheck);
    if (written.is === "value")
      return refuseOtherApp(written.value, app);
    if (written.is !== "unsure") {
      throw new import_core_failure.ServiceFailure(`GitHub does not let github-token write the check of the plan: ${written.message}`, {
        fix: grant("checks: write")
      });
    }
  }
  throw new import_core_failure.ServiceFailure("GitHub gave no usable answer to the check of the plan, and does not show it", {
    fix: "Run it again later"
  });
}
function outputOf({ verdict, title, text, reviewed }) {
  const summary = cutMarkdown(text, LONGEST_OUTPUT, "*The rest did not fit; the page of the run has it whole.*");
  const block = reviewed === null ? "" : settled(reviewed);
  if (Buffer.byteLength(block) > LONGEST_OUTPUT)
    throw new import_core_failure.ServiceFailure(`What was planned takes more than the ${LONGEST_OUTPUT} bytes that a check can hold`);
  return {
    conclusion: CONCLUSIONS[verdict],
    external_id: digestOf(block),
    output: { title, summary, text: block }
  };
}
function sentOf({ conclusion, external_id, output: { title, summary, text } }) {
  if (text === "")
    return { conclusion, output: { title, summary } };
  return { conclusion, external_id, output: { title, summary, text } };
}
function saysSame(check, { conclusion, external_id, output }) {
  const { title, summary, text } = check.output;
  return check.conclusion === conclusion && (check.external_id ?? "") === external_id && (title ?? "") === output.title && settled(summary ?? "") === settled(output.summary) && settled(text ?? "") === output.text;
}
function refuseOtherApp({ app }, { id, slug }) {
  if (app?.id === id)
    return;
  throw new import_core_failure.ServiceFailure(`The check was written by the app ${app?.slug ?? "of nobody"}, and only one of ${slug} counts`, {
    fix: "Leave github-token to the job\u2019s own token where a pull request is planned"
  });
}
async function readAnnounced(host, commit, place) {
  const app = await host.app();
  if (app.is === "unreadable")
    return app;
  const latest = await latestCheck(host, app.value, commit, place);
  if (latest.is === "unreadable")
    return latest;
  if (latest.value === null)
    return { is: "read", value: null };
  const { external_id, completed_at, output } = latest.value;
  const block = settled(output.text ?? "");
  if ((external_id ?? "") !== digestOf(block) || completed_at === null)
    return { is: "unreadable", why: `what stands in the check ${nameOf(place)} is not what was written` };
  return { is: "read", value: block === "" ? null : { reviewed: block, at: completed_at } };
}
async function latestCheck({ github, here, grant }, app, commit, place) {
  const name = nameOf(place);
  const path = `${here}/commits/${commit}/check-runs?check_name=${encodeURIComponent(name)}&filter=all`;
  const read = await github.pages(path, import_github_answers_validate_generated.isStatedChecks, import_github_answers_validate_generated.whyStatedChecks);
  return (0, import_github_reading.readingOf)(read, grant("checks: read"), (pages) => {
    const whole = (0, import_github_reading.wholeList)(pages, pages.flatMap(({ check_runs }) => check_runs), "check runs");
    if (whole.is === "unreadable")
      return whole;
    const ours = whole.value.filter((check) => check.app?.id === app.id && check.name === name && check.head_sha === commit && check.status === "completed");
    return { is: "read", value: ours.reduce(later, null) };
  });
}
function later(one, other) {
  if (one === null)
    return other;
  const apart = Date.parse(other.completed_at ?? "") - Date.parse(one.completed_at ?? "");
  return apart > 0 || apart === 0 && other.id > one.id ? other : one;
}
var settled = (text) => text.replaceAll("\r\n", "\n").trim();
var digestOf = (block) => block === "" ? "" : (0, import_core_digest.sha256)(block);
var LONGEST_COMMENT = 65536;
var MOST_WRITES2 = 3;
async function writeComment(host, number, { place, text }) {
  const { github, here, grant } = host;
  const app = demandReading(await host.app(), "which app runs its workflows");
  const marker = markerOf(place);
  const rest = "*The rest did not fit; the check of the plan and the page of the run have more.*";
  const body = cutMarkdown(`${marker}
${text}`, LONGEST_COMMENT, rest);
  const refused = (deed, message) => [
    `GitHub does not let github-token ${deed} comments on pull request #${number} (${message}). ${grant("pull-requests: write")}.`
  ];
  try {
    for (let tries = 1; tries <= MOST_WRITES2; tries++) {
      const read = await github.list(`${here}/issues/${number}/comments`, import_github_answers_validate_generated.isComments, import_github_answers_validate_generated.whyComments);
      if (read.is !== "value")
        return refused("read", read.message);
      const own = read.value.find((comment) => isOurs(comment, app, marker));
      if (own !== void 0 && settled2(own.body ?? "") === settled2(body))
        return [];
      const written = await github.write(own === void 0 ? { method: "POST", path: `${here}/issues/${number}/comments`, body: { body } } : { method: "PATCH", path: `${here}/issues/comments/${own.id}`, body: { body } }, import_github_answers_validate_generated.isComment, import_github_answers_validate_generated.whyComment);
      if (written.is === "value")
        return [];
      if (written.is !== "unsure")
        return refused("write", written.message);
    }
  } catch (error) {
    if (error instanceof import_core_failure.ServiceFailure)
      return [`The comment on pull request #${number} was not written: ${error.message}.`];
    throw error;
  }
  return [`GitHub gave no usable answer to the comment on pull request #${number}, and does not show it.`];
}
function isOurs({ user, body = "" }, { slug }, marker) {
  return user !== null && user.type === "Bot" && user.login === `${slug}[bot]` && body.trimStart().startsWith(marker);
}
function markerOf(place) {
  return `<!-- aml-promote: ${encodeURIComponent(place)} -->`;
}
var settled2 = (text) => text.replaceAll("\r\n", "\n").trim();
function coAuthors(message) {
  return message.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, named = ""] = /^\s*co-authored-by\s*:(.*)$/i.exec(line) ?? [];
    const addresses = named.match(/[^\s<>,;()"]+@[^\s<>,;()"]+/g) ?? [named.trim()].filter(Boolean);
    return addresses.map((address) => address.toLowerCase());
  });
}
function hiddenAccount(address) {
  const [, id, login] = /^(?:(\d+)\+)?([^@+]+)@users\.noreply\.[\w.-]+$/i.exec(address) ?? [];
  return login === void 0 ? null : { id: id ?? null, login };
}
var MOST_COMMITS = 250;
var WEB_FLOW = "web-flow";
async function readContributors(host, pull) {
  const { github, here, grant } = host;
  if (pull.commits > MOST_COMMITS) {
    return {
      is: "unreadable",
      why: `#${pull.number} has ${pull.commits} commits, and GitHub shows the first ${MOST_COMMITS} of a pull request`,
      grant: "split it into smaller pull requests"
    };
  }
  const read = await github.list(`${here}/pulls/${pull.number}/commits`, import_github_answers_validate_generated.isCommits, import_github_answers_validate_generated.whyCommits);
  const whole = (0, import_github_reading.readingOf)(read, grant("pull-requests: read"), (commits) => {
    const shas = new Set(commits.map(({ sha }) => sha));
    return shas.size === pull.commits && shas.has(pull.head.sha) ? { is: "read", value: commits } : { is: "unreadable", why: `GitHub shows ${shas.size} of ${pull.commits} commits of #${pull.number}` };
  });
  if (whole.is === "unreadable")
    return whole;
  const named = whole.value.flatMap(namedBy);
  if (named.some((one) => one === null))
    return { is: "unreadable", why: `a commit of #${pull.number} names no author or no committer` };
  const distinct = new Map(named.flatMap((one) => one === null ? [] : [[keyOf(one), one]]));
  const resolved = await Promise.all([...distinct.values()].map((one) => resolve(host, pull.head.sha, one)));
  const unread = resolved.find(({ is }) => is === "unreadable");
  if (unread?.is === "unreadable")
    return unread;
  const all = resolved.flatMap((one) => one.is === "read" ? [one.value] : []);
  return { is: "read", value: [...new Map(all.map((one) => [keyOf(one), one])).values()] };
}
var keyOf = (one) => one.is === "account" ? `id ${one.person.id}` : one.address;
function namedBy({ commit, author, committer }) {
  const isWeb = (0, import_github_answers_validate_generated.isAccount)(committer) && committer.login === WEB_FLOW;
  return [
    contributorOf(author, commit.author?.email),
    ...isWeb ? [] : [contributorOf(committer, commit.committer?.email)],
    ...coAuthors(commit.message).map((address) => ({ is: "address", address }))
  ];
}
function contributorOf(account, email) {
  if ((0, import_github_answers_validate_generated.isAccount)(account))
    return { is: "account", person: (0, import_github_reading.personOf)(account) };
  const address = email?.trim().toLowerCase() ?? "";
  return address === "" ? null : { is: "address", address };
}
async function resolve(host, head, one) {
  if (one.is === "account")
    return { is: "read", value: one };
  const { github, here, grant } = host;
  const hidden = hiddenAccount(one.address);
  if (hidden !== null && hidden.id !== null) {
    const { id, login } = hidden;
    return { is: "read", value: { is: "account", person: { id, login, isBot: login.endsWith("[bot]") } } };
  }
  if (hidden !== null) {
    const account = await github.get(`/users/${encodeURIComponent(hidden.login)}`, import_github_answers_validate_generated.isAccount, import_github_answers_validate_generated.whyAccount);
    if (account.is === "missing")
      return { is: "read", value: one };
    const grantUsers = "a github-token that may read users";
    return (0, import_github_reading.readingOf)(account, grantUsers, (value) => ({
      is: "read",
      value: { is: "account", person: (0, import_github_reading.personOf)(value) }
    }));
  }
  const query = `author=${encodeURIComponent(one.address)}&sha=${head}&per_page=1`;
  const read = await github.get(`${here}/commits?${query}`, import_github_answers_validate_generated.isCommits, import_github_answers_validate_generated.whyCommits);
  return (0, import_github_reading.readingOf)(read, grant("contents: read"), ([commit]) => {
    const isTheirs = commit?.commit.author?.email?.toLowerCase() === one.address;
    const found = isTheirs ? contributorOf(commit.author, one.address) : null;
    return { is: "read", value: found ?? one };
  });
}
async function readEvidence(host, merge, rules) {
  const { github } = host;
  const approvals = rules.flatMap((rule) => rule.approvals);
  const pulling = readPull(host, merge);
  const reviewing = readReviews(host, merge.number);
  const [pull, reviews, accounts, teams, contributors, pusher] = await Promise.all([
    pulling,
    reviewing,
    (0, import_github_reading.readAccounts)(github, { approvals }),
    reviewing.then((read) => readTeams(host, approvals, read)),
    pulling.then((read) => read.is === "read" ? readContributors(host, read.value) : read),
    pulling.then((read) => read.is === "read" ? readPusher(host, read.value) : read)
  ]);
  const { number, url, head, mergedAt } = merge;
  return {
    ...{ system: "github", number, url, head, mergedAt, contributors, pusher, reviews, accounts, teams },
    author: pull.is === "read" ? known(pull.value.user, `who opened #${number}`) : pull,
    merger: pull.is === "read" ? known(pull.value.merged_by, `who merged #${number}`) : pull
  };
}
async function readPull({ github, here, grant }, { number, head }) {
  const read = await github.get(`${here}/pulls/${number}`, import_github_answers_validate_generated.isPull, import_github_answers_validate_generated.whyPull);
  return (0, import_github_reading.readingOf)(read, grant("pull-requests: read"), (pull) => pull.head.sha === head && pull.merged ? { is: "read", value: pull } : { is: "unreadable", why: `#${number} is not merged at ${short(head)}` });
}
function known(account, what) {
  return account === null ? { is: "unreadable", why: `GitHub does not say ${what}` } : { is: "read", value: (0, import_github_reading.personOf)(account) };
}
var STATES = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "rejected",
  DISMISSED: "withdrawn",
  COMMENTED: "commented"
};
var isState = (state) => Object.hasOwn(STATES, state);
async function readReviews({ github, here, grant }, number) {
  const read = await github.list(`${here}/pulls/${number}/reviews`, import_github_answers_validate_generated.isPullReviews, import_github_answers_validate_generated.whyPullReviews);
  return (0, import_github_reading.readingOf)(read, grant("pull-requests: read"), reviewsOf);
}
function reviewsOf(all) {
  const given = all.filter(({ state }) => state !== "PENDING");
  const unread = given.find(({ state, submitted_at }) => !isState(state) || submitted_at === void 0);
  if (unread !== void 0)
    return { is: "unreadable", why: `GitHub shows a review that is ${unread.state}, or without a time` };
  if (given.some(({ state, user }) => user === null && state === "CHANGES_REQUESTED"))
    return { is: "unreadable", why: "GitHub does not say who requested changes" };
  const reviews = given.flatMap(({ state, user, submitted_at, commit_id, body }) => user === null || submitted_at === void 0 || !isState(state) ? [] : [{ state: STATES[state], person: (0, import_github_reading.personOf)(user), commit: commit_id, at: submitted_at, comment: body ?? "" }]);
  return { is: "read", value: reviews };
}
function readTeams({ github }, approvals, reviews) {
  const teams = new Map((0, import_github_teams.namedTeams)({ approvals }).map((team) => [(0, import_github_teams.teamName)(team), team]));
  const people = reviews.is === "read" ? reviews.value.map(({ person }) => person) : [];
  const reviewers = [...new Map(people.map((person) => [person.id, person])).values()];
  return Promise.all([...teams.values()].map(async (team) => ({
    team,
    members: reviews.is === "read" ? await (0, import_github_teams.readMembers)(github, team, reviewers) : reviews
  })));
}
async function readPusher(host, { number, head }) {
  const { github, grant } = host;
  if (head.repo === null)
    return { is: "unreadable", why: `the repository from which #${number} came was deleted` };
  const there = `/repos/${head.repo.full_name.split("/").map(encodeURIComponent).join("/")}`;
  const ref = `refs/heads/${head.ref}`;
  const inRef = ref.slice("refs/".length).split("/").map(encodeURIComponent).join("/");
  const branch = await github.get(`${there}/git/ref/${inRef}`, import_github_answers_validate_generated.isGitRef, import_github_answers_validate_generated.whyGitRef);
  const read = await github.first(`${there}/activity${branch.is === "value" ? `?ref=${encodeURIComponent(ref)}` : ""}`, import_github_answers_validate_generated.isActivities, import_github_answers_validate_generated.whyActivities, (move) => move.ref === ref && move.after === head.sha);
  return (0, import_github_reading.readingOf)(read, grant("contents: read"), (move) => known(move?.actor ?? null, `who pushed ${short(head.sha)}`));
}
var MOST_ENTRIES = 1e3;
var BRANCHES = "refs/heads/";
async function readTip({ github, here, grant }, ref) {
  if (!ref.startsWith(BRANCHES))
    throw new import_core_failure.UsageFailure({ what: `${ref} is no branch` });
  const read = await github.get(`${here}/git/ref/${inPath(ref.slice("refs/".length))}`, import_github_answers_validate_generated.isGitRef, import_github_answers_validate_generated.whyGitRef);
  const found = demand(read, `the branch ${ref}`, grant("contents: read"));
  if (found.ref !== ref || found.object.type !== "commit")
    throw new import_core_failure.ServiceFailure(`GitHub answers ${found.ref} where ${ref} was asked for`);
  return found.object.sha;
}
async function readFolder(host, folder, commit) {
  const listed = await readContent(host, folder, commit);
  if (listed === null)
    return [];
  const where = `${folder} at ${short(commit)}`;
  if (!(0, import_github_answers_validate_generated.isFolder)(listed)) {
    if (Array.isArray(listed))
      throw new import_core_failure.ServiceFailure(`GitHub's list of ${where} cannot be used: ${(0, import_github_answers_validate_generated.whyFolder)()}`);
    throw new import_core_failure.UsageFailure({ what: `${where} is a file`, fix: "Name the folder of the files of promotions" });
  }
  if (listed.length >= MOST_ENTRIES) {
    throw new import_core_failure.UsageFailure({
      what: `${where} holds ${MOST_ENTRIES} entries or more, of which GitHub shows no more`,
      fix: "Spread them over several folders"
    });
  }
  const wanted = listed.filter(({ path, type }) => type !== "dir" && /\.ya?ml$/.test(path));
  const linked = wanted.find(({ type }) => type !== "file");
  if (linked !== void 0)
    throw notAFile(linked.path, linked.type);
  const read = await Promise.all(wanted.map(({ path }) => readFileAt(host, path, commit)));
  const files = read.filter((file) => file !== null);
  if (files.length < wanted.length)
    throw new import_core_failure.ServiceFailure(`GitHub lists files in ${where} that it does not have`);
  return files.sort((one, other) => one.file < other.file ? -1 : 1);
}
async function readFileAt(host, file, commit) {
  const content = await readContent(host, file, commit);
  if (content === null)
    return null;
  if (Array.isArray(content) || !("type" in content))
    throw notAFile(file, "folder");
  if (content.type !== "file")
    throw notAFile(file, content.type);
  if (content.encoding === "none")
    throw new import_core_failure.UsageFailure({ what: `${file} at ${short(commit)} is larger than 1 MB`, fix: "Make it smaller" });
  const bytes = (0, import_github_file_content.contentOf)(content);
  if (bytes === null)
    throw new import_core_failure.ServiceFailure(`GitHub's answer for ${file} at ${short(commit)} does not hold the whole file`);
  return { file, bytes };
}
async function readContent(host, path, commit) {
  const { github, here, grant } = host;
  const read = await github.get(`${here}/contents/${inPath(path)}?ref=${commit}`, import_github_answers_validate_generated.isContent, import_github_answers_validate_generated.whyContent);
  if (read.is !== "missing")
    return demand(read, `${path} at ${short(commit)}`, grant("contents: read"));
  const itself = await github.get(`${here}/git/commits/${commit}`, import_github_answers_validate_generated.isGitCommit, import_github_answers_validate_generated.whyGitCommit);
  demand(itself, `the commit ${short(commit)}`, grant("contents: read"));
  return null;
}
var notAFile = (file, type) => new import_core_failure.UsageFailure({ what: `${file} is a ${type}`, fix: "Commit it as a file of its own" });
var inPath = (path) => path.split("/").map(encodeURIComponent).join("/");
var MOST_ASKED = 50;
var BY_ONE = "Merge one pull request at a time, by the button or the merge queue, and run apply on push to its target";
var AGAIN = "Open a pull request that changes these entries again, and merge it alone";
async function readMerged(host) {
  const { context } = host;
  const started = await host.run();
  if (started.is === "unreadable")
    return started;
  const { event, head_sha: commit, head_branch: branch } = started.value;
  refuseOtherEvent(started.value, context);
  if (event !== "push" && event !== "workflow_dispatch")
    return none(`this run was started by ${event}, and not by a merge`, "Run apply on push to the target of the merge");
  if (branch === null || context.ref !== `refs/heads/${branch}`)
    return none(`this run is on ${context.ref}, which is no branch that GitHub names for it`, BY_ONE);
  const [move, pulls] = await Promise.all([readMove(host, branch, commit), readPulls(host, commit)]);
  if (move.is === "unreadable")
    return move;
  if (pulls.is === "unreadable")
    return pulls;
  if (move.value === null) {
    return none(`GitHub's history of ${branch} does not show how it came to ${short(commit)}`, "Where the merge was just made, run it again in a minute");
  }
  return mergeOf(host, { branch, commit, move: move.value, pulls: intoBranch(host, pulls.value, branch) });
}
async function mergeOf(host, arrival) {
  const { commit, move, pulls } = arrival;
  const isPush = move.activity_type === "push";
  const isQueue = move.activity_type === "merge_queue_merge";
  if (!isPush && !isQueue && move.activity_type !== "pr_merge")
    return unmerged(host, arrival);
  const fitting = pulls.filter((pull2) => (isPush ? pull2.head.sha : pull2.merge_commit_sha) === commit);
  const [pull, other] = fitting;
  if (pull === void 0)
    return unmerged(host, arrival);
  if (other !== void 0)
    return none(`${numbers(fitting)} were merged by one commit, ${short(commit)}`, AGAIN);
  const found = { is: "read", value: { is: "merge", merge: asMerge(arrival, pull) } };
  if (!isPush && !isQueue)
    return found;
  if (isQueue) {
    const parents = await readParents(host, commit);
    if (parents.is === "unreadable")
      return parents;
    if (parents.value[0] === move.before)
      return found;
  }
  return alone(host, arrival, pull, found);
}
async function alone(host, { branch, commit, move }, pull, found) {
  const brought = await readBrought(host, move.before, commit);
  if (brought.is === "unreadable")
    return brought;
  if (brought.value === null)
    return none(`${short(commit)} does not follow what ${branch} held before, ${short(move.before)}`, BY_ONE);
  if (brought.value.length > MOST_ASKED)
    return none(`${brought.value.length} commits came to ${branch} at once, more than can be told apart`, AGAIN);
  const owners = await Promise.all(brought.value.map((one) => readPulls(host, one)));
  const unread = owners.find(({ is }) => is === "unreadable");
  if (unread?.is === "unreadable")
    return unread;
  const lists = owners.map((one) => one.is === "read" ? intoBranch(host, one.value, branch) : []);
  if (lists.every((list) => list.some(({ number }) => number === pull.number))) {
    const others = lists.flat().filter(({ number }) => number !== pull.number);
    if (others.length === 0)
      return found;
  }
  const all = [...lists.flat(), pull];
  const several = new Set(all.map(({ number }) => number)).size > 1;
  return several ? none(`one move of ${branch} brought ${numbers(all)}`, AGAIN) : none(`commits came to ${branch} together with #${pull.number} that are not of it`, BY_ONE);
}
async function unmerged(host, { branch, commit, move, pulls }) {
  const brought = await readBrought(host, move.before, commit);
  const asked = brought.is === "read" ? (brought.value ?? []).slice(-MOST_ASKED) : [];
  const owners = await Promise.all(asked.map((one) => readPulls(host, one)));
  const all = [...pulls, ...owners.flatMap((one) => one.is === "read" ? intoBranch(host, one.value, branch) : [])];
  const [first] = all;
  if (first === void 0)
    return none(`${short(commit)} came to ${branch} by ${deedOf(move)}, without a pull request`, BY_ONE);
  return new Set(all.map(({ number }) => number)).size > 1 ? none(`one move of ${branch} brought ${numbers(all)}`, AGAIN) : none(`#${first.number} came to ${branch} by ${deedOf(move)} of ${short(commit)}, which is not what was reviewed`, BY_ONE);
}
var DEEDS = {
  push: "a push",
  force_push: "a force-push",
  branch_creation: "the creation of the branch",
  pr_merge: "a merge",
  merge_queue_merge: "the merge queue"
};
var deedOf = ({ activity_type }) => DEEDS[activity_type] ?? activity_type;
function asMerge({ branch, commit, move }, pull) {
  return {
    number: pull.number,
    url: pull.html_url,
    target: `refs/heads/${branch}`,
    head: pull.head.sha,
    before: move.before,
    after: commit,
    mergedAt: pull.merged_at
  };
}
async function readMove(host, branch, commit) {
  const { github, here, grant } = host;
  const ref = `refs/heads/${branch}`;
  const read = await github.first(`${here}/activity?ref=${encodeURIComponent(ref)}`, import_github_answers_validate_generated.isActivities, import_github_answers_validate_generated.whyActivities, (move) => move.ref === ref && move.after === commit);
  return (0, import_github_reading.readingOf)(read, grant("contents: read"), (value) => ({ is: "read", value }));
}
async function readPulls(host, commit) {
  const { github, here, grant } = host;
  const read = await github.list(`${here}/commits/${commit}/pulls`, import_github_answers_validate_generated.isCommitPulls, import_github_answers_validate_generated.whyCommitPulls);
  return (0, import_github_reading.readingOf)(read, grant("pull-requests: read"), (value) => ({ is: "read", value }));
}
function intoBranch({ context }, pulls, branch) {
  const own = context.repository.toLowerCase();
  return pulls.filter((pull) => pull.merged_at !== null && pull.base.ref === branch && pull.base.repo.full_name.toLowerCase() === own);
}
async function readParents({ github, here, grant }, commit) {
  const read = await github.get(`${here}/git/commits/${commit}`, import_github_answers_validate_generated.isGitCommit, import_github_answers_validate_generated.whyGitCommit);
  return (0, import_github_reading.readingOf)(read, grant("contents: read"), ({ parents }) => ({
    is: "read",
    value: parents.map(({ sha }) => sha)
  }));
}
async function readBrought({ github, here, grant }, before, commit) {
  const read = await github.pages(`${here}/compare/${before}...${commit}`, import_github_answers_validate_generated.isChanges, import_github_answers_validate_generated.whyChanges);
  return (0, import_github_reading.readingOf)(read, grant("contents: read"), (pages) => {
    const [first] = pages;
    if (first === void 0 || first.merge_base_commit.sha !== before)
      return { is: "read", value: null };
    const commits = pages.flatMap((page) => page.commits.map(({ sha }) => sha));
    return commits.length === first.total_commits ? { is: "read", value: commits } : { is: "unreadable", why: `GitHub shows ${commits.length} of ${first.total_commits} commits` };
  });
}
function numbers(pulls) {
  const all = [...new Set(pulls.map(({ number }) => number))].sort((one, other) => one - other);
  return `pull requests ${all.map((number) => `#${number}`).join(" and ")}`;
}
var none = (why, fix) => ({ is: "read", value: { is: "none", why, fix } });
async function readProposed(host) {
  const { github, context, here, grant } = host;
  const [, number] = /^refs\/pull\/([1-9]\d{0,17})\/(?:merge|head)$/.exec(context.ref) ?? [];
  refuseOtherRuns(context.event, number);
  const path = `${here}/pulls/${number}`;
  const [started, read] = await Promise.all([host.run(), github.get(path, import_github_answers_validate_generated.isPull, import_github_answers_validate_generated.whyPull)]);
  const run = demandReading(started, "this run");
  refuseOtherEvent(run, context);
  const pull = demand(read, `pull request #${number}`, grant("pull-requests: read"));
  if (pull.state !== "open")
    throw new import_core_failure.UsageFailure({ what: `Pull request #${number} is closed`, fix: "Plan a pull request that is open" });
  if (run.head_sha !== pull.head.sha) {
    throw new import_core_failure.UsageFailure({
      what: `Pull request #${number} has moved on to ${short(pull.head.sha)} since this run began for ${short(run.head_sha)}`,
      fix: "Its later run checks it; run that one again where there is need"
    });
  }
  const target = `refs/heads/${pull.base.ref}`;
  const tip = await readTip(host, target);
  const compared = await github.get(`${here}/compare/${tip}...${pull.head.sha}?per_page=1`, import_github_answers_validate_generated.isChanges, import_github_answers_validate_generated.whyChanges);
  const { merge_base_commit } = demand(compared, `what pull request #${number} changes`, grant("contents: read"));
  return {
    number: pull.number,
    url: pull.html_url,
    target,
    head: pull.head.sha,
    base: merge_base_commit.sha,
    isFork: pull.head.repo?.id !== pull.base.repo.id
  };
}
function refuseOtherRuns(event, number) {
  if (event === "pull_request_target") {
    throw new import_core_failure.UsageFailure({
      what: "This run is one of pull_request_target, which has the rights of the target and the code of anybody",
      fix: "Let the workflow run on pull_request"
    });
  }
  if (event !== "pull_request" || number === void 0) {
    throw new import_core_failure.UsageFailure({
      what: `This run is one of ${event}, and checks no pull request`,
      fix: "Let the workflow run on pull_request"
    });
  }
}
function githubPullRequests({ github, context }) {
  const host = pullRequestHost(github, context);
  return {
    proposed: () => readProposed(host),
    merged: () => readMerged(host),
    tip: (ref) => readTip(host, ref),
    folder: (path, commit) => readFolder(host, path, commit),
    file: (path, commit) => readFileAt(host, path, commit),
    async announce({ number, head, isFork }, announcement) {
      if (isFork)
        return [`Pull request #${number} comes from a fork, whose runs may write nothing on it.`];
      await writeCheck(host, head, announcement);
      return writeComment(host, number, announcement);
    },
    announced: (commit, place) => readAnnounced(host, commit, place),
    evidence: (merge, rules) => readEvidence(host, merge, rules)
  };
}
