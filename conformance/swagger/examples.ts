import type { Checked, PartReport } from '../difference.js';
import type { Exchange } from '../exchange.js';
import { isObject, type Json, objectAt } from '../json.js';
import { OF_THE_EXAMPLES, unknown } from './beyond.js';
import { exchangeDifferences } from './check.js';
import type { Descriptions, Example } from './operations.js';

const ORIGIN = 'https://management.azure.com';

/** The description's own examples of assets: what the validators must take. */
export function examples(descriptions: Descriptions, apiVersion: string): PartReport {
  const checked: Checked[] = [];
  for (const example of descriptions.examples(apiVersion).filter(({ path }) => ASSETS.test(path))) {
    for (const [status, answer] of Object.entries(objectAt(example.content, 'responses'))) {
      const exchange = exchangeOf(example, Number(status), answer);
      const operation = descriptions.find(apiVersion, example.method, new URL(exchange.asked.url).pathname);
      if (operation !== undefined) {
        const title = `example of ${operation.id}, ${status}`;
        const differences = unknown(operation.id, exchangeDifferences(operation, exchange), OF_THE_EXAMPLES);
        checked.push({ group: operation.id, title, differences });
      }
    }
  }
  return { name: "the description's examples of assets", checked, left: new Map() };
}

const ASSETS = /\/(models|data|environments|components)(\/|$)/;

function exchangeOf({ method, path, content }: Example, status: number, answer: Json): Exchange {
  const given = objectAt(content, 'parameters');
  const url = new URL(ORIGIN + path.replace(/\{(\w+)\}/g, (_, name: string) => String(given[name] ?? name)));
  for (const [name, value] of Object.entries(given)) {
    if (!path.includes(`{${name}}`) && name !== 'body') {
      url.searchParams.set(name, String(value));
    }
  }
  const body = isObject(answer) ? answer.body : undefined;
  return {
    asked: {
      method,
      url: url.href,
      headers: new Map(),
      text: given.body === undefined ? undefined : JSON.stringify(given.body),
    },
    answered: {
      status,
      headers: new Map([
        ...Object.entries(objectAt(answer, 'headers')).map(
          ([name, value]) => [name.toLowerCase(), String(value)] as const,
        ),
        ['content-type', 'application/json'],
      ]),
      body,
      text: body === undefined ? '' : JSON.stringify(body),
    },
  };
}
