import { columnName } from '../sheet/address';
import { memoised } from '../sheet/memo';
import { meaningOfColumn } from './meaning';
import type { Column, RowKind, Table } from './model';

/** A text in the languages that the product speaks. */
export interface Naming {
  readonly id: string;
  readonly en: string;
}

/** Key = Indonesian | English. */
const KEYS = `
no = nomor | number
kode = kode | code
layanan = jenis layanan | service
indikator = indikator | indicator
sasaran = sasaran | objective
tujuan = tujuan | aim
program = program atau kegiatan | programme or activity
kegiatan = kegiatan | activity
subkegiatan = sub kegiatan | sub-activity
uraian = uraian | description
satuan = satuan | unit
harus = yang harus dilayani | people to be served
terlayani = yang terlayani | people served
terlayaniSebelum = yang terlayani sampai bulan atau triwulan lalu | people served until the last month or quarter
terlayaniIni = yang terlayani pada bulan atau triwulan ini | people served in this month or quarter
belum = yang belum terlayani | people not yet served
target = target | target
realisasi = realisasi | realised
capaian = % capaian | % achieved
indeks = indeks pencapaian SPM | SPM index
persen = persentase dari jumlah | % of the total
persenMutu = % mutu layanan | % quality
bobotPenerima = bagian penerima (80 %) dari indeks | share of recipients (80 %) in the index
bobotMutu = bagian mutu (20 %) dari indeks | share of quality (20 %) in the index
anggaran = anggaran | budget
anggaranSemula = anggaran semula | budget before revision
realisasiAnggaran = realisasi anggaran | spending
serapan = % realisasi anggaran | % of budget spent
fisik = realisasi fisik | physical progress
sisa = sisa anggaran | budget left
selisih = selisih | difference
efisiensi = efisiensi | efficiency
predikat = predikat | grade
keterangan = keterangan | remarks
formulasi = cara menghitung indikator | how the indicator is computed
rumus = cara menghitung | how it is computed
data = data pembilang dan penyebut | numerator and denominator in one cell
pembilang = pembilang | numerator
penyebut = penyebut | denominator
jumlah = jumlah | count
komponen = komponen biaya | cost component
tahun = tahun | year
kondisi = kondisi | condition
kondisiAwal = kondisi awal | starting point
realisasiLalu = realisasi tahun lalu | realised last year
realisasiAnggaranLalu = realisasi anggaran tahun lalu | spending of last year
realisasiAnggaranSebelum = realisasi anggaran sampai bulan atau triwulan lalu | spending until the last month or quarter
realisasiAnggaranIni = realisasi anggaran pada bulan atau triwulan ini | spending of this month or quarter
realisasiKumulatif = realisasi sampai tahun ini | realised so far
realisasiAnggaranKumulatif = realisasi anggaran sampai tahun ini | spending so far
realisasiAkhir = realisasi akhir rencana | realised at the end of the plan
targetAkhir = target akhir rencana | target at the end of the plan
targetRenstra = target Renstra | target of the strategic plan
anggaranRenstra = anggaran Renstra | budget of the strategic plan
anggaranRenja = anggaran Renja | budget of the work plan
capaianRenstra = % capaian Renstra | % achieved of the strategic plan
serapanRenstra = % realisasi anggaran Renstra | % spent of the strategic plan
tt = telah tercapai (TT) | reached (TT)
uk = upaya keras (UK) | great effort needed (UK)
faktorPendorong = faktor pendorong | helping factors
faktorPenghambat = faktor penghambat | hindering factors
upaya = upaya tindak lanjut | follow-up
penanggungJawab = penanggung jawab | responsible unit
disabilitas = penyandang disabilitas | people with disabilities
anak = anak telantar | neglected children
lansia = lanjut usia telantar | neglected elderly
gepeng = gelandangan dan pengemis | homeless and beggars
bencana = korban bencana | disaster victims
lakiLaki = laki-laki | men
perempuan = perempuan | women
golongan = golongan | rank
sd = SD | primary school
smp = SMP | junior high school
slta = SLTA | senior high school
diploma = diploma | diploma
sarjana = sarjana (S1) | bachelor's degree
magister = magister (S2) | master's degree
doktor = doktor (S3) | doctorate
pns = PNS | civil servants
pppk = PPPK | staff on contract (PPPK)
paruhWaktu = PPPK paruh waktu | part-time staff on contract
honorer = tenaga honorer | temporary staff
pimpinanTinggi = jabatan pimpinan tinggi | heads of the office
administrator = jabatan administrator | administrators
pengawas = jabatan pengawas | supervisors
struktural = jabatan struktural | heads of units
fungsional = jabatan fungsional | specialists
pelaksana = pelaksana | other staff
tksk = TKSK | social workers of the kecamatan (TKSK)
psm = PSM | community social workers (PSM)
tagana = Tagana | disaster volunteers (Tagana)
pendamping = pendamping sosial | social assistants
pekerjaSosial = pekerja sosial | professional social workers
penyuluhSosial = penyuluh sosial | social educators
baik = kondisi baik | in good condition
rusakRingan = rusak ringan | slightly damaged
rusakBerat = rusak berat | badly damaged
rusak = rusak | damaged
renstra = Renstra | Renstra
rpjmd = RPJMD | RPJMD
renja = Renja | Renja
rkpd = RKPD | RKPD
kua = KUA | KUA
rka = RKA | RKA
dpa = DPA | DPA
dppa = DPPA | DPPA
apbd = APBD | APBD
apbn = APBN | APBN
apbdProvinsi = APBD provinsi | budget of the province
dak = DAK | DAK
dau = DAU | DAU
dbh = DBH | DBH
danaDesa = dana desa | village funds
hibah = hibah | grants
csr = CSR, donatur dan masyarakat | donations
sumberLain = sumber dana lain | other sources
murni = anggaran murni | original budget
pergeseran = anggaran pergeseran | shifted budget
perubahan = anggaran perubahan | revised budget
targetKe = target tahun ke- | target of year
realisasiKe = realisasi tahun ke- | realised in year
capaianKe = % capaian tahun ke- | % achieved in year
anggaranKe = anggaran tahun ke- | budget of year
realisasiAnggaranKe = realisasi anggaran tahun ke- | spending of year
serapanKe = % realisasi anggaran tahun ke- | % of budget spent in year
semula = semula | before
menjadi = menjadi | after
bertambah = bertambah | increase
berkurang = berkurang | decrease
bulan = bulan ke- | month
pembilangTw = pembilang triwulan | numerator of quarter
penyebutTw = penyebut triwulan | denominator of quarter
targetTw = target triwulan | target of quarter
capaianTw = % capaian triwulan | % achieved in quarter
realisasiTw = realisasi triwulan | realised in quarter
terlayaniTw = terlayani triwulan | served in quarter
realisasiAnggaranTw = realisasi anggaran triwulan | spending in quarter
serapanTw = % anggaran triwulan | % of budget spent in quarter`;

