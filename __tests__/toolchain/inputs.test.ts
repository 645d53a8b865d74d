import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  type ActionInputName,
  CLI_FLAGS,
  type CliInputName,
  INPUTS,
  OUTPUTS,
  type OutputName,
} from '../../src/inputs.js';
import { OUTPUT_NAMES, type OutputName as ReportedName } from '../../src/report/outputs.js';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
// Fails to compile where the two lists of outputs part, or where a host's names are not what they should be.
const outputsAgree: Same<OutputName, ReportedName> = true;
type OfTheEmulator = 'port' | 'data' | 'seed' | 'faults' | 'latency' | 'list-lag' | 'clock-offset' | 'permissions';
// A job knows its host; a command line has to be told whose approvals a policy is for.
const hostsDiffer: Same<Exclude<CliInputName, ActionInputName>, OfTheEmulator | 'host'> = true;
const actionAlone: Same<Exclude<ActionInputName, CliInputName>, 'check-run-id'> = true;

interface ActionFile {
  readonly name: string;
  readonly inputs: Record<
    string,
    { readonly description: string; readonly required: boolean; readonly default?: string }
  >;
  readonly outputs: Record<string, { readonly description: string }>;
  readonly runs: { readonly using: string; readonly main: string };
}
const action = parse(readFileSync('action.yml', 'utf8')) as ActionFile;

describe('inputs and outputs', () => {
  test('are the ones that the reports set, in their order', () => {
    expect([outputsAgree, hostsDiffer, actionAlone]).toEqual([true, true, true]);
    expect(OUTPUTS.map(({ name }) => name)).toEqual(OUTPUT_NAMES);
  });

  test('have names that are used once', () => {
    const names = [...INPUTS, ...CLI_FLAGS].map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  test('show no secret by default', () => {
    const defaults = INPUTS.filter(({ secret }) => secret).map(({ name }) => action.inputs[name]?.default);
    expect(defaults).toEqual([`\${{ github.token }}`]);
  });
});

describe('action.yml', () => {
  test('has every input of the Action, as it is said in src/inputs.ts', () => {
    const said = INPUTS.filter((input) => (input.hosts as readonly string[]).includes('action')).map((input) => [
      input.name,
      {
        description: input.description,
        required: false,
        ...('default' in input && 'action' in input.default ? { default: input.default.action } : {}),
      },
    ]);
    expect(Object.entries(action.inputs)).toEqual(said);
  });

  test('has every output', () => {
    expect(Object.entries(action.outputs)).toEqual(OUTPUTS.map(({ name, description }) => [name, { description }]));
  });

  test('starts the bundle', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/github/index.js' });
  });
});
