import type { JsonObject } from '../json.js';
import type { Home, Segment } from './served.js';

/** A subscription, a resource group and a workspace or registry. */
export interface Place {
  readonly home: Home;
  readonly name: string;
}

export const SUBSCRIPTION = '11111111-2222-3333-4444-555555555555';
export const GROUP = 'rg-conformance';

export function placePath({ home, name }: Place): string {
  const group = `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}`;
  return `${group}/providers/Microsoft.MachineLearningServices/${home}/${name}`;
}

/** The content of a version, as a client first sends it. */
export function contentOf(segment: Segment, name: string, version: string): JsonObject {
  switch (segment) {
    case 'models':
      return {
        modelType: 'mlflow_model',
        modelUri: `azureml://subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}/workspaces/w/datastores/d/paths/${name}/${version}`,
        flavors: { python_function: { data: { loader_module: 'mlflow.sklearn' } } },
      };
    case 'data':
      return { dataType: 'uri_file', dataUri: `azureml://datastores/workspaceblobstore/paths/${name}/${version}.csv` };
    case 'environments':
      return {
        image: 'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04',
        condaFile: `name: ${name}\ndependencies:\n- python=3.10\n- pip:\n  - mlflow==2.${version.length}\n`,
      };
    case 'components':
      return {
        componentSpec: {
          $schema: 'https://azuremlschemas.azureedge.net/latest/commandComponent.schema.json',
          name,
          version,
          type: 'command',
          display_name: 'Train',
          is_deterministic: true,
          command: 'python train.py',
          environment: 'azureml:sklearn:1',
          inputs: { rate: { type: 'number', optional: true, default: '0.1' } },
        },
      };
  }
}

/** Stages are native on models and environments; the others carry them in a tag. */
export function hasStage(segment: Segment): boolean {
  return segment === 'models' || segment === 'environments';
}

/** The key that identifies the content, with another value. */
export function otherContent(segment: Segment): JsonObject {
  switch (segment) {
    case 'models':
      return { modelUri: 'azureml://datastores/elsewhere/paths/model' };
    case 'data':
      return { dataUri: 'azureml://datastores/elsewhere/paths/data.csv' };
    case 'environments':
      return { image: 'mcr.microsoft.com/azureml/other' };
    case 'components':
      return {
        componentSpec: { name: 'other', version: '1', type: 'command', command: 'true', code: 'azureml:other:1' },
      };
  }
}
