import { UsageFailure } from '../core/failure.js';
import { type RunContext, runContext } from '../github/context.js';
import { isLoopback, parseAddress } from '../http/address.js';

/** Which repository is examined, and how GitHub is reached. */
export interface ExaminedRepository {
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly apiUrl: URL;
  readonly run: string;
  readonly token: string;
  readonly idToken: RunContext['idToken'];
}

interface Around {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly azureEndpoint: URL;
  /** Whether this is a job of GitHub Actions. */
  readonly inJob: boolean;
  /** The address that the working tree's `origin` has; empty where it has none. */
  readonly origin: () => Promise<string>;
}

const NAME = /^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/;
const ADDRESS = /^(?:https?:\/\/(?:[^@/]+@)?|(?:ssh:\/\/)?git@)[\w.-]+(?::\d+)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;

/** Finds it; a UsageFailure where it is not named, or GitHub cannot be asked. */
export async function examinedRepository(
  given: { readonly repository: string; readonly 'github-token': string },
  around: Around,
): Promise<ExaminedRepository> {
  const { env, azureEndpoint, inJob } = around;
  const token = given['github-token'] || env.GITHUB_TOKEN || '';
  if (token === '')
    throw new UsageFailure({
      what: 'there is no token to ask GitHub with',
      fix: 'Set GITHUB_TOKEN, in a shell for instance by: export GITHUB_TOKEN=$(gh auth token)',
    });
  if (given.repository !== '' && !NAME.test(given.repository))
    throw new UsageFailure({
      what: `repository is ${JSON.stringify(given.repository.slice(0, 100))}`,
      fix: 'Write it as OWNER/NAME',
    });
  if (inJob) {
    const { repository, apiUrl, run, idToken } = runContext(env, { azureEndpoint });
    return { repository: given.repository || repository, apiUrl, run, token, idToken };
  }
  const apiUrl = apiOf(env.GITHUB_API_URL || 'https://api.github.com', azureEndpoint);
  const repository = given.repository || (await repositoryOf(around));
  return { repository, apiUrl, run: 'shell', token, idToken: null };
}

/** A local stand-in of GitHub is accepted only with a local one of Azure. */
function apiOf(text: string, azureEndpoint: URL): URL {
  const address = parseAddress(text);
  if (!address.ok) throw new UsageFailure({ what: `GITHUB_API_URL: ${address.error}` });
  if (isLoopback(address.value) && !isLoopback(azureEndpoint))
    throw new UsageFailure({
      what: 'GITHUB_API_URL points to a local stand-in, which is accepted only together with a loopback azure-endpoint',
    });
  return address.value;
}

async function repositoryOf({ origin }: Around): Promise<string> {
  const name = ADDRESS.exec(await origin())?.[1];
  if (name !== undefined && NAME.test(name)) return name;
  throw new UsageFailure({
    what: 'the working tree has no origin that names a repository on GitHub',
    fix: 'Name one with --repository OWNER/NAME',
  });
}
