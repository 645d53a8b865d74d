import { UsageFailure } from '../core/failure.js';

/** Where promotions are remembered, as the input `ledger` says it; null where they are not. */
export type Where = { readonly repository: Repository; readonly prefix: string } | null;

export type Repository =
  /** The one that the run is in. */
  | { readonly is: 'own' }
  /** `OWNER/NAME` on the GitHub server of the run, or `PROJECT/NAME` in its collection of Azure DevOps. */
  | { readonly is: 'named'; readonly name: string }
  | { readonly is: 'url'; readonly url: string }
  | { readonly is: 'path'; readonly path: string };

export const DEFAULT_PREFIX = 'aml-promote-ledger';

const FORMS = 'off, a prefix such as aml-promote-ledger, or REPOSITORY#PREFIX';

/**
 * Reads the input `ledger`: `off`, a prefix of branch names, or `REPOSITORY#PREFIX`, where the prefix may be empty for
 * the default. Throws a UsageFailure for anything else.
 *
 * @param onServer whether the run is a job of GitHub Actions or Azure Pipelines, where `OWNER/NAME` is a repository and not a path
 */
export function readWhere(text: string, onServer: boolean): Where {
  if (text === 'off') return null;
  const mark = text.lastIndexOf('#');
  const prefix = text.slice(mark + 1) || DEFAULT_PREFIX;
  if (!isPrefix(prefix))
    throw new UsageFailure({
      what: `ledger: the prefix ${JSON.stringify(prefix.slice(0, 100))} cannot begin the name of a branch`,
      fix: `Use letters, digits, "-", "_", "." and "/"; ledger is ${FORMS}`,
    });
  if (mark === -1) return { repository: { is: 'own' }, prefix };
  return { repository: readRepository(text.slice(0, mark), onServer), prefix };
}

function readRepository(text: string, onServer: boolean): Repository {
  if (text === '') return { is: 'own' };
  if (/^(https?|ssh|file):\/\/[^\s\p{Cc}]+$/u.test(text)) return { is: 'url', url: text };
  // What an ssh client takes: user@host:path.
  if (/^[\w.-]+@[\w.-]+:[^\s\p{Cc}]+$/u.test(text)) return { is: 'url', url: text };
  if (onServer && /^(?!\.)[\w.-]+\/(?!\.+$)[\w.-]+$/.test(text)) return { is: 'named', name: text };
  if (/^[a-z][a-z0-9+.-]+:{1,2}/i.test(text) || text.startsWith('-') || /\p{Cc}/u.test(text))
    throw new UsageFailure({
      what: `ledger: ${JSON.stringify(withoutUser(text).slice(0, 200))} is no repository that can be used`,
      fix: 'REPOSITORY is OWNER/NAME on GitHub Actions, PROJECT/NAME on Azure Pipelines, a URL (https, ssh, file) or a path',
    });
  return { is: 'path', path: text };
}

// git-check-ref-format(1), and less: what every server and shell takes.
function isPrefix(text: string): boolean {
  return (
    text.length <= 100 &&
    text.split('/').every((part) => /^[A-Za-z0-9_](?:[\w.-]*[\w-])?$/.test(part) && !/\.\.|\.lock$/.test(part))
  );
}

/** The address without a user and a password, for people. */
export function withoutUser(address: string): string {
  return address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
}
