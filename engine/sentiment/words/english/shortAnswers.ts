import type { ShortAnswerWords } from '../shortAnswer';

export const ENGLISH_SHORT_ANSWERS: ShortAnswerWords = {
	answers: {
		noAnswer: `
			n a, na, n a n a, not applicable, no answer, no comment, no comments, no response, no opinion,
			skip, skipped, pass, blank, x, xx, xxx, null, undefined, nan, prefer not to say, rather not
			say, did not answer, no reply, see above, same as above, as above, not applicable to me, doesn
			t apply, does not apply, doesn t apply to me, does not apply to me, skip this, none of your
			business, asdf, test, lorem ipsum, abc
		`,
		nothing: `
			nothing, none, nothing at all, nothing comes to mind, nothing i can think of, nothing to
			improve, nothing to add, nothing to say, nothing to report, nothing to change, nothing
			specific, nothing in particular, nothing particular, nothing special, nothing else, nothing
			more, nothing much, nothing stopped me, nothing wrong, not a thing, not one thing, no thing,
			nil, zero, nada, zilch, no improvement, no improvements, no improvements needed, no
			improvement needed, no suggestion, no suggestions, no complaint, no complaints, no problem, no
			problems, no issue, no issues, no concern, no concerns, no worries, no doubts, no hesitation,
			no changes, no change, nothing needs improving, nothing needs to change, nothing needs
			changing, nothing was missing, nothing is missing, nothing missing, can t think of anything,
			cant think of anything, i can t think of anything, i cant think of anything, cannot think of
			anything, i cannot think of anything, can t think of a thing, not anything, none so far,
			nothing so far, none that i can think of, i have none, i have nothing, i have no complaints, i
			have no suggestions, no reason, nothing to complain about, nothing bad, nothing negative, no
			negatives, neither, there is nothing, there was nothing, there s nothing, nothing really
			stands out, nothing you do, nothing in general, wouldn t change a thing, i wouldn t change a
			thing, would not change a thing, wouldn t change anything, i wouldn t change anything, don t
			change anything, don t change a thing, change nothing, none whatsoever, nothing whatsoever,
			none at all, can t complain, cant complain, i can t complain, i cant complain, cannot
			complain, not much, nothing springs to mind
		`,
		everything: `
			everything, everything really, all, all of it, all of the above, the lot, absolutely
			everything, everything about it, every thing, literally everything, the whole thing, the whole
			experience, all of them, every single thing, everything else, pretty much everything
		`,
		allGood: `
			all good, all fine, all ok, all okay, all is good, all is well, all was good, all great, all
			perfect, its all good, it s all good, everything is fine, everything was fine, everything is
			good, everything was good, everything is great, everything was great, everything is perfect,
			everything was perfect, everything is ok, everything was ok, everything fine, everything good,
			everything great, everything perfect, everything ok, everything was excellent, everything is
			excellent, everything was amazing, everything is amazing, everything went well, everything
			went smoothly, it was perfect, it is perfect, it s perfect, perfect as it is, perfect as is,
			it was great, it s great, it was all good, all was fine, all was perfect, keep it up, keep up
			the good work, keep doing what you re doing, keep doing what you are doing, i loved it, i love
			it, love it all, loved it all, loved everything, i loved everything, love everything, i love
			everything, i liked everything, liked everything, very happy, happy with everything, satisfied
			with everything, good as it is, fine as it is, great as it is, no it was great, no it was
			perfect
		`,
		yes: `
			yes, yep, yeah, yup, ye, y, sure, of course, definitely, absolutely, certainly, yes please,
			yes definitely, yes absolutely, yes i would, yes i do, yes it did, yes i am, yes it was, i do,
			i would, i am, i did, it did, it was, for sure, yes for sure, definitely yes, absolutely yes,
			probably, probably yes, i think so, yes i think so, always, any time, anytime
		`,
		no: `
			no, nope, nah, n, no no, not really, not at all, not at the moment, not right now, not yet, no
			i didn t, no i don t, no i did not, no i wouldn t, no not really, no not at all, no it wasn t,
			no it didn t, absolutely not, definitely not, of course not, probably not, i doubt it, i don t
			think so, no i don t think so, never, i don t, i didn t, i wouldn t, no i would not, no there
			isn t, no there wasn t, no nothing, no none
		`,
		dontKnow: `
			don t know, dont know, i don t know, i dont know, idk, not sure, i m not sure, im not sure,
			unsure, no idea, i have no idea, dunno, dk, can t say, cannot say, hard to say, cant say, can
			t tell, don t remember, i don t remember, can t remember, no clue, who knows, undecided,
			maybe, too early to say, too early to tell, too soon to say, depends
		`,
	},
	fillers: `
		really, honestly, to be honest, tbh, actually, thanks, thank you, thank you very much, many
		thanks, so far, for now, right now, at this time, at the moment, at this point, currently, i
		think, i guess, i would say, i d say, well, um, hmm, lol, sorry, i m afraid, as of now, as yet,
		that i can think of, i can think of, that comes to mind, comes to mind, from my side, in my
		opinion, imo, literally, just, please, for me, on my end, off the top of my head, it was, it s,
		absolutely, whatsoever, here, yet, needed, springs to mind, i would change
	`,
};
