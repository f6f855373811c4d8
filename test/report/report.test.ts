import { periksa } from '../../src/engine';
import { waiverFor } from '../../src/engine/waivers';
import { loadWorkbook } from '../../src/host/files/load';
import { recognise } from '../../src/layouts';
import { reportCsv, reportSheet, ringkasan, type Report } from '../../src/report';
import { RULES } from '../../src/rules';
import { toA1 } from '../../src/sheet/address';
import { isOwnReport } from '../../src/sheet/own';
import { snapshotOf, type SheetPlan } from '../../src/sheet/plan';
import { readWorkbook } from '../../src/xlsx/read';
import { planToXlsx } from '../../src/xlsx/write-plan';
import { BUDGET, reportOf, workbook } from './kit';
import { corpusWorkbook } from '../kit/corpus';

const texts = (plan: SheetPlan): string[] => plan.cells.map((c) => String(c.value ?? ''));

describe('the report as data', () => {
  it('counts exactly, and names what was checked and what was not', async () => {
    const report = await reportOf(workbook({ 'Tabel 3': BUDGET, Kosong: 'Catatan | rapat' }));
    expect(report.summary).toMatchObject({ errors: 1, warnings: 0, tables: 1, unrecognised: 1 });
    expect(report.findings).toMatchObject([
      { sheet: 'Tabel 3', cell: 'E2', found: 90.81, expected: expect.closeTo(95.81, 2) as number },
    ]);
    expect(report.tables).toMatchObject([
      { sheet: 'Tabel 3', range: 'A1:E6', findings: { error: 1, warning: 0, info: 0 } },
    ]);
    expect(report.rules.map((r) => r.id)).toEqual(RULES.map((r) => r.id));
    expect(report.rules.find((r) => r.id === 'indeks-salah')).toMatchObject({ compared: 0 });
    const compared = report.rules.reduce((sum, r) => sum + (r.compared ?? 0), 0);
    expect(report.summary.comparisons).toBe(compared);
  });

  it('counts what each table was compared in, rule by rule', async () => {
    const report = await reportOf(workbook({ 'Tabel 3': BUDGET, 'Tabel 4': BUDGET }));
    for (const { id, compared } of report.rules) {
      const inTables = report.tables.reduce((sum, t) => sum + (t.compared[id] ?? 0), 0);
      // Tables of different sheets are compared with each other, which belongs to neither.
      if (id === 'beda-antar-tabel') expect([inTables, compared]).toEqual([0, expect.any(Number)]);
      else expect([id, inTables]).toEqual([id, compared]);
    }
    expect(report.tables[0]?.compared['persen-salah']).toBe(5);
    const shown = texts(reportSheet(report, { links: true }));
    expect(shown.filter((text) => /persen-salah 5(;|$)/.test(text))).toHaveLength(2);
  });

  it('tells apart the tables that share a sheet', async () => {
    const result = periksa(corpusWorkbook('temanggung-2023-lkjip'));
    const sheets = result.recognition.tables.map((t) => t.sheet);
    expect(new Set(sheets).size).toBeLessThan(sheets.length);
    const { tables } = await reportOf(result);
    for (const id of ['persen-salah', 'capaian-salah', 'total-salah', 'bukan-angka']) {
      const each = tables.map((t) => t.compared[id] ?? 0);
      expect([id, each.reduce((sum, n) => sum + n, 0)]).toEqual([id, result.checked[id]]);
      expect(each.filter((n) => n > 0).length).toBeGreaterThan(1);
    }
  });

  it('says which rules the user has switched off', async () => {
    const result = periksa(workbook(), { policy: { severities: { 'persen-salah': 'off' } } });
    const report = await reportOf(result);
    expect(report.rules.find((r) => r.id === 'persen-salah')).toMatchObject({ compared: null });
    expect(texts(reportSheet(report, { links: true }))).toContain('Dimatikan dalam setelan');
  });

  it('lists what was set aside with its reason, apart from the findings', async () => {
    const [finding] = periksa(workbook()).findings;
    const settings = { pengecualian: [waiverFor(finding!, 'sesuai berita acara')] };
    const report = await reportOf({ ...workbook(), settings });
    expect(report.findings).toEqual([]);
    expect(report.waived).toMatchObject([{ cell: 'E2', reason: 'sesuai berita acara' }]);
    expect(texts(reportSheet(report, { links: true }))).toContain('sesuai berita acara');
  });
});

