import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ServiceFigures } from '../../../report';
import { useText } from '../../texts';

/** Room for the figure behind the longest bar. */
const ROOM = 52;
const BAR = 12;
const BETWEEN = 2;
/** The mark of the target reaches over the bars. */
const OVER = 2;

const useStyles = makeStyles({
  root: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  services: { display: 'grid', gap: '10px' },
  name: { fontSize: '13px', lineHeight: '18px', overflowWrap: 'anywhere' },
  // Its lengths are shares of the pane, its letters are not: they keep their size at any width and zoom.
  bars: { display: 'block', width: `calc(100% - ${ROOM}px)`, overflow: 'visible' },
  value: { fill: tokens.colorNeutralForeground1, fontSize: '12px' },
  hatch: { position: 'absolute' },
  track: {
    fill: tokens.colorNeutralBackground4,
    '@media (forced-colors: active)': { fill: 'Canvas' },
  },
  capaian: {
    fill: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  // A pattern and a rim, so that the two bars differ without their colours.
  indeks: {
    stroke: tokens.colorPaletteBlueForeground2,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  stripe: {
    stroke: tokens.colorPaletteBlueForeground2,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  target: {
    stroke: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** Horizontal bars, since names of services are long and the pane is narrow. */
export function BarChart({ services }: { services: readonly ServiceFigures[] }) {
  const styles = useStyles();
  const text = useText();
  const pattern = useId();
  const hasIndex = services.some((s) => s.indeks !== null);
  const top = Math.max(100, ...services.flatMap((s) => [s.capaian ?? 0, s.indeks ?? 0, s.target]));
  const share = (value: number): string => `${(Math.max(0, value) / top) * 100}%`;
  const height = BAR * (hasIndex ? 2 : 1) + (hasIndex ? BETWEEN : 0) + 2 * OVER;
  const figure = (value: number | null): string =>
    value === null ? text('grafik.tak-ada') : text('grafik.persen', { nilai: value });

  const bar = (y: number, value: number | null, isIndex: boolean) => (
    <>
      <rect className={styles.track} x={0} y={y} width="100%" height={BAR} rx={2} />
      {value !== null && (
        <rect
          className={isIndex ? styles.indeks : styles.capaian}
          fill={isIndex ? `url(#${pattern})` : undefined}
          x={0}
          y={y + 0.5}
          width={share(value)}
          height={BAR - 1}
          rx={2}
        />
      )}
      <text className={styles.value} x={share(value ?? 0)} dx={5} y={y + BAR - 1.5}>
        {figure(value)}
      </text>
    </>
  );
  return (
    <figure className={styles.root}>
      <svg className={styles.hatch} width={0} height={0} aria-hidden>
        <pattern
          id={pattern}
          width={5}
          height={5}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className={styles.stripe} x1={0} y1={0} x2={0} y2={5} strokeWidth={4} />
        </pattern>
      </svg>
      <div className={styles.services} role="img" aria-label={text('grafik.gambar')}>
        {services.map(({ name, capaian, indeks, target }) => (
          <div key={name}>
            <div className={styles.name}>{name}</div>
            <svg className={styles.bars} height={height}>
              {bar(OVER, capaian, false)}
              {hasIndex && bar(OVER + BAR + BETWEEN, indeks, true)}
              <line
                className={styles.target}
                x1={share(target)}
                x2={share(target)}
                y1={0}
                y2={height}
                strokeWidth={2}
              />
            </svg>
          </div>
        ))}
      </div>
      <figcaption className={styles.legend} aria-hidden>
        <Key label={text('grafik.capaian')}>
          <rect className={styles.capaian} width={14} height={10} y={2} rx={2} />
        </Key>
        {hasIndex && (
          <Key label={text('grafik.indeks')}>
            <rect
              className={styles.indeks}
              fill={`url(#${pattern})`}
              x={0.5}
              y={2.5}
              width={13}
              height={9}
              rx={2}
            />
          </Key>
        )}
        <Key label={text('grafik.target')}>
          <line className={styles.target} x1={7} x2={7} y1={0} y2={14} strokeWidth={2} />
        </Key>
      </figcaption>
    </figure>
  );
}

function Key({ label, children }: { label: string; children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <span className={styles.key}>
      <svg width={14} height={14}>
        {children}
      </svg>
      {label}
    </span>
  );
}
