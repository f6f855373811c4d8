import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useHeld, usePane, useSession } from '../../app/pane';
import { Choice } from '../../parts/Choice';
import { Section } from '../../parts/Section';
import type { Saying } from '../../session/session';
import {
  carryOut,
  planTravel,
  type TravelOutcome,
  type TravelPlan,
  type Way,
} from '../../session/travel';
import { useText } from '../../texts';
import { TravelPreview } from './TravelPreview';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { margin: 0, overflowWrap: 'anywhere' },
});

const WAYS: readonly Way[] = ['rumus', 'nilai', 'pasang'];
/** Sheet names cannot hold a colon, so this is none. */
const ALL = ':';

/** *Lepas add-in* and *Pasang kembali*: choose, look at it, then write. */
export function TravelForm() {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const { recognition, result } = useSession();
  const isHeld = useHeld();
  const [way, setWay] = useState<Way>('rumus');
  const [sheet, setSheet] = useState(ALL);
  const [plan, setPlan] = useState<TravelPlan | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const sheets =
    plan?.workbook.sheets ??
    result?.workbook.sheets ??
    recognition?.tables.map((table) => table.sheet) ??
    [];
  const names = [...new Set(sheets.map(({ name }) => name))];

  const choose = (next: () => void): void => {
    next();
    setPlan(null);
    setOutcome(null);
  };
  const preview = async (): Promise<void> => {
    setOutcome(null);
    const made = await planTravel(session, way, sheet === ALL ? undefined : sheet);
    setPlan(made);
    if (made) session.announce({ key: 'lepas.siap', values: { n: made.travel.changes.length } });
  };
  const write = async (made: TravelPlan): Promise<void> => {
    const n = made.travel.changes.length;
    const label = text(made.way === 'pasang' ? 'lepas.langkah-pasang' : 'lepas.langkah', { n });
    const done = await carryOut(session, made, label);
    if (!done) return;
    const saying = sayingOf(done);
    setPlan(null);
    setOutcome(text(saying.key, saying.values));
    session.announce(saying);
  };
  return (
    <Section title={text('lepas.judul')} about={text('lepas.guna')}>
      <Choice
        label={text('lepas.cara')}
        value={way}
        options={WAYS.map((option) => [option, text(`lepas.cara.${option}`)])}
        onChoose={(value) => choose(() => setWay(value))}
      />
      <Choice
        label={text('lepas.lembar')}
        value={sheet}
        options={[[ALL, text('lepas.semua-lembar')], ...names.map((n) => [n, n] as const)]}
        onChoose={(value) => choose(() => setSheet(value))}
      />
      {plan && <TravelPreview plan={plan} />}
      {outcome !== null && <p className={styles.note}>{outcome}</p>}
      <div className={styles.actions}>
        {plan && plan.travel.changes.length > 0 ? (
          <>
            <Button
              appearance="primary"
              disabledFocusable={isHeld}
              onClick={() => void write(plan)}
            >
              {text(plan.way === 'pasang' ? 'lepas.pasang' : 'lepas.tulis', {
                n: plan.travel.changes.length,
              })}
            </Button>
            <Button onClick={() => setPlan(null)}>{text('beranda.batal')}</Button>
          </>
        ) : (
          <Button onClick={() => void preview()}>{text('lepas.pratinjau')}</Button>
        )}
      </div>
    </Section>
  );
}

function sayingOf({ written, differing }: TravelOutcome): Saying {
  if (!differing.length) return { key: 'lepas.selesai', values: { n: written } };
  const sel = differing.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ');
  return { key: 'lepas.berbeda', values: { n: differing.length, sel } };
}
