import { plannerWarning, writeRights } from '../core/doctor/write-rights.js';
import type { Report } from '../report/report.js';
import type { Ports } from './ports.js';
import { SHELL } from './shell.js';

/** How long a plan that is made waits for what is only a warning, in milliseconds. */
const PATIENCE = 2000;

/**
 * The report of a plan, with a warning where the identity that plans may write versions. It is asked beside the plan, and
 * nothing is said where it cannot be told. Whoever sits at a shell is not that identity.
 */
export async function withPlannerNote(
  planning: () => Promise<Report>,
  { registry, approvals }: Pick<Ports, 'registry' | 'approvals'>,
): Promise<Report> {
  if (approvals.run === SHELL) return planning();
  const asking = registry
    .permissions()
    .then(({ reading }) => (reading.is === 'read' ? plannerWarning(writeRights(reading.value, registry.place)) : null));
  // A plan that fails says why itself.
  asking.catch(() => undefined);
  const report = await planning();
  if (report.is !== 'judged') return report;
  const warning = await Promise.race([asking, patience()]);
  if (warning === null) return report;
  return {
    ...report,
    notes: [...report.notes, `${warning}. Give planning an identity of its own that may only read.`],
  };
}

function patience(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE).unref();
  });
}
