import { describe, expect, it } from '@jest/globals';
import { planPromotions } from '../../src/commands/plan-promotions.js';
import { exitCodeOf, UsageFailure } from '../../src/core/failure.js';
import { parseReviewed } from '../../src/core/promotions/reviewed.js';
import { endOf } from '../../src/report/ending.js';
import { summary } from '../../src/report/summary.js';
import { terminal } from '../../src/report/terminal.js';
import { anEstate, records, registry } from './estate.js';
import { entriesIn, Merges, POLICY, POLICY_FILE, requestOf, wanting } from './merges.js';

anEstate();

const A = 'promotions/a.yml';

/** The problems that a run ends with. */
async function problemsOf(run: () => Promise<unknown> | unknown): Promise<string[]> {
  try {
    await run();
  } catch (error) {
    if (error instanceof UsageFailure)
      return error.problems.map(({ what, at }) => (at ? `${at.file}:${at.line} ${what}` : what));
    throw error;
  }
  return [];
}

/** A registry that nothing may be asked of. */
const untouchable = () => ({ ...registry(), resolve: () => Promise.reject(new Error('Azure ML was asked')) });

describe('a plan in a pull request', () => {
  it('plans every entry that it changes, and leaves the digests on the head', async () => {
    const merges = new Merges({ [A]: wanting(['4', 'Staging']) });
    const text = wanting(['1', 'Production', '"**Better** @team"'], ['2', 'Staging']);
    const proposed = merges.propose({ [A]: text });
    const report = await merges.plan(proposed);
    expect([report.verdict, entriesIn(report)]).toEqual(['allow', ['1 Production allow', '2 Staging allow']]);
    const [announcement] = merges.announcements;
    expect(announcement).toMatchObject({ verdict: 'allow', title: '2 entries planned' });
    expect(announcement?.place).toMatch(/^ws-[0-9a-f]{8}$/);
    expect(announcement?.text).toContain('model `churn`');
    expect(announcement?.text).toContain('\\*\\*Better\\*\\* @<wbr>team');
    expect(announcement?.text).toContain('1 of user:dana');
    const reviewed = parseReviewed(announcement?.reviewed ?? '', report.approved?.digest ?? '');
    expect(reviewed).toMatchObject({ ok: true, value: { entries: [{ version: '1' }, { version: '2' }] } });
    expect(records()).toEqual([]);
    expect(summary(report)).toContain('model churn 1 in Production | None |');
    expect(summary(report)).toContain('1 of user:dana');
    expect(terminal(report, { colour: false })).toContain('model churn 1 in Production');
  });

  it('says the same when it runs again, and another thing when the facts are others', async () => {
    const merges = new Merges();
    const proposed = merges.propose({ [A]: wanting(['1', 'Staging']) });
    await merges.plan(proposed);
    await merges.plan(proposed);
    expect(merges.announcements[1]).toEqual(merges.announcements[0]);
    const { merge, reviews } = await merges.merged({ 'promotions/b.yml': wanting(['1', 'Production']) });
    await merges.apply(merge, reviews);
    const report = await merges.plan(proposed);
    expect(report.verdict).toBe('deny');
    expect(merges.announcements.at(-1)).not.toEqual(merges.announcements[0]);
  });

  it('pins @latest, offers the line to commit, and does not pass with it', async () => {
    const merges = new Merges();
    const report = await merges.plan(merges.propose({ [A]: wanting(['@latest', 'Staging']) }));
    expect(report.verdict).toBe('inconclusive');
    expect(entriesIn(report)[0]).toContain('4 Staging inconclusive: @latest is version 4 now');
    expect(report.annotations[0]).toMatchObject({ at: { file: A, line: 3 } });
    expect(report.annotations[0]?.message).toContain(
      'commit this line instead, in the entry at promotions/a.yml:3: version: "4"',
    );
  });

  it('refuses a policy that changes together with promotions, and accepts one that changes alone', async () => {
    const merges = new Merges();
    const policy = `${POLICY}# another\n`;
    const both = await merges.plan(merges.propose({ [A]: wanting(['1', 'Staging']), [POLICY_FILE]: policy }));
    expect(both.verdict).toBe('deny');
    expect(merges.announcements[0]).toMatchObject({ verdict: 'deny', reviewed: null });
    const alone = await merges.plan(merges.propose({ [POLICY_FILE]: policy }));
    expect(alone.verdict).toBe('allow');
    const wrong = merges.propose({ [POLICY_FILE]: 'version: 1\nstage: x\n' });
    expect((await problemsOf(() => merges.plan(wrong)))[0]).toMatch(/^policy.yml:2/);
  });

  it('of a fork looks at files, stages and policy only, and leaves nothing', async () => {
    const merges = new Merges();
    const given = { registry: untouchable() };
    const proposed = merges.propose({ [A]: wanting(['1', 'Production']) }, { isFork: true });
    const report = await merges.plan(proposed, given);
    expect([report.verdict, merges.announcements]).toEqual(['allow', []]);
    expect(report.notes.join()).toContain('comes from a fork');
    const wrong = merges.propose({ [A]: wanting(['1', 'Prod']) }, { isFork: true });
    expect(await problemsOf(() => merges.plan(wrong, given))).toEqual([
      'promotions/a.yml:3 there is no stage "Prod" in policy.yml',
    ]);
    const policy = merges.propose(
      { [A]: wanting(['1', 'Staging']), [POLICY_FILE]: `${POLICY}# x\n` },
      { isFork: true },
    );
    expect((await merges.plan(policy, given)).verdict).toBe('deny');
  });

  it('names every line of files that are wrong', async () => {
    const merges = new Merges();
    const text = `version: 1\npromotions:\n  - { model: churn, stage: Staging }\n  - { model: churn, stage: Production, version: 1.10 }\n`;
    expect(await problemsOf(() => merges.plan(merges.propose({ [A]: text })))).toEqual([
      expect.stringMatching(/^promotions\/a.yml:3 /),
      expect.stringMatching(/^promotions\/a.yml:4 /),
    ]);
  });

  it('takes every entry for changed where the files before could not be used', async () => {
    const merges = new Merges({ [A]: 'version: 2\n' });
    const report = await merges.plan(merges.propose({ [A]: wanting(['1', 'Staging']) }));
    expect([entriesIn(report), report.notes]).toEqual([
      ['1 Staging allow'],
      ['The files before this change could not be used, so every entry counts as changed.'],
    ]);
  });

  it('does not pass where an entry cannot be promoted, and ends with exit code 1', async () => {
    const merges = new Merges();
    const report = await merges.plan(merges.propose({ [A]: wanting(['99', 'Staging'], ['1', 'Archived']) }));
    expect(entriesIn(report)).toEqual(['1 Archived allow', expect.stringMatching(/^99 Staging deny: /)]);
    expect(exitCodeOf(endOf(report))).toBe(1);
    expect(merges.announcements[0]).toMatchObject({
      verdict: 'deny',
      title: '1 of 2 entries cannot be promoted as it stands',
    });
  });

  it('passes where no entry is changed, and says what an entry that was taken out does', async () => {
    const merges = new Merges({ [A]: wanting(['1', 'Staging']) });
    const report = await merges.plan(merges.propose({ [A]: wanting() }));
    expect(report.verdict).toBe('allow');
    expect(merges.announcements[0]).toMatchObject({ title: 'No entry is changed', reviewed: null });
    expect(merges.announcements[0]?.text).toContain('taking an entry out moves nothing');
  });
});

