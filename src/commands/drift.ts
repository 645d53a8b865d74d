import type { Drift } from '../core/drift/drift.js';
import type { Policy } from '../core/policy/policy.js';
import { readStages, readWanted } from '../core/promotions/wanted.js';
import type { Tree } from '../forge/port.js';
import type { Report } from '../report/report.js';
import { driftReport } from './drift-report.js';
import type { DriftRequest } from './drift-request.js';
import { heldAgainst } from './held-against.js';
import { lookAround } from './look-around.js';
import { readPolicy, usable } from './policy.js';
import type { Ports } from './ports.js';

/**
 * Holds what the registry has against what the policy and the ledger explain. Reads only, unless it is asked to adopt or
 * to accept what it finds.
 *
 * @param tell tells the user what takes its time
 * @param files reads the files of promotions in a folder, as they are checked out
 */
export async function drift(
  request: DriftRequest,
  ports: Ports,
  tell: (line: string) => void,
  files: Tree['promotions'],
): Promise<Report> {
  if (request.act !== 'look') ports.approvals.prepare();
  const rules = await readPolicy(request.policy, ports);
  const around = await lookAround(rules.policy, request, ports, tell);
  switch (request.act) {
    case 'look':
      return driftReport(request, ports, rules, around, await unwanted(rules.policy, request, ports, files));
    case 'adopt': {
      const { adopt } = await import('./adopt.js');
      return adopt(request, ports, rules, around);
    }
    case 'accept': {
      const { accept } = await import('./accept.js');
      return accept(request, ports, rules, around);
    }
  }
}

/** What the files want and reality lacks, of what is asked about; null where no files are to be read. */
async function unwanted(
  policy: Policy,
  { promotions, subject, kind }: DriftRequest,
  ports: Ports,
  files: Tree['promotions'],
): Promise<readonly Drift[] | null> {
  if (promotions === null) return null;
  const wanted = usable(readStages(policy, usable(readWanted(await files(promotions)))));
  const asked = wanted.filter((entry) => {
    if (subject !== null) return entry.kind === subject.kind && entry.name === subject.name;
    return kind === null || entry.kind === kind;
  });
  return heldAgainst(policy, asked, ports);
}
