import { layout } from '../../../src/layouts/specs/sarpras';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
