import { lazy, type ComponentType } from 'react';
import { BerandaView } from '../views/BerandaView';
import type { TextKey } from '../texts';

export const VIEW_IDS = ['beranda', 'temuan', 'rumus', 'lainnya', 'katalog', 'setelan'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

export interface View {
  readonly title: TextKey;
  /** Found on the page Lainnya, with this description. */
  readonly description?: TextKey;
  readonly Content: ComponentType;
}

/** Every view of the pane. All but the first are loaded when first opened. */
export const VIEWS: Readonly<Record<ViewId, View>> = {
  beranda: { title: 'nav.beranda', Content: BerandaView },
  temuan: {
    title: 'nav.temuan',
    Content: lazy(() => import(/* webpackChunkName: "temuan" */ '../views/TemuanView')),
  },
  rumus: {
    title: 'nav.rumus',
    Content: lazy(() => import(/* webpackChunkName: "rumus" */ '../views/RumusView')),
  },
  lainnya: {
    title: 'nav.lainnya',
    Content: lazy(() => import(/* webpackChunkName: "lainnya" */ '../views/LainnyaView')),
  },
  katalog: {
    title: 'nav.katalog',
    description: 'lainnya.katalog',
    Content: lazy(() => import(/* webpackChunkName: "katalog" */ '../views/KatalogView')),
  },
  setelan: {
    title: 'nav.setelan',
    description: 'lainnya.setelan',
    Content: lazy(() => import(/* webpackChunkName: "setelan" */ '../views/SetelanView')),
  },
};
