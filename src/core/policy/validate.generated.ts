// @ts-nocheck: compiled from core/policy/schema.ts by scripts/generate.mjs; do not edit.
import type { PolicyFile } from './schema.js';

interface CompiledError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly data?: unknown;
  readonly parentSchema?: unknown;
}
type Check = ((value: unknown) => boolean) & { errors?: CompiledError[] | null };

const policyFileCheck: Check = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema:policyFile","title":"aml-promote policy","type":"object","required":["version"],"additionalProperties":false,"properties":{"version":{"const":1,"description":"Version of the policy language."},"extends":{"type":"string","minLength":1,"description":"A preset to start from: default or mlflow (repo:OWNER/NAME/PATH@REF is not available yet)."},"disable":{"type":"array","items":{"enum":["forward-only","approve-production","archive-incumbent"]},"description":"Rules of the preset that do not apply here."},"stages":{"type":"object","minProperties":1,"propertyNames":{"minLength":1},"additionalProperties":{"type":["object","null"],"description":"A stage and its flags; every flag is false until it is given.","additionalProperties":false,"properties":{"deployable":{"type":"boolean","description":"Deployments may serve a version in this stage."},"deletable":{"type":"boolean","description":"A version in this stage may be deleted."},"hidden":{"type":"boolean","description":"Entering sets isArchived, leaving unsets it."},"exclusive":{"description":"One holder per place: a new one displaces the incumbent. `true` means to the only hidden stage.","oneOf":[{"type":"boolean"},{"type":"object","required":["incumbent-to"],"additionalProperties":false,"properties":{"incumbent-to":{"type":"string","minLength":1,"description":"The stage into which the incumbent moves."},"when":{"enum":["always","requested"],"description":"`requested`: only when the request sets `archive-existing`, as in MLflow. Default `always`."}}}]},"aliases":{"type":"array","items":{"type":"string","minLength":1},"description":"Other names that Azure may hold for this stage; a promotion writes the proper name."},"any-case":{"type":"boolean","description":"Match the name and its aliases in any spelling of case, as MLflow does."}}},"description":"In lifecycle order; the first is where a registered asset starts. Given, they replace those of the preset."},"transitions":{"type":"array","items":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"oneOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}],"description":"A stage, a list of stages, or '*' for every listed stage but `to` and Unregistered."},"to":{"type":"string","minLength":1},"remove":{"const":true,"description":"Drop this pair of the preset that `extends` names."},"environment":{"description":"The protected environment whose required reviewers release the job: its name, or a mapping with the name and what is demanded of it and of the run.","oneOf":[{"type":"string","minLength":1},{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"description":"Its name, as the host writes it."},"forbid-admin-bypass":{"type":"boolean","description":"Demand that administrators cannot bypass the environment. Default true; with false, each approver must be named in it as a user."},"allow-reruns":{"type":"boolean","description":"Let a later attempt of a run finish what an earlier one started; it never starts anything. Default false."},"allowed-refs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Full refs on which a run that asks may be, as globs of * and ?: refs/heads/main, refs/heads/release/*. Default: the ref of the policy."},"allowed-workflows":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Workflows of this repository that may ask, as globs of * and ?: .github/workflows/promote.yml. Default: any."}}}]},"approvals":{"type":"array","items":{"type":"object","required":["from"],"additionalProperties":false,"properties":{"from":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"},"description":"Who may approve, any of them: user:NAME (a key of `people`, else a login), team:ORG/SLUG, group:NAME (of `groups`), environment-reviewers."},"via":{"enum":["environment","pull-request"],"description":"How the approval is given: `environment` (default), who released this job; `pull-request` is not available yet."},"count":{"type":"integer","minimum":1,"description":"How many people. Default 1."},"environment":{"type":"string","minLength":1,"description":"The environment of a job that this job needs; default: that of the transition."},"comment-must-contain":{"enum":["plan-digest"],"description":"`plan-digest`: the comment carries at least the first twelve characters of the digest of the plan."}}},"description":"Every entry must be met."},"separate":{"type":"array","items":{"enum":["requester","job-owner","author","pusher","merger"]},"uniqueItems":true,"description":"People whose approval does not count: `requester` who started the run, `job-owner` who made the training job, `author`, `pusher`, `merger` of the merge that asks (they name nobody where nothing was merged). Default [requester]; [] for nobody."},"checks":{"type":"array","items":{"type":"object","description":"One check; the key that names its kind says which.","allOf":[{"if":{"required":["tag"]},"then":{"type":"object","title":"tag","description":"The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.","required":["tag"],"additionalProperties":false,"properties":{"tag":{"type":"string","minLength":1,"description":"Name of the tag."},"equals":{"type":"string","description":"The one value that passes, compared exactly."}}}},{"if":{"required":["metric"]},"then":{"type":"object","title":"metric","description":"A number about the asset stays within bounds, or is no worse than the incumbent’s. Higher is better, unless only `max` is given.","required":["metric","source"],"additionalProperties":false,"properties":{"metric":{"type":"string","minLength":1,"description":"Name of the metric."},"source":{"enum":["property","tag","file","job"],"description":"Where the number is read: the version’s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number."},"min":{"type":"number","description":"The least value that passes."},"max":{"type":"number","description":"The greatest value that passes."},"no-worse-than":{"const":"incumbent","description":"Compare with each holder that the exclusive stage must give up."},"tolerance":{"type":"number","minimum":0,"description":"How much worse than the incumbent still passes."}}}},{"if":{"required":["lineage"]},"then":{"type":"object","title":"lineage","description":"What is recorded about how the version came to be.","required":["lineage"],"additionalProperties":false,"properties":{"lineage":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["job","commit","data","environment"]},"description":"What must be recorded: the training `job`, which can still be read; the `commit` of its code, without changes that were not committed; its `data`; its `environment`."}}}}],"anyOf":[{"required":["tag"]},{"required":["metric"]},{"required":["lineage"]},{"required":["soak"]},{"required":["not-serving"]}]},"description":"Every check must pass."},"require-plan":{"type":"boolean","description":"No promotion unless another job of this run made exactly this plan before the gate was reached. Default false."},"freeze":{"type":"array","description":"Windows of time in which the transition is refused; any that matches refuses.","items":{"type":"object","title":"freeze","required":["time-zone"],"additionalProperties":false,"description":"What is not given matches always. A window whose end comes before its start ends on the next day.","properties":{"days":{"type":"array","minItems":1,"items":{"enum":["Mon","Tue","Wed","Thu","Fri","Sat","Sun"]},"description":"Days of the week."},"from":{"type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$","description":"The time at which it begins, as \"16:00\". Default \"00:00\"."},"to":{"type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$","description":"The time at which it ends, as \"24:00\". Default \"24:00\"."},"dates":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"},"description":"Days of the calendar, as \"2026-12-24\" or, with both ends, \"2026-12-24..2027-01-06\"."},"time-zone":{"type":"string","minLength":1,"description":"Name of the IANA time zone, as Europe/Berlin or UTC."}}}}}},"description":"Pairs of stages; a pair that is not listed does not exist."},"overrides":{"type":"array","items":{"type":"object","required":["match","transitions"],"additionalProperties":false,"properties":{"match":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"kind":{"enum":["model","data","environment","component"]},"name":{"type":"string","minLength":1,"description":"A glob of * and ? over asset names."},"place":{"type":"string","minLength":1,"description":"Name or short id of a workspace or registry."},"tag":{"type":"object","minProperties":1,"additionalProperties":{"type":"string"},"description":"Tags and their values; an asset without the tag gets the override too."}}},"transitions":{"type":"array","minItems":1,"items":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"oneOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}]},"to":{"type":"string","minLength":1},"environment":{"description":"The protected environment whose required reviewers release the job: its name, or a mapping with the name and what is demanded of it and of the run.","oneOf":[{"type":"string","minLength":1},{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"description":"Its name, as the host writes it."},"forbid-admin-bypass":{"type":"boolean","description":"Demand that administrators cannot bypass the environment. Default true; with false, each approver must be named in it as a user."},"allow-reruns":{"type":"boolean","description":"Let a later attempt of a run finish what an earlier one started; it never starts anything. Default false."},"allowed-refs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Full refs on which a run that asks may be, as globs of * and ?: refs/heads/main, refs/heads/release/*. Default: the ref of the policy."},"allowed-workflows":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Workflows of this repository that may ask, as globs of * and ?: .github/workflows/promote.yml. Default: any."}}}]},"approvals":{"type":"array","items":{"type":"object","required":["from"],"additionalProperties":false,"properties":{"from":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"},"description":"Who may approve, any of them: user:NAME (a key of `people`, else a login), team:ORG/SLUG, group:NAME (of `groups`), environment-reviewers."},"via":{"enum":["environment","pull-request"],"description":"How the approval is given: `environment` (default), who released this job; `pull-request` is not available yet."},"count":{"type":"integer","minimum":1,"description":"How many people. Default 1."},"environment":{"type":"string","minLength":1,"description":"The environment of a job that this job needs; default: that of the transition."},"comment-must-contain":{"enum":["plan-digest"],"description":"`plan-digest`: the comment carries at least the first twelve characters of the digest of the plan."}}}},"checks":{"type":"array","items":{"type":"object","description":"One check; the key that names its kind says which.","allOf":[{"if":{"required":["tag"]},"then":{"type":"object","title":"tag","description":"The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.","required":["tag"],"additionalProperties":false,"properties":{"tag":{"type":"string","minLength":1,"description":"Name of the tag."},"equals":{"type":"string","description":"The one value that passes, compared exactly."}}}},{"if":{"required":["metric"]},"then":{"type":"object","title":"metric","description":"A number about the asset stays within bounds, or is no worse than the incumbent’s. Higher is better, unless only `max` is given.","required":["metric","source"],"additionalProperties":false,"properties":{"metric":{"type":"string","minLength":1,"description":"Name of the metric."},"source":{"enum":["property","tag","file","job"],"description":"Where the number is read: the version’s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number."},"min":{"type":"number","description":"The least value that passes."},"max":{"type":"number","description":"The greatest value that passes."},"no-worse-than":{"const":"incumbent","description":"Compare with each holder that the exclusive stage must give up."},"tolerance":{"type":"number","minimum":0,"description":"How much worse than the incumbent still passes."}}}},{"if":{"required":["lineage"]},"then":{"type":"object","title":"lineage","description":"What is recorded about how the version came to be.","required":["lineage"],"additionalProperties":false,"properties":{"lineage":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["job","commit","data","environment"]},"description":"What must be recorded: the training `job`, which can still be read; the `commit` of its code, without changes that were not committed; its `data`; its `environment`."}}}}],"anyOf":[{"required":["tag"]},{"required":["metric"]},{"required":["lineage"]},{"required":["soak"]},{"required":["not-serving"]}]},"description":"Every check must pass."},"freeze":{"type":"array","description":"Windows of time in which the transition is refused; any that matches refuses.","items":{"type":"object","title":"freeze","required":["time-zone"],"additionalProperties":false,"description":"What is not given matches always. A window whose end comes before its start ends on the next day.","properties":{"days":{"type":"array","minItems":1,"items":{"enum":["Mon","Tue","Wed","Thu","Fri","Sat","Sun"]},"description":"Days of the week."},"from":{"type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$","description":"The time at which it begins, as \"16:00\". Default \"00:00\"."},"to":{"type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$","description":"The time at which it ends, as \"24:00\". Default \"24:00\"."},"dates":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"},"description":"Days of the calendar, as \"2026-12-24\" or, with both ends, \"2026-12-24..2027-01-06\"."},"time-zone":{"type":"string","minLength":1,"description":"Name of the IANA time zone, as Europe/Berlin or UTC."}}}},"replace":{"x-not-available-yet":true,"description":"Replace instead of add. Not available yet."}}}}}},"description":"What is asked beyond that of matching assets; all that match apply."},"allow-cycles":{"type":"boolean","description":"Let transitions lead back to where they began."},"ledger":{"enum":["required","optional"],"description":"Whether a transition with approvals may be recorded without a ledger. Default required."},"rollback":{"x-not-available-yet":true,"description":"How a stage is given back to an earlier holder. Not available yet."},"people":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"object","description":"A human, as each identity system knows them. Counted once, whichever account approves.","minProperties":1,"additionalProperties":false,"properties":{"github":{"oneOf":[{"type":"integer","minimum":1,"maximum":9007199254740991},{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":9007199254740991}}],"description":"Id of the account, or ids where the human has several: `gh api users/LOGIN --jq .id`."},"entra":{"oneOf":[{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"}}],"description":"Object id in Microsoft Entra, or several."},"email":{"oneOf":[{"type":"string","pattern":"^[^@\\s]+@[^@\\s]+$"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^@\\s]+@[^@\\s]+$"}}],"description":"Address as Azure and Azure DevOps show it, or several."}}},"description":"Humans by a name of your own; `user:NAME` and groups mean them by it."},"groups":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Keys of `people`, else logins. A member of several groups is still one human."},"description":"Named lists of people, for `group:NAME` in approvals."},"waivers":{"x-not-available-yet":true,"description":"Checks that are waived for a time. Not available yet."}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => [...text].length;
const func0 = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const pattern4 = new RegExp("^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$", "u");
const pattern5 = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$", "u");
const pattern12 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
const pattern14 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");
const keyword0 = {"not":{}};
const keyword1 = {"not":{}};
const keyword2 = {"not":{}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:policyFile" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema31.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.extends.type,parentSchema:schema31.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.disable !== undefined){
let data2 = data.disable;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((data3 === "forward-only") || (data3 === "approve-production")) || (data3 === "archive-incumbent"))){
const err5 = {instancePath:instancePath+"/disable/" + i0,schemaPath:"#/properties/disable/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.disable.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.disable.items.enum,parentSchema:schema31.properties.disable.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/disable",schemaPath:"#/properties/disable/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.disable.type,parentSchema:schema31.properties.disable,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.stages !== undefined){
let data4 = data.stages;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err7 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.stages,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data4){
const _errs10 = errors;
if(typeof key1 === "string"){
if(func2(key1) < 1){
const err8 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.stages.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
const err9 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema31.properties.stages.propertyNames,parentSchema:schema31.properties.stages,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key2 in data4){
let data5 = data4[key2];
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stages/additionalProperties/type",keyword:"type",params:{type: schema31.properties.stages.additionalProperties.type},message:"must be object,null",schema:schema31.properties.stages.additionalProperties.type,parentSchema:schema31.properties.stages.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(!((((((key3 === "deployable") || (key3 === "deletable")) || (key3 === "hidden")) || (key3 === "exclusive")) || (key3 === "aliases")) || (key3 === "any-case"))){
const err11 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/stages/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.stages.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.deployable !== undefined){
let data6 = data5.deployable;
if(typeof data6 !== "boolean"){
const err12 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/deployable",schemaPath:"#/properties/stages/additionalProperties/properties/deployable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.stages.additionalProperties.properties.deployable.type,parentSchema:schema31.properties.stages.additionalProperties.properties.deployable,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.deletable !== undefined){
let data7 = data5.deletable;
if(typeof data7 !== "boolean"){
const err13 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/deletable",schemaPath:"#/properties/stages/additionalProperties/properties/deletable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.stages.additionalProperties.properties.deletable.type,parentSchema:schema31.properties.stages.additionalProperties.properties.deletable,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.hidden !== undefined){
let data8 = data5.hidden;
if(typeof data8 !== "boolean"){
const err14 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/hidden",schemaPath:"#/properties/stages/additionalProperties/properties/hidden/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.stages.additionalProperties.properties.hidden.type,parentSchema:schema31.properties.stages.additionalProperties.properties.hidden,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.exclusive !== undefined){
let data9 = data5.exclusive;
const _errs22 = errors;
let valid6 = false;
let passing0 = null;
const _errs23 = errors;
if(typeof data9 !== "boolean"){
const err15 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclusive",schemaPath:"#/properties/stages/additionalProperties/properties/exclusive/oneOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[0].type,parentSchema:schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[0],data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs25 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9["incumbent-to"] === undefined){
const err16 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclusive",schemaPath:"#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/required",keyword:"required",params:{missingProperty: "incumbent-to"},message:"must have required property '"+"incumbent-to"+"'",schema:schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].required,parentSchema:schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key4 in data9){
if(!((key4 === "incumbent-to") || (key4 === "when"))){
const err17 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclusive",schemaPath:"#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9["incumbent-to"] !== undefined){
let data10 = data9["incumbent-to"];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err18 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclusive/incumbent-to",schemaPath:"#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/properties/incumbent-to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties["incumbent-to"],data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclusive/incumbent-to",schemaPath:"#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/properties/incumbent-to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties["incumbent-to"].type,parentSchema:schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties["incumbent-to"],data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.when !== undefined){
let data11 = data9.when;
if(!((data11 === "always") || (data11 === "requested"))){
const err20 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclusive/when",schemaPath:"#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/properties/when/enum",keyword:"enum",params:{allowedValues: schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties.when.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties.when.enum,parentSchema:schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].properties.when,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclusive",schemaPath:"#/properties/stages/additionalProperties/properties/exclusive/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1].type,parentSchema:schema31.properties.stages.additionalProperties.properties.exclusive.oneOf[1],data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err22 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclusive",schemaPath:"#/properties/stages/additionalProperties/properties/exclusive/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema31.properties.stages.additionalProperties.properties.exclusive.oneOf,parentSchema:schema31.properties.stages.additionalProperties.properties.exclusive,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data5.aliases !== undefined){
let data12 = data5.aliases;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err23 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/aliases/" + i1,schemaPath:"#/properties/stages/additionalProperties/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.stages.additionalProperties.properties.aliases.items,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/aliases/" + i1,schemaPath:"#/properties/stages/additionalProperties/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.stages.additionalProperties.properties.aliases.items.type,parentSchema:schema31.properties.stages.additionalProperties.properties.aliases.items,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/aliases",schemaPath:"#/properties/stages/additionalProperties/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.stages.additionalProperties.properties.aliases.type,parentSchema:schema31.properties.stages.additionalProperties.properties.aliases,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5["any-case"] !== undefined){
let data14 = data5["any-case"];
if(typeof data14 !== "boolean"){
const err26 = {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/any-case",schemaPath:"#/properties/stages/additionalProperties/properties/any-case/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.stages.additionalProperties.properties["any-case"].type,parentSchema:schema31.properties.stages.additionalProperties.properties["any-case"],data:data14};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.stages.type,parentSchema:schema31.properties.stages,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.transitions !== undefined){
let data15 = data.transitions;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.from === undefined){
const err28 = {instancePath:instancePath+"/transitions/" + i2,schemaPath:"#/properties/transitions/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema31.properties.transitions.items.required,parentSchema:schema31.properties.transitions.items,data:data16};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data16.to === undefined){
const err29 = {instancePath:instancePath+"/transitions/" + i2,schemaPath:"#/properties/transitions/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema31.properties.transitions.items.required,parentSchema:schema31.properties.transitions.items,data:data16};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key5 in data16){
if(!(func1.call(schema31.properties.transitions.items.properties, key5))){
const err30 = {instancePath:instancePath+"/transitions/" + i2,schemaPath:"#/properties/transitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.transitions.items,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data16.from !== undefined){
let data17 = data16.from;
const _errs43 = errors;
let valid13 = false;
let passing1 = null;
const _errs44 = errors;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err31 = {instancePath:instancePath+"/transitions/" + i2+"/from",schemaPath:"#/properties/transitions/items/properties/from/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.transitions.items.properties.from.oneOf[0],data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/transitions/" + i2+"/from",schemaPath:"#/properties/transitions/items/properties/from/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.from.oneOf[0].type,parentSchema:schema31.properties.transitions.items.properties.from.oneOf[0],data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs44 === errors;
if(_valid1){
valid13 = true;
passing1 = 0;
}
const _errs46 = errors;
if(Array.isArray(data17)){
if(data17.length < 1){
const err33 = {instancePath:instancePath+"/transitions/" + i2+"/from",schemaPath:"#/properties/transitions/items/properties/from/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.transitions.items.properties.from.oneOf[1],data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err34 = {instancePath:instancePath+"/transitions/" + i2+"/from/" + i3,schemaPath:"#/properties/transitions/items/properties/from/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.transitions.items.properties.from.oneOf[1].items,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/transitions/" + i2+"/from/" + i3,schemaPath:"#/properties/transitions/items/properties/from/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.from.oneOf[1].items.type,parentSchema:schema31.properties.transitions.items.properties.from.oneOf[1].items,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/transitions/" + i2+"/from",schemaPath:"#/properties/transitions/items/properties/from/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.from.oneOf[1].type,parentSchema:schema31.properties.transitions.items.properties.from.oneOf[1],data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid1 = _errs46 === errors;
if(_valid1 && valid13){
valid13 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid13 = true;
passing1 = 1;
}
}
if(!valid13){
const err37 = {instancePath:instancePath+"/transitions/" + i2+"/from",schemaPath:"#/properties/transitions/items/properties/from/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf",schema:schema31.properties.transitions.items.properties.from.oneOf,parentSchema:schema31.properties.transitions.items.properties.from,data:data17};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data16.to !== undefined){
let data19 = data16.to;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err38 = {instancePath:instancePath+"/transitions/" + i2+"/to",schemaPath:"#/properties/transitions/items/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.transitions.items.properties.to,data:data19};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/transitions/" + i2+"/to",schemaPath:"#/properties/transitions/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.to.type,parentSchema:schema31.properties.transitions.items.properties.to,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.remove !== undefined){
let data20 = data16.remove;
if(true !== data20){
const err40 = {instancePath:instancePath+"/transitions/" + i2+"/remove",schemaPath:"#/properties/transitions/items/properties/remove/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema31.properties.transitions.items.properties.remove,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.environment !== undefined){
let data21 = data16.environment;
const _errs54 = errors;
let valid16 = false;
let passing2 = null;
const _errs55 = errors;
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err41 = {instancePath:instancePath+"/transitions/" + i2+"/environment",schemaPath:"#/properties/transitions/items/properties/environment/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[0],data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/transitions/" + i2+"/environment",schemaPath:"#/properties/transitions/items/properties/environment/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.environment.oneOf[0].type,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[0],data:data21};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid2 = _errs55 === errors;
if(_valid2){
valid16 = true;
passing2 = 0;
}
const _errs57 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
const err43 = {instancePath:instancePath+"/transitions/" + i2+"/environment",schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.transitions.items.properties.environment.oneOf[1].required,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1],data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key6 in data21){
if(!(((((key6 === "name") || (key6 === "forbid-admin-bypass")) || (key6 === "allow-reruns")) || (key6 === "allowed-refs")) || (key6 === "allowed-workflows"))){
const err44 = {instancePath:instancePath+"/transitions/" + i2+"/environment",schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1],data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data21.name !== undefined){
let data22 = data21.name;
if(typeof data22 === "string"){
if(func2(data22) < 1){
const err45 = {instancePath:instancePath+"/transitions/" + i2+"/environment/name",schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties.name,data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/transitions/" + i2+"/environment/name",schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties.name.type,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties.name,data:data22};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21["forbid-admin-bypass"] !== undefined){
let data23 = data21["forbid-admin-bypass"];
if(typeof data23 !== "boolean"){
const err47 = {instancePath:instancePath+"/transitions/" + i2+"/environment/forbid-admin-bypass",schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/properties/forbid-admin-bypass/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"].type,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"],data:data23};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data21["allow-reruns"] !== undefined){
let data24 = data21["allow-reruns"];
if(typeof data24 !== "boolean"){
const err48 = {instancePath:instancePath+"/transitions/" + i2+"/environment/allow-reruns",schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/properties/allow-reruns/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"].type,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"],data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data21["allowed-refs"] !== undefined){
let data25 = data21["allowed-refs"];
if(Array.isArray(data25)){
if(data25.length < 1){
const err49 = {instancePath:instancePath+"/transitions/" + i2+"/environment/allowed-refs",schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"],data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err50 = {instancePath:instancePath+"/transitions/" + i2+"/environment/allowed-refs/" + i4,schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/transitions/" + i2+"/environment/allowed-refs/" + i4,schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items.type,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/transitions/" + i2+"/environment/allowed-refs",schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].type,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"],data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data21["allowed-workflows"] !== undefined){
let data27 = data21["allowed-workflows"];
if(Array.isArray(data27)){
if(data27.length < 1){
const err53 = {instancePath:instancePath+"/transitions/" + i2+"/environment/allowed-workflows",schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"],data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if(typeof data28 === "string"){
if(func2(data28) < 1){
const err54 = {instancePath:instancePath+"/transitions/" + i2+"/environment/allowed-workflows/" + i5,schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items,data:data28};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/transitions/" + i2+"/environment/allowed-workflows/" + i5,schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items.type,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/transitions/" + i2+"/environment/allowed-workflows",schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].type,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"],data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/transitions/" + i2+"/environment",schemaPath:"#/properties/transitions/items/properties/environment/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.transitions.items.properties.environment.oneOf[1].type,parentSchema:schema31.properties.transitions.items.properties.environment.oneOf[1],data:data21};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid2 = _errs57 === errors;
if(_valid2 && valid16){
valid16 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid16 = true;
passing2 = 1;
}
}
if(!valid16){
const err58 = {instancePath:instancePath+"/transitions/" + i2+"/environment",schemaPath:"#/properties/transitions/items/properties/environment/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf",schema:schema31.properties.transitions.items.properties.environment.oneOf,parentSchema:schema31.properties.transitions.items.properties.environment,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
if(data16.approvals !== undefined){
let data29 = data16.approvals;
if(Array.isArray(data29)){
const len6 = data29.length;
for(let i6=0; i6<len6; i6++){
let data30 = data29[i6];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.from === undefined){
const err59 = {instancePath:instancePath+"/transitions/" + i2+"/approvals/" + i6,schemaPath:"#/properties/transitions/items/properties/approvals/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema31.properties.transitions.items.properties.approvals.items.required,parentSchema:schema31.properties.transitions.items.properties.approvals.items,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key7 in data30){
if(!(((((key7 === "from") || (key7 === "via")) || (key7 === "count")) || (key7 === "environment")) || (key7 === "comment-must-contain"))){
const err60 = {instancePath:instancePath+"/transitions/" + i2+"/approvals/" + i6,schemaPath:"#/properties/transitions/items/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.transitions.items.properties.approvals.items,data:data30};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data30.from !== undefined){
let data31 = data30.from;
if(Array.isArray(data31)){
if(data31.length < 1){
const err61 = {instancePath:instancePath+"/transitions/" + i2+"/approvals/" + i6+"/from",schemaPath:"#/properties/transitions/items/properties/approvals/items/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.transitions.items.properties.approvals.items.properties.from,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len7 = data31.length;
for(let i7=0; i7<len7; i7++){
let data32 = data31[i7];
if(typeof data32 === "string"){
if(!pattern4.test(data32)){
const err62 = {instancePath:instancePath+"/transitions/" + i2+"/approvals/" + i6+"/from/" + i7,schemaPath:"#/properties/transitions/items/properties/approvals/items/properties/from/items/pattern",keyword:"pattern",params:{pattern: "^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"},message:"must match pattern \""+"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"+"\"",schema:"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$",parentSchema:schema31.properties.transitions.items.properties.approvals.items.properties.from.items,data:data32};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/transitions/" + i2+"/approvals/" + i6+"/from/" + i7,schemaPath:"#/properties/transitions/items/properties/approvals/items/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.approvals.items.properties.from.items.type,parentSchema:schema31.properties.transitions.items.properties.approvals.items.properties.from.items,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/transitions/" + i2+"/approvals/" + i6+"/from",schemaPath:"#/properties/transitions/items/properties/approvals/items/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.approvals.items.properties.from.type,parentSchema:schema31.properties.transitions.items.properties.approvals.items.properties.from,data:data31};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data30.via !== undefined){
let data33 = data30.via;
if(!((data33 === "environment") || (data33 === "pull-request"))){
const err65 = {instancePath:instancePath+"/transitions/" + i2+"/approvals/" + i6+"/via",schemaPath:"#/properties/transitions/items/properties/approvals/items/properties/via/enum",keyword:"enum",params:{allowedValues: schema31.properties.transitions.items.properties.approvals.items.properties.via.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.transitions.items.properties.approvals.items.properties.via.enum,parentSchema:schema31.properties.transitions.items.properties.approvals.items.properties.via,data:data33};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data30.count !== undefined){
let data34 = data30.count;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
const err66 = {instancePath:instancePath+"/transitions/" + i2+"/approvals/" + i6+"/count",schemaPath:"#/properties/transitions/items/properties/approvals/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.transitions.items.properties.approvals.items.properties.count.type,parentSchema:schema31.properties.transitions.items.properties.approvals.items.properties.count,data:data34};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(typeof data34 == "number"){
if(data34 < 1 || isNaN(data34)){
const err67 = {instancePath:instancePath+"/transitions/" + i2+"/approvals/" + i6+"/count",schemaPath:"#/properties/transitions/items/properties/approvals/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.transitions.items.properties.approvals.items.properties.count,data:data34};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data30.environment !== undefined){
let data35 = data30.environment;
if(typeof data35 === "string"){
if(func2(data35) < 1){
const err68 = {instancePath:instancePath+"/transitions/" + i2+"/approvals/" + i6+"/environment",schemaPath:"#/properties/transitions/items/properties/approvals/items/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.transitions.items.properties.approvals.items.properties.environment,data:data35};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/transitions/" + i2+"/approvals/" + i6+"/environment",schemaPath:"#/properties/transitions/items/properties/approvals/items/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.approvals.items.properties.environment.type,parentSchema:schema31.properties.transitions.items.properties.approvals.items.properties.environment,data:data35};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data30["comment-must-contain"] !== undefined){
let data36 = data30["comment-must-contain"];
if(!(data36 === "plan-digest")){
const err70 = {instancePath:instancePath+"/transitions/" + i2+"/approvals/" + i6+"/comment-must-contain",schemaPath:"#/properties/transitions/items/properties/approvals/items/properties/comment-must-contain/enum",keyword:"enum",params:{allowedValues: schema31.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"].enum,parentSchema:schema31.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"],data:data36};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/transitions/" + i2+"/approvals/" + i6,schemaPath:"#/properties/transitions/items/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.transitions.items.properties.approvals.items.type,parentSchema:schema31.properties.transitions.items.properties.approvals.items,data:data30};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/transitions/" + i2+"/approvals",schemaPath:"#/properties/transitions/items/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.approvals.type,parentSchema:schema31.properties.transitions.items.properties.approvals,data:data29};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data16.separate !== undefined){
let data37 = data16.separate;
if(Array.isArray(data37)){
const len8 = data37.length;
for(let i8=0; i8<len8; i8++){
let data38 = data37[i8];
if(!(((((data38 === "requester") || (data38 === "job-owner")) || (data38 === "author")) || (data38 === "pusher")) || (data38 === "merger"))){
const err73 = {instancePath:instancePath+"/transitions/" + i2+"/separate/" + i8,schemaPath:"#/properties/transitions/items/properties/separate/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.transitions.items.properties.separate.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.transitions.items.properties.separate.items.enum,parentSchema:schema31.properties.transitions.items.properties.separate.items,data:data38};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
let i9 = data37.length;
let j0;
if(i9 > 1){
outer0:
for(;i9--;){
for(j0 = i9; j0--;){
if(func0(data37[i9], data37[j0])){
const err74 = {instancePath:instancePath+"/transitions/" + i2+"/separate",schemaPath:"#/properties/transitions/items/properties/separate/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i9+" are identical)",schema:true,parentSchema:schema31.properties.transitions.items.properties.separate,data:data37};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err75 = {instancePath:instancePath+"/transitions/" + i2+"/separate",schemaPath:"#/properties/transitions/items/properties/separate/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.separate.type,parentSchema:schema31.properties.transitions.items.properties.separate,data:data37};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data16.checks !== undefined){
let data39 = data16.checks;
if(Array.isArray(data39)){
const len9 = data39.length;
for(let i10=0; i10<len9; i10++){
let data40 = data39[i10];
if(!(data40 && typeof data40 == "object" && !Array.isArray(data40))){
const err76 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.transitions.items.properties.checks.items.type,parentSchema:schema31.properties.transitions.items.properties.checks.items,data:data40};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const _errs96 = errors;
let valid32 = false;
const _errs97 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.tag === undefined){
const err77 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/anyOf/0/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'",schema:schema31.properties.transitions.items.properties.checks.items.anyOf[0].required,parentSchema:schema31.properties.transitions.items.properties.checks.items.anyOf[0],data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var _valid3 = _errs97 === errors;
valid32 = valid32 || _valid3;
const _errs98 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.metric === undefined){
const err78 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/anyOf/1/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema31.properties.transitions.items.properties.checks.items.anyOf[1].required,parentSchema:schema31.properties.transitions.items.properties.checks.items.anyOf[1],data:data40};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
var _valid3 = _errs98 === errors;
valid32 = valid32 || _valid3;
const _errs99 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.lineage === undefined){
const err79 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/anyOf/2/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'",schema:schema31.properties.transitions.items.properties.checks.items.anyOf[2].required,parentSchema:schema31.properties.transitions.items.properties.checks.items.anyOf[2],data:data40};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
var _valid3 = _errs99 === errors;
valid32 = valid32 || _valid3;
const _errs100 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.soak === undefined){
const err80 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/anyOf/3/required",keyword:"required",params:{missingProperty: "soak"},message:"must have required property '"+"soak"+"'",schema:schema31.properties.transitions.items.properties.checks.items.anyOf[3].required,parentSchema:schema31.properties.transitions.items.properties.checks.items.anyOf[3],data:data40};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
var _valid3 = _errs100 === errors;
valid32 = valid32 || _valid3;
const _errs101 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40["not-serving"] === undefined){
const err81 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/anyOf/4/required",keyword:"required",params:{missingProperty: "not-serving"},message:"must have required property '"+"not-serving"+"'",schema:schema31.properties.transitions.items.properties.checks.items.anyOf[4].required,parentSchema:schema31.properties.transitions.items.properties.checks.items.anyOf[4],data:data40};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
var _valid3 = _errs101 === errors;
valid32 = valid32 || _valid3;
if(!valid32){
const err82 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.transitions.items.properties.checks.items.anyOf,parentSchema:schema31.properties.transitions.items.properties.checks.items,data:data40};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
const _errs103 = errors;
let valid34 = true;
const _errs104 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing0;
if((data40.tag === undefined) && (missing0 = "tag")){
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var _valid4 = _errs104 === errors;
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs105 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.tag === undefined){
const err84 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'",schema:schema31.properties.transitions.items.properties.checks.items.allOf[0].then.required,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[0].then,data:data40};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key8 in data40){
if(!((key8 === "tag") || (key8 === "equals"))){
const err85 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[0].then,data:data40};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data40.tag !== undefined){
let data41 = data40.tag;
if(typeof data41 === "string"){
if(func2(data41) < 1){
const err86 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/tag",schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag,data:data41};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/tag",schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag.type,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag,data:data41};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data40.equals !== undefined){
let data42 = data40.equals;
if(typeof data42 !== "string"){
const err88 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/equals",schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/0/then/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals.type,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals,data:data42};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.transitions.items.properties.checks.items.allOf[0].then.type,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[0].then,data:data40};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid4 = _errs105 === errors;
valid34 = _valid4;
if(valid34){
var props2 = true;
}
}
if(!valid34){
const err90 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.properties.transitions.items.properties.checks.items.allOf[0].if,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[0],data:data40};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const _errs113 = errors;
let valid36 = true;
const _errs114 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing1;
if((data40.metric === undefined) && (missing1 = "metric")){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
var _valid5 = _errs114 === errors;
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs115 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.metric === undefined){
const err92 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.required,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then,data:data40};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data40.source === undefined){
const err93 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.required,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then,data:data40};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key9 in data40){
if(!((((((key9 === "metric") || (key9 === "source")) || (key9 === "min")) || (key9 === "max")) || (key9 === "no-worse-than")) || (key9 === "tolerance"))){
const err94 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then,data:data40};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data40.metric !== undefined){
let data43 = data40.metric;
if(typeof data43 === "string"){
if(func2(data43) < 1){
const err95 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/metric",schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric,data:data43};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/metric",schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric.type,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric,data:data43};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data40.source !== undefined){
let data44 = data40.source;
if(!((((data44 === "property") || (data44 === "tag")) || (data44 === "file")) || (data44 === "job"))){
const err97 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/source",schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source,data:data44};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data40.min !== undefined){
let data45 = data40.min;
if(!(typeof data45 == "number")){
const err98 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/min",schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min.type,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min,data:data45};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data40.max !== undefined){
let data46 = data40.max;
if(!(typeof data46 == "number")){
const err99 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/max",schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max.type,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max,data:data46};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data40["no-worse-than"] !== undefined){
let data47 = data40["no-worse-than"];
if("incumbent" !== data47){
const err100 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/no-worse-than",schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/no-worse-than/const",keyword:"const",params:{allowedValue: "incumbent"},message:"must be equal to constant",schema:"incumbent",parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties["no-worse-than"],data:data47};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data40.tolerance !== undefined){
let data48 = data40.tolerance;
if(typeof data48 == "number"){
if(data48 < 0 || isNaN(data48)){
const err101 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/tolerance",schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance,data:data48};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/tolerance",schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance.type,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance,data:data48};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then.type,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[1].then,data:data40};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid5 = _errs115 === errors;
valid36 = _valid5;
if(valid36){
var props3 = true;
}
}
if(!valid36){
const err104 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.properties.transitions.items.properties.checks.items.allOf[1].if,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[1],data:data40};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
const _errs129 = errors;
let valid38 = true;
const _errs130 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing2;
if((data40.lineage === undefined) && (missing2 = "lineage")){
const err105 = {};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
var _valid6 = _errs130 === errors;
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs131 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.lineage === undefined){
const err106 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/2/then/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'",schema:schema31.properties.transitions.items.properties.checks.items.allOf[2].then.required,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[2].then,data:data40};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key10 in data40){
if(!(key10 === "lineage")){
const err107 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[2].then,data:data40};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data40.lineage !== undefined){
let data49 = data40.lineage;
if(Array.isArray(data49)){
if(data49.length < 1){
const err108 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/lineage",schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage,data:data49};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
const len10 = data49.length;
for(let i11=0; i11<len10; i11++){
let data50 = data49[i11];
if(!((((data50 === "job") || (data50 === "commit")) || (data50 === "data")) || (data50 === "environment"))){
const err109 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/lineage/" + i11,schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.items.enum,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.items,data:data50};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
let i12 = data49.length;
let j1;
if(i12 > 1){
outer1:
for(;i12--;){
for(j1 = i12; j1--;){
if(func0(data49[i12], data49[j1])){
const err110 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/lineage",schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i12+" are identical)",schema:true,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage,data:data49};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err111 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10+"/lineage",schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.type,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage,data:data49};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.transitions.items.properties.checks.items.allOf[2].then.type,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[2].then,data:data40};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid6 = _errs131 === errors;
valid38 = _valid6;
if(valid38){
var props4 = true;
}
}
if(!valid38){
const err113 = {instancePath:instancePath+"/transitions/" + i2+"/checks/" + i10,schemaPath:"#/properties/transitions/items/properties/checks/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.properties.transitions.items.properties.checks.items.allOf[2].if,parentSchema:schema31.properties.transitions.items.properties.checks.items.allOf[2],data:data40};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(props2 !== true && props4 !== undefined){
if(props4 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props4);
}
}
}
}
else {
const err114 = {instancePath:instancePath+"/transitions/" + i2+"/checks",schemaPath:"#/properties/transitions/items/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.checks.type,parentSchema:schema31.properties.transitions.items.properties.checks,data:data39};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data16["require-plan"] !== undefined){
let data51 = data16["require-plan"];
if(typeof data51 !== "boolean"){
const err115 = {instancePath:instancePath+"/transitions/" + i2+"/require-plan",schemaPath:"#/properties/transitions/items/properties/require-plan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.transitions.items.properties["require-plan"].type,parentSchema:schema31.properties.transitions.items.properties["require-plan"],data:data51};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data16.freeze !== undefined){
let data52 = data16.freeze;
if(Array.isArray(data52)){
const len11 = data52.length;
for(let i13=0; i13<len11; i13++){
let data53 = data52[i13];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53["time-zone"] === undefined){
const err116 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13,schemaPath:"#/properties/transitions/items/properties/freeze/items/required",keyword:"required",params:{missingProperty: "time-zone"},message:"must have required property '"+"time-zone"+"'",schema:schema31.properties.transitions.items.properties.freeze.items.required,parentSchema:schema31.properties.transitions.items.properties.freeze.items,data:data53};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key11 in data53){
if(!(((((key11 === "days") || (key11 === "from")) || (key11 === "to")) || (key11 === "dates")) || (key11 === "time-zone"))){
const err117 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13,schemaPath:"#/properties/transitions/items/properties/freeze/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.transitions.items.properties.freeze.items,data:data53};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data53.days !== undefined){
let data54 = data53.days;
if(Array.isArray(data54)){
if(data54.length < 1){
const err118 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13+"/days",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.days,data:data54};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len12 = data54.length;
for(let i14=0; i14<len12; i14++){
let data55 = data54[i14];
if(!(((((((data55 === "Mon") || (data55 === "Tue")) || (data55 === "Wed")) || (data55 === "Thu")) || (data55 === "Fri")) || (data55 === "Sat")) || (data55 === "Sun"))){
const err119 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13+"/days/" + i14,schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.transitions.items.properties.freeze.items.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.transitions.items.properties.freeze.items.properties.days.items.enum,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.days.items,data:data55};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13+"/days",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.freeze.items.properties.days.type,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.days,data:data54};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data53.from !== undefined){
let data56 = data53.from;
if(typeof data56 === "string"){
if(!pattern5.test(data56)){
const err121 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13+"/from",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},message:"must match pattern \""+"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"+"\"",schema:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.from,data:data56};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13+"/from",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.freeze.items.properties.from.type,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.from,data:data56};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data53.to !== undefined){
let data57 = data53.to;
if(typeof data57 === "string"){
if(!pattern5.test(data57)){
const err123 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13+"/to",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},message:"must match pattern \""+"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"+"\"",schema:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.to,data:data57};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13+"/to",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.freeze.items.properties.to.type,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.to,data:data57};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data53.dates !== undefined){
let data58 = data53.dates;
if(Array.isArray(data58)){
if(data58.length < 1){
const err125 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13+"/dates",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/dates/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.dates,data:data58};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len13 = data58.length;
for(let i15=0; i15<len13; i15++){
let data59 = data58[i15];
if(typeof data59 === "string"){
if(!pattern7.test(data59)){
const err126 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13+"/dates/" + i15,schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/dates/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$",parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.dates.items,data:data59};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13+"/dates/" + i15,schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/dates/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.freeze.items.properties.dates.items.type,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.dates.items,data:data59};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13+"/dates",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/dates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.freeze.items.properties.dates.type,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.dates,data:data58};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data53["time-zone"] !== undefined){
let data60 = data53["time-zone"];
if(typeof data60 === "string"){
if(func2(data60) < 1){
const err129 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13+"/time-zone",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/time-zone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties["time-zone"],data:data60};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13+"/time-zone",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/time-zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.freeze.items.properties["time-zone"].type,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties["time-zone"],data:data60};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i13,schemaPath:"#/properties/transitions/items/properties/freeze/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.transitions.items.properties.freeze.items.type,parentSchema:schema31.properties.transitions.items.properties.freeze.items,data:data53};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/transitions/" + i2+"/freeze",schemaPath:"#/properties/transitions/items/properties/freeze/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.freeze.type,parentSchema:schema31.properties.transitions.items.properties.freeze,data:data52};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/transitions/" + i2,schemaPath:"#/properties/transitions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.transitions.items.type,parentSchema:schema31.properties.transitions.items,data:data16};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.type,parentSchema:schema31.properties.transitions,data:data15};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.overrides !== undefined){
let data61 = data.overrides;
if(Array.isArray(data61)){
const len14 = data61.length;
for(let i16=0; i16<len14; i16++){
let data62 = data61[i16];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.match === undefined){
const err135 = {instancePath:instancePath+"/overrides/" + i16,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema31.properties.overrides.items.required,parentSchema:schema31.properties.overrides.items,data:data62};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data62.transitions === undefined){
const err136 = {instancePath:instancePath+"/overrides/" + i16,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "transitions"},message:"must have required property '"+"transitions"+"'",schema:schema31.properties.overrides.items.required,parentSchema:schema31.properties.overrides.items,data:data62};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key12 in data62){
if(!((key12 === "match") || (key12 === "transitions"))){
const err137 = {instancePath:instancePath+"/overrides/" + i16,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items,data:data62};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data62.match !== undefined){
let data63 = data62.match;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(Object.keys(data63).length < 1){
const err138 = {instancePath:instancePath+"/overrides/" + i16+"/match",schemaPath:"#/properties/overrides/items/properties/match/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.overrides.items.properties.match,data:data63};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key13 in data63){
if(!((((key13 === "kind") || (key13 === "name")) || (key13 === "place")) || (key13 === "tag"))){
const err139 = {instancePath:instancePath+"/overrides/" + i16+"/match",schemaPath:"#/properties/overrides/items/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.match,data:data63};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data63.kind !== undefined){
let data64 = data63.kind;
if(!((((data64 === "model") || (data64 === "data")) || (data64 === "environment")) || (data64 === "component"))){
const err140 = {instancePath:instancePath+"/overrides/" + i16+"/match/kind",schemaPath:"#/properties/overrides/items/properties/match/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.match.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.overrides.items.properties.match.properties.kind.enum,parentSchema:schema31.properties.overrides.items.properties.match.properties.kind,data:data64};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data63.name !== undefined){
let data65 = data63.name;
if(typeof data65 === "string"){
if(func2(data65) < 1){
const err141 = {instancePath:instancePath+"/overrides/" + i16+"/match/name",schemaPath:"#/properties/overrides/items/properties/match/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.match.properties.name,data:data65};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/overrides/" + i16+"/match/name",schemaPath:"#/properties/overrides/items/properties/match/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.match.properties.name.type,parentSchema:schema31.properties.overrides.items.properties.match.properties.name,data:data65};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data63.place !== undefined){
let data66 = data63.place;
if(typeof data66 === "string"){
if(func2(data66) < 1){
const err143 = {instancePath:instancePath+"/overrides/" + i16+"/match/place",schemaPath:"#/properties/overrides/items/properties/match/properties/place/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.match.properties.place,data:data66};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/overrides/" + i16+"/match/place",schemaPath:"#/properties/overrides/items/properties/match/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.match.properties.place.type,parentSchema:schema31.properties.overrides.items.properties.match.properties.place,data:data66};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data63.tag !== undefined){
let data67 = data63.tag;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(Object.keys(data67).length < 1){
const err145 = {instancePath:instancePath+"/overrides/" + i16+"/match/tag",schemaPath:"#/properties/overrides/items/properties/match/properties/tag/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.overrides.items.properties.match.properties.tag,data:data67};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key14 in data67){
let data68 = data67[key14];
if(typeof data68 !== "string"){
const err146 = {instancePath:instancePath+"/overrides/" + i16+"/match/tag/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/overrides/items/properties/match/properties/tag/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.match.properties.tag.additionalProperties.type,parentSchema:schema31.properties.overrides.items.properties.match.properties.tag.additionalProperties,data:data68};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/overrides/" + i16+"/match/tag",schemaPath:"#/properties/overrides/items/properties/match/properties/tag/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.match.properties.tag.type,parentSchema:schema31.properties.overrides.items.properties.match.properties.tag,data:data67};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/overrides/" + i16+"/match",schemaPath:"#/properties/overrides/items/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.match.type,parentSchema:schema31.properties.overrides.items.properties.match,data:data63};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data62.transitions !== undefined){
let data69 = data62.transitions;
if(Array.isArray(data69)){
if(data69.length < 1){
const err149 = {instancePath:instancePath+"/overrides/" + i16+"/transitions",schemaPath:"#/properties/overrides/items/properties/transitions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions,data:data69};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
const len15 = data69.length;
for(let i17=0; i17<len15; i17++){
let data70 = data69[i17];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.from === undefined){
const err150 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17,schemaPath:"#/properties/overrides/items/properties/transitions/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items,data:data70};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data70.to === undefined){
const err151 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17,schemaPath:"#/properties/overrides/items/properties/transitions/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items,data:data70};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
for(const key15 in data70){
if(!(((((((key15 === "from") || (key15 === "to")) || (key15 === "environment")) || (key15 === "approvals")) || (key15 === "checks")) || (key15 === "freeze")) || (key15 === "replace"))){
const err152 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17,schemaPath:"#/properties/overrides/items/properties/transitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.transitions.items,data:data70};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data70.from !== undefined){
let data71 = data70.from;
const _errs181 = errors;
let valid58 = false;
let passing3 = null;
const _errs182 = errors;
if(typeof data71 === "string"){
if(func2(data71) < 1){
const err153 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0],data:data71};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0],data:data71};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid7 = _errs182 === errors;
if(_valid7){
valid58 = true;
passing3 = 0;
}
const _errs184 = errors;
if(Array.isArray(data71)){
if(data71.length < 1){
const err155 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1],data:data71};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const len16 = data71.length;
for(let i18=0; i18<len16; i18++){
let data72 = data71[i18];
if(typeof data72 === "string"){
if(func2(data72) < 1){
const err156 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/from/" + i18,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items,data:data72};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/from/" + i18,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items,data:data72};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1],data:data71};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid7 = _errs184 === errors;
if(_valid7 && valid58){
valid58 = false;
passing3 = [passing3, 1];
}
else {
if(_valid7){
valid58 = true;
passing3 = 1;
}
}
if(!valid58){
const err159 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/from/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf",schema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.from,data:data71};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
else {
errors = _errs181;
if(vErrors !== null){
if(_errs181){
vErrors.length = _errs181;
}
else {
vErrors = null;
}
}
}
}
if(data70.to !== undefined){
let data73 = data70.to;
if(typeof data73 === "string"){
if(func2(data73) < 1){
const err160 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/to",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.to,data:data73};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/to",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.to.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.to,data:data73};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data70.environment !== undefined){
let data74 = data70.environment;
const _errs191 = errors;
let valid61 = false;
let passing4 = null;
const _errs192 = errors;
if(typeof data74 === "string"){
if(func2(data74) < 1){
const err162 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0],data:data74};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0],data:data74};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid8 = _errs192 === errors;
if(_valid8){
valid61 = true;
passing4 = 0;
}
const _errs194 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.name === undefined){
const err164 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1],data:data74};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
for(const key16 in data74){
if(!(((((key16 === "name") || (key16 === "forbid-admin-bypass")) || (key16 === "allow-reruns")) || (key16 === "allowed-refs")) || (key16 === "allowed-workflows"))){
const err165 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1],data:data74};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data74.name !== undefined){
let data75 = data74.name;
if(typeof data75 === "string"){
if(func2(data75) < 1){
const err166 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment/name",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name,data:data75};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment/name",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name,data:data75};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data74["forbid-admin-bypass"] !== undefined){
let data76 = data74["forbid-admin-bypass"];
if(typeof data76 !== "boolean"){
const err168 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment/forbid-admin-bypass",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/forbid-admin-bypass/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"],data:data76};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data74["allow-reruns"] !== undefined){
let data77 = data74["allow-reruns"];
if(typeof data77 !== "boolean"){
const err169 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment/allow-reruns",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allow-reruns/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"],data:data77};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data74["allowed-refs"] !== undefined){
let data78 = data74["allowed-refs"];
if(Array.isArray(data78)){
if(data78.length < 1){
const err170 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment/allowed-refs",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"],data:data78};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
const len17 = data78.length;
for(let i19=0; i19<len17; i19++){
let data79 = data78[i19];
if(typeof data79 === "string"){
if(func2(data79) < 1){
const err171 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment/allowed-refs/" + i19,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items,data:data79};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment/allowed-refs/" + i19,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items,data:data79};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment/allowed-refs",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"],data:data78};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data74["allowed-workflows"] !== undefined){
let data80 = data74["allowed-workflows"];
if(Array.isArray(data80)){
if(data80.length < 1){
const err174 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment/allowed-workflows",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"],data:data80};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
const len18 = data80.length;
for(let i20=0; i20<len18; i20++){
let data81 = data80[i20];
if(typeof data81 === "string"){
if(func2(data81) < 1){
const err175 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment/allowed-workflows/" + i20,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items,data:data81};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment/allowed-workflows/" + i20,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items,data:data81};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment/allowed-workflows",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"],data:data80};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1],data:data74};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid8 = _errs194 === errors;
if(_valid8 && valid61){
valid61 = false;
passing4 = [passing4, 1];
}
else {
if(_valid8){
valid61 = true;
passing4 = 1;
}
}
if(!valid61){
const err179 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment,data:data74};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
else {
errors = _errs191;
if(vErrors !== null){
if(_errs191){
vErrors.length = _errs191;
}
else {
vErrors = null;
}
}
}
}
if(data70.approvals !== undefined){
let data82 = data70.approvals;
if(Array.isArray(data82)){
const len19 = data82.length;
for(let i21=0; i21<len19; i21++){
let data83 = data82[i21];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.from === undefined){
const err180 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/approvals/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items,data:data83};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key17 in data83){
if(!(((((key17 === "from") || (key17 === "via")) || (key17 === "count")) || (key17 === "environment")) || (key17 === "comment-must-contain"))){
const err181 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/approvals/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items,data:data83};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data83.from !== undefined){
let data84 = data83.from;
if(Array.isArray(data84)){
if(data84.length < 1){
const err182 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/approvals/" + i21+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from,data:data84};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
const len20 = data84.length;
for(let i22=0; i22<len20; i22++){
let data85 = data84[i22];
if(typeof data85 === "string"){
if(!pattern4.test(data85)){
const err183 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/approvals/" + i21+"/from/" + i22,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/items/pattern",keyword:"pattern",params:{pattern: "^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"},message:"must match pattern \""+"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"+"\"",schema:"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$",parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items,data:data85};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/approvals/" + i21+"/from/" + i22,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items,data:data85};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/approvals/" + i21+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from,data:data84};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data83.via !== undefined){
let data86 = data83.via;
if(!((data86 === "environment") || (data86 === "pull-request"))){
const err186 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/approvals/" + i21+"/via",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/via/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via.enum,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via,data:data86};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data83.count !== undefined){
let data87 = data83.count;
if(!((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87)))){
const err187 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/approvals/" + i21+"/count",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count,data:data87};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(typeof data87 == "number"){
if(data87 < 1 || isNaN(data87)){
const err188 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/approvals/" + i21+"/count",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count,data:data87};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
if(data83.environment !== undefined){
let data88 = data83.environment;
if(typeof data88 === "string"){
if(func2(data88) < 1){
const err189 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/approvals/" + i21+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.environment,data:data88};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/approvals/" + i21+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.environment.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.environment,data:data88};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data83["comment-must-contain"] !== undefined){
let data89 = data83["comment-must-contain"];
if(!(data89 === "plan-digest")){
const err191 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/approvals/" + i21+"/comment-must-contain",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/comment-must-contain/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"].enum,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"],data:data89};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/approvals/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items,data:data83};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/approvals",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals,data:data82};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data70.checks !== undefined){
let data90 = data70.checks;
if(Array.isArray(data90)){
const len21 = data90.length;
for(let i23=0; i23<len21; i23++){
let data91 = data90[i23];
if(!(data91 && typeof data91 == "object" && !Array.isArray(data91))){
const err194 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items,data:data91};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
const _errs230 = errors;
let valid74 = false;
const _errs231 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.tag === undefined){
const err195 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/0/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[0].required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[0],data:data91};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
var _valid9 = _errs231 === errors;
valid74 = valid74 || _valid9;
const _errs232 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.metric === undefined){
const err196 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/1/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[1].required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[1],data:data91};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
var _valid9 = _errs232 === errors;
valid74 = valid74 || _valid9;
const _errs233 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.lineage === undefined){
const err197 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/2/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[2].required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[2],data:data91};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
var _valid9 = _errs233 === errors;
valid74 = valid74 || _valid9;
const _errs234 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.soak === undefined){
const err198 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/3/required",keyword:"required",params:{missingProperty: "soak"},message:"must have required property '"+"soak"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[3].required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[3],data:data91};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
var _valid9 = _errs234 === errors;
valid74 = valid74 || _valid9;
const _errs235 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91["not-serving"] === undefined){
const err199 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/4/required",keyword:"required",params:{missingProperty: "not-serving"},message:"must have required property '"+"not-serving"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[4].required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[4],data:data91};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
var _valid9 = _errs235 === errors;
valid74 = valid74 || _valid9;
if(!valid74){
const err200 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items,data:data91};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
else {
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
}
const _errs237 = errors;
let valid76 = true;
const _errs238 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing3;
if((data91.tag === undefined) && (missing3 = "tag")){
const err201 = {};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
var _valid10 = _errs238 === errors;
errors = _errs237;
if(vErrors !== null){
if(_errs237){
vErrors.length = _errs237;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs239 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.tag === undefined){
const err202 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then,data:data91};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
for(const key18 in data91){
if(!((key18 === "tag") || (key18 === "equals"))){
const err203 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then,data:data91};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data91.tag !== undefined){
let data92 = data91.tag;
if(typeof data92 === "string"){
if(func2(data92) < 1){
const err204 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/tag",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag,data:data92};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/tag",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag,data:data92};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data91.equals !== undefined){
let data93 = data91.equals;
if(typeof data93 !== "string"){
const err206 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/equals",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals,data:data93};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then,data:data91};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid10 = _errs239 === errors;
valid76 = _valid10;
if(valid76){
var props6 = true;
}
}
if(!valid76){
const err208 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].if,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0],data:data91};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
const _errs247 = errors;
let valid78 = true;
const _errs248 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing4;
if((data91.metric === undefined) && (missing4 = "metric")){
const err209 = {};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
var _valid11 = _errs248 === errors;
errors = _errs247;
if(vErrors !== null){
if(_errs247){
vErrors.length = _errs247;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs249 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.metric === undefined){
const err210 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then,data:data91};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data91.source === undefined){
const err211 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then,data:data91};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
for(const key19 in data91){
if(!((((((key19 === "metric") || (key19 === "source")) || (key19 === "min")) || (key19 === "max")) || (key19 === "no-worse-than")) || (key19 === "tolerance"))){
const err212 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then,data:data91};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data91.metric !== undefined){
let data94 = data91.metric;
if(typeof data94 === "string"){
if(func2(data94) < 1){
const err213 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/metric",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric,data:data94};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/metric",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric,data:data94};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data91.source !== undefined){
let data95 = data91.source;
if(!((((data95 === "property") || (data95 === "tag")) || (data95 === "file")) || (data95 === "job"))){
const err215 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/source",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source,data:data95};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data91.min !== undefined){
let data96 = data91.min;
if(!(typeof data96 == "number")){
const err216 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/min",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min,data:data96};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data91.max !== undefined){
let data97 = data91.max;
if(!(typeof data97 == "number")){
const err217 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/max",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max,data:data97};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data91["no-worse-than"] !== undefined){
let data98 = data91["no-worse-than"];
if("incumbent" !== data98){
const err218 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/no-worse-than",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/no-worse-than/const",keyword:"const",params:{allowedValue: "incumbent"},message:"must be equal to constant",schema:"incumbent",parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties["no-worse-than"],data:data98};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data91.tolerance !== undefined){
let data99 = data91.tolerance;
if(typeof data99 == "number"){
if(data99 < 0 || isNaN(data99)){
const err219 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/tolerance",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance,data:data99};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/tolerance",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance,data:data99};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then,data:data91};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid11 = _errs249 === errors;
valid78 = _valid11;
if(valid78){
var props7 = true;
}
}
if(!valid78){
const err222 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].if,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1],data:data91};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(props6 !== true && props7 !== undefined){
if(props7 === true){
props6 = true;
}
else {
props6 = props6 || {};
Object.assign(props6, props7);
}
}
const _errs263 = errors;
let valid80 = true;
const _errs264 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing5;
if((data91.lineage === undefined) && (missing5 = "lineage")){
const err223 = {};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
var _valid12 = _errs264 === errors;
errors = _errs263;
if(vErrors !== null){
if(_errs263){
vErrors.length = _errs263;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs265 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.lineage === undefined){
const err224 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/then/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then,data:data91};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
for(const key20 in data91){
if(!(key20 === "lineage")){
const err225 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then,data:data91};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data91.lineage !== undefined){
let data100 = data91.lineage;
if(Array.isArray(data100)){
if(data100.length < 1){
const err226 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/lineage",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage,data:data100};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
const len22 = data100.length;
for(let i24=0; i24<len22; i24++){
let data101 = data100[i24];
if(!((((data101 === "job") || (data101 === "commit")) || (data101 === "data")) || (data101 === "environment"))){
const err227 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/lineage/" + i24,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.items.enum,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.items,data:data101};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
let i25 = data100.length;
let j2;
if(i25 > 1){
outer2:
for(;i25--;){
for(j2 = i25; j2--;){
if(func0(data100[i25], data100[j2])){
const err228 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/lineage",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i25+" are identical)",schema:true,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage,data:data100};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err229 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23+"/lineage",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/then/properties/lineage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.properties.lineage,data:data100};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].then,data:data91};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid12 = _errs265 === errors;
valid80 = _valid12;
if(valid80){
var props8 = true;
}
}
if(!valid80){
const err231 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2].if,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[2],data:data91};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(props6 !== true && props8 !== undefined){
if(props8 === true){
props6 = true;
}
else {
props6 = props6 || {};
Object.assign(props6, props8);
}
}
}
}
else {
const err232 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/checks",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks,data:data90};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data70.freeze !== undefined){
let data102 = data70.freeze;
if(Array.isArray(data102)){
const len23 = data102.length;
for(let i26=0; i26<len23; i26++){
let data103 = data102[i26];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103["time-zone"] === undefined){
const err233 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/required",keyword:"required",params:{missingProperty: "time-zone"},message:"must have required property '"+"time-zone"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items,data:data103};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
for(const key21 in data103){
if(!(((((key21 === "days") || (key21 === "from")) || (key21 === "to")) || (key21 === "dates")) || (key21 === "time-zone"))){
const err234 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items,data:data103};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data103.days !== undefined){
let data104 = data103.days;
if(Array.isArray(data104)){
if(data104.length < 1){
const err235 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26+"/days",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days,data:data104};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
const len24 = data104.length;
for(let i27=0; i27<len24; i27++){
let data105 = data104[i27];
if(!(((((((data105 === "Mon") || (data105 === "Tue")) || (data105 === "Wed")) || (data105 === "Thu")) || (data105 === "Fri")) || (data105 === "Sat")) || (data105 === "Sun"))){
const err236 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26+"/days/" + i27,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days.items.enum,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days.items,data:data105};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26+"/days",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days,data:data104};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data103.from !== undefined){
let data106 = data103.from;
if(typeof data106 === "string"){
if(!pattern5.test(data106)){
const err238 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},message:"must match pattern \""+"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"+"\"",schema:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.from,data:data106};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.from.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.from,data:data106};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data103.to !== undefined){
let data107 = data103.to;
if(typeof data107 === "string"){
if(!pattern5.test(data107)){
const err240 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26+"/to",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},message:"must match pattern \""+"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"+"\"",schema:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.to,data:data107};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26+"/to",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.to.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.to,data:data107};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data103.dates !== undefined){
let data108 = data103.dates;
if(Array.isArray(data108)){
if(data108.length < 1){
const err242 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26+"/dates",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/dates/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates,data:data108};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
const len25 = data108.length;
for(let i28=0; i28<len25; i28++){
let data109 = data108[i28];
if(typeof data109 === "string"){
if(!pattern7.test(data109)){
const err243 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26+"/dates/" + i28,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/dates/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$",parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates.items,data:data109};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26+"/dates/" + i28,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/dates/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates.items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates.items,data:data109};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26+"/dates",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/dates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates,data:data108};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data103["time-zone"] !== undefined){
let data110 = data103["time-zone"];
if(typeof data110 === "string"){
if(func2(data110) < 1){
const err246 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26+"/time-zone",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/time-zone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties["time-zone"],data:data110};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26+"/time-zone",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/time-zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties["time-zone"].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties["time-zone"],data:data110};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze/" + i26,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items,data:data103};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/freeze",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze,data:data102};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data70.replace !== undefined){
let data111 = data70.replace;
const _errs291 = errors;
const err250 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/replace",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/replace/x-not-available-yet/not",keyword:"not",params:{},message:"must NOT be valid",schema:keyword0.not,parentSchema:keyword0,data:data111};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
var valid92 = _errs291 === errors;
if(!valid92){
const err251 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17+"/replace",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/replace/x-not-available-yet",keyword:"x-not-available-yet",params:{},message:"must pass \"x-not-available-yet\" keyword validation",schema:true,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.replace,data:data111};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/overrides/" + i16+"/transitions/" + i17,schemaPath:"#/properties/overrides/items/properties/transitions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items,data:data70};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/overrides/" + i16+"/transitions",schemaPath:"#/properties/overrides/items/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.type,parentSchema:schema31.properties.overrides.items.properties.transitions,data:data69};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/overrides/" + i16,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.type,parentSchema:schema31.properties.overrides.items,data:data62};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.type,parentSchema:schema31.properties.overrides,data:data61};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data["allow-cycles"] !== undefined){
let data112 = data["allow-cycles"];
if(typeof data112 !== "boolean"){
const err256 = {instancePath:instancePath+"/allow-cycles",schemaPath:"#/properties/allow-cycles/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties["allow-cycles"].type,parentSchema:schema31.properties["allow-cycles"],data:data112};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data.ledger !== undefined){
let data113 = data.ledger;
if(!((data113 === "required") || (data113 === "optional"))){
const err257 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/enum",keyword:"enum",params:{allowedValues: schema31.properties.ledger.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.ledger.enum,parentSchema:schema31.properties.ledger,data:data113};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data.rollback !== undefined){
let data114 = data.rollback;
const _errs298 = errors;
const err258 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/x-not-available-yet/not",keyword:"not",params:{},message:"must NOT be valid",schema:keyword1.not,parentSchema:keyword1,data:data114};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
var valid93 = _errs298 === errors;
if(!valid93){
const err259 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/x-not-available-yet",keyword:"x-not-available-yet",params:{},message:"must pass \"x-not-available-yet\" keyword validation",schema:true,parentSchema:schema31.properties.rollback,data:data114};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data.people !== undefined){
let data115 = data.people;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key22 in data115){
const _errs302 = errors;
if(typeof key22 === "string"){
if(func2(key22) < 1){
const err260 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.people.propertyNames,data:key22,propertyName:key22};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
var valid94 = _errs302 === errors;
if(!valid94){
const err261 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName: key22},message:"property name must be valid",schema:schema31.properties.people.propertyNames,parentSchema:schema31.properties.people,data:data115};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
for(const key23 in data115){
let data116 = data115[key23];
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(Object.keys(data116).length < 1){
const err262 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.people.additionalProperties,data:data116};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
for(const key24 in data116){
if(!(((key24 === "github") || (key24 === "entra")) || (key24 === "email"))){
const err263 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.people.additionalProperties,data:data116};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data116.github !== undefined){
let data117 = data116.github;
const _errs308 = errors;
let valid97 = false;
let passing5 = null;
const _errs309 = errors;
if(!((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117)))){
const err264 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.people.additionalProperties.properties.github.oneOf[0].type,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[0],data:data117};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(typeof data117 == "number"){
if(data117 > 9007199254740991 || isNaN(data117)){
const err265 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[0],data:data117};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data117 < 1 || isNaN(data117)){
const err266 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[0],data:data117};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
var _valid13 = _errs309 === errors;
if(_valid13){
valid97 = true;
passing5 = 0;
}
const _errs311 = errors;
if(Array.isArray(data117)){
if(data117.length < 1){
const err267 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[1],data:data117};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
const len26 = data117.length;
for(let i29=0; i29<len26; i29++){
let data118 = data117[i29];
if(!((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118)))){
const err268 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/github/" + i29,schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.people.additionalProperties.properties.github.oneOf[1].items.type,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[1].items,data:data118};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(typeof data118 == "number"){
if(data118 > 9007199254740991 || isNaN(data118)){
const err269 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/github/" + i29,schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[1].items,data:data118};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data118 < 1 || isNaN(data118)){
const err270 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/github/" + i29,schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[1].items,data:data118};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
}
else {
const err271 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.people.additionalProperties.properties.github.oneOf[1].type,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[1],data:data117};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid13 = _errs311 === errors;
if(_valid13 && valid97){
valid97 = false;
passing5 = [passing5, 1];
}
else {
if(_valid13){
valid97 = true;
passing5 = 1;
}
}
if(!valid97){
const err272 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf",schema:schema31.properties.people.additionalProperties.properties.github.oneOf,parentSchema:schema31.properties.people.additionalProperties.properties.github,data:data117};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
else {
errors = _errs308;
if(vErrors !== null){
if(_errs308){
vErrors.length = _errs308;
}
else {
vErrors = null;
}
}
}
}
if(data116.entra !== undefined){
let data119 = data116.entra;
const _errs316 = errors;
let valid100 = false;
let passing6 = null;
const _errs317 = errors;
if(typeof data119 === "string"){
if(!pattern12.test(data119)){
const err273 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/entra",schemaPath:"#/properties/people/additionalProperties/properties/entra/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\"",schema:"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",parentSchema:schema31.properties.people.additionalProperties.properties.entra.oneOf[0],data:data119};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/entra",schemaPath:"#/properties/people/additionalProperties/properties/entra/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.people.additionalProperties.properties.entra.oneOf[0].type,parentSchema:schema31.properties.people.additionalProperties.properties.entra.oneOf[0],data:data119};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid14 = _errs317 === errors;
if(_valid14){
valid100 = true;
passing6 = 0;
}
const _errs319 = errors;
if(Array.isArray(data119)){
if(data119.length < 1){
const err275 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/entra",schemaPath:"#/properties/people/additionalProperties/properties/entra/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.people.additionalProperties.properties.entra.oneOf[1],data:data119};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
const len27 = data119.length;
for(let i30=0; i30<len27; i30++){
let data120 = data119[i30];
if(typeof data120 === "string"){
if(!pattern12.test(data120)){
const err276 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/entra/" + i30,schemaPath:"#/properties/people/additionalProperties/properties/entra/oneOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\"",schema:"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",parentSchema:schema31.properties.people.additionalProperties.properties.entra.oneOf[1].items,data:data120};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/entra/" + i30,schemaPath:"#/properties/people/additionalProperties/properties/entra/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.people.additionalProperties.properties.entra.oneOf[1].items.type,parentSchema:schema31.properties.people.additionalProperties.properties.entra.oneOf[1].items,data:data120};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/entra",schemaPath:"#/properties/people/additionalProperties/properties/entra/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.people.additionalProperties.properties.entra.oneOf[1].type,parentSchema:schema31.properties.people.additionalProperties.properties.entra.oneOf[1],data:data119};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid14 = _errs319 === errors;
if(_valid14 && valid100){
valid100 = false;
passing6 = [passing6, 1];
}
else {
if(_valid14){
valid100 = true;
passing6 = 1;
}
}
if(!valid100){
const err279 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/entra",schemaPath:"#/properties/people/additionalProperties/properties/entra/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf",schema:schema31.properties.people.additionalProperties.properties.entra.oneOf,parentSchema:schema31.properties.people.additionalProperties.properties.entra,data:data119};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
else {
errors = _errs316;
if(vErrors !== null){
if(_errs316){
vErrors.length = _errs316;
}
else {
vErrors = null;
}
}
}
}
if(data116.email !== undefined){
let data121 = data116.email;
const _errs324 = errors;
let valid103 = false;
let passing7 = null;
const _errs325 = errors;
if(typeof data121 === "string"){
if(!pattern14.test(data121)){
const err280 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"#/properties/people/additionalProperties/properties/email/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+$"},message:"must match pattern \""+"^[^@\\s]+@[^@\\s]+$"+"\"",schema:"^[^@\\s]+@[^@\\s]+$",parentSchema:schema31.properties.people.additionalProperties.properties.email.oneOf[0],data:data121};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"#/properties/people/additionalProperties/properties/email/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.people.additionalProperties.properties.email.oneOf[0].type,parentSchema:schema31.properties.people.additionalProperties.properties.email.oneOf[0],data:data121};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid15 = _errs325 === errors;
if(_valid15){
valid103 = true;
passing7 = 0;
}
const _errs327 = errors;
if(Array.isArray(data121)){
if(data121.length < 1){
const err282 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"#/properties/people/additionalProperties/properties/email/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.people.additionalProperties.properties.email.oneOf[1],data:data121};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
const len28 = data121.length;
for(let i31=0; i31<len28; i31++){
let data122 = data121[i31];
if(typeof data122 === "string"){
if(!pattern14.test(data122)){
const err283 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/email/" + i31,schemaPath:"#/properties/people/additionalProperties/properties/email/oneOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+$"},message:"must match pattern \""+"^[^@\\s]+@[^@\\s]+$"+"\"",schema:"^[^@\\s]+@[^@\\s]+$",parentSchema:schema31.properties.people.additionalProperties.properties.email.oneOf[1].items,data:data122};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/email/" + i31,schemaPath:"#/properties/people/additionalProperties/properties/email/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.people.additionalProperties.properties.email.oneOf[1].items.type,parentSchema:schema31.properties.people.additionalProperties.properties.email.oneOf[1].items,data:data122};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"#/properties/people/additionalProperties/properties/email/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.people.additionalProperties.properties.email.oneOf[1].type,parentSchema:schema31.properties.people.additionalProperties.properties.email.oneOf[1],data:data121};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var _valid15 = _errs327 === errors;
if(_valid15 && valid103){
valid103 = false;
passing7 = [passing7, 1];
}
else {
if(_valid15){
valid103 = true;
passing7 = 1;
}
}
if(!valid103){
const err286 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"#/properties/people/additionalProperties/properties/email/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},message:"must match exactly one schema in oneOf",schema:schema31.properties.people.additionalProperties.properties.email.oneOf,parentSchema:schema31.properties.people.additionalProperties.properties.email,data:data121};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
else {
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err287 = {instancePath:instancePath+"/people/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.people.additionalProperties.type,parentSchema:schema31.properties.people.additionalProperties,data:data116};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.people.type,parentSchema:schema31.properties.people,data:data115};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data.groups !== undefined){
let data123 = data.groups;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key25 in data123){
const _errs333 = errors;
if(typeof key25 === "string"){
if(func2(key25) < 1){
const err289 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.groups.propertyNames,data:key25,propertyName:key25};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
var valid106 = _errs333 === errors;
if(!valid106){
const err290 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName: key25},message:"property name must be valid",schema:schema31.properties.groups.propertyNames,parentSchema:schema31.properties.groups,data:data123};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
for(const key26 in data123){
let data124 = data123[key26];
if(Array.isArray(data124)){
if(data124.length < 1){
const err291 = {instancePath:instancePath+"/groups/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.groups.additionalProperties,data:data124};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
const len29 = data124.length;
for(let i32=0; i32<len29; i32++){
let data125 = data124[i32];
if(typeof data125 === "string"){
if(func2(data125) < 1){
const err292 = {instancePath:instancePath+"/groups/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i32,schemaPath:"#/properties/groups/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.groups.additionalProperties.items,data:data125};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/groups/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i32,schemaPath:"#/properties/groups/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.groups.additionalProperties.items.type,parentSchema:schema31.properties.groups.additionalProperties.items,data:data125};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/groups/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.groups.additionalProperties.type,parentSchema:schema31.properties.groups.additionalProperties,data:data124};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.groups.type,parentSchema:schema31.properties.groups,data:data123};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data.waivers !== undefined){
let data126 = data.waivers;
const _errs341 = errors;
const err296 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/x-not-available-yet/not",keyword:"not",params:{},message:"must NOT be valid",schema:keyword2.not,parentSchema:keyword2,data:data126};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
var valid110 = _errs341 === errors;
if(!valid110){
const err297 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/x-not-available-yet",keyword:"x-not-available-yet",params:{},message:"must pass \"x-not-available-yet\" keyword validation",schema:true,parentSchema:schema31.properties.waivers,data:data126};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** The value as a PolicyFile, or what is wrong with it. */
export function policyFileErrors(value: unknown): { readonly file: PolicyFile; readonly errors: readonly [] } | { readonly file?: never; readonly errors: readonly CompiledError[] } {
  return policyFileCheck(value) ? { file: value as PolicyFile, errors: [] } : { errors: policyFileCheck.errors ?? [] };
}
