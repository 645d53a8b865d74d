export const id = 539;
export const ids = [539];
export const modules = {

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPromotion: () => (/* binding */ runPromotion)
});

// EXTERNAL MODULE: ./lib/core/failure.js
var core_failure = __webpack_require__(8165);
// EXTERNAL MODULE: ./lib/hosts/execute.js + 2 modules
var execute = __webpack_require__(2325);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(2527);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(9214);
// EXTERNAL MODULE: ./lib/core/problem.js
var problem = __webpack_require__(5524);
// EXTERNAL MODULE: ./lib/report/ending.js
var ending = __webpack_require__(4443);
// EXTERNAL MODULE: ./lib/core/plan.js
var core_plan = __webpack_require__(3504);
;// CONCATENATED MODULE: ./lib/report/picture.js

// Mermaid refuses texts of 50,000 characters and 500 edges, and long before that nobody can read them.
const MAX_STAGES = 50;
const MAX_TRANSITIONS = 200;
const MAX_LABEL = 60;
/**
 * The lifecycle as a Mermaid flowchart: what asks for approval is dashed, the present stage is filled. Nothing when it
 * is too large to be read. The ids are ours, so a stage may be called anything.
 */
function picture({ stages, transitions }, here) {
    if (stages.length > MAX_STAGES || transitions.length > MAX_TRANSITIONS)
        return '';
    const id = (name) => {
        const index = stages.findIndex((stage) => stage.name === name);
        return index === -1 ? undefined : `s${index}`;
    };
    const present = here === null ? undefined : id(here);
    return [
        'flowchart LR',
        ...stages.map(({ name }, index) => `  s${index}["${report_escape/* mermaidLabel */._b(report_escape/* cut */.Jj(name, MAX_LABEL))}"]`),
        ...transitions.flatMap(({ from, to, gated }) => {
            const [start, end] = [id(from), id(to)];
            return start === undefined || end === undefined ? [] : [`  ${start} ${gated ? '-.->|approval|' : '-->'} ${end}`];
        }),
        ...(present === undefined
            ? []
            : ['  classDef here fill:#1a7f37,stroke:#116329,color:#ffffff', `  class ${present} here`]),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/report/table.js
const MAX_ROWS = 200;
/** A Markdown table; `cells` makes safe text of an item and is asked for what is shown only. Nothing without items. */
function table(head, items, cells, bound) {
    if (items.length === 0)
        return '';
    const { lines, more } = bounded(items, (item) => row(cells(item)), bound);
    return [[row(head), row(head.map(() => '---')), ...lines].join('\n'), ...more].join('\n\n');
}
/** A bulleted list; `text` makes safe text of an item. Nothing without items. */
function list(items, text, bound) {
    const { lines, more } = bounded(items, (item) => `- ${text(item)}`, bound);
    return [...lines, ...more.map((line) => `- ${line}`)].join('\n');
}
const row = (cells) => `| ${cells.join(' | ')} |`;
function bounded(items, render, { of, bytes }) {
    const lines = [];
    let left = bytes;
    for (const item of items.slice(0, MAX_ROWS)) {
        const line = render(item);
        left -= Buffer.byteLength(line) + 1;
        if (left < 0)
            break;
        lines.push(line);
    }
    const rest = items.length - lines.length;
    return { lines, more: rest === 0 ? [] : [`and ${rest} more ${of}${rest === 1 ? '' : 's'}`] };
}

;// CONCATENATED MODULE: ./lib/report/sections.js





// GitHub drops a step summary of more than 1 MiB. The bounds of all sections together stay below that, whatever they
// hold.
const KIB = 1024;
const BYTES = {
    findings: 256 * KIB,
    changes: 96 * KIB,
    approvers: 96 * KIB,
    awaited: 32 * KIB,
    facts: 96 * KIB,
    plan: 128 * KIB,
    notes: 64 * KIB,
};
/** Foreign text for prose and table cells, at a length that a page bears. */
const prose = (text) => report_escape/* markdown */.wD(report_escape/* cut */.Jj(text ?? ''));
/** Foreign text as code, at a length that a page bears. */
const sections_name = (text) => report_escape/* code */.aY(report_escape/* cut */.Jj(text));
/** `file:line` as code. */
const where = (at) => (at === undefined ? '' : sections_name(`${at.file}:${at.line}`));
/** What was asked, by whom, under which policy. */
function request({ asked, asset, place, run, policy, at, digest, state }) {
    const { file, evidence } = policy;
    const from = evidence && ` at ${sections_name(evidence.commit.slice(0, 12))} of ${sections_name(evidence.ref)} in ${sections_name(evidence.repository)}`;
    return [
        `- **Asset:** ${asset.kind} ${sections_name(asset.name)} version ${sections_name(asset.version)}, asked for as ${sections_name(asked.asset)}`,
        `- **To:** ${sections_name(asked.to)} in ${sections_name(place)}`,
        `- **Run:** ${sections_name(run)}`,
        ...(asked.reason === null ? [] : [`- **Reason:** ${prose(asked.reason)}`]),
        `- **Policy:** ${sections_name(file)}${from ?? ''}`,
        ...(digest === null || state === 'planned' ? [] : [`- **Plan:** ${sections_name(digest)}`]),
        ...(at === null ? [] : [`- **As of:** ${sections_name(at)}`]),
    ].join('\n');
}
/** What each rule said, what blocks first. */
function findings({ findings }) {
    const cells = ({ outcome, subject, found, wanted, remedy, at }) => {
        return [ending/* SIGN */.AJ[outcome], prose(subject), prose(found), prose(wanted), prose(remedy), where(at)];
    };
    const head = ['', 'Rule', 'Found', 'Wanted', 'To make it pass', 'Policy'];
    return section('Findings', table(head, (0,ending/* worstFirst */.md)(findings), cells, { of: 'finding', bytes: BYTES.findings }));
}
const WRITTEN = {
    planned: 'planned',
    promoted: 'written',
    finished: 'written',
    unchanged: 'not written',
    refused: 'not written',
};
/** Every write, made or to be made; after a stop half-way it is not for a table to say which were made. */
function changes({ changes, state }, halfWay) {
    const status = halfWay ? 'intended' : WRITTEN[state];
    const cells = ({ version, from, to, archived }) => {
        return [sections_name(version), prose(from), prose(to), archived === null ? 'left alone' : `becomes ${archived}`, status];
    };
    const head = ['Version', 'From', 'To', '`isArchived`', ''];
    return section('Changes', table(head, changes, cells, { of: 'change', bytes: BYTES.changes }));
}
/** Who approved, and how each was found to be one who may. */
function approvers({ approvals }) {
    const cells = ({ person, match, comment }) => {
        return [sections_name(person.login), sections_name(person.id), prose(match), comment === '' ? '' : sections_name(comment)];
    };
    const head = ['Login', 'Id', 'How', 'Comment'];
    return section('Approvers', table(head, approvals, cells, { of: 'approver', bytes: BYTES.approvers }));
}
/** What a reviewer approves: the facts, what is awaited, the digest and the plan itself. */
function plan({ plan, digest, state, findings }) {
    if (plan === null || digest === null || state !== 'planned')
        return '';
    const cells = ({ check, asset, source, value }) => {
        return [prose(check), sections_name(asset), prose(source), sections_name(String(value))];
    };
    const demand = ({ subject, wanted, found }) => `${prose(subject)}: ${prose(wanted ?? found)}`;
    const awaited = findings.filter(({ outcome }) => outcome === 'awaited');
    const head = ['Check', 'Asset', 'Source', 'Value'];
    const meaning = 'An approval approves exactly this digest; `promote` refuses when it comes to another:';
    return [
        section('Awaited', list(awaited, demand, { of: 'demand', bytes: BYTES.awaited })),
        section('Facts', table(head, plan.facts, cells, { of: 'fact', bytes: BYTES.facts })),
        section('Plan', `${meaning}\n\n${report_escape/* fence */.EU(report_escape/* terminal */.Fo(report_escape/* cut */.Jj(digest)), 'text')}`),
        '<details><summary>The plan: its canonical JSON (RFC 8785) has this SHA-256</summary>',
        planBlock(plan),
        '</details>',
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
// Spread over lines for the eye; the digest is of the canonical form.
function planBlock(plan) {
    const canonical = (0,core_plan/* planText */.Pt)(plan);
    const text = canonical.length > BYTES.plan ? '' : report_escape/* json */.Pq(JSON.parse(canonical));
    const fits = text !== '' && Buffer.byteLength(text) <= BYTES.plan;
    return fits ? report_escape/* fence */.EU(text, 'json') : 'It is too long for a page; the record has it.';
}
/** The lifecycle with the present stage filled. */
function lifecycle({ lifecycle }, here) {
    const drawn = picture(lifecycle, here);
    return section('Lifecycle', drawn && `\`\`\`mermaid\n${drawn}\n\`\`\``);
}
/** What a reader should know that judged nothing. */
function notes({ notes }) {
    return section('Notes', list(notes, prose, { of: 'note', bytes: BYTES.notes }));
}
/** A heading over what stands under it; nothing over nothing. */
function section(heading, content) {
    return content === '' ? '' : `### ${heading}\n\n${content}`;
}

;// CONCATENATED MODULE: ./lib/report/summary.js






const MAX_PROBLEMS = 10;
const MAX_TITLE = 200;
/** The report as GitHub Markdown, below the 1 MiB of a step summary: what reviewers read before they approve. */
function summary(report) {
    const { mark, title, sentence } = (0,ending/* ending */.K1)(report);
    const heading = `## ${mark} ${report_escape/* markdown */.wD(report_escape/* cut */.Jj(title, MAX_TITLE))}`;
    const parts = report.is === 'judged' ? judged(report, (0,ending/* stageAfter */.HZ)(report), false) : failed(report);
    return `${[heading, prose(sentence), ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}
function judged(report, here, halfWay) {
    return [
        request(report),
        findings(report),
        changes(report, halfWay),
        approvers(report),
        halfWay ? '' : plan(report),
        lifecycle(report, here),
        notes(report),
    ];
}
function failed(report) {
    const { failure, asked } = report;
    const before = report.judged === null ? [] : ['---', ...judged(report.judged, (0,ending/* stageAfter */.HZ)(report), true)];
    const reason = asked.reason === undefined || asked.reason === null ? '' : `- **Reason:** ${prose(asked.reason)}`;
    if (failure instanceof core_failure/* UsageFailure */.wK)
        return [report.judged === null ? reason : '', problems(failure), ...before];
    const { correlationId, stands = [], fix } = failure.detail;
    const id = correlationId === undefined ? '' : ` The service knows the call as ${sections_name(correlationId)}.`;
    return [
        report.judged === null ? reason : '',
        section('What happened', `${prose(failure.message).replace(/\.$/, '')}.${id}`),
        section('What stands', list(stands, prose, { of: 'write', bytes: 64 * 1024 })),
        section('How to go on', prose(fix)),
        ...before,
    ];
}
function problems({ problems }) {
    const shown = problems.slice(0, MAX_PROBLEMS).map(({ what, at, fix }) => {
        const place = at === undefined ? '' : `${where(at)}: `;
        return `- ${place}${prose((0,problem/* problemLine */.Y)(fix === undefined ? { what } : { what, fix }))}`;
    });
    const rest = problems.length - shown.length;
    return section('Problems', [...shown, ...(rest > 0 ? [`- and ${rest} more; \`aml-promote lint\` lists them`] : [])].join('\n'));
}

