import { ServiceFailure } from '../core/failure.js';
import { nextHead } from '../core/ledger/next.js';
import type { RefusedRecord } from '../core/ledger/noted.js';
import { openOf } from '../core/ledger/stored.js';
import { VERSION } from '../version.generated.js';
import { actorOf, findingsBeside } from './actor.js';
import type { LedgerPorts } from './carry-out.js';
import { isPlanned, type Judgement } from './judge.js';
import type { Request } from './request.js';
import { settle } from './settle.js';
import { clockOf } from './time.js';

const MOST_TRIES = 20;

/** Has the ledger remember that a request was refused. Never on top of what is open: there only its end may stand. */
export async function recordRefusal(
  request: Pick<Request, 'reason'>,
  judgement: Judgement,
  ports: LedgerPorts,
  purpose: RefusedRecord['purpose'],
): Promise<void> {
  const { ledger, registry, approvals } = ports;
  const { decision, facts, findings, verdict, evidence, authorisation } = judgement;
  if (verdict === 'allow') return;
  const { kind, name, version } = facts.asset;
  const actor = actorOf(approvals, evidence, authorisation);
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const head = await ledger.head({ kind, name });
    const open = openOf(head.tip);
    if (open !== null) {
      await settle(head, open, actor, ports);
      continue;
    }
    const record: RefusedRecord = {
      ...nextHead(head.chain, head.tip, registry.place, clockOf(registry).text, VERSION),
      event: 'refused',
      purpose,
      version,
      from: decision.from,
      to: judgement.wish.to.name,
      reason: request.reason,
      verdict,
      planDigest: isPlanned(decision) ? decision.digest : null,
      findings: findingsBeside(findings, authorisation, actor),
      ...actor,
    };
    if ((await ledger.append([{ head, record }])).is === 'appended') return;
  }
  throw new ServiceFailure(
    'the refusal could not be recorded, for other promotions of the asset were first each time',
    {
      untouched: true,
      fix: 'Run it again when fewer promote this asset',
    },
  );
}
