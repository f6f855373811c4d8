import { separators } from '../../model/format';
import { oneOf } from '../args';
import { type HostObject, hostObject, type Shape } from '../object';
import type { Session } from '../session';

const numberFormatShape: Shape<Session> = {
  type: 'NumberFormatInfo',
  scalars: {
    NumberDecimalSeparator: { get: ({ workbook }) => separators(workbook.locale).decimal },
    NumberGroupSeparator: { get: ({ workbook }) => separators(workbook.locale).group },
  },
};

const dateFormatShape: Shape<Session> = {
  type: 'DatetimeFormatInfo',
  scalars: {
    DateSeparator: { get: () => '/' },
    TimeSeparator: { get: ({ workbook }) => (workbook.locale === 'id-ID' ? '.' : ':') },
    ShortDatePattern: {
      get: ({ workbook }) => (workbook.locale === 'id-ID' ? 'dd/MM/yyyy' : 'M/d/yyyy'),
    },
    LongDatePattern: {
      get: ({ workbook }) =>
        workbook.locale === 'id-ID' ? 'dddd, dd MMMM yyyy' : 'dddd, MMMM d, yyyy',
    },
    LongTimePattern: {
      get: ({ workbook }) => (workbook.locale === 'id-ID' ? 'HH.mm.ss' : 'h:mm:ss tt'),
    },
  },
};

const cultureShape: Shape<Session> = {
  type: 'CultureInfo',
  scalars: { Name: { get: ({ workbook }) => workbook.locale } },
  links: {
    NumberFormat: (session) => hostObject(numberFormatShape, session),
    DatetimeFormat: (session) => hostObject(dateFormatShape, session),
  },
};

const applicationShape: Shape<Session> = {
  type: 'Application',
  scalars: {
    CalculationMode: {
      get: ({ calculator }) => calculator.mode,
      set: ({ calculator }, value) => {
        calculator.mode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual'] as const);
        calculator.settle();
      },
    },
    CalculationEngineVersion: { get: () => 191029 },
    CalculationState: { get: ({ calculator }) => (calculator.custom.isBusy ? 'Pending' : 'Done') },
    DecimalSeparator: { get: ({ workbook }) => separators(workbook.locale).decimal },
    ThousandsSeparator: { get: ({ workbook }) => separators(workbook.locale).group },
    UseSystemSeparators: { get: () => true },
  },
  links: { CultureInfo: (session) => hostObject(cultureShape, session) },
  methods: {
    Calculate: ({ calculator }, args) => {
      const kind = args.oneOf(0, ['Recalculate', 'Full', 'FullRebuild'] as const);
      if (kind === 'Recalculate') calculator.recalculate();
      else calculator.recalculateAll();
    },
    SuspendApiCalculationUntilNextSync: ({ calculator }) => {
      calculator.suspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export function application(session: Session): HostObject {
  return hostObject(applicationShape, session);
}

const runtimeShape: Shape<Session> = {
  type: 'Runtime',
  scalars: {
    EnableEvents: {
      get: ({ subscriptions }) => subscriptions.enabled,
      set: ({ subscriptions }, value) => {
        subscriptions.enabled = value === true;
      },
    },
  },
};

export function runtime(session: Session): HostObject {
  return hostObject(runtimeShape, session);
}
