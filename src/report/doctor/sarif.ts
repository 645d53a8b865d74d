import type { Severity, Symptom } from '../../core/doctor/diagnosis.js';
import { DIAGNOSES } from '../../core/doctor/index.js';
import { json } from '../escape.js';
import { fingerprint, ruleName, sarifText, uriOf } from '../sarif-text.js';

/** What a finding is shown with. */
export interface SarifView {
  /** What was examined: `octo-org/octo-repo`. */
  readonly subject: string;
  /** Path of the policy in the repository, or `preset:NAME`. */
  readonly policy: string;
  /** Version of this package. */
  readonly tool: string;
}

const LEVEL = { unsafe: 'error', unknown: 'warning', warning: 'warning', note: 'note' } as const satisfies Record<
  Severity,
  string
>;

// Code scanning refuses a whole file for one result without a file. A setting is in none, so it is shown where a policy belongs.
const POLICY_PATH = '.aml/promotion-policy.yml';

/** SARIF 2.1.0, for code scanning and other viewers. What is only noted is left out. */
export function doctorSarif(symptoms: readonly Symptom[], view: SarifView): string {
  const text = json({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'aml-promote doctor', semanticVersion: view.tool, rules: DIAGNOSES.map(rule) } },
        automationDetails: { id: `aml-promote-doctor/${view.subject}/` },
        columnKind: 'unicodeCodePoints',
        invocations: [{ executionSuccessful: true }],
        results: symptoms.filter(({ severity }) => severity !== 'note').map((symptom) => result(symptom, view)),
      },
    ],
  });
  return `${text}\n`;
}

function rule({ id, title, meaning, remedy }: (typeof DIAGNOSES)[number]): object {
  return {
    id,
    name: ruleName(id),
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: { text: `${meaning} To mend it: ${remedy}` },
    properties: { tags: ['azure-machine-learning', 'governance'] },
  };
}

function result({ id, severity, subject, found, fix, at }: Symptom, view: SarifView): object {
  const isFile = subject.startsWith('.github/') ? subject.split(',', 1)[0] : undefined;
  const ofPolicy = view.policy.startsWith('preset:') ? POLICY_PATH : view.policy;
  const here = at !== undefined && !at.file.startsWith('preset:') ? at : null;
  return {
    ruleId: id,
    ruleIndex: DIAGNOSES.findIndex((one) => one.id === id),
    level: LEVEL[severity],
    message: { text: `${sarifText(subject)}: ${sarifText(found)}. To mend it: ${sarifText(fix)}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(here?.file ?? isFile ?? ofPolicy), uriBaseId: '%SRCROOT%' },
          region: here === null ? { startLine: 1 } : { startLine: here.line, startColumn: here.column },
        },
        logicalLocations: [{ name: subject, fullyQualifiedName: `${view.subject}/${subject}`, kind: 'resource' }],
      },
    ],
    partialFingerprints: { primaryLocationLineHash: fingerprint(view.subject, id, subject, found) },
  };
}
