/** Metrics files that cannot be used; null is none. Each is `metrics.json` in the working directory. */
export interface BadMetrics {
  readonly label: string;
  readonly content: string | Uint8Array | null;
  readonly says: RegExp;
}

const bad = (label: string, content: BadMetrics['content'], says: RegExp): BadMetrics => ({
  label: `metrics: ${label}`,
  content,
  says,
});

export const BAD_METRICS: readonly BadMetrics[] = [
  bad('missing', null, /the metrics file .*metrics\.json does not exist/),
  bad('empty', '', /is not JSON/),
  bad('a list', '[0.9]', /is not a JSON object/),
  bad('a number', '0.9', /is not a JSON object/),
  bad('NaN', '{"auc": NaN}', /is not JSON/),
  bad('Infinity', '{"auc": Infinity}', /is not JSON/),
  bad('1e400', '{"auc": 1e400}', /"auc" no finite number/),
  bad('a string', '{"auc": "0.9"}', /"auc" no finite number/),
  bad('null', '{"auc": null}', /"auc" no finite number/),
  bad('true', '{"auc": true}', /"auc" no finite number/),
  bad('nested', '{"test": {"auc": 0.9}}', /"test" no finite number/),
  bad('a name given twice', '{"auc": 0.1, "auc": 0.99}', /"auc" twice/),
  bad('a name given twice, once escaped', '{"auc": 0.1, "\\u0061uc": 0.99}', /"auc" twice/),
  bad('a trailing comma', '{"auc": 0.9,}', /is not JSON/),
  bad('2 MB', `{"auc": 0.9${' '.repeat(2 * 1024 * 1024)}}`, /larger than 1 MB/),
  bad('bad UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), /is not JSON/),
  bad('UTF-16', Buffer.from('\ufeff{"auc": 0.9}', 'utf16le'), /is not JSON/),
  bad('a name with commands', '{"::error::x\\n##vso[task.x]y\\u001b[31m": "x"}', /no finite number/),
  bad('a name of 100 kB', `{"${'x'.repeat(100_000)}": "1"}`, /no finite number/),
  bad('nested without end', '['.repeat(100_000), /is not JSON/),
];
