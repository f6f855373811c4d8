import { readQuotient } from '../../src/sheet/quotient-text';

test.each([
  ['X = 50; Y = 1.369', 50, 1369],
  ['X = 1.250\nY = 1.600', 1250, 1600],
  ['x : 50 orang / y : 60 orang', 50, 60],
  ['232/885', 232, 885],
  ['50 / 1.369 x 100 %', 50, 1369],
])('%j is numerator and denominator', (text, x, y) => {
  expect(readQuotient(text)).toEqual({ x, y });
});

test.each(['05/07/2024', '2023/2024', 'X = 50', '87,5 %', 'Dinas Sosial/BPBD', 'Y = 3; X = 4', ''])(
  '%j is none',
  (text) => {
    expect(readQuotient(text)).toBeNull();
  },
);

test.each(['50 dari banyak = 50 %', 'X = 50; Y = 60 = baik', '1O/2O', 'X = 1O; Y = 20'])(
  '%j holds no result that can be read',
  (text) => {
    expect(readQuotient(text)).toBeNull();
  },
);
