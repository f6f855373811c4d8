import { layout } from '../../../src/layouts/specs/iku';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
