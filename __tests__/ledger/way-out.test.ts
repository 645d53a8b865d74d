import { describe, expect, test } from '@jest/globals';
import { UsageFailure } from '../../src/core/failure.js';
import { wayOutTo } from '../../src/ledger/git/way-out.js';

const REPOSITORY = 'https://dev.azure.com/contoso/Models/_git/churn';
const PASSWORD = 'pr0xy-p@ss/word';
const AGENT = {
  AGENT_PROXYURL: 'http://proxy.contoso.example:8080',
  AGENT_PROXYUSERNAME: 'builder',
  AGENT_PROXYPASSWORD: PASSWORD,
};

const told = (env: Record<string, string>, address = REPOSITORY, config: readonly [string, string][] = []) => {
  const masked: string[] = [];
  const entries = config.map(([key, value]) => ({ key, value }));
  const given = wayOutTo(address, entries, env, (secret) => masked.push(secret));
  return { given, masked };
};

describe('git in a job of Azure Pipelines', () => {
  test('takes the agent’s proxy, with its user and its password, which is masked in every form', () => {
    const { given, masked } = told(AGENT);
    expect(given).toEqual([
      { key: 'http.proxy', value: 'http://builder:pr0xy-p%40ss%2Fword@proxy.contoso.example:8080' },
    ]);
    expect(masked).toEqual(
      expect.arrayContaining([
        PASSWORD,
        encodeURIComponent(PASSWORD),
        Buffer.from(`builder:${PASSWORD}`).toString('base64'),
      ]),
    );
  });

  test.each<[string, Record<string, string>, string]>([
    ['what the agent bypasses', { AGENT_PROXYBYPASSLIST: '["dev\\\\.azure\\\\.com"]' }, REPOSITORY],
    ['what NO_PROXY names', { NO_PROXY: '.azure.com' }, REPOSITORY],
    ['this machine', {}, 'http://127.0.0.1:4000/contoso/Models/_git/churn'],
  ])('goes straight to %s', (_, env, address) => {
    // Also past a proxy that git would find in the environment by itself.
    expect(told({ ...AGENT, ...env }, address).given).toEqual([{ key: 'http.proxy', value: '' }]);
  });

  test('goes the way of all other calls where the environment names another proxy', () => {
    const { given } = told({ ...AGENT, HTTPS_PROXY: 'http://other.contoso.example' });
    expect(given).toEqual([{ key: 'http.proxy', value: 'http://other.contoso.example' }]);
  });

  test('keeps a proxy that it is configured with, and asks for none where there is no server of the web', () => {
    expect(told(AGENT, REPOSITORY, [['http.proxy', 'http://of-the-machine.example']]).given).toEqual([]);
    expect(told(AGENT, 'git@ssh.dev.azure.com:v3/contoso/Models/churn').given).toEqual([]);
    expect(told(AGENT, '/srv/git/churn.git').given).toEqual([]);
  });

  test('is not started with a proxy that cannot be one', () => {
    expect(() => told({ AGENT_PROXYURL: 'socks5://proxy.contoso.example' })).toThrow(UsageFailure);
  });
});
