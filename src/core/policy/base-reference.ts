import type { Problem } from '../problem.js';
import { err, ok, type Result } from '../result.js';

/** A base in another repository, as `extends: repo:OWNER/NAME/PATH@REF` names it. */
export interface BaseReference {
  /** As the policy writes it. */
  readonly text: string;
  /** `OWNER/NAME`, in Azure Repos `PROJECT/NAME`. */
  readonly repository: string;
  /** Path in that repository. */
  readonly path: string;
  readonly ref: BaseRef;
}

export type BaseRef =
  | { readonly is: 'branch'; readonly name: string }
  /** A full SHA, in lower case. */
  | { readonly is: 'commit'; readonly sha: string };

/** How `extends` names a base in a repository. */
export const BASE_PREFIX = 'repo:';

type Fault = Omit<Problem, 'at'>;

const EXAMPLE = 'Write it as repo:OWNER/NAME/PATH@BRANCH, or with the full SHA of a commit after the @';
const FULL_SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/iu;
const SHORT_SHA = /^[0-9a-f]{7,63}$/iu;
const BRANCHES = 'refs/heads/';
// What git forbids in a ref, and what no host lets into the name of a repository.
const NEVER_IN_REF = /[\s\p{Cc}~^:?*[\\]|\.\.|^-|^\/|\/$|\/\/|@\{/u;
const NEVER_IN_NAME = /[\\:@?#%\p{Cc}]|^\.+$|^$/u;

/** Reads the value of `extends` that begins with `repo:`; what is wrong with it otherwise. */
export function readBaseReference(text: string): Result<BaseReference, Fault> {
  const refuse = (why: string, fix = EXAMPLE) => err({ what: `the base "${text}" ${why}`, fix });
  const [place = '', ref] = text.slice(BASE_PREFIX.length).split(/@(.*)/su);
  if (ref === undefined || ref === '') return refuse('names no branch and no commit');
  const [owner = '', name = '', ...path] = place.split('/');
  if ([owner, name].some((part) => NEVER_IN_NAME.test(part))) return refuse('names no repository');
  if (path.length === 0 || path.some((part) => NEVER_IN_NAME.test(part))) return refuse('names no file in it');
  const found = readRef(ref);
  if (!found.ok) return refuse(found.error.what, found.error.fix);
  return ok({ text, repository: `${owner}/${name}`, path: path.join('/'), ref: found.value });
}

function readRef(ref: string): Result<BaseRef, Fault> {
  if (FULL_SHA.test(ref)) return ok({ is: 'commit', sha: ref.toLowerCase() });
  if (SHORT_SHA.test(ref)) {
    const fix = `Write the 40 digits of the commit, or ${BRANCHES}${ref} where that is a branch`;
    return err({ what: 'names a part of a SHA, which other commits can come to share', fix });
  }
  const fix = 'Name a protected branch, or the full SHA of a commit';
  if (ref.startsWith('refs/') && !ref.startsWith(BRANCHES))
    return err({ what: 'names a ref that is no branch: a tag can be moved', fix });
  const name = ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : ref;
  if (name === '' || NEVER_IN_REF.test(name)) return err({ what: 'names no branch and no full SHA', fix });
  return ok({ is: 'branch', name });
}
