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
  azureReposPullRequests: () => azureReposPullRequests
});
module.exports = __toCommonJS(stdin_exports);
var import_azure_devops_accounts = require("./azure-devops-accounts.js");
var import_azure_devops_people = require("./azure-devops-people.js");
var import_azure_devops_permissions = require("./azure-devops-permissions.js");
var import_azure_devops_paths = require("./azure-devops-paths.js");
var import_core_digest = require("./core-digest.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
function isBuildService(one, projectId) {
  const wanted = projectId.toLowerCase();
  const { descriptor, uniqueName } = one ?? {};
  if (descriptor) {
    const [kind = "", subject = ""] = descriptor.split(".");
    const told = Buffer.from(subject, "base64url").toString("utf8").toLowerCase();
    return kind === "svc" && told.endsWith(`:build:${wanted}`);
  }
  return uniqueName?.toLowerCase() === `build\\${wanted}`;
}
var LONGEST_COMMENT = 15e4;
var BEGIN = "<!-- aml-promote: reviewed -->";
var END = "<!-- aml-promote: end -->";
var CUT = "\n\nThe rest is left out: a comment in Azure DevOps holds no more than 150,000 characters.\n";
function markerOf(place) {
  return `<!-- aml-promote: plan for ${(0, import_core_digest.sha256)(place).slice(0, 16)} -->`;
}
function contentOf(place, text, reviewed) {
  const block = reviewed === null ? "" : `

<details><summary>What is compared after the merge</summary>

${BEGIN}
${reviewed}
${END}

</details>`;
  const marker = `${markerOf(place)}
`;
  const room = LONGEST_COMMENT - marker.length - block.length;
  return `${marker}${text.length <= room ? text : shortened(text, room - CUT.length)}${block}`;
}
function reviewedIn(content) {
  const text = content.replaceAll("\r\n", "\n");
  const begin = text.lastIndexOf(BEGIN);
  const end = text.indexOf(END, begin);
  return begin === -1 || end === -1 ? null : text.slice(begin + BEGIN.length, end).trim();
}
function shortened(text, room) {
  const head = text.slice(0, Math.max(room - 4, 0));
  const lines = head.slice(0, Math.max(head.lastIndexOf("\n"), 0));
  const isOpen = (lines.match(/^```/gm) ?? []).length % 2 === 1;
  return `${lines}${isOpen ? "\n```" : ""}${CUT}`;
}
var PAGE = 100;
var MOST_PUSHES = 1e3;
function createReads(devops, context) {
  const grant = (permission) => (0, import_azure_devops_permissions.grantOf)(permission, context);
  const apis = (0, import_azure_devops_paths.apisOf)(context);
  const repository = once(async () => {
    const path2 = `${apis}/git/repositories/${encodeURIComponent(context.repository.id)}`;
    const read = await devops.get({ path: path2 }, import_azure_devops_paths.isRepository, import_azure_devops_paths.whyRepository);
    if (read.is !== "value")
      return unreadable(read, grant("repository"));
    const { project, name } = read.value;
    if (project.name.toLowerCase() === context.project.toLowerCase())
      return { is: "read", value: read.value };
    const why = `${project.name}/${name} is in another project than the pipeline, whose jobs write for their own`;
    return { is: "unreadable", why, grant: `move the pipeline to the project ${project.name}` };
  });
  const here = async () => {
    const { project, id } = must(await repository(), "the repository of this run");
    return { project: project.name, repository: id };
  };
  const base = async () => {
    const { project, repository: id } = await here();
    return `${(0, import_azure_devops_paths.apisOf)({ project })}/git/repositories/${id}`;
  };
  const path = async (number) => ({ ...await here(), number });
  const one = async (below, isT, whyT, query = {}) => {
    const found = await repository();
    if (found.is === "unreadable")
      return found;
    return toReading(await devops.get({ path: `${await base()}/${below}`, query }, isT, whyT), grant("repository"), (value) => value);
  };
  const all = async (below, isPage, whyPage, query = {}) => {
    const found = await repository();
    if (found.is === "unreadable")
      return found;
    const read = await devops.list({ path: `${await base()}/${below}`, query }, isPage, whyPage);
    return toReading(read, grant("repository"), (value) => value);
  };
  return {
    context,
    grant,
    repository,
    build: once(async () => {
      const at = `${apis}/build/builds/${context.buildId}`;
      const read = await devops.get({ path: at }, import_azure_devops_paths.isBuild, import_azure_devops_paths.whyBuild);
      if (read.is !== "value")
        return unreadable(read, grant("builds"));
      refuseOtherRun(read.value, context);
      const records = await devops.get({ path: `${at}/timeline` }, import_azure_devops_paths.isTimeline, import_azure_devops_paths.whyTimeline);
      if (records.is !== "value")
        return unreadable(records, grant("builds"));
      const isOurs = records.value.records.some(({ id, type, state }) => type === "Job" && state === "inProgress" && same(id, context.jobId));
      if (!isOurs)
        throw otherRun("SYSTEM_JOBID", context.jobId, `no such job that runs in the run ${context.buildId}`);
      return { is: "read", value: read.value };
    }),
    changes: once(async () => {
      const question = { path: `${apis}/build/builds/${context.buildId}/changes`, query: { $top: "1000" } };
      const read = await devops.list(question, import_azure_devops_paths.isBuildChanges, import_azure_devops_paths.whyBuildChanges);
      return toReading(read, grant("builds"), (changes) => changes.map(({ id }) => id.toLowerCase()));
    }),
    path,
    pullRequest: (number) => one(`pullRequests/${number}`, import_azure_devops_paths.isPullRequest, import_azure_devops_paths.whyPullRequest),
    async pullRequestsOf(commit) {
      const found = await repository();
      if (found.is === "unreadable")
        return found;
      const read = await devops.pullRequestsOf(await here(), commit);
      return toReading(read, grant("repository"), byNumber);
    },
    iterations: (number) => all(`pullRequests/${number}/iterations`, import_azure_devops_paths.isIterations, import_azure_devops_paths.whyIterations),
    threads: (number) => all(`pullRequests/${number}/threads`, import_azure_devops_paths.isThreads, import_azure_devops_paths.whyThreads),
    statuses: (number, iteration) => all(`pullRequests/${number}/iterations/${iteration}/statuses`, import_azure_devops_paths.isStatuses, import_azure_devops_paths.whyStatuses),
    async commitsOf(number) {
      const read = await all(`pullRequests/${number}/commits`, import_azure_devops_paths.isCommits, import_azure_devops_paths.whyCommits, {
        $top: String(PAGE)
      });
      return read.is === "unreadable" ? read : { is: "read", value: read.value.map(({ commitId }) => commitId) };
    },
    commit: (sha) => one(`commits/${sha}`, import_azure_devops_paths.isGitCommit, import_azure_devops_paths.whyGitCommit, { changeCount: "0" }),
    push: (id) => one(`pushes/${id}`, import_azure_devops_paths.isPush, import_azure_devops_paths.whyPush, { includeRefUpdates: "true" }),
    async moves(ref, isEnough) {
      const moves = [];
      for (let skip = 0; skip < MOST_PUSHES; skip += PAGE) {
        const read = await one("pushes", import_azure_devops_paths.isPushes, import_azure_devops_paths.whyPushes, {
          "searchCriteria.refName": ref,
          "searchCriteria.includeRefUpdates": "true",
          $top: String(PAGE),
          $skip: String(skip)
        });
        if (read.is === "unreadable")
          return read;
        for (const { date, refUpdates } of read.value.value)
          for (const { name, oldObjectId, newObjectId } of refUpdates ?? [])
            if (name === ref)
              moves.push({ before: oldObjectId, after: newObjectId, at: date });
        if (read.value.value.length < PAGE || isEnough(moves))
          return { is: "read", value: moves };
      }
      return { is: "unreadable", why: `${ref} moved more than ${MOST_PUSHES} times since` };
    },
    async mergeBases(first, second) {
      const read = await all(`commits/${first}/mergebases`, import_azure_devops_paths.isCommits, import_azure_devops_paths.whyCommits, { otherCommitId: second });
      return read.is === "unreadable" ? read : { is: "read", value: read.value.map(({ commitId }) => commitId) };
    }
  };
}
function must(read, what) {
  if (read.is === "read")
    return read.value;
  const fix = read.grant === void 0 ? {} : { fix: `${read.grant[0]?.toUpperCase()}${read.grant.slice(1)}` };
  throw new import_core_failure.ServiceFailure(`Azure DevOps does not show ${what} to this job: ${read.why}`, fix);
}
function toReading(read, grant, give) {
  return read.is === "value" ? { is: "read", value: give(read.value) } : unreadable(read, grant);
}
var unreadable = ({ message }, grant) => ({ is: "unreadable", why: message, grant });
function byNumber({ results }) {
  const all = results.flatMap((found) => Object.values(found).flat());
  return [...new Map(all.map((one) => [one.pullRequestId, one])).values()];
}
var same = (one, other) => one.toLowerCase() === other.toLowerCase();
function refuseOtherRun({ sourceBranch, sourceVersion, repository }, context) {
  if (!same(context.ref, sourceBranch))
    throw otherRun("BUILD_SOURCEBRANCH", context.ref, sourceBranch);
  if (!same(context.commit, sourceVersion))
    throw otherRun("BUILD_SOURCEVERSION", context.commit, sourceVersion);
  if (!same(context.repository.id, repository.id))
    throw otherRun("BUILD_REPOSITORY_ID", context.repository.id, repository.id);
}
function otherRun(name, given, actual) {
  const what = `${name} says ${given}, and Azure DevOps says ${actual}`;
  return new import_core_failure.UsageFailure({ what, fix: "Leave the variables of the agent as they are" });
}
function once(ask) {
  let asked;
  return () => {
    asked ??= ask();
    return asked;
  };
}
var GENRE = "aml-promote";
var LONGEST_DESCRIPTION = 250;
var STATES = { allow: "succeeded", deny: "failed", inconclusive: "error" };
async function announce(devops, reads, { number, head }, { place, verdict, title, text, reviewed }) {
  const [found, iterations, threads, path] = await Promise.all([
    reads.repository(),
    reads.iterations(number),
    reads.threads(number),
    reads.path(number)
  ]);
  const project = must(found, "the repository of this run").project;
  const latest = latestOf(must(iterations, `the iterations of pull request !${number}`));
  if (latest?.sourceRefCommit.commitId !== head)
    throw new import_core_failure.ServiceFailure(`Pull request !${number} has moved on since this run began; nothing was written there`, {
      fix: "Look at the run of its newest commit"
    });
  const written = (read, what) => {
    if (read.is === "value")
      return;
    const grant = reads.grant("pullRequests");
    throw new import_core_failure.ServiceFailure(`Azure DevOps does not let this job write the ${what}: ${read.message}`, {
      fix: `${grant[0]?.toUpperCase()}${grant.slice(1)}`
    });
  };
  const content = contentOf(place, text, reviewed);
  const own = ownComment(must(threads, `the comments of pull request !${number}`), place, project.id);
  if (own === void 0)
    written(await devops.openThread(path, content), `comment on pull request !${number}`);
  else if (own.comment.content !== content)
    written(await devops.rewriteComment(path, own.thread, own.comment.id, content), `comment on pull request !${number}`);
  const told = reviewed === null ? title : `${(0, import_core_digest.sha256)(normal(reviewed))} ${title}`;
  const status = await devops.setStatus(path, {
    iterationId: latest.id,
    state: STATES[verdict],
    description: shortened2(told),
    targetUrl: reads.context.runUrl,
    context: { genre: GENRE, name: place }
  });
  written(status, `status of pull request !${number}`);
  const by = status.is === "value" ? status.value.createdBy : null;
  if (!isBuildService(by, project.id))
    throw new import_core_failure.ServiceFailure(`This job wrote the status as ${by ? (0, import_azure_devops_people.shownNameOf)(by) : "nobody"}, and only what ${project.name} Build Service writes counts after the merge`, { fix: "Limit the job authorization scope to the current project (Project settings, Pipelines, Settings)" });
  return [];
}
async function announced(reads, number, commit, place) {
  const found = await reads.repository();
  if (found.is === "unreadable")
    return found;
  const projectId = found.value.project.id;
  const iterations = await reads.iterations(number);
  if (iterations.is === "unreadable")
    return iterations;
  const latest = latestOf(iterations.value);
  if (latest?.sourceRefCommit.commitId !== commit)
    return { is: "unreadable", why: `the last iteration of pull request !${number} is not of ${commit.slice(0, 12)}` };
  const [statuses, threads] = await Promise.all([reads.statuses(number, latest.id), reads.threads(number)]);
  if (statuses.is === "unreadable")
    return statuses;
  if (threads.is === "unreadable")
    return threads;
  const own = statuses.value.filter(({ context, createdBy }) => context.genre === GENRE && context.name === place && isBuildService(createdBy, projectId)).sort((one, other) => Date.parse(other.creationDate) - Date.parse(one.creationDate) || other.id - one.id);
  const [last] = own;
  const digest = last === void 0 ? null : digestOf(last);
  if (digest === null)
    return { is: "read", value: null };
  const comment = ownComment(threads.value, place, projectId)?.comment;
  const reviewed = reviewedIn(comment?.content ?? "");
  if (reviewed === null || (0, import_core_digest.sha256)(reviewed) !== digest) {
    const why = `the comment of aml-promote on pull request !${number} ${comment === void 0 ? "is gone" : "does not hold what its status was set for"}`;
    return { is: "unreadable", why, grant: "open a pull request with the same change, and leave its comment alone" };
  }
  const change = own.findIndex((one) => digestOf(one) !== digest);
  const since = own.at(change === -1 ? -1 : change - 1) ?? last;
  return { is: "read", value: { reviewed, at: since?.creationDate ?? "" } };
}
function latestOf(iterations) {
  return [...iterations].sort((one, other) => one.id - other.id).at(-1);
}
var digestOf = ({ description }) => /^([0-9a-f]{64}) /.exec(description ?? "")?.[1] ?? null;
function ownComment(threads, place, projectId) {
  const marker = markerOf(place);
  return [...threads].sort((one, other) => one.id - other.id).flatMap(({ id, isDeleted, comments }) => {
    const comment = comments?.[0];
    const isOurs = isDeleted !== true && comment !== void 0 && comment.isDeleted !== true && isBuildService(comment.author, projectId) && (comment.content ?? "").startsWith(marker);
    return isOurs ? [{ thread: id, comment }] : [];
  })[0];
}
function shortened2(text) {
  const characters = [...text];
  return characters.length <= LONGEST_DESCRIPTION ? text : `${characters.slice(0, LONGEST_DESCRIPTION - 1).join("")}\u2026`;
}
var normal = (text) => text.replaceAll("\r\n", "\n").trim();
function pageOf({ collection }, { project, name }, number) {
  const [one, other] = [project.name, name].map(encodeURIComponent);
  return `${collection.href.replace(/\/$/, "")}/${one}/_git/${other}/pullrequest/${number}`;
}
var NOBODY = /^0+$/;
async function mergeOfRun(reads) {
  const [build, repository] = await Promise.all([reads.build(), reads.repository()]);
  if (build.is === "unreadable")
    return build;
  if (repository.is === "unreadable")
    return repository;
  const { sourceBranch: target, sourceVersion: after2, reason } = build.value;
  if (/^pullrequest$/i.test(reason))
    return none("this run builds a pull request that nobody has merged", "run it after the merge, on the branch");
  if (!target.startsWith("refs/heads/"))
    return none(`this run builds ${target}, which is no branch`, ON_PUSH);
  const built = /^batchedci$/i.test(reason) ? await reads.changes() : ALONE;
  if (built.is === "unreadable")
    return built;
  const isEnough = (moves2) => {
    const at = moves2.findIndex((move2) => move2.after === after2);
    return at !== -1 && (built === ALONE || moves2.slice(at + 1).some((move2) => !built.value.includes(move2.after)));
  };
  const [found, moves] = await Promise.all([reads.pullRequestsOf(after2), reads.moves(target, isEnough)]);
  if (found.is === "unreadable")
    return found;
  if (moves.is === "unreadable")
    return moves;
  const completed = found.value.filter(({ status, repository: { id } }) => status === "completed" && id.toLowerCase() === repository.value.id.toLowerCase());
  const merged = completed.filter((one) => one.targetRefName === target && isMergedAs(one, after2));
  const [pullRequest] = merged;
  const commit = after2.slice(0, 12);
  if (pullRequest === void 0) {
    const others = completed.map(({ pullRequestId, targetRefName }) => `!${pullRequestId} into ${targetRefName}`);
    const told = others.length === 0 ? "" : ` (it is in pull request ${others.join(", ")})`;
    return none(`${commit} came to ${target} without a pull request${told}`, "change promotions by a pull request");
  }
  if (merged.length > 1)
    return none(`${commit} is of pull requests ${numbersOf(merged)}`, ONE_EACH);
  const brought = moves.value.filter((move2) => move2.after === after2);
  const [move] = brought;
  if (move === void 0 || brought.length > 1 || NOBODY.test(move.before)) {
    const times = move === void 0 ? "no push" : brought.length > 1 ? "more than one push" : "the first push";
    return none(`Azure DevOps lists ${times} that left ${target} at ${commit}`, ON_PUSH);
  }
  const { lastMergeSourceCommit, lastMergeTargetCommit, lastMergeCommit, closedDate } = pullRequest;
  const number = pullRequest.pullRequestId;
  const head = lastMergeSourceCommit?.commitId;
  if (head === void 0 || !closedDate)
    return { is: "unreadable", why: `Azure DevOps does not say what of pull request !${number} was merged, or when` };
  const went = lastMergeTargetCommit?.commitId;
  if (lastMergeCommit?.commitId === after2) {
    if (went !== void 0 && went !== move.before)
      return none(`pull request !${number} was merged with ${went.slice(0, 12)}, and ${target} was at ${move.before.slice(0, 12)}`, ONE_EACH);
  } else {
    const bases = await reads.mergeBases(move.before, after2);
    if (bases.is === "unreadable")
      return bases;
    if (bases.value.length !== 1 || bases.value[0] !== move.before)
      return none(`${target} was not moved forward from ${move.before.slice(0, 12)} to ${commit}`, ON_PUSH);
  }
  const earlier = moves.value.slice(moves.value.indexOf(move) + 1).filter((one) => built.value.includes(one.after));
  const batched = await toldOf(reads, earlier);
  if (batched.is === "unreadable")
    return batched;
  if (batched.value.length > 0) {
    const all = [...batched.value].reverse().concat(`pull request !${number}`);
    return none(`this run builds more than one push to ${target}: ${all.join(", ")}`, 'leave "batch" out of the trigger, so that each merge has a run of its own; then change the entries once more');
  }
  const url = pageOf(reads.context, repository.value, number);
  const mergedAt = Date.parse(move.at) < Date.parse(closedDate) ? move.at : closedDate;
  return {
    is: "read",
    value: { is: "merge", merge: { number, url, target, head, before: move.before, after: after2, mergedAt } }
  };
}
var ALONE = { is: "read", value: [] };
var ONE_EACH = "complete one pull request at a time, each with a run of its own";
var ON_PUSH = "run it by the trigger of the branch, on the commit of a completed pull request";
var none = (why, fix) => ({ is: "read", value: { is: "none", why, fix } });
function isMergedAs({ lastMergeCommit, lastMergeSourceCommit }, after2) {
  return lastMergeCommit?.commitId === after2 || lastMergeSourceCommit?.commitId === after2;
}
var numbersOf = (all) => all.map(({ pullRequestId }) => `!${pullRequestId}`).join(" and ");
async function toldOf(reads, moves) {
  const told = [];
  for (const { after: after2 } of moves) {
    const found = await reads.pullRequestsOf(after2);
    if (found.is === "unreadable")
      return found;
    const merged = found.value.filter((one) => one.status === "completed" && isMergedAs(one, after2));
    told.push(merged.length === 0 ? after2.slice(0, 12) : `pull request ${numbersOf(merged)}`);
  }
  return { is: "read", value: told };
}
async function proposedPullRequest(reads) {
  const build = must(await reads.build(), "this run");
  const [, digits] = /^refs\/pull\/([1-9]\d*)\/merge$/.exec(build.sourceBranch) ?? [];
  if (!/^pullrequest$/i.test(build.reason) || digits === void 0)
    throw new import_core_failure.UsageFailure({
      what: `This run builds ${build.sourceBranch} (${build.reason}), and no pull request`,
      fix: "Plan promotions in a build validation of the branch (Repos, Branches, Branch policies)"
    });
  const number = Number(digits);
  const [repository, pullRequest, merge] = await Promise.all([
    reads.repository(),
    reads.pullRequest(number),
    reads.commit(build.sourceVersion)
  ]);
  const { status, targetRefName: target, lastMergeSourceCommit, lastMergeTargetCommit, forkSource } = must(pullRequest, `pull request !${number}`);
  if (status !== "active")
    throw new import_core_failure.UsageFailure({ what: `Pull request !${number} is ${status}`, fix: "Plan what is still to be merged" });
  const head = lastMergeSourceCommit?.commitId;
  const tip = lastMergeTargetCommit?.commitId;
  if (head === void 0 || tip === void 0)
    throw new import_core_failure.UsageFailure({
      what: `Pull request !${number} cannot be merged into ${target} as it is`,
      fix: "Solve its conflicts"
    });
  const { parents } = must(merge, `the commit ${build.sourceVersion.slice(0, 12)}`);
  if (build.sourceVersion !== head && !parents.includes(head))
    throw new import_core_failure.UsageFailure({
      what: `Pull request !${number} has moved on to ${head.slice(0, 12)} since this run began`,
      fix: "Look at the run of its newest commit"
    });
  const bases = must(await reads.mergeBases(head, tip), `where pull request !${number} begins`);
  const [base, ...others] = bases;
  if (base === void 0 || others.length > 0)
    throw new import_core_failure.UsageFailure({
      what: `Pull request !${number} and ${target} share ${base === void 0 ? "no commit" : "more than one last commit"}`,
      fix: `Merge ${target} into its branch`
    });
  const isFork = forkSource != null || /^true$/i.test(build.triggerInfo?.["pr.isFork"] ?? "");
  const url = pageOf(reads.context, must(repository, "the repository of this run"), number);
  return { number, url, target, head, base, isFork };
}
function coAuthors(message) {
  return message.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, named = ""] = /^\s*co-authored-by\s*:(.*)$/i.exec(line) ?? [];
    const addresses = named.match(/[^\s<>,;()"]+@[^\s<>,;()"]+/g) ?? [named.trim()].filter(Boolean);
    return addresses.map((address) => address.toLowerCase());
  });
}
var MOST_COMMITS = 250;
async function contributorsOf(reads, number, people) {
  const all = await reads.commitsOf(number);
  if (all.is === "unreadable")
    return all;
  if (all.value.length === 0 || all.value.length > MOST_COMMITS) {
    const many = all.value.length === 0 ? "no commit" : `more than ${MOST_COMMITS} commits`;
    return { is: "unreadable", why: `Azure DevOps lists ${many} of pull request !${number}` };
  }
  const addresses = /* @__PURE__ */ new Set();
  for (const sha of all.value) {
    const commit = await reads.commit(sha);
    if (commit.is === "unreadable")
      return commit;
    if (commit.value.commentTruncated === true)
      return { is: "unreadable", why: `Azure DevOps does not show the whole message of ${sha.slice(0, 12)}` };
    for (const address of addressesOf(commit.value))
      addresses.add(address);
  }
  const value = [...addresses].map((address) => {
    const person = people.find((one) => one.address === address);
    return person === void 0 ? { is: "address", address } : { is: "account", person };
  });
  return { is: "read", value };
}
function addressesOf({ author, committer, comment }) {
  return [author.email, committer.email, ...coAuthors(comment)].map((address) => address.trim().toLowerCase()).filter((address) => address !== "");
}
var SERVICE = "00000002-0000-8888-8000-000000000000";
function votesOf({ pullRequest, threads, iterations, people }) {
  const votes = threads.flatMap(voteOf).sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const now = new Map((pullRequest.reviewers ?? []).map((one) => [one.id.toLowerCase(), people.isGroup(one) ? 0 : one.vote]));
  const noted = new Set(votes.filter(({ vote }) => vote > 0).map(({ voter }) => voter.id.toLowerCase()));
  const unnoted = (pullRequest.reviewers ?? []).find((one) => one.vote > 0 && !people.isGroup(one) && !noted.has(one.id.toLowerCase()));
  if (unnoted !== void 0)
    return { is: "unreadable", why: `Azure DevOps says that ${people.nameOf(unnoted)} approved, and not when` };
  const reviews = [];
  for (const { voter, vote, at } of votes) {
    const person = people.person(voter);
    if (person === null) {
      if (vote <= 0)
        continue;
      return { is: "unreadable", why: `Azure DevOps does not say whose account ${people.nameOf(voter)} is` };
    }
    const seen = iterations.filter(({ createdDate }) => Date.parse(createdDate) <= Date.parse(at));
    const later = iterations.slice(seen.length);
    const stands = (now.get(voter.id.toLowerCase()) ?? 0) > 0;
    const isOfTarget = !later.some(({ reason }) => reason?.toLowerCase() === "retarget");
    const state = vote < 0 ? "rejected" : vote > 0 && stands && isOfTarget ? "approved" : "withdrawn";
    reviews.push({ state, person, commit: seen.at(-1)?.sourceRefCommit.commitId ?? null, at, comment: "" });
  }
  return { is: "read", value: reviews };
}
function voteOf({ properties, identities, comments, publishedDate, isDeleted }) {
  if (properties?.CodeReviewThreadType?.$value !== "VoteUpdate" || isDeleted === true || !publishedDate)
    return [];
  const { CodeReviewVotedByIdentity, CodeReviewVotedByInitiatorIdentity, CodeReviewVoteResult } = properties;
  const identityAt = (key) => {
    const name = key?.$value;
    return name === void 0 || name === null ? null : identities?.[String(name)] ?? null;
  };
  const voter = identityAt(CodeReviewVotedByIdentity);
  const vote = Number(CodeReviewVoteResult?.$value ?? Number.NaN);
  if (voter === null || !Number.isInteger(vote))
    return [];
  const written = comments ?? [];
  const isGenuine = (
    // What somebody else takes back shows in how the voter votes now.
    same2(identityAt(CodeReviewVotedByInitiatorIdentity) ?? voter, voter) && written.length > 0 && written.every(({ author, commentType }) => commentType === "system" && isWriter(author, voter))
  );
  return isGenuine ? [{ voter, vote, at: publishedDate }] : [];
}
var same2 = (one, other) => one.id.toLowerCase() === other.id.toLowerCase();
function isWriter(author, voter) {
  if (!author)
    return false;
  return author.id.toLowerCase() === SERVICE || author.isContainer === true || same2(author, voter);
}
async function pullRequestEvidence(reads, { number, url, head, mergedAt }, rules) {
  const [pullRequest, iterations, threads] = await Promise.all([
    reads.pullRequest(number),
    reads.iterations(number),
    reads.threads(number)
  ]);
  const pushed = iterations.is === "read" ? await pusherOf(reads, pullRequest, iterations.value, head) : iterations;
  const reviewers = pullRequest.is === "read" ? pullRequest.value.reviewers ?? [] : [];
  const identities = [
    ...pullRequest.is === "read" ? [pullRequest.value.createdBy, pullRequest.value.closedBy] : [],
    ...reviewers,
    ...reviewers.flatMap(({ votedFor }) => votedFor ?? []),
    ...threads.is === "read" ? threads.value.flatMap((one) => Object.values(one.identities ?? {})) : [],
    ...pushed.is === "read" ? [pushed.value] : []
  ];
  const people = (0, import_azure_devops_people.peopleOf)(identities);
  const known = identities.flatMap((one) => one ? people.person(one) ?? [] : []);
  return {
    system: "azure-devops",
    number,
    url,
    head,
    mergedAt,
    author: after(pullRequest, ({ createdBy }) => personOf(people, createdBy, "opened")),
    contributors: await contributorsOf(reads, number, known),
    pusher: after(pushed, (one) => personOf(people, one, "pushed the head of")),
    merger: after(pullRequest, ({ closedBy }) => personOf(people, closedBy, "completed")),
    reviews: after(pullRequest, (one) => after(threads, (all) => after(iterations, (order) => votesOf({ pullRequest: one, threads: all, iterations: inOrder(order), people })))),
    accounts: new Map(rules.flatMap((rule) => [...(0, import_azure_devops_accounts.accountsOf)(rule)])),
    teams: teamsOf(rules, pullRequest, people)
  };
}
var inOrder = (iterations) => [...iterations].sort((one, other) => one.id - other.id);
function after(read, next) {
  return read.is === "read" ? next(read.value) : read;
}
function personOf(people, identity, did) {
  const person = identity ? people.person(identity) : null;
  if (person !== null)
    return { is: "read", value: person };
  return { is: "unreadable", why: `Azure DevOps does not say whose account ${did} the pull request` };
}
async function pusherOf(reads, pullRequest, iterations, head) {
  if (pullRequest.is === "unreadable")
    return pullRequest;
  if (pullRequest.value.forkSource != null)
    return { is: "unreadable", why: "the head was pushed to another repository, a fork" };
  const order = inOrder(iterations);
  if (order.at(-1)?.sourceRefCommit.commitId !== head)
    return { is: "unreadable", why: `the last iteration of the pull request is not of ${head.slice(0, 12)}` };
  const before = order.findLastIndex(({ sourceRefCommit }) => sourceRefCommit.commitId !== head);
  const id = order.slice(before + 1).find(({ push: push2 }) => push2 != null)?.push?.pushId;
  if (id === void 0)
    return { is: "unreadable", why: "Azure DevOps does not say which push brought the head" };
  const push = await reads.push(id);
  if (push.is === "unreadable")
    return push;
  if (!(push.value.refUpdates ?? []).some(({ newObjectId }) => newObjectId === head))
    return { is: "unreadable", why: `the push ${id} did not leave a branch at ${head.slice(0, 12)}` };
  return { is: "read", value: push.value.pushedBy };
}
function teamsOf(rules, pullRequest, people) {
  const nameOf = (organization, slug) => `${organization}/${slug}`.toLowerCase();
  const reviewers = pullRequest.is === "read" ? pullRequest.value.reviewers ?? [] : [];
  const named = rules.flatMap(({ approvals }) => approvals.flatMap(({ value }) => value.from.flatMap((one) => one.is === "team" ? [one] : [])));
  const teams = new Map(named.map((team) => [nameOf(team.organization, team.slug), team]));
  return [...teams].map(([name, { organization, slug }]) => {
    const isTeam = (group2) => {
      const team = people.team(group2);
      return nameOf(team.organization, team.slug) === name;
    };
    const groups = reviewers.flatMap((one) => [...people.isGroup(one) ? [one] : [], ...one.votedFor ?? []]);
    const group = groups.find(isTeam);
    if (group === void 0) {
      const why = pullRequest.is === "unreadable" ? pullRequest.why : "Azure DevOps shows only who voted for a group that is a reviewer of the pull request";
      const grant = `make [${organization}]\\${slug} a reviewer of the pull request (a branch policy can)`;
      return { team: { id: "", organization, slug }, members: { is: "unreadable", why, grant } };
    }
    const members = reviewers.filter((one) => (one.votedFor ?? []).some(isTeam));
    const ids = members.flatMap((one) => people.person(one)?.id ?? []);
    return { team: people.team(group), members: { is: "read", value: new Set(ids) } };
  });
}
var LARGEST = 1024 * 1024;
function createTree(devops, reads) {
  const here = async () => {
    const { project, id } = must(await reads.repository(), "the repository of this run");
    return `${(0, import_azure_devops_paths.apisOf)({ project: project.name })}/git/repositories/${id}`;
  };
  const refuse = (what, { message }) => {
    const grant = reads.grant("repository");
    return new import_core_failure.ServiceFailure(`Azure DevOps does not show ${what} to this job: ${message}`, {
      fix: `${grant[0]?.toUpperCase()}${grant.slice(1)}`
    });
  };
  const atCommit = async (what, commit, asked) => {
    const read = await asked;
    if (read.is === "value")
      return read.value;
    if (read.is === "forbidden")
      throw refuse(what, read);
    const known = await devops.get({ path: `${await here()}/commits/${commit}` }, import_azure_devops_paths.isGitCommit, import_azure_devops_paths.whyGitCommit);
    if (known.is !== "value")
      throw refuse(`the commit ${commit.slice(0, 12)}`, known);
    return null;
  };
  const versionOf = (commit) => ({
    "versionDescriptor.version": commit,
    "versionDescriptor.versionType": "commit"
  });
  const tree = {
    // Operation Refs - List.
    async tip(ref) {
      const query = { filter: ref.replace(/^refs\//, "") };
      const refs = await devops.list({ path: `${await here()}/refs`, query }, import_azure_devops_paths.isRefs, import_azure_devops_paths.whyRefs);
      if (refs.is !== "value")
        throw refuse(ref, refs);
      const found = refs.value.find(({ name }) => name === ref);
      if (found === void 0)
        throw new import_core_failure.UsageFailure({ what: `${ref} is not there any more`, fix: "Run it on a branch" });
      return found.objectId;
    },
    // Operation Items - List.
    async folder(path, commit) {
      const query = { scopePath: `/${path}`, recursionLevel: "oneLevel", ...versionOf(commit) };
      const asked = devops.list({ path: `${await here()}/items`, query }, import_azure_devops_paths.isFolder, import_azure_devops_paths.whyFolder);
      const items = await atCommit(`the folder ${path}`, commit, asked);
      if (items === null)
        return [];
      const inside = items.filter((one) => one.path.replace(/^\//, "") !== path);
      if (inside.length === 0 && items.some(({ isFolder: folder }) => folder !== true))
        throw new import_core_failure.UsageFailure({
          what: `${path} is a file at ${commit.slice(0, 12)}`,
          fix: "Name the folder of the files"
        });
      const names = inside.map((one) => one.path.replace(/^\//, "")).filter((name) => /\.ya?ml$/.test(name)).sort();
      const files = [];
      for (const name of names) {
        const found = await tree.file(name, commit);
        if (found !== null)
          files.push(found);
      }
      return files;
    },
    // Operation Items - Get.
    async file(path, commit) {
      const query = { path: `/${path}`, ...versionOf(commit), includeContent: "true", $format: "json" };
      const asked = devops.get({ path: `${await here()}/items`, query }, import_azure_devops_paths.isItem, import_azure_devops_paths.whyItem);
      const item = await atCommit(path, commit, asked);
      if (item === null)
        return null;
      const unusable = (why, fix) => new import_core_failure.UsageFailure({ what: `${path} at ${commit.slice(0, 12)} ${why}`, fix });
      const { isFolder: folder, isSymLink, gitObjectType, content, contentMetadata } = item;
      if (folder === true || gitObjectType === "tree")
        throw unusable("is a directory", "Give it another name");
      if (isSymLink === true)
        throw unusable("is a symlink", "Commit the file itself");
      if (gitObjectType === "commit")
        throw unusable("is a submodule", "Commit the file itself");
      if (contentMetadata?.isBinary === true)
        throw unusable("is no text", "Commit it as UTF-8");
      if (typeof content !== "string")
        throw new import_core_failure.ServiceFailure(`Azure DevOps\u2019 answer for ${path} at ${commit.slice(0, 12)} does not hold the file`);
      const bytes = new TextEncoder().encode(content);
      if (bytes.byteLength > LARGEST)
        throw unusable("is larger than 1 MB", "Divide it");
      return { file: path, bytes };
    }
  };
  return tree;
}
function azureReposPullRequests({ devops, context }) {
  const reads = createReads(devops, context);
  const { tip, folder, file } = createTree(devops, reads);
  const merge = once(() => mergeOfRun(reads));
  return {
    tip,
    folder,
    file,
    proposed: () => proposedPullRequest(reads),
    merged: merge,
    // Nothing is told of a fork: what its writer proposes must not stand there in the name of the project.
    announce: async (pullRequest, announcement) => pullRequest.isFork ? [] : announce(devops, reads, pullRequest, announcement),
    async announced(commit, place) {
      const merged = await merge();
      if (merged.is === "unreadable")
        return merged;
      if (merged.value.is === "none" || merged.value.merge.head !== commit)
        return { is: "unreadable", why: `${commit.slice(0, 12)} is not the head of what this run's merge brought` };
      return announced(reads, merged.value.merge.number, commit, place);
    },
    evidence: (merge2, rules) => pullRequestEvidence(reads, merge2, rules)
  };
}
