import { sha256 } from '../core/digest.js';
import { gatesOf, mayAskOnTags } from '../core/doctor/gates.js';
import { examine } from '../core/doctor/index.js';
import type { ForgePort } from '../forge/port.js';
import type { Report } from '../report/report.js';
import type { DoctorPorts } from './doctor-ports.js';
import { doctorReport } from './doctor-report.js';
import type { DoctorRequest } from './doctor-request.js';
import { plannerRights } from './planner-rights.js';
import { readPolicy } from './policy.js';

/** Examines what stands between each transition of the policy and being trustworthy. Reads only. */
export async function doctor(request: DoctorRequest, ports: DoctorPorts): Promise<Report> {
  const { forge, digest } = digesting(ports.forge);
  const { policy, evidence: standing } = await readPolicy(request.policy, { ...ports, forge });
  const gates = gatesOf(policy);
  const environments = [...new Set(gates.flatMap((gate) => gate.environments))];
  const looking = { policy: { file: policy.file, standing }, environments, tags: mayAskOnTags(gates) };
  const [setup, planner] = await Promise.all([ports.doctor.look(looking), plannerRights(ports)]);
  const { ledger } = ports.doctor;
  const examination = examine({ policy, standing, gates, ledger, planner, setup });
  return doctorReport(request, ports, { policy, standing, gates, digest: digest() }, examination);
}

/** The same forge, with the SHA-256 of the first file that it gave: that of the policy itself. */
function digesting(forge: ForgePort): { readonly forge: ForgePort; readonly digest: () => string | null } {
  let digest: string | null = null;
  const policy: ForgePort['policy'] = async (path) => {
    const committed = await forge.policy(path);
    digest ??= sha256(committed.bytes);
    return committed;
  };
  return { forge: { ...forge, policy }, digest: () => digest };
}