const KINDS = `
indeks = indeks pencapaian SPM | SPM index
layanan = jenis layanan | service
penerima-kontribusi = penerima layanan (80 %) | recipients (80 %)
penerima = jumlah yang harus dilayani (A) | people to be served (A)
mutu-kontribusi = mutu layanan (20 %) | quality (20 %)
mutu-jumlah = jumlah mutu (B) | quality in all (B)
mutu = rincian mutu layanan | one quality item
anggaran = anggaran (C) | budget (C)
program = program | programme
kegiatan = kegiatan | activity
subkegiatan = sub kegiatan | sub-activity
rincian = rincian | detail
indikator = indikator | indicator
pembilang = pembilang | numerator
penyebut = penyebut | denominator
item = baris biasa | ordinary row
judul = judul tanpa angka | heading without figures
jumlah = jumlah atau total | total or subtotal
rata-rata = rata-rata | mean
predikat = predikat | grade
keterangan = keterangan, bukan data | remark, no data`;

function parse(text: string): ReadonlyMap<string, Naming> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [key = '', names = ''] = line.split(' = ');
        const [id = '', en = ''] = names.split(' | ');
        return [key, { id, en }];
      }),
  );
}

const KEY_NAMES = parse(KEYS);
const KIND_NAMES = parse(KINDS);

/** What a contract key means, in plain words; of a key nobody has named, the key itself. */
export function keyName(key: string): Naming {
  return KEY_NAMES.get(key) ?? composedName(key);
}

