/** The desktop profile in one page: workbook, `window.external` and, after it, office.js. */
import { HostWorkbook } from '../../src/host/model/workbook';
import { desktopHostInfo, installDesktop } from '../../src/host/profiles/desktop';
import { ExcelHost } from '../../src/host/rich/host';
import { parseA1 } from '../../src/sheet/address';

const workbook = new HostWorkbook('Uji.xlsx');
workbook.addSheet('Sheet1');
const host = new ExcelHost(workbook, { payloadLimit: Infinity });
const options = { displayLanguage: 'id-ID', version: 'microsoft-365' } as const;

installDesktop(window, host, options);
window.history.replaceState(
  null,
  '',
  `?_host_Info=${encodeURIComponent(desktopHostInfo(options))}`,
);
window.unlimited = true;
window.act = async (what, cell, text) => {
  if (what === 'editing') {
    workbook.editing = text === 'on';
    return;
  }
  const rect = parseA1(cell)!;
  if (what === 'select') {
    workbook.select(workbook.active, rect);
    return;
  }
  workbook.enter(workbook.active, rect.top, rect.left, text);
  host.calculator.settle();
  workbook.announce(workbook.active, rect);
};
