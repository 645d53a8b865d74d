import type { Repository } from '../azure-devops/answers.js';
import type { YamlContext } from '../azure-devops/context.js';

/** The page of a pull request, for people. */
export function pageOf({ collection }: YamlContext, { project, name }: Repository, number: number): string {
  const [one, other] = [project.name, name].map(encodeURIComponent);
  return `${collection.href.replace(/\/$/, '')}/${one}/_git/${other}/pullrequest/${number}`;
}
