import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cli, document, type Ended, inGroups, OPEN, placeWords, prepareCli } from './arm/cli.js';
import { type Arm, full, idOf, putsIn, startArm, type World } from './arm/start.js';
import { obeyed, unclear } from './bad-input/clear.js';
import { BAD_METRICS } from './bad-input/metrics.js';
import { BAD_POLICIES, GOOD } from './bad-input/policies.js';
import { BAD_REQUESTS } from './bad-input/requests.js';

let arm: Arm;
let cli: Cli;
let world: World;

const METRIC = OPEN.replace(
  '- { from: None, to: Staging }',
  '- { from: None, to: Staging, checks: [{ metric: auc, source: file, min: 0.5 }] }',
);

beforeAll(async () => {
  [arm, cli] = await Promise.all([startArm(), prepareCli()]);
  world = arm.world();
  await world.tell({ seed: [full(world.workspace, '3')] });
  await Promise.all([cli.file('open.yml', OPEN), cli.file('metric.yml', METRIC)]);
});
afterAll(async () => {
  await Promise.all([arm.close(), cli.close()]);
});

/** A request that is right, with these words in place of its own. */
function asking(inputs: Readonly<Record<string, string>>, where = world): string[] {
  const place = placeWords(where);
  const right: Record<string, string> = { asset: 'azureml:fraud:3', to: 'Staging', policy: 'open.yml' };
  for (let index = 0; index < place.length; index += 2) right[(place[index] ?? '').slice(2)] = place[index + 1] ?? '';
  // A value that begins with a dash is no option.
  return Object.entries({ ...right, ...inputs }).map(([name, value]) => `--${name}=${value}`);
}

interface Row {
  readonly label: string;
  readonly words: () => readonly string[];
  readonly says: RegExp;
  /** `file:line:column` at the start of the line. */
  readonly at?: string;
}

const words = (label: string, list: readonly string[], says: RegExp): Row => ({ label, words: () => list, says });

const COMMAND_LINES: readonly Row[] = [
  words('an unknown command', ['promot'], /unknown command "promot".*Did you mean "promote"/),
  words('an unknown command like no other', ['xyzzy'], /unknown command "xyzzy".*Commands: promote/),
  words('an unknown option', ['promote', '--polcy', 'x'], /unknown option --polcy.*Did you mean "policy"/),
  words('an unknown option in the other form', ['promote', '--polcy=x'], /unknown option --polcy/),
  words('unknown letters', ['promote', '-xyz'], /unknown option -x/),
  words('an option without value', ['promote', '--asset'], /--asset has no value.*--asset VALUE/),
  words('an option for a value', ['promote', '--asset', '--to', 'Staging'], /--asset has no value/),
  words('an option twice', ['promote', '--to=a', '--to', 'b'], /--to is given twice/),
  words('a flag with a value', ['lint', '--help=yes'], /--help takes no value/),
  words('a stray word', ['lint', 'policy.yml'], /unexpected word "policy\.yml".*--name VALUE/),
  words('a stray word after the end of options', ['lint', '--', 'x'], /unexpected word "x"/),
  words('an empty word', ['lint', ''], /unexpected word ""/),
  words('the version of something else', ['lint', '--versions'], /unknown option --versions.*"version"/),
  words('a version that is a reason', ['promote', '--reason', '--version'], /--reason has no value/),
  words('hostile words', ['promote', '::error::x ##vso[task.x]'], /unexpected word/),
  words('an option of another command', ['lint', '--asset', 'x'], /unknown option --asset of lint/),
  words('a port that is none', ['emulator', '--port', 'http'], /--port is "http".*0 to 65535/),
  words('a port too high', ['emulator', '--port', '65536'], /--port is "65536"/),
  words('a seed that is missing', ['emulator', '--seed', 'none.json'], /seed none\.json cannot be read/),
  words('a directory that is a device', ['emulator', '--data', '/dev/null'], /data directory cannot be used/),
  words('a scenario that is missing', ['stand-in-github', 'none.json'], /scenario "none\.json" cannot be read/),
  words('a policy that is a directory', ['lint', '--policy', '.'], /is a directory/),
  words('a policy that is missing', ['lint', '--policy', 'none.yml'], /none\.yml does not exist.*preset:default/),
  words('a policy with an empty name', ['lint', '--policy='], /the policy .*Commit one there/),
  words('a policy without end', ['lint', '--policy', '/dev/zero'], /larger than the 1 MB/),
  words('a ref of a working tree', ['lint', '--policy-ref', 'main'], /policy-ref is "main".*Leave policy-ref out/),
  words('a time that is none, for lint', ['lint', '--timeout', 'soon'], /timeout is "soon"/),
  words('a version beside what is wrong', ['lint', '--version', '--x'], /unknown option --x/),
  words('an unknown preset', ['lint', '--policy', 'preset:strict'], /no preset "strict".*Presets: default, mlflow/),
];

