import type { ChainName } from '../ledger/record.js';

/**
 * A command of ours about one version, as it can be pasted into a shell.
 *
 * @param words what follows the asset, each a word of its own
 */
export function command(
  name: 'promote' | 'rollback' | 'drift',
  { kind, name: asset }: ChainName,
  version: string,
  ...words: readonly string[]
): string {
  const named = ['--asset', `azureml:${asset}:${version}`, ...(kind === 'model' ? [] : ['--kind', kind])];
  return ['aml-promote', name, ...named, ...words].map(word).join(' ');
}

// Names of stages and assets come from strangers, and a reader pastes the line.
const word = (text: string): string => (/^[\w.:@/=+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
