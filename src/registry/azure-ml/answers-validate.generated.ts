// @ts-nocheck: compiled from registry/azure-ml/answers.ts by scripts/generate.mjs; do not edit.
import type { ArmError, AssertionClaims, AssetVersion, ContainerPage, Job, OidcAnswer, Operation, PermissionPage, VersionPage } from './answers.js';

interface CompiledError {
  readonly instancePath: string;
  readonly message?: string;
}
type Check = ((value: unknown) => boolean) & { errors?: CompiledError[] | null };

const armErrorCheck: Check = validate0;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate2.errors = [{instancePath:instancePath+"/code",message:"must be string,null"}];
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
validate2.errors = [{instancePath:instancePath+"/message",message:"must be string,null"}];
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
validate2.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.message === undefined) && (missing0 = "message")){
validate1.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate1.errors = [{instancePath:instancePath+"/code",message:"must be string,null"}];
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
validate1.errors = [{instancePath:instancePath+"/message",message:"must be string"}];
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
validate1.errors = [{instancePath:instancePath+"/details",message:"must be array,null"}];
return false;
}
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate2(data2[i0], {instancePath:instancePath+"/details/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
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
validate1.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate0.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.error !== undefined){
if(!(validate1(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
}
}
}
else {
validate0.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}

const assertionClaimsCheck: Check = validate5;

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.iss === undefined) && (missing0 = "iss")) || ((data.sub === undefined) && (missing0 = "sub"))) || ((data.aud === undefined) && (missing0 = "aud"))) || ((data.exp === undefined) && (missing0 = "exp"))){
validate5.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.iss !== undefined){
const _errs1 = errors;
if(typeof data.iss !== "string"){
validate5.errors = [{instancePath:instancePath+"/iss",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sub !== undefined){
const _errs3 = errors;
if(typeof data.sub !== "string"){
validate5.errors = [{instancePath:instancePath+"/sub",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aud !== undefined){
const _errs5 = errors;
if(typeof data.aud !== "string"){
validate5.errors = [{instancePath:instancePath+"/aud",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exp !== undefined){
let data3 = data.exp;
const _errs7 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate5.errors = [{instancePath:instancePath+"/exp",message:"must be number"}];
return false;
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
validate5.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}

const assetVersionCheck: Check = validate6;

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate8.errors = [{instancePath,message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contextUri !== undefined){
let data0 = data.contextUri;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate8.errors = [{instancePath:instancePath+"/contextUri",message:"must be string,null"}];
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
validate8.errors = [{instancePath:instancePath+"/dockerfilePath",message:"must be string,null"}];
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
validate8.errors = vErrors;
return errors === 0;
}


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stage !== undefined){
let data0 = data.stage;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate7.errors = [{instancePath:instancePath+"/stage",message:"must be string,null"}];
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
validate7.errors = [{instancePath:instancePath+"/tags",message:"must be object,null"}];
return false;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate7.errors = [{instancePath:instancePath+"/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),message:"must be string,null"}];
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
validate7.errors = [{instancePath:instancePath+"/properties",message:"must be object,null"}];
return false;
}
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
const _errs11 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate7.errors = [{instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),message:"must be string,null"}];
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
validate7.errors = [{instancePath:instancePath+"/isAnonymous",message:"must be boolean,null"}];
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
validate7.errors = [{instancePath:instancePath+"/isArchived",message:"must be boolean,null"}];
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
validate7.errors = [{instancePath:instancePath+"/modelUri",message:"must be string,null"}];
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
validate7.errors = [{instancePath:instancePath+"/modelType",message:"must be string,null"}];
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
validate7.errors = [{instancePath:instancePath+"/jobName",message:"must be string,null"}];
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
validate7.errors = [{instancePath:instancePath+"/dataUri",message:"must be string,null"}];
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
validate7.errors = [{instancePath:instancePath+"/dataType",message:"must be string,null"}];
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
validate7.errors = [{instancePath:instancePath+"/image",message:"must be string,null"}];
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
validate7.errors = [{instancePath:instancePath+"/condaFile",message:"must be string,null"}];
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
if(!(validate8(data.build, {instancePath:instancePath+"/build",parentData:data,parentDataProperty:"build",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
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
validate7.errors = [{instancePath:instancePath+"/osType",message:"must be string,null"}];
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
validate7.errors = [{instancePath:instancePath+"/componentSpec",message:"must be object,null"}];
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
validate7.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate11.errors = [{instancePath,message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdAt !== undefined){
let data0 = data.createdAt;
if((typeof data0 !== "string") && (data0 !== null)){
validate11.errors = [{instancePath:instancePath+"/createdAt",message:"must be string,null"}];
return false;
}
}
}
}
validate11.errors = vErrors;
return errors === 0;
}


function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.properties === undefined) && (missing0 = "properties")){
validate6.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate6.errors = [{instancePath:instancePath+"/id",message:"must be string,null"}];
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
validate6.errors = [{instancePath:instancePath+"/name",message:"must be string,null"}];
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
if(!(validate7(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
if(!(validate11(data.systemData, {instancePath:instancePath+"/systemData",parentData:data,parentDataProperty:"systemData",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
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
validate6.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate6.errors = vErrors;
return errors === 0;
}

const containerPageCheck: Check = validate13;

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate14.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
if(typeof data.name !== "string"){
validate14.errors = [{instancePath:instancePath+"/name",message:"must be string"}];
return false;
}
}
}
}
else {
validate14.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
validate13.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
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
if(!(validate14(data0[i0], {instancePath:instancePath+"/value/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/value",message:"must be array"}];
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
validate13.errors = [{instancePath:instancePath+"/nextLink",message:"must be string,null"}];
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
validate13.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

const jobCheck: Check = validate16;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate18.errors = [{instancePath,message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if((typeof data0 !== "string") && (data0 !== null)){
validate18.errors = [{instancePath:instancePath+"/endpoint",message:"must be string,null"}];
return false;
}
}
}
}
validate18.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate20.errors = [{instancePath,message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jobInputType !== undefined){
let data0 = data.jobInputType;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate20.errors = [{instancePath:instancePath+"/jobInputType",message:"must be string,null"}];
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
validate20.errors = [{instancePath:instancePath+"/job_input_type",message:"must be string,null"}];
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
validate20.errors = [{instancePath:instancePath+"/uri",message:"must be string,null"}];
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
validate20.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate22.errors = [{instancePath,message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.environmentId !== undefined){
let data0 = data.environmentId;
if((typeof data0 !== "string") && (data0 !== null)){
validate22.errors = [{instancePath:instancePath+"/environmentId",message:"must be string,null"}];
return false;
}
}
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate24.errors = [{instancePath,message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.trainingData !== undefined){
const _errs1 = errors;
if(!(validate20(data.trainingData, {instancePath:instancePath+"/trainingData",parentData:data,parentDataProperty:"trainingData",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
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
if(!(validate20(data.validationData, {instancePath:instancePath+"/validationData",parentData:data,parentDataProperty:"validationData",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
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
if(!(validate20(data.testData, {instancePath:instancePath+"/testData",parentData:data,parentDataProperty:"testData",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
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
validate24.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate29.errors = [{instancePath,message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.componentId !== undefined){
let data0 = data.componentId;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate29.errors = [{instancePath:instancePath+"/componentId",message:"must be string,null"}];
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
validate29.errors = [{instancePath:instancePath+"/inputs",message:"must be object,null"}];
return false;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const _errs6 = errors;
if(!(validate20(data1[key0], {instancePath:instancePath+"/inputs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
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
validate29.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tags !== undefined){
let data0 = data.tags;
const _errs1 = errors;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
validate17.errors = [{instancePath:instancePath+"/tags",message:"must be object,null"}];
return false;
}
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
let data1 = data0[key0];
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate17.errors = [{instancePath:instancePath+"/tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),message:"must be string,null"}];
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
validate17.errors = [{instancePath:instancePath+"/properties",message:"must be object,null"}];
return false;
}
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate17.errors = [{instancePath:instancePath+"/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),message:"must be string,null"}];
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
validate17.errors = [{instancePath:instancePath+"/services",message:"must be object,null"}];
return false;
}
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
const _errs14 = errors;
if(!(validate18(data4[key2], {instancePath:instancePath+"/services/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
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
validate17.errors = [{instancePath:instancePath+"/componentId",message:"must be string,null"}];
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
validate17.errors = [{instancePath:instancePath+"/environmentId",message:"must be string,null"}];
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
validate17.errors = [{instancePath:instancePath+"/inputs",message:"must be object,null"}];
return false;
}
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
const _errs22 = errors;
if(!(validate20(data8[key3], {instancePath:instancePath+"/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
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
if(!(validate22(data.trial, {instancePath:instancePath+"/trial",parentData:data,parentDataProperty:"trial",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
if(!(validate24(data.taskDetails, {instancePath:instancePath+"/taskDetails",parentData:data,parentDataProperty:"taskDetails",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
validate17.errors = [{instancePath:instancePath+"/jobs",message:"must be object,null"}];
return false;
}
if(errors === _errs25){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
const _errs28 = errors;
if(!(validate29(data12[key4], {instancePath:instancePath+"/jobs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
validate17.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate33.errors = [{instancePath,message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createdBy !== undefined){
let data0 = data.createdBy;
if((typeof data0 !== "string") && (data0 !== null)){
validate33.errors = [{instancePath:instancePath+"/createdBy",message:"must be string,null"}];
return false;
}
}
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.properties === undefined) && (missing0 = "properties")){
validate16.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.properties !== undefined){
const _errs1 = errors;
if(!(validate17(data.properties, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
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
if(!(validate33(data.systemData, {instancePath:instancePath+"/systemData",parentData:data,parentDataProperty:"systemData",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
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
validate16.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const oidcAnswerCheck: Check = validate35;
const func0 = (text) => [...text].length;

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.oidcToken === undefined) && (missing0 = "oidcToken")){
validate35.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.oidcToken !== undefined){
let data0 = data.oidcToken;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length < 1){
validate35.errors = [{instancePath:instancePath+"/oidcToken",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/oidcToken",message:"must be string"}];
return false;
}
}
}
}
}
else {
validate35.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}

const operationCheck: Check = validate36;

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate36.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
if(typeof data.status !== "string"){
validate36.errors = [{instancePath:instancePath+"/status",message:"must be string"}];
return false;
}
}
}
}
else {
validate36.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

const permissionPageCheck: Check = validate37;

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actions !== undefined){
let data0 = data.actions;
const _errs1 = errors;
if((!(Array.isArray(data0))) && (data0 !== null)){
validate38.errors = [{instancePath:instancePath+"/actions",message:"must be array,null"}];
return false;
}
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate38.errors = [{instancePath:instancePath+"/actions/" + i0,message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
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
if(data.notActions !== undefined){
let data2 = data.notActions;
const _errs5 = errors;
if((!(Array.isArray(data2))) && (data2 !== null)){
validate38.errors = [{instancePath:instancePath+"/notActions",message:"must be array,null"}];
return false;
}
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(typeof data2[i1] !== "string"){
validate38.errors = [{instancePath:instancePath+"/notActions/" + i1,message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
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
else {
validate38.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
validate37.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
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
if(!(validate38(data0[i0], {instancePath:instancePath+"/value/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/value",message:"must be array"}];
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
validate37.errors = [{instancePath:instancePath+"/nextLink",message:"must be string,null"}];
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
validate37.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

const versionPageCheck: Check = validate40;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
validate40.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
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
if(!(validate6(data0[i0], {instancePath:instancePath+"/value/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/value",message:"must be array"}];
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
validate40.errors = [{instancePath:instancePath+"/nextLink",message:"must be string,null"}];
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
validate40.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

/** Whether the value is a ArmError. */
export function isArmError(value: unknown): value is ArmError {
  return armErrorCheck(value);
}

/** What made the last value of `isArmError` no ArmError: the path in it, and what it should be. */
export function whyArmError(): string {
  const [error] = armErrorCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a AssertionClaims. */
export function isAssertionClaims(value: unknown): value is AssertionClaims {
  return assertionClaimsCheck(value);
}

/** What made the last value of `isAssertionClaims` no AssertionClaims: the path in it, and what it should be. */
export function whyAssertionClaims(): string {
  const [error] = assertionClaimsCheck.errors ?? [];
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

/** Whether the value is a OidcAnswer. */
export function isOidcAnswer(value: unknown): value is OidcAnswer {
  return oidcAnswerCheck(value);
}

/** What made the last value of `isOidcAnswer` no OidcAnswer: the path in it, and what it should be. */
export function whyOidcAnswer(): string {
  const [error] = oidcAnswerCheck.errors ?? [];
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

/** Whether the value is a PermissionPage. */
export function isPermissionPage(value: unknown): value is PermissionPage {
  return permissionPageCheck(value);
}

/** What made the last value of `isPermissionPage` no PermissionPage: the path in it, and what it should be. */
export function whyPermissionPage(): string {
  const [error] = permissionPageCheck.errors ?? [];
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
