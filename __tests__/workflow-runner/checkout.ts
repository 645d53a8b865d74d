import { plant } from '../e2e/planted.js';
import { git } from '../e2e/servers/git.js';

/**
 * Makes a folder what `actions/checkout` leaves: a repository with its remote, and the job's token persisted in its
 * configuration (as up to v5; github.com/actions/checkout, "persist-credentials").
 */
export async function checkOut(folder: string, repository: string, token: string): Promise<void> {
  const encoded = plant(Buffer.from(`x-access-token:${token}`).toString('base64'));
  await git(folder, ['init', '--quiet', '--initial-branch=main', '.']);
  await git(folder, ['remote', 'add', 'origin', `https://github.com/${repository}`]);
  await git(folder, ['config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${encoded}`]);
}
