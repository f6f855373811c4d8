import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A long option must not make the list wider than the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& > select': { textOverflow: 'ellipsis' } },
});

/** One of several, in a list that opens. */
export function Choice<T extends string>(props: {
  label: string;
  hint?: string;
  value: T;
  options: readonly (readonly [value: T, text: string])[];
  size?: 'small' | 'medium';
  onChoose: (value: T) => void;
}) {
  const { label, hint, value, options, size, onChoose } = props;
  const styles = useStyles();
  return (
    <Field label={label} hint={hint} className={styles.field}>
      <Select
        className={styles.select}
        size={size}
        value={value}
        onChange={(_, data) => {
          const chosen = options.find(([option]) => option === data.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
