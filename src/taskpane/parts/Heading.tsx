import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'block',
    margin: 0,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** Heading of a view; takes the focus when the view was asked for. */
export function Heading({ children, className }: { children: ReactNode; className?: string }) {
  const styles = useStyles();
  return (
    <Subtitle2 as="h1" tabIndex={-1} className={mergeClasses(styles.root, className)}>
      {children}
    </Subtitle2>
  );
}
