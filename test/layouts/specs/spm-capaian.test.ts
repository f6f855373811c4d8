import { layout } from '../../../src/layouts/specs/spm-capaian';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
