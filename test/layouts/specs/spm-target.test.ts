import { layout } from '../../../src/layouts/specs/spm-target';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
