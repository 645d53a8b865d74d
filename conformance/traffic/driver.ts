import type { Checked, Difference } from '../difference.js';
import { type Exchange, send } from '../exchange.js';
import { isObject, type Json, textAt } from '../json.js';
import { exchangeDifferences, responseDifferences } from '../swagger/check.js';
import type { Descriptions, Operation } from '../swagger/operations.js';

/** One question to the emulator. */
export interface Question {
  readonly method: string;
  /** From `/subscriptions` on. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Json | Uint8Array;
  /** Statuses that are right. */
  readonly expect: readonly number[];
  /** The request is wrong on purpose: only the answer is held against the description. */
  readonly isWrong?: true;
}

/** More often than an operation may take. */
const MOST_QUESTIONS = 50;

/** Asks an emulator one thing after the other, and holds every exchange against the description. */
export class Driver {
  readonly checked: Checked[] = [];

  constructor(
    private readonly descriptions: Descriptions,
    private readonly url: string,
    private readonly apiVersion: string,
    private readonly group: string,
  ) {}

  async ask(title: string, question: Question): Promise<Exchange> {
    const query = new URLSearchParams({ 'api-version': this.apiVersion, ...question.query });
    return this.#asked(title, question, `${this.url}${question.path}?${query}`);
  }

  /** Follows every nextLink; the number of resources in all pages. */
  async list(title: string, path: string, query: Readonly<Record<string, string>> = {}): Promise<number> {
    let exchange = await this.ask(title, { method: 'GET', path, query, expect: [200] });
    let count = itemsIn(exchange);
    for (let page = 2; page < MOST_QUESTIONS; page++) {
      const next = textAt(exchange.answered.body, 'nextLink');
      if (next === undefined) {
        return count;
      }
      exchange = await this.#asked(`${title}, page ${page}`, { method: 'GET', path, expect: [200] }, next);
      count += itemsIn(exchange);
    }
    return count;
  }

  /** Notes a thing that is wrong beyond a single exchange. */
  note(title: string, where: string, expected: string, found: string): void {
    const differences = expected === found ? [] : [{ where, expected, found }];
    this.checked.push({ group: this.group, title: `${this.group}: ${title}`, differences });
  }

  /** Asks for the operation that a write began, until it ends. */
  async finish(title: string, { answered }: Exchange): Promise<void> {
    const status = answered.headers.get('azure-asyncoperation');
    const location = answered.headers.get('location');
    const isBegun = answered.status === 202 || status !== undefined;
    if (status !== undefined) {
      await this.#poll(`${title}, status`, status, ({ answered: { body } }) => !isFinal(textAt(body, 'status')));
    }
    if (isBegun && status === undefined && location !== undefined) {
      await this.#poll(`${title}, result`, location, (exchange) => exchange.answered.status === 202);
    }
  }

  async #poll(title: string, url: string, isRunning: (exchange: Exchange) => boolean): Promise<void> {
    for (let count = 1; count <= MOST_QUESTIONS; count++) {
      const exchange = await send('GET', url);
      const asked = `${this.group}: ${title}, question ${count}`;
      this.checked.push({ group: this.group, title: asked, differences: pollDifferences(exchange) });
      if (exchange.answered.status >= 400 || !isRunning(exchange)) {
        return;
      }
    }
    this.note(title, 'operation', 'an end', `none after ${MOST_QUESTIONS} questions`);
  }

  async #asked(title: string, question: Question, url: string): Promise<Exchange> {
    const exchange = await send(question.method, url, question.body);
    const { pathname, searchParams } = new URL(url);
    const version = searchParams.get('api-version') ?? this.apiVersion;
    const operation = this.descriptions.find(version, question.method, pathname);
    this.checked.push({
      group: this.group,
      title: `${this.group}: ${title}: ${question.method} ${pathname.replace(/^.*MachineLearningServices/, '~')}`,
      differences: [...statusDifferences(question, exchange), ...this.#differences(operation, question, exchange)],
    });
    return exchange;
  }

  #differences(operation: Operation | undefined, { isWrong }: Question, exchange: Exchange): readonly Difference[] {
    if (isWrong) {
      const any = operation ?? this.descriptions.find('2024-04-01', 'GET', ANY_VERSION);
      return any === undefined ? [] : responseDifferences(any, exchange.answered);
    }
    return operation === undefined
      ? [{ where: 'path', expected: 'an operation of the description', found: 'none' }]
      : exchangeDifferences(operation, exchange);
  }
}

/** Every operation answers errors in the same form; a path that is none of them has to, too. */
const ANY_VERSION =
  '/subscriptions/s/resourceGroups/g/providers/Microsoft.MachineLearningServices/workspaces/w/models/n/versions/1';

function statusDifferences({ expect }: Question, { answered: { status } }: Exchange): readonly Difference[] {
  return expect.includes(status) ? [] : [{ where: 'status', expected: expect.join(' or '), found: String(status) }];
}

function itemsIn({ answered: { body } }: Exchange): number {
  const value = isObject(body) ? body.value : undefined;
  return Array.isArray(value) ? value.length : 0;
}

function isFinal(status: string | undefined): boolean {
  return status === 'Succeeded' || status === 'Failed' || status === 'Canceled';
}

/** The keys of a status body, in Azure Resource Manager's contract for asynchronous operations and in the recordings. */
const STATUS_KEYS = [
  'id',
  'name',
  'status',
  'startTime',
  'endTime',
  'percentComplete',
  'properties',
  'error',
  'resourceId',
];

function pollDifferences({ answered: { status, body, text } }: Exchange): readonly Difference[] {
  if (![200, 202, 204].includes(status)) {
    return [{ where: 'status', expected: '200, 202 or 204', found: String(status) }];
  }
  if (status !== 200 || text === '' || !isObject(body) || body.status === undefined) {
    return [];
  }
  const others = Object.keys(body).filter((key) => !STATUS_KEYS.includes(key));
  return others.map((key) => ({ where: `$.${key}`, expected: 'no such key', found: 'the key' }));
}
