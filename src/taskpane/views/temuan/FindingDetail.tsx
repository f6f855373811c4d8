import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useHeld, usePane, useSession, useStore } from '../../app/pane';
import { useSeparators } from '../../app/useSeparators';
import { inSeparators } from '../../../functions/local';
import type { Finding } from '../../../rules/model';
import { parseA1 } from '../../../sheet/address';
import { decimalsBeside } from '../../../sheet/number-format';
import { sheetNamed, type Scalar } from '../../../sheet/snapshot';
import { useText } from '../../texts';
import { valueText } from '../../parts/value';
import { WaiveForm } from './WaiveForm';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM} 33px`,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `2px ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  explanation: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    whiteSpace: 'pre-line',
  },
});

/** A longer new content is read above the button, not on it. */
const SHORT = 24;

/** Figures, reason, basis and remedy of one finding, and what can be done about it. */
export function FindingDetail(props: {
  finding: Finding;
  sentences: readonly string[];
  explain: (rule: string) => string;
}) {
  const { finding, sentences, explain } = props;
  const styles = useStyles();
  const text = useText();
  const { session, navigation } = usePane();
  const { result } = useSession();
  const isHeld = useHeld();
  const asked = useStore(navigation).explain;
  const lastAsked = useRef(asked);
  const [isExplained, setExplained] = useState(false);
  const [isWaiving, setWaiving] = useState(false);
  /** The form was closed without a word: the button that opened it has the focus again. */
  const [isReturning, setReturning] = useState(false);
  const signs = useSeparators();
  const { found, expected, basis, fix, cell } = finding;

  // "Jelaskan sel ini" of the cell's menu.
  useEffect(() => {
    if (asked === lastAsked.current) return;
    lastAsked.current = asked;
    setExplained(true);
  }, [asked]);

  const rect = parseA1(cell);
  const format =
    result && rect
      ? sheetNamed(result.workbook, finding.sheet)?.at(rect.top, rect.left)?.format
      : '';
  const decimals = decimalsBeside(found, expected, format);
  const written = (value: Scalar | null): string =>
    valueText(text, value, format, decimals) || text('temuan.kosong-nilai');
  const fixed =
    fix?.formula === undefined ? written(fix?.value ?? null) : inSeparators(fix.formula, signs);
  return (
    <div className={styles.root}>
      {sentences.length > 0 && <p className={styles.text}>{sentences.join(' ')}</p>}
      {expected !== null && (
        <dl className={styles.figures}>
          <dt className={styles.term}>{text('temuan.tertulis')}</dt>
          <dd className={styles.value}>{written(found)}</dd>
          <dt className={styles.term}>{text('temuan.seharusnya')}</dt>
          <dd className={mergeClasses(styles.value, styles.strong)}>{written(expected)}</dd>
        </dl>
      )}
      {basis && (
        <p className={styles.quiet}>
          {text('temuan.dasar')}: {basis}
        </p>
      )}
      {isExplained && <p className={styles.explanation}>{explain(finding.rule)}</p>}
      {isWaiving ? (
        <WaiveForm
          onCancel={() => {
            setWaiving(false);
            setReturning(true);
          }}
          onSave={(reason) => session.waive(finding, reason)}
        />
      ) : (
        <div className={styles.actions}>
          {fix && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isHeld}
              onClick={() =>
                void session.fix(finding, text('temuan.langkah-perbaiki', { sel: cell }))
              }
            >
              {fixed.length > SHORT
                ? text('temuan.perbaiki-saja')
                : text('temuan.perbaiki', { nilai: fixed })}
            </Button>
          )}
          <Button size="small" onClick={() => void session.goTo(finding)}>
            {text('temuan.ke-sel')}
          </Button>
          <Button
            size="small"
            aria-expanded={isExplained}
            onClick={() => setExplained(!isExplained)}
          >
            {text(isExplained ? 'temuan.tutup-penjelasan' : 'temuan.jelaskan')}
          </Button>
          <Button
            ref={(button: HTMLButtonElement | null) => {
              if (button && isReturning) button.focus();
            }}
            size="small"
            onClick={() => setWaiving(true)}
            onBlur={() => setReturning(false)}
          >
            {text('temuan.abaikan')}
          </Button>
        </div>
      )}
    </div>
  );
}
