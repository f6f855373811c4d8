import { layout } from '../../../src/layouts/specs/evaluasi-rkpd';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
