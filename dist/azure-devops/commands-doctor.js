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
  doctor: () => doctor
});
module.exports = __toCommonJS(stdin_exports);
var import_report_sarif_text = require("./report-sarif-text.js");
var import_core_doctor_on_azure_devops_git_rights = require("./core-doctor-on-azure-devops-git-rights.js");
var import_core_doctor_write_rights = require("./core-doctor-write-rights.js");
var import_report_escape = require("./report-escape.js");
var import_report_ending = require("./report-ending.js");
var import_core_policy_composition = require("./core-policy-composition.js");
var import_core_entry = require("./core-entry.js");
var import_core_yaml_schema_problems = require("./core-yaml-schema-problems.js");
var import_core_lifecycle = require("./core-lifecycle.js");
var import_core_moment = require("./core-moment.js");
var import_core_nearest = require("./core-nearest.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_version_generated = require("./version.generated.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_asset = require("./core-asset.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_core_digest = require("./core-digest.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
function gatesOf(policy) {
  const { rules, overrides, rollbacks } = policy;
  const transitions = [...rules].flatMap(([pair, rule2]) => {
    const name = `${rule2.from} \u2192 ${rule2.to}`;
    const added = overrides.flatMap(({ additions }, index) => {
      const addition = additions.get(pair);
      const asks = (addition?.approvals ?? []).length > 0 || addition?.replaces.includes("environment") === true;
      return addition === void 0 || !asks ? [] : [gate(`${name} (override ${index + 1})`, (0, import_core_policy_composition.add)(rule2, addition))];
    });
    return [gate(name, rule2), ...added];
  });
  const backwards = [...rollbacks.values()].map(({ stage, rule: rule2 }) => gate(`rollback of ${stage}`, rule2));
  return [...transitions, ...backwards].filter(({ rule: rule2 }) => rule2.approvals.length > 0);
}
function gate(name, rule2) {
  const named = [rule2.environment?.name, ...rule2.approvals.map(({ value }) => value.environment)];
  return { name, rule: rule2, environments: [...new Set(named.filter((one) => typeof one === "string"))] };
}
function gatesByEnvironment(gates) {
  const names = [...new Set(gates.flatMap(({ environments }) => environments))];
  return new Map(names.map((name) => [name, gates.filter(({ environments }) => environments.includes(name))]));
}
var namesOf = (gates) => gates.map(({ name }) => name);
function mayAskOnTags(gates) {
  return gates.some(({ rule: rule2 }) => (rule2.environment?.allowedRefs ?? []).some((ref) => ref.startsWith("refs/tags/")));
}
function symptom({ id, severity }, found) {
  const own = found.severity ?? severity;
  return { id, gates: [], command: null, ...found, severity: own, decides: own === "unsafe" };
}
function unknown({ id }, { why, grant, from }, of) {
  const found = `It could not be read by ${from.call}: ${why}`;
  const { subject, gates = [], matters } = of;
  return { id, severity: "unknown", decides: matters, subject, gates, found, fix: grant, command: null };
}
function doctorVerdict(symptoms) {
  const deciding = symptoms.filter(({ decides }) => decides);
  if (deciding.length === 0)
    return "allow";
  return deciding.some(({ severity }) => severity === "unsafe") ? "deny" : "inconclusive";
}
var ORDER = ["unsafe", "unknown", "warning", "note"];
function gravestFirst(symptoms) {
  const rank = ({ severity, decides }) => ORDER.indexOf(severity) + (decides ? 0 : 0.5);
  return [...symptoms].sort((one, other) => rank(one) - rank(other));
}
var checksPage = (name) => `Pipelines > Environments > ${name} > Approvals and checks`;
var environmentSecurity = (name) => `Pipelines > Environments > ${name} > Security`;
var connectionChecks = (name) => `Project settings > Service connections > ${name} > Approvals and checks`;
var connectionSecurity = (name) => `Project settings > Service connections > ${name} > Security`;
var branchPage = ({ repository, name }) => `Project settings > Repositories > ${repository} > Policies > Branch policies > ${name}`;
var repositorySecurity = (repository) => `Project settings > Repositories > ${repository} > Security`;
var settingsPage = () => "Project settings > Pipelines > Settings";
var stagePage = (name) => `Releases > Edit > ${name} > Pre-deployment conditions`;
function gatedEnvironments({ gates, setup }) {
  return [...gatesByEnvironment(gates)].flatMap(([name, leaning]) => {
    const environment = setup.environments.get(name);
    const subject = `environment ${name}`;
    return environment === void 0 ? [] : [{ name, subject, gates: leaning, names: namesOf(leaning), environment }];
  });
}
function readEnvironments(given) {
  return gatedEnvironments(given).flatMap(({ environment, ...gated }) => environment.is === "readable" && environment.value !== null ? [{ ...gated, environment: environment.value }] : []);
}
function checkedEnvironments(given) {
  return readEnvironments(given).flatMap(({ environment, ...gated }) => environment.checks.is === "readable" ? [{ ...gated, checks: environment.checks.value }] : []);
}
function askingBefore(given) {
  const environments = checkedEnvironments(given).map(({ checks, ...gated }) => {
    return { ...gated, approvals: checks.approvals, page: `${checksPage(gated.name)} > Approvals` };
  });
  const stage = given.setup.stage;
  if (stage === null || stage.approvals.is === "unreadable" || stage.approvals.value.check === null)
    return environments.filter(({ approvals }) => approvals.length > 0);
  const gates = gatesOfStage(given);
  const asking = { name: stage.name, subject: `stage ${stage.name}`, gates, names: namesOf(gates) };
  return gates.length === 0 ? [] : [{ ...asking, approvals: [stage.approvals.value.check], page: stagePage(stage.name) }];
}
function gatesOfStage({ gates, setup: { stage } }) {
  const name = stage?.name.toLowerCase();
  return gates.filter(({ environments }) => environments.some((one) => one.toLowerCase() === name));
}
function entriesAt({ rule: rule2 }, name) {
  return rule2.approvals.filter(({ value }) => value.via === "environment" && (value.environment ?? rule2.environment?.name)?.toLowerCase() === name.toLowerCase());
}
var approversOutsideEntry = {
  id: "approvers-outside-entry",
  severity: "unsafe",
  title: "Those who are asked are not those whom the policy asks for",
  meaning: "Somebody can let the stage begin whose approval the policy does not count. Where none of them is asked for, nobody can meet the entry, and every promotion is refused.",
  remedy: "Pipelines > Environments > NAME > Approvals and checks > Approvals: those of the entry's `from`, nobody else",
  examine(examined) {
    return askingBefore(examined).flatMap(({ name, subject, gates, approvals, page }) => gates.flatMap((gate2) => entriesAt(gate2, name).flatMap(({ value: { from }, at }) => {
      const users = approvals.flatMap((one) => one.users);
      const teams = approvals.flatMap((one) => one.teams);
      const outside = outsideOf(from, { users, teams });
      if (outside.length === 0)
        return [];
      const wanted = from.map(import_core_policy_composition.approverText).join(", ");
      const nobody = outside.length === users.length + teams.length && !mayOverlap(from, teams);
      return [
        symptom(approversOutsideEntry, {
          severity: nobody ? "unsafe" : "warning",
          subject,
          gates: [gate2.name],
          found: nobody ? `None of the approvers (${outside.join(", ")}) is asked for by the policy, which wants ${wanted}` : `The approval of ${outside.join(", ")} counts only where it is that of ${wanted}, whom the policy wants`,
          fix: `Name the same people in both: in the entry's from, or as approvers: ${page}`,
          at
        })
      ];
    })));
  }
};
function outsideOf(from, { users, teams }) {
  if (from.some(({ is }) => is === "environment-reviewers"))
    return [];
  const people = users.filter((user) => !from.some((one) => namesUser(one, user))).map(({ login }) => login);
  const groups = teams.filter((team) => !from.some((one) => namesTeam(one, team)));
  return [.../* @__PURE__ */ new Set([...people, ...groups.map(({ organization, slug }) => `[${organization}]\\${slug}`)])];
}
function mayOverlap(from, teams) {
  return teams.length > 0 && from.some(({ is }) => is !== "team");
}
function namesUser(approver, user) {
  if (approver.is === "group")
    return approver.members.some((member) => isUser(member, user));
  return (approver.is === "user" || approver.is === "person") && isUser(approver, user);
}
var isUser = (one, user) => one.is === "person" && (0, import_core_policy_composition.isOneOf)(user, one.person, "azure-devops") === true;
function namesTeam(approver, { organization, slug }) {
  return approver.is === "team" && approver.organization.toLowerCase() === organization.toLowerCase() && approver.slug.toLowerCase() === slug.toLowerCase();
}
function allowedRefs(gates, { standing, setup }) {
  const own = standing?.ref ?? (setup.branch === null ? null : `refs/heads/${setup.branch.name}`);
  return [...new Set(gates.flatMap(({ rule: rule2 }) => rule2.environment?.allowedRefs ?? (own === null ? [] : [own])))];
}
function widerThan(allowed, patterns) {
  return patterns.filter((pattern) => !allowed.some((glob) => (0, import_core_policy_composition.matchesGlob)(glob, pattern)));
}
var branchControlMissing = {
  id: "branch-control-missing",
  severity: "warning",
  title: "A run of any branch can ask at the environment",
  meaning: "A pipeline that nobody reviewed, on a branch of its own, can wait at the environment; once somebody approves, it need not call aml-promote at all. aml-promote itself refuses a branch that may not promote.",
  remedy: "Pipelines > Environments > NAME > Approvals and checks > Branch control",
  examine(examined) {
    return checkedEnvironments(examined).flatMap(({ name, subject, names, gates, checks }) => {
      if (checks.branchControls.length > 0 || checks.templates > 0)
        return [];
      const off = checks.disabled.includes("Branch control");
      return [
        symptom(branchControlMissing, {
          subject,
          gates: names,
          found: off ? `The branch control of the environment ${name} is disabled` : `The environment ${name} has no branch control`,
          fix: `${off ? "Enable" : "Add"} Branch control, for ${allowedRefs(gates, examined).join(", ")}, with Verify branch protection: ${checksPage(name)}`
        })
      ];
    });
  }
};
var branchControlWide = {
  id: "branch-control-wide",
  severity: "warning",
  title: "The branch control lets more pass than may promote",
  meaning: "A run of another branch can ask at the environment, with a pipeline as it stands there. aml-promote refuses it; another tool in the stage does not.",
  remedy: "Pipelines > Environments > NAME > Approvals and checks > Branch control: Allowed branches, Verify branch protection",
  examine(examined) {
    return checkedEnvironments(examined).flatMap(({ name, subject, names, gates, checks: { branchControls } }) => {
      const allowed = allowedRefs(gates, examined);
      const [found] = branchControls.map(({ allowed: patterns, verifies, letsUnknownPass }) => {
        const wider = widerThan(allowed, patterns);
        return [
          ...wider.length === 0 ? [] : [`It allows ${wider.join(", ")}, from where nothing may be promoted`],
          ...verifies ? [] : ["It does not verify that the branch is protected"],
          ...verifies && letsUnknownPass ? ["It lets branches pass of which it is not known whether they are protected"] : []
        ];
      }).sort((one, other) => one.length - other.length);
      return (found ?? []).map((text2) => symptom(branchControlWide, {
        subject,
        gates: names,
        found: text2,
        fix: `Allow ${allowed.join(", ")} alone, switch Verify branch protection on, and let no unknown status pass: ${checksPage(name)} > Branch control`
      }));
    });
  }
};
var BYPASSES = [
  [import_core_doctor_on_azure_devops_git_rights.GIT_RIGHTS.policyExempt, "Bypass policies when pushing"],
  [import_core_doctor_on_azure_devops_git_rights.GIT_RIGHTS.bypassInPullRequest, "Bypass policies when completing pull requests"]
];
var branchPoliciesBypass = {
  id: "branch-policies-bypass",
  severity: "unsafe",
  title: "Somebody may bypass the policies of the branch of the policy",
  meaning: "Whoever may can change the policy, the pipelines or the wanted state without a review. Where it is the build service, that is every pipeline.",
  remedy: "Project settings > Repositories > REPOSITORY > Security: Bypass policies when pushing and when completing pull requests, Deny",
  examine({ gates, setup: { branch } }) {
    if (gates.length === 0 || branch === null)
      return [];
    const subject = `branch ${branch.name} of ${branch.repository}`;
    if (branch.rights.is === "unreadable")
      return [
        unknown(branchPoliciesBypass, withSettings(branch.rights, branch.repository), { subject, matters: false })
      ];
    const rights = branch.rights.value;
    return BYPASSES.flatMap(([right, words]) => {
      const all = (0, import_core_doctor_on_azure_devops_git_rights.allowedOn)(rights, branch.name, right);
      if (all.length === 0)
        return [];
      const build = all.some(import_core_doctor_on_azure_devops_git_rights.isBuildService);
      const people = all.flatMap((one) => (0, import_core_doctor_on_azure_devops_git_rights.personIn)(one) ?? []);
      const groups = all.length - people.length - (build ? 1 : 0);
      const who = [
        ...build ? ["the build service"] : [],
        ...people,
        ...groups > 0 ? [`${groups} ${groups === 1 ? "group" : "groups"}`] : []
      ];
      return [
        symptom(branchPoliciesBypass, {
          severity: build ? "unsafe" : people.length > 0 ? "warning" : "note",
          subject,
          found: `"${words}" is allowed for ${who.join(", ")}`,
          fix: `Deny "${words}": ${repositorySecurity(branch.repository)}, branch ${branch.name}`
        })
      ];
    });
  }
};
var withSettings = (hidden, repository) => ({
  ...hidden,
  grant: `${hidden.grant}; or look yourself who is allowed "Bypass policies when pushing" and "Bypass policies when completing pull requests": ${repositorySecurity(repository)}`
});
var checksCanBeBypassed = {
  id: "checks-can-be-bypassed",
  severity: "warning",
  title: "Administrators can bypass the checks of the environment",
  meaning: "Azure DevOps has no setting that forbids it: a bypass can only be seen afterwards. Where the policy forbids it (`forbid-admin-bypass`, the default), a run in which a check was bypassed is refused.",
  remedy: "Pipelines > Environments > NAME > Security > User permissions: Administrator to nobody who promotes",
  examine(examined) {
    return readEnvironments(examined).map(({ name, subject, names, gates, environment: { administrators } }) => {
      const who = administrators.is === "unreadable" ? `Who has the role Administrator could not be read (${administrators.why}); they` : administrators.value.join(", ") || "The administrators of the project";
      const passes = gates.some(({ rule: rule2 }) => rule2.environment?.forbidAdminBypass === false);
      return symptom(checksCanBeBypassed, {
        subject,
        gates: names,
        found: `${who} can bypass its checks, which can be seen and not be forbidden; aml-promote ${passes ? "lets such a run pass, as the policy says" : "refuses such a run"}`,
        fix: `Take the role Administrator from everybody who promotes or approves: ${environmentSecurity(name)} > User permissions`
      });
    });
  }
};
var connectionOpenToPipelines = {
  id: "connection-open-to-pipelines",
  severity: "unsafe",
  title: "Every pipeline may use the service connection that writes",
  meaning: "Whoever can make or edit any pipeline of the project gets as far as the checks of the connection; a classic pipeline is not even asked by these.",
  remedy: "Project settings > Service connections > NAME > Security > Pipeline permissions: the promoting pipeline alone",
  examine({ gates, setup: { connection } }) {
    if (gates.length === 0 || connection.is !== "named")
      return [];
    const { name, isOpen } = connection;
    const subject = `service connection ${name}`;
    if (isOpen.is === "unreadable")
      return [unknown(connectionOpenToPipelines, isOpen, { subject, matters: true })];
    if (!isOpen.value)
      return [];
    return [
      symptom(connectionOpenToPipelines, {
        subject,
        found: `Every pipeline of the project may use the connection ${name}`,
        fix: `Clear "Grant access permission to all pipelines" and permit the promoting pipeline alone: ${connectionSecurity(name)} > Pipeline permissions`
      })
    ];
  }
};
var connectionUnguarded = {
  id: "connection-unguarded",
  severity: "unsafe",
  title: "Nothing stands before the service connection that writes",
  meaning: "The identity trusts the connection, and neither a branch nor an environment: any job of a pipeline that may use it, in no environment and without an approval, can change a stage. A branch control that any branch passes, and an exclusive lock, keep nobody out.",
  remedy: "Project settings > Service connections > NAME > Approvals and checks: Branch control with Verify branch protection, Required template, or Approvals",
  examine({ gates, setup: { connection, isClassic } }) {
    if (gates.length === 0 || connection.is === "unnamed")
      return [];
    const subject = `service connection ${connection.name}`;
    const checks = connection.is === "unknown" ? connection.known : connection.checks;
    if (checks.is === "unreadable")
      return [unknown(connectionUnguarded, checks, { subject, matters: true })];
    if (isClassic || isGuarded(checks.value))
      return [];
    const { branchControls, disabled, locks } = checks.value;
    const weak = branchControls.length > 0 ? " a branch control that any branch can pass" : "";
    const lock = locks > 0 ? " an exclusive lock, which keeps nobody out" : "";
    const off = disabled.length > 0 ? ` what is disabled: ${disabled.join(", ")}` : "";
    const beside = weak || lock || off;
    return [
      symptom(connectionUnguarded, {
        subject,
        found: `The connection ${connection.name} has no check of its own${beside === "" ? "" : ` but${beside}`}`,
        fix: `Add Branch control for the branch of the policy with Verify branch protection, or Required template: ${connectionChecks(connection.name)}`
      })
    ];
  }
};
function isGuarded({ approvals, branchControls, templates, others }) {
  const isNarrow = branchControls.some(({ allowed, verifies }) => verifies || !allowed.some((one) => /^(refs\/(heads\/)?)?\*+$/.test(one)));
  return isNarrow || approvals.length > 0 || templates > 0 || others.some((name) => name !== "Business hours");
}
var environmentNotShown = {
  id: "environment-not-shown",
  severity: "unsafe",
  title: "There is no such environment, or the jobs may not see it",
  meaning: "Azure Pipelines makes an environment without any check the first time that a pipeline names it. One that the build service may not see is answered for as if it were not there. Either way every promotion through it is refused.",
  remedy: "Pipelines > Environments > New environment; or Security > User permissions: the build service as Reader",
  examine(examined) {
    const { project, buildService } = examined.setup;
    return gatedEnvironments(examined).flatMap(({ name, subject, names, environment }) => {
      if (environment.is === "unreadable")
        return [unknown(environmentNotShown, environment, { subject, gates: names, matters: true })];
      if (environment.value === null)
        return [
          symptom(environmentNotShown, {
            subject,
            gates: names,
            found: `The project ${project} shows this job no environment ${name}`,
            fix: `Make it (Pipelines > Environments > New environment) with an approval; or, where it is there, give "${buildService}" the role Reader: ${environmentSecurity(name)} > User permissions`
          })
        ];
      const { checks } = environment.value;
      if (checks.is === "readable")
        return [];
      return [unknown(environmentNotShown, checks, { subject: `checks of ${subject}`, gates: names, matters: true })];
    });
  }
};
var environmentOpenToPipelines = {
  id: "environment-open-to-pipelines",
  severity: "warning",
  title: "Every pipeline may use the environment",
  meaning: "Any pipeline of the project, with any steps, can ask the approvers for this environment; they then have to see that it is not the one that promotes.",
  remedy: "Pipelines > Environments > NAME > Security > Pipeline permissions: no open access",
  examine(examined) {
    return readEnvironments(examined).flatMap(({ name, subject, names, environment: { isOpen } }) => {
      if (isOpen.is === "unreadable")
        return [unknown(environmentOpenToPipelines, isOpen, { subject, gates: names, matters: false })];
      if (!isOpen.value)
        return [];
      return [
        symptom(environmentOpenToPipelines, {
          subject,
          gates: names,
          found: `Every pipeline of the project may use the environment ${name}`,
          fix: `Restrict it to the pipeline that promotes: ${environmentSecurity(name)} > Pipeline permissions`
        })
      ];
    });
  }
};
var environmentWithoutApproval = {
  id: "environment-without-approval",
  severity: "unsafe",
  title: "The environment asks nobody",
  meaning: "A stage that deploys to it begins without anybody looking. Every promotion that needs an approval through it is refused.",
  remedy: "Pipelines > Environments > NAME > Approvals and checks > Approvals",
  examine(examined) {
    return checkedEnvironments(examined).flatMap(({ name, subject, gates, checks }) => {
      const releasing = gates.filter(({ rule: rule2 }) => !(0, import_core_policy_composition.isByMergeAlone)(rule2));
      if (releasing.length === 0 || checks.approvals.some(({ users, teams }) => users.length + teams.length > 0))
        return [];
      const off = checks.disabled.includes("Approval");
      return [
        symptom(environmentWithoutApproval, {
          subject,
          gates: namesOf(releasing),
          found: off ? `The approval of the environment ${name} is disabled` : `The environment ${name} has no approval`,
          fix: off ? `Enable it: ${checksPage(name)} > Approvals` : `Add Approvals and name those who approve: ${checksPage(name)}`
        })
      ];
    });
  }
};
var evidenceNotShown = {
  id: "evidence-not-shown",
  severity: "warning",
  title: "The jobs may not read what a promotion is proven with",
  meaning: "What cannot be read is not taken for good, so every promotion that needs an approval is refused.",
  remedy: "Security of what is read: the permission that the finding names, for the build service",
  examine({ gates, setup: { reads } }) {
    if (gates.length === 0)
      return [];
    return reads.flatMap(({ what, known }) => known.is === "readable" ? [] : [unknown(evidenceNotShown, known, { subject: what, matters: true })]);
  }
};
var quoted = (text2) => `'${text2.replaceAll("'", `'\\''`)}'`;
function decidingFiles({ policy, setup }) {
  const folder = setup.branch?.promotions ?? null;
  return [
    ...policy.file.startsWith("preset:") ? [] : [`/${policy.file}`],
    ...folder === null ? [] : [`/${folder}/`]
  ];
}
function covers(filter, path) {
  if (filter.length === 0)
    return true;
  const file = path.endsWith("/") ? `${path}any.yml` : path;
  const last = filter.filter((one) => matches(one.replace(/^!/, ""), file)).at(-1);
  return last === void 0 ? filter.every((one) => one.startsWith("!")) : !last.startsWith("!");
}
function matches(pattern, file) {
  const rooted = pattern.startsWith("/") ? pattern : `*/${pattern}`;
  return (0, import_core_policy_composition.matchesGlob)(rooted, file) || (0, import_core_policy_composition.matchesGlob)(`${rooted.replace(/\/+$/, "")}/*`, file);
}
var filesWithoutReviewer = {
  id: "files-without-reviewer",
  severity: "warning",
  title: "Nobody in particular must review the files that decide about promotions",
  meaning: "Any reviewer may approve a change of the policy or of the wanted state, not only those who answer for them.",
  remedy: "Project settings > Repositories > REPOSITORY > Branch policies > BRANCH > Automatically included reviewers: required, for their paths",
  examine(examined) {
    const { gates, setup } = examined;
    const { branch } = setup;
    if (gates.length === 0 || branch === null)
      return [];
    const subject = `branch ${branch.name} of ${branch.repository}`;
    if (branch.policies.is === "unreadable")
      return [unknown(filesWithoutReviewer, branch.policies, { subject, matters: false })];
    const all = branch.policies.value.filter((one) => one.is === "required-reviewers");
    const asking = all.filter((one) => one.isEnabled && one.isBlocking);
    const open = decidingFiles(examined).filter((file) => !asking.some((one) => covers(one.paths, file)));
    if (open.length === 0)
      return [];
    const weak = all.length > asking.length ? "; one that is optional or switched off does not count" : "";
    const paths = open.map((path) => path.endsWith("/") ? `${path}*` : path).join(";");
    return [
      symptom(filesWithoutReviewer, {
        subject,
        found: `Nobody must review ${open.join(", ")}${weak}`,
        fix: `Add those who answer for them under Automatically included reviewers, as Required: ${branchPage(branch)}`,
        command: `az repos policy required-reviewer create --repository-id ${branch.id} --branch ${quoted(branch.name)} --enabled true --blocking true --required-reviewer-ids GROUP --path-filter ${quoted(paths)} --message ${quoted("Decides about promotions")}`
      })
    ];
  }
};
var forksGetSecrets = {
  id: "forks-get-secrets",
  severity: "unsafe",
  title: "Builds of forks may get secrets and service connections",
  meaning: "A pipeline may be set to make secrets available to builds of forks. Of a repository on GitHub, whoever can fork it then runs steps of their own with what the pipeline may use.",
  remedy: "Project settings > Pipelines > Settings: Limit building pull requests from forked GitHub repositories, without secrets",
  examine({ gates, setup: { settings, project, provider } }) {
    if (gates.length === 0)
      return [];
    const subject = `pipelines of ${project}`;
    if (settings.is === "unreadable")
      return [unknown(forksGetSecrets, settings, { subject, matters: false })];
    if (settings.value.keepsSecretsFromForks !== false)
      return [];
    return [
      symptom(forksGetSecrets, {
        severity: provider === "GitHub" ? "unsafe" : "warning",
        subject,
        found: "No setting of the project keeps secrets from builds of forks",
        fix: `Choose "Securely build pull requests from forked repositories", and clear "Make secrets available to builds of forks" in the triggers of the pipeline: ${settingsPage()} > Triggers`
      })
    ];
  }
};
var jobScopeWide = {
  id: "job-scope-wide",
  severity: "warning",
  title: "The token of a job reaches further than its pipeline",
  meaning: "A job of another project, or of a pipeline that never named the repository, can push to the ledger and to unprotected branches. With a scope that is the collection, the identity is another one, too: what was granted to the build service of the project does not hold.",
  remedy: "Project settings > Pipelines > Settings: Limit job authorization scope to current project; Protect access to repositories in YAML pipelines",
  examine({ gates, setup: { settings, isClassic, project } }) {
    if (gates.length === 0)
      return [];
    const subject = `pipelines of ${project}`;
    if (settings.is === "unreadable")
      return [unknown(jobScopeWide, settings, { subject, matters: false })];
    const { limitsToProject, limitsReleasesToProject, limitsToReferencedRepositories } = settings.value;
    const off = [
      ...limitsToProject === false ? ["Limit job authorization scope to current project for non-release pipelines"] : [],
      ...isClassic && limitsReleasesToProject === false ? ["Limit job authorization scope to current project for release pipelines"] : [],
      ...limitsToReferencedRepositories === false ? [
        "Protect access to repositories in YAML pipelines (Limit job authorization scope to referenced Azure DevOps repositories)"
      ] : []
    ];
    return off.map((name) => symptom(jobScopeWide, {
      subject,
      found: `"${name}" is off`,
      fix: `Switch it on: ${settingsPage()}`
    }));
  }
};
var ledgerCanBeForced = {
  id: "ledger-can-be-forced",
  severity: "unsafe",
  title: "The ledger can be rewritten or deleted",
  meaning: "Whoever may force a push can take records away: a rollback then chooses another version, soak time is lost, and a promotion that was made twice is not seen. Where it is the build service, that is every pipeline. Who makes a branch may be given the right to it.",
  remedy: "Project settings > Repositories > REPOSITORY > Security > `aml-promote-ledger`: Force push (rewrite history, delete branches and tags), Deny",
  examine({ gates, ledger: choice, setup }) {
    if (gates.length === 0 || choice.is === "off")
      return [];
    const { ledger } = setup;
    if (ledger === null) {
      const where = choice.is === "here" ? choice.repository : choice.where;
      return [
        symptom(ledgerCanBeForced, {
          severity: "unknown",
          subject: `ledger at ${where}`,
          found: "It is kept where Azure DevOps cannot say what protects it",
          fix: `See to it that nobody can force a push to ${choice.prefix}/** there, or delete it`
        })
      ];
    }
    const subject = `ledger ${ledger.prefix}/** in ${ledger.repository}`;
    const page = `${repositorySecurity(ledger.repository)}: Force push (rewrite history, delete branches and tags)`;
    if (ledger.rights.is === "unreadable") {
      const grant = `${ledger.rights.grant}; or look yourself that nobody is allowed it: ${page}`;
      return [unknown(ledgerCanBeForced, { ...ledger.rights, grant }, { subject, matters: false })];
    }
    const rights = ledger.rights.value;
    const all = (0, import_core_doctor_on_azure_devops_git_rights.allowedOn)(rights, ledger.prefix, import_core_doctor_on_azure_devops_git_rights.GIT_RIGHTS.forcePush);
    if (all.length === 0)
      return [];
    const build = all.find(import_core_doctor_on_azure_devops_git_rights.isBuildService);
    const people = all.flatMap((one) => (0, import_core_doctor_on_azure_devops_git_rights.personIn)(one) ?? []);
    const first = build ?? all[0] ?? "";
    const token = quoted((0, import_core_doctor_on_azure_devops_git_rights.tokenOf)(rights, ledger.prefix));
    const groups = all.length - people.length - all.filter(import_core_doctor_on_azure_devops_git_rights.isBuildService).length;
    const who = [
      ...build === void 0 ? [] : ["the build service"],
      ...people,
      ...groups > 0 ? [`${groups} ${groups === 1 ? "group" : "groups"}`] : []
    ];
    return [
      symptom(ledgerCanBeForced, {
        severity: build !== void 0 ? "unsafe" : people.length > 0 ? "warning" : "note",
        subject,
        found: `Force push is allowed for ${who.join(", ")}`,
        fix: `Deny it to them: ${page}`,
        command: `az devops security permission update --id ${import_core_doctor_on_azure_devops_git_rights.GIT_NAMESPACE} --subject ${quoted(first)} --token ${token} --deny-bit ${import_core_doctor_on_azure_devops_git_rights.GIT_RIGHTS.forcePush} --merge true`
      })
    ];
  }
};
function valueOr(known, otherwise) {
  return known.is === "readable" ? known.value : otherwise;
}
var NEEDED = [
  [import_core_doctor_on_azure_devops_git_rights.GIT_RIGHTS.contribute, "Contribute"],
  [import_core_doctor_on_azure_devops_git_rights.GIT_RIGHTS.createBranch, "Create branch"]
];
var ledgerPushRefused = {
  id: "ledger-push-refused",
  severity: "unsafe",
  title: "The records cannot be pushed to the ledger",
  meaning: "A promotion is written to the ledger before it is written to Azure ML, so none is made.",
  remedy: "Project settings > Repositories > REPOSITORY > Security: Contribute and Create branch, Allow, for the build service; no branch policy on `aml-promote-ledger`",
  examine({ gates, setup }) {
    const { ledger, buildService } = setup;
    if (gates.length === 0 || ledger === null)
      return [];
    const rights = valueOr(ledger.rights, null);
    return [...rights === null ? [] : ofRights(ledger, rights, buildService), ...ofPolicies(ledger, rights)];
  }
};
function ofRights(ledger, rights, buildService) {
  return NEEDED.flatMap(([right, words]) => {
    const said2 = [...(0, import_core_doctor_on_azure_devops_git_rights.saidOf)(rights, ledger.prefix, right)].filter(([descriptor]) => (0, import_core_doctor_on_azure_devops_git_rights.isBuildService)(descriptor));
    if (said2.some(([, one]) => one === "allow"))
      return [];
    const denied = said2.length > 0;
    return [
      symptom(ledgerPushRefused, {
        severity: denied ? "unsafe" : "warning",
        subject: subjectOf(ledger),
        found: denied ? `"${words}" is denied to the build service` : `"${words}" is not allowed to the build service itself; it may be, through a group`,
        fix: `Allow "${words}" for "${buildService}": ${repositorySecurity(ledger.repository)}`
      })
    ];
  });
}
function ofPolicies(ledger, rights) {
  const blocking = valueOr(ledger.policies, []).filter(({ isEnabled, isBlocking }) => isEnabled && isBlocking);
  const exempt = rights === null ? [] : [...(0, import_core_doctor_on_azure_devops_git_rights.saidOf)(rights, ledger.prefix, import_core_doctor_on_azure_devops_git_rights.GIT_RIGHTS.policyExempt)];
  if (blocking.length === 0 || exempt.some(([one, said2]) => said2 === "allow" && (0, import_core_doctor_on_azure_devops_git_rights.isBuildService)(one)))
    return [];
  return [
    symptom(ledgerPushRefused, {
      subject: subjectOf(ledger),
      found: `The branch ${blocking.length === 1 ? "policy" : "policies"} ${blocking.map(({ id, kind }) => `${id} (${kind})`).join(", ")} hold for its branches, which then take pull requests alone`,
      fix: `Leave ${ledger.prefix}/** out of them: ${branchPage({ repository: ledger.repository, name: ledger.prefix })}`
    })
  ];
}
var subjectOf = ({ prefix, repository }) => `ledger ${prefix}/** in ${repository}`;
var lockRunsLatest = {
  id: "lock-runs-latest",
  severity: "warning",
  title: "A newer run cancels the promotions that wait",
  meaning: "Without `lockBehavior: sequential`, an exclusive lock lets only the latest run go on: a promotion that waits for its approvers is cancelled by the next one, of whatever asset.",
  remedy: "`lockBehavior: sequential` in the YAML of the pipeline, or of its stage",
  examine(examined) {
    const locked = new Map(checkedEnvironments(examined).filter(({ checks }) => checks.locks > 0).map(({ name, names }) => [name.toLowerCase(), names]));
    return examined.setup.pipelines.flatMap(({ name, yaml }) => {
      if (yaml.is === "unreadable")
        return [unknown(lockRunsLatest, yaml, { subject: `pipeline ${name}`, matters: false })];
      return (yaml.value?.latestOnly ?? []).flatMap(({ stage, environment }) => {
        const gates = locked.get(environment.toLowerCase());
        if (gates === void 0)
          return [];
        return [
          symptom(lockRunsLatest, {
            subject: `pipeline ${name}, stage ${stage}`,
            gates,
            found: `The stage deploys to ${environment} with the default lockBehavior, runLatest`,
            fix: `Write lockBehavior: sequential into the stage, in ${yaml.value?.path ?? "its YAML"}`
          })
        ];
      });
    });
  }
};
var noExclusiveLock = {
  id: "no-exclusive-lock",
  severity: "warning",
  title: "The environment has no exclusive lock",
  meaning: "Two runs can be in the environment at once. The ledger keeps their promotions apart; the second is refused where it need only have waited.",
  remedy: "Pipelines > Environments > NAME > Approvals and checks > Exclusive lock",
  examine(examined) {
    return checkedEnvironments(examined).flatMap(({ name, subject, names, checks }) => {
      if (checks.locks > 0)
        return [];
      const off = checks.disabled.includes("Exclusive lock");
      return [
        symptom(noExclusiveLock, {
          subject,
          gates: names,
          found: `The exclusive lock of the environment ${name} is ${off ? "disabled" : "not there"}`,
          fix: `${off ? "Enable it" : "Add Exclusive lock"}, and say lockBehavior: sequential in the YAML of the pipeline: ${checksPage(name)}`
        })
      ];
    });
  }
};
var oneConnection = {
  id: "one-connection",
  severity: "unsafe",
  title: "One service connection plans and writes",
  meaning: "A job that plans is in no environment, so its pipeline may use the connection without a gate, and the identity may write. Which connection other jobs plan with cannot be seen.",
  remedy: "`azureSubscription` of the two jobs: two connections, of which the one that plans may only read",
  examine({ gates, setup: { connection } }) {
    if (gates.length === 0)
      return [];
    if (connection.is === "unnamed")
      return [
        symptom(oneConnection, {
          severity: "note",
          subject: "service connection that writes",
          found: "Which connection promotes cannot be seen from a job in no environment, so it was not examined",
          fix: "Name it: writingConnection: azure-ml-writer"
        })
      ];
    if (connection.is === "unknown")
      return [];
    const { name, alsoPlans } = connection;
    const subject = `service connection ${name}`;
    if (alsoPlans)
      return [
        symptom(oneConnection, {
          subject,
          found: `This job, which is in no environment, logs in with ${name}, which promotes`,
          fix: "Make a second connection whose identity may only read, and give it to every job that only plans or looks: azureSubscription"
        })
      ];
    return [
      symptom(oneConnection, {
        severity: "note",
        subject,
        found: `Whether other jobs plan with ${name} as well cannot be seen from here`,
        fix: "Look through the pipelines that may use it: a job that only plans has a connection whose identity may only read"
      })
    ];
  }
};
var plansNotShown = {
  id: "plans-not-shown",
  severity: "warning",
  title: "The plan of a pull request cannot be left there",
  meaning: "Reviewers of a pull request are shown no plan, so that none is what they reviewed, and what it asks for is refused once it is merged.",
  remedy: "Project settings > Repositories > REPOSITORY > Security: Contribute to pull requests, Allow, for the build service",
  examine({ gates, setup: { branch, buildService } }) {
    const rights = branch === null ? null : valueOr(branch.rights, null);
    const asking = gates.filter(({ rule: rule2 }) => rule2.approvals.some(({ value }) => value.via === "pull-request"));
    if (branch === null || rights === null || asking.length === 0)
      return [];
    const said2 = [...(0, import_core_doctor_on_azure_devops_git_rights.saidOf)(rights, branch.name, import_core_doctor_on_azure_devops_git_rights.GIT_RIGHTS.contributeToPullRequests)];
    if (!said2.some(([descriptor, one]) => one === "deny" && (0, import_core_doctor_on_azure_devops_git_rights.isBuildService)(descriptor)))
      return [];
    return [
      symptom(plansNotShown, {
        subject: `repository ${branch.repository}`,
        gates: asking.map(({ name }) => name),
        found: '"Contribute to pull requests" is denied to the build service',
        fix: `Allow it for "${buildService}": ${repositorySecurity(branch.repository)}`
      })
    ];
  }
};
var policyBranchUnprotected = {
  id: "policy-branch-unprotected",
  severity: "unsafe",
  title: "The branch of the policy is not protected",
  meaning: "Somebody can weaken the policy, or the pipeline that obeys it, without a review. Every promotion that needs an approval is refused until a policy that blocks demands a reviewer other than the author, of what was pushed last.",
  remedy: "Project settings > Repositories > REPOSITORY > Branch policies > BRANCH: Require a minimum number of reviewers",
  examine({ gates, standing, setup }) {
    if (standing === null || gates.length === 0 && !standing.mustBeProtected)
      return [];
    const { gaps, ref, repository } = standing;
    const name = ref.replace(/^refs\/heads\//, "");
    const subject = `branch ${name} of ${repository}`;
    const page = setup.branch === null ? `Settings > Rules > Rulesets of ${repository}` : branchPage(setup.branch);
    if (gaps.is === "unreadable") {
      const found = `What protects it could not be read: ${gaps.why}`;
      const id = policyBranchUnprotected.id;
      const fix = gaps.grant ?? `Protect it: ${page}`;
      return [{ id, severity: "unknown", decides: true, subject, gates: [], found, fix, command: null }];
    }
    const policies = setup.branch === null ? [] : valueOr(setup.branch.policies, []);
    const reviewing = policies.filter((one) => one.is === "minimum-reviewers");
    const command = setup.branch === null ? null : commandFor(setup.branch, reviewing);
    return gaps.value.map((gap) => {
      const weak = gap.startsWith("no ") ? whyNone(reviewing) : "";
      return symptom(policyBranchUnprotected, {
        subject,
        found: `${gap[0]?.toUpperCase() ?? ""}${gap.slice(1)}${weak}`,
        fix: fixOf(gap, page),
        command
      });
    });
  }
};
function fixOf(gap, page) {
  if (gap.includes("author"))
    return `Clear "Allow requestors to approve their own changes": ${page}`;
  if (gap.includes("votes"))
    return `Choose "Reset all code reviewer votes" where new changes are pushed: ${page}`;
  return `Require a minimum number of reviewers, 1 or more, and let the policy block: ${page}`;
}
function whyNone(policies) {
  const [first] = policies;
  if (first === void 0)
    return "";
  return first.isEnabled ? `: policy ${first.id} is optional` : `: policy ${first.id} is switched off`;
}
function commandFor({ id, name }, [first]) {
  const verb = first === void 0 ? "create" : `update --id ${first.id}`;
  return `az repos policy approver-count ${verb} --repository-id ${id} --branch ${quoted(name)} --enabled true --blocking true --minimum-approver-count 1 --creator-vote-counts false --reset-on-source-push true --allow-downvotes false`;
}
var releaseAsksNoChecks = {
  id: "release-asks-no-checks",
  severity: "warning",
  title: "Classic releases are not asked by the checks of a service connection",
  meaning: "Only the approvals of its own stages keep back a release that may use the connection which writes, and editors of release pipelines can change these without a review.",
  remedy: "A YAML pipeline; or a project for releases alone, whose connections and release pipelines few may edit",
  examine({ gates, setup: { isClassic } }) {
    if (!isClassic || gates.length === 0)
      return [];
    return [
      symptom(releaseAsksNoChecks, {
        subject: "release pipelines",
        found: "Whoever may edit a release pipeline can use the service connections of the project behind no check",
        fix: "Promote from a YAML pipeline, or keep releases in a project of their own: Releases > Security: Edit release pipeline, Edit release stage and Manage release approvers to few"
      })
    ];
  }
};
var requesterMayApprove = {
  id: "requester-may-approve",
  severity: "note",
  title: "Azure DevOps lets people approve their own runs",
  meaning: "Whoever starts a run can let its stage begin. Where the policy separates the requester (`separate`, the default), such an approval does not count and the promotion is refused, so this costs a run and no more.",
  remedy: "Pipelines > Environments > NAME > Approvals and checks > Approvals > Advanced: Allow approvers to approve their own runs, off",
  examine(examined) {
    const { isClassic } = examined.setup;
    const words = isClassic ? 'Set "The user requesting a release or deployment should not approve it"' : 'Clear "Allow approvers to approve their own runs"';
    return askingBefore(examined).flatMap(({ subject, gates, approvals, page }) => {
      const separating = gates.filter(({ rule: rule2 }) => rule2.separate.includes("requester"));
      if (separating.length === 0 || !approvals.some((one) => one.requesterMayApprove))
        return [];
      return [
        symptom(requesterMayApprove, {
          subject,
          gates: namesOf(separating),
          found: "Whoever starts a run may approve it there; aml-promote refuses it then",
          fix: `${words}: ${page}`
        })
      ];
    });
  }
};
var reviewsSkipFiles = {
  id: "reviews-skip-files",
  severity: "unsafe",
  title: "The reviewers are asked for other files only",
  meaning: "The branch policy has a path filter, and what decides about promotions is not in it: that can be changed without a review.",
  remedy: "Project settings > Repositories > REPOSITORY > Branch policies > BRANCH > Require a minimum number of reviewers: without a path filter",
  examine(examined) {
    const { gates, setup } = examined;
    const { branch } = setup;
    if (gates.length === 0 || branch === null)
      return [];
    const reviewing = valueOr(branch.policies, []).filter((one) => one.is === "minimum-reviewers" && one.isEnabled && one.isBlocking);
    const open = decidingFiles(examined).filter((file) => !reviewing.some((one) => covers(one.paths, file)));
    const [first] = reviewing;
    if (first === void 0 || open.length === 0)
      return [];
    return [
      symptom(reviewsSkipFiles, {
        subject: `branch ${branch.name} of ${branch.repository}`,
        found: `Policy ${first.id} asks for reviewers of ${first.paths.join("; ")} alone, and not of ${open.join(", ")}`,
        fix: `Take its path filter away: ${branchPage(branch)}`
      })
    ];
  }
};
var stageApprovalsSkipped = {
  id: "stage-approvals-skipped",
  severity: "warning",
  title: "The approval of the stage is skipped where the stage before had the same approver",
  meaning: "Nobody looks at what this stage does. A skipped approval counts for nobody, so the promotion is refused.",
  remedy: "Releases > Edit > STAGE > Pre-deployment conditions > Approval policies: Skip approval if the same approver approved the previous stage, off",
  examine(examined) {
    const { stage } = examined.setup;
    const gates = gatesOfStage(examined);
    if (stage === null || gates.length === 0 || stage.approvals.is === "unreadable")
      return [];
    const { check, maySkip } = stage.approvals.value;
    if (check === null || !maySkip)
      return [];
    return [
      symptom(stageApprovalsSkipped, {
        subject: `stage ${stage.name}`,
        gates: namesOf(gates),
        found: "Its approval is skipped where the same person approved the stage before",
        fix: `Clear "Skip approval if the same approver approved the previous stage": ${stagePage(stage.name)} > Approval policies`
      })
    ];
  }
};
var stageNotNamed = {
  id: "stage-not-named",
  severity: "warning",
  title: "The policy names no environment like the stage of this release",
  meaning: "In a classic release the gate is the stage. Promotions in this one are refused, and nothing was said of the gates of other stages.",
  remedy: "Releases > Edit > STAGE > Stage name: as `environment` of the policy; or run doctor in that stage",
  examine(examined) {
    const { gates, setup } = examined;
    if (setup.stage === null || gates.length === 0 || gatesOfStage(examined).length > 0)
      return [];
    const { name } = setup.stage;
    const wanted = [...new Set(gates.flatMap(({ environments }) => environments))];
    return [
      symptom(stageNotNamed, {
        subject: `stage ${name}`,
        found: `No gate of the policy has the environment ${name}; they have ${wanted.join(", ") || "none"}`,
        fix: `Call the stage that promotes as the policy calls its environment, and run doctor there`
      })
    ];
  }
};
var stageWithoutApprovals = {
  id: "stage-without-approvals",
  severity: "unsafe",
  title: "The stage of the release asks nobody",
  meaning: "The release goes through it by itself, with the service connection that writes. An approval that Azure DevOps gives by itself counts for nobody, so every promotion is refused.",
  remedy: "Releases > Edit > STAGE > Pre-deployment conditions > Pre-deployment approvals",
  examine(examined) {
    const { stage } = examined.setup;
    const gates = gatesOfStage(examined).filter(({ rule: rule2 }) => !(0, import_core_policy_composition.isByMergeAlone)(rule2));
    if (stage === null || gates.length === 0)
      return [];
    const of = { subject: `stage ${stage.name}`, gates: namesOf(gates) };
    if (stage.approvals.is === "unreadable")
      return [unknown(stageWithoutApprovals, stage.approvals, { ...of, matters: true })];
    if (stage.approvals.value.check !== null)
      return [];
    const found = `The stage ${stage.name} is approved automatically`;
    const fix = `Switch Pre-deployment approvals on and name those who approve: ${stagePage(stage.name)}`;
    return [symptom(stageWithoutApprovals, { ...of, found, fix })];
  }
};
var tooFewApprovers = {
  id: "too-few-approvers",
  severity: "warning",
  title: "Fewer must approve than the policy counts",
  meaning: "The stage begins as soon as the check is met, and the promotion is refused for want of approvals: nobody can give one afterwards.",
  remedy: "Pipelines > Environments > NAME > Approvals and checks > Approvals > Advanced: Minimum number of approvers",
  examine(examined) {
    return askingBefore(examined).flatMap(({ name, subject, gates, approvals, page }) => {
      const least = Math.max(...approvals.map(leastOf));
      return gates.flatMap((gate2) => entriesAt(gate2, name).filter(({ value: { count } }) => count > least).map(({ value: { count }, at }) => symptom(tooFewApprovers, {
        subject,
        gates: [gate2.name],
        found: `${least} must approve, and the policy counts ${count}`,
        fix: `Ask for at least ${count}: ${page}, Minimum number of approvers`,
        at
      })));
    });
  }
};
function leastOf({ users, teams, minimum }) {
  return minimum === 0 ? users.length + teams.length : minimum;
}
var tooFewReviewers = {
  id: "too-few-reviewers",
  severity: "warning",
  title: "A pull request is merged by fewer reviews than the policy counts",
  meaning: "What it asks for is refused once it is merged, for want of approvals: nobody can review it any more, and another pull request has to ask again.",
  remedy: "Project settings > Repositories > REPOSITORY > Branch policies > BRANCH > Require a minimum number of reviewers",
  examine({ gates, setup: { branch } }) {
    if (branch === null || branch.policies.is === "unreadable")
      return [];
    const least = Math.max(0, ...valueOr(branch.policies, []).filter((one) => one.is === "minimum-reviewers" && one.isEnabled && one.isBlocking).map(({ minimum }) => minimum));
    return gates.flatMap(({ name, rule: rule2 }) => rule2.approvals.filter(({ value }) => value.via === "pull-request" && value.count > least).map(({ value: { count }, at }) => symptom(tooFewReviewers, {
      subject: `branch ${branch.name} of ${branch.repository}`,
      gates: [name],
      found: `${least} must review, and the policy counts ${count}`,
      fix: `Require ${count} or more: ${branchPage(branch)}`,
      at
    })));
  }
};
var AZURE_DEVOPS_DIAGNOSES = [
  environmentNotShown,
  environmentWithoutApproval,
  approversOutsideEntry,
  tooFewApprovers,
  requesterMayApprove,
  checksCanBeBypassed,
  branchControlMissing,
  branchControlWide,
  noExclusiveLock,
  lockRunsLatest,
  environmentOpenToPipelines,
  stageNotNamed,
  stageWithoutApprovals,
  stageApprovalsSkipped,
  connectionUnguarded,
  connectionOpenToPipelines,
  oneConnection,
  releaseAsksNoChecks,
  policyBranchUnprotected,
  reviewsSkipFiles,
  tooFewReviewers,
  plansNotShown,
  branchPoliciesBypass,
  filesWithoutReviewer,
  ledgerCanBeForced,
  ledgerPushRefused,
  jobScopeWide,
  forksGetSecrets,
  evidenceNotShown
];
function pageLine(setting, known, text2) {
  const value = known.is === "readable" ? text2(known.value) : `not read: ${known.why}`;
  return { setting, value, from: known.from };
}
var saidLine = (setting, value) => ({ setting, value, from: null });
var yesOrNo = (value) => value ? "yes" : "no";
function azureDevOpsPage(examined) {
  return [...examined.gates.map((gate2) => gatePart(gate2, examined)), commonPart(examined)];
}
function gatePart(gate2, examined) {
  const { rule: rule2 } = gate2;
  const { setup } = examined;
  const approvals = rule2.approvals.map(({ value: { from, count, environment } }, index) => saidLine(`approval ${index + 1} asks for`, `${count} of ${from.map(import_core_policy_composition.approverText).join(", ")}${environment === null ? "" : ` through ${environment}`}`));
  const separate = saidLine("approvals that do not count", rule2.separate.join(", ") || "none");
  const environments = gate2.environments.flatMap((name) => environmentLines(name, setup));
  const stage = setup.stage !== null && gatesOfStage(examined).includes(gate2) ? stageLines(setup.stage) : [];
  return { title: gate2.name, lines: [...approvals, separate, ...environments, ...stage] };
}
function environmentLines(name, { environments }) {
  const known = environments.get(name);
  if (known === void 0)
    return [];
  const of = (setting) => `environment ${name}: ${setting}`;
  if (known.is === "unreadable" || known.value === null)
    return [pageLine(of("there"), known, (value) => yesOrNo(value !== null))];
  const { checks, isOpen, administrators } = known.value;
  return [
    ...checkLines(of, checks),
    pageLine(of("open to every pipeline"), isOpen, yesOrNo),
    pageLine(of("administrators, who can bypass"), administrators, (all) => all.join(", ") || "none named")
  ];
}
function checkLines(of, checks) {
  const line = (setting, text2) => pageLine(of(setting), checks, text2);
  return [
    line("approvals", ({ approvals }) => approvals.map(askedText).join("; ") || "none"),
    line("branch control", ({ branchControls }) => branchControls.map(({ allowed, verifies }) => `${allowed.join(", ")}, protection verified: ${yesOrNo(verifies)}`).join("; ") || "none"),
    line("required template", ({ templates }) => yesOrNo(templates > 0)),
    line("exclusive lock", ({ locks }) => yesOrNo(locks > 0)),
    line("other checks", ({ others }) => others.join(", ") || "none")
  ];
}
function stageLines({ name, approvals }) {
  return [
    pageLine(`stage ${name}: approvals`, approvals, ({ check }) => check === null ? "automatic" : askedText(check)),
    pageLine(`stage ${name}: approval may be skipped`, approvals, ({ maySkip }) => yesOrNo(maySkip))
  ];
}
function askedText({ users, teams, minimum, requesterMayApprove: requesterMayApprove2 }) {
  const who = [
    ...users.map(({ login }) => login),
    ...teams.map(({ organization, slug }) => `[${organization}]\\${slug}`)
  ];
  return `${minimum === 0 ? "all" : minimum} of ${who.join(", ") || "nobody"}, the requester too: ${yesOrNo(requesterMayApprove2)}`;
}
function commonPart({ setup, standing, ledger: choice, planner }) {
  const { branch, ledger, connection, settings } = setup;
  return {
    title: `All of ${setup.project}`,
    lines: [
      ...connection.is === "named" ? [
        ...checkLines((setting) => `service connection ${connection.name}: ${setting}`, connection.checks),
        pageLine(`service connection ${connection.name}: open to every pipeline`, connection.isOpen, yesOrNo)
      ] : [saidLine("service connection that writes", connection.is === "unknown" ? connection.name : "not named")],
      ...branch === null ? [] : [
        pageLine(`branch ${branch.name} of ${branch.repository}: policies`, branch.policies, policiesText),
        ...standing === null ? [] : [
          {
            setting: `branch ${branch.name} is proven protected`,
            value: proofText(standing.gaps),
            from: branch.policies.from
          }
        ],
        pageLine(`branch ${branch.name}: who may bypass its policies`, branch.rights, (rights) => {
          const { policyExempt, bypassInPullRequest } = import_core_doctor_on_azure_devops_git_rights.GIT_RIGHTS;
          const all = [policyExempt, bypassInPullRequest].flatMap((one) => (0, import_core_doctor_on_azure_devops_git_rights.allowedOn)(rights, branch.name, one));
          return [...new Set(all)].join(", ") || "nobody by name";
        })
      ],
      ...ledger === null ? [
        saidLine("ledger", choice.is === "off" ? "off" : choice.is === "elsewhere" ? choice.where : choice.repository)
      ] : [
        pageLine(`ledger ${ledger.prefix}/** in ${ledger.repository}: who may force a push`, ledger.rights, (rights) => (0, import_core_doctor_on_azure_devops_git_rights.allowedOn)(rights, ledger.prefix, import_core_doctor_on_azure_devops_git_rights.GIT_RIGHTS.forcePush).join(", ") || "nobody by name")
      ],
      pageLine("jobs are limited to their project", settings, ({ limitsToProject }) => said(limitsToProject)),
      pageLine("jobs are limited to the repositories that they name", settings, (all) => said(all.limitsToReferencedRepositories)),
      pageLine("secrets are kept from builds of forks", settings, (all) => said(all.keepsSecretsFromForks)),
      ...planner === null ? [] : [
        pageLine("what the planning identity may write", planner, ({ allowed }) => allowed.join(", ") || "nothing")
      ],
      ...setup.reads.map(({ what, known }) => pageLine(what, known, () => "can be read"))
    ]
  };
}
var said = (value) => value === null ? "not said" : yesOrNo(value);
function policiesText(policies) {
  const text2 = ({ id, kind, isEnabled, isBlocking }) => `${kind} (${id}${isEnabled ? "" : ", switched off"}${isBlocking ? "" : ", optional"})`;
  return policies.map(text2).join(", ") || "none";
}
function proofText(proof) {
  if (proof.is === "unreadable")
    return `not read: ${proof.why}`;
  return proof.value.length === 0 ? "yes" : `no: ${proof.value.join("; ")}`;
}
function callingJobs({ workflows }) {
  return valueOr(workflows, []).flatMap((workflow) => workflow.jobs.filter(({ calls }) => calls.length > 0).map((job) => {
    const subject = `${workflow.path}, job ${job.key}`;
    return { workflow, job, subject, writes: job.calls.some(writesStages) };
  }));
}
var WRITING = /* @__PURE__ */ new Set(["promote", "rollback", "apply"]);
function writesStages({ command, inputs }) {
  return WRITING.has(command) || command === "drift" && (inputs.adopt === "true" || inputs.accept === "true");
}
var actionByName = {
  id: "action-by-name",
  severity: "warning",
  title: "The action is called by a name that can be moved",
  meaning: "A tag or a branch can be pointed to other code by whoever may push to the repository of the action; a commit cannot.",
  remedy: "`uses: OWNER/aml-promote@COMMIT`",
  examine({ gates, setup }) {
    if (gates.length === 0)
      return [];
    return callingJobs(setup).filter(({ writes }) => writes).flatMap(({ subject, job }) => {
      const names = [...new Set(job.calls.map(({ version }) => version))].filter((one) => !/^[0-9a-f]{40}$/.test(one));
      if (names.length === 0)
        return [];
      return [
        symptom(actionByName, {
          subject,
          found: `It calls aml-promote at ${names.map((name) => name || "no version").join(", ")}, which is no commit`,
          fix: "Write the 40 characters of the commit behind the @, and the version in a comment"
        })
      ];
    });
  }
};
var environmentsPage = ({ page }, name) => `Settings > Environments > ${name} (${page}/settings/environments)`;
var rulesPage = (repository) => `Settings > Rules > Rulesets of ${repository}`;
var actionsPage = ({ page }) => `Settings > Actions > General (${page}/settings/actions)`;
function rulesetCommand(repository, name, ref, reviewed) {
  const review = {
    required_approving_review_count: 1,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: true,
    require_last_push_approval: true,
    required_review_thread_resolution: false
  };
  const ruleset = {
    name,
    target: "branch",
    enforcement: "active",
    conditions: { ref_name: { include: [ref], exclude: [] } },
    rules: [
      { type: "non_fast_forward" },
      { type: "deletion" },
      ...reviewed ? [{ type: "pull_request", parameters: review }] : []
    ]
  };
  return `gh api --method POST repos/${repository}/rulesets --input - <<< ${quoted(JSON.stringify(ruleset))}`;
}
var actionsUnrestricted = {
  id: "actions-unrestricted",
  severity: "warning",
  title: "Any action of anybody may run",
  meaning: "An action that somebody took over runs in the job that promotes, with the writing identity at hand.",
  remedy: "Settings > Actions > General > Actions permissions: selected actions, or Require actions to be pinned to a commit",
  examine({ gates, setup: { allowedActions, repository } }) {
    const subject = `actions of ${repository.fullName}`;
    if (gates.length === 0)
      return [];
    if (allowedActions.is === "unreadable")
      return [unknown(actionsUnrestricted, allowedActions, { subject, matters: false })];
    const { allowed, pinned } = allowedActions.value;
    if (allowed !== "all" || pinned)
      return [];
    return [
      symptom(actionsUnrestricted, {
        subject,
        found: "Every action of every repository may run, at any version",
        fix: `Allow selected actions only, or require them to be pinned to a full-length commit SHA: ${actionsPage(repository)}`,
        command: `gh api --method PUT repos/${repository.fullName}/actions/permissions -F enabled=true -f allowed_actions=all -F sha_pinning_required=true`
      })
    ];
  }
};
function gatedEnvironments2({ gates, setup }) {
  return [...gatesByEnvironment(gates)].flatMap(([name, leaning]) => {
    const environment = setup.environments.get(name);
    const subject = `environment ${name}`;
    return environment === void 0 ? [] : [{ name, subject, gates: leaning, names: namesOf(leaning), environment }];
  });
}
function readEnvironments2(examined) {
  return gatedEnvironments2(examined).flatMap(({ environment, ...gated }) => environment.is === "readable" && environment.value !== null ? [{ ...gated, environment: environment.value }] : []);
}
var administratorsBypass = {
  id: "administrators-bypass",
  severity: "unsafe",
  title: "Administrators can bypass the environment",
  meaning: "An administrator can start the waiting job without a review. Where the policy forbids it (`forbid-admin-bypass`, the default), every promotion through the environment is refused.",
  remedy: "Settings > Environments > NAME > Allow administrators to bypass configured protection rules: off",
  examine(examined) {
    const { repository } = examined.setup;
    return readEnvironments2(examined).flatMap(({ name, subject, names, gates, environment }) => {
      const { adminsCanBypass } = environment;
      if (adminsCanBypass === false)
        return [];
      const forbidden = gates.some(({ rule: rule2 }) => rule2.environment?.forbidAdminBypass !== false);
      const off = `Switch "Allow administrators to bypass configured protection rules" off: ${environmentsPage(repository, name)}`;
      if (adminsCanBypass === null && !forbidden)
        return [];
      const found = adminsCanBypass === null ? `GitHub does not say whether administrators can bypass the environment ${name}` : `Administrators can release a job in the environment ${name} without a review`;
      const severity = forbidden ? "unsafe" : "warning";
      return [symptom(administratorsBypass, { severity, subject, gates: names, found, fix: off })];
    });
  }
};
var environmentMissing = {
  id: "environment-missing",
  severity: "unsafe",
  title: "The environment does not exist",
  meaning: "GitHub makes an environment without any protection the first time that a job names it. Until it is protected, every promotion through it is refused.",
  remedy: "Settings > Environments > New environment",
  examine(examined) {
    const { repository } = examined.setup;
    return gatedEnvironments2(examined).flatMap(({ name, subject, names, environment }) => {
      if (environment.is === "unreadable")
        return [unknown(environmentMissing, environment, { subject, gates: names, matters: true })];
      if (environment.value !== null)
        return [];
      return [
        symptom(environmentMissing, {
          subject,
          gates: names,
          found: `The repository ${repository.fullName} has no environment ${name}`,
          fix: `Make it, with required reviewers and without a bypass for administrators: ${environmentsPage(repository, name)}`
        })
      ];
    });
  }
};
var environmentOpenToBranches = {
  id: "environment-open-to-branches",
  severity: "unsafe",
  title: "More branches may deploy to the environment than may promote",
  meaning: "A workflow that nobody reviewed, on a branch of its own, can wait at the environment; once a reviewer releases it, it has the writing identity, and need not call aml-promote at all.",
  remedy: "Settings > Environments > NAME > Deployment branches and tags: Selected, with the branch of the policy alone",
  examine(examined) {
    const { repository } = examined.setup;
    return readEnvironments2(examined).flatMap(({ name, subject, names, gates, environment: { branches } }) => {
      const allowed = allowedRefs2(gates, examined);
      const fix = `Choose "Selected branches and tags" and allow ${allowed.map(short).join(", ")} alone: ${environmentsPage(repository, name)}`;
      const found = (severity, text2) => [
        symptom(environmentOpenToBranches, { severity, subject, gates: names, found: text2, fix })
      ];
      if (branches.is === "any")
        return found("unsafe", `Every branch and tag may deploy to the environment ${name}`);
      if (branches.is === "protected")
        return found("warning", `Every protected branch may deploy to the environment ${name}, and every branch where none is protected by the classic protection`);
      const { patterns } = branches;
      if (patterns.is === "unreadable")
        return [unknown(environmentOpenToBranches, patterns, { subject, gates: names, matters: false })];
      const wider = patterns.value.map((pattern) => ({ ...pattern, ref: `refs/${pattern.type === "tag" ? "tags" : "heads"}/${pattern.name}` })).filter(({ ref }) => !allowed.some((glob) => (0, import_core_policy_composition.matchesGlob)(glob, ref))).map(({ type, name: own }) => `${type} ${own}`);
      if (wider.length === 0)
        return [];
      return found("warning", `${wider.join(", ")} may deploy to the environment ${name}, and may not promote`);
    });
  }
};
function allowedRefs2(gates, { standing, setup }) {
  const own = [standing?.ref ?? `refs/heads/${setup.repository.defaultBranch}`];
  return [...new Set(gates.flatMap(({ rule: rule2 }) => rule2.environment?.allowedRefs ?? own))];
}
var short = (ref) => ref.replace(/^refs\/(?:heads|tags)\//, "");
var environmentWithoutReviewers = {
  id: "environment-without-reviewers",
  severity: "unsafe",
  title: "The environment has no required reviewers",
  meaning: "Every job gets into the environment, and so to the writing identity, without anybody looking. A repository that was public and is private now loses its reviewers without GitHub Enterprise.",
  remedy: "Settings > Environments > NAME > Required reviewers",
  examine(examined) {
    const { repository } = examined.setup;
    return readEnvironments2(examined).flatMap(({ name, subject, gates, environment }) => {
      const releasing = gates.filter(({ rule: rule2 }) => !(0, import_core_policy_composition.isByMergeAlone)(rule2));
      return releasing.length === 0 || environment.users.length + environment.teams.length > 0 ? [] : [
        symptom(environmentWithoutReviewers, {
          subject,
          gates: namesOf(releasing),
          found: `The environment ${name} lets every job through`,
          fix: `Switch Required reviewers on and name those who approve: ${environmentsPage(repository, name)}`
        })
      ];
    });
  }
};
function ownersOf({ entries }, path) {
  return entries.findLast(({ pattern }) => matches2(pattern, path))?.owners ?? [];
}
function matches2(pattern, path) {
  const ofFolder = pattern.endsWith("/");
  const steps = pattern.replace(/^\/+|\/+$/g, "").split("/");
  const isAnchored = pattern.slice(0, -1).includes("/");
  const wanted = isAnchored ? steps : ["**", ...steps];
  const parts = path.split("/");
  const takesFolders = steps.at(-1) !== "*" || ofFolder;
  return parts.some((_, index) => {
    const isWhole = index === parts.length - 1;
    if (isWhole ? ofFolder : !takesFolders)
      return false;
    return matchesSteps(wanted, parts.slice(0, index + 1));
  });
}
function matchesSteps(steps, parts) {
  let open = withSkipped(/* @__PURE__ */ new Set([0]), steps);
  for (const part of parts) {
    const next = /* @__PURE__ */ new Set();
    for (const at of open) {
      const step = steps[at];
      if (step === "**")
        next.add(at);
      else if (step !== void 0 && (0, import_core_policy_composition.matchesGlob)(step, part))
        next.add(at + 1);
    }
    open = withSkipped(next, steps);
  }
  return open.has(steps.length);
}
function withSkipped(open, steps) {
  for (const at of open)
    if (steps[at] === "**")
      open.add(at + 1);
  return open;
}
var filesWithoutOwner = {
  id: "files-without-owner",
  severity: "warning",
  title: "Nobody owns the files that decide about promotions",
  meaning: "Any reviewer may approve a change of the policy, of the workflows or of the wanted state, not only those who answer for them.",
  remedy: ".github/CODEOWNERS: a line for each of them",
  examine(examined) {
    const { gates, setup } = examined;
    const { codeOwners, repository } = setup.branch;
    const subject = `CODEOWNERS of ${repository}`;
    if (gates.length === 0)
      return [];
    if (codeOwners.is === "unreadable")
      return [unknown(filesWithoutOwner, codeOwners, { subject, matters: false })];
    const { value } = codeOwners;
    const open = decidingFiles2(examined).filter(({ path }) => value === null || ownersOf(value, path).length === 0);
    if (open.length === 0)
      return [];
    const lines = open.map(({ pattern }) => quoted(`${pattern} @OWNER`)).join(" ");
    const file = value?.path ?? ".github/CODEOWNERS";
    return [
      symptom(filesWithoutOwner, {
        subject,
        found: `${value === null ? "There is no CODEOWNERS file" : `${value.path} names no owner`} for ${open.map(({ pattern }) => pattern).join(", ")}`,
        fix: `Add a line for each with those who answer for it, in a pull request, to ${file}`,
        command: `printf '%s\\n' ${lines} >> ${file}`
      })
    ];
  }
};
function decidingFiles2({ policy, setup }) {
  const { branch, repository, promotions } = setup;
  const own = branch.repository.toLowerCase() === repository.fullName.toLowerCase();
  const folder = promotions.is === "readable" ? promotions.value : null;
  return [
    ...policy.file.startsWith("preset:") ? [] : [{ pattern: `/${policy.file}`, path: policy.file }],
    ...own ? [{ pattern: "/.github/", path: ".github/workflows/any.yml" }] : [],
    ...own && folder !== null ? [{ pattern: `/${folder}/`, path: `${folder}/any.yml` }] : []
  ];
}
var jobInOtherEnvironment = {
  id: "job-in-other-environment",
  severity: "warning",
  title: "A job promotes in an environment that the policy does not name",
  meaning: "Its promotions are refused, and it holds a writing identity behind a gate that nobody has examined.",
  remedy: "`environment: NAME` in the job, as the policy names it",
  examine({ gates, setup }) {
    const names = [...new Set(gates.flatMap(({ environments }) => environments))];
    const known = names.map((name) => name.toLowerCase());
    if (gates.length === 0)
      return [];
    return callingJobs(setup).flatMap(({ subject, writes, job: { environment } }) => {
      if (!writes || environment?.is !== "named" || known.includes(environment.name.toLowerCase()))
        return [];
      return [
        symptom(jobInOtherEnvironment, {
          subject,
          found: `The job is in the environment ${environment.name}, and the policy asks for ${names.join(" or ")}`,
          fix: `Write environment: ${names.join(" or ")}, or name ${environment.name} in the policy`
        })
      ];
    });
  }
};
var jobWithoutEnvironment = {
  id: "job-without-environment",
  severity: "unsafe",
  title: "A job promotes outside of an environment",
  meaning: "The identity that it writes with is then bound to no environment: every job of that branch can have it, and no reviewer stands before it.",
  remedy: "`environment: NAME` in the job",
  examine({ gates, setup }) {
    if (gates.length === 0)
      return [];
    const { workflows, repository } = setup;
    if (workflows.is === "unreadable")
      return [
        unknown(jobWithoutEnvironment, workflows, { subject: `workflows of ${repository.fullName}`, matters: false })
      ];
    const names = [...new Set(gates.flatMap(({ environments }) => environments))];
    return callingJobs(setup).filter(({ writes, job }) => writes && job.environment === null).map(({ subject, job }) => symptom(jobWithoutEnvironment, {
      subject,
      found: `The job ${job.key} promotes, and is in no environment`,
      fix: `Add environment: ${names.join(" or ")} to the job, and let its identity trust that environment alone`
    }));
  }
};
var jobWithoutPermissions = {
  id: "job-without-permissions",
  severity: "warning",
  title: "A job lacks permissions that its evidence is read with",
  meaning: "What cannot be read is not taken for good, so the promotion is refused. Naming one permission takes all others away.",
  remedy: "`permissions:` of the job",
  examine(examined) {
    if (examined.gates.length === 0)
      return [];
    const byDefault = valueOr(examined.setup.workflowRights, { default: "read" }).default;
    return callingJobs(examined.setup).flatMap((calling) => {
      const needed = needsOf(calling, examined);
      const missing = needed.filter(([name, level]) => !grants(calling.job.permissions, name, level, byDefault));
      if (missing.length === 0)
        return [];
      const all = needed.map(([name, level]) => `${name}: ${level}`).join(", ");
      return [
        symptom(jobWithoutPermissions, {
          subject: calling.subject,
          found: `The job ${calling.job.key} has no ${missing.map(([name, level]) => `${name}: ${level}`).join(", ")}`,
          fix: `Give the job permissions: { ${all} }`
        })
      ];
    });
  }
};
function needsOf({ job }, examined) {
  const all = job.calls.flatMap((call) => needsOfCall(call, examined));
  const names = [...new Set(all.map(([name]) => name))].sort();
  return names.map((name) => [name, all.some((need) => need[0] === name && need[1] === "write") ? "write" : "read"]);
}
function needsOfCall(call, { ledger }) {
  const { command, inputs } = call;
  const logsIn = inputs["client-id"] && inputs["tenant-id"] ? [["id-token", "write"]] : [];
  if (writesStages(call)) {
    const level = ledger.is === "here" && ledger.own ? "write" : "read";
    const merged = command === "apply" ? [["pull-requests", "read"]] : [];
    return [["actions", "read"], ["checks", "read"], ["contents", level], ["id-token", "write"], ...merged];
  }
  if (command === "plan" && inputs.promotions && !inputs.asset)
    return [["actions", "read"], ["checks", "write"], ["contents", "read"], ["pull-requests", "write"], ...logsIn];
  return [["contents", "read"], ...logsIn];
}
function grants(permissions, name, level, byDefault) {
  if (permissions === null)
    return name === "contents" && level === "read" ? true : byDefault === "write" && name !== "id-token";
  if (permissions.is === "all")
    return permissions.level === "write" || level === "read";
  const own = Object.hasOwn(permissions.of, name) ? permissions.of[name] : void 0;
  return own === "write" || own === level;
}
var ledgerRefusesPushes = {
  id: "ledger-refuses-pushes",
  severity: "unsafe",
  title: "The rules of the ledger refuse the records",
  meaning: "A promotion is written to the ledger before it is written to Azure ML, so none is made.",
  remedy: "Settings > Rules > Rulesets > NAME: leave `aml-promote-ledger/**` out, or put the app that promotes on its bypass list",
  examine({ gates, setup: { ledger } }) {
    if (gates.length === 0 || ledger === null || ledger.rules.is === "unreadable")
      return [];
    const refusing = [...new Set(ledger.rules.value.map(({ type }) => type))].filter((type) => REFUSING.has(type));
    const mayPass = ledger.rulesets.some((ruleset) => {
      const value = valueOr(ruleset, null);
      return value !== null && letsThrough(value);
    });
    if (refusing.length === 0 || mayPass)
      return [];
    const { repository, prefix } = ledger;
    return [
      symptom(ledgerRefusesPushes, {
        subject: `ledger ${prefix}/** in ${repository}`,
        found: `The rules ${refusing.join(", ")} hold for the branches of the ledger, and a record is pushed to them`,
        fix: `Exclude refs/heads/${prefix}/**/* from that ruleset: ${rulesPage(repository)}`
      })
    ];
  }
};
var REFUSING = /* @__PURE__ */ new Set([
  "pull_request",
  "creation",
  "update",
  "required_status_checks",
  "required_deployments",
  "required_signatures",
  "merge_queue",
  "workflows",
  "code_scanning"
]);
function letsThrough({ bypass, ownBypass }) {
  return ownBypass === true || (bypass ?? []).some(({ type, mode }) => type === "Integration" && mode !== "pull_request");
}
var ledgerUnprotected = {
  id: "ledger-unprotected",
  severity: "unsafe",
  title: "The ledger can be rewritten or deleted",
  meaning: "Whoever can push can take records away: a rollback then chooses another version, soak time is lost, and a promotion that was made twice is not seen.",
  remedy: "Settings > Rules > Rulesets: a branch ruleset for `aml-promote-ledger/**` with Block force pushes, Restrict deletions",
  examine({ gates, ledger, setup }) {
    if (gates.length === 0 || ledger.is === "off")
      return [];
    if (ledger.is === "elsewhere" || setup.ledger === null) {
      const where = ledger.is === "elsewhere" ? ledger.where : ledger.repository;
      return [
        symptom(ledgerUnprotected, {
          severity: "unknown",
          subject: `ledger at ${where}`,
          found: "It is kept where GitHub cannot say what protects it",
          fix: `See to it that nobody can force-push to or delete ${ledger.prefix}/** there`
        })
      ];
    }
    const { repository, prefix, rules } = setup.ledger;
    const subject = `ledger ${prefix}/** in ${repository}`;
    if (rules.is === "unreadable")
      return [unknown(ledgerUnprotected, rules, { subject, matters: true })];
    const missing = NEEDED2.filter(([type]) => !rules.value.some((rule2) => rule2.type === type)).map(([, text2]) => text2);
    if (missing.length === 0)
      return [];
    return [
      symptom(ledgerUnprotected, {
        subject,
        found: `No rule forbids ${missing.join(" or ")} of the branches of the ledger`,
        fix: `Add a branch ruleset for ${prefix}/** with Block force pushes and Restrict deletions: ${rulesPage(repository)}`,
        command: rulesetCommand(repository, "aml-promote ledger", `refs/heads/${prefix}/**/*`, false)
      })
    ];
  }
};
var NEEDED2 = [
  ["non_fast_forward", "force-pushes"],
  ["deletion", "deletion"]
];
var oneIdentity = {
  id: "one-identity",
  severity: "unsafe",
  title: "One identity plans and writes",
  meaning: "A job that plans is in no environment, so the identity trusts jobs that nobody released, and may write: any workflow of the branch can change a stage without the gate.",
  remedy: "`client-id` of the two jobs: two identities, of which the writing one trusts the environment alone",
  examine({ gates, setup }) {
    if (gates.length === 0)
      return [];
    const jobs = callingJobs(setup);
    const planning = /* @__PURE__ */ new Map();
    for (const { subject, job } of jobs)
      if (job.environment === null)
        for (const call of job.calls) {
          const id = call.inputs["client-id"] ?? "";
          if (id !== "" && !writesStages(call))
            planning.set(id, planning.get(id) ?? subject);
        }
    return jobs.flatMap(({ subject, job }) => {
      const shared = job.calls.filter(writesStages).map(({ inputs }) => inputs["client-id"] ?? "");
      return [...new Set(shared)].flatMap((id) => {
        const planner = planning.get(id);
        if (planner === void 0)
          return [];
        return [
          symptom(oneIdentity, {
            subject,
            found: `It promotes with client-id ${id}, as ${planner} does, which is in no environment`,
            fix: "Make a second identity that trusts the environment alone, give it the right to write, take that right from the first, and name it in client-id"
          })
        ];
      });
    });
  }
};
var ownersNotAsked = {
  id: "owners-not-asked",
  severity: "warning",
  title: "Code owners need not review",
  meaning: "CODEOWNERS only asks for a review; without this rule a pull request is merged by the review of anybody else.",
  remedy: "Settings > Rules > Rulesets > NAME > Require a pull request: Require review from Code Owners",
  examine({ gates, setup: { branch } }) {
    const { reviews, codeOwners, repository, name } = branch;
    if (gates.length === 0 || reviews.is === "unreadable" || codeOwners.is === "unreadable")
      return [];
    if (reviews.value === null || reviews.value.codeOwners || codeOwners.value === null)
      return [];
    return [
      symptom(ownersNotAsked, {
        subject: `branch ${name} of ${repository}`,
        found: `${codeOwners.value.path} names owners, and no rule demands their review`,
        fix: `Switch "Require review from Code Owners" on: ${rulesPage(repository)}`
      })
    ];
  }
};
var policyRefUnprotected = {
  id: "policy-ref-unprotected",
  severity: "unsafe",
  title: "The branch of the policy is not protected",
  meaning: "Somebody can weaken the policy, or the workflow that obeys it, without a review. Every promotion that needs an approval is refused until reviewed pull requests are demanded and force-pushes and deletion are forbidden.",
  remedy: "Settings > Rules > Rulesets: a branch ruleset with Require a pull request, Block force pushes, Restrict deletions",
  examine({ gates, standing, setup }) {
    if (gates.length === 0 && standing?.mustBeProtected !== true)
      return [];
    const { branch } = setup;
    const subject = `branch ${branch.name} of ${branch.repository}`;
    const gaps = standing?.gaps;
    if (gaps === void 0)
      return [];
    const fix = `Protect it by a ruleset: ${rulesPage(branch.repository)}`;
    if (gaps.is === "unreadable") {
      const found = `What protects it could not be read: ${gaps.why}`;
      const id = policyRefUnprotected.id;
      const { grant = fix } = gaps;
      return [{ id, severity: "unknown", decides: true, subject, gates: [], found, fix: grant, command: null }];
    }
    return gaps.value.map((gap) => {
      const found = `${gap[0]?.toUpperCase() ?? ""}${gap.slice(1)}`;
      const command = rulesetCommand(branch.repository, "aml-promote policy", `refs/heads/${branch.name}`, true);
      return symptom(policyRefUnprotected, { subject, found, fix, command });
    });
  }
};
var pullRequestTarget = {
  id: "pull-request-target",
  severity: "unsafe",
  title: "Strangers can start a workflow that leads to the writing identity",
  meaning: "A workflow on `pull_request_target` runs on the protected branch with its secrets and environments, started by whoever opens a pull request, from a fork too.",
  remedy: "`on:` of the workflow: another event than `pull_request_target`",
  examine({ gates, setup }) {
    const names = gates.flatMap(({ environments }) => environments).map((name) => name.toLowerCase());
    return valueOr(setup.workflows, []).filter(({ events }) => events.includes("pull_request_target")).flatMap(({ path, jobs }) => jobs.filter(({ environment, calls }) => environment?.is === "named" ? names.includes(environment.name.toLowerCase()) : environment?.is === "dynamic" && calls.length > 0).map(({ key, environment }) => symptom(pullRequestTarget, {
      subject: `${path}, job ${key}`,
      found: `The workflow starts on pull_request_target, and its job ${key} is in ${environment?.is === "named" ? `the environment ${environment.name}` : "an environment that an expression names"}`,
      fix: "Start it on workflow_dispatch or on a push to the protected branch, and plan pull requests on pull_request in a workflow of its own"
    })));
  }
};
var reviewersOutsideEntry = {
  id: "reviewers-outside-entry",
  severity: "unsafe",
  title: "Reviewers of the environment are not those whom the policy asks for",
  meaning: "Somebody can release the job whose approval the policy does not count. Where none of the reviewers is asked for, nobody can meet the entry, and every promotion is refused.",
  remedy: "Settings > Environments > NAME > Required reviewers: those of the entry's `from`, and nobody else",
  examine(examined) {
    const { repository } = examined.setup;
    return readEnvironments2(examined).flatMap(({ name, subject, gates, environment }) => gates.flatMap(({ name: gate2, rule: rule2 }) => rule2.approvals.filter(({ value }) => value.via === "environment" && (value.environment ?? rule2.environment?.name) === name).flatMap(({ value: { from }, at }) => {
      const outside = outsideOf2(from, environment);
      if (outside.length === 0)
        return [];
      const wanted = from.map(import_core_policy_composition.approverText).join(", ");
      const alone = outside.length === environment.users.length + environment.teams.length;
      const nobody = alone && !mayOverlap2(from, environment);
      return [
        symptom(reviewersOutsideEntry, {
          severity: nobody ? "unsafe" : "warning",
          subject,
          gates: [gate2],
          found: nobody ? `None of the reviewers (${outside.join(", ")}) is asked for by the policy, which wants ${wanted}` : `The release by ${outside.join(", ")} counts only where they belong to ${wanted}, whom the policy wants`,
          fix: `Name the same people in both: in the entry's from, or as Required reviewers: ${environmentsPage(repository, name)}`,
          at
        })
      ];
    })));
  }
};
function outsideOf2(from, { users, teams }) {
  if (from.some(({ is }) => is === "environment-reviewers"))
    return [];
  return [
    ...users.filter((user) => !from.some((one) => namesUser2(one, user))).map(({ login }) => `user:${login}`),
    ...teams.filter((team) => !from.some((one) => namesTeam2(one, team))).map(({ organization, slug }) => `team:${organization}/${slug}`)
  ];
}
function mayOverlap2(from, { users, teams }) {
  const asksTeams = from.some(({ is }) => is === "team");
  const asksPeople = from.some(({ is }) => is !== "team");
  return users.length > 0 && asksTeams || teams.length > 0 && (asksPeople || asksTeams);
}
function namesUser2(approver, user) {
  if (approver.is === "group")
    return approver.members.some((member) => isUser2(member, user));
  return (approver.is === "user" || approver.is === "person") && isUser2(approver, user);
}
function isUser2(one, { id, login }) {
  return one.is === "user" ? one.login.toLowerCase() === login.toLowerCase() : one.person.github.includes(id);
}
function namesTeam2(approver, { organization, slug }) {
  return approver.is === "team" && approver.organization.toLowerCase() === organization.toLowerCase() && approver.slug.toLowerCase() === slug.toLowerCase();
}
var reviewsOutlivePushes = {
  id: "reviews-outlive-pushes",
  severity: "warning",
  title: "A review stays when the pull request changes",
  meaning: "Whoever opens a pull request can push something else after its review and merge that: a weaker policy, or a workflow that takes the writing identity.",
  remedy: "Settings > Rules > Rulesets > NAME > Require a pull request: Dismiss stale approvals, or Require approval of the most recent push",
  examine({ gates, setup: { branch } }) {
    const { reviews, repository, name } = branch;
    const subject = `branch ${name} of ${repository}`;
    if (gates.length === 0)
      return [];
    if (reviews.is === "unreadable")
      return [unknown(reviewsOutlivePushes, reviews, { subject, matters: false })];
    const { value } = reviews;
    if (value === null || value.dismissesStale || value.lastPush)
      return [];
    return [
      symptom(reviewsOutlivePushes, {
        subject,
        found: "A review of a pull request still counts after something else was pushed to it",
        fix: `Switch "Dismiss stale pull request approvals when new commits are pushed" or "Require approval of the most recent reviewable push" on: ${rulesPage(repository)}`
      })
    ];
  }
};
var rulesBypass = {
  id: "rules-bypass",
  severity: "unsafe",
  title: "Somebody may bypass the rules of the branch of the policy",
  meaning: "Whoever is on the bypass list can change the policy, the workflows or the wanted state without a review. Administrators could change the rules anyway, so for them alone this is a warning.",
  remedy: "Settings > Rules > Rulesets > NAME > Bypass list: empty",
  examine({ gates, setup: { branch } }) {
    if (gates.length === 0)
      return [];
    return branch.rulesets.flatMap((ruleset) => ofRuleset(ruleset, branch.repository));
  }
};
function ofRuleset(ruleset, repository) {
  if (ruleset.is === "unreadable")
    return [unknown(rulesBypass, ruleset, { subject: `rulesets of ${repository}`, matters: false })];
  const { name, bypass } = ruleset.value;
  const subject = `ruleset ${name} of ${repository}`;
  if (bypass === null) {
    const grant = "Give github-token a token of an app with Administration: write, or look yourself";
    const why = "GitHub shows the bypass list only to those who may change the ruleset";
    return [unknown(rulesBypass, { ...ruleset, is: "unreadable", why, grant }, { subject, matters: false })];
  }
  return bypass.map((actor) => {
    const how = actor.mode === "pull_request" ? " by a pull request that nobody reviews" : "";
    return symptom(rulesBypass, {
      severity: isAdministrator(actor) || actor.mode === "pull_request" ? "warning" : "unsafe",
      subject,
      found: `${text(actor)} may bypass it${how}`,
      fix: `Take it off the bypass list: ${rulesPage(repository)} > ${name}`
    });
  });
}
var ADMINISTRATOR = "5";
function isAdministrator({ type, id }) {
  return type === "OrganizationAdmin" || type === "RepositoryRole" && id === ADMINISTRATOR;
}
function text(actor) {
  return isAdministrator(actor) ? "Every administrator" : `${actor.type}${actor.id === null ? "" : ` ${actor.id}`}`;
}
var selfReviewAllowed = {
  id: "self-review-allowed",
  severity: "note",
  title: "GitHub lets people release their own runs",
  meaning: "Whoever starts a run can release its job. Where the policy separates the requester (`separate`, the default), such a release does not count and the promotion is refused, so this costs a run and no more.",
  remedy: "Settings > Environments > NAME > Prevent self-review",
  examine(examined) {
    const { repository } = examined.setup;
    return readEnvironments2(examined).flatMap(({ name, subject, gates, environment }) => {
      const separating = gates.filter(({ rule: rule2 }) => rule2.separate.includes("requester"));
      if (environment.preventsSelfReview || separating.length === 0)
        return [];
      return [
        symptom(selfReviewAllowed, {
          subject,
          gates: namesOf(separating),
          found: `Whoever starts a run may release it in the environment ${name}; aml-promote refuses it then`,
          fix: `Switch "Prevent self-review" on: ${environmentsPage(repository, name)}`
        })
      ];
    });
  }
};
var subjectAmbiguous = {
  id: "subject-ambiguous",
  severity: "unsafe",
  title: "The subject of the jobs' tokens does not say who asks",
  meaning: "Azure gives an identity by the subject alone. One that leaves the environment out is the same for a job that nobody released; one that leaves the repository out is the same for every repository.",
  remedy: "PUT /repos/OWNER/NAME/actions/oidc/customization/sub with use_default: true",
  examine({ gates, setup: { subject, repository } }) {
    const where = `subject of tokens of ${repository.fullName}`;
    if (gates.length === 0)
      return [];
    if (subject.is === "unreadable")
      return [unknown(subjectAmbiguous, subject, { subject: where, matters: false })];
    const { usesDefault, claims } = subject.value;
    if (usesDefault || claims.length === 0)
      return [];
    const lacking = [
      ...claims.some((claim) => claim === "context" || claim === "environment") ? [] : ["the environment"],
      ...claims.some((claim) => REPOSITORY.has(claim)) ? [] : ["the repository"]
    ];
    return lacking.map((what) => symptom(subjectAmbiguous, {
      subject: where,
      found: `The subject is made of ${claims.join(", ")}, and leaves ${what} out`,
      fix: "Go back to the default subject, then give the federated credentials the subjects below",
      command: `gh api --method PUT repos/${repository.fullName}/actions/oidc/customization/sub -F use_default=true`
    }));
  }
};
var REPOSITORY = /* @__PURE__ */ new Set([
  "repo",
  "repository",
  "repository_id",
  "job_workflow_ref",
  "workflow_ref"
]);
var tagsUnprotected = {
  id: "tags-unprotected",
  severity: "unsafe",
  title: "A run on a tag may promote, and anybody may move the tag",
  meaning: "Whoever can push can make or move a tag to a commit that nobody reviewed, and run its workflow in the environment.",
  remedy: "Settings > Rules > Rulesets: a tag ruleset with Restrict creations, Restrict updates, Restrict deletions",
  examine({ gates, setup }) {
    const { tags, repository } = setup;
    if (tags === null)
      return [];
    const asked = /* @__PURE__ */ new Map();
    for (const { name, rule: rule2 } of gates)
      for (const ref of rule2.environment?.allowedRefs ?? [])
        if (ref.startsWith("refs/tags/"))
          asked.set(ref, [...asked.get(ref) ?? [], name]);
    return [...asked].flatMap(([ref, names]) => {
      const subject = `tags ${ref.slice("refs/tags/".length)} of ${repository.fullName}`;
      if (tags.is === "unreadable")
        return [unknown(tagsUnprotected, tags, { subject, gates: names, matters: true })];
      const missing = NEEDED3.filter((type) => !tags.value.some((ruleset) => covers2(ruleset, ref, type)));
      if (missing.length === 0)
        return [];
      return [
        symptom(tagsUnprotected, {
          subject,
          gates: names,
          found: `The policy lets runs on ${ref} ask, and no tag rule restricts ${missing.join(", ")}`,
          fix: `Add a tag ruleset that restricts ${missing.join(", ")} of ${ref}, or take it out of allowed-refs: ${rulesPage(repository.fullName)}`
        })
      ];
    });
  }
};
var NEEDED3 = ["creation", "update", "deletion"];
function covers2({ include, types }, ref, type) {
  return types.includes(type) && include.some((pattern) => pattern === "~ALL" || (0, import_core_policy_composition.matchesGlob)(pattern, ref));
}
var workflowsApprove = {
  id: "workflows-approve",
  severity: "unsafe",
  title: "A workflow may approve pull requests",
  meaning: "Whoever can run a workflow gets the review that the branch of the policy demands: the policy can be weakened by one person.",
  remedy: "Settings > Actions > General > Allow GitHub Actions to create and approve pull requests: off",
  examine({ gates, setup: { workflowRights, repository } }) {
    if (gates.length === 0 || workflowRights.is === "unreadable" || !workflowRights.value.mayApprove)
      return [];
    return [
      symptom(workflowsApprove, {
        subject: `workflows of ${repository.fullName}`,
        found: "A workflow may approve a pull request, and so change the policy with one person",
        fix: `Switch "Allow GitHub Actions to create and approve pull requests" off: ${actionsPage(repository)}`,
        command: `gh api --method PUT repos/${repository.fullName}/actions/permissions/workflow -F can_approve_pull_request_reviews=false`
      })
    ];
  }
};
var workflowsWriteByDefault = {
  id: "workflows-write-by-default",
  severity: "warning",
  title: "A workflow that names no permissions may write",
  meaning: "Any workflow of the repository can push, also to the ledger, and delete what the rules let it delete.",
  remedy: "Settings > Actions > General > Workflow permissions: Read repository contents and packages permissions",
  examine({ gates, setup: { workflowRights, repository } }) {
    const subject = `workflows of ${repository.fullName}`;
    if (gates.length === 0)
      return [];
    if (workflowRights.is === "unreadable")
      return [unknown(workflowsWriteByDefault, workflowRights, { subject, matters: false })];
    if (workflowRights.value.default === "read")
      return [];
    return [
      symptom(workflowsWriteByDefault, {
        subject,
        found: "The token of a workflow that says nothing of permissions may write everything",
        fix: `Set Workflow permissions to read: ${actionsPage(repository)}`,
        command: `gh api --method PUT repos/${repository.fullName}/actions/permissions/workflow -f default_workflow_permissions=read`
      })
    ];
  }
};
var GITHUB_DIAGNOSES = [
  environmentMissing,
  environmentWithoutReviewers,
  administratorsBypass,
  environmentOpenToBranches,
  reviewersOutsideEntry,
  selfReviewAllowed,
  policyRefUnprotected,
  rulesBypass,
  workflowsApprove,
  reviewsOutlivePushes,
  filesWithoutOwner,
  ownersNotAsked,
  tagsUnprotected,
  ledgerUnprotected,
  ledgerRefusesPushes,
  subjectAmbiguous,
  oneIdentity,
  jobWithoutEnvironment,
  jobInOtherEnvironment,
  pullRequestTarget,
  jobWithoutPermissions,
  actionByName,
  workflowsWriteByDefault,
  actionsUnrestricted
];
function githubPage(examined) {
  return [...examined.gates.map((gate2) => gatePart2(gate2, examined)), commonPart2(examined)];
}
function gatePart2(gate2, { setup }) {
  const { rule: rule2 } = gate2;
  const approvals = rule2.approvals.map(({ value: { from, count, environment } }, index) => saidLine(`approval ${index + 1} asks for`, `${count} of ${from.map(import_core_policy_composition.approverText).join(", ")}${environment === null ? "" : ` through ${environment}`}`));
  const separate = saidLine("approvals that do not count", rule2.separate.join(", ") || "none");
  const environments = gate2.environments.flatMap((name) => {
    const known = setup.environments.get(name);
    if (known === void 0)
      return [];
    const line = (setting, text2) => pageLine(`environment ${name}: ${setting}`, known, (value) => value === null ? "it does not exist" : text2(value));
    return [
      line("required reviewers", reviewersText),
      line("administrators can bypass", ({ adminsCanBypass }) => adminsCanBypass === null ? "not said" : yesOrNo(adminsCanBypass)),
      line("self-review is prevented", ({ preventsSelfReview }) => yesOrNo(preventsSelfReview)),
      line("branches that may deploy", ({ branches }) => deployableText(branches))
    ];
  });
  return { title: gate2.name, lines: [...approvals, separate, ...environments] };
}
function commonPart2({ setup, standing, ledger: choice, planner }) {
  const { branch, ledger, subject, workflowRights, allowedActions, workflows } = setup;
  const proof = standing?.gaps;
  return {
    title: `All of ${setup.repository.fullName}`,
    lines: [
      pageLine(`branch ${branch.name} of ${branch.repository}: rules`, branch.rules, rulesText),
      ...proof === void 0 ? [] : [
        {
          setting: `branch ${branch.name} is proven protected`,
          value: proofText2(proof),
          from: branch.rules.from
        }
      ],
      pageLine(`branch ${branch.name}: reviews`, branch.reviews, (reviews) => reviews === null ? "none asked for" : `${reviews.count}, void after a push: ${yesOrNo(reviews.dismissesStale)}, of the last push: ${yesOrNo(reviews.lastPush)}, of code owners: ${yesOrNo(reviews.codeOwners)}`),
      ...branch.rulesets.map((known) => pageLine(`branch ${branch.name}: who may bypass`, known, ({ name, bypass }) => bypass === null ? `${name}: not shown` : `${name}: ${bypass.map(({ type, id }) => `${type} ${id ?? ""}`.trim()).join(", ") || "nobody"}`)),
      pageLine("code owners", branch.codeOwners, (owners) => owners === null ? "no file" : owners.path),
      ...ledger === null ? [
        saidLine("ledger", choice.is === "off" ? "off" : choice.is === "elsewhere" ? choice.where : choice.repository)
      ] : [pageLine(`ledger ${ledger.prefix}/** in ${ledger.repository}: rules`, ledger.rules, rulesText)],
      pageLine("subject of tokens", subject, ({ usesDefault, claims, prefix }) => `${usesDefault ? "default" : claims.join(", ")}${prefix === null ? "" : `, begins with ${prefix}`}`),
      pageLine("permissions of workflows that name none", workflowRights, (rights) => rights.default),
      pageLine("workflows may approve pull requests", workflowRights, (rights) => yesOrNo(rights.mayApprove)),
      pageLine("actions that may run", allowedActions, ({ allowed, pinned }) => `${allowed}, by commit only: ${yesOrNo(pinned)}`),
      ...planner === null ? [] : [
        pageLine("what the planning identity may write", planner, ({ allowed }) => allowed.join(", ") || "nothing")
      ],
      pageLine("workflows that call aml-promote", workflows, (all) => {
        const calling = all.filter(({ jobs }) => jobs.some(({ calls }) => calls.length > 0));
        return calling.map(({ path }) => path).join(", ") || "none";
      })
    ]
  };
}
function proofText2(proof) {
  if (proof.is === "unreadable")
    return `not read: ${proof.why}`;
  return proof.value.length === 0 ? "yes" : `no: ${proof.value.join("; ")}`;
}
function reviewersText({ users, teams }) {
  const all = [
    ...users.map(({ login, id }) => `user:${login} (${id})`),
    ...teams.map(({ organization, slug, id }) => `team:${organization}/${slug} (${id})`)
  ];
  return all.join(", ") || "none";
}
function deployableText(branches) {
  if (branches.is === "any")
    return "any";
  if (branches.is === "protected")
    return "protected branches";
  const { patterns } = branches;
  if (patterns.is === "unreadable")
    return `selected, not read: ${patterns.why}`;
  return patterns.value.map(({ type, name }) => `${type} ${name}`).join(", ") || "none";
}
var rulesText = (rules) => rules.map(({ type }) => type).join(", ") || "none";
function federatedCommand(identity, name, { issuer, subject }) {
  const own = identity === "writing" ? "aml-promote-writer" : "aml-promote-planner";
  const short2 = `${own}-${name}`.replaceAll(/[^\w-]+/g, "-").slice(0, 120);
  return `az identity federated-credential create --resource-group GROUP --identity-name ${own} --name ${short2} --issuer ${issuer} --audiences api://AzureADTokenExchange --subject ${quoted(subject)}`;
}
function subjectOf2(repository, format, context) {
  const { usesDefault, claims } = format;
  if (usesDefault || claims.length === 0)
    return `${prefixOf(repository, format)}:${contextText(context)}`;
  return claims.map((claim) => claimText(claim, repository, format, context)).join(":");
}
function federatedSubjects({ repository, subject, branch }, environments) {
  const unread = { usesDefault: true, claims: [], prefix: null, immutable: null };
  const format = subject.is === "readable" ? subject.value : unread;
  const issuer = issuerOf(repository);
  const one = (identity, when, context) => {
    const text2 = subjectOf2(repository, format, context);
    const name = context.is === "pull_request" ? "pull-request" : context.name.replace(/^refs\/heads\//, "");
    const command = federatedCommand(identity, name, { issuer, subject: text2 });
    return { identity, when, issuer, subject: text2, command };
  };
  return [
    one("planning", "pull requests", { is: "pull_request" }),
    one("planning", `branch ${branch.name}`, { is: "ref", name: `refs/heads/${branch.name}` }),
    ...environments.map((name) => one("writing", `environment ${name}`, { is: "environment", name }))
  ];
}
function prefixOf({ fullName, owner, id }, { prefix, immutable }) {
  const own = prefix?.replace(/:+$/, "") ?? "";
  if (own !== "")
    return own;
  const [login = "", name = ""] = fullName.split("/");
  return immutable === true ? `repo:${login}@${owner.id}/${name}@${id}` : `repo:${fullName}`;
}
function contextText(context) {
  return context.is === "pull_request" ? "pull_request" : `${context.is}:${escaped(context.name)}`;
}
function claimText(claim, repository, format, context) {
  const { fullName, owner, id } = repository;
  switch (claim) {
    case "repo":
      return prefixOf(repository, format);
    case "context":
      return contextText(context);
    case "environment":
      return `environment:${context.is === "environment" ? escaped(context.name) : ""}`;
    case "repository":
      return `repository:${fullName}`;
    case "repository_id":
      return `repository_id:${id}`;
    case "repository_owner":
      return `repository_owner:${owner.login}`;
    case "repository_owner_id":
      return `repository_owner_id:${owner.id}`;
    default:
      return `${claim}:<${claim}>`;
  }
}
var escaped = (text2) => text2.replaceAll(":", "%3A");
function issuerOf({ page }) {
  const { protocol, host } = new URL(page);
  return host === "github.com" ? "https://token.actions.githubusercontent.com" : `${protocol}//${host}/_services/token`;
}
var ledgerNotShared = {
  id: "ledger-not-shared",
  severity: "note",
  title: "The ledger is of this repository alone",
  meaning: "Where other repositories promote in the same workspace or registry, nothing keeps their promotions and those of this one apart. Then all must name one ledger.",
  remedy: "The input `ledger`: REPOSITORY#PREFIX, the same in all of them",
  examine({ gates, ledger }) {
    if (gates.length === 0 || ledger.is !== "here" || !ledger.own)
      return [];
    return [
      symptom(ledgerNotShared, {
        subject: `ledger ${ledger.prefix}/** in ${ledger.repository}`,
        found: "The ledger is of this repository alone: mutual exclusion holds only if no other repository promotes in the same place",
        fix: `Where another one does, set ledger: ${ledger.repository}#${ledger.prefix} in all of them`
      })
    ];
  }
};
var ledgerOff = {
  id: "ledger-off",
  severity: "unsafe",
  title: "There is no ledger",
  meaning: "Nothing keeps two promotions of one asset apart, and nothing contradicts a stage and an entry that somebody wrote by hand. Where the policy requires a ledger (the default), every promotion that needs an approval is refused.",
  remedy: "The input `ledger`: leave it out, or name a repository",
  examine({ gates, ledger, policy }) {
    if (ledger.is !== "off" || gates.length === 0)
      return [];
    return [
      symptom(ledgerOff, {
        severity: policy.ledger === "required" ? "unsafe" : "warning",
        subject: "ledger",
        found: policy.ledger === "required" ? "ledger is off, and the policy requires one" : "ledger is off: nothing excludes two promotions at once, and nothing contradicts an entry made by hand",
        fix: "Leave ledger: off out wherever aml-promote is called"
      })
    ];
  }
};
var plannerMayWrite = {
  id: "planner-may-write",
  severity: "warning",
  title: "The planning identity may write versions",
  meaning: "Every job that may plan, on any branch or pull request that its identity trusts, can change a stage without aml-promote and without a gate.",
  remedy: "Role assignments of the workspace or registry: Reader for the planning identity, and nothing that holds `*/write`",
  examine({ gates, planner }) {
    if (planner === null || gates.length === 0)
      return [];
    const subject = "planning identity";
    if (planner.is === "unreadable")
      return [unknown(plannerMayWrite, planner, { subject, matters: false })];
    const found = (0, import_core_doctor_write_rights.plannerWarning)(planner.value);
    if (found === null)
      return [];
    return [
      symptom(plannerMayWrite, {
        subject,
        found,
        fix: "Give it Reader on the workspace or registry instead of the role that it has",
        command: "az role assignment list --assignee CLIENT-ID --all --include-groups --output table"
      })
    ];
  }
};
var SHARED_DIAGNOSES = [ledgerOff, ledgerNotShared, plannerMayWrite];
var DIAGNOSES = [
  { host: "GitHub", diagnoses: GITHUB_DIAGNOSES },
  { host: "Azure DevOps", diagnoses: AZURE_DEVOPS_DIAGNOSES },
  { host: "both", diagnoses: SHARED_DIAGNOSES }
].flatMap(({ host, diagnoses }) => diagnoses.map(({ id, severity, title, meaning, remedy }) => ({ host, id, severity, title, meaning, remedy })));
function examine(examined) {
  const { setup } = examined;
  const { symptoms, ...others } = setup.is === "github" ? onGitHub({ ...examined, setup }) : onAzureDevOps({ ...examined, setup });
  const shared = SHARED_DIAGNOSES.flatMap((diagnosis) => diagnosis.examine(examined));
  return { symptoms: gravestFirst([...symptoms, ...shared]), ...others };
}
function onGitHub(examined) {
  const environments = [...new Set(examined.gates.flatMap((gate2) => gate2.environments))];
  return {
    symptoms: GITHUB_DIAGNOSES.flatMap((diagnosis) => diagnosis.examine(examined)),
    page: githubPage(examined),
    identities: federatedSubjects(examined.setup, environments)
  };
}
function onAzureDevOps(examined) {
  return {
    symptoms: AZURE_DEVOPS_DIAGNOSES.flatMap((diagnosis) => diagnosis.examine(examined)),
    page: azureDevOpsPage(examined),
    identities: []
  };
}
var LEVEL = { unsafe: "error", unknown: "warning", warning: "warning", note: "note" };
var POLICY_PATH = ".aml/promotion-policy.yml";
function doctorSarif(symptoms, view) {
  const text2 = (0, import_report_escape.json)({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "aml-promote doctor", semanticVersion: view.tool, rules: DIAGNOSES.map(rule) } },
        automationDetails: { id: `aml-promote-doctor/${view.subject}/` },
        columnKind: "unicodeCodePoints",
        invocations: [{ executionSuccessful: true }],
        results: symptoms.filter(({ severity }) => severity !== "note").map((symptom2) => result(symptom2, view))
      }
    ]
  });
  return `${text2}
`;
}
function rule({ id, title, meaning, remedy }) {
  return {
    id,
    name: (0, import_report_sarif_text.ruleName)(id),
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: { text: `${meaning} To mend it: ${remedy}` },
    properties: { tags: ["azure-machine-learning", "governance"] }
  };
}
function result({ id, severity, subject, found, fix, at }, view) {
  const isFile = subject.startsWith(".github/") ? subject.split(",", 1)[0] : void 0;
  const ofPolicy = view.policy.startsWith("preset:") ? POLICY_PATH : view.policy;
  const here = at !== void 0 && !at.file.startsWith("preset:") ? at : null;
  return {
    ruleId: id,
    ruleIndex: DIAGNOSES.findIndex((one) => one.id === id),
    level: LEVEL[severity],
    message: { text: `${(0, import_report_sarif_text.sarifText)(subject)}: ${(0, import_report_sarif_text.sarifText)(found)}. To mend it: ${(0, import_report_sarif_text.sarifText)(fix)}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: (0, import_report_sarif_text.uriOf)(here?.file ?? isFile ?? ofPolicy), uriBaseId: "%SRCROOT%" },
          region: here === null ? { startLine: 1 } : { startLine: here.line, startColumn: here.column }
        },
        logicalLocations: [{ name: subject, fullyQualifiedName: `${view.subject}/${subject}`, kind: "resource" }]
      }
    ],
    partialFingerprints: { primaryLocationLineHash: (0, import_report_sarif_text.fingerprint)(view.subject, id, subject, found) }
  };
}
function doctorReport(request, { doctor: doctor2, registry }, subject, { symptoms, page, identities }) {
  const verdict = doctorVerdict(symptoms);
  const { policy, standing, gates, digest } = subject;
  const name = doctor2.subject;
  const titles = { allow: "can be trusted", deny: "unsafe", inconclusive: "cannot be judged" };
  const rendering = request.format === "sarif" ? {
    format: "sarif",
    extension: "sarif",
    text: doctorSarif(symptoms, { subject: name, policy: policy.file, tool: import_version_generated.VERSION })
  } : null;
  return {
    is: "told",
    command: "doctor",
    verdict,
    title: `${name}: ${gates.length === 0 ? "no gate" : titles[verdict]}`,
    sentence: sentenceOf(symptoms, gates),
    asset: null,
    place: request.place && (0, import_core_place.placeId)(request.place),
    tables: [findingTable(symptoms), policyTable(subject), ...page.map(partTable), identityTable(identities)],
    document: () => ({
      repository: name,
      policy: {
        file: policy.file,
        repository: standing?.repository ?? null,
        ref: standing?.ref ?? null,
        commit: standing?.commit ?? null,
        digest
      },
      gates: gates.map((gate2) => gate2.name),
      diagnoses: symptoms.map(symptomJson),
      page: page.map(partJson),
      identities: identities.map(({ identity, when, issuer, subject: own, command }) => {
        return { identity, when, issuer, subject: own, command };
      })
    }),
    rendering,
    annotations: symptoms.filter(({ severity }) => severity !== "note").map(({ id, subject: where, found, fix, at }) => {
      return { title: `${id}: ${where}`, message: `${found}. To mend it: ${fix}`, at: at ?? null };
    }),
    notes: [],
    at: registry?.now() ?? doctor2.now(),
    run: doctor2.run
  };
}
function sentenceOf(symptoms, gates) {
  const count = (severity) => symptoms.filter((one) => one.severity === severity).length;
  const [unsafe, unread, warnings] = [count("unsafe"), count("unknown"), count("warning")];
  return `Looked at what stands before ${(0, import_report_ending.counted)(gates.length, "gate")}: ${unsafe} unsafe, ${unread} not read, ${(0, import_report_ending.counted)(warnings, "warning")}.`;
}
var SIGN = { unsafe: "\u2717", unknown: "?", warning: "!", note: "\u2026" };
function findingTable(symptoms) {
  return {
    title: "Findings",
    of: "finding",
    head: ["", "Kind", "Where", "Before", "Found", "To mend it", "Command"],
    sentences: 3,
    rows: symptoms.map(({ severity, id, subject, gates, found, fix, command }) => {
      return [SIGN[severity], id, subject, gates.join(", ") || "every gate", found, fix, command ?? ""];
    })
  };
}
function policyTable({ policy, standing, digest }) {
  const rows = [
    ["file", policy.file],
    ...standing === null ? [] : [
      ["repository", standing.repository],
      ["ref", standing.ref],
      ["commit", standing.commit]
    ],
    ...digest === null ? [] : [["SHA-256", digest]]
  ];
  return { title: "Policy", of: "line", head: ["What", "Value"], rows };
}
function partTable({ title, lines }) {
  const row = ({ setting, value, from }) => [
    setting,
    from?.at ?? "",
    value,
    from?.call ?? "the policy, or the request"
  ];
  return { title, of: "setting", head: ["Setting", "Read at", "Value", "Read by"], sentences: 2, rows: lines.map(row) };
}
function identityTable(identities) {
  return {
    title: "Identities: the subjects that each may trust, and no others",
    of: "subject",
    head: ["Identity", "Of a job in", "Subject", "Command"],
    sentences: 2,
    rows: identities.map(({ identity, when, subject, command }) => [identity, when, subject, command])
  };
}
function symptomJson({ id, severity, decides, subject, gates, found, fix, command, at }) {
  const where = at === void 0 ? null : { file: at.file, line: at.line, column: at.column };
  return { id, severity, decides, subject, gates: [...gates], found, fix, command, at: where };
}
function partJson({ title, lines }) {
  return {
    title,
    lines: lines.map(({ setting, value, from }) => {
      return { setting, value, call: from?.call ?? null, at: from?.at ?? null };
    })
  };
}
var GRANT = "Let the planning identity read the workspace: Reader is enough";
async function plannerRights({ doctor: doctor2, registry }) {
  if (registry === null)
    return null;
  const [environment, permissions] = await Promise.all([doctor2.environment(), registry.permissions()]);
  if (environment !== null)
    return null;
  const from = { call: permissions.call, at: registry.now() ?? doctor2.now() ?? "" };
  const { reading } = permissions;
  if (reading.is === "unreadable")
    return { is: "unreadable", why: reading.why, grant: reading.grant ?? GRANT, from };
  return { is: "readable", value: (0, import_core_doctor_write_rights.writeRights)(reading.value, registry.place), from };
}
async function doctor(request, ports) {
  const { forge, digest } = digesting(ports.forge);
  const { policy, evidence: standing } = await (0, import_core_policy_composition.readPolicy)(request.policy, { ...ports, forge });
  const gates = gatesOf(policy);
  const environments = [...new Set(gates.flatMap((gate2) => gate2.environments))];
  const looking = { policy: { file: policy.file, standing }, environments, tags: mayAskOnTags(gates) };
  const [setup, planner] = await Promise.all([ports.doctor.look(looking), plannerRights(ports)]);
  const { ledger } = ports.doctor;
  const examination = examine({ policy, standing, gates, ledger, planner, setup });
  return doctorReport(request, ports, { policy, standing, gates, digest: digest() }, examination);
}
function digesting(forge) {
  let digest = null;
  const policy = async (path) => {
    const committed = await forge.policy(path);
    digest ??= (0, import_core_digest.sha256)(committed.bytes);
    return committed;
  };
  return { forge: { ...forge, policy }, digest: () => digest };
}
