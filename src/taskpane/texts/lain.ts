import { lainEn } from './lain-en';
import { lainId } from './lain-id';

/** Texts of the views that are loaded when first opened, by language. */
export const LATER = { id: lainId, en: lainEn };
