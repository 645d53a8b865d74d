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
  githubApprovals: () => githubApprovals
});
module.exports = __toCommonJS(stdin_exports);
var import_github_teams = require("./github-teams.js");
var import_approvals_github_environment = require("./approvals-github-environment.js");
var import_github_reading = require("./github-reading.js");
var import_github_file_content = require("./github-file-content.js");
var import_github_permissions = require("./github-permissions.js");
var import_yaml_browser_dist_parse_parser = require("./yaml-browser-dist-parse-parser.js");
var import_core_digest = require("./core-digest.js");
var import_github_event = require("./github-event.js");
var import_github_answers_validate_generated = require("./github-answers-validate.generated.js");
var import_core_json = require("./core-json.js");
var import_core_result = require("./core-result.js");
var import_core_failure = require("./core-failure.js");
var import_shared = require("./shared.js");
var import_module = require("module");
var LARGEST_BYTES = 512 * 1024;
function readWorkflow(bytes) {
  if (bytes.length > LARGEST_BYTES)
    return (0, import_core_result.err)("it is larger than 512 KB");
  try {
    const value = (0, import_yaml_browser_dist_parse_parser.parse)(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return (0, import_github_answers_validate_generated.isWorkflowFile)(value) ? (0, import_core_result.ok)(value) : (0, import_core_result.err)((0, import_github_answers_validate_generated.whyWorkflowFile)());
  } catch (error) {
    return (0, import_core_result.err)(error instanceof Error ? error.message.split("\n", 1)[0] ?? "" : "it is no YAML");
  }
}
function needs({ jobs }, one, other) {
  const from = keyOf(jobs, one);
  if (from.is === "unreadable")
    return from;
  const to = keyOf(jobs, other);
  if (to.is === "unreadable")
    return to;
  const seen = /* @__PURE__ */ new Set();
  const open = [from.value];
  for (let key = open.pop(); key !== void 0; key = open.pop()) {
    const direct = new Map(Object.entries(jobs)).get(key)?.needs ?? [];
    for (const needed of typeof direct === "string" ? [direct] : direct) {
      if (seen.has(needed))
        continue;
      seen.add(needed);
      open.push(needed);
    }
  }
  return { is: "read", value: seen.has(to.value) };
}
function mayHideDeployment({ jobs }, { name, environment }) {
  const all = Object.entries(jobs);
  const isNamed = all.some(([key, job]) => nameOf(key, job) === name);
  return all.some(([key, job]) => {
    const own = nameOf(key, job);
    return hidesDeployment(job) && mayBeIn(job, environment) && (own === null ? !isNamed : own === name);
  });
}
function hidesDeployment({ environment }) {
  return typeof environment === "object" && environment.deployment !== void 0 && environment.deployment !== true;
}
function keyOf(jobs, shown) {
  const unreadable2 = (why) => ({
    is: "unreadable",
    why: `which job of the workflow is shown as ${JSON.stringify(shown.name)} cannot be told: ${why}`,
    grant: "give the jobs in environments names of their own, without expressions, a matrix, or a reusable workflow"
  });
  if (shown.name.includes(" / "))
    return unreadable2("it looks like one of a reusable workflow");
  const there = Object.entries(jobs).filter(([, job]) => mayBeIn(job, shown.environment));
  const named = there.filter(([key, job]) => nameOf(key, job) === shown.name);
  const [only, another] = named;
  if (another !== void 0)
    return unreadable2(`both ${named.map(([key]) => key).join(" and ")} are`);
  const open = there.find(([key, job]) => nameOf(key, job) === null);
  if (open !== void 0)
    return unreadable2(`the name of ${open[0]} is known only when it runs`);
  return only === void 0 ? unreadable2("the file has none") : { is: "read", value: only[0] };
}
var isExpression = (text) => text.includes("${{");
function nameOf(key, { name, strategy }) {
  const text = name === void 0 ? key : String(name);
  return strategy !== void 0 || isExpression(text) ? null : text;
}
function mayBeIn({ environment, uses }, name) {
  if (environment === void 0 || uses !== void 0)
    return false;
  const own = String(typeof environment === "object" ? environment.name : environment);
  return isExpression(own) || own.toLowerCase() === name.toLowerCase();
}
function refuseContradictions(claims, context, inputs) {
  same("GITHUB_RUN_ID", context.runId, claims.run_id);
  same("GITHUB_RUN_ATTEMPT", context.attempt, claims.run_attempt);
  same("GITHUB_REPOSITORY", context.repository, claims.repository);
  same("GITHUB_REF", context.ref, claims.ref);
  if (inputs.environment) {
    const fix = "Leave the input environment out, or correct the environment of the job";
    if (!claims.environment)
      throw contradiction("the input environment", inputs.environment, "no environment", fix);
    same("the input environment", inputs.environment, claims.environment, fix);
  }
  if (inputs.checkRunId && claims.check_run_id !== void 0) {
    same("the input check-run-id", inputs.checkRunId, claims.check_run_id, "Leave the input check-run-id out");
  }
}
function same(name, given, claim, fix) {
  if (String(given) !== String(claim))
    throw contradiction(name, String(given), String(claim), fix);
}
function contradiction(name, given, claim, fix = "Leave the variables of the runner as they are") {
  return new import_core_failure.UsageFailure({ what: `${name} says ${given}, and the job's ID token says ${claim}`, fix });
}
async function readCheckRuns(github, here, { suite }) {
  const path = `${here}/check-suites/${suite}/check-runs?filter=all`;
  const read = await github.pages(path, import_github_answers_validate_generated.isCheckRuns, import_github_answers_validate_generated.whyCheckRuns);
  return (0, import_github_reading.readingOf)(read, (0, import_github_permissions.grantOf)("checks: read"), (pages) => (0, import_github_reading.wholeList)(pages, pages.flatMap(({ check_runs }) => check_runs), "jobs"));
}
function ownCheckRun(checkRuns, claims, given) {
  const id = String(claims.check_run_id ?? given);
  const fix = "leave the input check-run-id as it is, ${{ job.check_run_id }}";
  if (id === "") {
    const why = "neither the job's ID token nor the input check-run-id says which job this is";
    return { is: "unreadable", why, grant: `${fix}; a server that has neither cannot prove which job was released` };
  }
  const own = checkRuns.find((one) => String(one.id) === id);
  if (own === void 0)
    return { is: "unreadable", why: `GitHub shows no job ${id} in this run`, grant: fix };
  const environment = own.deployment?.environment;
  if (environment !== void 0 && !sameName(environment, claims.environment ?? "")) {
    const why = `GitHub shows the job ${own.name} in ${environment}, and the job's ID token says ${claims.environment || "no environment"}`;
    return { is: "unreadable", why };
  }
  if (claims.check_run_id === void 0 && own.status !== "in_progress") {
    return {
      is: "unreadable",
      why: `the input check-run-id names the job ${own.name}, which does not run`,
      grant: fix
    };
  }
  return { is: "read", value: own };
}
function gatedJobs(checkRuns, own, run, { isNeeded, hiddenEnvironment }) {
  return checkRuns.flatMap((one) => {
    const { id, name, status, conclusion, completed_at, deployment } = one;
    const isThis = id === own.id;
    const environment = deployment?.environment ?? (isThis ? null : hiddenEnvironment(name));
    const reachedAt = deployment?.created_at ?? run.startedAt;
    if (environment === null)
      return [];
    const job = {
      id: String(id),
      name,
      environment,
      isThis,
      isNeeded: isThis ? { is: "read", value: false } : isNeeded({ name, environment }),
      reachedAt,
      // Queued, it has its deployment only because somebody has let it through, and waits for a runner.
      isReleased: isThis || status !== "waiting" && conclusion !== "skipped",
      succeededAt: status === "completed" && conclusion === "success" ? completed_at : null,
      isEarlierAttempt: !isThis && isRunAgain(one, checkRuns, run)
    };
    return [job];
  });
}
function isRunAgain(one, all, { attempt, startedAt }) {
  const isOld = ({ completed_at }) => completed_at !== null && Date.parse(completed_at) <= Date.parse(startedAt);
  if (attempt === 1 || !isOld(one))
    return false;
  const environment = one.deployment?.environment ?? "";
  return all.some((other) => other.name === one.name && sameName(other.deployment?.environment ?? "", environment) && !isOld(other));
}
var sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
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
function onceEach(keyOf2, ask) {
  const asked = /* @__PURE__ */ new Map();
  return (item) => {
    const answer = asked.get(keyOf2(item)) ?? quiet(ask(item));
    asked.set(keyOf2(item), answer);
    return answer;
  };
}
function quiet(answer) {
  answer.catch(() => void 0);
  return answer;
}
function workflowPath({ workflow_ref = "", repository, ref }) {
  const prefix = `${repository}/`;
  const suffix = `@${ref}`;
  if (!workflow_ref.toLowerCase().startsWith(prefix.toLowerCase()) || !workflow_ref.endsWith(suffix))
    return null;
  return workflow_ref.slice(prefix.length, -suffix.length);
}
async function readOwnWorkflow(github, here, claims) {
  const path = workflowPath(claims);
  const { workflow_ref, workflow_sha: sha, job_workflow_ref: job = workflow_ref } = claims;
  if (path === null || sha === void 0)
    return { is: "unreadable", why: "the job's ID token names no workflow of this repository" };
  if (job !== workflow_ref) {
    const grant = "put the job into the workflow itself";
    return { is: "unreadable", why: `this job stands in another workflow, ${job}`, grant };
  }
  const escaped = path.split("/").map(encodeURIComponent).join("/");
  const read = await github.get(`${here}/contents/${escaped}?ref=${sha}`, import_github_answers_validate_generated.isContent, import_github_answers_validate_generated.whyContent);
  return (0, import_github_reading.readingOf)(read, (0, import_github_permissions.grantOf)("contents: read"), (content) => {
    const unreadable2 = (why) => ({
      is: "unreadable",
      why: `the workflow ${path} at ${sha.slice(0, 12)}: ${why}`
    });
    const bytes = Array.isArray(content) || !("type" in content) ? null : (0, import_github_file_content.contentOf)(content);
    if (bytes === null)
      return unreadable2("GitHub does not send it whole");
    const workflow = readWorkflow(bytes);
    return workflow.ok ? { is: "read", value: workflow.value } : unreadable2(workflow.error);
  });
}
var require2 = (0, import_module.createRequire)("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
  _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
} catch (e) {
}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0,
  /* unused */
  0,
  0,
  /* impossible */
  0
]);
var fdeb = new u8([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13,
  /* unused */
  0,
  0
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = function(eb, start) {
  var b = new u16(31);
  for (var i2 = 0; i2 < 31; ++i2) {
    b[i2] = start += 1 << eb[i2 - 1];
  }
  var r = new i32(b[30]);
  for (var i2 = 1; i2 < 30; ++i2) {
    for (var j = b[i2]; j < b[i2 + 1]; ++j) {
      r[j] = j - b[i2] << 5 | i2;
    }
  }
  return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
  x = (i & 43690) >> 1 | (i & 21845) << 1;
  x = (x & 52428) >> 2 | (x & 13107) << 2;
  x = (x & 61680) >> 4 | (x & 3855) << 4;
  rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var x;
var i;
var hMap = (function(cd, mb, r) {
  var s = cd.length;
  var i2 = 0;
  var l = new u16(mb);
  for (; i2 < s; ++i2) {
    if (cd[i2])
      ++l[cd[i2] - 1];
  }
  var le = new u16(mb);
  for (i2 = 1; i2 < mb; ++i2) {
    le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
  }
  var co;
  if (r) {
    co = new u16(1 << mb);
    var rvb = 15 - mb;
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        var sv = i2 << 4 | cd[i2];
        var r_1 = mb - cd[i2];
        var v = le[cd[i2] - 1]++ << r_1;
        for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
          co[rev[v] >> rvb] = sv;
        }
      }
    }
  } else {
    co = new u16(s);
    for (i2 = 0; i2 < s; ++i2) {
      if (cd[i2]) {
        co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
      }
    }
  }
  return co;
});
var flt = new u8(288);
for (i = 0; i < 144; ++i)
  flt[i] = 8;
