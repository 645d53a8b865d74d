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
  after: () => after,
  once: () => once,
  onceEach: () => onceEach
});
module.exports = __toCommonJS(stdin_exports);
async function after(reading, next) {
  const read = await reading;
  return read.is === "read" ? next(read.value) : read;
}
function once(ask) {
  let asked;
  return () => {
    asked ??= quiet(ask());
    return asked;
  };
}
function onceEach(keyOf, ask) {
  const asked = /* @__PURE__ */ new Map();
  return (item) => {
    const answer = asked.get(keyOf(item)) ?? quiet(ask(item));
    asked.set(keyOf(item), answer);
    return answer;
  };
}
function quiet(answer) {
  answer.catch(() => void 0);
  return answer;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  after,
  once,
  onceEach
});
