import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useText } from '../../texts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
  },
  input: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks why a finding is set aside. */
export function WaiveForm(props: {
  onSave: (reason: string) => Promise<void>;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const text = useText();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    input.current?.focus();
    // The field alone would come into view, and the buttons stay behind the bar below.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (reason.trim()) {
      void props.onSave(reason.trim());
    } else {
      setMissing(true);
      input.current?.focus();
    }
  };
  return (
    <form ref={form} className={styles.root} noValidate onSubmit={submit}>
      <Field
        label={text('temuan.alasan')}
        required
        validationState={isMissing ? 'error' : 'none'}
        validationMessage={isMissing ? text('temuan.alasan-wajib') : undefined}
      >
        <Textarea
          ref={input}
          rows={2}
          className={styles.input}
          placeholder={text('temuan.alasan-contoh')}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') props.onCancel();
          }}
        />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" type="submit">
          {text('temuan.alasan-simpan')}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {text('temuan.alasan-batal')}
        </Button>
      </div>
    </form>
  );
}
