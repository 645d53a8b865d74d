/**
 * Markdown that fits into so many bytes of UTF-8, which is never more than so many characters. What does not fit goes from
 * the end, by whole lines, and a sentence says so; what the cut leaves open is closed.
 *
 * @param sentence what stands at the end where something is gone
 */
export function cutMarkdown(text: string, most: number, sentence: string): string {
  if (sizeOf(text) <= most) return text;
  const lines = text.split('\n');
  // Room for closing is kept whether or not it is needed.
  const room = most - sizeOf(`\n${FENCE}\n\n${sentence}`) - sizeOf(CLOSED) * count(lines, OPENED);
  let size = 0;
  const kept = lines.slice(
    0,
    lines.findIndex((line) => {
      size += sizeOf(line) + 1;
      return size > room;
    }),
  );
  const open = count(kept, OPENED) - count(kept, /<\/details>/i);
  const fence = kept.filter((line) => line.trimStart().startsWith(FENCE)).length % 2 === 1 ? [FENCE] : [];
  return [...kept, ...fence, ...Array<string>(Math.max(open, 0)).fill('</details>'), '', sentence].join('\n');
}

const FENCE = '```';
const OPENED = /<details\b/i;
const CLOSED = '</details>\n';

const sizeOf = (text: string): number => Buffer.byteLength(text);

const count = (lines: readonly string[], pattern: RegExp): number => lines.filter((line) => pattern.test(line)).length;
