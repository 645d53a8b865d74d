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
  howToApprove: () => howToApprove,
  lineageParts: () => lineageParts,
  ruleSentences: () => ruleSentences
});
module.exports = __toCommonJS(stdin_exports);
var import_report_ending = require("./report-ending.js");
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_checks_metric = require("./core-checks-metric.js");
var STUDIO = /* @__PURE__ */ new Set(["ml.azure.com", "ml.azure.us", "studio.ml.azure.cn"]);
function studioPage(address) {
  if (address === null || !URL.canParse(address))
    return null;
  const url = new URL(address);
  const isStudio = url.protocol === "https:" && STUDIO.has(url.host) && url.username === "" && url.password === "";
  return isStudio ? plain(url.href) : null;
}
function commitPage({ value, repository }) {
  if (repository === null || !/^[0-9a-f]{7,64}$/i.test(value))
    return null;
  const place = repositoryAt(repository.trim().replace(/\.git\/?$|\/$/, ""));
  if (place === null)
    return null;
  const { host, path } = place;
  const page = PAGES.find(({ hosts, repository: form2 }) => hosts.test(host) && form2.test(path));
  return page === void 0 ? null : plain(`https://${host}/${path}${page.commit}${value}`);
}
var SEGMENT = "(?!\\.\\.?(?:/|$))[\\w.~%-]+";
var PAGES = [
  { hosts: /^(?:github\.com|[a-z0-9-]+\.ghe\.com)$/, repository: form(2), commit: "/commit/" },
  { hosts: /^gitlab\.com$/, repository: form(2, 20), commit: "/-/commit/" },
  { hosts: /^bitbucket\.org$/, repository: form(2), commit: "/commits/" },
  {
    hosts: /^dev\.azure\.com$/,
    repository: new RegExp(`^${SEGMENT}/${SEGMENT}/_git/${SEGMENT}$`),
    commit: "/commit/"
  }
];
function form(least, most = least) {
  return new RegExp(`^${SEGMENT}(?:/${SEGMENT}){${least - 1},${most - 1}}$`);
}
function repositoryAt(repository) {
  const found = /^https:\/\/([^/@]+)\/(.+)$/i.exec(repository) ?? /^(?:ssh:\/\/)?(?:[\w.-]+@)([^/:@]+)[:/](.+)$/i.exec(repository);
  const [, host, path] = found ?? [];
  if (host === void 0 || path === void 0)
    return null;
  const azure = host.toLowerCase() === "ssh.dev.azure.com" && /^v3\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path);
  if (azure)
    return { host: "dev.azure.com", path: `${azure[1]}/${azure[2]}/_git/${azure[3]}` };
  return { host: host.toLowerCase(), path };
}
function plain(address) {
  return address.length <= 1e3 && /^https:\/\/[\w.~%/?=&+:,-]+$/.test(address) ? address : null;
}
function lineageParts({ lineage }) {
  if (lineage === null || lineage.is === "unreadable")
    return null;
  const { value } = lineage;
  return [
    { what: "Job", origins: jobOf(value) },
    { what: "Code commit", origins: commitOf(value) },
    { what: "Data", origins: listed(value.data) },
    { what: "Environment", origins: listed(value.environments) },
    { what: "Components", origins: listed(value.components) },
    { what: "Base model", origins: listed(value.baseModels) },
    { what: "Explanations", origins: listed(value.explanations) }
  ];
}
function jobOf({ job }) {
  if (job === null)
    return [];
  const { name, url, owner, missing } = job;
  const remark = [missing ?? "", owner === null ? "" : `made by ${owner}`].filter((part) => part !== "").join(", ");
  return [{ value: name, page: studioPage(url), remark, source: "jobName" }];
}
function commitOf({ commit }) {
  if (commit === null)
    return [];
  const { value, source, repository, branch, isDirty } = commit;
  const remark = [
    repository === null ? "" : `of ${repository}`,
    branch === null ? "" : `on ${branch}`,
    isDirty ? "with changes that were not committed" : ""
  ];
  const text = remark.filter((part) => part !== "").join(", ");
  return [{ value, page: commitPage(commit), remark: text, source }];
}
var listed = (values) => values.map(({ value, source }) => ({ value, page: null, remark: "", source }));
function ruleSentences(rule) {
  const { approvals, checks, environment, freeze, requirePlan, separate } = rule;
  return [
    ...approvals.length === 0 ? ["No approval is asked for"] : [],
    ...approvals.map(({ value }, index) => `Approval ${index + 1}: ${approvalText(value, environment)}`),
    ...approvals.length === 0 ? [] : [separateText(separate)],
    ...environment === null ? [] : [environmentText(environment)],
    ...checks.length === 0 ? [] : [`Checks: ${checks.map(({ value }) => (0, import_core_checks_metric.subjectOf)(value)).join(", ")}`],
    ...checks.flatMap(({ value, waiver }) => {
      return waiver === void 0 ? [] : [`The check ${(0, import_core_checks_metric.subjectOf)(value)} is ${(0, import_report_ending.waivedText)(waiver)}`];
    }),
    ...requirePlan ? [planText(rule)] : [],
    ...freeze.map(({ value }) => `Never ${(0, import_core_checks_metric.windowText)(value)}`)
  ];
}
function howToApprove({ rule, digest, findings }) {
  if (rule === null || digest === null || !findings.some(({ outcome }) => outcome === "awaited"))
    return [];
  const steps = rule.approvals.map(({ value: { via, environment, comment } }) => ({
    environment: via === "pull-request" ? null : environment ?? rule.environment?.name ?? "",
    comment: comment === null ? null : digest.slice(0, import_core_authorisation_words.DIGEST_IN_COMMENT)
  }));
  const names = [...new Set(steps.map(({ environment }) => environment))];
  return names.map((environment) => {
    const comment = steps.find((step) => step.environment === environment && step.comment !== null)?.comment ?? null;
    return { environment, comment };
  });
}
function approvalText({ count, from, via, environment, comment }, own) {
  return [
    `${count} of ${from.map(whoText).join(", ")}`,
    via === "pull-request" ? "through the pull request whose merge asks, by none of its authors" : environment === null || environment === own?.name ? `through the environment ${own?.name ?? ""}` : `through the environment ${environment} of a job that this one needs`,
    ...comment === null ? [] : [`with the first ${import_core_authorisation_words.DIGEST_IN_COMMENT} characters of the plan\u2019s digest in the comment`]
  ].join(", ");
}
var planText = (rule) => (0, import_core_checks_metric.isByMergeAlone)(rule) ? "Its plan must have stood on the last commit of the pull request before the merge" : "A job before the gate must have planned it, and have left the plan as an artifact";
function whoText(approver) {
  if (approver.is !== "group")
    return (0, import_core_checks_metric.approverText)(approver);
  const members = approver.members.map((member) => member.is === "user" ? member.login : member.person.name);
  return `${(0, import_core_checks_metric.approverText)(approver)} (${members.join(", ")})`;
}
var separateText = (separate) => separate.length === 0 ? "Nobody is kept from approving" : `Approvals by ${separate.map((who) => import_core_authorisation_words.WHO[who]).join(" or ")} do not count`;
function environmentText({ name, forbidAdminBypass, allowReruns, allowedRefs, allowedWorkflows }) {
  return [
    `Environment ${name}: ${forbidAdminBypass ? "administrators must not be able to bypass it" : "administrators may bypass it, so only users whom it names count"}`,
    ...allowReruns ? ["a re-run may finish what was started"] : [],
    ...allowedRefs === null ? [] : [`on ${allowedRefs.join(" or ")} only`],
    ...allowedWorkflows === null ? [] : [`from ${allowedWorkflows.join(" or ")} only`]
  ].join(", ");
}
