import { describe, expect, it } from '@jest/globals';
import { picture } from '../../src/report/picture.js';
import { HOSTILE } from './hostile.js';
import { promoted, stage } from './reports.js';

// The part of Mermaid's flowchart grammar that a picture uses; tried against Mermaid 11's own parser.
const GRAMMAR = [
  /^ {2}s\d+\["(?:[\p{L}\p{M}\p{N} -]|#\d+;)+"\]$/u,
  /^ {2}s\d+ (?:-->|-\.->\|approval\|) s\d+$/,
  /^ {2}classDef here [a-z]+:#[0-9a-f]{6}(?:,[a-z]+:#[0-9a-f]{6})*$/,
  /^ {2}class s\d+ here$/,
];

function invalid(text: string): readonly string[] {
  const [first, ...lines] = text.split('\n');
  return [
    ...(first === 'flowchart LR' ? [] : [first ?? '']),
    ...lines.filter((line) => !GRAMMAR.some((rule) => rule.test(line))),
  ];
}

describe('the picture of the lifecycle', () => {
  it('draws what asks for approval dashed and the present stage filled', () => {
    expect(picture(promoted.lifecycle, 'Production')).toBe(
      [
        'flowchart LR',
        '  s0["None"]',
        '  s1["Staging"]',
        '  s2["Production"]',
        '  s3["Archived"]',
        '  s0 --> s1',
        '  s1 -.->|approval| s2',
        '  classDef here fill:#1a7f37,stroke:#116329,color:#ffffff',
        '  class s2 here',
      ].join('\n'),
    );
  });

  it('fills nothing when the stage is not known', () => {
    expect(picture(promoted.lifecycle, null)).not.toContain('class');
    expect(picture(promoted.lifecycle, 'elsewhere')).not.toContain('class');
  });

  it('is valid whatever the stages are called', () => {
    const names = ['end', 'class', 'style: #a;', '---', '', ...HOSTILE];
    const transitions = names.map((to, index) => ({ from: names[0] ?? '', to, gated: index % 2 === 0 }));
    const drawn = picture({ stages: [stage('None'), ...names.map(stage)], transitions }, HOSTILE[0] ?? null);
    expect(invalid(drawn)).toEqual([]);
    expect(drawn.split('\n')).toHaveLength(1 + 1 + names.length * 2 + 2);
  });

  it('leaves out a lifecycle that nobody could read', () => {
    const transitions = Array.from({ length: 201 }, () => ({ from: 'None', to: 'None', gated: false }));
    expect(picture({ stages: [stage('None')], transitions }, null)).toBe('');
  });
});