;// CONCATENATED MODULE: ./lib/hosts/files.js






/**
 * Writes the record (JSON) and the report (Markdown) of a judged request into a new folder. Where they cannot be written
 * the paths are empty: what happened has happened, and stands in the outputs.
 *
 * @param folder the host's folder for temporary files; the system's when it has none
 */
async function writeFiles(report, code, folder) {
    if (report.is === 'failed' && report.judged === null)
        return { record: '', report: '' };
    try {
        const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder || (0,external_node_os_.tmpdir)(), 'aml-promote-'));
        const paths = { record: (0,external_node_path_.join)(own, 'record.json'), report: (0,external_node_path_.join)(own, 'report.md') };
        await (0,promises_.writeFile)(paths.record, `${(0,report_escape/* json */.Pq)((0,json/* jsonDocument */.Q)(report, code, paths))}\n`);
        await (0,promises_.writeFile)(paths.report, summary(report));
        return paths;
    }
    catch {
        return { record: '', report: '' };
    }
}

// EXTERNAL MODULE: ./lib/hosts/cli/present.js
var present = __webpack_require__(2885);
;// CONCATENATED MODULE: ./lib/hosts/cli/promote.js




/** Runs `promote` or `plan` from a shell: the working tree's policy, no approvals, and what a shell may not do refused. */
async function runPromotion(command, { given, json }, shell) {
    const tell = (line) => shell.stderr.write(`${line}\n`);
    const report = await (0,execute/* execute */.g)(command, given, { is: 'shell', env: shell.env, mask: () => undefined, tell });
    const code = (0,core_failure/* exitCodeOf */.FO)(report.is === 'judged' ? report.verdict : report.failure);
    const paths = await writeFiles(report, code, undefined);
    (0,present/* present */.E)(report, json, shell, paths);
    if (!json && paths.record !== '')
        shell.stdout.write(`  record: ${paths.record}\n`);
    return code;
}


/***/ })

};
