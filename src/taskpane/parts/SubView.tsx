import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { openView, usePane } from '../app/pane';
import { useText } from '../texts';
import { Heading } from './Heading';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    marginLeft: '-6px',
  },
});

/** A view below Lainnya or Beranda: its heading, and the way back. */
export function SubView(props: {
  title: string;
  back?: 'lainnya' | 'beranda';
  children: ReactNode;
}) {
  const { title, back = 'lainnya', children } = props;
  const styles = useStyles();
  const text = useText();
  const { navigation } = usePane();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={text(back === 'lainnya' ? 'nav.kembali' : 'nav.kembali-beranda')}
          onClick={() => openView(navigation, back)}
        />
        <Heading>{title}</Heading>
      </div>
      {children}
    </div>
  );
}
