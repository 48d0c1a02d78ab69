import type { QuestionWords } from '../question';

export const ENGLISH_QUESTIONS: QuestionWords = {
	questions: {
		improve: `
			improv*, how might|could|can|should we, let|lets you down, get you|make you .. more
			often|back, do|done|be|been|have|make|made .. better, better next time, done|do|did ..
			differently, do differently|more, different next time, change|changed
			about|one|anything|something|in, would you change, what was|is|were|went
			bad|wrong|poor|negative, missing, lacking, lacked, add to our, wish we|you|there, least
			like|liked|favourite|favorite, like|liked|enjoy|enjoyed least, dislike|disliked|disliking,
			didn't|don't you? like|enjoy, did|do you not like|enjoy, not like|enjoy, make|made
			it|your|you|shopping easier|perfect, disappointed|disappoint|disappointing,
			suggestion|suggestions for, how can|could we, what can|could we, what should we, meet your
			expectations better, bad|worst about|thing|part|aspect, fell short, fall short, to
			become|reach|earn|get|make|give a|it? 10|ten|5|five, least, weak|weaker|weakest
			point|points|spot|spots|part|side|aspect|area|link, weaknesses, shortcoming*, drawback*, we
			should|could|must|need to? change|fix|address|rethink|stop, should|could|must|need|needs we|to
			.. change|fix|address|rethink|stop doing, what should we stop, should we keep|continue|never
			doing?|change? better?, work|working on, do better, get better, go|gone better,
			didn't|don't|doesn't|not work|worked|working well?,
			made|make|makes|earn|earned|reach|take|turn|give this|it|that|us|into|to a? 10|ten, would|will
			it take, areas for, left|leaves .. desired, not so? good|great|well, changes would|do|should
			you|we, have us change|do|improve|fix, shop|buy|order|come|visit .. more often, changes ..
			see|suggest, could|would make .. better|easier|nicer|enjoyable|pleasant, holding us back,
			needs? improvement, would you have liked|loved|wanted, would you like us to, wish .. were|was,
			wish it
		`,
		concern: `
			irritat*, bother*, worst part|thing|about,
			stopped|stop|stopping|prevented|prevent|preventing|kept|keeping|keeps|held|holding|hold
			you|from|back, almost|nearly stopped|prevented|kept|didn't, hesitat*, hesitant, doubt|doubts,
			concern|concerns|concerned, worr*, fear|fears, obstacle*, barrier*, holding you back,
			problem|problems, issue|issues, trouble*, difficult*, difficulties, frustrat*,
			challenge|challenges, complaint|complaints, struggle*, confus*, annoy*, go|went|gone wrong,
			unclear, not buy|order|purchase|complete|check, didn't you? buy|order|purchase|complete|check,
			reason .. leaving|cancelling|canceling|abandoning, abandon*, damaged|late, couldn't|could|not
			find an answer, unanswered, questions did|do you have, hesitant, unsure about, put|puts you
			off, held you back, let down by
		`,
		liked: `
			like|liked|love|loved|enjoy|enjoyed|appreciate|appreciated|value
			most|best|about|the|especially, most like|liked|love|loved|enjoy|enjoyed|valuable|value,
			do|did|does|have you really? like|liked|love|loved|enjoy|enjoyed|appreciate, you
			liked|loved|enjoyed, what was|is|were|went good|great|well|right|best, do
			well|right|good|best, did|done well|right|good|best, doing well|right|good, went well|right,
			highlight|highlights, do|did we .. well|right|best, particularly|especially|really well, best
			about|part|thing|aspect|feature, favourite|favorite, strength*, stood|stand out,
			positive|positives, convinced|persuaded|made you? buy|choose|purchase|order, made your
			day|visit|week, why did|do you choose|buy|shop|pick|love, made you
			choose|buy|smile|happy|purchase|order, impressed, exceed* .. expectations, delight*, keep
			doing, what|which should|must|can|do we keep|continue|never|not doing|change|stop?,
			keep|continue doing|making|it, works|worked|work well|best for|about?, what works|worked,
			was|is|were best|greatest|nicest|strongest, brought|brings|gave|gives you joy|pleasure, best
			thing|part|bit|aspect|side, happiest|happier about|with, most
			happy|pleased|positive|pleasant|satisfied, satisfied you? most, get|got right, why do you
			shop|buy|order|come|return, particularly|especially|really
			like|liked|love|loved|enjoy|enjoyed|appreciate|appreciated, keep|keeps|bring|brings|make|makes
			you coming? come? back, makes|sets us|our|the .. special|unique|apart
		`,
		comment: `
			anything|something else, any|further|additional|other other?
			comments|comment|feedback|remarks|thoughts, comments, like|want to|us add|share|tell|know,
			anything .. add|share|tell, leave|add a comment
		`,
		reason: `
			why, reason*, behind your|the rating|score|answer|vote, what made|makes you, explain, tell us
			more, elaborate, because, based on,
			made|makes|make|led|lead|drove|driven|influenced|influences|determined|prompted|motivated
			you|your|us|decision? .. score|rating|vote|answer|grade|mark|response|feedback,
			drove|led|influenced|shaped your decision|score|rating|answer, driver|drivers|cause|causes
			of|behind? .. score|rating, why did|do you choose|pick|select|give|chose this|that|the|a
			score|rating|answer|number|option, how come, more about your|this|the|that
			score|rating|answer|vote|response|experience, justif*, based|base|basis .. score|rating|answer
		`,
		fact: `
			how did you|u hear|find|discover|learn|come, where did you hear|find|first, who did
			you|are|is|was, who are you, who is|was it|this|the, for whom, whom did, who will|is going
			wear|receive|use|to, which occasion|channel, what occasion, how old, your|what|where
			age|gender|country|live|from, how often, what|which
			product|products|brand|brands|style|metal|stone|colour|color do|did|are|is|would you|were?,
			favourite|favorite
			colour|color|metal|stone|gemstone|style|brand|season|channel|product|piece|item, best
			describes|describe|suits, describes .. best, what did you buy|order|purchase|get,
			which of these|the did you buy|order|purchase|get, what|which size do|did you, where do you live,
			when did you buy|order|receive|purchase|get, how many .. do|did|have you
		`,
		yesNo: `
			did, do, does, would, will, is, are, was, were, have, has, had, can, could, should
		`,
		approval: `
			recommend*, satisfied, satisf*, happy, pleased, like, enjoy*, love*, easy, easily, again,
			helpful, useful, on time, fit, fits, expectations, expected, found|find what|everything|the,
			worth, trust*, good, clear, as described, resolved, solved, friendly, comfortable,
			solve|solved|resolve|resolved|fix|fixed|sort|sorted|handle|handled|answer|answered ..
			problem|problems|issue|issues|question|questions|request|concern|concerns|complaint,
			problem|problems|issue|issues|question|questions|request|concern|concerns|complaint been? ..
			solved|resolved|fixed|sorted|handled|answered, fair|reasonable|right|worth|perfect, valued,
			come|coming|be|return|returning back, return, clearly, answered, smooth|smoothly,
			answer|answers|meet|met|matched|match, fast|quick|quickly|correct|promptly, future, another
			order, help|helped
		`,
		suggestion: `
			suggestion|suggestions, suggestions|ideas|advice for|to
		`,
		good: `
			great|good|nice|lovely|excellent|well|pleased|pleasant|wonderful
		`,
		bad: `
			worst|bad|poor|bugged|slowed|annoying|awful|terrible|wrong|difficult|hard|painful
		`,
	},
	otherwise: `
		do|did|does|would you like to, at least, how can|may|should|could we
		contact|reach|help|call|address
	`,
};
