import { describe, expect, it } from '@jest/globals';
import { canonicalJson, type Json, sha256 } from '../../src/core/digest.js';

describe('canonical JSON', () => {
  // RFC 8785, 3.2.2, 3.2.3 and appendix B.
  it.each<[string, Json, string]>([
    [
      'the sample of 3.2.2',
      {
        numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
        string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
        literals: [null, true, false],
      },
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    ],
    [
      'the keys of 3.2.3',
      {
        '\u20ac': 'Euro Sign',
        '\r': 'Carriage Return',
        '\ufb33': 'Hebrew Letter Dalet With Dagesh',
        '1': 'One',
        '\ud83d\ude00': 'Emoji: Grinning Face',
        '\u0080': 'Control',
        '\u00f6': 'Latin Small Letter O With Diaeresis',
      },
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    ],
    ['zero', [0, -0], '[0,0]'],
    [
      'small and great numbers',
      [
        5e-324, -5e-324, 1.7976931348623157e308, 9007199254740992, 295147905179352830000, 9.999999999999997e22, 1e23,
        1e21, 1e-6, 1e-7,
      ],
      '[5e-324,-5e-324,1.7976931348623157e+308,9007199254740992,295147905179352830000,9.999999999999997e+22,1e+23,1e+21,0.000001,1e-7]',
    ],
    ['nothing', {}, '{}'],
  ])('writes %s as RFC 8785 says', (_, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it('is the same for one value in two orders, at every depth', () => {
    expect(canonicalJson({ b: { y: 1, x: [{ d: 1, c: 2 }] }, a: 1 })).toBe(
      canonicalJson({ a: 1, b: { x: [{ c: 2, d: 1 }], y: 1 } }),
    );
  });

  it('tells a number from its text, and null from nothing', () => {
    expect(canonicalJson({ a: 1 })).not.toBe(canonicalJson({ a: '1' }));
    expect(canonicalJson({ a: null })).not.toBe(canonicalJson({}));
  });

  it('tells lone surrogates apart, which UTF-8 alone would not', () => {
    expect(sha256(canonicalJson(['\ud800']))).not.toBe(sha256(canonicalJson(['\udc00'])));
  });

  it('has no form for what JSON has not', () => {
    expect(() => canonicalJson([Number.NaN])).toThrow();
    expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow();
  });
});

describe('a digest', () => {
  it('is 64 lower-case hex characters without a prefix', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
