import { describe, expect, it } from '@jest/globals';
import { azureDevOpsContext } from '../../src/azure-devops/context.js';
import { UsageFailure } from '../../src/core/failure.js';
import { CLASSIC, YAML } from './gated-run.js';
import { ID } from './organization.js';

const CLOUD = {
  SYSTEM_COLLECTIONURI: 'https://dev.azure.com/contoso/',
  SYSTEM_TEAMFOUNDATIONSERVERURI: 'https://vsrm.dev.azure.com/contoso/',
};
const AZURE = new URL('https://management.azure.com');
const read = (
  env: Record<string, string | undefined>,
  connection = 'https://dev.azure.com/contoso/',
  azureEndpoint = AZURE,
) => azureDevOpsContext({ ...CLOUD, ...env }, { azureEndpoint, connection });

function problems(env: Record<string, string | undefined>, connection?: string): string {
  try {
    read(env, connection);
  } catch (error) {
    if (error instanceof UsageFailure) return error.problems.map(({ what }) => what).join('\n');
    throw error;
  }
  return '';
}

describe('the context of a job of Azure Pipelines', () => {
  it('is that of a deployment job', () => {
    expect(read({ ...YAML, SYSTEM_TEAMPROJECT: 'Our Models' })).toEqual({
      is: 'yaml',
      collection: new URL('https://dev.azure.com/contoso'),
      organization: 'contoso',
      project: 'Our Models',
      jobId: ID.job,
      run: 'dev.azure.com/contoso/Our%20Models/_build/results?buildId=41',
      runUrl: 'https://dev.azure.com/contoso/Our%20Models/_build/results?buildId=41',
      attempt: 1,
      buildId: 41,
      definitionId: 5,
      stage: 'production',
      reason: 'Manual',
      ref: 'refs/heads/main',
      commit: YAML.BUILD_SOURCEVERSION,
      repository: { id: ID.repository, name: 'models', provider: 'TfsGit' },
      environment: 'aml-production',
    });
  });

  it('has no environment in any other job', () => {
    expect(read({ ...YAML, ENVIRONMENT_NAME: undefined })).toMatchObject({ environment: null });
  });

  it('is that of a classic release, of a deployment group too', () => {
    const classic = {
      is: 'classic',
      releases: new URL('https://vsrm.dev.azure.com/contoso'),
      releaseId: 14,
      stageId: 53,
      stage: 'aml-production',
      attempt: 1,
      jobId: ID.job,
      runUrl: 'https://dev.azure.com/contoso/Models/_releaseProgress?releaseId=14&environmentId=53',
    };
    expect(read(CLASSIC, 'https://vsrm.dev.azure.com/contoso/')).toMatchObject(classic);
    expect(read({ ...CLASSIC, SYSTEM_HOSTTYPE: 'deployment' })).toMatchObject(classic);
    // Whoever edits a release pipeline can set these: its repository is read back.
    expect(read({ ...CLASSIC, BUILD_REPOSITORY_ID: ID.repository })).not.toHaveProperty('repository');
  });

  it.each([
    ['https://contoso.visualstudio.com/', 'https://dev.azure.com/contoso', 'contoso'],
    ['https://DEV.azure.com/Contoso/', 'https://dev.azure.com/contoso', 'Contoso'],
    [
      'https://devops.contoso.example/tfs/Main%20Collection/',
      'https://devops.contoso.example/tfs/Main%20Collection',
      'Main Collection',
    ],
    ['https://devops.contoso.example/tfs/100%/', 'https://devops.contoso.example/tfs/100%', '100%'],
  ])('knows the organization of %s', (address, connection, organization) => {
    expect(read({ ...YAML, SYSTEM_COLLECTIONURI: address }, connection)).toMatchObject({ organization });
  });

  it('takes whatever people call a stage of a release', () => {
    expect(read({ ...CLASSIC, RELEASE_ENVIRONMENTNAME: 'Prod / EU' })).toMatchObject({ stage: 'Prod / EU' });
    expect(problems({ ...CLASSIC, RELEASE_ENVIRONMENTNAME: 'a\nb' })).toMatch(/^RELEASE_ENVIRONMENTNAME/);
  });

  it('takes the older name of the collection', () => {
    const older = {
      SYSTEM_COLLECTIONURI: undefined,
      SYSTEM_TEAMFOUNDATIONCOLLECTIONURI: 'https://dev.azure.com/contoso/',
    };
    expect(read({ ...YAML, ...older })).toMatchObject({ organization: 'contoso' });
  });

  it.each(Object.keys(YAML).filter((name) => !name.endsWith('ATTEMPT') && !name.startsWith('ENVIRONMENT_')))(
    'names %s where it is missing',
    (name) => {
      expect(problems({ ...YAML, [name]: '' })).toBe(`${name} is not set`);
    },
  );

  it.each<[string, string]>([
    ['SYSTEM_HOSTTYPE', 'gates'],
    ['BUILD_BUILDID', '41/../42'],
    ['BUILD_BUILDID', '0'],
    ['SYSTEM_DEFINITIONID', 'x'],
    ['SYSTEM_STAGEATTEMPT', '-1'],
    ['SYSTEM_JOBID', 'job'],
    ['SYSTEM_TEAMPROJECT', 'a/b'],
    ['BUILD_SOURCEBRANCH', 'main'],
    ['BUILD_SOURCEVERSION', 'HEAD'],
    ['BUILD_REASON', 'no reason'],
    ['SYSTEM_COLLECTIONURI', 'http://dev.azure.com/contoso'],
    ['SYSTEM_COLLECTIONURI', 'https://me:pass@dev.azure.com/contoso'],
    ['ENVIRONMENT_NAME', 'a\nb'],
  ])('refuses %s=%s by its name', (name, value) => {
    expect(problems({ ...YAML, [name]: value })).toMatch(new RegExp(`^${name}`));
  });

  it('names everything that is wrong at once', () => {
    expect(problems({ ...YAML, BUILD_BUILDID: '', BUILD_REASON: '', SYSTEM_JOBID: 'x' }).split('\n')).toHaveLength(3);
  });

  it.each([
    ['https://dev.azure.com/mallory/', 'https://dev.azure.com/contoso/'],
    ['https://evil.example/contoso', 'https://dev.azure.com/contoso/'],
    ['https://dev.azure.com.evil.example/contoso', 'https://dev.azure.com/contoso/'],
    ['https://devops.contoso.example/other', 'https://devops.contoso.example/main'],
    ['https://dev.azure.com/contoso/', ''],
  ])('refuses the collection %s for a connection to %s', (address, connection) => {
    expect(problems({ ...YAML, SYSTEM_COLLECTIONURI: address }, connection)).toContain(
      "the job's own connection is to",
    );
  });

  it('refuses an address of releases that is another organization’s', () => {
    const env = { ...CLASSIC, SYSTEM_TEAMFOUNDATIONSERVERURI: 'https://vsrm.dev.azure.com/mallory/' };
    expect(problems(env)).toContain('SYSTEM_TEAMFOUNDATIONSERVERURI');
  });

  it('accepts a local stand-in with a local Azure alone', () => {
    const local = { ...YAML, SYSTEM_COLLECTIONURI: 'http://127.0.0.1:1/contoso/' };
    expect(problems(local, 'http://127.0.0.1:1/contoso/')).toContain(
      'accepted only together with a loopback azure-endpoint',
    );
    expect(read(local, 'http://127.0.0.1:1/contoso/', new URL('http://localhost:2'))).toMatchObject({
      organization: 'contoso',
    });
    expect(problems(local)).not.toBe('');
  });
});
