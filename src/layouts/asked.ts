import type { Segment } from './header/segment';
import type { ColumnView, View } from './spec';
import type { Content } from './content';

/**
 * What may hang on the figures of a table or on its title; the answer is a plain value. What it is asked
 * about comes beside it: a question made anew for each table would be compiled anew, too.
 */
export type Question<T, A> = (view: View, about: A) => T;

interface Answered {
  readonly question: Question<unknown, never>;
  readonly about: unknown;
  readonly answer: unknown;
}

/**
 * All that was asked of figures and title while a table was read. The rest of a reading follows from the
 * words of the table: another table with the same words and the same answers is read the same.
 */
export class Asked {
  /** Questions for which more was looked at than whether the title says something. */
  readonly #questions: Answered[] = [];
  /** What the title was searched for, and whether it says so; by the way it is written. */
  readonly #searched = new Map<string, { readonly pattern: RegExp; readonly isSaid: boolean }>();
  #isAsking = false;
  #isOpen = false;
  /** How often figures, or the title as a whole, were looked at. */
  #looks = 0;

  /** Whether figures or title were looked at other than by a question: then nothing is known of a twin. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  ask<T, A>(view: View, question: Question<T, A>, about: A): T {
    if (this.#isAsking) return question(view, about);
    const before = this.#looks;
    const answer = this.aside(view, question, about);
    // What follows from words, and from what the title was searched for, need not be asked again.
    if (this.#looks > before) this.#questions.push({ question, about, answer });
    return answer;
  }

  /** Whether the title says something; that alone is compared with a twin's. */
  says(pattern: RegExp, title: string): boolean {
    const key = `${pattern.flags}/${pattern.source}`;
    let known = this.#searched.get(key);
    if (!known) this.#searched.set(key, (known = { pattern, isSaid: pattern.test(title) }));
    return known.isSaid;
  }

  /** For what is not taken over to a twin, or is compared there by itself. */
  aside<T, A>(view: View, look: Question<T, A>, about: A): T {
    const before = this.#isAsking;
    this.#isAsking = true;
    try {
      return look(view, about);
    } finally {
      this.#isAsking = before;
    }
  }

  looked(): void {
    this.#looks++;
    if (!this.#isAsking) this.#isOpen = true;
  }

  /** Whether another table answers all of it the same. */
  isAnsweredBy(view: View): boolean {
    for (const { pattern, isSaid } of this.#searched.values())
      if (pattern.test(view.title) !== isSaid) return false;
    for (const { question, about, answer } of this.#questions)
      if (!Object.is(question(view, about as never), answer)) return false;
    return true;
  }
}

export function ask<T>(view: View, question: Question<T, undefined>): T;
export function ask<T, A>(view: View, question: Question<T, A>, about: A): T;
export function ask<T, A>(view: View, question: Question<T, A | undefined>, about?: A): T {
  return view.asked ? view.asked.ask(view, question, about) : question(view, about);
}

export function aside<T, A>(view: View, look: Question<T, A>, about: A): T {
  return view.asked ? view.asked.aside(view, look, about) : look(view, about);
}

/** A view that notices who looks at its figures or its title. */
export class WatchedView implements View {
  readonly columns: readonly ColumnView[];
  readonly content: Content;
  readonly asked: Asked;
  readonly #segment: Segment;
  readonly #title: string;

  /** As with `Choice`: the code compiled for views lives as long as one of them. */
  protected static readonly livesOn = new WatchedView({
    segment: {} as Segment,
    columns: [],
    title: '',
    content: {} as Content,
  });

  constructor({ segment, columns, title, content }: Omit<View, 'asked'>) {
    this.columns = columns;
    this.content = content;
    this.asked = new Asked();
    this.#segment = segment;
    this.#title = title;
  }

  get segment(): Segment {
    this.asked.looked();
    return this.#segment;
  }

  get title(): string {
    this.asked.looked();
    return this.#title;
  }

  says(pattern: RegExp): boolean {
    return this.asked.says(pattern, this.#title);
  }
}
