import { fencesIn } from './pages.js';

/** What docs/many-teams.md shows of one host: all that a team writes, and the base that it builds on. */
export interface TeamReadme {
  readonly policy: string;
  /** The workflow or the pipeline that calls the platform team's. */
  readonly caller: string;
}

const shown = fencesIn('yaml')
  .filter(({ page }) => page === 'docs/many-teams.md')
  .map(({ text }) => text);

const only = (what: string, is: (text: string) => boolean): string => {
  const [found, another] = shown.filter(is);
  if (found === undefined || another !== undefined) throw new Error(`docs/many-teams.md does not show one ${what}`);
  return found;
};

export const ON_GITHUB: TeamReadme = {
  policy: only('policy on acme', (text) => text.includes('extends: repo:acme/')),
  caller: only('workflow', (text) => /^jobs:/m.test(text)),
};

export const ON_AZURE: TeamReadme = {
  policy: only('policy on ML', (text) => text.includes('extends: repo:ML/')),
  caller: only('pipeline', (text) => /^extends:\n/m.test(text)),
};

export const BASE = only('base', (text) => /^extends: default$/m.test(text));
