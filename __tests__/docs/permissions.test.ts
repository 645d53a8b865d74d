import { expect, test } from '@jest/globals';
import { grantOf, type Permission } from '../../src/azure-devops/permissions.js';
import { read } from './pages.js';

const page = read('docs/azure-devops.md');

test.each<Permission>([
  'builds',
  'connection',
  'definition',
  'environment',
  'project',
  'pullRequests',
  'releases',
  'repository',
])('the page about Azure Pipelines says what to grant where %s cannot be read', (permission) => {
  expect(page).toContain(`\`${grantOf(permission, { project: 'PROJECT', organization: 'ORG' })}\``);
});
