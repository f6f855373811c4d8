import { layout } from '../../../src/layouts/specs/spm-komponen-biaya';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
