/** The rings of the extension, in the order of src/task-form.ts: its id there, and what its VSIX is called in a release. */
export const RINGS = {
  production: { extension: 'aml-promote', called: 'aml-promote-azure-devops' },
  development: { extension: 'aml-promote-development', called: 'aml-promote-azure-devops-development' },
};
