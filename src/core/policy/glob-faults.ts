import type { IdentitySystem } from '../evidence.js';
import type { Problem } from '../problem.js';

type Fault = Omit<Problem, 'at'>;

// What git forbids in a ref can only be meant as another kind of pattern, which would match nothing.
const NEVER_IN_REF = /[\s[\]{}~^:\\!]|\.\./u;

/** Why a glob of refs can match none, or undefined. Hosts name refs in full. */
export function refFault(glob: string): Fault | undefined {
  if (NEVER_IN_REF.test(glob)) return noGlob(glob, 'ref');
  if (!glob.startsWith('refs/')) {
    const short = glob.replace(/^\/+|^(origin|heads|tags)\//u, '');
    return { what: `"${glob}" is no full ref`, fix: `Write it as refs/heads/${short}, or refs/tags/${short}` };
  }
  return undefined;
}

const WORKFLOWS = '.github/workflows/';

// GitHub runs the workflows of one folder, Azure Pipelines a YAML that lies anywhere else.
const MISPLACED: Readonly<Record<IdentitySystem, (path: string) => Fault | undefined>> = {
  github(glob) {
    if (glob.startsWith(WORKFLOWS)) return undefined;
    const name = glob.replace(/@.*$/u, '').split('/').at(-1) ?? '';
    return { what: `"${glob}" is no path of a workflow in the repository`, fix: `Write it as ${WORKFLOWS}${name}` };
  },
  'azure-devops'(glob) {
    if (glob.includes(WORKFLOWS)) {
      const what = `"${glob}" is a workflow of GitHub, which no pipeline of Azure DevOps runs`;
      return { what, fix: 'Write the path of the pipeline’s YAML, as azure-pipelines.yml' };
    }
    if (!glob.startsWith('/')) return undefined;
    return { what: `"${glob}" is no path in the repository`, fix: `Write it as ${glob.replace(/^\/+/u, '')}` };
  },
};

/** Why a glob of the paths that `allowed-workflows` lists can match none on this host, or undefined. */
export function workflowFault(glob: string, host: IdentitySystem): Fault | undefined {
  const path = glob.replace(/@.*$/u, '');
  const misplaced = MISPLACED[host](glob);
  if (misplaced !== undefined) return misplaced;
  if (path !== glob) return { what: `"${glob}" names a ref`, fix: `Write ${path}, and the ref in allowed-refs` };
  return /[[\]{}\\!]/u.test(glob) ? noGlob(glob, 'path') : undefined;
}

const noGlob = (glob: string, what: string): Fault => ({
  what: `"${glob}" can match no ${what}: a glob here has * and ? only`,
  fix: 'List each on its own',
});
