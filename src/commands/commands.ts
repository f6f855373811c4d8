/** What the buttons of the ribbon and of the cell menu set off. The pane provides it. */
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

/**
 * Binds the commands of manifest.xml to their handlers, once, while the shared runtime starts.
 * Every command shows the pane first, since that is where its answer appears.
 * @param onFailure told what a handler threw; Excel has no place of its own to show it
 */
export function registerCommands(
  handlers: CommandHandlers,
  onFailure: (error: unknown) => void,
): void {
  for (const name of COMMAND_NAMES) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void showPane()
        .then(handlers[name])
        .catch(onFailure)
        // Without this the button stays dead.
        .finally(() => {
          event.completed();
        });
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
