/** How long the address of a file must outlive the click, in milliseconds. */
const LIFE = 60_000;

/** Hands a file to the browser to be stored where the user keeps downloads. */
export function download(name: string, content: Uint8Array | string, type: string): void {
  // A copy, since the bytes may stand in a shared buffer, which a blob does not take.
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), LIFE);
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file name from words: without the signs that file systems refuse. */
export function fileName(
  words: readonly (string | number | null | undefined)[],
  end: string,
): string {
  const plain = words
    .filter((word) => word !== null && word !== undefined && word !== '')
    .join(' ')
    .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${plain.slice(0, 100)}.${end}`;
}
