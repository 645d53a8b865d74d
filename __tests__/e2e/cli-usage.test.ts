import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Cli, document, inGroups, OPEN, placeWords, prepareCli } from './arm/cli.js';
import { type Arm, full, idOf, putsIn, SUBSCRIPTION, startArm, type World } from './arm/start.js';

let arm: Arm;
let cli: Cli;
let world: World;
const MB2 = 2 * 1024 * 1024;

beforeAll(async () => {
  [arm, cli] = await Promise.all([startArm(), prepareCli()]);
  world = arm.world();
  await world.tell({ seed: [full(world.workspace, '3')] });
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['open.yml', OPEN],
    [
      'metric.yml',
      OPEN.replace(
        '- { from: None, to: Staging }',
        '- from: None\n    to: Staging\n    checks: [{ metric: auc, source: file, min: 0.9 }]',
      ),
    ],
    ['empty.yml', ''],
    ['binary.yml', Uint8Array.from({ length: 300 }, (_, index) => index % 256)],
    ['big.yml', `# ${'x'.repeat(MB2)}\n`],
    ['keys.yml', `${OPEN}extra: 1\nmore: 2\n`],
    ['array.json', '[1]'],
    ['nan.json', '{"auc": NaN}'],
    ['string.json', '{"auc": "0.9"}'],
    ['infinite.json', '{"auc": 1e400}'],
    ['null.json', 'null'],
    ['empty.json', ''],
    ['big.json', `{"auc": 1${' '.repeat(MB2)}}`],
    ['utf8.json', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
  ];
  for (const [name, content] of files) await cli.file(name, content);
});
afterAll(async () => {
  await Promise.all([arm.close(), cli.close()]);
});

/** What a right command line says, by option. */
const right = (): Record<string, string> => {
  const words = placeWords(world);
  const place = Object.fromEntries(
    words.flatMap((word, index) => (index % 2 === 0 ? [[word.slice(2), words[index + 1] ?? '']] : [])),
  );
  return { asset: 'azureml:fraud:3', to: 'Staging', policy: 'open.yml', ledger: 'off', ...place };
};

const wordsOf = (options: Readonly<Record<string, string | null>>): string[] =>
  Object.entries(options).flatMap(([name, value]) => (value === null ? [] : [`--${name}`, value]));

interface Wrong {
  readonly label: string;
  readonly options?: Readonly<Record<string, string | null>>;
  readonly more?: readonly string[];
  readonly command?: string;
  /** What the line has to say. */
  readonly says: RegExp;
}

const metrics = (file: string, says: RegExp): Wrong => ({
  label: `metrics ${file}`,
  options: { policy: 'metric.yml', metrics: file },
  says,
});

