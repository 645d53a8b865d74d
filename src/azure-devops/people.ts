import type { FromSchema } from 'json-schema-to-ts';
import type { Person, Reading, Team } from '../core/evidence.js';
import type { identity } from './answer-parts.js';

/** An identity as answers give it, some with more, some with less of it. */
export type Identity = FromSchema<typeof identity>;

/** Kinds of subjects that are people: of Entra, of Microsoft, of Windows, and imported ones. All others are machines. */
const HUMAN = /^(aad|msa|win|imp)\./;
const GROUP = /^(vssgp|aadgp|ungrp)\./;
const ADDRESS = /^[^\s@\\]+@[^\s@\\]+$/;

/** Everybody whom the answers name. */
export interface People {
  /** Null where no answer has the descriptor of this identity. */
  person(identity: Identity): Person | null;
  /** Whom an environment names; of one without a descriptor, somebody whom nobody who acted is. */
  approver(identity: Identity): Person;
  isGroup(identity: Identity): boolean;
  team(identity: Identity): Team;
  /** What people call it, by all that the answers say. */
  nameOf(identity: Identity): string;
}

/** Puts together what all answers say of each identity: some have its id alone. */
export function peopleOf(identities: readonly (Identity | null | undefined)[]): People {
  const known = new Map<string, Identity>();
  for (const one of identities) {
    if (!one) continue;
    const key = one.id.toLowerCase();
    known.set(key, joined(known.get(key), one));
  }
  const whole = (one: Identity): Identity => joined(known.get(one.id.toLowerCase()), one);
  // Older servers have no descriptors; ids tell people apart as well, as long as nobody has both.
  const hasDescriptors = [...known.values()].some(({ descriptor }) => Boolean(descriptor));
  return {
    person: (one) => personOf(whole(one), hasDescriptors),
    approver: (one) =>
      personOf(whole(one), hasDescriptors) ?? { id: `unknown ${one.id}`, login: nameOf(whole(one)), isBot: false },
    isGroup: (one) => isGroup(whole(one)),
    team: (one) => teamOf(whole(one)),
    nameOf: (one) => nameOf(whole(one)),
  };
}

function joined(one: Identity | undefined, other: Identity): Identity {
  const given = Object.entries(other).filter(([, value]) => value !== null && value !== '');
  return { ...one, ...Object.fromEntries(given), id: other.id };
}

function personOf(one: Identity, hasDescriptors: boolean): Person | null {
  const { id, descriptor, uniqueName } = one;
  if (isGroup(one) || (hasDescriptors && !descriptor)) return null;
  const hasAddress = ADDRESS.test(uniqueName ?? '');
  const isBot = descriptor ? !HUMAN.test(descriptor) : !hasAddress;
  const address = uniqueName && !isBot && hasAddress ? { address: uniqueName.toLowerCase() } : {};
  return { id: descriptor || `identity ${id.toLowerCase()}`, login: nameOf(one), isBot, ...address };
}

/** The unique name of a group is an address that no portal shows. */
const INTERNAL = /^vstfs:/i;

/** What people call an identity; empty where this answer has no name of it. */
export function shownNameOf({ uniqueName, displayName }: Pick<Identity, 'uniqueName' | 'displayName'>): string {
  return (uniqueName && !INTERNAL.test(uniqueName) ? uniqueName : displayName) || '';
}

const nameOf = (one: Identity): string => shownNameOf(one) || one.id;

function isGroup({ isContainer, descriptor }: Identity): boolean {
  return isContainer === true || GROUP.test(descriptor ?? '');
}

/** A group is shown as `[PROJECT OR ORGANIZATION]\NAME`. */
function teamOf({ id, displayName, uniqueName }: Identity): Team {
  for (const shown of [displayName, uniqueName]) {
    const [, organization, slug] = /^\[([^\]]+)\]\\(.+)$/.exec(shown ?? '') ?? [];
    if (organization !== undefined && slug !== undefined) return { id: id.toLowerCase(), organization, slug };
  }
  return { id: id.toLowerCase(), organization: '', slug: displayName ?? id };
}

/**
 * Who asked, of all whom the service names for it: the people, else the machine that hides them. Who runs a stage again
 * is not shown, and decides nothing: what is promoted stands with the run.
 */
export function requestersOf(
  people: People,
  asked: readonly (Identity | null | undefined)[],
): Reading<readonly Person[]> {
  const named = asked.filter((one) => one !== null && one !== undefined);
  const found = named.map((one) => people.person(one));
  const known = found.filter((one) => one !== null);
  const unknown = named.find((_, index) => found[index] === null);
  if (unknown !== undefined) {
    const why = `Azure DevOps does not say whose account ${people.nameOf(unknown)} is`;
    return { is: 'unreadable', why };
  }
  const humans = known.filter(({ isBot }) => !isBot);
  const all = humans.length > 0 ? humans : known;
  return { is: 'read', value: [...new Map(all.map((one) => [one.id, one])).values()] };
}
