/** The APIs of a project, beneath the address of its collection. */
export function apisOf({ project }: { readonly project: string }): string {
  return `/${encodeURIComponent(project)}/_apis`;
}
