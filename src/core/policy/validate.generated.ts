// @ts-nocheck: compiled from core/policy/schema.ts by scripts/generate.mjs; do not edit.
import type { PolicyFile } from './schema.js';

interface CompiledError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  readonly parentSchema?: unknown;
  readonly message?: string;
}
type Check = ((value: unknown) => boolean) & { errors?: CompiledError[] | null };

const policyFileCheck: Check = validate0;
const schema0 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"part19","type":"object","required":["version"],"additionalProperties":false,"properties":{"version":{"const":1},"extends":{"type":"string","minLength":1},"disable":{"type":"array","items":{"enum":["forward-only","approve-production","archive-incumbent"]}},"stages":{"type":"object","minProperties":1,"propertyNames":{"minLength":1},"additionalProperties":{"$ref":"part1"}},"transitions":{"type":"array","items":{"$ref":"part7"}},"overrides":{"type":"array","items":{"$ref":"part10"}},"allow-cycles":{"type":"boolean"},"ledger":{"enum":["required","optional"]},"rollback":{"type":"array","items":{"$ref":"part11"}},"people":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"$ref":"part16"}},"groups":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}},"waivers":{"type":"array","items":{"$ref":"part18"}}}};
const func0 = Object.prototype.hasOwnProperty;
const func1 = (text) => [...text].length;
const schema1 = {"type":["object","null"],"additionalProperties":false,"properties":{"deployable":{"type":"boolean"},"deletable":{"type":"boolean"},"hidden":{"type":"boolean"},"exclusive":{"$ref":"part0"},"aliases":{"type":"array","items":{"type":"string","minLength":1}},"any-case":{"type":"boolean"}},"$id":"part1"};
const schema2 = {"oneOf":[{"type":"boolean"},{"type":"object","required":["incumbent-to"],"additionalProperties":false,"properties":{"incumbent-to":{"type":"string","minLength":1},"when":{"enum":["always","requested"]}}}],"$id":"part0"};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "boolean"){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema2.oneOf[0].type,parentSchema:schema2.oneOf[0],data};
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
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "incumbent-to"},message:"must have required property '"+"incumbent-to"+"'",schema:schema2.oneOf[1].required,parentSchema:schema2.oneOf[1],data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "incumbent-to") || (key0 === "when"))){
const err2 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema2.oneOf[1],data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data["incumbent-to"] !== undefined){
let data0 = data["incumbent-to"];
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/incumbent-to",schemaPath:"#/oneOf/1/properties/incumbent-to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema2.oneOf[1].properties["incumbent-to"],data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/incumbent-to",schemaPath:"#/oneOf/1/properties/incumbent-to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema2.oneOf[1].properties["incumbent-to"].type,parentSchema:schema2.oneOf[1].properties["incumbent-to"],data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.when !== undefined){
let data1 = data.when;
if(!((data1 === "always") || (data1 === "requested"))){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/oneOf/1/properties/when/enum",keyword:"enum",params:{allowedValues: schema2.oneOf[1].properties.when.enum},message:"must be equal to one of the allowed values",schema:schema2.oneOf[1].properties.when.enum,parentSchema:schema2.oneOf[1].properties.when,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema2.oneOf[1].type,parentSchema:schema2.oneOf[1],data};
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
}
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema2.oneOf,parentSchema:schema2,data};
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
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema1.type},message:"must be object,null",schema:schema1.type,parentSchema:schema1,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "deployable") || (key0 === "deletable")) || (key0 === "hidden")) || (key0 === "exclusive")) || (key0 === "aliases")) || (key0 === "any-case"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema1,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.deployable !== undefined){
let data0 = data.deployable;
if(typeof data0 !== "boolean"){
const err2 = {instancePath:instancePath+"/deployable",schemaPath:"#/properties/deployable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema1.properties.deployable.type,parentSchema:schema1.properties.deployable,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.deletable !== undefined){
let data1 = data.deletable;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/deletable",schemaPath:"#/properties/deletable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema1.properties.deletable.type,parentSchema:schema1.properties.deletable,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.hidden !== undefined){
let data2 = data.hidden;
if(typeof data2 !== "boolean"){
const err4 = {instancePath:instancePath+"/hidden",schemaPath:"#/properties/hidden/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema1.properties.hidden.type,parentSchema:schema1.properties.hidden,data:data2};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.exclusive !== undefined){
if(!(validate2(data.exclusive, {instancePath:instancePath+"/exclusive",parentData:data,parentDataProperty:"exclusive",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
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
if(data5.length < 1){
const err5 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.aliases.items,data:data5};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.aliases.items.type,parentSchema:schema1.properties.aliases.items,data:data5};
(vErrors ??= []).push(err6);
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema1.properties.aliases.type,parentSchema:schema1.properties.aliases,data:data4};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data["any-case"] !== undefined){
let data6 = data["any-case"];
if(typeof data6 !== "boolean"){
const err8 = {instancePath:instancePath+"/any-case",schemaPath:"#/properties/any-case/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema1.properties["any-case"].type,parentSchema:schema1.properties["any-case"],data:data6};
(vErrors ??= []).push(err8);
errors++;
}
}
}
validate1.errors = vErrors;
return errors === 0;
}

const schema3 = {"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"$ref":"part2"},"to":{"type":"string","minLength":1},"remove":{"const":true},"environment":{"$ref":"part3"},"approvals":{"type":"array","items":{"$ref":"part4"}},"separate":{"type":"array","items":{"enum":["requester","job-owner","author","pusher","merger"]},"uniqueItems":true},"checks":{"type":"array","items":{"$ref":"part5"}},"require-plan":{"type":"boolean"},"freeze":{"type":"array","items":{"$ref":"part6"}}},"$id":"part7"};
const func14 = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const schema4 = {"oneOf":[{"type":"string","minLength":1},{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}],"$id":"part2"};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema4.oneOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema4.oneOf[0].type,parentSchema:schema4.oneOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema4.oneOf[1],data};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema4.oneOf[1].items,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema4.oneOf[1].items.type,parentSchema:schema4.oneOf[1].items,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema4.oneOf[1].type,parentSchema:schema4.oneOf[1],data};
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
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema4.oneOf,parentSchema:schema4,data};
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
validate6.errors = vErrors;
return errors === 0;
}

const schema5 = {"oneOf":[{"type":"string","minLength":1},{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1},"forbid-admin-bypass":{"type":"boolean"},"allow-reruns":{"type":"boolean"},"allowed-refs":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"allowed-workflows":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}}}}],"$id":"part3"};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/oneOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema5.oneOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema5.oneOf[0].type,parentSchema:schema5.oneOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema5.oneOf[1].required,parentSchema:schema5.oneOf[1],data};
(vErrors ??= []).push(err2);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "forbid-admin-bypass")) || (key0 === "allow-reruns")) || (key0 === "allowed-refs")) || (key0 === "allowed-workflows"))){
const err3 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema5.oneOf[1],data};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema5.oneOf[1].properties.name,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema5.oneOf[1].properties.name.type,parentSchema:schema5.oneOf[1].properties.name,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data["forbid-admin-bypass"] !== undefined){
let data1 = data["forbid-admin-bypass"];
if(typeof data1 !== "boolean"){
const err6 = {instancePath:instancePath+"/forbid-admin-bypass",schemaPath:"#/oneOf/1/properties/forbid-admin-bypass/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema5.oneOf[1].properties["forbid-admin-bypass"].type,parentSchema:schema5.oneOf[1].properties["forbid-admin-bypass"],data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data["allow-reruns"] !== undefined){
let data2 = data["allow-reruns"];
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/allow-reruns",schemaPath:"#/oneOf/1/properties/allow-reruns/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema5.oneOf[1].properties["allow-reruns"].type,parentSchema:schema5.oneOf[1].properties["allow-reruns"],data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data["allowed-refs"] !== undefined){
let data3 = data["allowed-refs"];
if(Array.isArray(data3)){
if(data3.length < 1){
const err8 = {instancePath:instancePath+"/allowed-refs",schemaPath:"#/oneOf/1/properties/allowed-refs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema5.oneOf[1].properties["allowed-refs"],data:data3};
(vErrors ??= []).push(err8);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/allowed-refs/" + i0,schemaPath:"#/oneOf/1/properties/allowed-refs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema5.oneOf[1].properties["allowed-refs"].items,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/allowed-refs/" + i0,schemaPath:"#/oneOf/1/properties/allowed-refs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema5.oneOf[1].properties["allowed-refs"].items.type,parentSchema:schema5.oneOf[1].properties["allowed-refs"].items,data:data4};
(vErrors ??= []).push(err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/allowed-refs",schemaPath:"#/oneOf/1/properties/allowed-refs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema5.oneOf[1].properties["allowed-refs"].type,parentSchema:schema5.oneOf[1].properties["allowed-refs"],data:data3};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data["allowed-workflows"] !== undefined){
let data5 = data["allowed-workflows"];
if(Array.isArray(data5)){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/allowed-workflows",schemaPath:"#/oneOf/1/properties/allowed-workflows/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema5.oneOf[1].properties["allowed-workflows"],data:data5};
(vErrors ??= []).push(err12);
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/allowed-workflows/" + i1,schemaPath:"#/oneOf/1/properties/allowed-workflows/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema5.oneOf[1].properties["allowed-workflows"].items,data:data6};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/allowed-workflows/" + i1,schemaPath:"#/oneOf/1/properties/allowed-workflows/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema5.oneOf[1].properties["allowed-workflows"].items.type,parentSchema:schema5.oneOf[1].properties["allowed-workflows"].items,data:data6};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/allowed-workflows",schemaPath:"#/oneOf/1/properties/allowed-workflows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema5.oneOf[1].properties["allowed-workflows"].type,parentSchema:schema5.oneOf[1].properties["allowed-workflows"],data:data5};
(vErrors ??= []).push(err15);
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema5.oneOf[1].type,parentSchema:schema5.oneOf[1],data};
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
}
}
if(!valid0){
const err17 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema5.oneOf,parentSchema:schema5,data};
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
validate8.errors = vErrors;
return errors === 0;
}

const schema6 = {"type":"object","required":["from"],"additionalProperties":false,"properties":{"from":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$"}},"via":{"enum":["environment","pull-request"]},"count":{"type":"integer","minimum":1},"environment":{"type":"string","minLength":1},"comment-must-contain":{"enum":["plan-digest"]}},"$id":"part4"};
const pattern0 = new RegExp("^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema6.required,parentSchema:schema6,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "via")) || (key0 === "count")) || (key0 === "environment")) || (key0 === "comment-must-contain"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema6,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.from,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/pattern",keyword:"pattern",params:{pattern: "^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$"},message:"must match pattern \""+"^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$"+"\"",schema:"^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$",parentSchema:schema6.properties.from.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.from.items.type,parentSchema:schema6.properties.from.items,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.from.type,parentSchema:schema6.properties.from,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.via !== undefined){
let data2 = data.via;
if(!((data2 === "environment") || (data2 === "pull-request"))){
const err6 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/enum",keyword:"enum",params:{allowedValues: schema6.properties.via.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.via.enum,parentSchema:schema6.properties.via,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.count !== undefined){
let data3 = data.count;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema6.properties.count.type,parentSchema:schema6.properties.count,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema6.properties.count,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
}
}
if(data.environment !== undefined){
let data4 = data.environment;
if(typeof data4 === "string"){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.environment,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.environment.type,parentSchema:schema6.properties.environment,data:data4};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data["comment-must-contain"] !== undefined){
let data5 = data["comment-must-contain"];
if(!(data5 === "plan-digest")){
const err11 = {instancePath:instancePath+"/comment-must-contain",schemaPath:"#/properties/comment-must-contain/enum",keyword:"enum",params:{allowedValues: schema6.properties["comment-must-contain"].enum},message:"must be equal to one of the allowed values",schema:schema6.properties["comment-must-contain"].enum,parentSchema:schema6.properties["comment-must-contain"],data:data5};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};
(vErrors ??= []).push(err12);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const schema7 = {"type":"object","allOf":[{"if":{"required":["tag"]},"then":{"type":"object","required":["tag"],"additionalProperties":false,"properties":{"tag":{"type":"string","minLength":1},"equals":{"type":"string"}}}},{"if":{"required":["metric"]},"then":{"type":"object","required":["metric","source"],"additionalProperties":false,"properties":{"metric":{"type":"string","minLength":1},"source":{"enum":["property","tag","file","job"]},"min":{"type":"number"},"max":{"type":"number"},"no-worse-than":{"const":"incumbent"},"tolerance":{"type":"number","minimum":0}}}},{"if":{"required":["lineage"]},"then":{"type":"object","required":["lineage"],"additionalProperties":false,"properties":{"lineage":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["job","commit","data","environment"]}}}}},{"if":{"required":["soak"]},"then":{"type":"object","required":["soak"],"additionalProperties":false,"properties":{"soak":{"type":"string","pattern":"^[1-9]\\d{0,4}[mhd]$"}}}}],"anyOf":[{"required":["tag"]},{"required":["metric"]},{"required":["lineage"]},{"required":["soak"]},{"required":["not-serving"]}],"$id":"part5"};
const pattern1 = new RegExp("^[1-9]\\d{0,4}[mhd]$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};
(vErrors ??= []).push(err0);
errors++;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tag === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'",schema:schema7.anyOf[0].required,parentSchema:schema7.anyOf[0],data};
(vErrors ??= []).push(err1);
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema7.anyOf[1].required,parentSchema:schema7.anyOf[1],data};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lineage === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'",schema:schema7.anyOf[2].required,parentSchema:schema7.anyOf[2],data};
(vErrors ??= []).push(err3);
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.soak === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "soak"},message:"must have required property '"+"soak"+"'",schema:schema7.anyOf[3].required,parentSchema:schema7.anyOf[3],data};
(vErrors ??= []).push(err4);
errors++;
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["not-serving"] === undefined){
const err5 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "not-serving"},message:"must have required property '"+"not-serving"+"'",schema:schema7.anyOf[4].required,parentSchema:schema7.anyOf[4],data};
(vErrors ??= []).push(err5);
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema7.anyOf,parentSchema:schema7,data};
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
const err8 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'",schema:schema7.allOf[0].then.required,parentSchema:schema7.allOf[0].then,data};
(vErrors ??= []).push(err8);
errors++;
}
for(const key0 in data){
if(!((key0 === "tag") || (key0 === "equals"))){
const err9 = {instancePath,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema7.allOf[0].then,data};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.tag !== undefined){
let data0 = data.tag;
if(typeof data0 === "string"){
if(data0.length < 1){
const err10 = {instancePath:instancePath+"/tag",schemaPath:"#/allOf/0/then/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema7.allOf[0].then.properties.tag,data:data0};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/tag",schemaPath:"#/allOf/0/then/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.allOf[0].then.properties.tag.type,parentSchema:schema7.allOf[0].then.properties.tag,data:data0};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.equals !== undefined){
let data1 = data.equals;
if(typeof data1 !== "string"){
const err12 = {instancePath:instancePath+"/equals",schemaPath:"#/allOf/0/then/properties/equals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.allOf[0].then.properties.equals.type,parentSchema:schema7.allOf[0].then.properties.equals,data:data1};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.allOf[0].then.type,parentSchema:schema7.allOf[0].then,data};
(vErrors ??= []).push(err13);
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err14 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema7.allOf[0].if,parentSchema:schema7.allOf[0],data};
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
const err16 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema7.allOf[1].then.required,parentSchema:schema7.allOf[1].then,data};
(vErrors ??= []).push(err16);
errors++;
}
if(data.source === undefined){
const err17 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema7.allOf[1].then.required,parentSchema:schema7.allOf[1].then,data};
(vErrors ??= []).push(err17);
errors++;
}
for(const key1 in data){
if(!((((((key1 === "metric") || (key1 === "source")) || (key1 === "min")) || (key1 === "max")) || (key1 === "no-worse-than")) || (key1 === "tolerance"))){
const err18 = {instancePath,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema7.allOf[1].then,data};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data.metric !== undefined){
let data2 = data.metric;
if(typeof data2 === "string"){
if(data2.length < 1){
const err19 = {instancePath:instancePath+"/metric",schemaPath:"#/allOf/1/then/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema7.allOf[1].then.properties.metric,data:data2};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/metric",schemaPath:"#/allOf/1/then/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.allOf[1].then.properties.metric.type,parentSchema:schema7.allOf[1].then.properties.metric,data:data2};
(vErrors ??= []).push(err20);
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(!((((data3 === "property") || (data3 === "tag")) || (data3 === "file")) || (data3 === "job"))){
const err21 = {instancePath:instancePath+"/source",schemaPath:"#/allOf/1/then/properties/source/enum",keyword:"enum",params:{allowedValues: schema7.allOf[1].then.properties.source.enum},message:"must be equal to one of the allowed values",schema:schema7.allOf[1].then.properties.source.enum,parentSchema:schema7.allOf[1].then.properties.source,data:data3};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data.min !== undefined){
let data4 = data.min;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err22 = {instancePath:instancePath+"/min",schemaPath:"#/allOf/1/then/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema7.allOf[1].then.properties.min.type,parentSchema:schema7.allOf[1].then.properties.min,data:data4};
(vErrors ??= []).push(err22);
errors++;
}
}
if(data.max !== undefined){
let data5 = data.max;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err23 = {instancePath:instancePath+"/max",schemaPath:"#/allOf/1/then/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema7.allOf[1].then.properties.max.type,parentSchema:schema7.allOf[1].then.properties.max,data:data5};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data["no-worse-than"] !== undefined){
let data6 = data["no-worse-than"];
if("incumbent" !== data6){
const err24 = {instancePath:instancePath+"/no-worse-than",schemaPath:"#/allOf/1/then/properties/no-worse-than/const",keyword:"const",params:{allowedValue: "incumbent"},message:"must be equal to constant",schema:"incumbent",parentSchema:schema7.allOf[1].then.properties["no-worse-than"],data:data6};
(vErrors ??= []).push(err24);
errors++;
}
}
if(data.tolerance !== undefined){
let data7 = data.tolerance;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/tolerance",schemaPath:"#/allOf/1/then/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema7.allOf[1].then.properties.tolerance,data:data7};
(vErrors ??= []).push(err25);
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/tolerance",schemaPath:"#/allOf/1/then/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema7.allOf[1].then.properties.tolerance.type,parentSchema:schema7.allOf[1].then.properties.tolerance,data:data7};
(vErrors ??= []).push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.allOf[1].then.type,parentSchema:schema7.allOf[1].then,data};
(vErrors ??= []).push(err27);
errors++;
}
var _valid2 = _errs20 === errors;
valid4 = _valid2;
}
if(!valid4){
const err28 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema7.allOf[1].if,parentSchema:schema7.allOf[1],data};
(vErrors ??= []).push(err28);
errors++;
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
const err30 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "lineage"},message:"must have required property '"+"lineage"+"'",schema:schema7.allOf[2].then.required,parentSchema:schema7.allOf[2].then,data};
(vErrors ??= []).push(err30);
errors++;
}
for(const key2 in data){
if(!(key2 === "lineage")){
const err31 = {instancePath,schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema7.allOf[2].then,data};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data.lineage !== undefined){
let data8 = data.lineage;
if(Array.isArray(data8)){
if(data8.length < 1){
const err32 = {instancePath:instancePath+"/lineage",schemaPath:"#/allOf/2/then/properties/lineage/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema7.allOf[2].then.properties.lineage,data:data8};
(vErrors ??= []).push(err32);
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(!((((data9 === "job") || (data9 === "commit")) || (data9 === "data")) || (data9 === "environment"))){
const err33 = {instancePath:instancePath+"/lineage/" + i0,schemaPath:"#/allOf/2/then/properties/lineage/items/enum",keyword:"enum",params:{allowedValues: schema7.allOf[2].then.properties.lineage.items.enum},message:"must be equal to one of the allowed values",schema:schema7.allOf[2].then.properties.lineage.items.enum,parentSchema:schema7.allOf[2].then.properties.lineage.items,data:data9};
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
if(func14(data8[i1], data8[j0])){
const err34 = {instancePath:instancePath+"/lineage",schemaPath:"#/allOf/2/then/properties/lineage/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema7.allOf[2].then.properties.lineage,data:data8};
(vErrors ??= []).push(err34);
errors++;
break outer0;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/lineage",schemaPath:"#/allOf/2/then/properties/lineage/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.allOf[2].then.properties.lineage.type,parentSchema:schema7.allOf[2].then.properties.lineage,data:data8};
(vErrors ??= []).push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.allOf[2].then.type,parentSchema:schema7.allOf[2].then,data};
(vErrors ??= []).push(err36);
errors++;
}
var _valid3 = _errs36 === errors;
valid6 = _valid3;
}
if(!valid6){
const err37 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema7.allOf[2].if,parentSchema:schema7.allOf[2],data};
(vErrors ??= []).push(err37);
errors++;
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
const err39 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "soak"},message:"must have required property '"+"soak"+"'",schema:schema7.allOf[3].then.required,parentSchema:schema7.allOf[3].then,data};
(vErrors ??= []).push(err39);
errors++;
}
for(const key3 in data){
if(!(key3 === "soak")){
const err40 = {instancePath,schemaPath:"#/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema7.allOf[3].then,data};
(vErrors ??= []).push(err40);
errors++;
}
}
if(data.soak !== undefined){
let data10 = data.soak;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err41 = {instancePath:instancePath+"/soak",schemaPath:"#/allOf/3/then/properties/soak/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,4}[mhd]$"},message:"must match pattern \""+"^[1-9]\\d{0,4}[mhd]$"+"\"",schema:"^[1-9]\\d{0,4}[mhd]$",parentSchema:schema7.allOf[3].then.properties.soak,data:data10};
(vErrors ??= []).push(err41);
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/soak",schemaPath:"#/allOf/3/then/properties/soak/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.allOf[3].then.properties.soak.type,parentSchema:schema7.allOf[3].then.properties.soak,data:data10};
(vErrors ??= []).push(err42);
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.allOf[3].then.type,parentSchema:schema7.allOf[3].then,data};
(vErrors ??= []).push(err43);
errors++;
}
var _valid4 = _errs45 === errors;
valid11 = _valid4;
}
if(!valid11){
const err44 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema7.allOf[3].if,parentSchema:schema7.allOf[3],data};
(vErrors ??= []).push(err44);
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","required":["time-zone"],"additionalProperties":false,"properties":{"days":{"type":"array","minItems":1,"items":{"enum":["Mon","Tue","Wed","Thu","Fri","Sat","Sun"]}},"from":{"type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"to":{"type":"string","pattern":"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"dates":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"}},"time-zone":{"type":"string","minLength":1}},"$id":"part6"};
const pattern2 = new RegExp("^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["time-zone"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "time-zone"},message:"must have required property '"+"time-zone"+"'",schema:schema8.required,parentSchema:schema8,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "days") || (key0 === "from")) || (key0 === "to")) || (key0 === "dates")) || (key0 === "time-zone"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema8,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema8.properties.days,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "Mon") || (data1 === "Tue")) || (data1 === "Wed")) || (data1 === "Thu")) || (data1 === "Fri")) || (data1 === "Sat")) || (data1 === "Sun"))){
const err3 = {instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema8.properties.days.items.enum},message:"must be equal to one of the allowed values",schema:schema8.properties.days.items.enum,parentSchema:schema8.properties.days.items,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema8.properties.days.type,parentSchema:schema8.properties.days,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},message:"must match pattern \""+"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"+"\"",schema:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",parentSchema:schema8.properties.from,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.from.type,parentSchema:schema8.properties.from,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{pattern: "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},message:"must match pattern \""+"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"+"\"",schema:"^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",parentSchema:schema8.properties.to,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.to.type,parentSchema:schema8.properties.to,data:data3};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.dates !== undefined){
let data4 = data.dates;
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema8.properties.dates,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err10 = {instancePath:instancePath+"/dates/" + i1,schemaPath:"#/properties/dates/items/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}(\\.\\.\\d{4}-\\d{2}-\\d{2})?$",parentSchema:schema8.properties.dates.items,data:data5};
(vErrors ??= []).push(err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/dates/" + i1,schemaPath:"#/properties/dates/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.dates.items.type,parentSchema:schema8.properties.dates.items,data:data5};
(vErrors ??= []).push(err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema8.properties.dates.type,parentSchema:schema8.properties.dates,data:data4};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data["time-zone"] !== undefined){
let data6 = data["time-zone"];
if(typeof data6 === "string"){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/time-zone",schemaPath:"#/properties/time-zone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8.properties["time-zone"],data:data6};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/time-zone",schemaPath:"#/properties/time-zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties["time-zone"].type,parentSchema:schema8.properties["time-zone"],data:data6};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.type,parentSchema:schema8,data};
(vErrors ??= []).push(err15);
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema3.required,parentSchema:schema3,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema3.required,parentSchema:schema3,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema3.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema3,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.from !== undefined){
if(!(validate6(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema3.properties.to,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema3.properties.to.type,parentSchema:schema3.properties.to,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.remove !== undefined){
let data2 = data.remove;
if(true !== data2){
const err5 = {instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema3.properties.remove,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.environment !== undefined){
if(!(validate8(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.approvals !== undefined){
let data4 = data.approvals;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data4[i0], {instancePath:instancePath+"/approvals/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.approvals.type,parentSchema:schema3.properties.approvals,data:data4};
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
const err7 = {instancePath:instancePath+"/separate/" + i1,schemaPath:"#/properties/separate/items/enum",keyword:"enum",params:{allowedValues: schema3.properties.separate.items.enum},message:"must be equal to one of the allowed values",schema:schema3.properties.separate.items.enum,parentSchema:schema3.properties.separate.items,data:data7};
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
if(func14(data6[i2], data6[j0])){
const err8 = {instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema3.properties.separate,data:data6};
(vErrors ??= []).push(err8);
errors++;
break outer0;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.separate.type,parentSchema:schema3.properties.separate,data:data6};
(vErrors ??= []).push(err9);
errors++;
}
}
if(data.checks !== undefined){
let data8 = data.checks;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i3=0; i3<len2; i3++){
if(!(validate12(data8[i3], {instancePath:instancePath+"/checks/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.checks.type,parentSchema:schema3.properties.checks,data:data8};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data["require-plan"] !== undefined){
let data10 = data["require-plan"];
if(typeof data10 !== "boolean"){
const err11 = {instancePath:instancePath+"/require-plan",schemaPath:"#/properties/require-plan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema3.properties["require-plan"].type,parentSchema:schema3.properties["require-plan"],data:data10};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.freeze !== undefined){
let data11 = data.freeze;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i4=0; i4<len3; i4++){
if(!(validate14(data11[i4], {instancePath:instancePath+"/freeze/" + i4,parentData:data11,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema3.properties.freeze.type,parentSchema:schema3.properties.freeze,data:data11};
(vErrors ??= []).push(err12);
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema3.type,parentSchema:schema3,data};
(vErrors ??= []).push(err13);
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","required":["match","transitions"],"additionalProperties":false,"properties":{"match":{"$ref":"part8"},"transitions":{"type":"array","minItems":1,"items":{"$ref":"part9"}}},"$id":"part10"};
const schema10 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"kind":{"enum":["model","data","environment","component"]},"name":{"type":"string","minLength":1},"place":{"type":"string","minLength":1},"tag":{"type":"object","minProperties":1,"additionalProperties":{"type":"string"}}},"$id":"part8"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema10,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((((key0 === "kind") || (key0 === "name")) || (key0 === "place")) || (key0 === "tag"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema10,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!((((data0 === "model") || (data0 === "data")) || (data0 === "environment")) || (data0 === "component"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema10.properties.kind.enum},message:"must be equal to one of the allowed values",schema:schema10.properties.kind.enum,parentSchema:schema10.properties.kind,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema10.properties.name,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.name.type,parentSchema:schema10.properties.name,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.place !== undefined){
let data2 = data.place;
if(typeof data2 === "string"){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema10.properties.place,data:data2};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/place",schemaPath:"#/properties/place/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.place.type,parentSchema:schema10.properties.place,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.tag !== undefined){
let data3 = data.tag;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err7 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema10.properties.tag,data:data3};
(vErrors ??= []).push(err7);
errors++;
}
for(const key1 in data3){
let data4 = data3[key1];
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/tag/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tag/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema10.properties.tag.additionalProperties.type,parentSchema:schema10.properties.tag.additionalProperties,data:data4};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.properties.tag.type,parentSchema:schema10.properties.tag,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema10.type,parentSchema:schema10,data};
(vErrors ??= []).push(err10);
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"$ref":"part2"},"to":{"type":"string","minLength":1},"environment":{"$ref":"part3"},"approvals":{"type":"array","items":{"$ref":"part4"}},"checks":{"type":"array","items":{"$ref":"part5"}},"freeze":{"type":"array","items":{"$ref":"part6"}},"replace":{"const":true}},"$id":"part9"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.required,parentSchema:schema11,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'",schema:schema11.required,parentSchema:schema11,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "from") || (key0 === "to")) || (key0 === "environment")) || (key0 === "approvals")) || (key0 === "checks")) || (key0 === "freeze")) || (key0 === "replace"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.from !== undefined){
if(!(validate6(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.to,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.to.type,parentSchema:schema11.properties.to,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.environment !== undefined){
if(!(validate8(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.approvals !== undefined){
let data3 = data.approvals;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data3[i0], {instancePath:instancePath+"/approvals/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.approvals.type,parentSchema:schema11.properties.approvals,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
if(data.checks !== undefined){
let data5 = data.checks;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate12(data5[i1], {instancePath:instancePath+"/checks/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.checks.type,parentSchema:schema11.properties.checks,data:data5};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.freeze !== undefined){
let data7 = data.freeze;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate14(data7[i2], {instancePath:instancePath+"/freeze/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.freeze.type,parentSchema:schema11.properties.freeze,data:data7};
(vErrors ??= []).push(err7);
errors++;
}
}
if(data.replace !== undefined){
let data9 = data.replace;
if(true !== data9){
const err8 = {instancePath:instancePath+"/replace",schemaPath:"#/properties/replace/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.replace,data:data9};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
(vErrors ??= []).push(err9);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.match === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema9.required,parentSchema:schema9,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.transitions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transitions"},message:"must have required property '"+"transitions"+"'",schema:schema9.required,parentSchema:schema9,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "match") || (key0 === "transitions"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema9,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.match !== undefined){
if(!(validate18(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.transitions !== undefined){
let data1 = data.transitions;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema9.properties.transitions,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate20(data1[i0], {instancePath:instancePath+"/transitions/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema9.properties.transitions.type,parentSchema:schema9.properties.transitions,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.type,parentSchema:schema9,data};
(vErrors ??= []).push(err5);
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","required":["stage","displaced-to","environment","approvals"],"additionalProperties":false,"properties":{"stage":{"type":"string","minLength":1},"displaced-to":{"type":"string","minLength":1},"environment":{"$ref":"part3"},"approvals":{"type":"array","minItems":1,"items":{"$ref":"part4"}},"separate":{"type":"array","items":{"enum":["requester","job-owner","author","pusher","merger"]},"uniqueItems":true},"checks":{"type":"array","items":{"$ref":"part5"}},"require-plan":{"type":"boolean"},"freeze":{"type":"array","items":{"$ref":"part6"}},"review-within":{"type":"string","pattern":"^[1-9]\\d{0,4}[mhd]$"},"review-by":{"type":"array","minItems":1,"items":{"type":"string","pattern":"^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$"}}},"$id":"part11"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'",schema:schema12.required,parentSchema:schema12,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data["displaced-to"] === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "displaced-to"},message:"must have required property '"+"displaced-to"+"'",schema:schema12.required,parentSchema:schema12,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.environment === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'",schema:schema12.required,parentSchema:schema12,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.approvals === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approvals"},message:"must have required property '"+"approvals"+"'",schema:schema12.required,parentSchema:schema12,data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema12.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.stage !== undefined){
let data0 = data.stage;
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties.stage,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.stage.type,parentSchema:schema12.properties.stage,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data["displaced-to"] !== undefined){
let data1 = data["displaced-to"];
if(typeof data1 === "string"){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/displaced-to",schemaPath:"#/properties/displaced-to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.properties["displaced-to"],data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/displaced-to",schemaPath:"#/properties/displaced-to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties["displaced-to"].type,parentSchema:schema12.properties["displaced-to"],data:data1};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.environment !== undefined){
if(!(validate8(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
if(data.approvals !== undefined){
let data3 = data.approvals;
if(Array.isArray(data3)){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.approvals,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data3[i0], {instancePath:instancePath+"/approvals/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.approvals.type,parentSchema:schema12.properties.approvals,data:data3};
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
const err11 = {instancePath:instancePath+"/separate/" + i1,schemaPath:"#/properties/separate/items/enum",keyword:"enum",params:{allowedValues: schema12.properties.separate.items.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.separate.items.enum,parentSchema:schema12.properties.separate.items,data:data6};
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
if(func14(data5[i2], data5[j0])){
const err12 = {instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema12.properties.separate,data:data5};
(vErrors ??= []).push(err12);
errors++;
break outer0;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/separate",schemaPath:"#/properties/separate/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.separate.type,parentSchema:schema12.properties.separate,data:data5};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.checks !== undefined){
let data7 = data.checks;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i3=0; i3<len2; i3++){
if(!(validate12(data7[i3], {instancePath:instancePath+"/checks/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.checks.type,parentSchema:schema12.properties.checks,data:data7};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data["require-plan"] !== undefined){
let data9 = data["require-plan"];
if(typeof data9 !== "boolean"){
const err15 = {instancePath:instancePath+"/require-plan",schemaPath:"#/properties/require-plan/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.properties["require-plan"].type,parentSchema:schema12.properties["require-plan"],data:data9};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.freeze !== undefined){
let data10 = data.freeze;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i4=0; i4<len3; i4++){
if(!(validate14(data10[i4], {instancePath:instancePath+"/freeze/" + i4,parentData:data10,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.freeze.type,parentSchema:schema12.properties.freeze,data:data10};
(vErrors ??= []).push(err16);
errors++;
}
}
if(data["review-within"] !== undefined){
let data12 = data["review-within"];
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
const err17 = {instancePath:instancePath+"/review-within",schemaPath:"#/properties/review-within/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,4}[mhd]$"},message:"must match pattern \""+"^[1-9]\\d{0,4}[mhd]$"+"\"",schema:"^[1-9]\\d{0,4}[mhd]$",parentSchema:schema12.properties["review-within"],data:data12};
(vErrors ??= []).push(err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/review-within",schemaPath:"#/properties/review-within/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties["review-within"].type,parentSchema:schema12.properties["review-within"],data:data12};
(vErrors ??= []).push(err18);
errors++;
}
}
if(data["review-by"] !== undefined){
let data13 = data["review-by"];
if(Array.isArray(data13)){
if(data13.length < 1){
const err19 = {instancePath:instancePath+"/review-by",schemaPath:"#/properties/review-by/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties["review-by"],data:data13};
(vErrors ??= []).push(err19);
errors++;
}
const len4 = data13.length;
for(let i5=0; i5<len4; i5++){
let data14 = data13[i5];
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err20 = {instancePath:instancePath+"/review-by/" + i5,schemaPath:"#/properties/review-by/items/pattern",keyword:"pattern",params:{pattern: "^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$"},message:"must match pattern \""+"^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$"+"\"",schema:"^(user:.+|team:[^/\\s]+( [^/\\s]+)*/[^/\\s]+( [^/\\s]+)*|group:.+|environment-reviewers)$",parentSchema:schema12.properties["review-by"].items,data:data14};
(vErrors ??= []).push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/review-by/" + i5,schemaPath:"#/properties/review-by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties["review-by"].items.type,parentSchema:schema12.properties["review-by"].items,data:data14};
(vErrors ??= []).push(err21);
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/review-by",schemaPath:"#/properties/review-by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties["review-by"].type,parentSchema:schema12.properties["review-by"],data:data13};
(vErrors ??= []).push(err22);
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
(vErrors ??= []).push(err23);
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","minProperties":1,"additionalProperties":false,"properties":{"github":{"$ref":"part12"},"entra":{"$ref":"part13"},"email":{"$ref":"part14"},"azure-devops":{"$ref":"part15"}},"$id":"part16"};
const schema14 = {"oneOf":[{"type":"integer","minimum":1,"maximum":9007199254740991},{"type":"array","minItems":1,"items":{"type":"integer","minimum":1,"maximum":9007199254740991}}],"$id":"part12"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.oneOf[0].type,parentSchema:schema14.oneOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema14.oneOf[0],data};
(vErrors ??= []).push(err1);
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema14.oneOf[0],data};
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
const err3 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema14.oneOf[1],data};
(vErrors ??= []).push(err3);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema14.oneOf[1].items.type,parentSchema:schema14.oneOf[1].items,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema14.oneOf[1].items,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema14.oneOf[1].items,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema14.oneOf[1].type,parentSchema:schema14.oneOf[1],data};
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
}
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema14.oneOf,parentSchema:schema14,data};
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
validate35.errors = vErrors;
return errors === 0;
}

const schema15 = {"oneOf":[{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"}}],"$id":"part13"};
const pattern7 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err0 = {instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\"",schema:"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",parentSchema:schema15.oneOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.oneOf[0].type,parentSchema:schema15.oneOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema15.oneOf[1],data};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\"",schema:"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",parentSchema:schema15.oneOf[1].items,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.oneOf[1].items.type,parentSchema:schema15.oneOf[1].items,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema15.oneOf[1].type,parentSchema:schema15.oneOf[1],data};
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
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema15.oneOf,parentSchema:schema15,data};
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
validate37.errors = vErrors;
return errors === 0;
}

const schema16 = {"oneOf":[{"type":"string","pattern":"^[^@\\s]+@[^@\\s]+$"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[^@\\s]+@[^@\\s]+$"}}],"$id":"part14"};
const pattern9 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern9.test(data)){
const err0 = {instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+$"},message:"must match pattern \""+"^[^@\\s]+@[^@\\s]+$"+"\"",schema:"^[^@\\s]+@[^@\\s]+$",parentSchema:schema16.oneOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.oneOf[0].type,parentSchema:schema16.oneOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema16.oneOf[1],data};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[^@\\s]+@[^@\\s]+$"},message:"must match pattern \""+"^[^@\\s]+@[^@\\s]+$"+"\"",schema:"^[^@\\s]+@[^@\\s]+$",parentSchema:schema16.oneOf[1].items,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.oneOf[1].items.type,parentSchema:schema16.oneOf[1].items,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.oneOf[1].type,parentSchema:schema16.oneOf[1],data};
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
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema16.oneOf,parentSchema:schema16,data};
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
validate39.errors = vErrors;
return errors === 0;
}

const schema17 = {"oneOf":[{"type":"string","pattern":"^[a-z]{2,10}\\.[A-Za-z0-9_-]+$"},{"type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z]{2,10}\\.[A-Za-z0-9_-]+$"}}],"$id":"part15"};
const pattern11 = new RegExp("^[a-z]{2,10}\\.[A-Za-z0-9_-]+$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern11.test(data)){
const err0 = {instancePath,schemaPath:"#/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,10}\\.[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[a-z]{2,10}\\.[A-Za-z0-9_-]+$"+"\"",schema:"^[a-z]{2,10}\\.[A-Za-z0-9_-]+$",parentSchema:schema17.oneOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.oneOf[0].type,parentSchema:schema17.oneOf[0],data};
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
const err2 = {instancePath,schemaPath:"#/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema17.oneOf[1],data};
(vErrors ??= []).push(err2);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,10}\\.[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[a-z]{2,10}\\.[A-Za-z0-9_-]+$"+"\"",schema:"^[a-z]{2,10}\\.[A-Za-z0-9_-]+$",parentSchema:schema17.oneOf[1].items,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema17.oneOf[1].items.type,parentSchema:schema17.oneOf[1].items,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.oneOf[1].type,parentSchema:schema17.oneOf[1],data};
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
}
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema17.oneOf,parentSchema:schema17,data};
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
validate41.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema13,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!((((key0 === "github") || (key0 === "entra")) || (key0 === "email")) || (key0 === "azure-devops"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.github !== undefined){
if(!(validate35(data.github, {instancePath:instancePath+"/github",parentData:data,parentDataProperty:"github",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.entra !== undefined){
if(!(validate37(data.entra, {instancePath:instancePath+"/entra",parentData:data,parentDataProperty:"entra",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(!(validate39(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["azure-devops"] !== undefined){
if(!(validate41(data["azure-devops"], {instancePath:instancePath+"/azure-devops",parentData:data,parentDataProperty:"azure-devops",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
(vErrors ??= []).push(err2);
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","required":["id","match","check","reason","approved-by","expires"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1},"match":{"$ref":"part8"},"check":{"$ref":"part17"},"reason":{"type":"string","minLength":1},"approved-by":{"type":"string","minLength":1},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2})?)?$"}},"$id":"part18"};
const schema19 = {"oneOf":[{"type":"string","enum":["tag","metric","lineage","soak"]},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"tag":{"type":"string","minLength":1},"metric":{"type":"string","minLength":1}}}],"$id":"part17"};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.oneOf[0].type,parentSchema:schema19.oneOf[0],data};
(vErrors ??= []).push(err0);
errors++;
}
if(!((((data === "tag") || (data === "metric")) || (data === "lineage")) || (data === "soak"))){
const err1 = {instancePath,schemaPath:"#/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[0].enum},message:"must be equal to one of the allowed values",schema:schema19.oneOf[0].enum,parentSchema:schema19.oneOf[0],data};
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
if(Object.keys(data).length > 1){
const err2 = {instancePath,schemaPath:"#/oneOf/1/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema19.oneOf[1],data};
(vErrors ??= []).push(err2);
errors++;
}
if(Object.keys(data).length < 1){
const err3 = {instancePath,schemaPath:"#/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema19.oneOf[1],data};
(vErrors ??= []).push(err3);
errors++;
}
for(const key0 in data){
if(!((key0 === "tag") || (key0 === "metric"))){
const err4 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19.oneOf[1],data};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.tag !== undefined){
let data0 = data.tag;
if(typeof data0 === "string"){
if(data0.length < 1){
const err5 = {instancePath:instancePath+"/tag",schemaPath:"#/oneOf/1/properties/tag/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.oneOf[1].properties.tag,data:data0};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/tag",schemaPath:"#/oneOf/1/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.oneOf[1].properties.tag.type,parentSchema:schema19.oneOf[1].properties.tag,data:data0};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.metric !== undefined){
let data1 = data.metric;
if(typeof data1 === "string"){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/metric",schemaPath:"#/oneOf/1/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.oneOf[1].properties.metric,data:data1};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/metric",schemaPath:"#/oneOf/1/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.oneOf[1].properties.metric.type,parentSchema:schema19.oneOf[1].properties.metric,data:data1};
(vErrors ??= []).push(err8);
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.oneOf[1].type,parentSchema:schema19.oneOf[1],data};
(vErrors ??= []).push(err9);
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
}
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema19.oneOf,parentSchema:schema19,data};
(vErrors ??= []).push(err10);
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
validate46.errors = vErrors;
return errors === 0;
}

const pattern13 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2})?)?$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema18.required,parentSchema:schema18,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.match === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'",schema:schema18.required,parentSchema:schema18,data};
(vErrors ??= []).push(err1);
errors++;
}
if(data.check === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "check"},message:"must have required property '"+"check"+"'",schema:schema18.required,parentSchema:schema18,data};
(vErrors ??= []).push(err2);
errors++;
}
if(data.reason === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema18.required,parentSchema:schema18,data};
(vErrors ??= []).push(err3);
errors++;
}
if(data["approved-by"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "approved-by"},message:"must have required property '"+"approved-by"+"'",schema:schema18.required,parentSchema:schema18,data};
(vErrors ??= []).push(err4);
errors++;
}
if(data.expires === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema18.required,parentSchema:schema18,data};
(vErrors ??= []).push(err5);
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "match")) || (key0 === "check")) || (key0 === "reason")) || (key0 === "approved-by")) || (key0 === "expires"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema18,data};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length < 1){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18.properties.id,data:data0};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.id.type,parentSchema:schema18.properties.id,data:data0};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.match !== undefined){
if(!(validate18(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
if(data.check !== undefined){
if(!(validate46(data.check, {instancePath:instancePath+"/check",parentData:data,parentDataProperty:"check",rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18.properties.reason,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.reason.type,parentSchema:schema18.properties.reason,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data["approved-by"] !== undefined){
let data4 = data["approved-by"];
if(typeof data4 === "string"){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/approved-by",schemaPath:"#/properties/approved-by/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18.properties["approved-by"],data:data4};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/approved-by",schemaPath:"#/properties/approved-by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties["approved-by"].type,parentSchema:schema18.properties["approved-by"],data:data4};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.expires !== undefined){
let data5 = data.expires;
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err13 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2})?)?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2})?)?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:\\d{2})?)?$",parentSchema:schema18.properties.expires,data:data5};
(vErrors ??= []).push(err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/expires",schemaPath:"#/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.properties.expires.type,parentSchema:schema18.properties.expires,data:data5};
(vErrors ??= []).push(err14);
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
(vErrors ??= []).push(err15);
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema0.required,parentSchema:schema0,data};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema0.properties.version,data:data0};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.extends,data:data1};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.extends.type,parentSchema:schema0.properties.extends,data:data1};
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
const err5 = {instancePath:instancePath+"/disable/" + i0,schemaPath:"#/properties/disable/items/enum",keyword:"enum",params:{allowedValues: schema0.properties.disable.items.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.disable.items.enum,parentSchema:schema0.properties.disable.items,data:data3};
(vErrors ??= []).push(err5);
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/disable",schemaPath:"#/properties/disable/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.disable.type,parentSchema:schema0.properties.disable,data:data2};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.stages !== undefined){
let data4 = data.stages;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err7 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema0.properties.stages,data:data4};
(vErrors ??= []).push(err7);
errors++;
}
for(const key1 in data4){
const _errs10 = errors;
if(typeof key1 === "string"){
if(key1.length < 1){
const err8 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.stages.propertyNames,data:key1,propertyName:key1};
(vErrors ??= []).push(err8);
errors++;
}
}
var valid3 = _errs10 === errors;
if(!valid3){
const err9 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema0.properties.stages.propertyNames,parentSchema:schema0.properties.stages,data:data4};
(vErrors ??= []).push(err9);
errors++;
}
}
for(const key2 in data4){
if(!(validate1(data4[key2], {instancePath:instancePath+"/stages/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.stages.type,parentSchema:schema0.properties.stages,data:data4};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.transitions !== undefined){
let data6 = data.transitions;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate5(data6[i1], {instancePath:instancePath+"/transitions/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.transitions.type,parentSchema:schema0.properties.transitions,data:data6};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data.overrides !== undefined){
let data8 = data.overrides;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate17(data8[i2], {instancePath:instancePath+"/overrides/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.overrides.type,parentSchema:schema0.properties.overrides,data:data8};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data["allow-cycles"] !== undefined){
let data10 = data["allow-cycles"];
if(typeof data10 !== "boolean"){
const err13 = {instancePath:instancePath+"/allow-cycles",schemaPath:"#/properties/allow-cycles/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema0.properties["allow-cycles"].type,parentSchema:schema0.properties["allow-cycles"],data:data10};
(vErrors ??= []).push(err13);
errors++;
}
}
if(data.ledger !== undefined){
let data11 = data.ledger;
if(!((data11 === "required") || (data11 === "optional"))){
const err14 = {instancePath:instancePath+"/ledger",schemaPath:"#/properties/ledger/enum",keyword:"enum",params:{allowedValues: schema0.properties.ledger.enum},message:"must be equal to one of the allowed values",schema:schema0.properties.ledger.enum,parentSchema:schema0.properties.ledger,data:data11};
(vErrors ??= []).push(err14);
errors++;
}
}
if(data.rollback !== undefined){
let data12 = data.rollback;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate28(data12[i3], {instancePath:instancePath+"/rollback/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.rollback.type,parentSchema:schema0.properties.rollback,data:data12};
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
if(key3.length < 1){
const err16 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.people.propertyNames,data:key3,propertyName:key3};
(vErrors ??= []).push(err16);
errors++;
}
}
var valid11 = _errs27 === errors;
if(!valid11){
const err17 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema0.properties.people.propertyNames,parentSchema:schema0.properties.people,data:data14};
(vErrors ??= []).push(err17);
errors++;
}
}
for(const key4 in data14){
if(!(validate34(data14[key4], {instancePath:instancePath+"/people/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.people.type,parentSchema:schema0.properties.people,data:data14};
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
if(key5.length < 1){
const err19 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.groups.propertyNames,data:key5,propertyName:key5};
(vErrors ??= []).push(err19);
errors++;
}
}
var valid13 = _errs32 === errors;
if(!valid13){
const err20 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema0.properties.groups.propertyNames,parentSchema:schema0.properties.groups,data:data16};
(vErrors ??= []).push(err20);
errors++;
}
}
for(const key6 in data16){
let data17 = data16[key6];
if(Array.isArray(data17)){
if(data17.length < 1){
const err21 = {instancePath:instancePath+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema0.properties.groups.additionalProperties,data:data17};
(vErrors ??= []).push(err21);
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(data18.length < 1){
const err22 = {instancePath:instancePath+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/groups/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema0.properties.groups.additionalProperties.items,data:data18};
(vErrors ??= []).push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/groups/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema0.properties.groups.additionalProperties.items.type,parentSchema:schema0.properties.groups.additionalProperties.items,data:data18};
(vErrors ??= []).push(err23);
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/groups/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.groups.additionalProperties.type,parentSchema:schema0.properties.groups.additionalProperties,data:data17};
(vErrors ??= []).push(err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.properties.groups.type,parentSchema:schema0.properties.groups,data:data16};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data.waivers !== undefined){
let data19 = data.waivers;
if(Array.isArray(data19)){
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
if(!(validate44(data19[i5], {instancePath:instancePath+"/waivers/" + i5,parentData:data19,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.waivers.type,parentSchema:schema0.properties.waivers,data:data19};
(vErrors ??= []).push(err26);
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
(vErrors ??= []).push(err27);
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

/** The value as a PolicyFile, or what is wrong with it. */
export function policyFileErrors(value: unknown): { readonly file: PolicyFile; readonly errors: readonly [] } | { readonly file?: never; readonly errors: readonly CompiledError[] } {
  return policyFileCheck(value) ? { file: value as PolicyFile, errors: [] } : { errors: policyFileCheck.errors ?? [] };
}
