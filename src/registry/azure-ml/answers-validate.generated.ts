// @ts-nocheck: compiled from registry/azure-ml/answers.ts by scripts/generate.mjs; do not edit.
import type { ArmError, ModelVersion, VersionPage } from './answers.js';

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

const armErrorCheck: Check = validate20;
const schema31 = {"type":"object","required":["error"],"properties":{"error":{"type":"object","required":["message"],"properties":{"code":{"type":["string","null"]},"message":{"type":"string"},"details":{"type":["array","null"],"items":{"type":"object","properties":{"code":{"type":["string","null"]},"message":{"type":["string","null"]}}}}}}},"$id":"schema:armError"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:armError" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
let data0 = data.error;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.message === undefined) && (missing1 = "message")){
validate20.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.code !== undefined){
let data1 = data0.code;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate20.errors = [{instancePath:instancePath+"/error/code",schemaPath:"#/properties/error/properties/code/type",keyword:"type",params:{type: schema31.properties.error.properties.code.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.message !== undefined){
const _errs5 = errors;
if(typeof data0.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.details !== undefined){
let data3 = data0.details;
const _errs7 = errors;
if((!(Array.isArray(data3))) && (data3 !== null)){
validate20.errors = [{instancePath:instancePath+"/error/details",schemaPath:"#/properties/error/properties/details/type",keyword:"type",params:{type: schema31.properties.error.properties.details.type},message:"must be array,null"}];
return false;
}
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code !== undefined){
let data5 = data4.code;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate20.errors = [{instancePath:instancePath+"/error/details/" + i0+"/code",schemaPath:"#/properties/error/properties/details/items/properties/code/type",keyword:"type",params:{type: schema31.properties.error.properties.details.items.properties.code.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.message !== undefined){
let data6 = data4.message;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate20.errors = [{instancePath:instancePath+"/error/details/" + i0+"/message",schemaPath:"#/properties/error/properties/details/items/properties/message/type",keyword:"type",params:{type: schema31.properties.error.properties.details.items.properties.message.type},message:"must be string,null"}];
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
validate20.errors = [{instancePath:instancePath+"/error/details/" + i0,schemaPath:"#/properties/error/properties/details/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs9 === errors;
if(!valid2){
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
validate20.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};

const modelVersionCheck: Check = validate21;
const schema32 = {"type":"object","required":["properties"],"properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]},"properties":{"type":"object","properties":{"stage":{"type":["string","null"]},"tags":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"properties":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"isAnonymous":{"type":["boolean","null"]},"isArchived":{"type":["boolean","null"]},"modelUri":{"type":["string","null"]},"modelType":{"type":["string","null"]},"jobName":{"type":["string","null"]}}},"systemData":{"type":["object","null"],"properties":{"createdAt":{"type":["string","null"]}}}},"$id":"schema:modelVersion"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:modelVersion" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.properties === undefined) && (missing0 = "properties")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema32.properties.id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate21.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema32.properties.name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data2 = data.properties;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.stage !== undefined){
let data3 = data2.stage;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/stage",schemaPath:"#/properties/properties/properties/stage/type",keyword:"type",params:{type: schema32.properties.properties.properties.stage.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.tags !== undefined){
let data4 = data2.tags;
const _errs9 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/tags",schemaPath:"#/properties/properties/properties/tags/type",keyword:"type",params:{type: schema32.properties.properties.properties.tags.type},message:"must be object,null"}];
return false;
}
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/properties/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema32.properties.properties.properties.tags.additionalProperties.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs12 === errors;
if(!valid2){
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
if(valid1){
if(data2.properties !== undefined){
let data6 = data2.properties;
const _errs14 = errors;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/properties",schemaPath:"#/properties/properties/properties/properties/type",keyword:"type",params:{type: schema32.properties.properties.properties.properties.type},message:"must be object,null"}];
return false;
}
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
let data7 = data6[key1];
const _errs17 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/properties/properties/properties/additionalProperties/type",keyword:"type",params:{type: schema32.properties.properties.properties.properties.additionalProperties.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs17 === errors;
if(!valid3){
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
if(valid1){
if(data2.isAnonymous !== undefined){
let data8 = data2.isAnonymous;
const _errs19 = errors;
if((typeof data8 !== "boolean") && (data8 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/isAnonymous",schemaPath:"#/properties/properties/properties/isAnonymous/type",keyword:"type",params:{type: schema32.properties.properties.properties.isAnonymous.type},message:"must be boolean,null"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.isArchived !== undefined){
let data9 = data2.isArchived;
const _errs21 = errors;
if((typeof data9 !== "boolean") && (data9 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/isArchived",schemaPath:"#/properties/properties/properties/isArchived/type",keyword:"type",params:{type: schema32.properties.properties.properties.isArchived.type},message:"must be boolean,null"}];
return false;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.modelUri !== undefined){
let data10 = data2.modelUri;
const _errs23 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/modelUri",schemaPath:"#/properties/properties/properties/modelUri/type",keyword:"type",params:{type: schema32.properties.properties.properties.modelUri.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.modelType !== undefined){
let data11 = data2.modelType;
const _errs25 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/modelType",schemaPath:"#/properties/properties/properties/modelType/type",keyword:"type",params:{type: schema32.properties.properties.properties.modelType.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.jobName !== undefined){
let data12 = data2.jobName;
const _errs27 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/jobName",schemaPath:"#/properties/properties/properties/jobName/type",keyword:"type",params:{type: schema32.properties.properties.properties.jobName.type},message:"must be string,null"}];
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
validate21.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systemData !== undefined){
let data13 = data.systemData;
const _errs29 = errors;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
validate21.errors = [{instancePath:instancePath+"/systemData",schemaPath:"#/properties/systemData/type",keyword:"type",params:{type: schema32.properties.systemData.type},message:"must be object,null"}];
return false;
}
if(errors === _errs29){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.createdAt !== undefined){
let data14 = data13.createdAt;
if((typeof data14 !== "string") && (data14 !== null)){
validate21.errors = [{instancePath:instancePath+"/systemData/createdAt",schemaPath:"#/properties/systemData/properties/createdAt/type",keyword:"type",params:{type: schema32.properties.systemData.properties.createdAt.type},message:"must be string,null"}];
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
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"id":true,"name":true,"properties":true,"systemData":true},"dynamicProps":false,"dynamicItems":false};

const versionPageCheck: Check = validate22;
const schema33 = {"type":"object","required":["value"],"properties":{"value":{"type":"array","items":{"type":"object","required":["properties"],"properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]},"properties":{"type":"object","properties":{"stage":{"type":["string","null"]},"tags":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"properties":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"isAnonymous":{"type":["boolean","null"]},"isArchived":{"type":["boolean","null"]},"modelUri":{"type":["string","null"]},"modelType":{"type":["string","null"]},"jobName":{"type":["string","null"]}}},"systemData":{"type":["object","null"],"properties":{"createdAt":{"type":["string","null"]}}}}}},"nextLink":{"type":["string","null"]}},"$id":"schema:versionPage"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:versionPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.value !== undefined){
let data0 = data.value;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.properties === undefined) && (missing1 = "properties")){
validate22.errors = [{instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/id",schemaPath:"#/properties/value/items/properties/id/type",keyword:"type",params:{type: schema33.properties.value.items.properties.id.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
let data3 = data1.name;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/name",schemaPath:"#/properties/value/items/properties/name/type",keyword:"type",params:{type: schema33.properties.value.items.properties.name.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.properties !== undefined){
let data4 = data1.properties;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.stage !== undefined){
let data5 = data4.stage;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/stage",schemaPath:"#/properties/value/items/properties/properties/properties/stage/type",keyword:"type",params:{type: schema33.properties.value.items.properties.properties.properties.stage.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.tags !== undefined){
let data6 = data4.tags;
const _errs13 = errors;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/tags",schemaPath:"#/properties/value/items/properties/properties/properties/tags/type",keyword:"type",params:{type: schema33.properties.value.items.properties.properties.properties.tags.type},message:"must be object,null"}];
return false;
}
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
let data7 = data6[key0];
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/value/items/properties/properties/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema33.properties.value.items.properties.properties.properties.tags.additionalProperties.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs16 === errors;
if(!valid4){
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
if(valid3){
if(data4.properties !== undefined){
let data8 = data4.properties;
const _errs18 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/properties",schemaPath:"#/properties/value/items/properties/properties/properties/properties/type",keyword:"type",params:{type: schema33.properties.value.items.properties.properties.properties.properties.type},message:"must be object,null"}];
return false;
}
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
let data9 = data8[key1];
const _errs21 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/value/items/properties/properties/properties/properties/additionalProperties/type",keyword:"type",params:{type: schema33.properties.value.items.properties.properties.properties.properties.additionalProperties.type},message:"must be string,null"}];
return false;
}
var valid5 = _errs21 === errors;
if(!valid5){
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
if(valid3){
if(data4.isAnonymous !== undefined){
let data10 = data4.isAnonymous;
const _errs23 = errors;
if((typeof data10 !== "boolean") && (data10 !== null)){
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/isAnonymous",schemaPath:"#/properties/value/items/properties/properties/properties/isAnonymous/type",keyword:"type",params:{type: schema33.properties.value.items.properties.properties.properties.isAnonymous.type},message:"must be boolean,null"}];
return false;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.isArchived !== undefined){
let data11 = data4.isArchived;
const _errs25 = errors;
if((typeof data11 !== "boolean") && (data11 !== null)){
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/isArchived",schemaPath:"#/properties/value/items/properties/properties/properties/isArchived/type",keyword:"type",params:{type: schema33.properties.value.items.properties.properties.properties.isArchived.type},message:"must be boolean,null"}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.modelUri !== undefined){
let data12 = data4.modelUri;
const _errs27 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/modelUri",schemaPath:"#/properties/value/items/properties/properties/properties/modelUri/type",keyword:"type",params:{type: schema33.properties.value.items.properties.properties.properties.modelUri.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.modelType !== undefined){
let data13 = data4.modelType;
const _errs29 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/modelType",schemaPath:"#/properties/value/items/properties/properties/properties/modelType/type",keyword:"type",params:{type: schema33.properties.value.items.properties.properties.properties.modelType.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.jobName !== undefined){
let data14 = data4.jobName;
const _errs31 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/jobName",schemaPath:"#/properties/value/items/properties/properties/properties/jobName/type",keyword:"type",params:{type: schema33.properties.value.items.properties.properties.properties.jobName.type},message:"must be string,null"}];
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
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/properties",schemaPath:"#/properties/value/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.systemData !== undefined){
let data15 = data1.systemData;
const _errs33 = errors;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/systemData",schemaPath:"#/properties/value/items/properties/systemData/type",keyword:"type",params:{type: schema33.properties.value.items.properties.systemData.type},message:"must be object,null"}];
return false;
}
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.createdAt !== undefined){
let data16 = data15.createdAt;
if((typeof data16 !== "string") && (data16 !== null)){
validate22.errors = [{instancePath:instancePath+"/value/" + i0+"/systemData/createdAt",schemaPath:"#/properties/value/items/properties/systemData/properties/createdAt/type",keyword:"type",params:{type: schema33.properties.value.items.properties.systemData.properties.createdAt.type},message:"must be string,null"}];
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
validate22.errors = [{instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nextLink !== undefined){
let data17 = data.nextLink;
const _errs37 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate22.errors = [{instancePath:instancePath+"/nextLink",schemaPath:"#/properties/nextLink/type",keyword:"type",params:{type: schema33.properties.nextLink.type},message:"must be string,null"}];
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"value":true,"nextLink":true},"dynamicProps":false,"dynamicItems":false};

/** Whether the value is a ArmError. */
export function isArmError(value: unknown): value is ArmError {
  return armErrorCheck(value);
}

/** What made the last value of `isArmError` no ArmError: the path in it, and what it should be. */
export function whyArmError(): string {
  const [error] = armErrorCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a ModelVersion. */
export function isModelVersion(value: unknown): value is ModelVersion {
  return modelVersionCheck(value);
}

/** What made the last value of `isModelVersion` no ModelVersion: the path in it, and what it should be. */
export function whyModelVersion(): string {
  const [error] = modelVersionCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a VersionPage. */
export function isVersionPage(value: unknown): value is VersionPage {
  return versionPageCheck(value);
}

/** What made the last value of `isVersionPage` no VersionPage: the path in it, and what it should be. */
export function whyVersionPage(): string {
  const [error] = versionPageCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
