import { layout } from '../../../src/layouts/specs/anggaran-sumber';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
