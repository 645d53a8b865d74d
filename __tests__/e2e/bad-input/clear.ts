// What no line for people may show: where in our code it happened, or a value that was printed by mistake.
const NOISE = /^\s+at .*:\d+|internal error|\bundefined\b|\[object/m;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const COMMANDS = /^\s*::|##\[|##vso\[/m;

/** A secret that the runner is told to hide is as long as it is, and nobody reads it. */
const isMask = (line: string): boolean => line.startsWith('::add-mask::');

/** Why a text is not fit to be shown to a person; nothing where it is. */
export function unclear(text: string): string[] {
  return [
    ...(NOISE.test(text) ? ['noise'] : []),
    ...(CONTROLS.test(text) ? ['control characters'] : []),
    ...(text.split('\n').some((line) => line.length > 1200 && !isMask(line)) ? ['a line without end'] : []),
  ];
}

/** The same for a raw log, in which a line can be a command. */
export const obeyed = (text: string): string[] =>
  text.split('\n').some((line) => COMMANDS.test(line) && !isMask(line)) ? ['a command'] : [];
