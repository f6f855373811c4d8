import { memoised } from '../../sheet/memo';

/** Fill-ins of a template that nobody replaced: "a", "aa", "xxx", "%" alone, "…", "contoh". */
export const isPlaceholder = memoised((text: string): boolean => {
  const bare = text.replace(/\s+/g, ' ').trim();
  // Capitals are grades and statuses: A, BB, TT.
  if (/^([a-z])\1{0,4}\.?( ?%)?$/.test(bare) || /^(X{2,}|[%?._…*]+)$/.test(bare)) return true;
  return /^(contoh|dummy|coba|tes|test|testing|asdf\w*|qwert\w*|lorem ipsum.*|isi di sini)$/i.test(
    bare,
  );
});
