import { type FederatedSubject, federatedCommand } from '../identity.js';
import type { GitHubRepository, GitHubSetup, SubjectFormat } from './setup.js';

/** What tells one job of a repository from another in the subject of its token. */
export type Context = { readonly is: 'environment' | 'ref'; readonly name: string } | { readonly is: 'pull_request' };

/**
 * The subject that a job's token has (docs.github.com/actions/reference/security/oidc). A claim whose value depends on more
 * than that is written as its name in angle brackets.
 */
export function subjectOf(repository: GitHubRepository, format: SubjectFormat, context: Context): string {
  const { usesDefault, claims } = format;
  if (usesDefault || claims.length === 0) return `${prefixOf(repository, format)}:${contextText(context)}`;
  return claims.map((claim) => claimText(claim, repository, format, context)).join(':');
}

/** The subjects that the planning and the writing identity need to trust, and no others. */
export function federatedSubjects(
  { repository, subject, branch }: Pick<GitHubSetup, 'repository' | 'subject' | 'branch'>,
  environments: readonly string[],
): readonly FederatedSubject[] {
  const unread = { usesDefault: true, claims: [], prefix: null, immutable: null };
  const format = subject.is === 'readable' ? subject.value : unread;
  const issuer = issuerOf(repository);
  const one = (identity: FederatedSubject['identity'], when: string, context: Context): FederatedSubject => {
    const text = subjectOf(repository, format, context);
    const name = context.is === 'pull_request' ? 'pull-request' : context.name.replace(/^refs\/heads\//, '');
    const command = federatedCommand(identity, name, { issuer, subject: text });
    return { identity, when, issuer, subject: text, command };
  };
  return [
    one('planning', 'pull requests', { is: 'pull_request' }),
    one('planning', `branch ${branch.name}`, { is: 'ref', name: `refs/heads/${branch.name}` }),
    ...environments.map((name) => one('writing', `environment ${name}`, { is: 'environment', name })),
  ];
}

function prefixOf({ fullName, owner, id }: GitHubRepository, { prefix, immutable }: SubjectFormat): string {
  const own = prefix?.replace(/:+$/, '') ?? '';
  if (own !== '') return own;
  const [login = '', name = ''] = fullName.split('/');
  return immutable === true ? `repo:${login}@${owner.id}/${name}@${id}` : `repo:${fullName}`;
}

function contextText(context: Context): string {
  return context.is === 'pull_request' ? 'pull_request' : `${context.is}:${escaped(context.name)}`;
}

function claimText(claim: string, repository: GitHubRepository, format: SubjectFormat, context: Context): string {
  const { fullName, owner, id } = repository;
  switch (claim) {
    case 'repo':
      return prefixOf(repository, format);
    case 'context':
      return contextText(context);
    case 'environment':
      return `environment:${context.is === 'environment' ? escaped(context.name) : ''}`;
    case 'repository':
      return `repository:${fullName}`;
    case 'repository_id':
      return `repository_id:${id}`;
    case 'repository_owner':
      return `repository_owner:${owner.login}`;
    case 'repository_owner_id':
      return `repository_owner_id:${owner.id}`;
    default:
      return `${claim}:<${claim}>`;
  }
}

// A colon in a value is written so that it does not end the value.
const escaped = (text: string): string => text.replaceAll(':', '%3A');

/** On a server of one's own the server signs. */
function issuerOf({ page }: GitHubRepository): string {
  const { protocol, host } = new URL(page);
  return host === 'github.com' ? 'https://token.actions.githubusercontent.com' : `${protocol}//${host}/_services/token`;
}
