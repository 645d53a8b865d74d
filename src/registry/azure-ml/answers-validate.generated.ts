// @ts-nocheck: compiled from registry/azure-ml/answers.ts by scripts/generate.mjs; do not edit.
import type { ArmError, AssetVersion, Job, Operation, VersionPage } from './answers.js';

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

const assetVersionCheck: Check = validate21;
const schema32 = {"type":"object","required":["properties"],"properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]},"properties":{"type":"object","properties":{"stage":{"type":["string","null"]},"tags":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"properties":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"isAnonymous":{"type":["boolean","null"]},"isArchived":{"type":["boolean","null"]},"modelUri":{"type":["string","null"]},"modelType":{"type":["string","null"]},"jobName":{"type":["string","null"]},"dataUri":{"type":["string","null"]},"dataType":{"type":["string","null"]},"image":{"type":["string","null"]},"condaFile":{"type":["string","null"]},"build":{"type":["object","null"],"properties":{"contextUri":{"type":["string","null"]},"dockerfilePath":{"type":["string","null"]}}},"osType":{"type":["string","null"]},"componentSpec":{"type":["object","null"],"additionalProperties":true}}},"systemData":{"type":["object","null"],"properties":{"createdAt":{"type":["string","null"]}}}},"$id":"schema:assetVersion"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:assetVersion" */;
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
if(valid1){
if(data2.dataUri !== undefined){
let data13 = data2.dataUri;
const _errs29 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/dataUri",schemaPath:"#/properties/properties/properties/dataUri/type",keyword:"type",params:{type: schema32.properties.properties.properties.dataUri.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.dataType !== undefined){
let data14 = data2.dataType;
const _errs31 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/dataType",schemaPath:"#/properties/properties/properties/dataType/type",keyword:"type",params:{type: schema32.properties.properties.properties.dataType.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.image !== undefined){
let data15 = data2.image;
const _errs33 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/image",schemaPath:"#/properties/properties/properties/image/type",keyword:"type",params:{type: schema32.properties.properties.properties.image.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs33 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.condaFile !== undefined){
let data16 = data2.condaFile;
const _errs35 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/condaFile",schemaPath:"#/properties/properties/properties/condaFile/type",keyword:"type",params:{type: schema32.properties.properties.properties.condaFile.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs35 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.build !== undefined){
let data17 = data2.build;
const _errs37 = errors;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/build",schemaPath:"#/properties/properties/properties/build/type",keyword:"type",params:{type: schema32.properties.properties.properties.build.type},message:"must be object,null"}];
return false;
}
if(errors === _errs37){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.contextUri !== undefined){
let data18 = data17.contextUri;
const _errs39 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/build/contextUri",schemaPath:"#/properties/properties/properties/build/properties/contextUri/type",keyword:"type",params:{type: schema32.properties.properties.properties.build.properties.contextUri.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs39 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data17.dockerfilePath !== undefined){
let data19 = data17.dockerfilePath;
const _errs41 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/build/dockerfilePath",schemaPath:"#/properties/properties/properties/build/properties/dockerfilePath/type",keyword:"type",params:{type: schema32.properties.properties.properties.build.properties.dockerfilePath.type},message:"must be string,null"}];
return false;
}
var valid4 = _errs41 === errors;
}
else {
var valid4 = true;
}
}
}
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.osType !== undefined){
let data20 = data2.osType;
const _errs43 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/osType",schemaPath:"#/properties/properties/properties/osType/type",keyword:"type",params:{type: schema32.properties.properties.properties.osType.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs43 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.componentSpec !== undefined){
let data21 = data2.componentSpec;
const _errs45 = errors;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
validate21.errors = [{instancePath:instancePath+"/properties/componentSpec",schemaPath:"#/properties/properties/properties/componentSpec/type",keyword:"type",params:{type: schema32.properties.properties.properties.componentSpec.type},message:"must be object,null"}];
return false;
}
var valid1 = _errs45 === errors;
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
let data22 = data.systemData;
const _errs48 = errors;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
validate21.errors = [{instancePath:instancePath+"/systemData",schemaPath:"#/properties/systemData/type",keyword:"type",params:{type: schema32.properties.systemData.type},message:"must be object,null"}];
return false;
}
if(errors === _errs48){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.createdAt !== undefined){
let data23 = data22.createdAt;
if((typeof data23 !== "string") && (data23 !== null)){
validate21.errors = [{instancePath:instancePath+"/systemData/createdAt",schemaPath:"#/properties/systemData/properties/createdAt/type",keyword:"type",params:{type: schema32.properties.systemData.properties.createdAt.type},message:"must be string,null"}];
return false;
}
}
}
}
var valid0 = _errs48 === errors;
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

