import { describe, expect, test } from '@jest/globals';
import { type Caller, called, offered } from './called-workflow.js';

const LOCAL = './.github/workflows/greet.yml';
const THERE = 'acme/shared/.github/workflows/greet.yml@main';
const GREET = `on:
  workflow_call:
    inputs:
      who: { required: true, type: string }
      how: { type: string, default: '\${{ vars.HOW }} from \${{ github.actor }}' }
    secrets:
      key: { required: true }
    outputs:
      said: { value: '\${{ jobs.one.outputs.said }}' }
permissions: { contents: read }
jobs:
  one:
    runs-on: ubuntu-latest
    steps: [{ run: echo }]
  two:
    runs-on: ubuntu-latest
    permissions: { id-token: write }
    steps: [{ run: echo }]
`;
const at = {
  prefix: '',
  inputs: {},
  secrets: { KEY: 'k', OTHER: 'o' },
  seesEnvironmentSecrets: true,
  calledFrom: null,
};

const call = (different: Partial<Caller['call']> = {}, permissions: Caller['permissions'] = {}) =>
  called({
    ...{ key: 'greet', name: 'Greet', at },
    permissions: { contents: 'write', 'id-token': 'write', ...permissions },
    call: { uses: THERE, with: { who: '${{ inputs.name }}' }, secrets: { key: '${{ secrets.KEY }}' }, ...different },
    contexts: { inputs: { name: 'dana' }, secrets: at.secrets, vars: { HOW: 'hello' }, github: { actor: 'ana' } },
    workflows: { [THERE]: GREET, [LOCAL]: GREET, 'plain.yml': 'on: push\njobs: {}\n' },
    here: { repository: 'acme/own', ref: 'refs/heads/main' },
  });

describe('a called workflow', () => {
  test('gets its inputs, its defaults and the secrets that it is passed, and nothing else of its caller', () => {
    expect(call().at).toEqual({
      prefix: 'Greet / ',
      inputs: { who: 'dana', how: 'hello from ana' },
      secrets: { key: 'k' },
      seesEnvironmentSecrets: false,
      calledFrom: 'acme/shared/.github/workflows/greet.yml@refs/heads/main',
    });
  });

  test('inherits all secrets, those of environments too', () => {
    expect(call({ secrets: 'inherit' }).at).toMatchObject({ secrets: at.secrets, seesEnvironmentSecrets: true });
  });

  test('of the same repository is taken at the ref of the run', () => {
    expect(call({ uses: LOCAL }).at.calledFrom).toBe('acme/own/.github/workflows/greet.yml@refs/heads/main');
  });

  test('offers outputs of its jobs', () => {
    expect(offered(call(), { jobs: { one: { outputs: { said: 'hello' } } } })).toEqual({ said: 'hello' });
  });

  test.each<[string, Parameters<typeof call>, RegExp]>([
    ['that does not exist', [{ uses: 'other.yml' }], /does not exist/],
    ['that nobody may call', [{ uses: 'plain.yml' }], /no workflow that can be called/],
    ['without a required input', [{ with: {} }], /requires the input who/],
    ['with an input that it has not', [{ with: { who: 'x', what: 'y' } }], /no input what/],
    ['with a secret that it has not', [{ secrets: { other: 'x' } }], /no secret other/],
    ['without a required secret', [{ secrets: {} }], /requires the secret key/],
    ['whose job may more than its caller', [{}, { 'id-token': 'read' }], /two asks for id-token: write/],
  ])('%s does not start', (_what, given, why) => {
    expect(() => call(...given)).toThrow(why);
  });
});