const WRONG: readonly Wrong[] = [
  ...['asset', 'to', 'subscription-id', 'resource-group', 'workspace'].map((name) => ({
    label: `no ${name}`,
    options: { [name]: null },
    says: new RegExp(`${name} is not given`),
  })),
  { label: 'empty to', options: { to: null }, more: ['--to='], says: /to is not given/ },
  { label: 'unknown option', more: ['--polcy', 'x'], says: /unknown option --polcy.*Did you mean "policy"/ },
  { label: 'unknown short option', more: ['-x'], says: /unknown option -x/ },
  { label: 'option of another command', more: ['--seed', 'x'], says: /unknown option --seed/ },
  {
    label: 'plan-digest of plan',
    command: 'plan',
    more: ['--plan-digest', 'a'.repeat(64)],
    says: /unknown option --plan-digest/,
  },
  { label: 'option twice', more: ['--to', 'Production'], says: /--to is given twice/ },
  { label: 'option without value', more: ['--reason'], says: /--reason has no value/ },
  { label: 'option for a value', more: ['--reason', '--timeout', '3s'], says: /--reason has no value/ },
  { label: 'stray word', more: ['stray'], says: /unexpected word "stray"/ },
  { label: 'flag with a value', more: ['--help=no'], says: /--help takes no value/ },
  { label: 'unknown command', command: 'promte', says: /unknown command "promte".*Did you mean "promote"/ },
  { label: 'bad kind', options: { kind: 'Model' }, says: /kind is "Model".*Did you mean "model"/ },
  {
    label: 'kind of another asset',
    options: { kind: 'data' },
    says: /there is no version 3 of the data asset fraud in the workspace \S+ \(resource group rg\)\. Check asset, kind/,
  },
  { label: 'kind contradicts', options: { asset: 'models:/fraud/3', kind: 'data' }, says: /kind says data/ },
  { label: 'reference without scheme', options: { asset: 'fraud:3' }, says: /Did you mean azureml:fraud:3/ },
  { label: 'reference without version', options: { asset: 'azureml:fraud' }, says: /Say which version/ },
  { label: 'reference with a slip', options: { asset: 'azurml:fraud:3' }, says: /Did you mean azureml:fraud:3/ },
  { label: 'unknown label', options: { asset: 'azureml:fraud@newest' }, says: /only label is @latest/ },
  { label: 'version that climbs', options: { asset: 'azureml:fraud:..' }, says: /version/ },
  { label: 'version with a slash', options: { asset: 'azureml:fraud:3/x' }, says: /not an asset reference/ },
  { label: 'version with an escape', options: { asset: 'azureml:fraud:3%2f' }, says: /version/ },
  { label: 'control characters', options: { asset: 'azureml:fr\u001b[31m\n::error::aud:3' }, says: /./ },
  {
    label: 'a registry’s reference and a workspace',
    options: { asset: 'azureml://registries/r/models/fraud/versions/3' },
    says: /workspace is "\S+", but the asset is one of the registry r\. Leave workspace out/,
  },
  {
    label: 'a workspace’s id and a registry',
    options: { asset: idOf('w', 'fraud', '3'), workspace: null },
    more: ['--registry=r'],
    says: /registry is "r", but the asset is one of a workspace\. Leave registry out/,
  },
  {
    label: 'a workspace and a registry',
    more: ['--registry=r'],
    says: /workspace and registry are both given\. Give the one that holds the asset/,
  },
  {
    label: 'a registry’s reference and another registry',
    options: { asset: 'azureml://registries/r/models/fraud/versions/3', workspace: null },
    more: ['--registry', 's'],
    says: /registry is "s", but the asset's own id says "r"/,
  },
  {
    label: 'a registry without its subscription',
    options: { workspace: null, 'subscription-id': null },
    more: ['--registry=r'],
    says: /subscription-id is not given\. Give it/,
  },
  {
    label: 'contradicting places',
    options: { asset: idOf('elsewhere', 'fraud', '3') },
    says: /workspace is ".*", but the asset's own id says "elsewhere"/,
  },
  {
    label: 'a workspace that is none',
    options: { workspace: '../x' },
    says: /workspace is "..\/x", which cannot be one/,
  },
  {
    label: 'http beyond loopback',
    options: { 'azure-endpoint': 'http://management.azure.com' },
    says: /plain http beyond this machine/,
  },
  {
    label: 'http to a name that looks like loopback',
    options: { 'azure-endpoint': 'http://127.0.0.1.evil.example' },
    says: /plain http beyond this machine/,
  },
  {
    label: 'endpoint with a user',
    options: { 'azure-endpoint': 'https://a:b@management.azure.com' },
    says: /carries a user/,
  },
  {
    label: 'endpoint with a query',
    options: { 'azure-endpoint': 'https://management.azure.com?x=1' },
    says: /carries a user/,
  },
  { label: 'endpoint that is none', options: { 'azure-endpoint': 'management' }, says: /is not a URL/ },
  { label: 'endpoint of another scheme', options: { 'azure-endpoint': 'ftp://x' }, says: /neither https nor http/ },
  {
    label: 'authority in the clear',
    options: { 'authority-host': 'http://login.example' },
    says: /authority-host.*plain http/,
  },
  ...['soon', '0', '-1', '5d', '1.5', '99999999', '25h'].map((timeout) => ({
    label: `timeout ${timeout}`,
    options: { timeout: null },
    more: [`--timeout=${timeout}`],
    says: /timeout is/,
  })),
  {
    label: 'a ledger that is none',
    options: { ledger: 'a prefix' },
    says: /the prefix "a prefix" cannot begin the name/,
  },
  { label: 'a ledger where no repository is', options: { ledger: 'prefix' }, says: /no git repository.*ledger: off/ },
  { label: 'plan-digest', options: { 'plan-digest': 'A'.repeat(64) }, says: /64 lower-case hex/ },
  { label: 'archive-existing', more: ['--archive-existing=yes'], says: /archive-existing is "yes"/ },
  { label: 'policy missing', options: { policy: 'none.yml' }, says: /the policy none.yml does not exist/ },
  { label: 'policy a directory', options: { policy: '.' }, says: /is a directory/ },
  { label: 'policy empty', options: { policy: 'empty.yml' }, says: /empty\.yml/ },
  { label: 'policy binary', options: { policy: 'binary.yml' }, says: /binary\.yml/ },
  { label: 'policy of 2 MB', options: { policy: 'big.yml' }, says: /big\.yml/ },
  {
    label: 'policy with invalid keys',
    options: { policy: 'keys.yml' },
    says: /^keys\.yml:\d+:\d+: .*extra.*\n.*(1 more problem|"more")/,
  },
  { label: 'no such preset', options: { policy: 'preset:defalt' }, says: /defalt/ },
  { label: 'unknown stage', options: { to: 'staging' }, says: /there is no stage "staging".*Did you mean "Staging"/ },
  { label: 'Unregistered', options: { to: 'Unregistered' }, says: /nothing can be moved/ },
  {
    label: 'version that does not exist',
    options: { asset: 'azureml:fraud:99' },
    says: /no version 99 of the model fraud/,
  },
  { label: 'model that does not exist', options: { asset: 'azureml:nothing@latest' }, says: /nothing has no version/ },
  metrics('none.json', /none\.json does not exist/),
  metrics('.', /cannot be read/),
  metrics('array.json', /not a JSON object/),
  metrics('null.json', /not a JSON object/),
  metrics('empty.json', /not JSON/),
  metrics('nan.json', /not JSON/),
  metrics('string.json', /"auc" no finite number/),
  metrics('infinite.json', /"auc" no finite number/),
  metrics('big.json', /larger than 1 MB/),
  metrics('/dev/zero', /larger than 1 MB/),
  metrics('utf8.json', /not JSON/),
];

