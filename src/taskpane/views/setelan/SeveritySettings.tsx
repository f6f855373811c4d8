import { makeStyles, tokens } from '@fluentui/react-components';
import { Choice } from '../../parts/Choice';
import type { PolicyFile } from '../../../policy/model';
import { Summary } from '../../parts/Summary';
import { useText, type TextKey } from '../../texts';
import { lainId } from '../../texts/lain-id';

const useStyles = makeStyles({
  root: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  title: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

type Level = NonNullable<PolicyFile['severities']>[string];
type Choice = Level | 'auto';

const CHOICES = ['auto', 'error', 'warning', 'info', 'off'] as const satisfies readonly Choice[];
/** The rules, by the titles that the texts give them. */
const RULES = (Object.keys(lainId) as TextKey[]).filter((key) => key.startsWith('aturan.'));

/** What each rule counts as, where the workbook's owner sees it otherwise. */
export function SeveritySettings(props: {
  policy: PolicyFile;
  onSave: (policy: PolicyFile) => void;
}) {
  const { policy, onSave } = props;
  const styles = useStyles();
  const text = useText();

  const change = (rule: string, level: Choice): void => {
    const { [rule]: _old, ...rest } = policy.severities ?? {};
    onSave({ ...policy, severities: level === 'auto' ? rest : { ...rest, [rule]: level } });
  };
  return (
    <details className={styles.root}>
      <Summary className={styles.title}>{text('setelan.tingkat')}</Summary>
      <p className={styles.quiet}>{text('setelan.tingkat-ket')}</p>
      <div className={styles.list}>
        {RULES.map((key) => {
          const rule = key.slice('aturan.'.length);
          return (
            <Choice
              key={rule}
              label={text(key)}
              size="small"
              value={policy.severities?.[rule] ?? 'auto'}
              options={CHOICES.map((level) => [
                level,
                text(level === 'auto' ? 'setelan.tingkat.auto' : `tingkat.${level}`),
              ])}
              onChoose={(level) => change(rule, level)}
            />
          );
        })}
      </div>
    </details>
  );
}
