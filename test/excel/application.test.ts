import { colours, displayLanguage, separators } from '../../src/excel/application';
import { ExcelProblem, toProblem } from '../../src/excel/problem';
import { closeWorkbook, openWorkbook } from './kit';

afterEach(() => {
  closeWorkbook();
  Object.assign(globalThis, { Office: undefined });
});

it('takes language and colours from Office', () => {
  const officeTheme = { bodyBackgroundColor: '#262626', bodyForegroundColor: '#ffffff' };
  Object.assign(globalThis, { Office: { context: { displayLanguage: 'en-US', officeTheme } } });
  expect(displayLanguage()).toBe('en-US');
  expect(colours()).toEqual({ background: '#262626', foreground: '#ffffff' });
  Object.assign(globalThis, { Office: undefined });
  expect(colours()).toBeNull();
});

it.each([
  ['id-ID', { decimal: ',', list: ';' }],
  ['en-US', { decimal: '.', list: ',' }],
] as const)('knows the signs of a user of %s', async (locale, signs) => {
  openWorkbook({ A: {} }).workbook.locale = locale;
  expect(await separators()).toEqual(signs);
});

describe('errors of Excel', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'sunting'],
    ['AccessDenied', 'terlindung'],
    ['ItemNotFound', 'lembar-hilang'],
    ['ResponsePayloadSizeLimitExceeded', 'terlalu-besar'],
    ['ApiNotFound', 'tidak-didukung'],
    ['GeneralException', 'lain'],
  ])('%s is of the kind %s', (code, kind) => {
    const error = Object.assign(new Error('words'), { code });
    expect(toProblem(error)).toMatchObject({ kind, detail: 'words' });
  });

  it('stay what they are when they are known already', () => {
    const problem = new ExcelProblem('sunting');
    expect(toProblem(problem)).toBe(problem);
    expect(toProblem('teks')).toMatchObject({ kind: 'lain', detail: 'teks' });
  });
});
