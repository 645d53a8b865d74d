import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { EXIT, UsageFailure } from '../../core/failure.js';
import { startGitHub } from '../../stand-in/github.js';
import { parseScenario, ScenarioError } from '../../stand-in/scenario.js';
import type { Shell } from './cli.js';

/**
 * Serves the stand-in of GitHub's API for one scenario until it is told to stop; prints its URL as the first line. For
 * the demo and for tests (`aml-promote stand-in-github SCENARIO.json`), so no help lists it.
 */
export async function runStandIn(path: string, shell: Shell): Promise<number> {
  const { url, close } = await start(path);
  shell.stdout.write(`${url}\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await close();
  return EXIT.done;
}

async function start(path: string) {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageFailure({
      what: `the scenario ${JSON.stringify(path)} cannot be read (${error.code ?? error.message})`,
      fix: 'Name a JSON file: stand-in-github SCENARIO.json',
    });
  });
  try {
    return await startGitHub({ port: 0, scenario: parseScenario(text) });
  } catch (error) {
    if (error instanceof ScenarioError) throw new UsageFailure({ what: error.message });
    throw error;
  }
}
