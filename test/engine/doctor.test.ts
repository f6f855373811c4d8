import { diagnose, renderDiagnosis, repairsOf } from '../../src/engine';
import { sheetFromText, workbookOf } from '../kit/sheet-text';

const sick = (text: string) => diagnose(workbookOf({ Uji: text }));
const only = (text: string) => {
  const [first, ...more] = sick(text);
  expect(more).toEqual([]);
  return first!;
};

test('a workbook that is well has no diagnosis', () => {
  expect(sick('1 | 2 | =SPM.CAPAIAN(A1,B1) -> 200 | teks | #N/A | =1/0 -> #DIV/0!')).toEqual([]);
});

describe('why a cell shows #NAME?', () => {
  test('the add-in was not loaded: the same formula is entered again', () => {
    expect(only('1 | 2 | =SPM.CAPAIAN(A1,B1) -> #NAME?')).toMatchObject({
      cell: 'C1',
      cause: 'add-in',
      shown: '#NAME?',
      repair: { sheet: 'Uji', cell: 'C1', formula: '=SPM.CAPAIAN(A1,B1)' },
    });
  });

  test('the file was written elsewhere: the function gets its own name back', () => {
    const given = only('1 | 2 | =IF(A1>0,_xldudf_SPM_CAPAIAN(A1,B1),"_xldudf_SPM_X(") -> 200');
    expect(given).toMatchObject({
      cause: 'berkas',
      repair: { formula: '=IF(A1>0,SPM.CAPAIAN(A1,B1),"_xldudf_SPM_X(")' },
    });
  });

  test.each([
    ['=SPM.CAPAYAN(A1,B1)', '=SPM.CAPAIAN(A1,B1)'],
    ['=ROUND(spm.serapn(A1,B1),2)', '=ROUND(SPM.SERAPAN(A1,B1),2)'],
    ['=SPM_CAPAIAN(A1,B1)/100', '=SPM.CAPAIAN(A1,B1)/100'],
    ['=CAPAIAN(A1,B1)', '=SPM.CAPAIAN(A1,B1)'],
    ['=_xldudf_SPM_INDEX(A1,B1)', '=SPM.INDEKS(A1,B1)'],
  ])('%s is misspelt; %s is meant', (formula, meant) => {
    const given = only(`1 | 2 | ${formula} -> #NAME?`);
    expect(given).toMatchObject({ cause: 'ejaan', repair: { formula: meant } });
  });

  test('a name that is near to none is left to the user', () => {
    const given = only('1 | 2 | =SPM.HITUNG(A1,B1) -> #NAME?');
    expect(given.cause).toBe('ejaan');
    expect(given.repair).toBeUndefined();
    expect(renderDiagnosis(given, 'id')).toMatch(/SPM\.HITUNG tidak ada\. Pilih fungsi/);
  });

  test("another add-in's function, or no function at all", () => {
    expect(only('1 | =_xludf.FOO(A1) -> #NAME?')).toMatchObject({ cause: 'lain' });
    expect(only('1 | =JUMLAHKAN(A1) -> #NAME?').repair).toBeUndefined();
    expect(only('1 | #NAME?')).toMatchObject({ cause: 'tempelan' });
  });
});

test('#BUSY! waits for the add-in, and may be entered again', () => {
  expect(only('1 | 2 | =SPM.CAPAIAN(A1,B1) -> #BUSY!')).toMatchObject({
    cause: 'sibuk',
    repair: { formula: '=SPM.CAPAIAN(A1,B1)' },
  });
});

test('cells that only refer to a sick one are its consequences, across sheets too', () => {
  const found = diagnose(
    workbookOf({
      'Lembar 1': `
        1 | 2 | =SPM.CAPAIAN(A1,B1) -> #NAME?
        3 | 4 | =SPM.CAPAIAN(A2,B2) -> 133
        | | =AVERAGE(C1:C2) -> #NAME?`,
      Rekap: "='Lembar 1'!C3 -> #NAME?",
    }),
  );
  expect(found.map((d) => d.cell)).toEqual(['C1']);
  expect(found[0]?.consequences).toEqual(['Lembar 1!C3', 'Rekap!A1']);
});

test('a protected sheet is said, and nothing is repaired there', () => {
  const sheet = sheetFromText('1 | 2 | =SPM.CAPAIAN(A1,B1) -> #NAME?', {
    name: 'Kunci',
    isProtected: true,
  });
  const found = diagnose({ sheets: [sheet] });
  expect(found).toHaveLength(1);
  expect(repairsOf(found)).toEqual([]);
  expect(renderDiagnosis(found[0]!, 'id')).toMatch(/Lembar "Kunci" dilindungi/);
  expect(renderDiagnosis(found[0]!, 'en')).toMatch(/"Kunci" is protected/);
});

test('cells that refer to each other in a ring are each said once', () => {
  expect(sick('=B1+1 -> #NAME? | =A1+1 -> #NAME?').map((d) => d.cell)).toEqual(['A1', 'B1']);
});
