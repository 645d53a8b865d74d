import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { jobOf, runStep, type Step, type StepOptions } from '../runner.js';
import { type Azure, PLACE, type Properties, startAzure } from './azure.js';
import { type Differently, type GitHub, gated, startGitHub } from './github.js';
import { Started } from './process.js';

export const OUTPUTS = [
  'verdict',
  'stage',
  'previous-stage',
  'version',
  'archived',
  'approvers',
  'plan-digest',
  'plan',
  'record',
  'report',
].sort();

/** The servers of one test file: one Azure for all of its tests, a GitHub for each. */
export interface World {
  readonly azure: Azure;
  /** A model of its own for this test, its versions in order: `1`, `2`, … */
  model(...versions: readonly Properties[]): Promise<string>;
  github(different?: Differently): Promise<GitHub>;
  /** Runs the Action as the gated job of this GitHub. */
  promote(
    github: GitHub,
    asset: string,
    options?: Partial<StepOptions> & { readonly idToken?: boolean },
  ): Promise<Step>;
  readonly test: Started;
}

/** Starts the servers of a test file, and stops them after it. */
export function world(seed?: string): World {
  const file = new Started();
  const test = new Started();
  let azure: Azure | undefined;
  let models = 0;
  beforeAll(async () => {
    azure = await startAzure(file, seed);
  });
  afterEach(async () => {
    await test.stop();
    if (azure) Object.assign(azure.front, { instead: () => undefined, lose: () => false, delay: 0 });
  });
  afterAll(() => file.stop());
  const here = (): Azure => {
    if (azure === undefined) throw new Error('not started');
    return azure;
  };
  return {
    get azure() {
      return here();
    },
    async model(...versions) {
      const name = `model-${++models}`;
      for (const [index, properties] of versions.entries()) await here().put(name, String(index + 1), properties);
      return name;
    },
    github: (different) => startGitHub(test, gated(different)),
    promote: (github, asset, { inputs = {}, env = {}, idToken = true, ...others } = {}) =>
      runStep(test, {
        inputs: { asset, to: 'Production', 'azure-endpoint': here().front.url, timeout: '30s', ...PLACE, ...inputs },
        env: { ...jobOf(github.url, idToken), ...env },
        ...others,
      }),
    test,
  };
}

/** Every end sets every output, and nothing crashes. */
export function expectWellEnded({ outputs, stdout, stderr, code }: Step, exit: 0 | 1): void {
  expect({ code, stderr, names: Object.keys(outputs).sort() }).toEqual({ code: exit, stderr: '', names: OUTPUTS });
  expect(stdout).not.toMatch(/^\s+at .*\(|internal error/m);
}
