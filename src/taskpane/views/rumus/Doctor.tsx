import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Diagnosis } from '../../../engine';
import { inSeparators } from '../../../functions/local';
import type { Workbook } from '../../../sheet/snapshot';
import { useHeld, usePane } from '../../app/pane';
import { useEngine } from '../../app/useEngine';
import { useSeparators } from '../../app/useSeparators';
import { Section } from '../../parts/Section';
import { useText } from '../../texts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  note: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Visit {
  readonly workbook: Workbook;
  readonly diagnoses: readonly Diagnosis[];
}

/** Cells that show #NAME? and the like: why, and their formulas entered anew. */
export function Doctor() {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const isHeld = useHeld();
  const engine = useEngine();
  const signs = useSeparators();
  const [visit, setVisit] = useState<Visit | null>(null);
  const diagnoses = visit?.diagnoses ?? [];
  const repairs = diagnoses.flatMap(({ repair }) => repair ?? []);

  const look = (): Promise<boolean> =>
    session.perform('membaca', async (signal) => {
      const [loaded, workbook] = await Promise.all([
        session.engine(),
        session.port.readWorkbook(signal),
      ]);
      const found = loaded.diagnose(workbook);
      setVisit({ workbook, diagnoses: found });
      session.announce({ key: 'dokter.jumlah', values: { n: found.length } });
    });
  const repair = async (): Promise<void> => {
    const n = repairs.length;
    if (!(await session.write(repairs, text('dokter.langkah', { n }), visit?.workbook))) return;
    await look();
    session.announce({ key: 'dokter.selesai', values: { n } });
  };
  return (
    <Section title={text('dokter.judul')} about={text('dokter.guna')}>
      {visit && <p className={styles.note}>{text('dokter.jumlah', { n: diagnoses.length })}</p>}
      {diagnoses.length > 0 && (
        <ul className={styles.list}>
          {diagnoses.map((diagnosis) => (
            <li key={`${diagnosis.sheet}!${diagnosis.cell}`} className={styles.item}>
              <Link as="button" inline onClick={() => void session.goTo(diagnosis)}>
                {diagnosis.sheet}!{diagnosis.cell}
              </Link>
              <p className={styles.note}>
                {engine?.renderDiagnosis(inSigns(diagnosis, signs), text.language)}
              </p>
              {diagnosis.consequences.length > 0 && (
                <p className={styles.quiet}>
                  {text('dokter.ikut', {
                    n: diagnosis.consequences.length,
                    sel: diagnosis.consequences.join(', '),
                  })}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {repairs.length > 0 && (
          <Button appearance="primary" disabledFocusable={isHeld} onClick={() => void repair()}>
            {text('dokter.perbaiki', { n: repairs.length })}
          </Button>
        )}
        <Button onClick={() => void look()}>{text(visit ? 'dokter.lagi' : 'dokter.cari')}</Button>
      </div>
    </Section>
  );
}

/** The formula it speaks of as the user would type it. */
function inSigns(diagnosis: Diagnosis, signs: Parameters<typeof inSeparators>[1]): Diagnosis {
  const { rumus } = diagnosis.text.values;
  if (typeof rumus !== 'string') return diagnosis;
  const values = { ...diagnosis.text.values, rumus: inSeparators(rumus, signs) };
  return { ...diagnosis, text: { ...diagnosis.text, values } };
}
