import { startGitHub } from '../../src/stand-in/github.js';
import type { Scenario } from '../../src/stand-in/scenario.js';
import { startChecked } from './checked.js';

export const HEAD = 'a'.repeat(40);
export const REPO = '/repos/contoso/models';

/** A repository with one of everything that the stand-in answers. */
export const CONTOSO: Scenario = {
  owner: 'contoso',
  repository: { id: 77, name: 'models', private: true },
  users: [
    { login: 'ana', id: 11 },
    { login: 'bo', id: 12 },
    { login: 'robot[bot]', id: 13, type: 'Bot' },
  ],
  teams: [
    { slug: 'approvers', id: 21, members: ['bo'] },
    { slug: 'secret', id: 22, readable: false, members: ['bo'] },
  ],
  branches: [
    {
      name: 'main',
      sha: HEAD,
      rules: [
        { type: 'pull_request', parameters: { required_approving_review_count: 2 } },
        { type: 'non_fast_forward' },
        { type: 'deletion' },
      ],
      classicProtection: { enforce_admins: { url: 'https://example.com', enabled: true } },
    },
    { name: 'release/1', classicProtection: 'forbidden' },
    { name: 'open' },
  ],
  files: [
    { path: 'promote/policy.yml', text: 'version: 1\n# größer\n' },
    { path: 'big.txt', text: 'x'.repeat(1024 * 1024 + 1) },
    { path: 'promote/policy.yml', ref: 'b'.repeat(40), text: 'version: 0\n' },
  ],
  environments: [
    {
      name: 'Aml Production',
      id: 31,
      can_admins_bypass: false,
      reviewers: [{ user: 'bo' }, { team: 'approvers' }],
      prevent_self_review: true,
      wait_timer: 5,
    },
    { name: 'test', id: 32 },
  ],
  runs: [
    {
      id: 41,
      actor: 'ana',
      triggering_actor: 'robot[bot]',
      reviews: [{ user: 'bo', environments: ['Aml Production', 'test'], comment: 'plan 1234' }],
      jobs: [
        { id: 900, name: 'plan', status: 'completed' },
        { id: 901, name: 'promote', environment: 'Aml Production' },
        { id: 902, name: 'deploy', environment: 'Aml Production', status: 'waiting' },
        { id: 903, name: 'quiet', environment: 'Aml Production', deployment: false },
      ],
      artifacts: [
        { name: 'plan', files: { 'plan.json': '{"a":1}', 'größe.txt': 'x' } },
        { name: 'old', expired: true },
      ],
    },
    { id: 42, head_repository: 'somebody/models', status: 'completed' },
  ],
  viewer: 'ana',
};

export type Answer = { status: number; body: unknown; text: string; headers: Headers };

export type Started = {
  url: string;
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  send: (method: string, path: string, body: unknown) => Promise<Answer>;
};

/**
 * Starts the stand-in for one test, and stops it whatever the test does. Every call and answer is held against GitHub's
 * description, unless the test asks for what GitHub does not have.
 */
export async function withGitHub(
  scenario: Scenario,
  test: (github: Started) => Promise<void>,
  { unchecked = false } = {},
): Promise<void> {
  const standIn = await startGitHub({ port: 0, scenario });
  const { url, close } = unchecked ? { url: standIn.url, close: async () => {} } : await startChecked(standIn.url);
  const call = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(url + path, init);
    const text = await response.text();
    const isJson = text !== '' && response.headers.get('content-type')?.startsWith('application/json');
    return { status: response.status, body: isJson ? JSON.parse(text) : undefined, text, headers: response.headers };
  };
  try {
    await test({
      url,
      get: (path, headers = {}) => call(path, { headers }),
      send: (method, path, body) =>
        call(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
  } finally {
    await standIn.close();
    await close();
  }
}

/** What is at a path such as `protection_rules.1.type` of an answer. */
export function at(body: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => new Map(Object.entries(value ?? {})).get(key), body);
}
