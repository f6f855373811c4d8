import type { OfficeColours, Separators, Stop } from './port';
import { officeContext } from './office';
import { run } from './run';

/** Language of Office's own menus; the browser's where Office does not tell. */
export function displayLanguage(): string {
  return officeContext()?.displayLanguage ?? globalThis.navigator.language;
}

/** Waits until Office has started; false when the page was opened outside of Excel. */
export async function started(): Promise<boolean> {
  if (!('Office' in globalThis)) return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

export function colours(): OfficeColours | null {
  const theme = officeContext()?.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (!theme?.bodyBackgroundColor) return null;
  return {
    background: theme.bodyBackgroundColor,
    foreground: theme.bodyForegroundColor ?? '#000000',
  };
}

/** Excel has no event for its theme: what it tells is looked at again now and then. */
const THEME_INTERVAL = 2000;

export function onColours(handler: () => void): Stop {
  let last = JSON.stringify(colours());
  const look = (): void => {
    const now = JSON.stringify(colours());
    if (now === last) return;
    last = now;
    handler();
  };
  const timer = setInterval(look, THEME_INTERVAL);
  globalThis.addEventListener('focus', look);
  return () => {
    clearInterval(timer);
    globalThis.removeEventListener('focus', look);
  };
}

/** Excel tells its decimal sign; where that is a comma, arguments are parted by semicolons. */
export async function separators(): Promise<Separators> {
  const sign = await run(async (context) => {
    const { application } = context.workbook;
    application.load('decimalSeparator');
    await context.sync();
    return application.decimalSeparator;
  }).catch(() => (displayLanguage().startsWith('en') ? '.' : ','));
  return sign === ',' ? { decimal: ',', list: ';' } : { decimal: '.', list: ',' };
}
