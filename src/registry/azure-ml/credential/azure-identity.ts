// What is used of Microsoft's library: imported late, when a token is needed, and by name, so that a bundle has the rest not.
export { createHttpHeaders } from '@azure/core-rest-pipeline';
export { AzureCliCredential, ClientAssertionCredential, ManagedIdentityCredential } from '@azure/identity';
