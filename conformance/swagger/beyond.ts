import type { Difference } from '../difference.js';

/** Where the service, or its own example, is not as its description says, and that is known. */
interface Beyond {
  /** Ids of operations. */
  readonly operation: RegExp;
  /** Where the difference is, with every index written `[]`. */
  readonly where: RegExp;
  readonly reason: string;
}

/** What real traffic shows. */
const OF_THE_SERVICE: readonly Beyond[] = [
  {
    operation: /_List$/,
    where: /^request query \$skipToken$/,
    reason: 'the real nextLink says $skipToken where the description says $skip (recordings of lists of models)',
  },
  {
    operation: /^Datastores_Get$/,
    where: /^answer \$\.properties\.credentials\.secrets$/,
    reason: 'secrets are required to create a datastore and never answered',
  },
];

/** Mistakes in the published examples; real traffic is not excused by them. */
export const OF_THE_EXAMPLES: readonly Beyond[] = [
  {
    operation: /_List$/,
    where: /^request query (name|componentName|environmentName|offset)$/,
    reason: 'examples of lists name parameters of other operations',
  },
  {
    operation: /^Registry\w+_CreateOrUpdate$/,
    where: /^answer header location$/,
    reason: 'examples leave out the headers that a long operation answers',
  },
  {
    operation: /^DataContainers_/,
    where: /\$(\.value\[\])?\.properties\.dataType$/,
    reason: 'examples write UriFile; the wire, and the enumeration, has uri_file',
  },
];

/** The differences that are not known. */
export function unknown(
  operation: string,
  differences: readonly Difference[],
  known: readonly Beyond[] = OF_THE_SERVICE,
): readonly Difference[] {
  return differences.filter(({ where }) => {
    const plain = where.replace(/\.\d+(?=\.|$)/g, '[]');
    return !known.some((beyond) => beyond.operation.test(operation) && beyond.where.test(plain));
  });
}
