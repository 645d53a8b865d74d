import { problem, type Reply } from './reply.js';
import type { Artifact, World } from './world.js';
import { zipOf } from './zip.js';

/** The zip of an artifact. */
export function packed({ files, zip }: Artifact): Buffer {
  return zip === undefined ? zipOf(files) : Buffer.from(zip, 'base64');
}

/**
 * Answers as the storage to which GitHub points for an artifact: what is signed needs no token, and who sends one is
 * refused, as Azure Storage does.
 */
export function answerStorage(world: World, url: URL, authorization: string | undefined): Reply {
  if (authorization !== undefined) return problem(400, 'A token was sent to the storage of artifacts.');
  const id = /^\/artifacts\/(\d+)$/.exec(url.pathname)?.[1];
  const artifact = world.runs.flatMap(({ artifacts }) => artifacts).find((one) => String(one.id) === id);
  if (artifact === undefined) return problem(404, 'Not Found');
  if (url.searchParams.get('sig') !== 'signed-by-the-stand-in') return problem(403);
  return { status: 200, headers: { 'content-type': 'application/zip' }, body: packed(artifact) };
}
