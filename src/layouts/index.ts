export type { Reading, Readings } from './correction';
export * from './model';
export { layoutNamed, recognise, recogniseSheet, THRESHOLD } from './recognise';
export { LAYOUTS } from './specs';
