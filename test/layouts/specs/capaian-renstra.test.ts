import { layout } from '../../../src/layouts/specs/capaian-renstra';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
