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
  code: () => code,
  cut: () => cut,
  fence: () => fence,
  json: () => json,
  logCommand: () => logCommand,
  markdown: () => markdown,
  mermaidLabel: () => mermaidLabel,
  terminal: () => terminal
});
module.exports = __toCommonJS(stdin_exports);
var BREAK = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
var HIDDEN = /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\uFFF9-\uFFFB]/gu;
var MARKDOWN = /[&<`|$@\\*_[\]~]|^[-+=:>]|^\d{1,9}[.)]|#\d?|:(?=\/\/|[\w+-]+(?::|$))|www(?=\.)|GH(?=-\d)/gi;
var ENTITY = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  ["`", "&#96;"],
  ["|", "&#124;"]
]);
function cut(text, length = 500) {
  const characters = [...text.slice(0, 2 * length + 2)];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}\u2026`;
}
function terminal(text) {
  return text.replace(BREAK, " ").replace(HIDDEN, named);
}
function markdown(text) {
  return terminal(text).trim().replace(MARKDOWN, neutral);
}
function neutral(found) {
  const entity = ENTITY.get(found);
  if (entity !== void 0)
    return entity;
  if (found === "$")
    return "<span>$</span>";
  if (found === "@" || /^(?:www|GH)$/i.test(found))
    return `${found}<wbr>`;
  if (found === ":")
    return "\\:<wbr>";
  if (/^#\d/.test(found))
    return `\\#<wbr>${found.slice(1)}`;
  return /^\d/.test(found) ? `${found.slice(0, -1)}\\${found.slice(-1)}` : `\\${found}`;
}
function code(text) {
  const shown = terminal(text);
  return /^[^`|\s](?:[^`|]*[^`|\s])?$/.test(shown) ? `\`${shown}\`` : `<code>${markdown(shown)}</code>`;
}
function fence(text, language) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks2]) => ticks2.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${language}
${text.split(/\r?\n/).map(terminal).join("\n")}
${ticks}`;
}
function mermaidLabel(text) {
  const shown = terminal(text).trim() || "(no name)";
  return shown.replace(/[^\p{L}\p{M}\p{N} -]|^-+/gu, (found) => {
    return [...found].map((character) => `#${character.codePointAt(0) ?? 63};`).join("");
  });
}
function logCommand(text) {
  return text.replace(/^([\s\u0085\u200B]*):(?=:)/gm, "$1: ").replace(/##(?=\[|vso\[)/gi, "## ");
}
function json(value) {
  const text = JSON.stringify(value, null, 2);
  return text.replace(HIDDEN, (found) => found === "\n" ? found : units(found)).replace(/##/g, `#${units("#")}`);
}
function named(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}}`;
}
function units(character) {
  return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
