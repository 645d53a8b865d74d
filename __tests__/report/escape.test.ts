import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as safe from '../../src/report/escape.js';
import { HOSTILE } from './hostile.js';

describe('markdown', () => {
  it.each([
    ['plain words - and 1.5, (so)', 'plain words - and 1.5, (so)'],
    ['a|b', 'a&#124;b'],
    ['\\|', '\\\\&#124;'],
    ['`x`', '&#96;x&#96;'],
    ['<img src=x onerror=y>', '&lt;img src=x onerror=y>'],
    ['&lt;', '&amp;lt;'],
    ['*b* _i_ ~~s~~', '\\*b\\* \\_i\\_ \\~\\~s\\~\\~'],
    ['![i](u)', '!\\[i\\](u)'],
    ['ask @org/team', 'ask @<wbr>org/team'],
    ['a@b.example', 'a@<wbr>b.example'],
    ['https://evil.example', 'https\\:<wbr>//evil.example'],
    ['_www.evil.example', '\\_www<wbr>.evil.example'],
    ['closes #12, GH-3', 'closes \\#<wbr>12, GH<wbr>-3'],
    [':tada:', '\\:<wbr>tada:'],
    ['$x$', '<span>$</span>x<span>$</span>'],
    ['# h', '\\# h'],
    ['> q', '\\> q'],
    ['- item', '\\- item'],
    ['10. item', '10\\. item'],
    ['    code', 'code'],
    ['one\r\ntwo\n\n---', 'one two  ---'],
    ['a\u202Eb', 'a\\\\u{202E}b'],
  ])('shows %j as text', (text, expected) => {
    expect(safe.markdown(text)).toBe(expected);
  });
});

describe('code', () => {
  it.each([
    ['taxi-fare', '`taxi-fare`'],
    ['@org/team <b> *x* \\', '`@org/team <b> *x* \\`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['`` ` @a', '<code>&#96;&#96; &#96; @<wbr>a</code>'],
    ['', '<code></code>'],
    [' x', '<code>x</code>'],
    ['a\nb', '`a b`'],
  ])('holds %j in one span', (text, expected) => {
    expect(safe.code(text)).toBe(expected);
  });
});

describe('fence', () => {
  it('is longer than any run of backticks in it', () => {
    expect(safe.fence('a\n````\nb', 'text')).toBe('`````text\na\n````\nb\n`````');
  });
});

describe('terminal', () => {
  it.each([
    ['line\r\nnext\tcell', 'line next cell'],
    ['\u001B[31mred\u001B[0m', '\\u{001B}[31mred\\u{001B}[0m'],
    ['\u009B2J\u0007', '\\u{009B}2J\\u{0007}'],
    ['\u202Eabc\u2066\u200F\uFEFF', '\\u{202E}abc\\u{2066}\\u{200F}\\u{FEFF}'],
    ['Zürich 漢字 ⚠️ 😀 é', 'Zürich 漢字 ⚠️ 😀 é'],
    ['\uD800', '\\u{D800}'],
  ])('makes %j plain', (text, expected) => {
    expect(safe.terminal(text)).toBe(expected);
  });
});

describe('logCommand', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['a\n \t::error::x', 'a\n \t: :error::x'],
    ['a\r::error::x', 'a\r: :error::x'],
    [':::x', ': ::x'],
    ['a ::error::x', 'a ::error::x'],
    ['b ##[error]x', 'b ## [error]x'],
    ['b ##vso[task.complete]x', 'b ## vso[task.complete]x'],
    ['b ##VSO[task.complete]x', 'b ## VSO[task.complete]x'],
  ])('disarms %j', (text, expected) => {
    expect(safe.logCommand(text)).toBe(expected);
  });

  it('leaves no command in any text', () => {
    const parts = fc.constantFrom(':', '::', '#', '##', '[', 'vso[', '\n', '\r', ' ', '\u00A0', '\u0085', 'a');
    fc.assert(
      fc.property(fc.array(parts), (pieces) => {
        const text = safe.logCommand(pieces.join(''));
        expect(text).not.toMatch(/##(?:vso)?\[/i);
        for (const line of text.split(/[\r\n]/)) expect(line.replace(/^[\s\u0085]+/, '').startsWith('::')).toBe(false);
      }),
    );
  });
});

describe('mermaidLabel', () => {
  it.each([
    ['Pre-Production 2', 'Pre-Production 2'],
    ['"]; end', '#34;#93;#59; end'],
    ['1. Staging', '1#46; Staging'],
    ['- a', '#45; a'],
    ['a#quot;b', 'a#35;quot#59;b'],
    ['ステージ', 'ステージ'],
    ['', '#40;no name#41;'],
  ])('writes %j', (text, expected) => {
    expect(safe.mermaidLabel(text)).toBe(expected);
  });
});

describe('json', () => {
  it('prints the same value without anything that a runner or a reader could trip over', () => {
    const value = { texts: HOSTILE.filter((text) => !/\p{Cs}/u.test(text)), '##vso[key]': 'a##[b]####' };
    const printed = safe.json(value);
    expect(JSON.parse(printed)).toEqual(value);
    expect(printed).not.toMatch(/##|[^\n\P{Cc}]|\p{Bidi_Control}|\u200B|\u2028/u);
    for (const line of printed.split('\n')) expect(line.trim().startsWith('::')).toBe(false);
  });
});

describe('cut', () => {
  it('keeps what fits', () => expect(safe.cut('😀😀😀', 3)).toBe('😀😀😀'));
  it('ends in an ellipsis and splits no character', () => expect(safe.cut('😀😀😀😀', 3)).toBe('😀😀…'));
});