const lineOf = ({ options = {}, more = [], command = 'promote' }: Wrong): string[] => [
  command,
  ...wordsOf({ ...right(), ...options }),
  ...more,
];

describe('wrong usage', () => {
  it(`ends with 2 and one clear line: ${WRONG.length} ways`, async () => {
    expect(WRONG.length).toBeGreaterThanOrEqual(40);
    const found = await inGroups(WRONG, 3, async (wrong) => {
      const { code, stdout, stderr } = await cli.run(lineOf(wrong));
      const lines = stderr.trimEnd().split('\n');
      const clear =
        lines.length <= 3 &&
        !stderr.includes('\u001B') &&
        !/^\s+at .*:\d+|internal error/m.test(stderr) &&
        !/^::/m.test(stderr) &&
        lines.every((line) => line.length < 1200);
      return code === 2 && stdout === '' && clear && wrong.says.test(stderr)
        ? []
        : [{ label: wrong.label, code, stdout: stdout.slice(0, 200), stderr: stderr.slice(0, 400) }];
    });
    expect(found.flat()).toEqual([]);
    expect(putsIn(await world.see())).toEqual([]);
  });

  it('prints exactly one document with --json', async () => {
    const found = await inGroups(WRONG, 3, async (wrong) => {
      const [command = '', ...rest] = lineOf(wrong);
      const ended = await cli.run([command, '--json', ...rest]);
      const { error, 'exit-code': exit, verdict } = document(ended);
      const ok = ended.code === 2 && exit === 2 && error?.kind === 'usage' && error.problems.length > 0 && !verdict;
      return ok ? [] : [{ label: wrong.label, code: ended.code, exit, error }];
    });
    expect(found.flat()).toEqual([]);
  });

  it('names the command, also where promote is left out', async () => {
    expect(document(await cli.run(['--json', '--nothing'])).command).toBe('promote');
    expect(document(await cli.run(['lint', '--json', '--nothing'])).command).toBe('lint');
    expect(document(await cli.run(['promote', '--json=1']))['exit-code']).toBe(2);
  });

  it('does not read a metrics file that no check asks for', async () => {
    const other = arm.world();
    await other.tell({ seed: [full(other.workspace, '3')] });
    const words = wordsOf({ ...right(), workspace: other.workspace, metrics: 'none.json' });
    expect((await cli.run(['promote', ...words])).code).toBe(0);
  });

  it('never asks anybody before the request is well-formed', async () => {
    await world.tell({ forget: true });
    await inGroups(['soon', '0'], 2, (timeout) => cli.run(lineOf({ label: '', options: { timeout }, says: /./ })));
    await cli.run(lineOf({ label: '', options: { to: 'nowhere' }, says: /./ }));
    expect((await world.see()).calls).toEqual([]);
  });
});

describe('no login', () => {
  it('is a 3, with what was tried and the lines to add', async () => {
    const ended = await cli.run(
      [
        'promote',
        ...wordsOf({ ...right(), 'azure-endpoint': 'https://127.0.0.1:1', 'subscription-id': SUBSCRIPTION }),
        '--json',
        '--timeout',
        '10s',
      ],
      { env: { PATH: '/nonexistent' } },
    );
    expect([ended.code, document(ended).error?.kind]).toEqual([3, 'service']);
    expect(ended.stderr).toMatch(/no login to Azure/);
    expect(ended.stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(3);
  });
});

describe('help', () => {
  it.each([[[]], [['--help']], [['help']], [['promote', '--help']], [['lint', '--help']], [['emulator', '--help']]])(
    '%j',
    async (words) => {
      const { code, stdout, stderr } = await cli.run(words);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^aml-promote/);
      expect(stdout).not.toContain('\u001B');
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    },
  );

  it('--version prints the version alone', async () => {
    expect((await cli.run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });
});
