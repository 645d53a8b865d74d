import { ServiceFailure, UsageFailure } from '../../core/failure.js';

/** Why git did not do what it was asked to. */
export type Refusal =
  /** Not now; the same call may go through. */
  | { readonly is: 'passing'; readonly says: string }
  /** The branch is not there. */
  | { readonly is: 'no-branch' }
  /** The repository hashes with the other function. */
  | { readonly is: 'other-format' }
  | { readonly is: 'failure'; readonly failure: UsageFailure | ServiceFailure };

/** What a failure is told about. */
export interface Asked {
  /** Repository and, where there is one, branch, as users call them. */
  readonly repository: string;
  readonly branch: string | null;
  readonly doing: 'read' | 'write';
}

// The words of git (LC_ALL=C), of its transports, and of the servers. The first that fits says it.
const RULES: readonly (readonly [RegExp, (asked: Asked, said: string) => Refusal])[] = [
  [/couldn't find remote ref/i, () => ({ is: 'no-branch' })],
  [
    /mismatched algorithms|unknown value 'sha256' for object-format|the receiving end does not support this repository's hash/i,
    () => ({ is: 'other-format' }),
  ],
  [
    /detected dubious ownership|unsafe repository/i,
    ({ repository }) =>
      usage(
        `the repository ${repository} belongs to another user, so git does not use it`,
        `Run: git config --global --add safe.directory ${repository}`,
      ),
  ],
  [
    /no space left on device|disk quota exceeded|ENOSPC/i,
    ({ repository }, said) =>
      service(
        `there is no room left where ${repository} is kept, or for temporary files: ${said}`,
        'Make room, and run it again',
      ),
  ],
  // Rules and hooks: docs.github.com, "Troubleshooting rules" (GH013), protected branches (GH006); Azure Repos TF402455.
  [
    /\bGH006\b|\bGH013\b|protected branch|repository rule|TF402455|(?:pre-receive|update|reference-transaction) hook declined|hook declined|deny updating|refusing to update checked out branch|shallow update not allowed/i,
    ({ branch, repository }, said) =>
      service(
        `a rule or hook of ${repository} does not let the branch ${branch ?? ''} be written: ${said}`,
        'Let this identity create and update aml-promote-ledger/** without a pull request, status checks or signed commits; forbid only force-push and deletion there',
      ),
  ],
  [
    /'refs\/heads\/\S+' exists; cannot create|cannot create .*exists|refname conflict|directory\/file conflict/i,
    ({ branch, repository }, said) =>
      usage(
        `${repository} has a branch whose name stands in the way of ${branch ?? 'the ledger'}: ${said}`,
        'Rename that branch, or choose another prefix with the input ledger',
      ),
  ],
  [
    /host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED/i,
    ({ repository }) => service(`the ssh server of ${repository} is not a known host`, 'Add its key to known_hosts'),
  ],
  [
    /permission denied \((?:publickey|password|keyboard)/i,
    ({ repository }) =>
      service(`the ssh server of ${repository} accepts no key of this user`, 'Give the run a key that may write there'),
  ],
  [
    /SSL certificate|certificate verif|unable to get local issuer|self.signed certificate|SSL routines|schannel: .*cert/i,
    ({ repository }, said) =>
      service(
        `the certificate of ${repository} is not accepted: ${said}`,
        "Let git trust its issuer: git's http.sslCAInfo, or the variable GIT_SSL_CAINFO",
      ),
  ],
  [
    /proxy CONNECT aborted|CONNECT tunnel failed|response (?:code )?407|proxy authentication required/i,
    ({ repository }) =>
      service(
        `the proxy on the way to ${repository} does not let git through`,
        'Give HTTPS_PROXY, or the agent of Azure Pipelines, a user and a password that it accepts, or list the server in NO_PROXY or .proxybypass',
      ),
  ],
  [
    /could not resolve (?:host|proxy)|couldn't resolve|failed to connect|couldn't connect|ssh: connect to host|name or service not known|temporary failure in name resolution/i,
    ({ repository }, said) =>
      service(
        `the repository ${repository} cannot be reached: ${said}`,
        'Look at the address, the network and the proxy, and run it again',
      ),
  ],
  [
    /could not read (?:username|password)|authentication failed|invalid username or|terminal prompts disabled|returned error: 401|TF400813/i,
    (asked) => service(`${asked.repository} does not accept the login that git has, or git has none`, loginFix(asked)),
  ],
  [
    /returned error: 403|permission to .* denied|write access to repository not granted|access denied|TF401027|TF401019|not allowed to push|you are not allowed|resource not accessible|service not enabled/i,
    (asked) =>
      service(
        `${asked.doing === 'write' ? 'there is no permission to push to' : 'there is no permission to read'} ${asked.repository}`,
        permissionFix(asked),
      ),
  ],
  [
    /repository not found|repository '[^']*' (?:not found|does not exist)|does not appear to be a git repository|not a git repository|returned error: 404|TF401019|project .* could not be found|no such file or directory.*repository/i,
    ({ repository }) =>
      usage(
        `the repository ${repository} does not exist, or this identity may not read it`,
        'Name another with ledger: REPOSITORY#PREFIX, or let this identity read and write it',
      ),
  ],
  [
    /read-only file system|insufficient permission for adding an object|permission denied|unable to create temporary/i,
    ({ repository }, said) => service(`${repository} cannot be written to: ${said}`, 'Let this user write there'),
  ],
  [
    /RPC failed|returned error: (?:408|425|429|5\d\d)|hung up unexpectedly|early EOF|unexpected disconnect|empty reply|operation too slow|connection (?:was )?reset|recv failure|send failure|transfer closed|timed? ?out|HTTP\/2 stream|failed to report status|cannot lock ref|unable to create '[^']*\.lock'|unpacker error|unable to migrate objects|index-pack failed|invalid (?:index-pack|unpack)|error in the HTTP2|expected flush|bad line length|protocol error|broken pipe|connection (?:closed|timed out)|could not read from remote repository/i,
    (_asked, said) => ({ is: 'passing', says: said }),
  ],
];

