import type { Json } from '../core/digest.js';
import { type Adoption, adoptionDigest, adoptionOf } from '../core/drift/adoption.js';
import { type Drift, isDrift } from '../core/drift/drift.js';
import { driftOf } from '../core/drift/index.js';
import { placeId, placeName } from '../core/place.js';
import { junit } from '../report/drift/junit.js';
import { markdown } from '../report/drift/markdown.js';
import { sarif } from '../report/drift/sarif.js';
import { type DriftView, gravest, nameOf } from '../report/drift/view.js';
import { counted } from '../report/ending.js';
import type { Rendering, ToldReport, ToldTable } from '../report/report.js';
import { VERSION } from '../version.generated.js';
import type { DriftRequest } from './drift-request.js';
import type { Surroundings } from './look-around.js';
import type { CommittedRules } from './policy.js';
import type { Ports } from './ports.js';

/** What `drift` saw, and what it would adopt. */
export function driftReport(
  request: DriftRequest,
  ports: Ports,
  { policy }: CommittedRules,
  { observations, version }: Surroundings,
  unwanted: readonly Drift[] | null,
): ToldReport {
  const drifts = [...observations.flatMap(driftOf), ...(unwanted ?? [])].filter(
    (drift) => version === null || drift.version === null || drift.version === version,
  );
  const adoptions = observations.map((one) => adoptionOf(one, version)).filter(({ adopted }) => adopted.length > 0);
  const view: DriftView = {
    place: placeId(request.place),
    assets: everyOf(observations, unwanted ?? []),
    ledger: ports.ledger !== null,
    files: unwanted !== null,
    drifts,
    policy: policy.file,
    tool: VERSION,
  };
  const found = drifts.filter(isDrift);
  const looked = counted(observations.length, 'asset');
  const digest = adoptions.length === 0 ? null : adoptionDigest(adoptions);
  return {
    is: 'told',
    command: 'drift',
    verdict: found.length === 0 ? 'allow' : 'deny',
    title: found.length === 0 ? `${placeName(request.place)}: no drift` : `${placeName(request.place)}: drift`,
    sentence: `Looked at ${looked}, found ${counted(found.length, 'difference')}.`,
    asset: request.subject && { kind: request.subject.kind, name: request.subject.name, version },
    place: view.place,
    tables: [driftTable(drifts), adoptionTable(adoptions)],
    document: () => ({
      'looked-at': observations.length,
      drifts: gravest(drifts).map(driftJson),
      adoption: digest === null ? null : adoptionJson(digest, adoptions),
    }),
    rendering: renderingOf(request.format, view),
    annotations: gravest(found).map(({ kind, asset, version: number, found: what, remedy, at }) => {
      return {
        title: `${kind}: ${nameOf(asset, number)}`,
        message: `${what}. To resolve it: ${remedy}`,
        at: at ?? null,
      };
    }),
    approved: { digest, approvals: [] },
    notes: [
      ...(ports.ledger === null ? ['The ledger is off: what only a ledger can tell was not looked for.'] : []),
      ...(digest === null
        ? []
        : [
            `With adopt, ${counted(adoptions.flatMap(({ adopted }) => adopted).length, 'version')} would keep their stages as they are; the plan of that is ${digest}.`,
          ]),
    ],
    at: ports.registry.now(),
    run: ports.approvals.run,
  };
}

// What only the files name is an asset that was looked at, too.
function everyOf(observations: Surroundings['observations'], unwanted: readonly Drift[]): readonly Drift['asset'][] {
  const assets = [...observations, ...unwanted].map(({ asset }) => asset);
  return [...new Map(assets.map((asset) => [nameOf(asset, null), asset])).values()];
}

const SIGN = { error: '✗', warning: '!', note: '…' } as const;

/** What was found, the gravest first. */
export function driftTable(drifts: readonly Drift[]): ToldTable {
  return {
    title: 'Drift',
    of: 'difference',
    head: ['', 'Kind', 'Asset', 'Found', 'To resolve it'],
    sentences: 2,
    rows: gravest(drifts).map(({ severity, kind, asset, version, found, remedy }) => {
      return [SIGN[severity], kind, nameOf(asset, version), found, remedy];
    }),
  };
}

/** What is, or would be, taken over as it is. */
export function adoptionTable(adoptions: readonly Adoption[]): ToldTable {
  return {
    title: 'To adopt',
    of: 'version',
    head: ['Asset', 'Stage', 'Created', 'Approvals of entering from'],
    rows: adoptions.flatMap(({ asset, adopted }) =>
      adopted.map(({ asset: { version, createdAt }, stage, rules }) => [
        nameOf(asset, version),
        stage.name,
        createdAt ?? '',
        rules.map(({ from }) => from).join(', '),
      ]),
    ),
  };
}

/** An adoption as machines read it. */
export function adoptionJson(digest: string, adoptions: readonly Adoption[]): Json {
  return { digest, plans: adoptions.map(({ digest: own, plan }) => ({ digest: own, plan })) };
}

function driftJson({ kind, severity, asset, version, stage, found, remedy, at }: Drift): Json {
  const where = at === undefined ? null : { file: at.file, line: at.line, column: at.column };
  return { kind, severity, asset: { kind: asset.kind, name: asset.name }, version, stage, found, remedy, at: where };
}

function renderingOf(format: DriftRequest['format'], view: DriftView): Rendering | null {
  switch (format) {
    case 'table':
      return null;
    case 'markdown':
      return { format, extension: 'md', text: markdown(view) };
    case 'sarif':
      return { format, extension: 'sarif', text: sarif(view) };
    case 'junit':
      return { format, extension: 'xml', text: junit(view) };
  }
}
