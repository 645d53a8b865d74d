import { quoted } from './quoted.js';

/** A federated credential that one of the two identities needs, and what makes it. */
export interface FederatedSubject {
  /** `planning` reads; `writing` is the one that an environment alone may obtain. */
  readonly identity: 'planning' | 'writing';
  /** When a job has this subject: `pull requests`, `branch main`, `environment production`. */
  readonly when: string;
  readonly issuer: string;
  readonly subject: string;
  readonly command: string;
}

/** The command that lets an identity be obtained with this subject; names in capitals are to be filled in. */
export function federatedCommand(
  identity: FederatedSubject['identity'],
  name: string,
  { issuer, subject }: Pick<FederatedSubject, 'issuer' | 'subject'>,
): string {
  const own = identity === 'writing' ? 'aml-promote-writer' : 'aml-promote-planner';
  const short = `${own}-${name}`.replaceAll(/[^\w-]+/g, '-').slice(0, 120);
  return `az identity federated-credential create --resource-group GROUP --identity-name ${own} --name ${short} --issuer ${issuer} --audiences api://AzureADTokenExchange --subject ${quoted(subject)}`;
}
