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
  howToApprove: () => howToApprove,
  lineage: () => lineage,
  lineageParts: () => lineageParts,
  metrics: () => metrics,
  plan: () => plan,
  ruleSentences: () => ruleSentences,
  rules: () => rules
});
module.exports = __toCommonJS(stdin_exports);
var import_report_sections = require("./report-sections.js");
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_entry = require("./core-entry.js");
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
function lineageParts({ lineage: lineage2 }) {
  if (lineage2 === null || lineage2.is === "unreadable")
    return null;
  const { value } = lineage2;
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
  const { name: name2, url, owner, missing } = job;
  const remark = [missing ?? "", owner === null ? "" : `made by ${owner}`].filter((part) => part !== "").join(", ");
  return [{ value: name2, page: studioPage(url), remark, source: "jobName" }];
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
    ...checks.length === 0 ? [] : [`Checks: ${checks.map(({ value }) => (0, import_core_policy_composition.subjectOf)(value)).join(", ")}`],
    ...checks.flatMap(({ value, waiver }) => {
      return waiver === void 0 ? [] : [`The check ${(0, import_core_policy_composition.subjectOf)(value)} is ${(0, import_report_ending.waivedText)(waiver)}`];
    }),
    ...requirePlan ? [planText2(rule)] : [],
    ...freeze.map(({ value }) => `Never ${(0, import_core_policy_composition.windowText)(value)}`)
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
var planText2 = (rule) => (0, import_core_policy_composition.isByMergeAlone)(rule) ? "Its plan must have stood on the last commit of the pull request before the merge" : "A job before the gate must have planned it, and have left the plan as an artifact";
function whoText(approver) {
  if (approver.is !== "group")
    return (0, import_core_policy_composition.approverText)(approver);
  const members = approver.members.map((member) => member.is === "user" ? member.login : member.person.name);
  return `${(0, import_core_policy_composition.approverText)(approver)} (${members.join(", ")})`;
}
var separateText = (separate) => separate.length === 0 ? "Nobody is kept from approving" : `Approvals by ${separate.map((who) => import_core_authorisation_words.WHO[who]).join(" or ")} do not count`;
function environmentText({ name: name2, forbidAdminBypass, allowReruns, allowedRefs, allowedWorkflows }) {
  return [
    `Environment ${name2}: ${forbidAdminBypass ? "administrators must not be able to bypass it" : "administrators may bypass it, so only users whom it names count"}`,
    ...allowReruns ? ["a re-run may finish what was started"] : [],
    ...allowedRefs === null ? [] : [`on ${allowedRefs.join(" or ")} only`],
    ...allowedWorkflows === null ? [] : [`from ${allowedWorkflows.join(" or ")} only`]
  ].join(", ");
}
var KIB = 1024;
var BYTES = {
  metrics: 64 * KIB,
  lineage: 64 * KIB,
  rules: 48 * KIB,
  waived: 32 * KIB,
  awaited: 32 * KIB,
  facts: 96 * KIB,
  plan: 128 * KIB
};
var MAX_CELL = 5;
function metrics({ metrics: metrics2 }) {
  const cells = ({ metric, value, source, incumbents, wanted, outcome }) => {
    const others = incumbents.slice(0, MAX_CELL).map((one) => `${numberText(one.value)} (version ${(0, import_report_sections.name)(one.version)})`);
    const rest = incumbents.length - others.length;
    const beside = [...others, ...rest > 0 ? [`and ${rest} more`] : []].join("<br>");
    return [import_report_ending.SIGN[outcome], (0, import_report_sections.prose)(metric), numberText(value), beside || "no incumbent", (0, import_report_sections.prose)(wanted), (0, import_report_sections.prose)(source)];
  };
  const head = ["", "Metric", "This version", "Incumbent", "Wanted", "Source"];
  return (0, import_report_sections.section)("Metrics", (0, import_report_sections.table)(head, metrics2, cells, { of: "metric", bytes: BYTES.metrics }));
}
var numberText = (value) => value === null ? "none" : (0, import_report_sections.name)(String(value));
function lineage(report) {
  const parts = lineageParts(report);
  if (parts !== null) {
    const head = ["", "Recorded", "Where"];
    return (0, import_report_sections.section)("Lineage", (0, import_report_sections.table)(head, parts, originCells, { of: "part", bytes: BYTES.lineage }));
  }
  if (report.lineage === null || report.lineage.is === "read")
    return "";
  const { why, grant } = report.lineage;
  return (0, import_report_sections.section)("Lineage", `It could not be read: ${(0, import_report_sections.prose)(why)}${grant === void 0 ? "" : `. To read it, ${(0, import_report_sections.prose)(grant)}`}.`);
}
function originCells({ what, origins }) {
  if (origins.length === 0)
    return [what, "not recorded", ""];
  const shown = origins.slice(0, MAX_CELL);
  const rest = origins.length - shown.length;
  const values = shown.map(({ value, page, remark }) => {
    const text = page === null ? (0, import_report_sections.name)(value) : `[${(0, import_report_sections.name)(value)}](${page})`;
    return remark === "" ? text : `${text}, ${(0, import_report_sections.prose)(remark)}`;
  });
  return [
    what,
    [...values, ...rest > 0 ? [`and ${rest} more`] : []].join("<br>"),
    shown.map(({ source }) => (0, import_report_sections.prose)(source)).join("<br>")
  ];
}
function rules({ rule }) {
  const sentences = rule === null ? [] : ruleSentences(rule);
  return (0, import_report_sections.section)("Rules", (0, import_report_sections.list)(sentences, import_report_sections.prose, { of: "rule", bytes: BYTES.rules }));
}
function plan(report) {
  const { plan: plan2, digest, state, findings } = report;
  if (plan2 === null || digest === null || state !== "planned")
    return "";
  const cells = ({ check, asset, source, value }) => {
    return [(0, import_report_sections.prose)(check), (0, import_report_sections.name)(asset), (0, import_report_sections.prose)(source), (0, import_report_sections.name)(String(value))];
  };
  const demand = ({ subject, wanted, found }) => `${(0, import_report_sections.prose)(subject)}: ${(0, import_report_sections.prose)(wanted ?? found)}`;
  const spared = ({ subject, found, wanted, waived }) => {
    const words = waived === void 0 ? "" : `; ${(0, import_report_sections.prose)((0, import_report_ending.waivedText)(waived))}`;
    return `${(0, import_report_sections.prose)(subject)}: ${(0, import_report_sections.prose)(found)}${wanted === void 0 ? "" : `, wanted ${(0, import_report_sections.prose)(wanted)}`}${words}`;
  };
  const awaited = findings.filter((finding) => finding.outcome === "awaited" && !(0, import_core_entry.isSpared)(finding));
  const head = ["Check", "Asset", "Source", "Value"];
  const meaning = "An approval approves exactly this digest; `promote` refuses when it comes to another:";
  return [
    (0, import_report_sections.section)("Waived", (0, import_report_sections.list)(findings.filter(import_core_entry.isSpared), spared, { of: "finding", bytes: BYTES.waived })),
    (0, import_report_sections.section)("Awaited", (0, import_report_sections.list)(awaited, demand, { of: "demand", bytes: BYTES.awaited })),
    (0, import_report_sections.list)(howToApprove(report), stepText, { of: "environment", bytes: BYTES.awaited }),
    (0, import_report_sections.section)("Plan", `${meaning}

${(0, import_report_escape.fence)((0, import_report_escape.terminal)((0, import_report_escape.cut)(digest)), "text")}`),
    details("What else was judged, and passes", (0, import_report_sections.findingTable)(findings.filter((finding) => !isShownAbove(finding)))),
    details("The raw values that the checks read", (0, import_report_sections.table)(head, plan2.facts, cells, { of: "fact", bytes: BYTES.facts })),
    details("The plan: its canonical JSON (RFC 8785) has this SHA-256", planBlock(plan2))
  ].filter((part) => part !== "").join("\n\n");
}
var isShownAbove = (finding) => (0, import_core_entry.isSpared)(finding) || finding.outcome === "awaited" || finding.subject.startsWith("metric ");
var stepText = ({ environment, comment }) => {
  const words = comment === null ? "" : `, with ${(0, import_report_sections.name)(comment)} in the comment`;
  const what = environment === null ? "approve the pull request" : `release the job that waits at ${(0, import_report_sections.name)(environment)}`;
  return `**To approve:** ${what}${words}`;
};
function planBlock(plan2) {
  const canonical = (0, import_core_authorisation_words.planText)(plan2);
  const text = canonical.length > BYTES.plan ? "" : (0, import_report_escape.json)(JSON.parse(canonical));
  const fits = text !== "" && Buffer.byteLength(text) <= BYTES.plan;
  return fits ? (0, import_report_escape.fence)(text, "json") : "It is too long for a page; the record has it.";
}
var details = (heading, content) => content === "" ? "" : `<details><summary>${heading}</summary>

${content}

</details>`;
