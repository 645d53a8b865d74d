import { describe, expect, it } from '@jest/globals';
import { commitPage, studioPage } from '../../src/report/links.js';

const SHA = '4d2b93784676893f8e346d5f0b9fb894a9cf0742';
const pageOf = (repository: string | null, value = SHA) =>
  commitPage({ value, source: 's', repository, branch: null, isDirty: false });

describe('the page of a commit', () => {
  it.each([
    ['https://github.com/org/training.git', `https://github.com/org/training/commit/${SHA}`],
    ['https://github.com/org/training/', `https://github.com/org/training/commit/${SHA}`],
    ['git@github.com:org/training.git', `https://github.com/org/training/commit/${SHA}`],
    ['ssh://git@github.com/org/training', `https://github.com/org/training/commit/${SHA}`],
    ['https://acme.ghe.com/org/training', `https://acme.ghe.com/org/training/commit/${SHA}`],
    ['https://gitlab.com/group/sub/training', `https://gitlab.com/group/sub/training/-/commit/${SHA}`],
    ['https://bitbucket.org/org/training', `https://bitbucket.org/org/training/commits/${SHA}`],
    ['https://dev.azure.com/org/ml/_git/training', `https://dev.azure.com/org/ml/_git/training/commit/${SHA}`],
    ['git@ssh.dev.azure.com:v3/org/ml/training', `https://dev.azure.com/org/ml/_git/training/commit/${SHA}`],
  ])('of %s is known', (repository, page) => {
    expect(pageOf(repository)).toBe(page);
  });

  it.each([
    null,
    '',
    'training',
    'http://github.com/org/training',
    'https://github.com.evil.example/org/training',
    'https://evil.example/org/training',
    'https://evil.example/github.com/org',
    'https://github.com@evil.example/org/training',
    'https://user:token@github.com/org/training',
    'https://github.com:8443/org/training',
    'https://github.com/org',
    'https://github.com/org/../evil',
    'https://github.com/org/training/issues',
    'https://github.com/org/training?x=1',
    'https://github.com/org/tr)aining',
    'https://github.com/org/tr|aining',
    'https://github.com/org/tr`aining',
    'javascript:alert(1)//github.com/org/training',
    'file:///org/training',
    '../training',
  ])('of %j is not linked', (repository) => {
    expect(pageOf(repository)).toBeNull();
  });

  it.each(['', 'main', 'HEAD', `${SHA}/../../evil`, `${SHA}) [x](`, 'abc', `${SHA}\n`])(
    'is not linked where the commit is %j',
    (value) => {
      expect(pageOf('https://github.com/org/training', value)).toBeNull();
    },
  );
});

describe('the page of a job', () => {
  it.each([
    'https://ml.azure.com/runs/a_b-1?wsid=/subscriptions/0-0/resourcegroups/rg/workspaces/ml',
    'https://ml.azure.us/runs/x',
    'https://studio.ml.azure.cn/runs/x?tid=1&wsid=/s',
  ])('%s is linked', (address) => {
    expect(studioPage(address)).toBe(address);
  });

  it.each([
    null,
    '',
    'runs/x',
    'http://ml.azure.com/runs/x',
    'https://ml.azure.com.evil.example/runs/x',
    'https://evil.example/ml.azure.com',
    'https://user@ml.azure.com/runs/x',
    'https://ml.azure.com:444/runs/x',
    'https://ml.azure.com/runs/x)[y](https://evil.example',
    'https://ml.azure.com/runs/x|y',
    'https://ml.azure.com/runs/x#y',
    `https://ml.azure.com/runs/${'x'.repeat(1000)}`,
    'javascript:alert(1)',
  ])('%j is not', (address) => {
    expect(studioPage(address)).toBeNull();
  });
});
