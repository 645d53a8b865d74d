import { UsageFailure } from '../core/failure.js';
import type { ComposeDoctor } from './composition.js';

/** What examines Azure DevOps for a job of Azure Pipelines. */
export const composePipelineDoctor: ComposeDoctor = async () => {
  throw new UsageFailure({
    what: 'doctor examines GitHub, and this is a job of Azure Pipelines',
    fix: 'Run it in a job of GitHub Actions, or from a shell with --repository',
  });
};
