import type { ChainName } from '../core/ledger/record.js';
import type { LedgerPort } from '../ledger/port.js';
import type { ToldReport } from '../report/report.js';
import { unknownTo } from './told-subject.js';

/**
 * Who held each stage at a moment: the board of the last event until then, so that nobody has to read the others.
 *
 * @param version the one version that is asked about; null for all
 * @param at ISO 8601 in UTC
 */
export async function holdersThen(
  chain: ChainName,
  version: string | null,
  at: string,
  ledger: LedgerPort,
): Promise<Pick<ToldReport, 'title' | 'sentence' | 'tables' | 'document' | 'rendering' | 'notes'>> {
  const { tip } = await ledger.at(chain, at);
  if (tip === null && (await ledger.head(chain)).tip === null) throw unknownTo(ledger, chain);
  const holders = (tip?.board.stages ?? []).flatMap(({ stage, holders }) =>
    holders
      .filter((holder) => version === null || holder.version === version)
      .map(({ version, number }) => ({ stage, version, number })),
  );
  return {
    title: `${chain.kind} ${chain.name}${version === null ? '' : ` version ${version}`} at ${at}`,
    sentence:
      tip === null
        ? 'Nothing was recorded yet.'
        : `As event ${tip.record.number} left it, ${tip.record.event} at ${tip.record.at}.`,
    tables: [
      {
        title: 'Holders',
        of: 'holder',
        head: ['Stage', 'Version', 'Since event'],
        rows: holders.map(({ stage, version, number }) => [stage, version, `${number}`]),
      },
    ],
    document: () => ({
      moment: at,
      event:
        tip === null
          ? null
          : {
              number: tip.record.number,
              event: tip.record.event,
              at: tip.record.at,
              digest: tip.digest,
              commit: tip.commit,
            },
      holders,
    }),
    rendering: null,
    notes:
      tip?.record.event === 'started'
        ? [`event ${tip.record.number} was under way: it was started and not ended yet`]
        : [],
  };
}
