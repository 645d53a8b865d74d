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
    readonly fromService?: { readonly innerCodes: readonly string[]; readonly hasTrace?: boolean },
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
export function userError(message: string, target?: string, inner: readonly string[] = []): ArmError {
  const body = { code: 'UserError', message, ...(target === undefined ? {} : { target }), details: [] };
  return new ArmError(400, body, { innerCodes: ['BadArgument', 'ArgumentInvalid', ...inner] });
}

/** A model that is not there: 404, the code that means something is in `details[0]` (recorded at 2022-05-01). */
export function notFoundInDetails(code: string, message: string): ArmError {
  const detail = { code, message, details: [], additionalInfo: [] };
  const body = { code: 'UserError', message: 'The specified resource was not found.', details: [detail] };
  return new ArmError(404, body, { innerCodes: [] });
}

/** Another asset that is not there: 404, the code that means something is in the InnerError chain (recorded). */
export function notFoundInChain(message: string, ...innerCodes: readonly string[]): ArmError {
  return new ArmError(404, { code: 'UserError', message, details: [] }, { innerCodes });
}

/** An asset that a registry does not have: the 404 that brings a stack trace of 10 kB along (recorded 2022-09-28). */
export function notFoundInRegistry(uri: string): ArmError {
  const message = `Could not find asset with ID: ${uri}`;
  return new ArmError(
    404,
    { code: 'UserError', message, details: [] },
    { innerCodes: ['NotFoundError'], hasTrace: true },
  );
}

/** The resource is busy. None is recorded; the Python SDK meets this status on registries (azure-sdk-for-python#30208). */
export function conflict(message: string): ArmError {
  return new ArmError(409, { code: 'UserError', message, details: [] }, { innerCodes: ['Conflict'] });
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
  return { error: { ...error.body, additionalInfo: serviceInfo(error, correlation) } };
}

function serviceInfo({ message, fromService }: ArmError, { operation, request, time }: Correlation) {
  const { innerCodes, hasTrace } = { innerCodes: [], hasTrace: false, ...fromService };
  const info = [
    ['ComponentName', 'managementfrontend'],
    ['Correlation', { operation, request }],
    ['Environment', 'emulator'],
    ['Location', 'emulator'],
    ['Time', time],
    ...(hasTrace ? [['DebugInfo', debugInfo(message)]] : []),
    ...(innerCodes.length === 0 ? [] : [['InnerError', innerError(innerCodes)]]),
  ] as const;
  return info.map(([type, value]) => ({ type: String(type), info: { value } }));
}

function debugInfo(message: string): unknown {
  const frame = '   at Emulator.Registry.Services.AssetService.GetAsync(AssetReference reference)\r\n';
  return { type: 'Emulator.ServiceInvocationException', message, stackTrace: frame.repeat(128) };
}

function innerError(codes: readonly string[]): unknown {
  return codes.reduceRight<unknown>((innerError, code) => ({ code, innerError }), null);
}
