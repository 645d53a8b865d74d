import * as safe from './escape.js';
import type { LifecycleView } from './report.js';

// Mermaid refuses texts of 50,000 characters and 500 edges, and long before that nobody can read them.
const MAX_STAGES = 50;
const MAX_TRANSITIONS = 200;
const MAX_LABEL = 60;

/**
 * The lifecycle as a Mermaid flowchart: what asks for approval is dashed, the present stage is filled. Nothing when it
 * is too large to be read. The ids are ours, so a stage may be called anything.
 */
export function picture({ stages, transitions }: LifecycleView, here: string | null): string {
  if (stages.length > MAX_STAGES || transitions.length > MAX_TRANSITIONS) return '';
  const id = (name: string): string | undefined => {
    const index = stages.findIndex((stage) => stage.name === name);
    return index === -1 ? undefined : `s${index}`;
  };
  const present = here === null ? undefined : id(here);
  return [
    'flowchart LR',
    ...stages.map(({ name }, index) => `  s${index}["${safe.mermaidLabel(safe.cut(name, MAX_LABEL))}"]`),
    ...transitions.flatMap(({ from, to, gated }) => {
      const [start, end] = [id(from), id(to)];
      return start === undefined || end === undefined ? [] : [`  ${start} ${gated ? '-.->|approval|' : '-->'} ${end}`];
    }),
    ...(present === undefined
      ? []
      : ['  classDef here fill:#1a7f37,stroke:#116329,color:#ffffff', `  class ${present} here`]),
  ].join('\n');
}
