export { keptKey, placeKey, type Reading, type Readings, type TablePlace } from './correction';
export { isKeyOf, keysOf, kindsOf } from './keys';
export * from './model';
export { THRESHOLD } from './attempt';
export { columnReason, keyName, kindName, type Naming } from './naming';
export { layoutNamed, recognise, recogniseBertahap, recogniseSheet } from './recognise';
export { sureness, type Sureness } from './sureness';
export { LAYOUTS } from './specs';
