import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reading } from '../../../layouts/correction';
import type { Table } from '../../../layouts/model';
import { columnIndex } from '../../../sheet/address';
import {} from '../../app/pane';
import { Choice } from '../../parts/Choice';
import { capital } from '../../parts/plain';
import type { Engine } from '../../session/engine';
import { columnsOf, withColumn, yearsOf, type SheetColumn } from '../../session/readings';
import { useText } from '../../texts';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** A header is told in a line no longer than this. */
const LONGEST = 80;

/** What each column of a table is, and why it was read so. */
export function ColumnChoices(props: {
  engine: Engine;
  table: Table;
  draft: Reading;
  onChange: (draft: Reading) => void;
}) {
  const { engine, table, draft, onChange } = props;
  const styles = useStyles();
  const text = useText();
  const { keysOf, keyName, columnReason } = engine.words;
  const columns = columnsOf(table);
  const known = keysOf(table.layout, yearsOf(columns, table.period));
  const keys = [...new Set([...known, ...table.columns.map(({ key }) => key)])];
  const options = [
    ['', text('bacaan.bukan-kolom')] as const,
    ...keys.map((key) => [key, capital(keyName(key)[text.language])] as const),
  ];

  const reason = ({ letter, label }: SheetColumn): string => {
    const own = table.columns.find(({ column }) => column === columnIndex(letter));
    if (own) return columnReason(own)[text.language];
    if (!label) return text('bacaan.tak-dipakai-kosong');
    const judul = label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label;
    return text('bacaan.tak-dipakai', { judul });
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{text('bacaan.kolom')}</h2>
      {columns.map((column) => (
        <Choice
          key={column.letter}
          label={text('bacaan.kolom-satu', { kolom: column.letter })}
          hint={reason(column)}
          size="small"
          value={column.key ?? ''}
          options={options}
          onChoose={(key) =>
            onChange(withColumn(draft, table.layout, column.letter, key === '' ? null : key))
          }
        />
      ))}
    </section>
  );
}
