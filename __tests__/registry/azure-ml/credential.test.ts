import { ClientAssertionCredential } from '@azure/identity';
import { describe, expect, it } from '@jest/globals';
import { type ServiceFailure, UsageFailure } from '../../../src/core/failure.js';
import type { Transport } from '../../../src/http/transport.js';
import { type Asked, chooseCredential } from '../../../src/registry/azure-ml/credential/choice.js';
import { authorityOf } from '../../../src/registry/azure-ml/credential/cloud.js';
import { entraFailure } from '../../../src/registry/azure-ml/credential/entra-failure.js';
import { libraryOn } from '../../../src/registry/azure-ml/credential/library.js';
import { describedAt } from '../../e2e/servers/entra.js';

const T = '22222222-2222-2222-2222-222222222222';
const C = '33333333-3333-3333-3333-333333333333';
const asked = (host: Asked['host'], credential = '', tenantId = '', clientId = ''): Asked => {
  return { host, credential, tenantId, clientId };
};

describe('the credential', () => {
  it.each<[Asked, ReturnType<typeof chooseCredential>]>([
    [asked('github', '', T, C), { is: 'github-oidc', tenantId: T, clientId: C }],
    [
      asked('github', 'github-oidc', 'contoso.onmicrosoft.com', C),
      { is: 'github-oidc', tenantId: 'contoso.onmicrosoft.com', clientId: C },
    ],
    [asked('github'), { is: 'azure-cli', tenantId: '' }],
    [asked('shell'), { is: 'azure-cli', tenantId: '' }],
    [asked('github', 'azure-cli', T), { is: 'azure-cli', tenantId: T }],
    [asked('shell', 'azure-cli', T), { is: 'azure-cli', tenantId: T }],
    [asked('github', 'managed-identity'), { is: 'managed-identity', clientId: '' }],
    [asked('shell', 'managed-identity', '', C), { is: 'managed-identity', clientId: C }],
  ])('of %j is %j', (given, choice) => {
    expect(chooseCredential(given)).toEqual(choice);
  });

  it.each<[Asked, RegExp]>([
    [asked('github', '', T), /^client-id is not given/],
    [asked('github', '', '', C), /^tenant-id is not given/],
    [asked('shell', '', T), /needs client-id as well, and a shell has no such token/],
    [asked('shell', '', '', C), /needs tenant-id as well, and a shell has no such token/],
    [asked('shell', '', T, C), /a shell has none/],
    [asked('shell', 'github-oidc', T, C), /^credential is github-oidc, and a shell has no token/],
    [asked('github', 'github-oidc'), /^tenant-id and client-id are not given/],
    [asked('github', 'github-oidc', T), /^client-id is not given/],
    [asked('github', 'azure-cli', T, C), /^client-id has no meaning/],
    [asked('github', 'managed-identity', T, C), /^tenant-id has no meaning/],
    [asked('github', 'managed-identty'), /^credential is "managed-identty".*managed-identity/],
    [asked('github', 'azure-cli', '$(touch x)'), /^tenant-id is/],
    [asked('github', '', '../evil', C), /^tenant-id is/],
    [asked('github', '', T, 'a&b'), /^client-id is/],
  ])('of %j is wrong usage', (given, says) => {
    const choosing = () => chooseCredential(given);
    expect(choosing).toThrow(UsageFailure);
    expect(choosing).toThrow(says);
  });
});

