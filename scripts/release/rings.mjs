/** What the VSIX of a ring is called in a release. */
export const RINGS = {
  production: 'aml-promote-azure-devops',
  development: 'aml-promote-azure-devops-development',
};
