import { recordText } from '../../../src/core/ledger/record.js';
import { boardText, type RawEvent, type Stored } from '../../../src/core/ledger/stored.js';

/** An event as the ledger keeps it, unsigned. */
export const rawOf = ({ commit, record, board }: Stored): RawEvent => ({
  commit,
  record: recordText(record),
  board: boardText(board),
  others: [],
  signature: { is: 'none' },
});
