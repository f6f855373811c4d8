import { firstLoad } from '../../tools/size';

describe('the size of the first load', () => {
  const page =
    '<script src="https://a.example/office.js"></script><script defer src="a.js"></script>';

  it('counts own scripts as they travel, compressed', () => {
    const scripts = firstLoad(page, () => Buffer.from('x'.repeat(100_000)));
    expect(scripts.map(({ name }) => name)).toEqual(['a.js']);
    expect(scripts[0]?.kb).toBeLessThan(1);
  });
});
