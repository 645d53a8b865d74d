import { expect, it } from '@jest/globals';
import type { ApprovalsPort } from '../../src/approvals/port.js';
import { actorOf } from '../../src/commands/actor.js';
import type { Authorisation } from '../../src/core/authorisation.js';
import { asker, dana, HEAD, kim, lee, merge, pullRequest, REVIEWED, run } from '../core/merge-world.js';

const port: Pick<ApprovalsPort, 'run' | 'host'> = {
  run: 'r',
  host: { is: 'github-actions', attempt: 1, url: null },
};
const actor = (evidence: ReturnType<typeof run>, approvals: Authorisation['approvals'] = []) =>
  actorOf({ ...port, prepare: () => undefined, evidence: () => Promise.resolve(evidence) }, evidence, {
    findings: [],
    approvals,
  }).evidence;

it('keeps that the author of the pull request asked, and which merge it was', () => {
  expect(actor(run())).toMatchObject({
    requesters: [{ id: asker.id, login: 'asker' }],
    merge: { number: 12, url: pullRequest.url, commit: HEAD },
  });
  expect(actor({ ...run(), merge: merge({ author: { is: 'unreadable', why: 'HTTP 403' } }) })?.requesters).toEqual([]);
});

it('keeps who started the run where no merge asks, and says nothing of one', () => {
  const evidence = actor({ ...run(), merge: null });
  expect(evidence?.requesters).toEqual([{ id: kim.id, login: 'kim' }]);
  expect(Object.keys(evidence ?? {})).not.toContain('merge');
});

it('keeps of each approval what it was given to', () => {
  const through = { is: 'pull-request', number: 12, url: null, commit: HEAD, at: REVIEWED } as const;
  const match = 'group of the policy';
  const released = { is: 'environment', name: 'production' } as const;
  expect(
    actor(run(), [
      { person: dana, match, comment: 'fine', through },
      { person: lee, match, comment: '', through: released },
    ])?.approvals,
  ).toEqual([
    {
      id: '2',
      login: 'dana',
      match,
      comment: 'fine',
      pullRequest: { number: 12, url: null, commit: HEAD, at: REVIEWED },
    },
    { id: '3', login: 'lee', match, comment: '', environment: 'production' },
  ]);
});
