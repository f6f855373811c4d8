/** Fill-ins of a template that nobody replaced: "a", "aa", "xxx", "%" alone, "…". */
export function isPlaceholder(text: string): boolean {
  const bare = text.trim();
  return /^([a-z])\1{0,4}\.?$/i.test(bare) || /^[%?._…*]+$/.test(bare);
}
