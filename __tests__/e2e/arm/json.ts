/**
 * Every scalar, empty list and empty object of a JSON text by its path: strings as what they mean, numbers as they are
 * written. Two texts that say the same, digit for digit, give the same map.
 */
export function tokensOf(text: string): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  const pattern = /\s*("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:])/gy;
  const next = (): string => {
    const word = pattern.exec(text)?.[1];
    if (word === undefined) throw new Error('no JSON');
    return word;
  };
  const peek = (): string => {
    const at = pattern.lastIndex;
    const word = next();
    pattern.lastIndex = at;
    return word;
  };
  const value = (path: string): void => {
    const word = next();
    if (word !== '{' && word !== '[') {
      tokens.set(path, word.startsWith('"') ? JSON.stringify(JSON.parse(word)) : word);
      return;
    }
    const close = word === '{' ? '}' : ']';
    if (peek() === close) {
      tokens.set(path, word + next());
      return;
    }
    for (let index = 0; ; index++) {
      const key = word === '{' ? (JSON.parse(next()) as string) : String(index);
      if (word === '{') next();
      value(`${path}/${key}`);
      if (next() === close) return;
    }
  };
  value('');
  return tokens;
}
