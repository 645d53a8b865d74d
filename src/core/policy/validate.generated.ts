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
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema:policyFile","title":"aml-promote policy","type":"object","required":["version"],"additionalProperties":false,"properties":{"version":{"const":1,"description":"Version of the policy language."},"extends":{"type":"string","minLength":1,"description":"A preset to start from: default or mlflow (repo:OWNER/NAME/PATH@REF is not available yet)."},"disable":{"type":"array","items":{"enum":["forward-only","approve-production","archive-incumbent"]},"description":"Rules of the preset that do not apply here."},"stages":{"type":"object","minProperties":1,"propertyNames":{"minLength":1},"additionalProperties":{"type":["object","null"],"description":"A stage and its flags; every flag is false until it is given.","additionalProperties":false,"properties":{"deployable":{"type":"boolean","description":"Deployments may serve a version in this stage."},"deletable":{"type":"boolean","description":"A version in this stage may be deleted."},"hidden":{"type":"boolean","description":"Entering sets isArchived, leaving unsets it."},"exclusive":{"description":"One holder per place: a new one displaces the incumbent. `true` means to the only hidden stage.","oneOf":[{"type":"boolean"},{"type":"object","required":["incumbent-to"],"additionalProperties":false,"properties":{"incumbent-to":{"type":"string","minLength":1,"description":"The stage into which the incumbent moves."},"when":{"enum":["always","requested"],"description":"`requested`: only when the request sets `archive-existing`, as in MLflow. Default `always`."}}}]},"aliases":{"type":"array","items":{"type":"string","minLength":1},"description":"Other names that Azure may hold for this stage; a promotion writes the proper name."},"any-case":{"type":"boolean","description":"Match the name and its aliases in any spelling of case, as MLflow does."}}},"description":"In lifecycle order; the first is where a registered asset starts. Given, they replace those of the preset."},"transitions":{"type":"array","items":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"oneOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}],"description":"A stage, a list of stages, or '*' for every listed stage but `to` and Unregistered."},"to":{"type":"string","minLength":1},"remove":{"const":true,"description":"Drop this pair of the preset that `extends` names."},"environment":{"description":"The protected environment whose required reviewers release the job: its name, or a mapping with the name and what is demanded of it and of the run.","oneOf":[{"type":"string","minLength":1},{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"description":"Its name, as the host writes it."},"forbid-admin-bypass":{"type":"boolean","description":"Demand that administrators cannot bypass the environment. Default true; with false, each approver must be named in it as a user."},"allow-reruns":{"type":"boolean","description":"Let a later attempt of a run finish what an earlier one started; it never starts anything. Default false."},"allowed-refs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Full refs on which a run that asks may be, as globs of * and ?: refs/heads/main, refs/heads/release/*. Default: the ref of the policy."},"allowed-workflows":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Workflows of this repository that may ask, as globs of * and ?: .github/workflows/promote.yml. Default: any."}}}]},"approvals":{"type":"array","items":{"type":"object","required":["from"],"additionalProperties":false,"properties":{"from":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"},"description":"Who may approve, any of them: user:NAME (a key of `people`, else a login), team:ORG/SLUG, group:NAME (of `groups`), environment-reviewers."},"via":{"enum":["environment","pull-request"],"description":"How the approval is given: `environment` (default), who released this job; `pull-request` is not available yet."},"count":{"type":"integer","minimum":1,"description":"How many people. Default 1."},"environment":{"type":"string","minLength":1,"description":"The environment of a job that this job needs; default: that of the transition."},"comment-must-contain":{"enum":["plan-digest"],"description":"`plan-digest`: the comment carries at least the first twelve characters of the digest of the plan."}}},"description":"Every entry must be met."},"separate":{"type":"array","items":{"enum":["requester","job-owner","author","pusher","merger"]},"uniqueItems":true,"description":"People whose approval does not count: `requester` who started the run, `job-owner` who made the training job, `author`, `pusher`, `merger` of the merge that asks (they name nobody where nothing was merged). Default [requester]; [] for nobody."},"checks":{"type":"array","items":{"type":"object","description":"One check; the key that names its kind says which.","allOf":[{"if":{"required":["tag"]},"then":{"type":"object","title":"tag","description":"The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.","required":["tag"],"additionalProperties":false,"properties":{"tag":{"type":"string","minLength":1,"description":"Name of the tag."},"equals":{"type":"string","description":"The one value that passes, compared exactly."}}}},{"if":{"required":["metric"]},"then":{"type":"object","title":"metric","description":"A number about the asset stays within bounds, or is no worse than the incumbent’s. Higher is better, unless only `max` is given.","required":["metric","source"],"additionalProperties":false,"properties":{"metric":{"type":"string","minLength":1,"description":"Name of the metric."},"source":{"enum":["property","tag","file","job"],"description":"Where the number is read: the version’s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number."},"min":{"type":"number","description":"The least value that passes."},"max":{"type":"number","description":"The greatest value that passes."},"no-worse-than":{"const":"incumbent","description":"Compare with each holder that the exclusive stage must give up."},"tolerance":{"type":"number","minimum":0,"description":"How much worse than the incumbent still passes."}}}}],"anyOf":[{"required":["tag"]},{"required":["metric"]},{"required":["lineage"]},{"required":["soak"]},{"required":["not-serving"]}]},"description":"Every check must pass."},"require-plan":{"type":"boolean","description":"No promotion unless another job of this run made exactly this plan before the gate was reached. Default false."},"freeze":{"type":"array","description":"Windows of time in which the transition is refused; any that matches refuses.","items":{"type":"object","title":"freeze","required":["time-zone"],"additionalProperties":false,"description":"What is not given matches always. A window whose end comes before its start ends on the next day.","properties":{"days":{"type":"array","minItems":1,"items":{"enum":["Mon","Tue","Wed","Thu","Fri","Sat","Sun"]},"description":"Days of the week."},"from":{"type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$","description":"The time at which it begins, as \"16:00\". Default \"00:00\"."},"to":{"type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$","description":"The time at which it ends, as \"24:00\". Default \"24:00\"."},"dates":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"},"description":"Days of the calendar, as \"2026-12-24\" or, with both ends, \"2026-12-24..2027-01-06\"."},"time-zone":{"type":"string","minLength":1,"description":"Name of the IANA time zone, as Europe/Berlin or UTC."}}}}}},"description":"Pairs of stages; a pair that is not listed does not exist."},"overrides":{"type":"array","items":{"type":"object","required":["match","transitions"],"additionalProperties":false,"properties":{"match":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"kind":{"enum":["model","data","environment","component"]},"name":{"type":"string","minLength":1,"description":"A glob of * and ? over asset names."},"place":{"type":"string","minLength":1,"description":"Name or short id of a workspace or registry."},"tag":{"type":"object","minProperties":1,"additionalProperties":{"type":"string"},"description":"Tags and their values; an asset without the tag gets the override too."}}},"transitions":{"type":"array","minItems":1,"items":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"oneOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}]},"to":{"type":"string","minLength":1},"environment":{"description":"The protected environment whose required reviewers release the job: its name, or a mapping with the name and what is demanded of it and of the run.","oneOf":[{"type":"string","minLength":1},{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"description":"Its name, as the host writes it."},"forbid-admin-bypass":{"type":"boolean","description":"Demand that administrators cannot bypass the environment. Default true; with false, each approver must be named in it as a user."},"allow-reruns":{"type":"boolean","description":"Let a later attempt of a run finish what an earlier one started; it never starts anything. Default false."},"allowed-refs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Full refs on which a run that asks may be, as globs of * and ?: refs/heads/main, refs/heads/release/*. Default: the ref of the policy."},"allowed-workflows":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Workflows of this repository that may ask, as globs of * and ?: .github/workflows/promote.yml. Default: any."}}}]},"approvals":{"type":"array","items":{"type":"object","required":["from"],"additionalProperties":false,"properties":{"from":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"},"description":"Who may approve, any of them: user:NAME (a key of `people`, else a login), team:ORG/SLUG, group:NAME (of `groups`), environment-reviewers."},"via":{"enum":["environment","pull-request"],"description":"How the approval is given: `environment` (default), who released this job; `pull-request` is not available yet."},"count":{"type":"integer","minimum":1,"description":"How many people. Default 1."},"environment":{"type":"string","minLength":1,"description":"The environment of a job that this job needs; default: that of the transition."},"comment-must-contain":{"enum":["plan-digest"],"description":"`plan-digest`: the comment carries at least the first twelve characters of the digest of the plan."}}}},"checks":{"type":"array","items":{"type":"object","description":"One check; the key that names its kind says which.","allOf":[{"if":{"required":["tag"]},"then":{"type":"object","title":"tag","description":"The asset carries a tag, with any value but an empty one, or with exactly the value that `equals` gives.","required":["tag"],"additionalProperties":false,"properties":{"tag":{"type":"string","minLength":1,"description":"Name of the tag."},"equals":{"type":"string","description":"The one value that passes, compared exactly."}}}},{"if":{"required":["metric"]},"then":{"type":"object","title":"metric","description":"A number about the asset stays within bounds, or is no worse than the incumbent’s. Higher is better, unless only `max` is given.","required":["metric","source"],"additionalProperties":false,"properties":{"metric":{"type":"string","minLength":1,"description":"Name of the metric."},"source":{"enum":["property","tag","file","job"],"description":"Where the number is read: the version’s properties bag, its tags, or the file of the `metrics` input (`job` is not available yet). No default: who wrote the number is part of the number."},"min":{"type":"number","description":"The least value that passes."},"max":{"type":"number","description":"The greatest value that passes."},"no-worse-than":{"const":"incumbent","description":"Compare with each holder that the exclusive stage must give up."},"tolerance":{"type":"number","minimum":0,"description":"How much worse than the incumbent still passes."}}}}],"anyOf":[{"required":["tag"]},{"required":["metric"]},{"required":["lineage"]},{"required":["soak"]},{"required":["not-serving"]}]},"description":"Every check must pass."},"freeze":{"type":"array","description":"Windows of time in which the transition is refused; any that matches refuses.","items":{"type":"object","title":"freeze","required":["time-zone"],"additionalProperties":false,"description":"What is not given matches always. A window whose end comes before its start ends on the next day.","properties":{"days":{"type":"array","minItems":1,"items":{"enum":["Mon","Tue","Wed","Thu","Fri","Sat","Sun"]},"description":"Days of the week."},"from":{"type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$","description":"The time at which it begins, as \"16:00\". Default \"00:00\"."},"to":{"type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$","description":"The time at which it ends, as \"24:00\". Default \"24:00\"."},"dates":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"},"description":"Days of the calendar, as \"2026-12-24\" or, with both ends, \"2026-12-24..2027-01-06\"."},"time-zone":{"type":"string","minLength":1,"description":"Name of the IANA time zone, as Europe/Berlin or UTC."}}}},"replace":{"x-not-available-yet":true,"description":"Replace instead of add. Not available yet."}}}}}},"description":"What is asked beyond that of matching assets; all that match apply."},"allow-cycles":{"type":"boolean","description":"Let transitions lead back to where they began."},"ledger":{"enum":["required","optional"],"description":"Whether a transition with approvals may be recorded without a ledger. Default required."},"rollback":{"x-not-available-yet":true,"description":"How a stage is given back to an earlier holder. Not available yet."},"people":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"object","description":"A human, as each identity system knows them. Counted once, whichever account approves.","minProperties":1,"additionalProperties":false,"properties":{"github":{"oneOf":[{"type":"integer","minimum":1,"maximum":9007199254740991},{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":9007199254740991}}],"description":"Id of the account, or ids where the human has several: `gh api users/LOGIN --jq .id`."},"entra":{"oneOf":[{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"}}],"description":"Object id in Microsoft Entra, or several."},"email":{"oneOf":[{"type":"string","pattern":"^[^@\\s]+@[^@\\s]+$"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^@\\s]+@[^@\\s]+$"}}],"description":"Address as Azure and Azure DevOps show it, or several."}}},"description":"Humans by a name of your own; `user:NAME` and groups mean them by it."},"groups":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1},"description":"Keys of `people`, else logins. A member of several groups is still one human."},"description":"Named lists of people, for `group:NAME` in approvals."},"waivers":{"x-not-available-yet":true,"description":"Checks that are waived for a time. Not available yet."}}};
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
}
}
else {
const err105 = {instancePath:instancePath+"/transitions/" + i2+"/checks",schemaPath:"#/properties/transitions/items/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.checks.type,parentSchema:schema31.properties.transitions.items.properties.checks,data:data39};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data16["require-plan"] !== undefined){
let data49 = data16["require-plan"];
if(typeof data49 !== "boolean"){
const err106 = {instancePath:instancePath+"/transitions/" + i2+"/require-plan",schemaPath:"#/properties/transitions/items/properties/require-plan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.transitions.items.properties["require-plan"].type,parentSchema:schema31.properties.transitions.items.properties["require-plan"],data:data49};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data16.freeze !== undefined){
let data50 = data16.freeze;
if(Array.isArray(data50)){
const len10 = data50.length;
for(let i11=0; i11<len10; i11++){
let data51 = data50[i11];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51["time-zone"] === undefined){
const err107 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11,schemaPath:"#/properties/transitions/items/properties/freeze/items/required",keyword:"required",params:{missingProperty: "time-zone"},message:"must have required property '"+"time-zone"+"'",schema:schema31.properties.transitions.items.properties.freeze.items.required,parentSchema:schema31.properties.transitions.items.properties.freeze.items,data:data51};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key10 in data51){
if(!(((((key10 === "days") || (key10 === "from")) || (key10 === "to")) || (key10 === "dates")) || (key10 === "time-zone"))){
const err108 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11,schemaPath:"#/properties/transitions/items/properties/freeze/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.transitions.items.properties.freeze.items,data:data51};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data51.days !== undefined){
let data52 = data51.days;
if(Array.isArray(data52)){
if(data52.length < 1){
const err109 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11+"/days",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.days,data:data52};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
const len11 = data52.length;
for(let i12=0; i12<len11; i12++){
let data53 = data52[i12];
if(!(((((((data53 === "Mon") || (data53 === "Tue")) || (data53 === "Wed")) || (data53 === "Thu")) || (data53 === "Fri")) || (data53 === "Sat")) || (data53 === "Sun"))){
const err110 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11+"/days/" + i12,schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.transitions.items.properties.freeze.items.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.transitions.items.properties.freeze.items.properties.days.items.enum,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.days.items,data:data53};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11+"/days",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.freeze.items.properties.days.type,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.days,data:data52};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data51.from !== undefined){
let data54 = data51.from;
if(typeof data54 === "string"){
if(!pattern5.test(data54)){
const err112 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11+"/from",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},message:"must match pattern \""+"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"+"\"",schema:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.from,data:data54};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11+"/from",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.freeze.items.properties.from.type,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.from,data:data54};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data51.to !== undefined){
let data55 = data51.to;
if(typeof data55 === "string"){
if(!pattern5.test(data55)){
const err114 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11+"/to",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},message:"must match pattern \""+"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"+"\"",schema:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.to,data:data55};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11+"/to",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.freeze.items.properties.to.type,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.to,data:data55};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data51.dates !== undefined){
let data56 = data51.dates;
if(Array.isArray(data56)){
if(data56.length < 1){
const err116 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11+"/dates",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/dates/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.dates,data:data56};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len12 = data56.length;
for(let i13=0; i13<len12; i13++){
let data57 = data56[i13];
if(typeof data57 === "string"){
if(!pattern7.test(data57)){
const err117 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11+"/dates/" + i13,schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/dates/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$",parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.dates.items,data:data57};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11+"/dates/" + i13,schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/dates/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.freeze.items.properties.dates.items.type,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.dates.items,data:data57};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11+"/dates",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/dates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.freeze.items.properties.dates.type,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties.dates,data:data56};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data51["time-zone"] !== undefined){
let data58 = data51["time-zone"];
if(typeof data58 === "string"){
if(func2(data58) < 1){
const err120 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11+"/time-zone",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/time-zone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties["time-zone"],data:data58};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11+"/time-zone",schemaPath:"#/properties/transitions/items/properties/freeze/items/properties/time-zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.transitions.items.properties.freeze.items.properties["time-zone"].type,parentSchema:schema31.properties.transitions.items.properties.freeze.items.properties["time-zone"],data:data58};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/transitions/" + i2+"/freeze/" + i11,schemaPath:"#/properties/transitions/items/properties/freeze/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.transitions.items.properties.freeze.items.type,parentSchema:schema31.properties.transitions.items.properties.freeze.items,data:data51};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/transitions/" + i2+"/freeze",schemaPath:"#/properties/transitions/items/properties/freeze/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.items.properties.freeze.type,parentSchema:schema31.properties.transitions.items.properties.freeze,data:data50};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/transitions/" + i2,schemaPath:"#/properties/transitions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.transitions.items.type,parentSchema:schema31.properties.transitions.items,data:data16};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.transitions.type,parentSchema:schema31.properties.transitions,data:data15};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.overrides !== undefined){
let data59 = data.overrides;
if(Array.isArray(data59)){
const len13 = data59.length;
for(let i14=0; i14<len13; i14++){
let data60 = data59[i14];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.match === undefined){
const err126 = {instancePath:instancePath+"/overrides/" + i14,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema31.properties.overrides.items.required,parentSchema:schema31.properties.overrides.items,data:data60};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data60.transitions === undefined){
const err127 = {instancePath:instancePath+"/overrides/" + i14,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "transitions"},message:"must have required property '"+"transitions"+"'",schema:schema31.properties.overrides.items.required,parentSchema:schema31.properties.overrides.items,data:data60};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key11 in data60){
if(!((key11 === "match") || (key11 === "transitions"))){
const err128 = {instancePath:instancePath+"/overrides/" + i14,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items,data:data60};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data60.match !== undefined){
let data61 = data60.match;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(Object.keys(data61).length < 1){
const err129 = {instancePath:instancePath+"/overrides/" + i14+"/match",schemaPath:"#/properties/overrides/items/properties/match/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.overrides.items.properties.match,data:data61};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key12 in data61){
if(!((((key12 === "kind") || (key12 === "name")) || (key12 === "place")) || (key12 === "tag"))){
const err130 = {instancePath:instancePath+"/overrides/" + i14+"/match",schemaPath:"#/properties/overrides/items/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.match,data:data61};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data61.kind !== undefined){
let data62 = data61.kind;
if(!((((data62 === "model") || (data62 === "data")) || (data62 === "environment")) || (data62 === "component"))){
const err131 = {instancePath:instancePath+"/overrides/" + i14+"/match/kind",schemaPath:"#/properties/overrides/items/properties/match/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.match.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.overrides.items.properties.match.properties.kind.enum,parentSchema:schema31.properties.overrides.items.properties.match.properties.kind,data:data62};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data61.name !== undefined){
let data63 = data61.name;
if(typeof data63 === "string"){
if(func2(data63) < 1){
const err132 = {instancePath:instancePath+"/overrides/" + i14+"/match/name",schemaPath:"#/properties/overrides/items/properties/match/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.match.properties.name,data:data63};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/overrides/" + i14+"/match/name",schemaPath:"#/properties/overrides/items/properties/match/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.match.properties.name.type,parentSchema:schema31.properties.overrides.items.properties.match.properties.name,data:data63};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data61.place !== undefined){
let data64 = data61.place;
if(typeof data64 === "string"){
if(func2(data64) < 1){
const err134 = {instancePath:instancePath+"/overrides/" + i14+"/match/place",schemaPath:"#/properties/overrides/items/properties/match/properties/place/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.match.properties.place,data:data64};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/overrides/" + i14+"/match/place",schemaPath:"#/properties/overrides/items/properties/match/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.match.properties.place.type,parentSchema:schema31.properties.overrides.items.properties.match.properties.place,data:data64};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data61.tag !== undefined){
let data65 = data61.tag;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(Object.keys(data65).length < 1){
const err136 = {instancePath:instancePath+"/overrides/" + i14+"/match/tag",schemaPath:"#/properties/overrides/items/properties/match/properties/tag/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.overrides.items.properties.match.properties.tag,data:data65};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key13 in data65){
let data66 = data65[key13];
if(typeof data66 !== "string"){
const err137 = {instancePath:instancePath+"/overrides/" + i14+"/match/tag/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/overrides/items/properties/match/properties/tag/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.match.properties.tag.additionalProperties.type,parentSchema:schema31.properties.overrides.items.properties.match.properties.tag.additionalProperties,data:data66};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/overrides/" + i14+"/match/tag",schemaPath:"#/properties/overrides/items/properties/match/properties/tag/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.match.properties.tag.type,parentSchema:schema31.properties.overrides.items.properties.match.properties.tag,data:data65};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/overrides/" + i14+"/match",schemaPath:"#/properties/overrides/items/properties/match/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.match.type,parentSchema:schema31.properties.overrides.items.properties.match,data:data61};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data60.transitions !== undefined){
let data67 = data60.transitions;
if(Array.isArray(data67)){
if(data67.length < 1){
const err140 = {instancePath:instancePath+"/overrides/" + i14+"/transitions",schemaPath:"#/properties/overrides/items/properties/transitions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions,data:data67};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const len14 = data67.length;
for(let i15=0; i15<len14; i15++){
let data68 = data67[i15];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.from === undefined){
const err141 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15,schemaPath:"#/properties/overrides/items/properties/transitions/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items,data:data68};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data68.to === undefined){
const err142 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15,schemaPath:"#/properties/overrides/items/properties/transitions/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items,data:data68};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key14 in data68){
if(!(((((((key14 === "from") || (key14 === "to")) || (key14 === "environment")) || (key14 === "approvals")) || (key14 === "checks")) || (key14 === "freeze")) || (key14 === "replace"))){
const err143 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15,schemaPath:"#/properties/overrides/items/properties/transitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.transitions.items,data:data68};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data68.from !== undefined){
let data69 = data68.from;
const _errs172 = errors;
let valid53 = false;
let passing3 = null;
const _errs173 = errors;
if(typeof data69 === "string"){
if(func2(data69) < 1){
const err144 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0],data:data69};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[0],data:data69};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid6 = _errs173 === errors;
if(_valid6){
valid53 = true;
passing3 = 0;
}
const _errs175 = errors;
if(Array.isArray(data69)){
if(data69.length < 1){
const err146 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1],data:data69};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const len15 = data69.length;
for(let i16=0; i16<len15; i16++){
let data70 = data69[i16];
if(typeof data70 === "string"){
if(func2(data70) < 1){
const err147 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/from/" + i16,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items,data:data70};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/from/" + i16,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].items,data:data70};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/from/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf[1],data:data69};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid6 = _errs175 === errors;
if(_valid6 && valid53){
valid53 = false;
passing3 = [passing3, 1];
}
else {
if(_valid6){
valid53 = true;
passing3 = 1;
}
}
if(!valid53){
const err150 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/from/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf",schema:schema31.properties.overrides.items.properties.transitions.items.properties.from.oneOf,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.from,data:data69};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
else {
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
}
}
if(data68.to !== undefined){
let data71 = data68.to;
if(typeof data71 === "string"){
if(func2(data71) < 1){
const err151 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/to",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.to,data:data71};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/to",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.to.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.to,data:data71};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data68.environment !== undefined){
let data72 = data68.environment;
const _errs182 = errors;
let valid56 = false;
let passing4 = null;
const _errs183 = errors;
if(typeof data72 === "string"){
if(func2(data72) < 1){
const err153 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0],data:data72};
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
const err154 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[0],data:data72};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid7 = _errs183 === errors;
if(_valid7){
valid56 = true;
passing4 = 0;
}
const _errs185 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.name === undefined){
const err155 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key15 in data72){
if(!(((((key15 === "name") || (key15 === "forbid-admin-bypass")) || (key15 === "allow-reruns")) || (key15 === "allowed-refs")) || (key15 === "allowed-workflows"))){
const err156 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data72.name !== undefined){
let data73 = data72.name;
if(typeof data73 === "string"){
if(func2(data73) < 1){
const err157 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment/name",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name,data:data73};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment/name",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties.name,data:data73};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data72["forbid-admin-bypass"] !== undefined){
let data74 = data72["forbid-admin-bypass"];
if(typeof data74 !== "boolean"){
const err159 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment/forbid-admin-bypass",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/forbid-admin-bypass/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["forbid-admin-bypass"],data:data74};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data72["allow-reruns"] !== undefined){
let data75 = data72["allow-reruns"];
if(typeof data75 !== "boolean"){
const err160 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment/allow-reruns",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allow-reruns/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allow-reruns"],data:data75};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data72["allowed-refs"] !== undefined){
let data76 = data72["allowed-refs"];
if(Array.isArray(data76)){
if(data76.length < 1){
const err161 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment/allowed-refs",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"],data:data76};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
const len16 = data76.length;
for(let i17=0; i17<len16; i17++){
let data77 = data76[i17];
if(typeof data77 === "string"){
if(func2(data77) < 1){
const err162 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment/allowed-refs/" + i17,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items,data:data77};
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
const err163 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment/allowed-refs/" + i17,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].items,data:data77};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment/allowed-refs",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-refs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-refs"],data:data76};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data72["allowed-workflows"] !== undefined){
let data78 = data72["allowed-workflows"];
if(Array.isArray(data78)){
if(data78.length < 1){
const err165 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment/allowed-workflows",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"],data:data78};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
const len17 = data78.length;
for(let i18=0; i18<len17; i18++){
let data79 = data78[i18];
if(typeof data79 === "string"){
if(func2(data79) < 1){
const err166 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment/allowed-workflows/" + i18,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items,data:data79};
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
const err167 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment/allowed-workflows/" + i18,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].items,data:data79};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment/allowed-workflows",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/properties/allowed-workflows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].properties["allowed-workflows"],data:data78};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid7 = _errs185 === errors;
if(_valid7 && valid56){
valid56 = false;
passing4 = [passing4, 1];
}
else {
if(_valid7){
valid56 = true;
passing4 = 1;
}
}
if(!valid56){
const err170 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/environment/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf",schema:schema31.properties.overrides.items.properties.transitions.items.properties.environment.oneOf,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.environment,data:data72};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
else {
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
}
}
if(data68.approvals !== undefined){
let data80 = data68.approvals;
if(Array.isArray(data80)){
const len18 = data80.length;
for(let i19=0; i19<len18; i19++){
let data81 = data80[i19];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.from === undefined){
const err171 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/approvals/" + i19,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items,data:data81};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key16 in data81){
if(!(((((key16 === "from") || (key16 === "via")) || (key16 === "count")) || (key16 === "environment")) || (key16 === "comment-must-contain"))){
const err172 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/approvals/" + i19,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items,data:data81};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data81.from !== undefined){
let data82 = data81.from;
if(Array.isArray(data82)){
if(data82.length < 1){
const err173 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/approvals/" + i19+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from,data:data82};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
const len19 = data82.length;
for(let i20=0; i20<len19; i20++){
let data83 = data82[i20];
if(typeof data83 === "string"){
if(!pattern4.test(data83)){
const err174 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/approvals/" + i19+"/from/" + i20,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/items/pattern",keyword:"pattern",params:{pattern: "^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"},message:"must match pattern \""+"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"+"\"",schema:"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$",parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items,data:data83};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/approvals/" + i19+"/from/" + i20,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.items,data:data83};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/approvals/" + i19+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.from,data:data82};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data81.via !== undefined){
let data84 = data81.via;
if(!((data84 === "environment") || (data84 === "pull-request"))){
const err177 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/approvals/" + i19+"/via",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/via/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via.enum,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.via,data:data84};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data81.count !== undefined){
let data85 = data81.count;
if(!((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85)))){
const err178 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/approvals/" + i19+"/count",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count,data:data85};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(typeof data85 == "number"){
if(data85 < 1 || isNaN(data85)){
const err179 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/approvals/" + i19+"/count",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.count,data:data85};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
if(data81.environment !== undefined){
let data86 = data81.environment;
if(typeof data86 === "string"){
if(func2(data86) < 1){
const err180 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/approvals/" + i19+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.environment,data:data86};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/approvals/" + i19+"/environment",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.environment.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties.environment,data:data86};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data81["comment-must-contain"] !== undefined){
let data87 = data81["comment-must-contain"];
if(!(data87 === "plan-digest")){
const err182 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/approvals/" + i19+"/comment-must-contain",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/properties/comment-must-contain/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"].enum,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.properties["comment-must-contain"],data:data87};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/approvals/" + i19,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.items,data:data81};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/approvals",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.approvals,data:data80};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data68.checks !== undefined){
let data88 = data68.checks;
if(Array.isArray(data88)){
const len20 = data88.length;
for(let i21=0; i21<len20; i21++){
let data89 = data88[i21];
if(!(data89 && typeof data89 == "object" && !Array.isArray(data89))){
const err185 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items,data:data89};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
const _errs221 = errors;
let valid69 = false;
const _errs222 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.tag === undefined){
const err186 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/0/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[0].required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[0],data:data89};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
var _valid8 = _errs222 === errors;
valid69 = valid69 || _valid8;
const _errs223 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.metric === undefined){
const err187 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/1/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[1].required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[1],data:data89};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
var _valid8 = _errs223 === errors;
valid69 = valid69 || _valid8;
const _errs224 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.lineage === undefined){
const err188 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/2/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[2].required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[2],data:data89};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
var _valid8 = _errs224 === errors;
valid69 = valid69 || _valid8;
const _errs225 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.soak === undefined){
const err189 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/3/required",keyword:"required",params:{missingProperty: "soak"},message:"must have required property '"+"soak"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[3].required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[3],data:data89};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
var _valid8 = _errs225 === errors;
valid69 = valid69 || _valid8;
const _errs226 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89["not-serving"] === undefined){
const err190 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf/4/required",keyword:"required",params:{missingProperty: "not-serving"},message:"must have required property '"+"not-serving"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[4].required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf[4],data:data89};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
var _valid8 = _errs226 === errors;
valid69 = valid69 || _valid8;
if(!valid69){
const err191 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.anyOf,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items,data:data89};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
else {
errors = _errs221;
if(vErrors !== null){
if(_errs221){
vErrors.length = _errs221;
}
else {
vErrors = null;
}
}
}
const _errs228 = errors;
let valid71 = true;
const _errs229 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing2;
if((data89.tag === undefined) && (missing2 = "tag")){
const err192 = {};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
var _valid9 = _errs229 === errors;
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs230 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.tag === undefined){
const err193 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then,data:data89};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
for(const key17 in data89){
if(!((key17 === "tag") || (key17 === "equals"))){
const err194 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then,data:data89};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data89.tag !== undefined){
let data90 = data89.tag;
if(typeof data90 === "string"){
if(func2(data90) < 1){
const err195 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21+"/tag",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag,data:data90};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21+"/tag",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.tag,data:data90};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data89.equals !== undefined){
let data91 = data89.equals;
if(typeof data91 !== "string"){
const err197 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21+"/equals",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.properties.equals,data:data91};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].then,data:data89};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid9 = _errs230 === errors;
valid71 = _valid9;
if(valid71){
var props5 = true;
}
}
if(!valid71){
const err199 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0].if,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[0],data:data89};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
const _errs238 = errors;
let valid73 = true;
const _errs239 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
let missing3;
if((data89.metric === undefined) && (missing3 = "metric")){
const err200 = {};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
var _valid10 = _errs239 === errors;
errors = _errs238;
if(vErrors !== null){
if(_errs238){
vErrors.length = _errs238;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs240 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.metric === undefined){
const err201 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then,data:data89};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data89.source === undefined){
const err202 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then,data:data89};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
for(const key18 in data89){
if(!((((((key18 === "metric") || (key18 === "source")) || (key18 === "min")) || (key18 === "max")) || (key18 === "no-worse-than")) || (key18 === "tolerance"))){
const err203 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then,data:data89};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data89.metric !== undefined){
let data92 = data89.metric;
if(typeof data92 === "string"){
if(func2(data92) < 1){
const err204 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21+"/metric",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric,data:data92};
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
const err205 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21+"/metric",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.metric,data:data92};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data89.source !== undefined){
let data93 = data89.source;
if(!((((data93 === "property") || (data93 === "tag")) || (data93 === "file")) || (data93 === "job"))){
const err206 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21+"/source",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source.enum,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.source,data:data93};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data89.min !== undefined){
let data94 = data89.min;
if(!(typeof data94 == "number")){
const err207 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21+"/min",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.min,data:data94};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data89.max !== undefined){
let data95 = data89.max;
if(!(typeof data95 == "number")){
const err208 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21+"/max",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.max,data:data95};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data89["no-worse-than"] !== undefined){
let data96 = data89["no-worse-than"];
if("incumbent" !== data96){
const err209 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21+"/no-worse-than",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/no-worse-than/const",keyword:"const",params:{allowedValue: "incumbent"},message:"must be equal to constant",schema:"incumbent",parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties["no-worse-than"],data:data96};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data89.tolerance !== undefined){
let data97 = data89.tolerance;
if(typeof data97 == "number"){
if(data97 < 0 || isNaN(data97)){
const err210 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21+"/tolerance",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance,data:data97};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21+"/tolerance",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.properties.tolerance,data:data97};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].then,data:data89};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid10 = _errs240 === errors;
valid73 = _valid10;
if(valid73){
var props6 = true;
}
}
if(!valid73){
const err213 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks/" + i21,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1].if,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.items.allOf[1],data:data89};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(props5 !== true && props6 !== undefined){
if(props6 === true){
props5 = true;
}
else {
props5 = props5 || {};
Object.assign(props5, props6);
}
}
}
}
else {
const err214 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/checks",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.checks.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.checks,data:data88};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data68.freeze !== undefined){
let data98 = data68.freeze;
if(Array.isArray(data98)){
const len21 = data98.length;
for(let i22=0; i22<len21; i22++){
let data99 = data98[i22];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99["time-zone"] === undefined){
const err215 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/required",keyword:"required",params:{missingProperty: "time-zone"},message:"must have required property '"+"time-zone"+"'",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.required,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items,data:data99};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
for(const key19 in data99){
if(!(((((key19 === "days") || (key19 === "from")) || (key19 === "to")) || (key19 === "dates")) || (key19 === "time-zone"))){
const err216 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items,data:data99};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data99.days !== undefined){
let data100 = data99.days;
if(Array.isArray(data100)){
if(data100.length < 1){
const err217 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22+"/days",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days,data:data100};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
const len22 = data100.length;
for(let i23=0; i23<len22; i23++){
let data101 = data100[i23];
if(!(((((((data101 === "Mon") || (data101 === "Tue")) || (data101 === "Wed")) || (data101 === "Thu")) || (data101 === "Fri")) || (data101 === "Sat")) || (data101 === "Sun"))){
const err218 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22+"/days/" + i23,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days.items.enum,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days.items,data:data101};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22+"/days",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.days,data:data100};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data99.from !== undefined){
let data102 = data99.from;
if(typeof data102 === "string"){
if(!pattern5.test(data102)){
const err220 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/from/pattern",keyword:"pattern",params:{pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},message:"must match pattern \""+"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"+"\"",schema:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.from,data:data102};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22+"/from",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.from.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.from,data:data102};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data99.to !== undefined){
let data103 = data99.to;
if(typeof data103 === "string"){
if(!pattern5.test(data103)){
const err222 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22+"/to",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},message:"must match pattern \""+"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"+"\"",schema:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.to,data:data103};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22+"/to",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.to.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.to,data:data103};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data99.dates !== undefined){
let data104 = data99.dates;
if(Array.isArray(data104)){
if(data104.length < 1){
const err224 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22+"/dates",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/dates/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates,data:data104};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
const len23 = data104.length;
for(let i24=0; i24<len23; i24++){
let data105 = data104[i24];
if(typeof data105 === "string"){
if(!pattern7.test(data105)){
const err225 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22+"/dates/" + i24,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/dates/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$",parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates.items,data:data105};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22+"/dates/" + i24,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/dates/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates.items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates.items,data:data105};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22+"/dates",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/dates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties.dates,data:data104};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data99["time-zone"] !== undefined){
let data106 = data99["time-zone"];
if(typeof data106 === "string"){
if(func2(data106) < 1){
const err228 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22+"/time-zone",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/time-zone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties["time-zone"],data:data106};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22+"/time-zone",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/properties/time-zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties["time-zone"].type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.properties["time-zone"],data:data106};
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
const err230 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze/" + i22,schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.items,data:data99};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/freeze",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/freeze/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.freeze,data:data98};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data68.replace !== undefined){
let data107 = data68.replace;
const _errs273 = errors;
const err232 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/replace",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/replace/x-not-available-yet/not",keyword:"not",params:{},message:"must NOT be valid",schema:keyword0.not,parentSchema:keyword0,data:data107};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
var valid82 = _errs273 === errors;
if(!valid82){
const err233 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15+"/replace",schemaPath:"#/properties/overrides/items/properties/transitions/items/properties/replace/x-not-available-yet",keyword:"x-not-available-yet",params:{},message:"must pass \"x-not-available-yet\" keyword validation",schema:true,parentSchema:schema31.properties.overrides.items.properties.transitions.items.properties.replace,data:data107};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/overrides/" + i14+"/transitions/" + i15,schemaPath:"#/properties/overrides/items/properties/transitions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.properties.transitions.items.type,parentSchema:schema31.properties.overrides.items.properties.transitions.items,data:data68};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/overrides/" + i14+"/transitions",schemaPath:"#/properties/overrides/items/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.items.properties.transitions.type,parentSchema:schema31.properties.overrides.items.properties.transitions,data:data67};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/overrides/" + i14,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.overrides.items.type,parentSchema:schema31.properties.overrides.items,data:data60};
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
const err237 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.overrides.type,parentSchema:schema31.properties.overrides,data:data59};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data["allow-cycles"] !== undefined){
let data108 = data["allow-cycles"];
if(typeof data108 !== "boolean"){
const err238 = {instancePath:instancePath+"/allow-cycles",schemaPath:"#/properties/allow-cycles/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties["allow-cycles"].type,parentSchema:schema31.properties["allow-cycles"],data:data108};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data.ledger !== undefined){
let data109 = data.ledger;
if(!((data109 === "required") || (data109 === "optional"))){
const err239 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/enum",keyword:"enum",params:{allowedValues: schema31.properties.ledger.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.ledger.enum,parentSchema:schema31.properties.ledger,data:data109};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.rollback !== undefined){
let data110 = data.rollback;
const _errs280 = errors;
const err240 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/x-not-available-yet/not",keyword:"not",params:{},message:"must NOT be valid",schema:keyword1.not,parentSchema:keyword1,data:data110};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
var valid83 = _errs280 === errors;
if(!valid83){
const err241 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/x-not-available-yet",keyword:"x-not-available-yet",params:{},message:"must pass \"x-not-available-yet\" keyword validation",schema:true,parentSchema:schema31.properties.rollback,data:data110};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data.people !== undefined){
let data111 = data.people;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key20 in data111){
const _errs284 = errors;
if(typeof key20 === "string"){
if(func2(key20) < 1){
const err242 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.people.propertyNames,data:key20,propertyName:key20};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
var valid84 = _errs284 === errors;
if(!valid84){
const err243 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName: key20},message:"property name must be valid",schema:schema31.properties.people.propertyNames,parentSchema:schema31.properties.people,data:data111};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
for(const key21 in data111){
let data112 = data111[key21];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(Object.keys(data112).length < 1){
const err244 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.people.additionalProperties,data:data112};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key22 in data112){
if(!(((key22 === "github") || (key22 === "entra")) || (key22 === "email"))){
const err245 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.people.additionalProperties,data:data112};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data112.github !== undefined){
let data113 = data112.github;
const _errs290 = errors;
let valid87 = false;
let passing5 = null;
const _errs291 = errors;
if(!((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113)))){
const err246 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.people.additionalProperties.properties.github.oneOf[0].type,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[0],data:data113};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(typeof data113 == "number"){
if(data113 > 9007199254740991 || isNaN(data113)){
const err247 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[0],data:data113};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data113 < 1 || isNaN(data113)){
const err248 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[0],data:data113};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
var _valid11 = _errs291 === errors;
if(_valid11){
valid87 = true;
passing5 = 0;
}
const _errs293 = errors;
if(Array.isArray(data113)){
if(data113.length < 1){
const err249 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[1],data:data113};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
const len24 = data113.length;
for(let i25=0; i25<len24; i25++){
let data114 = data113[i25];
if(!((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114)))){
const err250 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/github/" + i25,schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.people.additionalProperties.properties.github.oneOf[1].items.type,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[1].items,data:data114};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(typeof data114 == "number"){
if(data114 > 9007199254740991 || isNaN(data114)){
const err251 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/github/" + i25,schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[1].items,data:data114};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data114 < 1 || isNaN(data114)){
const err252 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/github/" + i25,schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[1].items,data:data114};
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
}
else {
const err253 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.people.additionalProperties.properties.github.oneOf[1].type,parentSchema:schema31.properties.people.additionalProperties.properties.github.oneOf[1],data:data113};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
var _valid11 = _errs293 === errors;
if(_valid11 && valid87){
valid87 = false;
passing5 = [passing5, 1];
}
else {
if(_valid11){
valid87 = true;
passing5 = 1;
}
}
if(!valid87){
const err254 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/github",schemaPath:"#/properties/people/additionalProperties/properties/github/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf",schema:schema31.properties.people.additionalProperties.properties.github.oneOf,parentSchema:schema31.properties.people.additionalProperties.properties.github,data:data113};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
else {
errors = _errs290;
if(vErrors !== null){
if(_errs290){
vErrors.length = _errs290;
}
else {
vErrors = null;
}
}
}
}
if(data112.entra !== undefined){
let data115 = data112.entra;
const _errs298 = errors;
let valid90 = false;
let passing6 = null;
const _errs299 = errors;
if(typeof data115 === "string"){
if(!pattern12.test(data115)){
const err255 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/entra",schemaPath:"#/properties/people/additionalProperties/properties/entra/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\"",schema:"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",parentSchema:schema31.properties.people.additionalProperties.properties.entra.oneOf[0],data:data115};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/entra",schemaPath:"#/properties/people/additionalProperties/properties/entra/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.people.additionalProperties.properties.entra.oneOf[0].type,parentSchema:schema31.properties.people.additionalProperties.properties.entra.oneOf[0],data:data115};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
var _valid12 = _errs299 === errors;
if(_valid12){
valid90 = true;
passing6 = 0;
}
const _errs301 = errors;
if(Array.isArray(data115)){
if(data115.length < 1){
const err257 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/entra",schemaPath:"#/properties/people/additionalProperties/properties/entra/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.people.additionalProperties.properties.entra.oneOf[1],data:data115};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
const len25 = data115.length;
for(let i26=0; i26<len25; i26++){
let data116 = data115[i26];
if(typeof data116 === "string"){
if(!pattern12.test(data116)){
const err258 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/entra/" + i26,schemaPath:"#/properties/people/additionalProperties/properties/entra/oneOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\"",schema:"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",parentSchema:schema31.properties.people.additionalProperties.properties.entra.oneOf[1].items,data:data116};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/entra/" + i26,schemaPath:"#/properties/people/additionalProperties/properties/entra/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.people.additionalProperties.properties.entra.oneOf[1].items.type,parentSchema:schema31.properties.people.additionalProperties.properties.entra.oneOf[1].items,data:data116};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/entra",schemaPath:"#/properties/people/additionalProperties/properties/entra/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.people.additionalProperties.properties.entra.oneOf[1].type,parentSchema:schema31.properties.people.additionalProperties.properties.entra.oneOf[1],data:data115};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid12 = _errs301 === errors;
if(_valid12 && valid90){
valid90 = false;
passing6 = [passing6, 1];
}
else {
if(_valid12){
valid90 = true;
passing6 = 1;
}
}
if(!valid90){
const err261 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/entra",schemaPath:"#/properties/people/additionalProperties/properties/entra/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf",schema:schema31.properties.people.additionalProperties.properties.entra.oneOf,parentSchema:schema31.properties.people.additionalProperties.properties.entra,data:data115};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
else {
errors = _errs298;
if(vErrors !== null){
if(_errs298){
vErrors.length = _errs298;
}
else {
vErrors = null;
}
}
}
}
if(data112.email !== undefined){
let data117 = data112.email;
const _errs306 = errors;
let valid93 = false;
let passing7 = null;
const _errs307 = errors;
if(typeof data117 === "string"){
if(!pattern14.test(data117)){
const err262 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"#/properties/people/additionalProperties/properties/email/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+$"},message:"must match pattern \""+"^[^@\\s]+@[^@\\s]+$"+"\"",schema:"^[^@\\s]+@[^@\\s]+$",parentSchema:schema31.properties.people.additionalProperties.properties.email.oneOf[0],data:data117};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"#/properties/people/additionalProperties/properties/email/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.people.additionalProperties.properties.email.oneOf[0].type,parentSchema:schema31.properties.people.additionalProperties.properties.email.oneOf[0],data:data117};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
var _valid13 = _errs307 === errors;
if(_valid13){
valid93 = true;
passing7 = 0;
}
const _errs309 = errors;
if(Array.isArray(data117)){
if(data117.length < 1){
const err264 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"#/properties/people/additionalProperties/properties/email/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.people.additionalProperties.properties.email.oneOf[1],data:data117};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
const len26 = data117.length;
for(let i27=0; i27<len26; i27++){
let data118 = data117[i27];
if(typeof data118 === "string"){
if(!pattern14.test(data118)){
const err265 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/email/" + i27,schemaPath:"#/properties/people/additionalProperties/properties/email/oneOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+$"},message:"must match pattern \""+"^[^@\\s]+@[^@\\s]+$"+"\"",schema:"^[^@\\s]+@[^@\\s]+$",parentSchema:schema31.properties.people.additionalProperties.properties.email.oneOf[1].items,data:data118};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/email/" + i27,schemaPath:"#/properties/people/additionalProperties/properties/email/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.people.additionalProperties.properties.email.oneOf[1].items.type,parentSchema:schema31.properties.people.additionalProperties.properties.email.oneOf[1].items,data:data118};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"#/properties/people/additionalProperties/properties/email/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.people.additionalProperties.properties.email.oneOf[1].type,parentSchema:schema31.properties.people.additionalProperties.properties.email.oneOf[1],data:data117};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var _valid13 = _errs309 === errors;
if(_valid13 && valid93){
valid93 = false;
passing7 = [passing7, 1];
}
else {
if(_valid13){
valid93 = true;
passing7 = 1;
}
}
if(!valid93){
const err268 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/email",schemaPath:"#/properties/people/additionalProperties/properties/email/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},message:"must match exactly one schema in oneOf",schema:schema31.properties.people.additionalProperties.properties.email.oneOf,parentSchema:schema31.properties.people.additionalProperties.properties.email,data:data117};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
else {
errors = _errs306;
if(vErrors !== null){
if(_errs306){
vErrors.length = _errs306;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err269 = {instancePath:instancePath+"/people/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.people.additionalProperties.type,parentSchema:schema31.properties.people.additionalProperties,data:data112};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.people.type,parentSchema:schema31.properties.people,data:data111};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data.groups !== undefined){
let data119 = data.groups;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key23 in data119){
const _errs315 = errors;
if(typeof key23 === "string"){
if(func2(key23) < 1){
const err271 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.groups.propertyNames,data:key23,propertyName:key23};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
var valid96 = _errs315 === errors;
if(!valid96){
const err272 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName: key23},message:"property name must be valid",schema:schema31.properties.groups.propertyNames,parentSchema:schema31.properties.groups,data:data119};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
for(const key24 in data119){
let data120 = data119[key24];
if(Array.isArray(data120)){
if(data120.length < 1){
const err273 = {instancePath:instancePath+"/groups/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.groups.additionalProperties,data:data120};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
const len27 = data120.length;
for(let i28=0; i28<len27; i28++){
let data121 = data120[i28];
if(typeof data121 === "string"){
if(func2(data121) < 1){
const err274 = {instancePath:instancePath+"/groups/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28,schemaPath:"#/properties/groups/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.groups.additionalProperties.items,data:data121};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/groups/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i28,schemaPath:"#/properties/groups/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.groups.additionalProperties.items.type,parentSchema:schema31.properties.groups.additionalProperties.items,data:data121};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/groups/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.groups.additionalProperties.type,parentSchema:schema31.properties.groups.additionalProperties,data:data120};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.groups.type,parentSchema:schema31.properties.groups,data:data119};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data.waivers !== undefined){
let data122 = data.waivers;
const _errs323 = errors;
const err278 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/x-not-available-yet/not",keyword:"not",params:{},message:"must NOT be valid",schema:keyword2.not,parentSchema:keyword2,data:data122};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
var valid100 = _errs323 === errors;
if(!valid100){
const err279 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/x-not-available-yet",keyword:"x-not-available-yet",params:{},message:"must pass \"x-not-available-yet\" keyword validation",schema:true,parentSchema:schema31.properties.waivers,data:data122};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
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
