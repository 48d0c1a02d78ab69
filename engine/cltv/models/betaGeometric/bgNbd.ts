import { betaGeometric } from './betaGeometric';

/**
 * BG/NBD: purchases at a rate that differs from customer to customer (gamma: r, α), and after every repeat purchase a
 * chance to drop out that differs too (beta: a, b). Whoever bought only once counts as alive, whatever the silence.
 *
 * @see Fader, Hardie & Lee (2005), "'Counting Your Customers' the Easy Way", Marketing Science 24(2)
 *
 * @example
 * // Fader, Hardie & Lee, Table 2 and section 3.3: 1.226 purchases in the next 39 weeks
 * bgNbd.expectedPurchases([0.2426, 4.4136, 0.7929, 2.4259], 39, 2, 30.43, 38.86)
 */
export const bgNbd = betaGeometric('bgNbd', { k: 1, firstMayBeLast: 0 });
