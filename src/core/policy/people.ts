import { didYouMean } from '../nearest.js';
import { MAX_PROBLEMS, type Problem } from '../problem.js';
import type { Path } from '../yaml/document.js';
import { skeletons } from './confusable.js';
import type { Source } from './load.js';
import type { Human, Individual } from './policy.js';
import type { PersonEntry } from './schema.js';

/** Who the names of a policy are: its `people`, and its `groups` of them. */
export interface Directory {
  readonly people: ReadonlyMap<string, Human>;
  readonly groups: ReadonlyMap<string, readonly Individual[]>;
  /** The keys of `people` by what a reader sees of them. */
  readonly looks: ReadonlyMap<string, string>;
}

/** A key of `people` where there is one, else an account of the host. */
export function individual(people: Directory['people'], name: string): Individual {
  const person = people.get(name);
  return person === undefined ? { is: 'user', login: name } : { is: 'person', person };
}

const SYSTEMS = {
  github: 'the id of GitHub',
  entra: 'the object id',
  email: 'the address',
  'azure-devops': 'the descriptor',
} as const;

// Letters, digits and hyphens; an underscore before the short code of an enterprise's managed users.
const LOGIN = /^[a-z\d][a-z\d_-]*$/iu;

/** Why a name can mean nobody, or might mean somebody else than a reader takes it for; undefined for a good one. */
export function nameFault(
  { people, looks }: Pick<Directory, 'people' | 'looks'>,
  name: string,
): Omit<Problem, 'at'> | undefined {
  if (people.has(name)) return undefined;
  const alike = skeletons(name)
    .map((look) => looks.get(look))
    .find((key) => key !== undefined);
  if (alike !== undefined)
    return { what: `"${name}" looks like ${alike} of people and is another name`, fix: `Write it as ${alike}` };
  if (LOGIN.test(name)) return undefined;
  if (name.endsWith('[bot]')) return { what: `${name} is a bot, and a bot cannot approve`, fix: 'Name a human' };
  const [word, rest] = name.split(/:(.*)/s);
  if (word === 'user' && rest) return { what: `"${name}" is no name`, fix: `Write ${rest}` };
  if (word === 'group' || word === 'team')
    return { what: `"${name}" is no name of a human`, fix: 'List humans here, and name groups and teams in "from"' };
  const what = `"${name}" is neither in people nor a login`;
  return { what, fix: didYouMean(name, [...people.keys()]) ?? 'Use a login, or add an entry to people' };
}

/** Reads `people` and `groups`. Two entries of `people` that share a value would be one human counted twice. */
export function readDirectory({ file, document }: Source, problems: Problem[]): Directory {
  const people = new Map(Object.entries(file.people ?? {}).map(([name, entry]) => [name, human(name, entry)]));
  const owners = new Map<string, string>();
  for (const { name, github, entra, email, azureDevOps } of people.values()) {
    const values = [
      ...github.map((value) => ['github', value] as const),
      ...entra.map((value) => ['entra', value] as const),
      ...email.map((value) => ['email', value] as const),
      ...azureDevOps.map((value) => ['azure-devops', value] as const),
    ];
    for (const [system, value] of values) {
      const key = `${system} ${value}`;
      const owner = owners.get(key) ?? name;
      owners.set(key, owner);
      if (owner === name) continue;
      const what = `${owner} and ${name} share ${SYSTEMS[system]} ${value}: one human would count twice`;
      problems.push({ what, at: document.locate(['people', name, system]), fix: 'Make them one entry of people' });
    }
  }
  problems.push(...alike('people', [...people.keys()], document));
  problems.push(...alike('groups', Object.keys(file.groups ?? {}), document));
  const looks = new Map([...people.keys()].flatMap((key) => skeletons(key).map((look) => [look, key] as const)));
  const groups = new Map(
    Object.entries(file.groups ?? {}).map(([name, members]) => {
      const path: Path = ['groups', name];
      const listed = new Set<string>();
      for (const [index, member] of members.entries()) {
        // Nobody mends more at once, and each is compared with all that it could mean.
        if (problems.length >= MAX_PROBLEMS) break;
        const at = document.locate([...path, index]);
        const fault = nameFault({ people, looks }, member);
        if (fault !== undefined) problems.push({ ...fault, at });
        // Logins are the same in any case.
        else if (listed.has(member.toLowerCase()))
          problems.push({ what: `the group ${name} lists ${member} twice`, at, fix: 'Keep one' });
        listed.add(member.toLowerCase());
      }
      return [name, members.map((member) => individual(people, member))];
    }),
  );
  return { people, groups, looks };
}

// Who reviews a change of the policy sees the names, and must not take one for the other.
function alike(key: 'people' | 'groups', names: readonly string[], { locate }: Source['document']): Problem[] {
  const firsts = new Map<string, string>();
  return names.flatMap((name) => {
    const marks = skeletons(name);
    const other = marks.map((mark) => firsts.get(mark)).find((first) => first !== undefined);
    for (const mark of marks) firsts.set(mark, other ?? name);
    if (other === undefined) return [];
    return [{ what: `"${other}" and "${name}" of ${key} look alike`, at: locate([key, name]), fix: 'Rename one' }];
  });
}

function human(name: string, { github, entra, email, 'azure-devops': azureDevOps }: PersonEntry): Human {
  const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
    value === undefined ? [] : isList(value) ? value : [value];
  return {
    name,
    github: list(github).map(String),
    entra: list(entra).map((text) => text.toLowerCase()),
    email: list(email).map((text) => text.toLowerCase()),
    azureDevOps: list(azureDevOps),
  };
}

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);
