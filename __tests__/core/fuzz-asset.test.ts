import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AssetReference, KINDS, type Kind, parseReference, segmentOf } from '../../src/core/asset.js';
import { holds } from './fuzz-runs.js';

const letters = [...'abcXYZ019-_.'];
const name = fc
  .tuple(fc.constantFrom(...'aZ9'), fc.array(fc.constantFrom(...letters), { maxLength: 30 }))
  .map(([first, rest]) => first + rest.join(''));
const version = fc
  .array(fc.constantFrom(...letters, 'é', '+', '~', '日'), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''))
  .filter((text) => !/^\.{1,2}$/.test(text));
const part = fc
  .array(fc.constantFrom(...letters, '(', ')'), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''))
  .filter((text) => !/^\.{1,2}$/.test(text));
const kind = fc.constantFrom(...KINDS);

interface Written {
  readonly text: string;
  readonly means: AssetReference;
  /** What the request has to say of the kind; undefined where the text says it. */
  readonly stated: Kind | undefined;
}

/** References in all five forms, with what they mean. */
const written: fc.Arbitrary<Written> = fc
  .record({ name, version, kind, place: fc.tuple(part, part, part), form: fc.integer({ min: 0, max: 5 }) })
  .map((given): Written => {
    const [subscriptionId, resourceGroup, workspace] = given.place;
    const pinned = { is: 'version', version: given.version } as const;
    const tail = `${segmentOf(given.kind)}/${given.name}/versions/${given.version}`;
    const base = { kind: given.kind, name: given.name, version: pinned };
    const elsewhere = { in: 'elsewhere' } as const;
    const provider = 'providers/Microsoft.MachineLearningServices';
    const arm = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/${provider}`;
    const inWorkspace = { in: 'workspace', subscriptionId, resourceGroup, workspace } as const;
    const inRegistry = { in: 'registry', registry: workspace, arm: null } as const;
    const inNamedRegistry = { ...inRegistry, arm: { subscriptionId, resourceGroup } };
    const forms: readonly [Written, ...Written[]] = [
      { text: `azureml:${given.name}:${given.version}`, stated: given.kind, means: { ...base, where: elsewhere } },
      {
        text: `azureml:${given.name}@latest`,
        stated: given.kind,
        means: { ...base, version: { is: 'label', label: 'latest' }, where: elsewhere },
      },
      { text: `azureml://registries/${workspace}/${tail}`, stated: undefined, means: { ...base, where: inRegistry } },
      { text: `${arm}/workspaces/${workspace}/${tail}`, stated: undefined, means: { ...base, where: inWorkspace } },
      { text: `${arm}/registries/${workspace}/${tail}`, stated: undefined, means: { ...base, where: inNamedRegistry } },
      {
        text: `models:/${given.name}/${given.version}`,
        stated: undefined,
        means: { ...base, kind: 'model', where: elsewhere },
      },
    ];
    return forms[given.form] ?? forms[0];
  });

/** What of a reference becomes part of a URL, beside name and version. */
function stepsOf({ where }: AssetReference): readonly string[] {
  if (where.in === 'elsewhere') return [];
  if (where.in === 'workspace') return [where.subscriptionId, where.resourceGroup, where.workspace];
  return [where.registry, ...Object.values(where.arm ?? {})];
}

/** What every answer must be, for whatever text. */
function judged(text: string, stated: Kind | undefined): void {
  const result = parseReference(text, stated);
  if (!result.ok) {
    expect(result.error.length).toBeGreaterThan(10);
    expect(result.error.length).toBeLessThan(1500);
    expect(result.error).not.toMatch(/undefined|\[object/);
    return;
  }
  const { value } = result;
  expect(value.name).toMatch(/^[a-zA-Z0-9][\w.-]{0,254}$/);
  if (value.version.is === 'version') expect(value.version.version).not.toMatch(/[\s/\\:@?#%]|^\.{1,2}$|\p{C}/u);
  if (stated !== undefined) expect(value.kind).toBe(stated);
  for (const step of stepsOf(value)) expect(step).not.toMatch(/[/?#%@:\\]|^\.{1,2}$/);
}

describe('an asset reference', () => {
  it('in any of its forms means what it was made of', () => {
    holds(written, 5000, ({ text, stated, means }) => {
      expect(parseReference(text, stated)).toEqual({ ok: true, value: means });
      if (stated === undefined) expect(parseReference(text, means.kind)).toEqual({ ok: true, value: means });
    });
  });

  it('of another kind than the stated one is refused where it names its own', () => {
    holds(fc.tuple(written, kind), 2000, ([{ text, stated, means }, other]) => {
      if (stated !== undefined || other === means.kind) return;
      expect(parseReference(text, other).ok).toBe(false);
    });
  });

  it('is never read in two ways: two texts that differ in more than case mean two things, or the place differs', () => {
    holds(fc.tuple(written, written), 3000, ([one, other]) => {
      const [first, second] = [one, other].map(({ text, stated }) => parseReference(text, stated));
      if (first?.ok !== true || second?.ok !== true) return;
      const same = JSON.stringify(first.value) === JSON.stringify(second.value);
      expect(same).toBe(JSON.stringify(one.means) === JSON.stringify(other.means));
    });
  });

  it('of random text is refused in one sentence, or is safe', () => {
    holds(
      fc.tuple(fc.string({ unit: 'binary', maxLength: 300 }), fc.option(kind, { nil: undefined })),
      5000,
      ([text, stated]) => judged(text, stated),
    );
  });

  it('with a slip in it is refused in one sentence, or is safe', () => {
    const slip = fc.oneof(
      fc.constantFrom(
        '/',
        '//',
        ':',
        '@',
        '%2f',
        '..',
        '/../',
        '?',
        '#',
        '\\',
        ' ',
        '\n',
        '\0',
        '\u202e',
        '\ud800',
        'latest',
        'versions',
        '::',
      ),
      fc.string({ maxLength: 3 }),
    );
    const mutated = fc.tuple(written, fc.nat(), fc.nat({ max: 4 }), slip).map(([{ text, stated }, at, length, by]) => {
      const start = at % (text.length + 1);
      return { text: text.slice(0, start) + by + text.slice(start + length), stated };
    });
    holds(mutated, 8000, ({ text, stated }) => judged(text, stated));
  });
});
