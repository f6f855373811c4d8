import { type Localised, MeasureError, type Parameter } from './model';

type Named = Pick<Parameter, 'name'>;

/** Made once: a formatter takes far longer to make than a number to write. */
const NUMBERS = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 10 }),
  en: new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 }),
};

/** Wrong input: names the argument and shows its value. */
export function wrongValue(parameter: Named, value: unknown, why: Localised): MeasureError {
  return new MeasureError('#VALUE!', {
    id: `Argumen ${parameter.name.id} = ${show(value, 'id')}: ${why.id}`,
    en: `Argument ${parameter.name.en} = ${show(value, 'en')}: ${why.en}`,
  });
}

/** The result is not defined for this input. */
export function notDefined(parameter: Named, value: unknown, why: Localised): MeasureError {
  const { text } = wrongValue(parameter, value, why);
  return new MeasureError('#N/A', text);
}

/** A value as the reader of the message writes it; long texts are cut. */
export function show(value: unknown, language: 'id' | 'en'): string {
  if (value === null || value === undefined) {
    return language === 'id' ? '(kosong)' : '(blank)';
  }
  if (typeof value === 'number') return NUMBERS[language].format(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}
