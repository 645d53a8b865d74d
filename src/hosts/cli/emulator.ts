import { once } from 'node:events';
import { EXIT, UsageFailure } from '../../core/failure.js';
import { EmulatorError, startEmulator } from '../../emulator/server.js';
import type { Arguments } from './arguments.js';
import type { Shell } from './cli.js';

/** Serves Azure ML on localhost until it is told to stop. The URL is the first line that it prints. */
export async function runEmulator({ given }: Arguments, shell: Shell): Promise<number> {
  const { url, close } = await start(given);
  shell.stdout.write(`${url}\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await close();
  return EXIT.done;
}

async function start({ port, data, seed, faults, latency, permissions, ...others }: Arguments['given']) {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new UsageFailure({ what: `--port is ${JSON.stringify(port)}`, fix: 'Give a number from 0 to 65535' });
  try {
    return await startEmulator({
      port: Number(port),
      ...(data && { data }),
      ...(seed && { seed }),
      faults,
      latency,
      permissions,
      listLag: others['list-lag'],
      clockOffset: others['clock-offset'],
    });
  } catch (error) {
    if (error instanceof EmulatorError) throw new UsageFailure({ what: error.message });
    throw error;
  }
}
