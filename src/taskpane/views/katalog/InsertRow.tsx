import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Service, SubService } from '../../../catalogue';
import { useHeld, usePane } from '../../app/pane';
import { say } from '../../app/say';
import { planRow, type RowPlan } from '../../session/insert-row';
import { readSelection } from '../../session/selection';
import { useText } from '../../texts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  note: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Puts a sub-service into the blank row that the user has selected, after showing what goes where. */
export function InsertRow({ service, sub }: { service: Service; sub: SubService }) {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const isHeld = useHeld();
  const [plan, setPlan] = useState<RowPlan | null>(null);

  const look = async (): Promise<void> => {
    const selection = await readSelection(session);
    const made = selection && planRow(selection, service, sub);
    setPlan(made);
    if (made && 'advice' in made) session.announce(made.advice);
  };
  const write = async ({ sheet, row, changes, workbook }: Ready): Promise<void> => {
    const baris = String(row);
    const label = text('baris.langkah', { baris, lembar: sheet });
    if (!(await session.write(changes, label, workbook))) return;
    setPlan(null);
    session.announce({ key: 'baris.selesai', values: { baris } });
  };
  if (!plan || 'advice' in plan) {
    return (
      <div className={styles.root}>
        {plan && <p className={styles.note}>{say(text, plan.advice)}</p>}
        <div>
          <Button size="small" onClick={() => void look()}>
            {text('baris.sisipkan')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <p className={styles.note}>
        {text('baris.pratinjau', { baris: String(plan.row), lembar: plan.sheet })}
      </p>
      <ul className={styles.list}>
        {plan.changes.map(({ cell, value }) => (
          <li key={cell}>
            {cell}: {value}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isHeld}
          onClick={() => void write(plan)}
        >
          {text('baris.tulis')}
        </Button>
        <Button size="small" onClick={() => setPlan(null)}>
          {text('beranda.batal')}
        </Button>
      </div>
    </div>
  );
}

type Ready = Exclude<RowPlan, { advice: unknown }>;
