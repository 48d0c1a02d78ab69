import { generateSampleShop, SHARED_SAMPLE } from '../../sample/sampleShop';

/** The shop that demo, tests and templates share, drawn once for a test file. */
export const SHOP = generateSampleShop(SHARED_SAMPLE);
