import type { Claim } from '../authorisation.js';
import type { GateEvidence, IdentitySystem, MergeEvidence, Reading, RunEvidence } from '../evidence.js';
import type { Human, Rule, Via } from '../policy/policy.js';
import { authorsOf, mergerOf, openerOf, pusherOf } from './change-makers.js';
import { humanOf, isKnownIn, KEY_OF, NAME_OF } from './identity.js';

/** Somebody whose approval does not count, and what they did. */
export interface Separated {
  readonly human: string;
  readonly name: string;
  readonly did: string;
}

/**
 * Whose approvals do not count. Without a merge nobody is its author, pusher or merger, so these name nobody then; with
 * one, its author asks, and no author of it can approve it by a review. Unreadable where it cannot be told who it is: then
 * nobody's approval can be told from theirs.
 *
 * @param via how the approvals are given
 * @param system where the accounts of those who approve are
 */
export function separatedPeople(
  { separate }: Rule,
  via: Via,
  system: IdentitySystem,
  { gate, merge }: Pick<RunEvidence, 'gate' | 'merge'>,
  claim: Claim,
): Reading<readonly Separated[]> {
  const { people } = claim;
  const isSeparated = (who: Rule['separate'][number]): boolean => separate.includes(who);
  const ofMerge = (given: MergeEvidence): Reading<readonly Separated[]>[] => [
    ...(isSeparated('requester') ? [openerOf(given, people, system)] : []),
    ...(isSeparated('author') || via === 'pull-request' ? [authorsOf(given, people, system)] : []),
    ...(isSeparated('pusher') ? [pusherOf(given, people, system)] : []),
    ...(isSeparated('merger') ? [mergerOf(given, people, system)] : []),
  ];
  const ofRun = (given: GateEvidence | null): Reading<readonly Separated[]>[] =>
    isSeparated('requester') && given !== null ? [requestersOf(given, people)] : [];
  const all = [
    ...(merge === null ? ofRun(gate) : ofMerge(merge)),
    ...(isSeparated('job-owner') ? [jobOwnerOf(claim, system)] : []),
  ];
  const unread = all.find(({ is }) => is === 'unreadable');
  if (unread?.is === 'unreadable') return unread;
  return { is: 'read', value: all.flatMap((one) => (one.is === 'read' ? one.value : [])) };
}

function requestersOf({ requesters, system }: GateEvidence, people: readonly Human[]): Reading<readonly Separated[]> {
  if (requesters.is === 'unreadable')
    return { ...requesters, why: `who started the run could not be read: ${requesters.why}` };
  const bot = requesters.value.find(({ isBot }) => isBot);
  if (bot !== undefined) {
    const why = `the run was started by ${bot.login}, a bot, which hides the person who asked`;
    return { is: 'unreadable', why, grant: 'have a person start the run' };
  }
  if (requesters.value.length === 0) return { is: 'unreadable', why: 'the host does not say who started the run' };
  const value = requesters.value.map((person) => ({
    human: humanOf(person, people, system),
    name: person.login,
    did: 'asked for this',
  }));
  return { is: 'read', value };
}

// Azure names people by address, object id or display name, a host by the id of an account; only `people` joins them.
function jobOwnerOf({ jobOwner, people }: Claim, system: IdentitySystem): Reading<readonly Separated[]> {
  if (jobOwner === null) throw new TypeError('the job’s owner is separated and was not gathered');
  if (jobOwner.is === 'unreadable')
    return { ...jobOwner, why: `who made the training job could not be read: ${jobOwner.why}` };
  const text = jobOwner.value.toLowerCase();
  const owner = people.find(({ entra, email }) => entra.includes(text) || email.includes(text));
  const grant = `add an entry for ${jobOwner.value} to people, with email or entra, and ${KEY_OF[system]}`;
  if (owner === undefined || !isKnownIn(owner, system)) {
    const why = `the training job was made by ${jobOwner.value}, whose account of ${NAME_OF[system]} the policy does not know`;
    return { is: 'unreadable', why, grant };
  }
  return { is: 'read', value: [{ human: `person ${owner.name}`, name: owner.name, did: 'made the training job' }] };
}
