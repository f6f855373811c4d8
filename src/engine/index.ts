export { effectivePolicy, periksa, periksaBertahap, periksaLagi, POLICY_KEY } from './check';
export { describeRule, explainRule } from './explain';
export { injections } from './injections';
export * from './model';
export { renderFinding } from './render';
export { digestOf, type Waiver, WAIVER_KEY, waiverFor, waiversOf, withWaiver } from './waivers';