/** What is wrong with how a row ended; nothing when it is as it should be. */
function faults(row: Row, ended: Ended): string[] {
  const lines = ended.stderr.trimEnd().split('\n');
  const json = ended.stdout.trimStart().startsWith('{') ? document(ended) : undefined;
  const emulator = row.label.startsWith('a port') || /^a (seed|directory|scenario)/.test(row.label);
  return [
    ...(ended.code === 2 ? [] : [`exit ${ended.code}`]),
    // Each row holds one mistake.
    ...(lines.length === 1 ? [] : [`${lines.length} lines`]),
    ...(row.says.test(ended.stderr) ? [] : ['does not say it']),
    ...(row.at === undefined || ended.stderr.startsWith(`${row.at}: `) ? [] : [`not at ${row.at}`]),
    ...(json?.['exit-code'] === 2 && json.error?.kind === 'usage' && !json.verdict
      ? []
      : emulator
        ? []
        : ['no document']),
    ...unclear(ended.stderr),
    ...obeyed(ended.stderr),
    ...obeyed(ended.stdout),
  ];
}

const shown = (row: Row, ended: Ended) => {
  const wrong = faults(row, ended);
  return wrong.length === 0 ? [] : [{ label: row.label, wrong, stderr: ended.stderr.slice(0, 400) }];
};

const run = async (rows: readonly Row[]): Promise<unknown[]> => {
  const found = await inGroups(rows, 3, async (row) => {
    const [command = '', ...rest] = row.words();
    const flag = command === 'stand-in-github' ? [] : ['--json'];
    return shown(row, await cli.run([command, ...flag, ...rest]));
  });
  return found.flat();
};

describe('on the command line, one clear line and exit 2', () => {
  it('for every wrong command line', async () => {
    expect(await run(COMMAND_LINES)).toEqual([]);
  });

  it('for every wrong policy', async () => {
    const rows = BAD_POLICIES.map(({ label, says, at }, index): Row => {
      const name = `policy-${index}.yml`;
      return { label, says, words: () => ['lint', '--policy', name], ...(at === '' ? {} : { at: `${name}:${at}` }) };
    });
    for (const [index, { content }] of BAD_POLICIES.entries()) await cli.file(`policy-${index}.yml`, content);
    expect(await run(rows)).toEqual([]);
  });

  it('for every wrong request, and no write', async () => {
    const rows = BAD_REQUESTS.map(({ label, inputs, says }) => ({
      label,
      says,
      words: () => ['promote', ...asking(inputs)],
    }));
    const elsewhere: Row = {
      label: 'two places',
      says: /workspace is ".*", but the asset's own id says "elsewhere"/,
      words: () => ['promote', ...asking({ asset: idOf('elsewhere', 'fraud', '3') })],
    };
    expect(await run([...rows, elsewhere])).toEqual([]);
    expect(putsIn(await world.see())).toEqual([]);
  });

  it('for every wrong metrics file, and no write', async () => {
    const rows = BAD_METRICS.map(({ label, says }, index): Row => {
      const metrics = join(`metrics-${index}`, 'metrics.json');
      return {
        label,
        says,
        words: () => ['promote', ...asking({ policy: 'metric.yml', metrics })],
      };
    });
    for (const [index, { content }] of BAD_METRICS.entries()) {
      mkdirSync(join(cli.folder, `metrics-${index}`));
      if (content !== null) writeFileSync(join(cli.folder, `metrics-${index}`, 'metrics.json'), content);
    }
    expect(await run(rows)).toEqual([]);
    expect(putsIn(await world.see())).toEqual([]);
  });
});

