import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, TableAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { download, fileName, XLSX_TYPE } from '../app/download';
import { useHeld, usePane, useSession } from '../app/pane';
import type { AddedSheet } from '../../excel';
import { rectToA1 } from '../../sheet/address';
import type { Template } from '../../templates';
import { Choice } from '../parts/Choice';
import { SheetAdded } from '../parts/SheetAdded';
import { SubView } from '../parts/SubView';
import { addSheet } from '../session/add-sheet';
import { useText } from '../texts';
import {
  firstSource,
  initialForm,
  KINDS,
  periodsOf,
  requestOf,
  sourcesFor,
  yearOf,
} from './templat/form';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  grow: { flex: '1 1 130px', minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: '100%' },
});

/** A new, empty form for a layout, a period and a region. */
export default function TemplatView() {
  const styles = useStyles();
  const text = useText();
  const { session } = usePane();
  const { recognition, work } = useSession();
  const [form, setForm] = useState(() => initialForm(recognition));
  const [added, setAdded] = useState<{ sheet: AddedSheet; template: Template } | null>(null);
  const sources = sourcesFor(form.kind, recognition);
  const year = yearOf(form);

  const draw = async (): Promise<Template | null> => {
    const request = requestOf(form, sources);
    if (!request) return null;
    try {
      const { template } = await import(
        /* webpackChunkName: "pembuat-templat" */ '../../templates'
      );
      return template(request);
    } catch (error) {
      session.report(error);
      return null;
    }
  };
  const add = async (): Promise<void> => {
    const template = await draw();
    if (!template) return;
    const label = text('templat.langkah', { lembar: template.plan.name });
    const sheet = await addSheet(session, template.plan, { label });
    setAdded(sheet && { sheet, template });
    if (!sheet) return;
    const values = { lembar: sheet.sheet, n: template.inputs };
    session.announce({ key: 'templat.ditambah', values });
    // The new form belongs to the workbook now.
    await session.recognise();
  };
  const save = async (): Promise<void> => {
    const template = await draw();
    if (!template) return;
    const nama = fileName([template.plan.name, form.region], 'xlsx');
    try {
      const { planToXlsx } = await import(/* webpackChunkName: "berkas" */ '../../xlsx/write-plan');
      download(nama, await planToXlsx([template.plan]), XLSX_TYPE);
      session.announce({ key: 'laporan.tersimpan', values: { nama } });
    } catch (error) {
      session.report(error);
    }
  };
  const roman = ['I', 'II', 'III', 'IV'];
  const isBusy = useHeld() || year === null;
  return (
    <SubView title={text('templat.judul')}>
      <p className={styles.quiet}>{text('templat.ket')}</p>
      <Choice
        label={text('templat.jenis')}
        value={form.kind}
        options={KINDS.map((kind) => [kind, text(`tata.${kind}`)])}
        onChoose={(kind) =>
          setForm({
            ...form,
            kind,
            source: firstSource(kind, recognition),
            period: periodsOf(kind)[0] ?? 'tahun',
          })
        }
      />
      <div className={styles.pair}>
        <div className={styles.grow}>
          <Choice
            label={text('templat.periode')}
            value={form.period}
            options={periodsOf(form.kind).map((period) => [
              period,
              period === 'tahun'
                ? text('templat.setahun')
                : text('periode.triwulan-saja', { triwulan: roman[Number(period) - 1] ?? '' }),
            ])}
            onChoose={(period) => setForm({ ...form, period })}
          />
        </div>
        <Field
          className={styles.grow}
          label={text('templat.tahun')}
          validationMessage={year === null ? text('templat.tahun-salah') : undefined}
        >
          <Input
            className={styles.input}
            inputMode="numeric"
            maxLength={4}
            value={form.year}
            onChange={(_, { value }) => setForm({ ...form, year: value })}
          />
        </Field>
      </div>
      <Field label={text('templat.daerah')}>
        <Input
          className={styles.input}
          placeholder={text('templat.daerah-contoh')}
          value={form.region}
          onChange={(_, { value }) => setForm({ ...form, region: value })}
        />
      </Field>
      {sources.length > 0 && (
        <div>
          <Choice
            label={text('templat.sumber')}
            value={form.source}
            options={[
              ['', text('templat.sumber-kosong')],
              ...sources.map(
                (table, i) => [String(i), `${table.sheet.name}, ${rectToA1(table.rect)}`] as const,
              ),
            ]}
            onChoose={(source) => setForm({ ...form, source })}
          />
          <p className={styles.hint}>{text('templat.sumber-ket')}</p>
        </div>
      )}
      <Choice
        label={text('templat.rumus')}
        value={form.formulas}
        options={[
          ['spm', text('templat.rumus.spm')],
          ['bawaan', text('templat.rumus.bawaan')],
        ]}
        onChoose={(formulas) => setForm({ ...form, formulas })}
      />
      {added && (
        <SheetAdded added={added.sheet} onUndone={() => setAdded(null)}>
          {text('templat.ditambah', {
            lembar: added.sheet.sheet,
            n: added.template.inputs,
          })}{' '}
          {added.template.taken > 0 && text('templat.diambil', { n: added.template.taken })}
        </SheetAdded>
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          icon={<TableAddRegular />}
          disabledFocusable={isBusy}
          onClick={() => void add()}
        >
          {text(work === 'menulis' ? 'laporan.membuat' : 'templat.tambah')}
        </Button>
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={isBusy}
          onClick={() => void save()}
        >
          {text('templat.simpan')}
        </Button>
      </div>
    </SubView>
  );
}
