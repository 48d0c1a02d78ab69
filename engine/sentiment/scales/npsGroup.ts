export type NpsGroup = 'promoter' | 'passive' | 'detractor';

const LOWEST_PROMOTER = 9;
const HIGHEST_DETRACTOR = 6;

/**
 * The group of a likelihood to recommend (0 to 10): promoters from 9, detractors up to 6. Source: Reichheld, "The One
 * Number You Need to Grow", Harvard Business Review, December 2003.
 *
 * @example
 * npsGroup(9) // 'promoter'
 * npsGroup(6) // 'detractor'
 */
export function npsGroup(score: number): NpsGroup {
	if (score >= LOWEST_PROMOTER) return 'promoter';
	return score <= HIGHEST_DETRACTOR ? 'detractor' : 'passive';
}
