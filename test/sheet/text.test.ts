import { perText, textNamed } from '../../src/sheet/text';

describe('readings of texts', () => {
  it('finds a text again as the same object', () => {
    expect(textNamed('Capaian')).toBe(textNamed('Capa' + 'ian'));
    expect(textNamed('Capaian')).not.toBe(textNamed('capaian'));
  });

  it('reads each text once, also where the reading finds nothing', () => {
    const asked: string[] = [];
    const yearOf = perText((text) => {
      asked.push(text);
      return /^\d{4}$/.test(text) ? Number(text) : null;
    });
    const found = ['2023', 'Target', '2023', 'Target'].map((text) => yearOf(textNamed(text)));
    expect(found).toEqual([2023, null, 2023, null]);
    expect(asked).toEqual(['2023', 'Target']);
  });

  it('keeps what several readings find apart', () => {
    const length = perText((text) => text.length);
    const upper = perText((text) => text.toUpperCase());
    const text = textNamed('layanan');
    expect([upper(text), length(text), upper(text)]).toEqual(['LAYANAN', 7, 'LAYANAN']);
  });
});
