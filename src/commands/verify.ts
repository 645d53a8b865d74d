import { placeId } from '../core/place.js';
import type { ToldReport } from '../report/report.js';
import type { Ports } from './ports.js';
import type { ToldRequest } from './told-request.js';

export async function verify({ place }: ToldRequest<'verify'>, ports: Ports): Promise<ToldReport> {
  return {
    is: 'told',
    command: 'verify',
    verdict: 'inconclusive',
    title: 'verify',
    sentence: 'Nothing was looked at.',
    asset: null,
    place: placeId(place),
    tables: [],
    document: {},
    rendering: null,
    annotations: [],
    notes: [],
    at: null,
    run: ports.approvals.run,
  };
}
