import { describe, expect, it } from '@jest/globals';
import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import type { Report } from '../../src/report/report.js';
import { summary } from '../../src/report/summary.js';
import { halfWay, misused, planned, promoted, refused, unchanged } from './reports.js';

const PLACE = 'https://management.azure.com/subscriptions/s/resourcegroups/rg/workspaces/ml';
const VERSION_3 = '/subscriptions/s/resourcegroups/rg/workspaces/ml/models/taxi-fare/versions/3';
const DIGEST = '4fccb8fd0d738d51120a8dc3dbdf552a7f8bd04376bbdb452a7ed7df9aee1e89';

const lifecycle = (present: readonly string[]): string => `### Lifecycle

\`\`\`mermaid
${[
  'flowchart LR',
  '  s0["None"]',
  '  s1["Staging"]',
  '  s2["Production"]',
  '  s3["Archived"]',
  '  s0 --> s1',
  '  s1 -.->|approval| s2',
  ...present,
].join('\n')}
\`\`\`
`;

const here = (id: string): readonly string[] => [
  '  classDef here fill:#1a7f37,stroke:#116329,color:#ffffff',
  `  class ${id} here`,
];

const REQUEST = `- **Asset:** model \`taxi-fare\` version \`3\`, asked for as \`azureml:taxi-fare@latest\`
- **To:** \`Production\` in \`${PLACE}\`
- **Run:** \`https://github.com/org/models/actions/runs/42\`
- **Reason:** better on the night shift
- **Policy:** \`.github/aml-promote.yml\` at \`0123456789ab\` of \`refs/heads/main\` in \`org/models\``;

const DONE = (status: string): string => `### Findings

|  | Rule | Found | Wanted | To make it pass | Policy |
| --- | --- | --- | --- | --- | --- |
| ✓ | transition | Staging -> Production is a transition of the policy |  |  | \`.github/aml-promote.yml:12\` |
| ✓ | approval 1 | approved by ada (named in the environment) | 1 of org/risk |  | \`.github/aml-promote.yml:14\` |

### Changes

| Version | From | To | \`isArchived\` |  |
| --- | --- | --- | --- | --- |
| \`3\` | Staging | Production | left alone | ${status} |
| \`2\` | Production | Archived | becomes true | ${status} |

### Approvers

| Login | Id | How | Comment |
| --- | --- | --- | --- |
| \`ada\` | \`7\` | named in the environment | \`ship it\` |
`;

