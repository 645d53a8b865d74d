import { type Drift, isDrift } from '../../core/drift/drift.js';
import { counted } from '../ending.js';
import { name, prose, where } from '../sections.js';
import { table } from '../table.js';
import { type DriftView, gravest, nameOf } from './view.js';

// As much as an issue or a comment of GitHub takes, with room for what stands around it.
const BYTES = 56 * 1024;

const MARK = { error: '✗', warning: '!', note: '…' } as const;

/** A Markdown table for an issue, a comment or a page. */
export function markdown(view: DriftView): string {
  const found = view.drifts.filter(isDrift).length;
  const head = found === 0 ? 'No drift' : `Drift: ${counted(found, 'difference')}`;
  const looked = `${counted(view.assets.length, 'asset')} of ${name(view.place)}`;
  const without = view.ledger ? '' : ' The ledger is off, so what only a ledger can tell was not looked for.';
  const rows = table(['', 'Asset', 'Kind', 'Found', 'To resolve it', 'Policy'], gravest(view.drifts), cells, {
    of: 'difference',
    bytes: BYTES,
  });
  return `${[`## ${head}`, `Looked at ${looked}.${without}`, rows].filter((part) => part !== '').join('\n\n')}\n`;
}

function cells({ severity, asset, version, kind, found, remedy, at }: Drift): readonly string[] {
  return [MARK[severity], name(nameOf(asset, version)), kind, prose(found), prose(remedy), where(at)];
}
