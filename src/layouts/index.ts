export type { Reading, Readings } from './correction';
export * from './model';
export { THRESHOLD } from './attempt';
export { layoutNamed, recognise, recogniseSheet } from './recognise';
export { LAYOUTS } from './specs';
