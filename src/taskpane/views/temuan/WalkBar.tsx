import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { keyOf } from '../../session/listing';
import { useText } from '../../texts';
import type { Listing } from './useListing';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    // At a strong zoom the list needs the room.
    '@media (max-height: 260px)': { position: 'static' },
  },
  // Without its word a button is no wider than its arrow, so that one line is enough.
  step: { '@media (max-width: 319px)': { minWidth: 'auto' } },
  word: { '@media (max-width: 319px)': { display: 'none' } },
  place: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** Previous and next, from wherever the focus is. */
export function WalkBar({ listing }: { listing: Listing }) {
  const styles = useStyles();
  const text = useText();
  const { step, walk, current } = listing;
  const at = current ? walk.findIndex((f) => keyOf(f) === keyOf(current)) : -1;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [step]);

  return (
    <div className={styles.root}>
      <Button
        className={styles.step}
        size="small"
        icon={<ArrowUpRegular />}
        aria-label={text('temuan.sebelumnya')}
        aria-keyshortcuts="Alt+ArrowUp"
        title={text('temuan.petunjuk')}
        disabledFocusable={!walk.length || at === 0}
        onClick={() => step(-1)}
      >
        <span className={styles.word}>{text('temuan.sebelumnya')}</span>
      </Button>
      <span className={styles.place}>
        {at >= 0
          ? text('temuan.urutan', { ke: at + 1, semua: walk.length })
          : text('nav.jumlah-temuan', { n: walk.length })}
      </span>
      <Button
        className={styles.step}
        size="small"
        icon={<ArrowDownRegular />}
        aria-label={text('temuan.berikutnya')}
        aria-keyshortcuts="Alt+ArrowDown"
        title={text('temuan.petunjuk')}
        disabledFocusable={!walk.length || at === walk.length - 1}
        onClick={() => step(1)}
      >
        <span className={styles.word}>{text('temuan.berikutnya')}</span>
      </Button>
    </div>
  );
}
