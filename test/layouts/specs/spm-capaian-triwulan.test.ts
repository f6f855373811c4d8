import { layout } from '../../../src/layouts/specs/spm-capaian-triwulan';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
