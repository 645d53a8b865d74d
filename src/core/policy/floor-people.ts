import type { Problem } from '../problem.js';
import { loosening } from './floor.js';
import { isSameIndividual } from './floor-rule.js';
import type { Source } from './load.js';
import { type Directory, readDirectory } from './people.js';

/**
 * Whom the names of a file on a base mean: those of the base what they mean there, and beside them the file's own. The
 * base's own texts are never read by it.
 */
export function readDirectoryOn(own: Source, base: Source, problems: Problem[]): Directory {
  const floor = readDirectory(base, []);
  const people = { ...base.file.people, ...own.file.people };
  const groups = { ...base.file.groups, ...own.file.groups };
  const merged = readDirectory({ ...own, file: { ...own.file, people, groups } }, problems);
  for (const name of Object.keys(own.file.people ?? {})) {
    const before = floor.people.get(name);
    const now = merged.people.get(name);
    if (before === undefined || now === undefined || JSON.stringify(before) === JSON.stringify(now)) continue;
    const path = ['people', name];
    const what = `makes ${name} of people somebody else`;
    problems.push(loosening(what, own.document.locate(path), base.document.locate(path), 'Use another name'));
  }
  const kept = new Map(merged.groups);
  for (const [name, members] of floor.groups) {
    if (own.file.groups?.[name] === undefined) kept.set(name, members);
    else {
      const others = (kept.get(name) ?? []).filter((one) => !members.some((other) => isSameIndividual(one, other)));
      if (others.length === 0) continue;
      const path = ['groups', name];
      const added = others.map((one) => (one.is === 'user' ? one.login : one.person.name)).join(', ');
      const what = `adds ${added} to the group ${name}`;
      problems.push(loosening(what, own.document.locate(path), base.document.locate(path), 'Use another name'));
    }
  }
  return { ...merged, groups: kept };
}
