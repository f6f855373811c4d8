import { QUARTERLY, YEARLY } from './walks/facts';
import { keyboard } from './walks/hands';
import { walkAll } from './walks/run';

// All eight ways without a mouse: every control is reached by Tab and arrows, in sight.
walkAll(4400, keyboard, [
  [YEARLY, 'id'],
  [QUARTERLY, 'en'],
]);
