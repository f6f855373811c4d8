import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '..');
const ENTRY = path.join(ROOT, 'src/index.ts');

const HEAD = `<!-- Dibuat dari src/index.ts; jangan diubah di sini. Generated: npm run docs:api. -->

# The engine from your own tools

The package exports the engine as TypeScript; Node runs it with \`tsx\`, which the project brings along
(\`node --import tsx tool.mjs\`). _Mesin pemeriksa dapat dipakai dari alat sendiri; di bawah ini semua yang
disediakannya._

\`\`\`ts
import { readFileSync } from 'node:fs';
import { periksa, readWorkbook, renderFinding } from 'spm-sosial';

const workbook = readWorkbook(readFileSync('laporan.xlsx'));
for (const finding of periksa(workbook).findings) {
  console.log(finding.sheet, finding.cell, renderFinding(finding, 'id'));
}
\`\`\`

Percentages are in percent points (80 means 80 %), money in rupiah, rows and columns of the model count from 0.
`;

/** Doc comment of a declaration as text, without its stars and braces; empty where there is none. */
function docOf(symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const tags = symbol.getJsDocTags(checker).map(({ name, text: parts }) => {
    return `- _${name}_ ${ts.displayPartsToString(parts)}`.trim();
  });
  return [text, tags.join('\n')].filter((part) => part !== '');
}

/** A declaration as a reader needs it: without bodies and private members. */
function written(declaration: ts.Declaration): string {
  const source = declaration.getSourceFile();
  const from = (node: ts.Node, end: number): string =>
    source.text.slice(node.getStart(), end).trim();
  if (ts.isFunctionDeclaration(declaration) && declaration.body) {
    return from(declaration, declaration.body.getStart());
  }
  if (ts.isClassDeclaration(declaration)) {
    const members = declaration.members.filter(
      (member) => !(member.name && ts.isPrivateIdentifier(member.name)),
    );
    const lines = members.map((member) => {
      const body = 'body' in member ? (member.body as ts.Node | undefined) : undefined;
      const [comment] = ts.getLeadingCommentRanges(source.text, member.pos)?.slice(-1) ?? [];
      const note = comment ? `  ${source.text.slice(comment.pos, comment.end)}\n` : '';
      return `${note}  ${from(member, body ? body.getStart() : member.end).replace(/;$/, '')};`;
    });
    const open = source.text.indexOf('{', declaration.name?.end ?? declaration.getStart());
    return `${from(declaration, open + 1)}\n${lines.join('\n')}\n}`;
  }
  return declaration.getText();
}

/** docs/api.md: everything that src/index.ts exports, in its order. */
export function apiPage(): string {
  const program = ts.createProgram([ENTRY], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    resolveJsonModule: true,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const entry = program.getSourceFile(ENTRY);
  const module = entry && checker.getSymbolAtLocation(entry);
  if (!module) throw new Error('src/index.ts exports nothing');
  const sections = checker.getExportsOfModule(module).map((exported) => {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
    const [declaration] = symbol.getDeclarations() ?? [];
    if (!declaration) throw new Error(`${exported.name} is declared nowhere`);
    const where = path.relative(ROOT, declaration.getSourceFile().fileName).replaceAll('\\', '/');
    const code = written(declaration).replace(/^export (default )?/, '');
    return [
      `## ${exported.name}`,
      ...docOf(symbol, checker),
      `\`\`\`ts\n${code}\n\`\`\``,
      `_${where}_`,
    ].join('\n\n');
  });
  return `${HEAD}\n${sections.join('\n\n')}\n`;
}