var i;
for (i = 144; i < 256; ++i)
  flt[i] = 9;
var i;
for (i = 256; i < 280; ++i)
  flt[i] = 7;
var i;
for (i = 280; i < 288; ++i)
  flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i)
  fdt[i] = 5;
var i;
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = function(a) {
  var m = a[0];
  for (var i2 = 1; i2 < a.length; ++i2) {
    if (a[i2] > m)
      m = a[i2];
  }
  return m;
};
var bits = function(d, p, m) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
  var o = p / 8 | 0;
  return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
  return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
  if (s == null || s < 0)
    s = 0;
  if (e == null || e > v.length)
    e = v.length;
  return new u8(v.subarray(s, e));
};
var ec = [
  "unexpected EOF",
  "invalid block type",
  "invalid length/literal",
  "invalid distance",
  "stream finished",
  "no stream handler",
  ,
  // determined by compression function
  "no callback",
  "invalid UTF-8 data",
  "extra field too long",
  "date not in range 1980-2099",
  "filename too long",
  "stream finishing",
  "invalid zip data"
  // determined by unknown compression method
];
var err2 = function(ind, msg, nt) {
  var e = new Error(msg || ec[ind]);
  e.code = ind;
  if (Error.captureStackTrace)
    Error.captureStackTrace(e, err2);
  if (!nt)
    throw e;
  return e;
};
var inflt = function(dat, st, buf, dict) {
  var sl = dat.length, dl = dict ? dict.length : 0;
  if (!sl || st.f && !st.l)
    return buf || new u8(0);
  var noBuf = !buf;
  var resize = noBuf || st.i != 2;
  var noSt = st.i;
  if (noBuf)
    buf = new u8(sl * 3);
  var cbuf = function(l2) {
    var bl = buf.length;
    if (l2 > bl) {
      var nbuf = new u8(Math.max(bl * 2, l2));
      nbuf.set(buf);
      buf = nbuf;
    }
  };
  var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
  var tbts = sl * 8;
  do {
    if (!lm) {
      final = bits(dat, pos, 1);
      var type = bits(dat, pos + 1, 3);
      pos += 3;
      if (!type) {
        var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
        if (t > sl) {
          if (noSt)
            err2(0);
          break;
        }
        if (resize)
          cbuf(bt + l);
        buf.set(dat.subarray(s, t), bt);
        st.b = bt += l, st.p = pos = t * 8, st.f = final;
        continue;
      } else if (type == 1)
        lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
      else if (type == 2) {
        var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
        var tl = hLit + bits(dat, pos + 5, 31) + 1;
        pos += 14;
        var ldt = new u8(tl);
        var clt = new u8(19);
        for (var i2 = 0; i2 < hcLen; ++i2) {
          clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
        }
        pos += hcLen * 3;
        var clb = max(clt), clbmsk = (1 << clb) - 1;
        var clm = hMap(clt, clb, 1);
        for (var i2 = 0; i2 < tl; ) {
          var r = clm[bits(dat, pos, clbmsk)];
          pos += r & 15;
          var s = r >> 4;
          if (s < 16) {
            ldt[i2++] = s;
          } else {
            var c = 0, n = 0;
            if (s == 16)
              n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
            else if (s == 17)
              n = 3 + bits(dat, pos, 7), pos += 3;
            else if (s == 18)
              n = 11 + bits(dat, pos, 127), pos += 7;
            while (n--)
              ldt[i2++] = c;
          }
        }
        var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
        lbt = max(lt);
        dbt = max(dt);
        lm = hMap(lt, lbt, 1);
        dm = hMap(dt, dbt, 1);
      } else
        err2(1);
      if (pos > tbts) {
        if (noSt)
          err2(0);
        break;
      }
    }
    if (resize)
      cbuf(bt + 131072);
    var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
    var lpos = pos;
    for (; ; lpos = pos) {
      var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
      pos += c & 15;
      if (pos > tbts) {
        if (noSt)
          err2(0);
        break;
      }
      if (!c)
        err2(2);
      if (sym < 256)
        buf[bt++] = sym;
      else if (sym == 256) {
        lpos = pos, lm = null;
        break;
      } else {
        var add = sym - 254;
        if (sym > 264) {
          var i2 = sym - 257, b = fleb[i2];
          add = bits(dat, pos, (1 << b) - 1) + fl[i2];
          pos += b;
        }
        var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
        if (!d)
          err2(3);
        pos += d & 15;
        var dt = fd[dsym];
        if (dsym > 3) {
          var b = fdeb[dsym];
          dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
        }
        if (pos > tbts) {
          if (noSt)
            err2(0);
          break;
        }
        if (resize)
          cbuf(bt + 131072);
        var end = bt + add;
        if (bt < dt) {
          var shift = dl - dt, dend = Math.min(dt, end);
          if (shift + bt < 0)
            err2(3);
          for (; bt < dend; ++bt)
            buf[bt] = dict[shift + bt];
        }
        for (; bt < end; ++bt)
          buf[bt] = buf[bt - dt];
      }
    }
    st.l = lm, st.p = lpos, st.b = bt, st.f = final;
    if (lm)
      final = 1, st.m = lbt, st.d = dm, st.n = dbt;
  } while (!final);
  return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /* @__PURE__ */ new u8(0);
var b2 = function(d, b) {
  return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
  return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
  return b4(d, b) + b4(d, b + 4) * 4294967296;
};
function inflateSync(data, opts) {
  return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
  td.decode(et, { stream: true });
  tds = 1;
} catch (e) {
}
var dutf8 = function(d) {
  for (var r = "", i2 = 0; ; ) {
    var c = d[i2++];
    var eb = (c > 127) + (c > 223) + (c > 239);
    if (i2 + eb > d.length)
      return { s: r, r: slc(d, i2 - 1) };
    if (!eb)
      r += String.fromCharCode(c);
    else if (eb == 3) {
      c = ((c & 15) << 18 | (d[i2++] & 63) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
    } else if (eb & 1)
      r += String.fromCharCode((c & 31) << 6 | d[i2++] & 63);
    else
      r += String.fromCharCode((c & 15) << 12 | (d[i2++] & 63) << 6 | d[i2++] & 63);
  }
};
function strFromU8(dat, latin1) {
  if (latin1) {
    var r = "";
    for (var i2 = 0; i2 < dat.length; i2 += 16384)
      r += String.fromCharCode.apply(null, dat.subarray(i2, i2 + 16384));
    return r;
  } else if (td) {
    return td.decode(dat);
  } else {
    var _a2 = dutf8(dat), s = _a2.s, r = _a2.r;
    if (r.length)
      err2(8);
    return s;
  }
}
var slzh = function(d, b) {
  return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
  var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
  var _a2 = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a2[0], su = _a2[1], off = _a2[2];
  return [b2(d, b + 10), sc, su, fn, es + efl + b2(d, b + 32), off];
};
var z64hs = function(d, b, l, z, sc, su, off) {
  var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
  var nf = nsc + nsu + noff;
  if (z && nf) {
    for (; b + 4 < e; b += 4 + b2(d, b + 2)) {
      if (b2(d, b) == 1) {
        return [
          nsc ? b8(d, b + 4 + 8 * nsu) : sc,
          nsu ? b8(d, b + 4) : su,
          noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
          1
        ];
      }
    }
    if (z < 2)
      err2(13);
  }
  return [sc, su, off, 0];
};
function unzipSync(data, opts) {
  var files = {};
  var e = data.length - 22;
  for (; b4(data, e) != 101010256; --e) {
    if (!e || data.length - e > 65558)
      err2(13);
  }
  ;
  var c = b2(data, e + 8);
  if (!c)
    return {};
  var o = b4(data, e + 16);
  var z = b4(data, e - 20) == 117853008;
  if (z) {
    var ze = b4(data, e - 12);
    z = b4(data, ze) == 101075792;
    if (z) {
      c = b4(data, ze + 32);
      o = b4(data, ze + 48);
    }
  }
  var fltr = opts && opts.filter;
  for (var i2 = 0; i2 < c; ++i2) {
    var _a2 = zh(data, o, z), c_2 = _a2[0], sc = _a2[1], su = _a2[2], fn = _a2[3], no = _a2[4], off = _a2[5], b = slzh(data, off);
    o = no;
    if (!fltr || fltr({
      name: fn,
      size: sc,
      originalSize: su,
      compression: c_2
    })) {
      if (!c_2)
        files[fn] = slc(data, b, b + sc);
      else if (c_2 == 8)
        files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
      else
        err2(14, "unknown compression type " + c_2);
    }
  }
  return files;
}
var FILE = "plan.json";
var LARGEST_BYTES2 = 5 * 1024 * 1024;
var DEEPEST = 100;
function planInZip(zip, folder) {
  const names = folder === void 0 ? [FILE] : [FILE, `${folder}/${FILE}`];
  const found = [];
  try {
    const files = unzipSync(zip, {
      // What is not taken is not unpacked, and what is taken not further than it says.
      filter: ({ name, originalSize }) => {
        const isPlan = names.includes(name);
        if (isPlan)
          found.push(originalSize);
        return isPlan && originalSize <= LARGEST_BYTES2;
      }
    });
    if (found.length !== 1)
      return unreadable(found.length === 0 ? `it holds no ${FILE}` : `it holds ${FILE} twice`);
    const [bytes] = Object.values(files);
    if (bytes === void 0)
      return unreadable(`its ${FILE} is larger than 5 MB`);
    return jsonOf(bytes);
  } catch {
    return unreadable("it is no zip that can be read");
  }
}
function jsonOf(bytes) {
  try {
    const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (isDeeper(value, DEEPEST))
      return unreadable(`its ${FILE} nests deeper than ${DEEPEST} levels`);
    (0, import_core_digest.canonicalJson)(value);
    return { is: "read", value };
  } catch {
    return unreadable(`its ${FILE} is no JSON`);
  }
}
function isDeeper(value, levels) {
  if (typeof value !== "object" || value === null)
    return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}
var unreadable = (why) => ({ is: "unreadable", why });
var LARGEST_ZIP = 5 * 1024 * 1024;
async function readPlans(github, here, runId, digest, isOpened) {
  const name = `aml-promote-plan-${digest}`;
  const path = `${here}/actions/runs/${runId}/artifacts?name=${name}`;
  const read = await github.pages(path, import_github_answers_validate_generated.isArtifacts, import_github_answers_validate_generated.whyArtifacts);
  const all = (0, import_github_reading.readingOf)(read, import_github_reading.ACTIONS_READ, (pages) => (0, import_github_reading.wholeList)(pages, pages.flatMap(({ artifacts }) => artifacts), "artifacts"));
  if (all.is === "unreadable")
    return all;
  const named = all.value.filter((artifact) => artifact.name === name);
  const plans = await Promise.all(named.map((artifact) => readPlan(github, here, artifact, isOpened)));
  const known = plans.filter((plan) => plan !== null);
  if (known.length < plans.length)
    return { is: "unreadable", why: "GitHub does not say when one of them was made" };
  return { is: "read", value: known };
}
async function readPlan(github, here, artifact, isOpened) {
  const { created_at: createdAt, expired: isExpired } = artifact;
  if (createdAt === null)
    return null;
  const closed = isExpired ? "its artifact has expired" : isOpened ? null : "nobody asked what is in it";
  const content = closed === null ? await readContent(github, here, artifact) : { is: "unreadable", why: closed };
  return { createdAt, isExpired, content };
}
async function readContent(github, here, { id, size_in_bytes }) {
  if (size_in_bytes > LARGEST_ZIP)
    return { is: "unreadable", why: "its artifact is larger than 5 MB" };
  try {
    const read = await github.download(`${here}/actions/artifacts/${id}/zip`, LARGEST_ZIP);
    return (0, import_github_reading.readingOf)(read, import_github_reading.ACTIONS_READ, planInZip);
  } catch (error) {
    if (error instanceof import_core_failure.ServiceFailure)
      return { is: "unreadable", why: error.message };
    throw error;
  }
}
async function readReviews(github, here, runId) {
  const read = await github.list(`${here}/actions/runs/${runId}/approvals`, import_github_answers_validate_generated.isRunReviews, import_github_answers_validate_generated.whyRunReviews, false);
  return (0, import_github_reading.readingOf)(read, import_github_reading.ACTIONS_READ, reviewsOf);
}
function reviewsOf(all) {
  const reviews = all.flatMap(({ state, user, environments: environments2, comment }) => user === null ? [] : [
    {
      state,
      person: (0, import_github_reading.personOf)(user),
      environments: environments2.map(({ id }) => String(id)),
      comment: comment ?? ""
    }
  ]);
  if (reviews.length < all.length)
    return { is: "unreadable", why: "GitHub does not say who wrote one of them" };
  const environments = new Set(all.flatMap((one) => one.environments.map(({ name }) => name)));
  return { is: "read", value: { reviews, environments: [...environments] } };
}
async function readRun(github, here, { runId, repository }) {
  const read = await github.get(`${here}/actions/runs/${runId}`, import_github_answers_validate_generated.isWorkflowRun, import_github_answers_validate_generated.whyWorkflowRun);
  return (0, import_github_reading.readingOf)(read, import_github_reading.ACTIONS_READ, (run) => ({
    is: "read",
    value: {
      attempt: run.run_attempt,
      requesters: requestersOf(run),
      foreign: (0, import_github_event.foreignOf)([run.head_repository], repository),
      suite: run.check_suite_id,
      startedAt: run.run_started_at
    }
  }));
}
function requestersOf({ actor, triggering_actor }) {
  if (!actor || !triggering_actor)
    return { is: "unreadable", why: "GitHub does not say who started the run" };
  const people = [(0, import_github_reading.personOf)(actor), (0, import_github_reading.personOf)(triggering_actor)];
  return { is: "read", value: people.filter(({ id }, index) => people.findIndex((one) => one.id === id) === index) };
}
function teamsOf(rule, environments) {
  const reviewers = environments.flatMap((one) => one.is === "read" && one.value !== null ? one.value.teams : []);
  const teams = [...reviewers, ...(0, import_github_teams.namedTeams)(rule)].map(({ id, organization, slug }) => ({ id, organization, slug }));
  return teams.filter((team, index) => teams.findIndex((one) => (0, import_github_teams.teamName)(one) === (0, import_github_teams.teamName)(team)) === index);
}
function approversOf(reviews) {
  const people = reviews.filter(({ state }) => state === "approved").map(({ person }) => person);
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
function createLookups({ github, context, idTokens, opened }) {
  const here = (0, import_github_file_content.repositoryPath)(context);
  const claims = once(() => idTokens.claimsReading());
  const run = once(() => readRun(github, here, context));
  const reviews = once(() => readReviews(github, here, context.runId));
  return {
    claims,
    run,
    reviews,
    checkRuns: once(() => after(run(), (facts) => readCheckRuns(github, here, facts))),
    environment: onceEach((name) => name, (name) => (0, import_approvals_github_environment.readEnvironment)(github, context, name)),
    members: onceEach(import_github_teams.teamName, async (team) => {
      const read = await reviews();
      return (0, import_github_teams.readMembers)(github, team, read.is === "read" ? approversOf(read.value.reviews) : []);
    }),
    workflow: once(() => after(claims(), (value) => readOwnWorkflow(github, here, value))),
    plans: onceEach((digest) => digest, (digest) => readPlans(github, here, context.runId, digest, digest === opened))
  };
}
function askAhead(lookups) {
  const environment = async (name) => {
    const read = await lookups.environment(name);
    if (read.is === "read")
      await Promise.all((read.value?.teams ?? []).map((team) => lookups.members(team)));
  };
  const approved = async () => {
    const read = await lookups.reviews();
    if (read.is === "read")
      await Promise.all(read.value.environments.map(environment));
  };
  const all = async () => {
    const claims = await lookups.claims();
    if (claims.is === "read" && claims.value.environment)
      await Promise.all([lookups.checkRuns(), lookups.workflow(), approved(), environment(claims.value.environment)]);
  };
  all().catch(() => void 0);
}
function provenBy(readings, policy) {
  const unread = readings.find(({ is }) => is === "unreadable");
  if (unread?.is !== "unreadable")
    return policy;
  return { ...policy, gaps: { ...unread, why: `what runs could not be read: ${unread.why}` } };
}
function githubApprovals(options) {
  const { github, context, idTokens, inputs, remembered } = options;
  const opened = inputs.planDigest ?? "";
  const lookups = createLookups({ github, context, idTokens, opened });
  const gather = async (rule, wanted) => {
    const entries = rule.approvals.map(({ value }) => value.environment ?? wanted);
    const names = [.../* @__PURE__ */ new Set([wanted, ...entries])];
    const protecting = Promise.all(names.map((name) => lookups.environment(name)));
    const [claims, protections, actual, run, reviews, jobs, accounts, teams] = await Promise.all([
      lookups.claims(),
      protecting,
      readActual(lookups, wanted),
      lookups.run(),
      lookups.reviews(),
      readJobs(lookups, inputs.checkRunId ?? "", names),
      (0, import_github_reading.readAccounts)(github, rule),
      protecting.then((all) => readTeams(lookups, rule, all))
    ]);
    if (claims.is === "read")
      refuseContradictions(claims.value, context, inputs);
    const attempts = [
      claims.is === "read" ? Number(claims.value.run_attempt) : context.attempt,
      run.is === "read" ? run.value.attempt : 0
    ];
    const gate = {
      system: "github",
      attempt: Math.max(...attempts),
      requesters: run.is === "read" ? run.value.requesters : run,
      // The name of no environment where the token could not be read; the core then looks at `environments` alone.
      environment: claims.is === "read" ? claims.value.environment || null : "",
      actual,
      environments: new Map(names.map((name, index) => [name, claims.is === "read" ? protections[index] ?? unasked : claims])),
      jobs,
      reviews: reviews.is === "read" ? { is: "read", value: reviews.value.reviews } : reviews,
      accounts,
      teams
    };
    return { gate, claims, run };
  };
  const gatherRun = async () => {
    const [claims, run] = await Promise.all([lookups.claims(), lookups.run()]);
    if (claims.is === "read")
      refuseContradictions(claims.value, context, inputs);
    return { gate: null, claims, run };
  };
  return {
    run: context.run,
    host: { is: "github-actions", attempt: context.attempt, url: context.runUrl },
    prepare() {
      if (opened !== "")
        lookups.plans(opened);
      askAhead(lookups);
    },
    async evidence(rule, policy, planDigest) {
      const { repository, event, ref, foreign, run } = context;
      const planning = planDigest === null ? Promise.resolve(null) : lookups.plans(planDigest);
      const base = {
        is: "run",
        runner: "github-actions",
        run,
        repository,
        policy: policy ?? unknownPolicy(context)
      };
      if (rule.approvals.length === 0) {
        const [started, plans2] = await Promise.all([remembered ? lookups.run() : unasked, planning]);
        const requesters = started.is === "read" ? started.value.requesters : started;
        return {
          ...base,
          requesters,
          event,
          ref,
          foreign,
          workflow: { is: "read", value: null },
          plans: plans2,
          merge: null,
          gate: null
        };
      }
      const gathering = rule.environment === null ? gatherRun() : gather(rule, rule.environment.name);
      const [gathered, plans] = await Promise.all([gathering, planning]);
      const { claims, gate } = gathered;
      const own = gathered.run.is === "read" ? gathered.run.value.foreign : [];
      return {
        ...base,
        policy: gate === null ? provenBy([claims, gathered.run], base.policy) : base.policy,
        requesters: gathered.run.is === "read" ? gathered.run.value.requesters : gathered.run,
        event: claims.is === "read" ? claims.value.event_name : event,
        ref: claims.is === "read" ? claims.value.ref : ref,
        foreign: [.../* @__PURE__ */ new Set([...foreign, ...own])],
        workflow: { is: "read", value: claims.is === "read" ? workflowPath(claims.value) : null },
        plans,
        merge: null,
        gate
      };
    }
  };
}
var unasked = { is: "unreadable", why: "it was not asked for" };
async function readActual(lookups, wanted) {
  const claims = await lookups.claims();
  const environment = claims.is === "read" ? claims.value.environment || null : null;
  return environment === null || environment === wanted ? null : lookups.environment(environment);
}
async function readJobs(lookups, checkRunId, environments) {
  const [claims, run, checkRuns, workflow] = await Promise.all([
    lookups.claims(),
    lookups.run(),
    lookups.checkRuns(),
    lookups.workflow()
  ]);
  if (claims.is === "unreadable")
    return claims;
  if (run.is === "unreadable")
    return run;
  if (checkRuns.is === "unreadable")
    return checkRuns;
  const own = ownCheckRun(checkRuns.value, claims.value, checkRunId);
  if (own.is === "unreadable")
    return own;
  const { name } = own.value;
  const environment = claims.value.environment ?? "";
  const jobs = gatedJobs(checkRuns.value, own.value, run.value, {
    isNeeded: (job) => workflow.is === "read" ? needs(workflow.value, { name, environment }, job) : workflow,
    // Where the job stands in a workflow of another's, what that hides is not seen: docs/threat-model.md.
    hiddenEnvironment: (shown) => environments.find((wanted) => workflow.is === "read" && mayHideDeployment(workflow.value, { name: shown, environment: wanted })) ?? null
  });
  return { is: "read", value: jobs };
}
function readTeams(lookups, rule, environments) {
  const reading = teamsOf(rule, environments).map(async (team) => ({ team, members: await lookups.members(team) }));
  return Promise.all(reading);
}
function unknownPolicy({ repository, ref, sha }) {
  const gaps = { is: "unreadable", why: "the policy was not read from a branch" };
  return { system: "github", repository, ref, commit: sha, mustBeProtected: true, gaps };
}
