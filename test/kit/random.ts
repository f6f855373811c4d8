import fc from 'fast-check';
import { SEED, tries } from './seed';

// Tests at random take `fast-check` from here, so that all start from one seed.
fc.configureGlobal({ seed: SEED, numRuns: tries(100) });

export { default } from 'fast-check';
