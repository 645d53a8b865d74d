export const id = 941;
export const ids = [941];
export const modules = {

/***/ 1941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compose: () => (/* binding */ compose)
});

;// CONCATENATED MODULE: ./lib/github/paths.js
/** The path of a repository in the REST API. */
function repositoryPath({ owner, name }) {
    return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}

// EXTERNAL MODULE: ./lib/core/failure.js
var core_failure = __webpack_require__(8165);
;// CONCATENATED MODULE: ./lib/approvals/github-claims.js

/** Ends the run when the environment variables or the inputs contradict the job's signed token. */
function refuseContradictions(claims, context, inputs) {
    same('GITHUB_RUN_ID', context.runId, claims.run_id);
    same('GITHUB_RUN_ATTEMPT', context.attempt, claims.run_attempt);
    same('GITHUB_REPOSITORY', context.repository, claims.repository);
    same('GITHUB_REF', context.ref, claims.ref);
    if (inputs.environment) {
        const fix = 'Leave the input environment out, or correct the environment of the job';
        if (!claims.environment)
            throw contradiction('the input environment', inputs.environment, 'no environment', fix);
        same('the input environment', inputs.environment, claims.environment, fix);
    }
    if (inputs.checkRunId && claims.check_run_id !== undefined) {
        same('the input check-run-id', inputs.checkRunId, claims.check_run_id, 'Leave the input check-run-id out');
    }
}
function same(name, given, claim, fix) {
    if (String(given) !== String(claim))
        throw contradiction(name, String(given), String(claim), fix);
}
function contradiction(name, given, claim, fix = 'Leave the variables of the runner as they are') {
    return new core_failure/* UsageFailure */.wK({ what: `${name} says ${given}, and the job's ID token says ${claim}`, fix });
}

