import { themeNameFor } from '../../src/taskpane/app/theme';

const office = (background: string, foreground: string) => ({ background, foreground });

test.each([
  ['Colourful', office('#f3f2f1', '#262626'), 'terang'],
  ['White', office('#ffffff', '#262626'), 'putih'],
  ['Dark Grey', office('#363636', '#ffffff'), 'gelap'],
  ['Black', office('#0a0a0a', '#ffffff'), 'hitam'],
  ['a contrast theme', office('#000000', '#FFFFFF'), 'kontras'],
])('the pane follows %s', (_, colours, name) => {
  expect(themeNameFor(colours, false, false)).toBe(name);
});

test('colours that the system forces come before those of Office', () => {
  expect(themeNameFor(office('#ffffff', '#262626'), false, true)).toBe('kontras');
  expect(themeNameFor(null, true, true)).toBe('kontras');
});

test('where Office tells nothing, the system does', () => {
  expect([true, false].map((isDark) => themeNameFor(null, isDark, false))).toEqual([
    'gelap',
    'putih',
  ]);
});