describe('the authority', () => {
  it.each([
    ['https://management.azure.com', '', 'https://login.microsoftonline.com', 'api://AzureADTokenExchange'],
    ['https://management.usgovcloudapi.net', '', 'https://login.microsoftonline.us', 'api://AzureADTokenExchangeUSGov'],
    [
      'https://management.chinacloudapi.cn',
      '',
      'https://login.partner.microsoftonline.cn',
      'api://AzureADTokenExchangeChina',
    ],
    [
      'https://management.chinacloudapi.cn',
      'https://login.chinacloudapi.cn/',
      'https://login.chinacloudapi.cn',
      'api://AzureADTokenExchangeChina',
    ],
    [
      'https://management.stack.example',
      'https://login.stack.example/adfs/',
      'https://login.stack.example/adfs',
      'api://AzureADTokenExchange',
    ],
    [
      'https://management.stack.example',
      'https://login.microsoftonline.us',
      'https://login.microsoftonline.us',
      'api://AzureADTokenExchangeUSGov',
    ],
  ])('of %s with %j is %s', (endpoint, given, url, audience) => {
    expect(authorityOf(new URL(endpoint), given)).toEqual({ url, audience });
  });

  it('of an endpoint of no known cloud has to be given', () => {
    expect(authorityOf(new URL('https://management.stack.example'), '')).toBeNull();
  });

  it.each([
    ['https://management.azure.com', 'https://login.microsoftonline.us'],
    ['https://management.usgovcloudapi.net', 'https://login.microsoftonline.com'],
    ['https://management.azure.com', 'https://login.evil.example'],
  ])('that contradicts %s is wrong usage: %s', (endpoint, given) => {
    expect(() => authorityOf(new URL(endpoint), given)).toThrow(UsageFailure);
    expect(() => authorityOf(new URL(endpoint), given)).toThrow(/Leave authority-host out/);
  });
});

describe('a refusal of Entra', () => {
  const SUBJECT = "repo:octo-org/octo-repo:environment:it's";
  const tried = {
    tenantId: T,
    clientId: C,
    authority: 'https://login.microsoftonline.com',
    presented: {
      issuer: 'https://token.actions.githubusercontent.com',
      subject: SUBJECT,
      audience: 'api://AzureADTokenExchange',
      otherSubject: "repo:octo-org@1/octo-repo@2:environment:it's",
    },
  };
  /** What is made of an answer with the library in between, as in a run. */
  const refused = async (text: string): Promise<ServiceFailure> => {
    const transport: Transport = {
      once: () => Promise.reject(new Error('one try would do')),
      read: async ({ method }) =>
        method === 'GET'
          ? { status: 200, headers: {}, text: JSON.stringify(describedAt('https://login.stack.example')) }
          : { status: 400, headers: {}, text },
    };
    const logins = libraryOn(transport);
    const options = {
      ...logins.options,
      authorityHost: 'https://login.stack.example',
      disableInstanceDiscovery: true,
    };
    const asked = await logins.ask(
      new ClientAssertionCredential(T, C, async () => 'an assertion', options),
      'x/.default',
    );
    if (asked.ok) throw new Error('there is a token');
    return entraFailure(asked.error, tried);
  };

  it('for want of a federated credential gives the lines that make it, safe to paste', async () => {
    const { message, detail } = await refused('{"error_description":"AADSTS700213: No matching."}');
    expect(message).toContain(`no federated credential for the subject ${SUBJECT}`);
    expect(detail.fix).toContain(
      `--subject 'repo:octo-org/octo-repo:environment:it'\\''s' --audiences 'api://AzureADTokenExchange'`,
    );
    expect(detail.fix).toContain("repo:octo-org@1/octo-repo@2:environment:it's is the other format");
    expect(detail.commands?.join('\n')).toMatch(/az ad app federated-credential create --id 33333333.*"subject"/);
  });

  it.each(['', 'null', '<html>', '[]', '{"error_description":7}', '{"error":"x"}'])(
    'of any shape is told: %j',
    async (text) => {
      expect((await refused(text)).message).toMatch(
        /^no login to Azure: a token of the job was not exchanged.*Entra says: status 400$/,
      );
    },
  );

  it('of an unknown number keeps the words of Entra and says where they are explained', async () => {
    const { message, detail } = await refused('{"error_description":"AADSTS12345: New.\\r\\nTrace ID: 1"}');
    expect(message).toMatch(/Entra says: AADSTS12345: New\.$/);
    expect(detail.fix).toContain('https://login.microsoftonline.com/error?code=12345');
  });
});
