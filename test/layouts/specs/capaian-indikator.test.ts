import { layout } from '../../../src/layouts/specs/capaian-indikator';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
