export const id = 845;
export const ids = [845];
export const modules = {

/***/ 4226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStandIn: () => (/* binding */ runStandIn)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/core/failure.js
var failure = __webpack_require__(8165);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/stand-in/reply.js

const JSON_TYPE = 'application/json; charset=utf-8';
const REST_DOCS = 'https://docs.github.com/rest';
function json(status, body, headers = {}) {
    return { status, headers: { 'content-type': JSON_TYPE, ...headers }, body: JSON.stringify(body) };
}
function ok(body) {
    return json(200, body);
}
/** A body that is not JSON, such as GitHub's raw media types. */
function plain(contentType, body) {
    return { status: 200, headers: { 'content-type': contentType }, body };
}
/** An error in GitHub's shape (OpenAPI schema `basic-error`). */
function problem(status, message = external_node_http_.STATUS_CODES[status] ?? 'Error', docs = REST_DOCS) {
    return json(status, { message, documentation_url: docs, status: String(status) });
}
/** What a GITHUB_TOKEN gets for a call that its permissions do not cover. */
function forbidden(docs) {
    return problem(403, 'Resource not accessible by integration', docs);
}

;// CONCATENATED MODULE: ./lib/stand-in/router.js
/** The values of a pattern's names in a path, or nothing when it is another path. Throws URIError on bad escapes. */
function match(pattern, path) {
    const expected = pattern.split('/');
    // Split before decoding: %2F is a slash inside a name, such as a branch's.
    const actual = path.split('/');
    const values = new Map();
    for (const [index, segment] of expected.entries()) {
        const given = actual[index];
        if (given === undefined)
            return undefined;
        if (segment.endsWith('*')) {
            values.set(segment.slice(1, -1), decodeURIComponent(actual.slice(index).join('/')));
            return values;
        }
        if (segment.startsWith(':'))
            values.set(segment.slice(1), decodeURIComponent(given));
        else if (segment !== given)
            return undefined;
    }
    return expected.length === actual.length ? values : undefined;
}
/** Looks a pattern's value up; a name that the pattern lacks is a mistake in the route. */
function paramOf(values) {
    return (name) => {
        const value = values.get(name);
        if (value === undefined)
            throw new Error(`The route has no :${name}.`);
        return value;
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/stand-in/check.js
/** A scenario that cannot be used. The message is one line and says where and why. */
class ScenarioError extends Error {
    name = 'ScenarioError';
}
/** Refuses with one line, whatever the reason's own line breaks. */
function refuse(at, reason) {
    throw new ScenarioError(`The stand-in's ${at} ${reason}`.replace(/\s+/g, ' '));
}
function must(holds, expectation) {
    return (value, at) => {
        if (!holds(value))
            refuse(at, `must be ${expectation}, but is ${brief(value)}.`);
    };
}
function brief(value) {
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const string = must((value) => typeof value === 'string', 'a string');
const check_name = must((value) => typeof value === 'string' && value !== '', 'a string that is not empty');
const flag = must((value) => typeof value === 'boolean', 'true or false');
const plainObject = must(isRecord, 'an object');
const anything = () => { };
function matching(pattern, expectation) {
    return must((value) => typeof value === 'string' && pattern.test(value), expectation);
}
function wholeNumber(least, most = Number.MAX_SAFE_INTEGER) {
    const range = most === Number.MAX_SAFE_INTEGER ? `of ${least} or more` : `from ${least} to ${most}`;
    return must((value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most, `a whole number ${range}`);
}
function oneOf(...values) {
    return must((value) => typeof value === 'string' && values.includes(value), `one of ${values.join(', ')}`);
}
const regularExpression = (value, at) => {
    check_name(value, at);
    try {
        new RegExp(String(value));
    }
    catch {
        refuse(at, `must be a regular expression, but is ${brief(value)}.`);
    }
};
function listOf(item) {
    return (value, at) => {
        if (!Array.isArray(value))
            return refuse(at, `must be a list, but is ${brief(value)}.`);
        for (const [index, entry] of value.entries())
            item(entry, `${at}[${index}]`);
    };
}
/** An object whose values are all strings, such as headers. */
const strings = (value, at) => {
    if (!isRecord(value))
        return refuse(at, `must be an object, but is ${brief(value)}.`);
    for (const [key, entry] of Object.entries(value))
        string(entry, `${at}.${key}`);
};
/** An object with exactly the keys of T: each has its check, unknown keys are refused, so typos cannot hide. */
function record(checks, required = []) {
    const known = new Map(Object.entries(checks));
    return (value, at) => {
        if (!isRecord(value))
            return refuse(at, `must be an object, but is ${brief(value)}.`);
        for (const key of required)
            if (value[key] === undefined)
                refuse(at, `needs '${key}'.`);
        for (const [key, entry] of Object.entries(value)) {
            const check = known.get(key);
            if (check === undefined)
                refuse(at, `has an unknown key '${key}'; known are ${[...known.keys()].join(', ')}.`);
            else if (entry !== undefined)
                check(entry, `${at}.${key}`);
        }
    };
}

;// CONCATENATED MODULE: ./lib/stand-in/scenario-check.js

const id = wholeNumber(1);
const sha = matching(/^[0-9a-f]{40}$/, 'a commit sha of 40 hexadecimal digits');
const fullName = matching(/^[^/\s]+\/[^/\s]+$/, 'a full name such as octo-org/octo-repo');
const repository = record({ id, name: check_name, default_branch: check_name, private: flag });
const user = record({ login: check_name, id, type: oneOf('User', 'Bot', 'Organization') }, ['login']);
const team = record({ org: check_name, slug: check_name, id, readable: flag, members: listOf(check_name) }, ['slug']);
const rule = record({ type: check_name, parameters: plainObject }, ['type']);
const scenario_check_forbidden = matching(/^forbidden$/, "an object, null or 'forbidden'");
const classicProtection = (value, at) => {
    if (value !== null && !isRecord(value))
        scenario_check_forbidden(value, at);
};
const branch = record({ name: check_name, sha, protected: flag, rules: listOf(rule), classicProtection }, ['name']);
const file = record({ path: check_name, ref: check_name, text: string }, ['path', 'text']);
const reviewerIsUser = record({ user: check_name }, ['user']);
const reviewerIsTeam = record({ team: check_name }, ['team']);
const reviewer = (value, at) => isRecord(value) && 'team' in value ? reviewerIsTeam(value, at) : reviewerIsUser(value, at);
// GitHub takes at most six reviewers and 43200 minutes (30 days): OpenAPI operation repos/create-or-update-environment.
const environment = record({
    name: check_name,
    id,
    can_admins_bypass: flag,
    reviewers: listOf(reviewer),
    prevent_self_review: flag,
    wait_timer: wholeNumber(0, 43_200),
}, ['name']);
const review = record({ user: check_name, state: oneOf('approved', 'rejected', 'pending'), environments: listOf(check_name), comment: string }, ['user', 'environments']);
const run = record({
    id,
    attempt: wholeNumber(1),
    event: check_name,
    status: oneOf('queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'),
    head_branch: check_name,
    head_sha: sha,
    path: check_name,
    actor: check_name,
    triggering_actor: check_name,
    head_repository: fullName,
    reviews: listOf(review),
}, ['id']);
const oidc = record({ requestToken: check_name, claims: plainObject }, ['requestToken']);
const fault = record({
    method: check_name,
    path: regularExpression,
    status: wholeNumber(200, 599),
    body: anything,
    contentType: check_name,
    headers: strings,
    times: wholeNumber(1),
}, ['path']);
const scenario = record({
    owner: check_name,
    repository,
    users: listOf(user),
    teams: listOf(team),
    branches: listOf(branch),
    files: listOf(file),
    environments: listOf(environment),
    runs: listOf(run),
    oidc,
    faults: listOf(fault),
    token: check_name,
    viewer: check_name,
});
/** Refuses a value that has not the shape of a scenario. */
function assertScenario(value) {
    scenario(value, 'scenario');
}
/** Refuses a value that has not the shape of a run. */
function assertRun(value) {
    run(value, 'run');
}
/** Refuses a value that has not the shape of a review. */
function assertReview(value) {
    review(value, 'review');
}

;// CONCATENATED MODULE: ./lib/stand-in/world.js



/** GitHub compares logins, repository names, team slugs and environment names without regard to case. */
function sameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
function world_fullName(world) {
    return `${world.owner}/${world.repository.name}`;
}
/** A sha that is always the same for the same text, for commits and trees that no scenario names. */
function madeUpSha(text) {
    return (0,external_node_crypto_.createHash)('sha1').update(text).digest('hex');
}
function findUser(world, login) {
    return world.users.find((user) => sameName(user.login, login));
}
function findTeam(world, org, slug) {
    return world.teams.find((team) => sameName(team.org, org) && sameName(team.slug, slug));
}
function findEnvironment(world, name) {
    return world.environments.find((environment) => sameName(environment.name, name));
}
/** Builds the world of a scenario, and refuses names that it does not have. */
function buildWorld(scenario) {
    assertScenario(scenario);
    const { owner = 'octo-org', oidc, token, viewer } = scenario;
    const repository = { id: 1, name: 'octo-repo', default_branch: 'main', private: false, ...scenario.repository };
    const listed = (scenario.users ?? []).map((user, index) => ({ id: 101 + index, type: 'User', ...user }));
    const users = findUser({ users: listed }, owner)
        ? listed
        : [...listed, { login: owner, id: 1, type: 'Organization' }];
    const world = {
        owner,
        repository,
        users,
        teams: (scenario.teams ?? []).map((team, index) => ({
            ...{ org: owner, id: 201 + index, readable: true, members: [] },
            ...team,
        })),
        branches: completeBranches(scenario.branches ?? [], repository.default_branch),
        files: (scenario.files ?? []).map((file) => ({ ref: repository.default_branch, ...file })),
        environments: (scenario.environments ?? []).map((environment, index) => ({
            ...{ id: 301 + index, reviewers: [], prevent_self_review: false, wait_timer: 0 },
            ...environment,
        })),
        runs: [],
        faults: scenario.faults ?? [],
        ...(oidc && { oidc: { claims: {}, ...oidc } }),
        ...(token !== undefined && { token }),
        ...(viewer !== undefined && { viewer }),
    };
    checkNames(world);
    for (const [index, run] of (scenario.runs ?? []).entries())
        addRun(world, run, `scenario.runs[${index}]`);
    return world;
}
/** Adds a run. A further attempt replaces the run it repeats and keeps its reviews: GitHub keys them by run alone. */
function addRun(world, run, at) {
    const earlier = world.runs.findIndex((other) => other.id === run.id);
    const before = world.runs[earlier];
    const { attempt = 1 } = run;
    if (before && attempt <= before.attempt)
        refuse(`${at}.id`, `is taken: run ${run.id} has attempt ${before.attempt}.`);
    const actor = run.actor ?? world.users[0]?.login ?? world.owner;
    const headBranch = run.head_branch ?? world.repository.default_branch;
    const head = world.branches.find((branch) => branch.name === headBranch);
    const complete = {
        event: 'workflow_dispatch',
        status: 'in_progress',
        head_sha: head?.sha ?? madeUpSha(`branch ${headBranch}`),
        path: '.github/workflows/promote.yml',
        triggering_actor: actor,
        head_repository: world_fullName(world),
        ...run,
        attempt,
        actor,
        head_branch: headBranch,
        reviews: (run.reviews ?? []).map((review, index) => completeReview(world, review, `${at}.reviews[${index}]`)),
    };
    needUser(world, complete.actor, `${at}.actor`);
    needUser(world, complete.triggering_actor, `${at}.triggering_actor`);
    if (before)
        world.runs[earlier] = { ...complete, reviews: [...before.reviews, ...complete.reviews] };
    else
        world.runs.push(complete);
    return world.runs[earlier] ?? complete;
}
/** Completes a review and refuses people and environments that the world does not have. */
function completeReview(world, review, at) {
    needUser(world, review.user, `${at}.user`);
    for (const [index, name] of review.environments.entries()) {
        if (!findEnvironment(world, name))
            refuse(`${at}.environments[${index}]`, `names no environment: '${name}'.`);
    }
    return { state: 'approved', comment: '', ...review };
}
function completeBranches(branches, defaultBranch) {
    const all = branches.some((branch) => branch.name === defaultBranch)
        ? branches
        : [{ name: defaultBranch }, ...branches];
    return all.map((branch) => ({
        sha: madeUpSha(`branch ${branch.name}`),
        protected: (branch.rules ?? []).length > 0 || (branch.classicProtection ?? null) !== null,
        rules: [],
        classicProtection: null,
        ...branch,
    }));
}
function checkNames(world) {
    const { users, teams, branches, environments } = world;
    unique(users, (user) => user.login.toLowerCase(), 'scenario.users');
    unique(teams, (team) => `${team.org}/${team.slug}`.toLowerCase(), 'scenario.teams');
    unique(branches, (branch) => branch.name, 'scenario.branches');
    unique(environments, (environment) => environment.name.toLowerCase(), 'scenario.environments');
    if (world.viewer !== undefined)
        needUser(world, world.viewer, 'scenario.viewer');
    for (const [index, team] of teams.entries()) {
        for (const member of team.members)
            needUser(world, member, `scenario.teams[${index}].members`);
    }
    for (const [index, environment] of environments.entries()) {
        const at = `scenario.environments[${index}].reviewers`;
        for (const reviewer of environment.reviewers) {
            if ('user' in reviewer)
                needUser(world, reviewer.user, at);
            else if (!findTeam(world, world.owner, reviewer.team))
                refuse(at, `names no team: '${reviewer.team}'.`);
        }
    }
}
function needUser(world, login, at) {
    if (!findUser(world, login))
        refuse(at, `names no user: '${login}'.`);
}
function unique(items, key, at) {
    const seen = new Set();
    for (const item of items) {
        if (seen.has(key(item)))
            refuse(at, `has '${key(item)}' twice.`);
        seen.add(key(item));
    }
}

;// CONCATENATED MODULE: ./lib/stand-in/made-up.js
/** When everything in the stand-in was made: one fixed time, so that answers are the same on every start. */
const MADE_AT = '2026-01-01T00:00:00Z';
/** GitHub's opaque ids: any stable text will do. */
function nodeId(kind, id) {
    return Buffer.from(`${kind}:${id}`).toString('base64url');
}

;// CONCATENATED MODULE: ./lib/stand-in/api/users.js



/** A user as other answers embed it (OpenAPI schema `simple-user`). */
function simpleUser(site, { login, id, type }) {
    const url = `${site}/users/${encodeURIComponent(login)}`;
    return {
        login,
        id,
        node_id: nodeId(type, id),
        avatar_url: `${site}/avatars/u/${id}`,
        gravatar_id: '',
        url,
        html_url: `${site}/${login}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type,
        site_admin: false,
    };
}
/** The same for a login. The world's names were checked when it was built, so an unknown one is a mistake here. */
function userNamed(site, world, login) {
    const user = findUser(world, login);
    if (!user)
        throw new Error(`The world has no user '${login}'.`);
    return simpleUser(site, user);
}
/** A user's public page (OpenAPI schema `public-user`). */
function publicUser(site, user) {
    return {
        ...simpleUser(site, user),
        user_view_type: 'public',
        name: null,
        company: null,
        blog: '',
        location: null,
        email: null,
        hireable: null,
        bio: null,
        public_repos: 0,
        public_gists: 0,
        followers: 0,
        following: 0,
        created_at: MADE_AT,
        updated_at: MADE_AT,
    };
}
const userRoutes = [
    {
        // OpenAPI operation users/get-by-username.
        pattern: '/users/:login',
        docs: 'https://docs.github.com/rest/users/users#get-a-user',
        answer: ({ world, site, param }) => {
            const user = findUser(world, param('login'));
            return user && ok(publicUser(site, user));
        },
    },
    {
        // OpenAPI operation users/get-authenticated. An installation token such as GITHUB_TOKEN belongs to no user.
        pattern: '/user',
        docs: 'https://docs.github.com/rest/users/users#get-the-authenticated-user',
        answer: ({ world, site, docs }) => {
            const viewer = findUser(world, world.viewer ?? '');
            return viewer ? ok(publicUser(site, viewer)) : forbidden(docs);
        },
    },
];

;// CONCATENATED MODULE: ./lib/stand-in/api/repository.js




/** Where the links of `minimal-repository` lead, below the repository's own address. */
const LINKS = {
    archive_url: '/{archive_format}{/ref}',
    assignees_url: '/assignees{/user}',
    blobs_url: '/git/blobs{/sha}',
    branches_url: '/branches{/branch}',
    collaborators_url: '/collaborators{/collaborator}',
    comments_url: '/comments{/number}',
    commits_url: '/commits{/sha}',
    compare_url: '/compare/{base}...{head}',
    contents_url: '/contents/{+path}',
    contributors_url: '/contributors',
    deployments_url: '/deployments',
    downloads_url: '/downloads',
    events_url: '/events',
    forks_url: '/forks',
    git_commits_url: '/git/commits{/sha}',
    git_refs_url: '/git/refs{/sha}',
    git_tags_url: '/git/tags{/sha}',
    hooks_url: '/hooks',
    issue_comment_url: '/issues/comments{/number}',
    issue_events_url: '/issues/events{/number}',
    issues_url: '/issues{/number}',
    keys_url: '/keys{/key_id}',
    labels_url: '/labels{/name}',
    languages_url: '/languages',
    merges_url: '/merges',
    milestones_url: '/milestones{/number}',
    notifications_url: '/notifications{?since,all,participating}',
    pulls_url: '/pulls{/number}',
    releases_url: '/releases{/id}',
    stargazers_url: '/stargazers',
    statuses_url: '/statuses/{sha}',
    subscribers_url: '/subscribers',
    subscription_url: '/subscription',
    tags_url: '/tags',
    teams_url: '/teams',
    trees_url: '/git/trees{/sha}',
};
// Ids for a fork and an owner whom no scenario lists: far from those that scenarios use.
const FORK_ID = 900_000_001;
const FORK_OWNER_ID = 900_000_002;
/** The address of the API for the scenario's repository. */
function repositoryUrl(site, world) {
    return `${site}/repos/${world_fullName(world)}`;
}
/** A repository as a run embeds it (OpenAPI schema `minimal-repository`); another name than the world's is a fork. */
function minimalRepository(site, world, name = world_fullName(world)) {
    const fork = !sameName(name, world_fullName(world));
    const [login = '', repository = ''] = name.split('/');
    const owner = findUser(world, login) ?? { login, id: FORK_OWNER_ID, type: 'User' };
    const id = fork ? FORK_ID : world.repository.id;
    const url = `${site}/repos/${name}`;
    return {
        id,
        node_id: nodeId('Repository', id),
        name: repository,
        full_name: name,
        private: fork ? false : world.repository.private,
        owner: simpleUser(site, owner),
        html_url: `${site}/${name}`,
        description: null,
        fork,
        url,
        ...below(url),
    };
}
function below(url) {
    const links = { ...LINKS };
    for (const [link, path] of Object.entries(LINKS))
        links[link] = url + path;
    return links;
}
/** The repository itself (OpenAPI schema `full-repository`). */
function fullRepository(site, world) {
    const minimal = minimalRepository(site, world);
    return {
        ...minimal,
        git_url: `${minimal.html_url}.git`,
        ssh_url: `${minimal.html_url}.git`,
        clone_url: `${minimal.html_url}.git`,
        svn_url: minimal.html_url,
        mirror_url: null,
        homepage: null,
        language: null,
        license: null,
        default_branch: world.repository.default_branch,
        visibility: world.repository.private ? 'private' : 'public',
        archived: false,
        disabled: false,
        has_issues: true,
        has_projects: false,
        has_wiki: false,
        has_pages: false,
        has_discussions: false,
        forks_count: 0,
        stargazers_count: 0,
        watchers_count: 0,
        open_issues_count: 0,
        subscribers_count: 0,
        network_count: 0,
        forks: 0,
        open_issues: 0,
        watchers: 0,
        size: 0,
        pushed_at: MADE_AT,
        created_at: MADE_AT,
        updated_at: MADE_AT,
    };
}
const repositoryRoutes = [
    {
        // OpenAPI operation repos/get.
        pattern: '/repos/:owner/:repo',
        docs: 'https://docs.github.com/rest/repos/repos#get-a-repository',
        answer: ({ world, site }) => ok(fullRepository(site, world)),
    },
];

;// CONCATENATED MODULE: ./lib/stand-in/api/commits.js




const SHA = /^[0-9a-f]{40}$/;
const SHA_MEDIA_TYPE = /application\/vnd\.github(\.v3)?\.sha/;
/** Nobody in particular: GitHub answers `author: null` for an email address that belongs to no account. */
const PERSON = { name: 'Octo Committer', email: 'committer@example.com' };
/** The commit that a branch, a `heads/` ref or a commit's sha names, if the world has it. */
function resolveRef(world, ref) {
    const branchName = ref.replace(/^(refs\/)?heads\//, '');
    const branch = world.branches.find(({ name }) => name === ref || name === branchName);
    if (branch)
        return branch.sha;
    const known = [
        ...world.branches.map(({ sha }) => sha),
        ...world.runs.map((run) => run.head_sha),
        ...world.files.map((file) => file.ref).filter((fileRef) => SHA.test(fileRef)),
    ];
    return known.find((sha) => sha === ref);
}
function treeOf(sha) {
    return madeUpSha(`tree ${sha}`);
}
/** A commit (OpenAPI schema `commit`). The stand-in knows no history, so it has no parents. */
function commitBody(site, world, sha) {
    const url = repositoryUrl(site, world);
    const person = { ...PERSON, date: MADE_AT };
    return {
        sha,
        node_id: nodeId('Commit', sha),
        url: `${url}/commits/${sha}`,
        html_url: `${site}/${world_fullName(world)}/commit/${sha}`,
        comments_url: `${url}/commits/${sha}/comments`,
        commit: {
            url: `${url}/git/commits/${sha}`,
            author: person,
            committer: person,
            message: `Commit ${sha.slice(0, 7)}`,
            comment_count: 0,
            tree: { sha: treeOf(sha), url: `${url}/git/trees/${treeOf(sha)}` },
            verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
        },
        author: null,
        committer: null,
        parents: [],
    };
}
const commitRoutes = [
    {
        // OpenAPI operation repos/get-commit, with its media type that answers the sha alone.
        pattern: '/repos/:owner/:repo/commits/:ref*',
        docs: 'https://docs.github.com/rest/commits/commits#get-a-commit',
        answer: ({ world, site, docs, accept, param }) => {
            const sha = resolveRef(world, param('ref'));
            // An unknown ref is not a 404 here: the operation documents 422, with this text.
            if (sha === undefined)
                return problem(422, `No commit found for SHA: ${param('ref')}`, docs);
            if (SHA_MEDIA_TYPE.test(accept))
                return plain('application/vnd.github.sha; charset=utf-8', sha);
            return ok(commitBody(site, world, sha));
        },
    },
];

;// CONCATENATED MODULE: ./lib/stand-in/api/paging.js
// Defaults and limits of `per_page` and `page`: OpenAPI parameters `per-page` and `page`.
const USUAL_SIZE = 30;
const LARGEST_SIZE = 100;
/**
 * One page of a list and its Link header, which GitHub leaves out when there is but one page
 * (docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api).
 */
function paged(all, query, url) {
    const size = Math.min(positive(query.get('per_page')) ?? USUAL_SIZE, LARGEST_SIZE);
    const page = positive(query.get('page')) ?? 1;
    const last = Math.max(Math.ceil(all.length / size), 1);
    const link = (number, rel) => `<${url}?per_page=${size}&page=${number}>; rel="${rel}"`;
    const links = [
        ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
        ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
        ...(page > 1 ? [link(1, 'first')] : []),
    ];
    const headers = links.length > 0 ? { link: links.join(', ') } : {};
    return { items: all.slice((page - 1) * size, page * size), headers };
}
function positive(text) {
    const number = Number(text);
    return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

;// CONCATENATED MODULE: ./lib/stand-in/api/branches.js





/** What GitHub says of a pull_request rule when nothing was ticked (OpenAPI schema `repository-rule-pull-request`). */
const PULL_REQUEST_PARAMETERS = {
    allowed_merge_methods: ['merge', 'squash', 'rebase'],
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 0,
    required_review_thread_resolution: false,
};
const RULESET_ID = 1;
function branchUrl(site, world, name) {
    return `${repositoryUrl(site, world)}/branches/${encodeURIComponent(name)}`;
}
function findBranch(world, name) {
    return world.branches.find((branch) => branch.name === name);
}
/** A branch (OpenAPI schema `branch-with-protection`). */
function branchBody(site, world, branch) {
    const url = branchUrl(site, world, branch.name);
    return {
        name: branch.name,
        commit: commitBody(site, world, branch.sha),
        _links: { self: url, html: `${site}/${world_fullName(world)}/tree/${branch.name}` },
        protected: branch.protected,
        protection: {
            enabled: branch.protected,
            required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
        },
        protection_url: `${url}/protection`,
    };
}
/** A rule and the ruleset that it comes from (OpenAPI schema `repository-rule-detailed`). */
function ruleBody(world, { type, parameters }) {
    const complete = type === 'pull_request' ? { ...PULL_REQUEST_PARAMETERS, ...parameters } : parameters;
    return {
        type,
        ruleset_source_type: 'Repository',
        ruleset_source: world_fullName(world),
        ruleset_id: RULESET_ID,
        ...(complete && { parameters: complete }),
    };
}
const branchRoutes = [
    {
        // OpenAPI operation repos/get-branch.
        pattern: '/repos/:owner/:repo/branches/:branch',
        docs: 'https://docs.github.com/rest/branches/branches#get-a-branch',
        answer: ({ world, site, docs, param }) => {
            const branch = findBranch(world, param('branch'));
            return branch ? ok(branchBody(site, world, branch)) : problem(404, 'Branch not found', docs);
        },
    },
    {
        // OpenAPI operation repos/get-branch-protection: needs administration, which GITHUB_TOKEN cannot have.
        pattern: '/repos/:owner/:repo/branches/:branch/protection',
        docs: 'https://docs.github.com/rest/branches/branch-protection#get-branch-protection',
        answer: ({ world, site, docs, param }) => {
            const branch = findBranch(world, param('branch'));
            if (!branch)
                return problem(404, 'Branch not found', docs);
            const protection = branch.classicProtection;
            if (protection === 'forbidden')
                return forbidden(docs);
            if (protection === null)
                return problem(404, 'Branch not protected', docs);
            return ok({ url: `${branchUrl(site, world, branch.name)}/protection`, ...protection });
        },
    },
    {
        // OpenAPI operation repos/get-branch-rules. "The branch does not need to exist", so an unknown one has no rules.
        pattern: '/repos/:owner/:repo/rules/branches/:branch',
        docs: 'https://docs.github.com/rest/repos/rules#get-rules-for-a-branch',
        answer: ({ world, site, query, param }) => {
            const rules = findBranch(world, param('branch'))?.rules ?? [];
            const url = `${repositoryUrl(site, world)}/rules/branches/${encodeURIComponent(param('branch'))}`;
            const { items, headers } = paged(rules, query, url);
            return json(200, items.map((rule) => ruleBody(world, rule)), headers);
        },
    },
];

;// CONCATENATED MODULE: ./lib/stand-in/api/contents.js





/** Above this many bytes GitHub answers JSON without the content; the raw media type still has it. */
const LARGEST_INLINE = 1024 * 1024;
const RAW_MEDIA_TYPE = /application\/vnd\.github(\.v3)?\.raw/;
/** The file at a commit: one that a scenario gives for a branch is there at the branch's head, too. */
function findFile(world, path, sha) {
    return world.files.find((file) => file.path === path && (resolveRef(world, file.ref) ?? file.ref) === sha);
}
/** What git calls the file's content. */
function blobSha(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
/** Base64 in lines of 60 columns, each ended, as GitHub sends it. */
function base64Lines(content) {
    return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}
/** A file (OpenAPI schema `content-file`). */
function fileBody(site, world, { path, text }, ref) {
    const content = Buffer.from(text, 'utf8');
    const inline = content.length <= LARGEST_INLINE;
    const api = repositoryUrl(site, world);
    const pathInUrl = path.split('/').map(encodeURIComponent).join('/');
    const sha = blobSha(content);
    const links = {
        self: `${api}/contents/${pathInUrl}?ref=${encodeURIComponent(ref)}`,
        git: `${api}/git/blobs/${sha}`,
        html: `${site}/${world_fullName(world)}/blob/${ref}/${pathInUrl}`,
    };
    return {
        type: 'file',
        encoding: inline ? 'base64' : 'none',
        size: content.length,
        name: path.split('/').at(-1) ?? path,
        path,
        content: inline ? base64Lines(content) : '',
        sha,
        url: links.self,
        git_url: links.git,
        html_url: links.html,
        download_url: `${site}/raw/${world_fullName(world)}/${ref}/${pathInUrl}`,
        _links: links,
    };
}
const contentRoutes = [
    {
        // OpenAPI operation repos/get-content, for files; directories are not listed.
        pattern: '/repos/:owner/:repo/contents/:path*',
        docs: 'https://docs.github.com/rest/repos/contents#get-repository-content',
        answer: ({ world, site, query, docs, accept, param }) => {
            const ref = query.get('ref') ?? world.repository.default_branch;
            const sha = resolveRef(world, ref);
            if (sha === undefined)
                return problem(404, `No commit found for the ref ${ref}`, docs);
            const file = findFile(world, param('path'), sha);
            if (!file)
                return undefined;
            if (RAW_MEDIA_TYPE.test(accept))
                return plain('application/vnd.github.raw+json; charset=utf-8', file.text);
            return ok(fileBody(site, world, file, ref));
        },
    },
];

;// CONCATENATED MODULE: ./lib/stand-in/api/teams.js



const TEAM_DOCS = 'https://docs.github.com/rest/teams/teams#get-a-team-by-name';
const MEMBERSHIP_DOCS = 'https://docs.github.com/rest/teams/members#get-team-membership-for-a-user';
// A number that no scenario can contradict: the organization of a team need not be a listed user.
const ORGANIZATION_ID = 900_000_003;
/** A team as an environment's reviewers name it (OpenAPI schema `team`). */
function teamBody(site, { org, slug, id }) {
    const url = `${site}/teams/${id}`;
    return {
        id,
        node_id: nodeId('Team', id),
        name: slug,
        slug,
        description: null,
        privacy: 'closed',
        notification_setting: 'notifications_enabled',
        permission: 'pull',
        url,
        html_url: `${site}/orgs/${org}/teams/${slug}`,
        members_url: `${url}/members{/member}`,
        repositories_url: `${url}/repos`,
        type: 'organization',
        parent: null,
    };
}
function organizationBody(site, login) {
    const url = `${site}/orgs/${login}`;
    return {
        login,
        id: ORGANIZATION_ID,
        node_id: nodeId('Organization', ORGANIZATION_ID),
        url,
        repos_url: `${url}/repos`,
        events_url: `${url}/events`,
        hooks_url: `${url}/hooks`,
        issues_url: `${url}/issues`,
        members_url: `${url}/members{/member}`,
        public_members_url: `${url}/public_members{/member}`,
        avatar_url: `${site}/avatars/u/${ORGANIZATION_ID}`,
        description: null,
        has_organization_projects: false,
        has_repository_projects: false,
        public_repos: 1,
        public_gists: 0,
        followers: 0,
        following: 0,
        html_url: `${site}/${login}`,
        type: 'Organization',
        created_at: MADE_AT,
        updated_at: MADE_AT,
        archived_at: null,
    };
}
/** A team on its own (OpenAPI schema `team-full`). */
function fullTeam(site, team) {
    return {
        ...teamBody(site, team),
        members_count: team.members.length,
        repos_count: 1,
        created_at: MADE_AT,
        updated_at: MADE_AT,
        organization: organizationBody(site, team.org),
    };
}
function asked({ world, param }) {
    return findTeam(world, param('org'), param('slug'));
}
const teamRoutes = [
    {
        // OpenAPI operation teams/get-by-name: needs an organization permission, which GITHUB_TOKEN cannot have.
        pattern: '/orgs/:org/teams/:slug',
        docs: TEAM_DOCS,
        answer: (call) => {
            const team = asked(call);
            if (team?.readable === false)
                return forbidden(call.docs);
            return team && ok(fullTeam(call.site, team));
        },
    },
    {
        // OpenAPI operation teams/get-membership-for-user-in-org: 404 says "not a member" and "no such team" alike.
        pattern: '/orgs/:org/teams/:slug/memberships/:login',
        docs: MEMBERSHIP_DOCS,
        answer: (call) => {
            const team = asked(call);
            if (team?.readable === false)
                return forbidden(call.docs);
            const member = team?.members.find((login) => sameName(login, call.param('login')));
            if (!team || member === undefined)
                return undefined;
            return ok({ url: `${call.site}/teams/${team.id}/memberships/${member}`, role: 'member', state: 'active' });
        },
    },
];

;// CONCATENATED MODULE: ./lib/stand-in/api/environments.js






/** An environment as the review history names it. The times are the environment's own, not the review's. */
function environmentReference(site, world, { id, name }) {
    return {
        id,
        node_id: nodeId('Environment', id),
        name,
        url: `${repositoryUrl(site, world)}/environments/${encodeURIComponent(name)}`,
        html_url: `${site}/${world_fullName(world)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
        created_at: MADE_AT,
        updated_at: MADE_AT,
    };
}
function reviewerBody(site, world, reviewer) {
    if ('user' in reviewer)
        return { type: 'User', reviewer: userNamed(site, world, reviewer.user) };
    const team = findTeam(world, world.owner, reviewer.team);
    if (!team)
        throw new Error(`The world has no team '${reviewer.team}'.`);
    return { type: 'Team', reviewer: teamBody(site, team) };
}
function protectionRules(site, world, environment) {
    const { id, wait_timer, prevent_self_review, reviewers } = environment;
    const rule = (offset) => ({ id: id * 10 + offset, node_id: nodeId('Gate', id * 10 + offset) });
    return [
        ...(wait_timer > 0 ? [{ ...rule(1), type: 'wait_timer', wait_timer }] : []),
        ...(reviewers.length > 0
            ? [
                {
                    ...rule(2),
                    type: 'required_reviewers',
                    prevent_self_review,
                    reviewers: reviewers.map((reviewer) => reviewerBody(site, world, reviewer)),
                },
            ]
            : []),
    ];
}
/** An environment (OpenAPI schema `environment`, and `can_admins_bypass`, which GitHub returns beyond its schema). */
function environmentBody(site, world, environment) {
    const { can_admins_bypass } = environment;
    return {
        ...environmentReference(site, world, environment),
        ...(can_admins_bypass !== undefined && { can_admins_bypass }),
        protection_rules: protectionRules(site, world, environment),
        deployment_branch_policy: null,
    };
}
const environmentRoutes = [
    {
        // OpenAPI operation repos/get-environment.
        pattern: '/repos/:owner/:repo/environments/:name',
        docs: 'https://docs.github.com/rest/deployments/environments#get-an-environment',
        answer: ({ world, site, param }) => {
            const environment = findEnvironment(world, param('name'));
            return environment && ok(environmentBody(site, world, environment));
        },
    },
];

;// CONCATENATED MODULE: ./lib/stand-in/api/runs.js







// One workflow and one check suite stand for all: nothing that the stand-in answers leads further.
const WORKFLOW_ID = 1;
const CHECK_SUITE_ID = 1;
/** A run in its latest attempt (OpenAPI schema `workflow-run`). */
function runBody(site, world, run) {
    const api = repositoryUrl(site, world);
    const url = `${api}/actions/runs/${run.id}`;
    const name = run.path.split('/').at(-1) ?? run.path;
    const head = minimalRepository(site, world, run.head_repository);
    return {
        id: run.id,
        node_id: nodeId('WorkflowRun', run.id),
        name,
        display_title: name,
        path: run.path,
        event: run.event,
        status: run.status,
        conclusion: run.status === 'completed' ? 'success' : null,
        head_branch: run.head_branch,
        head_sha: run.head_sha,
        run_number: 1,
        run_attempt: run.attempt,
        workflow_id: WORKFLOW_ID,
        check_suite_id: CHECK_SUITE_ID,
        check_suite_node_id: nodeId('CheckSuite', CHECK_SUITE_ID),
        pull_requests: [],
        referenced_workflows: [],
        created_at: MADE_AT,
        updated_at: MADE_AT,
        run_started_at: MADE_AT,
        actor: userNamed(site, world, run.actor),
        triggering_actor: userNamed(site, world, run.triggering_actor),
        url,
        html_url: `${site}/${world_fullName(world)}/actions/runs/${run.id}`,
        jobs_url: `${url}/jobs`,
        logs_url: `${url}/logs`,
        artifacts_url: `${url}/artifacts`,
        cancel_url: `${url}/cancel`,
        rerun_url: `${url}/rerun`,
        previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null,
        check_suite_url: `${api}/check-suites/${CHECK_SUITE_ID}`,
        workflow_url: `${api}/actions/workflows/${WORKFLOW_ID}`,
        head_commit: {
            id: run.head_sha,
            tree_id: treeOf(run.head_sha),
            message: `Commit ${run.head_sha.slice(0, 7)}`,
            timestamp: MADE_AT,
            author: PERSON,
            committer: PERSON,
        },
        repository: minimalRepository(site, world),
        head_repository: head,
        head_repository_id: head.id,
    };
}
/** One entry of the review history (OpenAPI schema `environment-approvals`). */
function reviewBody(site, world, review) {
    return {
        state: review.state,
        comment: review.comment,
        user: userNamed(site, world, review.user),
        environments: review.environments
            .map((name) => findEnvironment(world, name))
            .filter((environment) => environment !== undefined)
            .map((environment) => environmentReference(site, world, environment)),
    };
}
function runs_asked({ world, param }) {
    return world.runs.find((run) => String(run.id) === param('id'));
}
const runRoutes = [
    {
        // OpenAPI operation actions/get-workflow-run.
        pattern: '/repos/:owner/:repo/actions/runs/:id',
        docs: 'https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run',
        answer: (call) => {
            const run = runs_asked(call);
            return run && ok(runBody(call.site, call.world, run));
        },
    },
    {
        // OpenAPI operation actions/get-reviews-for-run: all attempts together, without times and without pages.
        pattern: '/repos/:owner/:repo/actions/runs/:id/approvals',
        docs: 'https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run',
        answer: (call) => {
            const run = runs_asked(call);
            return run && ok(run.reviews.map((review) => reviewBody(call.site, call.world, review)));
        },
    },
];

;// CONCATENATED MODULE: ./lib/stand-in/api/index.js











const ROUTES = [
    ...repositoryRoutes,
    ...branchRoutes,
    ...commitRoutes,
    ...contentRoutes,
    ...runRoutes,
    ...environmentRoutes,
    ...userRoutes,
    ...teamRoutes,
];
/** Answers a call of GitHub's REST API. What the stand-in does not have is a 404, as it is on GitHub. */
function answerApi({ world, site, method, url, accept, authorization }) {
    if (world.token !== undefined && !carries(authorization, world.token))
        return problem(401, 'Bad credentials');
    for (const { pattern, docs, answer } of ROUTES) {
        const values = method === 'GET' ? match(pattern, url.pathname) : undefined;
        if (!values)
            continue;
        if (!isOurs(world, values))
            return problem(404, 'Not Found', docs);
        const call = { world, site, query: url.searchParams, accept, docs, param: paramOf(values) };
        return answer(call) ?? problem(404, 'Not Found', docs);
    }
    return problem(404, 'Not Found');
}
/** Whether the credentials are this token (docs.github.com/rest/authentication: `Bearer` and `token` both work). */
function carries(authorization, token) {
    const [, given] = /^(?:bearer|token) +(.+)$/i.exec(authorization ?? '') ?? [];
    return given === token;
}
/** Routes without a repository are always ours; the others only for the one repository of the world. */
function isOurs(world, values) {
    const owner = values.get('owner');
    const repo = values.get('repo');
    if (owner === undefined || repo === undefined)
        return true;
    return sameName(owner, world.owner) && sameName(repo, world.repository.name);
}

;// CONCATENATED MODULE: ./lib/stand-in/control.js





const MASK = '***';
/** Answers the calls by which a demo or a test looks at the world and changes it. */
function answerControl(call) {
    const { world, journal, method, path } = call;
    if (method === 'GET' && path === '/_stand-in/scenario')
        return ok(withoutSecrets(world));
    if (method === 'GET' && path === '/_stand-in/requests')
        return ok(journal);
    if (method !== 'POST' && method !== 'PUT')
        return problem(404, 'Not Found');
    // A web page can make a browser post here, but not with this type: that needs a consent that we never give.
    if (!/^application\/json\b/i.test(call.contentType))
        return problem(415, 'Send application/json.');
    try {
        return change(world, `${method} ${path}`, JSON.parse(call.body));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return problem(400, 'The body is not JSON.');
        if (error instanceof ScenarioError)
            return problem(422, error.message);
        throw error;
    }
}
function change(world, action, body) {
    if (action === 'POST /_stand-in/runs') {
        assertRun(body);
        return json(201, addRun(world, body, 'run'));
    }
    if (action === 'PUT /_stand-in/oidc/claims') {
        if (!isRecord(body))
            return refuse('claims', 'must be an object.');
        if (!world.oidc)
            return problem(404, "The scenario has no 'oidc'.");
        world.oidc.claims = body;
        return ok(world.oidc.claims);
    }
    const id = match('POST /_stand-in/runs/:id/reviews', action)?.get('id');
    const run = world.runs.find((other) => String(other.id) === id);
    if (!run)
        return problem(404, id === undefined ? 'Not Found' : `The scenario has no run ${id}.`);
    assertReview(body);
    const review = completeReview(world, body, 'review');
    run.reviews.push(review);
    return json(201, review);
}
/** The world is a scenario, too: with every default filled in, and its tokens masked. */
function withoutSecrets(world) {
    return {
        ...world,
        ...(world.token !== undefined && { token: MASK }),
        ...(world.oidc && { oidc: { ...world.oidc, requestToken: MASK } }),
    };
}

;// CONCATENATED MODULE: ./lib/stand-in/faults.js

/** Arms the faults of a scenario; each counts its own calls. */
function armFaults(faults) {
    const armed = faults.map((fault) => ({
        fault,
        path: new RegExp(fault.path),
        left: fault.times ?? Number.POSITIVE_INFINITY,
    }));
    return (method, target) => {
        const hit = armed.find(({ fault, path, left }) => left > 0 && (fault.method === undefined || fault.method.toUpperCase() === method) && path.test(target));
        if (!hit)
            return undefined;
        hit.left -= 1;
        return faultReply(hit.fault);
    };
}
function faultReply({ status = 403, body, contentType = JSON_TYPE, headers }) {
    const usual = status === 403 ? forbidden() : problem(status);
    return {
        status,
        headers: { 'content-type': contentType, ...headers },
        body: body === undefined ? usual.body : typeof body === 'string' ? body : JSON.stringify(body),
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/stand-in/oidc.js




const ISSUER = 'https://token.actions.githubusercontent.com';
const LIFETIME_SECONDS = 5 * 60;
const KEY_BITS = 2048;
async function makeSigningKey() {
    const pair = await (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair)('rsa', { modulusLength: KEY_BITS });
    return { id: (0,external_node_crypto_.randomUUID)(), ...pair };
}
/**
 * Answers what a job asks at ACTIONS_ID_TOKEN_REQUEST_URL, and the key set to verify the answer with
 * (docs.github.com/actions/reference/security/oidc).
 */
function answerOidc(world, key, url, authorization) {
    if (url.pathname === '/_oidc/.well-known/jwks') {
        return ok({ keys: [{ ...key.publicKey.export({ format: 'jwk' }), kid: key.id, alg: 'RS256', use: 'sig' }] });
    }
    if (url.pathname !== '/_oidc/token' || !world.oidc)
        return problem(404, 'Not Found');
    if (authorization !== `Bearer ${world.oidc.requestToken}`)
        return problem(401);
    const audience = url.searchParams.get('audience') ?? `https://github.com/${world.owner}`;
    return ok({ value: signedToken(key, { ...usualClaims(world, audience), ...world.oidc.claims }) });
}
function usualClaims(world, audience) {
    const now = Math.floor(Date.now() / 1000);
    return {
        jti: (0,external_node_crypto_.randomUUID)(),
        iss: ISSUER,
        aud: audience,
        sub: subject(world),
        iat: now,
        nbf: now,
        exp: now + LIFETIME_SECONDS,
    };
}
/** The subject's usual form: by environment when the job has one, by ref otherwise. */
function subject(world) {
    const { environment, ref = `refs/heads/${world.repository.default_branch}` } = world.oidc?.claims ?? {};
    const what = environment === undefined ? `ref:${String(ref)}` : `environment:${String(environment)}`;
    return `repo:${world_fullName(world)}:${what}`;
}
function signedToken(key, claims) {
    const header = { typ: 'JWT', alg: 'RS256', kid: key.id };
    const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    return `${signed}.${(0,external_node_crypto_.sign)('sha256', Buffer.from(signed), key.privateKey).toString('base64url')}`;
}

;// CONCATENATED MODULE: ./lib/stand-in/github.js







const LOOPBACK = '127.0.0.1';
const LOOPBACK_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;
const LARGEST_CONTROL_BODY = 1024 * 1024;
/**
 * Starts a stand-in of GitHub's REST API and of its OIDC endpoint on this machine, answering from a scenario.
 * Port 0 takes a free one. For the demo and for tests; it is no server for anybody else.
 */
async function startGitHub(options) {
    // A copy: the world changes, the caller's scenario must not.
    const answer = await makeAnswer(structuredClone(options.scenario));
    const server = (0,external_node_http_.createServer)(async (request, response) => {
        const { status, headers, body } = await answer(request).catch(mistake);
        response.writeHead(status, headers).end(body);
    });
    const port = await listen(server, options.port);
    return { url: `http://${LOOPBACK}:${port}`, close: () => github_close(server) };
}
async function makeAnswer(scenario) {
    const world = buildWorld(scenario);
    const faults = armFaults(world.faults);
    const key = await makeSigningKey();
    const journal = [];
    return async (request) => {
        const { method = 'GET', url: target = '/', headers } = request;
        const { host = '', accept = '', authorization } = headers;
        // Another host name on a loopback address is a web page that had its own name point here (DNS rebinding).
        if (!LOOPBACK_HOST.test(host))
            return problem(403, 'The stand-in answers to loopback names only.');
        const site = `http://${host}`;
        if (!URL.canParse(site + target))
            return problem(400);
        const url = new URL(site + target);
        const path = url.pathname;
        if (path.startsWith('/_stand-in/')) {
            const contentType = headers['content-type'] ?? '';
            const body = await readBody(request);
            if (body === undefined)
                return problem(413);
            return answerControl({ world, journal, method, path, contentType, body });
        }
        const answerAsGitHub = () => path.startsWith('/_oidc/')
            ? answerOidc(world, key, url, authorization)
            : answerApi({ world, site, method, url, accept, authorization });
        const reply = faults(method, target) ?? orMistake(answerAsGitHub);
        journal.push({ method, path: target, status: reply.status, authorization: authorization !== undefined });
        return reply;
    };
}
/** Mistakes are answers, too: the journal shows them. */
function orMistake(answer) {
    try {
        return answer();
    }
    catch (error) {
        return mistake(error);
    }
}
function mistake(error) {
    // A path with a broken escape, such as %zz, is the caller's mistake.
    if (error instanceof URIError)
        return problem(400);
    return problem(500, error instanceof Error ? error.message : String(error));
}
async function readBody(request) {
    const chunks = [];
    let size = 0;
    for await (const chunk of request) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        // Too much is still read to its end, or the caller would see a broken connection instead of an answer.
        if (size <= LARGEST_CONTROL_BODY)
            chunks.push(bytes);
    }
    return size > LARGEST_CONTROL_BODY ? undefined : Buffer.concat(chunks).toString('utf8');
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, LOOPBACK, () => {
            const address = server.address();
            if (address === null || typeof address === 'string')
                reject(new Error('The stand-in got no port.'));
            else
                resolve(address.port);
        });
    });
}
function github_close(server) {
    return new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // Clients keep connections alive; close() would wait for them.
        server.closeAllConnections();
    });
}

;// CONCATENATED MODULE: ./lib/stand-in/scenario.js




/** Reads a scenario from JSON, and refuses with one clear line what the stand-in could not answer from. */
function parseScenario(text) {
    const scenario = parseJson(text);
    assertScenario(scenario);
    // Building the world is what finds names that nobody has; the world itself is not needed here.
    buildWorld(scenario);
    return scenario;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : 'unknown reason';
        throw new ScenarioError(`The stand-in's scenario is not JSON: ${reason}`);
    }
}

;// CONCATENATED MODULE: ./lib/hosts/cli/stand-in.js





/**
 * Serves the stand-in of GitHub's API for one scenario until it is told to stop; prints its URL as the first line. For
 * the demo and for tests (`aml-promote stand-in-github SCENARIO.json`), so no help lists it.
 */
async function runStandIn(path, shell) {
    const { url, close } = await start(path);
    shell.stdout.write(`${url}\n`);
    await Promise.race([(0,external_node_events_.once)(process, 'SIGINT'), (0,external_node_events_.once)(process, 'SIGTERM')]);
    await close();
    return failure/* EXIT */.dc.done;
}
async function start(path) {
    try {
        return await startGitHub({ port: 0, scenario: parseScenario(await (0,promises_.readFile)(path, 'utf8')) });
    }
    catch (error) {
        if (error instanceof ScenarioError)
            throw new failure/* UsageFailure */.wK({ what: error.message });
        throw error;
    }
}


/***/ })

};
