import type { LayoutSpec } from '../src/layouts/spec';

/** Page of one layout in docs/layouts, made from its file alone. */
export function layoutPage(layout: LayoutSpec): string {
  const keys = layout.columns.map(
    (c) =>
      `| ${(c.familyKeys ?? [c.key]).map((key) => `\`${key}\``).join(', ')} | ${c.role} | ${c.isRequired ? 'ya' : ''} |`,
  );
  return `${[
    `# ${layout.id}`,
    `${layout.name.id}. (${layout.name.en}.)`,
    `Sumber: ${layout.source}.`,
    '## Kolom',
    'Kolom dikenali dari makna judul dan isi selnya, di mana pun letaknya dan bagaimana pun urutannya.',
    ['| Kolom | Jenis isi | Wajib |', '| --- | --- | --- |', ...keys].join('\n'),
    '## Contoh',
    `${'```'}text\n${exampleText(layout)}\n${'```'}`,
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

/** Index of all layouts. */
export function layoutIndex(layouts: readonly LayoutSpec[]): string {
  const rows = layouts.map((l) => `| [${l.id}](${l.id}.md) | ${l.name.id} |`);
  return `# Tabel yang dikenali\n\n| Kode | Tabel |\n| --- | --- |\n${rows.join('\n')}\n`;
}