const composedName = memoised((key: string): Naming => {
  const [, stem = '', number = ''] = /^(.*?\D)(\d+)$/.exec(key) ?? [];
  const counted = KEY_NAMES.get(stem);
  if (counted) {
    // "bulan ke-3", "target triwulan 2", "target 2024"
    const gap = counted.id.endsWith('-') ? '' : ' ';
    return { id: counted.id + gap + number, en: `${counted.en} ${number}` };
  }
  const stages = key.split('-');
  if (stages.length < 2) return { id: key, en: key };
  const names = stages.map(keyName);
  return { id: names.map((n) => n.id).join(' '), en: names.map((n) => n.en).join(' ') };
});

/** What a row is, in plain words. */
export function kindName(kind: RowKind): Naming {
  return KIND_NAMES.get(kind) ?? { id: kind, en: kind };
}

/** A header is told in a sentence no longer than this. */
const LONGEST = 80;

/** Weight from which on a word of the header counts as saying what the column is. */
const CLEAR = 0.4;

const meaningOfLabel = memoised((label: string) => meaningOfColumn(label.split(' / ')));

/** Whether the header by itself says what the column was read as; else its cells have said it. */
function isSaidByHeader(read: Pick<Column, 'key' | 'label' | 'meaning'>): boolean {
  const { concepts } = meaningOfLabel(read.label);
  const named = concepts.find(({ concept }) => concept === read.key);
  if (named && named.weight >= CLEAR) return true;
  return concepts[0]?.concept === read.meaning.concepts[0]?.concept;
}

const shortened = memoised((label: string): string => {
  const header = label.replace(/\s+/g, ' ').trim();
  return header.length > LONGEST ? `${header.slice(0, LONGEST)}…` : header;
});

/** Why a column was read as it was. */
export function columnReason(
  read: Pick<Column, 'key' | 'column' | 'label' | 'meaning' | 'isCorrected'>,
): Naming {
  const { key, column, label, isCorrected } = read;
  const name = columnName(column);
  const meaning = keyName(key);
  const header = shortened(label);
  if (isCorrected) {
    return {
      id: `Kolom ${name} ditetapkan pengguna sebagai ${meaning.id}.`,
      en: `Column ${name} is ${meaning.en}, as set by the user.`,
    };
  }
  if (header && !isSaidByHeader(read)) {
    return {
      id: `Kolom ${name} dibaca sebagai ${meaning.id} dari isi selnya; judulnya "${header}".`,
      en: `Column ${name} is read as ${meaning.en} from its cells; its header says "${header}".`,
    };
  }
  return header
    ? {
        id: `Kolom ${name} dibaca sebagai ${meaning.id} karena judulnya "${header}".`,
        en: `Column ${name} is read as ${meaning.en} because its header says "${header}".`,
      }
    : {
        id: `Kolom ${name} dibaca sebagai ${meaning.id} dari isi selnya.`,
        en: `Column ${name} is read as ${meaning.en} from its cells.`,
      };
}

/** Why a table was read as it was: its columns, then each of them; the user's own word first. */
export function tableReasons({
  columns,
  isCorrected = false,
  name,
}: Pick<Table, 'columns' | 'isCorrected'> & { readonly name: Naming }): Naming[] {
  return [
    ...(isCorrected ? [SET_BY_USER] : []),
    columnsReason(name, columns),
    ...columns.map(columnReason),
  ];
}

export const SET_BY_USER: Naming = {
  id: 'Jenis tabel ditetapkan pengguna.',
  en: 'The kind of table was set by the user.',
};

/** That a table was read as it was because of the columns found in it. */
export function columnsReason(name: Naming, columns: readonly Column[]): Naming {
  let id = '';
  let en = '';
  for (const { column, key } of columns) {
    const meaning = keyName(key);
    const gap = id === '' ? '' : ', ';
    id += `${gap}${columnName(column)} (${meaning.id})`;
    en += `${gap}${columnName(column)} (${meaning.en})`;
  }
  return {
    id: `Dibaca sebagai "${name.id}" karena kolom ${id}.`,
    en: `Read as "${name.en}" because of the columns ${en}.`,
  };
}
