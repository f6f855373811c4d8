import path from 'node:path';

/** What each folder of src/ may import from; itself always. The order is that of the data's way. */
const MAY_IMPORT = {
  sheet: [],
  catalogue: ['sheet'],
  measures: ['sheet', 'catalogue'],
  layouts: ['sheet', 'catalogue'],
  policy: ['sheet', 'catalogue', 'measures', 'layouts'],
  rules: ['sheet', 'catalogue', 'measures', 'layouts', 'policy'],
  engine: ['sheet', 'catalogue', 'measures', 'layouts', 'policy', 'rules'],
};
const CORE = Object.keys(MAY_IMPORT);
Object.assign(MAY_IMPORT, {
  xlsx: CORE,
  functions: ['sheet', 'catalogue', 'measures'],
  excel: CORE,
  report: CORE,
  templates: CORE,
  cli: [...CORE, 'xlsx', 'report'],
  host: [...CORE, 'xlsx'],
  commands: [],
  // The pane is the entry of the shared runtime: it starts the functions and the commands too.
  // Files are written in the pane, never read there.
  taskpane: [...CORE, 'excel', 'functions', 'commands', 'report', 'templates', 'xlsx'],
});

/** The first folder below src/ on the way to a file, or the file itself where it lies there. */
const folderOf = (src, file) => path.relative(src, file).split(path.sep)[0];

const zones = {
  create(context) {
    const src = path.join(context.cwd, 'src');
    const folder = folderOf(src, context.filename);
    const permitted = MAY_IMPORT[folder];
    if (permitted === undefined) return {};
    const look = (source) => {
      const wanted = source?.value;
      if (typeof wanted !== 'string' || !wanted.startsWith('.')) return;
      const from = folderOf(src, path.resolve(path.dirname(context.filename), wanted));
      if (from === '..' || from === folder || permitted.includes(from)) return;
      const message = `src/${folder} may import from: ${permitted.join(', ') || 'no other folder'}.`;
      context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => look(node.source),
      ExportNamedDeclaration: (node) => look(node.source),
      ExportAllDeclaration: (node) => look(node.source),
      ImportExpression: (node) => look(node.source),
      TSImportType: (node) => look(node.source ?? node.argument?.literal ?? node.argument),
      CallExpression: ({ callee, arguments: [first] }) => {
        if (callee.type === 'Identifier' && callee.name === 'require') look(first);
      },
    };
  },
};

/** A plugin for oxlint; its rule keeps the folders of src/ in their order. */
export default { meta: { name: 'spm' }, rules: { zones } };
