export { applied as apply } from '../../src/engine/apply';
