import { type Laid, paging, pointsOf } from '../../src/sheet/paper';
import { SheetDraft } from '../../src/sheet/plan';

/** A4 upright holds about 733 points of rows where nothing has to be made smaller. */
const laid = (rows: number, more: Partial<Laid> = {}): Laid => ({
  widths: [20, 20],
  heights: new Map(),
  rows,
  orientation: 'portrait',
  ...more,
});

describe('pages of A4', () => {
  it('knows the standard column of Excel', () => {
    expect(pointsOf(8.43)).toBeCloseTo(48, 0);
  });

  it('makes a few rows too many fit, and leaves what fits by itself, or by far does not', () => {
    expect(paging(laid(40), [])).toEqual({ breaks: [], onePage: false });
    expect(paging(laid(55), [])).toEqual({ breaks: [], onePage: true });
    expect(paging(laid(90), [])).toEqual({ breaks: [], onePage: false });
  });

  it('begins a page with what the end of one would cut', () => {
    const blocks = [0, 20, 40, 60, 80].map((top) => ({ top, bottom: top + 19 }));
    expect(paging(laid(100), blocks).breaks).toEqual([40, 80]);
  });

  it('does not cut at the very edge either, where another font decides', () => {
    // 49 lines fill 735 points.
    expect(paging(laid(100), [{ top: 40, bottom: 47 }]).breaks).toEqual([40]);
    expect(paging(laid(100), [{ top: 30, bottom: 40 }]).breaks).toEqual([]);
  });

  it('leaves what no page holds, and goes on after it', () => {
    const chart = { top: 130, bottom: 150 };
    expect(paging(laid(160), [{ top: 10, bottom: 90 }, chart]).breaks).toEqual([130]);
  });

  it('counts tall rows, and columns that make all smaller', () => {
    const tall = laid(60, { heights: new Map([[30, 240]]) });
    expect(paging(tall, [{ top: 25, bottom: 34 }]).breaks).toEqual([25]);
    const wide = laid(100, { widths: [90, 90] });
    expect(paging(wide, [{ top: 40, bottom: 59 }]).breaks).toEqual([]);
  });
});

describe('a sheet to be made', () => {
  const print = {
    orientation: 'portrait',
    headerLeft: '',
    headerRight: '',
    footerLeft: '',
    footerRight: '',
  } as const;

  it('gives wrapped text the lines it needs, and a long figure one', () => {
    const draft = new SheetDraft([10]);
    draft.put(0, 0, 'dua puluh lima huruf lebih', { wrap: true });
    draft.put(1, 0, 6.636363636363636, { wrap: true, format: '0.00' });
    draft.tall(2, 240);
    const { heights } = draft.plan({ name: 'Coba', print });
    expect([...heights.keys()]).toEqual([0, 2]);
    expect(heights.get(2)).toBe(240);
  });

  it('is cut into pages by what belongs together', () => {
    const draft = new SheetDraft([10]);
    for (let row = 0; row < 100; row++) draft.put(row, 0, row);
    draft.together.push({ top: 45, bottom: 55 });
    expect(draft.plan({ name: 'Coba', print }).print).toMatchObject({
      breaks: [45],
      onePage: false,
    });
  });
});
