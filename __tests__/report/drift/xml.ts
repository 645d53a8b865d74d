/** An element of XML as the tests look at it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

// XML 1.0: Char, Name (as far as JUnit needs it), and a tag whose attributes are quoted and hold no "<" and no bare "&".
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const TAG = /^<(\/)?([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w.-]*="[^"<]*")*)\s*(\/)?>$/;

/** Reads a document; throws where it is not well-formed. Knows elements, attributes, text and the five entities only. */
export function readXml(document: string): Element {
  if (FORBIDDEN.test(document)) throw new Error('a character that XML may not hold');
  const body = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/, '');
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: Element[];
    text: string;
  }
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  for (const part of body.match(/<[^>]*>|[^<]+/g) ?? []) {
    const here = open.at(-1) ?? root;
    if (!part.startsWith('<')) {
      here.text += decoded(part);
      continue;
    }
    const [, closing, name = '', attributes = '', empty] = TAG.exec(part) ?? [];
    if (name === '') throw new Error(`no tag: ${part}`);
    if (closing !== undefined) {
      if (here.name !== name || open.length === 1) throw new Error(`</${name}> closes ${here.name}`);
      open.pop();
      continue;
    }
    const next: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
    here.children.push(next);
    if (empty === undefined) open.push(next);
  }
  const [element, ...others] = root.children;
  if (open.length !== 1 || element === undefined || others.length > 0 || root.text.trim() !== '')
    throw new Error('not one element');
  return element;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w.-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`${name} twice`);
    found[name] = decoded(value);
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(\w*;?)/g, (_, name: string) => {
    const value = name.endsWith(';') ? ENTITIES[name.slice(0, -1)] : undefined;
    if (value === undefined) throw new Error(`no entity: &${name}`);
    return value;
  });
}

/** Every element of this name, in the order of the document. */
export function all(element: Element, name: string): readonly Element[] {
  return [...(element.name === name ? [element] : []), ...element.children.flatMap((child) => all(child, name))];
}
