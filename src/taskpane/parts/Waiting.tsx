import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useText } from '../texts';

const useStyles = makeStyles({ root: { padding: tokens.spacingVerticalXXL } });

export function Waiting({ label }: { label?: string }) {
  const styles = useStyles();
  const text = useText();
  return <Spinner className={styles.root} size="small" label={label ?? text('nav.memuat')} />;
}
