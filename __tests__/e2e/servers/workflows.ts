import { NO_LEDGER } from './without-ledger.js';

/** Two jobs: the first plans and keeps its plan, the second waits for the gate of `production`. */
export const TWO_JOBS = `name: Promote a model
on:
  workflow_dispatch:
    inputs:
      model: { required: true }
      version: { required: true, default: '2' }
      to: { required: true, default: Production }
permissions: {}
jobs:
  plan:
    runs-on: ubuntu-latest
    permissions: { contents: read, id-token: write }
    outputs:
      digest: \${{ steps.plan.outputs.plan-digest }}
    steps:
      - id: plan
        uses: aml-promote/aml-promote@v1
        with:
          command: plan
          asset: azureml:\${{ inputs.model }}:\${{ inputs.version }}
          to: \${{ inputs.to }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
          resource-group: \${{ vars.AML_RESOURCE_GROUP }}
          workspace: \${{ vars.AML_WORKSPACE }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          client-id: \${{ vars.AML_READER_CLIENT_ID }}
      - uses: actions/upload-artifact@v6
        with:
          name: aml-promote-plan-\${{ steps.plan.outputs.plan-digest }}
          path: \${{ steps.plan.outputs.plan }}
  promote:
    needs: plan
    runs-on: ubuntu-latest
    environment: production
    permissions: { actions: read, checks: read, contents: write, id-token: write }
    steps:
      - id: promote
        uses: aml-promote/aml-promote@v1
        with:
          asset: azureml:\${{ inputs.model }}:\${{ inputs.version }}
          to: \${{ inputs.to }}
          plan-digest: \${{ needs.plan.outputs.digest }}
          subscription-id: \${{ vars.AZURE_SUBSCRIPTION_ID }}
          resource-group: \${{ vars.AML_RESOURCE_GROUP }}
          workspace: \${{ vars.AML_WORKSPACE }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
          client-id: \${{ vars.AML_WRITER_CLIENT_ID }}
`;

/** The one job that writes, alone. */
export const ONE_JOB = without(
  TWO_JOBS.replace(/ {2}plan:\n[\s\S]*? {2}promote:\n/, '  promote:\n'),
  '    needs: plan\n',
  '          plan-digest: ${{ needs.plan.outputs.digest }}\n',
);

/** A workflow with some of its text replaced; throws for a text that it does not have exactly so. */
export function edited(workflow: string, ...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the workflow has no ${JSON.stringify(from)}`);
    return text.replaceAll(from, () => to);
  }, workflow);
}

/** A workflow without these texts. */
export function without(workflow: string, ...texts: readonly string[]): string {
  return edited(workflow, ...texts.map((text) => [text, ''] as const));
}

/** A workflow with a job of this text before the one that promotes. */
export function withJob(workflow: string, job: string): string {
  return edited(workflow, ['  promote:\n', `${job}  promote:\n`]);
}

/** A workflow whose promotion needs this job too. */
export function needing(workflow: string, job: string): string {
  return workflow.includes('    needs: plan\n')
    ? edited(workflow, ['    needs: plan\n', `    needs: [plan, ${job}]\n`])
    : edited(workflow, ['  promote:\n', `  promote:\n    needs: ${job}\n`]);
}

/** A workflow whose promotion has a token that may read teams and other repositories. */
export function withOrganizationToken(workflow: string): string {
  const last = '          client-id: ${{ vars.AML_WRITER_CLIENT_ID }}\n';
  return edited(workflow, [last, `${last}          github-token: \${{ secrets.ORGANIZATION_TOKEN }}\n`]);
}

/** A workflow whose promotions nobody is to remember. */
export function withoutLedgerIn(workflow: string): string {
  const ours = '        uses: aml-promote/aml-promote@v1\n        with:\n';
  return workflow.includes(ours)
    ? edited(workflow, [ours, `${ours}          ledger: '${NO_LEDGER.ledger}'\n`])
    : workflow;
}

/** A job that does nothing, in an environment. */
export const idle = (key: string, environment: string, more = ''): string =>
  `  ${key}:\n    runs-on: ubuntu-latest\n    environment: ${environment}\n${more}    steps:\n      - run: echo done\n`;

/** The same workflow, started by another event; its payload names the model. */
export const onEvent = (event: string): string =>
  edited(
    TWO_JOBS.replace(/workflow_dispatch:\n[\s\S]*?permissions: \{\}/, `${event}:\npermissions: {}`),
    ['${{ inputs.model }}', '${{ github.event.model }}'],
    ['${{ inputs.version }}', '2'],
    ['${{ inputs.to }}', 'Production'],
  );
