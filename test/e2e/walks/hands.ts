import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { OpenPane } from '../../../tools/open-pane';
import { focusMoves } from '../kit/focus';

export type Kind = 'button' | 'tab' | 'summary' | 'switch' | 'field';

/** How a user reaches and works a control: with the mouse, or with nothing but the keyboard. */
export interface Hand {
  /** Presses what is called so. */
  press(name: RegExp, kind?: Kind): Promise<void>;
  /** Opens the list of this name and takes an option by its value. */
  choose(label: RegExp, value: string): Promise<void>;
  /** Writes into the field of this name, over what it holds. */
  type(label: RegExp, text: string): Promise<void>;
}

const ROLES = { button: 'button', tab: 'tab', switch: 'switch' } as const;

/** The control of this name, once it is there. */
function control({ pane }: OpenPane, name: RegExp, kind: Kind): Locator {
  const found =
    kind === 'summary'
      ? pane.locator('summary').filter({ hasText: name })
      : kind === 'field'
        ? pane.getByLabel(name)
        : pane.getByRole(ROLES[kind], { name });
  return found.first();
}

export function mouse(opened: OpenPane): Hand {
  return {
    press: (name, kind = 'button') => control(opened, name, kind).click(),
    choose: async (label, value) => {
      await control(opened, label, 'field').selectOption(value);
    },
    type: (label, text) => control(opened, label, 'field').fill(text),
  };
}

/** More stops than any view has. */
const STOPS = 150;
const SELECTORS: Readonly<Record<Kind, string>> = {
  button: 'button:not([role=tab]), [role=button]',
  tab: '[role=tab]',
  summary: 'summary',
  switch: '[role=switch]',
  field: 'input, select, textarea',
};

/** What has the focus: does it match, is it in sight, and as what does it show itself. */
interface Focus {
  readonly name: string;
  readonly isMatch: boolean;
  /** It is of the kind that is looked for, of whatever name. */
  readonly isKind: boolean;
  readonly isSeen: boolean;
}

export function keyboard(opened: OpenPane): Hand {
  const { page, pane } = opened;
  const look = (name: RegExp, selector: string): Promise<Focus> =>
    opened.document().evaluate(
      ([source, wanted]) => {
        const element = document.activeElement as HTMLInputElement | null;
        const isGuard = element?.hasAttribute('data-tabster-dummy') === true;
        Object.assign(window, { lastStop: element });
        // What had the focus when it went to Excel is still the active one here.
        if (!element || element === document.body || !document.hasFocus()) {
          return { name: '', isMatch: false, isKind: false, isSeen: true };
        }
        const names = [
          element.getAttribute('aria-label'),
          ...[...(element.labels ?? [])].map((label) => label.textContent),
          // A tab keeps room for its bold name by holding it twice, once unseen.
          element.innerText,
        ].flatMap((text) => (text ? [text.trim()] : []));
        const { top, bottom, height } = element.getBoundingClientRect();
        const isKind = element.matches(wanted);
        return {
          name: names[0] ?? element.tagName,
          isMatch: isKind && names.some((n) => new RegExp(source, 'u').test(n)),
          isKind,
          // A control taller than the pane may begin above it.
          isSeen:
            isGuard ||
            height > innerHeight ||
            (top > -height / 2 && bottom < innerHeight + height / 2),
        };
      },
      [name.source, selector] as const,
    );

  /** Presses the key that leads on from what was looked at. */
  const stepBy = async (key: 'Tab' | 'ArrowRight'): Promise<void> => {
    await page.keyboard.press(key);
    await focusMoves(opened);
  };

  /** On from here with Tab; where that ends, from the top once more, as F6 leads into the pane. */
  const reach = async (name: RegExp, kind: Kind): Promise<void> => {
    // What comes while one walks on would move what has the focus.
    await control(opened, name, kind).waitFor();
    const seen: string[] = [];
    for (let stop = 0; stop < STOPS; stop++) {
      const focus = await look(name, SELECTORS[kind]);
      assert.ok(focus.isSeen, `"${focus.name}" has the focus out of sight`);
      if (focus.isMatch) return;
      if (kind === 'tab' && focus.isKind && (await walkTabs(name))) return;
      seen.push(focus.name.slice(0, 24));
      if (focus.name === '') await pane.locator('button').first().focus();
      else await stepBy('Tab');
    }
    assert.fail(`${String(name)} is not reached by Tab; on the way: ${seen.join(' | ')}`);
  };

  /** Arrows walk along a row of tabs. */
  const walkTabs = async (name: RegExp): Promise<boolean> => {
    for (let i = 0; i < 6; i++) {
      await stepBy('ArrowRight');
      const focus = await look(name, SELECTORS.tab);
      if (focus.isMatch) return true;
      if (!focus.isKind) return false;
    }
    return false;
  };

  return {
    async press(name, kind = 'button') {
      if (kind === 'tab') await pane.locator('[role=tab]').first().focus();
      await reach(name, kind);
      // What is greyed keeps the focus and comes back; the mouse waits for that by itself.
      await opened
        .document()
        .waitForFunction(() => document.activeElement?.getAttribute('aria-disabled') !== 'true');
      await page.keyboard.press(kind === 'switch' ? 'Space' : 'Enter');
    },
    async choose(label, value) {
      await reach(label, 'field');
      const at = () =>
        pane.locator('html').evaluate((_, wanted) => {
          const list = document.activeElement as HTMLSelectElement;
          const options = [...list.options].map((option) => option.value);
          return options.indexOf(wanted) - list.selectedIndex;
        }, value);
      for (let way = await at(); way !== 0; way = await at()) {
        await page.keyboard.press(way > 0 ? 'ArrowDown' : 'ArrowUp');
      }
    },
    async type(label, text) {
      await reach(label, 'field');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
  };
}
