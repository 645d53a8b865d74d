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
  NO_FILES: () => NO_FILES,
  howToApprove: () => howToApprove,
  jsonDocument: () => jsonDocument,
  lineageParts: () => lineageParts,
  present: () => present,
  presentFailure: () => presentFailure,
  ruleSentences: () => ruleSentences,
  terminal: () => terminal2,
  usesColour: () => usesColour
});
module.exports = __toCommonJS(stdin_exports);
var import_core_authorisation_words = require("./core-authorisation-words.js");
var import_core_checks_metric = require("./core-checks-metric.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_version_generated = require("./version.generated.js");
var import_core_failure = require("./core-failure.js");
var NO_FILES = { record: "", report: "", plan: "" };
function verdict(report) {
  if (report.is !== "failed")
    return report.verdict;
  return report.failure instanceof import_core_failure.UsageFailure ? null : "inconclusive";
}
var SHELL = "shell";
function jsonDocument(report, exitCode, paths, tool) {
  const judged = (0, import_report_ending.judgedPart)(report);
  const told = report.is === "told" ? report : null;
  const approved = judged ?? told?.approved;
  const asked = judged?.asked ?? (report.is === "failed" ? report.asked : {});
  return {
    command: report.command,
    verdict: verdict(report),
    // After a failure no state holds: see `error.stands`.
    state: report.is === "judged" ? report.state : null,
    asset: subject(judged ?? told),
    place: (judged ?? told)?.place ?? null,
    to: judged?.to ?? asked.to ?? null,
    stage: (0, import_report_ending.stageAfter)(report),
    "previous-stage": judged?.from ?? null,
    version: (judged ?? told)?.asset?.version ?? null,
    archived: (0, import_report_ending.displaced)(report),
    approvers: (approved?.approvals ?? []).map(({ person, match, comment, environment }) => ({
      login: person.login,
      id: person.id,
      match,
      comment,
      environment
    })),
    "plan-digest": approved?.digest ?? null,
    reason: asked.reason ?? null,
    proven: judged !== null && judged.run !== SHELL,
    findings: (judged?.findings ?? []).map(({ subject: subject2, outcome, found, wanted, remedy, at }) => {
      return { subject: subject2, outcome, found, wanted: wanted ?? null, remedy: remedy ?? null, at: location(at) };
    }),
    changes: (judged?.changes ?? []).map(({ asset, name, version, role, from, to, archived, sequence }) => {
      return { asset, name, version, role, from, to, archived, sequence };
    }),
    plan: judged?.plan ?? null,
    rules: judged?.plan?.rules ?? null,
    metrics: judged?.metrics ?? [],
    lineage: lineage(judged),
    policy: judged && {
      file: judged.policy.file,
      repository: judged.policy.evidence?.repository ?? null,
      ref: judged.policy.evidence?.ref ?? null,
      commit: judged.policy.evidence?.commit ?? null,
      base: judged.policy.base && {
        file: judged.policy.base.file,
        repository: judged.policy.base.repository,
        ref: judged.policy.base.ref,
        commit: judged.policy.base.commit
      }
    },
    ledger: judged?.ledger ?? null,
    ...told && { ...told.document(), rendering: told.rendering?.text ?? null },
    notes: (judged ?? told)?.notes ?? [],
    run: (judged ?? told)?.run ?? null,
    at: (judged ?? told)?.at ?? null,
    tool: { name: "aml-promote", version: tool },
    record: paths.record,
    report: paths.report,
    error: report.is === "failed" ? error(report.failure) : null,
    "exit-code": exitCode
  };
}
var subject = (report) => {
  const asset = report?.asset ?? null;
  return asset && { kind: asset.kind, name: asset.name, version: asset.version };
};
var lineage = (judged) => {
  const reading = judged?.lineage ?? null;
  return reading === null || reading.is === "read" ? reading?.value ?? null : { unreadable: reading.why };
};
function error(failure) {
  if (failure instanceof import_core_failure.UsageFailure) {
    const problems = failure.problems.map(({ what, at, fix: fix2 }) => ({ what, at: location(at), fix: fix2 ?? null }));
    return { kind: "usage", message: failure.message, problems, "correlation-id": null, stands: [], fix: null };
  }
  const { correlationId, stands, fix } = failure.detail;
  return {
    kind: "service",
    message: failure.message,
    problems: [],
    "correlation-id": correlationId ?? null,
    stands: stands ?? [],
    fix: fix ?? null
  };
}
var location = (at) => at === void 0 ? null : { file: at.file, line: at.line, column: at.column };
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
  const text2 = remark.filter((part) => part !== "").join(", ");
  return [{ value, page: commitPage(commit), remark: text2, source }];
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
    ...requirePlan ? ["A job before the gate must have planned it, and have left the plan as an artifact"] : [],
    ...freeze.map(({ value }) => `Never ${(0, import_core_checks_metric.windowText)(value)}`)
  ];
}
function howToApprove({ rule, digest, findings }) {
  if (rule === null || digest === null || !findings.some(({ outcome }) => outcome === "awaited"))
    return [];
  const steps = rule.approvals.map(({ value: { environment, comment } }) => ({
    environment: environment ?? rule.environment?.name ?? "",
    comment: comment === null ? null : digest.slice(0, import_core_authorisation_words.DIGEST_IN_COMMENT)
  }));
  const names = [...new Set(steps.map(({ environment }) => environment))];
  return names.map((environment) => {
    const comment = steps.find((step) => step.environment === environment && step.comment !== null)?.comment ?? null;
    return { environment, comment };
  });
}
function approvalText({ count, from, environment, comment }, own) {
  return [
    `${count} of ${from.map(whoText).join(", ")}`,
    environment === null || environment === own?.name ? `through the environment ${own?.name ?? ""}` : `through the environment ${environment} of a job that this one needs`,
    ...comment === null ? [] : [`with the first ${import_core_authorisation_words.DIGEST_IN_COMMENT} characters of the plan\u2019s digest in the comment`]
  ].join(", ");
}
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
var MAX_ROWS = 200;
var MAX_SUBJECT = 24;
var MAX_VALUES = 5;
var MAX_CELL = 80;
var COLOURS = { "\u2713": "32", "\u2717": "31", "?": "33", "!": "33", "\u2026": "36", "\u21BA": "36" };
function terminal2(report, { colour }) {
  const paint = (sign2) => colour ? `\x1B[${COLOURS[sign2] ?? "0"}m${sign2}\x1B[0m` : sign2;
  const { sign, title, sentence } = (0, import_report_ending.ending)(report);
  const judged = (0, import_report_ending.judgedPart)(report);
  const lines = [
    `${paint(sign)} ${text(title)}. ${text(sentence)}`,
    ...report.is === "failed" ? failureLines(report.failure).map((line) => `  ${line}`) : [],
    ...judged === null ? [] : body(judged, report.is === "failed", paint),
    ...report.is === "told" ? toldLines(report) : []
  ];
  return `${lines.map(import_report_escape.logCommand).join("\n")}
`;
}
function failureLines(failure) {
  if (failure instanceof import_core_failure.UsageFailure) {
    const { problems } = failure;
    const shown = problems.slice(0, problems.length > 3 ? 2 : 3).map((problem) => text((0, import_core_failure.problemLine)(problem)));
    const more2 = problems.length > 3 ? [`and ${problems.length - 2} more problems`] : [];
    return [...shown, ...more2].map(import_report_escape.logCommand);
  }
  const { correlationId, stands = [], fix } = failure.detail;
  return [
    `${text(failure.message)}${correlationId === void 0 ? "" : ` (correlation id ${text(correlationId)})`}`,
    ...stands.length === 0 ? [] : [`what stands: ${text(stands.join("; "))}`],
    ...fix === void 0 ? [] : [text(fix)]
  ].map(import_report_escape.logCommand);
}
function toldLines({ tables, notes }) {
  return [...tables.filter(({ rows }) => rows.length > 0).flatMap(tableLines), ...noteLines(notes)];
}
function tableLines({ title, of, head, rows, sentences = 0 }) {
  const short = head.length - sentences;
  const shown = [head, ...rows.slice(0, MAX_ROWS)].map((row) => row.map((cell, column) => column < short ? (0, import_report_escape.terminal)((0, import_report_escape.cut)(cell, MAX_CELL)) : text(cell)));
  const lines = shown.map((row) => row.slice(0, short));
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((row) => [...row[column] ?? ""].length))) ?? [];
  const aligned = lines.map((row) => row.map((cell, column) => `${cell}${" ".repeat((widths[column] ?? 0) - [...cell].length)}`).join("  "));
  const [names = []] = shown;
  const all = aligned.flatMap((line, index) => {
    return index === 0 ? [line] : [line, ...sentenceLines(names, shown[index] ?? [], short)];
  });
  const rest = rows.length - (shown.length - 1);
  return ["", `  ${text(title)}`, ...all.map((line) => `  ${line}`.trimEnd()), ...more(rest, of)];
}
function sentenceLines(head, row, from) {
  const lines = row.slice(from).map((cell, index) => [head[from + index] ?? "", cell]);
  return lines.filter(([, cell]) => cell !== "").map(([name, cell]) => `    ${name.toLowerCase()}: ${cell}`);
}
function noteLines(notes) {
  return [...notes.slice(0, MAX_ROWS).map((note) => `  note: ${text(note)}`), ...more(notes.length - MAX_ROWS, "note")];
}
function body(report, halfWay, paint) {
  const { findings, changes, state, digest, notes } = report;
  const width = Math.max(0, ...findings.map(({ subject: subject2 }) => [...label(subject2)].length));
  const shown = (0, import_report_ending.worstFirst)(findings).slice(0, MAX_ROWS);
  const verb = halfWay ? "intended" : state === "planned" ? "planned" : state === "refused" || state === "unchanged" ? "not written" : "written";
  return [
    ...shown.flatMap((finding) => findingLines(finding, width, paint)),
    ...more(findings.length - shown.length, "finding"),
    ...changes.slice(0, MAX_ROWS).map(({ version, from, to, archived }) => {
      const effect = archived === null ? "" : `, isArchived becomes ${archived}`;
      return `  ${verb}: version ${text(version)} ${text(from)} \u2192 ${text(to)}${effect}`;
    }),
    ...more(changes.length - MAX_ROWS, "change"),
    ...report.command === "plan" ? comesFrom(report) : [],
    ...state === "planned" && report.rule !== null ? ruleSentences(report.rule).slice(0, MAX_ROWS).map((sentence) => `  rule: ${text(sentence)}`) : [],
    ...state === "planned" && digest !== null ? [`  plan ${text(digest)}`] : [],
    ...state === "planned" ? howToApprove(report).map(stepText) : [],
    ...noteLines(notes)
  ];
}
function findingLines({ outcome, subject: subject2, found, wanted, remedy, at }, width, paint) {
  const indent = " ".repeat(width + 6);
  const name = label(subject2);
  const gap = " ".repeat(Math.max(0, width - [...name].length));
  const first = `  ${paint(import_report_ending.SIGN[outcome])} ${name}${gap}  ${text(found)}`;
  if (outcome === "pass")
    return [first];
  return [
    first,
    ...wanted === void 0 ? [] : [`${indent}wanted: ${text(wanted)}`],
    ...remedy === void 0 ? [] : [`${indent}to make it pass: ${text(remedy)}`],
    ...at === void 0 ? [] : [`${indent}policy: ${text(`${at.file}:${at.line}`)}`]
  ];
}
function comesFrom(report) {
  const { lineage: lineage2 } = report;
  const parts = lineageParts(report);
  if (parts === null)
    return lineage2 === null || lineage2.is === "read" ? [] : [`  lineage: could not be read: ${text(lineage2.why)}`];
  const missing = parts.filter(({ origins }) => origins.length === 0).map(({ what }) => what.toLowerCase());
  return [
    ...parts.flatMap(({ what, origins }) => {
      const shown = origins.slice(0, MAX_VALUES).map(({ value, remark }) => text(remark === "" ? value : `${value} (${remark})`));
      const rest = origins.length - shown.length;
      return shown.length === 0 ? [] : [`  ${what.toLowerCase()}: ${[...shown, ...rest > 0 ? [`and ${rest} more`] : []].join(", ")}`];
    }),
    ...missing.length === 0 ? [] : [`  not recorded: ${missing.join(", ")}`]
  ];
}
var stepText = ({ environment, comment }) => `  to approve: release the job that waits at ${text(environment)}${comment === null ? "" : `, with ${text(comment)} in the comment`}`;
var text = (foreign) => (0, import_report_escape.terminal)((0, import_report_escape.cut)(foreign));
var label = (subject2) => (0, import_report_escape.terminal)((0, import_report_escape.cut)(subject2, MAX_SUBJECT));
function more(rest, thing) {
  return rest > 0 ? [`  and ${rest} more ${thing}${rest === 1 ? "" : "s"}`] : [];
}
function present(report, asJson, shell, paths = NO_FILES) {
  const code = (0, import_core_failure.exitCodeOf)((0, import_report_ending.endOf)(report));
  if (asJson)
    shell.stdout.write(`${(0, import_report_escape.json)(jsonDocument(report, code, paths, import_version_generated.VERSION))}
`);
  else if (report.is === "told" && report.rendering !== null)
    shell.stdout.write(withLineEnd(report.rendering.text));
  else if (report.is !== "failed")
    shell.stdout.write(terminal2(report, { colour: usesColour(shell) }));
  if (report.is === "failed")
    tellFailure(report.failure, shell);
  return code;
}
function presentFailure(command, failure, asJson, shell) {
  return present({ is: "failed", command, failure, asked: {}, judged: null }, asJson, shell);
}
var withLineEnd = (text2) => text2.endsWith("\n") ? text2 : `${text2}
`;
function usesColour({ stdout, env }) {
  return stdout.isTTY === true && !env.NO_COLOR;
}
function tellFailure(failure, shell) {
  for (const line of failureLines(failure))
    shell.stderr.write(`${line}
`);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  NO_FILES,
  howToApprove,
  jsonDocument,
  lineageParts,
  present,
  presentFailure,
  ruleSentences,
  terminal,
  usesColour
});
