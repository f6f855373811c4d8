/** `Office.context.officeTheme` as Excel tells it; colours as `#rrggbb`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/**
 * Stands after office.js in the pane's page, because npm's library for the web tells no theme: gives
 * `Office.context.officeTheme` the colours that the host put into the frame's name, and those it sends
 * later. Whoever has changed the theme comes back to the window, so `focus` is told.
 */
export const THEME_SCRIPT = `(() => {
  let { officeTheme } = JSON.parse(window.name || '{}');
  const tell = () => {
    const { context } = window.Office;
    if (!context || !officeTheme) return;
    Object.defineProperty(context, 'officeTheme', { configurable: true, get: () => officeTheme });
  };
  window.Office.onReady(tell);
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !data || !data.officeTheme) return;
    officeTheme = data.officeTheme;
    tell();
    dispatchEvent(new Event('focus'));
  });
})();`;
