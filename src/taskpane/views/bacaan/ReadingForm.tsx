import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { placeKey, type Reading } from '../../../layouts/correction';
import { LAYOUT_IDS, type LayoutId, type Table, type Unrecognised } from '../../../layouts/model';
import { useHeld, usePane } from '../../app/pane';
import { Choice } from '../../parts/Choice';
import type { Engine } from '../../session/engine';
import { saveReading, withLayout } from '../../session/readings';
import { useText } from '../../texts';
import { ColumnChoices } from './ColumnChoices';
import { ReadingFacts } from './ReadingFacts';
import { RowChoice } from './RowChoice';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    // To the edges of the pane, over the rim of the view.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingVerticalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What is read of a table under the corrections made so far; nothing is stored before the button. */
export function ReadingForm(props: {
  engine: Engine;
  place: Table | Unrecognised;
  stored: Reading;
  onStored: (reading: Reading) => void;
}) {
  const { engine, place, stored, onStored } = props;
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const isHeld = useHeld();
  const [draft, setDraft] = useState(stored);
  const table = useMemo(
    () => engine.readTable(place.sheet, placeKey(place), draft),
    [engine, place, draft],
  );
  const isChanged = JSON.stringify(draft) !== JSON.stringify(stored);
  const isStored = Object.keys(stored).length > 0;
  const layout: LayoutId | '' = table?.layout ?? '';

  const save = async (reading: Reading | null): Promise<void> => {
    if (!(await saveReading(session, place, reading))) return;
    onStored(reading ?? {});
    setDraft(reading ?? {});
  };
  return (
    <>
      <ReadingFacts engine={engine} place={place} table={table} />
      <Choice
        label={text('bacaan.jenis')}
        value={layout}
        options={[
          ...(table ? [] : [['', text('bacaan.pilih-jenis')] as const]),
          ...LAYOUT_IDS.map((id) => [id, text(`tata.${id}`)] as const),
        ]}
        onChoose={(id) => {
          if (id && id !== layout) setDraft(withLayout(draft, id));
        }}
      />
      {table && (
        <>
          <ColumnChoices engine={engine} table={table} draft={draft} onChange={setDraft} />
          <RowChoice engine={engine} table={table} draft={draft} onChange={setDraft} />
        </>
      )}
      <p className={styles.quiet}>
        {text(isStored && !isChanged ? 'bacaan.tersimpan' : 'bacaan.ket')}
      </p>
      <div className={styles.bar}>
        <Button
          appearance="primary"
          disabledFocusable={!isChanged || !table || isHeld}
          onClick={() => void save(draft)}
        >
          {text('bacaan.simpan')}
        </Button>
        {(isStored || isChanged) && (
          <Button
            disabledFocusable={isStored && isHeld}
            onClick={() => (isStored ? void save(null) : setDraft({}))}
          >
            {text('bacaan.kembalikan')}
          </Button>
        )}
      </div>
    </>
  );
}
