import type { HostLocale } from '../model/input';

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** Function of the add-in; null for the button that opens the pane. */
  readonly command: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the add-in's manifest asks for, in the language of the display: ribbon and menu of a cell. */
export function readCommands(
  manifest: string,
  locale: HostLocale,
  addInUrl: string,
): { readonly ribbon: RibbonGroup[]; readonly cellMenu: RibbonButton[] } {
  const xml = new DOMParser().parseFromString(manifest, 'text/xml');
  const named = (root: Document | Element, name: string) => [
    ...root.getElementsByTagNameNS('*', name),
  ];
  const resources = new Map<string, string>();
  for (const kind of ['String', 'Url', 'Image']) {
    for (const item of named(xml, kind)) {
      const translated = named(item, 'Override').find((o) => o.getAttribute('Locale') === locale);
      const value = (translated ?? item).getAttribute(translated ? 'Value' : 'DefaultValue');
      if (item.id || item.getAttribute('id'))
        resources.set(item.getAttribute('id') ?? item.id, value ?? '');
    }
  }
  const text = (root: Element, name: string) =>
    resources.get(named(root, name)[0]?.getAttribute('resid') ?? '') ?? '';
  const icon = (control: Element) => {
    const images = named(control, 'Image');
    const large = images.find((image) => image.getAttribute('size') === '32') ?? images[0];
    const path = resources.get(large?.getAttribute('resid') ?? '') ?? '';
    return path ? new URL(new URL(path).pathname, addInUrl).href : '';
  };
  const points = (kind: string) =>
    named(xml, 'ExtensionPoint').filter((point) =>
      (point.getAttribute('xsi:type') ?? '').includes(kind),
    );
  const buttons = (root: Element) =>
    named(root, 'Control').map((control) => ({
      id: control.getAttribute('id') ?? '',
      label: text(control, 'Label'),
      tip: text(control, 'Description'),
      icon: icon(control),
      command: named(control, 'FunctionName')[0]?.textContent ?? null,
    }));
  return {
    ribbon: points('PrimaryCommandSurface').flatMap((point) =>
      named(point, 'Group').map((group) => ({
        label: text(group, 'Label'),
        buttons: buttons(group),
      })),
    ),
    cellMenu: points('ContextMenu')
      .flatMap((point) => named(point, 'OfficeMenu'))
      .filter((menu) => menu.getAttribute('id') === 'ContextMenuCell')
      .flatMap(buttons),
  };
}

/** Draws the groups; the icons come from the add-in, the words are set as text. */
export function drawRibbon(
  mount: HTMLElement,
  groups: readonly RibbonGroup[],
  press: (button: RibbonButton) => void,
): void {
  mount.replaceChildren(
    ...groups.map((group) => {
      const box = document.createElement('div');
      box.className = 'group';
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', group.label);
      const row = document.createElement('div');
      row.className = 'buttons';
      for (const button of group.buttons) {
        const element = document.createElement('button');
        element.type = 'button';
        element.title = button.tip;
        element.dataset.control = button.id;
        const image = document.createElement('img');
        image.src = button.icon;
        image.alt = '';
        element.append(image, button.label);
        element.addEventListener('click', () => press(button));
        row.append(element);
      }
      const caption = document.createElement('div');
      caption.className = 'caption';
      caption.textContent = group.label;
      box.append(row, caption);
      return box;
    }),
  );
}
