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
  namedTeams: () => namedTeams,
  readMembers: () => readMembers,
  teamName: () => teamName
});
module.exports = __toCommonJS(stdin_exports);
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var GRANT = "give github-token the token of an app with Members: read";
var teamName = ({ organization, slug }) => `${organization}/${slug}`.toLowerCase();
function namedTeams({ approvals }) {
  return approvals.flatMap(({ value }) => value.from.flatMap((one) => one.is === "team" ? [{ id: "", organization: one.organization, slug: one.slug }] : []));
}
async function readMembers(github, team, people) {
  if (people.length === 0)
    return { is: "read", value: /* @__PURE__ */ new Set() };
  const path = `/orgs/${encodeURIComponent(team.organization)}/teams/${encodeURIComponent(team.slug)}`;
  const asking = people.map(async (person) => {
    const one = `${path}/memberships/${encodeURIComponent(person.login)}`;
    return { person, read: await github.get(one, import_github_answers_validate_generated.isMembership, import_github_answers_validate_generated.whyMembership) };
  });
  const [itself, ...answers] = await Promise.all([github.get(path, import_github_answers_validate_generated.isTeam, import_github_answers_validate_generated.whyTeam), ...asking]);
  const unseen = answers.map(({ read }) => read).filter((read) => read.is !== "value");
  const forbidden = unseen.find(({ is }) => is === "forbidden");
  if (forbidden !== void 0)
    return { is: "unreadable", why: forbidden.message, grant: GRANT };
  if (unseen.length > 0 && itself.is !== "value")
    return { is: "unreadable", why: itself.message, grant: GRANT };
  const members = answers.filter(({ read }) => read.is === "value" && read.value.state === "active");
  return { is: "read", value: new Set(members.map(({ person }) => person.id)) };
}
