import { matchesGlob } from '../../glob.js';
import { type Diagnosis, symptom, unknown } from '../diagnosis.js';
import { rulesPage } from './links.js';
import type { GitHubSetup, TagRuleset } from './setup.js';

export const tagsUnprotected: Diagnosis<GitHubSetup> = {
  id: 'tags-unprotected',
  severity: 'unsafe',
  title: 'A run on a tag may promote, and anybody may move the tag',
  meaning:
    'Whoever can push can make or move a tag to a commit that nobody reviewed, and run its workflow in the environment.',
  remedy: 'Settings > Rules > Rulesets: a tag ruleset with Restrict creations, Restrict updates, Restrict deletions',
  examine({ gates, setup }) {
    const { tags, repository } = setup;
    if (tags === null) return [];
    const asked = new Map<string, string[]>();
    for (const { name, rule } of gates)
      for (const ref of rule.environment?.allowedRefs ?? [])
        if (ref.startsWith('refs/tags/')) asked.set(ref, [...(asked.get(ref) ?? []), name]);
    return [...asked].flatMap(([ref, names]) => {
      const subject = `tags ${ref.slice('refs/tags/'.length)} of ${repository.fullName}`;
      if (tags.is === 'unreadable') return [unknown(tagsUnprotected, tags, { subject, gates: names, matters: true })];
      const missing = NEEDED.filter((type) => !tags.value.some((ruleset) => covers(ruleset, ref, type)));
      if (missing.length === 0) return [];
      return [
        symptom(tagsUnprotected, {
          subject,
          gates: names,
          found: `The policy lets runs on ${ref} ask, and no tag rule restricts ${missing.join(', ')}`,
          fix: `Add a tag ruleset that restricts ${missing.join(', ')} of ${ref}, or take it out of allowed-refs: ${rulesPage(repository.fullName)}`,
        }),
      ];
    });
  },
};

const NEEDED = ['creation', 'update', 'deletion'] as const;

function covers({ include, types }: TagRuleset, ref: string, type: string): boolean {
  return types.includes(type) && include.some((pattern) => pattern === '~ALL' || matchesGlob(pattern, ref));
}
