import { kindName, ROW_KINDS } from '../src/layouts';
import type { LayoutSpec } from '../src/layouts/spec';

/** Page of one layout in docs/layouts, made from its file alone. */
export function layoutPage(layout: LayoutSpec): string {
  // A column that is known in two ways, by its words and by its figures, is still one column.
  const columns = new Map<string, { readonly role: string; isRequired: boolean }>();
  for (const { key, familyKeys, role, isRequired = false } of layout.columns) {
    const names = (familyKeys ?? [key]).map((name) => `\`${name}\``).join(', ');
    const known = columns.get(names);
    columns.set(names, known ?? { role, isRequired });
    if (known) known.isRequired ||= isRequired;
  }
  const keys = [...columns].map(
    ([names, { role, isRequired }]) => `| ${names} | ${role} | ${isRequired ? 'ya' : ''} |`,
  );
  return `${[
    `# ${layout.id}`,
    `${layout.name.id}. (${layout.name.en}.)`,
    `Sumber: ${layout.source}.`,
    '## Kolom',
    'Kolom dikenali dari makna judul dan isi selnya, di mana pun letaknya dan bagaimana pun urutannya.',
    ['| Kolom | Jenis isi | Wajib |', '| --- | --- | --- |', ...keys].join('\n'),
    '## Contoh',
    `\`\`\`text\n${exampleText(layout)}\n\`\`\``,
    `Terbaca sebagai: ${Object.entries(layout.example.columns)
      .map(([key, letter]) => `${letter} = \`${key}\``)
      .join(', ')}.`,
  ].join('\n\n')}\n`;
}

function exampleText(layout: LayoutSpec): string {
  return layout.example.table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

const CORRECTING = `## Mengoreksi bacaan

Di panel: Beranda, lalu _Bacaan_ pada tabelnya. Koreksi disimpan di buku kerja itu sendiri. Untuk baris
perintah, tulis di berkas kebijakan (\`--kebijakan\`):

\`\`\`json
{
  "tables": {
    "Lembar1!A4:H95": {
      "layout": "spm-capaian",
      "columns": { "realisasi": "F" },
      "ignore": ["H"],
      "rows": { "sub total#2": "jumlah", "12": "judul" }
    }
  }
}
\`\`\`

- Alamatnya memuat baris pertama judul tabel.
- \`columns\`: arti kolom (lihat halaman tabelnya) dan huruf kolomnya. \`ignore\`: kolom yang bukan data.
- \`rows\`: nama baris dan urutan kemunculannya, atau nomor baris di lembar, dan jenis barisnya: ${ROW_KINDS.map((kind) => `\`${kind}\` (${kindName(kind).id})`).join(', ')}.
`;

/** Index of all layouts. */
export function layoutIndex(layouts: readonly LayoutSpec[]): string {
  const rows = layouts.map((l) => `| [${l.id}](${l.id}.md) | ${l.name.id} |`);
  return `# Tabel yang dikenali\n\n| Kode | Tabel |\n| --- | --- |\n${rows.join('\n')}\n\n${CORRECTING}`;
}
