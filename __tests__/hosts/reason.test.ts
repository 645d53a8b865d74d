import { describe, expect, test } from '@jest/globals';
import { secretInputs, secretReason } from '../../src/hosts/reason.js';
import { textOfEachInput } from '../../src/inputs.js';

const KEY = '-----BEGIN KEY-----\nMIIEvQIBADANBg\nkqhkiG9w0BAQEF\n-----END KEY-----\n';

describe('a reason', () => {
  test.each([
    ['that is a secret', 'hunter2-of-the-database', 'hunter2-of-the-database'],
    ['with a secret in it', 'asked with hunter2-of-the-database, urgently', 'hunter2-of-the-database'],
    ['with a secret as a part of an address', 'see https://x.example/?key=a%2Fb%3Dc%2Bd', 'a/b=c+d'],
    ['with one line of a secret', 'the key MIIEvQIBADANBg is new', KEY],
    ['with a secret of several lines', `the key is ${KEY}`, KEY],
  ])('%s is refused, by the name of the secret alone', (_, reason, secret) => {
    const failure = secretReason(reason, [
      ['the secret variable other', 'another-secret'],
      ['the secret variable db.key', secret],
    ]);
    expect(failure?.problems).toEqual([
      {
        what: 'reason holds the value of the secret variable db.key, and whoever reads the ledger reads the reason; nothing was done',
        fix: 'Leave the secret out of the reason',
      },
    ]);
  });

  test.each([
    ['without a secret', 'better recall', 'hunter2-of-the-database'],
    ['where a secret is empty', 'better recall', ''],
    ['where a secret is too short to be one', 'better recall in prod', 'prod'],
    ['that is empty', '', 'hunter2-of-the-database'],
  ])('%s stands', (_, reason, secret) => {
    expect(secretReason(reason, [['the secret variable db.key', secret]])).toBeNull();
  });

  test('is held against every input that is a secret', () => {
    const given = { ...textOfEachInput(() => ''), 'github-token': 'token-of-the-job' };
    expect(secretInputs(given)).toEqual([['the input github-token', 'token-of-the-job']]);
  });
});
