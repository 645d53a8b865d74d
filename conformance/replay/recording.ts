import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answered, Asked, Exchange } from '../exchange.js';
import { isList, isObject, type Json, type JsonObject, objectAt, parseJson, textAt } from '../json.js';

/** Real traffic of one end-to-end test, in the order of its calls. */
export interface Recording {
  /** Its path below the recordings, for people. */
  readonly file: string;
  readonly exchanges: readonly RecordedExchange[];
}

export interface RecordedExchange extends Exchange {
  readonly sent: Json | undefined;
}

/** Reads every recording of a folder and the folders in it, by name. */
export function recordings(folder: string): readonly Recording[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  return files
    .sort()
    .map((file) => ({ file, exchanges: entries(parseJson(readFileSync(join(folder, file), 'utf8'))) }));
}

function entries(recording: Json): readonly RecordedExchange[] {
  const list = isObject(recording) ? recording.Entries : undefined;
  return isList(list) ? list.filter(isObject).map(exchange) : [];
}

function exchange(entry: JsonObject): RecordedExchange {
  return asSent({ asked: asked(entry), answered: answered(entry), sent: bodyOf(entry.RequestBody) });
}

/**
 * The recorder replaced some names in URLs and in Location by placeholders that several assets share. What was really
 * sent is in the answer.
 */
function asSent(recorded: RecordedExchange): RecordedExchange {
  const { asked, answered, sent } = recorded;
  const version = textAt(answered.body, 'name');
  const placeholder = /\/components\/azureml_anonymous(\/versions\/[^/?]+)/.exec(asked.url)?.[1];
  if (placeholder !== undefined && version !== undefined) {
    return { ...renamed(recorded, placeholder, `/versions/${version}`), sent: withSpecVersion(sent, version) };
  }
  const code = /\/codes\/0+\/versions\?/.test(asked.url) ? firstCode(answered.body) : undefined;
  return code === undefined ? recorded : renamed(recorded, /\/codes\/0+/, code);
}

function renamed(recorded: RecordedExchange, placeholder: string | RegExp, name: string): RecordedExchange {
  const { asked, answered } = recorded;
  const headers = [...answered.headers].map(([key, value]) => [key, value.replace(placeholder, name)] as const);
  return {
    ...recorded,
    asked: { ...asked, url: asked.url.replace(placeholder, name) },
    answered: { ...answered, headers: new Map(headers) },
  };
}

function firstCode(list: Json | undefined): string | undefined {
  const value = isObject(list) ? list.value : undefined;
  const id = isList(value) ? textAt(value[0], 'id') : undefined;
  return id && /\/codes\/[^/]+/.exec(id)?.[0];
}

function withSpecVersion(sent: Json | undefined, version: string): Json | undefined {
  const spec = objectAt(objectAt(sent, 'properties'), 'componentSpec');
  return isObject(sent) && typeof spec.version === 'string'
    ? { ...sent, properties: { ...objectAt(sent, 'properties'), componentSpec: { ...spec, version } } }
    : sent;
}

function asked(entry: JsonObject): Asked {
  const body = bodyOf(entry.RequestBody);
  return {
    method: textAt(entry, 'RequestMethod') ?? 'GET',
    url: textAt(entry, 'RequestUri') ?? '',
    headers: headers(objectAt(entry, 'RequestHeaders')),
    text: body === undefined ? undefined : JSON.stringify(body),
  };
}

function answered(entry: JsonObject): Answered {
  const body = bodyOf(entry.ResponseBody);
  return {
    status: Number(entry.StatusCode),
    headers: headers(objectAt(entry, 'ResponseHeaders')),
    body,
    text: body === undefined ? '' : JSON.stringify(body),
  };
}

/** No body is recorded as null; a body that was the text `null` is recorded as that text. */
function bodyOf(value: Json | undefined): Json | undefined {
  if (value === null || value === undefined) {
    return undefined;
  }
  return value === 'null' ? null : value;
}

function headers(recorded: JsonObject): ReadonlyMap<string, string> {
  return new Map(Object.entries(recorded).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
