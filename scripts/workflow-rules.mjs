import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const VERSION = /^\s*v\d+\.\d+\.\d+\s*$/;
const READ = new Set(['none', 'read']);

/**
 * What GitHub accepts in a workflow and we do not, as [line, message]: actions that can change under us, tokens that
 * can do more than they must, code of strangers near a token, text of strangers in a shell, jobs without an end.
 */
export function brokenRules(text) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = [];
  const say = (node, message) => problems.push([lines.linePos(node?.range?.[0] ?? 0).line, message]);

  visit(document, {
    Pair(_, { key, value }) {
      if (key?.value === 'uses' && isScalar(value)) checkUse(value, say);
      if (key?.value === 'run' && String(value).includes('${{'))
        say(key, 'an expression becomes part of the script, whoever wrote its value; pass it through env');
    },
  });

  const triggers = keys(document.get('on', true));
  for (const event of ['pull_request_target', 'workflow_run'])
    if (triggers.includes(event)) say(document.get('on', true), `${event} runs the code of strangers with our token`);

  const permissions = document.get('permissions', true);
  if (!isMap(permissions)) say(document.contents, 'no permissions at the top; write "permissions: {}"');
  else if (permissions.items.some(({ value }) => !READ.has(value?.value)))
    say(permissions, 'the permissions at the top are for every job; grant what writes to the job that needs it');

  for (const { key, value: job } of document.get('jobs', true)?.items ?? []) {
    if (!isMap(job)) continue;
    if (!isMap(job.get('permissions', true))) say(key, `the job ${key.value} does not list its permissions`);
    if (!job.has('uses') && !job.has('timeout-minutes')) say(key, `the job ${key.value} has no timeout-minutes`);
    for (const step of job.get('steps', true)?.items ?? [])
      if (/^actions\/checkout@/.test(step.get('uses') ?? '') && step.getIn(['with', 'persist-credentials']) !== false)
        say(step, 'the checkout leaves its token behind; set persist-credentials: false');
  }
  return problems;
}

function checkUse(value, say) {
  if (value.value.startsWith('./')) return;
  if (!PINNED.test(value.value)) say(value, `${value.value} can change; pin it by the 40 hex digits of a commit`);
  else if (!VERSION.test(value.comment ?? '')) say(value, `${value.value} does not say its version, like "# v1.2.3"`);
}

/** Of `on`: a word, a list, or a map. */
function keys(node) {
  if (isScalar(node)) return [node.value];
  return (node?.items ?? []).map((item) => (isScalar(item) ? item.value : item.key?.value));
}
