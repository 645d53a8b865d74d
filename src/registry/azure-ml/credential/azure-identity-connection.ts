import './azure-identity.js';

// What only a service connection uses of Microsoft's library.
export { ClientCertificateCredential, ClientSecretCredential } from '@azure/identity';
