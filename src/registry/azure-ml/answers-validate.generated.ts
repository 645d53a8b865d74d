// @ts-nocheck: compiled from registry/azure-ml/answers.ts by scripts/generate.mjs; do not edit.
import type { ArmError, AssetVersion, ContainerPage, Job, Operation, VersionPage } from './answers.js';

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

const armErrorCheck: Check = validate52;
const schema19 = {"type":"object","required":["error"],"properties":{"error":{"$ref":"#/$defs/part1"}},"$defs":{"part0":{"type":"object","properties":{"code":{"type":["string","null"]},"message":{"type":["string","null"]}}},"part1":{"type":"object","required":["message"],"properties":{"code":{"type":["string","null"]},"message":{"type":"string"},"details":{"type":["array","null"],"items":{"$ref":"#/$defs/part0"}}}}},"$id":"schema:armError"};
const schema20 = {"type":"object","required":["message"],"properties":{"code":{"type":["string","null"]},"message":{"type":"string"},"details":{"type":["array","null"],"items":{"$ref":"#/$defs/part0"}}}};
const schema21 = {"type":"object","properties":{"code":{"type":["string","null"]},"message":{"type":["string","null"]}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate54.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema21.properties.code.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data1 = data.message;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate54.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema21.properties.message.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"code":true,"message":true},"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.message === undefined) && (missing0 = "message")){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate53.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema20.properties.code.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs3 = errors;
if(typeof data.message !== "string"){
validate53.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data2 = data.details;
const _errs5 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate53.errors = [{instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: schema20.properties.details.type},message:"must be array,null"}];
return false;
}
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate54(data2[i0], {instancePath:instancePath+"/details/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
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
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"code":true,"message":true,"details":true},"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:armError" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
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
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
if(!(validate53(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"error":true},"dynamicProps":false,"dynamicItems":false};

const assetVersionCheck: Check = validate57;
const schema22 = {"type":"object","required":["properties"],"properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]},"properties":{"$ref":"#/$defs/part1"},"systemData":{"$ref":"#/$defs/part2"}},"$defs":{"part0":{"type":["object","null"],"properties":{"contextUri":{"type":["string","null"]},"dockerfilePath":{"type":["string","null"]}}},"part1":{"type":"object","properties":{"stage":{"type":["string","null"]},"tags":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"properties":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"isAnonymous":{"type":["boolean","null"]},"isArchived":{"type":["boolean","null"]},"modelUri":{"type":["string","null"]},"modelType":{"type":["string","null"]},"jobName":{"type":["string","null"]},"dataUri":{"type":["string","null"]},"dataType":{"type":["string","null"]},"image":{"type":["string","null"]},"condaFile":{"type":["string","null"]},"build":{"$ref":"#/$defs/part0"},"osType":{"type":["string","null"]},"componentSpec":{"type":["object","null"],"additionalProperties":true}}},"part2":{"type":["object","null"],"properties":{"createdAt":{"type":["string","null"]}}}},"$id":"schema:assetVersion"};
const schema23 = {"type":"object","properties":{"stage":{"type":["string","null"]},"tags":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"properties":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"isAnonymous":{"type":["boolean","null"]},"isArchived":{"type":["boolean","null"]},"modelUri":{"type":["string","null"]},"modelType":{"type":["string","null"]},"jobName":{"type":["string","null"]},"dataUri":{"type":["string","null"]},"dataType":{"type":["string","null"]},"image":{"type":["string","null"]},"condaFile":{"type":["string","null"]},"build":{"$ref":"#/$defs/part0"},"osType":{"type":["string","null"]},"componentSpec":{"type":["object","null"],"additionalProperties":true}}};
const schema24 = {"type":["object","null"],"properties":{"contextUri":{"type":["string","null"]},"dockerfilePath":{"type":["string","null"]}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema24.type},message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contextUri !== undefined){
let data0 = data.contextUri;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate59.errors = [{instancePath:instancePath+"/contextUri",schemaPath:"#/properties/contextUri/type",keyword:"type",params:{type: schema24.properties.contextUri.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dockerfilePath !== undefined){
let data1 = data.dockerfilePath;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate59.errors = [{instancePath:instancePath+"/dockerfilePath",schemaPath:"#/properties/dockerfilePath/type",keyword:"type",params:{type: schema24.properties.dockerfilePath.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"contextUri":true,"dockerfilePath":true},"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stage !== undefined){
let data0 = data.stage;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate58.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: schema23.properties.stage.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data1 = data.tags;
const _errs3 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate58.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: schema23.properties.tags.type},message:"must be object,null"}];
return false;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate58.errors = [{instancePath:instancePath+"/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema23.properties.tags.additionalProperties.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data3 = data.properties;
const _errs8 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate58.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: schema23.properties.properties.type},message:"must be object,null"}];
return false;
}
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
const _errs11 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate58.errors = [{instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/properties/additionalProperties/type",keyword:"type",params:{type: schema23.properties.properties.additionalProperties.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isAnonymous !== undefined){
let data5 = data.isAnonymous;
const _errs13 = errors;
if((typeof data5 !== "boolean") && (data5 !== null)){
validate58.errors = [{instancePath:instancePath+"/isAnonymous",schemaPath:"#/properties/isAnonymous/type",keyword:"type",params:{type: schema23.properties.isAnonymous.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isArchived !== undefined){
let data6 = data.isArchived;
const _errs15 = errors;
if((typeof data6 !== "boolean") && (data6 !== null)){
validate58.errors = [{instancePath:instancePath+"/isArchived",schemaPath:"#/properties/isArchived/type",keyword:"type",params:{type: schema23.properties.isArchived.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelUri !== undefined){
let data7 = data.modelUri;
const _errs17 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate58.errors = [{instancePath:instancePath+"/modelUri",schemaPath:"#/properties/modelUri/type",keyword:"type",params:{type: schema23.properties.modelUri.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelType !== undefined){
let data8 = data.modelType;
const _errs19 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate58.errors = [{instancePath:instancePath+"/modelType",schemaPath:"#/properties/modelType/type",keyword:"type",params:{type: schema23.properties.modelType.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jobName !== undefined){
let data9 = data.jobName;
const _errs21 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate58.errors = [{instancePath:instancePath+"/jobName",schemaPath:"#/properties/jobName/type",keyword:"type",params:{type: schema23.properties.jobName.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataUri !== undefined){
let data10 = data.dataUri;
const _errs23 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate58.errors = [{instancePath:instancePath+"/dataUri",schemaPath:"#/properties/dataUri/type",keyword:"type",params:{type: schema23.properties.dataUri.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataType !== undefined){
let data11 = data.dataType;
const _errs25 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate58.errors = [{instancePath:instancePath+"/dataType",schemaPath:"#/properties/dataType/type",keyword:"type",params:{type: schema23.properties.dataType.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
let data12 = data.image;
const _errs27 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate58.errors = [{instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: schema23.properties.image.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.condaFile !== undefined){
let data13 = data.condaFile;
const _errs29 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate58.errors = [{instancePath:instancePath+"/condaFile",schemaPath:"#/properties/condaFile/type",keyword:"type",params:{type: schema23.properties.condaFile.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.build !== undefined){
const _errs31 = errors;
if(!(validate59(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.osType !== undefined){
let data15 = data.osType;
const _errs32 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate58.errors = [{instancePath:instancePath+"/osType",schemaPath:"#/properties/osType/type",keyword:"type",params:{type: schema23.properties.osType.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.componentSpec !== undefined){
let data16 = data.componentSpec;
const _errs34 = errors;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
validate58.errors = [{instancePath:instancePath+"/componentSpec",schemaPath:"#/properties/componentSpec/type",keyword:"type",params:{type: schema23.properties.componentSpec.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs34 === errors;
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
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"stage":true,"tags":true,"properties":true,"isAnonymous":true,"isArchived":true,"modelUri":true,"modelType":true,"jobName":true,"dataUri":true,"dataType":true,"image":true,"condaFile":true,"build":true,"osType":true,"componentSpec":true},"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":["object","null"],"properties":{"createdAt":{"type":["string","null"]}}};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type},message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdAt !== undefined){
let data0 = data.createdAt;
if((typeof data0 !== "string") && (data0 !== null)){
validate62.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: schema25.properties.createdAt.type},message:"must be string,null"}];
return false;
}
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":{"createdAt":true},"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:assetVersion" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
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
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate57.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema22.properties.id.type},message:"must be string,null"}];
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
validate57.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema22.properties.name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
const _errs5 = errors;
if(!(validate58(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systemData !== undefined){
const _errs6 = errors;
if(!(validate62(data.systemData, {instancePath:instancePath+"/systemData",parentData:data,parentDataProperty:"systemData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
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
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"id":true,"name":true,"properties":true,"systemData":true},"dynamicProps":false,"dynamicItems":false};

const containerPageCheck: Check = validate64;
const schema26 = {"type":"object","required":["value"],"properties":{"value":{"type":"array","items":{"$ref":"#/$defs/part0"}},"nextLink":{"type":["string","null"]}},"$defs":{"part0":{"type":"object","required":["name"],"properties":{"name":{"type":"string"}}}},"$id":"schema:containerPage"};
const schema27 = {"type":"object","required":["name"],"properties":{"name":{"type":"string"}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate65.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
if(typeof data.name !== "string"){
validate65.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"name":true},"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:containerPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
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
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
const _errs3 = errors;
if(!(validate65(data0[i0], {instancePath:instancePath+"/value/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data2 = data.nextLink;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate64.errors = [{instancePath:instancePath+"/nextLink",schemaPath:"#/properties/nextLink/type",keyword:"type",params:{type: schema26.properties.nextLink.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"value":true,"nextLink":true},"dynamicProps":false,"dynamicItems":false};

const jobCheck: Check = validate67;
const schema28 = {"type":"object","required":["properties"],"properties":{"properties":{"$ref":"#/$defs/part5"},"systemData":{"$ref":"#/$defs/part6"}},"$defs":{"part0":{"type":["object","null"],"properties":{"endpoint":{"type":["string","null"]}}},"part1":{"type":["object","null"],"properties":{"jobInputType":{"type":["string","null"]},"job_input_type":{"type":["string","null"]},"uri":{"type":["string","null"]}}},"part2":{"type":["object","null"],"properties":{"environmentId":{"type":["string","null"]}}},"part3":{"type":["object","null"],"properties":{"trainingData":{"$ref":"#/$defs/part1"},"validationData":{"$ref":"#/$defs/part1"},"testData":{"$ref":"#/$defs/part1"}}},"part4":{"type":["object","null"],"properties":{"componentId":{"type":["string","null"]},"inputs":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/part1"}}}},"part5":{"type":"object","properties":{"tags":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"properties":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"services":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/part0"}},"componentId":{"type":["string","null"]},"environmentId":{"type":["string","null"]},"inputs":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/part1"}},"trial":{"$ref":"#/$defs/part2"},"taskDetails":{"$ref":"#/$defs/part3"},"jobs":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/part4"}}}},"part6":{"type":["object","null"],"properties":{"createdBy":{"type":["string","null"]}}}},"$id":"schema:job"};
const schema29 = {"type":"object","properties":{"tags":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"properties":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"services":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/part0"}},"componentId":{"type":["string","null"]},"environmentId":{"type":["string","null"]},"inputs":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/part1"}},"trial":{"$ref":"#/$defs/part2"},"taskDetails":{"$ref":"#/$defs/part3"},"jobs":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/part4"}}}};
const schema30 = {"type":["object","null"],"properties":{"endpoint":{"type":["string","null"]}}};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate69.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema30.type},message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if((typeof data0 !== "string") && (data0 !== null)){
validate69.errors = [{instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: schema30.properties.endpoint.type},message:"must be string,null"}];
return false;
}
}
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":{"endpoint":true},"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":["object","null"],"properties":{"jobInputType":{"type":["string","null"]},"job_input_type":{"type":["string","null"]},"uri":{"type":["string","null"]}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema31.type},message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jobInputType !== undefined){
let data0 = data.jobInputType;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate71.errors = [{instancePath:instancePath+"/jobInputType",schemaPath:"#/properties/jobInputType/type",keyword:"type",params:{type: schema31.properties.jobInputType.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_input_type !== undefined){
let data1 = data.job_input_type;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate71.errors = [{instancePath:instancePath+"/job_input_type",schemaPath:"#/properties/job_input_type/type",keyword:"type",params:{type: schema31.properties.job_input_type.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uri !== undefined){
let data2 = data.uri;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate71.errors = [{instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: schema31.properties.uri.type},message:"must be string,null"}];
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
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"jobInputType":true,"job_input_type":true,"uri":true},"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":["object","null"],"properties":{"environmentId":{"type":["string","null"]}}};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate73.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema32.type},message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.environmentId !== undefined){
let data0 = data.environmentId;
if((typeof data0 !== "string") && (data0 !== null)){
validate73.errors = [{instancePath:instancePath+"/environmentId",schemaPath:"#/properties/environmentId/type",keyword:"type",params:{type: schema32.properties.environmentId.type},message:"must be string,null"}];
return false;
}
}
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":{"environmentId":true},"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":["object","null"],"properties":{"trainingData":{"$ref":"#/$defs/part1"},"validationData":{"$ref":"#/$defs/part1"},"testData":{"$ref":"#/$defs/part1"}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type},message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.trainingData !== undefined){
const _errs1 = errors;
if(!(validate71(data.trainingData, {instancePath:instancePath+"/trainingData",parentData:data,parentDataProperty:"trainingData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validationData !== undefined){
const _errs2 = errors;
if(!(validate71(data.validationData, {instancePath:instancePath+"/validationData",parentData:data,parentDataProperty:"validationData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.testData !== undefined){
const _errs3 = errors;
if(!(validate71(data.testData, {instancePath:instancePath+"/testData",parentData:data,parentDataProperty:"testData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":{"trainingData":true,"validationData":true,"testData":true},"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":["object","null"],"properties":{"componentId":{"type":["string","null"]},"inputs":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/part1"}}}};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema34.type},message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.componentId !== undefined){
let data0 = data.componentId;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate80.errors = [{instancePath:instancePath+"/componentId",schemaPath:"#/properties/componentId/type",keyword:"type",params:{type: schema34.properties.componentId.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data1 = data.inputs;
const _errs3 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate80.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: schema34.properties.inputs.type},message:"must be object,null"}];
return false;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const _errs6 = errors;
if(!(validate71(data1[key0], {instancePath:instancePath+"/inputs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":{"componentId":true,"inputs":true},"dynamicProps":false,"dynamicItems":false};


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags !== undefined){
let data0 = data.tags;
const _errs1 = errors;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
validate68.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: schema29.properties.tags.type},message:"must be object,null"}];
return false;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
let data1 = data0[key0];
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate68.errors = [{instancePath:instancePath+"/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema29.properties.tags.additionalProperties.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data2 = data.properties;
const _errs6 = errors;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
validate68.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: schema29.properties.properties.type},message:"must be object,null"}];
return false;
}
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate68.errors = [{instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/properties/additionalProperties/type",keyword:"type",params:{type: schema29.properties.properties.additionalProperties.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.services !== undefined){
let data4 = data.services;
const _errs11 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
validate68.errors = [{instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: schema29.properties.services.type},message:"must be object,null"}];
return false;
}
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
const _errs14 = errors;
if(!(validate69(data4[key2], {instancePath:instancePath+"/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.componentId !== undefined){
let data6 = data.componentId;
const _errs15 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate68.errors = [{instancePath:instancePath+"/componentId",schemaPath:"#/properties/componentId/type",keyword:"type",params:{type: schema29.properties.componentId.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environmentId !== undefined){
let data7 = data.environmentId;
const _errs17 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate68.errors = [{instancePath:instancePath+"/environmentId",schemaPath:"#/properties/environmentId/type",keyword:"type",params:{type: schema29.properties.environmentId.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inputs !== undefined){
let data8 = data.inputs;
const _errs19 = errors;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
validate68.errors = [{instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: schema29.properties.inputs.type},message:"must be object,null"}];
return false;
}
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
const _errs22 = errors;
if(!(validate71(data8[key3], {instancePath:instancePath+"/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trial !== undefined){
const _errs23 = errors;
if(!(validate73(data.trial, {instancePath:instancePath+"/trial",parentData:data,parentDataProperty:"trial",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.taskDetails !== undefined){
const _errs24 = errors;
if(!(validate75(data.taskDetails, {instancePath:instancePath+"/taskDetails",parentData:data,parentDataProperty:"taskDetails",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jobs !== undefined){
let data12 = data.jobs;
const _errs25 = errors;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
validate68.errors = [{instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: schema29.properties.jobs.type},message:"must be object,null"}];
return false;
}
if(errors === _errs25){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
const _errs28 = errors;
if(!(validate80(data12[key4], {instancePath:instancePath+"/jobs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid5 = _errs28 === errors;
if(!valid5){
break;
}
}
}
}
var valid0 = _errs25 === errors;
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
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"tags":true,"properties":true,"services":true,"componentId":true,"environmentId":true,"inputs":true,"trial":true,"taskDetails":true,"jobs":true},"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":["object","null"],"properties":{"createdBy":{"type":["string","null"]}}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema35.type},message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdBy !== undefined){
let data0 = data.createdBy;
if((typeof data0 !== "string") && (data0 !== null)){
validate84.errors = [{instancePath:instancePath+"/createdBy",schemaPath:"#/properties/createdBy/type",keyword:"type",params:{type: schema35.properties.createdBy.type},message:"must be string,null"}];
return false;
}
}
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"createdBy":true},"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:job" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
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
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.properties !== undefined){
const _errs1 = errors;
if(!(validate68(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systemData !== undefined){
const _errs2 = errors;
if(!(validate84(data.systemData, {instancePath:instancePath+"/systemData",parentData:data,parentDataProperty:"systemData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":{"properties":true,"systemData":true},"dynamicProps":false,"dynamicItems":false};

const operationCheck: Check = validate86;
const schema36 = {"type":"object","required":["status"],"properties":{"status":{"type":"string"}},"$id":"schema:operation"};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:operation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
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
validate86.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
if(typeof data.status !== "string"){
validate86.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":{"status":true},"dynamicProps":false,"dynamicItems":false};

const versionPageCheck: Check = validate87;
const schema37 = {"type":"object","required":["value"],"properties":{"value":{"type":"array","items":{"$ref":"#/$defs/part3"}},"nextLink":{"type":["string","null"]}},"$defs":{"part0":{"type":["object","null"],"properties":{"contextUri":{"type":["string","null"]},"dockerfilePath":{"type":["string","null"]}}},"part1":{"type":"object","properties":{"stage":{"type":["string","null"]},"tags":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"properties":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"isAnonymous":{"type":["boolean","null"]},"isArchived":{"type":["boolean","null"]},"modelUri":{"type":["string","null"]},"modelType":{"type":["string","null"]},"jobName":{"type":["string","null"]},"dataUri":{"type":["string","null"]},"dataType":{"type":["string","null"]},"image":{"type":["string","null"]},"condaFile":{"type":["string","null"]},"build":{"$ref":"#/$defs/part0"},"osType":{"type":["string","null"]},"componentSpec":{"type":["object","null"],"additionalProperties":true}}},"part2":{"type":["object","null"],"properties":{"createdAt":{"type":["string","null"]}}},"part3":{"type":"object","required":["properties"],"properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]},"properties":{"$ref":"#/$defs/part1"},"systemData":{"$ref":"#/$defs/part2"}}}},"$id":"schema:versionPage"};
const schema38 = {"type":"object","required":["properties"],"properties":{"id":{"type":["string","null"]},"name":{"type":["string","null"]},"properties":{"$ref":"#/$defs/part1"},"systemData":{"$ref":"#/$defs/part2"}}};
const schema39 = {"type":"object","properties":{"stage":{"type":["string","null"]},"tags":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"properties":{"type":["object","null"],"additionalProperties":{"type":["string","null"]}},"isAnonymous":{"type":["boolean","null"]},"isArchived":{"type":["boolean","null"]},"modelUri":{"type":["string","null"]},"modelType":{"type":["string","null"]},"jobName":{"type":["string","null"]},"dataUri":{"type":["string","null"]},"dataType":{"type":["string","null"]},"image":{"type":["string","null"]},"condaFile":{"type":["string","null"]},"build":{"$ref":"#/$defs/part0"},"osType":{"type":["string","null"]},"componentSpec":{"type":["object","null"],"additionalProperties":true}}};
const schema40 = {"type":["object","null"],"properties":{"contextUri":{"type":["string","null"]},"dockerfilePath":{"type":["string","null"]}}};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema40.type},message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contextUri !== undefined){
let data0 = data.contextUri;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate90.errors = [{instancePath:instancePath+"/contextUri",schemaPath:"#/properties/contextUri/type",keyword:"type",params:{type: schema40.properties.contextUri.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dockerfilePath !== undefined){
let data1 = data.dockerfilePath;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate90.errors = [{instancePath:instancePath+"/dockerfilePath",schemaPath:"#/properties/dockerfilePath/type",keyword:"type",params:{type: schema40.properties.dockerfilePath.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":{"contextUri":true,"dockerfilePath":true},"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stage !== undefined){
let data0 = data.stage;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate89.errors = [{instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: schema39.properties.stage.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data1 = data.tags;
const _errs3 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate89.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: schema39.properties.tags.type},message:"must be object,null"}];
return false;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate89.errors = [{instancePath:instancePath+"/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{type: schema39.properties.tags.additionalProperties.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
let data3 = data.properties;
const _errs8 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate89.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: schema39.properties.properties.type},message:"must be object,null"}];
return false;
}
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
const _errs11 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate89.errors = [{instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/properties/additionalProperties/type",keyword:"type",params:{type: schema39.properties.properties.additionalProperties.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isAnonymous !== undefined){
let data5 = data.isAnonymous;
const _errs13 = errors;
if((typeof data5 !== "boolean") && (data5 !== null)){
validate89.errors = [{instancePath:instancePath+"/isAnonymous",schemaPath:"#/properties/isAnonymous/type",keyword:"type",params:{type: schema39.properties.isAnonymous.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isArchived !== undefined){
let data6 = data.isArchived;
const _errs15 = errors;
if((typeof data6 !== "boolean") && (data6 !== null)){
validate89.errors = [{instancePath:instancePath+"/isArchived",schemaPath:"#/properties/isArchived/type",keyword:"type",params:{type: schema39.properties.isArchived.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelUri !== undefined){
let data7 = data.modelUri;
const _errs17 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate89.errors = [{instancePath:instancePath+"/modelUri",schemaPath:"#/properties/modelUri/type",keyword:"type",params:{type: schema39.properties.modelUri.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modelType !== undefined){
let data8 = data.modelType;
const _errs19 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate89.errors = [{instancePath:instancePath+"/modelType",schemaPath:"#/properties/modelType/type",keyword:"type",params:{type: schema39.properties.modelType.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jobName !== undefined){
let data9 = data.jobName;
const _errs21 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate89.errors = [{instancePath:instancePath+"/jobName",schemaPath:"#/properties/jobName/type",keyword:"type",params:{type: schema39.properties.jobName.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataUri !== undefined){
let data10 = data.dataUri;
const _errs23 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate89.errors = [{instancePath:instancePath+"/dataUri",schemaPath:"#/properties/dataUri/type",keyword:"type",params:{type: schema39.properties.dataUri.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dataType !== undefined){
let data11 = data.dataType;
const _errs25 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate89.errors = [{instancePath:instancePath+"/dataType",schemaPath:"#/properties/dataType/type",keyword:"type",params:{type: schema39.properties.dataType.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image !== undefined){
let data12 = data.image;
const _errs27 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate89.errors = [{instancePath:instancePath+"/image",schemaPath:"#/properties/image/type",keyword:"type",params:{type: schema39.properties.image.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.condaFile !== undefined){
let data13 = data.condaFile;
const _errs29 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate89.errors = [{instancePath:instancePath+"/condaFile",schemaPath:"#/properties/condaFile/type",keyword:"type",params:{type: schema39.properties.condaFile.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.build !== undefined){
const _errs31 = errors;
if(!(validate90(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.osType !== undefined){
let data15 = data.osType;
const _errs32 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate89.errors = [{instancePath:instancePath+"/osType",schemaPath:"#/properties/osType/type",keyword:"type",params:{type: schema39.properties.osType.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.componentSpec !== undefined){
let data16 = data.componentSpec;
const _errs34 = errors;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
validate89.errors = [{instancePath:instancePath+"/componentSpec",schemaPath:"#/properties/componentSpec/type",keyword:"type",params:{type: schema39.properties.componentSpec.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs34 === errors;
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
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"stage":true,"tags":true,"properties":true,"isAnonymous":true,"isArchived":true,"modelUri":true,"modelType":true,"jobName":true,"dataUri":true,"dataType":true,"image":true,"condaFile":true,"build":true,"osType":true,"componentSpec":true},"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":["object","null"],"properties":{"createdAt":{"type":["string","null"]}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema41.type},message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdAt !== undefined){
let data0 = data.createdAt;
if((typeof data0 !== "string") && (data0 !== null)){
validate93.errors = [{instancePath:instancePath+"/createdAt",schemaPath:"#/properties/createdAt/type",keyword:"type",params:{type: schema41.properties.createdAt.type},message:"must be string,null"}];
return false;
}
}
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"createdAt":true},"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
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
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate88.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema38.properties.id.type},message:"must be string,null"}];
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
validate88.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: schema38.properties.name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.properties !== undefined){
const _errs5 = errors;
if(!(validate89(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systemData !== undefined){
const _errs6 = errors;
if(!(validate93(data.systemData, {instancePath:instancePath+"/systemData",parentData:data,parentDataProperty:"systemData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
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
validate88.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":{"id":true,"name":true,"properties":true,"systemData":true},"dynamicProps":false,"dynamicItems":false};


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="schema:versionPage" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
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
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
const _errs3 = errors;
if(!(validate88(data0[i0], {instancePath:instancePath+"/value/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data2 = data.nextLink;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate87.errors = [{instancePath:instancePath+"/nextLink",schemaPath:"#/properties/nextLink/type",keyword:"type",params:{type: schema37.properties.nextLink.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"value":true,"nextLink":true},"dynamicProps":false,"dynamicItems":false};

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

/** Whether the value is a ContainerPage. */
export function isContainerPage(value: unknown): value is ContainerPage {
  return containerPageCheck(value);
}

/** What made the last value of `isContainerPage` no ContainerPage: the path in it, and what it should be. */
export function whyContainerPage(): string {
  const [error] = containerPageCheck.errors ?? [];
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
