import { placeShortId } from '../core/place.js';
import { folderOf } from '../core/promotions/folder.js';
import type { Deadline } from '../http/deadline.js';
import type { ComposeDoctor, HostServices } from './composition.js';
import { maskOf, networkOf } from './network.js';
import { registryOf } from './registry.js';

/** What examines GitHub for a job of GitHub Actions. */
export const composeGitHubDoctor: ComposeDoctor = (...asked) => examine(true, ...asked);

/** What examines GitHub for a shell: whoever sits there is neither of the two identities. */
export const composeShellDoctor: ComposeDoctor = (...asked) => examine(false, ...asked);

async function examine(
  inJob: boolean,
  ...[place, given, endpoint, deadline, host]: Parameters<ComposeDoctor>
): ReturnType<ComposeDoctor> {
  const network = networkOf(host);
  const [{ githubDoctor }, { examinedRepository }, { ledgerChoice }, { githubForge }, { createGitHub }, oidc, ledger] =
    await Promise.all([
      import('../doctor/github.js'),
      import('../doctor/github-repository.js'),
      import('../doctor/github-ledger.js'),
      import('../forge/github.js'),
      import('../github/client.js'),
      import('../github/oidc.js'),
      import('../ledger/where.js'),
    ]);
  const origin = () => originOf(host, deadline);
  const examined = await examinedRepository(given, { env: host.env, azureEndpoint: endpoint, inJob, origin });
  const { repository, apiUrl, run, idToken, token } = examined;
  maskOf(host)(token);
  const [owner = '', name = ''] = repository.split('/');
  const github = createGitHub({ apiUrl, token, deadline, network });
  const idTokens = inJob
    ? oidc.createIdTokens({
        requestUrl: idToken?.requestUrl ?? null,
        requestToken: idToken?.requestToken ?? null,
        deadline,
        network,
        mask: maskOf(host),
      })
    : null;
  const assertions = idToken === null ? null : idTokens;
  return {
    forge: githubForge({ github, context: { repository, owner, name }, policyRef: given['policy-ref'] }),
    policiesFor: 'github',
    doctor: githubDoctor({
      github,
      repository,
      run,
      ledger: ledgerChoice(ledger.readWhere(given.ledger, true), repository),
      place: place === null ? 'any' : placeShortId(place),
      promotions: folderOf(given.promotions),
      idTokens,
    }),
    registry:
      place === null || !inJob
        ? null
        : registryOf({ place, metrics: null }, given, endpoint, deadline, host, network, {
            host: 'github',
            assertions,
          }),
  };
}

async function originOf({ env, debug }: HostServices, deadline: Deadline): Promise<string> {
  const { createGit } = await import('../ledger/git/process.js');
  const asking = createGit(env, deadline, debug).run(['config', '--get', 'remote.origin.url']);
  // Without a git there is no origin either, and the repository can be named.
  const answer = await asking.catch(() => null);
  return answer?.stdout.toString('utf8').trim() ?? '';
}
