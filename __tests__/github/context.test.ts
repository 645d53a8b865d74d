import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UsageFailure } from '../../src/core/failure.js';
import { runContext } from '../../src/github/context.js';
import { AZURE, ENV, HEAD } from './gated-run.js';

const REAL = { ...ENV, GITHUB_API_URL: 'https://api.github.com' };
const CLOUD = { azureEndpoint: new URL('https://management.azure.com') };
const LOCAL = { azureEndpoint: AZURE };
const STAND_IN = 'points to a local stand-in, which is accepted only together with a loopback azure-endpoint';
const OIDC = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://run.actions.githubusercontent.com/a//b?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'open',
};

function problemsOf(env: Record<string, string | undefined>, options = CLOUD): readonly string[] {
  try {
    runContext(env, options);
  } catch (error) {
    if (error instanceof UsageFailure) return error.problems.map(({ what }) => what);
    throw error;
  }
  return [];
}

describe('the context of a run', () => {
  it('is what the runner says', () => {
    const { idToken, apiUrl, ...context } = runContext({ ...REAL, ...OIDC, GITHUB_RUN_ATTEMPT: '' }, CLOUD);
    expect(context).toEqual({
      repository: 'contoso/models',
      owner: 'contoso',
      name: 'models',
      runId: '41',
      attempt: 1,
      event: 'workflow_dispatch',
      ref: 'refs/heads/main',
      sha: HEAD,
      run: 'github.com/contoso/models/actions/runs/41',
      runUrl: 'https://github.com/contoso/models/actions/runs/41',
      foreign: [],
    });
    expect(apiUrl.href).toBe('https://api.github.com/');
    expect(idToken?.requestUrl.href).toBe(OIDC.ACTIONS_ID_TOKEN_REQUEST_URL);
    expect(idToken?.requestToken).toBe('open');
  });

  it('names each variable that is missing', () => {
    expect(problemsOf({})).toEqual(
      ['REPOSITORY', 'RUN_ID', 'EVENT_NAME', 'REF', 'SHA', 'SERVER_URL', 'API_URL'].map(
        (name) => `GITHUB_${name} is not set`,
      ),
    );
  });

  it.each([
    ['GITHUB_REPOSITORY', 'models'],
    ['GITHUB_REPOSITORY', '../models'],
    ['GITHUB_REPOSITORY', 'contoso/..'],
    ['GITHUB_RUN_ID', '41/approvals'],
    ['GITHUB_RUN_ATTEMPT', 'first'],
    ['GITHUB_REF', 'main'],
    ['GITHUB_SHA', 'HEAD'],
    ['GITHUB_API_URL', 'http://api.github.com'],
    ['GITHUB_API_URL', 'https://user@api.github.com'],
    ['GITHUB_SERVER_URL', 'ftp://github.com'],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', 'nowhere'],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', 'http://run.example.com/?a=b'],
    ['ACTIONS_ID_TOKEN_REQUEST_URL', 'https://user@run.example.com/'],
  ])('refuses %s=%s', (name, value) => {
    expect(problemsOf({ ...REAL, ...OIDC, [name]: value })).toEqual([expect.stringContaining(name)]);
  });

  it('has no tokens without the permission', () => {
    expect(runContext(REAL, CLOUD).idToken).toBeNull();
    expect(runContext({ ...REAL, ...OIDC, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined }, CLOUD).idToken).toBeNull();
  });

  it.each(['http://127.0.0.1:1', 'http://localhost:1', 'https://localhost', 'http://[::1]:1'])(
    'takes the stand-in %s together with a loopback Azure endpoint only',
    (url) => {
      const env = { ...REAL, ...OIDC, GITHUB_API_URL: url, ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?a=b` };
      expect(problemsOf(env)).toEqual([`GITHUB_API_URL ${STAND_IN}`, `ACTIONS_ID_TOKEN_REQUEST_URL ${STAND_IN}`]);
      expect(problemsOf(env, LOCAL)).toEqual([]);
    },
  );
});

describe('the event of a run', () => {
  const withEvent = (text: string, test: (env: Record<string, string>) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'event-'));
    const path = join(folder, 'event.json');
    try {
      writeFileSync(path, text);
      test({ ...REAL, GITHUB_EVENT_PATH: path });
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it.each<[string, unknown, readonly string[]]>([
    ['without either', { inputs: { pull: 1 } }, []],
    ['a run of this repository', { workflow_run: { head_repository: { full_name: 'Contoso/models' } } }, []],
    ['a run of a fork', { workflow_run: { head_repository: { full_name: 'mallory/models' } } }, ['mallory/models']],
    ['a run of a deleted fork', { workflow_run: { head_repository: null } }, ['one that was deleted']],
    [
      'a fork’s pull request',
      { pull_request: { head: { repo: { full_name: 'mallory/models' } } } },
      ['mallory/models'],
    ],
    ['a deleted fork’s pull request', { pull_request: { head: { repo: null } } }, ['one that was deleted']],
  ])('%s has its foreign repositories', (_, event, foreign) => {
    withEvent(JSON.stringify(event), (env) => expect(runContext(env, CLOUD).foreign).toEqual(foreign));
  });

  it.each([
    ['is no JSON', '{', 'it is not JSON'],
    ['is no object', '[]', 'must be object'],
    ['hides its head', '{"pull_request":{}}', 'required property'],
    ['is too large', ' '.repeat(10 * 1024 * 1024 + 1), 'larger than 10 MB'],
  ])('that %s is refused', (_, text, why) => {
    withEvent(text, (env) => expect(problemsOf(env)).toEqual([expect.stringContaining(why)]));
  });

  it('that is a directory is refused, and one that is missing is none', () => {
    expect(problemsOf({ ...REAL, GITHUB_EVENT_PATH: tmpdir() })).toEqual([expect.stringContaining('cannot be read')]);
    expect(runContext({ ...REAL, GITHUB_EVENT_PATH: join(tmpdir(), 'no', 'event.json') }, CLOUD).foreign).toEqual([]);
  });
});
