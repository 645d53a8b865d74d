import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

/** How the jobs or steps before ended, as the functions of status see it. */
export type Status = 'success' | 'failure' | 'cancelled';

/** What an expression can see. */
export interface Scope {
  /** Contexts by name: `github`, `inputs`, `vars`, …, as plain JSON. */
  readonly contexts: Readonly<Record<string, unknown>>;
  /** Given where conditions are judged; elsewhere GitHub has no functions of status. */
  readonly status?: Status;
}

const EXPRESSION = /\$\{\{((?:'[^']*'|[^'])*?)\}\}/g;
const STATUS_FUNCTIONS = ['always', 'success', 'failure', 'cancelled'] as const;
const NAMES_STATUS = /\b(?:always|success|failure|cancelled)\s*\(/;

/** A text of a workflow with every `${{ }}` in it worked out, by the evaluator that GitHub publishes. */
export function interpolate(text: string, scope: Scope): string {
  return text.replace(EXPRESSION, (_, expression: string) => evaluate(expression, scope).coerceString());
}

/** Whether an `if` lets a job or a step run. One that names no function of status means `success() && (…)`, as none does. */
export function holds(condition: string | undefined, scope: Required<Scope>): boolean {
  const [, inner] = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(condition ?? '') ?? [];
  const text = (inner ?? condition ?? '').trim();
  const withoutTexts = text.replaceAll(/'[^']*'/g, "''");
  const whole = NAMES_STATUS.test(withoutTexts) ? text : text === '' ? 'success()' : `success() && (${text})`;
  return evaluate(`(${whole}) && true || false`, scope).coerceString() === 'true';
}

function evaluate(expression: string, { contexts, status }: Scope): data.ExpressionData {
  const functions = status === undefined ? [] : STATUS_FUNCTIONS.map((name) => ({ name, minArgs: 0, maxArgs: 0 }));
  const known = new Map(
    functions.map((one) => [one.name, { ...one, call: () => new data.BooleanData(isTrue(one.name, status)) }]),
  );
  const { tokens } = new Lexer(expression).lex();
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const seen: unknown = JSON.parse(JSON.stringify(contexts), data.reviver);
  if (!(seen instanceof data.Dictionary)) throw new TypeError('contexts are no dictionary');
  return new Evaluator(parsed, seen, known).evaluate();
}

function isTrue(name: (typeof STATUS_FUNCTIONS)[number], status: Status | undefined): boolean {
  return name === 'always' || name === status;
}
