import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ServiceFigures } from '../../../report';
import { useText } from '../../texts';

const useStyles = makeStyles({
  root: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  chart: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  name: { fill: tokens.colorNeutralForeground1, fontSize: '13px' },
  value: { fill: tokens.colorNeutralForeground1, fontSize: '12px' },
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

const WIDTH = 320;
/** Room for the figure behind the longest bar. */
const ROOM = 52;
const NAME = 20;
const BAR = 12;
const GAP = 14;

/** Horizontal bars, since names of services are long and the pane is narrow. */
export function BarChart({ services }: { services: readonly ServiceFigures[] }) {
  const styles = useStyles();
  const text = useText();
  const pattern = useId();
  const hasIndex = services.some((s) => s.indeks !== null);
  const top = Math.max(100, ...services.flatMap((s) => [s.capaian ?? 0, s.indeks ?? 0, s.target]));
  const scale = (value: number): number => (Math.max(0, value) / top) * (WIDTH - ROOM);
  const step = NAME + BAR * (hasIndex ? 2 : 1) + (hasIndex ? 2 : 0) + GAP;
  const figure = (value: number | null): string =>
    value === null ? text('grafik.tak-ada') : text('grafik.persen', { nilai: value });

  const bar = (y: number, value: number | null, isIndex: boolean) => (
    <>
      <rect className={styles.track} x={0} y={y} width={WIDTH - ROOM} height={BAR} rx={2} />
      {value !== null && (
        <rect
          className={isIndex ? styles.indeks : styles.capaian}
          fill={isIndex ? `url(#${pattern})` : undefined}
          x={0.5}
          y={y + 0.5}
          width={Math.max(1, scale(value) - 1)}
          height={BAR - 1}
          rx={2}
        />
      )}
      <text className={styles.value} x={(value === null ? 0 : scale(value)) + 5} y={y + BAR - 1.5}>
        {figure(value)}
      </text>
    </>
  );
  return (
    <figure className={styles.root}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${WIDTH} ${services.length * step}`}
        role="img"
        aria-label={text('grafik.gambar')}
      >
        <defs>
          <pattern
            id={pattern}
            width={5}
            height={5}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className={styles.stripe} x1={0} y1={0} x2={0} y2={5} strokeWidth={4} />
          </pattern>
        </defs>
        {services.map(({ name, capaian, indeks, target }, i) => {
          const y = i * step + NAME;
          const bottom = y + BAR * (hasIndex ? 2 : 1) + (hasIndex ? 2 : 0);
          return (
            <g key={name}>
              <text className={styles.name} x={0} y={y - 6}>
                {name}
              </text>
              {bar(y, capaian, false)}
              {hasIndex && bar(y + BAR + 2, indeks, true)}
              <line
                className={styles.target}
                x1={scale(target)}
                x2={scale(target)}
                y1={y - 1}
                y2={bottom + 3}
                strokeWidth={2}
              />
            </g>
          );
        })}
      </svg>
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
