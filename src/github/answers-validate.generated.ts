// @ts-nocheck: compiled from github/answers.ts by scripts/generate.mjs; do not edit.
import type { Account, AllowedActions, Artifacts, BranchProtection, BranchRules, Branch, CallingWorkflow, CheckRuns, Claims, Comparison, Content, DeploymentBranches, Environment, EventFile, Folder, IdToken, Lifetime, Membership, Presented, Problem, RepositoryIdentity, Repository, Ruleset, Rulesets, RunReviews, SubjectFormat, Team, WorkflowFile, WorkflowRights, WorkflowRun } from './answers.js';

interface CompiledError {
  readonly instancePath: string;
  readonly message?: string;
}
type Check = ((value: unknown) => boolean) & { errors?: CompiledError[] | null };

const accountCheck: Check = validate0;
const func0 = (text) => [...text].length;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.login === undefined) && (missing0 = "login"))) || ((data.type === undefined) && (missing0 = "type"))){
validate0.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate0.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate0.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
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
if(data.login !== undefined){
let data1 = data.login;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length < 1){
validate0.errors = [{instancePath:instancePath+"/login",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/login",message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs5 = errors;
if(typeof data.type !== "string"){
validate0.errors = [{instancePath:instancePath+"/type",message:"must be string"}];
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
validate0.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}

const allowedActionsCheck: Check = validate1;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.enabled === undefined) && (missing0 = "enabled")){
validate1.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.enabled !== undefined){
const _errs1 = errors;
if(typeof data.enabled !== "boolean"){
validate1.errors = [{instancePath:instancePath+"/enabled",message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_actions !== undefined){
let data1 = data.allowed_actions;
const _errs3 = errors;
if(!(((data1 === "all") || (data1 === "local_only")) || (data1 === "selected"))){
validate1.errors = [{instancePath:instancePath+"/allowed_actions",message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha_pinning_required !== undefined){
const _errs4 = errors;
if(typeof data.sha_pinning_required !== "boolean"){
validate1.errors = [{instancePath:instancePath+"/sha_pinning_required",message:"must be boolean"}];
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
}
else {
validate1.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}

const artifactsCheck: Check = validate2;
const pattern0 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$", "u");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(!pattern0.test(data)){
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
validate4.errors = vErrors;
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
validate4.errors = vErrors;
return errors === 0;
}


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.size_in_bytes === undefined) && (missing0 = "size_in_bytes"))) || ((data.expired === undefined) && (missing0 = "expired"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate3.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate3.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate3.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
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
validate3.errors = [{instancePath:instancePath+"/name",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size_in_bytes !== undefined){
let data2 = data.size_in_bytes;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate3.errors = [{instancePath:instancePath+"/size_in_bytes",message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate3.errors = [{instancePath:instancePath+"/size_in_bytes",message:"must be >= 0"}];
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
if(data.expired !== undefined){
const _errs7 = errors;
if(typeof data.expired !== "boolean"){
validate3.errors = [{instancePath:instancePath+"/expired",message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs9 = errors;
if(!(validate4(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
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
}
else {
validate3.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.total_count === undefined) && (missing0 = "total_count")) || ((data.artifacts === undefined) && (missing0 = "artifacts"))){
validate2.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.total_count !== undefined){
let data0 = data.total_count;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate2.errors = [{instancePath:instancePath+"/total_count",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate2.errors = [{instancePath:instancePath+"/total_count",message:"must be >= 0"}];
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
if(data.artifacts !== undefined){
let data1 = data.artifacts;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate3(data1[i0], {instancePath:instancePath+"/artifacts/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate2.errors = [{instancePath:instancePath+"/artifacts",message:"must be array"}];
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
validate2.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}

const branchProtectionCheck: Check = validate7;

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate9.errors = [{instancePath,message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.users !== undefined){
const _errs1 = errors;
if(!(Array.isArray(data.users))){
validate9.errors = [{instancePath:instancePath+"/users",message:"must be array"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.teams !== undefined){
const _errs3 = errors;
if(!(Array.isArray(data.teams))){
validate9.errors = [{instancePath:instancePath+"/teams",message:"must be array"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apps !== undefined){
const _errs5 = errors;
if(!(Array.isArray(data.apps))){
validate9.errors = [{instancePath:instancePath+"/apps",message:"must be array"}];
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
validate9.errors = vErrors;
return errors === 0;
}


function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate8.errors = [{instancePath,message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.required_approving_review_count !== undefined){
let data0 = data.required_approving_review_count;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate8.errors = [{instancePath:instancePath+"/required_approving_review_count",message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dismiss_stale_reviews !== undefined){
const _errs3 = errors;
if(typeof data.dismiss_stale_reviews !== "boolean"){
validate8.errors = [{instancePath:instancePath+"/dismiss_stale_reviews",message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_last_push_approval !== undefined){
const _errs5 = errors;
if(typeof data.require_last_push_approval !== "boolean"){
validate8.errors = [{instancePath:instancePath+"/require_last_push_approval",message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_code_owner_reviews !== undefined){
const _errs7 = errors;
if(typeof data.require_code_owner_reviews !== "boolean"){
validate8.errors = [{instancePath:instancePath+"/require_code_owner_reviews",message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bypass_pull_request_allowances !== undefined){
const _errs9 = errors;
if(!(validate9(data.bypass_pull_request_allowances, {instancePath:instancePath+"/bypass_pull_request_allowances",parentData:data,parentDataProperty:"bypass_pull_request_allowances",rootData}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
}
validate8.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/enabled",message:"must be boolean"}];
return false;
}
}
}
else {
validate12.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.required_pull_request_reviews !== undefined){
const _errs1 = errors;
if(!(validate8(data.required_pull_request_reviews, {instancePath:instancePath+"/required_pull_request_reviews",parentData:data,parentDataProperty:"required_pull_request_reviews",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_force_pushes !== undefined){
const _errs2 = errors;
if(!(validate12(data.allow_force_pushes, {instancePath:instancePath+"/allow_force_pushes",parentData:data,parentDataProperty:"allow_force_pushes",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allow_deletions !== undefined){
const _errs3 = errors;
if(!(validate12(data.allow_deletions, {instancePath:instancePath+"/allow_deletions",parentData:data,parentDataProperty:"allow_deletions",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enforce_admins !== undefined){
const _errs4 = errors;
if(!(validate12(data.enforce_admins, {instancePath:instancePath+"/enforce_admins",parentData:data,parentDataProperty:"enforce_admins",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
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
validate7.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}

const branchRulesCheck: Check = validate16;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate18.errors = [{instancePath,message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.required_approving_review_count !== undefined){
let data0 = data.required_approving_review_count;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate18.errors = [{instancePath:instancePath+"/required_approving_review_count",message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dismiss_stale_reviews_on_push !== undefined){
const _errs3 = errors;
if(typeof data.dismiss_stale_reviews_on_push !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/dismiss_stale_reviews_on_push",message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_last_push_approval !== undefined){
const _errs5 = errors;
if(typeof data.require_last_push_approval !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/require_last_push_approval",message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.require_code_owner_review !== undefined){
const _errs7 = errors;
if(typeof data.require_code_owner_review !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/require_code_owner_review",message:"must be boolean"}];
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
validate18.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate17.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if(typeof data.type !== "string"){
validate17.errors = [{instancePath:instancePath+"/type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
const _errs3 = errors;
if(!(validate18(data.parameters, {instancePath:instancePath+"/parameters",parentData:data,parentDataProperty:"parameters",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ruleset_id !== undefined){
let data2 = data.ruleset_id;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate17.errors = [{instancePath:instancePath+"/ruleset_id",message:"must be integer"}];
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
}
else {
validate17.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate17(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate16.errors = [{instancePath,message:"must be array"}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const branchCheck: Check = validate21;
const pattern1 = new RegExp("^[0-9a-f]{40}([0-9a-f]{24})?$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sha === undefined) && (missing0 = "sha")){
validate22.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.sha !== undefined){
let data0 = data.sha;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate22.errors = [{instancePath:instancePath+"/sha",message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/sha",message:"must be string"}];
return false;
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


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.commit === undefined) && (missing0 = "commit")) || ((data.protected === undefined) && (missing0 = "protected"))){
validate21.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.commit !== undefined){
const _errs1 = errors;
if(!(validate22(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protected !== undefined){
const _errs2 = errors;
if(typeof data.protected !== "boolean"){
validate21.errors = [{instancePath:instancePath+"/protected",message:"must be boolean"}];
return false;
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
validate21.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const callingWorkflowCheck: Check = validate24;

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,message:"must be string,number,boolean"};
(vErrors ??= []).push(err0);
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
const err1 = {instancePath,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err1);
errors++;
}
else {
if(data.name !== undefined){
let data0 = data.name;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/name",message:"must be string,number,boolean"};
(vErrors ??= []).push(err2);
errors++;
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
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err4 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err4);
errors++;
validate26.errors = vErrors;
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
validate26.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uses !== undefined){
const _errs1 = errors;
if(typeof data.uses !== "string"){
validate28.errors = [{instancePath:instancePath+"/uses",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.with !== undefined){
let data1 = data.with;
const _errs3 = errors;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
validate28.errors = [{instancePath:instancePath+"/with",message:"must be object,null"}];
return false;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
const _errs6 = errors;
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
validate28.errors = [{instancePath:instancePath+"/with/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),message:"must be string,number,boolean,null"}];
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
}
}
else {
validate28.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.environment !== undefined){
const _errs1 = errors;
if(!(validate26(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data1 = data.steps;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate28(data1[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/steps",message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate25.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.jobs === undefined) && (missing0 = "jobs")){
validate24.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jobs !== undefined){
let data0 = data.jobs;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs4 = errors;
if(!(validate25(data0[key0], {instancePath:instancePath+"/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/jobs",message:"must be object"}];
return false;
}
}
}
}
}
else {
validate24.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const checkRunsCheck: Check = validate31;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.environment === undefined) && (missing0 = "environment")) || ((data.created_at === undefined) && (missing0 = "created_at"))){
const err0 = {instancePath,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.environment !== undefined){
let data0 = data.environment;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/environment",message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/environment",message:"must be string"};
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
if(data.created_at !== undefined){
let data1 = data.created_at;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/created_at",message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"+"\""};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/created_at",message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
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
const err5 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err5);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data !== null){
const err6 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err6);
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err7 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err7);
errors++;
validate34.errors = vErrors;
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
validate34.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.conclusion === undefined) && (missing0 = "conclusion"))) || ((data.completed_at === undefined) && (missing0 = "completed_at"))){
validate32.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate32.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate32.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
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
validate32.errors = [{instancePath:instancePath+"/name",message:"must be string"}];
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
validate32.errors = [{instancePath:instancePath+"/status",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conclusion !== undefined){
let data3 = data.conclusion;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate32.errors = [{instancePath:instancePath+"/conclusion",message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completed_at !== undefined){
const _errs9 = errors;
if(!(validate4(data.completed_at, {instancePath:instancePath+"/completed_at",parentData:data,parentDataProperty:"completed_at",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deployment !== undefined){
const _errs10 = errors;
if(!(validate34(data.deployment, {instancePath:instancePath+"/deployment",parentData:data,parentDataProperty:"deployment",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
validate32.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.total_count === undefined) && (missing0 = "total_count")) || ((data.check_runs === undefined) && (missing0 = "check_runs"))){
validate31.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.total_count !== undefined){
let data0 = data.total_count;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate31.errors = [{instancePath:instancePath+"/total_count",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate31.errors = [{instancePath:instancePath+"/total_count",message:"must be >= 0"}];
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
if(data.check_runs !== undefined){
let data1 = data.check_runs;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate32(data1[i0], {instancePath:instancePath+"/check_runs/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/check_runs",message:"must be array"}];
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
validate31.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const claimsCheck: Check = validate37;
const pattern3 = new RegExp("^[0-9]+$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.repository === undefined) && (missing0 = "repository")) || ((data.run_id === undefined) && (missing0 = "run_id"))) || ((data.run_attempt === undefined) && (missing0 = "run_attempt"))) || ((data.ref === undefined) && (missing0 = "ref"))) || ((data.event_name === undefined) && (missing0 = "event_name"))) || ((data.exp === undefined) && (missing0 = "exp"))){
validate37.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.repository !== undefined){
let data0 = data.repository;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length < 1){
validate37.errors = [{instancePath:instancePath+"/repository",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/repository",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run_id !== undefined){
let data1 = data.run_id;
const _errs3 = errors;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
validate37.errors = [{instancePath:instancePath+"/run_id",message:"must be string,integer"}];
return false;
}
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate37.errors = [{instancePath:instancePath+"/run_id",message:"must match pattern \""+"^[0-9]+$"+"\""}];
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
if(data.run_attempt !== undefined){
let data2 = data.run_attempt;
const _errs5 = errors;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
validate37.errors = [{instancePath:instancePath+"/run_attempt",message:"must be string,integer"}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
validate37.errors = [{instancePath:instancePath+"/run_attempt",message:"must match pattern \""+"^[0-9]+$"+"\""}];
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
if(data.ref !== undefined){
let data3 = data.ref;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(data3.length < 1){
validate37.errors = [{instancePath:instancePath+"/ref",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/ref",message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_name !== undefined){
let data4 = data.event_name;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(data4.length < 1){
validate37.errors = [{instancePath:instancePath+"/event_name",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/event_name",message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs11 = errors;
if(typeof data.environment !== "string"){
validate37.errors = [{instancePath:instancePath+"/environment",message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.check_run_id !== undefined){
let data6 = data.check_run_id;
const _errs13 = errors;
if((typeof data6 !== "string") && (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6))))){
validate37.errors = [{instancePath:instancePath+"/check_run_id",message:"must be string,integer"}];
return false;
}
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
validate37.errors = [{instancePath:instancePath+"/check_run_id",message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor_id !== undefined){
let data7 = data.actor_id;
const _errs15 = errors;
if((typeof data7 !== "string") && (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7))))){
validate37.errors = [{instancePath:instancePath+"/actor_id",message:"must be string,integer"}];
return false;
}
if(errors === _errs15){
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
validate37.errors = [{instancePath:instancePath+"/actor_id",message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha !== undefined){
const _errs17 = errors;
if(typeof data.sha !== "string"){
validate37.errors = [{instancePath:instancePath+"/sha",message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflow_ref !== undefined){
const _errs19 = errors;
if(typeof data.workflow_ref !== "string"){
validate37.errors = [{instancePath:instancePath+"/workflow_ref",message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflow_sha !== undefined){
let data10 = data.workflow_sha;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
validate37.errors = [{instancePath:instancePath+"/workflow_sha",message:"must match pattern \""+"^[0-9a-f]{40}([0-9a-f]{24})?$"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/workflow_sha",message:"must be string"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.job_workflow_ref !== undefined){
const _errs23 = errors;
if(typeof data.job_workflow_ref !== "string"){
validate37.errors = [{instancePath:instancePath+"/job_workflow_ref",message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exp !== undefined){
let data12 = data.exp;
const _errs25 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate37.errors = [{instancePath:instancePath+"/exp",message:"must be number"}];
return false;
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
}
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

const comparisonCheck: Check = validate38;

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate38.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
if(typeof data.status !== "string"){
validate38.errors = [{instancePath:instancePath+"/status",message:"must be string"}];
return false;
}
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

const contentCheck: Check = validate39;

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err1 = {instancePath,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err1);
errors++;
}
else {
if(data.type !== undefined){
const _errs5 = errors;
if(typeof data.type !== "string"){
const err2 = {instancePath:instancePath+"/type",message:"must be string"};
(vErrors ??= []).push(err2);
errors++;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.encoding !== undefined){
const _errs7 = errors;
if(typeof data.encoding !== "string"){
const err3 = {instancePath:instancePath+"/encoding",message:"must be string"};
(vErrors ??= []).push(err3);
errors++;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.content !== undefined){
const _errs9 = errors;
if(typeof data.content !== "string"){
const err4 = {instancePath:instancePath+"/content",message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.size !== undefined){
let data3 = data.size;
const _errs11 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/size",message:"must be integer"};
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
}
}
else {
const err6 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err7 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err7);
errors++;
validate39.errors = vErrors;
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
validate39.errors = vErrors;
return errors === 0;
}

const deploymentBranchesCheck: Check = validate40;

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate41.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate41.errors = [{instancePath:instancePath+"/name",message:"must be string"}];
return false;
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
validate41.errors = [{instancePath:instancePath+"/type",message:"must be string"}];
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
validate41.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.total_count === undefined) && (missing0 = "total_count")) || ((data.branch_policies === undefined) && (missing0 = "branch_policies"))){
validate40.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.total_count !== undefined){
let data0 = data.total_count;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate40.errors = [{instancePath:instancePath+"/total_count",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate40.errors = [{instancePath:instancePath+"/total_count",message:"must be >= 0"}];
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
if(data.branch_policies !== undefined){
let data1 = data.branch_policies;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate41(data1[i0], {instancePath:instancePath+"/branch_policies/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/branch_policies",message:"must be array"}];
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
validate40.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

const environmentCheck: Check = validate43;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.protected_branches === undefined) && (missing0 = "protected_branches")) || ((data.custom_branch_policies === undefined) && (missing0 = "custom_branch_policies"))){
const err0 = {instancePath,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.protected_branches !== undefined){
const _errs3 = errors;
if(typeof data.protected_branches !== "boolean"){
const err1 = {instancePath:instancePath+"/protected_branches",message:"must be boolean"};
(vErrors ??= []).push(err1);
errors++;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.custom_branch_policies !== undefined){
const _errs5 = errors;
if(typeof data.custom_branch_policies !== "boolean"){
const err2 = {instancePath:instancePath+"/custom_branch_policies",message:"must be boolean"};
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
validate44.errors = vErrors;
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
validate44.errors = vErrors;
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
if(((data.type === undefined) && (missing0 = "type")) || ((data.reviewer === undefined) && (missing0 = "reviewer"))){
const err0 = {instancePath,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.type !== undefined){
const _errs3 = errors;
if("User" !== data.type){
const err1 = {instancePath:instancePath+"/type",message:"must be equal to constant"};
(vErrors ??= []).push(err1);
errors++;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.reviewer !== undefined){
let data1 = data.reviewer;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.id === undefined) && (missing1 = "id")) || ((data1.login === undefined) && (missing1 = "login"))) || ((data1.type === undefined) && (missing1 = "type"))){
const err2 = {instancePath:instancePath+"/reviewer",message:"must have required property '"+missing1+"'"};
(vErrors ??= []).push(err2);
errors++;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/reviewer/id",message:"must be integer"};
(vErrors ??= []).push(err3);
errors++;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/reviewer/id",message:"must be >= 0"};
(vErrors ??= []).push(err4);
errors++;
}
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.login !== undefined){
let data3 = data1.login;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/reviewer/login",message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err5);
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/reviewer/login",message:"must be string"};
(vErrors ??= []).push(err6);
errors++;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.type !== undefined){
const _errs10 = errors;
if(typeof data1.type !== "string"){
const err7 = {instancePath:instancePath+"/reviewer/type",message:"must be string"};
(vErrors ??= []).push(err7);
errors++;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/reviewer",message:"must be object"};
(vErrors ??= []).push(err8);
errors++;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
const err9 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err9);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) && (missing2 = "type")) || ((data.reviewer === undefined) && (missing2 = "reviewer"))){
const err10 = {instancePath,message:"must have required property '"+missing2+"'"};
(vErrors ??= []).push(err10);
errors++;
}
else {
if(data.type !== undefined){
const _errs14 = errors;
if("Team" !== data.type){
const err11 = {instancePath:instancePath+"/type",message:"must be equal to constant"};
(vErrors ??= []).push(err11);
errors++;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.reviewer !== undefined){
let data6 = data.reviewer;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing3;
if(((data6.id === undefined) && (missing3 = "id")) || ((data6.slug === undefined) && (missing3 = "slug"))){
const err12 = {instancePath:instancePath+"/reviewer",message:"must have required property '"+missing3+"'"};
(vErrors ??= []).push(err12);
errors++;
}
else {
if(data6.id !== undefined){
let data7 = data6.id;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/reviewer/id",message:"must be integer"};
(vErrors ??= []).push(err13);
errors++;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/reviewer/id",message:"must be >= 0"};
(vErrors ??= []).push(err14);
errors++;
}
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.slug !== undefined){
let data8 = data6.slug;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(data8.length < 1){
const err15 = {instancePath:instancePath+"/reviewer/slug",message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err15);
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/reviewer/slug",message:"must be string"};
(vErrors ??= []).push(err16);
errors++;
}
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/reviewer",message:"must be object"};
(vErrors ??= []).push(err17);
errors++;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
const err18 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err18);
errors++;
}
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err19 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err19);
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


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate46.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if(typeof data.type !== "string"){
validate46.errors = [{instancePath:instancePath+"/type",message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prevent_self_review !== undefined){
const _errs3 = errors;
if(typeof data.prevent_self_review !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/prevent_self_review",message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviewers !== undefined){
let data2 = data.reviewers;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate47(data2[i0], {instancePath:instancePath+"/reviewers/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/reviewers",message:"must be array"}];
return false;
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
validate46.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))){
validate43.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate43.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate43.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
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
validate43.errors = [{instancePath:instancePath+"/name",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/name",message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.can_admins_bypass !== undefined){
let data2 = data.can_admins_bypass;
const _errs5 = errors;
if((typeof data2 !== "boolean") && (data2 !== null)){
validate43.errors = [{instancePath:instancePath+"/can_admins_bypass",message:"must be boolean,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deployment_branch_policy !== undefined){
const _errs7 = errors;
if(!(validate44(data.deployment_branch_policy, {instancePath:instancePath+"/deployment_branch_policy",parentData:data,parentDataProperty:"deployment_branch_policy",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protection_rules !== undefined){
let data4 = data.protection_rules;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate46(data4[i0], {instancePath:instancePath+"/protection_rules/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/protection_rules",message:"must be array"}];
return false;
}
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
else {
validate43.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const eventFileCheck: Check = validate50;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.full_name === undefined) && (missing0 = "full_name")){
const err0 = {instancePath,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err0);
errors++;
}
else {
if(data.full_name !== undefined){
let data0 = data.full_name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/full_name",message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err1);
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/full_name",message:"must be string"};
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
validate52.errors = vErrors;
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
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.head_repository === undefined) && (missing0 = "head_repository")){
validate51.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.head_repository !== undefined){
if(!(validate52(data.head_repository, {instancePath:instancePath+"/head_repository",parentData:data,parentDataProperty:"head_repository",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
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


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.repo === undefined) && (missing0 = "repo")){
validate56.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.repo !== undefined){
if(!(validate52(data.repo, {instancePath:instancePath+"/repo",parentData:data,parentDataProperty:"repo",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
}
else {
validate56.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.head === undefined) && (missing0 = "head")){
validate55.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.head !== undefined){
if(!(validate56(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
}
else {
validate55.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workflow_run !== undefined){
const _errs1 = errors;
if(!(validate51(data.workflow_run, {instancePath:instancePath+"/workflow_run",parentData:data,parentDataProperty:"workflow_run",rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pull_request !== undefined){
const _errs2 = errors;
if(!(validate55(data.pull_request, {instancePath:instancePath+"/pull_request",parentData:data,parentDataProperty:"pull_request",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate50.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}

const folderCheck: Check = validate60;

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.type === undefined) && (missing0 = "type"))){
validate61.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.path !== undefined){
const _errs1 = errors;
if(typeof data.path !== "string"){
validate61.errors = [{instancePath:instancePath+"/path",message:"must be string"}];
return false;
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
validate61.errors = [{instancePath:instancePath+"/type",message:"must be string"}];
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
validate61.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate61(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate60.errors = [{instancePath,message:"must be array"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}

const idTokenCheck: Check = validate63;

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.value === undefined) && (missing0 = "value")){
validate63.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.value !== undefined){
let data0 = data.value;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length < 1){
validate63.errors = [{instancePath:instancePath+"/value",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/value",message:"must be string"}];
return false;
}
}
}
}
}
else {
validate63.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}

const lifetimeCheck: Check = validate64;

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.exp === undefined) && (missing0 = "exp")){
validate64.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.exp !== undefined){
let data0 = data.exp;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate64.errors = [{instancePath:instancePath+"/exp",message:"must be number"}];
return false;
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

const membershipCheck: Check = validate65;

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
validate65.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.state !== undefined){
if(typeof data.state !== "string"){
validate65.errors = [{instancePath:instancePath+"/state",message:"must be string"}];
return false;
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

const presentedCheck: Check = validate66;

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.iss === undefined) && (missing0 = "iss")) || ((data.sub === undefined) && (missing0 = "sub"))) || ((data.aud === undefined) && (missing0 = "aud"))){
validate66.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.iss !== undefined){
let data0 = data.iss;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length < 1){
validate66.errors = [{instancePath:instancePath+"/iss",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/iss",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sub !== undefined){
let data1 = data.sub;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length < 1){
validate66.errors = [{instancePath:instancePath+"/sub",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/sub",message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.aud !== undefined){
let data2 = data.aud;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(data2.length < 1){
validate66.errors = [{instancePath:instancePath+"/aud",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/aud",message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined){
const _errs7 = errors;
if(typeof data.repository !== "string"){
validate66.errors = [{instancePath:instancePath+"/repository",message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository_id !== undefined){
let data4 = data.repository_id;
const _errs9 = errors;
if((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))){
validate66.errors = [{instancePath:instancePath+"/repository_id",message:"must be string,integer"}];
return false;
}
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
validate66.errors = [{instancePath:instancePath+"/repository_id",message:"must match pattern \""+"^[0-9]+$"+"\""}];
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
if(data.repository_owner_id !== undefined){
let data5 = data.repository_owner_id;
const _errs11 = errors;
if((typeof data5 !== "string") && (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5))))){
validate66.errors = [{instancePath:instancePath+"/repository_owner_id",message:"must be string,integer"}];
return false;
}
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
validate66.errors = [{instancePath:instancePath+"/repository_owner_id",message:"must match pattern \""+"^[0-9]+$"+"\""}];
return false;
}
}
}
var valid0 = _errs11 === errors;
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
validate66.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}

const problemCheck: Check = validate67;

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.message === undefined) && (missing0 = "message")){
validate67.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined){
if(typeof data.message !== "string"){
validate67.errors = [{instancePath:instancePath+"/message",message:"must be string"}];
return false;
}
}
}
}
else {
validate67.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}

const repositoryIdentityCheck: Check = validate68;

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.login === undefined) && (missing0 = "login")) || ((data.id === undefined) && (missing0 = "id"))){
validate69.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.login !== undefined){
let data0 = data.login;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length < 1){
validate69.errors = [{instancePath:instancePath+"/login",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate69.errors = [{instancePath:instancePath+"/login",message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate69.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate69.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
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
validate69.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}


function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.full_name === undefined) && (missing0 = "full_name"))) || ((data.owner === undefined) && (missing0 = "owner"))) || ((data.default_branch === undefined) && (missing0 = "default_branch"))) || ((data.html_url === undefined) && (missing0 = "html_url"))){
validate68.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate68.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate68.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
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
if(data.full_name !== undefined){
let data1 = data.full_name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length < 1){
validate68.errors = [{instancePath:instancePath+"/full_name",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate68.errors = [{instancePath:instancePath+"/full_name",message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined){
const _errs5 = errors;
if(!(validate69(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_branch !== undefined){
let data3 = data.default_branch;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(data3.length < 1){
validate68.errors = [{instancePath:instancePath+"/default_branch",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate68.errors = [{instancePath:instancePath+"/default_branch",message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.html_url !== undefined){
const _errs8 = errors;
if(typeof data.html_url !== "string"){
validate68.errors = [{instancePath:instancePath+"/html_url",message:"must be string"}];
return false;
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
else {
validate68.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}

const repositoryCheck: Check = validate71;

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.default_branch === undefined) && (missing0 = "default_branch")){
validate71.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.default_branch !== undefined){
let data0 = data.default_branch;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length < 1){
validate71.errors = [{instancePath:instancePath+"/default_branch",message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate71.errors = [{instancePath:instancePath+"/default_branch",message:"must be string"}];
return false;
}
}
}
}
}
else {
validate71.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}

const rulesetCheck: Check = validate72;

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate74.errors = [{instancePath,message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.include !== undefined){
let data0 = data.include;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate74.errors = [{instancePath:instancePath+"/include/" + i0,message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/include",message:"must be array"}];
return false;
}
}
}
}
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
validate73.errors = [{instancePath,message:"must be object,null"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ref_name !== undefined){
if(!(validate74(data.ref_name, {instancePath:instancePath+"/ref_name",parentData:data,parentDataProperty:"ref_name",rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
}
validate73.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate77.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
validate77.errors = [{instancePath:instancePath+"/type",message:"must be string"}];
return false;
}
}
}
}
else {
validate77.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.actor_type === undefined) && (missing0 = "actor_type")){
validate79.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.actor_id !== undefined){
let data0 = data.actor_id;
const _errs1 = errors;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
validate79.errors = [{instancePath:instancePath+"/actor_id",message:"must be integer,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor_type !== undefined){
const _errs3 = errors;
if(typeof data.actor_type !== "string"){
validate79.errors = [{instancePath:instancePath+"/actor_type",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bypass_mode !== undefined){
const _errs5 = errors;
if(typeof data.bypass_mode !== "string"){
validate79.errors = [{instancePath:instancePath+"/bypass_mode",message:"must be string"}];
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
validate79.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))){
validate72.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate72.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate72.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
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
validate72.errors = [{instancePath:instancePath+"/name",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enforcement !== undefined){
const _errs5 = errors;
if(typeof data.enforcement !== "string"){
validate72.errors = [{instancePath:instancePath+"/enforcement",message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.current_user_can_bypass !== undefined){
const _errs7 = errors;
if(typeof data.current_user_can_bypass !== "string"){
validate72.errors = [{instancePath:instancePath+"/current_user_can_bypass",message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conditions !== undefined){
const _errs9 = errors;
if(!(validate73(data.conditions, {instancePath:instancePath+"/conditions",parentData:data,parentDataProperty:"conditions",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
let data5 = data.rules;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate77(data5[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/rules",message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bypass_actors !== undefined){
let data7 = data.bypass_actors;
const _errs13 = errors;
if((!(Array.isArray(data7))) && (data7 !== null)){
validate72.errors = [{instancePath:instancePath+"/bypass_actors",message:"must be array,null"}];
return false;
}
if(errors === _errs13){
if(Array.isArray(data7)){
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs15 = errors;
if(!(validate79(data7[i1], {instancePath:instancePath+"/bypass_actors/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
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
}
else {
validate72.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}

const rulesetsCheck: Check = validate81;

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.enforcement === undefined) && (missing0 = "enforcement"))){
validate82.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate82.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate82.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
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
if(data.enforcement !== undefined){
const _errs3 = errors;
if(typeof data.enforcement !== "string"){
validate82.errors = [{instancePath:instancePath+"/enforcement",message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target !== undefined){
const _errs5 = errors;
if(typeof data.target !== "string"){
validate82.errors = [{instancePath:instancePath+"/target",message:"must be string"}];
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
validate82.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate82(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate81.errors = [{instancePath,message:"must be array"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}

const runReviewsCheck: Check = validate84;

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.login === undefined) && (missing0 = "login"))) || ((data.type === undefined) && (missing0 = "type"))){
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
if(data.login !== undefined){
let data1 = data.login;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/login",message:"must NOT have fewer than 1 characters"};
(vErrors ??= []).push(err3);
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/login",message:"must be string"};
(vErrors ??= []).push(err4);
errors++;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.type !== undefined){
const _errs7 = errors;
if(typeof data.type !== "string"){
const err5 = {instancePath:instancePath+"/type",message:"must be string"};
(vErrors ??= []).push(err5);
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
const err6 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err6);
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(data !== null){
const err7 = {instancePath,message:"must be null"};
(vErrors ??= []).push(err7);
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err8 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err8);
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


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))){
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


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.state === undefined) && (missing0 = "state")) || ((data.user === undefined) && (missing0 = "user"))) || ((data.environments === undefined) && (missing0 = "environments"))){
validate85.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.state !== undefined){
let data0 = data.state;
const _errs1 = errors;
if(!(((data0 === "approved") || (data0 === "rejected")) || (data0 === "pending"))){
validate85.errors = [{instancePath:instancePath+"/state",message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.comment !== undefined){
let data1 = data.comment;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate85.errors = [{instancePath:instancePath+"/comment",message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs4 = errors;
if(!(validate86(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environments !== undefined){
let data3 = data.environments;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate88(data3[i0], {instancePath:instancePath+"/environments/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/environments",message:"must be array"}];
return false;
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
}
else {
validate85.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate85(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate84.errors = [{instancePath,message:"must be array"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}

const subjectFormatCheck: Check = validate91;

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.use_default === undefined) && (missing0 = "use_default")){
validate91.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.use_default !== undefined){
const _errs1 = errors;
if(typeof data.use_default !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/use_default",message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.include_claim_keys !== undefined){
let data1 = data.include_claim_keys;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data1[i0] !== "string"){
validate91.errors = [{instancePath:instancePath+"/include_claim_keys/" + i0,message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/include_claim_keys",message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_immutable_subject !== undefined){
const _errs7 = errors;
if(typeof data.use_immutable_subject !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/use_immutable_subject",message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sub_claim_prefix !== undefined){
const _errs9 = errors;
if(typeof data.sub_claim_prefix !== "string"){
validate91.errors = [{instancePath:instancePath+"/sub_claim_prefix",message:"must be string"}];
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
else {
validate91.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}

const teamCheck: Check = validate92;

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate92.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate92.errors = [{instancePath:instancePath+"/id",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate92.errors = [{instancePath:instancePath+"/id",message:"must be >= 0"}];
return false;
}
}
}
}
}
}
else {
validate92.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}

const workflowFileCheck: Check = validate93;

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,message:"must be string"};
(vErrors ??= []).push(err0);
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,message:"must be string"};
(vErrors ??= []).push(err1);
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
const err2 = {instancePath,message:"must be array"};
(vErrors ??= []).push(err2);
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err3);
errors++;
validate95.errors = vErrors;
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
validate95.errors = vErrors;
return errors === 0;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,message:"must be string,number,boolean"};
(vErrors ??= []).push(err0);
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
const err1 = {instancePath,message:"must have required property '"+missing0+"'"};
(vErrors ??= []).push(err1);
errors++;
}
else {
if(data.name !== undefined){
let data0 = data.name;
const _errs5 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err2 = {instancePath:instancePath+"/name",message:"must be string,number,boolean"};
(vErrors ??= []).push(err2);
errors++;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.deployment !== undefined){
let data1 = data.deployment;
const _errs7 = errors;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err3 = {instancePath:instancePath+"/deployment",message:"must be string,number,boolean"};
(vErrors ??= []).push(err3);
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
else {
const err4 = {instancePath,message:"must be object"};
(vErrors ??= []).push(err4);
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err5 = {instancePath,message:"must match a schema in anyOf"};
(vErrors ??= []).push(err5);
errors++;
validate97.errors = vErrors;
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
validate97.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
const _errs1 = errors;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
validate94.errors = [{instancePath:instancePath+"/name",message:"must be string,number,boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needs !== undefined){
const _errs3 = errors;
if(!(validate95(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs4 = errors;
if(!(validate97(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strategy !== undefined){
let data3 = data.strategy;
const _errs5 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (typeof data3 !== "string")){
validate94.errors = [{instancePath:instancePath+"/strategy",message:"must be object,string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uses !== undefined){
const _errs7 = errors;
if(typeof data.uses !== "string"){
validate94.errors = [{instancePath:instancePath+"/uses",message:"must be string"}];
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
validate94.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.jobs === undefined) && (missing0 = "jobs")){
validate93.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.jobs !== undefined){
let data0 = data.jobs;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs4 = errors;
if(!(validate94(data0[key0], {instancePath:instancePath+"/jobs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate93.errors = [{instancePath:instancePath+"/jobs",message:"must be object"}];
return false;
}
}
}
}
}
else {
validate93.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}

const workflowRightsCheck: Check = validate100;

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.default_workflow_permissions === undefined) && (missing0 = "default_workflow_permissions")) || ((data.can_approve_pull_request_reviews === undefined) && (missing0 = "can_approve_pull_request_reviews"))){
validate100.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.default_workflow_permissions !== undefined){
let data0 = data.default_workflow_permissions;
const _errs1 = errors;
if(!((data0 === "read") || (data0 === "write"))){
validate100.errors = [{instancePath:instancePath+"/default_workflow_permissions",message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.can_approve_pull_request_reviews !== undefined){
const _errs2 = errors;
if(typeof data.can_approve_pull_request_reviews !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/can_approve_pull_request_reviews",message:"must be boolean"}];
return false;
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
validate100.errors = [{instancePath,message:"must be object"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}

const workflowRunCheck: Check = validate101;

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.run_attempt === undefined) && (missing0 = "run_attempt")) || ((data.head_repository === undefined) && (missing0 = "head_repository"))) || ((data.check_suite_id === undefined) && (missing0 = "check_suite_id"))) || ((data.run_started_at === undefined) && (missing0 = "run_started_at"))){
validate101.errors = [{instancePath,message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.run_attempt !== undefined){
let data0 = data.run_attempt;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate101.errors = [{instancePath:instancePath+"/run_attempt",message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate101.errors = [{instancePath:instancePath+"/run_attempt",message:"must be >= 1"}];
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
if(data.check_suite_id !== undefined){
let data1 = data.check_suite_id;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate101.errors = [{instancePath:instancePath+"/check_suite_id",message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate101.errors = [{instancePath:instancePath+"/check_suite_id",message:"must be >= 0"}];
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
if(data.run_started_at !== undefined){
let data2 = data.run_started_at;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate101.errors = [{instancePath:instancePath+"/run_started_at",message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$"+"\""}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/run_started_at",message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor !== undefined){
const _errs7 = errors;
if(!(validate86(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.triggering_actor !== undefined){
const _errs8 = errors;
if(!(validate86(data.triggering_actor, {instancePath:instancePath+"/triggering_actor",parentData:data,parentDataProperty:"triggering_actor",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head_repository !== undefined){
const _errs9 = errors;
if(!(validate52(data.head_repository, {instancePath:instancePath+"/head_repository",parentData:data,parentDataProperty:"head_repository",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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

/** Whether the value is a Account. */
export function isAccount(value: unknown): value is Account {
  return accountCheck(value);
}

/** What made the last value of `isAccount` no Account: the path in it, and what it should be. */
export function whyAccount(): string {
  const [error] = accountCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a AllowedActions. */
export function isAllowedActions(value: unknown): value is AllowedActions {
  return allowedActionsCheck(value);
}

/** What made the last value of `isAllowedActions` no AllowedActions: the path in it, and what it should be. */
export function whyAllowedActions(): string {
  const [error] = allowedActionsCheck.errors ?? [];
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

/** Whether the value is a BranchProtection. */
export function isBranchProtection(value: unknown): value is BranchProtection {
  return branchProtectionCheck(value);
}

/** What made the last value of `isBranchProtection` no BranchProtection: the path in it, and what it should be. */
export function whyBranchProtection(): string {
  const [error] = branchProtectionCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a BranchRules. */
export function isBranchRules(value: unknown): value is BranchRules {
  return branchRulesCheck(value);
}

/** What made the last value of `isBranchRules` no BranchRules: the path in it, and what it should be. */
export function whyBranchRules(): string {
  const [error] = branchRulesCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Branch. */
export function isBranch(value: unknown): value is Branch {
  return branchCheck(value);
}

/** What made the last value of `isBranch` no Branch: the path in it, and what it should be. */
export function whyBranch(): string {
  const [error] = branchCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a CallingWorkflow. */
export function isCallingWorkflow(value: unknown): value is CallingWorkflow {
  return callingWorkflowCheck(value);
}

/** What made the last value of `isCallingWorkflow` no CallingWorkflow: the path in it, and what it should be. */
export function whyCallingWorkflow(): string {
  const [error] = callingWorkflowCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a CheckRuns. */
export function isCheckRuns(value: unknown): value is CheckRuns {
  return checkRunsCheck(value);
}

/** What made the last value of `isCheckRuns` no CheckRuns: the path in it, and what it should be. */
export function whyCheckRuns(): string {
  const [error] = checkRunsCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Claims. */
export function isClaims(value: unknown): value is Claims {
  return claimsCheck(value);
}

/** What made the last value of `isClaims` no Claims: the path in it, and what it should be. */
export function whyClaims(): string {
  const [error] = claimsCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Comparison. */
export function isComparison(value: unknown): value is Comparison {
  return comparisonCheck(value);
}

/** What made the last value of `isComparison` no Comparison: the path in it, and what it should be. */
export function whyComparison(): string {
  const [error] = comparisonCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Content. */
export function isContent(value: unknown): value is Content {
  return contentCheck(value);
}

/** What made the last value of `isContent` no Content: the path in it, and what it should be. */
export function whyContent(): string {
  const [error] = contentCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a DeploymentBranches. */
export function isDeploymentBranches(value: unknown): value is DeploymentBranches {
  return deploymentBranchesCheck(value);
}

/** What made the last value of `isDeploymentBranches` no DeploymentBranches: the path in it, and what it should be. */
export function whyDeploymentBranches(): string {
  const [error] = deploymentBranchesCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Environment. */
export function isEnvironment(value: unknown): value is Environment {
  return environmentCheck(value);
}

/** What made the last value of `isEnvironment` no Environment: the path in it, and what it should be. */
export function whyEnvironment(): string {
  const [error] = environmentCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a EventFile. */
export function isEventFile(value: unknown): value is EventFile {
  return eventFileCheck(value);
}

/** What made the last value of `isEventFile` no EventFile: the path in it, and what it should be. */
export function whyEventFile(): string {
  const [error] = eventFileCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Folder. */
export function isFolder(value: unknown): value is Folder {
  return folderCheck(value);
}

/** What made the last value of `isFolder` no Folder: the path in it, and what it should be. */
export function whyFolder(): string {
  const [error] = folderCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a IdToken. */
export function isIdToken(value: unknown): value is IdToken {
  return idTokenCheck(value);
}

/** What made the last value of `isIdToken` no IdToken: the path in it, and what it should be. */
export function whyIdToken(): string {
  const [error] = idTokenCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Lifetime. */
export function isLifetime(value: unknown): value is Lifetime {
  return lifetimeCheck(value);
}

/** What made the last value of `isLifetime` no Lifetime: the path in it, and what it should be. */
export function whyLifetime(): string {
  const [error] = lifetimeCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Membership. */
export function isMembership(value: unknown): value is Membership {
  return membershipCheck(value);
}

/** What made the last value of `isMembership` no Membership: the path in it, and what it should be. */
export function whyMembership(): string {
  const [error] = membershipCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Presented. */
export function isPresented(value: unknown): value is Presented {
  return presentedCheck(value);
}

/** What made the last value of `isPresented` no Presented: the path in it, and what it should be. */
export function whyPresented(): string {
  const [error] = presentedCheck.errors ?? [];
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

/** Whether the value is a RepositoryIdentity. */
export function isRepositoryIdentity(value: unknown): value is RepositoryIdentity {
  return repositoryIdentityCheck(value);
}

/** What made the last value of `isRepositoryIdentity` no RepositoryIdentity: the path in it, and what it should be. */
export function whyRepositoryIdentity(): string {
  const [error] = repositoryIdentityCheck.errors ?? [];
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

/** Whether the value is a Ruleset. */
export function isRuleset(value: unknown): value is Ruleset {
  return rulesetCheck(value);
}

/** What made the last value of `isRuleset` no Ruleset: the path in it, and what it should be. */
export function whyRuleset(): string {
  const [error] = rulesetCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Rulesets. */
export function isRulesets(value: unknown): value is Rulesets {
  return rulesetsCheck(value);
}

/** What made the last value of `isRulesets` no Rulesets: the path in it, and what it should be. */
export function whyRulesets(): string {
  const [error] = rulesetsCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a RunReviews. */
export function isRunReviews(value: unknown): value is RunReviews {
  return runReviewsCheck(value);
}

/** What made the last value of `isRunReviews` no RunReviews: the path in it, and what it should be. */
export function whyRunReviews(): string {
  const [error] = runReviewsCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a SubjectFormat. */
export function isSubjectFormat(value: unknown): value is SubjectFormat {
  return subjectFormatCheck(value);
}

/** What made the last value of `isSubjectFormat` no SubjectFormat: the path in it, and what it should be. */
export function whySubjectFormat(): string {
  const [error] = subjectFormatCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a Team. */
export function isTeam(value: unknown): value is Team {
  return teamCheck(value);
}

/** What made the last value of `isTeam` no Team: the path in it, and what it should be. */
export function whyTeam(): string {
  const [error] = teamCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a WorkflowFile. */
export function isWorkflowFile(value: unknown): value is WorkflowFile {
  return workflowFileCheck(value);
}

/** What made the last value of `isWorkflowFile` no WorkflowFile: the path in it, and what it should be. */
export function whyWorkflowFile(): string {
  const [error] = workflowFileCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a WorkflowRights. */
export function isWorkflowRights(value: unknown): value is WorkflowRights {
  return workflowRightsCheck(value);
}

/** What made the last value of `isWorkflowRights` no WorkflowRights: the path in it, and what it should be. */
export function whyWorkflowRights(): string {
  const [error] = workflowRightsCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}

/** Whether the value is a WorkflowRun. */
export function isWorkflowRun(value: unknown): value is WorkflowRun {
  return workflowRunCheck(value);
}

/** What made the last value of `isWorkflowRun` no WorkflowRun: the path in it, and what it should be. */
export function whyWorkflowRun(): string {
  const [error] = workflowRunCheck.errors ?? [];
  return error === undefined ? '' : `${error.instancePath || '/'} ${error.message}`;
}
