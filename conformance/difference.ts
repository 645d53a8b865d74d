/** One thing that is not as Azure says. */
export interface Difference {
  /** `status`, `header Location`, or a path in the body such as `$.properties.tags`. */
  readonly where: string;
  readonly expected: string;
  readonly found: string;
}

/** The outcome of checking one exchange. */
export interface Checked {
  /** The recording or the scenario that it belongs to. */
  readonly group: string;
  /** What was checked, as a reader can find it again. */
  readonly title: string;
  readonly differences: readonly Difference[];
}

/** What one part of the run did. */
export interface PartReport {
  readonly name: string;
  readonly checked: readonly Checked[];
  /** Exchanges that were left out, by type, each with the reason. Never silently. */
  readonly left: ReadonlyMap<string, number>;
}

/** @param most how often one difference is told in full. */
export function lines(report: PartReport, most: number): readonly string[] {
  const wrong = report.checked.filter(({ differences }) => differences.length > 0);
  return [
    `== ${report.name}`,
    ...shownOf(wrong, most),
    ...groups(report).map(
      ([group, { exchanges, differences }]) => `  ${group}: ${exchanges} exchanges, ${differences} differences`,
    ),
    ...[...report.left].map(([what, count]) => `  left out: ${count} x ${what}`),
    `${report.name}: ${report.checked.length} exchanges checked, ${countOf(report)} differences in ${wrong.length} of them`,
  ];
}

function shownOf(wrong: readonly Checked[], most: number): readonly string[] {
  const counts = new Map<string, number>();
  const full = wrong.flatMap(({ title, differences }) => {
    const told = differences.flatMap(({ where, expected, found }) => {
      const alike = `${where.replace(/(\.|\[)\d+\]?/g, '[]')}: expected ${expected}`;
      const count = (counts.get(alike) ?? 0) + 1;
      counts.set(alike, count);
      return count <= most ? [`  ${where}: expected ${expected}, found ${found}`] : [];
    });
    return told.length === 0 ? [] : [title, ...told];
  });
  const rest = [...counts].filter(([, count]) => count > most);
  return [...full, ...rest.map(([alike, count]) => `${count - most} more times (--all tells them) ${alike}`)];
}

export function countOf({ checked }: PartReport): number {
  return checked.reduce((sum, { differences }) => sum + differences.length, 0);
}

function groups({ checked }: PartReport) {
  const counts = new Map<string, { exchanges: number; differences: number }>();
  for (const { group, differences } of checked) {
    const before = counts.get(group) ?? { exchanges: 0, differences: 0 };
    counts.set(group, { exchanges: before.exchanges + 1, differences: before.differences + differences.length });
  }
  return [...counts];
}
