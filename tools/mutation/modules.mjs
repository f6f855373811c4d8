// Modules for a mutation run: loaded once, so that their code gets warm. What one mutant has left in a module
// (a reading kept by text, a checked report) is not seen by the next: every Map and WeakMap that a module made
// while it was loaded is set back. Test files are read anew. What holds no mutant, above all recognition, keeps
// what it has learnt.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';

const KEPT =
  /[\\/](node_modules|src[\\/](sheet|catalogue|layouts|xlsx)|test[\\/]kit[\\/](sheet-text|corpus)\.ts)/;
const LOADED_ONCE = /[\\/]src[\\/]/;
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

/** Maps that modules make while they are loaded; `setBack` gives each what it held when its module was there. */
function watchedMaps() {
  const made = [];
  let loading;
  const watched = (Kind) => {
    const Watched = function (entries) {
      if (!loading) return new Kind(entries);
      // A WeakMap cannot be emptied.
      const map = new Map(entries);
      loading.push(map);
      return map;
    };
    Watched.prototype = Kind.prototype;
    return Watched;
  };
  return {
    Map: watched(Map),
    WeakMap: watched(WeakMap),
    whileLoading(run, watching) {
      const before = loading;
      const own = watching ? [] : undefined;
      loading = own;
      try {
        run();
      } finally {
        loading = before;
      }
      for (const map of own ?? []) made.push({ map, first: [...map] });
    },
    setBack() {
      for (const { map, first } of made) {
        map.clear();
        for (const [key, value] of first) map.set(key, value);
      }
    },
  };
}

/**
 * Loads modules of one project; `fresh()` gives a `require` whose modules of our own are as new.
 * @param sources texts that stand for those of the files of these paths
 */
export function moduleLoader(sources = new Map()) {
  const scripts = new Map();
  const places = new Map();
  const kept = new Map();
  const maps = watchedMaps();

  function compiled(file) {
    let script = scripts.get(file);
    if (!script) {
      const loader = file.endsWith('.tsx') ? 'tsx' : file.endsWith('.ts') ? 'ts' : 'js';
      const { code } = transformSync(sources.get(file) ?? readFileSync(file, 'utf8'), {
        loader,
        format: 'cjs',
        target: 'node20',
        sourcefile: file,
      });
      const wrapped = `(function (exports, require, module, __dirname, __filename, Map, WeakMap) {${code}\n})`;
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
    const learns = KEPT.test(file);
    const registry = learns || LOADED_ONCE.test(file) ? kept : fresh;
    const before = registry.get(file);
    if (before) return before.exports;
    const module = { exports: {} };
    registry.set(file, module);
    const load = (request) => {
      const place = placeOf(request, file);
      if (learns && OWN.test(place) && !KEPT.test(place)) {
        throw new Error(`${file} is kept from mutant to mutant and may not load ${place}`);
      }
      return requireIn(fresh, place);
    };
    const run = compiled(file).runInThisContext();
    maps.whileLoading(
      () => run(module.exports, load, module, path.dirname(file), file, maps.Map, maps.WeakMap),
      !learns && registry === kept,
    );
    const keep = REMEMBERED[path.basename(file)];
    if (keep && learns) module.exports = keep(module.exports);
    return module.exports;
  }

  return {
    fresh() {
      maps.setBack();
      const registry = new Map();
      return (file) => requireIn(registry, file);
    },
  };
}
