// @ts-nocheck: compiled from core/promotions/schema.ts by scripts/generate.mjs; do not edit.
import type { PromotionsFile, PublishedPromotions } from './schema.js';

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

const promotionsFileCheck: Check = validate0;
const schema0 = {"type":"object","required":["version","promotions"],"additionalProperties":false,"properties":{"version":{"const":1},"promotions":{"type":"array","items":{"$ref":"part0"}}},"$id":"part1"};
const schema1 = {"type":"object","required":["stage","version"],"additionalProperties":false,"properties":{"model":{"type":"string","minLength":1},"data":{"type":"string","minLength":1},"environment":{"type":"string","minLength":1},"component":{"type":"string","minLength":1},"stage":{"type":"string","minLength":1},"version":{"type":["string","integer"],"minLength":1},"reason":{"type":"string","minLength":1}},"$id":"part0"};
const func0 = (text) => [...text].length;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'",schema:schema1.required,parentSchema:schema1,data};
(vErrors ??= []).push(err0);
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema1.required,parentSchema:schema1,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "model") || (key0 === "data")) || (key0 === "environment")) || (key0 === "component")) || (key0 === "stage")) || (key0 === "version")) || (key0 === "reason"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema1,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.model,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.model.type,parentSchema:schema1.properties.model,data:data0};
(vErrors ??= []).push(err4);
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.data,data:data1};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.data.type,parentSchema:schema1.properties.data,data:data1};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data.environment !== undefined){
let data2 = data.environment;
if(typeof data2 === "string"){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.environment,data:data2};
(vErrors ??= []).push(err7);
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.environment.type,parentSchema:schema1.properties.environment,data:data2};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data.component !== undefined){
let data3 = data.component;
if(typeof data3 === "string"){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/component",schemaPath:"#/properties/component/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.component,data:data3};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/component",schemaPath:"#/properties/component/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.component.type,parentSchema:schema1.properties.component,data:data3};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data.stage !== undefined){
let data4 = data.stage;
if(typeof data4 === "string"){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.stage,data:data4};
(vErrors ??= []).push(err11);
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.stage.type,parentSchema:schema1.properties.stage,data:data4};
(vErrors ??= []).push(err12);
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if((typeof data5 !== "string") && (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5))))){
const err13 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema1.properties.version.type},message:"must be string,integer",schema:schema1.properties.version.type,parentSchema:schema1.properties.version,data:data5};
(vErrors ??= []).push(err13);
errors++;
}
if(typeof data5 === "string"){
if(data5.length < 1){
const err14 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.version,data:data5};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if(typeof data6 === "string"){
if(data6.length < 1){
const err15 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema1.properties.reason,data:data6};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema1.properties.reason.type,parentSchema:schema1.properties.reason,data:data6};
(vErrors ??= []).push(err16);
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema1.type,parentSchema:schema1,data};
(vErrors ??= []).push(err17);
errors++;
}
validate1.errors = vErrors;
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
if(data.promotions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "promotions"},message:"must have required property '"+"promotions"+"'",schema:schema0.required,parentSchema:schema0,data};
(vErrors ??= []).push(err1);
errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "promotions"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema0,data};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema0.properties.version,data:data0};
(vErrors ??= []).push(err3);
errors++;
}
}
if(data.promotions !== undefined){
let data1 = data.promotions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1(data1[i0], {instancePath:instancePath+"/promotions/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/promotions",schemaPath:"#/properties/promotions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema0.properties.promotions.type,parentSchema:schema0.properties.promotions,data:data1};
(vErrors ??= []).push(err4);
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema0.type,parentSchema:schema0,data};
(vErrors ??= []).push(err5);
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const publishedPromotionsCheck: Check = validate3;
const schema2 = {"$id":"part2"};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
validate3.errors = null;
return true;
}

/** The value as a PromotionsFile, or what is wrong with it. */
export function promotionsFileErrors(value: unknown): { readonly file: PromotionsFile; readonly errors: readonly [] } | { readonly file?: never; readonly errors: readonly CompiledError[] } {
  return promotionsFileCheck(value) ? { file: value as PromotionsFile, errors: [] } : { errors: promotionsFileCheck.errors ?? [] };
}

/** The value as a PublishedPromotions, or what is wrong with it. */
export function publishedPromotionsErrors(value: unknown): { readonly file: PublishedPromotions; readonly errors: readonly [] } | { readonly file?: never; readonly errors: readonly CompiledError[] } {
  return publishedPromotionsCheck(value) ? { file: value as PublishedPromotions, errors: [] } : { errors: publishedPromotionsCheck.errors ?? [] };
}
