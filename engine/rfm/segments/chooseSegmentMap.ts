import { customSegments, type CustomSegmentRule } from './customSegments';
import { elevenSegments } from './elevenSegments';
import { klaviyoGroups } from './klaviyoGroups';
import { recoverySegments } from './recoverySegments';
import type { SegmentMap } from './segmentMap';
import { shopifyGroups } from './shopifyGroups';

export const SEGMENT_MAPS = ['eleven', 'shopify', 'klaviyo', 'recovery', 'custom'] as const;

export type SegmentMapName = (typeof SEGMENT_MAPS)[number];

/**
 * @param rules the operator's own, for `custom`
 * @param scale number of scores that those rules are written in
 * @throws InputError for rules that are none
 */
export function chooseSegmentMap(
	name: SegmentMapName,
	rules: readonly CustomSegmentRule[],
	scale: number,
): SegmentMap {
	switch (name) {
		case 'eleven':
			return elevenSegments;
		case 'shopify':
			return shopifyGroups;
		case 'klaviyo':
			return klaviyoGroups;
		case 'recovery':
			return recoverySegments;
		case 'custom':
			return customSegments(rules, scale);
	}
}
