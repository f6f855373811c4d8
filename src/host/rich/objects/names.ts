import { isFormulaWellFormed } from '../../calc/formula';
import { errorFromText, toWire } from '../../model/values';
import type { DefinedName } from '../../model/workbook';
import type { HostSheet } from '../../model/worksheet';
import { asFlag, asText } from '../args';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, isHostObject, type Shape } from '../object';
import { localAddress } from '../../model/area';
import { namedRange } from '../reference';
import type { Session } from '../session';
import { quoteSheet } from '../../../sheet/address';
import type { RangeThing } from './range-argument';

interface Scope {
  readonly session: Session;
  /** Absent for the workbook's names. */
  readonly sheet?: HostSheet;
}

interface Named extends Scope {
  readonly key: string;
}

function keyOf(name: string, sheet: HostSheet | undefined): string {
  return sheet ? `${sheet.id}${name.toLowerCase()}` : name.toLowerCase();
}

function entry({ session, key }: Named): DefinedName {
  const found = session.workbook.names.get(key);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function change(named: Named, part: Partial<DefinedName>): void {
  named.session.workbook.names.set(named.key, { ...entry(named), ...part });
  named.session.workbook.touchAll();
  named.session.calculator.settle();
}

const nameShape: Shape<Named> = {
  type: 'NamedItem',
  identity: (named) => ({ _Id: named.key }),
  scalars: {
    Name: { get: (named) => entry(named).name },
    Scope: { get: (named) => (named.sheet ? 'Worksheet' : 'Workbook') },
    Type: {
      get: (named) => {
        const { formula } = entry(named);
        if (namedRange(named.session.workbook, formula)) return 'Range';
        return errorFromText(formula.slice(1)) ? 'Error' : 'String';
      },
    },
    Value: {
      get: (named) => {
        const { formula } = entry(named);
        const error = errorFromText(formula.slice(1));
        return error ? toWire(error) : formula.slice(1).replaceAll('$', '');
      },
    },
    Formula: {
      get: (named) => entry(named).formula,
      set: (named, value) => {
        const formula = asText(value);
        if (!isFormulaWellFormed(formula)) throw invalidArgument();
        change(named, { formula });
      },
    },
    Comment: {
      get: (named) => entry(named).comment,
      set: (named, value) => change(named, { comment: asText(value) }),
    },
    Visible: {
      get: (named) => entry(named).visible,
      set: (named, value) => change(named, { visible: asFlag(value) }),
    },
  },
  links: {
    WorksheetOrNullObject: ({ session, sheet }) => (sheet ? session.worksheet(sheet) : null),
  },
  methods: {
    GetRange: (named) => {
      const target = namedRange(named.session.workbook, entry(named).formula);
      if (!target) throw new HostError('InvalidReference');
      return named.session.range(target);
    },
    GetRangeOrNullObject: (named) => {
      const target = namedRange(named.session.workbook, entry(named).formula);
      return target && named.session.range(target);
    },
    Delete: (named) => {
      entry(named);
      named.session.workbook.names.delete(named.key);
      named.session.workbook.touchAll();
      named.session.calculator.settle();
    },
  },
};

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

function listed({ session, sheet }: Scope): HostObject[] {
  return [...session.workbook.names]
    .filter(([, name]) => name.sheetId === sheet?.id)
    .map(([key]) => hostObject(nameShape, { session, key, ...(sheet ? { sheet } : {}) }));
}

function find(scope: Scope, name: string): HostObject | null {
  const key = keyOf(name, scope.sheet);
  return scope.session.workbook.names.has(key) ? hostObject(nameShape, { ...scope, key }) : null;
}

const namesShape: Shape<Scope> = {
  type: 'NamedItemCollection',
  items: listed,
  methods: {
    Indexer: (scope, args) => {
      const found = find(scope, args.text(0));
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
    GetItemOrNullObject: (scope, args) => find(scope, args.text(0)),
    GetCount: (scope) => listed(scope).length,
    Add: (scope, args) => {
      const name = args.text(0);
      if (!NAME.test(name)) throw invalidArgument(`${name} is no name`);
      const key = keyOf(name, scope.sheet);
      if (scope.session.workbook.names.has(key)) throw new HostError('ItemAlreadyExists');
      const value = args.raw(1);
      let formula: string;
      if (isHostObject(value) && value.type === 'Range') {
        const { range } = value.target as RangeThing;
        const address = localAddress(range.rect).replace(/([A-Z]+|\d+)/g, '$$$1');
        formula = `=${quoteSheet(range.sheet.name)}!${address}`;
      } else formula = args.text(1);
      if (!isFormulaWellFormed(formula)) throw invalidArgument();
      const comment = args.optionalText(2) ?? '';
      const sheetId = scope.sheet ? { sheetId: scope.sheet.id } : {};
      scope.session.workbook.names.set(key, { name, formula, comment, visible: true, ...sheetId });
      scope.session.workbook.touchAll();
      scope.session.calculator.settle();
      return hostObject(nameShape, { ...scope, key });
    },
  },
};

export function names(session: Session, sheet?: HostSheet): HostObject {
  return hostObject(namesShape, { session, ...(sheet ? { sheet } : {}) });
}
