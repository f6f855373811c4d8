/** All that writes into Excel; fetched when first needed, since reading and checking do without it. */
export { addSheet } from './add-sheet';
export { spillable } from './spills';
export { history, undo, write } from './write';
