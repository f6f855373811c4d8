import { Button, makeStyles, Textarea } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { usePane } from '../../app/pane';
import type { Report } from '../../../report';
import { Section } from '../../parts/Section';
import { loadReport } from '../../session/report';
import { useText } from '../../texts';

const useStyles = makeStyles({
  area: { width: '100%', '& > textarea': { maxHeight: 'none' } },
  start: { justifySelf: 'start' },
});

/** A few sentences to paste into a letter. */
export function LetterText({ report }: { report: Report }) {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const area = useRef<HTMLTextAreaElement>(null);
  const [letter, setLetter] = useState('');

  useEffect(() => {
    let gone = false;
    loadReport().then(
      ({ ringkasan }) => {
        if (!gone) setLetter(ringkasan(report));
      },
      (error: unknown) => session.report(error),
    );
    return () => {
      gone = true;
    };
  }, [report, session]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(letter);
      session.announce({ key: 'laporan.tersalin' });
    } catch {
      // Excel's frame may close the clipboard to the pane: the text is then ready to be copied by hand.
      area.current?.select();
      session.store.set({ problem: { key: 'laporan.salin-gagal', detail: '' } });
    }
  };
  return (
    <Section title={text('laporan.ringkasan')}>
      <Textarea
        className={styles.area}
        ref={area}
        readOnly
        rows={8}
        resize="vertical"
        aria-label={text('laporan.ringkasan')}
        value={letter}
      />
      <Button className={styles.start} icon={<CopyRegular />} onClick={() => void copy()}>
        {text('laporan.salin')}
      </Button>
    </Section>
  );
}
