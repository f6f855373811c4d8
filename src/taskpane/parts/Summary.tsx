import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

/** What a fold shows while it is closed. Fluent's focus guard passes it by unless it names its place. */
export function Summary({ children, className }: { children: ReactNode; className?: string }) {
  const styles = useStyles();
  return (
    <summary tabIndex={0} className={mergeClasses(styles.root, className)}>
      {children}
    </summary>
  );
}
