import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { policyWith } from './attacks/row.js';
import { InFours } from './servers/in-fours.js';
import { type Estate, type Played, type Plot, play, startEstate } from './task-attacks/row.js';

interface Day extends Plot {
  readonly name: string;
  readonly approvers: readonly string[];
  readonly fails?: string;
}
const ASKS = policyWith('environment: production\napprovals: [{ from: [environment-reviewers] }]\n');

const days: readonly Day[] = [
  { name: 'dana approves a run', policy: ASKS, approvers: ['dana'] },
  {
    name: 'the stage before has planned',
    isPlanned: true,
    policy: policyWith('environment: production\napprovals: [{ from: [environment-reviewers] }]\nrequire-plan: true\n'),
    approvers: ['dana'],
  },
];

let estate: Estate;
const played = new InFours(days, (day: Day) => play(estate, day));
beforeAll(async () => {
  estate = await startEstate();
});
afterAll(async () => {
  await played.settled();
  await estate.stop();
});

async function expectPromoted({ model, step, chain }: Played, approvers: readonly string[]): Promise<void> {
  if (step.result !== 'Succeeded') throw new Error(step.log.join('\n'));
  expect(JSON.parse(step.outputs.approvers ?? '')).toEqual(approvers.map((one) => `${one}@contoso.example`));
  expect([chain.wrong, chain.records.map(({ event }) => event), chain.isOpen]).toEqual([
    [],
    ['started', 'completed'],
    false,
  ]);
  expect((await estate.azure.get(model, '2')).stage).toBe('Production');
}

describe('a promotion is made on the day on which', () => {
  for (const day of days) {
    (day.fails === undefined ? test : test.failing)(day.name, async () =>
      expectPromoted(await played.of(day), day.approvers),
    );
  }
});
