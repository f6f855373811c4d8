import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Reading } from '../../../layouts/correction';
import type { RowKind, Table } from '../../../layouts/model';
import { rowOfKey } from '../../../layouts/row-keys';
import { parseA1 } from '../../../sheet/address';
import { usePane } from '../../app/pane';
import { Choice } from '../../parts/Choice';
import { capital } from '../../parts/plain';
import type { Engine } from '../../session/engine';
import { withKind, withoutKind } from '../../session/readings';
import { useText } from '../../texts';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  pick: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  number: { width: '88px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

/** What one row is, where it was read wrongly; the rows set so far below. */
export function RowChoice(props: {
  engine: Engine;
  table: Table;
  draft: Reading;
  onChange: (draft: Reading) => void;
}) {
  const { engine, table, draft, onChange } = props;
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const [number, setNumber] = useState('');
  const [otherSheet, setOtherSheet] = useState<string | null>(null);
  const { kindName, kindsOf } = engine.words;
  const nameOf = (kind: RowKind): string => kindName(kind)[text.language];

  const takeSelected = async (): Promise<void> => {
    try {
      const { sheet, cell } = await session.port.activeCell();
      const at = parseA1(cell);
      const isHere = sheet === table.sheet.name;
      setOtherSheet(isHere ? null : sheet);
      if (isHere && at) setNumber(String(at.top + 1));
    } catch (error) {
      session.report(error);
    }
  };
  const baris = Number(number);
  const index = table.rows.findIndex((r) => r.row === baris - 1);
  const row = table.rows[index];
  const parent = table.rows.find((r) => r.continuation.includes(baris - 1));
  const hint = (): string | null => {
    if (otherSheet !== null) return text('bacaan.baris-lain', { lembar: otherSheet });
    if (number === '' || row) return null;
    if (parent) {
      return text('bacaan.baris-lanjutan', { baris: number, induk: String(parent.row + 1) });
    }
    const dari = String((table.rows[0]?.row ?? table.rect.bottom) + 1);
    return text('bacaan.baris-luar', {
      baris: number,
      dari,
      sampai: String(table.rect.bottom + 1),
    });
  };
  const kinds = row ? [...new Set([...kindsOf(table.layout), row.kind])] : [];
  const set = Object.entries(draft.rows ?? {}).map(([key, kind]) => {
    const found = table.rows[rowOfKey(table.rows, key)];
    // A row that is gone is told by its name.
    return { key, baris: found ? String(found.row + 1) : key, kind: found?.kind ?? kind };
  });
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{text('bacaan.baris')}</h2>
      <Field label={text('bacaan.nomor')} hint={hint()}>
        <Input
          className={styles.number}
          type="number"
          min={1}
          value={number}
          onChange={(_, { value }) => {
            setOtherSheet(null);
            setNumber(value);
          }}
        />
      </Field>
      <div className={styles.pick}>
        <Button size="small" onClick={() => void takeSelected()}>
          {text('bacaan.sel')}
        </Button>
      </div>
      {row && (
        <Choice
          label={text('bacaan.baris-sebagai', { baris: number })}
          hint={row.label}
          size="small"
          value={row.kind}
          options={kinds.map((kind) => [kind, capital(nameOf(kind))])}
          onChoose={(kind) => onChange(withKind(draft, table, index, kind))}
        />
      )}
      {set.length > 0 && (
        <ul className={styles.list}>
          {set.map(({ key, baris: at, kind }) => (
            <li key={key} className={styles.item}>
              <span>
                {text('bacaan.baris-tetap', { baris: at, jenis: nameOf(kind as RowKind) })}
              </span>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={text('bacaan.baris-batal', { baris: at })}
                onClick={() => onChange(withoutKind(draft, key))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
