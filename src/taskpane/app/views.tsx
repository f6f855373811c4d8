import { lazy, type ComponentType } from 'react';
import { BerandaView } from '../views/BerandaView';
import type { TextKey } from '../texts';

export const VIEW_IDS = [
  'beranda',
  'bacaan',
  'temuan',
  'rumus',
  'lainnya',
  'laporan',
  'templat',
  'grafik',
  'katalog',
  'setelan',
] as const;
export type ViewId = (typeof VIEW_IDS)[number];

export interface View {
  readonly title: TextKey;
  /** Found on the page Lainnya, with this description. */
  readonly description?: TextKey;
  /** The tab it belongs to, where it is not its own. */
  readonly tab?: ViewId;
  readonly Content: ComponentType;
}

/** Every view of the pane. All but the first are loaded when first opened. */
export const VIEWS: Readonly<Record<ViewId, View>> = {
  beranda: { title: 'nav.beranda', Content: BerandaView },
  bacaan: {
    title: 'nav.bacaan',
    tab: 'beranda',
    Content: lazy(() => import(/* webpackChunkName: "bacaan" */ '../views/BacaanView')),
  },
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
  laporan: {
    title: 'nav.laporan',
    description: 'lainnya.laporan',
    Content: lazy(() => import(/* webpackChunkName: "laporan" */ '../views/LaporanView')),
  },
  templat: {
    title: 'nav.templat',
    description: 'lainnya.templat',
    Content: lazy(() => import(/* webpackChunkName: "templat" */ '../views/TemplatView')),
  },
  grafik: {
    title: 'nav.grafik',
    description: 'lainnya.grafik',
    Content: lazy(() => import(/* webpackChunkName: "grafik" */ '../views/GrafikView')),
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
