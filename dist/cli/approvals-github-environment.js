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
  protectionOf: () => protectionOf,
  readEnvironment: () => readEnvironment
});
module.exports = __toCommonJS(stdin_exports);
var import_github_reading = require("./github-reading.js");
var import_github_file_content = require("./github-file-content.js");
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
async function readEnvironment(github, repository, name) {
  const path = `${(0, import_github_file_content.repositoryPath)(repository)}/environments/${encodeURIComponent(name)}`;
  const read = await github.get(path, import_github_answers_validate_generated.isEnvironment, import_github_answers_validate_generated.whyEnvironment);
  return (0, import_github_reading.readingOrNull)(read, import_github_reading.ACTIONS_READ, (environment) => protectionOf(environment, repository.owner));
}
function protectionOf({ id, name, can_admins_bypass, protection_rules = [] }, owner) {
  const reviewers = protection_rules.flatMap(({ type, reviewers: named = [] }) => type === "required_reviewers" ? named : []);
  return {
    id: String(id),
    name,
    adminsCanBypass: can_admins_bypass ?? null,
    users: reviewers.flatMap((one) => one.type === "User" ? [(0, import_github_reading.personOf)(one.reviewer)] : []),
    // An environment's teams are those of the organization that owns the repository.
    teams: reviewers.flatMap((one) => one.type === "Team" ? [{ id: String(one.reviewer.id), organization: owner, slug: one.reviewer.slug }] : [])
  };
}
