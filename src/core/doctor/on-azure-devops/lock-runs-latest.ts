import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { checkedEnvironments } from './gated.js';
import type { AzureDevOpsSetup } from './setup.js';

export const lockRunsLatest: Diagnosis<AzureDevOpsSetup> = {
  id: 'lock-runs-latest',
  severity: 'warning',
  title: 'A newer run cancels the promotions that wait',
  meaning:
    'Without `lockBehavior: sequential`, an exclusive lock lets only the latest run go on: a promotion that waits for its approvers is cancelled by the next one, of whatever asset.',
  remedy: '`lockBehavior: sequential` in the YAML of the pipeline, or of its stage',
  examine(examined) {
    const locked = new Map(
      checkedEnvironments(examined)
        .filter(({ checks }) => checks.locks > 0)
        .map(({ name, names }) => [name.toLowerCase(), names] as const),
    );
    return examined.setup.pipelines.flatMap(({ name, yaml }) => {
      if (yaml.is === 'unreadable')
        return [unknown(lockRunsLatest, yaml, { subject: `pipeline ${name}`, matters: false })];
      return (yaml.value?.latestOnly ?? []).flatMap(({ stage, environment }) => {
        const gates = locked.get(environment.toLowerCase());
        if (gates === undefined) return [];
        return [
          symptom(lockRunsLatest, {
            subject: `pipeline ${name}, stage ${stage}`,
            gates,
            found: `The stage deploys to ${environment} with the default lockBehavior, runLatest`,
            fix: `Write lockBehavior: sequential into the stage, in ${yaml.value?.path ?? 'its YAML'}`,
          }),
        ];
      });
    });
  },
};
