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
  provesWorkingTree: () => provesWorkingTree
});
module.exports = __toCommonJS(stdin_exports);
var import_commands_request = require("./commands-request.js");
var import_core_failure = require("./core-failure.js");
function provesWorkingTree(given) {
  (0, import_commands_request.readTimeout)(given.timeout);
  const ref = given["policy-ref"];
  if (ref === "")
    return;
  throw new import_core_failure.UsageFailure({
    what: `policy-ref is ${JSON.stringify(ref.slice(0, 200))}, but the policy of the working tree is read here`,
    fix: "Leave policy-ref out, and check out what you mean"
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  provesWorkingTree
});
