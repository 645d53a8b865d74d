/** What to grant, where the host said so. */
export const remedyOf = (grant: string | undefined): { readonly remedy?: string } =>
  grant === undefined ? {} : { remedy: grant };
