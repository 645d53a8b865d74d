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
  STAGE_TAG: () => STAGE_TAG,
  UNREGISTERED: () => UNREGISTERED,
  findStage: () => findStage,
  holds: () => holds,
  readStage: () => readStage
});
module.exports = __toCommonJS(stdin_exports);
var UNREGISTERED = "Unregistered";
var STAGE_TAG = "stage";
var NO_STAGE = "None";
function findStage(lifecycle, name) {
  const folded = name.toLowerCase();
  return lifecycle.stages.find((stage) => stage.name === name) ?? lifecycle.stages.find((stage) => stage.aliases.includes(name)) ?? lifecycle.stages.find((stage) => stage.anyCase && [stage.name, ...stage.aliases].some((own) => own.toLowerCase() === folded));
}
function readStage(lifecycle, version) {
  if (version.isAnonymous)
    return { is: "unregistered" };
  const native = version.stage || null;
  const tag = version.tag || null;
  if (native !== null && tag !== null && native !== tag) {
    const stages = [resolve(lifecycle, native), resolve(lifecycle, tag)];
    const [first, second] = stages;
    if (first !== void 0 && first === second)
      return { is: "known", stage: first };
    return { is: "divided", native, tag, stages: stages.filter((stage2) => stage2 !== void 0) };
  }
  const name = native ?? tag;
  const stage = name === null ? lifecycle.stages[0] : resolve(lifecycle, name);
  return stage === void 0 ? { is: "unknown", name: name ?? "" } : { is: "known", stage };
}
function holds(reading, stage) {
  if (reading.is === "known")
    return reading.stage.name === stage.name;
  return reading.is === "divided" && reading.stages.some(({ name }) => name === stage.name);
}
function resolve(lifecycle, name) {
  return findStage(lifecycle, name) ?? (name === NO_STAGE ? lifecycle.stages[0] : void 0);
}
