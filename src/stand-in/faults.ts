import { FAULT_HEADER, forbidden, JSON_TYPE, problem, type Reply } from './reply.js';
import type { ScenarioFault } from './scenario.js';

/** Answers a call with the first fault that applies to it, if any. */
export type Faults = (method: string, target: string) => Reply | undefined;

/** Arms the faults of a scenario; each counts its own calls. */
export function armFaults(faults: readonly ScenarioFault[]): Faults {
  const armed = faults.map((fault) => ({
    fault,
    path: new RegExp(fault.path),
    left: fault.times ?? Number.POSITIVE_INFINITY,
  }));
  return (method, target) => {
    const hit = armed.find(
      ({ fault, path, left }) =>
        left > 0 && (fault.method === undefined || fault.method.toUpperCase() === method) && path.test(target),
    );
    if (!hit) return undefined;
    hit.left -= 1;
    return faultReply(hit.fault);
  };
}

function faultReply({ status = 403, body, contentType = JSON_TYPE, headers }: ScenarioFault): Reply {
  const usual = status === 403 ? forbidden() : problem(status);
  return {
    status,
    headers: { 'content-type': contentType, [FAULT_HEADER]: '1', ...headers },
    body: body === undefined ? usual.body : typeof body === 'string' ? body : JSON.stringify(body),
  };
}
