export * from './model';
export * from './services';
export * from './subservices';
export * from './codes';
export * from './match';
export * from './nearest';
export { splitExplanation, withoutNumbering } from './heads';
