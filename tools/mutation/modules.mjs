// Modules for a mutation run: compiled once, run again for each mutant, so that nothing that one mutant has
// left in a module (a reading kept by text, a checked report) is seen by the next. What holds no mutant and
// is slow to make warm, above all recognition, is run once and kept.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';

const KEPT =
  /[\\/](node_modules|src[\\/](sheet|catalogue|layouts|xlsx)|test[\\/]kit[\\/](sheet-text|corpus)\.ts)/;
const OWN = /\.(ts|tsx)$|[\\/]hucre[\\/]/;

/** What a function has made is kept for the mutants to come: the same table is read in the same way. */
function remembered(make, keyOf) {
  const known = new Map();
  return (...asked) => {
    const key = keyOf(...asked);
    if (!known.has(key)) known.set(key, make(...asked));
    return known.get(key);
  };
}

/** Sheets and their recognition, two thirds of the time of a check of a small table; no test changes a sheet. */
const REMEMBERED = {
  'sheet-text.ts': (exports) => {
    const { workbookOf } = exports;
    const known = remembered(workbookOf, (...asked) => JSON.stringify(asked));
    const isWritten = (sheets) => Object.values(sheets).every((sheet) => typeof sheet === 'string');
    return {
      ...exports,
      workbookOf: (sheets, ...more) => (isWritten(sheets) ? known : workbookOf)(sheets, ...more),
    };
  },
  'corpus.ts': (exports) => ({
    ...exports,
    corpusWorkbook: remembered(exports.corpusWorkbook, (name) => name),
  }),
  'recognise.ts': (exports) => {
    const { recogniseSheet } = exports;
    const bySheet = new WeakMap();
    const recogniserOf = (sheet) =>
      remembered(
        (readings) => recogniseSheet(sheet, readings),
        (readings) => JSON.stringify(readings ?? {}),
      );
    return {
      ...exports,
      recogniseSheet: (sheet, readings) => {
        if (!bySheet.has(sheet)) bySheet.set(sheet, recogniserOf(sheet));
        return bySheet.get(sheet)(readings);
      },
    };
  },
};

/** Loads modules of one project; `fresh()` gives a `require` whose modules of our own are all new. */
export function moduleLoader() {
  const scripts = new Map();
  const places = new Map();
  const kept = new Map();

  function compiled(file) {
    let script = scripts.get(file);
    if (!script) {
      const loader = file.endsWith('.tsx') ? 'tsx' : file.endsWith('.ts') ? 'ts' : 'js';
      const { code } = transformSync(readFileSync(file, 'utf8'), {
        loader,
        format: 'cjs',
        target: 'node20',
        sourcefile: file,
      });
      const wrapped = `(function (exports, require, module, __dirname, __filename) {${code}\n})`;
      scripts.set(file, (script = new vm.Script(wrapped, { filename: file })));
    }
    return script;
  }

  function placeOf(request, from) {
    const key = `${from}\0${request}`;
    let place = places.get(key);
    if (place === undefined) {
      const base = path.resolve(path.dirname(from), request);
      const beside = [base, `${base}.ts`, `${base}.tsx`, path.join(base, 'index.ts')];
      place = /^\.{1,2}(\/|$)/.test(request)
        ? beside.find((file) => path.extname(file) !== '' && existsSync(file))
        : undefined;
      place ??= createRequire(from).resolve(request);
      places.set(key, place);
    }
    return place;
  }

  function requireIn(fresh, file) {
    if (!path.isAbsolute(file) || file.endsWith('.json') || !OWN.test(file)) {
      return createRequire(import.meta.url)(file);
    }
    const registry = KEPT.test(file) ? kept : fresh;
    const before = registry.get(file);
    if (before) return before.exports;
    const module = { exports: {} };
    registry.set(file, module);
    const load = (request) => {
      const place = placeOf(request, file);
      if (KEPT.test(file) && OWN.test(place) && !KEPT.test(place)) {
        throw new Error(`${file} is kept from mutant to mutant and may not load ${place}`);
      }
      return requireIn(fresh, place);
    };
    const run = compiled(file).runInThisContext();
    run(module.exports, load, module, path.dirname(file), file);
    const keep = REMEMBERED[path.basename(file)];
    if (keep && registry === kept) module.exports = keep(module.exports);
    return module.exports;
  }

  return {
    fresh() {
      const registry = new Map();
      return (file) => requireIn(registry, file);
    },
  };
}
