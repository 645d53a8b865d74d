import { plan } from '../commands/plan.js';
import type { Ports } from '../commands/ports.js';
import { promote } from '../commands/promote.js';
import { type Given, type Request, readRequest, readTimeout } from '../commands/request.js';
import { compose, type HostServices } from '../compose.js';
import { expected, UsageFailure } from '../core/failure.js';
import { parseAddress } from '../http/address.js';
import { startDeadline } from '../http/deadline.js';
import type { Report } from '../report/report.js';
import { withoutSecrets } from './without-secrets.js';

/** A host, as far as running a command needs it. */
export interface Host extends HostServices {
  /** Tells the user that something takes its time. */
  readonly tell: (line: string) => void;
}

/** Runs `promote` or `plan` with what a host was given. Every end is a report. */
export async function execute(command: Request['command'], given: Given, host: Host): Promise<Report> {
  const { redactor } = host;
  const { GITHUB_TOKEN = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN = '' } = host.env;
  for (const secret of [given['github-token'], GITHUB_TOKEN, ACTIONS_ID_TOKEN_REQUEST_TOKEN]) redactor.know(secret);
  try {
    const prepared = prepare(command, given, host);
    const composed = await prepared.compose();
    const report = await (command === 'plan' ? plan(prepared.request, composed) : promote(prepared.request, composed));
    return withoutSecrets(report, redactor);
  } catch (error) {
    const asked = { asset: given.asset, to: given.to, reason: given.reason || null };
    return withoutSecrets({ is: 'failed', command, failure: expected(error), asked, judged: null }, redactor);
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
  return {
    request,
    compose: () => compose(request, given, endpoint, startDeadline(milliseconds, host.tell), host),
  };
}

function readEndpoint(name: string, text: string): URL {
  const address = parseAddress(text);
  if (address.ok) return address.value;
  throw new UsageFailure({ what: `${name}: ${address.error}` });
}
