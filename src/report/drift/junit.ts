import { DRIFT_KINDS, type Drift } from '../../core/drift/drift.js';
import { terminal } from '../escape.js';
import { type DriftView, driftsOf, nameOf } from './view.js';

type Case = { readonly failed: number; readonly skipped: number; readonly lines: readonly string[] };

/** JUnit XML: an asset is a suite, and each kind of drift a case of it that fails where there is any. */
export function junit(view: DriftView): string {
  const suites = view.assets.map((asset) => ({ asset, cases: DRIFT_KINDS.map((kind) => caseOf(view, asset, kind)) }));
  const counts = (cases: readonly Case[]): string => {
    const sum = (of: (one: Case) => number): number => cases.reduce((total, one) => total + of(one), 0);
    return `tests="${cases.length}" failures="${sum(({ failed }) => failed)}" errors="0" skipped="${sum(({ skipped }) => skipped)}" time="0"`;
  };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="aml-promote drift" ${counts(suites.flatMap(({ cases }) => cases))}>`,
    ...suites.flatMap(({ asset, cases }) => [
      `  <testsuite name="${xml(nameOf(asset, null))}" ${counts(cases)}>`,
      ...cases.flatMap((one) => one.lines),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function caseOf(view: DriftView, asset: Drift['asset'], { name, needs }: (typeof DRIFT_KINDS)[number]): Case {
  const head = `    <testcase classname="${xml(nameOf(asset, null))}" name="${name}" time="0"`;
  const isUnread = needs === 'ledger' ? !view.ledger : needs === 'files' && !view.files;
  if (isUnread) {
    const why = needs === 'ledger' ? 'the ledger is off' : 'no files of promotions are named';
    const lines = [`${head}>`, `      <skipped message="${why}"/>`, '    </testcase>'];
    return { failed: 0, skipped: 1, lines };
  }
  const drifts = driftsOf(view, asset, name);
  const [first] = drifts;
  if (first === undefined) return { failed: 0, skipped: 0, lines: [`${head}/>`] };
  // One case has one failure in the form that readers share.
  const more = drifts.length > 1 ? ` (and ${drifts.length - 1} more)` : '';
  const texts = drifts.map(({ found, remedy }) => `${xml(found)}. To resolve it: ${xml(remedy)}`);
  const failure = `      <failure message="${xml(`${first.found}${more}`)}" type="${name}">${texts.join('\n')}</failure>`;
  return { failed: 1, skipped: 0, lines: [`${head}>`, failure, '    </testcase>'] };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an attribute or an element. Controls and halves of characters, which no XML may hold, are named by then. */
const xml = (text: string): string =>
  terminal(text)
    .replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll(/[&<>"']/g, (found) => ENTITIES[found] ?? found);
