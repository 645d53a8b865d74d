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
  CHECKS_NOT_AVAILABLE_YET: () => CHECKS_NOT_AVAILABLE_YET,
  CHECK_NAMES: () => CHECK_NAMES,
  CHECK_SCHEMAS: () => CHECK_SCHEMAS,
  DURATION: () => DURATION,
  KEY_OF: () => KEY_OF,
  NAME_OF: () => NAME_OF,
  REPLACEABLE: () => REPLACEABLE,
  WAIVER_SUBJECT: () => WAIVER_SUBJECT,
  add: () => add,
  addAll: () => addAll,
  approverText: () => approverText,
  assign: () => assign,
  awaitedWaivers: () => awaitedWaivers,
  clockText: () => clockText,
  covers: () => covers,
  durationMs: () => durationMs,
  evaluate: () => evaluate,
  humanOf: () => humanOf,
  isByMergeAlone: () => isByMergeAlone,
  isGuarded: () => isGuarded,
  isKnownIn: () => isKnownIn,
  isOneOf: () => isOneOf,
  isTimeZone: () => isTimeZone,
  judgeFreeze: () => judgeFreeze,
  judgeTimed: () => judgeTimed,
  lowerIsBetter: () => lowerIsBetter,
  matchesGlob: () => matchesGlob,
  mayBothMatch: () => mayBothMatch,
  metricCheck: () => metricCheck,
  needsOf: () => needsOf,
  pair: () => pair,
  readMatch: () => readMatch,
  ruleFor: () => ruleFor,
  settleWaivers: () => settleWaivers,
  subjectOf: () => subjectOf2,
  waivableAs: () => waivableAs,
  waive: () => waive,
  waivedBy: () => waivedBy,
  waivedText: () => waivedText,
  windowText: () => windowText
});
module.exports = __toCommonJS(stdin_exports);
var import_core_entry = require("./core-entry.js");
var import_core_place = require("./core-place.js");
var import_core_ledger_record = require("./core-ledger-record.js");
var import_core_lifecycle = require("./core-lifecycle.js");
function matchesGlob(pattern, text) {
  let at = 0;
  let star = -1;
  let resume = 0;
  let index = 0;
  while (index < text.length) {
    if (pattern[at] === "*") {
      star = at++;
      resume = index;
    } else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === text[index])) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else
      return false;
  }
  while (pattern[at] === "*")
    at++;
  return at === pattern.length;
}
function readMatch({ kind, name, place, tag }) {
  return { ...kind && { kind }, ...name && { name }, ...place && { place }, ...tag && { tag } };
}
function matches(match, asset, place) {
  return isNamed(match, asset, place) && tagsAre(match, asset, (own, value) => own === "" || own === value);
}
function matchesForCertain(match, asset, place) {
  return isNamed(match, asset, place) && tagsAre(match, asset, (own, value) => own !== "" && own === value);
}
function isNamed(match, asset, place) {
  if (match.kind !== void 0 && match.kind !== asset.kind)
    return false;
  if (match.name !== void 0 && !matchesGlob(match.name, asset.name))
    return false;
  return match.place === void 0 || isPlace(match.place, place);
}
function tagsAre({ tag }, { tags }, fits) {
  return Object.entries(tag ?? {}).every(([name, value]) => {
    const own = (0, import_core_entry.readBag)(tags, name) ?? "";
    return fits(own.trim() === "" ? "" : own, value);
  });
}
function mayBothMatch(one, other) {
  if (one.kind !== void 0 && other.kind !== void 0 && one.kind !== other.kind)
    return false;
  if (one.name !== void 0 && other.name !== void 0 && !mayBeSame(one.name, other.name))
    return false;
  if (one.place === void 0 || other.place === void 0)
    return true;
  const [first, second] = [one.place.toLowerCase(), other.place.toLowerCase()];
  return first === second || first.startsWith(`${second}-`) || second.startsWith(`${first}-`);
}
function mayBeSame(one, other) {
  const isGlob = (text) => /[*?]/.test(text);
  if (isGlob(one) && isGlob(other))
    return true;
  return isGlob(one) ? matchesGlob(one, other) : isGlob(other) ? matchesGlob(other, one) : one === other;
}
function isPlace(text, place) {
  const wanted = text.toLowerCase();
  return wanted === (0, import_core_place.placeName)(place).toLowerCase() || wanted === (0, import_core_place.placeShortId)(place);
}
var CHECK_NAMES = ["tag", "metric", "lineage", "soak"];
var waivedText = ({ kind, name }) => name === null ? kind : `${kind} ${name}`;
function waivableAs(check) {
  const [kind, name] = [kindOf(check), nameOf(check)];
  return [kind, ...name === null ? [] : [waivedText({ kind, name })]];
}
function covers({ check, spares }, { value, at }) {
  return waivableAs(value).includes(waivedText(check)) && at.file !== spares;
}
function waive(rule, waivers, asset, place) {
  if (waivers.length === 0 || rule.checks.length === 0)
    return rule;
  const own = waivers.filter(({ match }) => matchesForCertain(match, asset, place));
  const checks = rule.checks.map((check) => {
    const waiver = lastToEnd(own.filter((one) => covers(one, check)));
    return waiver === void 0 ? check : { ...check, waiver };
  });
  return checks.some(({ waiver }) => waiver !== void 0) ? { ...rule, checks } : rule;
}
var lastToEnd = (waivers) => waivers.reduce((last, one) => last === void 0 || one.until > last.until ? one : last, void 0);
function kindOf(check) {
  if ("metric" in check)
    return "metric";
  if ("soak" in check)
    return "soak";
  return "lineage" in check ? "lineage" : "tag";
}
function nameOf(check) {
  if ("metric" in check)
    return check.metric;
  return "tag" in check ? check.tag : null;
}
var pair = (from, to) => `${from}\0${to}`;
function approverText(approver) {
  if (approver.is === "user")
    return `user:${approver.login}`;
  if (approver.is === "person")
    return `user:${approver.person.name}`;
  if (approver.is === "group")
    return `group:${approver.name}`;
  return approver.is === "team" ? `team:${approver.organization}/${approver.slug}` : approver.is;
}
var isByMergeAlone = ({ approvals }) => approvals.length > 0 && approvals.every(({ value }) => value.via === "pull-request");
var REPLACEABLE = ["environment", "approvals", "checks", "freeze"];
function ruleFor(policy, asset, place, from, to) {
  const rule = overriddenRule(policy, asset, place, pair(from, to));
  return rule && waive(rule, policy.waivers, asset, place);
}
function overriddenRule({ rules, overrides }, asset, place, key, counts) {
  const rule = rules.get(key);
  if (rule === void 0 || overrides.length === 0)
    return rule;
  const additions = overrides.flatMap((override) => {
    const addition = override.additions.get(key);
    if (addition === void 0 || counts?.(override, addition) === false)
      return [];
    return appliesTo(override, addition, asset, place) ? [addition] : [];
  });
  return additions.length === 0 ? rule : addAll(rule, additions);
}
function appliesTo({ match }, { replaces }, asset, place) {
  return replaces.length === 0 ? matches(match, asset, place) : matchesForCertain(match, asset, place);
}
var add = (rule, addition) => addAll(rule, [addition]);
function addAll(rule, additions) {
  const from = (part) => additions.findLastIndex(({ replaces }) => replaces.includes(part));
  const whole = (part, own, listOf) => {
    const start2 = from(part);
    return start2 < 0 ? [...own, ...additions.flatMap(listOf)] : additions.slice(start2).flatMap(listOf);
  };
  const start = from("environment");
  const environments = additions.slice(Math.max(0, start)).map(({ environment }) => environment);
  const named = [...start < 0 ? [rule.environment] : [], ...environments].find((environment) => environment !== null);
  return {
    ...rule,
    environment: named ?? null,
    approvals: whole("approvals", rule.approvals, ({ approvals }) => approvals),
    checks: whole("checks", rule.checks, ({ checks }) => checks),
    freeze: whole("freeze", rule.freeze, ({ freeze }) => freeze)
  };
}
function isGuarded(policy, asset, place, stage) {
  if (policy.floor !== null && isGuarded(policy.floor, asset, place, stage))
    return true;
  const asks = (from, counts) => {
    const rule = overriddenRule(policy, asset, place, pair(from, stage.name), counts);
    return rule !== void 0 && rule.approvals.length > 0;
  };
  return startsOf(policy, stage.name).some((from) => asks(from) || asks(from, restsOnNoTag));
}
var restsOnNoTag = ({ match }, { replaces }) => replaces.length === 0 || match.tag === void 0;
var STARTS = /* @__PURE__ */ new WeakMap();
function startsOf({ rules }, to) {
  const starts = STARTS.get(rules) ?? startsByEnd(rules);
  STARTS.set(rules, starts);
  return starts.get(to) ?? [];
}
function startsByEnd(rules) {
  const starts = /* @__PURE__ */ new Map();
  for (const { from, to } of rules.values())
    starts.set(to, [...starts.get(to) ?? [], from]);
  return starts;
}
var DURATION = "^[1-9]\\d{0,4}[mhd]$";
var MINUTE_MS = 6e4;
var UNITS = { m: MINUTE_MS, h: 60 * MINUTE_MS, d: 1440 * MINUTE_MS };
function durationMs(text) {
  const unit = new RegExp(DURATION).test(text) ? UNITS[text.slice(-1)] : void 0;
  return unit === void 0 ? Number.NaN : Number(text.slice(0, -1)) * unit;
}
function waivedBy({ waiver }) {
  if (waiver === void 0)
    return {};
  const { id, reason, approvedBy, until, at } = waiver;
  return { waived: { id, reason, approvedBy, until, at } };
}
function awaitedWaivers(findings) {
  return leanedOn(findings).map(({ waived, subjects }) => ({
    subject: subjectOf(waived),
    outcome: "awaited",
    found: "judged when it is promoted",
    wanted: `before ${waived.until}, when ${subjects} is no longer waived`,
    at: waived.at
  }));
}
function settleWaivers(findings, now) {
  const settled = findings.map((finding) => settle(finding, now));
  const holding = leanedOn(settled).map(({ waived, subjects }) => ({
    subject: subjectOf(waived),
    outcome: "pass",
    found: `${subjects} is waived at ${now}, until ${waived.until}`,
    wanted: `before ${waived.until}`,
    at: waived.at
  }));
  return [...settled, ...holding];
}
function settle(finding, now) {
  const { waived, ...bare } = finding;
  if (waived === void 0)
    return finding;
  const at = now === null ? Number.NaN : Date.parse(now);
  if (at < Date.parse(waived.until))
    return finding;
  if (!(0, import_core_entry.isSpared)(finding))
    return bare;
  const why = Number.isNaN(at) ? `Azure ML did not say what time it is, so the waiver ${waived.id} (until ${waived.until}) does not hold` : `the waiver ${waived.id} ended at ${waived.until}, and it is ${now}`;
  return { ...bare, found: `${bare.found}; ${why}` };
}
function leanedOn(findings) {
  const spared = findings.filter(import_core_entry.isSpared);
  const waivers = new Map(spared.flatMap(({ waived }) => waived === void 0 ? [] : [[waived.id, waived]]));
  return [...waivers].map(([id, waived]) => {
    const subjects = spared.filter((one) => one.waived?.id === id).map(({ subject }) => subject);
    return { waived, subjects: [...new Set(subjects)].join(", ") };
  });
}
var WAIVER_SUBJECT = "waiver ";
var subjectOf = ({ id }) => `${WAIVER_SUBJECT}${id}`;
var lineageSchema = {
  type: "object",
  title: "lineage",
  description: "What is recorded about how the version came to be.",
  required: ["lineage"],
  additionalProperties: false,
  properties: {
    lineage: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: { enum: ["job", "commit", "data", "environment"] },
      description: "What must be recorded: the training `job`, which can still be read; the `commit` of its code, without changes that were not committed; its `data`; its `environment`."
    }
  }
};
var lineageCheck = {
  subject: () => "lineage",
  needs: () => ["lineage"],
  evaluate({ lineage: parts }, { asset, lineage: reading }) {
    const wanted = `recorded: ${parts.join(", ")}`;
    if (reading === null || reading.is === "unreadable") {
      const why = reading === null ? "it was not asked for" : reading.why;
      const grant = reading?.grant;
      const used2 = parts.map((part) => usedFact(part, asset, { value: null, source: "lineage" }));
      return {
        outcome: "inconclusive",
        found: `where the version comes from could not be read: ${why}`,
        wanted,
        ...grant === void 0 ? {} : { remedy: grant },
        used: used2
      };
    }
    const answers = parts.map((part) => ({ part, ...ANSWERS[part](reading.value, asset) }));
    const remedies = answers.map(({ remedy }) => remedy).filter((remedy) => remedy !== void 0);
    const used = answers.flatMap(({ part, values }) => (values.length === 0 ? [{ value: null, source: "lineage" }] : values).map((one) => usedFact(part, asset, one)));
    const found = answers.map(({ part, found: found2 }) => `${part} ${found2}`).join(", ");
    if (remedies.length === 0)
      return { outcome: "pass", found, wanted, used };
    return { outcome: "fail", found, wanted, remedy: remedies.join("; "), used };
  }
};
var ANSWERS = {
  job({ job }, { kind }) {
    if (job === null) {
      const remedy = kind === "model" ? "register the version from the job that trained it, by azureml://jobs/JOB/outputs/OUTPUT or runs:/RUN/PATH" : `only models name their job: take job out of this rule, or let it match models only`;
      return { found: "not recorded", remedy, values: [] };
    }
    const { name, missing } = job;
    if (missing !== null)
      return {
        found: `${name}, ${missing}`,
        remedy: "register a version from a job of this workspace",
        values: [{ value: `${name}, ${missing}`, source: "jobName" }]
      };
    return { found: name, values: [{ value: name, source: "jobName" }] };
  },
  commit({ commit }) {
    if (commit === null)
      return {
        found: "not recorded",
        remedy: "submit the training job from a git working tree, which records its commit",
        values: []
      };
    const { value, source, isDirty } = commit;
    if (!isDirty)
      return { found: value, values: [{ value, source }] };
    const dirty = `${value} with changes that were not committed`;
    return {
      found: dirty,
      remedy: "submit the training job from a working tree without changes",
      values: [{ value: dirty, source }]
    };
  },
  data: ({ data }) => listed(data, "give the training job its data as inputs"),
  environment: ({ environments }) => listed(environments, "run the training job in a registered environment")
};
function listed(values, remedy) {
  if (values.length === 0)
    return { found: "not recorded", remedy, values };
  return { found: values.map(({ value }) => value).join(" and "), values };
}
var usedFact = (part, { id }, { value, source }) => ({
  check: `lineage ${part}`,
  asset: id,
  source,
  value
});
var DP = 20;
var RM = 1;
var MAX_DP = 1e6;
var MAX_POWER = 1e6;
var NE = -7;
var PE = 21;
var STRICT = false;
var NAME = "[big.js] ";
var INVALID = NAME + "Invalid ";
var INVALID_DP = INVALID + "decimal places";
var INVALID_RM = INVALID + "rounding mode";
var DIV_BY_ZERO = NAME + "Division by zero";
var P = {};
var UNDEFINED = void 0;
var NUMERIC = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
function _Big_() {
  function Big2(n) {
    var x = this;
    if (!(x instanceof Big2)) {
      return n === UNDEFINED && arguments.length === 0 ? _Big_() : new Big2(n);
    }
    if (n instanceof Big2) {
      x.s = n.s;
      x.e = n.e;
      x.c = n.c.slice();
    } else {
      if (typeof n !== "string") {
        if (Big2.strict === true && typeof n !== "bigint") {
          throw TypeError(INVALID + "value");
        }
        n = n === 0 && 1 / n < 0 ? "-0" : String(n);
      }
      parse(x, n);
    }
    x.constructor = Big2;
  }
  Big2.prototype = P;
  Big2.DP = DP;
  Big2.RM = RM;
  Big2.NE = NE;
  Big2.PE = PE;
  Big2.strict = STRICT;
  Big2.roundDown = 0;
  Big2.roundHalfUp = 1;
  Big2.roundHalfEven = 2;
  Big2.roundUp = 3;
  return Big2;
}
function parse(x, n) {
  var e, i, nl;
  if (!NUMERIC.test(n)) {
    throw Error(INVALID + "number");
  }
  x.s = n.charAt(0) == "-" ? (n = n.slice(1), -1) : 1;
  if ((e = n.indexOf(".")) > -1) n = n.replace(".", "");
  if ((i = n.search(/e/i)) > 0) {
    if (e < 0) e = i;
    e += +n.slice(i + 1);
    n = n.substring(0, i);
  } else if (e < 0) {
    e = n.length;
  }
  nl = n.length;
  for (i = 0; i < nl && n.charAt(i) == "0"; ) ++i;
  if (i == nl) {
    x.c = [x.e = 0];
  } else {
    for (; nl > 0 && n.charAt(--nl) == "0"; ) ;
    x.e = e - i - 1;
    x.c = [];
    for (e = 0; i <= nl; ) x.c[e++] = +n.charAt(i++);
  }
  return x;
}
function round(x, sd, rm, more) {
  var xc = x.c;
  if (rm === UNDEFINED) rm = x.constructor.RM;
  if (rm !== 0 && rm !== 1 && rm !== 2 && rm !== 3) {
    throw Error(INVALID_RM);
  }
  if (sd < 1) {
    more = rm === 3 && (more || !!xc[0]) || sd === 0 && (rm === 1 && xc[0] >= 5 || rm === 2 && (xc[0] > 5 || xc[0] === 5 && (more || xc[1] !== UNDEFINED)));
    xc.length = 1;
    if (more) {
      x.e = x.e - sd + 1;
      xc[0] = 1;
    } else {
      xc[0] = x.e = 0;
    }
  } else if (sd < xc.length) {
    more = rm === 1 && xc[sd] >= 5 || rm === 2 && (xc[sd] > 5 || xc[sd] === 5 && (more || xc[sd + 1] !== UNDEFINED || xc[sd - 1] & 1)) || rm === 3 && (more || !!xc[0]);
    xc.length = sd;
    if (more) {
      for (; ++xc[--sd] > 9; ) {
        xc[sd] = 0;
        if (sd === 0) {
          ++x.e;
          xc.unshift(1);
          break;
        }
      }
    }
    for (sd = xc.length; !xc[--sd]; ) xc.pop();
  }
  return x;
}
function stringify(x, doExponential, isNonzero) {
  var e = x.e, s = x.c.join(""), n = s.length;
  if (doExponential) {
    s = s.charAt(0) + (n > 1 ? "." + s.slice(1) : "") + (e < 0 ? "e" : "e+") + e;
  } else if (e < 0) {
    for (; ++e; ) s = "0" + s;
    s = "0." + s;
  } else if (e > 0) {
    if (++e > n) {
      for (e -= n; e--; ) s += "0";
    } else if (e < n) {
      s = s.slice(0, e) + "." + s.slice(e);
    }
  } else if (n > 1) {
    s = s.charAt(0) + "." + s.slice(1);
  }
  return x.s < 0 && isNonzero ? "-" + s : s;
}
P.abs = function() {
  var x = new this.constructor(this);
  x.s = 1;
  return x;
};
P.cmp = function(y) {
  var isneg, x = this, xc = x.c, yc = (y = new x.constructor(y)).c, i = x.s, j = y.s, k = x.e, l = y.e;
  if (!xc[0] || !yc[0]) return !xc[0] ? !yc[0] ? 0 : -j : i;
  if (i != j) return i;
  isneg = i < 0;
  if (k != l) return k > l ^ isneg ? 1 : -1;
  j = (k = xc.length) < (l = yc.length) ? k : l;
  for (i = -1; ++i < j; ) {
    if (xc[i] != yc[i]) return xc[i] > yc[i] ^ isneg ? 1 : -1;
  }
  return k == l ? 0 : k > l ^ isneg ? 1 : -1;
};
P.div = function(y) {
  var x = this, Big2 = x.constructor, a = x.c, b = (y = new Big2(y)).c, k = x.s == y.s ? 1 : -1, dp = Big2.DP;
  if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }
  if (!b[0]) {
    throw Error(DIV_BY_ZERO);
  }
  if (!a[0]) {
    y.s = k;
    y.c = [y.e = 0];
    return y;
  }
  var bl, bt, n, cmp, ri, bz = b.slice(), ai = bl = b.length, al = a.length, r = a.slice(0, bl), rl = r.length, q = y, qc = q.c = [], qi = 0, p = dp + (q.e = x.e - y.e) + 1;
  q.s = k;
  k = p < 0 ? 0 : p;
  bz.unshift(0);
  for (; rl++ < bl; ) r.push(0);
  do {
    for (n = 0; n < 10; n++) {
      if (bl != (rl = r.length)) {
        cmp = bl > rl ? 1 : -1;
      } else {
        for (ri = -1, cmp = 0; ++ri < bl; ) {
          if (b[ri] != r[ri]) {
            cmp = b[ri] > r[ri] ? 1 : -1;
            break;
          }
        }
      }
      if (cmp < 0) {
        for (bt = rl == bl ? b : bz; rl; ) {
          if (r[--rl] < bt[rl]) {
            ri = rl;
            for (; ri && !r[--ri]; ) r[ri] = 9;
            --r[ri];
            r[rl] += 10;
          }
          r[rl] -= bt[rl];
        }
        for (; !r[0]; ) r.shift();
      } else {
        break;
      }
    }
    qc[qi++] = cmp ? n : ++n;
    if (r[0] && cmp) r[rl] = a[ai] || 0;
    else r = [a[ai]];
  } while ((ai++ < al || r[0] !== UNDEFINED) && k--);
  if (!qc[0] && qi != 1) {
    qc.shift();
    q.e--;
    p--;
  }
  if (qi > p) round(q, p, Big2.RM, r[0] !== UNDEFINED);
  return q;
};
P.eq = function(y) {
  return this.cmp(y) === 0;
};
P.gt = function(y) {
  return this.cmp(y) > 0;
};
P.gte = function(y) {
  return this.cmp(y) > -1;
};
P.lt = function(y) {
  return this.cmp(y) < 0;
};
P.lte = function(y) {
  return this.cmp(y) < 1;
};
P.minus = P.sub = function(y) {
  var i, j, t, xlty, x = this, Big2 = x.constructor, a = x.s, b = (y = new Big2(y)).s;
  if (a != b) {
    y.s = -b;
    return x.plus(y);
  }
  var xc = x.c.slice(), xe = x.e, yc = y.c, ye = y.e;
  if (!xc[0] || !yc[0]) {
    if (yc[0]) {
      y.s = -b;
    } else if (xc[0]) {
      y = new Big2(x);
    } else {
      y.s = 1;
    }
    return y;
  }
  if (a = xe - ye) {
    if (xlty = a < 0) {
      a = -a;
      t = xc;
    } else {
      ye = xe;
      t = yc;
    }
    t.reverse();
    for (b = a; b--; ) t.push(0);
    t.reverse();
  } else {
    j = ((xlty = xc.length < yc.length) ? xc : yc).length;
    for (a = b = 0; b < j; b++) {
      if (xc[b] != yc[b]) {
        xlty = xc[b] < yc[b];
        break;
      }
    }
  }
  if (xlty) {
    t = xc;
    xc = yc;
    yc = t;
    y.s = -y.s;
  }
  if ((b = (j = yc.length) - (i = xc.length)) > 0) for (; b--; ) xc[i++] = 0;
  for (b = i; j > a; ) {
    if (xc[--j] < yc[j]) {
      for (i = j; i && !xc[--i]; ) xc[i] = 9;
      --xc[i];
      xc[j] += 10;
    }
    xc[j] -= yc[j];
  }
  for (; xc[--b] === 0; ) xc.pop();
  for (; xc[0] === 0; ) {
    xc.shift();
    --ye;
  }
  if (!xc[0]) {
    y.s = 1;
    xc = [ye = 0];
  }
  y.c = xc;
  y.e = ye;
  return y;
};
P.mod = function(y) {
  var ygtx, x = this, Big2 = x.constructor, a = x.s, b = (y = new Big2(y)).s;
  if (!y.c[0]) {
    throw Error(DIV_BY_ZERO);
  }
  x.s = y.s = 1;
  ygtx = y.cmp(x) == 1;
  x.s = a;
  y.s = b;
  if (ygtx) return new Big2(x);
  a = Big2.DP;
  b = Big2.RM;
  Big2.DP = Big2.RM = 0;
  x = x.div(y);
  Big2.DP = a;
  Big2.RM = b;
  return this.minus(x.times(y));
};
P.neg = function() {
  var x = new this.constructor(this);
  x.s = -x.s;
  return x;
};
P.plus = P.add = function(y) {
  var e, k, t, x = this, Big2 = x.constructor;
  y = new Big2(y);
  if (x.s != y.s) {
    y.s = -y.s;
    return x.minus(y);
  }
  var xe = x.e, xc = x.c, ye = y.e, yc = y.c;
  if (!xc[0] || !yc[0]) {
    if (!yc[0]) {
      if (xc[0]) {
        y = new Big2(x);
      } else {
        y.s = x.s;
      }
    }
    return y;
  }
  xc = xc.slice();
  if (e = xe - ye) {
    if (e > 0) {
      ye = xe;
      t = yc;
    } else {
      e = -e;
      t = xc;
    }
    t.reverse();
    for (; e--; ) t.push(0);
    t.reverse();
  }
  if (xc.length - yc.length < 0) {
    t = yc;
    yc = xc;
    xc = t;
  }
  e = yc.length;
  for (k = 0; e; xc[e] %= 10) k = (xc[--e] = xc[e] + yc[e] + k) / 10 | 0;
  if (k) {
    xc.unshift(k);
    ++ye;
  }
  for (e = xc.length; xc[--e] === 0; ) xc.pop();
  y.c = xc;
  y.e = ye;
  return y;
};
P.pow = function(n) {
  var x = this, one = new x.constructor("1"), y = one, isneg = n < 0;
  if (n !== ~~n || n < -MAX_POWER || n > MAX_POWER) {
    throw Error(INVALID + "exponent");
  }
  if (isneg) n = -n;
  for (; ; ) {
    if (n & 1) y = y.times(x);
    n >>= 1;
    if (!n) break;
    x = x.times(x);
  }
  return isneg ? one.div(y) : y;
};
P.prec = function(sd, rm) {
  if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
    throw Error(INVALID + "precision");
  }
  return round(new this.constructor(this), sd, rm);
};
P.round = function(dp, rm) {
  if (dp === UNDEFINED) dp = 0;
  else if (dp !== ~~dp || dp < -MAX_DP || dp > MAX_DP) {
    throw Error(INVALID_DP);
  }
  return round(new this.constructor(this), dp + this.e + 1, rm);
};
P.sqrt = function() {
  var r, c, t, x = this, Big2 = x.constructor, s = x.s, e = x.e, half = new Big2("0.5");
  if (!x.c[0]) return new Big2(x);
  if (s < 0) {
    throw Error(NAME + "No square root");
  }
  s = Math.sqrt(+stringify(x, true, true));
  if (s === 0 || s === 1 / 0) {
    c = x.c.join("");
    if (!(c.length + e & 1)) c += "0";
    s = Math.sqrt(c);
    e = ((e + 1) / 2 | 0) - (e < 0 || e & 1);
    r = new Big2((s == 1 / 0 ? "5e" : (s = s.toExponential()).slice(0, s.indexOf("e") + 1)) + e);
  } else {
    r = new Big2(s + "");
  }
  e = r.e + (Big2.DP += 4);
  do {
    t = r;
    r = half.times(t.plus(x.div(t)));
  } while (t.c.slice(0, e).join("") !== r.c.slice(0, e).join(""));
  return round(r, (Big2.DP -= 4) + r.e + 1, Big2.RM);
};
P.times = P.mul = function(y) {
  var c, x = this, Big2 = x.constructor, xc = x.c, yc = (y = new Big2(y)).c, a = xc.length, b = yc.length, i = x.e, j = y.e;
  y.s = x.s == y.s ? 1 : -1;
  if (!xc[0] || !yc[0]) {
    y.c = [y.e = 0];
    return y;
  }
  y.e = i + j;
  if (a < b) {
    c = xc;
    xc = yc;
    yc = c;
    j = a;
    a = b;
    b = j;
  }
  for (c = new Array(j = a + b); j--; ) c[j] = 0;
  for (i = b; i--; ) {
    b = 0;
    for (j = a + i; j > i; ) {
      b = c[j] + yc[i] * xc[j - i - 1] + b;
      c[j--] = b % 10;
      b = b / 10 | 0;
    }
    c[j] = b;
  }
  if (b) ++y.e;
  else c.shift();
  for (i = c.length; !c[--i]; ) c.pop();
  y.c = c;
  return y;
};
P.toExponential = function(dp, rm) {
  var x = this, n = x.c[0];
  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), ++dp, rm);
    for (; x.c.length < dp; ) x.c.push(0);
  }
  return stringify(x, true, !!n);
};
P.toFixed = function(dp, rm) {
  var x = this, n = x.c[0];
  if (dp !== UNDEFINED) {
    if (dp !== ~~dp || dp < 0 || dp > MAX_DP) {
      throw Error(INVALID_DP);
    }
    x = round(new x.constructor(x), dp + x.e + 1, rm);
    for (dp = dp + x.e + 1; x.c.length < dp; ) x.c.push(0);
  }
  return stringify(x, false, !!n);
};
P.toJSON = P.toString = function() {
  var x = this, Big2 = x.constructor;
  return stringify(x, x.e <= Big2.NE || x.e >= Big2.PE, !!x.c[0]);
};
if (typeof Symbol !== "undefined") {
  P[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = P.toJSON;
}
P.toNumber = function() {
  var n = +stringify(this, true, true);
  if (this.constructor.strict === true && !this.eq(n.toString())) {
    throw Error(NAME + "Imprecise conversion");
  }
  return n;
};
P.toPrecision = function(sd, rm) {
  var x = this, Big2 = x.constructor, n = x.c[0];
  if (sd !== UNDEFINED) {
    if (sd !== ~~sd || sd < 1 || sd > MAX_DP) {
      throw Error(INVALID + "precision");
    }
    x = round(new Big2(x), sd, rm);
    for (; x.c.length < sd; ) x.c.push(0);
  }
  return stringify(x, sd <= x.e || x.e <= Big2.NE || x.e >= Big2.PE, !!n);
};
P.valueOf = function() {
  var x = this, Big2 = x.constructor;
  if (Big2.strict === true) {
    throw Error(NAME + "valueOf disallowed");
  }
  return stringify(x, x.e <= Big2.NE || x.e >= Big2.PE, true);
};
var Big = _Big_();
var big_default = Big;
var metricSchema = {
  type: "object",
  title: "metric",
  description: "A number about the asset stays within bounds, or is no worse than the incumbent\u2019s. Higher is better, unless only `max` is given.",
  required: ["metric", "source"],
  additionalProperties: false,
  properties: {
    metric: { type: "string", minLength: 1, description: "Name of the metric." },
    source: {
      enum: ["property", "tag", "file", "job"],
      description: "Where the number is read: the version\u2019s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number."
    },
    min: { type: "number", description: "The least value that passes." },
    max: { type: "number", description: "The greatest value that passes." },
    "no-worse-than": {
      const: "incumbent",
      description: "Compare with each holder that the exclusive stage must give up."
    },
    tolerance: { type: "number", minimum: 0, description: "How much worse than the incumbent still passes." }
  }
};
var metricCheck = {
  subject: (check) => `metric ${check.metric}`,
  needs(check) {
    return [
      ...check.source === "file" ? ["metrics-file"] : [],
      ...check["no-worse-than"] === void 0 ? [] : ["incumbents"]
    ];
  },
  evaluate(check, facts) {
    const own = readOwn(check, facts);
    const incumbents = check["no-worse-than"] === void 0 ? [] : facts.incumbents;
    const others = incumbents.map((incumbent) => ({ incumbent, reading: readOther(check, incumbent) }));
    const used = [own.used, ...others.map(({ reading }) => reading.used)];
    const wanted = thresholds(check).join(", ");
    const value = own.number;
    if (value === void 0)
      return { ...unread(check, own.used, facts.asset.version), wanted, used };
    const missing = others.find(({ reading }) => reading.number === void 0);
    const found = [`${check.metric} = ${show(own.used)}`, ...others.map(beside)].join(", ");
    const failed = bounds(check, value) || others.some(({ reading }) => reading.number && isWorse(check, value, reading.number));
    if (failed)
      return { outcome: "fail", found, wanted, remedy: `promote a version whose ${check.metric} meets this`, used };
    if (missing) {
      const remedy = check.source === "file" ? "a metrics file speaks of the new version only: compare by property or tag" : `record ${check.metric} as a ${check.source} of version ${missing.incumbent.version}`;
      return { outcome: "inconclusive", found, wanted, remedy, used };
    }
    return { outcome: "pass", found, wanted, used };
  }
};
function beside({ incumbent, reading }) {
  return `incumbent ${incumbent.version} has ${reading.used.value === null ? "none" : show(reading.used)}`;
}
var show = (used) => `${used.value} (${used.source})`;
function readOwn(check, facts) {
  if (check.source !== "file")
    return readOther(check, facts.asset);
  const values = facts.metrics?.values ?? {};
  const value = Object.hasOwn(values, check.metric) ? values[check.metric] : void 0;
  const source = facts.metrics === null ? "file" : `file sha256:${facts.metrics.digest}`;
  const finite = Number.isFinite(value);
  const used = {
    check: `metric ${check.metric}`,
    asset: facts.asset.id,
    source,
    value: finite ? value ?? null : null
  };
  return { used, number: finite && value !== void 0 ? new big_default(value) : void 0 };
}
function readOther(check, asset) {
  const bag = check.source === "property" ? asset.properties : check.source === "tag" ? asset.tags : {};
  const raw = (0, import_core_entry.readBag)(bag, check.metric);
  const used = { check: `metric ${check.metric}`, asset: asset.id, source: check.source, value: raw };
  return { used, number: raw === null ? void 0 : parseNumber(raw) };
}
function parseNumber(text) {
  const trimmed = text.trim();
  if (trimmed.length > 64 || !/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d{1,4})?$/.test(trimmed))
    return void 0;
  return Number.isFinite(Number(trimmed)) ? new big_default(trimmed) : void 0;
}
function unread(check, used, version) {
  const kind = check.source === "file" ? "file" : check.source;
  if (used.value !== null) {
    const found = `the ${kind} ${check.metric} of version ${version} is ${JSON.stringify(used.value)}, not a finite number`;
    return { outcome: "inconclusive", found, remedy: `record ${check.metric} as a plain number` };
  }
  if (kind === "file") {
    const remedy2 = `give the input metrics a JSON file with "${check.metric}"`;
    return { outcome: "inconclusive", found: `no ${check.metric} in the metrics file`, remedy: remedy2 };
  }
  const remedy = `record ${check.metric} as a ${kind} of version ${version}`;
  return { outcome: "inconclusive", found: `version ${version} has no ${kind} ${check.metric}`, remedy };
}
function lowerIsBetter(check) {
  return check.max !== void 0 && check.min === void 0;
}
function bounds(check, value) {
  return check.min !== void 0 && value.lt(check.min) || check.max !== void 0 && value.gt(check.max);
}
function isWorse(check, value, incumbent) {
  const slack = check.tolerance ?? 0;
  return lowerIsBetter(check) ? value.gt(incumbent.plus(slack)) : value.lt(incumbent.minus(slack));
}
function thresholds(check) {
  const lower = lowerIsBetter(check);
  const slack = check.tolerance ? ` (${lower ? "+" : "-"}${check.tolerance})` : "";
  return [
    ...check.min === void 0 ? [] : [`>= ${check.min}`],
    ...check.max === void 0 ? [] : [`<= ${check.max}`],
    ...check["no-worse-than"] === void 0 ? [] : [`${lower ? "<=" : ">="} the incumbent's${slack}`]
  ];
}
var soakSchema = {
  type: "object",
  title: "soak",
  description: "The version has been in the stage that it leaves for at least this long, as a proven record shows.",
  required: ["soak"],
  additionalProperties: false,
  properties: {
    soak: { type: "string", pattern: DURATION, description: "A length of time: 30m, 24h, 7d." }
  }
};
var soakCheck = {
  subject: ({ soak }) => `soak ${soak}`,
  needs: () => ["record"],
  evaluate({ soak }, facts) {
    const { asset } = facts;
    const standing = standsSince(facts);
    const wanted = `at least ${soak} in the stage that it leaves`;
    const used = [{ check: "soak", asset: asset.id, source: "ledger", value: standing.since }];
    if (standing.since === null) {
      const { why: found2, remedy } = standing;
      return { outcome: "inconclusive", found: found2, wanted, remedy, used };
    }
    const { since, stage } = standing;
    const found = `in ${stage} since ${since}, opens at ${opensAt(since, soak)}`;
    return { outcome: "awaited", found, wanted, used };
  }
};
function judgeSoak(check, facts, now) {
  const standing = standsSince(facts);
  if (standing.since === null)
    return void 0;
  const { since, stage } = standing;
  const subject = soakCheck.subject(check);
  const wanted = `at least ${check.soak} in ${stage}`;
  const at = now === null ? Number.NaN : Date.parse(now);
  if (Number.isNaN(at)) {
    const found2 = "Azure ML did not say what time it is";
    return { subject, outcome: "inconclusive", found: found2, wanted, remedy: "run it again" };
  }
  const opens = opensAt(since, check.soak);
  const found = `in ${stage} since ${since}`;
  if (at >= Date.parse(opens))
    return { subject, outcome: "pass", found, wanted };
  return { subject, outcome: "fail", found: `${found}, and it is ${now}`, wanted, remedy: `opens at ${opens}` };
}
var opensAt = (since, soak) => new Date(Date.parse(since) + durationMs(soak)).toISOString();
function standsSince({ asset, ledger }) {
  const version = `version ${asset.version}`;
  const unknown = (why, remedy) => ({ since: null, why, remedy });
  if (ledger === null)
    return unknown(`without a ledger nothing proves since when ${version} is where it is`, "promote with a ledger: set the input ledger to its prefix");
  if (asset.kind === "component")
    return unknown("the properties of a component can be overwritten, so no record of it is proven", "take soak out of this rule, or let it match other kinds only");
  const stage = stageText(asset);
  const entry = (0, import_core_entry.lastEntry)(asset)?.entry;
  const again = "promote it into that stage by a gated run with a ledger; the time counts from then on";
  if (entry === void 0 || stage === null || entry.to !== stage)
    return unknown(`no promotion of ${version} shows since when it is where it is`, again);
  const end = ledger.ends.find((one) => (0, import_core_ledger_record.recordDigest)(one.started) === entry.started && puts(one, asset, stage));
  if (end === void 0)
    return unknown(`no proven record shows since when ${version} is in ${stage}`, again);
  if (!end.started.proven || !entry.proven)
    return unknown(`the record of how ${version} came into ${stage} is unproven: a shell wrote it`, again);
  const since = Math.max(Date.parse(end.started.at), Date.parse(end.at));
  if (Number.isNaN(since))
    return unknown(`the record of how ${version} came into ${stage} names no time`, again);
  return { since: new Date(since).toISOString(), stage };
}
var puts = ({ started }, { id }, stage) => started.changes.some(({ asset, to }) => asset === id && to === stage);
function stageText({ stage, tags }) {
  const native = stage || null;
  const tag = (0, import_core_entry.readBag)(tags, import_core_lifecycle.STAGE_TAG) || null;
  return native !== null && tag !== null && native !== tag ? null : native ?? tag;
}
var tagSchema = {
  type: "object",
  title: "tag",
  description: "The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.",
  required: ["tag"],
  additionalProperties: false,
  properties: {
    tag: { type: "string", minLength: 1, description: "Name of the tag." },
    equals: { type: "string", description: "The one value that passes, compared exactly." }
  }
};
var tagCheck = {
  subject: (check) => `tag ${check.tag}`,
  needs: () => [],
  evaluate(check, facts) {
    const value = (0, import_core_entry.readBag)(facts.asset.tags, check.tag);
    const used = [{ check: `tag ${check.tag}`, asset: facts.asset.id, source: "tag", value }];
    const wanted = check.equals === void 0 ? `a tag ${check.tag}` : `${check.tag} = ${check.equals}`;
    if (value === null || value.trim() === "") {
      const remedy = `set the tag ${check.tag} on version ${facts.asset.version}`;
      return { outcome: "fail", found: `no tag ${check.tag}`, wanted, remedy, used };
    }
    const found = `${check.tag} = ${value}`;
    if (check.equals !== void 0 && value !== check.equals) {
      return { outcome: "fail", found, wanted, remedy: `set the tag ${check.tag} to ${check.equals}`, used };
    }
    return { outcome: "pass", found, wanted, used };
  }
};
var CHECK_SCHEMAS = {
  tag: tagSchema,
  metric: metricSchema,
  lineage: lineageSchema,
  soak: soakSchema
};
var CHECKS_NOT_AVAILABLE_YET = ["not-serving"];
function subjectOf2(check) {
  if ("metric" in check)
    return metricCheck.subject(check);
  if ("soak" in check)
    return soakCheck.subject(check);
  return "lineage" in check ? lineageCheck.subject(check) : tagCheck.subject(check);
}
function needsOf(check) {
  if ("metric" in check)
    return metricCheck.needs(check);
  if ("soak" in check)
    return soakCheck.needs(check);
  return "lineage" in check ? lineageCheck.needs(check) : tagCheck.needs(check);
}
function evaluate(check, facts) {
  if ("metric" in check)
    return metricCheck.evaluate(check, facts);
  if ("soak" in check)
    return soakCheck.evaluate(check, facts);
  return "lineage" in check ? lineageCheck.evaluate(check, facts) : tagCheck.evaluate(check, facts);
}
function judgeTimed(checks, facts, now) {
  return checks.flatMap((check) => {
    const { value, at } = check;
    const judged = "soak" in value ? judgeSoak(value, facts, now) : void 0;
    return judged === void 0 ? [] : [{ ...judged, at, ...waivedBy(check) }];
  });
}
var MINUTE_MS2 = 6e4;
var LOOK_AHEAD_MS = 400 * 24 * 60 * MINUTE_MS2;
var STRIDE_MS = 15 * MINUTE_MS2;
function isTimeZone(name) {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
function isFrozen(window, at) {
  const { date, minutes } = localTime(window.timeZone, at);
  if (window.from < window.to)
    return onDay(window, date) && minutes >= window.from && minutes < window.to;
  return onDay(window, date) && minutes >= window.from || onDay(window, dayBefore(date)) && minutes < window.to;
}
function judgeFreeze(windows, now) {
  const [first] = windows;
  if (first === void 0)
    return [];
  const subject = "freeze";
  const at = now === null ? Number.NaN : Date.parse(now);
  if (now === null || Number.isNaN(at)) {
    const found2 = "Azure ML did not say what time it is";
    return [{ subject, outcome: "inconclusive", found: found2, remedy: "run it again", at: first.at }];
  }
  const closed = windows.filter(({ value }) => isFrozen(value, at));
  const [hit] = closed;
  if (hit === void 0)
    return [{ subject, outcome: "pass", found: `no freeze at ${now}`, at: first.at }];
  const opens = opensAt2(windows.map(({ value }) => value), at);
  const found = `frozen at ${now}: ${windowText(hit.value)}`;
  const remedy = opens === null ? "it does not open within a year" : `opens at ${new Date(opens).toISOString()}`;
  return [{ subject, outcome: "fail", found, wanted: "a time outside every freeze window", remedy, at: hit.at }];
}
function windowText({ days, dates, from, to, timeZone }) {
  const range = ({ first, last }) => first === last ? first : `${first}..${last}`;
  return [
    ...days === null ? [] : [days.join(", ")],
    ...dates === null ? [] : [dates.map(range).join(", ")],
    `${clockText(from)} to ${clockText(to)}`,
    timeZone
  ].join(" ");
}
function opensAt2(windows, now) {
  const open = (at) => !windows.some((window) => isFrozen(window, at));
  const start = Math.ceil(now / MINUTE_MS2) * MINUTE_MS2;
  for (let at = start; at <= start + LOOK_AHEAD_MS; at += STRIDE_MS) {
    if (!open(at))
      continue;
    let first = at;
    while (first > start && open(first - MINUTE_MS2))
      first -= MINUTE_MS2;
    return first;
  }
  return null;
}
function onDay({ days, dates }, date) {
  if (dates !== null && !dates.some(({ first, last }) => first <= date && date <= last))
    return false;
  return days === null || days.some((day) => day === weekday(date));
}
var clockText = (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
var midnight = (date) => /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
var weekday = (date) => midnight(date).toUTCString().slice(0, 3);
var dayBefore = (date) => new Date(midnight(date).getTime() - 1440 * MINUTE_MS2).toISOString().slice(0, 10);
var clocks = /* @__PURE__ */ new Map();
function localTime(timeZone, at) {
  const clock = clocks.get(timeZone) ?? clockOf(timeZone);
  clocks.set(timeZone, clock);
  const parts = new Map(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (type) => parts.get(type) ?? "";
  return {
    date: `${part("year")}-${part("month")}-${part("day")}`,
    minutes: Number(part("hour")) * 60 + Number(part("minute"))
  };
}
function clockOf(timeZone) {
  const two = "2-digit";
  return new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: two,
    day: two,
    hour: two,
    minute: two
  });
}
function assign(fits) {
  const sure = fill(fits, fits.map(() => null), (fit) => fit === "yes");
  return sure.includes(null) ? fill(fits, sure, (fit) => fit !== "no") : sure;
}
function fill(fits, before, accepts) {
  const humans = [...before];
  const find = (place, tried) => {
    for (const [human, fit] of (fits[place] ?? []).entries()) {
      if (!accepts(fit) || tried.has(human))
        continue;
      tried.add(human);
      const holder = humans.indexOf(human);
      if (holder >= 0 && !find(holder, tried))
        continue;
      humans[place] = human;
      return true;
    }
    return false;
  };
  for (const [place, human] of before.entries())
    if (human === null)
      find(place, /* @__PURE__ */ new Set());
  return humans;
}
function isOneOf(person, human, system) {
  if (!isKnownIn(human, system))
    return null;
  if (system === "github")
    return human.github.includes(person.id);
  if (human.azureDevOps.includes(person.id))
    return true;
  return person.address !== void 0 && human.email.includes(person.address);
}
function isKnownIn({ github, azureDevOps, email }, system) {
  return system === "github" ? github.length > 0 : azureDevOps.length + email.length > 0;
}
function humanOf(person, people, system) {
  const known = people.find((human) => isOneOf(person, human, system) === true);
  return known === void 0 ? `account ${person.id}` : `person ${known.name}`;
}
var KEY_OF = {
  github: '"github: ID"',
  "azure-devops": '"email: ADDRESS"'
};
var NAME_OF = { github: "GitHub", "azure-devops": "Azure DevOps" };
