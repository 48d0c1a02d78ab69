import { betaGeometric } from './betaGeometric';

/**
 * MBG/NBD: BG/NBD in which the first purchase, too, may be the last, so that customers who bought once need not be alive.
 *
 * @see Batislam, Denizel & Filiztekin (2007), International Journal of Research in Marketing 24(3)
 * @see Hoppe & Wagner (2007), Marketing – Journal of Research and Management 3(2)
 *
 * @example
 * mbgNbd.probabilityAlive([0.5248, 6.1831, 0.8914, 1.614], 0, 0, 38.86) // 0.39
 */
export const mbgNbd = betaGeometric('mbgNbd', { k: 1, firstMayBeLast: 1 });
