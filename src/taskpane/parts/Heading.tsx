import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'block',
    margin: 0,
    overflowWrap: 'anywhere',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

const TABBABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex]:not([tabindex="-1"])';

/**
 * Fluent's focus guard keeps Tab on an element that is not in the tab order itself; from a heading that
 * was given the focus the control after it, or before it, must be reached all the same.
 */
function toNextControl(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab') return;
  const heading = event.currentTarget;
  const side = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const next = [...document.querySelectorAll<HTMLElement>(TABBABLE)]
    .filter(
      (control) =>
        heading.compareDocumentPosition(control) & side &&
        !control.hasAttribute('data-tabster-dummy') &&
        control.tabIndex >= 0 &&
        control.getClientRects().length > 0,
    )
    .at(event.shiftKey ? -1 : 0);
  if (!next) return;
  event.preventDefault();
  // office.js would look for the heading among its stops, and hand the focus over to Excel.
  event.stopPropagation();
  next.focus();
}

/** Heading of a view; takes the focus when the view was asked for. */
export function Heading({ children, className }: { children: ReactNode; className?: string }) {
  const styles = useStyles();
  return (
    <Subtitle2
      as="h1"
      tabIndex={-1}
      onKeyDown={toNextControl}
      className={mergeClasses(styles.root, className)}
    >
      {children}
    </Subtitle2>
  );
}
