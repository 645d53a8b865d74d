const HEADING = /^## \[(?<version>[^\]]+)\](?: - (?<date>\d{4}-\d{2}-\d{2}))?[ \t]*$/gm;

/** What CHANGELOG.md says of a version: its date and its text, or undefined where it has no entry. */
export function entryOf(changelog, version) {
  const headings = [...changelog.replaceAll('\r\n', '\n').matchAll(HEADING)];
  const index = headings.findIndex(({ groups }) => groups.version === version);
  if (index === -1) return undefined;
  const { groups, input, 0: heading, index: start } = headings[index];
  return { date: groups.date, text: input.slice(start + heading.length, headings[index + 1]?.index).trim() };
}
