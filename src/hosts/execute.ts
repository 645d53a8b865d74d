import { readRequest, readTimeout, type Given, type Request } from '../commands/request.js';
import type { HostServices } from '../compose.js';
import { expected, UsageFailure } from '../core/failure.js';
import { parseAddress } from '../http/address.js';
import { startDeadline } from '../http/deadline.js';
import type { Report } from '../report/report.js';

/** A host, as far as running a command needs it. */
export interface Host extends HostServices {
  /** Tells the user that something takes its time. */
  readonly tell: (line: string) => void;
}

/** Runs `promote` or `plan` with what a host was given. Every end is a report. */
export async function execute(command: Request['command'], given: Given, host: Host): Promise<Report> {
  try {
    const milliseconds = readTimeout(given.timeout);
    const endpoint = readEndpoint('azure-endpoint', given['azure-endpoint']);
    if (given['authority-host'] !== '') readEndpoint('authority-host', given['authority-host']);
    const request = readRequest(command, given, endpoint.href.replace(/\/+$/, ''));
    // What reaches Azure and the host is loaded only once the request can be used.
    const [{ compose }, { plan }, { promote }] = await Promise.all([
      import('../compose.js'),
      import('../commands/plan.js'),
      import('../commands/promote.js'),
    ]);
    const ports = compose(request, given, endpoint, startDeadline(milliseconds, host.tell), host);
    return await (command === 'plan' ? plan(request, ports) : promote(request, ports));
  } catch (error) {
    const asked = { asset: given.asset, to: given.to, reason: given.reason || null };
    return { is: 'failed', command, failure: expected(error), asked, judged: null };
  }
}

function readEndpoint(name: string, text: string): URL {
  const address = parseAddress(text);
  if (address.ok) return address.value;
  throw new UsageFailure({ what: `${name}: ${address.error}` });
}
