import type { Commit } from '../core/facts.js';

/** Azure ML studio of the public cloud, of US Government and of China. */
const STUDIO = new Set(['ml.azure.com', 'ml.azure.us', 'studio.ml.azure.cn']);

/** The page of a job, where it is one of Azure ML studio; null for any other address, for it comes from outside. */
export function studioPage(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isStudio = url.protocol === 'https:' && STUDIO.has(url.host) && url.username === '' && url.password === '';
  return isStudio ? plain(url.href) : null;
}

/** The page of a commit, where its repository is on a host whose pages are known; else null. */
export function commitPage({ value, repository }: Commit): string | null {
  if (repository === null || !/^[0-9a-f]{7,64}$/i.test(value)) return null;
  const place = repositoryAt(repository.trim().replace(/\.git\/?$|\/$/, ''));
  if (place === null) return null;
  const { host, path } = place;
  const page = PAGES.find(({ hosts, repository: form }) => hosts.test(host) && form.test(path));
  return page === undefined ? null : plain(`https://${host}/${path}${page.commit}${value}`);
}

const SEGMENT = '(?!\\.\\.?(?:/|$))[\\w.~%-]+';
const PAGES = [
  { hosts: /^(?:github\.com|[a-z0-9-]+\.ghe\.com)$/, repository: form(2), commit: '/commit/' },
  { hosts: /^gitlab\.com$/, repository: form(2, 20), commit: '/-/commit/' },
  { hosts: /^bitbucket\.org$/, repository: form(2), commit: '/commits/' },
  {
    hosts: /^dev\.azure\.com$/,
    repository: new RegExp(`^${SEGMENT}/${SEGMENT}/_git/${SEGMENT}$`),
    commit: '/commit/',
  },
];

function form(least: number, most = least): RegExp {
  return new RegExp(`^${SEGMENT}(?:/${SEGMENT}){${least - 1},${most - 1}}$`);
}

// What `git clone` takes: https, ssh, and the short form of ssh.
function repositoryAt(repository: string): { readonly host: string; readonly path: string } | null {
  const found =
    /^https:\/\/([^/@]+)\/(.+)$/i.exec(repository) ?? /^(?:ssh:\/\/)?(?:[\w.-]+@)([^/:@]+)[:/](.+)$/i.exec(repository);
  const [, host, path] = found ?? [];
  if (host === undefined || path === undefined) return null;
  const azure = host.toLowerCase() === 'ssh.dev.azure.com' && /^v3\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path);
  if (azure) return { host: 'dev.azure.com', path: `${azure[1]}/${azure[2]}/_git/${azure[3]}` };
  return { host: host.toLowerCase(), path };
}

/** An address that means nothing to Markdown or HTML; null where it could. */
function plain(address: string): string | null {
  return address.length <= 1000 && /^https:\/\/[\w.~%/?=&+:,-]+$/.test(address) ? address : null;
}
