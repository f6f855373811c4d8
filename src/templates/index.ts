export * from './model';
export { template } from './template';
