/** What the buttons of the ribbon, the cell menu and the shortcuts set off. The pane provides it. */
export interface CommandHandlers {
  /** Checks the workbook. */
  readonly periksa: () => Promise<void>;
  /** Goes to the next finding. */
  readonly temuanBerikutnya: () => Promise<void>;
  /** Opens the preview of the formulas; writes nothing. */
  readonly sisipkanRumus: () => Promise<void>;
  /** Explains the selected cell. */
  readonly jelaskanSel: () => Promise<void>;
}

/** Names as manifest.xml calls them. */
export const COMMAND_NAMES = [
  'periksa',
  'temuanBerikutnya',
  'sisipkanRumus',
  'jelaskanSel',
] as const satisfies readonly (keyof CommandHandlers)[];

/** Opens the pane by a shortcut; the button of the ribbon does so without asking the add-in. */
export const SHOW_PANE = 'bukaPanel';
export type ActionName = keyof CommandHandlers | typeof SHOW_PANE;

/** A shortcut brings no event, or one that cannot be completed. */
type ActionEvent = Partial<Office.AddinCommands.Event> | null | undefined;

/**
 * Binds the actions of manifest.xml and of its shortcuts to their handlers, once, while the shared runtime starts.
 * Every command shows the pane first, since that is where its answer appears.
 * @param onFailure told what a handler threw; Excel has no place of its own to show it
 */
export function registerCommands(
  handlers: CommandHandlers,
  onFailure: (error: unknown) => void,
): void {
  Office.actions.associate(SHOW_PANE, () => {
    void showPane();
  });
  for (const name of COMMAND_NAMES) {
    Office.actions.associate(name, (event: ActionEvent) => {
      void showPane()
        .then(handlers[name])
        .catch(onFailure)
        // Without this the button stays dead.
        .finally(() => event?.completed?.());
    });
  }
}

/** Where the pane cannot be shown, as when it is open in another window, the command still runs. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    return;
  }
}
