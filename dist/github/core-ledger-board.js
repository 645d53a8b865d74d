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
  boardAfter: () => boardAfter,
  holdersOn: () => holdersOn
});
module.exports = __toCommonJS(stdin_exports);
var import_core_ledger_parts = require("./core-ledger-parts.js");
var position = { type: "integer", minimum: 1 };
var boardSchema = {
  type: "object",
  title: "board",
  description: "Who holds which stage, as of one event.",
  additionalProperties: false,
  required: ["format", "number", "stages", "passes", "reviews"],
  properties: {
    format: import_core_ledger_parts.HEAD.format,
    number: { ...import_core_ledger_parts.HEAD.number, description: "The event that it is of." },
    stages: {
      type: "array",
      description: "The stages that a version holds.",
      items: {
        type: "object",
        description: "One stage and who holds it.",
        additionalProperties: false,
        required: ["stage", "holders"],
        properties: {
          stage: { ...import_core_ledger_parts.textSchema, description: "Name of the stage." },
          holders: {
            type: "array",
            description: "The versions that hold it, the last that entered it last.",
            items: {
              type: "object",
              description: "One holder.",
              additionalProperties: false,
              required: ["version", "number"],
              properties: {
                version: { ...import_core_ledger_parts.textSchema, description: "The version." },
                number: { ...position, description: "The event that put it there." }
              }
            }
          }
        }
      }
    },
    passes: {
      type: "array",
      description: "Stages whose holders were once looked for in every version: since then the tag can be trusted.",
      items: {
        type: "object",
        description: "One such stage.",
        additionalProperties: false,
        required: ["stage", "number"],
        properties: {
          stage: { ...import_core_ledger_parts.textSchema, description: "Name of the stage." },
          number: { ...position, description: "The event that looked in every version." }
        }
      }
    },
    reviews: {
      type: "array",
      description: "Rollbacks that nobody has looked at yet.",
      items: {
        type: "object",
        description: "One such rollback.",
        additionalProperties: false,
        required: ["number", "version", "stage", "until", "by"],
        properties: {
          number: { ...position, description: "The event that rolled back." },
          version: { ...import_core_ledger_parts.textSchema, description: "The version that it brought back." },
          stage: { ...import_core_ledger_parts.textSchema, description: "The stage that it brought it back to." },
          until: { ...import_core_ledger_parts.timeSchema, description: "When it must have been looked at, ISO 8601 in UTC." },
          by: { type: "array", items: import_core_ledger_parts.textSchema, description: "Who may look at it, as the rule names them." }
        }
      }
    }
  }
};
var MOST_HOLDERS = 32;
function boardAfter(before, record) {
  const { number } = record;
  const { stages, passes, reviews } = before ?? { stages: [], passes: [], reviews: [] };
  const same = { format: 1, number, passes, reviews, stages };
  switch (record.event) {
    case "completed":
    case "rolled-back":
    case "adopted": {
      const { started, review } = record;
      const moved = started.changes.reduce((now, { version, to }) => entered(left(now, version), version, to, number), stages);
      const looked = started.pass === "full" && started.to !== null ? [{ number, stage: started.to }] : [];
      const asked = review === null || started.version === null || started.to === null ? [] : [{ by: review.by, number, stage: started.to, until: review.until, version: started.version }];
      return {
        ...same,
        passes: [...passes.filter(({ stage }) => looked.every((one) => one.stage !== stage)), ...looked],
        reviews: [...reviews, ...asked],
        stages: [...moved]
      };
    }
    case "acknowledged":
      return record.stage === null ? same : { ...same, stages: [...left(stages, record.version)] };
    case "reviewed":
      return { ...same, reviews: reviews.filter((one) => one.number !== record.reviews) };
    case "started":
    case "abandoned":
    case "refused":
      return same;
  }
}
function holdersOn(board, stage) {
  return (board?.stages.find((one) => one.stage === stage)?.holders ?? []).map(({ version }) => version);
}
function left(stages, version) {
  return stages.flatMap((one) => {
    const isHeld = one.holders.length > 0 && one.holders.every((holder) => holder.version !== version);
    if (isHeld)
      return [one];
    const holders = one.holders.filter((holder) => holder.version !== version);
    return holders.length === 0 ? [] : [{ holders, stage: one.stage }];
  });
}
function entered(stages, version, to, number) {
  const others = stages.filter(({ stage }) => stage !== to);
  const holders = stages.find(({ stage }) => stage === to)?.holders ?? [];
  const entering = { holders: [...holders, { number, version }].slice(-MOST_HOLDERS), stage: to };
  return [...others, entering].sort((one, other) => one.stage < other.stage ? -1 : 1);
}
