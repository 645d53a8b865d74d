export const id = 62;
export const ids = [62];
export const modules = {

/***/ 8062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var core_failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/core/decision.js
var core_decision = __webpack_require__(3657);
// EXTERNAL MODULE: ./lib/core/entry.js + 1 modules
var entry = __webpack_require__(180);
;// CONCATENATED MODULE: ./lib/commands/apply-changes.js


const SHELL = 'shell';
/**
 * Writes what is left of a plan, the new holder first: a crash in between leaves two holders, never none. Every write
 * carries an entry whose key and value derive from the run that started it and from the plan, so a retry writes the same.
 */
async function applyChanges(policy, decision, ports, written) {
    const run = decision.startedBy ?? ports.approvals.run;
    const key = (0,entry/* entryKey */.k2)(run, decision.digest);
    const writes = decision.changes.map((change) => {
        const { from, to, sequence } = change;
        const entry = {
            plan: decision.digest,
            run,
            from,
            to,
            sequence,
            asset: decision.plan.asset.id,
            proven: run !== SHELL,
        };
        return {
            change,
            key,
            entry,
            isBefore: (asset) => (0,core_decision/* standsAt */.T7)(policy, asset, from),
            isAfter: (asset) => (0,core_decision/* standsAt */.T7)(policy, asset, to),
        };
    });
    await ports.registry.write(writes, written);
}

// EXTERNAL MODULE: ./lib/commands/judge.js + 4 modules
var judge = __webpack_require__(4823);
// EXTERNAL MODULE: ./lib/commands/judged-report.js
var judged_report = __webpack_require__(6796);
;// CONCATENATED MODULE: ./lib/commands/promote.js




/** Promotes one version: judges the request, writes what is left to write, and reports. */
async function promote(request, ports) {
    const judgement = await (0,judge/* judge */.S)(request, ports);
    const { decision, verdict } = judgement;
    if (verdict !== 'allow' || !(0,judge/* isPlanned */.H)(decision))
        return (0,judged_report/* judgedReport */.I)(request, ports, judgement, { state: 'unchanged', changes: [] });
    return write(request, ports, judgement, decision);
}
async function write(request, ports, judgement, decision) {
    const state = decision.state === 'unfinished' ? 'finished' : 'promoted';
    const done = [];
    try {
        await applyChanges(judgement.rules.policy, decision, ports, (change) => done.push(change));
    }
    catch (error) {
        if (!(error instanceof core_failure/* ServiceFailure */.A))
            throw error;
        const intended = (0,judged_report/* judgedReport */.I)(request, ports, judgement, { state, changes: decision.changes });
        return halfWay(request, error, done, intended);
    }
    return (0,judged_report/* judgedReport */.I)(request, ports, judgement, { state, changes: done });
}
// Nothing is half-done silently: what was written, what stands, and how to go on.
function halfWay(request, failure, done, judged) {
    const { asset, to, reason } = request;
    const asked = { asset, to, reason };
    if (done.length === 0 && failure.detail.untouched === true)
        return { is: 'failed', command: request.command, failure, asked, judged: { ...judged, changes: [] } };
    const written = done.map((change) => `version ${change.version} was moved from ${change.from} to ${change.to}`);
    const open = judged.changes
        .filter((change) => !done.includes(change))
        .map((change) => `version ${change.version} may still be in ${change.from} instead of ${change.to}`);
    const fix = failure.detail.fix ?? 'Run the same request again: it finishes what is left';
    const told = new core_failure/* ServiceFailure */.A(failure.message, { ...failure.detail, stands: [...written, ...open], fix });
    return { is: 'failed', command: request.command, failure: told, asked, judged };
}


/***/ })

};
