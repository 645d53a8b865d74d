import { logger } from '@azure/identity';

// What is used of Microsoft's library: imported late, when a token is needed, and by name, so that a bundle leaves the rest
// out.
export { createHttpHeaders } from '@azure/core-rest-pipeline';
export { AzureCliCredential, ClientAssertionCredential, ManagedIdentityCredential } from '@azure/identity';

// With AZURE_LOG_LEVEL it would tell what services and az said, secrets and all.
for (const level of Object.values(logger)) level.log = () => undefined;