;// CONCATENATED MODULE: ./lib/github/answers-validate.generated.js
const accountCheck = validate20;
const schema31 = { "type": "object", "required": ["id", "login", "type"], "properties": { "id": { "type": "integer", "minimum": 0 }, "login": { "type": "string", "minLength": 1 }, "type": { "type": "string" } }, "$id": "schema:account" };
const func1 = (text) => [...text].length;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:account" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((((data.id === undefined) && (missing0 = "id")) || ((data.login === undefined) && (missing0 = "login"))) || ((data.type === undefined) && (missing0 = "type"))) {
                validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.id !== undefined) {
                    let data0 = data.id;
                    const _errs1 = errors;
                    if (!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) {
                        validate20.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if (typeof data0 == "number") {
                            if (data0 < 0 || isNaN(data0)) {
                                validate20.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.login !== undefined) {
                        let data1 = data.login;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (typeof data1 === "string") {
                                if (func1(data1) < 1) {
                                    validate20.errors = [{ instancePath: instancePath + "/login", schemaPath: "#/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate20.errors = [{ instancePath: instancePath + "/login", schemaPath: "#/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.type !== undefined) {
                            const _errs5 = errors;
                            if (typeof data.type !== "string") {
                                validate20.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate20.errors = vErrors;
    return errors === 0;
}
validate20.evaluated = { "props": { "id": true, "login": true, "type": true }, "dynamicProps": false, "dynamicItems": false };
const branchProtectionCheck = validate21;
const schema32 = { "type": "object", "properties": { "required_pull_request_reviews": { "type": ["object", "null"], "properties": { "required_approving_review_count": { "type": "integer" }, "bypass_pull_request_allowances": { "type": ["object", "null"], "properties": { "users": { "type": "array" }, "teams": { "type": "array" }, "apps": { "type": "array" } } } } }, "allow_force_pushes": { "type": "object", "properties": { "enabled": { "type": "boolean" } } }, "allow_deletions": { "type": "object", "properties": { "enabled": { "type": "boolean" } } }, "enforce_admins": { "type": "object", "properties": { "enabled": { "type": "boolean" } } } }, "$id": "schema:branchProtection" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:branchProtection" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.required_pull_request_reviews !== undefined) {
                let data0 = data.required_pull_request_reviews;
                const _errs1 = errors;
                if ((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)) {
                    validate21.errors = [{ instancePath: instancePath + "/required_pull_request_reviews", schemaPath: "#/properties/required_pull_request_reviews/type", keyword: "type", params: { type: schema32.properties.required_pull_request_reviews.type }, message: "must be object,null" }];
                    return false;
                }
                if (errors === _errs1) {
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        if (data0.required_approving_review_count !== undefined) {
                            let data1 = data0.required_approving_review_count;
                            const _errs3 = errors;
                            if (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))) {
                                validate21.errors = [{ instancePath: instancePath + "/required_pull_request_reviews/required_approving_review_count", schemaPath: "#/properties/required_pull_request_reviews/properties/required_approving_review_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                            }
                            var valid1 = _errs3 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                        if (valid1) {
                            if (data0.bypass_pull_request_allowances !== undefined) {
                                let data2 = data0.bypass_pull_request_allowances;
                                const _errs5 = errors;
                                if ((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)) {
                                    validate21.errors = [{ instancePath: instancePath + "/required_pull_request_reviews/bypass_pull_request_allowances", schemaPath: "#/properties/required_pull_request_reviews/properties/bypass_pull_request_allowances/type", keyword: "type", params: { type: schema32.properties.required_pull_request_reviews.properties.bypass_pull_request_allowances.type }, message: "must be object,null" }];
                                    return false;
                                }
                                if (errors === _errs5) {
                                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                        if (data2.users !== undefined) {
                                            const _errs7 = errors;
                                            if (!(Array.isArray(data2.users))) {
                                                validate21.errors = [{ instancePath: instancePath + "/required_pull_request_reviews/bypass_pull_request_allowances/users", schemaPath: "#/properties/required_pull_request_reviews/properties/bypass_pull_request_allowances/properties/users/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                return false;
                                            }
                                            var valid2 = _errs7 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data2.teams !== undefined) {
                                                const _errs9 = errors;
                                                if (!(Array.isArray(data2.teams))) {
                                                    validate21.errors = [{ instancePath: instancePath + "/required_pull_request_reviews/bypass_pull_request_allowances/teams", schemaPath: "#/properties/required_pull_request_reviews/properties/bypass_pull_request_allowances/properties/teams/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                                var valid2 = _errs9 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data2.apps !== undefined) {
                                                    const _errs11 = errors;
                                                    if (!(Array.isArray(data2.apps))) {
                                                        validate21.errors = [{ instancePath: instancePath + "/required_pull_request_reviews/bypass_pull_request_allowances/apps", schemaPath: "#/properties/required_pull_request_reviews/properties/bypass_pull_request_allowances/properties/apps/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs11 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                                var valid1 = _errs5 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                        }
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.allow_force_pushes !== undefined) {
                    let data6 = data.allow_force_pushes;
                    const _errs13 = errors;
                    if (errors === _errs13) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            if (data6.enabled !== undefined) {
                                if (typeof data6.enabled !== "boolean") {
                                    validate21.errors = [{ instancePath: instancePath + "/allow_force_pushes/enabled", schemaPath: "#/properties/allow_force_pushes/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                    return false;
                                }
                            }
                        }
                        else {
                            validate21.errors = [{ instancePath: instancePath + "/allow_force_pushes", schemaPath: "#/properties/allow_force_pushes/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                        }
                    }
                    var valid0 = _errs13 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.allow_deletions !== undefined) {
                        let data8 = data.allow_deletions;
                        const _errs17 = errors;
                        if (errors === _errs17) {
                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                if (data8.enabled !== undefined) {
                                    if (typeof data8.enabled !== "boolean") {
                                        validate21.errors = [{ instancePath: instancePath + "/allow_deletions/enabled", schemaPath: "#/properties/allow_deletions/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate21.errors = [{ instancePath: instancePath + "/allow_deletions", schemaPath: "#/properties/allow_deletions/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                            }
                        }
                        var valid0 = _errs17 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.enforce_admins !== undefined) {
                            let data10 = data.enforce_admins;
                            const _errs21 = errors;
                            if (errors === _errs21) {
                                if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                    if (data10.enabled !== undefined) {
                                        if (typeof data10.enabled !== "boolean") {
                                            validate21.errors = [{ instancePath: instancePath + "/enforce_admins/enabled", schemaPath: "#/properties/enforce_admins/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate21.errors = [{ instancePath: instancePath + "/enforce_admins", schemaPath: "#/properties/enforce_admins/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs21 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate21.errors = vErrors;
    return errors === 0;
}
validate21.evaluated = { "props": { "required_pull_request_reviews": true, "allow_force_pushes": true, "allow_deletions": true, "enforce_admins": true }, "dynamicProps": false, "dynamicItems": false };
const branchRulesCheck = validate22;
const schema33 = { "type": "array", "items": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string" }, "parameters": { "type": ["object", "null"], "properties": { "required_approving_review_count": { "type": "integer" } } } } }, "$id": "schema:branchRules" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:branchRules" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing0;
                        if ((data0.type === undefined) && (missing0 = "type")) {
                            validate22.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                            return false;
                        }
                        else {
                            if (data0.type !== undefined) {
                                const _errs3 = errors;
                                if (typeof data0.type !== "string") {
                                    validate22.errors = [{ instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                }
                                var valid1 = _errs3 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data0.parameters !== undefined) {
                                    let data2 = data0.parameters;
                                    const _errs5 = errors;
                                    if ((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)) {
                                        validate22.errors = [{ instancePath: instancePath + "/" + i0 + "/parameters", schemaPath: "#/items/properties/parameters/type", keyword: "type", params: { type: schema33.items.properties.parameters.type }, message: "must be object,null" }];
                                        return false;
                                    }
                                    if (errors === _errs5) {
                                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                            if (data2.required_approving_review_count !== undefined) {
                                                let data3 = data2.required_approving_review_count;
                                                if (!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) {
                                                    validate22.errors = [{ instancePath: instancePath + "/" + i0 + "/parameters/required_approving_review_count", schemaPath: "#/items/properties/parameters/properties/required_approving_review_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    var valid1 = _errs5 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                            }
                        }
                    }
                    else {
                        validate22.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate22.errors = vErrors;
    return errors === 0;
}
validate22.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const branchCheck = validate23;
const schema34 = { "type": "object", "required": ["commit", "protected"], "properties": { "commit": { "type": "object", "required": ["sha"], "properties": { "sha": { "type": "string", "pattern": "^[0-9a-f]{40}([0-9a-f]{24})?$" } } }, "protected": { "type": "boolean" } }, "$id": "schema:branch" };
const pattern4 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:branch" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate23.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.commit === undefined) && (missing0 = "commit")) || ((data.protected === undefined) && (missing0 = "protected"))) {
                validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.commit !== undefined) {
                    let data0 = data.commit;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            let missing1;
                            if ((data0.sha === undefined) && (missing1 = "sha")) {
                                validate23.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                            }
                            else {
                                if (data0.sha !== undefined) {
                                    let data1 = data0.sha;
                                    const _errs3 = errors;
                                    if (errors === _errs3) {
                                        if (typeof data1 === "string") {
                                            if (!pattern4.test(data1)) {
                                                validate23.errors = [{ instancePath: instancePath + "/commit/sha", schemaPath: "#/properties/commit/properties/sha/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}([0-9a-f]{24})?$" }, message: "must match pattern \"" + "^[0-9a-f]{40}([0-9a-f]{24})?$" + "\"" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate23.errors = [{ instancePath: instancePath + "/commit/sha", schemaPath: "#/properties/commit/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate23.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.protected !== undefined) {
                        const _errs5 = errors;
                        if (typeof data.protected !== "boolean") {
                            validate23.errors = [{ instancePath: instancePath + "/protected", schemaPath: "#/properties/protected/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                            return false;
                        }
                        var valid0 = _errs5 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate23.errors = vErrors;
    return errors === 0;
}
validate23.evaluated = { "props": { "commit": true, "protected": true }, "dynamicProps": false, "dynamicItems": false };
const claimsCheck = validate24;
const schema35 = { "type": "object", "required": ["repository", "run_id", "run_attempt", "ref", "event_name", "exp"], "properties": { "repository": { "type": "string", "minLength": 1 }, "run_id": { "type": ["string", "integer"], "pattern": "^[0-9]+$" }, "run_attempt": { "type": ["string", "integer"], "pattern": "^[0-9]+$" }, "ref": { "type": "string", "minLength": 1 }, "event_name": { "type": "string", "minLength": 1 }, "environment": { "type": "string" }, "check_run_id": { "type": ["string", "integer"], "pattern": "^[0-9]+$" }, "actor_id": { "type": ["string", "integer"], "pattern": "^[0-9]+$" }, "sha": { "type": "string" }, "workflow_ref": { "type": "string" }, "exp": { "type": "number" } }, "$id": "schema:claims" };
const pattern5 = new RegExp("^[0-9]+$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:claims" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate24.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((data.repository === undefined) && (missing0 = "repository")) || ((data.run_id === undefined) && (missing0 = "run_id"))) || ((data.run_attempt === undefined) && (missing0 = "run_attempt"))) || ((data.ref === undefined) && (missing0 = "ref"))) || ((data.event_name === undefined) && (missing0 = "event_name"))) || ((data.exp === undefined) && (missing0 = "exp"))) {
                validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.repository !== undefined) {
                    let data0 = data.repository;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (typeof data0 === "string") {
                            if (func1(data0) < 1) {
                                validate24.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate24.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.run_id !== undefined) {
                        let data1 = data.run_id;
                        const _errs3 = errors;
                        if ((typeof data1 !== "string") && (!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))))) {
                            validate24.errors = [{ instancePath: instancePath + "/run_id", schemaPath: "#/properties/run_id/type", keyword: "type", params: { type: schema35.properties.run_id.type }, message: "must be string,integer" }];
                            return false;
                        }
                        if (errors === _errs3) {
                            if (typeof data1 === "string") {
                                if (!pattern5.test(data1)) {
                                    validate24.errors = [{ instancePath: instancePath + "/run_id", schemaPath: "#/properties/run_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: "must match pattern \"" + "^[0-9]+$" + "\"" }];
                                    return false;
                                }
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.run_attempt !== undefined) {
                            let data2 = data.run_attempt;
                            const _errs5 = errors;
                            if ((typeof data2 !== "string") && (!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))))) {
                                validate24.errors = [{ instancePath: instancePath + "/run_attempt", schemaPath: "#/properties/run_attempt/type", keyword: "type", params: { type: schema35.properties.run_attempt.type }, message: "must be string,integer" }];
                                return false;
                            }
                            if (errors === _errs5) {
                                if (typeof data2 === "string") {
                                    if (!pattern5.test(data2)) {
                                        validate24.errors = [{ instancePath: instancePath + "/run_attempt", schemaPath: "#/properties/run_attempt/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: "must match pattern \"" + "^[0-9]+$" + "\"" }];
                                        return false;
                                    }
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.ref !== undefined) {
                                let data3 = data.ref;
                                const _errs7 = errors;
                                if (errors === _errs7) {
                                    if (typeof data3 === "string") {
                                        if (func1(data3) < 1) {
                                            validate24.errors = [{ instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                            return false;
                                        }
                                    }
                                    else {
                                        validate24.errors = [{ instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.event_name !== undefined) {
                                    let data4 = data.event_name;
                                    const _errs9 = errors;
                                    if (errors === _errs9) {
                                        if (typeof data4 === "string") {
                                            if (func1(data4) < 1) {
                                                validate24.errors = [{ instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                return false;
                                            }
                                        }
                                        else {
                                            validate24.errors = [{ instancePath: instancePath + "/event_name", schemaPath: "#/properties/event_name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                    }
                                    var valid0 = _errs9 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.environment !== undefined) {
                                        const _errs11 = errors;
                                        if (typeof data.environment !== "string") {
                                            validate24.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid0 = _errs11 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.check_run_id !== undefined) {
                                            let data6 = data.check_run_id;
                                            const _errs13 = errors;
                                            if ((typeof data6 !== "string") && (!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))))) {
                                                validate24.errors = [{ instancePath: instancePath + "/check_run_id", schemaPath: "#/properties/check_run_id/type", keyword: "type", params: { type: schema35.properties.check_run_id.type }, message: "must be string,integer" }];
                                                return false;
                                            }
                                            if (errors === _errs13) {
                                                if (typeof data6 === "string") {
                                                    if (!pattern5.test(data6)) {
                                                        validate24.errors = [{ instancePath: instancePath + "/check_run_id", schemaPath: "#/properties/check_run_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: "must match pattern \"" + "^[0-9]+$" + "\"" }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            var valid0 = _errs13 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.actor_id !== undefined) {
                                                let data7 = data.actor_id;
                                                const _errs15 = errors;
                                                if ((typeof data7 !== "string") && (!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))))) {
                                                    validate24.errors = [{ instancePath: instancePath + "/actor_id", schemaPath: "#/properties/actor_id/type", keyword: "type", params: { type: schema35.properties.actor_id.type }, message: "must be string,integer" }];
                                                    return false;
                                                }
                                                if (errors === _errs15) {
                                                    if (typeof data7 === "string") {
                                                        if (!pattern5.test(data7)) {
                                                            validate24.errors = [{ instancePath: instancePath + "/actor_id", schemaPath: "#/properties/actor_id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: "must match pattern \"" + "^[0-9]+$" + "\"" }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                var valid0 = _errs15 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.sha !== undefined) {
                                                    const _errs17 = errors;
                                                    if (typeof data.sha !== "string") {
                                                        validate24.errors = [{ instancePath: instancePath + "/sha", schemaPath: "#/properties/sha/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs17 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.workflow_ref !== undefined) {
                                                        const _errs19 = errors;
                                                        if (typeof data.workflow_ref !== "string") {
                                                            validate24.errors = [{ instancePath: instancePath + "/workflow_ref", schemaPath: "#/properties/workflow_ref/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                            return false;
                                                        }
                                                        var valid0 = _errs19 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.exp !== undefined) {
                                                            const _errs21 = errors;
                                                            if (!(typeof data.exp == "number")) {
                                                                validate24.errors = [{ instancePath: instancePath + "/exp", schemaPath: "#/properties/exp/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                return false;
                                                            }
                                                            var valid0 = _errs21 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate24.errors = vErrors;
    return errors === 0;
}
validate24.evaluated = { "props": { "repository": true, "run_id": true, "run_attempt": true, "ref": true, "event_name": true, "environment": true, "check_run_id": true, "actor_id": true, "sha": true, "workflow_ref": true, "exp": true }, "dynamicProps": false, "dynamicItems": false };
const contentCheck = validate25;
const schema36 = { "anyOf": [{ "type": "array" }, { "type": "object", "required": ["type"], "properties": { "type": { "type": "string" }, "encoding": { "type": "string" }, "content": { "type": "string" }, "size": { "type": "integer" } } }], "$id": "schema:content" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:content" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate25.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    const _errs0 = errors;
    let valid0 = false;
    const _errs1 = errors;
    if (!(Array.isArray(data))) {
        const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
            vErrors = [err0];
        }
        else {
            vErrors.push(err0);
        }
        errors++;
    }
    var _valid0 = _errs1 === errors;
    valid0 = valid0 || _valid0;
    const _errs3 = errors;
    if (errors === _errs3) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.type === undefined) && (missing0 = "type")) {
                const err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                if (vErrors === null) {
                    vErrors = [err1];
                }
                else {
                    vErrors.push(err1);
                }
                errors++;
            }
            else {
                if (data.type !== undefined) {
                    const _errs5 = errors;
                    if (typeof data.type !== "string") {
                        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/anyOf/1/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                            vErrors = [err2];
                        }
                        else {
                            vErrors.push(err2);
                        }
                        errors++;
                    }
                    var valid1 = _errs5 === errors;
                }
                else {
                    var valid1 = true;
                }
                if (valid1) {
                    if (data.encoding !== undefined) {
                        const _errs7 = errors;
                        if (typeof data.encoding !== "string") {
                            const err3 = { instancePath: instancePath + "/encoding", schemaPath: "#/anyOf/1/properties/encoding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                                vErrors = [err3];
                            }
                            else {
                                vErrors.push(err3);
                            }
                            errors++;
                        }
                        var valid1 = _errs7 === errors;
                    }
                    else {
                        var valid1 = true;
                    }
                    if (valid1) {
                        if (data.content !== undefined) {
                            const _errs9 = errors;
                            if (typeof data.content !== "string") {
                                const err4 = { instancePath: instancePath + "/content", schemaPath: "#/anyOf/1/properties/content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                    vErrors = [err4];
                                }
                                else {
                                    vErrors.push(err4);
                                }
                                errors++;
                            }
                            var valid1 = _errs9 === errors;
                        }
                        else {
                            var valid1 = true;
                        }
                        if (valid1) {
                            if (data.size !== undefined) {
                                let data3 = data.size;
                                const _errs11 = errors;
                                if (!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) {
                                    const err5 = { instancePath: instancePath + "/size", schemaPath: "#/anyOf/1/properties/size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    if (vErrors === null) {
                                        vErrors = [err5];
                                    }
                                    else {
                                        vErrors.push(err5);
                                    }
                                    errors++;
                                }
                                var valid1 = _errs11 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            const err6 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                vErrors.push(err6);
            }
            errors++;
        }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
    if (_valid0) {
        var props0 = {};
        props0.type = true;
        props0.encoding = true;
        props0.content = true;
        props0.size = true;
    }
    if (!valid0) {
        const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
            vErrors = [err7];
        }
        else {
            vErrors.push(err7);
        }
        errors++;
        validate25.errors = vErrors;
        return false;
    }
    else {
        errors = _errs0;
        if (vErrors !== null) {
            if (_errs0) {
                vErrors.length = _errs0;
            }
            else {
                vErrors = null;
            }
        }
    }
    validate25.errors = vErrors;
    evaluated0.props = props0;
    return errors === 0;
}
validate25.evaluated = { "dynamicProps": true, "dynamicItems": false };
const environmentCheck = validate26;
const schema37 = { "type": "object", "required": ["id", "name"], "properties": { "id": { "type": "integer", "minimum": 0 }, "name": { "type": "string", "minLength": 1 }, "can_admins_bypass": { "type": ["boolean", "null"] }, "protection_rules": { "type": "array", "items": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string" }, "reviewers": { "type": "array", "items": { "anyOf": [{ "type": "object", "required": ["type", "reviewer"], "properties": { "type": { "const": "User" }, "reviewer": { "type": "object", "required": ["id", "login", "type"], "properties": { "id": { "type": "integer", "minimum": 0 }, "login": { "type": "string", "minLength": 1 }, "type": { "type": "string" } } } } }, { "type": "object", "required": ["type", "reviewer"], "properties": { "type": { "const": "Team" }, "reviewer": { "type": "object", "required": ["id", "slug"], "properties": { "id": { "type": "integer", "minimum": 0 }, "slug": { "type": "string", "minLength": 1 } } } } }] } } } } } }, "$id": "schema:environment" };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:environment" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate26.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) {
                validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.id !== undefined) {
                    let data0 = data.id;
                    const _errs1 = errors;
                    if (!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) {
                        validate26.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if (typeof data0 == "number") {
                            if (data0 < 0 || isNaN(data0)) {
                                validate26.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        let data1 = data.name;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (typeof data1 === "string") {
                                if (func1(data1) < 1) {
                                    validate26.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                }
                            }
                            else {
                                validate26.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.can_admins_bypass !== undefined) {
                            let data2 = data.can_admins_bypass;
                            const _errs5 = errors;
                            if ((typeof data2 !== "boolean") && (data2 !== null)) {
                                validate26.errors = [{ instancePath: instancePath + "/can_admins_bypass", schemaPath: "#/properties/can_admins_bypass/type", keyword: "type", params: { type: schema37.properties.can_admins_bypass.type }, message: "must be boolean,null" }];
                                return false;
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.protection_rules !== undefined) {
                                let data3 = data.protection_rules;
                                const _errs7 = errors;
                                if (errors === _errs7) {
                                    if (Array.isArray(data3)) {
                                        var valid1 = true;
                                        const len0 = data3.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                            let data4 = data3[i0];
                                            const _errs9 = errors;
                                            if (errors === _errs9) {
                                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                    let missing1;
                                                    if ((data4.type === undefined) && (missing1 = "type")) {
                                                        validate26.errors = [{ instancePath: instancePath + "/protection_rules/" + i0, schemaPath: "#/properties/protection_rules/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (data4.type !== undefined) {
                                                            const _errs11 = errors;
                                                            if (typeof data4.type !== "string") {
                                                                validate26.errors = [{ instancePath: instancePath + "/protection_rules/" + i0 + "/type", schemaPath: "#/properties/protection_rules/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                            }
                                                            var valid2 = _errs11 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                        if (valid2) {
                                                            if (data4.reviewers !== undefined) {
                                                                let data6 = data4.reviewers;
                                                                const _errs13 = errors;
                                                                if (errors === _errs13) {
                                                                    if (Array.isArray(data6)) {
                                                                        var valid3 = true;
                                                                        const len1 = data6.length;
                                                                        for (let i1 = 0; i1 < len1; i1++) {
                                                                            let data7 = data6[i1];
                                                                            const _errs15 = errors;
                                                                            const _errs16 = errors;
                                                                            let valid4 = false;
                                                                            const _errs17 = errors;
                                                                            if (errors === _errs17) {
                                                                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                                                    let missing2;
                                                                                    if (((data7.type === undefined) && (missing2 = "type")) || ((data7.reviewer === undefined) && (missing2 = "reviewer"))) {
                                                                                        const err0 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1, schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err0];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err0);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    else {
                                                                                        if (data7.type !== undefined) {
                                                                                            const _errs19 = errors;
                                                                                            if ("User" !== data7.type) {
                                                                                                const err1 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/type", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/type/const", keyword: "const", params: { allowedValue: "User" }, message: "must be equal to constant" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err1];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err1);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            var valid5 = _errs19 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid5 = true;
                                                                                        }
                                                                                        if (valid5) {
                                                                                            if (data7.reviewer !== undefined) {
                                                                                                let data9 = data7.reviewer;
                                                                                                const _errs20 = errors;
                                                                                                if (errors === _errs20) {
                                                                                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                                                                                        let missing3;
                                                                                                        if ((((data9.id === undefined) && (missing3 = "id")) || ((data9.login === undefined) && (missing3 = "login"))) || ((data9.type === undefined) && (missing3 = "type"))) {
                                                                                                            const err2 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/reviewer/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err2];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err2);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (data9.id !== undefined) {
                                                                                                                let data10 = data9.id;
                                                                                                                const _errs22 = errors;
                                                                                                                if (!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) {
                                                                                                                    const err3 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/id", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/reviewer/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err3];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err3);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                if (errors === _errs22) {
                                                                                                                    if (typeof data10 == "number") {
                                                                                                                        if (data10 < 0 || isNaN(data10)) {
                                                                                                                            const err4 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/id", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/reviewer/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err4];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err4);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid6 = _errs22 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid6 = true;
                                                                                                            }
                                                                                                            if (valid6) {
                                                                                                                if (data9.login !== undefined) {
                                                                                                                    let data11 = data9.login;
                                                                                                                    const _errs24 = errors;
                                                                                                                    if (errors === _errs24) {
                                                                                                                        if (typeof data11 === "string") {
                                                                                                                            if (func1(data11) < 1) {
                                                                                                                                const err5 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/login", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/reviewer/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err5];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err5);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const err6 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/login", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/reviewer/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err6];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err6);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid6 = _errs24 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid6 = true;
                                                                                                                }
                                                                                                                if (valid6) {
                                                                                                                    if (data9.type !== undefined) {
                                                                                                                        const _errs26 = errors;
                                                                                                                        if (typeof data9.type !== "string") {
                                                                                                                            const err7 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/type", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/reviewer/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err7];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err7);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                        var valid6 = _errs26 === errors;
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        var valid6 = true;
                                                                                                                    }
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        const err8 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/properties/reviewer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err8];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err8);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                                var valid5 = _errs20 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid5 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    const err9 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1, schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err9];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err9);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            var _valid0 = _errs17 === errors;
                                                                            valid4 = valid4 || _valid0;
                                                                            if (_valid0) {
                                                                                var props0 = {};
                                                                                props0.type = true;
                                                                                props0.reviewer = true;
                                                                            }
                                                                            const _errs28 = errors;
                                                                            if (errors === _errs28) {
                                                                                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                                                                    let missing4;
                                                                                    if (((data7.type === undefined) && (missing4 = "type")) || ((data7.reviewer === undefined) && (missing4 = "reviewer"))) {
                                                                                        const err10 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1, schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                                                                        if (vErrors === null) {
                                                                                            vErrors = [err10];
                                                                                        }
                                                                                        else {
                                                                                            vErrors.push(err10);
                                                                                        }
                                                                                        errors++;
                                                                                    }
                                                                                    else {
                                                                                        if (data7.type !== undefined) {
                                                                                            const _errs30 = errors;
                                                                                            if ("Team" !== data7.type) {
                                                                                                const err11 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/type", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/properties/type/const", keyword: "const", params: { allowedValue: "Team" }, message: "must be equal to constant" };
                                                                                                if (vErrors === null) {
                                                                                                    vErrors = [err11];
                                                                                                }
                                                                                                else {
                                                                                                    vErrors.push(err11);
                                                                                                }
                                                                                                errors++;
                                                                                            }
                                                                                            var valid7 = _errs30 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid7 = true;
                                                                                        }
                                                                                        if (valid7) {
                                                                                            if (data7.reviewer !== undefined) {
                                                                                                let data14 = data7.reviewer;
                                                                                                const _errs31 = errors;
                                                                                                if (errors === _errs31) {
                                                                                                    if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                                                                        let missing5;
                                                                                                        if (((data14.id === undefined) && (missing5 = "id")) || ((data14.slug === undefined) && (missing5 = "slug"))) {
                                                                                                            const err12 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/properties/reviewer/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                                                                                                            if (vErrors === null) {
                                                                                                                vErrors = [err12];
                                                                                                            }
                                                                                                            else {
                                                                                                                vErrors.push(err12);
                                                                                                            }
                                                                                                            errors++;
                                                                                                        }
                                                                                                        else {
                                                                                                            if (data14.id !== undefined) {
                                                                                                                let data15 = data14.id;
                                                                                                                const _errs33 = errors;
                                                                                                                if (!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) {
                                                                                                                    const err13 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/id", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/properties/reviewer/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                                                    if (vErrors === null) {
                                                                                                                        vErrors = [err13];
                                                                                                                    }
                                                                                                                    else {
                                                                                                                        vErrors.push(err13);
                                                                                                                    }
                                                                                                                    errors++;
                                                                                                                }
                                                                                                                if (errors === _errs33) {
                                                                                                                    if (typeof data15 == "number") {
                                                                                                                        if (data15 < 0 || isNaN(data15)) {
                                                                                                                            const err14 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/id", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/properties/reviewer/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err14];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err14);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                }
                                                                                                                var valid8 = _errs33 === errors;
                                                                                                            }
                                                                                                            else {
                                                                                                                var valid8 = true;
                                                                                                            }
                                                                                                            if (valid8) {
                                                                                                                if (data14.slug !== undefined) {
                                                                                                                    let data16 = data14.slug;
                                                                                                                    const _errs35 = errors;
                                                                                                                    if (errors === _errs35) {
                                                                                                                        if (typeof data16 === "string") {
                                                                                                                            if (func1(data16) < 1) {
                                                                                                                                const err15 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/slug", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/properties/reviewer/properties/slug/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                                                                if (vErrors === null) {
                                                                                                                                    vErrors = [err15];
                                                                                                                                }
                                                                                                                                else {
                                                                                                                                    vErrors.push(err15);
                                                                                                                                }
                                                                                                                                errors++;
                                                                                                                            }
                                                                                                                        }
                                                                                                                        else {
                                                                                                                            const err16 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer/slug", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/properties/reviewer/properties/slug/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                                                                            if (vErrors === null) {
                                                                                                                                vErrors = [err16];
                                                                                                                            }
                                                                                                                            else {
                                                                                                                                vErrors.push(err16);
                                                                                                                            }
                                                                                                                            errors++;
                                                                                                                        }
                                                                                                                    }
                                                                                                                    var valid8 = _errs35 === errors;
                                                                                                                }
                                                                                                                else {
                                                                                                                    var valid8 = true;
                                                                                                                }
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                    else {
                                                                                                        const err17 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1 + "/reviewer", schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/properties/reviewer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                                        if (vErrors === null) {
                                                                                                            vErrors = [err17];
                                                                                                        }
                                                                                                        else {
                                                                                                            vErrors.push(err17);
                                                                                                        }
                                                                                                        errors++;
                                                                                                    }
                                                                                                }
                                                                                                var valid7 = _errs31 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid7 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    const err18 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1, schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                                    if (vErrors === null) {
                                                                                        vErrors = [err18];
                                                                                    }
                                                                                    else {
                                                                                        vErrors.push(err18);
                                                                                    }
                                                                                    errors++;
                                                                                }
                                                                            }
                                                                            var _valid0 = _errs28 === errors;
                                                                            valid4 = valid4 || _valid0;
                                                                            if (_valid0) {
                                                                                if (props0 !== true) {
                                                                                    props0 = props0 || {};
                                                                                    props0.type = true;
                                                                                    props0.reviewer = true;
                                                                                }
                                                                            }
                                                                            if (!valid4) {
                                                                                const err19 = { instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers/" + i1, schemaPath: "#/properties/protection_rules/items/properties/reviewers/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err19];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err19);
                                                                                }
                                                                                errors++;
                                                                                validate26.errors = vErrors;
                                                                                return false;
                                                                            }
                                                                            else {
                                                                                errors = _errs16;
                                                                                if (vErrors !== null) {
                                                                                    if (_errs16) {
                                                                                        vErrors.length = _errs16;
                                                                                    }
                                                                                    else {
                                                                                        vErrors = null;
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid3 = _errs15 === errors;
                                                                            if (!valid3) {
                                                                                break;
                                                                            }
                                                                        }
                                                                    }
                                                                    else {
                                                                        validate26.errors = [{ instancePath: instancePath + "/protection_rules/" + i0 + "/reviewers", schemaPath: "#/properties/protection_rules/items/properties/reviewers/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                                        return false;
                                                                    }
                                                                }
                                                                var valid2 = _errs13 === errors;
                                                            }
                                                            else {
                                                                var valid2 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate26.errors = [{ instancePath: instancePath + "/protection_rules/" + i0, schemaPath: "#/properties/protection_rules/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs9 === errors;
                                            if (!valid1) {
                                                break;
                                            }
                                        }
                                    }
                                    else {
                                        validate26.errors = [{ instancePath: instancePath + "/protection_rules", schemaPath: "#/properties/protection_rules/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs7 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate26.errors = vErrors;
    return errors === 0;
}
validate26.evaluated = { "props": { "id": true, "name": true, "can_admins_bypass": true, "protection_rules": true }, "dynamicProps": false, "dynamicItems": false };
const eventFileCheck = validate27;
const schema38 = { "type": "object", "properties": { "workflow_run": { "type": "object", "required": ["head_repository"], "properties": { "head_repository": { "anyOf": [{ "type": "object", "required": ["full_name"], "properties": { "full_name": { "type": "string", "minLength": 1 } } }, { "type": "null" }] } } }, "pull_request": { "type": "object", "required": ["head"], "properties": { "head": { "type": "object", "required": ["repo"], "properties": { "repo": { "anyOf": [{ "type": "object", "required": ["full_name"], "properties": { "full_name": { "type": "string", "minLength": 1 } } }, { "type": "null" }] } } } } } }, "$id": "schema:eventFile" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:eventFile" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate27.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            if (data.workflow_run !== undefined) {
                let data0 = data.workflow_run;
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing0;
                        if ((data0.head_repository === undefined) && (missing0 = "head_repository")) {
                            validate27.errors = [{ instancePath: instancePath + "/workflow_run", schemaPath: "#/properties/workflow_run/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                            return false;
                        }
                        else {
                            if (data0.head_repository !== undefined) {
                                let data1 = data0.head_repository;
                                const _errs4 = errors;
                                let valid2 = false;
                                const _errs5 = errors;
                                if (errors === _errs5) {
                                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                        let missing1;
                                        if ((data1.full_name === undefined) && (missing1 = "full_name")) {
                                            const err0 = { instancePath: instancePath + "/workflow_run/head_repository", schemaPath: "#/properties/workflow_run/properties/head_repository/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err0];
                                            }
                                            else {
                                                vErrors.push(err0);
                                            }
                                            errors++;
                                        }
                                        else {
                                            if (data1.full_name !== undefined) {
                                                let data2 = data1.full_name;
                                                const _errs7 = errors;
                                                if (errors === _errs7) {
                                                    if (typeof data2 === "string") {
                                                        if (func1(data2) < 1) {
                                                            const err1 = { instancePath: instancePath + "/workflow_run/head_repository/full_name", schemaPath: "#/properties/workflow_run/properties/head_repository/anyOf/0/properties/full_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                            if (vErrors === null) {
                                                                vErrors = [err1];
                                                            }
                                                            else {
                                                                vErrors.push(err1);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err2 = { instancePath: instancePath + "/workflow_run/head_repository/full_name", schemaPath: "#/properties/workflow_run/properties/head_repository/anyOf/0/properties/full_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                            vErrors = [err2];
                                                        }
                                                        else {
                                                            vErrors.push(err2);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err3 = { instancePath: instancePath + "/workflow_run/head_repository", schemaPath: "#/properties/workflow_run/properties/head_repository/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                            vErrors = [err3];
                                        }
                                        else {
                                            vErrors.push(err3);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid0 = _errs5 === errors;
                                valid2 = valid2 || _valid0;
                                if (_valid0) {
                                    var props0 = {};
                                    props0.full_name = true;
                                }
                                const _errs9 = errors;
                                if (data1 !== null) {
                                    const err4 = { instancePath: instancePath + "/workflow_run/head_repository", schemaPath: "#/properties/workflow_run/properties/head_repository/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err4];
                                    }
                                    else {
                                        vErrors.push(err4);
                                    }
                                    errors++;
                                }
                                var _valid0 = _errs9 === errors;
                                valid2 = valid2 || _valid0;
                                if (!valid2) {
                                    const err5 = { instancePath: instancePath + "/workflow_run/head_repository", schemaPath: "#/properties/workflow_run/properties/head_repository/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err5];
                                    }
                                    else {
                                        vErrors.push(err5);
                                    }
                                    errors++;
                                    validate27.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs4;
                                    if (vErrors !== null) {
                                        if (_errs4) {
                                            vErrors.length = _errs4;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                            }
                        }
                    }
                    else {
                        validate27.errors = [{ instancePath: instancePath + "/workflow_run", schemaPath: "#/properties/workflow_run/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
            }
            else {
                var valid0 = true;
            }
            if (valid0) {
                if (data.pull_request !== undefined) {
                    let data3 = data.pull_request;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                            let missing2;
                            if ((data3.head === undefined) && (missing2 = "head")) {
                                validate27.errors = [{ instancePath: instancePath + "/pull_request", schemaPath: "#/properties/pull_request/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                return false;
                            }
                            else {
                                if (data3.head !== undefined) {
                                    let data4 = data3.head;
                                    const _errs13 = errors;
                                    if (errors === _errs13) {
                                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                            let missing3;
                                            if ((data4.repo === undefined) && (missing3 = "repo")) {
                                                validate27.errors = [{ instancePath: instancePath + "/pull_request/head", schemaPath: "#/properties/pull_request/properties/head/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                                return false;
                                            }
                                            else {
                                                if (data4.repo !== undefined) {
                                                    let data5 = data4.repo;
                                                    const _errs16 = errors;
                                                    let valid6 = false;
                                                    const _errs17 = errors;
                                                    if (errors === _errs17) {
                                                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                                            let missing4;
                                                            if ((data5.full_name === undefined) && (missing4 = "full_name")) {
                                                                const err6 = { instancePath: instancePath + "/pull_request/head/repo", schemaPath: "#/properties/pull_request/properties/head/properties/repo/anyOf/0/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                                                if (vErrors === null) {
                                                                    vErrors = [err6];
                                                                }
                                                                else {
                                                                    vErrors.push(err6);
                                                                }
                                                                errors++;
                                                            }
                                                            else {
                                                                if (data5.full_name !== undefined) {
                                                                    let data6 = data5.full_name;
                                                                    const _errs19 = errors;
                                                                    if (errors === _errs19) {
                                                                        if (typeof data6 === "string") {
                                                                            if (func1(data6) < 1) {
                                                                                const err7 = { instancePath: instancePath + "/pull_request/head/repo/full_name", schemaPath: "#/properties/pull_request/properties/head/properties/repo/anyOf/0/properties/full_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                                if (vErrors === null) {
                                                                                    vErrors = [err7];
                                                                                }
                                                                                else {
                                                                                    vErrors.push(err7);
                                                                                }
                                                                                errors++;
                                                                            }
                                                                        }
                                                                        else {
                                                                            const err8 = { instancePath: instancePath + "/pull_request/head/repo/full_name", schemaPath: "#/properties/pull_request/properties/head/properties/repo/anyOf/0/properties/full_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                            if (vErrors === null) {
                                                                                vErrors = [err8];
                                                                            }
                                                                            else {
                                                                                vErrors.push(err8);
                                                                            }
                                                                            errors++;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                        else {
                                                            const err9 = { instancePath: instancePath + "/pull_request/head/repo", schemaPath: "#/properties/pull_request/properties/head/properties/repo/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                            if (vErrors === null) {
                                                                vErrors = [err9];
                                                            }
                                                            else {
                                                                vErrors.push(err9);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    var _valid1 = _errs17 === errors;
                                                    valid6 = valid6 || _valid1;
                                                    if (_valid1) {
                                                        var props1 = {};
                                                        props1.full_name = true;
                                                    }
                                                    const _errs21 = errors;
                                                    if (data5 !== null) {
                                                        const err10 = { instancePath: instancePath + "/pull_request/head/repo", schemaPath: "#/properties/pull_request/properties/head/properties/repo/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                        if (vErrors === null) {
                                                            vErrors = [err10];
                                                        }
                                                        else {
                                                            vErrors.push(err10);
                                                        }
                                                        errors++;
                                                    }
                                                    var _valid1 = _errs21 === errors;
                                                    valid6 = valid6 || _valid1;
                                                    if (!valid6) {
                                                        const err11 = { instancePath: instancePath + "/pull_request/head/repo", schemaPath: "#/properties/pull_request/properties/head/properties/repo/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                        if (vErrors === null) {
                                                            vErrors = [err11];
                                                        }
                                                        else {
                                                            vErrors.push(err11);
                                                        }
                                                        errors++;
                                                        validate27.errors = vErrors;
                                                        return false;
                                                    }
                                                    else {
                                                        errors = _errs16;
                                                        if (vErrors !== null) {
                                                            if (_errs16) {
                                                                vErrors.length = _errs16;
                                                            }
                                                            else {
                                                                vErrors = null;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                        else {
                                            validate27.errors = [{ instancePath: instancePath + "/pull_request/head", schemaPath: "#/properties/pull_request/properties/head/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            validate27.errors = [{ instancePath: instancePath + "/pull_request", schemaPath: "#/properties/pull_request/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                        }
                    }
                    var valid0 = _errs11 === errors;
                }
                else {
                    var valid0 = true;
                }
            }
        }
        else {
            validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate27.errors = vErrors;
    return errors === 0;
}
validate27.evaluated = { "props": { "workflow_run": true, "pull_request": true }, "dynamicProps": false, "dynamicItems": false };
const idTokenCheck = validate28;
const schema39 = { "type": "object", "required": ["value"], "properties": { "value": { "type": "string", "minLength": 1 } }, "$id": "schema:idToken" };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:idToken" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate28.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.value !== undefined) {
                    let data0 = data.value;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (typeof data0 === "string") {
                            if (func1(data0) < 1) {
                                validate28.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate28.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate28.errors = vErrors;
    return errors === 0;
}
validate28.evaluated = { "props": { "value": true }, "dynamicProps": false, "dynamicItems": false };
const lifetimeCheck = validate29;
const schema40 = { "type": "object", "required": ["exp"], "properties": { "exp": { "type": "number" } }, "$id": "schema:lifetime" };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:lifetime" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate29.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.exp === undefined) && (missing0 = "exp")) {
                validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.exp !== undefined) {
                    if (!(typeof data.exp == "number")) {
                        validate29.errors = [{ instancePath: instancePath + "/exp", schemaPath: "#/properties/exp/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                    }
                }
            }
        }
        else {
            validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate29.errors = vErrors;
    return errors === 0;
}
validate29.evaluated = { "props": { "exp": true }, "dynamicProps": false, "dynamicItems": false };
const membershipCheck = validate30;
const schema41 = { "type": "object", "required": ["state"], "properties": { "state": { "type": "string" } }, "$id": "schema:membership" };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:membership" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate30.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.state === undefined) && (missing0 = "state")) {
                validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.state !== undefined) {
                    if (typeof data.state !== "string") {
                        validate30.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                }
            }
        }
        else {
            validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate30.errors = vErrors;
    return errors === 0;
}
validate30.evaluated = { "props": { "state": true }, "dynamicProps": false, "dynamicItems": false };
const problemCheck = validate31;
const schema42 = { "type": "object", "required": ["message"], "properties": { "message": { "type": "string" } }, "$id": "schema:problem" };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:problem" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate31.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.message === undefined) && (missing0 = "message")) {
                validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.message !== undefined) {
                    if (typeof data.message !== "string") {
                        validate31.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                    }
                }
            }
        }
        else {
            validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate31.errors = vErrors;
    return errors === 0;
}
validate31.evaluated = { "props": { "message": true }, "dynamicProps": false, "dynamicItems": false };
const repositoryCheck = validate32;
const schema43 = { "type": "object", "required": ["default_branch"], "properties": { "default_branch": { "type": "string", "minLength": 1 } }, "$id": "schema:repository" };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:repository" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate32.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.default_branch === undefined) && (missing0 = "default_branch")) {
                validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.default_branch !== undefined) {
                    let data0 = data.default_branch;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (typeof data0 === "string") {
                            if (func1(data0) < 1) {
                                validate32.errors = [{ instancePath: instancePath + "/default_branch", schemaPath: "#/properties/default_branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                return false;
                            }
                        }
                        else {
                            validate32.errors = [{ instancePath: instancePath + "/default_branch", schemaPath: "#/properties/default_branch/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate32.errors = vErrors;
    return errors === 0;
}
validate32.evaluated = { "props": { "default_branch": true }, "dynamicProps": false, "dynamicItems": false };
const runReviewsCheck = validate33;
const schema44 = { "type": "array", "items": { "type": "object", "required": ["state", "user", "environments"], "properties": { "state": { "enum": ["approved", "rejected", "pending"] }, "comment": { "type": ["string", "null"] }, "user": { "anyOf": [{ "type": "object", "required": ["id", "login", "type"], "properties": { "id": { "type": "integer", "minimum": 0 }, "login": { "type": "string", "minLength": 1 }, "type": { "type": "string" } } }, { "type": "null" }] }, "environments": { "type": "array", "items": { "type": "object", "required": ["id"], "properties": { "id": { "type": "integer", "minimum": 0 } } } } } }, "$id": "schema:runReviews" };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:runReviews" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate33.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (Array.isArray(data)) {
            var valid0 = true;
            const len0 = data.length;
            for (let i0 = 0; i0 < len0; i0++) {
                let data0 = data[i0];
                const _errs1 = errors;
                if (errors === _errs1) {
                    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing0;
                        if ((((data0.state === undefined) && (missing0 = "state")) || ((data0.user === undefined) && (missing0 = "user"))) || ((data0.environments === undefined) && (missing0 = "environments"))) {
                            validate33.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                            return false;
                        }
                        else {
                            if (data0.state !== undefined) {
                                let data1 = data0.state;
                                const _errs3 = errors;
                                if (!(((data1 === "approved") || (data1 === "rejected")) || (data1 === "pending"))) {
                                    validate33.errors = [{ instancePath: instancePath + "/" + i0 + "/state", schemaPath: "#/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema44.items.properties.state.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                }
                                var valid1 = _errs3 === errors;
                            }
                            else {
                                var valid1 = true;
                            }
                            if (valid1) {
                                if (data0.comment !== undefined) {
                                    let data2 = data0.comment;
                                    const _errs4 = errors;
                                    if ((typeof data2 !== "string") && (data2 !== null)) {
                                        validate33.errors = [{ instancePath: instancePath + "/" + i0 + "/comment", schemaPath: "#/items/properties/comment/type", keyword: "type", params: { type: schema44.items.properties.comment.type }, message: "must be string,null" }];
                                        return false;
                                    }
                                    var valid1 = _errs4 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data0.user !== undefined) {
                                        let data3 = data0.user;
                                        const _errs6 = errors;
                                        const _errs7 = errors;
                                        let valid2 = false;
                                        const _errs8 = errors;
                                        if (errors === _errs8) {
                                            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                                let missing1;
                                                if ((((data3.id === undefined) && (missing1 = "id")) || ((data3.login === undefined) && (missing1 = "login"))) || ((data3.type === undefined) && (missing1 = "type"))) {
                                                    const err0 = { instancePath: instancePath + "/" + i0 + "/user", schemaPath: "#/items/properties/user/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                    if (vErrors === null) {
                                                        vErrors = [err0];
                                                    }
                                                    else {
                                                        vErrors.push(err0);
                                                    }
                                                    errors++;
                                                }
                                                else {
                                                    if (data3.id !== undefined) {
                                                        let data4 = data3.id;
                                                        const _errs10 = errors;
                                                        if (!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) {
                                                            const err1 = { instancePath: instancePath + "/" + i0 + "/user/id", schemaPath: "#/items/properties/user/anyOf/0/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                            if (vErrors === null) {
                                                                vErrors = [err1];
                                                            }
                                                            else {
                                                                vErrors.push(err1);
                                                            }
                                                            errors++;
                                                        }
                                                        if (errors === _errs10) {
                                                            if (typeof data4 == "number") {
                                                                if (data4 < 0 || isNaN(data4)) {
                                                                    const err2 = { instancePath: instancePath + "/" + i0 + "/user/id", schemaPath: "#/items/properties/user/anyOf/0/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err2];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err2);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                        }
                                                        var valid3 = _errs10 === errors;
                                                    }
                                                    else {
                                                        var valid3 = true;
                                                    }
                                                    if (valid3) {
                                                        if (data3.login !== undefined) {
                                                            let data5 = data3.login;
                                                            const _errs12 = errors;
                                                            if (errors === _errs12) {
                                                                if (typeof data5 === "string") {
                                                                    if (func1(data5) < 1) {
                                                                        const err3 = { instancePath: instancePath + "/" + i0 + "/user/login", schemaPath: "#/items/properties/user/anyOf/0/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                        if (vErrors === null) {
                                                                            vErrors = [err3];
                                                                        }
                                                                        else {
                                                                            vErrors.push(err3);
                                                                        }
                                                                        errors++;
                                                                    }
                                                                }
                                                                else {
                                                                    const err4 = { instancePath: instancePath + "/" + i0 + "/user/login", schemaPath: "#/items/properties/user/anyOf/0/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err4];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err4);
                                                                    }
                                                                    errors++;
                                                                }
                                                            }
                                                            var valid3 = _errs12 === errors;
                                                        }
                                                        else {
                                                            var valid3 = true;
                                                        }
                                                        if (valid3) {
                                                            if (data3.type !== undefined) {
                                                                const _errs14 = errors;
                                                                if (typeof data3.type !== "string") {
                                                                    const err5 = { instancePath: instancePath + "/" + i0 + "/user/type", schemaPath: "#/items/properties/user/anyOf/0/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    if (vErrors === null) {
                                                                        vErrors = [err5];
                                                                    }
                                                                    else {
                                                                        vErrors.push(err5);
                                                                    }
                                                                    errors++;
                                                                }
                                                                var valid3 = _errs14 === errors;
                                                            }
                                                            else {
                                                                var valid3 = true;
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                            else {
                                                const err6 = { instancePath: instancePath + "/" + i0 + "/user", schemaPath: "#/items/properties/user/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                if (vErrors === null) {
                                                    vErrors = [err6];
                                                }
                                                else {
                                                    vErrors.push(err6);
                                                }
                                                errors++;
                                            }
                                        }
                                        var _valid0 = _errs8 === errors;
                                        valid2 = valid2 || _valid0;
                                        if (_valid0) {
                                            var props0 = {};
                                            props0.id = true;
                                            props0.login = true;
                                            props0.type = true;
                                        }
                                        const _errs16 = errors;
                                        if (data3 !== null) {
                                            const err7 = { instancePath: instancePath + "/" + i0 + "/user", schemaPath: "#/items/properties/user/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                                vErrors = [err7];
                                            }
                                            else {
                                                vErrors.push(err7);
                                            }
                                            errors++;
                                        }
                                        var _valid0 = _errs16 === errors;
                                        valid2 = valid2 || _valid0;
                                        if (!valid2) {
                                            const err8 = { instancePath: instancePath + "/" + i0 + "/user", schemaPath: "#/items/properties/user/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                                vErrors = [err8];
                                            }
                                            else {
                                                vErrors.push(err8);
                                            }
                                            errors++;
                                            validate33.errors = vErrors;
                                            return false;
                                        }
                                        else {
                                            errors = _errs7;
                                            if (vErrors !== null) {
                                                if (_errs7) {
                                                    vErrors.length = _errs7;
                                                }
                                                else {
                                                    vErrors = null;
                                                }
                                            }
                                        }
                                        var valid1 = _errs6 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data0.environments !== undefined) {
                                            let data7 = data0.environments;
                                            const _errs18 = errors;
                                            if (errors === _errs18) {
                                                if (Array.isArray(data7)) {
                                                    var valid4 = true;
                                                    const len1 = data7.length;
                                                    for (let i1 = 0; i1 < len1; i1++) {
                                                        let data8 = data7[i1];
                                                        const _errs20 = errors;
                                                        if (errors === _errs20) {
                                                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                                let missing2;
                                                                if ((data8.id === undefined) && (missing2 = "id")) {
                                                                    validate33.errors = [{ instancePath: instancePath + "/" + i0 + "/environments/" + i1, schemaPath: "#/items/properties/environments/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                                                    return false;
                                                                }
                                                                else {
                                                                    if (data8.id !== undefined) {
                                                                        let data9 = data8.id;
                                                                        const _errs22 = errors;
                                                                        if (!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) {
                                                                            validate33.errors = [{ instancePath: instancePath + "/" + i0 + "/environments/" + i1 + "/id", schemaPath: "#/items/properties/environments/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs22) {
                                                                            if (typeof data9 == "number") {
                                                                                if (data9 < 0 || isNaN(data9)) {
                                                                                    validate33.errors = [{ instancePath: instancePath + "/" + i0 + "/environments/" + i1 + "/id", schemaPath: "#/items/properties/environments/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                validate33.errors = [{ instancePath: instancePath + "/" + i0 + "/environments/" + i1, schemaPath: "#/items/properties/environments/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid4 = _errs20 === errors;
                                                        if (!valid4) {
                                                            break;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate33.errors = [{ instancePath: instancePath + "/" + i0 + "/environments", schemaPath: "#/items/properties/environments/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                    return false;
                                                }
                                            }
                                            var valid1 = _errs18 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                    }
                                }
                            }
                        }
                    }
                    else {
                        validate33.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                    }
                }
                var valid0 = _errs1 === errors;
                if (!valid0) {
                    break;
                }
            }
        }
        else {
            validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
            return false;
        }
    }
    validate33.errors = vErrors;
    return errors === 0;
}
validate33.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
const teamCheck = validate34;
const schema45 = { "type": "object", "required": ["id"], "properties": { "id": { "type": "integer", "minimum": 0 } }, "$id": "schema:team" };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:team" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate34.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.id === undefined) && (missing0 = "id")) {
                validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.id !== undefined) {
                    let data0 = data.id;
                    const _errs1 = errors;
                    if (!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) {
                        validate34.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if (typeof data0 == "number") {
                            if (data0 < 0 || isNaN(data0)) {
                                validate34.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate34.errors = vErrors;
    return errors === 0;
}
validate34.evaluated = { "props": { "id": true }, "dynamicProps": false, "dynamicItems": false };
const workflowRunCheck = validate35;
const schema46 = { "type": "object", "required": ["run_attempt", "head_repository"], "properties": { "run_attempt": { "type": "integer", "minimum": 1 }, "actor": { "anyOf": [{ "type": "object", "required": ["id", "login", "type"], "properties": { "id": { "type": "integer", "minimum": 0 }, "login": { "type": "string", "minLength": 1 }, "type": { "type": "string" } } }, { "type": "null" }] }, "triggering_actor": { "anyOf": [{ "type": "object", "required": ["id", "login", "type"], "properties": { "id": { "type": "integer", "minimum": 0 }, "login": { "type": "string", "minLength": 1 }, "type": { "type": "string" } } }, { "type": "null" }] }, "head_repository": { "anyOf": [{ "type": "object", "required": ["full_name"], "properties": { "full_name": { "type": "string", "minLength": 1 } } }, { "type": "null" }] } }, "$id": "schema:workflowRun" };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:workflowRun" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate35.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.run_attempt === undefined) && (missing0 = "run_attempt")) || ((data.head_repository === undefined) && (missing0 = "head_repository"))) {
                validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.run_attempt !== undefined) {
                    let data0 = data.run_attempt;
                    const _errs1 = errors;
                    if (!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) {
                        validate35.errors = [{ instancePath: instancePath + "/run_attempt", schemaPath: "#/properties/run_attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                    }
                    if (errors === _errs1) {
                        if (typeof data0 == "number") {
                            if (data0 < 1 || isNaN(data0)) {
                                validate35.errors = [{ instancePath: instancePath + "/run_attempt", schemaPath: "#/properties/run_attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                return false;
                            }
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.actor !== undefined) {
                        let data1 = data.actor;
                        const _errs3 = errors;
                        const _errs4 = errors;
                        let valid1 = false;
                        const _errs5 = errors;
                        if (errors === _errs5) {
                            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                let missing1;
                                if ((((data1.id === undefined) && (missing1 = "id")) || ((data1.login === undefined) && (missing1 = "login"))) || ((data1.type === undefined) && (missing1 = "type"))) {
                                    const err0 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                    if (vErrors === null) {
                                        vErrors = [err0];
                                    }
                                    else {
                                        vErrors.push(err0);
                                    }
                                    errors++;
                                }
                                else {
                                    if (data1.id !== undefined) {
                                        let data2 = data1.id;
                                        const _errs7 = errors;
                                        if (!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) {
                                            const err1 = { instancePath: instancePath + "/actor/id", schemaPath: "#/properties/actor/anyOf/0/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            if (vErrors === null) {
                                                vErrors = [err1];
                                            }
                                            else {
                                                vErrors.push(err1);
                                            }
                                            errors++;
                                        }
                                        if (errors === _errs7) {
                                            if (typeof data2 == "number") {
                                                if (data2 < 0 || isNaN(data2)) {
                                                    const err2 = { instancePath: instancePath + "/actor/id", schemaPath: "#/properties/actor/anyOf/0/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                    if (vErrors === null) {
                                                        vErrors = [err2];
                                                    }
                                                    else {
                                                        vErrors.push(err2);
                                                    }
                                                    errors++;
                                                }
                                            }
                                        }
                                        var valid2 = _errs7 === errors;
                                    }
                                    else {
                                        var valid2 = true;
                                    }
                                    if (valid2) {
                                        if (data1.login !== undefined) {
                                            let data3 = data1.login;
                                            const _errs9 = errors;
                                            if (errors === _errs9) {
                                                if (typeof data3 === "string") {
                                                    if (func1(data3) < 1) {
                                                        const err3 = { instancePath: instancePath + "/actor/login", schemaPath: "#/properties/actor/anyOf/0/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                        if (vErrors === null) {
                                                            vErrors = [err3];
                                                        }
                                                        else {
                                                            vErrors.push(err3);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                else {
                                                    const err4 = { instancePath: instancePath + "/actor/login", schemaPath: "#/properties/actor/anyOf/0/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                        vErrors = [err4];
                                                    }
                                                    else {
                                                        vErrors.push(err4);
                                                    }
                                                    errors++;
                                                }
                                            }
                                            var valid2 = _errs9 === errors;
                                        }
                                        else {
                                            var valid2 = true;
                                        }
                                        if (valid2) {
                                            if (data1.type !== undefined) {
                                                const _errs11 = errors;
                                                if (typeof data1.type !== "string") {
                                                    const err5 = { instancePath: instancePath + "/actor/type", schemaPath: "#/properties/actor/anyOf/0/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                        vErrors = [err5];
                                                    }
                                                    else {
                                                        vErrors.push(err5);
                                                    }
                                                    errors++;
                                                }
                                                var valid2 = _errs11 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                        }
                                    }
                                }
                            }
                            else {
                                const err6 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                    vErrors = [err6];
                                }
                                else {
                                    vErrors.push(err6);
                                }
                                errors++;
                            }
                        }
                        var _valid0 = _errs5 === errors;
                        valid1 = valid1 || _valid0;
                        if (_valid0) {
                            var props0 = {};
                            props0.id = true;
                            props0.login = true;
                            props0.type = true;
                        }
                        const _errs13 = errors;
                        if (data1 !== null) {
                            const err7 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            if (vErrors === null) {
                                vErrors = [err7];
                            }
                            else {
                                vErrors.push(err7);
                            }
                            errors++;
                        }
                        var _valid0 = _errs13 === errors;
                        valid1 = valid1 || _valid0;
                        if (!valid1) {
                            const err8 = { instancePath: instancePath + "/actor", schemaPath: "#/properties/actor/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                                vErrors = [err8];
                            }
                            else {
                                vErrors.push(err8);
                            }
                            errors++;
                            validate35.errors = vErrors;
                            return false;
                        }
                        else {
                            errors = _errs4;
                            if (vErrors !== null) {
                                if (_errs4) {
                                    vErrors.length = _errs4;
                                }
                                else {
                                    vErrors = null;
                                }
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.triggering_actor !== undefined) {
                            let data5 = data.triggering_actor;
                            const _errs15 = errors;
                            const _errs16 = errors;
                            let valid3 = false;
                            const _errs17 = errors;
                            if (errors === _errs17) {
                                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                    let missing2;
                                    if ((((data5.id === undefined) && (missing2 = "id")) || ((data5.login === undefined) && (missing2 = "login"))) || ((data5.type === undefined) && (missing2 = "type"))) {
                                        const err9 = { instancePath: instancePath + "/triggering_actor", schemaPath: "#/properties/triggering_actor/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                        if (vErrors === null) {
                                            vErrors = [err9];
                                        }
                                        else {
                                            vErrors.push(err9);
                                        }
                                        errors++;
                                    }
                                    else {
                                        if (data5.id !== undefined) {
                                            let data6 = data5.id;
                                            const _errs19 = errors;
                                            if (!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) {
                                                const err10 = { instancePath: instancePath + "/triggering_actor/id", schemaPath: "#/properties/triggering_actor/anyOf/0/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                if (vErrors === null) {
                                                    vErrors = [err10];
                                                }
                                                else {
                                                    vErrors.push(err10);
                                                }
                                                errors++;
                                            }
                                            if (errors === _errs19) {
                                                if (typeof data6 == "number") {
                                                    if (data6 < 0 || isNaN(data6)) {
                                                        const err11 = { instancePath: instancePath + "/triggering_actor/id", schemaPath: "#/properties/triggering_actor/anyOf/0/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                        if (vErrors === null) {
                                                            vErrors = [err11];
                                                        }
                                                        else {
                                                            vErrors.push(err11);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                            var valid4 = _errs19 === errors;
                                        }
                                        else {
                                            var valid4 = true;
                                        }
                                        if (valid4) {
                                            if (data5.login !== undefined) {
                                                let data7 = data5.login;
                                                const _errs21 = errors;
                                                if (errors === _errs21) {
                                                    if (typeof data7 === "string") {
                                                        if (func1(data7) < 1) {
                                                            const err12 = { instancePath: instancePath + "/triggering_actor/login", schemaPath: "#/properties/triggering_actor/anyOf/0/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                            if (vErrors === null) {
                                                                vErrors = [err12];
                                                            }
                                                            else {
                                                                vErrors.push(err12);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err13 = { instancePath: instancePath + "/triggering_actor/login", schemaPath: "#/properties/triggering_actor/anyOf/0/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                            vErrors = [err13];
                                                        }
                                                        else {
                                                            vErrors.push(err13);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                                var valid4 = _errs21 === errors;
                                            }
                                            else {
                                                var valid4 = true;
                                            }
                                            if (valid4) {
                                                if (data5.type !== undefined) {
                                                    const _errs23 = errors;
                                                    if (typeof data5.type !== "string") {
                                                        const err14 = { instancePath: instancePath + "/triggering_actor/type", schemaPath: "#/properties/triggering_actor/anyOf/0/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                            vErrors = [err14];
                                                        }
                                                        else {
                                                            vErrors.push(err14);
                                                        }
                                                        errors++;
                                                    }
                                                    var valid4 = _errs23 === errors;
                                                }
                                                else {
                                                    var valid4 = true;
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    const err15 = { instancePath: instancePath + "/triggering_actor", schemaPath: "#/properties/triggering_actor/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                        vErrors = [err15];
                                    }
                                    else {
                                        vErrors.push(err15);
                                    }
                                    errors++;
                                }
                            }
                            var _valid1 = _errs17 === errors;
                            valid3 = valid3 || _valid1;
                            if (_valid1) {
                                var props1 = {};
                                props1.id = true;
                                props1.login = true;
                                props1.type = true;
                            }
                            const _errs25 = errors;
                            if (data5 !== null) {
                                const err16 = { instancePath: instancePath + "/triggering_actor", schemaPath: "#/properties/triggering_actor/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    vErrors.push(err16);
                                }
                                errors++;
                            }
                            var _valid1 = _errs25 === errors;
                            valid3 = valid3 || _valid1;
                            if (!valid3) {
                                const err17 = { instancePath: instancePath + "/triggering_actor", schemaPath: "#/properties/triggering_actor/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    vErrors.push(err17);
                                }
                                errors++;
                                validate35.errors = vErrors;
                                return false;
                            }
                            else {
                                errors = _errs16;
                                if (vErrors !== null) {
                                    if (_errs16) {
                                        vErrors.length = _errs16;
                                    }
                                    else {
                                        vErrors = null;
                                    }
                                }
                            }
                            var valid0 = _errs15 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.head_repository !== undefined) {
                                let data9 = data.head_repository;
                                const _errs27 = errors;
                                const _errs28 = errors;
                                let valid5 = false;
                                const _errs29 = errors;
                                if (errors === _errs29) {
                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                        let missing3;
                                        if ((data9.full_name === undefined) && (missing3 = "full_name")) {
                                            const err18 = { instancePath: instancePath + "/head_repository", schemaPath: "#/properties/head_repository/anyOf/0/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                            if (vErrors === null) {
                                                vErrors = [err18];
                                            }
                                            else {
                                                vErrors.push(err18);
                                            }
                                            errors++;
                                        }
                                        else {
                                            if (data9.full_name !== undefined) {
                                                let data10 = data9.full_name;
                                                const _errs31 = errors;
                                                if (errors === _errs31) {
                                                    if (typeof data10 === "string") {
                                                        if (func1(data10) < 1) {
                                                            const err19 = { instancePath: instancePath + "/head_repository/full_name", schemaPath: "#/properties/head_repository/anyOf/0/properties/full_name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                            if (vErrors === null) {
                                                                vErrors = [err19];
                                                            }
                                                            else {
                                                                vErrors.push(err19);
                                                            }
                                                            errors++;
                                                        }
                                                    }
                                                    else {
                                                        const err20 = { instancePath: instancePath + "/head_repository/full_name", schemaPath: "#/properties/head_repository/anyOf/0/properties/full_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        if (vErrors === null) {
                                                            vErrors = [err20];
                                                        }
                                                        else {
                                                            vErrors.push(err20);
                                                        }
                                                        errors++;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        const err21 = { instancePath: instancePath + "/head_repository", schemaPath: "#/properties/head_repository/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        if (vErrors === null) {
                                            vErrors = [err21];
                                        }
                                        else {
                                            vErrors.push(err21);
                                        }
                                        errors++;
                                    }
                                }
                                var _valid2 = _errs29 === errors;
                                valid5 = valid5 || _valid2;
                                if (_valid2) {
                                    var props2 = {};
                                    props2.full_name = true;
                                }
                                const _errs33 = errors;
                                if (data9 !== null) {
                                    const err22 = { instancePath: instancePath + "/head_repository", schemaPath: "#/properties/head_repository/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        vErrors.push(err22);
                                    }
                                    errors++;
                                }
                                var _valid2 = _errs33 === errors;
                                valid5 = valid5 || _valid2;
                                if (!valid5) {
                                    const err23 = { instancePath: instancePath + "/head_repository", schemaPath: "#/properties/head_repository/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                        vErrors = [err23];
                                    }
                                    else {
                                        vErrors.push(err23);
                                    }
                                    errors++;
                                    validate35.errors = vErrors;
                                    return false;
                                }
                                else {
                                    errors = _errs28;
                                    if (vErrors !== null) {
                                        if (_errs28) {
                                            vErrors.length = _errs28;
                                        }
                                        else {
                                            vErrors = null;
                                        }
                                    }
                                }
                                var valid0 = _errs27 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    validate35.errors = vErrors;
    return errors === 0;
}
validate35.evaluated = { "props": { "run_attempt": true, "actor": true, "triggering_actor": true, "head_repository": true }, "dynamicProps": false, "dynamicItems": false };
/** Whether the value is a Account. */
function isAccount(value) {
    return accountCheck(value);
}
/** What made the last value of `isAccount` no Account: the path in it, and what it should be. */
function whyAccount() {
    const [error] = accountCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a BranchProtection. */
function isBranchProtection(value) {
    return branchProtectionCheck(value);
}
/** What made the last value of `isBranchProtection` no BranchProtection: the path in it, and what it should be. */
function whyBranchProtection() {
    const [error] = branchProtectionCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a BranchRules. */
function isBranchRules(value) {
    return branchRulesCheck(value);
}
/** What made the last value of `isBranchRules` no BranchRules: the path in it, and what it should be. */
function whyBranchRules() {
    const [error] = branchRulesCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a Branch. */
function isBranch(value) {
    return branchCheck(value);
}
/** What made the last value of `isBranch` no Branch: the path in it, and what it should be. */
function whyBranch() {
    const [error] = branchCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a Claims. */
function isClaims(value) {
    return claimsCheck(value);
}
/** What made the last value of `isClaims` no Claims: the path in it, and what it should be. */
function whyClaims() {
    const [error] = claimsCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a Content. */
function isContent(value) {
    return contentCheck(value);
}
/** What made the last value of `isContent` no Content: the path in it, and what it should be. */
function whyContent() {
    const [error] = contentCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a Environment. */
function isEnvironment(value) {
    return environmentCheck(value);
}
/** What made the last value of `isEnvironment` no Environment: the path in it, and what it should be. */
function whyEnvironment() {
    const [error] = environmentCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a EventFile. */
function isEventFile(value) {
    return eventFileCheck(value);
}
/** What made the last value of `isEventFile` no EventFile: the path in it, and what it should be. */
function whyEventFile() {
    const [error] = eventFileCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a IdToken. */
function isIdToken(value) {
    return idTokenCheck(value);
}
/** What made the last value of `isIdToken` no IdToken: the path in it, and what it should be. */
function whyIdToken() {
    const [error] = idTokenCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a Lifetime. */
function isLifetime(value) {
    return lifetimeCheck(value);
}
/** What made the last value of `isLifetime` no Lifetime: the path in it, and what it should be. */
function whyLifetime() {
    const [error] = lifetimeCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a Membership. */
function isMembership(value) {
    return membershipCheck(value);
}
/** What made the last value of `isMembership` no Membership: the path in it, and what it should be. */
function whyMembership() {
    const [error] = membershipCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a Problem. */
function isProblem(value) {
    return problemCheck(value);
}
/** What made the last value of `isProblem` no Problem: the path in it, and what it should be. */
function whyProblem() {
    const [error] = problemCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a Repository. */
function isRepository(value) {
    return repositoryCheck(value);
}
/** What made the last value of `isRepository` no Repository: the path in it, and what it should be. */
function whyRepository() {
    const [error] = repositoryCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a RunReviews. */
function isRunReviews(value) {
    return runReviewsCheck(value);
}
/** What made the last value of `isRunReviews` no RunReviews: the path in it, and what it should be. */
function whyRunReviews() {
    const [error] = runReviewsCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a Team. */
function isTeam(value) {
    return teamCheck(value);
}
/** What made the last value of `isTeam` no Team: the path in it, and what it should be. */
function whyTeam() {
    const [error] = teamCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a WorkflowRun. */
function isWorkflowRun(value) {
    return workflowRunCheck(value);
}
/** What made the last value of `isWorkflowRun` no WorkflowRun: the path in it, and what it should be. */
function whyWorkflowRun() {
    const [error] = workflowRunCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

;// CONCATENATED MODULE: ./lib/approvals/github-reading.js
/** What a job that reads runs and environments needs. */
const ACTIONS_READ = 'permissions: actions: read';
/** A call's answer as evidence; what is not shown cannot be read. */
function readingOf(read, grant, toValue) {
    return read.is === 'value' ? toValue(read.value) : { is: 'unreadable', why: read.message, grant };
}
/** The same, where 404 means that there is no such thing. */
function readingOrNull(read, grant, toValue) {
    if (read.is === 'missing')
        return { is: 'read', value: null };
    return readingOf(read, grant, (value) => ({ is: 'read', value: toValue(value) }));
}

;// CONCATENATED MODULE: ./lib/approvals/github-people.js


/** A person by GitHub's id (schema `simple-user`). */
function personOf({ id, login, type }) {
    return { id: String(id), login, isBot: type === 'Bot' || login.endsWith('[bot]') };
}
/** The accounts of the logins that a rule names, by lower-case login (operation users/get-by-username). */
async function readAccounts(github, rule) {
    const named = rule.approvals.flatMap(({ value }) => value.from.flatMap((one) => (one.is === 'user' ? [one.login.toLowerCase()] : [])));
    const read = async (login) => {
        const account = await github.get(`/users/${encodeURIComponent(login)}`, isAccount, whyAccount);
        return [login, readingOrNull(account, 'a github-token that may read users', personOf)];
    };
    return new Map(await Promise.all([...new Set(named)].map(read)));
}

;// CONCATENATED MODULE: ./lib/approvals/github-environment.js




/** An environment and its required reviewers; null when there is none (operation repos/get-environment). */
async function readEnvironment(github, repository, name) {
    const path = `${repositoryPath(repository)}/environments/${encodeURIComponent(name)}`;
    const read = await github.get(path, isEnvironment, whyEnvironment);
    return readingOrNull(read, ACTIONS_READ, (environment) => protectionOf(environment, repository.owner));
}
function protectionOf({ id, name, can_admins_bypass, protection_rules = [] }, owner) {
    const reviewers = protection_rules.flatMap(({ type, reviewers: named = [] }) => type === 'required_reviewers' ? named : []);
    return {
        id: String(id),
        name,
        adminsCanBypass: can_admins_bypass ?? null,
        users: reviewers.flatMap((one) => (one.type === 'User' ? [personOf(one.reviewer)] : [])),
        // An environment's teams are those of the organization that owns the repository.
        teams: reviewers.flatMap((one) => one.type === 'Team' ? [{ id: String(one.reviewer.id), organization: owner, slug: one.reviewer.slug }] : []),
    };
}

;// CONCATENATED MODULE: ./lib/approvals/github-reviews.js



/** The reviews of a run's environments, of all its attempts (operation actions/get-reviews-for-run). */
async function readReviews(github, here, runId) {
    const read = await github.list(`${here}/actions/runs/${runId}/approvals`, isRunReviews, whyRunReviews);
    return readingOf(read, ACTIONS_READ, reviewsOf);
}
function reviewsOf(all) {
    const reviews = all.flatMap(({ state, user, environments, comment }) => user === null
        ? []
        : [
            {
                state,
                person: personOf(user),
                environments: environments.map(({ id }) => String(id)),
                comment: comment ?? '',
            },
        ]);
    // A rejection might be among those whose author is gone, so the others prove nothing.
    if (reviews.length < all.length)
        return { is: 'unreadable', why: 'GitHub does not say who wrote one of them' };
    return { is: 'read', value: reviews };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/github/event.js



const LARGEST_EVENT = 10 * 1024 * 1024;
/** What is known of a fork that was deleted since. */
const GONE = 'one that was deleted';
/**
 * The repositories other than this one from which the event stems: those of a pull request, or of the run that a
 * `workflow_run` event tells of (docs.github.com/webhooks/webhook-events-and-payloads). None without a file.
 */
function foreignRepositories(path, repository) {
    const text = path === undefined || path === '' ? null : readEvent(path);
    if (text === null)
        return [];
    const event = parsed(text);
    if (event === undefined)
        throw unusable('it is not JSON');
    if (!isEventFile(event))
        throw unusable(whyEventFile());
    const heads = [
        ...(event.workflow_run === undefined ? [] : [event.workflow_run.head_repository]),
        ...(event.pull_request === undefined ? [] : [event.pull_request.head.repo]),
    ];
    return foreignOf(heads, repository);
}
/** Those of the repositories that are not this one; null is one that is there no more. */
function foreignOf(heads, repository) {
    const names = heads.map((head) => head?.full_name ?? GONE);
    return [...new Set(names.filter((name) => name.toLowerCase() !== repository.toLowerCase()))];
}
function readEvent(path) {
    const text = textOf(path);
    if (text === 'too large')
        throw unusable('it is larger than 10 MB');
    return text?.text ?? null;
}
function textOf(path) {
    try {
        const size = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size;
        if (size === undefined)
            return null;
        return size > LARGEST_EVENT ? 'too large' : { text: (0,external_node_fs_.readFileSync)(path, 'utf8') };
    }
    catch {
        throw unusable('it cannot be read');
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function unusable(why) {
    return new core_failure/* UsageFailure */.wK({ what: `The event file at GITHUB_EVENT_PATH cannot be used: ${why}` });
}

;// CONCATENATED MODULE: ./lib/approvals/github-run.js




/** The run (operation actions/get-workflow-run). */
async function readRun(github, here, { runId, repository }) {
    const read = await github.get(`${here}/actions/runs/${runId}`, isWorkflowRun, whyWorkflowRun);
    return readingOf(read, ACTIONS_READ, (run) => ({
        is: 'read',
        value: {
            attempt: run.run_attempt,
            requesters: requestersOf(run),
            foreign: foreignOf([run.head_repository], repository),
        },
    }));
}
function requestersOf({ actor, triggering_actor }) {
    if (!actor || !triggering_actor)
        return { is: 'unreadable', why: 'GitHub does not say who started the run' };
    const people = [personOf(actor), personOf(triggering_actor)];
    return { is: 'read', value: people.filter(({ id }, index) => people.findIndex((one) => one.id === id) === index) };
}

;// CONCATENATED MODULE: ./lib/approvals/github-teams.js

const GRANT = 'github-token of an app with Members: read';
/** The teams of the environment and of the rule, with those of the environment's approvers who are in them. */
async function readTeams(github, rule, protection, reviews) {
    if (protection.is === 'unreadable' || protection.value === null || reviews.is === 'unreadable')
        return [];
    const { id, teams } = protection.value;
    const approvers = unique(reviews.value
        .filter(({ state, environments }) => state === 'approved' && environments.includes(id))
        .map(({ person }) => person), (person) => person.id);
    const all = unique([...teams, ...teamsOf(rule)], ({ organization, slug }) => `${organization}/${slug}`.toLowerCase());
    return Promise.all(all.map(async (team) => ({ team, members: await readMembers(github, team, approvers) })));
}
/** A rule knows a team by its name alone. */
function teamsOf(rule) {
    return rule.approvals.flatMap(({ value }) => value.from.flatMap((one) => one.is === 'team' ? [{ id: '', organization: one.organization, slug: one.slug }] : []));
}
/** Operations teams/get-membership-for-user-in-org and, where it answers 404, teams/get-by-name. */
async function readMembers(github, team, approvers) {
    const path = `/orgs/${encodeURIComponent(team.organization)}/teams/${encodeURIComponent(team.slug)}`;
    const answers = await Promise.all(approvers.map(async (person) => {
        const read = await github.get(`${path}/memberships/${encodeURIComponent(person.login)}`, isMembership, whyMembership);
        return { person, read };
    }));
    const forbidden = answers.find(({ read }) => read.is === 'forbidden')?.read;
    if (forbidden?.is === 'forbidden')
        return { is: 'unreadable', why: forbidden.message, grant: GRANT };
    if (answers.some(({ read }) => read.is === 'missing')) {
        // 404 says "not a member" and "no team that you may see" alike; the team itself tells them apart.
        const itself = await github.get(path, isTeam, whyTeam);
        if (itself.is !== 'value')
            return { is: 'unreadable', why: itself.message, grant: GRANT };
    }
    const members = answers.filter(({ read }) => read.is === 'value' && read.value.state === 'active');
    return { is: 'read', value: new Set(members.map(({ person }) => person.id)) };
}
function unique(items, keyOf) {
    return items.filter((item, index) => items.findIndex((one) => keyOf(one) === keyOf(item)) === index);
}

;// CONCATENATED MODULE: ./lib/approvals/github.js







/** Gathers who asked for a run of GitHub Actions and who released its job. Nothing is asked where no approval is. */
function githubApprovals({ github, context, idTokens, inputs }) {
    const here = repositoryPath(context);
    const gather = async (rule, environment) => {
        const protecting = readEnvironment(github, context, environment);
        const reviewing = readReviews(github, here, context.runId);
        const claiming = idTokens.claimsReading();
        const [claims, protection, actual, run, reviews, accounts, teams] = await Promise.all([
            claiming,
            protecting,
            claiming.then((claims) => readActual(github, context, claims, environment)),
            readRun(github, here, context),
            reviewing,
            readAccounts(github, rule),
            Promise.all([protecting, reviewing]).then(([of, by]) => readTeams(github, rule, of, by)),
        ]);
        // Only now, so that no call is left under way.
        if (claims.is === 'read')
            refuseContradictions(claims.value, context, inputs);
        const attempts = [
            claims.is === 'read' ? Number(claims.value.run_attempt) : context.attempt,
            run.is === 'read' ? run.value.attempt : 0,
        ];
        const gate = {
            attempt: Math.max(...attempts),
            requesters: run.is === 'read' ? run.value.requesters : run,
            // The name of no environment where the token could not be read; the core then looks at `protection` alone.
            environment: claims.is === 'read' ? claims.value.environment || null : '',
            protection: claims.is === 'read' ? protection : claims,
            actual,
            reviews,
            accounts,
            teams,
        };
        return { gate, claims, run };
    };
    return {
        run: context.run,
        async evidence(rule, policy) {
            const { event, ref, foreign, run } = context;
            const base = { is: 'run', run, policy: policy ?? unknownPolicy(context) };
            if (rule.approvals.length === 0)
                return { ...base, event, ref, foreign, gate: null };
            if (rule.environment === null)
                throw new TypeError('a rule asks for approvals and names no environment');
            const gathered = await gather(rule, rule.environment);
            const { claims } = gathered;
            const own = gathered.run.is === 'read' ? gathered.run.value.foreign : [];
            return {
                ...base,
                event: claims.is === 'read' ? claims.value.event_name : event,
                ref: claims.is === 'read' ? claims.value.ref : ref,
                foreign: [...new Set([...foreign, ...own])],
                gate: gathered.gate,
            };
        },
    };
}
/** The environment that the job is in, where its name is written differently from the rule's. */
async function readActual(github, context, claims, wanted) {
    const environment = claims.is === 'read' ? claims.value.environment || null : null;
    return environment === null || environment === wanted ? null : readEnvironment(github, context, environment);
}
function unknownPolicy({ repository, ref, sha }) {
    return { repository, ref, commit: sha, gaps: { is: 'unreadable', why: 'the policy was not read from a branch' } };
}

;// CONCATENATED MODULE: ./lib/approvals/shell.js
/** A shell shows nobody who approved, and no flag stands in for one. */
const shellApprovals = {
    run: 'shell',
    evidence: () => Promise.resolve({ is: 'none', why: 'a shell cannot show who approved' }),
};

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./lib/core/digest.js + 1 modules
var digest = __webpack_require__(1727);
;// CONCATENATED MODULE: ./lib/facts/metrics-file.js




const LARGEST = 1024 * 1024;
/** Reads the file of the `metrics` input: a JSON object, name to finite number, at most 1 MB; anything else is wrong usage. */
async function readMetricsFile(path) {
    const wrong = (what) => new core_failure/* UsageFailure */.wK({
        what: `the metrics file ${path} ${what}`,
        fix: 'Give a JSON object of names and finite numbers, at most 1 MB',
    });
    // One byte more than it may have: a device is not read to its end.
    const bytes = await (0,consumers_.buffer)((0,external_node_fs_.createReadStream)(path, { end: LARGEST })).catch((error) => {
        throw wrong(error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code ?? error.message})`);
    });
    if (bytes.length > LARGEST)
        throw wrong('is larger than 1 MB');
    const value = parse(bytes);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(value === undefined ? 'is not JSON' : 'is not a JSON object');
    const values = Object.create(null);
    for (const [name, number] of Object.entries(value)) {
        if (typeof number !== 'number' || !Number.isFinite(number))
            throw wrong(`gives ${JSON.stringify(name)} no finite number`);
        values[name] = number;
    }
    return { digest: (0,digest/* sha256 */.s)(bytes), values };
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/forge/github-file.js


/** The path as git writes it; a UsageFailure when it leaves the repository. */
function relativePath(path) {
    const refuse = (why, fix) => new core_failure/* UsageFailure */.wK({ what: `The policy path ${JSON.stringify(path)} ${why}`, fix });
    const example = 'Write it relative to the root of the repository, like promote/policy.yml';
    if (path === '' || path.endsWith('/'))
        throw refuse('names no file', example);
    if (path.startsWith('/') || /^[a-z]:/i.test(path))
        throw refuse('is absolute', example);
    if (/[\\\p{Cc}]/u.test(path))
        throw refuse('holds a backslash or a control character', example);
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..'))
        throw refuse('leaves the repository', example);
    if (parts.length === 0)
        throw refuse('names no file', example);
    return parts.join('/');
}
/** The bytes of a file at a commit (operation repos/get-content). */
async function readFile(github, here, file, place) {
    const where = `${place.repository}@${place.ref}:${file}`;
    const unusable = (why, fix) => new core_failure/* UsageFailure */.wK({ what: `The policy ${where} ${why}`, fix });
    const escaped = file.split('/').map(encodeURIComponent).join('/');
    const read = await github.get(`${here}/contents/${escaped}?ref=${place.commit}`, isContent, whyContent);
    if (read.is === 'forbidden') {
        throw new core_failure/* ServiceFailure */.A(`GitHub does not let github-token read ${where}: ${read.message}`, {
            fix: 'Add to the job: permissions: contents: read',
        });
    }
    if (read.is === 'missing') {
        throw unusable(`is not there at ${place.commit.slice(0, 12)}`, 'Commit it, or set policy: preset:default');
    }
    const content = read.value;
    if (Array.isArray(content) || !('type' in content))
        throw unusable('is a directory', 'Name the file in it');
    if (content.type !== 'file')
        throw unusable(`is a ${content.type}`, 'Commit the policy itself as a file');
    if (content.encoding === 'none')
        throw unusable('is larger than 1 MB', 'Make it smaller');
    const bytes = content.encoding === 'base64' ? decoded(content.content ?? '') : null;
    if (bytes === null || (content.size !== undefined && content.size !== bytes.length)) {
        throw new core_failure/* ServiceFailure */.A(`GitHub's answer for ${where} does not hold the whole file`);
    }
    return bytes;
}
function decoded(text) {
    const base64 = text.replace(/\s+/g, '');
    return /^[A-Za-z0-9+/]*={0,2}$/.test(base64) ? new Uint8Array(Buffer.from(base64, 'base64')) : null;
}

;// CONCATENATED MODULE: ./lib/forge/github-protection.js

/** What must be demanded of a branch, and how each is told when it is not. */
const DEMANDS = {
    review: 'no rule demands a reviewed pull request',
    history: 'no rule forbids force-pushes',
    existence: 'no rule forbids deletion',
};
const ALL = ['review', 'history', 'existence'];
const github_protection_GRANT = 'protect the branch by a branch ruleset, which needs no permission to read, ' +
    'or give github-token a token of an app with Administration: read';
/** The active rules of all rulesets for a branch (operation repos/get-branch-rules). */
function readRules(github, here, name) {
    return github.list(`${here}/rules/branches/${encodeURIComponent(name)}`, isBranchRules, whyBranchRules);
}
/**
 * What a branch's protection does not demand. Rulesets and the classic protection hold together, so either may prove a
 * demand. The classic one is asked for only where the rulesets do not suffice (operation repos/get-branch-protection).
 */
async function provenGaps(options) {
    const { github, here, name, isProtected, rules } = options;
    const byRules = rules.is === 'value' ? ALL.filter((demand) => rules.value.some((rule) => isDemandedBy(rule, demand))) : [];
    const open = ALL.filter((demand) => !byRules.includes(demand));
    if (open.length === 0)
        return proven([]);
    const sentences = open.map((demand) => DEMANDS[demand]);
    if (!isProtected) {
        if (rules.is === 'forbidden')
            return unreadable(`the rules of ${name} (${rules.message})`, sentences);
        return proven(rules.is === 'value' && rules.value.length > 0 ? sentences : ['no rule protects it']);
    }
    const path = `${here}/branches/${encodeURIComponent(name)}/protection`;
    const classic = await github.get(path, isBranchProtection, whyBranchProtection);
    if (classic.is === 'value') {
        const gaps = classicGaps(classic.value, open);
        return rules.is === 'forbidden' && gaps.length > 0
            ? unreadable(`the rules of ${name} (${rules.message})`, gaps)
            : proven(gaps);
    }
    // Only these words say that there is none; another 404 hides it from a token that may not see it.
    if (classic.is === 'missing' && /not protected/i.test(classic.message) && rules.is !== 'forbidden')
        return proven(sentences);
    return unreadable(`the branch protection of ${name} (${classic.message})`, sentences);
}
function isDemandedBy({ type, parameters }, demand) {
    if (demand === 'history')
        return type === 'non_fast_forward';
    if (demand === 'existence')
        return type === 'deletion';
    return type === 'pull_request' && (parameters?.required_approving_review_count ?? 0) >= 1;
}
function classicGaps(classic, open) {
    const missing = open.filter((demand) => !isDemandedByClassic(classic, demand)).map((demand) => DEMANDS[demand]);
    const exempt = classic.enforce_admins?.enabled === true ? [] : ['administrators are exempt from the branch protection'];
    return [...missing, ...exempt, ...bypassGap(classic, open)];
}
function isDemandedByClassic(classic, demand) {
    if (demand === 'history')
        return classic.allow_force_pushes?.enabled === false;
    if (demand === 'existence')
        return classic.allow_deletions?.enabled === false;
    return (classic.required_pull_request_reviews?.required_approving_review_count ?? 0) >= 1;
}
/** People, teams or apps who need no pull request. */
function bypassGap(classic, open) {
    if (!open.includes('review'))
        return [];
    const { users = [], teams = [], apps = [], } = classic.required_pull_request_reviews?.bypass_pull_request_allowances ?? {};
    return users.length + teams.length + apps.length === 0 ? [] : ['some may bypass the required pull request'];
}
const proven = (gaps) => ({ is: 'read', value: gaps });
function unreadable(what, sentences) {
    return {
        is: 'unreadable',
        why: `${what} could not be read, and of what could, ${sentences.join('; ')}`,
        grant: github_protection_GRANT,
    };
}

;// CONCATENATED MODULE: ./lib/forge/github.js





/** Reads the policy from the default branch at one recorded commit, and what protects that branch. */
function githubForge({ github, context, policyRef }) {
    const here = repositoryPath(context);
    // Operations repos/get, repos/get-branch, repos/get-branch-rules.
    const head = async () => {
        const repository = await github.get(here, isRepository, whyRepository);
        const { default_branch: name } = demand(repository, `repository ${context.repository}`);
        refuseOtherRef(policyRef, name);
        const escaped = encodeURIComponent(name);
        const [answer, rules] = await Promise.all([
            github.get(`${here}/branches/${escaped}`, isBranch, whyBranch),
            readRules(github, here, name),
        ]);
        const branch = demand(answer, `branch ${name} of ${context.repository}`);
        const evidence = provenGaps({ github, here, name, isProtected: branch.protected, rules }).then((gaps) => ({
            repository: context.repository,
            ref: `refs/heads/${name}`,
            commit: branch.commit.sha,
            gaps,
        }));
        return { name, branch, evidence };
    };
    return {
        async policy(path) {
            const file = relativePath(path);
            const { name, branch, evidence } = await head();
            const at = { repository: context.repository, ref: name, commit: branch.commit.sha };
            const [bytes, proven] = await Promise.all([readFile(github, here, file, at), evidence]);
            return { bytes, file, evidence: proven };
        },
        async standing() {
            return (await head()).evidence;
        },
    };
}
function refuseOtherRef(policyRef, defaultBranch) {
    if (['', defaultBranch, `refs/heads/${defaultBranch}`].includes(policyRef))
        return;
    throw new core_failure/* UsageFailure */.wK({
        what: `policy-ref is ${policyRef}: policy-ref other than the default branch is not available yet`,
        fix: `Leave it out, or set it to ${defaultBranch}`,
    });
}
/** The value, or the end of the run: GitHub answers 404, too, for what the token may not see. */
function demand(read, what) {
    if (read.is === 'value')
        return read.value;
    throw new core_failure/* ServiceFailure */.A(`GitHub does not show the ${what} to github-token: ${read.message}`, {
        fix: 'Add to the job: permissions: contents: read',
    });
}

// EXTERNAL MODULE: ./lib/forge/working-tree.js
var working_tree = __webpack_require__(5081);
// EXTERNAL MODULE: ./node_modules/@azure/core-rest-pipeline/dist/esm/index.js + 81 modules
var esm = __webpack_require__(9911);
;// CONCATENATED MODULE: ./lib/version.generated.js
// Generated by scripts/generate.mjs; do not edit.
/** The version of this package. */
const VERSION = '0.1.0';

// EXTERNAL MODULE: ./lib/http/address.js
var http_address = __webpack_require__(1368);
;// CONCATENATED MODULE: ./lib/http/retry.js
/** Answers that say "not now": worth another try when the call can be repeated. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
/** How often one call is tried. */
const MOST_TRIES = 5;
const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 20_000;
const isPassing = (status) => PASSING.has(status);
/**
 * How long to wait before the next try, in milliseconds: what the service demands, by `Retry-After` (seconds or a date)
 * or in the words of its message, which is what Azure ML really sends; else a jittered backoff.
 */
function pauseBefore(tries, answer, random = Math.random) {
    const demanded = answer && (fromHeader(answer.headers) ?? fromMessage(answer.text));
    if (demanded !== undefined)
        return demanded;
    const most = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));
    return most / 2 + (random() * most) / 2;
}
function fromHeader(headers) {
    const text = headers['retry-after']?.trim();
    if (text === undefined || text === '')
        return undefined;
    if (/^\d{1,6}$/.test(text))
        return Number(text) * 1000;
    const date = Date.parse(text);
    if (Number.isNaN(date))
        return undefined;
    // Against the service's own clock, so that a runner whose clock is off waits as long as it was asked to.
    const now = Date.parse(headers.date ?? '');
    return Math.max(0, date - (Number.isNaN(now) ? Date.now() : now));
}
// Recorded traffic of 2023-03: "Received too many requests in a short amount of time. Retry again after 20 seconds."
function fromMessage(text) {
    const seconds = /retry again after (\d{1,6}) seconds?/i.exec(text.slice(0, 10_000))?.[1];
    return seconds === undefined ? undefined : Number(seconds) * 1000;
}

;// CONCATENATED MODULE: ./lib/http/transport.js





/** No answer that we read is larger. */
const LARGEST_ANSWER = 32 * 1024 * 1024;
const LONGEST_CALL_MS = 60_000;
/** What Node says of a certificate that it does not trust: another try would find the same one. */
const LASTING = /\b(CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/;
/** The one way out of the house: proxy from the environment, time and size bounded, no redirect followed, tokens to one origin only. */
function createTransport({ service, origin, deadline, token }) {
    const pipeline = (0,esm/* createEmptyPipeline */.O8)();
    pipeline.addPolicy((0,esm/* proxyPolicy */.Ll)());
    pipeline.addPolicy((0,esm/* decompressResponsePolicy */.rQ)());
    const client = (0,esm/* createDefaultHttpClient */.fl)();
    const once = async (call) => {
        const url = new URL(call.url);
        if (url.origin !== origin)
            throw new core_failure/* ServiceFailure */.A(`${service} pointed to another address, ${url.origin}; nothing was sent there`);
        const headers = (0,esm/* createHttpHeaders */.Nc)({
            'User-Agent': `aml-promote/${VERSION}`,
            Accept: 'application/json',
            ...call.headers,
        });
        if (token !== undefined && (0,http_address/* mayCarryToken */.qb)(url))
            headers.set('Authorization', `Bearer ${await token()}`);
        const request = (0,esm/* createPipelineRequest */.G6)({
            url: call.url,
            method: call.method,
            headers,
            ...(call.body === undefined ? {} : { body: call.body }),
            timeout: Math.max(1, Math.min(LONGEST_CALL_MS, deadline.remaining())),
            abortSignal: deadline.signal,
            allowInsecureConnection: url.protocol === 'http:',
            streamResponseStatusCodes: new Set([Number.POSITIVE_INFINITY]),
        });
        const response = await pipeline.sendRequest(client, request);
        return { status: response.status, headers: response.headers.toJSON(), text: await readText(response) };
    };
    const unanswered = (call, error) => {
        if (error instanceof core_failure/* ServiceFailure */.A)
            return error;
        const over = deadline.remaining() === 0;
        const why = over ? 'the time of this run is over' : reasonOf(error);
        return new core_failure/* ServiceFailure */.A(`${service} did not answer ${call.method} ${new URL(call.url).pathname}: ${why}`, {
            fix: over ? 'Run it again with a longer timeout' : `Check that ${origin} can be reached`,
        });
    };
    return {
        async once(call) {
            try {
                return await once(call);
            }
            catch (error) {
                throw unanswered(call, error);
            }
        },
        async read(call) {
            for (let tries = 1;; tries++) {
                let answer;
                let reason = '';
                try {
                    answer = await once(call);
                    if (!isPassing(answer.status) || tries === MOST_TRIES)
                        return answer;
                }
                catch (error) {
                    reason = reasonOf(error);
                    const lasting = error instanceof core_failure/* ServiceFailure */.A || LASTING.test(reason);
                    if (lasting || tries === MOST_TRIES || deadline.remaining() === 0)
                        throw unanswered(call, error);
                }
                await deadline.wait(pauseBefore(tries, answer), `${service} answered ${answer?.status ?? `nothing (${reason})`}`);
            }
        },
    };
}
async function readText(response) {
    const stream = response.readableStreamBody;
    if (stream === undefined || stream === null)
        return response.bodyAsText ?? '';
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        size += bytes.length;
        if (size > LARGEST_ANSWER)
            throw new core_failure/* ServiceFailure */.A(`an answer is larger than ${LARGEST_ANSWER / 1024 / 1024} MB`);
        chunks.push(bytes);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** The cause in one line: what Node calls the failure, never a stack. */
function reasonOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    return [code, message]
        .filter((part) => part !== '' && part !== 'REQUEST_SEND_ERROR')
        .join(' ')
        .slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/github/client.js



/** A list that is longer is no list of rules or reviews. */
const MOST_PAGES = 50;
const LONGEST_MESSAGE = 200;
const HEADERS = { Accept: 'application/vnd.github+json', 'X-GitHub-Api-Version': '2022-11-28' };
/** Reads GitHub's REST API (docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api). */
function createGitHub({ apiUrl, token, deadline }) {
    const base = apiUrl.href.replace(/\/+$/, '');
    const transport = createTransport({
        service: 'GitHub',
        origin: apiUrl.origin,
        deadline,
        ...(token === null || token === '' ? {} : { token: async () => token }),
    });
    const read = async (url, isT, whyT) => {
        const answer = await transport.read({ method: 'GET', url, headers: HEADERS });
        return [judge(new URL(url).pathname, answer, isT, whyT), answer];
    };
    return {
        async get(path, isT, whyT) {
            const [result] = await read(base + path, isT, whyT);
            return result;
        },
        async list(path, isPage, whyPage) {
            const items = [];
            let url = `${base}${path}${path.includes('?') ? '&' : '?'}per_page=100`;
            for (let page = 1; page <= MOST_PAGES; page++) {
                const [result, answer] = await read(url, isPage, whyPage);
                if (result.is !== 'value')
                    return result;
                items.push(...result.value);
                const next = nextPage(url, answer);
                if (next === null)
                    return { is: 'value', value: items };
                url = next;
            }
            throw new core_failure/* ServiceFailure */.A(`GitHub's list at ${new URL(base + path).pathname} has more than ${MOST_PAGES} pages`);
        },
    };
}
function judge(path, answer, isT, whyT) {
    const { status } = answer;
    if (status === 200)
        return { is: 'value', value: usableValue(path, answer, isT, whyT) };
    const message = messageOf(answer);
    if (isRateLimited(answer, message))
        throw rateLimited(path, answer, message);
    if (status === 404)
        return { is: 'missing', message };
    if (status === 401 || status === 403)
        return { is: 'forbidden', message };
    throw new core_failure/* ServiceFailure */.A(`GitHub answered ${status} to GET ${path}: ${message}`, trace(answer));
}
function usableValue(path, answer, isT, whyT) {
    const value = client_parsed(answer.text);
    const reject = (why) => new core_failure/* ServiceFailure */.A(`GitHub's answer (${answer.status}) to GET ${path} cannot be used: ${why}`, trace(answer));
    if (value === undefined)
        throw reject('it is not JSON');
    if (!isT(value))
        throw reject(whyT());
    return value;
}
function client_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** GitHub's own words for an error, on one line. */
function messageOf({ status, text }) {
    const body = client_parsed(text);
    const message = isProblem(body) ? oneLine(body.message) : '';
    return message === '' ? `status ${status}` : message;
}
function oneLine(text) {
    const line = text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
    return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}
// docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api: 429, or 403 with either sign.
function isRateLimited({ status, headers }, message) {
    if (status === 429)
        return true;
    return status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit|abuse detection/i.test(message));
}
function rateLimited(path, answer, message) {
    const reset = resetTime(answer.headers['x-ratelimit-reset']);
    const when = reset === null ? '' : `, until ${reset}`;
    return new core_failure/* ServiceFailure */.A(`GitHub refuses further calls${when} (${answer.status} to GET ${path}: ${message})`, {
        ...trace(answer),
        fix: reset === null ? 'Run it again later' : `Run it again after ${reset}`,
    });
}
function resetTime(seconds) {
    return seconds !== undefined && /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000).toISOString() : null;
}
function trace({ headers }) {
    const correlationId = headers['x-github-request-id'];
    return correlationId === undefined ? {} : { correlationId };
}
// docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
function nextPage(url, { headers }) {
    const [, target] = /<([^<>]*)>\s*;[^,<]*\brel="?next"?/i.exec(headers.link ?? '') ?? [];
    if (target === undefined)
        return null;
    const { origin, pathname } = new URL(url);
    if (!URL.canParse(target, url))
        throw new core_failure/* ServiceFailure */.A(`GitHub's list at ${pathname} has no usable next page`);
    const next = new URL(target, url);
    if (next.origin !== origin)
        throw new core_failure/* ServiceFailure */.A(`GitHub's list at ${pathname} goes on at another address, ${next.origin}`);
    return next.href;
}

;// CONCATENATED MODULE: ./lib/github/context.js



const NEEDED = [
    ['GITHUB_REPOSITORY', /^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/, 'owner/name'],
    ['GITHUB_RUN_ID', /^[1-9]\d{0,18}$/, 'a number'],
    ['GITHUB_EVENT_NAME', /^\w+$/, 'the name of an event'],
    ['GITHUB_REF', /^refs\/\S+$/, 'a full ref such as refs/heads/main'],
    ['GITHUB_SHA', /^[0-9a-f]{40}([0-9a-f]{24})?$/, 'a commit'],
    ['GITHUB_SERVER_URL', /^https?:/, 'a URL'],
    ['GITHUB_API_URL', /^https?:/, 'a URL'],
];
/**
 * The context of this run (docs.github.com/actions/reference/workflows-and-actions/variables). Throws a UsageFailure
 * that names everything that is missing or wrong.
 *
 * @param azureEndpoint where assets are promoted; a local stand-in of GitHub is accepted only with a local one of Azure
 */
function runContext(env, { azureEndpoint }) {
    const problems = [];
    const wrong = (what, fix) => problems.push({ what, ...(fix === undefined ? {} : { fix }) });
    for (const [name, pattern, wanted] of NEEDED) {
        const text = env[name] ?? '';
        if (text === '')
            wrong(`${name} is not set`, 'GitHub sets it in every job; run this in a job of GitHub Actions');
        else if (!pattern.test(text))
            wrong(`${name} is ${shown(text)}, not ${wanted}`);
    }
    const attempt = env.GITHUB_RUN_ATTEMPT || '1';
    if (!/^[1-9]\d{0,5}$/.test(attempt))
        wrong(`GITHUB_RUN_ATTEMPT is ${shown(attempt)}, not a number`);
    stop(problems);
    const address = (name, text) => {
        const parsed = (0,http_address/* parseAddress */.or)(text);
        if (!parsed.ok)
            wrong(`${name}: ${parsed.error}`);
        return parsed.ok ? parsed.value : null;
    };
    const server = address('GITHUB_SERVER_URL', value(env, 'GITHUB_SERVER_URL'));
    const apiUrl = address('GITHUB_API_URL', value(env, 'GITHUB_API_URL'));
    const requestText = env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
    const requestToken = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '';
    // The request URL has a query of its own, so only where it points to is judged.
    const requestUrl = requestText === '' ? null : URL.canParse(requestText) ? new URL(requestText) : undefined;
    if (requestUrl === undefined)
        wrong('ACTIONS_ID_TOKEN_REQUEST_URL is not a URL');
    else if (requestUrl !== null)
        address('ACTIONS_ID_TOKEN_REQUEST_URL', originOf(requestUrl));
    for (const [name, url] of [
        ['GITHUB_API_URL', apiUrl],
        ['ACTIONS_ID_TOKEN_REQUEST_URL', requestUrl],
    ]) {
        if (url && (0,http_address/* isLoopback */.U9)(url) && !(0,http_address/* isLoopback */.U9)(azureEndpoint)) {
            wrong(`${name} points to a local stand-in, which is accepted only together with a loopback azure-endpoint`);
        }
    }
    stop(problems);
    if (server === null || apiUrl === null)
        throw new TypeError('an address that was refused is in use');
    const repository = value(env, 'GITHUB_REPOSITORY');
    const [owner = '', name = ''] = repository.split('/');
    const runId = value(env, 'GITHUB_RUN_ID');
    return {
        repository,
        owner,
        name,
        runId,
        attempt: Number(attempt),
        event: value(env, 'GITHUB_EVENT_NAME'),
        ref: value(env, 'GITHUB_REF'),
        sha: value(env, 'GITHUB_SHA'),
        run: `${server.host}/${repository}/actions/runs/${runId}`,
        apiUrl,
        idToken: requestUrl && requestToken !== '' ? { requestUrl, requestToken } : null,
        foreign: foreignRepositories(env.GITHUB_EVENT_PATH, repository),
    };
}
/** `scheme://host` with a user, if there is one: an address in which a user hides is refused. */
function originOf({ protocol, username, password, host }) {
    return `${protocol}//${username || password ? 'user@' : ''}${host}`;
}
function stop([first, ...others]) {
    if (first !== undefined)
        throw new core_failure/* UsageFailure */.wK(first, ...others);
}
const value = (env, name) => env[name] ?? '';
const shown = (text) => JSON.stringify(text.slice(0, 100));

;// CONCATENATED MODULE: ./lib/github/oidc.js



const SERVICE = "GitHub's token service";
/** For the token whose claims are read: nobody is logged in to with it. */
const OWN_AUDIENCE = 'aml-promote';
const RENEW_BEFORE_MS = 60_000;
const oidc_GRANT = 'add to the job: permissions: id-token: write';
const NO_PERMISSION = 'the job has no id-token permission';
/**
 * Asks for ID tokens (docs.github.com/actions/reference/security/oidc, "Using custom actions"). The signature is not
 * checked here: the token comes straight from its issuer, and whoever relies on it (Azure) checks it.
 */
function createIdTokens({ requestUrl, requestToken, deadline, mask }) {
    const held = new Map();
    const ask = async (audience) => {
        if (requestUrl === null || !requestToken)
            return { is: 'unreadable', why: NO_PERMISSION, grant: oidc_GRANT };
        const transport = createTransport({ service: SERVICE, origin: requestUrl.origin, deadline });
        const url = new URL(requestUrl);
        url.searchParams.set('audience', audience);
        const headers = { Authorization: `Bearer ${requestToken}` };
        const { status, text } = await transport.read({ method: 'GET', url: url.href, headers });
        if (status === 401 || status === 403 || status === 404) {
            return { is: 'unreadable', why: `${SERVICE} refused with ${status}`, grant: oidc_GRANT };
        }
        if (status !== 200)
            throw new core_failure/* ServiceFailure */.A(`${SERVICE} answered ${status}`);
        const answer = oidc_parsed(text);
        if (!isIdToken(answer))
            throw oidc_unusable(answer === undefined ? 'it is not JSON' : whyIdToken());
        mask(answer.value);
        return { is: 'read', value: heldOf(answer.value) };
    };
    // Kept while it is asked for, so that those who ask together get one token.
    const hold = (audience) => {
        const before = held.get(audience);
        const next = before?.then((reading) => (isEnding(reading) ? ask(audience) : reading)) ?? ask(audience);
        held.set(audience, next);
        next.catch(() => {
            if (held.get(audience) === next)
                held.delete(audience);
        });
        return next;
    };
    const demand = async (audience) => {
        const reading = await hold(audience);
        if (reading.is === 'read')
            return reading.value;
        throw new core_failure/* UsageFailure */.wK({
            what: `No ID token for this job: ${reading.why}`,
            fix: 'Add to the job: permissions: { id-token: write, contents: read }',
        });
    };
    return {
        token: async (audience) => (await demand(audience)).token,
        claims: async () => claimsOf(await demand(OWN_AUDIENCE)),
        async claimsReading() {
            const reading = await hold(OWN_AUDIENCE);
            return reading.is === 'read' ? { is: 'read', value: claimsOf(reading.value) } : reading;
        },
    };
}
function isEnding(reading) {
    return reading.is === 'read' && reading.value.ends - Date.now() < RENEW_BEFORE_MS;
}
/** The payload of a JSON Web Token (RFC 7519). */
function heldOf(token) {
    const [, text = ''] = token.split('.');
    const payload = oidc_parsed(Buffer.from(text, 'base64url').toString('utf8'));
    if (!isLifetime(payload))
        throw oidc_unusable(payload === undefined ? 'it holds no claims' : `its claims: ${whyLifetime()}`);
    return { token, payload, ends: payload.exp * 1000 };
}
function claimsOf({ payload }) {
    if (isClaims(payload))
        return payload;
    throw oidc_unusable(`its claims: ${whyClaims()}`);
}
function oidc_unusable(why) {
    return new core_failure/* ServiceFailure */.A(`The token of ${SERVICE} cannot be used: ${why}`);
}
function oidc_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/registry/azure-ml/credential.js

/** The audience that Entra asks of a federated token: learn.microsoft.com/entra/workload-id/workload-identity-federation. */
const AUDIENCE = 'api://AzureADTokenExchange';
const credential_RENEW_BEFORE_MS = 5 * 60_000;
const KNOWN_AUTHORITIES = [
    'login.microsoftonline.com',
    'login.microsoftonline.us',
    'login.partner.microsoftonline.cn',
    'login.chinacloudapi.cn',
];
const YAML = 'Add to the job "permissions: { id-token: write, contents: read }", and to the step "with: { tenant-id: …, client-id: … }"; or run az login first';
/**
 * A source of tokens for Azure: the host's federated token when tenant-id and client-id say for whom, else a logged-in
 * Azure CLI. One of the two, chosen by what is given, never one after the other.
 */
function azureToken(options) {
    let held;
    return async () => {
        const now = held && (await held);
        if (now === undefined || now.expiresOnTimestamp - Date.now() < credential_RENEW_BEFORE_MS)
            held = logIn(options);
        return (await (held ?? logIn(options))).token;
    };
}
async function logIn(options) {
    const federated = options.tenantId !== '' && options.clientId !== '' && options.assertion !== null;
    try {
        const credential = federated ? await fromAssertion(options, options.assertion) : await fromCli(options);
        const token = await credential.getToken(options.scope);
        if (token === null)
            throw new Error('it gave no token');
        options.mask(token.token);
        return token;
    }
    catch (error) {
        if (error instanceof core_failure/* ServiceFailure */.A)
            throw error;
        const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '').slice(0, 300) : String(error);
        const tried = federated
            ? `tried a federated token for the client ${options.clientId} in the tenant ${options.tenantId}`
            : `tried a logged-in Azure CLI; a federated token was not tried, for ${whyNot(options)}`;
        throw new core_failure/* ServiceFailure */.A(`no login to Azure (${tried}): ${reason}`, { fix: YAML });
    }
}
function whyNot({ tenantId, clientId, noAssertion }) {
    const missing = [...(tenantId === '' ? ['tenant-id'] : []), ...(clientId === '' ? ['client-id'] : [])];
    return missing.length > 0 ? `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not given` : noAssertion;
}
// The library costs more to load than the rest of a promotion, so it is loaded where a token is needed.
async function fromAssertion(options, assertion) {
    const { ClientAssertionCredential } = await __webpack_require__.e(/* import() */ 907).then(__webpack_require__.bind(__webpack_require__, 9907));
    const { tenantId, clientId, authorityHost } = options;
    if (assertion === null)
        throw new Error(options.noAssertion);
    return new ClientAssertionCredential(tenantId, clientId, () => assertion(AUDIENCE), {
        ...(authorityHost === ''
            ? {}
            : { authorityHost, disableInstanceDiscovery: !KNOWN_AUTHORITIES.includes(new URL(authorityHost).hostname) }),
    });
}
async function fromCli({ tenantId }) {
    const { AzureCliCredential } = await __webpack_require__.e(/* import() */ 907).then(__webpack_require__.bind(__webpack_require__, 9907));
    return new AzureCliCredential(tenantId === '' ? {} : { tenantId });
}

// EXTERNAL MODULE: ./lib/core/entry.js + 1 modules
var core_entry = __webpack_require__(180);
;// CONCATENATED MODULE: ./lib/registry/azure-ml/answers-validate.generated.js
const armErrorCheck = answers_validate_generated_validate20;
const answers_validate_generated_schema31 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "object", "required": ["message"], "properties": { "code": { "type": ["string", "null"] }, "message": { "type": "string" }, "details": { "type": ["array", "null"], "items": { "type": "object", "properties": { "code": { "type": ["string", "null"] }, "message": { "type": ["string", "null"] } } } } } } }, "$id": "schema:armError" };
function answers_validate_generated_validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:armError" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = answers_validate_generated_validate20.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.error === undefined) && (missing0 = "error")) {
                answers_validate_generated_validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.error !== undefined) {
                    let data0 = data.error;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                            let missing1;
                            if ((data0.message === undefined) && (missing1 = "message")) {
                                answers_validate_generated_validate20.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                return false;
                            }
                            else {
                                if (data0.code !== undefined) {
                                    let data1 = data0.code;
                                    const _errs3 = errors;
                                    if ((typeof data1 !== "string") && (data1 !== null)) {
                                        answers_validate_generated_validate20.errors = [{ instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: answers_validate_generated_schema31.properties.error.properties.code.type }, message: "must be string,null" }];
                                        return false;
                                    }
                                    var valid1 = _errs3 === errors;
                                }
                                else {
                                    var valid1 = true;
                                }
                                if (valid1) {
                                    if (data0.message !== undefined) {
                                        const _errs5 = errors;
                                        if (typeof data0.message !== "string") {
                                            answers_validate_generated_validate20.errors = [{ instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                        }
                                        var valid1 = _errs5 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data0.details !== undefined) {
                                            let data3 = data0.details;
                                            const _errs7 = errors;
                                            if ((!(Array.isArray(data3))) && (data3 !== null)) {
                                                answers_validate_generated_validate20.errors = [{ instancePath: instancePath + "/error/details", schemaPath: "#/properties/error/properties/details/type", keyword: "type", params: { type: answers_validate_generated_schema31.properties.error.properties.details.type }, message: "must be array,null" }];
                                                return false;
                                            }
                                            if (errors === _errs7) {
                                                if (Array.isArray(data3)) {
                                                    var valid2 = true;
                                                    const len0 = data3.length;
                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                        let data4 = data3[i0];
                                                        const _errs9 = errors;
                                                        if (errors === _errs9) {
                                                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                                if (data4.code !== undefined) {
                                                                    let data5 = data4.code;
                                                                    const _errs11 = errors;
                                                                    if ((typeof data5 !== "string") && (data5 !== null)) {
                                                                        answers_validate_generated_validate20.errors = [{ instancePath: instancePath + "/error/details/" + i0 + "/code", schemaPath: "#/properties/error/properties/details/items/properties/code/type", keyword: "type", params: { type: answers_validate_generated_schema31.properties.error.properties.details.items.properties.code.type }, message: "must be string,null" }];
                                                                        return false;
                                                                    }
                                                                    var valid3 = _errs11 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data4.message !== undefined) {
                                                                        let data6 = data4.message;
                                                                        const _errs13 = errors;
                                                                        if ((typeof data6 !== "string") && (data6 !== null)) {
                                                                            answers_validate_generated_validate20.errors = [{ instancePath: instancePath + "/error/details/" + i0 + "/message", schemaPath: "#/properties/error/properties/details/items/properties/message/type", keyword: "type", params: { type: answers_validate_generated_schema31.properties.error.properties.details.items.properties.message.type }, message: "must be string,null" }];
                                                                            return false;
                                                                        }
                                                                        var valid3 = _errs13 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                answers_validate_generated_validate20.errors = [{ instancePath: instancePath + "/error/details/" + i0, schemaPath: "#/properties/error/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid2 = _errs9 === errors;
                                                        if (!valid2) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid1 = _errs7 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                    }
                                }
                            }
                        }
                        else {
                            answers_validate_generated_validate20.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                        }
                    }
                }
            }
        }
        else {
            answers_validate_generated_validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    answers_validate_generated_validate20.errors = vErrors;
    return errors === 0;
}
answers_validate_generated_validate20.evaluated = { "props": { "error": true }, "dynamicProps": false, "dynamicItems": false };
const modelVersionCheck = answers_validate_generated_validate21;
const answers_validate_generated_schema32 = { "type": "object", "required": ["properties"], "properties": { "id": { "type": ["string", "null"] }, "name": { "type": ["string", "null"] }, "properties": { "type": "object", "properties": { "stage": { "type": ["string", "null"] }, "tags": { "type": ["object", "null"], "additionalProperties": { "type": ["string", "null"] } }, "properties": { "type": ["object", "null"], "additionalProperties": { "type": ["string", "null"] } }, "isAnonymous": { "type": ["boolean", "null"] }, "isArchived": { "type": ["boolean", "null"] }, "modelUri": { "type": ["string", "null"] }, "modelType": { "type": ["string", "null"] }, "jobName": { "type": ["string", "null"] } } }, "systemData": { "type": ["object", "null"], "properties": { "createdAt": { "type": ["string", "null"] } } } }, "$id": "schema:modelVersion" };
function answers_validate_generated_validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:modelVersion" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = answers_validate_generated_validate21.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.properties === undefined) && (missing0 = "properties")) {
                answers_validate_generated_validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.id !== undefined) {
                    let data0 = data.id;
                    const _errs1 = errors;
                    if ((typeof data0 !== "string") && (data0 !== null)) {
                        answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: answers_validate_generated_schema32.properties.id.type }, message: "must be string,null" }];
                        return false;
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.name !== undefined) {
                        let data1 = data.name;
                        const _errs3 = errors;
                        if ((typeof data1 !== "string") && (data1 !== null)) {
                            answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: answers_validate_generated_schema32.properties.name.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.properties !== undefined) {
                            let data2 = data.properties;
                            const _errs5 = errors;
                            if (errors === _errs5) {
                                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                                    if (data2.stage !== undefined) {
                                        let data3 = data2.stage;
                                        const _errs7 = errors;
                                        if ((typeof data3 !== "string") && (data3 !== null)) {
                                            answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/properties/stage", schemaPath: "#/properties/properties/properties/stage/type", keyword: "type", params: { type: answers_validate_generated_schema32.properties.properties.properties.stage.type }, message: "must be string,null" }];
                                            return false;
                                        }
                                        var valid1 = _errs7 === errors;
                                    }
                                    else {
                                        var valid1 = true;
                                    }
                                    if (valid1) {
                                        if (data2.tags !== undefined) {
                                            let data4 = data2.tags;
                                            const _errs9 = errors;
                                            if ((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)) {
                                                answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/properties/tags", schemaPath: "#/properties/properties/properties/tags/type", keyword: "type", params: { type: answers_validate_generated_schema32.properties.properties.properties.tags.type }, message: "must be object,null" }];
                                                return false;
                                            }
                                            if (errors === _errs9) {
                                                if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                    for (const key0 in data4) {
                                                        let data5 = data4[key0];
                                                        const _errs12 = errors;
                                                        if ((typeof data5 !== "string") && (data5 !== null)) {
                                                            answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/properties/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/properties/properties/tags/additionalProperties/type", keyword: "type", params: { type: answers_validate_generated_schema32.properties.properties.properties.tags.additionalProperties.type }, message: "must be string,null" }];
                                                            return false;
                                                        }
                                                        var valid2 = _errs12 === errors;
                                                        if (!valid2) {
                                                            break;
                                                        }
                                                    }
                                                }
                                            }
                                            var valid1 = _errs9 === errors;
                                        }
                                        else {
                                            var valid1 = true;
                                        }
                                        if (valid1) {
                                            if (data2.properties !== undefined) {
                                                let data6 = data2.properties;
                                                const _errs14 = errors;
                                                if ((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)) {
                                                    answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/properties/properties", schemaPath: "#/properties/properties/properties/properties/type", keyword: "type", params: { type: answers_validate_generated_schema32.properties.properties.properties.properties.type }, message: "must be object,null" }];
                                                    return false;
                                                }
                                                if (errors === _errs14) {
                                                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                        for (const key1 in data6) {
                                                            let data7 = data6[key1];
                                                            const _errs17 = errors;
                                                            if ((typeof data7 !== "string") && (data7 !== null)) {
                                                                answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/properties/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/properties/properties/properties/additionalProperties/type", keyword: "type", params: { type: answers_validate_generated_schema32.properties.properties.properties.properties.additionalProperties.type }, message: "must be string,null" }];
                                                                return false;
                                                            }
                                                            var valid3 = _errs17 === errors;
                                                            if (!valid3) {
                                                                break;
                                                            }
                                                        }
                                                    }
                                                }
                                                var valid1 = _errs14 === errors;
                                            }
                                            else {
                                                var valid1 = true;
                                            }
                                            if (valid1) {
                                                if (data2.isAnonymous !== undefined) {
                                                    let data8 = data2.isAnonymous;
                                                    const _errs19 = errors;
                                                    if ((typeof data8 !== "boolean") && (data8 !== null)) {
                                                        answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/properties/isAnonymous", schemaPath: "#/properties/properties/properties/isAnonymous/type", keyword: "type", params: { type: answers_validate_generated_schema32.properties.properties.properties.isAnonymous.type }, message: "must be boolean,null" }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs19 === errors;
                                                }
                                                else {
                                                    var valid1 = true;
                                                }
                                                if (valid1) {
                                                    if (data2.isArchived !== undefined) {
                                                        let data9 = data2.isArchived;
                                                        const _errs21 = errors;
                                                        if ((typeof data9 !== "boolean") && (data9 !== null)) {
                                                            answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/properties/isArchived", schemaPath: "#/properties/properties/properties/isArchived/type", keyword: "type", params: { type: answers_validate_generated_schema32.properties.properties.properties.isArchived.type }, message: "must be boolean,null" }];
                                                            return false;
                                                        }
                                                        var valid1 = _errs21 === errors;
                                                    }
                                                    else {
                                                        var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                        if (data2.modelUri !== undefined) {
                                                            let data10 = data2.modelUri;
                                                            const _errs23 = errors;
                                                            if ((typeof data10 !== "string") && (data10 !== null)) {
                                                                answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/properties/modelUri", schemaPath: "#/properties/properties/properties/modelUri/type", keyword: "type", params: { type: answers_validate_generated_schema32.properties.properties.properties.modelUri.type }, message: "must be string,null" }];
                                                                return false;
                                                            }
                                                            var valid1 = _errs23 === errors;
                                                        }
                                                        else {
                                                            var valid1 = true;
                                                        }
                                                        if (valid1) {
                                                            if (data2.modelType !== undefined) {
                                                                let data11 = data2.modelType;
                                                                const _errs25 = errors;
                                                                if ((typeof data11 !== "string") && (data11 !== null)) {
                                                                    answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/properties/modelType", schemaPath: "#/properties/properties/properties/modelType/type", keyword: "type", params: { type: answers_validate_generated_schema32.properties.properties.properties.modelType.type }, message: "must be string,null" }];
                                                                    return false;
                                                                }
                                                                var valid1 = _errs25 === errors;
                                                            }
                                                            else {
                                                                var valid1 = true;
                                                            }
                                                            if (valid1) {
                                                                if (data2.jobName !== undefined) {
                                                                    let data12 = data2.jobName;
                                                                    const _errs27 = errors;
                                                                    if ((typeof data12 !== "string") && (data12 !== null)) {
                                                                        answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/properties/jobName", schemaPath: "#/properties/properties/properties/jobName/type", keyword: "type", params: { type: answers_validate_generated_schema32.properties.properties.properties.jobName.type }, message: "must be string,null" }];
                                                                        return false;
                                                                    }
                                                                    var valid1 = _errs27 === errors;
                                                                }
                                                                else {
                                                                    var valid1 = true;
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                                else {
                                    answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/properties", schemaPath: "#/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                    return false;
                                }
                            }
                            var valid0 = _errs5 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.systemData !== undefined) {
                                let data13 = data.systemData;
                                const _errs29 = errors;
                                if ((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)) {
                                    answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/systemData", schemaPath: "#/properties/systemData/type", keyword: "type", params: { type: answers_validate_generated_schema32.properties.systemData.type }, message: "must be object,null" }];
                                    return false;
                                }
                                if (errors === _errs29) {
                                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                        if (data13.createdAt !== undefined) {
                                            let data14 = data13.createdAt;
                                            if ((typeof data14 !== "string") && (data14 !== null)) {
                                                answers_validate_generated_validate21.errors = [{ instancePath: instancePath + "/systemData/createdAt", schemaPath: "#/properties/systemData/properties/createdAt/type", keyword: "type", params: { type: answers_validate_generated_schema32.properties.systemData.properties.createdAt.type }, message: "must be string,null" }];
                                                return false;
                                            }
                                        }
                                    }
                                }
                                var valid0 = _errs29 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            answers_validate_generated_validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    answers_validate_generated_validate21.errors = vErrors;
    return errors === 0;
}
answers_validate_generated_validate21.evaluated = { "props": { "id": true, "name": true, "properties": true, "systemData": true }, "dynamicProps": false, "dynamicItems": false };
const versionPageCheck = answers_validate_generated_validate22;
const answers_validate_generated_schema33 = { "type": "object", "required": ["value"], "properties": { "value": { "type": "array", "items": { "type": "object", "required": ["properties"], "properties": { "id": { "type": ["string", "null"] }, "name": { "type": ["string", "null"] }, "properties": { "type": "object", "properties": { "stage": { "type": ["string", "null"] }, "tags": { "type": ["object", "null"], "additionalProperties": { "type": ["string", "null"] } }, "properties": { "type": ["object", "null"], "additionalProperties": { "type": ["string", "null"] } }, "isAnonymous": { "type": ["boolean", "null"] }, "isArchived": { "type": ["boolean", "null"] }, "modelUri": { "type": ["string", "null"] }, "modelType": { "type": ["string", "null"] }, "jobName": { "type": ["string", "null"] } } }, "systemData": { "type": ["object", "null"], "properties": { "createdAt": { "type": ["string", "null"] } } } } } }, "nextLink": { "type": ["string", "null"] } }, "$id": "schema:versionPage" };
function answers_validate_generated_validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="schema:versionPage" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = answers_validate_generated_validate22.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if ((data.value === undefined) && (missing0 = "value")) {
                answers_validate_generated_validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
                return false;
            }
            else {
                if (data.value !== undefined) {
                    let data0 = data.value;
                    const _errs1 = errors;
                    if (errors === _errs1) {
                        if (Array.isArray(data0)) {
                            var valid1 = true;
                            const len0 = data0.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                                let data1 = data0[i0];
                                const _errs3 = errors;
                                if (errors === _errs3) {
                                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                                        let missing1;
                                        if ((data1.properties === undefined) && (missing1 = "properties")) {
                                            answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0, schemaPath: "#/properties/value/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                            return false;
                                        }
                                        else {
                                            if (data1.id !== undefined) {
                                                let data2 = data1.id;
                                                const _errs5 = errors;
                                                if ((typeof data2 !== "string") && (data2 !== null)) {
                                                    answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/id", schemaPath: "#/properties/value/items/properties/id/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.value.items.properties.id.type }, message: "must be string,null" }];
                                                    return false;
                                                }
                                                var valid2 = _errs5 === errors;
                                            }
                                            else {
                                                var valid2 = true;
                                            }
                                            if (valid2) {
                                                if (data1.name !== undefined) {
                                                    let data3 = data1.name;
                                                    const _errs7 = errors;
                                                    if ((typeof data3 !== "string") && (data3 !== null)) {
                                                        answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/name", schemaPath: "#/properties/value/items/properties/name/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.value.items.properties.name.type }, message: "must be string,null" }];
                                                        return false;
                                                    }
                                                    var valid2 = _errs7 === errors;
                                                }
                                                else {
                                                    var valid2 = true;
                                                }
                                                if (valid2) {
                                                    if (data1.properties !== undefined) {
                                                        let data4 = data1.properties;
                                                        const _errs9 = errors;
                                                        if (errors === _errs9) {
                                                            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                                                if (data4.stage !== undefined) {
                                                                    let data5 = data4.stage;
                                                                    const _errs11 = errors;
                                                                    if ((typeof data5 !== "string") && (data5 !== null)) {
                                                                        answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/stage", schemaPath: "#/properties/value/items/properties/properties/properties/stage/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.value.items.properties.properties.properties.stage.type }, message: "must be string,null" }];
                                                                        return false;
                                                                    }
                                                                    var valid3 = _errs11 === errors;
                                                                }
                                                                else {
                                                                    var valid3 = true;
                                                                }
                                                                if (valid3) {
                                                                    if (data4.tags !== undefined) {
                                                                        let data6 = data4.tags;
                                                                        const _errs13 = errors;
                                                                        if ((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)) {
                                                                            answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/tags", schemaPath: "#/properties/value/items/properties/properties/properties/tags/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.value.items.properties.properties.properties.tags.type }, message: "must be object,null" }];
                                                                            return false;
                                                                        }
                                                                        if (errors === _errs13) {
                                                                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                                                                for (const key0 in data6) {
                                                                                    let data7 = data6[key0];
                                                                                    const _errs16 = errors;
                                                                                    if ((typeof data7 !== "string") && (data7 !== null)) {
                                                                                        answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/value/items/properties/properties/properties/tags/additionalProperties/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.value.items.properties.properties.properties.tags.additionalProperties.type }, message: "must be string,null" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid4 = _errs16 === errors;
                                                                                    if (!valid4) {
                                                                                        break;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                        var valid3 = _errs13 === errors;
                                                                    }
                                                                    else {
                                                                        var valid3 = true;
                                                                    }
                                                                    if (valid3) {
                                                                        if (data4.properties !== undefined) {
                                                                            let data8 = data4.properties;
                                                                            const _errs18 = errors;
                                                                            if ((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)) {
                                                                                answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/properties", schemaPath: "#/properties/value/items/properties/properties/properties/properties/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.value.items.properties.properties.properties.properties.type }, message: "must be object,null" }];
                                                                                return false;
                                                                            }
                                                                            if (errors === _errs18) {
                                                                                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                                                                    for (const key1 in data8) {
                                                                                        let data9 = data8[key1];
                                                                                        const _errs21 = errors;
                                                                                        if ((typeof data9 !== "string") && (data9 !== null)) {
                                                                                            answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/value/items/properties/properties/properties/properties/additionalProperties/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.value.items.properties.properties.properties.properties.additionalProperties.type }, message: "must be string,null" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid5 = _errs21 === errors;
                                                                                        if (!valid5) {
                                                                                            break;
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                            var valid3 = _errs18 === errors;
                                                                        }
                                                                        else {
                                                                            var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                            if (data4.isAnonymous !== undefined) {
                                                                                let data10 = data4.isAnonymous;
                                                                                const _errs23 = errors;
                                                                                if ((typeof data10 !== "boolean") && (data10 !== null)) {
                                                                                    answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/isAnonymous", schemaPath: "#/properties/value/items/properties/properties/properties/isAnonymous/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.value.items.properties.properties.properties.isAnonymous.type }, message: "must be boolean,null" }];
                                                                                    return false;
                                                                                }
                                                                                var valid3 = _errs23 === errors;
                                                                            }
                                                                            else {
                                                                                var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                                if (data4.isArchived !== undefined) {
                                                                                    let data11 = data4.isArchived;
                                                                                    const _errs25 = errors;
                                                                                    if ((typeof data11 !== "boolean") && (data11 !== null)) {
                                                                                        answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/isArchived", schemaPath: "#/properties/value/items/properties/properties/properties/isArchived/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.value.items.properties.properties.properties.isArchived.type }, message: "must be boolean,null" }];
                                                                                        return false;
                                                                                    }
                                                                                    var valid3 = _errs25 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid3 = true;
                                                                                }
                                                                                if (valid3) {
                                                                                    if (data4.modelUri !== undefined) {
                                                                                        let data12 = data4.modelUri;
                                                                                        const _errs27 = errors;
                                                                                        if ((typeof data12 !== "string") && (data12 !== null)) {
                                                                                            answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/modelUri", schemaPath: "#/properties/value/items/properties/properties/properties/modelUri/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.value.items.properties.properties.properties.modelUri.type }, message: "must be string,null" }];
                                                                                            return false;
                                                                                        }
                                                                                        var valid3 = _errs27 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid3 = true;
                                                                                    }
                                                                                    if (valid3) {
                                                                                        if (data4.modelType !== undefined) {
                                                                                            let data13 = data4.modelType;
                                                                                            const _errs29 = errors;
                                                                                            if ((typeof data13 !== "string") && (data13 !== null)) {
                                                                                                answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/modelType", schemaPath: "#/properties/value/items/properties/properties/properties/modelType/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.value.items.properties.properties.properties.modelType.type }, message: "must be string,null" }];
                                                                                                return false;
                                                                                            }
                                                                                            var valid3 = _errs29 === errors;
                                                                                        }
                                                                                        else {
                                                                                            var valid3 = true;
                                                                                        }
                                                                                        if (valid3) {
                                                                                            if (data4.jobName !== undefined) {
                                                                                                let data14 = data4.jobName;
                                                                                                const _errs31 = errors;
                                                                                                if ((typeof data14 !== "string") && (data14 !== null)) {
                                                                                                    answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties/jobName", schemaPath: "#/properties/value/items/properties/properties/properties/jobName/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.value.items.properties.properties.properties.jobName.type }, message: "must be string,null" }];
                                                                                                    return false;
                                                                                                }
                                                                                                var valid3 = _errs31 === errors;
                                                                                            }
                                                                                            else {
                                                                                                var valid3 = true;
                                                                                            }
                                                                                        }
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            else {
                                                                answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/properties", schemaPath: "#/properties/value/items/properties/properties/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                                return false;
                                                            }
                                                        }
                                                        var valid2 = _errs9 === errors;
                                                    }
                                                    else {
                                                        var valid2 = true;
                                                    }
                                                    if (valid2) {
                                                        if (data1.systemData !== undefined) {
                                                            let data15 = data1.systemData;
                                                            const _errs33 = errors;
                                                            if ((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)) {
                                                                answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/systemData", schemaPath: "#/properties/value/items/properties/systemData/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.value.items.properties.systemData.type }, message: "must be object,null" }];
                                                                return false;
                                                            }
                                                            if (errors === _errs33) {
                                                                if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                                    if (data15.createdAt !== undefined) {
                                                                        let data16 = data15.createdAt;
                                                                        if ((typeof data16 !== "string") && (data16 !== null)) {
                                                                            answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0 + "/systemData/createdAt", schemaPath: "#/properties/value/items/properties/systemData/properties/createdAt/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.value.items.properties.systemData.properties.createdAt.type }, message: "must be string,null" }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            var valid2 = _errs33 === errors;
                                                        }
                                                        else {
                                                            var valid2 = true;
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value/" + i0, schemaPath: "#/properties/value/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                    }
                                }
                                var valid1 = _errs3 === errors;
                                if (!valid1) {
                                    break;
                                }
                            }
                        }
                        else {
                            answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                            return false;
                        }
                    }
                    var valid0 = _errs1 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.nextLink !== undefined) {
                        let data17 = data.nextLink;
                        const _errs37 = errors;
                        if ((typeof data17 !== "string") && (data17 !== null)) {
                            answers_validate_generated_validate22.errors = [{ instancePath: instancePath + "/nextLink", schemaPath: "#/properties/nextLink/type", keyword: "type", params: { type: answers_validate_generated_schema33.properties.nextLink.type }, message: "must be string,null" }];
                            return false;
                        }
                        var valid0 = _errs37 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            answers_validate_generated_validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
            return false;
        }
    }
    answers_validate_generated_validate22.errors = vErrors;
    return errors === 0;
}
answers_validate_generated_validate22.evaluated = { "props": { "value": true, "nextLink": true }, "dynamicProps": false, "dynamicItems": false };
/** Whether the value is a ArmError. */
function isArmError(value) {
    return armErrorCheck(value);
}
/** What made the last value of `isArmError` no ArmError: the path in it, and what it should be. */
function whyArmError() {
    const [error] = armErrorCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a ModelVersion. */
function isModelVersion(value) {
    return modelVersionCheck(value);
}
/** What made the last value of `isModelVersion` no ModelVersion: the path in it, and what it should be. */
function whyModelVersion() {
    const [error] = modelVersionCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
/** Whether the value is a VersionPage. */
function isVersionPage(value) {
    return versionPageCheck(value);
}
/** What made the last value of `isVersionPage` no VersionPage: the path in it, and what it should be. */
function whyVersionPage() {
    const [error] = versionPageCheck.errors ?? [];
    return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

;// CONCATENATED MODULE: ./lib/registry/azure-ml/failures.js


const failures_SERVICE = 'Azure ML';
const failures_LONGEST_MESSAGE = 300;
/** What an answer that is no success says, in one line: details beside the message, never a stack or additionalInfo. */
function failures_messageOf({ status, text }) {
    const error = failures_parsed(text);
    if (error === undefined)
        return `an answer with status ${status} that is not Azure's`;
    const { code, message, details } = error;
    const detail = details?.[0]?.message ?? '';
    const line = [code, message, detail === message ? '' : detail].filter((part) => part).join(': ');
    return line.replaceAll(/\s+/g, ' ').slice(0, failures_LONGEST_MESSAGE);
}
/** An answer that a promotion cannot go on with. */
function failureOf(what, answer, action) {
    const correlationId = answer.headers['x-ms-correlation-request-id'] ?? answer.headers['x-ms-request-id'];
    const { status } = answer;
    const fix = fixOf(status, action);
    return new core_failure/* ServiceFailure */.A(`${failures_SERVICE} refused to ${what} with ${status}: ${failures_messageOf(answer)}`, {
        ...(correlationId === undefined ? {} : { correlationId }),
        ...(fix === undefined ? {} : { fix }),
        // The service judged the call and declined it; after a 5xx or a timeout nobody knows.
        untouched: status >= 400 && status < 500 && status !== 408,
    });
}
function fixOf(status, action) {
    const permission = `Microsoft.MachineLearningServices/workspaces/models/versions/${action}`;
    if (status === 401)
        return `Log in again; if that is not it, grant the identity ${permission}`;
    if (status === 403)
        return `Grant the identity ${permission} on the workspace`;
    return status === 429 || status >= 500 ? 'Run the same command again later' : undefined;
}
function failures_parsed(text) {
    try {
        const value = JSON.parse(text);
        return isArmError(value) ? value.error : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/registry/azure-ml/client.js



/** The api-version that we speak; never write with one before 2023-04-01, which does not know `stage` and clears it. */
const API_VERSION = '2024-04-01';
const client_MOST_PAGES = 10_000;
/** ARM's model versions of one workspace, call by call. */
class ModelVersions {
    #transport;
    #workspace;
    #date = null;
    constructor(transport, workspace) {
        this.#transport = transport;
        this.#workspace = workspace;
    }
    /** `Date` of the last answer, ISO 8601. */
    get date() {
        return this.#date;
    }
    /** ModelVersions_Get; undefined on 404. */
    async get(name, version) {
        const answer = this.#note(await this.#transport.read({ method: 'GET', url: this.#url(name, version) }));
        if (answer.status === 404)
            return undefined;
        if (answer.status !== 200)
            throw failureOf(`read version ${version} of ${name}`, answer, 'read');
        const value = client_parse(answer.text);
        if (!isModelVersion(value))
            throw client_unreadable(`version ${version} of ${name}`, whyModelVersion());
        return { answer: value, text: answer.text };
    }
    /** Why a version is missing, in Azure's words: the version, the model or the workspace may not exist. */
    async missing(name, version) {
        const answer = await this.#transport.read({ method: 'GET', url: this.#url(name, version) });
        const { workspace, resourceGroup } = this.#workspace;
        return new core_failure/* UsageFailure */.wK({
            what: `there is no version ${version} of the model ${name} in the workspace ${workspace} (resource group ${resourceGroup}): ${failures_messageOf(answer)}`,
            fix: 'Check asset, subscription-id, resource-group and workspace',
        });
    }
    /** ModelVersions_CreateOrUpdate; one try, whatever the answer. */
    async put(name, version, body) {
        const headers = { 'Content-Type': 'application/json' };
        return this.#note(await this.#transport.once({ method: 'PUT', url: this.#url(name, version), headers, body }));
    }
    /** ModelVersions_List, page by page; `nextLink` is followed on our own origin only (the transport sees to it). */
    async *pages(name, query) {
        let url = this.#url(name, undefined, query);
        for (let page = 0; url !== undefined; page++) {
            if (page === client_MOST_PAGES)
                throw new core_failure/* ServiceFailure */.A(`Azure ML lists versions of ${name} without an end`);
            const answer = this.#note(await this.#transport.read({ method: 'GET', url }));
            if (answer.status === 404)
                return;
            if (answer.status !== 200)
                throw failureOf(`list the versions of ${name}`, answer, 'read');
            const value = client_parse(answer.text);
            if (!isVersionPage(value))
                throw client_unreadable(`the list of versions of ${name}`, whyVersionPage());
            yield value;
            if (value.nextLink && !URL.canParse(value.nextLink, url))
                throw client_unreadable(`the list of versions of ${name}`, 'its nextLink is no address');
            url = value.nextLink ? new URL(value.nextLink, url).href : undefined;
        }
    }
    #url(name, version, query = {}) {
        const { endpoint, subscriptionId, resourceGroup, workspace } = this.#workspace;
        const steps = [
            'subscriptions',
            subscriptionId,
            'resourceGroups',
            resourceGroup,
            'providers',
            'Microsoft.MachineLearningServices',
            'workspaces',
            workspace,
            'models',
            name,
            'versions',
        ];
        const path = [...steps, ...(version === undefined ? [] : [version])].map(encodeURIComponent).join('/');
        return `${endpoint}/${path}?${new URLSearchParams({ 'api-version': API_VERSION, ...query })}`;
    }
    #note(answer) {
        const time = Date.parse(answer.headers.date ?? '');
        if (!Number.isNaN(time))
            this.#date = new Date(time).toISOString();
        return answer;
    }
}
function client_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function client_unreadable(what, why) {
    return new core_failure/* ServiceFailure */.A(`Azure ML answered ${what} in a form that is not its own: ${why || 'not JSON'}`);
}

// EXTERNAL MODULE: ./node_modules/lossless-json/lib/esm/index.js + 6 modules
var lib_esm = __webpack_require__(875);
// EXTERNAL MODULE: ./lib/core/lifecycle.js
var lifecycle = __webpack_require__(9675);
;// CONCATENATED MODULE: ./lib/registry/azure-ml/edit.js


/**
 * The body to PUT: what GET returned, but for stage, mirror tag, our entry and, where the change says so, isArchived.
 * Azure ML has no PATCH and may clear what a PUT leaves out, so every key travels back, also those that nobody here
 * knows, and numbers as they were written (1.0 stays 1.0, and 64 bits stay 64).
 */
function edited(read, edit) {
    const body = (0,lib_esm/* parse */.qg)(read);
    if (!isRecord(body) || !isRecord(body.properties))
        throw new TypeError('a body without properties passed its schema');
    const { properties } = body;
    properties.stage = edit.stage;
    bagIn(properties, 'tags')[lifecycle/* STAGE_TAG */.qB] = edit.stage;
    bagIn(properties, 'properties')[edit.entry.key] = edit.entry.text;
    if (edit.archived !== null)
        properties.isArchived = edit.archived;
    return (0,lib_esm/* stringify */.As)(body) ?? '';
}
function bagIn(properties, name) {
    const bag = properties[name];
    if (isRecord(bag))
        return bag;
    const made = {};
    properties[name] = made;
    return made;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/core/plan.js
var plan = __webpack_require__(3504);
;// CONCATENATED MODULE: ./lib/registry/azure-ml/content.js
/**
 * A model's URI without what Azure rewrites between two reads: the case of ARM's own segments, the replica that holds the
 * bytes, and a storage host (recorded traffic of 2022 and 2023). What is left says which bytes are meant.
 */
function stableUri(uri) {
    return uri
        .replace(/^https:\/\/[^/]+\//i, 'https:///')
        .replace(/^azureml:\/\/subscriptions\/[^/]+\/resourcegroups\/[^/]+\/workspaces\/[^/]+\/datastores\/[^/]+\//i, (prefix) => prefix.toLowerCase())
        .replace(/\/ServiceReplicated\/[0-9a-f-]{32,36}\//i, '/');
}

;// CONCATENATED MODULE: ./lib/registry/azure-ml/facts.js


/** What the core knows of a version, from what Azure answered. */
function factsOf(place, kind, name, version, answer) {
    const { properties } = answer;
    const uri = properties.modelUri ?? null;
    return {
        id: (0,plan/* assetId */.Kf)(place, kind, name, version),
        kind,
        name,
        version,
        createdAt: answer.systemData?.createdAt ?? null,
        content: {
            uri: uri === null ? null : stableUri(uri),
            type: properties.modelType ?? null,
            job: properties.jobName ?? null,
        },
        stage: properties.stage ?? null,
        tags: bagOf(properties.tags),
        properties: bagOf(properties.properties),
        isAnonymous: properties.isAnonymous === true,
        isArchived: properties.isArchived === true,
    };
}
/** The version that a resource is: the last segment of its id, else its name, which on ARM is the version. */
function versionOf(answer) {
    const segment = /\/versions\/([^/]+)\/?$/i.exec(answer.id ?? '')?.[1];
    return segment === undefined ? (answer.name ?? undefined) : safeDecode(segment);
}
function safeDecode(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}
const bagOf = (bag) => bag ?? {};

;// CONCATENATED MODULE: ./lib/registry/azure-ml/registry.js







/** How often a write is looked for before the run gives up waiting for it; the pauses grow to two seconds. */
const MOST_LOOKS = 20;
/** A read that follows a write: when it is refused, the write before it may still stand. */
async function afterWrite(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof core_failure/* ServiceFailure */.A) || error.detail.untouched !== true)
            throw error;
        throw new core_failure/* ServiceFailure */.A(error.message, { ...error.detail, untouched: false });
    }
}
/** Models of one Azure ML workspace. */
function azureMlRegistry(workspace, transport, deadline) {
    const versions = new ModelVersions(transport, workspace);
    const facts = (asset, { answer }) => factsOf(workspace, asset.kind, asset.name, asset.version, answer);
    const latest = async (name) => {
        let newest;
        // Azure answers the one newest version; a server that ignores $top is read to its end.
        for await (const page of versions.pages(name, {
            $orderBy: 'createdtime desc',
            $top: '1',
            listViewType: 'ActiveOnly',
        })) {
            for (const answer of page.value) {
                const version = versionOf(answer);
                const createdAt = answer.systemData?.createdAt ?? '';
                if (version !== undefined && (newest === undefined || Date.parse(createdAt) > Date.parse(newest.createdAt)))
                    newest = { version, createdAt };
            }
            if (page.value.length === 1)
                break;
        }
        if (newest !== undefined)
            return newest.version;
        throw new core_failure/* UsageFailure */.wK({
            what: `the model ${name} has no version in the workspace ${workspace.workspace}`,
            fix: 'Check its name, or register a version',
        });
    };
    const readForWrite = async ({ change }) => {
        const read = await versions.get(change.name, change.version);
        if (read === undefined)
            throw new core_failure/* ServiceFailure */.A(`version ${change.version} of ${change.name} is gone`, { untouched: true });
        return read;
    };
    const put = async (write, first) => {
        const { change, key, entry } = write;
        let read = first;
        let uncertain = false;
        for (let tries = 1;; tries++) {
            const now = facts({ kind: 'model', ...change }, read);
            if (write.isAfter(now) && Object.hasOwn(now.properties, key))
                return;
            if (!write.isBefore(now) && !write.isAfter(now)) {
                throw new core_failure/* ServiceFailure */.A(`version ${change.version} is in ${JSON.stringify(now.stage)} now, neither in ${change.from} nor in ${change.to}: somebody moved it meanwhile`, { untouched: !uncertain });
            }
            const body = edited(read.text, {
                stage: change.to,
                archived: change.archived,
                entry: { key, text: (0,core_entry/* entryText */.u0)(entry) },
            });
            const answer = await tryPut(change, body, tries);
            if (answer?.status === 200 || answer?.status === 201)
                return;
            const refused = answer !== undefined && (!isPassing(answer.status) || tries >= MOST_TRIES);
            if (refused) {
                const failure = failureOf(`write version ${change.version}`, answer, 'write');
                // What was sent before this try may still take effect.
                throw uncertain ? new core_failure/* ServiceFailure */.A(failure.message, { ...failure.detail, untouched: false }) : failure;
            }
            uncertain ||= answer?.status !== 429;
            await deadline.wait(pauseBefore(tries, answer), `Azure ML answered ${answer?.status ?? 'nothing'} to a write`);
            // The answer may have been lost after the write was made, so what is there is read again before anything is sent.
            read = await afterWrite(readForWrite(write));
        }
    };
    const tryPut = async (change, body, tries) => {
        try {
            return await versions.put(change.name, change.version, body);
        }
        catch (error) {
            if (tries >= MOST_TRIES || deadline.remaining() === 0)
                throw error;
            return undefined;
        }
    };
    const confirm = async (write) => {
        const { change, key } = write;
        for (let looks = 1; looks <= MOST_LOOKS; looks++) {
            const now = facts({ kind: 'model', ...change }, await readForWrite(write));
            if (write.isAfter(now) && Object.hasOwn(now.properties, key))
                return;
            await deadline.wait(Math.min(2000, 100 * 2 ** looks), `version ${change.version} does not show its new stage yet`);
        }
        throw new core_failure/* ServiceFailure */.A(`version ${change.version} was written, but does not show ${change.to}`, {
            fix: 'Run the same command again',
        });
    };
    return {
        place: workspace,
        async resolve(reference) {
            const { kind, name } = reference;
            const version = reference.version.is === 'version' ? reference.version.version : await latest(name);
            const read = await versions.get(name, version);
            if (read === undefined)
                throw await versions.missing(name, version);
            return facts({ kind, name, version }, read);
        },
        async read(asset) {
            const read = await versions.get(asset.name, asset.version);
            return read && facts(asset, read);
        },
        async *list({ kind, name }) {
            for await (const page of versions.pages(name, { listViewType: 'All' })) {
                for (const answer of page.value) {
                    const version = versionOf(answer);
                    if (version === undefined)
                        throw new core_failure/* ServiceFailure */.A(`Azure ML lists a version of ${name} without its name`);
                    yield factsOf(workspace, kind, name, version, answer);
                }
            }
        },
        async write(writes, written) {
            const [first] = writes;
            if (first === undefined)
                return;
            let read = await readForWrite(first);
            for (const [index, write] of writes.entries()) {
                await put(write, read);
                const next = writes[index + 1];
                // The next version is read while this one is looked for: a call less in sequence, and still before its write.
                const following = next && readForWrite(next);
                // What becomes of this write is told first, also when the next version cannot be read.
                following?.catch(() => undefined);
                await afterWrite(confirm(write));
                written(write.change);
                if (following !== undefined)
                    read = await following;
            }
        },
        now: () => versions.date,
    };
}

;// CONCATENATED MODULE: ./lib/compose.js













/** The only place that puts adapters behind ports. */
function compose(request, given, endpoint, deadline, host) {
    const metrics = async () => (request.metrics === null ? null : readMetricsFile(request.metrics));
    if (host.is === 'shell') {
        const registry = registryOf(request, given, endpoint, deadline, host, null);
        return { registry, forge: working_tree/* workingTree */.c, approvals: shellApprovals, metrics };
    }
    const context = runContext(host.env, { azureEndpoint: endpoint });
    const { idToken } = context;
    const idTokens = createIdTokens({
        requestUrl: idToken?.requestUrl ?? null,
        requestToken: idToken?.requestToken ?? null,
        deadline,
        mask: host.mask,
    });
    const github = createGitHub({ apiUrl: context.apiUrl, token: given['github-token'], deadline });
    return {
        registry: registryOf(request, given, endpoint, deadline, host, { context, idTokens }),
        forge: githubForge({ github, context, policyRef: given['policy-ref'] }),
        approvals: githubApprovals({
            github,
            context,
            idTokens,
            inputs: { environment: given.environment, checkRunId: given['check-run-id'] },
        }),
        metrics,
    };
}
function registryOf({ place }, given, endpoint, deadline, { mask }, job) {
    if (place.in !== 'workspace')
        throw new core_failure/* ServiceFailure */.A('registries are not available yet');
    const token = azureToken({
        tenantId: given['tenant-id'],
        clientId: given['client-id'],
        authorityHost: given['authority-host'],
        assertion: job === null || job.context.idToken === null ? null : (audience) => job.idTokens.token(audience),
        noAssertion: job === null ? 'a shell has none' : 'the job has no id-token permission',
        scope: `${endpoint.origin}/.default`,
        mask,
    });
    const transport = createTransport({
        service: 'Azure ML',
        origin: endpoint.origin,
        deadline,
        ...((0,http_address/* mayCarryToken */.qb)(endpoint) ? { token } : {}),
    });
    return azureMlRegistry(place, transport, deadline);
}


/***/ })

};
