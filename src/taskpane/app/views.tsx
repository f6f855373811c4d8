import type { ComponentType } from 'react';
import { BerandaView } from '../views/BerandaView';
import { later } from './later';
import type { TextKey } from '../texts';
import type { ViewId } from './view-id';

export interface View {
  readonly title: TextKey;
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
    Content: later(() => import(/* webpackChunkName: "bacaan" */ '../views/BacaanView')),
  },
  temuan: {
    title: 'nav.temuan',
    Content: later(() => import(/* webpackChunkName: "temuan" */ '../views/TemuanView')),
  },
  rumus: {
    title: 'nav.rumus',
    Content: later(() => import(/* webpackChunkName: "rumus" */ '../views/RumusView')),
  },
  lainnya: {
    title: 'nav.lainnya',
    Content: later(() => import(/* webpackChunkName: "lainnya" */ '../views/LainnyaView')),
  },
  laporan: {
    title: 'nav.laporan',
    tab: 'lainnya',
    Content: later(() => import(/* webpackChunkName: "laporan" */ '../views/LaporanView')),
  },
  templat: {
    title: 'nav.templat',
    tab: 'lainnya',
    Content: later(() => import(/* webpackChunkName: "templat" */ '../views/TemplatView')),
  },
  grafik: {
    title: 'nav.grafik',
    tab: 'lainnya',
    Content: later(() => import(/* webpackChunkName: "grafik" */ '../views/GrafikView')),
  },
  katalog: {
    title: 'nav.katalog',
    tab: 'lainnya',
    Content: later(() => import(/* webpackChunkName: "katalog" */ '../views/KatalogView')),
  },
  setelan: {
    title: 'nav.setelan',
    tab: 'lainnya',
    Content: later(() => import(/* webpackChunkName: "setelan" */ '../views/SetelanView')),
  },
};
