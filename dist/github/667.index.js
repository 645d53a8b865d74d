export const id = 667;
export const ids = [667];
export const modules = {

/***/ 7667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
/* harmony import */ var _judged_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6796);


/** Freezes what a promotion would do: resolves, gathers, decides. Reads only; approvals are awaited, not judged. */
async function plan(request, ports) {
    const judgement = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)(request, ports);
    const { decision } = judgement;
    if (!(0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlanned */ .H)(decision))
        return (0,_judged_report_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedReport */ .I)(request, ports, judgement, { state: 'unchanged', changes: [] });
    return (0,_judged_report_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedReport */ .I)(request, ports, judgement, { state: 'planned', changes: decision.changes });
}


/***/ })

};
