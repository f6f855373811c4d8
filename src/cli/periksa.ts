import { ENGINE } from './engine';
import { runPeriksa } from './run-periksa';
import { terminal } from './terminal';

process.exitCode = runPeriksa(process.argv.slice(2), ENGINE, terminal());
