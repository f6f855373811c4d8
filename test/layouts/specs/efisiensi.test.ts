import { layout } from '../../../src/layouts/specs/efisiensi';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
