import { UsageFailure } from '../core/failure.js';
import type { BaseReference } from '../core/policy/base-reference.js';
import { createGitHub } from '../github/client.js';
import { isLoopback } from '../http/address.js';
import type { Deadline } from '../http/deadline.js';
import type { Network } from '../http/network.js';
import { githubBase } from './github-base.js';
import type { CommittedBase } from './port.js';

export interface TokenBaseOptions {
  readonly apiUrl: URL;
  /** Empty where there is none. */
  readonly token: string;
  readonly deadline: Deadline;
  readonly network: Network;
}

/** Reads the base of a policy of the working tree from GitHub; without a token that cannot be done. */
export async function githubTokenBase(reference: BaseReference, options: TokenBaseOptions): Promise<CommittedBase> {
  if (options.token === '' && !isLoopback(options.apiUrl)) {
    throw new UsageFailure({
      what: `the base ${JSON.stringify(reference.text)} of the policy is read from GitHub, and there is no token for it`,
      fix: 'Set GITHUB_TOKEN, or github-token, to a token that may read the contents of that repository',
    });
  }
  return githubBase(createGitHub(options), reference);
}
