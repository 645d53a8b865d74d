/** The inside of an ARM error body (swagger: ErrorDetail). */
export interface ErrorBody {
  readonly code: string;
  readonly message: string;
  readonly target?: string;
  readonly details?: readonly ErrorBody[];
  readonly additionalInfo?: readonly { readonly type: string; readonly info: unknown }[];
}

/** An answer that is an error. `fromService` marks those that Azure ML itself gives; ARM gives the others. */
export class ArmError extends Error {
  override readonly name = 'ArmError';

  constructor(
    readonly status: number,
    readonly body: ErrorBody,
    readonly fromService?: { readonly innerCodes: readonly string[] },
  ) {
    super(body.message);
  }
}

/** What one request is called in answers and error bodies. */
export interface Correlation {
  readonly operation: string;
  readonly request: string;
  readonly time: string;
}

/** Azure ML refuses what the caller sent: 400, `UserError`, the meaning in the InnerError chain (recorded 2023-04-20). */
export function userError(message: string, target?: string): ArmError {
  const body = { code: 'UserError', message, ...(target === undefined ? {} : { target }), details: [] };
  return new ArmError(400, body, { innerCodes: ['BadArgument', 'ArgumentInvalid'] });
}

/** A model version that is not there: 404, the code that means something is in `details[0]` (recorded at 2022-05-01). */
export function noSuchModel(place: { subscription: string; group: string; workspace: string }, id: string): ArmError {
  const where = `Account Subscription: ${place.subscription}, ResourceGroup: ${place.group}, Workspace: ${place.workspace}`;
  const detail = {
    code: 'NoSuchModelRegistered',
    message: `There is no registered model in ${where} with id ${id}`,
    details: [],
    additionalInfo: [],
  };
  const body = { code: 'UserError', message: 'The specified resource was not found.', details: [detail] };
  return new ArmError(404, body, { innerCodes: [] });
}

/** ARM does not know the resource type, or this emulator does not serve it. */
export function invalidResourceType(message: string): ArmError {
  return new ArmError(404, { code: 'InvalidResourceType', message });
}

/** The body on the wire: service errors carry the list of facts that Azure ML always adds. */
export function errorAnswer(error: ArmError, correlation: Correlation): { readonly error: ErrorBody } {
  if (error.fromService === undefined) {
    return { error: error.body };
  }
  return { error: { ...error.body, additionalInfo: serviceInfo(error.fromService.innerCodes, correlation) } };
}

function serviceInfo(innerCodes: readonly string[], { operation, request, time }: Correlation) {
  const info = [
    ['ComponentName', 'managementfrontend'],
    ['Correlation', { operation, request }],
    ['Environment', 'emulator'],
    ['Location', 'emulator'],
    ['Time', time],
    ...(innerCodes.length === 0 ? [] : [['InnerError', innerError(innerCodes)]]),
  ] as const;
  return info.map(([type, value]) => ({ type: String(type), info: { value } }));
}

function innerError(codes: readonly string[]): unknown {
  return codes.reduceRight<unknown>((innerError, code) => ({ code, innerError }), null);
}
