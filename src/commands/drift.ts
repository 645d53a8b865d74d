import type { Report } from '../report/report.js';
import { driftReport } from './drift-report.js';
import type { DriftRequest } from './drift-request.js';
import { lookAround } from './look-around.js';
import { readPolicy } from './policy.js';
import type { Ports } from './ports.js';

/**
 * Holds what the registry has against what the policy and the ledger explain. Reads only, unless it is asked to adopt or
 * to accept what it finds.
 *
 * @param tell tells the user what takes its time
 */
export async function drift(request: DriftRequest, ports: Ports, tell: (line: string) => void): Promise<Report> {
  if (request.act !== 'look') ports.approvals.prepare();
  const rules = await readPolicy(request.policy, ports);
  const around = await lookAround(rules.policy, request, ports, tell);
  switch (request.act) {
    case 'look':
      return driftReport(request, ports, rules, around);
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
