import type { SettlementWords } from '../settlement';

export const ENGLISH_SETTLEMENTS: SettlementWords = {
	settlements: {
		settled: `
			was|is|were|are|been absolutely|really|literally|also|honestly? no
			problem|problems|trouble|hassle|bother|issue|issues|drama at? all?,
			wasn't|weren't|isn't|aren't a|an|any?
			problem|problems|trouble|hassle|bother|issue|issues|ordeal|drama at? all?, was|were|is
			not|never a|an problem|hassle|bother|issue|ordeal at? all?, caused|posed|gave .. no
			problem|problems|trouble|issues|hassle|bother|difficulty at? all?, went|ran ..
			smoothly|smooth|seamlessly|flawlessly, went like clockwork, went without a|any?
			hitch|problem|problems|fuss|issue|hiccup|trouble|hassle, couldn't|could-not have|be been?
			easier|simpler|smoother|quicker|more-straightforward, was|is|were such? a
			breeze|doddle|cinch|piece-of-cake, was|were|is so|very|really|all|quite|pretty?
			painless|effortless|stress-free|hassle-free|straightforward, was|were easy|simple|quick
			and easy|quick|painless|fast|simple|free,
			exchange|return|refund|exchanging|returning|swap|swapping|replacement .. was|were ..
			easy|simple|quick|fast|smooth|seamless, no questions asked, without asking questions
		`,
		closing: `
			no problem|problems|trouble|hassle|bother|fuss|issue|issues|drama|biggie at? all?, not a
			problem at? all?, without a|any|much|the-slightest?
			problem|problems|trouble|hassle|bother|fuss|issue|issues|hitch|hiccup|quibble|difficulty
			at? all?
		`,
		ahead: `
			no|zero|without-any problem|problems|trouble|hassle|bother|fuss|issue|issues|difficulty ..
			returning|exchanging|swapping|replacing|cancelling|canceling|sending-back|taking-back|changing,
			no problem|trouble|hassle|bother to
			return|exchange|swap|replace|refund|send-back|take-back|cancel|change,
			quickly|promptly|immediately|instantly|swiftly|happily|kindly|speedily|cheerfully
			replaced|exchanged|swapped|refunded|repaired|fixed|corrected|mended|resolved|sorted|redid|remade|rectified,
			so|very|really|super|incredibly easy|simple|quick|painless to
			return|exchange|swap|replace|cancel|send-back
		`,
		open: `
			still unresolved|unsolved|unanswered, remains unresolved|unsolved|unanswered|open,
			was|is|were anything but smooth|easy|simple|painless|straightforward, went anything but
			smoothly, no small|minor|little|mean problem|trouble|hassle|issue|bother
		`,
		mend: `
			sorted, resolved, fixed, solved, replaced, refunded, repaired, corrected, rectified,
			mended, redone, resent, remade, reshipped, redelivered, settled, handled, amended, dealt
			with, put right, taken care of, cleared up, sorted out, straightened out, ironed out, made
			it right, made things right
		`,
		exchange: `
			exchanged, swapped, swapped over, changed, accepted, took .. back, taken back, took it
			back
		`,
		manner: `
			quickly, promptly, immediately, instantly, swiftly, fast, quick, rapidly, speedily,
			easily, painlessly, effortlessly, smoothly, seamlessly, efficiently, professionally,
			brilliantly, beautifully, perfectly, straightaway, straight|right away, at once, on the
			spot, in no time, there and then, then and there, overnight, next day, same day, the
			same|very|next day, the next morning, free of charge, for free, happily, kindly,
			cheerfully, soon, no questions asked, no problem|bother|hassle|fuss|trouble|quibble,
			without
			question|questions|issue|delay|hassle|fuss|quibble|problem|trouble|argument|complaint|charge,
			without a|any|much|further|the-slightest
			fuss|hassle|hitch|problem|problems|trouble|issue|issues|bother|quibble|argument|delay|questions,
			in|within minutes|hours|seconds, in|within .. minutes|minute|hours|hour|seconds, within|in
			a|one|the day, within days
		`,
	},
	otherwise: `
		no|not-a problem|problems|trouble|bother|hassle|issue for
		you|others|them|everyone|everybody|some|most, without problem solving, problem solved,
		sorted by, settled on|in|down|for, handled by, no problem
		until|till|but|yet|finding-another|going|buying|taking, fixed price|prices, fast food, quick
		fix, soon|quickly broke|after|became|fell|as, handled badly|poorly
	`,
	between:
		'been being be got get gets was is were are has have had ever even yet fully properly ' +
		'really exactly quite actually completely so very that all entirely always still',
	standIns:
		'it this that these those they which and was were is are has have had been got get then ' +
		"so all everything both it's",
	doubts:
		'said say says saying told tell tells claim claimed claims promise promised promises ' +
		'supposedly allegedly supposed why need needs must should until till unless used',
};
