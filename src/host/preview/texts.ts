import type { HostLocale } from '../model/input';

/** Words of the preview page. */
const TEXTS = {
  'id-ID': {
    title: 'Excel tersemat',
    note: 'Pratinjau tanpa Microsoft Excel',
    open: 'Buka berkas…',
    save: 'Simpan salinan',
    undo: 'Urungkan suntingan di lembar (Ctrl+Z)',
    redo: 'Ulangi suntingan di lembar (Ctrl+Y)',
    language: 'Bahasa',
    theme: 'Tema',
    light: 'Warna-warni',
    dark: 'Abu-abu gelap',
    black: 'Hitam',
    white: 'Putih',
    contrast: 'Kontras tinggi',
    platform: 'Platform',
    web: 'Web',
    desktop: 'Windows',
    version: 'Versi Excel',
    m365: 'Microsoft 365',
    e2021: 'Excel 2021',
    e2019: 'Excel 2019',
    nameBox: 'Alamat sel',
    formula: 'Isi sel atau rumus',
    grid: 'Lembar kerja',
    sheets: 'Lembar',
    pane: 'Panel tugas',
    closePane: 'Tutup panel',
    cellMenu: 'Menu sel',
    cut: 'Potong',
    copy: 'Salin',
    paste: 'Tempel',
    invalid: 'Isian tidak sesuai aturan sel ini',
    ready: 'Siap',
    editing: 'Mengetik',
    busy: 'Menghitung…',
    sum: 'Jumlah',
    average: 'Rata-rata',
    count: 'Banyak',
    kept: 'Rumus ini di luar kemampuan pratinjau; nilainya tetap seperti di berkas.',
    locked: 'Sel ini terkunci. Buka dulu proteksi lembarnya.',
    badFormula: 'Rumus belum lengkap atau salah tulis.',
    merged: 'Bagian dari sel gabungan tidak dapat diisi tersendiri.',
    opened: 'Berkas dibuka.',
    saved: 'Salinan disimpan.',
    notSaved: 'Salinan tidak dapat disimpan',
    notOpened: 'Berkas tidak dapat dibuka',
    drop: 'Lepaskan berkas .xlsx di sini',
    starting: 'Panel masih dimulai. Coba sebentar lagi.',
  },
  'en-US': {
    title: 'Embedded Excel',
    note: 'Preview without Microsoft Excel',
    open: 'Open file…',
    save: 'Save a copy',
    undo: 'Undo an edit in the sheet (Ctrl+Z)',
    redo: 'Redo an edit in the sheet (Ctrl+Y)',
    language: 'Language',
    theme: 'Theme',
    light: 'Colourful',
    dark: 'Dark grey',
    black: 'Black',
    white: 'White',
    contrast: 'High contrast',
    platform: 'Platform',
    web: 'Web',
    desktop: 'Windows',
    version: 'Excel version',
    m365: 'Microsoft 365',
    e2021: 'Excel 2021',
    e2019: 'Excel 2019',
    nameBox: 'Cell address',
    formula: 'Cell content or formula',
    grid: 'Worksheet',
    sheets: 'Sheets',
    pane: 'Task pane',
    closePane: 'Close pane',
    cellMenu: 'Cell menu',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    invalid: 'The entry breaks the rule of this cell',
    ready: 'Ready',
    editing: 'Edit',
    busy: 'Calculating…',
    sum: 'Sum',
    average: 'Average',
    count: 'Count',
    kept: 'This formula is beyond the preview; its value is the one of the file.',
    locked: 'This cell is locked. Unprotect the sheet first.',
    badFormula: 'The formula is incomplete or malformed.',
    merged: 'A part of a merged cell cannot be filled by itself.',
    opened: 'File opened.',
    saved: 'Copy saved.',
    notSaved: 'The copy could not be saved',
    notOpened: 'The file could not be opened',
    drop: 'Drop an .xlsx file here',
    starting: 'The pane is still starting. Try again in a moment.',
  },
} as const satisfies Record<HostLocale, Record<string, string>>;

export type TextKey = keyof (typeof TEXTS)['id-ID'];
export type Say = (key: TextKey) => string;

export function sayIn(locale: HostLocale): Say {
  return (key) => TEXTS[locale][key];
}

/** Puts the words of a language into what the page holds from the beginning. */
export function translatePage(locale: HostLocale): void {
  const say = sayIn(locale);
  document.documentElement.lang = locale.slice(0, 2);
  document.title = say('title');
  for (const part of document.querySelectorAll<HTMLElement>(
    '[data-text], [data-title], [data-label]',
  )) {
    const { text, title, label } = part.dataset;
    if (text !== undefined) part.textContent = say(text as TextKey);
    if (title !== undefined) {
      part.title = say(title as TextKey);
      part.setAttribute('aria-label', part.title);
    }
    if (label !== undefined) part.setAttribute('aria-label', say(label as TextKey));
  }
}
