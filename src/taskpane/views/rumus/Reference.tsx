import { Button, makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useHeld, usePane } from '../../app/pane';
import { useSeparators } from '../../app/useSeparators';
import { MEASURES, type Measure } from '../../../measures';
import { Heading } from '../../parts/Heading';
import { isBlank, readSelection } from '../../session/selection';
import { Summary } from '../../parts/Summary';
import { useText } from '../../texts';
import { inSeparators, shownResult, type Separators } from '../../../functions/local';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
  },
  search: { maxWidth: 'none', width: '100%', minWidth: 0 },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  name: { cursor: 'pointer', overflowWrap: 'anywhere' },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
  },
  paragraph: { margin: 0 },
  term: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Every custom function, with examples written with the user's own signs. */
export default function Reference() {
  const styles = useStyles();
  const text = useText();
  const signs = useSeparators();
  const [search, setSearch] = useState('');

  const wanted = search.trim().toLowerCase();
  const shown = MEASURES.filter((measure) =>
    `SPM.${measure.name} ${measure.summary[text.language]}`.toLowerCase().includes(wanted),
  );
  return (
    <div className={styles.root}>
      <Heading>{text('rumus.acuan')}</Heading>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={text('acuan.cari')}
        placeholder={text('acuan.cari')}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {!shown.length && <p className={styles.paragraph}>{text('acuan.tak-ada')}</p>}
      {shown.map((measure) => (
        <Entry key={measure.name} measure={measure} signs={signs} />
      ))}
    </div>
  );
}

function Entry({ measure, signs }: { measure: Measure; signs: Separators }) {
  const styles = useStyles();
  const text = useText();
  const { language } = text;
  const { session } = usePane();
  const isHeld = useHeld();

  /** Into the selected cell, if it is blank; taken back like any other write. */
  const insert = async (formula: string): Promise<void> => {
    const selection = await readSelection(session);
    if (!selection) return;
    const { sheet, row, column, place, workbook } = selection;
    const sel = place.cell;
    if (!isBlank(sheet, row, column)) {
      session.tell({ key: 'acuan.berisi', values: { sel } });
      return;
    }
    const label = text('acuan.langkah', { fungsi: `SPM.${measure.name}`, sel });
    if (!(await session.write([{ ...place, formula }], label, workbook))) return;
    session.announce({ key: 'acuan.tersisip', values: { sel } });
  };
  const names = measure.parameters.map((p) =>
    p.optional ? `[${p.name[language]}]` : p.name[language] + (p.shape === 'repeating' ? '…' : ''),
  );
  return (
    <details className={styles.item}>
      <Summary className={styles.name}>
        <span className={styles.code}>
          SPM.{measure.name}({names.join(`${signs.list} `)})
        </span>
        <br />
        {measure.summary[language]}
      </Summary>
      <div className={styles.body}>
        <p className={styles.term}>{text('acuan.parameter')}</p>
        <ul className={styles.list}>
          {measure.parameters.map((p) => (
            <li key={p.name.id}>
              <strong>{p.name[language]}</strong>: {p.description[language]}{' '}
              {p.optional && (
                <span className={styles.quiet}>
                  ({text('acuan.pilihan')}
                  {p.default && `, ${text('acuan.bawaan', { nilai: p.default[language] })}`})
                </span>
              )}
            </li>
          ))}
        </ul>
        {measure.examples.length > 0 && <p className={styles.term}>{text('acuan.contoh')}</p>}
        <ul className={styles.list}>
          {measure.examples.map((example) => (
            <li key={example.args} className={styles.code}>
              =SPM.{measure.name}({inSeparators(example.args, signs)}) →{' '}
              {shownResult(example.result, signs)}{' '}
              <Button
                size="small"
                disabledFocusable={isHeld}
                onClick={() => void insert(`=SPM.${measure.name}(${example.args})`)}
              >
                {text('acuan.sisipkan')}
              </Button>
            </li>
          ))}
        </ul>
        {measure.errors.length > 0 && <p className={styles.term}>{text('acuan.galat')}</p>}
        <ul className={styles.list}>
          {measure.errors.map((error) => (
            <li key={error.when.id}>
              <span className={styles.code}>{error.code}</span>: {error.when[language]}
            </li>
          ))}
        </ul>
        <p className={mergeClasses(styles.paragraph, styles.quiet)}>
          {text('acuan.sumber')}: {measure.source}
        </p>
      </div>
    </details>
  );
}
