import type { Json } from '../core/digest.js';
import type { ChainName } from '../core/ledger/record.js';
import type { Proof } from '../core/ledger/witness.js';
import { placeId } from '../core/place.js';
import { counted } from '../report/ending.js';
import type { ToldReport, ToldTable } from '../report/report.js';
import { aFewAtATime } from './a-few-at-a-time.js';
import { everyAsset } from './every-asset.js';
import type { Ports } from './ports.js';
import type { ToldRequest } from './told-request.js';
import { ledgerOf, unknownTo } from './told-subject.js';
import { type Verified, verifyAsset } from './verify-asset.js';

/** Something that is wrong with the ledger; `commit` where it is an event as it lies there. */
interface Broken extends ChainName {
  readonly number: number;
  readonly commit: string | null;
  /** What is wrong with the event, said of it. */
  readonly what: string;
  /** The same, with its name. */
  readonly sentence: string;
}

/** Checks the chains of one asset, or of all assets of the place, and says of each record what proves it. */
export async function verify(request: ToldRequest<'verify'>, ports: Ports): Promise<ToldReport> {
  const { subject, place } = request;
  const ledger = ledgerOf(ports, request);
  const assets = subject === null ? await everyAsset(request.kind, ledger, ports.registry, 'with-pasts') : [subject];
  const id = placeId(place);
  const verified = await aFewAtATime(assets, ({ kind, name }) =>
    verifyAsset({ kind, name, place: id }, ledger, ports.registry),
  );
  const [only] = verified;
  if (subject !== null && only?.exists !== true) throw unknownTo(ledger, subject, 'Azure ML has no version of it');
  const broken = verified.flatMap(brokenIn);
  return {
    is: 'told',
    command: 'verify',
    verdict: broken.length === 0 ? 'allow' : 'deny',
    title: `${subject === null ? 'ledger' : `ledger of ${subject.name}`}: ${broken.length === 0 ? 'whole' : 'broken'}`,
    sentence: sentenceOf(verified, broken),
    asset: subject && { kind: subject.kind, name: subject.name, version: null },
    place: id,
    tables: [brokenTable(broken), assetTable(verified), unprovenTable(verified)],
    document: () => documentOf(verified, broken),
    rendering: null,
    annotations: broken.map(({ sentence }) => ({ title: 'broken ledger', message: sentence, at: null })),
    notes: verified.flatMap(({ notes }) => notes),
    at: ports.registry.now(),
    run: ports.approvals.run,
  };
}

function brokenIn({ kind, name, fault, disagreements }: Verified): readonly Broken[] {
  return [
    ...(fault === null ? [] : [{ kind, name, ...fault, sentence: `event ${fault.number} of ${name}: ${fault.what}` }]),
    ...disagreements.map(({ number, what }) => {
      return { kind, name, number, commit: null, what: `it ${what}`, sentence: `event ${number} of ${name} ${what}` };
    }),
  ];
}

const unproven = ({ proofs }: Verified): readonly Proof[] => proofs.filter(({ by }) => by === null);
const provenBy = (by: Proof['by'], { proofs }: Verified): number => proofs.filter((proof) => proof.by === by).length;
const sum = (verified: readonly Verified[], count: (one: Verified) => number): number =>
  verified.reduce((total, one) => total + count(one), 0);

function sentenceOf(verified: readonly Verified[], [first, ...others]: readonly Broken[]): string {
  if (first !== undefined) {
    const more = others.length === 0 ? '' : `; ${others.length} more below`;
    return `${capital(first.sentence)}${more}.`;
  }
  const chained = verified.filter(({ events }) => events > 0).length;
  const events = sum(verified, (one) => one.events);
  if (events === 0) return 'There is no event, and Azure ML remembers none.';
  const moves = sum(verified, ({ proofs }) => proofs.length);
  const [azure, signature, nothing] = (['azure', 'signature', null] as const).map((by) =>
    sum(verified, (one) => provenBy(by, one)),
  );
  return `${counted(events, 'event')} of ${counted(chained, 'asset')} follow from each other, and Azure ML contradicts none. Of ${counted(moves, 'move')} Azure ML proves ${azure}, a signature ${signature}, nothing ${nothing}.`;
}

const capital = (sentence: string): string => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;

function brokenTable(broken: readonly Broken[]): ToldTable {
  return {
    title: 'What is broken',
    of: 'fault',
    head: ['Asset', 'Event', 'Commit', 'What'],
    sentences: 1,
    rows: broken.map(({ kind, name, number, what, commit }) => [
      `${kind} ${name}`,
      `${number}`,
      commit?.slice(0, 12) ?? '',
      what,
    ]),
  };
}

function assetTable(verified: readonly Verified[]): ToldTable {
  return {
    title: 'Assets',
    of: 'asset',
    head: ['Asset', 'Events', 'Chain', 'Proven by Azure ML', 'By a signature', 'Unproven'],
    rows: verified
      .filter(({ events, fault, disagreements }) => events > 0 || fault !== null || disagreements.length > 0)
      .map((one) => [
        `${one.kind} ${one.name}`,
        `${one.events}`,
        one.fault === null ? 'whole' : `broken at ${one.fault.number}`,
        ...(['azure', 'signature', null] as const).map((by) => `${provenBy(by, one)}`),
      ]),
  };
}

function unprovenTable(verified: readonly Verified[]): ToldTable {
  return {
    title: 'Unproven',
    of: 'move',
    head: ['Asset', 'Event', 'Time', 'Version', 'Move', 'Why'],
    rows: verified.flatMap((one) =>
      unproven(one).map(({ number, at, version, from, to, why }) => {
        return [`${one.kind} ${one.name}`, `${number}`, at, version, `${from} → ${to}`, why ?? ''];
      }),
    ),
  };
}

function documentOf(verified: readonly Verified[], broken: readonly Broken[]): Readonly<Record<string, Json>> {
  return {
    broken: broken.map(({ kind, name, number, commit, what }) => ({ kind, name, number, commit, what })),
    assets: verified.map((one) => ({
      kind: one.kind,
      name: one.name,
      events: one.events,
      chain: one.fault === null ? 'whole' : 'broken',
      azure: provenBy('azure', one),
      signature: provenBy('signature', one),
      unproven: provenBy(null, one),
    })),
    moves: verified.flatMap(({ kind, name, proofs }) =>
      proofs.map(({ number, event, at, version, from, to, by, why }) => {
        return { kind, name, number, event, at, version, from, to, proof: by ?? 'unproven', why };
      }),
    ),
  };
}
