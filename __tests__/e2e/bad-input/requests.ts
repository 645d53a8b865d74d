/** Requests that cannot be used, for both hosts: inputs by name, in place of those of a request that is right. */
export interface BadRequest {
  readonly label: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly says: RegExp;
}

const bad = (label: string, inputs: BadRequest['inputs'], says: RegExp): BadRequest => ({ label, inputs, says });
const asset = (label: string, text: string, says: RegExp): BadRequest => bad(`asset: ${label}`, { asset: text }, says);
const group = '/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/rg';
const arm = (rest: string): string => `${group}/providers/Microsoft.MachineLearningServices/${rest}`;

export const BAD_REQUESTS: readonly BadRequest[] = [
  asset('a word', 'fraud', /not an asset reference/),
  asset('without version', 'azureml:fraud', /Say which version/),
  asset('with two versions', 'azureml:fraud:3:4', /not an asset reference/),
  asset('with version and label', 'azureml:fraud:3@latest', /not an asset reference/),
  asset('with another label', 'azureml:fraud@newest', /only label is @latest/),
  asset('with a label in capitals', 'azureml:fraud@LATEST', /only label is @latest/),
  asset('with spaces', 'azureml:my model:3', /the name in .* must be/),
  asset('with a slash', 'azureml:a/b:3', /not an asset reference/),
  asset('with an emoji', 'azureml:\u{1F600}:3', /the name in .* must be/),
  asset('with 300 characters', `azureml:${'x'.repeat(300)}:3`, /1 to 255/),
  asset('with a version of 300 characters', `azureml:fraud:${'1'.repeat(300)}`, /1 to 255/),
  asset('with dots for a name', 'azureml:..:3', /the name in .* must be/),
  asset('with dots for a version', 'azureml:fraud:..', /the version in .* must be/),
  asset('percent-encoded', 'azureml:fr%61ud:3', /the name in .* must be/),
  asset('with a percent-encoded version', 'azureml:fraud:%2e%2e', /the version in .* must be/),
  asset('with a query', 'azureml:fraud:3?x=1', /the version in .* must be/),
  asset('with a NUL escape', 'azureml:fraud:3\u0001', /the version in .* must be/),
  asset('with bidi controls', 'azureml:fraud:3\u202E4', /the version in .* must be/),
  asset('of another scheme', 'azurml:fraud:3', /Did you mean azureml:fraud:3/),
  asset('of MLflow by stage', 'models:/fraud/Production', /no version Production|the version in/),
  asset(
    'of a registry',
    'azureml://registries/r/models/fraud/versions/3',
    /workspace is .*, but the asset is one of the registry r\. Leave workspace out/,
  ),
  asset('with an ARM id cut off', arm('workspaces/w/models/fraud/versions'), /not an asset reference/),
  asset('with an ARM id of a job', arm('workspaces/w/jobs/fraud/versions/3'), /names "jobs"; known are/),
  asset('with an ARM id that climbs', arm('workspaces/../models/fraud/versions/3'), /names the place "\.\."/),
  asset('that does not exist', 'azureml:nobody-knows-it:3', /no version 3 of the model nobody-knows-it/),
  asset('whose model has no version', 'azureml:nobody-knows-it@latest', /has no version/),
  bad('kind: unknown', { kind: 'modl' }, /kind is "modl".*Did you mean "model"/),
  bad('kind: in capitals', { kind: 'MODEL' }, /kind is "MODEL".*Did you mean "model"/),
  bad('kind: contradicting', { kind: 'data', asset: 'models:/fraud/3' }, /is of the kind model, but kind says data/),
  bad('to: unknown', { to: 'Nowhere' }, /there is no stage "Nowhere".*Stages: /),
  bad('to: in another case', { to: 'staging' }, /no stage "staging".*Did you mean "Staging"/),
  bad('to: hostile', { to: '::set-output name=verdict::allow\u001b[31m##vso[task.x]\u202E' }, /there is no stage/),
  bad('subscription-id: with a slash', { 'subscription-id': 'a/b' }, /subscription-id is "a\/b", which cannot be one/),
  bad('resource-group: climbing', { 'resource-group': '..' }, /resource-group is "\.\.", which cannot be one/),
  bad('workspace: with an emoji', { workspace: '\u{1F600}' }, /workspace is .*, which cannot be one/),
  bad('workspace: percent-encoded', { workspace: '%2e%2e' }, /workspace is "%2e%2e", which cannot be one/),
  bad('workspace and registry', { registry: 'r' }, /workspace and registry are both given/),
  bad('azure-endpoint: http', { 'azure-endpoint': 'http://management.azure.com' }, /plain http beyond this machine/),
  bad('azure-endpoint: ftp', { 'azure-endpoint': 'ftp://127.0.0.1' }, /neither https nor http/),
  bad('azure-endpoint: javascript', { 'azure-endpoint': 'javascript:alert(1)' }, /neither https nor http/),
  bad('azure-endpoint: a file', { 'azure-endpoint': 'file:///etc/passwd' }, /neither https nor http/),
  bad('azure-endpoint: a word', { 'azure-endpoint': 'azure' }, /is not a URL/),
  bad('azure-endpoint: with a user', { 'azure-endpoint': 'https://a:b@x.example' }, /carries a user/),
  bad('azure-endpoint: with a query', { 'azure-endpoint': 'https://x.example/?a=1' }, /carries a user, a query/),
  bad('azure-endpoint: with a fragment', { 'azure-endpoint': 'https://x.example/#a' }, /carries a user, a query/),
  bad('azure-endpoint: loopback in a name', { 'azure-endpoint': 'http://localhost.example' }, /plain http beyond/),
  bad('authority-host: http', { 'authority-host': 'http://login.example' }, /authority-host: .*plain http/),
  ...['0', '-1', '1e9', 'abc', '1.5', '25h', '5 m', '\u0665'].map((timeout) =>
    bad(`timeout: ${timeout}`, { timeout }, /timeout is .*Give seconds/),
  ),
  bad('plan-digest: in capitals', { 'plan-digest': 'A'.repeat(64) }, /64 lower-case hex/),
  bad('plan-digest: short', { 'plan-digest': 'a'.repeat(12) }, /64 lower-case hex/),
  bad('plan-digest: with a prefix', { 'plan-digest': `sha256:${'a'.repeat(64)}` }, /64 lower-case hex/),
  bad('archive-existing: yes', { 'archive-existing': 'yes' }, /archive-existing is "yes".*true or false/),
  bad('ledger: a prefix with a blank', { ledger: 'aml ledger' }, /the prefix "aml ledger" cannot begin the name/),
  bad('ledger: a prefix that climbs', { ledger: 'a/../b' }, /the prefix "a\/\.\.\/b" cannot begin the name/),
  bad('ledger: a repository that is a program', { ledger: 'ext::sh -c x#aml' }, /"ext::sh -c x" is no repository/),
  bad(
    'ledger: a repository that is not there',
    { ledger: './none.git#aml' },
    /the repository .*none\.git does not exist/,
  ),
  bad('ledger: commands', { ledger: './::error::x\u001b[31m##vso[task.x]#aml' }, /is no repository that can be used/),
  bad('policy-ref: another', { 'policy-ref': 'feature' }, /policy-ref is "?feature|@feature:.* is not there/),
  bad('policy: missing', { policy: 'none.yml' }, /none\.yml/),
  bad('policy: an unknown preset', { policy: 'preset:mlfow' }, /no preset "mlfow".*Did you mean "mlflow"/),
  bad('policy: out of the repository', { policy: '../none.yml' }, /none\.yml/),
];
