import type { ToldEvent } from '../core/ledger/history.js';
import * as safe from './escape.js';

// Mermaid refuses texts of 50,000 characters, and long before that nobody can read them.
const MAX_EVENTS = 100;
const MAX_LABEL = 60;

const SHOWN = new Set<ToldEvent['event']>(['completed', 'rolled-back', 'adopted', 'acknowledged']);

/**
 * What changed a stage as a Mermaid timeline, a period a day, oldest first; of many the last. Every label is escaped.
 *
 * @param events newest first
 */
export function timeline(title: string, events: readonly ToldEvent[]): string {
  const moves = events.filter(({ event }) => SHOWN.has(event)).slice(0, MAX_EVENTS);
  const days = new Map<string, string[]>();
  for (const told of moves.reverse()) {
    const day = told.at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), label(sentence(told))]);
  }
  return [
    'timeline',
    `  title ${label(title)}`,
    // A timeline without a period is none that Mermaid draws.
    ...(days.size === 0 ? [`  ${label('nothing was moved')}`] : []),
    ...[...days].map(([day, labels]) => `  ${day}${labels.map((text) => ` : ${text}`).join('')}`),
    '',
  ].join('\n');
}

function sentence({ event, version, from, to }: ToldEvent): string {
  const subject = version === null ? 'several versions' : `version ${version}`;
  switch (event) {
    case 'rolled-back':
      return `${subject} back to ${to}`;
    case 'adopted':
      return `${subject} adopted${to === null ? '' : ` in ${to}`}`;
    case 'acknowledged':
      return `${subject} ${from === null ? 'accepted as it is' : `no more in ${from}`}`;
    default:
      return `${subject} from ${from} to ${to}`;
  }
}

const label = (text: string): string => safe.mermaidLabel(safe.cut(text, MAX_LABEL));
