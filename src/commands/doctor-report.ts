import type { Json } from '../core/digest.js';
import { doctorVerdict, type Severity, type Symptom } from '../core/doctor/diagnosis.js';
import type { Gate } from '../core/doctor/gates.js';
import type { FederatedSubject } from '../core/doctor/identity.js';
import type { Examination } from '../core/doctor/index.js';
import type { PageLine, PagePart } from '../core/doctor/page.js';
import type { PolicyEvidence } from '../core/evidence.js';
import { placeId } from '../core/place.js';
import type { Policy } from '../core/policy/policy.js';
import { doctorSarif } from '../report/doctor/sarif.js';
import { counted } from '../report/ending.js';
import type { ToldReport, ToldTable } from '../report/report.js';
import { VERSION } from '../version.generated.js';
import type { DoctorPorts } from './doctor-ports.js';
import type { DoctorRequest } from './doctor-request.js';

/** What was examined. */
export interface Subject {
  readonly policy: Policy;
  readonly standing: PolicyEvidence | null;
  readonly gates: readonly Gate[];
  /** SHA-256 of the policy's bytes; null for one that comes with the tool. */
  readonly digest: string | null;
}

/** What `doctor` found: first what is wrong, then the page that an auditor can file. */
export function doctorReport(
  request: DoctorRequest,
  { doctor, registry }: DoctorPorts,
  subject: Subject,
  { symptoms, page, identities }: Examination,
): ToldReport {
  const verdict = doctorVerdict(symptoms);
  const { policy, standing, gates, digest } = subject;
  const name = doctor.subject;
  const titles = { allow: 'can be trusted', deny: 'unsafe', inconclusive: 'cannot be judged' } as const;
  const rendering =
    request.format === 'sarif'
      ? {
          format: 'sarif',
          extension: 'sarif',
          text: doctorSarif(symptoms, { subject: name, policy: policy.file, tool: VERSION }),
        }
      : null;
  return {
    is: 'told',
    command: 'doctor',
    verdict,
    title: `${name}: ${gates.length === 0 ? 'no gate' : titles[verdict]}`,
    sentence: sentenceOf(symptoms, gates),
    asset: null,
    place: request.place && placeId(request.place),
    tables: [findingTable(symptoms), policyTable(subject), ...page.map(partTable), identityTable(identities)],
    document: () => ({
      repository: name,
      policy: {
        file: policy.file,
        repository: standing?.repository ?? null,
        ref: standing?.ref ?? null,
        commit: standing?.commit ?? null,
        digest,
      },
      gates: gates.map((gate) => gate.name),
      diagnoses: symptoms.map(symptomJson),
      page: page.map(partJson),
      identities: identities.map(({ identity, when, issuer, subject: own, command }) => {
        return { identity, when, issuer, subject: own, command };
      }),
    }),
    rendering,
    annotations: symptoms
      .filter(({ severity }) => severity !== 'note')
      .map(({ id, subject: where, found, fix, at }) => {
        return { title: `${id}: ${where}`, message: `${found}. To mend it: ${fix}`, at: at ?? null };
      }),
    notes: [],
    at: registry?.now() ?? doctor.now(),
    run: doctor.run,
  };
}

function sentenceOf(symptoms: readonly Symptom[], gates: readonly Gate[]): string {
  const count = (severity: Severity): number => symptoms.filter((one) => one.severity === severity).length;
  const [unsafe, unread, warnings] = [count('unsafe'), count('unknown'), count('warning')];
  return `Looked at what stands before ${counted(gates.length, 'gate')}: ${unsafe} unsafe, ${unread} not read, ${counted(warnings, 'warning')}.`;
}

const SIGN = { unsafe: '✗', unknown: '?', warning: '!', note: '…' } as const satisfies Record<Severity, string>;

function findingTable(symptoms: readonly Symptom[]): ToldTable {
  return {
    title: 'Findings',
    of: 'finding',
    head: ['', 'Kind', 'Where', 'Before', 'Found', 'To mend it', 'Command'],
    sentences: 3,
    rows: symptoms.map(({ severity, id, subject, gates, found, fix, command }) => {
      return [SIGN[severity], id, subject, gates.join(', ') || 'every gate', found, fix, command ?? ''];
    }),
  };
}

function policyTable({ policy, standing, digest }: Subject): ToldTable {
  const rows = [
    ['file', policy.file],
    ...(standing === null
      ? []
      : [
          ['repository', standing.repository],
          ['ref', standing.ref],
          ['commit', standing.commit],
        ]),
    ...(digest === null ? [] : [['SHA-256', digest]]),
  ];
  return { title: 'Policy', of: 'line', head: ['What', 'Value'], rows };
}

function partTable({ title, lines }: PagePart): ToldTable {
  const row = ({ setting, value, from }: PageLine): readonly string[] => [
    setting,
    from?.at ?? '',
    value,
    from?.call ?? 'the policy, or the request',
  ];
  return { title, of: 'setting', head: ['Setting', 'Read at', 'Value', 'Read by'], sentences: 2, rows: lines.map(row) };
}

function identityTable(identities: readonly FederatedSubject[]): ToldTable {
  return {
    title: 'Identities: the subjects that each may trust, and no others',
    of: 'subject',
    head: ['Identity', 'Of a job in', 'Subject', 'Command'],
    sentences: 2,
    rows: identities.map(({ identity, when, subject, command }) => [identity, when, subject, command]),
  };
}

function symptomJson({ id, severity, decides, subject, gates, found, fix, command, at }: Symptom): Json {
  const where = at === undefined ? null : { file: at.file, line: at.line, column: at.column };
  return { id, severity, decides, subject, gates: [...gates], found, fix, command, at: where };
}

function partJson({ title, lines }: PagePart): Json {
  return {
    title,
    lines: lines.map(({ setting, value, from }) => {
      return { setting, value, call: from?.call ?? null, at: from?.at ?? null };
    }),
  };
}
