import { neutralText } from '../../src/sheet/neutral';

it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\u200E=1'])(
  'puts an apostrophe before %j',
  (text) => expect(neutralText(text)).toBe(`'${text}`),
);

it.each(['Dinas Sosial', '-', '-12,5', '+3', '98,78 %', '', 'a=1', "'=1"])('leaves %j', (text) =>
  expect(neutralText(text)).toBe(text),
);
