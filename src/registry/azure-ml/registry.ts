import type { AssetReference } from '../../core/asset.js';
import { type Entry, entriesOf, entryText } from '../../core/entry.js';
import { type AssetFacts, readBag } from '../../core/facts.js';
import { ServiceFailure } from '../../core/failure.js';
import { STAGE_TAG } from '../../core/lifecycle.js';
import type { Place } from '../../core/place.js';
import type { Deadline } from '../../http/deadline.js';
import { isPassing, MOST_TRIES, pauseBefore } from '../../http/retry.js';
import type { Answer, Transport } from '../../http/transport.js';
import type { RegistryPort, Write } from '../port.js';
import type { VersionPage } from './answers.js';
import { AssetVersions, type ReadVersion } from './client.js';
import { edited } from './edit.js';
import { type Asset, factsOf, type Named, versionOf } from './facts.js';
import { failureOf } from './failures.js';
import { hasNativeStage, tagsParameter } from './kinds.js';
import { latestVersion } from './latest.js';
import { readLineage } from './lineage.js';
import { type Settled, settled } from './operation.js';
import { readPermissions } from './permissions.js';

/** What a registry answers while an earlier operation on the version is under way (Azure/azure-sdk-for-python#30208). */
const CONFLICT = 409;
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

/**
 * Whether a write was made, by its own entry or by one that another run of the same plan left, whatever has become of the
 * version since. A registry may answer the old state once more, so a run can find only here that its promotion was made
 * before; a second entry beside the first would say of the same step that it was made twice.
 */
function wasMade({ key, entry }: Write, now: AssetFacts): boolean {
  const equal = (other: Entry): boolean =>
    other.plan === entry.plan &&
    other.asset === entry.asset &&
    other.to === entry.to &&
    other.started === entry.started &&
    (other.proven || !entry.proven);
  return Object.hasOwn(now.properties, key) || [...entriesOf(now.properties).values()].some(equal);
}

/** The version was written, and has been moved since: another run of the same request has come through, and others after it. */
function movedSince({ change: { version, to } }: Write, now: AssetFacts): ServiceFailure {
  const stage = JSON.stringify(now.stage ?? readBag(now.tags, STAGE_TAG));
  return new ServiceFailure(
    `version ${version} was moved to ${to}, and is in ${stage} now: somebody has moved it since`,
  );
}

/** What fails before anything is sent has written nothing. */
async function beforeWrite<T>(step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    throw new ServiceFailure(error.message, { ...error.detail, untouched: true });
  }
}

