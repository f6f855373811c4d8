import { createRoot } from 'react-dom/client';
import packageJson from '../../package.json';
import { registerCommands } from '../commands/commands';
import { createExcelPort, started } from '../excel';
import { registerFunctions } from '../functions/register';
import { App } from './app/App';
import { createNavigation, type Pane } from './app/pane';
import { createPreferences } from './app/preferences';
import { commandsFor } from './start';
import { createSession } from './session/create';
import { loadEngine } from './session/load-engine';
import { languageOf, writer } from './texts';

/** Entry of the shared runtime: custom functions, commands, and the pane where it is shown. */
async function main(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  if (!(await started())) {
    root.textContent = writer(languageOf(navigator.language))('galat.luar-excel');
    return;
  }
  const port = createExcelPort();
  const preferences = createPreferences();
  const pane: Pane = {
    session: createSession(port, loadEngine, {
      version: packageJson.version,
      isAutomatic: () => preferences.read().automatic,
    }),
    navigation: createNavigation(preferences.read().welcomed),
    preferences,
    version: packageJson.version,
  };
  registerFunctions(() => languageOf(port.displayLanguage));
  registerCommands(commandsFor(pane), (error) => pane.session.report(error));
  root.textContent = '';
  createRoot(root).render(<App pane={pane} />);
}

void main();
