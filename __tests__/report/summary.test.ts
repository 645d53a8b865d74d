import { describe, expect, it } from '@jest/globals';
import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import type { Report } from '../../src/report/report.js';
import { summary } from '../../src/report/summary.js';
import { halfWay, lineage, misused, planned, promoted, refused, rule, unchanged } from './reports.js';

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

| Login | Id | How | Through | Comment |
| --- | --- | --- | --- | --- |
| \`ada\` | \`7\` | named in the environment | \`production\` | \`ship it\` |
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

### Metrics

|  | Metric | This version | Incumbent | Wanted | Source |
| --- | --- | --- | --- | --- | --- |
| ✓ | rmse | \`3.2\` | \`3.4\` (version \`2\`) | &lt;= 4 | file sha256\\:<wbr>abc |

### Lineage

|  | Recorded | Where |
| --- | --- | --- |
| Job | [\`gentle_sun_7\`](https://ml.azure.com/runs/gentle_sun_7?wsid=/subscriptions/s/resourcegroups/rg/workspaces/ml), made by Ana Lima | jobName |
| Code commit | [\`4d2b93784676893f8e346d5f0b9fb894a9cf0742\`](https://github.com/org/training/commit/4d2b93784676893f8e346d5f0b9fb894a9cf0742), of git@<wbr>github.com:org/training.git, on main, with changes that were not committed | job property mlflow.source.git.commit |
| Data | \`azureml:taxi-rides:9\` | job input rides |
| Environment | \`azureml:sklearn:4\` | job |
| Components | not recorded |  |
| Base model | not recorded |  |
| Explanations | not recorded |  |

### Changes

| Version | From | To | \`isArchived\` |  |
| --- | --- | --- | --- | --- |
| \`3\` | Staging | Production | left alone | planned |
| \`2\` | Production | Archived | becomes true | planned |

### Rules

- Approval 1: 1 of team:org/risk, through the environment production, with the first 12 characters of the plan’s digest in the comment
- Approvals by the requester or the owner of the training job do not count
- Environment production: administrators must not be able to bypass it
- Checks: metric rmse
- A job before the gate must have planned it, and have left the plan as an artifact
- Never Fri 16:00 to 24:00 Europe/Berlin

### Awaited

- approval 1: 1 of org/risk

- **To approve:** release the job that waits at \`production\`, with \`${DIGEST.slice(0, 12)}\` in the comment

### Plan

An approval approves exactly this digest; \`promote\` refuses when it comes to another:

\`\`\`text
${DIGEST}
\`\`\`

<details><summary>The raw values that the checks read</summary>

| Check | Asset | Source | Value |
| --- | --- | --- | --- |
| metric rmse | \`${VERSION_3}\` | metrics file | \`3.2\` |

</details>

<details><summary>The plan: its canonical JSON (RFC 8785) has this SHA-256</summary>

`);
    expect(JSON.parse(json)).toEqual(planned.plan);
    expect(after).toBe(`\n\n${lifecycle(here('s1'))}\n### Notes\n\n- the list of versions may lag behind writes\n`);
  });

  it('of a plan that is refused shows what blocks before anything else, and the numbers and the lineage still', () => {
    const page = summary({ ...planned, verdict: 'deny', state: 'refused' });
    expect(page.match(/^### \w+/gm)).toEqual([
      '### Findings',
      '### Metrics',
      '### Lineage',
      '### Changes',
      '### Rules',
      '### Lifecycle',
      '### Notes',
    ]);
  });

  it('of a plan says why it could not read where the version comes from, and what to grant', () => {
    const why = 'Azure ML refused to read the job j with 403: AuthorizationFailed';
    const grant = 'grant the identity Microsoft.MachineLearningServices/workspaces/jobs/read on the workspace';
    const page = summary({ ...planned, lineage: { is: 'unreadable', why, grant } });
    expect(page).toContain(`### Lineage\n\nIt could not be read: ${why}. To read it, ${grant}.\n`);
  });

  it('of a plan names a job that is gone, and a number that nobody recorded', () => {
    const job = { name: 'old', url: null, owner: null, missing: 'which Azure ML no longer has' };
    const [first] = planned.metrics;
    const page = summary({
      ...planned,
      lineage: { is: 'read', value: { ...lineage, job, commit: null } },
      metrics: first === undefined ? [] : [{ ...first, incumbents: [{ version: '2', value: null }] }],
    });
    expect(page).toContain('| Job | `old`, which Azure ML no longer has | jobName |');
    expect(page).toContain('| Code commit | not recorded |  |');
    expect(page).toContain('| ✓ | rmse | `3.2` | none (version `2`) |');
  });

  it('of a plan folds away what else passes', () => {
    const [first] = planned.findings;
    const owner = { ...(first ?? never()), subject: 'tag owner', found: 'owner = ana', wanted: 'a tag owner' };
    const page = summary({ ...planned, findings: [owner, ...planned.findings] });
    expect(page).toContain('<details><summary>What else was judged, and passes</summary>\n\n|  | Rule |');
    expect(page.match(/^\| ✓ \| tag owner \| owner = ana \|/gm)).toHaveLength(1);
    expect(page).not.toContain('### Findings');
  });

  it('counts the values that a cell has no room for', () => {
    const data = Array.from({ length: 8 }, (_, index) => ({ value: `d${index}`, source: `job input i${index}` }));
    const page = summary({ ...planned, lineage: { is: 'read', value: { ...lineage, data } } });
    expect(page).toContain('| Data | `d0`<br>`d1`<br>`d2`<br>`d3`<br>`d4`<br>and 3 more | job input i0<br>');
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
          through: { is: 'environment' as const, name: text },
        },
        1000,
      ),
      metrics: many(
        {
          metric: text,
          value: text,
          source: text,
          incumbents: many({ version: text, value: text }, 100),
          wanted: text,
          outcome: 'pass' as const,
        },
        1000,
      ),
      lineage: {
        is: 'read',
        value: {
          job: { name: text, url: text, owner: text, missing: text },
          commit: { value: text, source: text, repository: text, branch: text, isDirty: true },
          data: many({ value: text, source: text }, 1000),
          environments: many({ value: text, source: text }, 1000),
          components: many({ value: text, source: text }, 1000),
          baseModels: many({ value: text, source: text }, 1000),
          explanations: many({ value: text, source: text }, 1000),
        },
      },
      rule: {
        ...rule,
        checks: many({ value: { tag: text }, at: rule.at }, 1000),
        freeze: many(rule.freeze[0] ?? never(), 1000),
        approvals: many(
          {
            value: {
              from: many({ is: 'user' as const, login: text }, 100),
              count: 1,
              via: 'environment' as const,
              environment: text,
              comment: null,
            },
            at: rule.at,
          },
          1000,
        ),
      },
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
