/** The JSON Schemas that editors and auditors use. */
export async function generateSchemas(root) {
  const { publishedPolicySchema } = await import(`${root}lib/core/policy/schema.js`);
  return [{ path: 'schema/policy.schema.json', text: `${JSON.stringify(publishedPolicySchema(), null, 2)}\n` }];
}
