// `describe`, `test` and `expect` as Jest gives them, for test files that use no hooks: reading a file collects
// its cases, which are then run one by one.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { expect } = require('expect');
const each = require('jest-each');

/**
 * Puts the words of a test file into the global scope; `collect` lists the cases that a file makes.
 * @param whileDescribing runs the body of a `describe`, which may check a workbook for the cases in it
 */
export function testWords(whileDescribing = (body) => body()) {
  let cases = [];
  let names = [];
  const describe = (name, body) => {
    names = [...names, name];
    try {
      whileDescribing(body);
    } finally {
      names = names.slice(0, -1);
    }
  };
  const test = (name, body) => {
    cases.push({ name: [...names, name].join(' '), body });
  };
  describe.each = each.bind(describe, false);
  test.each = each.bind(test);
  Object.assign(globalThis, { describe, test, it: test, expect });

  return {
    collect(read) {
      cases = [];
      names = [];
      read();
      return cases;
    },
  };
}
