import { UsageFailure } from '../core/failure.js';

/** The path as git writes it; a UsageFailure when it leaves the repository. */
export function relativePath(path: string): string {
  const refuse = (why: string, fix: string) =>
    new UsageFailure({ what: `The policy path ${JSON.stringify(path)} ${why}`, fix });
  const example = 'Write it relative to the root of the repository, like promote/policy.yml';
  if (path === '' || path.endsWith('/')) throw refuse('names no file', example);
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) throw refuse('is absolute', example);
  if (/[\\\p{Cc}]/u.test(path)) throw refuse('holds a backslash or a control character', example);
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) throw refuse('leaves the repository', example);
  if (parts.length === 0) throw refuse('names no file', example);
  return parts.join('/');
}
