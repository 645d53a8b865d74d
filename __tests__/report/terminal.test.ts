import { describe, expect, it } from '@jest/globals';
import { ServiceFailure, UsageFailure } from '../../src/core/failure.js';
import type { Report } from '../../src/report/report.js';
import { failureLines, terminal } from '../../src/report/terminal.js';
import { halfWay, misused, planned, promoted, refused, unchanged } from './reports.js';

const plain = (report: Report): string => terminal(report, { colour: false });

describe('the text for a shell', () => {
  it('says what was written', () => {
    expect(
      plain(promoted),
    ).toBe(`✓ taxi-fare 3: Staging → Production, done. It is in Production now; version 2 moved aside to Archived.
  ✓ transition  Staging -> Production is a transition of the policy
  ✓ approval 1  approved by ada (named in the environment)
  written: version 3 Staging → Production
  written: version 2 Production → Archived, isArchived becomes true
`);
  });

  it('says what blocks and what would unblock', () => {
    expect(plain(refused)).toBe(`✗ taxi-fare 3: None → Production, refused. What fails: transition. Nothing was written.
  ✗ transition  the policy has no transition None -> Production
                wanted: from None to Staging
                to make it pass: promote in steps: None -> Staging -> Production
                policy: .github/aml-promote.yml:1
  ✓ stage       version 3 is in None
`);
  });

  it('says what a plan awaits, with its whole digest', () => {
    expect(
      plain(planned),
    ).toBe(`… taxi-fare 3: Staging → Production, planned, awaiting approval. What can be judged now passes; awaited: approval 1. Nothing was written.
  … approval 1   awaited through the environment production
                 wanted: 1 of org/risk
                 policy: .github/aml-promote.yml:14
  ✓ metric rmse  rmse is 3.2
  planned: version 3 Staging → Production
  planned: version 2 Production → Archived, isArchived becomes true
  job: gentle_sun_7 (made by Ana Lima)
  code commit: 4d2b93784676893f8e346d5f0b9fb894a9cf0742 (of git@github.com:org/training.git, on main, with changes that were not committed)
  data: azureml:taxi-rides:9
  environment: azureml:sklearn:4
  not recorded: components, base model, explanations
  rule: Approval 1: 1 of team:org/risk, through the environment production, with the first 12 characters of the plan’s digest in the comment
  rule: Approvals by the requester or the owner of the training job do not count
  rule: Environment production: administrators must not be able to bypass it
  rule: Checks: metric rmse
  rule: A job before the gate must have planned it, and have left the plan as an artifact
  rule: Never Fri 16:00 to 24:00 Europe/Berlin
  plan 4fccb8fd0d738d51120a8dc3dbdf552a7f8bd04376bbdb452a7ed7df9aee1e89
  to approve: release the job that waits at production, with 4fccb8fd0d73 in the comment
  note: the list of versions may lag behind writes
`);
  });

  it('says that nothing was to be done', () => {
    expect(plain(unchanged)).toBe(`↺ taxi-fare 3: Production, nothing to do. It was there before; nothing was written.
  ✓ stage  version 3 is in Production, as its last promotion says (plan 0123456789ab)
`);
  });

  it('says what is wrong with the input', () => {
    expect(
      plain(misused),
    ).toBe(`! promote azureml:taxi-fare:3, cannot be judged. Nothing was judged or written: 3 problems with what was given.
  .github/aml-promote.yml:3:5: unknown key "stagess". Did you mean "stages"?
  .github/aml-promote.yml:9:5: no such stage: Live
  the input to is missing. set it to a stage of the policy
`);
  });

  it('says what stands after a stop half-way', () => {
    expect(
      plain(halfWay),
    ).toBe(`! promote azureml:taxi-fare@latest → Production, inconclusive, stopped half-way. What was written stands.
  Azure answered 503 to PUT taxi-fare 2 after 4 attempts (correlation id c0ffee)
  what stands: version 3 is in Production
  run the same command again; it finishes what is left
  ✓ transition  Staging -> Production is a transition of the policy
  ✓ approval 1  approved by ada (named in the environment)
  intended: version 3 Staging → Production
  intended: version 2 Production → Archived, isArchived becomes true
`);
  });

  it('colours the marks and nothing else, on request only', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence starts with one.
    const colours = /\u001B\[\d+m/g;
    const coloured = terminal(refused, { colour: true });
    expect(coloured).toContain('\u001B[31m✗\u001B[0m transition');
    expect(coloured.replace(colours, '')).toBe(plain(refused));
    expect(plain(refused)).not.toMatch(colours);
  });
});

describe('the lines for stderr', () => {
  it('are one for one problem', () => {
    expect(failureLines(new UsageFailure({ what: 'no such stage: Live', fix: 'Did you mean "Live2"?' }))).toEqual([
      'no such stage: Live. Did you mean "Live2"?',
    ]);
  });

  it('are three at most, whatever the texts hold', () => {
    const text = '::error::a\n::error::b\r##vso[task.complete]\u001B[2J';
    const shown = ': :error::a ::error::b ## vso[task.complete]\\u{001B}[2J';
    expect(failureLines(new ServiceFailure(text, { correlationId: 'id', stands: [text, 'b'], fix: text }))).toEqual([
      `${shown} (correlation id id)`,
      `what stands: ${shown.replace(': :', '::')}; b`,
      shown,
    ]);
    const broken = '::error::a\n::error::b ##vso[x]';
    expect(failureLines(new UsageFailure({ what: broken }, { what: broken }))).toEqual([
      ': :error::a ::error::b ## vso[x]',
      ': :error::a ::error::b ## vso[x]',
    ]);
  });
});
