import { placeId, placeShortId } from '../core/place.js';
import { type Entry, entryText, versionText } from '../core/promotions/entry.js';
import { inSafeOrder } from '../core/promotions/order.js';
import { writeReviewed } from '../core/promotions/reviewed.js';
import type { Reviewed } from '../core/promotions/reviewed-schema.js';
import { type Finding, type Verdict, verdictOf } from '../core/verdict.js';
import { type PlannedEntry, promotionsPage } from '../report/promotions-page.js';
import type { ToldReport } from '../report/report.js';
import { EarlierOnes, foretell, type Looked, lookAtEntries } from './foretell.js';
import { isPlanned } from './judge.js';
import { planned } from './plan.js';
import { type CommittedRules, readPolicy } from './policy.js';
import type { Ports } from './ports.js';
import { countedEntries, notesOf, plannedReport } from './promotions-report.js';
import { type PromotionsRequest, requestOf } from './promotions-request.js';
import { changeBetween, provePolicyAt, pullRequestsOf } from './wanted-change.js';

/**
 * Plans every entry that a pull request changes, on the facts as they will be when it is its turn, and leaves the digests
 * on its head commit. Writes nothing to Azure ML. Of a fork only what needs no login is looked at, and nothing is left.
 */
export async function planPromotions(request: PromotionsRequest, ports: Ports): Promise<ToldReport> {
  const pullRequests = pullRequestsOf(ports, request);
  const proposed = await pullRequests.proposed();
  const rules = await readPolicy(request.policy, ports);
  const change = await changeBetween(pullRequests, request, rules.policy, proposed.base, proposed.head);
  if (change.policy === 'changed') await provePolicyAt(pullRequests, ports, rules.policy, proposed.head);
  const changed = inSafeOrder(
    rules.policy.lifecycle,
    change.difference.changed.map(({ entry }) => entry),
  );
  const told = { request, ports, proposed, rules, change };
  const together = changed.length > 0 && change.policy === 'changed' ? [changesBoth(changed)] : [];
  if (proposed.isFork) {
    const entries = changed.map((entry): PlannedEntry => ({ entry, report: null, findings: [] }));
    return plannedReport({ ...told, entries, findings: together, digest: null, notes: [ONLY_CHECKED] });
  }
  const entries = together.length > 0 ? [] : await planEach(changed, rules, request, ports);
  const block = reviewedBlock(entries, rules, request);
  const findings = [...together, ...(block.is === 'too long' ? [block.finding] : [])];
  const verdict = verdictOf([...findings, ...entries.flatMap((one) => one.findings)]);
  const notes = await pullRequests.announce(proposed, {
    place: placeShortId(request.place),
    verdict,
    title: titleOf(entries, findings, verdict),
    text: promotionsPage({ place: placeId(request.place), entries, findings, notes: notesOf(change) }),
    reviewed: block.is === 'block' ? block.text : null,
  });
  return plannedReport({ ...told, entries, findings, digest: block.is === 'block' ? block.digest : null, notes });
}

const ONLY_CHECKED =
  'The pull request comes from a fork: files, stages and policy were checked, nothing was planned in Azure ML, and nothing was left on its head commit.';

function changesBoth(changed: readonly Entry[]): Finding {
  const [first] = changed;
  return {
    subject: 'policy',
    outcome: 'fail',
    found:
      'the pull request changes the policy and promotions together, so nobody can say which rules it is reviewed under',
    wanted: 'one of the two',
    remedy: 'change the policy in a pull request of its own, and the entries in another one after it',
    ...(first === undefined ? {} : { at: first.at }),
  };
}

async function planEach(
  changed: readonly Entry[],
  rules: CommittedRules,
  request: PromotionsRequest,
  ports: Ports,
): Promise<readonly PlannedEntry[]> {
  const looked = await lookAtEntries(changed, rules, request, ports, () => false);
  const earlier = new EarlierOnes();
  return looked.map((one, index) => {
    const written = changed[index];
    const label = written === undefined ? [] : pinned(written, one.entry);
    return planOne(one, label, rules, request, ports, earlier);
  });
}

