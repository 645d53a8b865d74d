import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plant } from '../planted.js';

/** How the Azure CLI answers. */
export interface Az {
  readonly stdout?: object | string;
  readonly stderr?: string;
  readonly code?: number;
  /** Seconds before it ends. */
  readonly after?: number;
}

/**
 * Puts an `az` into a folder of its own that answers `az account get-access-token` as told; gives what PATH has to be,
 * and the file into which it writes the words that it was started with.
 */
export function fakeAz(folder: string, { stdout = '', stderr = '', code = 0, after = 0 }: Az) {
  const bin = join(folder, 'bin');
  const calls = join(folder, 'calls');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'out'), typeof stdout === 'string' ? stdout : JSON.stringify(stdout));
  writeFileSync(join(bin, 'err'), stderr);
  writeFileSync(calls, '');
  const script = `#!/bin/sh\necho "$@" >> '${calls}'\nsleep ${after}\ncat '${bin}/out'\ncat '${bin}/err' >&2\nexit ${code}\n`;
  writeFileSync(join(bin, 'az'), script);
  chmodSync(join(bin, 'az'), 0o755);
  return { path: `${bin}:${dirname(process.execPath)}:/usr/bin:/bin`, calls };
}

/** What `az account get-access-token` prints when somebody is logged in. */
export function loggedIn(token: string): Az {
  plant(token);
  const expires = Math.floor(Date.now() / 1000) + 3600;
  return {
    stdout: {
      accessToken: token,
      expiresOn: '2099-01-01 00:00:00.000000',
      expires_on: expires,
      subscription: '11111111-1111-1111-1111-111111111111',
      tenant: '22222222-2222-2222-2222-222222222222',
      tokenType: 'Bearer',
    },
  };
}
