import { type Language, MEASURES, type Measure } from '../measures';

/** Namespace of all functions: `SPM.CAPAIAN`. The manifest names it too. */
export const NAMESPACE = 'SPM';

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
  readonly repeating?: true;
}

export interface FunctionsMetadata {
  /** Errors in input cells come to us cell by cell, so that one #N/A does not spoil a spilled column. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * What Excel reads as functions.json. Every argument takes a range, numbers may be written as text and
 * a blank row gives a blank, so all of them are matrices of any.
 */
export function functionsMetadata(language: Language): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: MEASURES.map((measure) => describe(measure, language)),
  };
}

function describe(measure: Measure, language: Language): FunctionMetadata {
  return {
    id: measure.name,
    name: measure.name,
    description: measure.summary[language],
    parameters: measure.parameters.map((p) => ({
      name: p.name[language],
      description: p.description[language],
      type: 'any',
      dimensionality: 'matrix',
      ...(p.optional && { optional: true as const }),
      ...(p.shape === 'repeating' && { repeating: true as const }),
    })),
    result: { type: 'any', dimensionality: 'matrix' },
  };
}
