import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLanguageSetting } from '../app/language';
import { usePane } from '../app/pane';
import { Choice } from '../parts/Choice';
import { Section } from '../parts/Section';
import { SubView } from '../parts/SubView';
import { Waiting } from '../parts/Waiting';
import type { PolicyFile } from '../../policy/model';
import { useText, type TextKey } from '../texts';
import { SeveritySettings } from './setelan/SeveritySettings';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  start: { justifySelf: 'start' },
  // Flush with the fields above and below.
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

const LANGUAGES = ['auto', 'id', 'en'] as const;

/** Choices of one policy; `auto` leaves it to what the figures say. */
interface PolicyChoice {
  readonly name: 'batas' | 'mutu' | 'tanpaKebutuhan';
  readonly label: TextKey;
  readonly options: readonly (readonly [value: string, label: TextKey, patch: PolicyFile])[];
}

const CHOICES: readonly PolicyChoice[] = [
  {
    name: 'batas',
    label: 'setelan.batas',
    options: [
      ['auto', 'setelan.batas.auto', {}],
      ['100', 'setelan.batas.100', { batas: 100 }],
      ['null', 'setelan.batas.tanpa', { batas: null }],
    ],
  },
  {
    name: 'mutu',
    label: 'setelan.mutu',
    options: [
      ['auto', 'setelan.mutu.auto', {}],
      ['rata', 'setelan.mutu.rata', { mutu: 'rata' }],
      ['jumlah', 'setelan.mutu.jumlah', { mutu: 'jumlah' }],
    ],
  },
  {
    name: 'tanpaKebutuhan',
    label: 'setelan.nol',
    options: [
      ['auto', 'setelan.nol.auto', {}],
      ['dilewati', 'setelan.nol.dilewati', { tanpaKebutuhan: 'dilewati' }],
      ['seratus', 'setelan.nol.seratus', { tanpaKebutuhan: 'seratus' }],
    ],
  },
];

/** Language of the pane, policies of the workbook, severities. */
export default function SetelanView() {
  const styles = useStyles();
  const text = useText();
  const { session, navigation, preferences, version } = usePane();
  const { choice, choose } = useLanguageSetting();
  const [automatic, setAutomatic] = useState(preferences.read().automatic);
  const [policy, setPolicy] = useState<PolicyFile | null>(null);

  useEffect(() => {
    let gone = false;
    void session.policy().then((found) => {
      if (!gone) setPolicy(found ?? {});
    });
    return () => {
      gone = true;
    };
  }, [session]);

  // Shown at once, without greying what has the focus; taken back where the workbook refuses it.
  const save = async (next: PolicyFile): Promise<void> => {
    setPolicy(next);
    if (!(await session.savePolicy(next))) setPolicy((await session.policy()) ?? {});
  };
  return (
    <SubView title={text('setelan.judul')}>
      <Choice
        label={text('setelan.bahasa')}
        value={choice}
        options={LANGUAGES.map((language) => [language, text(`setelan.bahasa.${language}`)])}
        onChoose={choose}
      />
      <div>
        <Switch
          className={styles.switch}
          label={text('setelan.otomatis')}
          checked={automatic}
          onChange={(_, { checked }) => {
            setAutomatic(checked);
            preferences.write({ automatic: checked });
          }}
        />
        <p className={styles.quiet}>{text('setelan.otomatis-ket')}</p>
      </div>
      {policy ? (
        <>
          <Section title={text('setelan.hitung')} about={text('setelan.hitung-ket')}>
            {CHOICES.map(({ name, label, options }) => (
              <Choice
                key={name}
                label={text(label)}
                value={policy[name] === undefined ? 'auto' : String(policy[name])}
                options={options.map(([value, word]) => [value, text(word)])}
                onChoose={(value) => {
                  const { [name]: _old, ...rest } = policy;
                  void save({ ...rest, ...options.find(([option]) => option === value)?.[2] });
                }}
              />
            ))}
          </Section>
          <SeveritySettings policy={policy} onSave={(next) => void save(next)} />
        </>
      ) : (
        <Waiting />
      )}
      <Section title={text('setelan.tentang')} about={text('lainnya.versi', { versi: version })}>
        <p className={styles.quiet}>{text('setelan.versi-ket')}</p>
        <Button
          className={styles.start}
          onClick={() => {
            preferences.write({ welcomed: false });
            navigation.set({ view: 'beranda', welcomed: false });
          }}
        >
          {text('setelan.pengantar')}
        </Button>
      </Section>
    </SubView>
  );
}
