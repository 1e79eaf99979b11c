// English left in the code of the app: texts that reach the screen without coming from a table.
import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}
export interface CodeText {
  readonly path: string;
  readonly text: string;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const childrenOf = (node: Node): readonly (readonly [string, Node])[] =>
  Object.entries(node).flatMap(([key, value]) => {
    if (key === 'parent') return [];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.filter(isNode).map((child) => [key, child] as const);
  });

/** Attributes whose text a person sees or hears. */
const shown = new Set(['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label', 'text', 'says', 'unit']);
/** A word of three letters and more: units, dots and keys are the same in every language. */
const hasWord = (text: string): boolean => /[A-Za-z]{3,}/.test(text);
/** Two words beside each other: a sentence, not a name in the code. */
const isSentence = (text: string): boolean =>
  /^[^#./@\w]*[A-Za-z]{2,}[,:;]? [A-Za-z]{2,}/.test(text) && !/[{}[\]=;<>]|\b(?:and|not) \(/.test(text);

const nameOf = (node: unknown): string => (isNode(node) ? String(node['name'] ?? '') : '');
const textOf = (node: unknown): string => (isNode(node) && typeof node['value'] === 'string' ? node['value'] : '');

/** Where strings are no words: what an error says, what a module is called, classes of a style sheet, types. */
function isCode(node: Node): boolean {
  if (/^(Import|Export(All|Named))|^TS/.test(node.type)) return !('declaration' in node && node['declaration'] !== null);
  if (node.type === 'ThrowStatement') return true;
  if (node.type === 'NewExpression') return /Error$/.test(nameOf(node['callee']));
  if (node.type === 'JSXAttribute')
    return ['class', 'd', 'viewBox', 'points', 'transform', 'rel', 'type', 'key', 'sizes'].includes(nameOf(node['name']));
  return false;
}

function walk(node: Node, path: string, found: CodeText[]): void {
  const note = (text: string): void => void found.push({ path, text: text.trim() });
  if (isCode(node)) return;
  if (node.type === 'JSXText' && hasWord(textOf(node))) note(textOf(node));
  else if (node.type === 'JSXAttribute' && shown.has(nameOf(node['name'])) && hasWord(textOf(node['value']))) note(textOf(node['value']));
  else if (node.type === 'Literal' && isSentence(textOf(node))) note(textOf(node));
  else if (node.type === 'TemplateElement') {
    const { cooked = '' } = node['value'] as { readonly cooked?: string };
    if (isSentence(cooked) || / [a-z]{2,} /.test(cooked)) note(cooked);
  }
  for (const [key, child] of childrenOf(node)) if (key !== 'typeAnnotation') walk(child, path, found);
}

/** Every text in `code` that looks like words for a person. */
export function codeTexts(path: string, code: string): readonly CodeText[] {
  const found: CodeText[] = [];
  walk(parseSync(path, code).program as unknown as Node, path, found);
  return found;
}

/** A language written fast into the code: formats and voices go by the language of the page. */
export const fixedLanguages = (path: string, code: string): readonly CodeText[] =>
  [...code.matchAll(/['"](?:en|es|de)(?:-[A-Z]{2})?['"]/g)].map(([text]) => ({ path, text }));
