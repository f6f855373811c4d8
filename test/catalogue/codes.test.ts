import { normaliseCode } from '../../src/catalogue/codes';

/** Codes of Permendagri 90/2019 in the spellings that offices use. */
test.each([
  ['1.06', '1.06'],
  ['1.06.04', '1.06.04'],
  ['01.06.04', '1.06.04'],
  ['1.06.04.2.01', '1.06.04.2.01'],
  ['1.06.04.2.01.03', '1.06.04.2.01.03'],
  ['1.06.04.02.01.03', '1.06.04.2.01.03'],
  ['1.06.04.2.01.0003', '1.06.04.2.01.03'],
  ['1.06.04.2.01.0123', '1.06.04.2.01.0123'],
  ['1 . 06 . 04.', '1.06.04'],
  ['x.xx.01', 'X.XX.01'],
])('%s is %s', (text, code) => expect(normaliseCode(text)).toBe(code));

test.each([
  ['one part', '1'],
  ['four parts', '1.06.04.2'],
  ['no urusan', '12.06.04'],
  ['one digit', '1.6.04'],
  ['any programme', '1.06.XX'],
  ['neither provinsi nor kabupaten', '1.06.04.3.01'],
  ['three digits at the end', '1.06.04.2.01.003'],
  ['letters at the end', '1.06.04.2.01.ab'],
])('%s: %s is no code', (_, text) => expect(normaliseCode(text)).toBeNull());
