import { DEFAULT_CHANNELS, type Channel } from '../channels/channel';

/** What to do for the customers of one output. Null where nothing is said of it. */
export interface Play {
	/** What to do, a sentence without its full stop. */
	action: string | null;
	/** How to speak: a few words. */
	tone: string | null;
	/** In order of preference. */
	channels: readonly Channel[];
	offer: string | null;
}

/** What an operator wants done otherwise for one output; what is undefined stays as it was. */
export interface PlayOverride extends Partial<Play> {
	output: string;
}

export const EMPTY_PLAY: Play = {
	action: null,
	tone: null,
	channels: DEFAULT_CHANNELS,
	offer: null,
};