describe('the report as a sheet', () => {
  let report: Report;
  let plan: SheetPlan;
  beforeAll(async () => {
    report = await reportOf(workbook());
    plan = reportSheet(report, { links: true });
  });

  it('leads from each finding to its cell, with the figures as the cell shows them', () => {
    const linked = plan.cells.filter((cell) => cell.link);
    expect(linked.map(({ value, link }) => [value, link])).toEqual([
      ['E2', { sheet: 'Tabel 3', cell: 'E2' }],
    ]);
    const row = plan.cells.filter((cell) => cell.row === linked[0]!.row);
    expect(row.map((cell) => cell.value)).toEqual([
      1,
      'Tabel 3',
      'E2',
      'Salah',
      expect.stringContaining('90,81'),
      90.81,
      expect.closeTo(95.81, 2),
      expect.any(String),
      expect.any(String),
    ]);
  });

  it('stands in a file of its own without links, which would lead nowhere', () => {
    expect(reportSheet(report, { links: false }).cells.filter((cell) => cell.link)).toEqual([]);
  });

  it('is printed on A4 across, in Indonesian', () => {
    expect(plan.print).toMatchObject({
      orientation: 'landscape',
      headerLeft: 'Hasil Pemeriksaan',
      headerRight: 'Laporan TW II.xlsx',
      footerLeft: 'SPM Sosial versi 1.2.3 · 21 November 2026 pukul 14.02',
      footerRight: 'Halaman {n} dari {N}',
    });
  });

  it('repeats the header of a long list of findings on every page, and that of a short one on none', () => {
    expect(plan.print.titleRows).toBeUndefined();
    const findings = Array.from({ length: 30 }, () => report.findings[0]!);
    const long = reportSheet({ ...report, findings }, { links: true });
    const [row] = long.print.titleRows!;
    const at = (r: number, column: number) =>
      long.cells.find((c) => c.row === r && c.column === column)?.value;
    expect(at(row, 0)).toBe('No');
    // Nothing but the list is below its header, or Excel would print the header above it too.
    const below = long.cells.filter((c) => c.row > row && c.column === 0);
    expect(below.map((c) => c.value)).toEqual(findings.map((_, i) => i + 1));
    expect(texts(long)).toContain(
      `Daftar temuan panjang, maka ada di akhir lembar ini, mulai baris ${row + 1}.`,
    );
  });

  it('is known as ours and never read as a form', () => {
    const sheet = snapshotOf(plan);
    expect(isOwnReport(sheet)).toBe(true);
    expect(recognise({ sheets: [sheet] })).toEqual({ tables: [], unrecognised: [] });
  });

  it('is written wholly in the language it is asked for', async () => {
    const english = reportSheet(await reportOf(workbook(), 'en'), { links: true });
    expect(english.name).toBe('Check Results');
    expect(texts(english)).toContain('Error');
    const indonesian = new Set(texts(plan).filter((t) => t.includes(' ')));
    const own = new Set(['Tabel 3', 'Laporan TW II.xlsx', 'SPM Sosial · laporan/1']);
    const shared = texts(english).filter((t) => indonesian.has(t) && !own.has(t));
    // Citations, hashes and names of rules are the same in every language.
    expect(
      shared.filter(
        (t) => !/^SHA-256|^[\d /]+$|^([a-z-]+ \d+(; )?)+$|Permen|PP \d|LKjIP|Pasal/i.test(t),
      ),
    ).toEqual([]);
  });

  it('says so when nothing was found, and when nothing could be checked', async () => {
    const clean = await reportOf(workbook({ 'Tabel 3': BUDGET.replace('90.81', '95.81') }));
    expect(texts(reportSheet(clean, { links: true }))).toContain('Tidak ada temuan.');
    const empty = await reportOf(workbook({ Kosong: 'Catatan' }));
    expect(texts(reportSheet(empty, { links: true }))).toContain(
      'Tidak ada tabel yang dikenali, jadi tidak ada yang diperiksa.',
    );
  });
});

