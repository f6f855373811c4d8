import type * as Texts from '../../src/sheet/text';
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

  it('does not take what another copy of the module has read', () => {
    const own = perText((text) => text.length);
    own(textNamed('sasaran'));
    jest.isolateModules(() => {
      const other = jest.requireActual<typeof Texts>('../../src/sheet/text');
      const reading = Array.from({ length: 40 }, (_, i) => other.perText((text) => `${text} ${i}`));
      const text = other.textNamed('layanan');
      reading.forEach((read) => read(text));
      expect(own(text)).toBe(7);
    });
  });

  it('keeps what several readings find apart', () => {
    const length = perText((text) => text.length);
    const upper = perText((text) => text.toUpperCase());
    const text = textNamed('layanan');
    expect([upper(text), length(text), upper(text)]).toEqual(['LAYANAN', 7, 'LAYANAN']);
  });
});
