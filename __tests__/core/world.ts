import { type Decision, decide, displaces, type Planned } from '../../src/core/decision.js';
import { type Entry, entryKey, entryText } from '../../src/core/entry.js';
import type { IdentitySystem } from '../../src/core/evidence.js';
import type { AssetFacts, Bag, Facts } from '../../src/core/facts.js';
import type { Stage } from '../../src/core/lifecycle.js';
import type { Workspace } from '../../src/core/place.js';
import { assetId, type Change } from '../../src/core/plan.js';
import { loadPolicy, loadPreset } from '../../src/core/policy/load.js';
import type { Policy } from '../../src/core/policy/policy.js';
import { problemLine } from '../../src/core/problem.js';

/** A small world for the tests of the core: one workspace, one model, its versions, a policy. */

export const place: Workspace = {
  in: 'workspace',
  endpoint: 'https://management.azure.com',
  subscriptionId: '11111111-2222-3333-4444-555555555555',
  resourceGroup: 'ml',
  workspace: 'acme',
};

export const DIGEST = 'a'.repeat(64);

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

export function policyOf(text: string, host: IdentitySystem = 'github'): Policy {
  const result = loadPolicy(bytes(text), 'policy.yml', host);
  if (!result.ok) throw new Error(result.error.map(problemLine).join('\n'));
  return text.includes('ledger:') ? result.value : withoutLedger(result.value);
}

/** What these tests are about needs no ledger, so a policy asks for one only where it says so. */
const withoutLedger = (policy: Policy): Policy => ({ ...policy, ledger: 'optional' });

export function preset(name: string): Policy {
  const result = loadPreset(name, 'github');
  if (!result.ok) throw new Error(result.error.map(problemLine).join('\n'));
  return withoutLedger(result.value);
}

/** Every problem of a policy, as a user reads it. */
export function problemsOf(text: string | Uint8Array, file = 'p.yml', host: IdentitySystem = 'github'): string[] {
  const result = loadPolicy(typeof text === 'string' ? bytes(text) : text, file, host);
  return result.ok ? [] : result.error.map(problemLine);
}

export const idOf = (number: string): string => assetId(place, 'model', 'fraud', number);

/** A version of the model `fraud`, in the first stage until something else is said. */
export function version(number: string, given: Partial<AssetFacts> = {}): AssetFacts {
  return {
    id: idOf(number),
    kind: 'model',
    name: 'fraud',
    version: number,
    createdAt: '2024-01-02T03:04:05.000Z',
    content: { uri: `azureml://models/fraud/${number}`, type: 'mlflow_model', job: 'job-1' },
    stage: null,
    tags: {},
    properties: {},
    isAnonymous: false,
    isArchived: false,
    ...given,
  };
}

/** An entry of a promotion as the `properties` bag holds it. */
export function bagOf(number: string, ...entries: readonly Partial<Entry>[]): Bag {
  return Object.fromEntries(
    entries.map((given, index) => {
      const entry: Entry = {
        plan: DIGEST,
        run: `github.com/acme/ml/${index + 1}`,
        from: 'Staging',
        to: 'Production',
        sequence: index + 1,
        asset: idOf(number),
        proven: true,
        started: null,
        number: null,
        ...given,
      };
      return [entryKey(entry), entryText(entry)];
    }),
  );
}

export function stageIn(policy: Policy, name: string): Stage {
  const stage = policy.lifecycle.stages.find((one) => one.name === name);
  if (stage === undefined) throw new Error(`no stage ${name}`);
  return stage;
}

export function factsOf(asset: AssetFacts, given: Partial<Facts> = {}): Facts {
  return { place, asset, incumbents: [], displaced: [], metrics: null, lineage: null, ledger: null, ...given };
}

export function ask(
  policy: Policy,
  asset: AssetFacts,
  to: string,
  given: Partial<Facts> = {},
  archiveExisting = false,
): Decision {
  return decide(policy, factsOf(asset, given), { to: stageIn(policy, to), archiveExisting });
}

export function plannedOf(decision: Decision): Planned {
  if (decision.state === 'change' || decision.state === 'unfinished') return decision;
  throw new Error(`nothing is planned: ${JSON.stringify(decision)}`);
}

/** The finding of one subject as `outcome: found`. */
export function finding(decision: Decision, subject: string): string {
  const found = decision.findings.find((one) => one.subject === subject);
  return found === undefined ? 'none' : `${found.outcome}: ${found.found}`;
}

/** A version after one write of a promotion: what `promote` does to it in Azure. */
export function written(
  before: AssetFacts,
  change: Change,
  planned: Planned,
  run: string,
  asset: string,
  proven = true,
): AssetFacts {
  const { from, to, sequence } = change;
  const entry: Entry = {
    plan: planned.digest,
    run: planned.startedBy ?? run,
    from,
    to,
    sequence,
    asset,
    proven,
    started: null,
    number: null,
  };
  return {
    ...before,
    stage: change.to,
    tags: { ...before.tags, stage: change.to },
    properties: { ...before.properties, [entryKey(entry)]: entryText(entry) },
    isArchived: change.archived ?? before.isArchived,
  };
}

export const wouldDisplace = (policy: Policy, to: string, archiveExisting = false): boolean =>
  displaces({ to: stageIn(policy, to), archiveExisting });
