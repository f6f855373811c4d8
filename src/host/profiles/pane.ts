import type { PushEntry } from '../rich/wire';
import type { HostLocale } from '../model/input';
import type { Faults } from '../faults';
import type { OfficeTheme } from './office-theme';
import type { ExcelVersion } from './requirements';

/** The add-in's task pane on a page that plays Excel. */
export interface Pane {
  readonly frame: HTMLIFrameElement;
  /** Requests of the add-in since the pane was opened. */
  readonly requests: number;
  /** Presses a button of the ribbon or of a menu. False while the add-in is not listening yet. */
  command(functionName: string, controlId: string): boolean;
  /** Calls an action as a shortcut does, without an event. False while the add-in is not listening yet. */
  action(id: string): boolean;
  /** Gives the add-in another look of Office. */
  changeTheme(theme: OfficeTheme): void;
  close(): void;
}

export interface PaneOptions {
  /** Address of the add-in's page, on the same host name as this one. */
  readonly url: string;
  /** Language of Excel's menus. */
  readonly displayLanguage: HostLocale;
  readonly version: ExcelVersion;
  /** The look of Office when the pane is opened. */
  readonly theme?: OfficeTheme;
  readonly faults?: Faults;
  /** Called when the add-in asks for its pane to be shown or hidden. */
  readonly onVisibility?: (visible: boolean) => void;
  /** Called when Tab leaves the pane, which Excel on the web is told. */
  readonly onTabExit?: () => void;
}

/** A message by which Office calls an associated action, as a shortcut does. */
export const actionMessage = (id: string): PushEntry => ({
  category: 2,
  type: 1000,
  target: '',
  message: [id],
});

/** `Office.addin.showAsTaskpane()` and `hide()` arrive as calls of the runtime service. */
export function visibilityIn(body: string): boolean | null {
  const found = /"Name":"SetAppRuntimeState"[^]*?"Arguments":\["?(\w+)/.exec(body);
  return found ? found[1] === 'Visible' : null;
}
