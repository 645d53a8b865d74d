import { plan } from '../commands/plan.js';
import type { Ports } from '../commands/ports.js';
import { promote } from '../commands/promote.js';
import { type Given, isRollback, type Request, readRequest, readTimeout } from '../commands/request.js';
import type { Compose, ComposeBase, ComposeDoctor, HostServices, Reach } from '../compose/composition.js';
import { expected, UsageFailure } from '../core/failure.js';
import { parseAddress } from '../http/address.js';
import { startDeadline } from '../http/deadline.js';
import type { Report } from '../report/report.js';
import { type Secrets, secretInputs, secretReason } from './reason.js';
import { withoutSecrets } from './without-secrets.js';

/** A host, as far as running a command needs it. */
export interface Host extends HostServices {
  /** Puts this host's adapters behind ports. */
  readonly compose: Compose;
  /** The same for an examination of how the host is set up. */
  readonly composeDoctor: ComposeDoctor;
  /** Tells the user that something takes its time. */
  readonly tell: (line: string) => void;
  /** Secrets that the host can find in a text, beside the inputs and the tokens that are looked for anyway. */
  readonly secrets?: Secrets;
}

const JUDGES = ['promote', 'plan', 'rollback', 'apply'] as const satisfies readonly Judge[];
type Judge = Request['command'] | 'apply';
const LOOKS = ['history', 'verify', 'drift', 'doctor'] as const;
type Look = (typeof LOOKS)[number];

/** A command that reaches Azure ML. */
export type Executed = Judge | Look;

/** Whether the command is one that is run here. */
export function isExecuted(command: string): command is Executed {
  return isTold(command) || JUDGES.some((name) => name === command);
}

/** Whether the command only looks: it judges no request and ends with what it saw. */
export function isTold(command: string): command is Look {
  return LOOKS.some((name) => name === command);
}

/** Runs a command with what a host was given. Every end is a report. */
export async function execute(command: Executed, given: Given, host: Host): Promise<Report> {
  const { redactor } = host;
  const { GITHUB_TOKEN = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN = '' } = host.env;
  for (const secret of [given['github-token'], GITHUB_TOKEN, ACTIONS_ID_TOKEN_REQUEST_TOKEN]) redactor.know(secret);
  const tokens: Secrets = [
    ['GITHUB_TOKEN', GITHUB_TOKEN],
    ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', ACTIONS_ID_TOKEN_REQUEST_TOKEN],
  ];
  const failure = secretReason(given.reason, [...secretInputs(given), ...tokens, ...(host.secrets ?? [])]);
  if (failure !== null) {
    const asked = { asset: given.asset, to: given.to, reason: null };
    return withoutSecrets({ is: 'failed', command, failure, asked, judged: null }, redactor);
  }
  try {
    const report = isTold(command) ? look(command, given, host) : judge(command, given, host);
    return withoutSecrets(await report, redactor);
  } catch (error) {
    const asked = { asset: given.asset, to: given.to, reason: given.reason || null };
    return withoutSecrets({ is: 'failed', command, failure: expected(error), asked, judged: null }, redactor);
  }
}

/** The ports that a request with these inputs would use. */
export function ports(command: 'promote' | 'plan', given: Given, host: Host): Promise<Ports> {
  const inputs = proven(given);
  return reach(readRequest(command, given, inputs.origin), inputs, given, host);
}

/** What reads the base of a policy of the working tree, for a command that does nothing on Azure. Throws on wrong inputs. */
export function baseOf(
  composeBase: ComposeBase,
  given: Given,
  host: Omit<Host, 'compose' | 'composeDoctor'>,
): ReturnType<ComposeBase> {
  for (const secret of [given['github-token'], host.env.GITHUB_TOKEN ?? '']) host.redactor.know(secret);
  return composeBase(given, startDeadline(readTimeout(given.timeout), host.tell), host);
}

