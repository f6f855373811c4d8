import { readWorkbook } from '../../src/xlsx/read';
import { corpusBytes } from '../kit/corpus';

/** Small published sheets: most cells strewn over them hit something that the engine knows. */
export const SAMPLES = (
  ['temanggung-2024-tw2-capaian-spm', 'surakarta-2023-komponen-biaya'] as const
).flatMap((name) => readWorkbook(corpusBytes(name)).sheets.filter((sheet) => sheet.size < 900));
