import { RULES } from '../../src/rules';
import type { Finding } from '../../src/rules/model';
import { saidOf } from '../../tools/rule-page';
import { check } from '../kit/check';
import { PESAN_ANGKA } from './kit/pesan-angka';
import { PESAN_JUDUL } from './kit/pesan-judul';
import { PESAN_JUMLAH } from './kit/pesan-jumlah';
import { PESAN_TEKS } from './kit/pesan-teks';

/** Every message at least once, word for word: with its figures, their units, its cells and what it offers. */

const PESAN = [...PESAN_ANGKA, ...PESAN_JUMLAH, ...PESAN_TEKS, ...PESAN_JUDUL];

test.each(PESAN.map((one) => [one.rule, one.message, one] as const))(
  '%s: %s',
  (id, message, { subject, policy = {}, says }) => {
    const own = check(subject, { policy }).findings.filter((finding) => finding.rule === id);
    expect(own.map(saidOf)).toEqual(says);
    const rule = RULES.find((one) => one.id === id);
    expect(own.map((finding) => finding.text.message)).toContain(rule?.messages[message]);
  },
);

const withConsequences = (finding: Finding): readonly Finding[] => [
  finding,
  ...(finding.consequences ?? []).flatMap(withConsequences),
];

test.each(RULES.map((rule) => [rule.id, rule] as const))(
  '%s has no message that neither its page nor a table here shows',
  (id, { messages, examples }) => {
    const found = examples.wrong.flatMap(({ table }) => check(table).findings);
    const shown = new Set(found.flatMap(withConsequences).map((finding) => finding.text.message));
    const here = new Set(PESAN.flatMap((one) => (one.rule === id ? one.message : [])));
    const names = Object.entries(messages).flatMap(([name, text]) => (shown.has(text) ? [] : name));
    expect(names.filter((name) => !here.has(name))).toEqual([]);
  },
);
