import { runSisip } from './run-sisip';
import { terminal } from './terminal';

process.exitCode = runSisip(process.argv.slice(2), terminal());
