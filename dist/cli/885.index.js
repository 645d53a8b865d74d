export const id = 885;
export const ids = [885];
export const modules = {

/***/ 2885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present),
/* harmony export */   h: () => (/* binding */ usesColour),
/* harmony export */   presentFailure: () => (/* binding */ presentFailure)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2527);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9214);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1488);




const NO_FILES = { record: '', report: '' };
/** Shows how a command ended: text for people, or with `--json` exactly one document on stdout. */
function present(report, asJson, shell, paths = NO_FILES) {
    const code = (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodeOf */ .FO)(report.is === 'judged' ? report.verdict : report.failure);
    if (asJson)
        shell.stdout.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)((0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonDocument */ .Q)(report, code, paths))}\n`);
    else if (report.is === 'judged')
        shell.stdout.write((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .terminal */ .F)(report, { colour: usesColour(shell) }));
    if (report.is === 'failed')
        tellFailure(report.failure, shell);
    return code;
}
/** Shows a failure that came before there was a request. */
function presentFailure(command, failure, asJson, shell) {
    return present({ is: 'failed', command, failure, asked: {}, judged: null }, asJson, shell);
}
/** ANSI for terminals only, and not where the user asked for none (no-color.org). */
function usesColour({ stdout, env }) {
    return stdout.isTTY === true && !env.NO_COLOR;
}
function tellFailure(failure, shell) {
    for (const line of (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .failureLines */ .w)(failure))
        shell.stderr.write(`${line}\n`);
}


/***/ }),

/***/ 4443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ SIGN),
/* harmony export */   HZ: () => (/* binding */ stageAfter),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   i$: () => (/* binding */ displaced),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   p4: () => (/* binding */ judgedPart)
/* harmony export */ });
/* unused harmony export counted */
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);

/** The sign of an outcome, the same in every medium. */
const SIGN = { pass: '✓', fail: '✗', inconclusive: '?', awaited: '…' };
const ORDER = ['fail', 'inconclusive', 'awaited', 'pass'];
/** What blocks comes first; within one outcome the order of the policy stays. */
function worstFirst(findings) {
    return ORDER.flatMap((outcome) => findings.filter((finding) => finding.outcome === outcome));
}
/** Says in words how it ended. */
function ending(report) {
    return report.is === 'judged' ? judgedEnding(report) : failedEnding(report);
}
function judgedEnding(report) {
    const { asset, from, to, changes, findings } = report;
    const version = `${asset.name} ${asset.version}`;
    const move = `${version}: ${from ?? 'unknown'} → ${to}`;
    const aside = asideText(changes);
    switch (report.state) {
        case 'promoted': {
            const sentence = `It is in ${to} now${aside && `; ${aside}`}.`;
            return { mark: '✅', sign: '✓', title: `${move}, done`, sentence };
        }
        case 'finished': {
            const rest = aside && `: ${aside}`;
            const sentence = `An earlier run of this request had stopped half-way; what it left over was written${rest}.`;
            return { mark: '✅', sign: '✓', title: `${version}: ${to}, finished`, sentence };
        }
        case 'unchanged':
            return {
                mark: '↺',
                sign: '↺',
                title: `${version}: ${to}, nothing to do`,
                sentence: 'It was there before; nothing was written.',
            };
        case 'planned': {
            const awaited = findings.filter(({ outcome }) => outcome === 'awaited');
            if (awaited.length === 0) {
                return {
                    mark: '🕓',
                    sign: '…',
                    title: `${move}, planned`,
                    sentence: 'Every rule passes and nothing is awaited. Nothing was written.',
                };
            }
            const sentence = `What can be judged now passes; awaited: ${subjects(awaited)}. Nothing was written.`;
            return { mark: '🕓', sign: '…', title: `${move}, planned, awaiting approval`, sentence };
        }
        case 'refused':
            return refusedEnding(report, move);
    }
}
function refusedEnding({ verdict, findings }, move) {
    const open = findings.filter(({ outcome }) => outcome === 'inconclusive');
    if (verdict === 'inconclusive') {
        const sentence = `What could not be judged: ${subjects(open)}. Nothing was written.`;
        return { mark: '❔', sign: '?', title: `${move}, inconclusive`, sentence };
    }
    const failed = findings.filter(({ outcome }) => outcome === 'fail');
    const also = open.length === 0 ? '' : `; what could not be judged: ${subjects(open)}`;
    return {
        mark: '⛔',
        sign: '✗',
        title: `${move}, refused`,
        sentence: `What fails: ${subjects(failed)}${also}. Nothing was written.`,
    };
}
function failedEnding({ command, failure, asked }) {
    const request = [asked.asset, asked.to].filter((part) => part !== undefined).join(' → ');
    const title = `${request === '' ? command : `${command} ${request}`}, `;
    if (failure instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK) {
        const sentence = `Nothing was judged or written: ${counted(failure.problems.length, 'problem')} with what was given.`;
        return { mark: '⚠️', sign: '!', title: `${title}cannot be judged`, sentence };
    }
    const halfWay = (failure.detail.stands ?? []).length > 0;
    const sentence = halfWay ? 'What was written stands.' : 'No usable answer from a service. Nothing was written.';
    return {
        mark: halfWay ? '⚠️' : '❔',
        sign: '!',
        title: `${title}${halfWay ? 'inconclusive, stopped half-way' : 'inconclusive'}`,
        sentence,
    };
}
/** The stage of the asset after the command; null when it cannot be told, as after a stop half-way. */
function stageAfter(report) {
    if (report.is === 'judged')
        return report.state === 'planned' || report.state === 'refused' ? report.from : report.to;
    const { failure, judged } = report;
    const touched = !(failure instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK) && (failure.detail.stands ?? []).length > 0;
    return touched ? null : (judged?.from ?? null);
}
/** The versions that this run moved aside; none when it did not come to its end. */
function displaced(report) {
    if (report.is === 'failed' || !(report.state === 'promoted' || report.state === 'finished'))
        return [];
    return report.changes.filter(({ role }) => role === 'displace').map(({ version }) => version);
}
/** The judged part of a report, if any. */
function judgedPart(report) {
    return report.is === 'judged' ? report : report.judged;
}
/** `1 problem`, `3 problems`. */
function counted(count, thing) {
    return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
function asideText(changes) {
    const moved = changes
        .filter(({ role }) => role === 'displace')
        .map(({ version, to }) => `version ${version} moved aside to ${to}`);
    return atMost(moved, 3);
}
function subjects(findings) {
    return atMost([...new Set(findings.map(({ subject }) => subject))], 5);
}
function atMost(parts, limit) {
    return [...parts.slice(0, limit), ...(parts.length > limit ? [`${parts.length - limit} more`] : [])].join(', ');
}


/***/ }),

/***/ 2527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   QW: () => (/* binding */ logCommand),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/**
 * Makes untrusted text safe, medium by medium: names, tags, comments, reasons and policy text come from strangers.
 * Every rendering takes foreign text through one of these, and nothing is dropped: what cannot be shown is named.
 */
// Lines and tabs become a space. U+0085, U+2028 and U+2029 end a line in some readers.
const BREAK = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
// Controls (so every ANSI and OSC sequence), lone surrogates, bidirectional controls and what has no shape of its own.
// The two variation selectors of ordinary emoji and text stay.
const HIDDEN = /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\uFFF9-\uFFFB]/gu;
// What Markdown, HTML or GitHub reads as more than text, in one pass: each character is judged once.
const MARKDOWN = /[&<`|$@\\*_[\]~]|^[-+=:>]|^\d{1,9}[.)]|#\d?|:(?=\/\/|[\w+-]+(?::|$))|www(?=\.)|GH(?=-\d)/gi;
const ENTITY = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['`', '&#96;'],
    ['|', '&#124;'],
]);
/** Cuts long text to so many characters, an ellipsis included. */
function cut(text, length = 500) {
    // A character is at most two UTF-16 units, so the rest need not be looked at.
    const characters = [...text.slice(0, 2 * length + 2)];
    return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
/** For a terminal: one line without controls; an invisible character shows as `\u{202E}`. Ordinary Unicode stays. */
function terminal(text) {
    return text.replace(BREAK, ' ').replace(HIDDEN, named);
}
/**
 * For prose, headings and table cells of GitHub Markdown: a reader of the page sees the characters as they are, and
 * none of them is markup, a link, a mention, an image, an emoji or a formula. Entities where a backslash is read
 * differently in a table; `<wbr>`, which is invisible and no part of what is copied, where GitHub looks for patterns
 * after escaping.
 */
function markdown(text) {
    return terminal(text).trim().replace(MARKDOWN, neutral);
}
function neutral(found) {
    const entity = ENTITY.get(found);
    if (entity !== undefined)
        return entity;
    // The documented way to write a dollar that opens no formula.
    if (found === '$')
        return '<span>$</span>';
    if (found === '@' || /^(?:www|GH)$/i.test(found))
        return `${found}<wbr>`;
    if (found === ':')
        return '\\:<wbr>';
    if (/^#\d/.test(found))
        return `\\#<wbr>${found.slice(1)}`;
    return /^\d/.test(found) ? `${found.slice(0, -1)}\\${found.slice(-1)}` : `\\${found}`;
}
/**
 * An inline code span for prose and table cells. Backticks and pipes cannot be written in one span that is right in
 * both, so text that has them becomes an HTML `<code>`, its content escaped.
 */
function code(text) {
    const shown = terminal(text);
    return /^[^`|\s](?:[^`|]*[^`|\s])?$/.test(shown) ? `\`${shown}\`` : `<code>${markdown(shown)}</code>`;
}
/** A fenced block that its content cannot close. Its lines stay; invisible characters are named. */
function fence(text, language) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
    const ticks = '`'.repeat(longest + 1);
    return `${ticks}${language}\n${text.split(/\r?\n/).map(terminal).join('\n')}\n${ticks}`;
}
/**
 * For the inside of a quoted Mermaid label: all but letters, digits, spaces and inner hyphens becomes an entity code,
 * so that no name ends the label, starts a directive or is taken for a Markdown list (which Mermaid refuses to draw).
 */
function mermaidLabel(text) {
    // Mermaid has no empty label.
    const shown = terminal(text).trim() || '(no name)';
    return shown.replace(/[^\p{L}\p{M}\p{N} -]|^-+/gu, (found) => {
        return [...found].map((character) => `#${character.codePointAt(0) ?? 63};`).join('');
    });
}
/**
 * For raw log output, which a runner searches for commands. GitHub obeys `::name::` at the start of a trimmed line and
 * `##[name]` anywhere, Azure Pipelines `##vso[` anywhere and `##[` at the start of a line: a visible space parts their
 * signs.
 */
function logCommand(text) {
    return text.replace(/^([\s\u0085\u200B]*):(?=:)/gm, '$1: ').replace(/##(?=\[|vso\[)/gi, '## ');
}
/** JSON that can be printed to a log: the same value, with invisible characters and `##` written as JSON escapes. */
function json(value) {
    const text = JSON.stringify(value, null, 2);
    return text.replace(HIDDEN, (found) => (found === '\n' ? found : units(found))).replace(/##/g, `#${units('#')}`);
}
function named(character) {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`;
}
function units(character) {
    return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 9214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ jsonDocument)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var core_failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/report/ending.js
var ending = __webpack_require__(4443);
;// CONCATENATED MODULE: ./lib/report/outputs.js


/** What every command sets, on every end, in this order. */
const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'verdict',
    'stage',
    'previous-stage',
    'version',
    'archived',
    'approvers',
    'plan-digest',
    'record',
    'report',
]));
/**
 * The outputs as both hosts take them: strings, empty where there is nothing to say. Values are raw: the host encodes.
 */
function outputs(report, paths) {
    const judged = judgedPart(report);
    return {
        verdict: verdict(report) ?? '',
        stage: stageAfter(report) ?? '',
        'previous-stage': judged?.from ?? '',
        version: judged?.asset.version ?? '',
        archived: JSON.stringify(displaced(report)),
        approvers: JSON.stringify((judged?.approvals ?? []).map(({ person }) => person.login)),
        'plan-digest': judged?.digest ?? '',
        record: paths.record,
        report: paths.report,
    };
}
/** A service failure leaves the verdict open; on wrong usage there is none. */
function verdict(report) {
    if (report.is === 'judged')
        return report.verdict;
    return report.failure instanceof core_failure/* UsageFailure */.wK ? null : 'inconclusive';
}

;// CONCATENATED MODULE: ./lib/report/json.js



// The run of somebody's shell: nobody vouches for who ran it.
const SHELL = 'shell';
/**
 * The one JSON document of `--json` and of the `record` file: the outputs under their own names with their real types,
 * and what led to them. Its keys are the same at every end, in this order; what is not known is null. Print it with
 * `json` of `escape.ts`.
 */
function jsonDocument(report, exitCode, paths) {
    const judged = (0,ending/* judgedPart */.p4)(report);
    const asked = judged?.asked ?? (report.is === 'failed' ? report.asked : {});
    return {
        command: report.command,
        verdict: verdict(report),
        // After a failure no state holds: see `error.stands`.
        state: report.is === 'judged' ? report.state : null,
        asset: judged && { kind: judged.asset.kind, name: judged.asset.name, version: judged.asset.version },
        place: judged?.place ?? null,
        to: judged?.to ?? asked.to ?? null,
        stage: (0,ending/* stageAfter */.HZ)(report),
        'previous-stage': judged?.from ?? null,
        version: judged?.asset.version ?? null,
        archived: (0,ending/* displaced */.i$)(report),
        approvers: (judged?.approvals ?? []).map(({ person, match, comment }) => ({
            login: person.login,
            id: person.id,
            match,
            comment,
        })),
        'plan-digest': judged?.digest ?? null,
        reason: asked.reason ?? null,
        proven: judged !== null && judged.run !== SHELL,
        findings: (judged?.findings ?? []).map(({ subject, outcome, found, wanted, remedy, at }) => {
            return { subject, outcome, found, wanted: wanted ?? null, remedy: remedy ?? null, at: json_location(at) };
        }),
        changes: (judged?.changes ?? []).map(({ asset, name, version, role, from, to, archived, sequence }) => {
            return { asset, name, version, role, from, to, archived, sequence };
        }),
        plan: judged?.plan ?? null,
        policy: judged && {
            file: judged.policy.file,
            repository: judged.policy.evidence?.repository ?? null,
            ref: judged.policy.evidence?.ref ?? null,
            commit: judged.policy.evidence?.commit ?? null,
        },
        notes: judged?.notes ?? [],
        run: judged?.run ?? null,
        at: judged?.at ?? null,
        record: paths.record,
        report: paths.report,
        error: report.is === 'failed' ? error(report.failure) : null,
        'exit-code': exitCode,
    };
}
function error(failure) {
    if (failure instanceof core_failure/* UsageFailure */.wK) {
        const problems = failure.problems.map(({ what, at, fix }) => ({ what, at: json_location(at), fix: fix ?? null }));
        return { kind: 'usage', message: failure.message, problems, 'correlation-id': null, stands: [], fix: null };
    }
    const { correlationId, stands, fix } = failure.detail;
    return {
        kind: 'service',
        message: failure.message,
        problems: [],
        'correlation-id': correlationId ?? null,
        stands: stands ?? [],
        fix: fix ?? null,
    };
}
const json_location = (at) => at === undefined ? null : { file: at.file, line: at.line, column: at.column };


/***/ }),

/***/ 1488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ terminal),
/* harmony export */   w: () => (/* binding */ failureLines)
/* harmony export */ });
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8165);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5524);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4443);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);




const MAX_ROWS = 200;
const MAX_SUBJECT = 24;
const COLOURS = { '✓': '32', '✗': '31', '?': '33', '!': '33', '…': '36', '↺': '36' };
/** The report as compact text for a shell or a log, no line of which can start a workflow command. */
function terminal(report, { colour }) {
    const paint = (sign) => (colour ? `\u001B[${COLOURS[sign] ?? '0'}m${sign}\u001B[0m` : sign);
    const { sign, title, sentence } = (0,_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(report);
    const judged = (0,_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedPart */ .p4)(report);
    const lines = [
        `${paint(sign)} ${text(title)}. ${text(sentence)}`,
        ...(report.is === 'failed' ? failureLines(report.failure).map((line) => `  ${line}`) : []),
        ...(judged === null ? [] : body(judged, report.is === 'failed', paint)),
    ];
    return `${lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logCommand */ .QW).join('\n')}\n`;
}
/** At most three lines for stderr: what is wrong, what stands, what to do. */
function failureLines(failure) {
    if (failure instanceof _core_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageFailure */ .wK) {
        const { problems } = failure;
        const shown = problems.slice(0, problems.length > 3 ? 2 : 3).map((problem) => text((0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .problemLine */ .Y)(problem)));
        const more = problems.length > 3 ? [`and ${problems.length - 2} more problems`] : [];
        return [...shown, ...more].map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logCommand */ .QW);
    }
    const { correlationId, stands = [], fix } = failure.detail;
    return [
        `${text(failure.message)}${correlationId === undefined ? '' : ` (correlation id ${text(correlationId)})`}`,
        ...(stands.length === 0 ? [] : [`what stands: ${text(stands.join('; '))}`]),
        ...(fix === undefined ? [] : [text(fix)]),
    ].map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .logCommand */ .QW);
}
function body({ findings, changes, state, digest, notes }, halfWay, paint) {
    const width = Math.max(0, ...findings.map(({ subject }) => [...label(subject)].length));
    const shown = (0,_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .worstFirst */ .md)(findings).slice(0, MAX_ROWS);
    const verb = halfWay
        ? 'intended'
        : state === 'planned'
            ? 'planned'
            : state === 'refused' || state === 'unchanged'
                ? 'not written'
                : 'written';
    return [
        ...shown.flatMap((finding) => findingLines(finding, width, paint)),
        ...more(findings.length - shown.length, 'finding'),
        ...changes.slice(0, MAX_ROWS).map(({ version, from, to, archived }) => {
            const effect = archived === null ? '' : `, isArchived becomes ${archived}`;
            return `  ${verb}: version ${text(version)} ${text(from)} → ${text(to)}${effect}`;
        }),
        ...more(changes.length - MAX_ROWS, 'change'),
        ...(state === 'planned' && digest !== null ? [`  plan ${text(digest)}`] : []),
        ...notes.slice(0, MAX_ROWS).map((note) => `  note: ${text(note)}`),
        ...more(notes.length - MAX_ROWS, 'note'),
    ];
}
function findingLines({ outcome, subject, found, wanted, remedy, at }, width, paint) {
    const indent = ' '.repeat(width + 6);
    const name = label(subject);
    const gap = ' '.repeat(Math.max(0, width - [...name].length));
    const first = `  ${paint(_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGN */ .AJ[outcome])} ${name}${gap}  ${text(found)}`;
    if (outcome === 'pass')
        return [first];
    return [
        first,
        ...(wanted === undefined ? [] : [`${indent}wanted: ${text(wanted)}`]),
        ...(remedy === undefined ? [] : [`${indent}to make it pass: ${text(remedy)}`]),
        ...(at === undefined ? [] : [`${indent}policy: ${text(`${at.file}:${at.line}`)}`]),
    ];
}
const text = (foreign) => _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj(foreign));
const label = (subject) => _escape_js__WEBPACK_IMPORTED_MODULE_2__/* .terminal */ .Fo(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj(subject, MAX_SUBJECT));
function more(rest, thing) {
    return rest > 0 ? [`  and ${rest} more ${thing}${rest === 1 ? '' : 's'}`] : [];
}


/***/ })

};
