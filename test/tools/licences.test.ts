import { isPermitted, shippedLicences } from '../../tools/licences';

describe('licences', () => {
  it.each(['MIT', 'ISC', '(MIT OR GPL-3.0)', 'MIT AND ISC', 'Apache-2.0'])(
    'permits %s',
    (licence) => {
      expect(isPermitted(licence)).toBe(true);
    },
  );

  it.each(['GPL-3.0', 'GPL-3.0-only', 'MIT AND GPL-3.0', 'unknown', 'UNLICENSED', ''])(
    'refuses %j',
    (licence) => {
      expect(isPermitted(licence)).toBe(false);
    },
  );

  it('looks at what is shipped, and names what has no licence', () => {
    const lock = {
      '': { license: 'MIT' },
      'node_modules/a': { license: 'MIT' },
      'node_modules/a/node_modules/@x/b': {},
      'node_modules/c': { license: 'GPL-3.0', dev: true },
    };
    expect([...shippedLicences(lock)]).toEqual([
      ['MIT', ['a']],
      ['unknown', ['@x/b']],
    ]);
  });
});
