import type { AssetReference } from '../../core/asset.js';
import { entryText } from '../../core/entry.js';
import type { AssetFacts } from '../../core/facts.js';
import { ServiceFailure, UsageFailure } from '../../core/failure.js';
import type { Workspace } from '../../core/place.js';
import type { Deadline } from '../../http/deadline.js';
import { isPassing, MOST_TRIES, pauseBefore } from '../../http/retry.js';
import type { Answer, Transport } from '../../http/transport.js';
import type { RegistryPort, Write } from '../port.js';
import { ModelVersions, type ReadVersion } from './client.js';
import { edited } from './edit.js';
import { factsOf, versionOf } from './facts.js';
import { failureOf } from './failures.js';

/** How often a write is looked for before the run gives up waiting for it; the pauses grow to two seconds. */
const MOST_LOOKS = 20;

/** A read that follows a write: when it is refused, the write before it may still stand. */
async function afterWrite<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof ServiceFailure) || error.detail.untouched !== true) throw error;
    throw new ServiceFailure(error.message, { ...error.detail, untouched: false });
  }
}

/** Models of one Azure ML workspace. */
export function azureMlRegistry(workspace: Workspace, transport: Transport, deadline: Deadline): RegistryPort {
  const versions = new ModelVersions(transport, workspace);
  const facts = (
    asset: { kind: AssetFacts['kind']; name: string; version: string },
    { answer }: ReadVersion,
  ): AssetFacts => factsOf(workspace, asset.kind, asset.name, asset.version, answer);

  const latest = async (name: string): Promise<string> => {
    let newest: { version: string; createdAt: string } | undefined;
    // Azure answers the one newest version; a server that ignores $top is read to its end.
    for await (const page of versions.pages(name, {
      $orderBy: 'createdtime desc',
      $top: '1',
      listViewType: 'ActiveOnly',
    })) {
      for (const answer of page.value) {
        const version = versionOf(answer);
        const createdAt = answer.systemData?.createdAt ?? '';
        if (version !== undefined && (newest === undefined || Date.parse(createdAt) > Date.parse(newest.createdAt)))
          newest = { version, createdAt };
      }
      if (page.value.length === 1) break;
    }
    if (newest !== undefined) return newest.version;
    throw new UsageFailure({
      what: `the model ${name} has no version in the workspace ${workspace.workspace}`,
      fix: 'Check its name, or register a version',
    });
  };

  const readForWrite = async ({ change }: Write): Promise<ReadVersion> => {
    const read = await versions.get(change.name, change.version);
    if (read === undefined)
      throw new ServiceFailure(`version ${change.version} of ${change.name} is gone`, { untouched: true });
    return read;
  };

  const put = async (write: Write, first: ReadVersion): Promise<void> => {
    const { change, key, entry } = write;
    let read = first;
    let uncertain = false;
    for (let tries = 1; ; tries++) {
      const now = facts({ kind: 'model', ...change }, read);
      if (write.isAfter(now) && Object.hasOwn(now.properties, key)) return;
      if (!write.isBefore(now) && !write.isAfter(now)) {
        throw new ServiceFailure(
          `version ${change.version} is in ${JSON.stringify(now.stage)} now, neither in ${change.from} nor in ${change.to}: somebody moved it meanwhile`,
          { untouched: !uncertain },
        );
      }
      const body = edited(read.text, {
        stage: change.to,
        archived: change.archived,
        entry: { key, text: entryText(entry) },
      });
      const answer = await tryPut(change, body, tries);
      if (answer?.status === 200 || answer?.status === 201) return;
      const refused = answer !== undefined && (!isPassing(answer.status) || tries >= MOST_TRIES);
      if (refused) {
        const failure = failureOf(`write version ${change.version}`, answer, 'write');
        // What was sent before this try may still take effect.
        throw uncertain ? new ServiceFailure(failure.message, { ...failure.detail, untouched: false }) : failure;
      }
      uncertain ||= answer?.status !== 429;
      await deadline.wait(pauseBefore(tries, answer), `Azure ML answered ${answer?.status ?? 'nothing'} to a write`);
      // The answer may have been lost after the write was made, so what is there is read again before anything is sent.
      read = await afterWrite(readForWrite(write));
    }
  };

  const tryPut = async (change: Write['change'], body: string, tries: number): Promise<Answer | undefined> => {
    try {
      return await versions.put(change.name, change.version, body);
    } catch (error) {
      if (tries >= MOST_TRIES || deadline.remaining() === 0) throw error;
      return undefined;
    }
  };

  const confirm = async (write: Write): Promise<void> => {
    const { change, key } = write;
    for (let looks = 1; looks <= MOST_LOOKS; looks++) {
      const now = facts({ kind: 'model', ...change }, await readForWrite(write));
      if (write.isAfter(now) && Object.hasOwn(now.properties, key)) return;
      await deadline.wait(
        Math.min(2000, 100 * 2 ** looks),
        `version ${change.version} does not show its new stage yet`,
      );
    }
    throw new ServiceFailure(`version ${change.version} was written, but does not show ${change.to}`, {
      fix: 'Run the same command again',
    });
  };

  return {
    place: workspace,
    async resolve(reference: AssetReference) {
      const { kind, name } = reference;
      const version = reference.version.is === 'version' ? reference.version.version : await latest(name);
      const read = await versions.get(name, version);
      if (read === undefined) throw await versions.missing(name, version);
      return facts({ kind, name, version }, read);
    },
    async read(asset) {
      const read = await versions.get(asset.name, asset.version);
      return read && facts(asset, read);
    },
    async *list({ kind, name }) {
      for await (const page of versions.pages(name, { listViewType: 'All' })) {
        for (const answer of page.value) {
          const version = versionOf(answer);
          if (version === undefined) throw new ServiceFailure(`Azure ML lists a version of ${name} without its name`);
          yield factsOf(workspace, kind, name, version, answer);
        }
      }
    },
    lineage: async () => ({ is: 'unreadable', why: 'the lineage of a version is not read yet' }),
    async write(writes, written) {
      const [first] = writes;
      if (first === undefined) return;
      let read = await readForWrite(first);
      for (const [index, write] of writes.entries()) {
        await put(write, read);
        const next = writes[index + 1];
        // The next version is read while this one is looked for: a call less in sequence, and still before its write.
        const following = next && readForWrite(next);
        // What becomes of this write is told first, also when the next version cannot be read.
        following?.catch(() => undefined);
        await afterWrite(confirm(write));
        written(write.change);
        if (following !== undefined) read = await following;
      }
    },
    now: () => versions.date,
  };
}
