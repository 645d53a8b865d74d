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
  KINDS: () => KINDS,
  NAME_RULE: () => NAME_RULE,
  VERSION_RULE: () => VERSION_RULE,
  isName: () => isName,
  isVersion: () => isVersion,
  parseReference: () => parseReference,
  parseSubject: () => parseSubject,
  require_mod: () => require_mod,
  segmentOf: () => segmentOf
});
module.exports = __toCommonJS(stdin_exports);
var import_core_result = require("./core-result.js");
var import_shared = require("./shared.js");
var require_mod = (0, import_shared.__commonJS)({
  "node_modules/fastest-levenshtein/mod.js"(exports2) {
    "use strict";
    exports2.__esModule = true;
    exports2.distance = exports2.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance2 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports2.distance = distance2;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports2.closest = closest;
  }
});
var import_fastest_levenshtein = (0, import_shared.__toESM)(require_mod(), 1);
var KINDS = ["model", "data", "environment", "component"];
var SEGMENT_OF = {
  model: "models",
  data: "data",
  environment: "environments",
  component: "components"
};
var segmentOf = (kind) => SEGMENT_OF[kind];
var FORMS = "azureml:NAME:VERSION, azureml:NAME@latest, azureml://registries/R/models/N/versions/V, an ARM id, models:/N/V";
var NAME = /^[a-zA-Z0-9][a-zA-Z0-9\-_.]{0,254}$/;
var VERSION = /^(?!\.{1,2}$)[^\s/\\:@?#%\p{C}]{1,255}$/u;
var PLACE_PART = /^(?!\.{1,2}$)[\p{L}\p{N}\-_.()]{1,90}$/u;
var ARM_WORKSPACE = /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.machinelearningservices\/workspaces\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)\/?$/i;
var ARM_REGISTRY = /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.machinelearningservices\/registries\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)\/?$/i;
var REGISTRY_URI = /^azureml:\/\/registries\/([^/]+)\/([^/]+)\/([^/]+)\/versions\/([^/]+)$/i;
var NAME_RULE = '1 to 255 of letters, digits, "-", "_" and ".", and start with a letter or digit';
var VERSION_RULE = '1 to 255 characters without spaces, "/", "\\", ":", "@", "?", "#" and "%"';
var isName = (text) => NAME.test(text);
var isVersion = (text) => VERSION.test(text);
function parseReference(text, kind) {
  return referenceIn(text, quotedAs(text), kind);
}
function parseSubject(text, kind) {
  const whole = withSomeVersion(text);
  if (whole === void 0)
    return parseReference(text, kind);
  const read = referenceIn(whole, quotedAs(text), kind);
  return read.ok ? (0, import_core_result.ok)({ ...read.value, version: null }) : read;
}
function withSomeVersion(text) {
  if (/^azureml:[^:@/]+$/.test(text))
    return `${text}@latest`;
  if (/^models:\/[^/]+$/.test(text))
    return `${text}/1`;
  const container = /^(?:azureml:\/\/registries\/[^/]+\/[^/]+\/[^/]+|\/subscriptions\/(?:[^/]+\/){7}[^/]+\/[^/]+)\/?$/i;
  return container.test(text) ? `${text.replace(/\/$/, "")}/versions/1` : void 0;
}
var quotedAs = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);
function referenceIn(text, quoted, kind) {
  const arm = ARM_WORKSPACE.exec(text);
  if (arm) {
    const [, subscriptionId = "", resourceGroup = "", workspace = "", segment = "", name = "", version = ""] = arm;
    return build(quoted, {
      segment,
      name,
      version,
      kind,
      where: { in: "workspace", subscriptionId, resourceGroup, workspace }
    });
  }
  const armRegistry = ARM_REGISTRY.exec(text);
  if (armRegistry) {
    const [, subscriptionId = "", resourceGroup = "", registry = "", segment = "", name = "", version = ""] = armRegistry;
    const where = { in: "registry", registry, arm: { subscriptionId, resourceGroup } };
    return build(quoted, { segment, name, version, kind, where });
  }
  const uri = REGISTRY_URI.exec(text);
  if (uri) {
    const [, registry = "", segment = "", name = "", version = ""] = uri;
    return build(quoted, { segment, name, version, kind, where: { in: "registry", registry, arm: null } });
  }
  const mlflow = /^models:\/([^/]+)\/([^/]+)$/.exec(text);
  if (mlflow) {
    const [, name = "", version = ""] = mlflow;
    return build(quoted, { segment: "models", name, version, kind, where: { in: "elsewhere" } });
  }
  const label = /^azureml:([^:@/]+)@([^:@/]+)$/.exec(text);
  if (label) {
    const [, name = "", word = ""] = label;
    if (word !== "latest")
      return (0, import_core_result.err)(`${quoted} uses the label "${word}"; the only label is @latest`);
    return build(quoted, { name, label: true, kind, where: { in: "elsewhere" } });
  }
  const plain = /^azureml:([^:@/]+):([^:@/]+)$/.exec(text);
  if (plain) {
    const [, name = "", version = ""] = plain;
    return build(quoted, { name, version, kind, where: { in: "elsewhere" } });
  }
  return (0, import_core_result.err)(`${quoted} is not an asset reference. ${suggestion(text)}`);
}
function build(quoted, parts) {
  const named = parts.segment === void 0 ? void 0 : kindOfSegment(parts.segment);
  if (parts.segment !== void 0 && named === void 0) {
    return (0, import_core_result.err)(`${quoted} names "${parts.segment}"; known are ${KINDS.map(segmentOf).join(", ")}`);
  }
  if (named !== void 0 && parts.kind !== void 0 && named !== parts.kind) {
    return (0, import_core_result.err)(`${quoted} is of the kind ${named}, but kind says ${parts.kind}. Leave kind out, or make the two agree`);
  }
  const odd = placeParts(parts.where).find((part) => !PLACE_PART.test(part));
  if (odd !== void 0)
    return (0, import_core_result.err)(`${quoted} names the place ${JSON.stringify(odd.slice(0, 90))}; a place has letters, digits, "-", "_", "." and parentheses`);
  if (!isName(parts.name))
    return (0, import_core_result.err)(`the name in ${quoted} must be ${NAME_RULE}`);
  const kind = named ?? parts.kind ?? "model";
  const rest = { kind, name: parts.name, where: parts.where };
  if ("label" in parts)
    return (0, import_core_result.ok)({ ...rest, version: { is: "label", label: "latest" } });
  if (!isVersion(parts.version))
    return (0, import_core_result.err)(`the version in ${quoted} must be ${VERSION_RULE}`);
  return (0, import_core_result.ok)({ ...rest, version: { is: "version", version: parts.version } });
}
function placeParts(where) {
  if (where.in === "elsewhere")
    return [];
  if (where.in === "workspace")
    return [where.subscriptionId, where.resourceGroup, where.workspace];
  return [where.registry, ...where.arm === null ? [] : [where.arm.subscriptionId, where.arm.resourceGroup]];
}
function kindOfSegment(segment) {
  return KINDS.find((kind) => segmentOf(kind) === segment.toLowerCase());
}
function suggestion(text) {
  if (/^azureml:[^:@/]+$/.test(text))
    return "Say which version: azureml:NAME:VERSION, or azureml:NAME@latest";
  const bare = /^([\w.-]+)[:/@]([\w.-]+)$/.exec(text);
  if (bare)
    return `Did you mean azureml:${bare[1]}${bare[2] === "latest" ? "@" : ":"}${bare[2]}?`;
  const [scheme = ""] = text.split(":");
  const near = scheme !== "azureml" && (0, import_fastest_levenshtein.distance)(scheme, "azureml") <= 2;
  if (near)
    return `Did you mean azureml${text.slice(scheme.length)}?`;
  return `Accepted: ${FORMS}`;
}
