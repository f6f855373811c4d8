/** Fill-ins of a template that nobody replaced: "a", "aa", "xxx", "%" alone, "…". */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim();
  // Capitals are grades and statuses: A, BB, TT.
  return /^([a-z])\1{0,4}\.?$/.test(bare) || /^(X{2,}|[%?._…*]+)$/.test(bare);
}
