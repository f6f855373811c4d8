import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { usePane } from '../../app/pane';
import { useSeparators } from '../../app/useSeparators';
import { plainButton } from '../../parts/plain';
import { valueText } from '../../parts/value';
import { VirtualLines } from '../../parts/VirtualLines';
import type { Injection } from '../../../engine/model';
import { inSeparators } from '../../../functions/local';
import { columnName } from '../../../sheet/address';
import { cellKey, type ColumnProposal, type TableProposal } from '../../session/proposals';
import { useText, type Writer } from '../../texts';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  cell: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    alignItems: 'start',
    paddingRight: tokens.spacingHorizontalM,
    paddingLeft: tokens.spacingHorizontalS,
  },
  words: {
    ...plainButton,
    padding: '6px 4px',
    display: 'grid',
    gap: '2px',
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
  },
  values: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  address: { fontFamily: tokens.fontFamilyMonospace, minWidth: '40px' },
  old: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  fresh: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  mark: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type Line =
  | { readonly key: string; readonly column: ColumnProposal }
  | { readonly key: string; readonly injection: Injection };

/** Cell by cell what would be written: old value → new value, and the formula. */
export function ProposalList(props: {
  proposal: TableProposal;
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
}) {
  const { proposal, picked, onPick } = props;
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const signs = useSeparators();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());

  const lines = useMemo(
    () =>
      proposal.columns.flatMap((column): Line[] => [
        { key: `k:${column.key}`, column },
        ...(closed.has(column.key)
          ? []
          : column.injections.map((injection) => ({ key: cellKey(injection), injection }))),
      ]),
    [proposal, closed],
  );
  const toggle = (keys: readonly string[], on: boolean): void => {
    const next = new Set(picked);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    onPick(next);
  };
  const fold = (key: string): void => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  return (
    <VirtualLines
      lines={lines}
      label={text('rumus.judul')}
      estimate={(line) => ('column' in line ? 33 : 54)}
    >
      {(line) => {
        if ('column' in line) {
          const { column } = line;
          const keys = column.injections.map(cellKey);
          const on = keys.filter((key) => picked.has(key)).length;
          // Forms that repeat their headers per block give this column no title of its own.
          const isBelum = column.injections.every((injection) => injection.key === 'belum');
          const title = isBelum ? text('rumus.kolom-belum') : column.name;
          const name = `${columnName(Number(column.key))} ${title}`.trim();
          const isClosed = closed.has(column.key);
          return (
            <div className={styles.column}>
              <Checkbox
                checked={on === 0 ? false : on === keys.length ? true : 'mixed'}
                label={text('rumus.kolom', { kolom: name, n: keys.length })}
                onChange={() => toggle(keys, on < keys.length)}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={isClosed ? <ChevronRightRegular /> : <ChevronDownRegular />}
                aria-expanded={!isClosed}
                aria-label={text(isClosed ? 'rumus.kolom-buka' : 'rumus.kolom-tutup', {
                  kolom: name,
                })}
                onClick={() => fold(column.key)}
              />
            </div>
          );
        }
        const { injection } = line;
        const lama = presentText(text, injection);
        const baru = resultText(text, injection);
        const selisih = differenceText(text, injection);
        return (
          <div className={styles.cell}>
            <Checkbox
              checked={picked.has(line.key)}
              aria-label={text('rumus.sel', { sel: injection.cell, lama, baru })}
              onChange={(_, { checked }) => toggle([line.key], checked === true)}
            />
            <button
              type="button"
              className={styles.words}
              onClick={() => void session.goTo(injection)}
            >
              <span className={styles.values}>
                <span className={styles.address}>{injection.cell}</span>
                <span className={styles.old}>{lama}</span>
                <span aria-hidden>→</span>
                <span className={styles.fresh}>{baru}</span>
                {selisih && (
                  <span className={styles.old}>{text('rumus.selisih', { selisih })}</span>
                )}
                {injection.state === 'beda' && (
                  <span className={styles.mark}>{text('rumus.beda')}</span>
                )}
                {injection.state === 'rusak' && (
                  <span className={styles.mark}>{text('rumus.rusak')}</span>
                )}
              </span>
              <span className={styles.formula}>{inSeparators(injection.formula, signs)}</span>
            </button>
          </div>
        );
      }}
    </VirtualLines>
  );
}

function presentText(text: Writer, injection: Injection): string {
  const { value, formula } = injection.present;
  return valueText(text, value, formatOf(injection)) || (formula ?? text('temuan.kosong-nilai'));
}

function resultText(text: Writer, injection: Injection): string {
  const { result } = injection;
  return result === null ? text('rumus.tanpa-hasil') : valueText(text, result, formatOf(injection));
}

/** New value less the present one, where both are numbers that show a difference; '' elsewhere. */
function differenceText(text: Writer, injection: Injection): string {
  const [before, after] = [injection.present.value, injection.result];
  if (typeof before !== 'number' || typeof after !== 'number') return '';
  const format = formatOf(injection);
  const written = valueText(text, after - before, format);
  return written.replace('-0', '0') === valueText(text, 0, format) ? '' : written;
}

function formatOf({ table, row, column, format }: Injection): string | undefined {
  return format ?? table.sheet.cell(row, column)?.format;
}
