/** Azure DevOps' face: what src/inputs.ts says, as metadata of a task. */
export async function generateTask(root) {
  return [{ path: 'tasks/AmlPromoteV1/task.json', text: `${JSON.stringify(await taskOf(root), null, 2)}\n` }];
}

/** The metadata of the task in one of the rings of src/task-form.ts. */
export async function taskOf(root, ring = 'production') {
  const { COMMANDS, INPUTS, OUTPUTS, taskName } = await import(`${root}lib/inputs.js`);
  const { FIELDS, GROUPS, MAJOR, MINIMUM_AGENT, PICKERS, RINGS } = await import(`${root}lib/task-form.js`);
  const { default: manifest } = await import(`${root}package.json`, { with: { type: 'json' } });
  const { id, name, friendlyName } = RINGS[ring];
  const inTask = ({ hosts }) => hosts.includes('task');
  const commands = COMMANDS.filter(inTask);
  const words = await inWordsOfTheTask(root);
  const outputs = OUTPUTS.map((output) => ({ name: taskName(output.name), description: words(output.description) }));
  const handler = { target: 'index.js' };
  return {
    $schema: 'https://raw.githubusercontent.com/Microsoft/azure-pipelines-task-lib/master/tasks.schema.json',
    id,
    name,
    friendlyName,
    description: manifest.description,
    helpMarkDown: `${commands.map((command) => `\`${command.name}\`: ${command.description}`).join('\n\n')}`,
    author: manifest.author,
    category: 'Azure Pipelines',
    visibility: ['Build', 'Release'],
    runsOn: ['Agent', 'DeploymentGroup'],
    minimumAgentVersion: MINIMUM_AGENT,
    version: versionOf(manifest.version, MAJOR),
    instanceNameFormat: '$(command): $(asset) $(to)',
    groups: GROUPS,
    inputs: INPUTS.filter(inTask).map((input) => fieldOf(input, FIELDS[input.name], commands, taskName, words)),
    dataSourceBindings: PICKERS,
    execution: { Node20_1: handler, Node24: handler },
    outputVariables: outputs,
    // Whatever text the task prints by mistake: nothing else can be set by it.
    restrictions: { settableVariables: { allowed: outputs.map((output) => output.name) } },
  };
}

/** Text that calls inputs and outputs by their names with dashes, with those that pipelines use. */
export async function inWordsOfTheTask(root) {
  const { INPUTS, OUTPUTS, taskName } = await import(`${root}lib/inputs.js`);
  const names = new Set([...INPUTS, ...OUTPUTS].map(({ name }) => name));
  return (text) =>
    text.replaceAll(/`([a-z]+(?:-[a-z]+)+)`/g, (whole, name) => (names.has(name) ? `\`${taskName(name)}\`` : whole));
}

/** What the help of an input says in Azure Pipelines. */
export const helpOf = (input, field, words) => words(field.help ?? input.description);

/**
 * Pipelines name the major version of the task's inputs, not that of the package; whatever the package's is must grow
 * within it, and agents take the highest.
 */
function versionOf(version, major) {
  const [packageMajor, minor, patch] = version.split(/[-+]/)[0].split('.').map(Number);
  return { Major: major, Minor: packageMajor * 1000 + minor, Patch: patch };
}

function fieldOf(input, field, commands, taskName, words) {
  const { label, type, options, group, aliases } = field;
  const isCommand = options === 'commands';
  const choices = isCommand ? Object.fromEntries(commands.map(({ name }) => [name, name])) : options;
  const shown = commands.filter(({ name }) => input.commands.includes(name));
  return {
    name: taskName(input.name),
    ...(aliases && { aliases }),
    type: type ?? typeOf(input, choices),
    label,
    ...(input.default?.task !== undefined && { defaultValue: input.default.task }),
    required: isCommand,
    helpMarkDown: helpOf(input, field, words),
    ...(group && { groupName: group }),
    ...(typeof choices === 'object' && { options: choices }),
    ...(choices && !isCommand && { properties: { EditableOptions: 'True' } }),
    ...(shown.length < commands.length && { visibleRule: shown.map(({ name }) => `command = ${name}`).join(' || ') }),
  };
}

function typeOf({ form }, choices) {
  if (choices !== undefined) return 'pickList';
  return form === 'switch' ? 'boolean' : 'string';
}
