import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { plainButton } from '../../parts/plain';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { unseen } from '../../parts/unseen';
import type { Finding } from '../../../rules/model';
import { keyOf, type Fold } from '../../session/listing';
import { useText } from '../../texts';
import { FindingDetail } from './FindingDetail';
import { sentencesOf } from './sentences';
import type { Listing } from './useListing';

const useStyles = makeStyles({
  root: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: '3px solid transparent',
    // Forced colours would draw what is transparent: every finding would look like the open one.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  open: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  header: {
    ...plainButton,
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    gap: `0 ${tokens.spacingHorizontalS}`,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 9px`,
  },
  icon: { marginTop: '2px' },
  unseen,
  words: { overflowWrap: 'anywhere' },
  clamp: {
    display: '-webkit-box',
    // Old, but the only way to cut a text after so many lines.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
  cell: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  fold: { paddingLeft: '33px', paddingBottom: tokens.spacingVerticalXS },
});

/** One finding: a line until chosen, then everything about it. */
export function FindingItem(props: {
  finding: Finding;
  fold: Fold | undefined;
  listing: Listing;
  isOpen: boolean;
  onChoose: (finding: Finding | null) => void;
}) {
  const { finding, fold, listing, isOpen, onChoose } = props;
  const styles = useStyles();
  const text = useText();
  const [headline, ...rest] = sentencesOf(listing.textOf(finding));
  const more = fold ? fold.findings.length - 1 : 0;
  return (
    <article
      className={mergeClasses(styles.root, isOpen && styles.open)}
      aria-current={isOpen || undefined}
    >
      <button
        type="button"
        className={styles.header}
        data-temuan={keyOf(finding)}
        aria-expanded={isOpen}
        onClick={() => onChoose(isOpen ? null : finding)}
      >
        <span className={styles.icon}>
          <SeverityIcon severity={finding.severity} />
        </span>
        <span className={mergeClasses(styles.words, !isOpen && styles.clamp)}>
          <span className={styles.unseen}>{text(`tingkat.${finding.severity}`)}: </span>
          {headline}
        </span>
        <span className={styles.cell}>{cellsOf(finding)}</span>
      </button>
      {isOpen && <FindingDetail finding={finding} sentences={rest} explain={listing.explain} />}
      {fold && more > 0 && (
        <div className={styles.fold}>
          <Button
            size="small"
            appearance="subtle"
            icon={fold.isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
            aria-expanded={fold.isOpen}
            aria-label={
              fold.isOpen ? text('temuan.serupa-tutup') : text('temuan.serupa-buka', { n: more })
            }
            onClick={() => listing.toggleFold(fold.key)}
          >
            {text('temuan.serupa', { n: more })}
          </Button>
        </div>
      )}
    </article>
  );
}

/** `G9`, or `G9 +3` where the engine brought neighbours together. */
function cellsOf({ cell, cells }: Finding): string {
  const others = (cells?.length ?? 1) - 1;
  return others > 0 ? `${cell} +${others}` : cell;
}