describe('on the command line', () => {
  it('a subscription that Azure does not know is a thing that does not exist', async () => {
    const other = arm.world();
    const body = JSON.stringify({
      error: { code: 'SubscriptionNotFound', message: 'The subscription was not found.' },
    });
    await other.tell({ faults: [{ nth: 1, times: 9, deed: { is: 'answer', status: 404, body } }] });
    const ended = await cli.run(['promote', '--json', ...asking({}, other)]);
    expect([ended.code, document(ended).error?.kind, unclear(ended.stderr)]).toEqual([2, 'usage', []]);
    expect(putsIn(await other.see())).toEqual([]);
  });

  it('a record that cannot be written is found before Azure is asked', async () => {
    const other = arm.world();
    await other.tell({ seed: [full(other.workspace, '3')] });
    const ended = await cli.run(['promote', '--json', ...asking({}, other)], { env: { TMPDIR: '/dev/null/none' } });
    expect([ended.code, document(ended).error?.kind]).toEqual([2, 'usage']);
    expect(ended.stderr).toMatch(/^the record of the run cannot be written to \/dev\/null\/none.*TMPDIR/);
    expect((await other.see()).calls).toEqual([]);
  });

  it('wrong usage leaves no folder behind', async () => {
    const before = readdirSync(cli.folder).filter((name) => name.startsWith('aml-promote-'));
    await cli.run(['promote', ...asking({ to: 'Nowhere' })]);
    expect(readdirSync(cli.folder).filter((name) => name.startsWith('aml-promote-'))).toEqual(before);
  });

  it('a reader that goes away, or a full disk for the log, ends no promotion', async () => {
    for (const closing of ['| true', '> /dev/full', '2> /dev/full', '>&- 2>&-', '< /dev/null', '<&-']) {
      const other = arm.world();
      await other.tell({ seed: [full(other.workspace, '3')] });
      const ended = await cli.shell(['promote', ...asking({}, other)], closing);
      expect([closing, ended.code, unclear(ended.stderr)]).toEqual([closing, 0, []]);
      expect(putsIn(await other.see())).toEqual(['3']);
    }
  });

  it('a good policy with a BOM, CRLF, anchors and brackets in comments is good', async () => {
    const texts = [
      `\ufeff${GOOD.replaceAll('\n', '\r\n')}`,
      GOOD.replace('A: {}', 'A: &a {}').replace('B: {}', 'B: *a'),
      `${GOOD}# ${'['.repeat(200)}\n`,
    ];
    for (const [index, text] of texts.entries()) {
      await cli.file(`good-${index}.yml`, text);
      expect(await cli.run(['lint', '--policy', `good-${index}.yml`])).toMatchObject({ code: 0, stderr: '' });
    }
  });

  // The administrator reads every file.
  (process.getuid?.() === 0 ? it.skip : it)('a policy that may not be read is wrong usage', async () => {
    chmodSync(await cli.file('secret.yml', GOOD), 0);
    const ended = await cli.run(['lint', '--policy', 'secret.yml']);
    expect([ended.code, unclear(ended.stderr)]).toEqual([2, []]);
    expect(ended.stderr).toMatch(/secret\.yml cannot be read \(EACCES\)/);
  });

  it('lint shows what a valid policy takes away from its preset', async () => {
    await cli.file('loose.yml', 'version: 1\nextends: default\ntransitions:\n  - { from: Staging, to: Production }\n');
    const ended = await cli.run(['lint', '--policy', 'loose.yml']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(/^! loose\.yml:4:5: Staging -> Production asks for no approval/m);
    expect(document(await cli.run(['lint', '--json', '--policy', 'loose.yml'])).notes).toHaveLength(1);
  });
});
