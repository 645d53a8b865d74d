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
  MOST_TRIES: () => MOST_TRIES,
  isPassing: () => isPassing,
  pauseBefore: () => pauseBefore
});
module.exports = __toCommonJS(stdin_exports);
var PASSING = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
var MOST_TRIES = 5;
var FIRST_PAUSE_MS = 400;
var LONGEST_PAUSE_MS = 2e4;
var isPassing = (status) => PASSING.has(status);
function pauseBefore(tries, answer, random = Math.random) {
  const demanded = answer && (fromHeader(answer.headers) ?? fromMessage(answer.text));
  if (demanded !== void 0)
    return demanded;
  const most = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));
  return most / 2 + random() * most / 2;
}
function fromHeader(headers) {
  const text = headers["retry-after"]?.trim();
  if (text === void 0 || text === "")
    return void 0;
  if (/^\d{1,6}$/.test(text))
    return Number(text) * 1e3;
  const date = Date.parse(text);
  if (Number.isNaN(date))
    return void 0;
  const now = Date.parse(headers.date ?? "");
  return Math.max(0, date - (Number.isNaN(now) ? Date.now() : now));
}
function fromMessage(text) {
  const seconds = /retry again after (\d{1,6}) seconds?/i.exec(text.slice(0, 1e4))?.[1];
  return seconds === void 0 ? void 0 : Number(seconds) * 1e3;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MOST_TRIES,
  isPassing,
  pauseBefore
});