function planOne(
  looked: Looked,
  label: readonly Finding[],
  rules: CommittedRules,
  request: PromotionsRequest,
  ports: Ports,
  earlier: EarlierOnes,
): PlannedEntry {
  const { entry, wish } = looked;
  if (looked.is === 'missing') return { entry, report: null, findings: [looked.finding] };
  const { head } = looked;
  const foretold = foretell(rules, looked, earlier.of(entry), true);
  if (foretold.is !== 'decided') {
    const { why, remedy } = foretold;
    const finding: Finding = {
      subject: entryText(entry),
      outcome: 'inconclusive',
      found: why,
      remedy,
      at: entry.at,
    };
    return { entry, report: null, findings: [...label, finding] };
  }
  const { facts, decision } = foretold;
  if (isPlanned(decision)) earlier.add(entry, { facts, decision });
  const { findings } = decision;
  const judgement = {
    rules,
    wish,
    facts,
    decision,
    head,
    evidence: null,
    authorisation: { findings: [], approvals: [] },
    findings,
    verdict: verdictOf(findings),
  };
  const report = planned({ ...requestOf(entry, request), command: 'plan' }, ports, judgement);
  if (report.is !== 'judged') throw new TypeError('a plan that is no judgement');
  return { entry, report, findings: [...label, ...findings] };
}

/** `@latest` stands for one version today: that one must be written before anybody can merge. */
function pinned(written: Entry, { version }: Entry): readonly Finding[] {
  if (written.version.is !== 'label' || version.is === 'label') return [];
  const { file, line } = written.at;
  return [
    {
      subject: entryText(written),
      outcome: 'inconclusive',
      found: `@latest is version ${versionText(version)} now, which is planned here, and which version it is after the merge nobody knows`,
      wanted: 'one version',
      remedy: `commit this line instead, in the entry at ${file}:${line}: version: ${JSON.stringify(versionText(version))}`,
      at: written.at,
    },
  ];
}

type ReviewedBlock =
  | { readonly is: 'block'; readonly text: string; readonly digest: string }
  | { readonly is: 'nothing' }
  | { readonly is: 'too long'; readonly finding: Finding };

/** The digests that `apply` will compare with; an entry without a plan is not among them. */
function reviewedBlock(
  entries: readonly PlannedEntry[],
  { evidence }: CommittedRules,
  request: PromotionsRequest,
): ReviewedBlock {
  const digests = entries.flatMap(({ entry, report }): Reviewed['entries'] => {
    const digest = report?.digest ?? null;
    const { kind, name, stage } = entry;
    return digest === null ? [] : [{ kind, name, stage, version: versionText(entry.version), digest }];
  });
  if (digests.length === 0) return { is: 'nothing' };
  const at = evidence === null ? {} : { 'policy-commit': evidence.commit };
  const written = writeReviewed({ version: 1, place: placeId(request.place), ...at, entries: digests });
  if (written.ok) return { is: 'block', text: written.value.text, digest: written.value.digest };
  const remedy = 'change fewer entries in one pull request';
  return {
    is: 'too long',
    finding: { subject: 'promotions', outcome: 'inconclusive', found: written.error, remedy },
  };
}

function titleOf(entries: readonly PlannedEntry[], findings: readonly Finding[], verdict: Verdict): string {
  const [first] = findings;
  if (first !== undefined) return first.found;
  if (entries.length === 0) return 'No entry is changed';
  const good = entries.filter((one) => verdictOf(one.findings) === 'allow').length;
  const all = countedEntries(entries.length);
  return verdict === 'allow' ? `${all} planned` : `${entries.length - good} of ${all} cannot be promoted as it stands`;
}
