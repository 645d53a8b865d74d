import { type Diagnosis, symptom } from '../diagnosis.js';
import { allowedRefs, widerThan } from './allowed-refs.js';
import { checkedEnvironments } from './gated.js';
import { checksPage } from './portal.js';
import type { AzureDevOpsSetup } from './setup.js';

export const branchControlWide: Diagnosis<AzureDevOpsSetup> = {
  id: 'branch-control-wide',
  severity: 'warning',
  title: 'The branch control lets more pass than may promote',
  meaning:
    'A run of another branch can ask at the environment, with a pipeline as it stands there. aml-promote refuses it; another tool in the stage does not.',
  remedy:
    'Pipelines > Environments > NAME > Approvals and checks > Branch control: Allowed branches, Verify branch protection',
  examine(examined) {
    return checkedEnvironments(examined).flatMap(({ name, subject, names, gates, checks: { branchControls } }) => {
      const allowed = allowedRefs(gates, examined);
      // A run must pass each of them, so the narrowest decides.
      const [found] = branchControls
        .map(({ allowed: patterns, verifies, letsUnknownPass }) => {
          const wider = widerThan(allowed, patterns);
          return [
            ...(wider.length === 0 ? [] : [`It allows ${wider.join(', ')}, from where nothing may be promoted`]),
            ...(verifies ? [] : ['It does not verify that the branch is protected']),
            ...(verifies && letsUnknownPass
              ? ['It lets branches pass of which it is not known whether they are protected']
              : []),
          ];
        })
        .sort((one, other) => one.length - other.length);
      return (found ?? []).map((text) =>
        symptom(branchControlWide, {
          subject,
          gates: names,
          found: text,
          fix: `Allow ${allowed.join(', ')} alone, switch Verify branch protection on, and let no unknown status pass: ${checksPage(name)} > Branch control`,
        }),
      );
    });
  },
};
