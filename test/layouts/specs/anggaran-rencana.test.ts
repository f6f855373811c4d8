import { layout } from '../../../src/layouts/specs/anggaran-rencana';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
