import { layout } from '../../../src/layouts/specs/anggaran-kegiatan';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
