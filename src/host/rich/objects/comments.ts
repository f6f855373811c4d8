import type { HostComment, HostReply } from '../../model/rules';
import type { HostSheet } from '../../model/worksheet';
import { assertAllowed } from '../access';
import { type Args, asFlag, asText } from '../args';
import { HostError, invalidArgument } from '../errors';
import { type HostObject, hostObject, isHostObject, type Shape } from '../object';
import { RangeTarget, resolveAddress } from '../reference';
import type { Session } from '../session';
import type { RangeThing } from './range-argument';

interface Scope {
  readonly session: Session;
  readonly sheet?: HostSheet;
}

interface Thing {
  readonly session: Session;
  readonly comment: HostComment;
}

interface ReplyThing extends Thing {
  readonly reply: HostReply;
}

/** The host knows one user. */
const AUTHOR = 'Pengguna';
const EMAIL = 'pengguna@example.org';
/** Longest comment of Excel's. */
const LONGEST = 32_767;

function sheetOf({ session, comment }: Thing): HostSheet {
  const sheet = session.workbook.sheetById(comment.sheetId);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}

function editable(sheet: HostSheet): void {
  assertAllowed(sheet, 'allowEditObjects');
}

function content(value: unknown): string {
  const text = asText(value);
  if (text === '' || text.length > LONGEST) throw invalidArgument('a comment has some text');
  return text;
}

function location(thing: Thing): HostObject {
  const { row, column } = thing.comment.place;
  const rect = { top: row, bottom: row, left: column, right: column };
  return thing.session.range(new RangeTarget(sheetOf(thing), rect));
}

const replyShape: Shape<ReplyThing> = {
  type: 'CommentReply',
  identity: ({ reply }) => ({ Id: reply.id }),
  scalars: {
    Id: { get: ({ reply }) => reply.id },
    Content: {
      get: ({ reply }) => reply.content,
      set: (thing, value) => {
        const text = content(value);
        editable(sheetOf(thing));
        thing.reply.content = text;
      },
    },
    ContentType: { get: () => 'Plain' },
    AuthorName: { get: ({ reply }) => reply.author },
    AuthorEmail: { get: () => EMAIL },
    CreationDate: { get: ({ reply }) => reply.created.getTime() },
    Resolved: { get: ({ comment }) => comment.resolved },
  },
  methods: {
    Delete: (thing) => {
      editable(sheetOf(thing));
      const { replies } = thing.comment;
      replies.splice(replies.indexOf(thing.reply), 1);
    },
    GetLocation: location,
    GetParentComment: ({ session, comment }) => hostObject(commentShape, { session, comment }),
  },
};

function reply(thing: Thing, find: (one: HostReply, index: number) => boolean): HostObject | null {
  const found = thing.comment.replies.find(find);
  return found ? hostObject(replyShape, { ...thing, reply: found }) : null;
}