/** The assets of one Azure ML workspace or registry. */
export function azureMlRegistry(place: Place, transport: Transport, deadline: Deadline): RegistryPort {
  const versions = new AssetVersions(transport, place);
  const facts = (asset: Named, { answer }: ReadVersion): AssetFacts => factsOf(place, asset, answer);
  const namedIn = ({ kind, change: { name, version } }: Write): Named => ({ kind, name, version });

  const readForWrite = async (write: Write): Promise<ReadVersion> => {
    const { name, version } = namedIn(write);
    const read = await versions.get(namedIn(write));
    if (read === undefined) throw new ServiceFailure(`version ${version} of ${name} is gone`, { untouched: true });
    return read;
  };

  const put = async (write: Write, first: ReadVersion, until: string | null): Promise<Settled> => {
    const { change, key, entry } = write;
    let read = first;
    let uncertain = false;
    let conflicts = 0;
    for (let tries = 1; ; ) {
      const now = facts(namedIn(write), read);
      if (wasMade(write, now)) {
        if (write.isAfter(now)) return { is: 'done' };
        // What others have made of it since must not be undone.
        throw movedSince(write, now);
      }
      if (!write.isBefore(now) && !write.isAfter(now)) {
        throw new ServiceFailure(
          `version ${change.version} is in ${JSON.stringify(now.stage ?? readBag(now.tags, STAGE_TAG))} now, neither in ${change.from} nor in ${change.to}: somebody moved it meanwhile`,
          { untouched: !uncertain },
        );
      }
      if (until !== null && (versions.date ?? '') > until) {
        throw new ServiceFailure(
          `version ${change.version} was not written: the time for which the ledger keeps others away, until ${until}, is over`,
          { untouched: !uncertain, fix: 'Run the same request again: it takes up what is left' },
        );
      }
      const body = edited(read.text, {
        stage: change.to,
        native: hasNativeStage(write.kind),
        archived: change.archived,
        entry: { key, text: entryText(entry) },
      });
      const sending = tryPut(namedIn(write), body, tries);
      const answer: Answer | undefined = await (uncertain ? afterWrite(sending) : sending);
      if (answer?.status === 200 || answer?.status === 201 || answer?.status === 202) {
        const what = `version ${change.version}`;
        return settled(answer, versions.url(namedIn(write)), what, (url) => versions.read(url), deadline);
      }
      // A registry writes for minutes, and until it is done it declines every other write to the version.
      const isBusy: boolean = answer?.status === CONFLICT && place.in === 'registry';
      const refused = answer !== undefined && !isBusy && (!isPassing(answer.status) || tries >= MOST_TRIES);
      if (refused) {
        const failure = failureOf(`write version ${change.version}`, answer, {
          place,
          kind: write.kind,
          action: 'write',
        });
        // What was sent before this try may still take effect.
        throw uncertain ? new ServiceFailure(failure.message, { ...failure.detail, untouched: false }) : failure;
      }
      uncertain ||= !isBusy && answer?.status !== 429;
      if (isBusy) conflicts++;
      else tries++;
      const pause = deadline.wait(
        pauseBefore(tries + conflicts - 1, answer),
        `Azure ML answered ${answer?.status ?? 'nothing'} to a write`,
      );
      await (uncertain ? pause : beforeWrite(pause));
      // The answer may have been lost after the write was made, so what is there is read again before anything is sent.
      read = await (uncertain ? afterWrite : beforeWrite)(readForWrite(write));
    }
  };

  const tryPut = async (asset: Named, body: string, tries: number): Promise<Answer | undefined> => {
    try {
      return await versions.put(asset, body);
    } catch (error) {
      const declined = error instanceof ServiceFailure && error.detail.untouched === true;
      if (declined || tries >= MOST_TRIES || deadline.remaining() === 0) throw error;
      return undefined;
    }
  };

  const confirm = async (write: Write, end: Settled): Promise<void> => {
    const { change } = write;
    // Where nothing else tells when a write is through, it is looked for as long as the run has time.
    const [mostLooks, shortest, longest, why] =
      end.is === 'done' ? [MOST_LOOKS, 0, 2000, ''] : [Number.POSITIVE_INFINITY, end.pause, 10_000, `${end.why}: `];
    for (let looks = 1; looks <= mostLooks; looks++) {
      const now = facts(namedIn(write), await readForWrite(write));
      if (wasMade(write, now)) {
        if (write.isAfter(now)) return;
        throw movedSince(write, now);
      }
      await deadline.wait(
        Math.max(shortest, Math.min(longest, 100 * 2 ** looks)),
        `${why}version ${change.version} does not show its new stage yet`,
      );
    }
    throw new ServiceFailure(`version ${change.version} was written, but does not show ${change.to}`, {
      fix: 'Run the same command again',
    });
  };

  async function* listed({ kind, name }: Asset, lists: readonly AsyncIterable<VersionPage>[]) {
    for (const list of lists) {
      for await (const page of list) {
        for (const answer of page.value) {
          const version = versionOf(answer);
          if (version === undefined) throw new ServiceFailure(`Azure ML lists a version of ${name} without its name`);
          yield factsOf(place, { kind, name, version }, answer);
        }
      }
    }
  }

  return {
    place,
    async resolve(reference: AssetReference) {
      const { kind, name } = reference;
      const { version: wanted } = reference;
      const version = wanted.is === 'version' ? wanted.version : await latestVersion(versions, { kind, name });
      if (version === undefined) throw await versions.missing({ kind, name });
      const asset = { kind, name, version };
      const read = await versions.get(asset);
      if (read === undefined) throw await versions.missing(asset);
      return facts(asset, read);
    },
    async read(asset) {
      const read = await versions.get(asset);
      return read && facts(asset, read);
    },
    list: ({ kind, name }) => listed({ kind, name }, [versions.all({ kind, name })]),
    listTagged({ kind, name }, tag, values) {
      const parameter = tagsParameter(kind);
      // The filter has no way to write these.
      if (parameter === null || values.some((value) => /[,=]/.test(value))) return null;
      const asset = { kind, name };
      return listed(
        asset,
        values.map((value) => versions.tagged(asset, parameter, tag, value)),
      );
    },
    async *names(kind) {
      const seen = new Set<string>();
      for await (const { value } of versions.containers(kind)) {
        for (const { name } of value) {
          // Pages that are cut while somebody writes can show an asset twice.
          if (!seen.has(name)) yield name;
          seen.add(name);
        }
      }
    },
    lineage: (asset) => readLineage(asset, place, versions),
    async write(writes, written, until) {
      const [first] = writes;
      if (first === undefined) return;
      let read = await beforeWrite(readForWrite(first));
      for (const [index, write] of writes.entries()) {
        const end = await put(write, read, until);
        const next = writes[index + 1];
        // The next version is read while this one is looked for: a call less in sequence, and still before its write.
        const following = next && readForWrite(next);
        // What becomes of this write is told first, also when the next version cannot be read.
        following?.catch(() => undefined);
        await afterWrite(confirm(write, end));
        written(write.change);
        if (following !== undefined) read = await following;
      }
    },
    permissions: async () => ({
      call: `GET ${versions.urlOf(['providers', 'Microsoft.Authorization', 'permissions']).split('?')[0]}`,
      reading: await readPermissions(versions),
    }),
    now: () => versions.date,
    calls: () => versions.calls,
  };
}