describe('the summary', () => {
  it('of a promotion shows what was written and who approved it', () => {
    expect(summary(promoted)).toBe(`## ✅ taxi-fare 3: Staging → Production, done

It is in Production now; version 2 moved aside to Archived.

${REQUEST}
- **Plan:** \`${DIGEST}\`
- **As of:** \`2026-11-02T09:00:00Z\`

${DONE('written')}
${lifecycle(here('s2'))}`);
  });

  it('of a refusal shows what blocks before what passes', () => {
    expect(summary(refused)).toBe(`## ⛔ taxi-fare 3: None → Production, refused

What fails: transition. Nothing was written.

- **Asset:** model \`taxi-fare\` version \`3\`, asked for as \`azureml:taxi-fare:3\`
- **To:** \`Production\` in \`${PLACE}\`
- **Run:** \`shell\`
- **Policy:** \`.github/aml-promote.yml\`
- **As of:** \`2026-11-02T09:00:00Z\`

### Findings

|  | Rule | Found | Wanted | To make it pass | Policy |
| --- | --- | --- | --- | --- | --- |
| ✗ | transition | the policy has no transition None -> Production | from None to Staging | promote in steps: None -> Staging -> Production | \`.github/aml-promote.yml:1\` |
| ✓ | stage | version 3 is in None |  |  |  |

${lifecycle(here('s0'))}`);
  });

  it('of a plan shows what an approval approves', () => {
    const [before, json = '', after] = summary(planned).split(/```json\n|\n```\n\n<\/details>/);
    expect(before).toBe(`## 🕓 taxi-fare 3: Staging → Production, planned, awaiting approval

What can be judged now passes; awaited: approval 1. Nothing was written.

${REQUEST}
- **As of:** \`2026-11-02T09:00:00Z\`

### Findings

|  | Rule | Found | Wanted | To make it pass | Policy |
| --- | --- | --- | --- | --- | --- |
| … | approval 1 | awaited through the environment production | 1 of org/risk |  | \`.github/aml-promote.yml:14\` |
| ✓ | metric rmse | rmse is 3.2 | at most 4 |  | \`.github/aml-promote.yml:13\` |

### Changes

| Version | From | To | \`isArchived\` |  |
| --- | --- | --- | --- | --- |
| \`3\` | Staging | Production | left alone | planned |
| \`2\` | Production | Archived | becomes true | planned |

### Awaited

- approval 1: 1 of org/risk

### Facts

| Check | Asset | Source | Value |
| --- | --- | --- | --- |
| metric rmse | \`${VERSION_3}\` | metrics file | \`3.2\` |

### Plan

An approval approves exactly this digest; \`promote\` refuses when it comes to another:

\`\`\`text
${DIGEST}
\`\`\`

<details><summary>The plan: its canonical JSON (RFC 8785) has this SHA-256</summary>

`);
    expect(JSON.parse(json)).toEqual(planned.plan);
    expect(after).toBe(`\n\n${lifecycle(here('s1'))}\n### Notes\n\n- the list of versions may lag behind writes\n`);
  });

  it('of a request that was met before says so', () => {
    expect(summary(unchanged)).toContain(
      '## ↺ taxi-fare 3: Production, nothing to do\n\nIt was there before; nothing was written.\n',
    );
  });

  it('of an inconclusive request names what could not be judged', () => {
    const findings = [
      { subject: 'approval 1', outcome: 'inconclusive' as const, found: 'the approvals could not be read' },
    ];
    expect(summary({ ...refused, verdict: 'inconclusive', from: null, findings })).toMatch(
      /^## ❔ taxi-fare 3: unknown → Production, inconclusive\n\nWhat could not be judged: approval 1\. Nothing was written\.\n/,
    );
  });

  it('of what an earlier run left over says what was finished', () => {
    expect(summary({ ...promoted, state: 'finished', changes: promoted.changes.slice(1) })).toMatch(
      /^## ✅ taxi-fare 3: Production, finished\n\nAn earlier run .* was written: version 2 moved aside to Archived\.\n/,
    );
  });

  it('of wrong usage lists the problems with their lines', () => {
    expect(summary(misused)).toBe(`## ⚠️ promote azureml\\:<wbr>taxi-fare:3, cannot be judged

Nothing was judged or written: 3 problems with what was given.

### Problems

- \`.github/aml-promote.yml:3\`: unknown key "stagess". Did you mean "stages"?
- \`.github/aml-promote.yml:9\`: no such stage: Live
- the input to is missing. set it to a stage of the policy
`);
  });

  it('shows ten problems and counts the rest', () => {
    const others = Array.from({ length: 11 }, (_, index) => ({ what: `problem ${index + 2}` }));
    const page = summary({ ...misused, failure: new UsageFailure({ what: 'problem 1' }, ...others) });
    expect(page).toContain('- problem 10\n- and 2 more; `aml-promote lint` lists them\n');
  });

  it('of a stop half-way says what stands and how to go on, and draws no present stage', () => {
    expect(
      summary(halfWay),
    ).toBe(`## ⚠️ promote azureml:taxi-fare@<wbr>latest → Production, inconclusive, stopped half-way

What was written stands.

### What happened

Azure answered 503 to PUT taxi-fare 2 after 4 attempts. The service knows the call as \`c0ffee\`.

### What stands

- version 3 is in Production

### How to go on

run the same command again; it finishes what is left

---

${REQUEST}
- **Plan:** \`${DIGEST}\`
- **As of:** \`2026-11-02T09:00:00Z\`

${DONE('intended')}
${lifecycle([])}`);
  });
});

describe('the size of a summary', () => {
  const many = <T>(thing: T, count: number): T[] => Array.from({ length: count }, () => thing);
  const finding = { subject: 'tag', outcome: 'pass' as const, found: 'found' };

  it('cuts a table after 200 rows and counts the rest, but never cuts what blocks', () => {
    const page = summary({
      ...refused,
      findings: [...many(finding, 202), { ...finding, outcome: 'fail', found: 'the reason' }],
    });
    expect(page.match(/^\| [✓✗]/gm)).toHaveLength(200);
    expect(page).toContain('\n\nand 3 more findings\n');
    expect(page).toContain('| ✗ | tag | the reason |');
  });

  it('cuts long text', () => {
    expect(summary({ ...promoted, notes: ['x'.repeat(501)] })).toContain(`- ${'x'.repeat(499)}…\n`);
  });

  it.each(['$', '\u{E0001}', '`', '漢'])('stays below 1 MiB when everything is full of %j', (character) => {
    const text = character.repeat(2000);
    const change = { ...(promoted.changes[0] ?? never()), version: text, from: text, to: text };
    const facts = many({ check: text, asset: text, source: text, value: text }, 1000);
    const worst: Report = {
      ...planned,
      asked: { asset: text, to: text, reason: text },
      asset: { kind: 'model', name: text, version: text },
      findings: many(
        {
          subject: text,
          outcome: 'awaited' as const,
          found: text,
          wanted: text,
          remedy: text,
          at: { file: text, line: 1, column: 1 },
        },
        1000,
      ),
      plan: { ...(planned.plan ?? never()), facts },
      changes: many(change, 1000),
      approvals: many(
        {
          person: { id: text, login: text, isBot: false },
          match: 'named in the environment' as const,
          comment: text,
          environment: text,
        },
        1000,
      ),
      notes: many(text, 1000),
    };
    expect(Buffer.byteLength(summary(worst))).toBeLessThan(1024 * 1024);
    const stands = many(text, 1000);
    const stopped: Report = {
      ...halfWay,
      failure: new ServiceFailure(text, { correlationId: text, stands, fix: text }),
      judged: worst,
    };
    expect(Buffer.byteLength(summary(stopped))).toBeLessThan(1024 * 1024);
  });
});

function never(): never {
  throw new Error('the report of the test has none');
}
