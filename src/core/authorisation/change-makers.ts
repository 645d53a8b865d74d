import type { IdentitySystem, MergeEvidence, Person, Reading } from '../evidence.js';
import type { Human } from '../policy/policy.js';
import type { PullRequestEvidence } from '../pull-request.js';
import { humanOf, isKnownIn, isOneOf, KEY_OF, NAME_OF } from './identity.js';
import { MERGE_WORDS } from './merge-words.js';
import type { Separated } from './separate.js';

type People = Reading<readonly Separated[]>;

/** Who opened the pull request: it is who asks. */
export function openerOf({ pullRequest }: MergeEvidence, people: readonly Human[], system: IdentitySystem): People {
  const { author } = pullRequest;
  if (author.is === 'unreadable') return unread(author, `who opened ${nameOf(pullRequest)}`);
  if (author.value.isBot) {
    const why = `${nameOf(pullRequest)} was opened by ${author.value.login}, a bot, which hides the person who asked`;
    return { is: 'unreadable', why, grant: 'have a person open the pull request' };
  }
  return told(author.value, 'asked for this', pullRequest, people, system);
}

/** Who opened the pull request, and whoever wrote a commit of it. */
export function authorsOf({ pullRequest }: MergeEvidence, people: readonly Human[], system: IdentitySystem): People {
  const { author, contributors } = pullRequest;
  if (author.is === 'unreadable') return unread(author, `who opened ${nameOf(pullRequest)}`);
  if (contributors.is === 'unreadable') return unread(contributors, `who wrote ${nameOf(pullRequest)}`);
  const did = `is among the authors of ${nameOf(pullRequest)}`;
  const all: People[] = [
    told(author.value, did, pullRequest, people, system),
    ...contributors.value.map((one) =>
      one.is === 'account'
        ? told(one.person, did, pullRequest, people, system)
        : toldByAddress(one.address.toLowerCase(), did, pullRequest, people, system),
    ),
  ];
  const dark = all.find(({ is }) => is === 'unreadable');
  if (dark?.is === 'unreadable') return dark;
  return { is: 'read', value: all.flatMap((one) => (one.is === 'read' ? one.value : [])) };
}

export function pusherOf({ pullRequest }: MergeEvidence, people: readonly Human[], system: IdentitySystem): People {
  const { pusher } = pullRequest;
  if (pusher.is === 'unreadable') return unread(pusher, `who pushed the last commit of ${nameOf(pullRequest)}`);
  return told(pusher.value, `pushed the last commit of ${nameOf(pullRequest)}`, pullRequest, people, system);
}

export function mergerOf({ pullRequest }: MergeEvidence, people: readonly Human[], system: IdentitySystem): People {
  const { merger } = pullRequest;
  if (merger.is === 'unreadable') return unread(merger, `who merged ${nameOf(pullRequest)}`);
  return told(merger.value, `merged ${nameOf(pullRequest)}`, pullRequest, people, system);
}

const nameOf = ({ system, number }: PullRequestEvidence): string => MERGE_WORDS[system].pullRequest(number);

const unread = (reading: Extract<Reading<unknown>, { is: 'unreadable' }>, what: string): People => ({
  ...reading,
  why: `${what} could not be read: ${reading.why}`,
});

function told(
  person: Person,
  did: string,
  { system: own }: PullRequestEvidence,
  people: readonly Human[],
  system: IdentitySystem,
): People {
  const human = people.find((one) => isOneOf(person, one, own) === true);
  // A bot approves nothing anywhere.
  if (own === system || person.isBot || (human !== undefined && isKnownIn(human, system)))
    return { is: 'read', value: [{ human: humanOf(person, people, own), name: person.login, did }] };
  const why = `who ${person.login} of ${NAME_OF[own]} is in ${NAME_OF[system]} cannot be told`;
  const grant = `add an entry for ${person.login} to people, with ${KEY_OF[own]} and ${KEY_OF[system]}`;
  return { is: 'unreadable', why, grant };
}

/** An address is somebody: an account that is proven to have it, a human of the policy, or anyone at all. */
function toldByAddress(
  address: string,
  did: string,
  pullRequest: PullRequestEvidence,
  people: readonly Human[],
  system: IdentitySystem,
): People {
  const accounts = peopleIn(pullRequest).filter((person) => person.address === address);
  const known = accounts.map((person) => told(person, did, pullRequest, people, system));
  const dark = known.find(({ is }) => is === 'unreadable');
  if (dark?.is === 'unreadable') return dark;
  const human = people.find(({ email }) => email.includes(address));
  // On Azure DevOps the address would name the account as well, were it that of one.
  const isTold =
    human !== undefined &&
    (system === 'github'
      ? isKnownIn(human, system)
      : human.azureDevOps.length > 0 || human.email.some((other) => other !== address));
  const named = isTold ? [{ human: `person ${human.name}`, name: human.name, did }] : [];
  const all = [...known.flatMap((one) => (one.is === 'read' ? one.value : [])), ...named];
  if (all.length > 0) return { is: 'read', value: all };
  const key = system === 'github' ? KEY_OF.github : '"azure-devops: DESCRIPTOR"';
  const why = `a commit of ${nameOf(pullRequest)} names ${address} as an author, and whose account of ${NAME_OF[system]} that is cannot be told, so it may be an approver`;
  return { is: 'unreadable', why, grant: `add "email: ${address}" and ${key} of that human to people` };
}

/** Everybody whom the pull request shows by an account. */
function peopleIn({ author, contributors, reviews, pusher, merger }: PullRequestEvidence): readonly Person[] {
  return [
    ...[author, pusher, merger].flatMap((one) => (one.is === 'read' ? [one.value] : [])),
    ...(contributors.is === 'read' ? contributors.value : []).flatMap((one) =>
      one.is === 'account' ? [one.person] : [],
    ),
    ...(reviews.is === 'read' ? reviews.value : []).map(({ person }) => person),
  ];
}
