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
  ACTOR: () => ACTOR,
  ACTOR_KEYS: () => ACTOR_KEYS,
  HEAD: () => HEAD,
  HEAD_KEYS: () => HEAD_KEYS,
  changeSchemaPart: () => changeSchemaPart,
  digestSchema: () => digestSchema,
  findingSchemaPart: () => findingSchemaPart,
  metricSchemaPart: () => metricSchemaPart,
  optionalTextSchema: () => optionalTextSchema,
  textSchema: () => textSchema,
  timeSchema: () => timeSchema
});
module.exports = __toCommonJS(stdin_exports);
var import_core_asset = require("./core-asset.js");
var digest = { type: "string", pattern: "^[0-9a-f]{64}$" };
var text = { type: "string", minLength: 1 };
var optionalText = { type: ["string", "null"] };
var time = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$" };
var digestSchema = digest;
var textSchema = text;
var optionalTextSchema = optionalText;
var timeSchema = time;
var HEAD = {
  format: { const: 1, description: "Version of this form." },
  number: { type: "integer", minimum: 1, description: "Counts the events of this asset from 1." },
  previous: {
    type: ["string", "null"],
    pattern: digest.pattern,
    description: "SHA-256 of the canonical JSON of the record before; null in the first."
  },
  at: { ...time, description: "When, by the clock of Azure ML, ISO 8601 in UTC." },
  tool: { ...text, description: "Version of aml-promote that wrote it." },
  place: { ...text, description: "The workspace or registry, normalised." },
  kind: { enum: import_core_asset.KINDS, description: "Kind of the asset." },
  name: { ...text, description: "Name of the asset." }
};
var HEAD_KEYS = ["format", "event", "number", "previous", "at", "tool", "place", "kind", "name"];
var person = {
  type: "object",
  description: "A human or a machine.",
  additionalProperties: false,
  required: ["id", "login"],
  properties: {
    id: { ...text, description: "Id of the account on the host. Names change, ids do not." },
    login: { ...text, description: "Name of the account then." }
  }
};
var APPROVER_KEYS = ["id", "login", "match", "comment"];
var APPROVER = {
  id: { ...text, description: "Id of the account that approved." },
  login: { ...text, description: "Name of the account then." },
  match: { ...text, description: "How the person was found to be one who may approve." },
  comment: { type: "string", description: "What the person wrote; empty where nothing." }
};
var release = {
  type: "object",
  description: "An approval that released an environment.",
  additionalProperties: false,
  required: [...APPROVER_KEYS, "environment"],
  properties: { ...APPROVER, environment: { ...text, description: "The environment that the approval released." } }
};
var review = {
  type: "object",
  description: "A review of the pull request whose merge asked.",
  additionalProperties: false,
  required: [...APPROVER_KEYS, "pullRequest"],
  properties: {
    ...APPROVER,
    pullRequest: {
      type: "object",
      description: "What the approval was given to, where it was a pull request.",
      additionalProperties: false,
      required: ["number", "url", "commit", "at"],
      properties: {
        number: { type: "integer", minimum: 1, description: "Number of the pull request." },
        url: { ...optionalText, description: "Page of the pull request; null where the host names none." },
        commit: { ...text, description: "The commit that was reviewed: the one that was merged." },
        at: { ...text, description: "When the approval was given, ISO 8601, by the clock of the host." }
      }
    }
  }
};
var approval = { description: "An approval that counted.", anyOf: [release, review] };
var outcome = { enum: ["pass", "fail", "inconclusive", "awaited"] };
var findingSchemaPart = {
  type: "object",
  description: "One rule as it was judged.",
  additionalProperties: false,
  required: ["subject", "outcome", "found", "wanted"],
  properties: {
    subject: { ...text, description: "What was judged." },
    outcome: { ...outcome, description: "What came of it; awaited is what only the promotion itself can judge." },
    found: { type: "string", description: "The value that was found, and where." },
    wanted: { ...optionalText, description: "What the rule asks for; null where the finding is no comparison." },
    waived: {
      type: "object",
      description: "The waiver under which it did not refuse, whatever its outcome was; absent where none held.",
      additionalProperties: false,
      required: ["id", "reason", "approvedBy", "until"],
      properties: {
        id: { ...text, description: "What the policy calls it." },
        reason: { ...text, description: "Why, as the policy says it." },
        approvedBy: { ...text, description: "Who agreed, as the policy says it." },
        until: { ...time, description: "When it ends, ISO 8601 in UTC." }
      }
    }
  }
};
var ACTOR = {
  host: { enum: ["github-actions", "azure-pipelines", "shell"], description: "What ran it." },
  run: {
    type: ["object", "null"],
    description: "The run of the host; null in a shell.",
    additionalProperties: false,
    required: ["name", "attempt", "url"],
    properties: {
      name: { ...text, description: "Server, repository and number of the run." },
      attempt: { type: "integer", minimum: 1, description: "Which attempt of the run, counted from 1." },
      url: { ...optionalText, description: "Where people see the run; null where the host does not say." }
    }
  },
  evidence: {
    type: ["object", "null"],
    description: "Who asked and who approved, as the host showed it; null in a shell, which shows nobody.",
    additionalProperties: false,
    required: ["event", "ref", "workflow", "requesters", "approvals", "policy"],
    properties: {
      event: { ...text, description: "What started the run, as the host names it." },
      ref: { ...text, description: "Full ref on which the run was started." },
      workflow: { ...optionalText, description: "The workflow of the run; null where the host does not say." },
      requesters: {
        type: "array",
        items: person,
        description: "Who asked: the author of the pull request whose merge asks, else who started the run and this attempt of it."
      },
      approvals: { type: "array", items: approval, description: "The approvals that counted." },
      findings: {
        type: "array",
        items: findingSchemaPart,
        description: "What was judged of the run, its gate and its approvals, in the words of the host."
      },
      merge: {
        type: "object",
        description: "The pull request whose merge asked; absent where a run asked for it itself.",
        additionalProperties: false,
        required: ["number", "url", "commit"],
        properties: {
          number: { type: "integer", minimum: 1, description: "Number of the pull request." },
          url: { ...optionalText, description: "Page of the pull request; null where the host names none." },
          commit: { ...text, description: "Its last commit: the one that was merged." }
        }
      },
      policy: {
        type: "object",
        description: "Where the policy was read.",
        additionalProperties: false,
        required: ["repository", "ref", "commit"],
        properties: {
          repository: { ...text, description: "The repository that holds the policy." },
          ref: { ...text, description: "The protected ref at which it was read." },
          commit: { ...text, description: "The commit that the ref had then." },
          base: {
            type: "object",
            description: "Where the base that it extends was read; absent where it extends none in a repository.",
            additionalProperties: false,
            required: ["file", "repository", "ref", "commit"],
            properties: {
              file: { ...text, description: "Path of the base." },
              repository: { ...text, description: "The repository that holds the base." },
              ref: { ...text, description: "The protected ref, or the commit, that the policy names." },
              commit: { ...text, description: "The commit at which it was read." }
            }
          }
        }
      }
    }
  }
};
var ACTOR_KEYS = ["host", "run", "evidence"];
var changeSchemaPart = {
  type: "object",
  description: "One write to Azure ML: a version leaves one stage for another.",
  additionalProperties: false,
  required: ["asset", "name", "version", "role", "from", "to", "archived", "sequence"],
  properties: {
    asset: { ...text, description: "ARM id of the version." },
    name: { ...text, description: "Name of the asset." },
    version: { ...text, description: "The version that moves." },
    role: {
      enum: ["promote", "displace", "restore", "adopt"],
      description: "Why it moves: it is promoted, gives up its stage, gets it back, or is taken as it stands."
    },
    from: { ...text, description: "The stage before." },
    to: { ...text, description: "The stage after." },
    archived: {
      type: ["boolean", "null"],
      description: "What the write made of isArchived; null where it left it alone."
    },
    sequence: { type: "integer", minimum: 1, description: "The number of this move in the life of the version." }
  }
};
var metricValue = { type: ["string", "number", "null"] };
var metricSchemaPart = {
  type: "object",
  description: "A metric that the rules ask for, beside that of each holder.",
  additionalProperties: false,
  required: ["metric", "value", "source", "incumbents", "wanted", "outcome"],
  properties: {
    metric: { ...text, description: "Name of the metric." },
    value: { ...metricValue, description: "Its value as it was read; null where there is none." },
    source: { type: "string", description: "Where the value was read." },
    incumbents: {
      type: "array",
      description: "The same metric of each version that held the stage.",
      items: {
        type: "object",
        description: "The metric of one holder.",
        additionalProperties: false,
        required: ["version", "value"],
        properties: {
          version: { ...text, description: "The holder." },
          value: { ...metricValue, description: "Its value as it was read; null where there is none." }
        }
      }
    },
    wanted: { type: "string", description: "The threshold of the rule." },
    outcome: { ...outcome, description: "What came of the comparison." }
  }
};
