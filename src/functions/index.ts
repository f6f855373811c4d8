export { NAMESPACE, functionsMetadata, type FunctionsMetadata } from './metadata';
export { registerFunctions } from './register';
export { functionPages, syntax } from './docs';
export { ENGLISH, INDONESIAN, inSeparators, shownResult, type Separators } from './local';
