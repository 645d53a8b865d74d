import type { Kind } from '../../core/asset.js';
import { recordText } from '../../core/ledger/record.js';
import { everyFinding, type StartedRecord } from '../../core/ledger/started.js';
import { ok, type Result } from '../../core/result.js';
import { waivedText } from '../ending.js';
import { type ProvenEnd, provenEnd, type StoredEnd } from './proven.js';

type Finding = StartedRecord['findings'][number];

// What CycloneDX calls a component of each kind.
const TYPES: Record<Kind, string> = {
  model: 'machine-learning-model',
  data: 'data',
  environment: 'platform',
  component: 'application',
};

const WITNESSES = {
  azure:
    'The properties of the version in Azure ML, to which one can only add, hold the digest of the record that began it.',
  signature: 'The commit that holds the record is signed, and the signature is good.',
} as const;

/**
 * A CycloneDX 1.6 document with the `declarations` of one event: each rule is a requirement, each finding a claim about the
 * version, the record is the evidence. Nobody affirmed the document, so it has no affirmation; and it has no hash of the
 * version, for Azure ML tells none. The same event gives the same document, whenever it is asked for.
 *
 * @param tool version of the aml-promote that exports it
 * @returns the document, or one sentence that says why there is none
 */
export function cycloneDx(stored: StoredEnd, tool: string): Result<object, string> {
  const proven = provenEnd(stored);
  return proven.ok ? ok(documentOf(proven.value, tool)) : proven;
}

function documentOf(proven: ProvenEnd, tool: string): object {
  const { record, digest } = proven.stored;
  const findings = everyFinding(record.started);
  const approvals = record.started.evidence?.approvals ?? [];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(digest)}`,
    version: 1,
    metadata: {
      timestamp: record.at,
      tools: { components: [{ type: 'application', name: 'aml-promote', version: tool }] },
    },
    definitions: { standards: [standard(record.started)] },
    declarations: {
      // Whoever runs the gate runs it on its own assets.
      assessors: [{ 'bom-ref': 'assessor', thirdParty: false }],
      attestations: [
        {
          summary: `Event ${record.number} of the ${record.kind} ${record.name}: ${moved(proven)}.`,
          assessor: 'assessor',
          map: findings.map(conformance),
        },
      ],
      claims: [
        {
          'bom-ref': 'claim-moved',
          target: 'version',
          predicate: moved(proven),
          reasoning: WITNESSES[proven.proof],
          evidence: ['record', ...approvals.map((_, index) => approvalRef(index))],
        },
        ...findings.flatMap((finding, index) => claim(finding, index)),
      ],
      evidence: evidence(proven),
      targets: { components: [target(proven)] },
    },
  };
}

const approvalRef = (index: number): string => `approval-${index + 1}`;

const WORDS = {
  completed: 'entered',
  'rolled-back': 'was brought back to',
  adopted: 'was found and accepted in',
} as const;

function moved({ stored, version, stage }: ProvenEnd): string {
  const { event, started } = stored.record;
  return `version ${version} ${WORDS[event]} ${stage} by the plan ${started.planDigest}`;
}

/** The rules that applied to this request, whatever file or preset each comes from. */
function standard(started: StartedRecord): object {
  const { policy } = started;
  return {
    'bom-ref': 'policy',
    name: policy.file,
    version: policy.rules,
    description: 'The rules that applied; the version is the SHA-256 of these as canonical JSON.',
    requirements: everyFinding(started).map(({ subject, wanted }, index) => ({
      'bom-ref': `rule-${index + 1}`,
      identifier: subject,
      title: subject,
      ...(wanted === null ? {} : { text: wanted }),
    })),
  };
}

// Only what passed is claimed. A rule that failed says so; of one that could not be judged nothing is said.
function claim({ subject, outcome, found }: Finding, index: number): object[] {
  if (outcome !== 'pass') return [];
  return [
    {
      'bom-ref': `claim-${index + 1}`,
      target: 'version',
      predicate: `${subject}: pass`,
      ...(found === '' ? {} : { reasoning: found }),
      evidence: ['record'],
    },
  ];
}

function conformance({ outcome, found: value, waived }: Finding, index: number): object {
  const requirement = `rule-${index + 1}`;
  const found = waived === undefined ? value : `${value}; ${waivedText(waived)}`;
  const rationale = found === '' ? {} : { rationale: found };
  if (outcome === 'pass')
    return { requirement, claims: [`claim-${index + 1}`], conformance: { score: 1, ...rationale } };
  return outcome === 'fail' ? { requirement, conformance: { score: 0, ...rationale } } : { requirement };
}

/** The record whole, and each approval with the person who gave it. */
function evidence({ stored }: ProvenEnd): object[] {
  const { record, digest, commit } = stored;
  const { run, evidence: shown } = record.started;
  const url = run?.url ?? null;
  return [
    {
      'bom-ref': 'record',
      description: `The record of the ledger, written by aml-promote ${record.tool}: canonical JSON with the SHA-256 ${digest}, in commit ${commit}.`,
      data: [
        {
          name: 'record.json',
          contents: { attachment: { contentType: 'application/json', content: recordText(record) } },
          sensitiveData: ['Accounts and comments of the people who asked and approved.'],
        },
        ...(url === null || !URL.canParse(url) ? [] : [{ name: 'run', contents: { url: new URL(url).href } }]),
      ],
      created: record.at,
    },
    ...(shown?.approvals ?? []).map((approval, index) => ({
      'bom-ref': approvalRef(index),
      description: `Account ${approval.id} ${deed(approval)} as ${approval.match}${approval.comment === '' ? '.' : `: ${approval.comment}`}`,
      reviewer: { name: approval.login },
    })),
  ];
}

function deed(approval: NonNullable<StartedRecord['evidence']>['approvals'][number]): string {
  if ('environment' in approval) return `released ${approval.environment}`;
  const { number, commit, at } = approval.pullRequest;
  return `approved commit ${commit} of pull request ${number} at ${at}`;
}

function target({ stored, asset, assetDigest, version }: ProvenEnd): object {
  const { kind, name, place, started } = stored.record;
  const { job = null, commit = null, repository = null } = started.lineage ?? {};
  const values = { id: asset.id, place, 'described-by': `sha256:${assetDigest}`, job, commit, repository };
  return {
    type: TYPES[kind],
    'bom-ref': 'version',
    name,
    version,
    properties: Object.entries(values).flatMap(([key, value]) =>
      value === null ? [] : [{ name: `aml-promote:${key}`, value }],
    ),
  };
}

/** A UUID of version 8 (RFC 9562, 5.8), made of the record's digest. */
function uuidOf(digest: string): string {
  const variant = ((Number.parseInt(digest.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const [a, b, c, e] = [digest.slice(0, 8), digest.slice(8, 12), digest.slice(13, 16), digest.slice(20, 32)];
  return `${a}-${b}-8${c}-${variant}${digest.slice(17, 20)}-${e}`;
}
