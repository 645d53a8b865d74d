import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { transformFile } from '@swc/core';
import type { Manners, SeenCall } from './git-process.js';

/** A server of repositories, as a process of its own. */
export interface GitServer {
  readonly url: string;
  /** A bare repository that nobody else uses; one on the server alone where it is not to be there. */
  repository(isThere?: boolean): Promise<BareRepository>;
  stop(): Promise<void>;
}

/** A bare repository, on the server and on disk. */
export interface BareRepository {
  readonly url: string;
  readonly path: string;
  /** How the server treats it from now on, where that differs. */
  tell(manners: Partial<Manners>): Promise<void>;
  calls(): Promise<readonly SeenCall[]>;
  /** Runs git in it; what it prints. */
  git(words: readonly string[], input?: string | Buffer): Promise<string>;
  /** Declines pushes to the branches that begin so, as GitHub does for a protected one. */
  protect(prefix: string): void;
}

/** Whoever runs the tests has a configuration of git of their own. */
export const ALONE = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0' };

export async function startGitServer(): Promise<GitServer> {
  const folder = mkdtempSync(join(tmpdir(), 'git-e2e-'));
  const script = join(folder, 'server.mjs');
  const { code } = await transformFile('__tests__/e2e/servers/git-process.ts', {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  writeFileSync(script, code);
  const child = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', () => reject(new Error('the git server did not start')));
  });
  let count = 0;
  return {
    url,
    async repository(isThere = true) {
      const name = `ledger-${++count}.git`;
      const path = join(folder, name);
      if (isThere) await bareAt(path);
      const control = `${url}/_control/${name}`;
      return {
        url: `${url}/${name}`,
        path,
        async tell(manners) {
          await (await fetch(control, { method: 'POST', body: JSON.stringify(manners) })).text();
        },
        calls: async () => JSON.parse(await (await fetch(control)).text()),
        git: (words, input) => git(path, words, input),
        protect(prefix) {
          const hook = join(path, 'hooks/pre-receive');
          const lines = [
            '#!/bin/sh',
            'while read -r old new ref; do',
            `  case "$ref" in refs/heads/${prefix}*)`,
            '    echo "error: GH006: Protected branch update failed for $ref." >&2',
            '    echo "error: Changes must be made through a pull request." >&2',
            '    exit 1;;',
            '  esac',
            'done',
          ];
          writeFileSync(hook, `${lines.join('\n')}\n`);
          chmodSync(hook, 0o755);
        },
      };
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** An empty bare repository that runs no hook of this machine. */
export async function bareAt(path: string): Promise<void> {
  mkdirSync(join(path, 'hooks'), { recursive: true });
  await git(path, ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', '.']);
  await git(path, ['config', 'core.hooksPath', join(path, 'hooks')]);
}

/** Runs git in a repository; what it prints. Throws with what it complains of. */
export async function git(path: string, words: readonly string[], input?: string | Buffer): Promise<string> {
  return (await gitBytes(path, words, input)).toString('utf8');
}

/** The same, as bytes. */
export async function gitBytes(path: string, words: readonly string[], input: string | Buffer = ''): Promise<Buffer> {
  const child = spawn('git', words, {
    cwd: path,
    env: {
      PATH: process.env.PATH,
      HOME: path,
      GIT_AUTHOR_NAME: 'somebody',
      GIT_AUTHOR_EMAIL: 'somebody@example.com',
      GIT_COMMITTER_NAME: 'somebody',
      GIT_COMMITTER_EMAIL: 'somebody@example.com',
      ...ALONE,
    },
  });
  const out: Buffer[] = [];
  let complaint = '';
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  child.stdin.on('error', () => {}).end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`git ${words.join(' ')} ended with ${code}: ${complaint}`);
  return Buffer.concat(out);
}
