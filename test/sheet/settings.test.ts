import { settingsFromXml, settingsToXml } from '../../src/sheet/settings';

test('settings come back as they were, with every sign that XML minds', () => {
  const settings = { kebijakan: { 'Tabel "A" & <B>': "d'una" }, versi: 2, tanda: '\uFFFE\uFFFF' };
  expect(settingsFromXml(settingsToXml(settings))).toEqual(settings);
});

test.each([
  ['nothing', ''],
  ['another part', '<lain>{"a":1}</lain>'],
  ['a part cut off in its name', '<pengaturan '],
  ['a part without an end', '<pengaturan>{"a":1}'],
  ['an end before the start', '</x><pengaturan>{"a":1}'],
  ['no JSON', '<pengaturan>{"a":</pengaturan>'],
  ['a list', '<pengaturan>[1]</pengaturan>'],
  ['nothing in it', '<pengaturan>null</pengaturan>'],
  ['a bare word', '<pengaturan>"a"</pengaturan>'],
])('%s counts as no settings', (_, xml) => expect(settingsFromXml(xml)).toEqual({}));
