import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  // A heading stands nearer to what it heads than to what ends above it.
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A part of a view under a heading of its own, with a word on what it is for. */
export function Section(props: { title: string; about?: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{props.title}</h2>
      {props.about !== undefined && <p className={styles.quiet}>{props.about}</p>}
      {props.children}
    </section>
  );
}
