/** The views of the pane, as navigation names them. */
export type ViewId =
  | 'beranda'
  | 'bacaan'
  | 'temuan'
  | 'rumus'
  | 'lainnya'
  | 'laporan'
  | 'templat'
  | 'grafik'
  | 'katalog'
  | 'setelan';