describe('the services in a chart', () => {
  it('draws capaian and index of the quarterly form from its own counts', async () => {
    const report = await reportOf(corpusWorkbook('temanggung-2024-tw2-capaian-spm'));
    const [series] = report.series;
    expect(series?.services).toHaveLength(5);
    for (const service of series!.services) {
      expect(service).toMatchObject({ target: 100, capaian: 100, indeks: 100 });
    }
    const plan = reportSheet(report, { links: true });
    const [chart] = plan.charts;
    const head = plan.cells.filter((c) => c.row === chart!.data.top && c.column >= 4);
    expect(head.map((c) => c.value)).toEqual(['Layanan', 'Target (%)', 'Capaian (%)', 'Indeks']);
    expect(toA1(chart!.data.bottom - chart!.data.top, 0)).toBe('A6');
  });

  it('puts each chart into one tall row, which no end of a page can cut, below its table', async () => {
    const plan = reportSheet(await reportOf(corpusWorkbook('singkawang-2018-laporan-spm')), {
      links: true,
    });
    expect(plan.charts).toHaveLength(2);
    for (const { place, data } of plan.charts) {
      expect([place.top, place.bottom]).toEqual([data.bottom + 2, data.bottom + 2]);
      expect(plan.heights.get(place.top)).toBeGreaterThan(200);
      expect(plan.cells.filter(({ row }) => row === place.top)).toEqual([]);
    }
  });
});

describe('the report as files', () => {
  it('is an .xlsx that reads back cell for cell, in A4 across', async () => {
    const plan = reportSheet(await reportOf(workbook()), { links: true });
    const back = readWorkbook(await planToXlsx([plan])).sheets[0]!;
    for (const { row, column, value } of plan.cells) {
      if (value === null || value === '') continue;
      expect([toA1(row, column), back.cell(row, column)?.value]).toEqual([
        toA1(row, column),
        value,
      ]);
    }
  });

  it('begins its pages where the plan says', async () => {
    const report = await reportOf(corpusWorkbook('singkawang-2018-laporan-spm'));
    const plan = reportSheet(report, { links: false });
    expect(plan.print.breaks?.length).toBeGreaterThan(0);
    const [sheet] = loadWorkbook(await planToXlsx([plan]), 'laporan.xlsx').sheets;
    expect(sheet?.page.rowBreaks).toEqual(plan.print.breaks);
    const onePage = { ...plan, print: { ...plan.print, breaks: [], onePage: true } };
    const [small] = loadWorkbook(await planToXlsx([onePage]), 'laporan.xlsx').sheets;
    expect(small?.page.zoom).toMatchObject({ horizontalFitToPages: 1, verticalFitToPages: 1 });
  });

  it('neutralises what another program would read as a formula', async () => {
    const evil = BUDGET.replace('Fasilitasi pembuatan NIK', '=HYPERLINK("x")');
    const source = workbook({ '=1+1': evil });
    const report = await reportOf(source);
    const csv = reportCsv({
      ...report,
      findings: report.findings.map((f) => ({ ...f, message: '=cmd|calc', remedy: '@SUM(A1)' })),
    });
    expect(csv).toContain(";'=1+1;");
    expect(csv).toContain(";'=cmd|calc;");
    expect(csv).toContain(";'@SUM(A1);");
    const bytes = await planToXlsx([reportSheet(report, { links: false })]);
    const back = readWorkbook(bytes).sheets[0]!;
    const held = back.rowNumbers().flatMap((row) => back.rowCells(row).map(({ cell }) => cell));
    expect(held.filter((cell) => cell.formula !== undefined)).toEqual([]);
    expect(held.filter((c) => typeof c.value === 'string' && c.value.startsWith('='))).toEqual([]);
  });

  it('is a CSV that an Indonesian Excel opens rightly', async () => {
    const csv = reportCsv(await reportOf(workbook()));
    const [header, line] = csv.replace(/^\uFEFF/, '').split('\r\n');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(header).toBe(
      'No;Lembar;Sel;Tingkat;Aturan;Penjelasan;Tertulis;Seharusnya;Perbaikan;Dasar;Alasan',
    );
    expect(line).toMatch(/^1;Tabel 3;E2;Salah;persen-salah;.*;90,81;95,80625;/);
  });
});

describe('the summary for a letter', () => {
  it('is short and polite in both languages', async () => {
    const letter = ringkasan(await reportOf(workbook()));
    expect(letter).toMatch(
      /^Dengan hormat kami sampaikan bahwa berkas "Laporan TW II\.xlsx" telah diperiksa pada 21 November 2026 pukul 14\.02/,
    );
    expect(letter).toContain('1 temuan salah, 0 temuan janggal, dan 0 catatan');
    expect(letter).toContain('lembar Tabel 3');
    expect(letter.length).toBeLessThan(600);
    expect(ringkasan(await reportOf(workbook(), 'en'))).toContain(
      'It found 1 error, 0 warnings and 0 notes.',
    );
  });

  it('does not claim a check where there was none', async () => {
    const letter = ringkasan(await reportOf(workbook({ Kosong: 'Catatan' })));
    expect(letter).toContain('tidak ada yang diperiksa');
    expect(letter).not.toContain('tidak ada temuan');
  });
});