async function judge(command: Judge, given: Given, host: Host): Promise<Report> {
  const inputs = proven(given);
  if (command === 'apply' || (command === 'plan' && given.promotions !== ''))
    return promotions(command, inputs, given, host);
  if (command === 'rollback' || (command === 'plan' && isRollback(given))) {
    const [{ planRollback, rollback }, { readRollbackRequest }] = await Promise.all([
      import('../commands/rollback.js'),
      import('../commands/rollback-request.js'),
    ]);
    const asked = readRollbackRequest(command, given, inputs.origin);
    const composed = await reach(asked, inputs, given, host);
    return command === 'plan' ? planRollback(asked, composed) : rollback(asked, composed);
  }
  const request = readRequest(command, given, inputs.origin);
  const composed = await reach(request, inputs, given, host);
  return command === 'plan' ? plan(request, composed) : promote(request, composed);
}

// Of what a pull request changes, or changed.
async function promotions(command: 'plan' | 'apply', inputs: ProvenInputs, given: Given, host: Host): Promise<Report> {
  const { readPromotionsRequest } = await import('../commands/promotions-request.js');
  const request = readPromotionsRequest(command, given, inputs.origin);
  const composed = await reach({ place: request.place, metrics: null }, inputs, given, host);
  if (command === 'apply') {
    const { apply } = await import('../commands/apply.js');
    return apply(request, composed);
  }
  const { planPromotions } = await import('../commands/plan-promotions.js');
  return planPromotions(request, composed);
}

// A promotion starts without what only those load who look.
async function look(command: Look, given: Given, host: Host): Promise<Report> {
  const inputs = proven(given);
  const { readToldRequest } = await import('../commands/told-request.js');
  const composing = (place: Reach['place']) => reach({ place, metrics: null }, inputs, given, host);
  switch (command) {
    case 'history': {
      const { history } = await import('../commands/history.js');
      const request = readToldRequest(command, given, inputs.origin);
      return history(request, await composing(request.place));
    }
    case 'verify': {
      const { verify } = await import('../commands/verify.js');
      const request = readToldRequest(command, given, inputs.origin);
      return verify(request, await composing(request.place));
    }
    case 'drift': {
      const [{ drift }, { readDriftRequest }, { wantedFiles }] = await Promise.all([
        import('../commands/drift.js'),
        import('../commands/drift-request.js'),
        import('../forge/working-tree.js'),
      ]);
      const request = readDriftRequest(given, inputs.origin);
      return drift(request, await composing(request.place), host.tell, wantedFiles);
    }
    case 'doctor': {
      const [{ doctor }, { readDoctorRequest }] = await Promise.all([
        import('../commands/doctor.js'),
        import('../commands/doctor-request.js'),
      ]);
      const request = readDoctorRequest(given, inputs.origin);
      const { endpoint, milliseconds } = inputs;
      const deadline = startDeadline(milliseconds, host.tell);
      return doctor(request, await host.composeDoctor(request.place, given, endpoint, deadline, host));
    }
  }
}

interface ProvenInputs {
  readonly milliseconds: number;
  readonly endpoint: URL;
  /** The endpoint as places name it. */
  readonly origin: string;
}

function proven(given: Given): ProvenInputs {
  const milliseconds = readTimeout(given.timeout);
  const endpoint = readEndpoint('azure-endpoint', given['azure-endpoint']);
  if (given['authority-host'] !== '') readEndpoint('authority-host', given['authority-host']);
  return { milliseconds, endpoint, origin: endpoint.href.replace(/\/+$/, '') };
}

function reach(to: Reach, { endpoint, milliseconds }: ProvenInputs, given: Given, host: Host): Promise<Ports> {
  return host.compose(to, given, endpoint, startDeadline(milliseconds, host.tell), host);
}

function readEndpoint(name: string, text: string): URL {
  const address = parseAddress(text);
  if (address.ok) return address.value;
  throw new UsageFailure({ what: `${name}: ${address.error}` });
}
