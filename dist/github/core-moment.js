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
  readMoment: () => readMoment
});
module.exports = __toCommonJS(stdin_exports);
var DATE = /^\d{4}-\d\d-\d\d$/;
var TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?$/i;
function readMoment(text) {
  const words = text.trim();
  const day = words.slice(0, 10);
  if (!(DATE.test(words) || TIME.test(words)) || !isDay(day))
    return void 0;
  if (DATE.test(words))
    return `${day}T23:59:59.999Z`;
  const moment = new Date(/(?:Z|[+-]\d\d:\d\d)$/i.test(words) ? words : `${words}Z`);
  return Number.isNaN(moment.getTime()) ? void 0 : moment.toISOString();
}
function isDay(day) {
  const parsed = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
