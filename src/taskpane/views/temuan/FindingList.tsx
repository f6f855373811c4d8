import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { usePane } from '../../app/pane';
import { VirtualLines } from '../../parts/VirtualLines';
import { keyOf, type Line } from '../../session/listing';
import { useText, type TextKey } from '../../texts';
import { lainId } from '../../texts/lain-id';
import { FindingItem } from './FindingItem';
import type { Listing } from './useListing';

const useStyles = makeStyles({
  group: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  empty: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    margin: 0,
  },
});

/** Findings in their groups; one is open at a time. */
export function FindingList({ listing }: { listing: Listing }) {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const root = useRef<HTMLDivElement>(null);
  const { lines, current, step, setFilter } = listing;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey) return;
    const key = event.key.toLowerCase();
    if (!event.altKey && (key === 'j' || key === 'k')) {
      event.preventDefault();
      step(key === 'j' ? 1 : -1);
      // The line that was left may go away; the list keeps the focus.
      root.current?.focus();
    } else if (!event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      moveFocus(event, root.current);
    }
  };

  if (!lines.length) {
    return (
      <div className={styles.empty}>
        {text('temuan.tak-cocok')}
        <Button onClick={() => setFilter({ search: '', severities: new Set() })}>
          {text('temuan.hapus-saringan')}
        </Button>
      </div>
    );
  }
  const name = (line: Line & { type: 'kelompok' }): string => {
    if (listing.filter.grouping === 'lembar') return line.name;
    const key = `${listing.filter.grouping}.${line.name}`;
    return isText(key) ? text(key) : line.name;
  };
  return (
    <div ref={root} tabIndex={-1} onKeyDown={onKeyDown} style={{ outline: 'none' }}>
      <VirtualLines
        lines={lines}
        label={text('temuan.daftar')}
        estimate={(line) => (line.type === 'kelompok' ? 36 : 58)}
        shown={current && keyOf(current)}
      >
        {(line) =>
          line.type === 'kelompok' ? (
            <h2 className={styles.group}>
              {name(line)} · {text.number(line.count)}
            </h2>
          ) : (
            <FindingItem
              finding={line.finding}
              fold={line.fold}
              listing={listing}
              isOpen={current !== null && keyOf(current) === keyOf(line.finding)}
              onChoose={(finding) => void session.choose(finding)}
            />
          )
        }
      </VirtualLines>
    </div>
  );
}

function isText(key: string): key is TextKey {
  return key in lainId;
}

/** Up and down walk over the headers of the findings without opening them. */
function moveFocus(event: KeyboardEvent, root: HTMLElement | null): void {
  const headers = [...(root?.querySelectorAll<HTMLElement>('[data-temuan]') ?? [])].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  const at = headers.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const next = headers[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
