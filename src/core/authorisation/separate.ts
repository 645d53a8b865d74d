import type { Claim } from '../authorisation.js';
import type { GateEvidence, IdentitySystem, Reading } from '../evidence.js';
import type { Human, Rule } from '../policy/policy.js';
import { humanOf, KEY_OF, NAME_OF } from './identity.js';

/** Somebody whose approval does not count, and what they did. */
export interface Separated {
  readonly human: string;
  readonly name: string;
  readonly did: string;
}

/**
 * Whose approvals do not count. Without a merge nobody is its author, pusher or merger, so these name nobody here.
 * Unreadable where it cannot be told who it is: then nobody's approval can be told from theirs.
 */
export function separatedPeople(rule: Rule, gate: GateEvidence, claim: Claim): Reading<readonly Separated[]> {
  const requesters = rule.separate.includes('requester') ? requestersOf(gate, claim.people) : none;
  if (requesters.is === 'unreadable') return requesters;
  const owner = rule.separate.includes('job-owner') ? jobOwnerOf(claim, gate.system) : none;
  if (owner.is === 'unreadable') return owner;
  return { is: 'read', value: [...requesters.value, ...owner.value] };
}

const none: Reading<readonly Separated[]> = { is: 'read', value: [] };

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
  const isKnown = system === 'github' ? owner?.github.length : owner && owner.email.length + owner.azureDevOps.length;
  if (owner === undefined || !isKnown) {
    const why = `the training job was made by ${jobOwner.value}, whose account of ${NAME_OF[system]} the policy does not know`;
    return { is: 'unreadable', why, grant };
  }
  return { is: 'read', value: [{ human: `person ${owner.name}`, name: owner.name, did: 'made the training job' }] };
}
