import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Message } from '../../../rules/model';
import { useText } from '../../texts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What was left out of the settings stored in the workbook, and why. */
export function DamagedPolicy({ problems }: { problems: readonly Message[] }) {
  const styles = useStyles();
  const text = useText();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {text('bacaan.diabaikan', { n: problems.length })}
        <ul className={styles.list}>
          {problems.map((problem) => (
            <li key={problem.id}>{problem[text.language]}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
