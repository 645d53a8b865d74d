import { folderOf } from '../core/promotions/folder.js';
import { connectedLogin } from '../registry/azure-ml/credential/connected.js';
import type { PipelineJob } from '../registry/azure-ml/credential/pipeline-token.js';
import { organizationOf, pipelineForge } from './azure-devops.js';
import type { ComposeDoctor } from './composition.js';
import { networkOf } from './network.js';
import { registryOf } from './registry.js';

/** What examines Azure DevOps for a job of Azure Pipelines. */
export function composePipelineDoctor(job: PipelineJob): ComposeDoctor {
  return async (place, given, endpoint, deadline, host) => {
    const network = networkOf(host);
    const [{ azureDevOpsDoctor }, { ledgerChoice }, { readWhere }, { devops, context, at }] = await Promise.all([
      import('../doctor/azure-devops.js'),
      import('../doctor/azure-devops-ledger.js'),
      import('../ledger/where.js'),
      organizationOf(job, endpoint, deadline, host, network),
    ]);
    return {
      forge: await pipelineForge(devops, context, given, endpoint, deadline, host, network),
      policiesFor: 'azure-devops',
      doctor: azureDevOpsDoctor({
        devops,
        releases: context.is === 'classic' ? at(context.releases) : null,
        context,
        ledger: ledgerChoice(readWhere(given.ledger, true), context),
        promotions: folderOf(given.promotions),
        writingConnection: given['writing-connection'],
        connection: job.connection?.id ?? null,
      }),
      registry:
        place === null
          ? null
          : registryOf({ place, metrics: null }, given, endpoint, deadline, host, network, {
              host: 'azure-devops',
              assertions: null,
              connected: connectedLogin(job),
            }),
    };
  };
}
