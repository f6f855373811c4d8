import { ENGINE } from './engine';
import { runRekap, wantsRecap } from './rekap/run-rekap';
import { asksToCompare, runCocokkan } from './run-cocokkan';
import { runPeriksa } from './run-periksa';
import { terminal } from './terminal';

const args = process.argv.slice(2);
if (asksToCompare(args)) {
  void runCocokkan(args, terminal()).then((code) => {
    process.exitCode = code;
  });
} else if (wantsRecap(args)) {
  void runRekap(args, terminal()).then((code) => {
    process.exitCode = code;
  });
} else process.exitCode = runPeriksa(args, ENGINE, terminal());
