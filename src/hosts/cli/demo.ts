import type { Arguments } from './arguments.js';
import type { Shell } from './cli.js';
export async function runDemo(_args: Arguments, _shell: Shell): Promise<number> { return 0; }
