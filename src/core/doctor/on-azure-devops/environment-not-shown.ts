import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { gatedEnvironments } from './gated.js';
import { environmentSecurity } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const environmentNotShown: Diagnosis<AzureDevOpsSetup> = {
  id: 'environment-not-shown',
  severity: 'unsafe',
  title: 'There is no such environment, or the jobs may not see it',
  meaning:
    'Azure Pipelines makes an environment without any check the first time that a pipeline names it. One that the build service may not see is answered for as if it were not there. Either way every promotion through it is refused.',
  remedy: 'Pipelines > Environments > New environment; or Security > User permissions: the build service as Reader',
  examine(examined) {
    const { project, buildService } = examined.setup;
    return gatedEnvironments(examined).flatMap(({ name, subject, names, environment }) => {
      if (environment.is === 'unreadable')
        return [unknown(environmentNotShown, environment, { subject, gates: names, matters: true })];
      if (environment.value === null)
        return [
          symptom(environmentNotShown, {
            subject,
            gates: names,
            found: `The project ${project} shows this job no environment ${name}`,
            fix: `Make it (Pipelines > Environments > New environment) with an approval; or, where it is there, give "${buildService}" the role Reader: ${environmentSecurity(name)} > User permissions`,
          }),
        ];
      const { checks } = environment.value;
      if (checks.is === 'readable') return [];
      return [unknown(environmentNotShown, checks, { subject: `checks of ${subject}`, gates: names, matters: true })];
    });
  },
};
