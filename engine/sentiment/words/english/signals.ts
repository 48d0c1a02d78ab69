import type { SignalWords } from '../signal';

export const ENGLISH_SIGNALS: SignalWords = {
	signals: {
		churn: `
			never|won't|wont|not ..
			buy|order|shop|purchase|return|come|deal|using|use|buying|ordering|shopping .. again,
			never|won't|not .. buy|order|shop|purchase|buying|ordering|shopping from|with|here
			anymore|you|them|this|here, won't|not|never be
			buying|ordering|purchasing|shopping|returning|coming|using .. again|back|anymore, never again,
			lost|losing a|me|my|another customer|business|custom|as, you've lost me, you have lost me,
			cancel|cancelled|canceled|cancelling|close|closed|closing|delete|deleted my
			account|subscription|membership, unsubscrib*, done with|buying|shopping|ordering
			you|this|them|your|from|here, i'm|am done with, no longer be? a? customer, no longer
			buy|shop|order, stopped|stop buying|shopping|ordering, quit buying|shopping|ordering,
			won't|not|never be back, would|will|i'll|i'd never|not buy|order|shop|purchase|use again, end
			of .. relationship, goodbye forever, paused|pausing|halted|stopped my|our|all?
			orders|purchases|subscription|buying, taking my business|custom|money, take my
			business|custom|money elsewhere, don't|do not plan|intend|want to
			buy|order|purchase|shop|return .. again, no intention of buying|ordering|returning|shopping,
			wouldn't|would not|won't|will not buy|order|purchase|shop from|with .. again, not a customer
			anymore, this is|was|will .. last order|purchase|time, be the|my|our last order|purchase|time,
			last time i'll|i|we ever? buy|order|shop|bought|ordered here|from|with|anything?,
			i'm|i|we're|we|am|are not|never coming back, finished with you|this|your|them, won't|not|never
			be .. any more|anymore, erase|delete|remove|close my .. profile|account|data|details, this
			is|was goodbye, last penny|cent|order|purchase .. from me|here|us, not|never|won't .. another
			penny|cent|order, seen|saw|heard the last of me|us, won't|not|never see|hear from? me|us again, wouldn't|won't stay|eat|come|book|go|fly here? again
		`,
		switching: `
			look|looking|search|searching for alternatives, look|looking|search|searching for
			another|an|other|a alternative|brand|shop|options|brands|store|shops|stores,
			prefer|preferred another|other brand|brands|shop|store, found .. cheaper|better
			elsewhere|at|from|on, will|i'll try|use another|a|other different?
			brand|shop|store|company|jeweler|jeweller, seek|seeking alternatives|alternative,
			switching over? to,
			i|i've|i'll|we|we'll|will|would|have|had|am|time|may|might|considering|gonna|already ..
			switch|switched to,
			buy|buying|bought|shop|shopping|shopped|order|ordering|ordered|purchase|purchased|go|going|gone|went|look|looking
			.. elsewhere,
			buy|buying|bought|shop|shopping|order|ordering|ordered|go|going|gone|went|look|looking
			.. somewhere else, take|taking|taken|spend|spending .. elsewhere, your|the
			competitor|competitors|competition
			is|are|has|have|was|offers|cheaper|better|do|does|sells,
			buy|buying|bought|order|ordering|ordered|got|get .. from a|the|your competitor,
			went|go|going|gone with|to another|different|your
			brand|company|shop|store|jeweler|jeweller|seller|retailer|supplier|competitor,
			went|go|going|gone with|to a different|competitor
			brand|company|shop|store|jeweler|jeweller|seller|retailer|supplier?,
			switch|switching|switched|moving|defecting .. to
			another|different|competitor|competitors, switch|switching|switched|moved|moving|defecting ..
			to the|your|a competition|competitor|competitors|different,
			bought|buy|buying|order|ordered|ordering .. from|at another|different
			shop|brand|store|jeweler|jeweller|seller|site|company, going|gone|went with another
			brand|shop|store|jeweler|jeweller|company, moved|moving|move|changed|changing to
			another|a|different .. brand|label|shop|store|jeweller|jeweler|company, from now on ..
			elsewhere|at|from, defected|switched over? to
		`,
		urgent: `
			allergic reaction|reactions|shock, had|having|got|bad|severe|terrible|gave|an allergic|allergy
			reaction, rash, rashes, hives, swollen, swelling, swelled, blister|blisters|blistered,
			infected, infection, cut me|her|him|myself|my
			finger|hand|skin|ear|neck|wrist|daughter|daughter's|child|son|leg|arm?, scratched my
			skin|eye|face|baby|child|daughter, sliced my, burned|burnt|burns|burn me|my
			skin|finger|neck|ear|ears|wrist, injur*, hurt my|her|his
			daughter|child|baby|son|finger|ear|ears|hand|eye, a&e, choked, hazard, hazardous, dangerous,
			unsafe|not safe to|for wear|children|kids, safety issue|concern|hazard|risk|recall, recalled,
			toxic, poison*, lead poisoning, contains lead|nickel|cadmium, sharp edge|edges|prong|prongs ..
			cut, lawyer, attorney, solicitor, legal action, small claims, trading standards, police,
			fraud, fraudulent, fraudulently, unauthorized|unauthorised charge|charges|transaction|payment,
			identity theft, card details|number stolen, data breach, stole my card|identity|data,
			chargeback, urgently, immediately call|contact|refund|stop|reply|respond, right away please,
			caught|catches|catch fire, electric shock, anaphyla*, wedding|funeral|birthday|anniversary is
			tomorrow|today|tonight, need|needed it|them|this by|before|for
			tomorrow|tonight|saturday|friday|sunday|wedding|the wedding?, started bleeding, made|makes
			me|my bleed, went|go|going|gone|taken|rushed|ended|visit|in .. hospital, emergency room,
			see|saw|seen|seeing|went|go|going|visit|visited|call|called .. doctor|dermatologist|physician,
			child|baby|son|daughter|toddler|kid|dog|cat|grandson|granddaughter|he|she|almost|nearly ..
			swallowed, account|been|was|got|card hacked, small claims court, product|safety recall, recall
			notice, this is|it's|very|most? urgent, urgent help|matter|request|reply|response|attention,
			reply|respond|refund|contact|call|answer|help|send .. as soon as possible,
			battery|charger|watch exploded|overheated, take|taking|see you|this|them to|in court, court
			action|case, choking hazard|on, will|i'll|we'll|to sue, suing you|them|your,
			i|finger|fingers|ear|ears|it|skin|neck|wrist|lobe|lobes .. bled|bleeding,
			need|reply|respond|refund|contact|call|answer|help|fix|send .. asap,
			the|a|your|this|under|part|recent recall, recall
			list|page|batch|information|info|number|numbers|email|letter, affected by .. recall,
			affected|same batch|batches, lead in them|it|the|your|their|my|these|this|those|some|our, lead
			content|level|levels|exposure|test|tests|scandal, traces of lead|nickel|cadmium,
			skin|finger|fingers|neck|ear|ears|earlobe|earlobes|lobe|lobes|wrist|wrists|chest ..
			green|black|red|blue|itch*|burning|burns|sore|raw|peeling|inflamed|weeping|irritated,
			turn|turns|turned|turning|gone|went|go|goes|made|makes|left ..
			skin|finger|fingers|neck|ear|ears|wrist|wrists|chest .. green|black|red|blue|itch|itchy,
			green|black|red|itchy|sore
			skin|finger|fingers|neck|ears|bumps|spots|marks|patches|blotches|welts, eczema, dermatitis,
			welts, skin reaction|irritation|problem|problems,
			it's|is|was|developed|got|gave a|an|me? nickel|metal allergy, ear|ears|earlobe|earlobes|lobes|skin|finger|piercing .. oozing|oozed|oozes,
			burn mark|marks, wear|wearing|wore .. a|me headache|headaches|migraine, ears|ear|skin|neck
			is|are|was|were on fire, feel|felt|feeling dizzy|nauseous, heart condition, pacemaker,
			if|is|are|whether mine|my|ours|our .. affected, should i|we .. throw|bin it|them|away|the|my, should i|we .. stop wearing, what should|do i|we do now|with|about, confirm .. part of,
			doesn't|don't|won't|isn't arrive|come|here ..
			wedding|funeral|birthday|anniversary|christening|graduation,
			skin|ear|ears|earlobe|earlobes|neck|wrist|finger|fingers reacted|reacts, reacting|reacted to the
			metal|nickel|plating, is it|this|that|the|my|your ..
			safe|dangerous|harmful|toxic|poisonous, are they|these|those|the|my|your ..
			safe|dangerous|harmful|toxic|poisonous, not|don't sure|know .. safe, should i|we ..
			send|return it|them|this|mine back?, should i|we be? worried|concerned|worry|stop,
			put|puts|putting|stuck .. mouth, in his|her|their|the mouth,
			ordering|buying|bought|shopping|paying|paid with my card, my card ..
			used|charged|hacked|cloned|stolen|misused, need|answer|reply|respond ..
			today|tomorrow|tonight,
			wedding|funeral|birthday|party|anniversary|ceremony|christening|graduation is ..
			tomorrow|today|tonight|friday|saturday|sunday|weekend,
			contain|contains|contained|containing|found|finding|tested|test ..
			lead|nickel|cadmium|arsenic|mercury, cadmium,
			baby|toddler|child|son|daughter|kid|grandson|granddaughter|he|she ..
			chew|chewed|chewing|sucked|sucking|bit|bitten on?,
			payment|payments|charge|charges|order|orders i .. never|didn't
			make|made|place|placed|authorised|authorized, block my|the card|account|payment, one|part of
			.. recalled, itch|itchy|itching|sore
			skin|ears|ear|earlobe|earlobes|finger|fingers|neck|wrist|patch|patches|bumps|spots|rash,
			make|makes|made|making me itch|itchy, sliced|stabbed|pierced|punctured|gashed|slashed
			my|her|his|the finger|fingers|hand|skin|ear|neck, sliced|stabbed|gashed|slashed me, scared|afraid|frightened|nervous|worried to? let|wearing|wear, need|needed|had|required
			stitches, stuck|embedded|lodged in my|his|her finger|hand|foot|skin|ear|throat,
			battery|charger .. burning|hot|smoking|leaking|melted|caught,
			broke|broken|breaking out in|where|all|on, weeping|oozing ear|ears|earlobe|earlobes|lobe|lobes|skin, sore .. earlobe|earlobes|lobe|lobes, spots|bumps|welts .. chain|ring|studs|earrings|necklace|bracelet sits|touches|was|is
		`,
		complaint: `
			complain, complaint, complaining, complained, terrible, horrible, awful, worst, appalling,
			dreadful, atrocious, unacceptable, disgusting, disgrace*, useless, broke, broken, snapped,
			fell|falling|came apart|off, stopped working, doesn't|didn't|does|did|won't not?
			work|close|fit|arrive, never|not|hasn't|didn't|haven't ..
			arrived|arrive|received|receive|delivered|refunded|responded|replied|answered, defective,
			faulty, damaged, tarnished, tarnishes, tarnishing, turned .. green|black, wrong
			item|size|order|product|ring|color|colour|engraving|address|necklace|bracelet, missing
			item|items|stone|stones|parts|piece, waste of money|time, rip off, ripoff, scam, fake, poor
			quality|service|packaging|communication|craftsmanship, bad quality|service|experience,
			want|demand|need my|a money|refund back?, refund please, no refund, no response|reply|answer,
			unhelpful, rude, overcharged, charged twice, double charged, too expensive, overpriced,
			disappointed, disappointing, disappointment, unhappy, not|isn't|wasn't ..
			happy|satisfied|acceptable|good enough?, dissatisfied, let down, fed up, frustrat*,
			ridiculous, unprofessional, avoid, do not|don't|dont buy|order|recommend|waste|trust|bother,
			would|will|wouldn't|won't|can't|cannot not? recommend, stay away, never again, late delivery,
			delivery was|is late|delayed, arrived|came late|damaged|broken|dirty|scratched, still waiting,
			still|never .. not|received|arrived, took .. weeks|months|forever|ages, junk, garbage,
			rubbish, crap, cheaply made, falls apart, poorly made, lost .. stone|parcel|package|order, i
			am allergic reaction
		`,
		praise: `
			love it|this|these|them|my|the|how|that|your, loved it|this|these|them|my|the,
			i|absolutely|really|we love, amazing, awesome, excellent, fantastic, wonderful, brilliant,
			superb, outstanding, perfect, perfectly, perfection, beautiful*, gorgeous*, stunning*,
			exquisite, fabulous, lovely, great
			product|products|quality|service|price|shop|store|company|experience|value|gift|customer|job|design|designs|fit|delivery,
			very|so|really|extremely happy|pleased|satisfied|impressed|nice|good|beautiful,
			highly|definitely|would|will|100%|strongly recommend*, recommend to
			everyone|anyone|all|friends, best ..
			ever|shop|store|company|brand|jewelry|jewellery|purchase|service|experience, well done, keep
			up the good? great? work, keep it up, five|5 stars, 10/10, 5/5, 11/10, ten out of ten, top
			notch, first class, exceeded .. expectations, can't fault, cannot fault, nothing to|could
			improve|complain|fault|better, no complaints, delighted, thrilled, thank you so|very much,
			many|so compliments, couldn't|could not be happier|better, couldn't ask for more|better, above
			and beyond, impressed with|by, exactly what i|as wanted|described|pictured|needed?, good|great
			job, happy customer, worth every penny|cent, ❤, 😍, 🥰, 👏, 👍, 💯, 🤩
		`,
		question: `
			can|could you|u please? tell|explain|confirm|advise|let|help|send|check, do you|u
			have|sell|offer|ship|deliver|accept|make|know|do|plan|restock, is|are it|there|they|this|these
			possible|available|waterproof|real|nickel|safe|solid|still any?, how
			do|can|long|much|many|does i|we|you|it|is|will|does|do|to?, when will|can|do|does|is|are
			my|i|you|it|the|they|we, where is|are|can|do my|i|the|you, what is|are|size|about|time|does
			the|your|is|should|it?, why is|are|do|does|did|can't|was my|it|you|there|the|i, may i ask, i'd
			like to know, would like to know, i was wondering, wondering if|whether|when, want to know,
			could i, can i|we get|have|return|exchange|wear|order|pay|change|cancel|buy, should i, is it
			possible
		`,
		purchaseIntent: `
			will|i'll|we'll definitely|certainly|surely? be? back, definitely|certainly
			buy|buying|order|ordering|purchase|purchasing again|more|another, planning my|on
			next|another|buying|ordering purchase|order?, next purchase|order will|is|soon, my next
			purchase|order, already ordered|bought|purchased another|more|a again|second|one|two|matching,
			just|already ordered another|more|again|my, can't wait to order|buy|get|shop|purchase|place,
			on my wish|wishlist list?, wish list, saving up for, order|buy again soon, return customer,
			come back for more, be back for more, coming back for more, shop|buy again,
			going|planning|plan|want|hope|hoping|intend|intending|ready|need to buy|order|purchase
			another|more|again|some|it|this|these|them|one, going|planning|plan|want to get
			another|more|one|some, ordering|buying more|another|again|one more, repeat|loyal|regular
			customer, have my eye on another|the, love to buy|order more|another, add|adding to my
			collection|wishlist, will|i'll|we'll|shall ..
			buy|order|purchase|shop|buying|ordering|purchasing|shopping .. again|more|another|soon,
			would|i'd|will|i'll .. buy|order|purchase|shop again|more, want|like|looking|need to
			buy|order|purchase|get two|three|four|five|six|several|some|a|one, got my eye on
		`,
	},
	otherwise: `
		no reason to switch|leave, won't|wont|never|not|no|don't|wouldn't|will|would|didn't|without
		not? .. switch|switching|leave|leaving|change|changing|elsewhere, never
		go|buy|shop|look|order anywhere|elsewhere|somewhere else, not going anywhere|elsewhere,
		never need to, never had|have to, light switch, switch off|on, never ..
		complain*|complaint|complaints|disappointed, no complaint, nothing to complain,
		can't|cannot|couldn't|not|without complain*, not a complaint, cut
		glass|crystal|stone|gem|diamond|out|the|above, price cut, can't recommend .. enough, cannot
		recommend .. enough, couldn't recommend .. more|enough|highly|highly, can not recommend ..
		enough, won't|will|would|not not? be? disappointed,
		never|not|don't|didn't|won't|no|isn't|wasn't|doesn't disappoint*, wouldn't|won't hesitate
		to, not|nothing|isn't|wasn't|aren't ..
		amazing|awesome|excellent|fantastic|wonderful|brilliant|superb|perfect|beautiful|outstanding|gorgeous|stunning|lovely|special|great,
		less than perfect|perfectly, would be
		perfect|lovely|great|amazing|awesome|wonderful|nice|excellent|fantastic|better, far from
		perfect, perfectly good, not .. broken, hasn't|haven't|never broken|broke|tarnished|tarnish,
		no damage, blood stone|diamond|type|red|orange, bloodstone, court shoes|shoe, free of
		lead|nickel|cadmium, lead free, nickel free, never .. rash|infection|reaction|reactions,
		no|without|any|not|never .. allergic?
		rash|infection|irritation|reaction|reactions|swelling|issues, doctor who, my doctor friend,
		recall seeing|having|ordering|that|the|how|when|what, can't recall, don't recall, as i
		recall, i recall, hurt my wallet|feelings, what a, what an beautiful|amazing|lovely, how
		beautiful|lovely|nice|great, why i|we love, that's why, this is why, when i|my|it|the, no
		rush, not urgent, no urgency, nothing urgent, how i love, how much i|we|she|he|my
		love|loves|loved|like|enjoy?, avoid tarnish*|water|contact|scratch*|getting|wearing, to
		avoid, wait to see if, again and again, time and again, over and over again, stop
		buying|shopping|ordering it|from you so, can't|couldn't|cannot stop
		buying|shopping|ordering, hard to stop buying, happy with|about, love to
		see|have|buy|be|know, would love, i'd love, cut me off|in|out|a, in urgent need, urgent
		need, emergency exit|door|lights, court shoe|shoes, swallowed me|up, switch
		it|them|the|between|off|on, switch to|over .. side|colour|color|size, insult to injury, be
		back in, back in stock, was|were .. buy|order|get|purchase|switch
		this|it|another|more|a|the|one|these|some|to, no|without|never|not ..
		itch*|itchy|itching|itches, contain|contains|has|have|had no|any lead|nickel|cadmium, is
		it|this safe to say|assume, skin|finger|fingers|neck|ear|ears|wrist
		not|never|doesn't|didn't|hasn't|won't .. green|black|red|itch|burn, turn|turns|turned not ..
		green, have|has|had .. lead time|times, should i|we .. return it|them for a|an|another|the, switched over? to your|you|paypal|gold|silver,
		broke|burst|breaks into|in|out tears|laughter|smile|a
	`,
};