describe('a request about promotions', () => {
  it('is not one about an asset too', async () => {
    const asset = 'azureml:churn:1';
    const asked = { to: 'Staging', metrics: 'm.json' };
    const why = 'is given, but promotions is given, whose entries say each for itself';
    expect(await problemsOf(() => requestOf('plan', { asset, ...asked }))).toEqual([`asset ${why}`]);
    expect(await problemsOf(() => requestOf('plan', { ...asked, rollback: 'true' }))).toEqual([
      `to ${why}`,
      `metrics ${why}`,
      'rollback is asked for, but files of promotions bring nothing back',
    ]);
    expect(await problemsOf(() => requestOf('apply', { asset }))).toEqual([
      'asset is given, but apply takes what it promotes from files, whose entries say each for itself',
    ]);
  });

  it('looks into promotions where apply is told no folder', () => {
    expect(requestOf('apply', { promotions: '' }).folder).toBe('promotions');
  });

  it('needs a host that shows pull requests', async () => {
    const merges = new Merges();
    const ports = { ...merges.ports(merges.pullRequests({})), pullRequests: null };
    expect(await problemsOf(() => planPromotions(requestOf('plan'), ports))).toEqual([
      'nothing shows the pull requests of this run, and a plan of promotions is about one',
    ]);
  });
});
