import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { useHeld, usePane, useSession } from '../app/pane';
import type { CheckResult } from '../../engine/model';
import type { AddedSheet } from '../../excel';
import { SheetAdded } from './SheetAdded';
import { addReport, forgetReport, reportOf, reportSheetIn } from '../session/report';
import { useText } from '../texts';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  question: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  plain: { margin: 0, overflowWrap: 'anywhere' },
  start: { justifySelf: 'start' },
});

/**
 * Makes the report of the check at hand as a sheet of this workbook, in one click; an earlier one is
 * replaced only when the user says so.
 */
export default function ReportMaker({ result, isMain }: { result: CheckResult; isMain: boolean }) {
  const styles = useStyles();
  const text = useText();
  const { session, version } = usePane();
  const { work } = useSession();
  const isHeld = useHeld();
  const [question, setQuestion] = useState<string | null>(null);
  const [added, setAdded] = useState<AddedSheet | null>(null);
  const main = useRef<HTMLButtonElement>(null);

  const make = async (replace?: string): Promise<void> => {
    setQuestion(null);
    main.current?.focus();
    const label = text('laporan.langkah', { lembar: text('laporan.judul') });
    const options = { label, ...(replace ? { replace } : {}) };
    try {
      const report = await reportOf(session, text.language, version);
      const done = report && (await addReport(session, report, options));
      setAdded(done);
      if (done) session.announce({ key: 'laporan.dibuat', values: { lembar: done.sheet } });
    } catch (error) {
      session.report(error);
    }
  };
  const start = (): void => {
    const present = reportSheetIn(session, result);
    if (present === null) void make();
    else setQuestion(present);
  };
  return (
    <div className={styles.root}>
      {added && (
        <SheetAdded
          added={added}
          onUndone={() => {
            forgetReport(session, added.sheet);
            setAdded(null);
            main.current?.focus();
          }}
        >
          {text('laporan.dibuat', { lembar: added.sheet })}
        </SheetAdded>
      )}
      <Button
        ref={main}
        className={styles.start}
        appearance={isMain && !added && question === null ? 'primary' : 'secondary'}
        icon={<DocumentTableRegular />}
        disabledFocusable={isHeld}
        onClick={start}
      >
        {text(work === 'menulis' ? 'laporan.membuat' : 'laporan.buat')}
      </Button>
      {question !== null && (
        <div className={styles.question} role="group" aria-label={text('laporan.ganti')}>
          <p className={styles.plain} role="status">
            {text('laporan.sudah-ada', { lembar: question })}
          </p>
          <div className={styles.row}>
            <Button appearance="primary" onClick={() => void make(question)}>
              {text('laporan.ganti')}
            </Button>
            <Button onClick={() => void make()}>{text('laporan.tambah')}</Button>
            <Button
              onClick={() => {
                setQuestion(null);
                main.current?.focus();
              }}
            >
              {text('laporan.batal')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
