import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageFailure } from '../../core/failure.js';
import type { Format, Loose } from './objects.js';

/** A bare repository of our own, for as long as we run: what is fetched lands in it, what is pushed is made in it. */
export interface Folder {
  readonly path: string;
  readonly format: Format;
  /** Puts objects into it; those that are there stay. */
  put(objects: readonly Loose[]): Promise<void>;
}

// What a user's configuration says of these must not change what we do.
const SETTINGS = `[core]
	bare = true
	hooksPath = /dev/null
	fsmonitor = false
	logAllRefUpdates = false
[protocol]
	version = 2
[fetch]
	fsckObjects = false
	writeCommitGraph = false
	prune = false
	pruneTags = false
	recurseSubmodules = false
[transfer]
	fsckObjects = false
[push]
	gpgSign = false
	pushOption =
	negotiate = false
	followTags = false
	recurseSubmodules = no
[http]
	lowSpeedLimit = 1
	lowSpeedTime = 60
[gc]
	auto = 0
[maintenance]
	auto = false
`;

/**
 * Makes the folder. Its parts are those of gitrepository-layout(5), so that neither a process nor the user's templates
 * are needed. It goes when the process ends.
 *
 * @param parent the host's folder for temporary files
 * @param borrowed folder of objects that it may read besides its own; null where there is none
 */
export async function makeFolder(
  parent: { readonly path: string; readonly variable: string },
  format: Format,
  borrowed: string | null,
): Promise<Folder> {
  const safely = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: NodeJS.ErrnoException) => {
      throw new UsageFailure({
        what: `ledger: git's temporary files cannot be written to ${parent.path} (${error.code ?? error.message}); nothing was recorded`,
        fix: `Make room there, or point ${parent.variable} to a directory that can be written`,
      });
    });
  const path = await safely(mkdtemp(join(parent.path, 'aml-promote-ledger-')));
  removeAtExit(path);
  const version = format === 'sha1' ? 0 : 1;
  const extension = format === 'sha1' ? '' : `[extensions]\n\tobjectFormat = ${format}\n`;
  await safely(
    Promise.all([
      mkdir(join(path, 'objects', 'info'), { recursive: true }),
      mkdir(join(path, 'refs', 'heads'), { recursive: true }),
    ]),
  );
  await safely(
    Promise.all([
      writeFile(join(path, 'HEAD'), 'ref: refs/heads/none\n'),
      writeFile(join(path, 'config'), `[core]\n\trepositoryFormatVersion = ${version}\n${extension}${SETTINGS}`),
      borrowed === null
        ? undefined
        : writeFile(join(path, 'objects', 'info', 'alternates'), `${JSON.stringify(borrowed)}\n`),
    ]),
  );
  return {
    path,
    format,
    put: (objects) => safely(Promise.all(objects.map((object) => putOne(path, object))).then(() => undefined)),
  };
}

const made = new Set<string>();

function removeAtExit(path: string): void {
  if (made.size === 0)
    process.once('exit', () => {
      for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
    });
  made.add(path);
}

async function putOne(path: string, { id, bytes }: Loose): Promise<void> {
  const folder = join(path, 'objects', id.slice(0, 2));
  await mkdir(folder, { recursive: true });
  // Whole or not at all: a disk may be full. Two chains may need the same object at once.
  const file = join(folder, id.slice(2));
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
}
