import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '../..');

/** One file of the product, by its path from the root. */
export interface Source {
  readonly file: string;
  readonly code: string;
}

const read = (file: string): Source => ({
  file,
  code: readFileSync(path.join(ROOT, file), 'utf8'),
});

export function sourcesOf(folder: string): Source[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => read(`${folder}/${name.replaceAll('\\', '/')}`));
}

const parse = ({ file, code }: Source): ts.SourceFile =>
  ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);

/** The file and all that it imports at once; types and what is fetched later left aside. */
export function reachedFrom(entry: string): Source[] {
  const seen = new Map<string, Source>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    const source = read(file);
    seen.set(file, source);
    for (const statement of parse(source).statements) {
      const target = importedBy(statement);
      if (target?.startsWith('.') !== true) continue;
      const base = path.posix.join(path.posix.dirname(file), target);
      const found = ['.ts', '.tsx', '/index.ts'].find((end) =>
        existsSync(path.join(ROOT, base + end)),
      );
      if (found !== undefined) visit(base + found);
    }
  };
  visit(entry);
  return [...seen.values()];
}

function importedBy(statement: ts.Statement): string | null {
  if (ts.isImportDeclaration(statement)) {
    if (statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return null;
  } else if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return null;
  const { moduleSpecifier } = statement;
  return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : null;
}

/** Attributes that a user sees or hears. */
const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|label|placeholder|hint|about|advice|validationMessage)$/;
/** Selectors, lengths and questions to the browser. */
const OF_STYLE = /:not\(|\d(px|em)\b|^\((prefers|forced)-/;
/** Names that are the same in every language. */
const NAMES = /^(=?SPM\.|SPM Sosial|Hasil Pemeriksaan \(lama\))$/;
/** Two words, or one that begins a sentence and ends one. */
const PROSE = /\p{L}{2,}[,:;]? \p{L}{2,}|^\p{Lu}\p{Ll}+[.!?…]$/u;

/** Words in a file that a user would read and that stand in no catalogue, as `file:line: words`. */
export function proseIn(source: Source): string[] {
  const out: string[] = [];
  const tree = parse(source);
  const note = (node: ts.Node, words: string): void => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    out.push(`${source.file}:${line + 1}: ${words.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (isLeftAside(node)) return;
    if (ts.isJsxText(node) && isWords(node.text.trim())) note(node, node.text);
    const words = textOf(node);
    if (words !== null && isWords(words) && (PROSE.test(words) || isSpoken(node))) {
      note(node, words);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return out;
}

const isWords = (text: string): boolean =>
  /\p{L}/u.test(text) && !OF_STYLE.test(text) && !NAMES.test(text);

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map((span) => `{}${span.literal.text}`).join('');
}

/** Text of a language, styles, imports, types, and errors that only a programmer meets. */
function isLeftAside(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isPropertyAssignment(node)) return /^'?(id|en)'?$/.test(node.name.getText());
  if (ts.isFunctionDeclaration(node)) return /^(indonesian|english)$/.test(node.name?.text ?? '');
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith('Error');
  if (ts.isVariableDeclaration(node)) return /^(STYLES?|CSS)$/.test(node.name.getText());
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    // `usage` of the command line takes the text in both languages.
    return /^(make(Static)?Styles|super)$/.test(called) || (called === 'usage' && isPair(node));
  }
  return false;
}

const isPair = ({ arguments: given }: ts.CallExpression): boolean =>
  given.length === 2 && given.every((argument) => textOf(argument) !== null);

/** A literal that is itself the value of an attribute, or a child, that is shown. */
function isSpoken(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isJsxAttribute(parent)) return SPOKEN.test(parent.name.getText());
  if (!ts.isJsxExpression(parent)) return false;
  return ts.isJsxAttribute(parent.parent)
    ? SPOKEN.test(parent.parent.name.getText())
    : !ts.isJsxAttributes(parent.parent);
}
