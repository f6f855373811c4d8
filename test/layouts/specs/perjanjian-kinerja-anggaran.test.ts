import { layout } from '../../../src/layouts/specs/perjanjian-kinerja-anggaran';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
