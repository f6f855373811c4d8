import { layout } from '../../../src/layouts/specs/pegawai';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