const jobCheck: Check = validate22;
const schema33 = {"type":"object","required":["properties"],"properties":{"properties":{"type":"object","properties":{"tags":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"properties":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"services":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"properties":{"endpoint":{"type":["string","null"]}}}},"componentId":{"type":["string","null"]},"environmentId":{"type":["string","null"]},"inputs":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"properties":{"jobInputType":{"type":["string","null"]},"job_input_type":{"type":["string","null"]},"uri":{"type":["string","null"]}}}},"trial":{"type":["object","null"],"properties":{"environmentId":{"type":["string","null"]}}},"taskDetails":{"type":["object","null"],"properties":{"trainingData":{"type":["object","null"],"properties":{"jobInputType":{"type":["string","null"]},"job_input_type":{"type":["string","null"]},"uri":{"type":["string","null"]}}},"validationData":{"type":["object","null"],"properties":{"jobInputType":{"type":["string","null"]},"job_input_type":{"type":["string","null"]},"uri":{"type":["string","null"]}}},"testData":{"type":["object","null"],"properties":{"jobInputType":{"type":["string","null"]},"job_input_type":{"type":["string","null"]},"uri":{"type":["string","null"]}}}}},"jobs":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"properties":{"componentId":{"type":["string","null"]},"inputs":{"type":["object","null"],"additionalProperties":{"type":["object","null"],"properties":{"jobInputType":{"type":["string","null"]},"job_input_type":{"type":["string","null"]},"uri":{"type":["string","null"]}}}}}}}}},"systemData":{"type":["object","null"],"properties":{"createdBy":{"type":["string","null"]}}}},"$id":"schema:job"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:job" */;
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
if((data.properties === undefined) && (missing0 = "properties")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.properties !== undefined){
let data0 = data.properties;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.tags !== undefined){
let data1 = data0.tags;
const _errs3 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/tags",schemaPath:"#/properties/properties/properties/tags/type",keyword:"type",params:{type: schema33.properties.properties.properties.tags.type},message:"must be object,null"}];
return false;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/properties/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema33.properties.properties.properties.tags.additionalProperties.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.properties !== undefined){
let data3 = data0.properties;
const _errs8 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/properties",schemaPath:"#/properties/properties/properties/properties/type",keyword:"type",params:{type: schema33.properties.properties.properties.properties.type},message:"must be object,null"}];
return false;
}
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
const _errs11 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/properties/properties/properties/additionalProperties/type",keyword:"type",params:{type: schema33.properties.properties.properties.properties.additionalProperties.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.services !== undefined){
let data5 = data0.services;
const _errs13 = errors;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/services",schemaPath:"#/properties/properties/properties/services/type",keyword:"type",params:{type: schema33.properties.properties.properties.services.type},message:"must be object,null"}];
return false;
}
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
const _errs16 = errors;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/properties/properties/services/additionalProperties/type",keyword:"type",params:{type: schema33.properties.properties.properties.services.additionalProperties.type},message:"must be object,null"}];
return false;
}
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.endpoint !== undefined){
let data7 = data6.endpoint;
if((typeof data7 !== "string") && (data7 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/endpoint",schemaPath:"#/properties/properties/properties/services/additionalProperties/properties/endpoint/type",keyword:"type",params:{type: schema33.properties.properties.properties.services.additionalProperties.properties.endpoint.type},message:"must be string,null"}];
return false;
}
}
}
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.componentId !== undefined){
let data8 = data0.componentId;
const _errs20 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/componentId",schemaPath:"#/properties/properties/properties/componentId/type",keyword:"type",params:{type: schema33.properties.properties.properties.componentId.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.environmentId !== undefined){
let data9 = data0.environmentId;
const _errs22 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/environmentId",schemaPath:"#/properties/properties/properties/environmentId/type",keyword:"type",params:{type: schema33.properties.properties.properties.environmentId.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.inputs !== undefined){
let data10 = data0.inputs;
const _errs24 = errors;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/inputs",schemaPath:"#/properties/properties/properties/inputs/type",keyword:"type",params:{type: schema33.properties.properties.properties.inputs.type},message:"must be object,null"}];
return false;
}
if(errors === _errs24){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
let data11 = data10[key3];
const _errs27 = errors;
if((!(data11 && typeof data11 == "object" && !Array.isArray(data11))) && (data11 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/properties/properties/inputs/additionalProperties/type",keyword:"type",params:{type: schema33.properties.properties.properties.inputs.additionalProperties.type},message:"must be object,null"}];
return false;
}
if(errors === _errs27){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.jobInputType !== undefined){
let data12 = data11.jobInputType;
const _errs29 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/jobInputType",schemaPath:"#/properties/properties/properties/inputs/additionalProperties/properties/jobInputType/type",keyword:"type",params:{type: schema33.properties.properties.properties.inputs.additionalProperties.properties.jobInputType.type},message:"must be string,null"}];
return false;
}
var valid7 = _errs29 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.job_input_type !== undefined){
let data13 = data11.job_input_type;
const _errs31 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/job_input_type",schemaPath:"#/properties/properties/properties/inputs/additionalProperties/properties/job_input_type/type",keyword:"type",params:{type: schema33.properties.properties.properties.inputs.additionalProperties.properties.job_input_type.type},message:"must be string,null"}];
return false;
}
var valid7 = _errs31 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data11.uri !== undefined){
let data14 = data11.uri;
const _errs33 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/uri",schemaPath:"#/properties/properties/properties/inputs/additionalProperties/properties/uri/type",keyword:"type",params:{type: schema33.properties.properties.properties.inputs.additionalProperties.properties.uri.type},message:"must be string,null"}];
return false;
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.trial !== undefined){
let data15 = data0.trial;
const _errs35 = errors;
if((!(data15 && typeof data15 == "object" && !Array.isArray(data15))) && (data15 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/trial",schemaPath:"#/properties/properties/properties/trial/type",keyword:"type",params:{type: schema33.properties.properties.properties.trial.type},message:"must be object,null"}];
return false;
}
if(errors === _errs35){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.environmentId !== undefined){
let data16 = data15.environmentId;
if((typeof data16 !== "string") && (data16 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/trial/environmentId",schemaPath:"#/properties/properties/properties/trial/properties/environmentId/type",keyword:"type",params:{type: schema33.properties.properties.properties.trial.properties.environmentId.type},message:"must be string,null"}];
return false;
}
}
}
}
var valid1 = _errs35 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.taskDetails !== undefined){
let data17 = data0.taskDetails;
const _errs39 = errors;
if((!(data17 && typeof data17 == "object" && !Array.isArray(data17))) && (data17 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/taskDetails",schemaPath:"#/properties/properties/properties/taskDetails/type",keyword:"type",params:{type: schema33.properties.properties.properties.taskDetails.type},message:"must be object,null"}];
return false;
}
if(errors === _errs39){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.trainingData !== undefined){
let data18 = data17.trainingData;
const _errs41 = errors;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/taskDetails/trainingData",schemaPath:"#/properties/properties/properties/taskDetails/properties/trainingData/type",keyword:"type",params:{type: schema33.properties.properties.properties.taskDetails.properties.trainingData.type},message:"must be object,null"}];
return false;
}
if(errors === _errs41){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.jobInputType !== undefined){
let data19 = data18.jobInputType;
const _errs43 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/taskDetails/trainingData/jobInputType",schemaPath:"#/properties/properties/properties/taskDetails/properties/trainingData/properties/jobInputType/type",keyword:"type",params:{type: schema33.properties.properties.properties.taskDetails.properties.trainingData.properties.jobInputType.type},message:"must be string,null"}];
return false;
}
var valid10 = _errs43 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data18.job_input_type !== undefined){
let data20 = data18.job_input_type;
const _errs45 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/taskDetails/trainingData/job_input_type",schemaPath:"#/properties/properties/properties/taskDetails/properties/trainingData/properties/job_input_type/type",keyword:"type",params:{type: schema33.properties.properties.properties.taskDetails.properties.trainingData.properties.job_input_type.type},message:"must be string,null"}];
return false;
}
var valid10 = _errs45 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data18.uri !== undefined){
let data21 = data18.uri;
const _errs47 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/taskDetails/trainingData/uri",schemaPath:"#/properties/properties/properties/taskDetails/properties/trainingData/properties/uri/type",keyword:"type",params:{type: schema33.properties.properties.properties.taskDetails.properties.trainingData.properties.uri.type},message:"must be string,null"}];
return false;
}
var valid10 = _errs47 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
var valid9 = _errs41 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.validationData !== undefined){
let data22 = data17.validationData;
const _errs49 = errors;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/taskDetails/validationData",schemaPath:"#/properties/properties/properties/taskDetails/properties/validationData/type",keyword:"type",params:{type: schema33.properties.properties.properties.taskDetails.properties.validationData.type},message:"must be object,null"}];
return false;
}
if(errors === _errs49){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.jobInputType !== undefined){
let data23 = data22.jobInputType;
const _errs51 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/taskDetails/validationData/jobInputType",schemaPath:"#/properties/properties/properties/taskDetails/properties/validationData/properties/jobInputType/type",keyword:"type",params:{type: schema33.properties.properties.properties.taskDetails.properties.validationData.properties.jobInputType.type},message:"must be string,null"}];
return false;
}
var valid11 = _errs51 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data22.job_input_type !== undefined){
let data24 = data22.job_input_type;
const _errs53 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/taskDetails/validationData/job_input_type",schemaPath:"#/properties/properties/properties/taskDetails/properties/validationData/properties/job_input_type/type",keyword:"type",params:{type: schema33.properties.properties.properties.taskDetails.properties.validationData.properties.job_input_type.type},message:"must be string,null"}];
return false;
}
var valid11 = _errs53 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data22.uri !== undefined){
let data25 = data22.uri;
const _errs55 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/taskDetails/validationData/uri",schemaPath:"#/properties/properties/properties/taskDetails/properties/validationData/properties/uri/type",keyword:"type",params:{type: schema33.properties.properties.properties.taskDetails.properties.validationData.properties.uri.type},message:"must be string,null"}];
return false;
}
var valid11 = _errs55 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
var valid9 = _errs49 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data17.testData !== undefined){
let data26 = data17.testData;
const _errs57 = errors;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/taskDetails/testData",schemaPath:"#/properties/properties/properties/taskDetails/properties/testData/type",keyword:"type",params:{type: schema33.properties.properties.properties.taskDetails.properties.testData.type},message:"must be object,null"}];
return false;
}
if(errors === _errs57){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.jobInputType !== undefined){
let data27 = data26.jobInputType;
const _errs59 = errors;
if((typeof data27 !== "string") && (data27 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/taskDetails/testData/jobInputType",schemaPath:"#/properties/properties/properties/taskDetails/properties/testData/properties/jobInputType/type",keyword:"type",params:{type: schema33.properties.properties.properties.taskDetails.properties.testData.properties.jobInputType.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs59 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.job_input_type !== undefined){
let data28 = data26.job_input_type;
const _errs61 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/taskDetails/testData/job_input_type",schemaPath:"#/properties/properties/properties/taskDetails/properties/testData/properties/job_input_type/type",keyword:"type",params:{type: schema33.properties.properties.properties.taskDetails.properties.testData.properties.job_input_type.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs61 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data26.uri !== undefined){
let data29 = data26.uri;
const _errs63 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/taskDetails/testData/uri",schemaPath:"#/properties/properties/properties/taskDetails/properties/testData/properties/uri/type",keyword:"type",params:{type: schema33.properties.properties.properties.taskDetails.properties.testData.properties.uri.type},message:"must be string,null"}];
return false;
}
var valid12 = _errs63 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
var valid9 = _errs57 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
var valid1 = _errs39 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.jobs !== undefined){
let data30 = data0.jobs;
const _errs65 = errors;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/jobs",schemaPath:"#/properties/properties/properties/jobs/type",keyword:"type",params:{type: schema33.properties.properties.properties.jobs.type},message:"must be object,null"}];
return false;
}
if(errors === _errs65){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key4 in data30){
let data31 = data30[key4];
const _errs68 = errors;
if((!(data31 && typeof data31 == "object" && !Array.isArray(data31))) && (data31 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/jobs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/properties/properties/jobs/additionalProperties/type",keyword:"type",params:{type: schema33.properties.properties.properties.jobs.additionalProperties.type},message:"must be object,null"}];
return false;
}
if(errors === _errs68){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.componentId !== undefined){
let data32 = data31.componentId;
const _errs70 = errors;
if((typeof data32 !== "string") && (data32 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/jobs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/componentId",schemaPath:"#/properties/properties/properties/jobs/additionalProperties/properties/componentId/type",keyword:"type",params:{type: schema33.properties.properties.properties.jobs.additionalProperties.properties.componentId.type},message:"must be string,null"}];
return false;
}
var valid14 = _errs70 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data31.inputs !== undefined){
let data33 = data31.inputs;
const _errs72 = errors;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/jobs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/inputs",schemaPath:"#/properties/properties/properties/jobs/additionalProperties/properties/inputs/type",keyword:"type",params:{type: schema33.properties.properties.properties.jobs.additionalProperties.properties.inputs.type},message:"must be object,null"}];
return false;
}
if(errors === _errs72){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key5 in data33){
let data34 = data33[key5];
const _errs75 = errors;
if((!(data34 && typeof data34 == "object" && !Array.isArray(data34))) && (data34 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/jobs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/inputs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/properties/properties/jobs/additionalProperties/properties/inputs/additionalProperties/type",keyword:"type",params:{type: schema33.properties.properties.properties.jobs.additionalProperties.properties.inputs.additionalProperties.type},message:"must be object,null"}];
return false;
}
if(errors === _errs75){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.jobInputType !== undefined){
let data35 = data34.jobInputType;
const _errs77 = errors;
if((typeof data35 !== "string") && (data35 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/jobs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/inputs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/jobInputType",schemaPath:"#/properties/properties/properties/jobs/additionalProperties/properties/inputs/additionalProperties/properties/jobInputType/type",keyword:"type",params:{type: schema33.properties.properties.properties.jobs.additionalProperties.properties.inputs.additionalProperties.properties.jobInputType.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs77 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data34.job_input_type !== undefined){
let data36 = data34.job_input_type;
const _errs79 = errors;
if((typeof data36 !== "string") && (data36 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/jobs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/inputs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/job_input_type",schemaPath:"#/properties/properties/properties/jobs/additionalProperties/properties/inputs/additionalProperties/properties/job_input_type/type",keyword:"type",params:{type: schema33.properties.properties.properties.jobs.additionalProperties.properties.inputs.additionalProperties.properties.job_input_type.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs79 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data34.uri !== undefined){
let data37 = data34.uri;
const _errs81 = errors;
if((typeof data37 !== "string") && (data37 !== null)){
validate22.errors = [{instancePath:instancePath+"/properties/jobs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/inputs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/uri",schemaPath:"#/properties/properties/properties/jobs/additionalProperties/properties/inputs/additionalProperties/properties/uri/type",keyword:"type",params:{type: schema33.properties.properties.properties.jobs.additionalProperties.properties.inputs.additionalProperties.properties.uri.type},message:"must be string,null"}];
return false;
}
var valid16 = _errs81 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
var valid15 = _errs75 === errors;
if(!valid15){
break;
}
}
}
}
var valid14 = _errs72 === errors;
}
else {
var valid14 = true;
}
}
}
}
var valid13 = _errs68 === errors;
if(!valid13){
break;
}
}
}
}
var valid1 = _errs65 === errors;
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
}
else {
validate22.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systemData !== undefined){
let data38 = data.systemData;
const _errs83 = errors;
if((!(data38 && typeof data38 == "object" && !Array.isArray(data38))) && (data38 !== null)){
validate22.errors = [{instancePath:instancePath+"/systemData",schemaPath:"#/properties/systemData/type",keyword:"type",params:{type: schema33.properties.systemData.type},message:"must be object,null"}];
return false;
}
if(errors === _errs83){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.createdBy !== undefined){
let data39 = data38.createdBy;
if((typeof data39 !== "string") && (data39 !== null)){
validate22.errors = [{instancePath:instancePath+"/systemData/createdBy",schemaPath:"#/properties/systemData/properties/createdBy/type",keyword:"type",params:{type: schema33.properties.systemData.properties.createdBy.type},message:"must be string,null"}];
return false;
}
}
}
}
var valid0 = _errs83 === errors;
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
validate22.evaluated = {"props":{"properties":true,"systemData":true},"dynamicProps":false,"dynamicItems":false};

