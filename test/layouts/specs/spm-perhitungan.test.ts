import { layout } from '../../../src/layouts/specs/spm-perhitungan';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
