import type { Lineage, Recorded } from '../core/facts.js';
import { commitPage, studioPage } from './links.js';
import type { JudgedReport } from './report.js';

/** What is shown of one thing that a version comes from; all of it but `page` is foreign text. */
export interface Origin {
  readonly value: string;
  /** Where it can be looked at: an address that is safe in every medium. */
  readonly page: string | null;
  /** What should be known of it beside. */
  readonly remark: string;
  readonly source: string;
}

/** What was recorded of one part of the lineage: nothing, or one or more. */
export interface Part {
  readonly what: string;
  readonly origins: readonly Origin[];
}

/** Where the version comes from, part by part, in one order; null where it is not known, or nobody asked. */
export function lineageParts({ lineage }: JudgedReport): readonly Part[] | null {
  if (lineage === null || lineage.is === 'unreadable') return null;
  const { value } = lineage;
  return [
    { what: 'Job', origins: jobOf(value) },
    { what: 'Code commit', origins: commitOf(value) },
    { what: 'Data', origins: listed(value.data) },
    { what: 'Environment', origins: listed(value.environments) },
    { what: 'Components', origins: listed(value.components) },
    { what: 'Base model', origins: listed(value.baseModels) },
    { what: 'Explanations', origins: listed(value.explanations) },
  ];
}

function jobOf({ job }: Lineage): Origin[] {
  if (job === null) return [];
  const { name, url, owner, missing } = job;
  const remark = [missing ?? '', owner === null ? '' : `made by ${owner}`].filter((part) => part !== '').join(', ');
  return [{ value: name, page: studioPage(url), remark, source: 'jobName' }];
}

function commitOf({ commit }: Lineage): Origin[] {
  if (commit === null) return [];
  const { value, source, repository, branch, isDirty } = commit;
  const remark = [
    repository === null ? '' : `of ${repository}`,
    branch === null ? '' : `on ${branch}`,
    isDirty ? 'with changes that were not committed' : '',
  ];
  const text = remark.filter((part) => part !== '').join(', ');
  return [{ value, page: commitPage(commit), remark: text, source }];
}

const listed = (values: readonly Recorded[]): Origin[] =>
  values.map(({ value, source }) => ({ value, page: null, remark: '', source }));
