/**
 * A model's URI without what Azure rewrites between two reads: the case of ARM's own segments, the replica that holds the
 * bytes, and a storage host (recorded traffic of 2022 and 2023). What is left says which bytes are meant.
 */
export function stableUri(uri: string): string {
  return uri
    .replace(/^https:\/\/[^/]+\//i, 'https:///')
    .replace(
      /^azureml:\/\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/workspaces\/[^/]+\/datastores\/[^/]+\//i,
      (prefix) => prefix.toLowerCase(),
    )
    .replace(/\/ServiceReplicated\/[0-9a-f-]{32,36}\//i, '/');
}
