import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KINDS } from '../../../src/core/asset.js';
import { sha256 } from '../../../src/core/digest.js';
import { compareReviewed, MAX_BLOCK, parseReviewed, writeReviewed } from '../../../src/core/promotions/reviewed.js';
import type { Reviewed } from '../../../src/core/promotions/reviewed-schema.js';
import { DIGEST } from '../world.js';
import { entry } from './files.js';

const seen = { kind: 'model', name: 'fraud', stage: 'Production', version: '7', digest: DIGEST } as const;
const reviewed: Reviewed = { version: 1, place: 'https://management.azure.com/x', entries: [seen] };

function textOf(given: Reviewed): string {
  const written = writeReviewed(given);
  if (!written.ok) throw new Error(written.error);
  return written.value.text;
}

const whyNot = (block: string, digest: string | null = null): string => {
  const read = parseReviewed(block, digest);
  return read.ok ? 'it is read' : read.error;
};

describe('the block on the head of a pull request', () => {
  it('is read as it was written', () => {
    const texts = fc.string({ minLength: 1, maxLength: 20, unit: 'binary' });
    const entries = fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        name: fc.stringMatching(/^[a-z0-9._-]{1,20}$/),
        stage: texts,
        version: texts,
        digest: fc.stringMatching(/^[0-9a-f]{64}$/),
      }),
      { selector: ({ kind, name, stage }) => `${kind}/${name}/${stage}`, maxLength: 10 },
    );
    fc.assert(
      fc.property(entries, texts, fc.boolean(), (list, place, hasCommit) => {
        const given: Reviewed = {
          version: 1,
          place,
          entries: list,
          ...(hasCommit ? { 'policy-commit': 'c'.repeat(40) } : {}),
        };
        const written = writeReviewed(given);
        if (!written.ok) throw new Error(written.error);
        const { text, digest } = written.value;
        const read = parseReviewed(text, digest);
        expect(read).toMatchObject({ ok: true, value: { ...given, entries: expect.arrayContaining(list) } });
        // Whatever order the entries came in, it is one block.
        expect(writeReviewed({ ...given, entries: [...list].reverse() })).toEqual(written);
        // As a host may hand it back.
        expect(parseReviewed(`${text.replaceAll('\n', '\r\n')}\r\n`, digest)).toEqual(read);
      }),
    );
  });

  it('is canonical JSON in a fence, and its digest is of the JSON', () => {
    const written = writeReviewed(reviewed);
    const json = `{"entries":[{"digest":"${DIGEST}","kind":"model","name":"fraud","stage":"Production","version":"7"}],"place":"https://management.azure.com/x","version":1}`;
    expect(written).toEqual({ ok: true, value: { text: `\`\`\`json\n${json}\n\`\`\``, digest: sha256(json) } });
  });

  it('cannot end its fence early, whatever is in a name', () => {
    const text = textOf({ ...reviewed, entries: [{ ...seen, stage: 'a\n```\n{}' }] });
    expect(text.split('\n')).toHaveLength(3);
  });

  const many = (count: number, name = 'fraud-scorer-of-cards'): Reviewed => ({
    ...reviewed,
    entries: Array.from({ length: count }, (_, index) => ({ ...seen, name: `${name.slice(0, 251)}${index}` })),
  });

  it('holds some four hundred entries, and nothing is written beyond', () => {
    expect(writeReviewed(many(400))).toMatchObject({ ok: true });
    expect(writeReviewed(many(500))).toEqual({
      ok: false,
      error: expect.stringMatching(/^500 entries make \d+ bytes, more than the 65535 that a check run can hold$/),
    });
    const longest = many(80, 'x'.repeat(255));
    const entries = longest.entries.map((one) => ({ ...one, version: 'v'.repeat(255) }));
    expect(writeReviewed({ ...longest, entries })).toMatchObject({ ok: true });
  });

  it('counts what is written in bytes, for nobody says what a host counts', () => {
    const wide = many(300).entries.map((one) => ({ ...one, stage: '\u{1F600}'.repeat(40) }));
    expect(writeReviewed({ ...reviewed, entries: wide })).toMatchObject({ ok: false });
  });

  it('is refused where it is not what was written', () => {
    const text = textOf(reviewed);
    expect(whyNot(text)).toBe('it is read');
    expect(whyNot(text, 'b'.repeat(64))).toBe('it is not the one of that digest');
    expect(whyNot('')).toBe('it has not the form in which it is written');
    expect(whyNot(text.slice(8))).toBe('it has not the form in which it is written');
    expect(whyNot('```json\n{\n```')).toBe('it has not the form in which it is written');
    expect(whyNot('```json\nnull\n```')).toMatch(/^it is not what is written: /);
    expect(whyNot(text.replace('"version":1', '"version":2'))).toMatch(/^it is not what is written: \/version /);
    expect(whyNot(text.replace('"kind"', '"kin"'))).toMatch(/^it is not what is written: \/entries\/0 /);
    expect(whyNot(text.replace(DIGEST, DIGEST.toUpperCase()))).toMatch(/^it is not what is written: .*digest/);
    expect(whyNot(text.replace('{"entries"', '{ "entries"'))).toBe('it is not canonical JSON');
    expect(whyNot(text.replace('"version":1}', '"version":1,"version":1}'))).toBe('it is not canonical JSON');
    expect(whyNot(`${text}\n${text}`)).toBe('it has not the form in which it is written');
    expect(whyNot(' '.repeat(MAX_BLOCK + 1))).toBe('it is longer than any that is written');
  });

  it('names an entry once', () => {
    const twice = [seen, { ...seen, digest: 'b'.repeat(64) }];
    expect(writeReviewed({ ...reviewed, entries: twice })).toEqual({
      ok: false,
      error: 'model fraud in Production stands twice among what was reviewed',
    });
    const [one = ''] = /\{"digest".*?\}/.exec(textOf(reviewed)) ?? [];
    expect(whyNot(textOf(reviewed).replace(one, `${one},${one}`))).toBe('it names model fraud in Production twice');
  });
});

describe('an entry beside what was reviewed', () => {
  it.each([
    ['the same plan', entry(), DIGEST, 'same'],
    ['another plan', entry(), 'b'.repeat(64), 'other'],
    ['the same plan of another version', entry({ version: { is: 'version', version: '8' } }), DIGEST, 'other'],
    ['another stage', entry({ stage: 'Staging' }), DIGEST, 'absent'],
    ['another kind', entry({ kind: 'data' }), DIGEST, 'absent'],
    ['another name', entry({ name: 'fraud2' }), DIGEST, 'absent'],
  ])('with %s', (_, one, digest, is) => {
    expect(compareReviewed(reviewed, one, digest)).toBe(is);
  });
});
