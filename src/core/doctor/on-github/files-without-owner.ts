import { type Diagnosis, type Examined, symptom, unknown } from '../diagnosis.js';
import { quoted } from '../quoted.js';
import { ownersOf } from './code-owner.js';
import type { GitHubSetup } from './setup.js';

export const filesWithoutOwner: Diagnosis<GitHubSetup> = {
  id: 'files-without-owner',
  severity: 'warning',
  title: 'Nobody owns the files that decide about promotions',
  meaning:
    'Any reviewer may approve a change of the policy, of the workflows or of the wanted state, not only those who answer for them.',
  remedy: '.github/CODEOWNERS: a line for each of them',
  examine(examined) {
    const { gates, setup } = examined;
    const { codeOwners, repository } = setup.branch;
    const subject = `CODEOWNERS of ${repository}`;
    if (gates.length === 0) return [];
    if (codeOwners.is === 'unreadable') return [unknown(filesWithoutOwner, codeOwners, { subject, matters: false })];
    const { value } = codeOwners;
    const open = decidingFiles(examined).filter(({ path }) => value === null || ownersOf(value, path).length === 0);
    if (open.length === 0) return [];
    const lines = open.map(({ pattern }) => quoted(`${pattern} @OWNER`)).join(' ');
    const file = value?.path ?? '.github/CODEOWNERS';
    return [
      symptom(filesWithoutOwner, {
        subject,
        found: `${value === null ? 'There is no CODEOWNERS file' : `${value.path} names no owner`} for ${open.map(({ pattern }) => pattern).join(', ')}`,
        fix: `Add a line for each with those who answer for it, in a pull request, to ${file}`,
        command: `printf '%s\\n' ${lines} >> ${file}`,
      }),
    ];
  },
};

/** Patterns of what decides, each with a path that it names. */
function decidingFiles({ policy, setup }: Examined<GitHubSetup>): readonly { pattern: string; path: string }[] {
  const { branch, repository, promotions } = setup;
  const own = branch.repository.toLowerCase() === repository.fullName.toLowerCase();
  const folder = promotions.is === 'readable' ? promotions.value : null;
  return [
    ...(policy.file.startsWith('preset:') ? [] : [{ pattern: `/${policy.file}`, path: policy.file }]),
    ...(own ? [{ pattern: '/.github/', path: '.github/workflows/any.yml' }] : []),
    ...(own && folder !== null ? [{ pattern: `/${folder}/`, path: `${folder}/any.yml` }] : []),
  ];
}