function required(found: HostObject | null): HostObject {
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

const repliesShape: Shape<Thing> = {
  type: 'CommentReplyCollection',
  items: (thing) =>
    thing.comment.replies.map((one) => hostObject(replyShape, { ...thing, reply: one })),
  methods: {
    GetCount: ({ comment }) => comment.replies.length,
    Indexer: (thing, args) => required(reply(thing, ({ id }) => id === args.text(0))),
    GetItemOrNullObject: (thing, args) => reply(thing, ({ id }) => id === args.text(0)),
    GetItemAt: (thing, args) => required(reply(thing, (_, i) => i === args.whole(0))),
    Add: (thing, args) => {
      const text = content(args.raw(0));
      args.oneOf(1, ['Plain'] as const, 'Plain');
      editable(sheetOf(thing));
      const { session, comment } = thing;
      const id = session.workbook.newId();
      comment.replies.push({ id, content: text, author: AUTHOR, created: new Date() });
      return required(reply(thing, (one) => one.id === id));
    },
  },
};

const commentShape: Shape<Thing> = {
  type: 'Comment',
  identity: ({ comment }) => ({ Id: comment.id }),
  scalars: {
    Id: { get: ({ comment }) => comment.id },
    Content: {
      get: ({ comment }) => comment.content,
      set: (thing, value) => {
        const text = content(value);
        editable(sheetOf(thing));
        thing.comment.content = text;
      },
    },
    ContentType: { get: () => 'Plain' },
    AuthorName: { get: ({ comment }) => comment.author },
    AuthorEmail: { get: () => EMAIL },
    CreationDate: { get: ({ comment }) => comment.created.getTime() },
    Resolved: {
      get: ({ comment }) => comment.resolved,
      set: (thing, value) => {
        const resolved = asFlag(value);
        editable(sheetOf(thing));
        thing.comment.resolved = resolved;
      },
    },
  },
  links: { Replies: (thing) => hostObject(repliesShape, thing) },
  methods: {
    Delete: (thing) => {
      editable(sheetOf(thing));
      const { workbook } = thing.session;
      workbook.comments = workbook.comments.filter((other) => other !== thing.comment);
    },
    GetLocation: location,
  },
};

function listed({ session, sheet }: Scope): HostComment[] {
  return session.workbook.comments.filter(({ sheetId }) => !sheet || sheetId === sheet.id);
}

function one(scope: Scope, find: (c: HostComment, index: number) => boolean): HostObject | null {
  const comment = listed(scope).find(find);
  return comment ? hostObject(commentShape, { session: scope.session, comment }) : null;
}

/** One cell, by a range or by an address that names its sheet too. */
function cell({ session, sheet }: Scope, args: Args): RangeTarget {
  const value = args.raw(0);
  let target: RangeTarget;
  if (isHostObject(value) && value.type === 'Range') target = (value.target as RangeThing).range;
  else {
    const address = args.text(0);
    if (!address.includes('!')) throw invalidArgument('the address must name its sheet');
    target = resolveAddress(session.workbook, session.workbook.active, address);
  }
  const { top, left, bottom, right } = target.rect;
  if (top !== bottom || left !== right) throw invalidArgument('one cell is needed');
  if (sheet && target.sheet !== sheet) throw invalidArgument('a cell of another sheet');
  return target;
}

function at(target: RangeTarget) {
  return ({ sheetId, place }: HostComment) =>
    sheetId === target.sheet.id &&
    place.row === target.rect.top &&
    place.column === target.rect.left;
}

const commentsShape: Shape<Scope> = {
  type: 'CommentCollection',
  items: (scope) =>
    listed(scope).map((comment) => hostObject(commentShape, { session: scope.session, comment })),
  methods: {
    GetCount: (scope) => listed(scope).length,
    Indexer: (scope, args) => required(one(scope, ({ id }) => id === args.text(0))),
    GetItemOrNullObject: (scope, args) => one(scope, ({ id }) => id === args.text(0)),
    GetItemAt: (scope, args) => required(one(scope, (_, i) => i === args.whole(0))),
    GetItemByCell: (scope, args) => required(one(scope, at(cell(scope, args)))),
    GetItemByReplyId: (scope, args) =>
      required(one(scope, ({ replies }) => replies.some(({ id }) => id === args.text(0)))),
    Add: (scope, args) => {
      const target = cell(scope, args);
      const text = content(args.raw(1));
      args.oneOf(2, ['Plain'] as const, 'Plain');
      editable(target.sheet);
      const { workbook } = scope.session;
      if (workbook.comments.some(at(target))) throw invalidArgument('the cell has a comment');
      const comment: HostComment = {
        id: workbook.newId(),
        sheetId: target.sheet.id,
        place: { row: target.rect.top, column: target.rect.left },
        content: text,
        resolved: false,
        author: AUTHOR,
        created: new Date(),
        replies: [],
      };
      workbook.comments = [...workbook.comments, comment];
      return hostObject(commentShape, { session: scope.session, comment });
    },
  },
};

export function comments(session: Session, sheet?: HostSheet): HostObject {
  return hostObject(commentsShape, { session, ...(sheet ? { sheet } : {}) });
}
