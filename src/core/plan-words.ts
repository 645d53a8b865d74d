type Words = Readonly<Record<string, string>>;

/** A plan that was held comes from outside, so its keys may be called anything, `constructor` too. */
const said = (words: Words, key: string): string | undefined => (Object.hasOwn(words, key) ? words[key] : undefined);

const TOP: Words = { place: 'the place', from: 'the stage that it leaves', to: 'the stage that it enters' };

const ASSET: Words = {
  id: 'the version that is promoted',
  createdAt: 'the time at which the version was created (it may have been registered again)',
  uri: 'the address of the version’s content',
  type: 'the type of the version',
  job: 'the training job of the version',
  image: 'the image of the environment',
  conda: 'the conda file of the environment',
  build: 'the build of the environment',
  osType: 'the operating system of the environment',
  spec: 'the specification of the component',
};

const RULES: Words = {
  environment: 'the protected environment',
  approvals: 'approval',
  separate: 'whose approval does not count',
  requirePlan: 'whether a plan is required',
  checks: 'check',
  freeze: 'freeze',
  stages: 'stage',
};

const KEYS: Words = {
  createdAt: 'time of creation',
  forbidAdminBypass: 'whether administrators must not bypass it',
  allowReruns: 'whether re-runs may finish',
  allowedRefs: 'refs that may ask',
  allowedWorkflows: 'workflows that may ask',
  from: 'from',
  count: 'how many',
  via: 'how it is given',
  comment: 'what the comment must contain',
  'no-worse-than': 'compared with',
  timeZone: 'time zone',
  incumbentTo: 'where the incumbent goes',
  archived: 'what isArchived becomes',
  sequence: 'number among its promotions',
  waived: 'waiver',
  approvedBy: 'approved by',
};

const LISTS: Words = { holders: 'incumbent', facts: '', changes: 'change of' };

/**
 * A field of a plan, by its path, as a reviewer would say it. What has no words of its own is told by its key, so that no
 * field is without a name.
 */
export function fieldInWords(path: readonly string[]): string {
  const [first, second, ...rest] = path;
  if (first === undefined) return 'the plan';
  if (second === undefined) return said(TOP, first) ?? first;
  if (first === 'asset') return [said(ASSET, second) ?? second, ...rest].join(', ');
  const list = said(LISTS, first);
  if (list !== undefined) return [`${list} ${second}`.trim(), ...inside(rest, first)].join(', ');
  if (first !== 'rules') return path.join(', ');
  const head = said(RULES, second) ?? second;
  const [entry, ...inner] = rest;
  if (entry === undefined || second === 'environment') return `rule: ${[head, ...inside(rest, second)].join(', ')}`;
  return `rule: ${[`${head}${second === 'separate' ? ',' : ''} ${entry}`, ...inside(inner, second)].join(', ')}`;
}

// The value of a fact is the fact.
const inside = (keys: readonly string[], list: string): string[] =>
  list === 'facts' && keys[0] === 'value' ? [] : keys.map((key) => said(KEYS, key) ?? key);
