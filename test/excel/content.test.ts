import { contentOf, entryOf, sameContent } from '../../src/excel/content';

const constant = (value: string | number | boolean, format = 'General') => ({ value, format });

describe('what is handed to Excel so that it stores just this content', () => {
  it.each([
    ['a number', 12.5, 12.5],
    ['a word', 'Tuntas', 'Tuntas'],
    ['a blank', '', ''],
    ['an error value', '#N/A', '#N/A'],
    ['text that reads like a number', '12,5', "'12,5"],
    ['text that reads like a date', '1/2', "'1/2"],
    ['text that reads like a formula', '=x', "'=x"],
    ['text that reads like a truth value', 'BENAR', "'BENAR"],
  ])('%s', (_, value, entry) => expect(entryOf(constant(value))).toBe(entry));

  it('a cell of format Text takes its text as it is', () =>
    expect(entryOf(constant('12,5', '@'))).toBe('12,5'));
});

it('tells a formula from text that begins with an equals sign', () => {
  expect(contentOf('=A1', 5, 'General')).toEqual({ formula: '=A1', value: '', format: 'General' });
  expect(contentOf('=A1', '=A1', '@')).toEqual({ value: '=A1', format: '@' });
});

it('knows its formula again in the spelling of a file opened without the add-in', () => {
  const formula = (text: string) => ({ formula: text, value: '', format: '0' });
  const ours = formula('=SPM.CAPAIAN(D9,E9)/100');
  expect(sameContent(ours, formula('=_xldudf_SPM_CAPAIAN(D9, E9)/100'))).toBe(true);
  expect(sameContent(ours, formula('=SPM.CAPAIAN(D9,E10)/100'))).toBe(false);
  expect(sameContent(ours, constant(75))).toBe(false);
});
