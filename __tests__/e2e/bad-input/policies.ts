/** Policies that cannot be used: what they hold, and what the one line about each has to say. */
export interface BadPolicy {
  readonly label: string;
  readonly content: string | Uint8Array;
  readonly says: RegExp;
  /** `line:column`, where the mistake has one. */
  readonly at: string;
}

const MB = 1024 * 1024;
const filled = (text: string): string => text.repeat(Math.floor((MB - 100) / text.length));
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

export const GOOD = `version: 1
stages:
  A: {}
  B: {}
transitions:
  - { from: A, to: B }
`;

const bad = (label: string, content: string | Uint8Array, at: string, says: RegExp): BadPolicy => ({
  label: `policy: ${label}`,
  content,
  at,
  says,
});
const also = (lines: string): string => `${GOOD}${lines}\n`;
const check = (text: string): string => GOOD.replace('to: B }', `to: B, checks: [${text}] }`);
const approvals = (text: string): string => GOOD.replace('to: B }', `to: B, environment: e, approvals: ${text} }`);

export const BAD_POLICIES: readonly BadPolicy[] = [
  bad('empty', '', '1:1', /the policy is empty.*version: 1/),
  bad('only blanks', ' \n\n', '1:1', /is empty/),
  bad('only comments', '# nothing\n# here\n', '1:1', /must be a mapping, not empty/),
  bad('a word', 'hello\n', '1:1', /must be a mapping, not the string "hello"/),
  bad('a list', '- version: 1\n', '1:1', /must be a mapping, not a list/),
  bad('broken YAML', 'version: 1\nstages: [A, B\n', '3:1', /YAML: .*\]/),
  bad('an open quote', 'version: 1\nextends: "default\n', '3:1', /YAML: Missing closing "quote/),
  bad('a tab', 'version: 1\nstages:\n\tA: {}\n', '3:1', /a tab where spaces must be.*Indent with spaces/),
  bad('two documents', `${GOOD}---\n${GOOD}`, '7:1', /more than one document/),
  bad('YAML 1.1', `%YAML 1.1\n---\n${GOOD}`, '1:1', /YAML 1\.1/),
  bad('an unknown key', also('transitons: []'), '7:1', /unknown key "transitons".*Did you mean "transitions"/),
  bad('a duplicate key', also('version: 1'), '7:1', /"version" is given twice/),
  bad('a merge key', GOOD.replace('A: {}', 'A: &a {}').replace('B: {}', 'B: { <<: *a }'), '4:8', /merge keys/),
  bad('a custom tag', GOOD.replace('A: {}', 'A: !!js/function "x"'), '3:6', /tag/),
  bad('a local tag', GOOD.replace('A: {}', 'A: !env x'), '3:6', /the tag !env is not allowed/),
  bad('a number as key', GOOD.replace('A: {}', '1: {}'), '3:3', /a key must be a string/),
  bad('an alias without anchor', GOOD.replace('A: {}', 'A: *nobody'), '3:6', /[Uu]nresolved alias|no anchor/),
  bad('an alias in its anchor', GOOD.replace('A: {}', 'A: &a { aliases: [*a] }'), '3:21', /inside its own anchor/),
  bad(
    'a billion laughs',
    `version: 1\na: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]}, `.repeat(10)}]\n`)
      .join('')}`,
    '',
    /more than 100000 values/,
  ),
  bad('ten thousand brackets', `version: ${'['.repeat(10_000)}`, '1:75', /nested deeper than 64 levels/),
  bad('a megabyte of commas', filled(','), '', /YAML: |words and signs/),
  bad('a megabyte of closing brackets', filled(']'), '1:1', /YAML: /),
  bad('a megabyte of pairs of brackets', filled('[]'), '', /YAML: |words and signs/),
  bad('a megabyte of dashes', filled('- '), '', /nested deeper/),
  bad('10 MB', `${GOOD}${`#${'x'.repeat(99)}\n`.repeat(100_000)}`, '1:1', /has 9\.\d MB, more than the 1 MB/),
  bad('bad UTF-8', Buffer.concat([Buffer.from(GOOD), Buffer.from([0xff, 0x0a])]), '1:1', /not UTF-8.*Save it as UTF-8/),
  bad('UTF-16', utf16(GOOD), '1:1', /not UTF-8/),
  bad('NUL bytes', GOOD.replaceAll('A', 'A\0'), '3:3', /character that cannot be seen/),
  bad('no version', GOOD.replace('version: 1\n', ''), '1:1', /lacks the key "version"/),
  bad('another version', GOOD.replace('version: 1', 'version: 2'), '1:1', /version is 2; accepted: 1/),
  bad('no stages', 'version: 1\n', '1:1', /no stages.*extends: default/),
  bad('an unknown preset', 'version: 1\nextends: defalt\n', '2:1', /no preset "defalt".*Did you mean "default"/),
  bad('stages as a list', 'version: 1\nstages: [A, B]\n', '2:1', /stages must be a mapping, not a list/),
  bad('a stage as text', GOOD.replace('A: {}', 'A: deployable'), '3:3', /stages\.A must be a mapping/),
  bad('a flag as text', GOOD.replace('A: {}', 'A: { hidden: "yes" }'), '3:8', /must be true or false/),
  bad('an empty name', GOOD.replace('A: {}', '"": {}'), '3:3', /stages has a key that is empty/),
  bad(
    'names that differ by case',
    also('  - { from: A, to: b }').replace('B: {}', 'B: {}\n  b: {}'),
    '5:3',
    /"B" and "b" look alike/,
  ),
  bad(
    'names with 1 and l',
    GOOD.replaceAll('A', 'Prod1').replaceAll('B', 'Prodl'),
    '4:3',
    /"Prod1" and "Prodl" look alike/,
  ),
  bad(
    'names with a Cyrillic letter',
    also('  - { from: B, to: \u0410 }').replace('B: {}', 'B: {}\n  \u0410: {}'),
    '5:3',
    /look alike/,
  ),
  bad('a name that turns the text around', GOOD.replaceAll('A', '"A\\u202Eb"'), '3:3', /cannot be seen/),
  bad('an unknown stage', GOOD.replace('to: B', 'to: C'), '6:16', /there is no stage "C"/),
  bad('a stage in another case', GOOD.replace('to: B', 'to: b'), '6:16', /no stage "b".*Did you mean "B"/),
  bad('a duplicate transition', also('  - { from: A, to: B }'), '7:5', /A -> B is listed twice.*Keep one/),
  bad('a cycle', also('  - { from: B, to: A }'), '7:5', /form a cycle: A -> B -> A.*allow-cycles/),
  bad('a transition to itself', also('  - { from: B, to: B }'), '7:7', /from B to itself/),
  bad('a transition without an end', GOOD.replace(', to: B', ''), '6:5', /lacks the key "to"/),
  bad(
    'a stage that nobody reaches',
    GOOD.replace('B: {}', 'B: {}\n  C: {}'),
    '5:3',
    /no transition leads to the stage C/,
  ),
  bad('Unregistered in a transition', GOOD.replace('from: A', 'from: Unregistered'), '6:7', /Unregistered cannot/),
  bad('Unregistered hidden', GOOD.replace('B: {}', 'B: {}\n  Unregistered: { hidden: true }'), '5:19', /means nothing/),
  bad(
    'Unregistered kept',
    GOOD.replace('B: {}', 'B: {}\n  Unregistered: { deletable: false }'),
    '5:19',
    /always deletable/,
  ),
  bad('exclusive without a way out', GOOD.replace('B: {}', 'B: { exclusive: true }'), '4:3', /incumbent-to: STAGE/),
  bad('an incumbent to nowhere', GOOD.replace('B: {}', 'B: { exclusive: { incumbent-to: X } }'), '4:3', /no stage/),
  bad('a check that is none', check('{ tags: owner }'), '6:34', /names no kind of check.*Did you mean "tag"/),
  bad('a check that is not built', check('{ not-serving: true }'), '6:34', /not available yet/),
  bad('a soak without a unit', check('{ soak: 24 }'), '6:34', /must be a string/),
  bad('a soak of another form', check('{ soak: 1.5h }'), '6:34', /no length of time.*24h/),
  bad('a metric without bound', check('{ metric: auc, source: file }'), '6:32', /no bound/),
  bad('a metric without source', check('{ metric: auc, min: 1 }'), '6:32', /lacks the key "source"/),
  bad('a metric with text', check('{ metric: auc, source: file, min: "1" }'), '6:61', /must be a number/),
  bad('a metric with infinity', check('{ metric: auc, source: file, min: .inf }'), '6:66', /not a finite number/),
  bad(
    'approvals without environment',
    GOOD.replace('to: B }', 'to: B, approvals: [{ from: [user:a] }] }'),
    '6:35',
    /environment/,
  ),
  bad('two approvals by one click', approvals('[{ from: [user:a], count: 2 }]'), '6:51', /nobody can meet/),
  bad('an approver that is none', approvals('[{ from: [dana] }]'), '6:60', /"dana" is not an approver.*user:NAME/),
  bad('approvals by nobody', approvals('[{ from: [] }]'), '6:53', /no entries/),
  bad('half an approval', approvals('[{ from: [user:a], count: 0.5 }]'), '6:69', /whole number/),
  bad('people', also('people: { dana: { git: 1 } }'), '7:19', /unknown key "git"/),
  bad(
    'an override of nothing',
    also('overrides:\n  - { match: {}, transitions: [{ from: A, to: B }] }'),
    '',
    /no entries/,
  ),
  bad('commands in a key', also('"::error::x ##vso[task.x]y\\e[31m": 1'), '7:1', /unknown key/),
];
