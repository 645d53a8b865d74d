import { describe, expect, it } from '@jest/globals';
import { UsageFailure } from '../../src/core/failure.js';
import { readProxies } from '../../src/http/proxy.js';

const AZURE = 'https://management.azure.com/subscriptions';
const to = (env: Record<string, string>, url = AZURE) => readProxies(env).to(new URL(url))?.href ?? null;
const P = 'http://proxy.example:8080';

describe('the proxy', () => {
  it.each<[string, Record<string, string>, string | null]>([
    ['is none where no variable is set', {}, null],
    ['is that of HTTPS_PROXY', { HTTPS_PROXY: P, HTTP_PROXY: 'http://other:1' }, `${P}/`],
    ['may be written in lower case', { https_proxy: P }, `${P}/`],
    ['may be that for everything', { all_proxy: P }, `${P}/`],
    ['is that of HTTP_PROXY where there is no other', { http_proxy: P }, `${P}/`],
    ['may be written without a scheme', { HTTPS_PROXY: 'proxy.example:8080' }, `${P}/`],
    ['may itself speak TLS', { HTTPS_PROXY: 'https://proxy.example' }, 'https://proxy.example/'],
    ['is that of the agent of Azure Pipelines', { AGENT_PROXYURL: P }, `${P}/`],
    [
      'has the user of that agent',
      { AGENT_PROXYURL: P, AGENT_PROXYUSERNAME: 'a@b', AGENT_PROXYPASSWORD: 'p%:/' },
      'http://a%40b:p%25%3A%2F@proxy.example:8080/',
    ],
  ])('%s', (_, env, proxy) => {
    expect(to(env)).toBe(proxy);
  });

  it.each<[string, boolean]>([
    ['management.azure.com', true],
    ['azure.com', true],
    ['.azure.com', true],
    ['*.azure.com', true],
    ['MANAGEMENT.AZURE.COM', true],
    ['management.azure.com.', true],
    ['management.azure.com:443', true],
    ['*', true],
    ['example.com, .azure.com', true],
    ['example.com .azure.com', true],
    ['management.azure.com:8443', false],
    ['ment.azure.com', false],
    ['azure.com.evil.example', false],
    ['management.azure.co', false],
    ['', false],
    [',', false],
  ])('is passed by for NO_PROXY %j: %s', (list, direct) => {
    for (const name of ['NO_PROXY', 'no_proxy']) expect(to({ HTTPS_PROXY: P, [name]: list }) === null).toBe(direct);
  });

  it('is passed by for the patterns of the agent', () => {
    const env = { AGENT_PROXYURL: P, AGENT_PROXYBYPASSLIST: '["(", "management\\\\.azure\\\\.com"]' };
    expect(to(env)).toBeNull();
    expect(to(env, 'https://login.microsoftonline.com/')).toBe(`${P}/`);
    expect(to({ ...env, AGENT_PROXYBYPASSLIST: 'no list' })).toBe(`${P}/`);
  });

  it.each(['https://localhost:1/', 'https://127.0.0.1/', 'https://127.9.9.9/', 'https://[::1]:2/'])(
    'never stands before this machine: %s',
    (url) => {
      expect(to({ HTTPS_PROXY: P }, url)).toBeNull();
    },
  );

  it.each(['socks5://user:hunter2-x@host:1', 'http://', 'http://user:hunter2-x@host:99999'])(
    'is a usage error, which does not show it, where it cannot be one: %s',
    (text) => {
      const read = () => readProxies({ HTTPS_PROXY: text });
      expect(read).toThrow(UsageFailure);
      expect(read).toThrow(/^HTTPS_PROXY is not the address of an http or https proxy(?!.*hunter2)/);
    },
  );

  it('names its password as a secret, in every form in which it travels', () => {
    expect(readProxies({ HTTPS_PROXY: 'http://me:p%40ss@proxy:1' }).secrets).toEqual([
      'p%40ss',
      'p@ss',
      Buffer.from('me:p@ss').toString('base64'),
    ]);
  });
});
