/** The path of a repository in the REST API. */
export function repositoryPath({ owner, name }: { readonly owner: string; readonly name: string }): string {
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}
