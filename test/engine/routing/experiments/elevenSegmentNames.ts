import { chooseSegmentMap } from '../../../../engine/rfm/segments/chooseSegmentMap';

export const ELEVEN_SEGMENTS = chooseSegmentMap('eleven', [], 5).segments.map(({ name }) => name);
