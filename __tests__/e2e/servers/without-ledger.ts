/** What a run is told in tests that are about other things than the ledger; what they say themselves stands. */
export const NO_LEDGER = { ledger: 'off' } as const;

/** The same for a command line: the words of a command that knows a ledger, told to have none. */
export function wordsWithoutLedger(words: readonly string[]): readonly string[] {
  const [command = '', ...others] = words;
  const isTold = others.some((word) => /^--ledger(=|$)/.test(word));
  const knows = command === 'promote' || command === 'plan';
  return knows && !isTold ? [command, '--ledger', NO_LEDGER.ledger, ...others] : words;
}

/** A policy whose approvals need no ledger. The key comes last: what is told of a line stays true. */
export function ledgerOptional<T>(policy: T): T | string {
  if (typeof policy !== 'string') return policy;
  const asks = /^version: 1$/m.test(policy) && /^extends: default$|\bapprovals:/m.test(policy);
  return asks && policy.endsWith('\n') && !/^ledger:/m.test(policy) ? `${policy}ledger: optional\n` : policy;
}
