/** Text as one word of a POSIX shell: between single quotes nothing means anything but the end of them. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
