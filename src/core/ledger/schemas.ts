/** Every schema of what the ledger keeps, for the maker of validators. */
export type { Board } from './board.js';
export { boardSchema } from './board.js';
export type { AbandonedRecord as Abandoned, EndedRecord as Ended } from './ended.js';
export { abandonedSchema, endedSchema } from './ended.js';
export type {
  AcknowledgedRecord as Acknowledged,
  RefusedRecord as Refused,
  ReviewedRecord as Reviewed,
} from './noted.js';
export { acknowledgedSchema, refusedSchema, reviewedSchema } from './noted.js';
export type { StartedRecord as Started } from './started.js';
export { startedSchema } from './started.js';
