/** One entry of the menu; null is a line between entries. */
export interface MenuEntry {
  readonly label: string;
  readonly tip?: string;
  readonly icon?: string;
  readonly id?: string;
  act(): void;
}

/** The menu of a right click on a cell, of Shift+F10 and of the menu key. */
export class CellMenu {
  readonly #mount: HTMLElement;
  #menu: HTMLElement | null = null;
  #back: HTMLElement | null = null;

  constructor(mount: HTMLElement) {
    this.#mount = mount;
    window.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && this.#menu?.contains(event.target)) return;
      this.close();
    });
    window.addEventListener('blur', () => this.close());
  }

  open(x: number, y: number, label: string, entries: readonly (MenuEntry | null)[]): void {
    this.close();
    this.#back = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const menu = document.createElement('div');
    menu.className = 'cell-menu';
    menu.setAttribute('role', 'menu');
    menu.setAttribute('aria-label', label);
    menu.append(...entries.map((entry) => (entry ? this.#item(entry) : line())));
    menu.addEventListener('keydown', (event) => this.#key(event));
    menu.addEventListener('contextmenu', (event) => event.preventDefault());
    this.#mount.append(menu);
    this.#menu = menu;
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(0, Math.min(x, innerWidth - width - 4))}px`;
    menu.style.top = `${Math.max(0, Math.min(y, innerHeight - height - 4))}px`;
    this.#items()[0]?.focus();
  }

  close(): void {
    this.#menu?.remove();
    this.#menu = null;
  }

  #item(entry: MenuEntry): HTMLElement {
    const item = document.createElement('button');
    item.type = 'button';
    item.setAttribute('role', 'menuitem');
    item.tabIndex = -1;
    if (entry.tip) item.title = entry.tip;
    if (entry.id) item.dataset.control = entry.id;
    const image = document.createElement(entry.icon ? 'img' : 'span');
    image.className = 'icon';
    if (image instanceof HTMLImageElement) {
      image.src = entry.icon ?? '';
      image.alt = '';
    }
    item.append(image, entry.label);
    item.addEventListener('click', () => {
      this.close();
      this.#back?.focus({ preventScroll: true });
      entry.act();
    });
    return item;
  }

  #items(): HTMLElement[] {
    return [...(this.#menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  }

  #key(event: KeyboardEvent): void {
    event.stopPropagation();
    const items = this.#items();
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at + items.length - 1) % items.length,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items[to]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      this.close();
      this.#back?.focus({ preventScroll: true });
    }
  }
}

function line(): HTMLElement {
  const rule = document.createElement('div');
  rule.setAttribute('role', 'separator');
  return rule;
}
