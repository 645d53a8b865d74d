import type { KindName } from '../addresses.js';
import { CODE } from './code.js';
import { COMPONENT } from './component.js';
import { DATA } from './data.js';
import { ENVIRONMENT } from './environment.js';
import type { Kind } from './kind.js';
import { MODEL } from './model.js';

const KINDS: Readonly<Record<KindName, Kind>> = {
  models: MODEL,
  data: DATA,
  environments: ENVIRONMENT,
  components: COMPONENT,
  codes: CODE,
};

export function kindOf({ kind }: { readonly kind: KindName }): Kind {
  return KINDS[kind];
}
