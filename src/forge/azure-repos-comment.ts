import { sha256 } from '../core/digest.js';

/** The most characters that a comment holds. */
export const LONGEST_COMMENT = 150_000;

const BEGIN = '<!-- aml-promote: reviewed -->';
const END = '<!-- aml-promote: end -->';
const CUT = '\n\nThe rest is left out: a comment in Azure DevOps holds no more than 150,000 characters.\n';

/** What a comment of ours begins with: one place, one comment. Markdown shows nothing of it. */
export function markerOf(place: string): string {
  return `<!-- aml-promote: plan for ${sha256(place).slice(0, 16)} -->`;
}

/** The comment: the text for people, and behind it the block for the machine, which is never cut. */
export function contentOf(place: string, text: string, reviewed: string | null): string {
  const block =
    reviewed === null
      ? ''
      : `\n\n<details><summary>What is compared after the merge</summary>\n\n${BEGIN}\n${reviewed}\n${END}\n\n</details>`;
  const marker = `${markerOf(place)}\n`;
  const room = LONGEST_COMMENT - marker.length - block.length;
  return `${marker}${text.length <= room ? text : shortened(text, room - CUT.length)}${block}`;
}

/** The block of a comment; null where it has none. A text before cannot stand in for it: the last one counts. */
export function reviewedIn(content: string): string | null {
  const text = content.replaceAll('\r\n', '\n');
  const begin = text.lastIndexOf(BEGIN);
  const end = text.indexOf(END, begin);
  return begin === -1 || end === -1 ? null : text.slice(begin + BEGIN.length, end).trim();
}

/** Whole lines alone, and no fence left open. */
function shortened(text: string, room: number): string {
  const head = text.slice(0, Math.max(room - 4, 0));
  const lines = head.slice(0, Math.max(head.lastIndexOf('\n'), 0));
  const isOpen = (lines.match(/^```/gm) ?? []).length % 2 === 1;
  return `${lines}${isOpen ? '\n```' : ''}${CUT}`;
}
