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
  peopleOf: () => peopleOf,
  requestersOf: () => requestersOf,
  shownNameOf: () => shownNameOf
});
module.exports = __toCommonJS(stdin_exports);
var HUMAN = /^(aad|msa|win|imp)\./;
var GROUP = /^(vssgp|aadgp|ungrp)\./;
var ADDRESS = /^[^\s@\\]+@[^\s@\\]+$/;
function peopleOf(identities) {
  const known = /* @__PURE__ */ new Map();
  for (const one of identities) {
    if (!one)
      continue;
    const key = one.id.toLowerCase();
    known.set(key, joined(known.get(key), one));
  }
  const whole = (one) => joined(known.get(one.id.toLowerCase()), one);
  const hasDescriptors = [...known.values()].some(({ descriptor }) => Boolean(descriptor));
  return {
    person: (one) => personOf(whole(one), hasDescriptors),
    approver: (one) => personOf(whole(one), hasDescriptors) ?? { id: `unknown ${one.id}`, login: nameOf(whole(one)), isBot: false },
    isGroup: (one) => isGroup(whole(one)),
    team: (one) => teamOf(whole(one)),
    nameOf: (one) => nameOf(whole(one))
  };
}
function joined(one, other) {
  const given = Object.entries(other).filter(([, value]) => value !== null && value !== "");
  return { ...one, ...Object.fromEntries(given), id: other.id };
}
function personOf(one, hasDescriptors) {
  const { id, descriptor, uniqueName } = one;
  if (isGroup(one) || hasDescriptors && !descriptor)
    return null;
  const hasAddress = ADDRESS.test(uniqueName ?? "");
  const isBot = descriptor ? !HUMAN.test(descriptor) : !hasAddress;
  const address = uniqueName && !isBot && hasAddress ? { address: uniqueName.toLowerCase() } : {};
  return { id: descriptor || `identity ${id.toLowerCase()}`, login: nameOf(one), isBot, ...address };
}
var INTERNAL = /^vstfs:/i;
function shownNameOf({ uniqueName, displayName }) {
  return (uniqueName && !INTERNAL.test(uniqueName) ? uniqueName : displayName) || "";
}
var nameOf = (one) => shownNameOf(one) || one.id;
function isGroup({ isContainer, descriptor }) {
  return isContainer === true || GROUP.test(descriptor ?? "");
}
function teamOf({ id, displayName, uniqueName }) {
  for (const shown of [displayName, uniqueName]) {
    const [, organization, slug] = /^\[([^\]]+)\]\\(.+)$/.exec(shown ?? "") ?? [];
    if (organization !== void 0 && slug !== void 0)
      return { id: id.toLowerCase(), organization, slug };
  }
  return { id: id.toLowerCase(), organization: "", slug: displayName ?? id };
}
function requestersOf(people, asked) {
  const named = asked.filter((one) => one !== null && one !== void 0);
  const found = named.map((one) => people.person(one));
  const known = found.filter((one) => one !== null);
  const unknown = named.find((_, index) => found[index] === null);
  if (unknown !== void 0) {
    const why = `Azure DevOps does not say whose account ${people.nameOf(unknown)} is`;
    return { is: "unreadable", why };
  }
  const humans = known.filter(({ isBot }) => !isBot);
  const all = humans.length > 0 ? humans : known;
  return { is: "read", value: [...new Map(all.map((one) => [one.id, one])).values()] };
}