/** What git's complaint means. */
export function refusalOf(complaint: string, asked: Asked): Refusal {
  const said = oneSentence(complaint);
  const [, make] = RULES.find(([pattern]) => pattern.test(complaint)) ?? [];
  if (make !== undefined) return make(asked, said);
  return service(
    `git could not ${asked.doing === 'write' ? 'push to' : 'read'} ${asked.repository}: ${said || 'it gave no reason'}`,
    'Run it again with --debug (on GitHub Actions with debug logging) to see the calls of git',
  );
}

/** The failure after the last try, or where a call is not tried again. */
export function failureOf(refusal: Refusal, asked: Asked): UsageFailure | ServiceFailure {
  if (refusal.is === 'failure') return refusal.failure;
  if (refusal.is === 'passing')
    return new ServiceFailure(`ledger: ${asked.repository} gave no usable answer: ${refusal.says}`, {
      fix: 'Run it again later',
    });
  if (refusal.is === 'other-format')
    return new UsageFailure({
      what: `ledger: the repository ${asked.repository} uses SHA-256, which its server or this git does not support`,
      fix: 'Name a repository that uses SHA-1 with ledger: REPOSITORY#PREFIX',
    });
  return new ServiceFailure(`ledger: the branch ${asked.branch ?? ''} of ${asked.repository} is not there any more`, {
    fix: 'Forbid deletion of aml-promote-ledger/**, and run verify',
  });
}

function loginFix({ doing }: Asked): string {
  return `On GitHub Actions keep persist-credentials of actions/checkout or give github-token, with permissions: contents: ${doing}; on Azure Pipelines persistCredentials: true; in a shell log git in`;
}

function permissionFix({ doing }: Asked): string {
  return doing === 'write'
    ? 'On GitHub Actions set permissions: contents: write for the job, and for another repository check it out with a token of an app that may write there; on Azure Repos let the build service contribute and create branches'
    : 'On GitHub Actions set permissions: contents: read for the job, and for another repository check it out with a token of an app that may read there';
}

function usage(what: string, fix: string): Refusal {
  return { is: 'failure', failure: new UsageFailure({ what: `ledger: ${what}`, fix }) };
}

function service(message: string, fix: string): Refusal {
  return { is: 'failure', failure: new ServiceFailure(`ledger: ${message}`, { fix }) };
}

// The server's own reason says more than that git failed; of each, the first line that has words.
function oneSentence(complaint: string): string {
  const lines = complaint
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(
      (line) =>
        /[a-z]/i.test(line) &&
        !/^(?:hint|warning|To |Everything up-to-date|error: failed to push some refs)/.test(line),
    );
  const telling =
    lines.find((line) => /^remote:.*(?:error|fatal|GH\d{3}|TF\d{6}|denied|not )/i.test(line)) ??
    lines.find((line) => /^(?:fatal|error):/.test(line)) ??
    lines[0] ??
    '';
  const words = telling
    .replace(/^(?:(?:remote|fatal|error):\s*)+/, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[.\s]+$/, '');
  return words.length > 200 ? `${words.slice(0, 200)}…` : words;
}
