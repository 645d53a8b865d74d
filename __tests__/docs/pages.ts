import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The pages that a reader of the repository meets. */
export const PAGES: readonly string[] = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'tasks/overview.md'],
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
];

/** A fenced piece of a page. */
export interface Fence {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

export const FENCES: readonly Fence[] = PAGES.flatMap(fencesOf);

export function fencesIn(...languages: readonly string[]): readonly Fence[] {
  return FENCES.filter(({ language }) => languages.includes(language));
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The files of a folder, with their paths from the root. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function fencesOf(page: string): Fence[] {
  const text = read(page);
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: language = '', 2: body = '' }) => {
    return { page, line: text.slice(0, index).split('\n').length, language, text: body };
  });
}
