import type { Problem } from '../problem.js';
import type { Path } from './document.js';
import type { Source } from './load.js';
import type { Human, Individual } from './policy.js';
import type { PersonEntry } from './schema.js';

/** Who the names of a policy are: its `people`, and its `groups` of them. */
export interface Directory {
  readonly people: ReadonlyMap<string, Human>;
  readonly groups: ReadonlyMap<string, readonly Individual[]>;
}

/** A key of `people` where there is one, else an account of the host. */
export function individual(people: Directory['people'], name: string): Individual {
  const person = people.get(name);
  return person === undefined ? { is: 'user', login: name } : { is: 'person', person };
}

/** Reads `people` and `groups`. Two entries of `people` that share a value would be one human counted twice. */
export function readDirectory({ file, document }: Source, problems: Problem[]): Directory {
  const people = new Map(Object.entries(file.people ?? {}).map(([name, entry]) => [name, human(name, entry)]));
  const owners = new Map<string, string>();
  for (const { name, github, entra, email } of people.values()) {
    const values = [
      ...github.map((value) => ['github', value] as const),
      ...entra.map((value) => ['entra', value] as const),
      ...email.map((value) => ['email', value] as const),
    ];
    for (const [system, value] of values) {
      const key = `${system} ${value}`;
      const owner = owners.get(key) ?? name;
      owners.set(key, owner);
      if (owner === name) continue;
      const what = `${owner} and ${name} share the ${system} ${JSON.stringify(value)}: one human would count twice`;
      problems.push({ what, at: document.locate(['people', name, system]), fix: 'Make them one entry of people' });
    }
  }
  const groups = new Map(
    Object.entries(file.groups ?? {}).map(([name, members]) => {
      const path: Path = ['groups', name];
      problems.push(
        ...twice(members).map((member) => ({
          what: `the group ${name} lists ${member} twice`,
          at: document.locate(path),
          fix: 'Keep one',
        })),
      );
      return [name, members.map((member) => individual(people, member))];
    }),
  );
  return { people, groups };
}

const twice = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

function human(name: string, { github, entra, email }: PersonEntry): Human {
  const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
    value === undefined ? [] : isList(value) ? value : [value];
  return {
    name,
    github: list(github).map(String),
    entra: list(entra).map((text) => text.toLowerCase()),
    email: list(email).map((text) => text.toLowerCase()),
  };
}

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);
