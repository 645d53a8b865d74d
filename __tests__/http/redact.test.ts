import { describe, expect, it } from '@jest/globals';
import { createRedactor } from '../../src/http/redact.js';

const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2lnbmF0dXJl-_X';

describe('text from outside', () => {
  it.each([
    `the token ${JWT} was refused`,
    `cut off: ${JWT.slice(0, 30)}`,
    `Authorization: Bearer c2VjcmV0LXRva2Vu`,
    `authorization=Basic c2VjcmV0LXRva2Vu`,
    `"Authorization":"Bearer c2VjcmV0LXRva2Vu"`,
    `it sent Bearer c2VjcmV0LXRva2Vu-c2VjcmV0LXRva2Vu`,
    `https://store.blob.core.windows.net/x?sv=2024&sig=c2VjcmV0LXRva2Vu%3D&se=1`,
    `access_token=c2VjcmV0LXRva2Vu&x=1`,
    `{"access_token":"c2VjcmV0LXRva2Vu"}`,
    `{\\"accessToken\\": \\"c2VjcmV0LXRva2Vu\\"}`,
    `client_assertion=c2VjcmV0LXRva2Vu`,
    `http://me:c2VjcmV0LXRva2Vu@proxy:8080 did not answer`,
    `ghs_c2VjcmV0LXRva2Vuc2Vj is no good`,
  ])('loses what looks like a secret: %s', (text) => {
    const shown = createRedactor().clean(text);
    expect(shown).toContain('***');
    expect(shown).not.toMatch(/c2VjcmV0|eyJhbGci/);
  });

  it.each([
    'The signature of version 7 is missing',
    'https://github.com/octo-org/octo-repo/actions/runs/1?page=2',
    'Basic authentication is off; the bearer was refused',
    'repo:octo-org/octo-repo:environment:production',
    'mail ana@example.com',
    'azureml://registries/r/models/m/versions/1',
  ])('keeps the rest: %s', (text) => {
    expect(createRedactor().clean(text)).toBe(text);
  });

  it('stays JSON', () => {
    const value = { a: `sig=${'x'.repeat(30)}`, b: JWT, c: { access_token: 'secret-secret' }, d: `Bearer ${JWT}` };
    expect(() => JSON.parse(createRedactor().clean(JSON.stringify(value)))).not.toThrow();
    expect(() => JSON.parse(createRedactor().clean(JSON.stringify({ e: JSON.stringify(value) })))).not.toThrow();
  });

  it('takes no longer for a long text', () => {
    for (const piece of ['a://', 'eyJ', 'sig=', 'authorization: ', 'x@', ' ='])
      expect(createRedactor().clean(piece.repeat(100_000)).length).toBeGreaterThan(0);
  });
});

describe('a known secret', () => {
  it('is hidden wherever it stands, also within a URL, and in data nothing else is', () => {
    const redactor = createRedactor();
    redactor.know('p@ss word/1');
    expect(redactor.hide(`a p@ss word/1 b ?q=${encodeURIComponent('p@ss word/1')} ${JWT}`)).toBe(
      `a *** b ?q=*** ${JWT}`,
    );
  });

  it('that begins like another leaves nothing of it', () => {
    const redactor = createRedactor();
    for (const secret of ['secret', 'secret-and-more']) redactor.know(secret);
    expect(redactor.hide('secret-and-more, secret')).toBe('***, ***');
  });

  it('that is empty or too short hides nothing', () => {
    const redactor = createRedactor();
    redactor.know('');
    redactor.know('a');
    expect(redactor.hide('banana')).toBe('banana');
  });
});
