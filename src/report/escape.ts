/**
 * Makes untrusted text safe, medium by medium: names, tags, comments, reasons and policy text come from strangers.
 * Every rendering takes foreign text through one of these, and nothing is dropped: what cannot be shown is named.
 */

// Lines and tabs become a space. U+0085, U+2028 and U+2029 end a line in some readers.
const BREAK = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
// Controls (so every ANSI and OSC sequence), lone surrogates, bidirectional controls and what has no shape of its own.
// The two variation selectors of ordinary emoji and text stay.
const HIDDEN =
  /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\uFFF9-\uFFFB]/gu;
// What Markdown, HTML or GitHub reads as more than text, in one pass: each character is judged once.
const MARKDOWN = /[&<`|$@\\*_[\]~]|^[-+=:>]|^\d{1,9}[.)]|#\d?|:(?=\/\/|[\w+-]+(?::|$))|www(?=\.)|GH(?=-\d)/gi;
const ENTITY = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['`', '&#96;'],
  ['|', '&#124;'],
]);

/** Cuts long text to so many characters, an ellipsis included. */
export function cut(text: string, length = 500): string {
  // A character is at most two UTF-16 units, so the rest need not be looked at.
  const characters = [...text.slice(0, 2 * length + 2)];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** For a terminal: one line without controls; an invisible character shows as `\u{202E}`. Ordinary Unicode stays. */
export function terminal(text: string): string {
  return text.replace(BREAK, ' ').replace(HIDDEN, named);
}

/**
 * For prose, headings and table cells of GitHub Markdown: a reader of the page sees the characters as they are, and
 * none of them is markup, a link, a mention, an image, an emoji or a formula. Entities where a backslash is read
 * differently in a table; `<wbr>`, which is invisible and no part of what is copied, where GitHub looks for patterns
 * after escaping.
 */
export function markdown(text: string): string {
  return terminal(text).trim().replace(MARKDOWN, neutral);
}

function neutral(found: string): string {
  const entity = ENTITY.get(found);
  if (entity !== undefined) return entity;
  // The documented way to write a dollar that opens no formula.
  if (found === '$') return '<span>$</span>';
  if (found === '@' || /^(?:www|GH)$/i.test(found)) return `${found}<wbr>`;
  if (found === ':') return '\\:<wbr>';
  if (/^#\d/.test(found)) return `\\#<wbr>${found.slice(1)}`;
  return /^\d/.test(found) ? `${found.slice(0, -1)}\\${found.slice(-1)}` : `\\${found}`;
}

/**
 * An inline code span for prose and table cells. Backticks and pipes cannot be written in one span that is right in
 * both, so text that has them becomes an HTML `<code>`, its content escaped.
 */
export function code(text: string): string {
  const shown = terminal(text);
  return /^[^`|\s](?:[^`|]*[^`|\s])?$/.test(shown) ? `\`${shown}\`` : `<code>${markdown(shown)}</code>`;
}

/** A fenced block that its content cannot close. Its lines stay; invisible characters are named. */
export function fence(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text.split(/\r?\n/).map(terminal).join('\n')}\n${ticks}`;
}

/**
 * For the inside of a quoted Mermaid label: all but letters, digits, spaces and inner hyphens becomes an entity code,
 * so that no name ends the label, starts a directive or is taken for a Markdown list (which Mermaid refuses to draw).
 */
export function mermaidLabel(text: string): string {
  // Mermaid has no empty label.
  const shown = terminal(text).trim() || '(no name)';
  return shown.replace(/[^\p{L}\p{M}\p{N} -]|^-+/gu, (found) => {
    return [...found].map((character) => `#${character.codePointAt(0) ?? 63};`).join('');
  });
}

/**
 * For raw log output, which a runner searches for commands. GitHub obeys `::name::` at the start of a trimmed line and
 * `##[name]` anywhere, Azure Pipelines `##vso[` anywhere and `##[` at the start of a line: a visible space parts their
 * signs.
 */
export function logCommand(text: string): string {
  return text.replace(/^([\s\u0085\u200B]*):(?=:)/gm, '$1: ').replace(/##(?=\[|vso\[)/gi, '## ');
}

/** JSON that can be printed to a log: the same value, with invisible characters and `##` written as JSON escapes. */
export function json(value: object): string {
  const text = JSON.stringify(value, null, 2);
  return text.replace(HIDDEN, (found) => (found === '\n' ? found : units(found))).replace(/##/g, `#${units('#')}`);
}

function named(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`;
}

function units(character: string): string {
  return character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
