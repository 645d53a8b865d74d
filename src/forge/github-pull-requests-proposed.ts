import { UsageFailure } from '../core/failure.js';
import { isChanges, isPull, whyChanges, whyPull } from '../github/answers-validate.generated.js';
import { readTip } from './github-pull-requests-files.js';
import { demand, demandReading, type PullRequestHost, refuseOtherEvent, short } from './github-pull-requests-host.js';
import type { ProposedPullRequest } from './pull-requests.js';

/**
 * The pull request that a run of `pull_request` checks (operations actions/get-workflow-run, pulls/get,
 * repos/compare-commits). Its number comes from the ref of the run; GitHub's record of the run must have its head.
 */
export async function readProposed(host: PullRequestHost): Promise<ProposedPullRequest> {
  const { github, context, here, grant } = host;
  const [, number] = /^refs\/pull\/([1-9]\d{0,17})\/(?:merge|head)$/.exec(context.ref) ?? [];
  refuseOtherRuns(context.event, number);
  const path = `${here}/pulls/${number}`;
  const [started, read] = await Promise.all([host.run(), github.get(path, isPull, whyPull)]);
  const run = demandReading(started, 'this run');
  refuseOtherEvent(run, context);
  const pull = demand(read, `pull request #${number}`, grant('pull-requests: read'));
  if (pull.state !== 'open')
    throw new UsageFailure({ what: `Pull request #${number} is closed`, fix: 'Plan a pull request that is open' });
  if (run.head_sha !== pull.head.sha) {
    throw new UsageFailure({
      what: `Pull request #${number} has moved on to ${short(pull.head.sha)} since this run began for ${short(run.head_sha)}`,
      fix: 'Its later run checks it; run that one again where there is need',
    });
  }
  const target = `refs/heads/${pull.base.ref}`;
  const tip = await readTip(host, target);
  const compared = await github.get(`${here}/compare/${tip}...${pull.head.sha}?per_page=1`, isChanges, whyChanges);
  const { merge_base_commit } = demand(compared, `what pull request #${number} changes`, grant('contents: read'));
  return {
    number: pull.number,
    url: pull.html_url,
    target,
    head: pull.head.sha,
    base: merge_base_commit.sha,
    isFork: pull.head.repo?.id !== pull.base.repo.id,
  };
}

function refuseOtherRuns(event: string, number: string | undefined): asserts number is string {
  if (event === 'pull_request_target') {
    throw new UsageFailure({
      what: 'This run is one of pull_request_target, which has the rights of the target and the code of anybody',
      fix: 'Let the workflow run on pull_request',
    });
  }
  if (event !== 'pull_request' || number === undefined) {
    throw new UsageFailure({
      what: `This run is one of ${event}, and checks no pull request`,
      fix: 'Let the workflow run on pull_request',
    });
  }
}
