import { runLepas } from './run-lepas';
import { terminal } from './terminal';

process.exitCode = runLepas(process.argv.slice(2), terminal());
