/** Below so many customers with a second order no model is fitted: the historical value is all there is. */
export const FEWEST_FOR_A_MODEL = 10;
