import { memoised } from '../../sheet/memo';

/** What a template asks to be named. */
const ASKED =
  '(?:tujuan|sasaran|indikator|program|(?:sub ?)?kegiatan)(?: (?:kinerja|strategis|utama|sasaran|program|kegiatan))*';

/**
 * Only the kind of what belongs there: "Indikator ......", "[isi sasaran]", "(Nama Program)". A name of its
 * own before the dots is cut short rather than left out, and what to name of a signatory is no matter of rows.
 */
const UNNAMED = new RegExp(
  `^${ASKED}(?: \\d+)?(?: ?:)? ?(?:\\.{3,}|…+|_{3,})$|^(?:\\[|\\(|<)(?:isi|isikan|tulis|tuliskan|nama) (?:nama )?${ASKED}(?:\\]|\\)|>)$`,
  'i',
);

/** Fill-ins of a template that nobody replaced: "a", "aa", "xxx", "%" alone, "…", "contoh", "Indikator ……". */
export const isPlaceholder = memoised((text: string): boolean => {
  const bare = text.replace(/\s+/g, ' ').trim();
  // Capitals are grades and statuses: A, BB, TT.
  if (/^([a-z])\1{0,4}\.?( ?%)?$/.test(bare) || /^(X{2,}|[%?._…*]+)$/.test(bare)) return true;
  if (UNNAMED.test(bare)) return true;
  return /^(contoh|dummy|coba|tes|test|testing|asdf\w*|qwert\w*|lorem ipsum.*|isi di sini)$/i.test(
    bare,
  );
});
