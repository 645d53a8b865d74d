const MANAGEMENT = 'management.azure.com';

/** What a URL is about, without names: `workspaces/models/versions`, `blob storage`, `data plane registries/models`. */
export function resourceType(url: string): string {
  const { host, pathname } = new URL(url);
  if (host.endsWith('.blob.core.windows.net')) {
    return 'blob storage';
  }
  if (host.endsWith('.inference.ml.azure.com')) {
    return `invoke ${pathname.slice(1)}`;
  }
  const type = armType(pathname);
  return host === MANAGEMENT ? type : `data plane ${type}`;
}

/** The types of the segments behind the provider; of other paths the first two segments, which hold no names. */
export function armType(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  const provider = segments.findIndex((segment) => segment.toLowerCase() === 'providers');
  return provider < 0
    ? segments.slice(0, 3).join('/')
    : segments
        .slice(provider + 2)
        .filter((_, index) => index % 2 === 0)
        .join('/');
}