const operationCheck: Check = validate23;
const schema34 = {"type":"object","required":["status"],"properties":{"status":{"type":"string"}},"$id":"schema:operation"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:operation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
if(typeof data.status !== "string"){
validate23.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"status":true},"dynamicProps":false,"dynamicItems":false};

const versionPageCheck: Check = validate24;
const schema35 = {"type":"object","required":["value"],"properties":{"value":{"type":"array","items":{"type":"object","required":["properties"],"properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]},"properties":{"type":"object","properties":{"stage":{"type":["string","null"]},"tags":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"properties":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"isAnonymous":{"type":["boolean","null"]},"isArchived":{"type":["boolean","null"]},"modelUri":{"type":["string","null"]},"modelType":{"type":["string","null"]},"jobName":{"type":["string","null"]},"dataUri":{"type":["string","null"]},"dataType":{"type":["string","null"]},"image":{"type":["string","null"]},"condaFile":{"type":["string","null"]},"build":{"type":["object","null"],"properties":{"contextUri":{"type":["string","null"]},"dockerfilePath":{"type":["string","null"]}}},"osType":{"type":["string","null"]},"componentSpec":{"type":["object","null"],"additionalProperties":true}}},"systemData":{"type":["object","null"],"properties":{"createdAt":{"type":["string","null"]}}}}}},"nextLink":{"type":["string","null"]}},"$id":"schema:versionPage"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:versionPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
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
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate24.errors = [{instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/id",schemaPath:"#/properties/value/items/properties/id/type",keyword:"type",params:{type: schema35.properties.value.items.properties.id.type},message:"must be string,null"}];
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
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/name",schemaPath:"#/properties/value/items/properties/name/type",keyword:"type",params:{type: schema35.properties.value.items.properties.name.type},message:"must be string,null"}];
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
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/stage",schemaPath:"#/properties/value/items/properties/properties/properties/stage/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.stage.type},message:"must be string,null"}];
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
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/tags",schemaPath:"#/properties/value/items/properties/properties/properties/tags/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.tags.type},message:"must be object,null"}];
return false;
}
if(errors === _errs13){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
let data7 = data6[key0];
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/value/items/properties/properties/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.tags.additionalProperties.type},message:"must be string,null"}];
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
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/properties",schemaPath:"#/properties/value/items/properties/properties/properties/properties/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.properties.type},message:"must be object,null"}];
return false;
}
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
let data9 = data8[key1];
const _errs21 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/value/items/properties/properties/properties/properties/additionalProperties/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.properties.additionalProperties.type},message:"must be string,null"}];
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
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/isAnonymous",schemaPath:"#/properties/value/items/properties/properties/properties/isAnonymous/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.isAnonymous.type},message:"must be boolean,null"}];
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
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/isArchived",schemaPath:"#/properties/value/items/properties/properties/properties/isArchived/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.isArchived.type},message:"must be boolean,null"}];
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
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/modelUri",schemaPath:"#/properties/value/items/properties/properties/properties/modelUri/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.modelUri.type},message:"must be string,null"}];
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
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/modelType",schemaPath:"#/properties/value/items/properties/properties/properties/modelType/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.modelType.type},message:"must be string,null"}];
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
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/jobName",schemaPath:"#/properties/value/items/properties/properties/properties/jobName/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.jobName.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.dataUri !== undefined){
let data15 = data4.dataUri;
const _errs33 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/dataUri",schemaPath:"#/properties/value/items/properties/properties/properties/dataUri/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.dataUri.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.dataType !== undefined){
let data16 = data4.dataType;
const _errs35 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/dataType",schemaPath:"#/properties/value/items/properties/properties/properties/dataType/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.dataType.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs35 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.image !== undefined){
let data17 = data4.image;
const _errs37 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/image",schemaPath:"#/properties/value/items/properties/properties/properties/image/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.image.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs37 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.condaFile !== undefined){
let data18 = data4.condaFile;
const _errs39 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/condaFile",schemaPath:"#/properties/value/items/properties/properties/properties/condaFile/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.condaFile.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs39 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.build !== undefined){
let data19 = data4.build;
const _errs41 = errors;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/build",schemaPath:"#/properties/value/items/properties/properties/properties/build/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.build.type},message:"must be object,null"}];
return false;
}
if(errors === _errs41){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.contextUri !== undefined){
let data20 = data19.contextUri;
const _errs43 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/build/contextUri",schemaPath:"#/properties/value/items/properties/properties/properties/build/properties/contextUri/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.build.properties.contextUri.type},message:"must be string,null"}];
return false;
}
var valid6 = _errs43 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.dockerfilePath !== undefined){
let data21 = data19.dockerfilePath;
const _errs45 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/build/dockerfilePath",schemaPath:"#/properties/value/items/properties/properties/properties/build/properties/dockerfilePath/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.build.properties.dockerfilePath.type},message:"must be string,null"}];
return false;
}
var valid6 = _errs45 === errors;
}
else {
var valid6 = true;
}
}
}
}
var valid3 = _errs41 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.osType !== undefined){
let data22 = data4.osType;
const _errs47 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/osType",schemaPath:"#/properties/value/items/properties/properties/properties/osType/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.osType.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs47 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.componentSpec !== undefined){
let data23 = data4.componentSpec;
const _errs49 = errors;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties/componentSpec",schemaPath:"#/properties/value/items/properties/properties/properties/componentSpec/type",keyword:"type",params:{type: schema35.properties.value.items.properties.properties.properties.componentSpec.type},message:"must be object,null"}];
return false;
}
var valid3 = _errs49 === errors;
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
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/properties",schemaPath:"#/properties/value/items/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
let data24 = data1.systemData;
const _errs52 = errors;
if((!(data24 && typeof data24 == "object" && !Array.isArray(data24))) && (data24 !== null)){
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/systemData",schemaPath:"#/properties/value/items/properties/systemData/type",keyword:"type",params:{type: schema35.properties.value.items.properties.systemData.type},message:"must be object,null"}];
return false;
}
if(errors === _errs52){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.createdAt !== undefined){
let data25 = data24.createdAt;
if((typeof data25 !== "string") && (data25 !== null)){
validate24.errors = [{instancePath:instancePath+"/value/" + i0+"/systemData/createdAt",schemaPath:"#/properties/value/items/properties/systemData/properties/createdAt/type",keyword:"type",params:{type: schema35.properties.value.items.properties.systemData.properties.createdAt.type},message:"must be string,null"}];
return false;
}
}
}
}
var valid2 = _errs52 === errors;
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
validate24.errors = [{instancePath:instancePath+"/value/" + i0,schemaPath:"#/properties/value/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate24.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data26 = data.nextLink;
const _errs56 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate24.errors = [{instancePath:instancePath+"/nextLink",schemaPath:"#/properties/nextLink/type",keyword:"type",params:{type: schema35.properties.nextLink.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"value":true,"nextLink":true},"dynamicProps":false,"dynamicItems":false};

/** Whether the value is a ArmError. */
export function isArmError(value: unknown): value is ArmError {
  return armErrorCheck(value);
}

/** What made the last value of `isArmError` no ArmError: the path in it, and what it should be. */
export function whyArmError(): string {
  const [error] = armErrorCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a AssetVersion. */
export function isAssetVersion(value: unknown): value is AssetVersion {
  return assetVersionCheck(value);
}

/** What made the last value of `isAssetVersion` no AssetVersion: the path in it, and what it should be. */
export function whyAssetVersion(): string {
  const [error] = assetVersionCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Job. */
export function isJob(value: unknown): value is Job {
  return jobCheck(value);
}

/** What made the last value of `isJob` no Job: the path in it, and what it should be. */
export function whyJob(): string {
  const [error] = jobCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Operation. */
export function isOperation(value: unknown): value is Operation {
  return operationCheck(value);
}

/** What made the last value of `isOperation` no Operation: the path in it, and what it should be. */
export function whyOperation(): string {
  const [error] = operationCheck.errors ?? [];
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
