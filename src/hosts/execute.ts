import type { Ports } from '../commands/ports.js';
import { type Given, type Request, readRequest, readTimeout } from '../commands/request.js';
import type { HostServices } from '../compose.js';
import { expected, ServiceFailure, UsageFailure } from '../core/failure.js';
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
  const { redactor } = host;
  for (const secret of [given['github-token'], host.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '']) redactor.know(secret);
  try {
    const prepared = prepare(command, given, host);
    // What reaches Azure and the host is loaded only once the request can be used.
    const [composed, { plan }, { promote }] = await Promise.all([
      prepared.compose(),
      import('../commands/plan.js'),
      import('../commands/promote.js'),
    ]);
    const report = await (command === 'plan' ? plan(prepared.request, composed) : promote(prepared.request, composed));
    return report.is === 'judged' ? report : { ...report, failure: cleaned(report.failure, redactor.clean) };
  } catch (error) {
    const asked = { asset: given.asset, to: given.to, reason: given.reason || null };
    return { is: 'failed', command, failure: cleaned(expected(error), redactor.clean), asked, judged: null };
  }
}

/** The ports that a request with these inputs would use. */
export function ports(command: Request['command'], given: Given, host: Host): Promise<Ports> {
  return prepare(command, given, host).compose();
}

function prepare(command: Request['command'], given: Given, host: Host) {
  const milliseconds = readTimeout(given.timeout);
  const endpoint = readEndpoint('azure-endpoint', given['azure-endpoint']);
  if (given['authority-host'] !== '') readEndpoint('authority-host', given['authority-host']);
  const request = readRequest(command, given, endpoint.href.replace(/\/+$/, ''));
  const compose = async (): Promise<Ports> => {
    const composition = await import('../compose.js');
    return composition.compose(request, given, endpoint, startDeadline(milliseconds, host.tell), host);
  };
  return { request, compose };
}

function readEndpoint(name: string, text: string): URL {
  const address = parseAddress(text);
  if (address.ok) return address.value;
  throw new UsageFailure({ what: `${name}: ${address.error}` });
}

/** A failure that quotes nothing secret: whatever a service or a tool said may be in its text. */
function cleaned(
  failure: UsageFailure | ServiceFailure,
  clean: (text: string) => string,
): UsageFailure | ServiceFailure {
  if (failure instanceof UsageFailure) {
    const [first, ...others] = failure.problems;
    const each = ({ what, at, fix }: typeof first) => {
      return { what: clean(what), ...(at && { at }), ...(fix !== undefined && { fix: clean(fix) }) };
    };
    return new UsageFailure(each(first), ...others.map(each));
  }
  const { correlationId, fix, stands, ...others } = failure.detail;
  return new ServiceFailure(clean(failure.message), {
    ...others,
    ...(correlationId !== undefined && { correlationId: clean(correlationId) }),
    ...(fix !== undefined && { fix: clean(fix) }),
    ...(stands && { stands: stands.map(clean) }),
  });
}
