import type { ReservationWords } from '../reservation';

export const ENGLISH_RESERVATIONS: ReservationWords = {
	reservations: {
		but: `
			on the other hand, that said, having said that, mind you, with that said, except
			that|when|where|for when
		`,
		otherwise: `
			otherwise, other than|apart from|aside from|besides that|this, except for that, still
		`,
		exception: `
			except|excepting|excluding, except for, apart|aside from, other than, with the exception of,
			with one exception, bar the|one|that|this|your|my, save for, barring, minus
			the|that|this|your
		`,
		only: `
			only, just, merely, only|just
			the|your|my|that|this|one|shipping|delivery|postage|price|prices|size|packaging
		`,
		flaw: `
			only|one|sole|main|biggest|single|small|slight|minor|little
			downside|complaint|issue|problem|negative|negatives|criticism|gripe|drawback|con|quibble|niggle|flaw|fault|disappointment|snag|concern|grumble|moan,
			only|one bad|negative|annoying|disappointing|small thing|point|part|side, the only
			thing|things is|was|that|i'd|i|wrong|missing|bad|i'd
		`,
		regret: `
			shame|pity about|that|it|they|the|you|your|there, it's|its a|such? a shame|pity, what a
			shame|pity, a shame|pity, i|i'd just|only wish, just|only wish, if only
			it|they|the|you|your|there|i, spoiled|spoilt|marred|ruined by
		`,
	},
	otherwise: `
		not|isn't|wasn't|aren't|weren't|don't|didn't only|just,
		nothing|anything|none|nobody|everything|anyone|anywhere but|except|besides|bar|other-than,
		nothing|anything|none|nobody|anyone|anywhere|nowhere other than, only|just the
		best|most|right|thing|one|finest|perfect, just|only
		what|as|like|because|when|after|for|so|about|now, if only because, except me|us, otherwise
		engaged, bar of|stool, the only reason|place|shop|store|jeweller|brand|ones|way, no other
		than, the only thing i|i'd would? change|add? is? nothing, just the same|ticket|job,
		only|one good|great|nice|positive thing|things|point|part|aspect, only thing|things i|we
		did? like|liked|love|loved|enjoyed, only positive|plus|upside|positives
	`,
	whole: 'everything all great perfect excellent fantastic wonderful brilliant lovely amazing',
};
