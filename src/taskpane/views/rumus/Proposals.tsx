import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { openView, useHeld, usePane, useSession } from '../../app/pane';
import { useEngine } from '../../app/useEngine';
import { Choice } from '../../parts/Choice';
import { EmptyState } from '../../parts/EmptyState';
import { Heading } from '../../parts/Heading';
import { Waiting } from '../../parts/Waiting';
import type { Area } from '../../../excel';
import type { CheckResult } from '../../../engine/model';
import { rectToA1 } from '../../../sheet/address';
import {
  areasOf,
  cellKey,
  changesOf,
  defaultPick,
  proposalsOf,
  type TableProposal,
} from '../../session/proposals';
import { useText } from '../../texts';
import { History } from './History';
import { ProposalList } from './ProposalList';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rest: { flexGrow: 1 },
  foot: {
    order: 1,
    position: 'sticky',
    bottom: 0,
    // Stands before the list and over it.
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-height: 260px)': { position: 'static' },
    '@media (max-width: 299px)': { position: 'static' },
  },
  main: { width: '100%' },
});

/** The formulas for every recognised table that lacks them. */
export function Proposals({ result }: { result: CheckResult }) {
  const text = useText();
  const engine = useEngine();
  const proposals = useMemo(() => engine && proposalsOf(engine, result), [engine, result]);
  if (!proposals) return <Waiting />;
  const open = proposals.filter((proposal) => proposal.columns.length);
  const keeping = proposals.reduce((sum, proposal) => sum + proposal.keeping, 0);
  if (!open.length) {
    return (
      <>
        <EmptyState
          title={text('rumus.judul')}
          advice={
            <>
              {text('rumus.kosong')} {keeping > 0 && text('rumus.sudah-ada', { n: keeping })}
            </>
          }
        />
        <History />
      </>
    );
  }
  return <Picker key={result.workbook.name} proposals={open} />;
}

/** One table at a time: pick, then insert. */
function Picker({ proposals }: { proposals: readonly TableProposal[] }) {
  const styles = useStyles();
  const text = useText();
  const { session, navigation } = usePane();
  const { work } = useSession();
  const isHeld = useHeld();
  const [chosen, setChosen] = useState(0);
  const proposal = proposals[chosen] ?? proposals[0]!;
  const injections = useMemo(() => proposal.columns.flatMap((c) => c.injections), [proposal]);
  const [picks, setPicks] = useState(new Map<TableProposal, ReadonlySet<string>>());
  const standard = useMemo(() => defaultPick(proposal), [proposal]);
  const picked = picks.get(proposal) ?? standard;
  const setPicked = (next: ReadonlySet<string>): void => {
    setPicks(new Map(picks).set(proposal, next));
  };
  const [isSpilling, setSpilling] = useState(false);
  const changing = injections.filter((i) => i.state === 'beda').length;
  const sheet = proposal.table.sheet.name;

  const { mayFill, canSpill } = useSpill(proposal, picked);

  const insert = async (): Promise<void> => {
    const changes = changesOf(proposal, picked, isSpilling ? mayFill : undefined);
    const n = picked.size;
    if (!(await session.write(changes, text('rumus.langkah', { n, lembar: sheet })))) return;
    await session.check();
    session.announce({ key: 'rumus.tersisip', values: { n } });
    // The button that had the focus goes with the list.
    openView(navigation, 'rumus');
  };
  return (
    <>
      <History />
      <div className={styles.head}>
        <Heading>{text('rumus.judul')}</Heading>
        <Choice
          label={text('rumus.tabel')}
          value={String(chosen)}
          options={proposals.map(({ table }, i) => [
            String(i),
            `${text(`tata.${table.layout}`)} · ${table.sheet.name}, ${rectToA1(table.rect)}`,
          ])}
          onChoose={(value) => setChosen(Number(value))}
        />
        {changing > 0 && (
          <p className={styles.note}>{text('rumus.peringatan-beda', { n: changing })}</p>
        )}
        {proposal.keeping > 0 && (
          <p className={styles.note}>{text('rumus.sudah-ada', { n: proposal.keeping })}</p>
        )}
        <div className={styles.row}>
          <Button size="small" onClick={() => setPicked(new Set(injections.map(cellKey)))}>
            {text('rumus.pilih-semua')}
          </Button>
          <Button size="small" onClick={() => setPicked(new Set())}>
            {text('rumus.kosongkan')}
          </Button>
        </div>
        {canSpill && (
          <Checkbox
            checked={isSpilling}
            label={text('rumus.meluber')}
            onChange={(_, { checked }) => setSpilling(checked === true)}
          />
        )}
      </div>
      {/* Before the long list, so that the keyboard reaches it; shown below it. */}
      <div className={styles.foot}>
        <Button
          className={styles.main}
          appearance="primary"
          disabledFocusable={picked.size === 0 || isHeld}
          onClick={() => void insert()}
        >
          {work === 'menulis'
            ? text('rumus.menulis', { n: picked.size })
            : picked.size
              ? text('rumus.sisipkan', { n: picked.size })
              : text('rumus.pilih-dulu')}
        </Button>
      </div>
      <ProposalList proposal={proposal} picked={picked} onPick={setPicked} />
      <div className={styles.rest} />
    </>
  );
}

/** Where one formula may fill a column, as this Excel tells of the picked cells. */
function useSpill(proposal: TableProposal, picked: ReadonlySet<string>) {
  const { session } = usePane();
  const [allowed, setAllowed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isCurrent = true;
    const areas = areasOf(proposal, picked);
    // Where Excel does not answer, every cell keeps a formula of its own.
    const none = areas.map(() => false);
    void session.port
      .spillable(areas)
      .catch(() => none)
      .then((answers) => {
        if (isCurrent) setAllowed(new Set(areas.filter((_, i) => answers[i]).map(keyOf)));
      });
    return () => {
      isCurrent = false;
    };
  }, [session, proposal, picked]);
  return { canSpill: allowed.size > 0, mayFill: (area: Area) => allowed.has(keyOf(area)) };
}

const keyOf = ({ sheet, area }: Area): string => `${sheet}!${area}`;
