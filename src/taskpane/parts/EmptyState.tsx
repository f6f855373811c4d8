import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Heading } from './Heading';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
  },
  icon: { fontSize: '32px', lineHeight: 1, color: tokens.colorBrandForeground1 },
  advice: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '52ch' },
});

/** A view that has nothing to list yet: why, and the next step. */
export function EmptyState(props: {
  title: string;
  advice: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {props.icon && (
        <span className={styles.icon} aria-hidden>
          {props.icon}
        </span>
      )}
      <Heading>{props.title}</Heading>
      <p className={styles.advice}>{props.advice}</p>
      {props.action}
    </div>
  );
}
