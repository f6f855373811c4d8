import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useHeld, usePane, useSession } from '../app/pane';
import type { AddedSheet } from '../../excel';
import { useText } from '../texts';

const useStyles = makeStyles({ root: { minWidth: 0 } });

/** What has just been added to the workbook, what this Excel left out, and the way back. */
export function SheetAdded(props: {
  added: AddedSheet;
  onUndone: () => void;
  children: ReactNode;
}) {
  const { added, onUndone, children } = props;
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const { history } = useSession();
  const isHeld = useHeld();
  const canUndo = history.some((step) => step.id === added.step);
  const undo = async (): Promise<void> => {
    await session.undo(added.step);
    if (!session.store.get().history.some((step) => step.id === added.step)) onUndone();
  };
  return (
    <MessageBar className={styles.root} intent="success" layout="multiline" politeness="polite">
      <MessageBarBody>
        {children}
        {added.without.length > 0 && (
          <>
            {' '}
            {text('laporan.tanpa', {
              bagian: added.without.map((part) => text(`bagian.${part}`)).join(', '),
            })}
          </>
        )}
      </MessageBarBody>
      {canUndo && (
        <MessageBarActions>
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            // The pane reads the new sheet right after; undoing waits for that, and is not turned away.
            disabledFocusable={isHeld}
            onClick={() => void undo()}
          >
            {text('rumus.urungkan')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
