import { layout } from '../../../src/layouts/specs/perjanjian-kinerja-sasaran';
import { describeLayout } from '../../kit/layout';

describeLayout(layout);
