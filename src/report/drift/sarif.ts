import { DRIFT_KINDS, type Drift, isDrift } from '../../core/drift/drift.js';
import { json } from '../escape.js';
import { fingerprint, ruleName, sarifText as sentence, uriOf } from '../sarif-text.js';
import { type DriftView, gravest, nameOf } from './view.js';

// Code scanning refuses a run of more than 25,000 results and shows 5,000 (docs.github.com, SARIF support).
const MOST_RESULTS = 5000;

// Code scanning refuses a whole file for one result without a file. What no file of the repository says is shown where
// a policy belongs.
const POLICY_PATH = '.aml/promotion-policy.yml';

/** SARIF 2.1.0, for code scanning and other viewers. What is only noted is left out: nobody has to act on it yet. */
export function sarif(view: DriftView): string {
  const drifts = gravest(view.drifts.filter(isDrift));
  const shown = drifts.slice(0, MOST_RESULTS);
  const notifications = [
    ...(view.ledger ? [] : ['The ledger is off: what only a ledger can tell was not looked for.']),
    ...(drifts.length > shown.length ? [`${drifts.length - shown.length} more results are left out.`] : []),
  ];
  const text = json({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'aml-promote drift', semanticVersion: view.tool, rules: DRIFT_KINDS.map(rule) } },
        automationDetails: { id: `aml-promote-drift/${view.place}/` },
        columnKind: 'unicodeCodePoints',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications.map((message) => ({
              level: 'note',
              message: { text: message },
            })),
          },
        ],
        results: shown.map((drift) => result(drift, view)),
      },
    ],
  });
  return `${text}\n`;
}

function rule({ name, title, description }: (typeof DRIFT_KINDS)[number]): object {
  return {
    id: name,
    name: ruleName(name),
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: { text: description },
    properties: { tags: ['azure-machine-learning', 'governance'] },
  };
}

function result({ kind, severity, asset, version, stage, found, remedy, at }: Drift, view: DriftView): object {
  const name = nameOf(asset, version);
  const here = at !== undefined && !at.file.startsWith('preset:') && at.file !== '' ? at : null;
  const file = here?.file ?? (view.policy.startsWith('preset:') ? POLICY_PATH : view.policy);
  return {
    ruleId: kind,
    ruleIndex: DRIFT_KINDS.findIndex((one) => one.name === kind),
    level: severity,
    message: { text: `${sentence(asset.name)}: ${sentence(found)}. To resolve it: ${sentence(remedy)}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' },
          region: here === null ? { startLine: 1 } : { startLine: here.line, startColumn: here.column },
        },
        logicalLocations: [{ name, fullyQualifiedName: `${view.place}/${name}`, kind: 'resource' }],
      },
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint(view.place, kind, name, stage) },
  };
}
