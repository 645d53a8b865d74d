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

const policyFileCheck: Check = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"schema:policyFile","type":"object","required":["version"],"additionalProperties":false,"properties":{"version":{"const":1},"extends":{"type":"string","minLength":1},"disable":{"type":"array","items":{"enum":["forward-only","approve-production","archive-incumbent"]}},"stages":{"type":"object","minProperties":1,"propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/part1"}},"transitions":{"type":"array","items":{"$ref":"#/$defs/part7"}},"overrides":{"type":"array","items":{"$ref":"#/$defs/part10"}},"allow-cycles":{"type":"boolean"},"ledger":{"enum":["required","optional"]},"rollback":{"type":"array","items":{"$ref":"#/$defs/part11"}},"people":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"#/$defs/part15"}},"groups":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"waivers":{"x-not-available-yet":true}},"$defs":{"part0":{"oneOf":[{"type":"boolean"},{"type":"object","required":["incumbent-to"],"additionalProperties":false,"properties":{"incumbent-to":{"type":"string","minLength":1},"when":{"enum":["always","requested"]}}}]},"part1":{"type":["object","null"],"additionalProperties":false,"properties":{"deployable":{"type":"boolean"},"deletable":{"type":"boolean"},"hidden":{"type":"boolean"},"exclusive":{"$ref":"#/$defs/part0"},"aliases":{"type":"array","items":{"type":"string","minLength":1}},"any-case":{"type":"boolean"}}},"part2":{"oneOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}]},"part3":{"oneOf":[{"type":"string","minLength":1},{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"forbid-admin-bypass":{"type":"boolean"},"allow-reruns":{"type":"boolean"},"allowed-refs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"allowed-workflows":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}}}]},"part4":{"type":"object","required":["from"],"additionalProperties":false,"properties":{"from":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"}},"via":{"enum":["environment","pull-request"]},"count":{"type":"integer","minimum":1},"environment":{"type":"string","minLength":1},"comment-must-contain":{"enum":["plan-digest"]}}},"part5":{"type":"object","allOf":[{"if":{"required":["tag"]},"then":{"type":"object","required":["tag"],"additionalProperties":false,"properties":{"tag":{"type":"string","minLength":1},"equals":{"type":"string"}}}},{"if":{"required":["metric"]},"then":{"type":"object","required":["metric","source"],"additionalProperties":false,"properties":{"metric":{"type":"string","minLength":1},"source":{"enum":["property","tag","file","job"]},"min":{"type":"number"},"max":{"type":"number"},"no-worse-than":{"const":"incumbent"},"tolerance":{"type":"number","minimum":0}}}},{"if":{"required":["lineage"]},"then":{"type":"object","required":["lineage"],"additionalProperties":false,"properties":{"lineage":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["job","commit","data","environment"]}}}}},{"if":{"required":["soak"]},"then":{"type":"object","required":["soak"],"additionalProperties":false,"properties":{"soak":{"type":"string","pattern":"^[1-9]\\d{0,4}[mhd]$"}}}}],"anyOf":[{"required":["tag"]},{"required":["metric"]},{"required":["lineage"]},{"required":["soak"]},{"required":["not-serving"]}]},"part6":{"type":"object","required":["time-zone"],"additionalProperties":false,"properties":{"days":{"type":"array","minItems":1,"items":{"enum":["Mon","Tue","Wed","Thu","Fri","Sat","Sun"]}},"from":{"type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"to":{"type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"dates":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"}},"time-zone":{"type":"string","minLength":1}}},"part7":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/part2"},"to":{"type":"string","minLength":1},"remove":{"const":true},"environment":{"$ref":"#/$defs/part3"},"approvals":{"type":"array","items":{"$ref":"#/$defs/part4"}},"separate":{"type":"array","items":{"enum":["requester","job-owner","author","pusher","merger"]},"uniqueItems":true},"checks":{"type":"array","items":{"$ref":"#/$defs/part5"}},"require-plan":{"type":"boolean"},"freeze":{"type":"array","items":{"$ref":"#/$defs/part6"}}}},"part8":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"kind":{"enum":["model","data","environment","component"]},"name":{"type":"string","minLength":1},"place":{"type":"string","minLength":1},"tag":{"type":"object","minProperties":1,"additionalProperties":{"type":"string"}}}},"part9":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/part2"},"to":{"type":"string","minLength":1},"environment":{"$ref":"#/$defs/part3"},"approvals":{"type":"array","items":{"$ref":"#/$defs/part4"}},"checks":{"type":"array","items":{"$ref":"#/$defs/part5"}},"freeze":{"type":"array","items":{"$ref":"#/$defs/part6"}},"replace":{"x-not-available-yet":true}}},"part10":{"type":"object","required":["match","transitions"],"additionalProperties":false,"properties":{"match":{"$ref":"#/$defs/part8"},"transitions":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part9"}}}},"part11":{"type":"object","required":["stage","displaced-to","environment","approvals"],"additionalProperties":false,"properties":{"stage":{"type":"string","minLength":1},"displaced-to":{"type":"string","minLength":1},"environment":{"$ref":"#/$defs/part3"},"approvals":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part4"}},"separate":{"type":"array","items":{"enum":["requester","job-owner","author","pusher","merger"]},"uniqueItems":true},"checks":{"type":"array","items":{"$ref":"#/$defs/part5"}},"require-plan":{"type":"boolean"},"freeze":{"type":"array","items":{"$ref":"#/$defs/part6"}},"review-within":{"type":"string","pattern":"^[1-9]\\d{0,4}[mhd]$"},"review-by":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"}}}},"part12":{"oneOf":[{"type":"integer","minimum":1,"maximum":9007199254740991},{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":9007199254740991}}]},"part13":{"oneOf":[{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"}}]},"part14":{"oneOf":[{"type":"string","pattern":"^[^@\\s]+@[^@\\s]+$"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^@\\s]+@[^@\\s]+$"}}]},"part15":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"github":{"$ref":"#/$defs/part12"},"entra":{"$ref":"#/$defs/part13"},"email":{"$ref":"#/$defs/part14"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => [...text].length;
const schema20 = {"type":["object","null"],"additionalProperties":false,"properties":{"deployable":{"type":"boolean"},"deletable":{"type":"boolean"},"hidden":{"type":"boolean"},"exclusive":{"$ref":"#/$defs/part0"},"aliases":{"type":"array","items":{"type":"string","minLength":1}},"any-case":{"type":"boolean"}}};
const schema21 = {"oneOf":[{"type":"boolean"},{"type":"object","required":["incumbent-to"],"additionalProperties":false,"properties":{"incumbent-to":{"type":"string","minLength":1},"when":{"enum":["always","requested"]}}}]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema21.oneOf[0].type,parentSchema:schema21.oneOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["incumbent-to"] === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "incumbent-to"},message:"must have required property '"+"incumbent-to"+"'",schema:schema21.oneOf[1].required,parentSchema:schema21.oneOf[1],data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "incumbent-to") || (key0 === "when"))){
const err2 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21.oneOf[1],data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data["incumbent-to"] !== undefined){
let data0 = data["incumbent-to"];
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/incumbent-to",schemaPath:"#/oneOf/1/properties/incumbent-to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema21.oneOf[1].properties["incumbent-to"],data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/incumbent-to",schemaPath:"#/oneOf/1/properties/incumbent-to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.oneOf[1].properties["incumbent-to"].type,parentSchema:schema21.oneOf[1].properties["incumbent-to"],data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.when !== undefined){
let data1 = data.when;
if(!((data1 === "always") || (data1 === "requested"))){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/oneOf/1/properties/when/enum",keyword:"enum",params:{allowedValues: schema21.oneOf[1].properties.when.enum},message:"must be equal to one of the allowed values",schema:schema21.oneOf[1].properties.when.enum,parentSchema:schema21.oneOf[1].properties.when,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.oneOf[1].type,parentSchema:schema21.oneOf[1],data};
(vErrors ??= []).push(err6);
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema21.oneOf,parentSchema:schema21,data};
(vErrors ??= []).push(err7);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate54.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type},message:"must be object,null",schema:schema20.type,parentSchema:schema20,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "deployable") || (key0 === "deletable")) || (key0 === "hidden")) || (key0 === "exclusive")) || (key0 === "aliases")) || (key0 === "any-case"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.deployable !== undefined){
let data0 = data.deployable;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/deployable",schemaPath:"#/properties/deployable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.deployable.type,parentSchema:schema20.properties.deployable,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.deletable !== undefined){
let data1 = data.deletable;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/deletable",schemaPath:"#/properties/deletable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.deletable.type,parentSchema:schema20.properties.deletable,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.hidden !== undefined){
let data2 = data.hidden;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties.hidden.type,parentSchema:schema20.properties.hidden,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.exclusive !== undefined){
if(!(validate54(data.exclusive, {instancePath:instancePath+"/exclusive",parentData:data,parentDataProperty:"exclusive",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.aliases !== undefined){
let data4 = data.aliases;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err5 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.aliases.items,data:data5};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.aliases.items.type,parentSchema:schema20.properties.aliases.items,data:data5};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema20.properties.aliases.type,parentSchema:schema20.properties.aliases,data:data4};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data["any-case"] !== undefined){
let data6 = data["any-case"];
if(typeof data6 !== "boolean"){
const err8 = {instancePath:instancePath+"/any-case",schemaPath:"#/properties/any-case/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema20.properties["any-case"].type,parentSchema:schema20.properties["any-case"],data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/part2"},"to":{"type":"string","minLength":1},"remove":{"const":true},"environment":{"$ref":"#/$defs/part3"},"approvals":{"type":"array","items":{"$ref":"#/$defs/part4"}},"separate":{"type":"array","items":{"enum":["requester","job-owner","author","pusher","merger"]},"uniqueItems":true},"checks":{"type":"array","items":{"$ref":"#/$defs/part5"}},"require-plan":{"type":"boolean"},"freeze":{"type":"array","items":{"$ref":"#/$defs/part6"}}}};
const func0 = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const schema23 = {"oneOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) < 1){
const err0 = {instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.oneOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.oneOf[0].type,parentSchema:schema23.oneOf[0],data};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema23.oneOf[1],data};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema23.oneOf[1].items,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.oneOf[1].items.type,parentSchema:schema23.oneOf[1].items,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.oneOf[1].type,parentSchema:schema23.oneOf[1],data};
(vErrors ??= []).push(err5);
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var items0 = true;
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema23.oneOf,parentSchema:schema23,data};
(vErrors ??= []).push(err6);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate58.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema24 = {"oneOf":[{"type":"string","minLength":1},{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"forbid-admin-bypass":{"type":"boolean"},"allow-reruns":{"type":"boolean"},"allowed-refs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"allowed-workflows":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}}}]};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) < 1){
const err0 = {instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.oneOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[0].type,parentSchema:schema24.oneOf[0],data};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema24.oneOf[1].required,parentSchema:schema24.oneOf[1],data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "forbid-admin-bypass")) || (key0 === "allow-reruns")) || (key0 === "allowed-refs")) || (key0 === "allowed-workflows"))){
const err3 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24.oneOf[1],data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.oneOf[1].properties.name,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].properties.name.type,parentSchema:schema24.oneOf[1].properties.name,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data["forbid-admin-bypass"] !== undefined){
let data1 = data["forbid-admin-bypass"];
if(typeof data1 !== "boolean"){
const err6 = {instancePath:instancePath+"/forbid-admin-bypass",schemaPath:"#/oneOf/1/properties/forbid-admin-bypass/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema24.oneOf[1].properties["forbid-admin-bypass"].type,parentSchema:schema24.oneOf[1].properties["forbid-admin-bypass"],data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data["allow-reruns"] !== undefined){
let data2 = data["allow-reruns"];
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/allow-reruns",schemaPath:"#/oneOf/1/properties/allow-reruns/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema24.oneOf[1].properties["allow-reruns"].type,parentSchema:schema24.oneOf[1].properties["allow-reruns"],data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data["allowed-refs"] !== undefined){
let data3 = data["allowed-refs"];
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/allowed-refs",schemaPath:"#/oneOf/1/properties/allowed-refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.oneOf[1].properties["allowed-refs"],data:data3};
(vErrors ??= []).push(err8);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err9 = {instancePath:instancePath+"/allowed-refs/" + i0,schemaPath:"#/oneOf/1/properties/allowed-refs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.oneOf[1].properties["allowed-refs"].items,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/allowed-refs/" + i0,schemaPath:"#/oneOf/1/properties/allowed-refs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].properties["allowed-refs"].items.type,parentSchema:schema24.oneOf[1].properties["allowed-refs"].items,data:data4};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/allowed-refs",schemaPath:"#/oneOf/1/properties/allowed-refs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.oneOf[1].properties["allowed-refs"].type,parentSchema:schema24.oneOf[1].properties["allowed-refs"],data:data3};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data["allowed-workflows"] !== undefined){
let data5 = data["allowed-workflows"];
if(Array.isArray(data5)){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/allowed-workflows",schemaPath:"#/oneOf/1/properties/allowed-workflows/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema24.oneOf[1].properties["allowed-workflows"],data:data5};
(vErrors ??= []).push(err12);
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/allowed-workflows/" + i1,schemaPath:"#/oneOf/1/properties/allowed-workflows/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema24.oneOf[1].properties["allowed-workflows"].items,data:data6};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/allowed-workflows/" + i1,schemaPath:"#/oneOf/1/properties/allowed-workflows/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.oneOf[1].properties["allowed-workflows"].items.type,parentSchema:schema24.oneOf[1].properties["allowed-workflows"].items,data:data6};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/allowed-workflows",schemaPath:"#/oneOf/1/properties/allowed-workflows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema24.oneOf[1].properties["allowed-workflows"].type,parentSchema:schema24.oneOf[1].properties["allowed-workflows"],data:data5};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.oneOf[1].type,parentSchema:schema24.oneOf[1],data};
(vErrors ??= []).push(err16);
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err17 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema24.oneOf,parentSchema:schema24,data};
(vErrors ??= []).push(err17);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate60.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema25 = {"type":"object","required":["from"],"additionalProperties":false,"properties":{"from":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"}},"via":{"enum":["environment","pull-request"]},"count":{"type":"integer","minimum":1},"environment":{"type":"string","minLength":1},"comment-must-contain":{"enum":["plan-digest"]}}};
const pattern3 = new RegExp("^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema25.required,parentSchema:schema25,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "via")) || (key0 === "count")) || (key0 === "environment")) || (key0 === "comment-must-contain"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema25.properties.from,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err3 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/pattern",keyword:"pattern",params:{pattern: "^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"},message:"must match pattern \""+"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"+"\"",schema:"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$",parentSchema:schema25.properties.from.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.from.items.type,parentSchema:schema25.properties.from.items,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.properties.from.type,parentSchema:schema25.properties.from,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.via !== undefined){
let data2 = data.via;
if(!((data2 === "environment") || (data2 === "pull-request"))){
const err6 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/enum",keyword:"enum",params:{allowedValues: schema25.properties.via.enum},message:"must be equal to one of the allowed values",schema:schema25.properties.via.enum,parentSchema:schema25.properties.via,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.count !== undefined){
let data3 = data.count;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err7 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.count.type,parentSchema:schema25.properties.count,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema25.properties.count,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.environment !== undefined){
let data4 = data.environment;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err9 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25.properties.environment,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.properties.environment.type,parentSchema:schema25.properties.environment,data:data4};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data["comment-must-contain"] !== undefined){
let data5 = data["comment-must-contain"];
if(!(data5 === "plan-digest")){
const err11 = {instancePath:instancePath+"/comment-must-contain",schemaPath:"#/properties/comment-must-contain/enum",keyword:"enum",params:{allowedValues: schema25.properties["comment-must-contain"].enum},message:"must be equal to one of the allowed values",schema:schema25.properties["comment-must-contain"].enum,parentSchema:schema25.properties["comment-must-contain"],data:data5};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data};
(vErrors ??= []).push(err12);
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","allOf":[{"if":{"required":["tag"]},"then":{"type":"object","required":["tag"],"additionalProperties":false,"properties":{"tag":{"type":"string","minLength":1},"equals":{"type":"string"}}}},{"if":{"required":["metric"]},"then":{"type":"object","required":["metric","source"],"additionalProperties":false,"properties":{"metric":{"type":"string","minLength":1},"source":{"enum":["property","tag","file","job"]},"min":{"type":"number"},"max":{"type":"number"},"no-worse-than":{"const":"incumbent"},"tolerance":{"type":"number","minimum":0}}}},{"if":{"required":["lineage"]},"then":{"type":"object","required":["lineage"],"additionalProperties":false,"properties":{"lineage":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["job","commit","data","environment"]}}}}},{"if":{"required":["soak"]},"then":{"type":"object","required":["soak"],"additionalProperties":false,"properties":{"soak":{"type":"string","pattern":"^[1-9]\\d{0,4}[mhd]$"}}}}],"anyOf":[{"required":["tag"]},{"required":["metric"]},{"required":["lineage"]},{"required":["soak"]},{"required":["not-serving"]}]};
const pattern4 = new RegExp("^[1-9]\\d{0,4}[mhd]$", "u");

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tag === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'",schema:schema26.anyOf[0].required,parentSchema:schema26.anyOf[0],data};
(vErrors ??= []).push(err1);
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema26.anyOf[1].required,parentSchema:schema26.anyOf[1],data};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lineage === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'",schema:schema26.anyOf[2].required,parentSchema:schema26.anyOf[2],data};
(vErrors ??= []).push(err3);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.soak === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "soak"},message:"must have required property '"+"soak"+"'",schema:schema26.anyOf[3].required,parentSchema:schema26.anyOf[3],data};
(vErrors ??= []).push(err4);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["not-serving"] === undefined){
const err5 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "not-serving"},message:"must have required property '"+"not-serving"+"'",schema:schema26.anyOf[4].required,parentSchema:schema26.anyOf[4],data};
(vErrors ??= []).push(err5);
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema26.anyOf,parentSchema:schema26,data};
(vErrors ??= []).push(err6);
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.tag === undefined) && (missing0 = "tag")){
const err7 = {};
(vErrors ??= []).push(err7);
errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tag === undefined){
const err8 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'",schema:schema26.allOf[0].then.required,parentSchema:schema26.allOf[0].then,data};
(vErrors ??= []).push(err8);
errors++;
}
for(const key0 in data){
if(!((key0 === "tag") || (key0 === "equals"))){
const err9 = {instancePath,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26.allOf[0].then,data};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.tag !== undefined){
let data0 = data.tag;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err10 = {instancePath:instancePath+"/tag",schemaPath:"#/allOf/0/then/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26.allOf[0].then.properties.tag,data:data0};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/tag",schemaPath:"#/allOf/0/then/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.allOf[0].then.properties.tag.type,parentSchema:schema26.allOf[0].then.properties.tag,data:data0};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.equals !== undefined){
let data1 = data.equals;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/equals",schemaPath:"#/allOf/0/then/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.allOf[0].then.properties.equals.type,parentSchema:schema26.allOf[0].then.properties.equals,data:data1};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.allOf[0].then.type,parentSchema:schema26.allOf[0].then,data};
(vErrors ??= []).push(err13);
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
if(valid2){
var props0 = true;
}
}
if(!valid2){
const err14 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema26.allOf[0].if,parentSchema:schema26.allOf[0],data};
(vErrors ??= []).push(err14);
errors++;
}
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.metric === undefined) && (missing1 = "metric")){
const err15 = {};
(vErrors ??= []).push(err15);
errors++;
}
}
var _valid2 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err16 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema26.allOf[1].then.required,parentSchema:schema26.allOf[1].then,data};
(vErrors ??= []).push(err16);
errors++;
}
if(data.source === undefined){
const err17 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema26.allOf[1].then.required,parentSchema:schema26.allOf[1].then,data};
(vErrors ??= []).push(err17);
errors++;
}
for(const key1 in data){
if(!((((((key1 === "metric") || (key1 === "source")) || (key1 === "min")) || (key1 === "max")) || (key1 === "no-worse-than")) || (key1 === "tolerance"))){
const err18 = {instancePath,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema26.allOf[1].then,data};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.metric !== undefined){
let data2 = data.metric;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err19 = {instancePath:instancePath+"/metric",schemaPath:"#/allOf/1/then/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26.allOf[1].then.properties.metric,data:data2};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/metric",schemaPath:"#/allOf/1/then/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.allOf[1].then.properties.metric.type,parentSchema:schema26.allOf[1].then.properties.metric,data:data2};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(!((((data3 === "property") || (data3 === "tag")) || (data3 === "file")) || (data3 === "job"))){
const err21 = {instancePath:instancePath+"/source",schemaPath:"#/allOf/1/then/properties/source/enum",keyword:"enum",params:{allowedValues: schema26.allOf[1].then.properties.source.enum},message:"must be equal to one of the allowed values",schema:schema26.allOf[1].then.properties.source.enum,parentSchema:schema26.allOf[1].then.properties.source,data:data3};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.min !== undefined){
let data4 = data.min;
if(!(typeof data4 == "number")){
const err22 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/1/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema26.allOf[1].then.properties.min.type,parentSchema:schema26.allOf[1].then.properties.min,data:data4};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.max !== undefined){
let data5 = data.max;
if(!(typeof data5 == "number")){
const err23 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/1/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema26.allOf[1].then.properties.max.type,parentSchema:schema26.allOf[1].then.properties.max,data:data5};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data["no-worse-than"] !== undefined){
let data6 = data["no-worse-than"];
if("incumbent" !== data6){
const err24 = {instancePath:instancePath+"/no-worse-than",schemaPath:"#/allOf/1/then/properties/no-worse-than/const",keyword:"const",params:{allowedValue: "incumbent"},message:"must be equal to constant",schema:"incumbent",parentSchema:schema26.allOf[1].then.properties["no-worse-than"],data:data6};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.tolerance !== undefined){
let data7 = data.tolerance;
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/tolerance",schemaPath:"#/allOf/1/then/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema26.allOf[1].then.properties.tolerance,data:data7};
(vErrors ??= []).push(err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/tolerance",schemaPath:"#/allOf/1/then/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema26.allOf[1].then.properties.tolerance.type,parentSchema:schema26.allOf[1].then.properties.tolerance,data:data7};
(vErrors ??= []).push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.allOf[1].then.type,parentSchema:schema26.allOf[1].then,data};
(vErrors ??= []).push(err27);
errors++;
}
var _valid2 = _errs20 === errors;
valid4 = _valid2;
if(valid4){
var props1 = true;
}
}
if(!valid4){
const err28 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema26.allOf[1].if,parentSchema:schema26.allOf[1],data};
(vErrors ??= []).push(err28);
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs34 = errors;
let valid6 = true;
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.lineage === undefined) && (missing2 = "lineage")){
const err29 = {};
(vErrors ??= []).push(err29);
errors++;
}
}
var _valid3 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lineage === undefined){
const err30 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'",schema:schema26.allOf[2].then.required,parentSchema:schema26.allOf[2].then,data};
(vErrors ??= []).push(err30);
errors++;
}
for(const key2 in data){
if(!(key2 === "lineage")){
const err31 = {instancePath,schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema26.allOf[2].then,data};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.lineage !== undefined){
let data8 = data.lineage;
if(Array.isArray(data8)){
if(data8.length < 1){
const err32 = {instancePath:instancePath+"/lineage",schemaPath:"#/allOf/2/then/properties/lineage/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema26.allOf[2].then.properties.lineage,data:data8};
(vErrors ??= []).push(err32);
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(!((((data9 === "job") || (data9 === "commit")) || (data9 === "data")) || (data9 === "environment"))){
const err33 = {instancePath:instancePath+"/lineage/" + i0,schemaPath:"#/allOf/2/then/properties/lineage/items/enum",keyword:"enum",params:{allowedValues: schema26.allOf[2].then.properties.lineage.items.enum},message:"must be equal to one of the allowed values",schema:schema26.allOf[2].then.properties.lineage.items.enum,parentSchema:schema26.allOf[2].then.properties.lineage.items,data:data9};
(vErrors ??= []).push(err33);
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data8[i1], data8[j0])){
const err34 = {instancePath:instancePath+"/lineage",schemaPath:"#/allOf/2/then/properties/lineage/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema26.allOf[2].then.properties.lineage,data:data8};
(vErrors ??= []).push(err34);
errors++;
break outer0;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/lineage",schemaPath:"#/allOf/2/then/properties/lineage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.allOf[2].then.properties.lineage.type,parentSchema:schema26.allOf[2].then.properties.lineage,data:data8};
(vErrors ??= []).push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.allOf[2].then.type,parentSchema:schema26.allOf[2].then,data};
(vErrors ??= []).push(err36);
errors++;
}
var _valid3 = _errs36 === errors;
valid6 = _valid3;
if(valid6){
var props2 = true;
}
}
if(!valid6){
const err37 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema26.allOf[2].if,parentSchema:schema26.allOf[2],data};
(vErrors ??= []).push(err37);
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs43 = errors;
let valid11 = true;
const _errs44 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.soak === undefined) && (missing3 = "soak")){
const err38 = {};
(vErrors ??= []).push(err38);
errors++;
}
}
var _valid4 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.soak === undefined){
const err39 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "soak"},message:"must have required property '"+"soak"+"'",schema:schema26.allOf[3].then.required,parentSchema:schema26.allOf[3].then,data};
(vErrors ??= []).push(err39);
errors++;
}
for(const key3 in data){
if(!(key3 === "soak")){
const err40 = {instancePath,schemaPath:"#/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema26.allOf[3].then,data};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data.soak !== undefined){
let data10 = data.soak;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err41 = {instancePath:instancePath+"/soak",schemaPath:"#/allOf/3/then/properties/soak/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,4}[mhd]$"},message:"must match pattern \""+"^[1-9]\\d{0,4}[mhd]$"+"\"",schema:"^[1-9]\\d{0,4}[mhd]$",parentSchema:schema26.allOf[3].then.properties.soak,data:data10};
(vErrors ??= []).push(err41);
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/soak",schemaPath:"#/allOf/3/then/properties/soak/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.allOf[3].then.properties.soak.type,parentSchema:schema26.allOf[3].then.properties.soak,data:data10};
(vErrors ??= []).push(err42);
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.allOf[3].then.type,parentSchema:schema26.allOf[3].then,data};
(vErrors ??= []).push(err43);
errors++;
}
var _valid4 = _errs45 === errors;
valid11 = _valid4;
if(valid11){
var props3 = true;
}
}
if(!valid11){
const err44 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema26.allOf[3].if,parentSchema:schema26.allOf[3],data};
(vErrors ??= []).push(err44);
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
validate64.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema27 = {"type":"object","required":["time-zone"],"additionalProperties":false,"properties":{"days":{"type":"array","minItems":1,"items":{"enum":["Mon","Tue","Wed","Thu","Fri","Sat","Sun"]}},"from":{"type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"to":{"type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"dates":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"}},"time-zone":{"type":"string","minLength":1}}};
const pattern5 = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["time-zone"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time-zone"},message:"must have required property '"+"time-zone"+"'",schema:schema27.required,parentSchema:schema27,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "days") || (key0 === "from")) || (key0 === "to")) || (key0 === "dates")) || (key0 === "time-zone"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema27.properties.days,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "Mon") || (data1 === "Tue")) || (data1 === "Wed")) || (data1 === "Thu")) || (data1 === "Fri")) || (data1 === "Sat")) || (data1 === "Sun"))){
const err3 = {instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema27.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:schema27.properties.days.items.enum,parentSchema:schema27.properties.days.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.properties.days.type,parentSchema:schema27.properties.days,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},message:"must match pattern \""+"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"+"\"",schema:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",parentSchema:schema27.properties.from,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.from.type,parentSchema:schema27.properties.from,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},message:"must match pattern \""+"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"+"\"",schema:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",parentSchema:schema27.properties.to,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.to.type,parentSchema:schema27.properties.to,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.dates !== undefined){
let data4 = data.dates;
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema27.properties.dates,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err10 = {instancePath:instancePath+"/dates/" + i1,schemaPath:"#/properties/dates/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$",parentSchema:schema27.properties.dates.items,data:data5};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/dates/" + i1,schemaPath:"#/properties/dates/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties.dates.items.type,parentSchema:schema27.properties.dates.items,data:data5};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema27.properties.dates.type,parentSchema:schema27.properties.dates,data:data4};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data["time-zone"] !== undefined){
let data6 = data["time-zone"];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/time-zone",schemaPath:"#/properties/time-zone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema27.properties["time-zone"],data:data6};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/time-zone",schemaPath:"#/properties/time-zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.properties["time-zone"].type,parentSchema:schema27.properties["time-zone"],data:data6};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data};
(vErrors ??= []).push(err15);
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema22.required,parentSchema:schema22,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema22.required,parentSchema:schema22,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema22.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.from !== undefined){
if(!(validate58(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.to,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.to.type,parentSchema:schema22.properties.to,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.remove !== undefined){
let data2 = data.remove;
if(true !== data2){
const err5 = {instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema22.properties.remove,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.environment !== undefined){
if(!(validate60(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.approvals !== undefined){
let data4 = data.approvals;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data4[i0], {instancePath:instancePath+"/approvals/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.approvals.type,parentSchema:schema22.properties.approvals,data:data4};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.separate !== undefined){
let data6 = data.separate;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(((((data7 === "requester") || (data7 === "job-owner")) || (data7 === "author")) || (data7 === "pusher")) || (data7 === "merger"))){
const err7 = {instancePath:instancePath+"/separate/" + i1,schemaPath:"#/properties/separate/items/enum",keyword:"enum",params:{allowedValues: schema22.properties.separate.items.enum},message:"must be equal to one of the allowed values",schema:schema22.properties.separate.items.enum,parentSchema:schema22.properties.separate.items,data:data7};
(vErrors ??= []).push(err7);
errors++;
}
}
let i2 = data6.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data6[i2], data6[j0])){
const err8 = {instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema22.properties.separate,data:data6};
(vErrors ??= []).push(err8);
errors++;
break outer0;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.separate.type,parentSchema:schema22.properties.separate,data:data6};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.checks !== undefined){
let data8 = data.checks;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i3=0; i3<len2; i3++){
if(!(validate64(data8[i3], {instancePath:instancePath+"/checks/" + i3,parentData:data8,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.checks.type,parentSchema:schema22.properties.checks,data:data8};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data["require-plan"] !== undefined){
let data10 = data["require-plan"];
if(typeof data10 !== "boolean"){
const err11 = {instancePath:instancePath+"/require-plan",schemaPath:"#/properties/require-plan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema22.properties["require-plan"].type,parentSchema:schema22.properties["require-plan"],data:data10};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.freeze !== undefined){
let data11 = data.freeze;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i4=0; i4<len3; i4++){
if(!(validate66(data11[i4], {instancePath:instancePath+"/freeze/" + i4,parentData:data11,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.freeze.type,parentSchema:schema22.properties.freeze,data:data11};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
(vErrors ??= []).push(err13);
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","required":["match","transitions"],"additionalProperties":false,"properties":{"match":{"$ref":"#/$defs/part8"},"transitions":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part9"}}}};
const schema29 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"kind":{"enum":["model","data","environment","component"]},"name":{"type":"string","minLength":1},"place":{"type":"string","minLength":1},"tag":{"type":"object","minProperties":1,"additionalProperties":{"type":"string"}}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema29,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "name")) || (key0 === "place")) || (key0 === "tag"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema29,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((data0 === "model") || (data0 === "data")) || (data0 === "environment")) || (data0 === "component"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema29.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema29.properties.kind.enum,parentSchema:schema29.properties.kind,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema29.properties.name,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.name.type,parentSchema:schema29.properties.name,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.place !== undefined){
let data2 = data.place;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err5 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema29.properties.place,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.place.type,parentSchema:schema29.properties.place,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.tag !== undefined){
let data3 = data.tag;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err7 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema29.properties.tag,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
for(const key1 in data3){
let data4 = data3[key1];
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/tag/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tag/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.properties.tag.additionalProperties.type,parentSchema:schema29.properties.tag.additionalProperties,data:data4};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.properties.tag.type,parentSchema:schema29.properties.tag,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema29.type,parentSchema:schema29,data};
(vErrors ??= []).push(err10);
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"$ref":"#/$defs/part2"},"to":{"type":"string","minLength":1},"environment":{"$ref":"#/$defs/part3"},"approvals":{"type":"array","items":{"$ref":"#/$defs/part4"}},"checks":{"type":"array","items":{"$ref":"#/$defs/part5"}},"freeze":{"type":"array","items":{"$ref":"#/$defs/part6"}},"replace":{"x-not-available-yet":true}}};
const keyword0 = {"not":{}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema30.required,parentSchema:schema30,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema30.required,parentSchema:schema30,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "from") || (key0 === "to")) || (key0 === "environment")) || (key0 === "approvals")) || (key0 === "checks")) || (key0 === "freeze")) || (key0 === "replace"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.from !== undefined){
if(!(validate58(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema30.properties.to,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.to.type,parentSchema:schema30.properties.to,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.environment !== undefined){
if(!(validate60(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.approvals !== undefined){
let data3 = data.approvals;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data3[i0], {instancePath:instancePath+"/approvals/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties.approvals.type,parentSchema:schema30.properties.approvals,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.checks !== undefined){
let data5 = data.checks;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate64(data5[i1], {instancePath:instancePath+"/checks/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties.checks.type,parentSchema:schema30.properties.checks,data:data5};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.freeze !== undefined){
let data7 = data.freeze;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate66(data7[i2], {instancePath:instancePath+"/freeze/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema30.properties.freeze.type,parentSchema:schema30.properties.freeze,data:data7};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.replace !== undefined){
let data9 = data.replace;
const _errs17 = errors;
const err8 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/x-not-available-yet/not",keyword:"not",params:{},message:"must NOT be valid",schema:keyword0.not,parentSchema:keyword0,data:data9};
(vErrors ??= []).push(err8);
errors++;
var valid7 = _errs17 === errors;
if(!valid7){
const err9 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/x-not-available-yet",keyword:"x-not-available-yet",params:{},message:"must pass \"x-not-available-yet\" keyword validation",schema:true,parentSchema:schema30.properties.replace,data:data9};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data};
(vErrors ??= []).push(err10);
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.match === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema28.required,parentSchema:schema28,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.transitions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transitions"},message:"must have required property '"+"transitions"+"'",schema:schema28.required,parentSchema:schema28,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "match") || (key0 === "transitions"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.match !== undefined){
if(!(validate70(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.transitions !== undefined){
let data1 = data.transitions;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema28.properties.transitions,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data1[i0], {instancePath:instancePath+"/transitions/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema28.properties.transitions.type,parentSchema:schema28.properties.transitions,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data};
(vErrors ??= []).push(err5);
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","required":["stage","displaced-to","environment","approvals"],"additionalProperties":false,"properties":{"stage":{"type":"string","minLength":1},"displaced-to":{"type":"string","minLength":1},"environment":{"$ref":"#/$defs/part3"},"approvals":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/part4"}},"separate":{"type":"array","items":{"enum":["requester","job-owner","author","pusher","merger"]},"uniqueItems":true},"checks":{"type":"array","items":{"$ref":"#/$defs/part5"}},"require-plan":{"type":"boolean"},"freeze":{"type":"array","items":{"$ref":"#/$defs/part6"}},"review-within":{"type":"string","pattern":"^[1-9]\\d{0,4}[mhd]$"},"review-by":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"}}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'",schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data["displaced-to"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "displaced-to"},message:"must have required property '"+"displaced-to"+"'",schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.environment === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'",schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.approvals === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvals"},message:"must have required property '"+"approvals"+"'",schema:schema31.required,parentSchema:schema31,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.stage !== undefined){
let data0 = data.stage;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.stage,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.stage.type,parentSchema:schema31.properties.stage,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data["displaced-to"] !== undefined){
let data1 = data["displaced-to"];
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/displaced-to",schemaPath:"#/properties/displaced-to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties["displaced-to"],data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/displaced-to",schemaPath:"#/properties/displaced-to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["displaced-to"].type,parentSchema:schema31.properties["displaced-to"],data:data1};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.environment !== undefined){
if(!(validate60(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.approvals !== undefined){
let data3 = data.approvals;
if(Array.isArray(data3)){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.approvals,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data3[i0], {instancePath:instancePath+"/approvals/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.approvals.type,parentSchema:schema31.properties.approvals,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.separate !== undefined){
let data5 = data.separate;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(!(((((data6 === "requester") || (data6 === "job-owner")) || (data6 === "author")) || (data6 === "pusher")) || (data6 === "merger"))){
const err11 = {instancePath:instancePath+"/separate/" + i1,schemaPath:"#/properties/separate/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.separate.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.separate.items.enum,parentSchema:schema31.properties.separate.items,data:data6};
(vErrors ??= []).push(err11);
errors++;
}
}
let i2 = data5.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data5[i2], data5[j0])){
const err12 = {instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema31.properties.separate,data:data5};
(vErrors ??= []).push(err12);
errors++;
break outer0;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.separate.type,parentSchema:schema31.properties.separate,data:data5};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.checks !== undefined){
let data7 = data.checks;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i3=0; i3<len2; i3++){
if(!(validate64(data7[i3], {instancePath:instancePath+"/checks/" + i3,parentData:data7,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.checks.type,parentSchema:schema31.properties.checks,data:data7};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data["require-plan"] !== undefined){
let data9 = data["require-plan"];
if(typeof data9 !== "boolean"){
const err15 = {instancePath:instancePath+"/require-plan",schemaPath:"#/properties/require-plan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties["require-plan"].type,parentSchema:schema31.properties["require-plan"],data:data9};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.freeze !== undefined){
let data10 = data.freeze;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i4=0; i4<len3; i4++){
if(!(validate66(data10[i4], {instancePath:instancePath+"/freeze/" + i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.freeze.type,parentSchema:schema31.properties.freeze,data:data10};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data["review-within"] !== undefined){
let data12 = data["review-within"];
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
const err17 = {instancePath:instancePath+"/review-within",schemaPath:"#/properties/review-within/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,4}[mhd]$"},message:"must match pattern \""+"^[1-9]\\d{0,4}[mhd]$"+"\"",schema:"^[1-9]\\d{0,4}[mhd]$",parentSchema:schema31.properties["review-within"],data:data12};
(vErrors ??= []).push(err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/review-within",schemaPath:"#/properties/review-within/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["review-within"].type,parentSchema:schema31.properties["review-within"],data:data12};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data["review-by"] !== undefined){
let data13 = data["review-by"];
if(Array.isArray(data13)){
if(data13.length < 1){
const err19 = {instancePath:instancePath+"/review-by",schemaPath:"#/properties/review-by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties["review-by"],data:data13};
(vErrors ??= []).push(err19);
errors++;
}
const len4 = data13.length;
for(let i5=0; i5<len4; i5++){
let data14 = data13[i5];
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err20 = {instancePath:instancePath+"/review-by/" + i5,schemaPath:"#/properties/review-by/items/pattern",keyword:"pattern",params:{pattern: "^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"},message:"must match pattern \""+"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$"+"\"",schema:"^(user:.+|team:[^/\\s]+/[^/\\s]+|group:.+|environment-reviewers)$",parentSchema:schema31.properties["review-by"].items,data:data14};
(vErrors ??= []).push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/review-by/" + i5,schemaPath:"#/properties/review-by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["review-by"].items.type,parentSchema:schema31.properties["review-by"].items,data:data14};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/review-by",schemaPath:"#/properties/review-by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties["review-by"].type,parentSchema:schema31.properties["review-by"],data:data13};
(vErrors ??= []).push(err22);
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
(vErrors ??= []).push(err23);
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"github":{"$ref":"#/$defs/part12"},"entra":{"$ref":"#/$defs/part13"},"email":{"$ref":"#/$defs/part14"}}};
const schema33 = {"oneOf":[{"type":"integer","minimum":1,"maximum":9007199254740991},{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":9007199254740991}}]};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.oneOf[0].type,parentSchema:schema33.oneOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
if(typeof data == "number"){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.oneOf[0],data};
(vErrors ??= []).push(err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.oneOf[0],data};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err3 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema33.oneOf[1],data};
(vErrors ??= []).push(err3);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.oneOf[1].items.type,parentSchema:schema33.oneOf[1].items,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
if(typeof data0 == "number"){
if(data0 > 9007199254740991 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema33.oneOf[1].items,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.oneOf[1].items,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.oneOf[1].type,parentSchema:schema33.oneOf[1],data};
(vErrors ??= []).push(err7);
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var items0 = true;
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema33.oneOf,parentSchema:schema33,data};
(vErrors ??= []).push(err8);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate87.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema34 = {"oneOf":[{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"}}]};
const pattern10 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern10.test(data)){
const err0 = {instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\"",schema:"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",parentSchema:schema34.oneOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.oneOf[0].type,parentSchema:schema34.oneOf[0],data};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema34.oneOf[1],data};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\"",schema:"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",parentSchema:schema34.oneOf[1].items,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.oneOf[1].items.type,parentSchema:schema34.oneOf[1].items,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.oneOf[1].type,parentSchema:schema34.oneOf[1],data};
(vErrors ??= []).push(err5);
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var items0 = true;
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema34.oneOf,parentSchema:schema34,data};
(vErrors ??= []).push(err6);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate89.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":true};

const schema35 = {"oneOf":[{"type":"string","pattern":"^[^@\\s]+@[^@\\s]+$"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^@\\s]+@[^@\\s]+$"}}]};
const pattern12 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern12.test(data)){
const err0 = {instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+$"},message:"must match pattern \""+"^[^@\\s]+@[^@\\s]+$"+"\"",schema:"^[^@\\s]+@[^@\\s]+$",parentSchema:schema35.oneOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.oneOf[0].type,parentSchema:schema35.oneOf[0],data};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err2 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema35.oneOf[1],data};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+$"},message:"must match pattern \""+"^[^@\\s]+@[^@\\s]+$"+"\"",schema:"^[^@\\s]+@[^@\\s]+$",parentSchema:schema35.oneOf[1].items,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.oneOf[1].items.type,parentSchema:schema35.oneOf[1].items,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.oneOf[1].type,parentSchema:schema35.oneOf[1],data};
(vErrors ??= []).push(err5);
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var items0 = true;
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema35.oneOf,parentSchema:schema35,data};
(vErrors ??= []).push(err6);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate91.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema32,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(((key0 === "github") || (key0 === "entra")) || (key0 === "email"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.github !== undefined){
if(!(validate87(data.github, {instancePath:instancePath+"/github",parentData:data,parentDataProperty:"github",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.entra !== undefined){
if(!(validate89(data.entra, {instancePath:instancePath+"/entra",parentData:data,parentDataProperty:"entra",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate91(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
(vErrors ??= []).push(err2);
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const keyword1 = {"not":{}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:policyFile" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema19.required,parentSchema:schema19,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema19.properties.version,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.extends,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.extends.type,parentSchema:schema19.properties.extends,data:data1};
(vErrors ??= []).push(err4);
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
const err5 = {instancePath:instancePath+"/disable/" + i0,schemaPath:"#/properties/disable/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.disable.items.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.disable.items.enum,parentSchema:schema19.properties.disable.items,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/disable",schemaPath:"#/properties/disable/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.disable.type,parentSchema:schema19.properties.disable,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.stages !== undefined){
let data4 = data.stages;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err7 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema19.properties.stages,data:data4};
(vErrors ??= []).push(err7);
errors++;
}
for(const key1 in data4){
const _errs10 = errors;
if(typeof key1 === "string"){
if(func2(key1) < 1){
const err8 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.stages.propertyNames,data:key1,propertyName:key1};
(vErrors ??= []).push(err8);
errors++;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
const err9 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema19.properties.stages.propertyNames,parentSchema:schema19.properties.stages,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
}
for(const key2 in data4){
if(!(validate53(data4[key2], {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.stages.type,parentSchema:schema19.properties.stages,data:data4};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.transitions !== undefined){
let data6 = data.transitions;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate57(data6[i1], {instancePath:instancePath+"/transitions/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.transitions.type,parentSchema:schema19.properties.transitions,data:data6};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.overrides !== undefined){
let data8 = data.overrides;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate69(data8[i2], {instancePath:instancePath+"/overrides/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.overrides.type,parentSchema:schema19.properties.overrides,data:data8};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data["allow-cycles"] !== undefined){
let data10 = data["allow-cycles"];
if(typeof data10 !== "boolean"){
const err13 = {instancePath:instancePath+"/allow-cycles",schemaPath:"#/properties/allow-cycles/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema19.properties["allow-cycles"].type,parentSchema:schema19.properties["allow-cycles"],data:data10};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.ledger !== undefined){
let data11 = data.ledger;
if(!((data11 === "required") || (data11 === "optional"))){
const err14 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/enum",keyword:"enum",params:{allowedValues: schema19.properties.ledger.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.ledger.enum,parentSchema:schema19.properties.ledger,data:data11};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.rollback !== undefined){
let data12 = data.rollback;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate80(data12[i3], {instancePath:instancePath+"/rollback/" + i3,parentData:data12,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.rollback.type,parentSchema:schema19.properties.rollback,data:data12};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.people !== undefined){
let data14 = data.people;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
const _errs27 = errors;
if(typeof key3 === "string"){
if(func2(key3) < 1){
const err16 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.people.propertyNames,data:key3,propertyName:key3};
(vErrors ??= []).push(err16);
errors++;
}
}
var valid11 = _errs27 === errors;
if(!valid11){
const err17 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema19.properties.people.propertyNames,parentSchema:schema19.properties.people,data:data14};
(vErrors ??= []).push(err17);
errors++;
}
}
for(const key4 in data14){
if(!(validate86(data14[key4], {instancePath:instancePath+"/people/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.people.type,parentSchema:schema19.properties.people,data:data14};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.groups !== undefined){
let data16 = data.groups;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
const _errs32 = errors;
if(typeof key5 === "string"){
if(func2(key5) < 1){
const err19 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.groups.propertyNames,data:key5,propertyName:key5};
(vErrors ??= []).push(err19);
errors++;
}
}
var valid13 = _errs32 === errors;
if(!valid13){
const err20 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema19.properties.groups.propertyNames,parentSchema:schema19.properties.groups,data:data16};
(vErrors ??= []).push(err20);
errors++;
}
}
for(const key6 in data16){
let data17 = data16[key6];
if(Array.isArray(data17)){
if(data17.length < 1){
const err21 = {instancePath:instancePath+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.groups.additionalProperties,data:data17};
(vErrors ??= []).push(err21);
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err22 = {instancePath:instancePath+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/groups/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.groups.additionalProperties.items,data:data18};
(vErrors ??= []).push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/groups/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.groups.additionalProperties.items.type,parentSchema:schema19.properties.groups.additionalProperties.items,data:data18};
(vErrors ??= []).push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.groups.additionalProperties.type,parentSchema:schema19.properties.groups.additionalProperties,data:data17};
(vErrors ??= []).push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.groups.type,parentSchema:schema19.properties.groups,data:data16};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.waivers !== undefined){
let data19 = data.waivers;
const _errs40 = errors;
const err26 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/x-not-available-yet/not",keyword:"not",params:{},message:"must NOT be valid",schema:keyword1.not,parentSchema:keyword1,data:data19};
(vErrors ??= []).push(err26);
errors++;
var valid17 = _errs40 === errors;
if(!valid17){
const err27 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/x-not-available-yet",keyword:"x-not-available-yet",params:{},message:"must pass \"x-not-available-yet\" keyword validation",schema:true,parentSchema:schema19.properties.waivers,data:data19};
(vErrors ??= []).push(err27);
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
(vErrors ??= []).push(err28);
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** The value as a PolicyFile, or what is wrong with it. */
export function policyFileErrors(value: unknown): { readonly file: PolicyFile; readonly errors: readonly [] } | { readonly file?: never; readonly errors: readonly CompiledError[] } {
  return policyFileCheck(value) ? { file: value as PolicyFile, errors: [] } : { errors: policyFileCheck.errors ?? [] };
}
