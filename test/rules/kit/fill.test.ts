import { fill, valueNames, writeValue } from '../../../src/rules/kit/fill';
import type { MessageValue } from '../../../src/rules/model';

test.each<[MessageValue, string, string]>([
  ['E15', 'E15', 'E15'],
  [{ number: 1234567.5 }, '1.234.567,5', '1,234,567.5'],
  [{ number: 0.12344 }, '0,1234', '0.1234'],
  [{ number: 12, decimals: 2 }, '12,00', '12.00'],
  [{ rupiah: 300722820 }, 'Rp 300.722.820', 'Rp 300,722,820'],
  [{ rupiah: 0.5 }, 'Rp 0,50', 'Rp 0.50'],
  [{ percent: 94.79166, decimals: 2 }, '94,79 %', '94.79 %'],
  [{ percent: 80 }, '80 %', '80 %'],
  [{ points: 5.4 }, '5,4 poin persen', '5.4 percentage points'],
  [{ list: ['a', { number: 2.5 }] }, 'a, 2,5', 'a, 2.5'],
])('%j is written as %s', (value, id, en) => {
  expect(writeValue(value, 'id')).toBe(id);
  expect(writeValue(value, 'en')).toBe(en);
});

test('a message is filled in the language asked for', () => {
  const filled = {
    message: { id: '{sel} tertulis {angka}.', en: '{sel} says {angka}.' },
    values: { sel: 'E9', angka: { number: 1500 } },
  };
  expect(fill(filled, 'id')).toBe('E9 tertulis 1.500.');
  expect(fill(filled, 'en')).toBe('E9 says 1,500.');
  expect(valueNames(filled.message.id)).toEqual(['sel', 'angka']);
});

test('a value that was not given is a mistake of ours', () => {
  const message = { id: '{tidakAda}', en: '' };
  expect(() => fill({ message, values: {} }, 'id')).toThrow(/tidakAda/);
});
