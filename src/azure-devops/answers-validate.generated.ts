// @ts-nocheck: compiled from azure-devops/answers.ts by scripts/generate.mjs; do not edit.
import type { Approvals, Artifacts, BranchPolicies, Build, CheckSuite, Checks, Definition, Deployments, Environments, Item, Problem, Refs, Release, ReleaseStage, Repository, Timeline } from './answers.js';

interface CompiledError {
  readonly instancePath: string;
  readonly message?: string;
}
type Check = ((value: unknown) => boolean) & { errors?: CompiledError[] | null };

const approvalsCheck: Check = validate0;
const pattern0 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
const func0 = (text) => [...text].length;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate3.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length < 1){
validate3.errors = [{instancePath:instancePath+"/id",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate3.errors = [{instancePath:instancePath+"/id",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.displayName !== undefined){
let data1 = data.displayName;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate3.errors = [{instancePath:instancePath+"/displayName",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uniqueName !== undefined){
let data2 = data.uniqueName;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate3.errors = [{instancePath:instancePath+"/uniqueName",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.descriptor !== undefined){
let data3 = data.descriptor;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate3.errors = [{instancePath:instancePath+"/descriptor",message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isContainer !== undefined){
let data4 = data.isContainer;
const _errs9 = errors;
if((typeof data4 !== "boolean") && (data4 !== null)){
validate3.errors = [{instancePath:instancePath+"/isContainer",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs9 === errors;
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
else {
validate3.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
const err0 = {instancePath,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/id",message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/id",message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.displayName !== undefined){
let data1 = data.displayName;
const _errs5 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/displayName",message:"must be string,null"};
(vErrors ??= []).push(err3);
errors++;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.uniqueName !== undefined){
let data2 = data.uniqueName;
const _errs7 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/uniqueName",message:"must be string,null"};
(vErrors ??= []).push(err4);
errors++;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.descriptor !== undefined){
let data3 = data.descriptor;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/descriptor",message:"must be string,null"};
(vErrors ??= []).push(err5);
errors++;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.isContainer !== undefined){
let data4 = data.isContainer;
const _errs11 = errors;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/isContainer",message:"must be boolean,null"};
(vErrors ??= []).push(err6);
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
}
else {
const err7 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(data !== null){
const err8 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err8);
errors++;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err9 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err9);
errors++;
validate5.errors = vErrors;
return false;
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
validate5.errors = vErrors;
return errors === 0;
}


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {instancePath,message:"must be array"};
(vErrors ??= []).push(err0);
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data !== null){
const err1 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err1);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err2 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err2);
errors++;
validate7.errors = vErrors;
return false;
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
validate7.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.status === undefined) && (missing0 = "status")) || ((data.assignedApprover === undefined) && (missing0 = "assignedApprover"))){
validate2.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
const _errs1 = errors;
if(typeof data.status !== "string"){
validate2.errors = [{instancePath:instancePath+"/status",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assignedApprover !== undefined){
const _errs3 = errors;
if(!(validate3(data.assignedApprover, {instancePath:instancePath+"/assignedApprover",parentData:data,parentDataProperty:"assignedApprover",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actualApprover !== undefined){
const _errs4 = errors;
if(!(validate5(data.actualApprover, {instancePath:instancePath+"/actualApprover",parentData:data,parentDataProperty:"actualApprover",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.comment !== undefined){
let data3 = data.comment;
const _errs5 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate2.errors = [{instancePath:instancePath+"/comment",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
const _errs7 = errors;
if(!(validate7(data.history, {instancePath:instancePath+"/history",parentData:data,parentDataProperty:"history",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
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
}
else {
validate2.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner !== undefined){
let data0 = data.owner;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(errors === _errs5){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id !== undefined){
let data1 = data0.id;
const _errs7 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/owner/id",message:"must be integer"};
(vErrors ??= []).push(err0);
errors++;
}
if(errors === _errs7){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err1 = {instancePath:instancePath+"/owner/id",message:"must be >= 0"};
(vErrors ??= []).push(err1);
errors++;
}
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/owner",message:"must be object"};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if(data0 !== null){
const err3 = {instancePath:instancePath+"/owner",message:"must be null"};
(vErrors ??= []).push(err3);
errors++;
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/owner",message:"must match a schema in anyOf"};
(vErrors ??= []).push(err4);
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err5 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(data !== null){
const err6 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err6);
errors++;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err7 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err7);
errors++;
validate10.errors = vErrors;
return false;
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
validate10.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))){
validate1.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate1.errors = [{instancePath:instancePath+"/id",message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/id",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs3 = errors;
if(typeof data.status !== "string"){
validate1.errors = [{instancePath:instancePath+"/status",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minRequiredApprovers !== undefined){
let data2 = data.minRequiredApprovers;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate1.errors = [{instancePath:instancePath+"/minRequiredApprovers",message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate1.errors = [{instancePath:instancePath+"/minRequiredApprovers",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data3 = data.steps;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate2(data3[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate1.errors = [{instancePath:instancePath+"/steps",message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pipeline !== undefined){
const _errs10 = errors;
if(!(validate10(data.pipeline, {instancePath:instancePath+"/pipeline",parentData:data,parentDataProperty:"pipeline",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
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
if((data.value === undefined) && (missing0 = "value")){
validate0.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
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
if(!(validate1(data0[i0], {instancePath:instancePath+"/value/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/value",message:"must be array"}];
return false;
}
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

const artifactsCheck: Check = validate13;

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data !== null){
const err2 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err2);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3);
errors++;
validate15.errors = vErrors;
return false;
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
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))){
validate14.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate14.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate14.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate14.errors = [{instancePath:instancePath+"/name",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
const _errs5 = errors;
if(!(validate15(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
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

const branchPoliciesCheck: Check = validate18;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate20.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate20.errors = [{instancePath:instancePath+"/id",message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/id",message:"must be string"}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repositoryId !== undefined){
let data0 = data.repositoryId;
const _errs3 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err0 = {instancePath:instancePath+"/repositoryId",message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/repositoryId",message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs7 = errors;
if(data0 !== null){
const err2 = {instancePath:instancePath+"/repositoryId",message:"must be null"};
(vErrors ??= []).push(err2);
errors++;
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {instancePath:instancePath+"/repositoryId",message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3);
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.refName !== undefined){
let data1 = data.refName;
const _errs9 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/refName",message:"must be string,null"};
(vErrors ??= []).push(err4);
errors++;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.matchKind !== undefined){
let data2 = data.matchKind;
const _errs11 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/matchKind",message:"must be string,null"};
(vErrors ??= []).push(err5);
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
else {
const err6 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(data !== null){
const err7 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err7);
errors++;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err8 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err8);
errors++;
validate23.errors = vErrors;
return false;
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
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.minimumApproverCount !== undefined){
let data0 = data.minimumApproverCount;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate22.errors = [{instancePath:instancePath+"/minimumApproverCount",message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creatorVoteCounts !== undefined){
let data1 = data.creatorVoteCounts;
const _errs3 = errors;
if((typeof data1 !== "boolean") && (data1 !== null)){
validate22.errors = [{instancePath:instancePath+"/creatorVoteCounts",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowDownvotes !== undefined){
let data2 = data.allowDownvotes;
const _errs5 = errors;
if((typeof data2 !== "boolean") && (data2 !== null)){
validate22.errors = [{instancePath:instancePath+"/allowDownvotes",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resetOnSourcePush !== undefined){
let data3 = data.resetOnSourcePush;
const _errs7 = errors;
if((typeof data3 !== "boolean") && (data3 !== null)){
validate22.errors = [{instancePath:instancePath+"/resetOnSourcePush",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requireVoteOnLastIteration !== undefined){
let data4 = data.requireVoteOnLastIteration;
const _errs9 = errors;
if((typeof data4 !== "boolean") && (data4 !== null)){
validate22.errors = [{instancePath:instancePath+"/requireVoteOnLastIteration",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requireVoteOnEachIteration !== undefined){
let data5 = data.requireVoteOnEachIteration;
const _errs11 = errors;
if((typeof data5 !== "boolean") && (data5 !== null)){
validate22.errors = [{instancePath:instancePath+"/requireVoteOnEachIteration",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data6 = data.scope;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate23(data6[i0], {instancePath:instancePath+"/scope/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/scope",message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
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
else {
validate22.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.isEnabled === undefined) && (missing0 = "isEnabled"))) || ((data.isBlocking === undefined) && (missing0 = "isBlocking"))){
validate19.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate19.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate19.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(!(validate20(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isEnabled !== undefined){
const _errs4 = errors;
if(typeof data.isEnabled !== "boolean"){
validate19.errors = [{instancePath:instancePath+"/isEnabled",message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isBlocking !== undefined){
const _errs6 = errors;
if(typeof data.isBlocking !== "boolean"){
validate19.errors = [{instancePath:instancePath+"/isBlocking",message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isDeleted !== undefined){
let data4 = data.isDeleted;
const _errs8 = errors;
if((typeof data4 !== "boolean") && (data4 !== null)){
validate19.errors = [{instancePath:instancePath+"/isDeleted",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs10 = errors;
if(!(validate22(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
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
else {
validate19.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
validate18.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
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
if(!(validate19(data0[i0], {instancePath:instancePath+"/value/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/value",message:"must be array"}];
return false;
}
}
}
}
}
else {
validate18.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}

const buildCheck: Check = validate27;
const pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"+"\""};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data !== null){
const err2 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err2);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3);
errors++;
validate28.errors = vErrors;
return false;
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
validate28.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))){
validate32.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length < 1){
validate32.errors = [{instancePath:instancePath+"/id",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/id",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate32.errors = [{instancePath:instancePath+"/type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate32.errors = [{instancePath:instancePath+"/name",message:"must be string,null"}];
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
validate32.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate34.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate34.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate34.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
let data1 = data.revision;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate34.errors = [{instancePath:instancePath+"/revision",message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate34.errors = [{instancePath:instancePath+"/revision",message:"must be >= 0"}];
return false;
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
else {
validate34.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.planId === undefined) && (missing0 = "planId")){
const err0 = {instancePath,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.planId !== undefined){
let data0 = data.planId;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/planId",message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/planId",message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err3);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data !== null){
const err4 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err4);
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err5 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err5);
errors++;
validate36.errors = vErrors;
return false;
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
validate36.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
const err0 = {instancePath,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/id",message:"must be integer"};
(vErrors ??= []).push(err1);
errors++;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/id",message:"must be >= 0"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reason !== undefined){
const _errs5 = errors;
if(typeof data.reason !== "string"){
const err3 = {instancePath:instancePath+"/reason",message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.repository !== undefined){
let data2 = data.repository;
const _errs7 = errors;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(errors === _errs9){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.id === undefined) && (missing1 = "id")) || ((data2.type === undefined) && (missing1 = "type"))){
const err4 = {instancePath:instancePath+"/repository",message:"must have required property '"+missing1+"'"};
(vErrors ??= []).push(err4);
errors++;
}
else {
if(data2.id !== undefined){
let data3 = data2.id;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/repository/id",message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/repository/id",message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.type !== undefined){
const _errs13 = errors;
if(typeof data2.type !== "string"){
const err7 = {instancePath:instancePath+"/repository/type",message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.name !== undefined){
let data5 = data2.name;
const _errs15 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/repository/name",message:"must be string,null"};
(vErrors ??= []).push(err8);
errors++;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/repository",message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs17 = errors;
if(data2 !== null){
const err10 = {instancePath:instancePath+"/repository",message:"must be null"};
(vErrors ??= []).push(err10);
errors++;
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/repository",message:"must match a schema in anyOf"};
(vErrors ??= []).push(err11);
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
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
const err12 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs19 = errors;
if(data !== null){
const err13 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err13);
errors++;
}
var _valid0 = _errs19 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err14 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err14);
errors++;
validate38.errors = vErrors;
return false;
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
validate38.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
const _errs4 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),message:"must be string,null"};
(vErrors ??= []).push(err0);
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
const err1 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err1);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(data !== null){
const err2 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err2);
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3);
errors++;
validate40.errors = vErrors;
return false;
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
validate40.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.sourceBranch === undefined) && (missing0 = "sourceBranch"))) || ((data.sourceVersion === undefined) && (missing0 = "sourceVersion"))) || ((data.requestedFor === undefined) && (missing0 = "requestedFor"))) || ((data.requestedBy === undefined) && (missing0 = "requestedBy"))) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.definition === undefined) && (missing0 = "definition"))){
validate27.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate27.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate27.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
const _errs3 = errors;
if(typeof data.reason !== "string"){
validate27.errors = [{instancePath:instancePath+"/reason",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceBranch !== undefined){
let data2 = data.sourceBranch;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length < 1){
validate27.errors = [{instancePath:instancePath+"/sourceBranch",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/sourceBranch",message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceVersion !== undefined){
let data3 = data.sourceVersion;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length < 1){
validate27.errors = [{instancePath:instancePath+"/sourceVersion",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate27.errors = [{instancePath:instancePath+"/sourceVersion",message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.queueTime !== undefined){
const _errs9 = errors;
if(!(validate28(data.queueTime, {instancePath:instancePath+"/queueTime",parentData:data,parentDataProperty:"queueTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestedFor !== undefined){
const _errs10 = errors;
if(!(validate3(data.requestedFor, {instancePath:instancePath+"/requestedFor",parentData:data,parentDataProperty:"requestedFor",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestedBy !== undefined){
const _errs11 = errors;
if(!(validate5(data.requestedBy, {instancePath:instancePath+"/requestedBy",parentData:data,parentDataProperty:"requestedBy",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined){
const _errs12 = errors;
if(!(validate32(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.definition !== undefined){
const _errs13 = errors;
if(!(validate34(data.definition, {instancePath:instancePath+"/definition",parentData:data,parentDataProperty:"definition",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orchestrationPlan !== undefined){
const _errs14 = errors;
if(!(validate36(data.orchestrationPlan, {instancePath:instancePath+"/orchestrationPlan",parentData:data,parentDataProperty:"orchestrationPlan",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.triggeredByBuild !== undefined){
const _errs15 = errors;
if(!(validate38(data.triggeredByBuild, {instancePath:instancePath+"/triggeredByBuild",parentData:data,parentDataProperty:"triggeredByBuild",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.triggerInfo !== undefined){
const _errs16 = errors;
if(!(validate40(data.triggerInfo, {instancePath:instancePath+"/triggerInfo",parentData:data,parentDataProperty:"triggerInfo",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
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
else {
validate27.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const checkSuiteCheck: Check = validate42;

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate45.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate45.errors = [{instancePath:instancePath+"/id",message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/id",message:"must be string"}];
return false;
}
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
validate45.errors = [{instancePath:instancePath+"/name",message:"must be string,null"}];
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
else {
validate45.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))){
const err0 = {instancePath,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
const err1 = {instancePath:instancePath+"/type",message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.id !== undefined){
const _errs5 = errors;
if(typeof data.id !== "string"){
const err2 = {instancePath:instancePath+"/id",message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
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
const err3 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err3);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data !== null){
const err4 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err4);
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err5 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err5);
errors++;
validate47.errors = vErrors;
return false;
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
validate47.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))){
validate44.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate44.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate44.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(!(validate45(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource !== undefined){
const _errs4 = errors;
if(!(validate47(data.resource, {instancePath:instancePath+"/resource",parentData:data,parentDataProperty:"resource",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.checkConfigurationRef === undefined) && (missing0 = "checkConfigurationRef"))){
validate43.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate43.errors = [{instancePath:instancePath+"/id",message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/id",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs3 = errors;
if(typeof data.status !== "string"){
validate43.errors = [{instancePath:instancePath+"/status",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkConfigurationRef !== undefined){
const _errs5 = errors;
if(!(validate44(data.checkConfigurationRef, {instancePath:instancePath+"/checkConfigurationRef",parentData:data,parentDataProperty:"checkConfigurationRef",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
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
validate43.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.checkRuns === undefined) && (missing0 = "checkRuns"))){
validate42.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate42.errors = [{instancePath:instancePath+"/id",message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""}];
return false;
}
}
else {
validate42.errors = [{instancePath:instancePath+"/id",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.checkRuns !== undefined){
let data1 = data.checkRuns;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate43(data1[i0], {instancePath:instancePath+"/checkRuns/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/checkRuns",message:"must be array"}];
return false;
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
else {
validate42.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

const checksCheck: Check = validate51;

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvers !== undefined){
let data0 = data.approvers;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
if(errors === _errs5){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.id === undefined) && (missing0 = "id")){
const err0 = {instancePath:instancePath+"/approvers/" + i0,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length < 1){
const err1 = {instancePath:instancePath+"/approvers/" + i0+"/id",message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/approvers/" + i0+"/id",message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.displayName !== undefined){
let data3 = data1.displayName;
const _errs9 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/approvers/" + i0+"/displayName",message:"must be string,null"};
(vErrors ??= []).push(err3);
errors++;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.uniqueName !== undefined){
let data4 = data1.uniqueName;
const _errs11 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
const err4 = {instancePath:instancePath+"/approvers/" + i0+"/uniqueName",message:"must be string,null"};
(vErrors ??= []).push(err4);
errors++;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.descriptor !== undefined){
let data5 = data1.descriptor;
const _errs13 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/approvers/" + i0+"/descriptor",message:"must be string,null"};
(vErrors ??= []).push(err5);
errors++;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.isContainer !== undefined){
let data6 = data1.isContainer;
const _errs15 = errors;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/approvers/" + i0+"/isContainer",message:"must be boolean,null"};
(vErrors ??= []).push(err6);
errors++;
}
var valid3 = _errs15 === errors;
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
else {
const err7 = {instancePath:instancePath+"/approvers/" + i0,message:"must be object"};
(vErrors ??= []).push(err7);
errors++;
}
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
const err8 = {instancePath:instancePath+"/approvers",message:"must be array"};
(vErrors ??= []).push(err8);
errors++;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.minRequiredApprovers !== undefined){
let data7 = data.minRequiredApprovers;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err9 = {instancePath:instancePath+"/minRequiredApprovers",message:"must be integer"};
(vErrors ??= []).push(err9);
errors++;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/minRequiredApprovers",message:"must be >= 0"};
(vErrors ??= []).push(err10);
errors++;
}
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.requesterCannotBeApprover !== undefined){
let data8 = data.requesterCannotBeApprover;
const _errs19 = errors;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/requesterCannotBeApprover",message:"must be boolean,null"};
(vErrors ??= []).push(err11);
errors++;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
const err12 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs21 = errors;
if(data !== null){
const err13 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err13);
errors++;
}
var _valid0 = _errs21 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err14 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err14);
errors++;
validate56.errors = vErrors;
return false;
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
validate56.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))){
validate52.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate52.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate52.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(!(validate45(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isDisabled !== undefined){
let data2 = data.isDisabled;
const _errs4 = errors;
if((typeof data2 !== "boolean") && (data2 !== null)){
validate52.errors = [{instancePath:instancePath+"/isDisabled",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdOn !== undefined){
const _errs6 = errors;
if(!(validate28(data.createdOn, {instancePath:instancePath+"/createdOn",parentData:data,parentDataProperty:"createdOn",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modifiedOn !== undefined){
const _errs7 = errors;
if(!(validate28(data.modifiedOn, {instancePath:instancePath+"/modifiedOn",parentData:data,parentDataProperty:"modifiedOn",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs8 = errors;
if(!(validate56(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
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
else {
validate52.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
validate51.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
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
if(!(validate52(data0[i0], {instancePath:instancePath+"/value/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/value",message:"must be array"}];
return false;
}
}
}
}
}
else {
validate51.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

const definitionCheck: Check = validate59;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate60.errors = [{instancePath:instancePath+"/type",message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.yamlFilename !== undefined){
let data1 = data.yamlFilename;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length < 1){
validate60.errors = [{instancePath:instancePath+"/yamlFilename",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate60.errors = [{instancePath:instancePath+"/yamlFilename",message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate60.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))){
const err0 = {instancePath,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/id",message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/id",message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.type !== undefined){
const _errs5 = errors;
if(typeof data.type !== "string"){
const err3 = {instancePath:instancePath+"/type",message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.name !== undefined){
let data2 = data.name;
const _errs7 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/name",message:"must be string,null"};
(vErrors ??= []).push(err4);
errors++;
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
const err5 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(data !== null){
const err6 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err6);
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err7 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err7);
errors++;
validate62.errors = vErrors;
return false;
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
validate62.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate59.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate59.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate59.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revision !== undefined){
let data1 = data.revision;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate59.errors = [{instancePath:instancePath+"/revision",message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate59.errors = [{instancePath:instancePath+"/revision",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.process !== undefined){
const _errs5 = errors;
if(!(validate60(data.process, {instancePath:instancePath+"/process",parentData:data,parentDataProperty:"process",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined){
const _errs6 = errors;
if(!(validate62(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData}))){
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
validate59.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}

const deploymentsCheck: Check = validate64;

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
const err0 = {instancePath,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/id",message:"must be integer"};
(vErrors ??= []).push(err1);
errors++;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/id",message:"must be >= 0"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
}
}
}
else {
const err3 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err3);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data !== null){
const err4 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err4);
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err5 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err5);
errors++;
validate67.errors = vErrors;
return false;
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
validate67.errors = vErrors;
return errors === 0;
}


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.environmentId === undefined) && (missing0 = "environmentId"))) || ((data.owner === undefined) && (missing0 = "owner"))){
validate65.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate65.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate65.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environmentId !== undefined){
let data1 = data.environmentId;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate65.errors = [{instancePath:instancePath+"/environmentId",message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate65.errors = [{instancePath:instancePath+"/environmentId",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planId !== undefined){
const _errs5 = errors;
if(!(validate15(data.planId, {instancePath:instancePath+"/planId",parentData:data,parentDataProperty:"planId",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stageName !== undefined){
let data3 = data.stageName;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate65.errors = [{instancePath:instancePath+"/stageName",message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stageAttempt !== undefined){
let data4 = data.stageAttempt;
const _errs8 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate65.errors = [{instancePath:instancePath+"/stageAttempt",message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate65.errors = [{instancePath:instancePath+"/stageAttempt",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jobName !== undefined){
let data5 = data.jobName;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate65.errors = [{instancePath:instancePath+"/jobName",message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requestIdentifier !== undefined){
let data6 = data.requestIdentifier;
const _errs12 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate65.errors = [{instancePath:instancePath+"/requestIdentifier",message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
const _errs14 = errors;
if(!(validate67(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.queueTime !== undefined){
const _errs15 = errors;
if(!(validate28(data.queueTime, {instancePath:instancePath+"/queueTime",parentData:data,parentDataProperty:"queueTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startTime !== undefined){
const _errs16 = errors;
if(!(validate28(data.startTime, {instancePath:instancePath+"/startTime",parentData:data,parentDataProperty:"startTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishTime !== undefined){
const _errs17 = errors;
if(!(validate28(data.finishTime, {instancePath:instancePath+"/finishTime",parentData:data,parentDataProperty:"finishTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data11 = data.result;
const _errs18 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate65.errors = [{instancePath:instancePath+"/result",message:"must be string,null"}];
return false;
}
var valid0 = _errs18 === errors;
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
else {
validate65.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
validate64.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
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
if(!(validate65(data0[i0], {instancePath:instancePath+"/value/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
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
validate64.errors = [{instancePath:instancePath+"/value",message:"must be array"}];
return false;
}
}
}
}
}
else {
validate64.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}

const environmentsCheck: Check = validate73;

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))){
validate74.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate74.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate74.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
return false;
}
}
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
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length < 1){
validate74.errors = [{instancePath:instancePath+"/name",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate74.errors = [{instancePath:instancePath+"/name",message:"must be string"}];
return false;
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
else {
validate74.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
validate73.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
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
if(!(validate74(data0[i0], {instancePath:instancePath+"/value/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/value",message:"must be array"}];
return false;
}
}
}
}
}
else {
validate73.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

const itemCheck: Check = validate76;

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isBinary !== undefined){
let data0 = data.isBinary;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err0 = {instancePath:instancePath+"/isBinary",message:"must be boolean,null"};
(vErrors ??= []).push(err0);
errors++;
}
}
}
else {
const err1 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err1);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data !== null){
const err2 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err2);
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3);
errors++;
validate77.errors = vErrors;
return false;
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
validate77.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isFolder !== undefined){
let data0 = data.isFolder;
const _errs1 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate76.errors = [{instancePath:instancePath+"/isFolder",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isSymLink !== undefined){
let data1 = data.isSymLink;
const _errs3 = errors;
if((typeof data1 !== "boolean") && (data1 !== null)){
validate76.errors = [{instancePath:instancePath+"/isSymLink",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gitObjectType !== undefined){
let data2 = data.gitObjectType;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate76.errors = [{instancePath:instancePath+"/gitObjectType",message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data3 = data.content;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate76.errors = [{instancePath:instancePath+"/content",message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contentMetadata !== undefined){
const _errs9 = errors;
if(!(validate77(data.contentMetadata, {instancePath:instancePath+"/contentMetadata",parentData:data,parentDataProperty:"contentMetadata",rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate76.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

const problemCheck: Check = validate79;

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.message === undefined) && (missing0 = "message")){
validate79.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined){
if(typeof data.message !== "string"){
validate79.errors = [{instancePath:instancePath+"/message",message:"must be string"}];
return false;
}
}
}
}
else {
validate79.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}

const refsCheck: Check = validate80;
const pattern9 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.objectId === undefined) && (missing0 = "objectId"))){
validate81.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate81.errors = [{instancePath:instancePath+"/name",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objectId !== undefined){
let data1 = data.objectId;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
validate81.errors = [{instancePath:instancePath+"/objectId",message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate81.errors = [{instancePath:instancePath+"/objectId",message:"must be string"}];
return false;
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
else {
validate81.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
validate80.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
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
if(!(validate81(data0[i0], {instancePath:instancePath+"/value/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate80.errors = [{instancePath:instancePath+"/value",message:"must be array"}];
return false;
}
}
}
}
}
else {
validate80.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}

const releaseCheck: Check = validate83;

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.type === undefined) && (missing0 = "type")){
const err0 = {instancePath:instancePath+"/" + i0,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data0.type !== undefined){
const _errs5 = errors;
if(typeof data0.type !== "string"){
const err1 = {instancePath:instancePath+"/" + i0+"/type",message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.alias !== undefined){
let data2 = data0.alias;
const _errs7 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/" + i0+"/alias",message:"must be string,null"};
(vErrors ??= []).push(err2);
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.isPrimary !== undefined){
let data3 = data0.isPrimary;
const _errs9 = errors;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err3 = {instancePath:instancePath+"/" + i0+"/isPrimary",message:"must be boolean,null"};
(vErrors ??= []).push(err3);
errors++;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.definitionReference !== undefined){
let data4 = data0.definitionReference;
const _errs11 = errors;
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(errors === _errs13){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
const _errs16 = errors;
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if(errors === _errs18){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id !== undefined){
let data6 = data5.id;
const _errs20 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
const err4 = {instancePath:instancePath+"/" + i0+"/definitionReference/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/id",message:"must be string,null"};
(vErrors ??= []).push(err4);
errors++;
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data5.name !== undefined){
let data7 = data5.name;
const _errs22 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
const err5 = {instancePath:instancePath+"/" + i0+"/definitionReference/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",message:"must be string,null"};
(vErrors ??= []).push(err5);
errors++;
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0+"/definitionReference/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
}
var _valid2 = _errs18 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs24 = errors;
if(data5 !== null){
const err7 = {instancePath:instancePath+"/" + i0+"/definitionReference/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),message:"must be null"};
(vErrors ??= []).push(err7);
errors++;
}
var _valid2 = _errs24 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err8 = {instancePath:instancePath+"/" + i0+"/definitionReference/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),message:"must match a schema in anyOf"};
(vErrors ??= []).push(err8);
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs16 === errors;
if(!valid4){
break;
}
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/definitionReference",message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs26 = errors;
if(data4 !== null){
const err10 = {instancePath:instancePath+"/" + i0+"/definitionReference",message:"must be null"};
(vErrors ??= []).push(err10);
errors++;
}
var _valid1 = _errs26 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err11 = {instancePath:instancePath+"/" + i0+"/definitionReference",message:"must match a schema in anyOf"};
(vErrors ??= []).push(err11);
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
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
}
else {
const err12 = {instancePath:instancePath+"/" + i0,message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
const err13 = {instancePath,message:"must be array"};
(vErrors ??= []).push(err13);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs28 = errors;
if(data !== null){
const err14 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err14);
errors++;
}
var _valid0 = _errs28 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err15 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err15);
errors++;
validate86.errors = vErrors;
return false;
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
validate86.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.createdBy === undefined) && (missing0 = "createdBy"))){
validate83.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate83.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate83.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data1 = data.reason;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate83.errors = [{instancePath:instancePath+"/reason",message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdBy !== undefined){
const _errs5 = errors;
if(!(validate3(data.createdBy, {instancePath:instancePath+"/createdBy",parentData:data,parentDataProperty:"createdBy",rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdFor !== undefined){
const _errs6 = errors;
if(!(validate5(data.createdFor, {instancePath:instancePath+"/createdFor",parentData:data,parentDataProperty:"createdFor",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.artifacts !== undefined){
const _errs7 = errors;
if(!(validate86(data.artifacts, {instancePath:instancePath+"/artifacts",parentData:data,parentDataProperty:"artifacts",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
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
}
else {
validate83.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}

const releaseStageCheck: Check = validate88;

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.attempt === undefined) && (missing0 = "attempt"))) || ((data.isAutomated === undefined) && (missing0 = "isAutomated"))) || ((data.approvalType === undefined) && (missing0 = "approvalType"))){
validate89.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate89.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate89.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvalType !== undefined){
const _errs3 = errors;
if(typeof data.approvalType !== "string"){
validate89.errors = [{instancePath:instancePath+"/approvalType",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs5 = errors;
if(typeof data.status !== "string"){
validate89.errors = [{instancePath:instancePath+"/status",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isAutomated !== undefined){
const _errs7 = errors;
if(typeof data.isAutomated !== "boolean"){
validate89.errors = [{instancePath:instancePath+"/isAutomated",message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data4 = data.attempt;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate89.errors = [{instancePath:instancePath+"/attempt",message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate89.errors = [{instancePath:instancePath+"/attempt",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approver !== undefined){
const _errs11 = errors;
if(!(validate5(data.approver, {instancePath:instancePath+"/approver",parentData:data,parentDataProperty:"approver",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approvedBy !== undefined){
const _errs12 = errors;
if(!(validate5(data.approvedBy, {instancePath:instancePath+"/approvedBy",parentData:data,parentDataProperty:"approvedBy",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.comments !== undefined){
let data7 = data.comments;
const _errs13 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate89.errors = [{instancePath:instancePath+"/comments",message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.releaseEnvironment !== undefined){
const _errs15 = errors;
if(!(validate67(data.releaseEnvironment, {instancePath:instancePath+"/releaseEnvironment",parentData:data,parentDataProperty:"releaseEnvironment",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
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
else {
validate89.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.approvals !== undefined){
let data0 = data.approvals;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data0)){
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.isAutomated === undefined) && (missing0 = "isAutomated")){
const err0 = {instancePath:instancePath+"/approvals/" + i0,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data1.isAutomated !== undefined){
const _errs9 = errors;
if(typeof data1.isAutomated !== "boolean"){
const err1 = {instancePath:instancePath+"/approvals/" + i0+"/isAutomated",message:"must be boolean"};
(vErrors ??= []).push(err1);
errors++;
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data1.approver !== undefined){
let data3 = data1.approver;
const _errs11 = errors;
const _errs12 = errors;
let valid5 = false;
const _errs13 = errors;
if(errors === _errs13){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.id === undefined) && (missing1 = "id")){
const err2 = {instancePath:instancePath+"/approvals/" + i0+"/approver",message:"must have required property '"+missing1+"'"};
(vErrors ??= []).push(err2);
errors++;
}
else {
if(data3.id !== undefined){
let data4 = data3.id;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data4 === "string"){
if(data4.length < 1){
const err3 = {instancePath:instancePath+"/approvals/" + i0+"/approver/id",message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/approvals/" + i0+"/approver/id",message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data3.displayName !== undefined){
let data5 = data3.displayName;
const _errs17 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
const err5 = {instancePath:instancePath+"/approvals/" + i0+"/approver/displayName",message:"must be string,null"};
(vErrors ??= []).push(err5);
errors++;
}
var valid6 = _errs17 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data3.uniqueName !== undefined){
let data6 = data3.uniqueName;
const _errs19 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
const err6 = {instancePath:instancePath+"/approvals/" + i0+"/approver/uniqueName",message:"must be string,null"};
(vErrors ??= []).push(err6);
errors++;
}
var valid6 = _errs19 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data3.descriptor !== undefined){
let data7 = data3.descriptor;
const _errs21 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
const err7 = {instancePath:instancePath+"/approvals/" + i0+"/approver/descriptor",message:"must be string,null"};
(vErrors ??= []).push(err7);
errors++;
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data3.isContainer !== undefined){
let data8 = data3.isContainer;
const _errs23 = errors;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err8 = {instancePath:instancePath+"/approvals/" + i0+"/approver/isContainer",message:"must be boolean,null"};
(vErrors ??= []).push(err8);
errors++;
}
var valid6 = _errs23 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/approvals/" + i0+"/approver",message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
}
var _valid2 = _errs13 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs25 = errors;
if(data3 !== null){
const err10 = {instancePath:instancePath+"/approvals/" + i0+"/approver",message:"must be null"};
(vErrors ??= []).push(err10);
errors++;
}
var _valid2 = _errs25 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err11 = {instancePath:instancePath+"/approvals/" + i0+"/approver",message:"must match a schema in anyOf"};
(vErrors ??= []).push(err11);
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/approvals/" + i0,message:"must be object"};
(vErrors ??= []).push(err12);
errors++;
}
}
var valid3 = _errs7 === errors;
if(!valid3){
break;
}
}
}
else {
const err13 = {instancePath:instancePath+"/approvals",message:"must be array"};
(vErrors ??= []).push(err13);
errors++;
}
}
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs27 = errors;
if(data0 !== null){
const err14 = {instancePath:instancePath+"/approvals",message:"must be null"};
(vErrors ??= []).push(err14);
errors++;
}
var _valid1 = _errs27 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err15 = {instancePath:instancePath+"/approvals",message:"must match a schema in anyOf"};
(vErrors ??= []).push(err15);
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err16 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err16);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs29 = errors;
if(data !== null){
const err17 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err17);
errors++;
}
var _valid0 = _errs29 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err18 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err18);
errors++;
validate94.errors = vErrors;
return false;
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
validate94.errors = vErrors;
return errors === 0;
}


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.attempt === undefined) && (missing0 = "attempt")){
const err0 = {instancePath:instancePath+"/" + i0,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data0.attempt !== undefined){
let data1 = data0.attempt;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/" + i0+"/attempt",message:"must be integer"};
(vErrors ??= []).push(err1);
errors++;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/" + i0+"/attempt",message:"must be >= 0"};
(vErrors ??= []).push(err2);
errors++;
}
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.status !== undefined){
const _errs7 = errors;
if(typeof data0.status !== "string"){
const err3 = {instancePath:instancePath+"/" + i0+"/status",message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.queuedOn !== undefined){
let data3 = data0.queuedOn;
const _errs9 = errors;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err4 = {instancePath:instancePath+"/" + i0+"/queuedOn",message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"+"\""};
(vErrors ??= []).push(err4);
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/queuedOn",message:"must be string"};
(vErrors ??= []).push(err5);
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs13 = errors;
if(data3 !== null){
const err6 = {instancePath:instancePath+"/" + i0+"/queuedOn",message:"must be null"};
(vErrors ??= []).push(err6);
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err7 = {instancePath:instancePath+"/" + i0+"/queuedOn",message:"must match a schema in anyOf"};
(vErrors ??= []).push(err7);
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.requestedBy !== undefined){
let data4 = data0.requestedBy;
const _errs15 = errors;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(errors === _errs17){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.id === undefined) && (missing1 = "id")){
const err8 = {instancePath:instancePath+"/" + i0+"/requestedBy",message:"must have required property '"+missing1+"'"};
(vErrors ??= []).push(err8);
errors++;
}
else {
if(data4.id !== undefined){
let data5 = data4.id;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data5 === "string"){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/" + i0+"/requestedBy/id",message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0+"/requestedBy/id",message:"must be string"};
(vErrors ??= []).push(err10);
errors++;
}
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.displayName !== undefined){
let data6 = data4.displayName;
const _errs21 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/" + i0+"/requestedBy/displayName",message:"must be string,null"};
(vErrors ??= []).push(err11);
errors++;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.uniqueName !== undefined){
let data7 = data4.uniqueName;
const _errs23 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
const err12 = {instancePath:instancePath+"/" + i0+"/requestedBy/uniqueName",message:"must be string,null"};
(vErrors ??= []).push(err12);
errors++;
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.descriptor !== undefined){
let data8 = data4.descriptor;
const _errs25 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
const err13 = {instancePath:instancePath+"/" + i0+"/requestedBy/descriptor",message:"must be string,null"};
(vErrors ??= []).push(err13);
errors++;
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.isContainer !== undefined){
let data9 = data4.isContainer;
const _errs27 = errors;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err14 = {instancePath:instancePath+"/" + i0+"/requestedBy/isContainer",message:"must be boolean,null"};
(vErrors ??= []).push(err14);
errors++;
}
var valid5 = _errs27 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/" + i0+"/requestedBy",message:"must be object"};
(vErrors ??= []).push(err15);
errors++;
}
}
var _valid2 = _errs17 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs29 = errors;
if(data4 !== null){
const err16 = {instancePath:instancePath+"/" + i0+"/requestedBy",message:"must be null"};
(vErrors ??= []).push(err16);
errors++;
}
var _valid2 = _errs29 === errors;
valid4 = valid4 || _valid2;
}
if(!valid4){
const err17 = {instancePath:instancePath+"/" + i0+"/requestedBy",message:"must match a schema in anyOf"};
(vErrors ??= []).push(err17);
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.requestedFor !== undefined){
let data10 = data0.requestedFor;
const _errs31 = errors;
const _errs32 = errors;
let valid6 = false;
const _errs33 = errors;
if(errors === _errs33){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((data10.id === undefined) && (missing2 = "id")){
const err18 = {instancePath:instancePath+"/" + i0+"/requestedFor",message:"must have required property '"+missing2+"'"};
(vErrors ??= []).push(err18);
errors++;
}
else {
if(data10.id !== undefined){
let data11 = data10.id;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data11 === "string"){
if(data11.length < 1){
const err19 = {instancePath:instancePath+"/" + i0+"/requestedFor/id",message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/" + i0+"/requestedFor/id",message:"must be string"};
(vErrors ??= []).push(err20);
errors++;
}
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.displayName !== undefined){
let data12 = data10.displayName;
const _errs37 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
const err21 = {instancePath:instancePath+"/" + i0+"/requestedFor/displayName",message:"must be string,null"};
(vErrors ??= []).push(err21);
errors++;
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.uniqueName !== undefined){
let data13 = data10.uniqueName;
const _errs39 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
const err22 = {instancePath:instancePath+"/" + i0+"/requestedFor/uniqueName",message:"must be string,null"};
(vErrors ??= []).push(err22);
errors++;
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.descriptor !== undefined){
let data14 = data10.descriptor;
const _errs41 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
const err23 = {instancePath:instancePath+"/" + i0+"/requestedFor/descriptor",message:"must be string,null"};
(vErrors ??= []).push(err23);
errors++;
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data10.isContainer !== undefined){
let data15 = data10.isContainer;
const _errs43 = errors;
if((typeof data15 !== "boolean") && (data15 !== null)){
const err24 = {instancePath:instancePath+"/" + i0+"/requestedFor/isContainer",message:"must be boolean,null"};
(vErrors ??= []).push(err24);
errors++;
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/" + i0+"/requestedFor",message:"must be object"};
(vErrors ??= []).push(err25);
errors++;
}
}
var _valid3 = _errs33 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs45 = errors;
if(data10 !== null){
const err26 = {instancePath:instancePath+"/" + i0+"/requestedFor",message:"must be null"};
(vErrors ??= []).push(err26);
errors++;
}
var _valid3 = _errs45 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
const err27 = {instancePath:instancePath+"/" + i0+"/requestedFor",message:"must match a schema in anyOf"};
(vErrors ??= []).push(err27);
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/" + i0,message:"must be object"};
(vErrors ??= []).push(err28);
errors++;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
const err29 = {instancePath,message:"must be array"};
(vErrors ??= []).push(err29);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs47 = errors;
if(data !== null){
const err30 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err30);
errors++;
}
var _valid0 = _errs47 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err31 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err31);
errors++;
validate96.errors = vErrors;
return false;
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
validate96.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.releaseId === undefined) && (missing0 = "releaseId"))) || ((data.preDeployApprovals === undefined) && (missing0 = "preDeployApprovals"))){
validate88.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate88.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate88.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
return false;
}
}
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
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length < 1){
validate88.errors = [{instancePath:instancePath+"/name",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate88.errors = [{instancePath:instancePath+"/name",message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.releaseId !== undefined){
let data2 = data.releaseId;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate88.errors = [{instancePath:instancePath+"/releaseId",message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate88.errors = [{instancePath:instancePath+"/releaseId",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.definitionEnvironmentId !== undefined){
let data3 = data.definitionEnvironmentId;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate88.errors = [{instancePath:instancePath+"/definitionEnvironmentId",message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate88.errors = [{instancePath:instancePath+"/definitionEnvironmentId",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preDeployApprovals !== undefined){
let data4 = data.preDeployApprovals;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(!(validate89(data4[i0], {instancePath:instancePath+"/preDeployApprovals/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/preDeployApprovals",message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preApprovalsSnapshot !== undefined){
const _errs12 = errors;
if(!(validate94(data.preApprovalsSnapshot, {instancePath:instancePath+"/preApprovalsSnapshot",parentData:data,parentDataProperty:"preApprovalsSnapshot",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deploySteps !== undefined){
const _errs13 = errors;
if(!(validate96(data.deploySteps, {instancePath:instancePath+"/deploySteps",parentData:data,parentDataProperty:"deploySteps",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
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
else {
validate88.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}

const repositoryCheck: Check = validate98;
const pattern12 = new RegExp("^refs/heads/.", "u");

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(!pattern12.test(data)){
const err0 = {instancePath,message:"must match pattern \""+"^refs/heads/."+"\""};
(vErrors ??= []).push(err0);
errors++;
}
}
else {
const err1 = {instancePath,message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data !== null){
const err2 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err2);
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3);
errors++;
validate99.errors = vErrors;
return false;
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
validate99.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))){
validate101.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate101.errors = [{instancePath:instancePath+"/id",message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/id",message:"must be string"}];
return false;
}
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
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length < 1){
validate101.errors = [{instancePath:instancePath+"/name",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/name",message:"must be string"}];
return false;
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
else {
validate101.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.project === undefined) && (missing0 = "project"))){
validate98.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate98.errors = [{instancePath:instancePath+"/id",message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/id",message:"must be string"}];
return false;
}
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
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length < 1){
validate98.errors = [{instancePath:instancePath+"/name",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate98.errors = [{instancePath:instancePath+"/name",message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultBranch !== undefined){
const _errs5 = errors;
if(!(validate99(data.defaultBranch, {instancePath:instancePath+"/defaultBranch",parentData:data,parentDataProperty:"defaultBranch",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.project !== undefined){
const _errs6 = errors;
if(!(validate101(data.project, {instancePath:instancePath+"/project",parentData:data,parentDataProperty:"project",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
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
validate98.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}

const timelineCheck: Check = validate103;

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.attempt === undefined) && (missing0 = "attempt"))){
validate104.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate104.errors = [{instancePath:instancePath+"/id",message:"must match pattern \""+"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""}];
return false;
}
}
else {
validate104.errors = [{instancePath:instancePath+"/id",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parentId !== undefined){
const _errs3 = errors;
if(!(validate15(data.parentId, {instancePath:instancePath+"/parentId",parentData:data,parentDataProperty:"parentId",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if(typeof data.type !== "string"){
validate104.errors = [{instancePath:instancePath+"/type",message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data3 = data.name;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate104.errors = [{instancePath:instancePath+"/name",message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identifier !== undefined){
let data4 = data.identifier;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate104.errors = [{instancePath:instancePath+"/identifier",message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs10 = errors;
if(typeof data.state !== "string"){
validate104.errors = [{instancePath:instancePath+"/state",message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data6 = data.result;
const _errs12 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate104.errors = [{instancePath:instancePath+"/result",message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempt !== undefined){
let data7 = data.attempt;
const _errs14 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate104.errors = [{instancePath:instancePath+"/attempt",message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate104.errors = [{instancePath:instancePath+"/attempt",message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startTime !== undefined){
const _errs16 = errors;
if(!(validate28(data.startTime, {instancePath:instancePath+"/startTime",parentData:data,parentDataProperty:"startTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishTime !== undefined){
const _errs17 = errors;
if(!(validate28(data.finishTime, {instancePath:instancePath+"/finishTime",parentData:data,parentDataProperty:"finishTime",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
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
else {
validate104.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.records === undefined) && (missing0 = "records")){
validate103.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.records !== undefined){
let data0 = data.records;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate104(data0[i0], {instancePath:instancePath+"/records/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/records",message:"must be array"}];
return false;
}
}
}
}
}
else {
validate103.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}

/** Whether the value is a Approvals. */
export function isApprovals(value: unknown): value is Approvals {
  return approvalsCheck(value);
}

/** What made the last value of `isApprovals` no Approvals: the path in it, and what it should be. */
export function whyApprovals(): string {
  const [error] = approvalsCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Artifacts. */
export function isArtifacts(value: unknown): value is Artifacts {
  return artifactsCheck(value);
}

/** What made the last value of `isArtifacts` no Artifacts: the path in it, and what it should be. */
export function whyArtifacts(): string {
  const [error] = artifactsCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a BranchPolicies. */
export function isBranchPolicies(value: unknown): value is BranchPolicies {
  return branchPoliciesCheck(value);
}

/** What made the last value of `isBranchPolicies` no BranchPolicies: the path in it, and what it should be. */
export function whyBranchPolicies(): string {
  const [error] = branchPoliciesCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Build. */
export function isBuild(value: unknown): value is Build {
  return buildCheck(value);
}

/** What made the last value of `isBuild` no Build: the path in it, and what it should be. */
export function whyBuild(): string {
  const [error] = buildCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a CheckSuite. */
export function isCheckSuite(value: unknown): value is CheckSuite {
  return checkSuiteCheck(value);
}

/** What made the last value of `isCheckSuite` no CheckSuite: the path in it, and what it should be. */
export function whyCheckSuite(): string {
  const [error] = checkSuiteCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Checks. */
export function isChecks(value: unknown): value is Checks {
  return checksCheck(value);
}

/** What made the last value of `isChecks` no Checks: the path in it, and what it should be. */
export function whyChecks(): string {
  const [error] = checksCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Definition. */
export function isDefinition(value: unknown): value is Definition {
  return definitionCheck(value);
}

/** What made the last value of `isDefinition` no Definition: the path in it, and what it should be. */
export function whyDefinition(): string {
  const [error] = definitionCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Deployments. */
export function isDeployments(value: unknown): value is Deployments {
  return deploymentsCheck(value);
}

/** What made the last value of `isDeployments` no Deployments: the path in it, and what it should be. */
export function whyDeployments(): string {
  const [error] = deploymentsCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Environments. */
export function isEnvironments(value: unknown): value is Environments {
  return environmentsCheck(value);
}

/** What made the last value of `isEnvironments` no Environments: the path in it, and what it should be. */
export function whyEnvironments(): string {
  const [error] = environmentsCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Item. */
export function isItem(value: unknown): value is Item {
  return itemCheck(value);
}

/** What made the last value of `isItem` no Item: the path in it, and what it should be. */
export function whyItem(): string {
  const [error] = itemCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Problem. */
export function isProblem(value: unknown): value is Problem {
  return problemCheck(value);
}

/** What made the last value of `isProblem` no Problem: the path in it, and what it should be. */
export function whyProblem(): string {
  const [error] = problemCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Refs. */
export function isRefs(value: unknown): value is Refs {
  return refsCheck(value);
}

/** What made the last value of `isRefs` no Refs: the path in it, and what it should be. */
export function whyRefs(): string {
  const [error] = refsCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Release. */
export function isRelease(value: unknown): value is Release {
  return releaseCheck(value);
}

/** What made the last value of `isRelease` no Release: the path in it, and what it should be. */
export function whyRelease(): string {
  const [error] = releaseCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a ReleaseStage. */
export function isReleaseStage(value: unknown): value is ReleaseStage {
  return releaseStageCheck(value);
}

/** What made the last value of `isReleaseStage` no ReleaseStage: the path in it, and what it should be. */
export function whyReleaseStage(): string {
  const [error] = releaseStageCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Repository. */
export function isRepository(value: unknown): value is Repository {
  return repositoryCheck(value);
}

/** What made the last value of `isRepository` no Repository: the path in it, and what it should be. */
export function whyRepository(): string {
  const [error] = repositoryCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Timeline. */
export function isTimeline(value: unknown): value is Timeline {
  return timelineCheck(value);
}

/** What made the last value of `isTimeline` no Timeline: the path in it, and what it should be. */
export function whyTimeline(): string {
  const [error] = timelineCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
