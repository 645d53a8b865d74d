import type { Answer } from './answers.js';
import { ArmError } from './arm-errors.js';
import type { Calls } from './calls.js';
import { EmulatorError } from './failures.js';
import { toJson } from './json.js';
import type { ArmRequest } from './requests.js';

const PREFIX = '/_emulator/';

/** Whether a request is for the emulator itself. These are neither counted nor spoiled. */
export function isControl({ path }: ArmRequest): boolean {
  return path.startsWith(PREFIX);
}

/**
 * `GET /_emulator/calls` tells the calls; `PUT /_emulator/faults`, a list of faults as plain text, sets others and
 * counts from 1 again.
 *
 * @throws ArmError for anything else.
 */
export async function control(request: ArmRequest, calls: Calls): Promise<Answer> {
  switch (`${request.method} ${request.path.slice(PREFIX.length)}`) {
    case 'GET calls':
      return { status: 200, body: toJson({ ...calls.summary }) };
    case 'PUT faults':
      restart(calls, Buffer.from(await request.body()).toString('utf8'));
      return { status: 204 };
    default:
      throw new ArmError(404, {
        code: 'NotFound',
        message: `The emulator itself answers GET ${PREFIX}calls and PUT ${PREFIX}faults.`,
      });
  }
}

function restart(calls: Calls, faults: string): void {
  try {
    calls.restart(faults);
  } catch (thrown) {
    if (thrown instanceof EmulatorError) throw new ArmError(400, { code: 'InvalidFaults', message: thrown.message });
    throw thrown;
  }
}
