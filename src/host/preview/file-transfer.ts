import { element } from './element';

/** Files dropped anywhere on the page. */
export function onDrop(open: (file: File) => void): void {
  const drop = element('drop', HTMLElement);
  window.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.remove('hidden');
  });
  window.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) drop.classList.add('hidden');
  });
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.add('hidden');
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
}

/** Hands a copy to the browser to be saved: `laporan.xlsx` as `laporan-salinan.xlsx`. */
export function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name.replace(/(\.xls[xm])?$/i, (end) => `-salinan${end || '.xlsx'}`);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
