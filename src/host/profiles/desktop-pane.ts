import type { ExcelHost } from '../rich/host';
import { desktopHostInfo, type DesktopLink, installDesktop } from './desktop';
import type { OfficeTheme } from './office-theme';
import { actionMessage, type Pane, type PaneOptions, visibilityIn } from './pane';

declare global {
  interface Window {
    /** Called by the add-in's page before it loads office.js, which then finds Excel for Windows. */
    connectDesktop?: (page: Window) => void;
  }
}

/** First script of the add-in's page on the desktop: the page around it plays Excel. */
export const DESKTOP_SCRIPT = 'parent.connectDesktop?.(window);';

/**
 * The task pane as Excel for Windows shows it: the add-in's page is served by this page's own site, so
 * that `window.external` can be put into it before office.js looks.
 */
export class DesktopPane implements Pane {
  readonly frame: HTMLIFrameElement;
  readonly #host: ExcelHost;
  #link: DesktopLink | null = null;
  #theme: OfficeTheme | undefined;
  #serial = 0;
  #requests = 0;

  constructor(host: ExcelHost, options: PaneOptions, mount: HTMLElement) {
    this.#host = host;
    this.#theme = options.theme;
    this.frame = document.createElement('iframe');
    const url = new URL(options.url);
    url.searchParams.set('_host_Info', desktopHostInfo(options));
    this.frame.src = url.href;
    window.connectDesktop = (page) => {
      if (page !== this.frame.contentWindow) return;
      this.#link?.close();
      this.#link = installDesktop(page, host, {
        ...options,
        lookOf: () => this.#theme,
        onRequest: (body) => {
          this.#requests += 1;
          const visible = visibilityIn(body);
          if (visible !== null) options.onVisibility?.(visible);
        },
      });
    };
    mount.append(this.frame);
  }

  get requests(): number {
    return this.#requests;
  }

  command(functionName: string, controlId: string): boolean {
    this.#serial += 1;
    return this.#link?.command(`command-${this.#serial}`, functionName, controlId) ?? false;
  }

  action(id: string): boolean {
    return this.#link?.push([actionMessage(id)]) ?? false;
  }

  changeTheme(theme: OfficeTheme): void {
    this.#theme = theme;
  }

  close(): void {
    window.connectDesktop = undefined;
    this.#link?.close();
    this.#host.disconnect();
    this.frame.remove();
  }
}
