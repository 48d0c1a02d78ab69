import type { EmotionWords } from '../emotion';

export const ENGLISH_EMOTIONS: EmotionWords = {
	emotions: {
		joy: `
			couldn't|cannot|can't|couldnt be happier, could not be happier, couldn't|could not? be more
			pleased|thrilled, never been happier, happy, happier, happiest, happily, delighted, delight,
			delightful, thrilled, overjoyed, ecstatic, joy, joyful, elated, excited, exciting, over the
			moon, love it|this|these|them|my|the|how|that|your|wearing, loved
			it|this|these|them|my|the|how|that, i|we|absolutely|really|just|totally|completely love,
			i|we|absolutely|really loved,
			she|he|wife|mum|mom|daughter|girlfriend|mother|sister|friend|everyone absolutely|really?
			loves|loved, in love, makes|made me|her|him|us smile|happy|laugh, so|really|very|i'm|am glad,
			pleased, very|extremely|so|really satisfied, enjoy, enjoyed, enjoying, can't stop
			smiling|wearing|looking, put a smile, made my day, cheerful, yay, woohoo, hooray, tears of
			joy, cried .. happy|joy, grateful, thankful, so relieved, relieved, blissful, hahaha, 😍, 🥰, 😊,
			😁, 😄, 😀, 😃, 🤩, ❤, 💕, 💖, 💗, 💓, 🎉, 🥳, ☺, 😻, 💛, 💚, 💙, 💜, :), :d, <3
		`,
		trust: `
			i|we|can|completely|fully|totally trust, trusted, trustworthy, reliable, dependable, rely on,
			count on, confident, confidence in, peace of mind, never let me|us|you down, never
			disappoints|disappoint|disappointed|fails|failed, honest
			company|seller|people|business|shop|service|staff|advice, honesty,
			have|full|complete|restored|restores|restore|great my? faith in, can be trusted, always
			deliver|delivers|happy|satisfied|perfect|reliable|good|great, safe hands|pair, feel safe, felt
			safe, reassuring, reassured, reputable, credible, authentic, legit
			company|site|shop|seller|website|business|store, genuine company|people|seller|shop|brand,
			keep|keeps|kept their|your|its promise|promises|word, as promised
		`,
		anger: `
			angry, anger, angrily, furious, fuming, livid, outraged, outrageous, infuriat*, enraged,
			annoyed, annoying, annoyance, annoys, irritated with|by|at, irritating, frustrat*, pissed,
			pissed off, disgusted, disgusting, disgraceful, disgrace, unacceptable, ridiculous, absurd,
			fed up, sick of, sick and tired, had enough, how dare, what the hell|fuck, wtf, shame on you,
			a? joke of, what a joke, is|was a joke, total joke, absolute joke, makes my blood boil, hate,
			hated, hates, stupid, idiots, idiotic, bullshit, a|total|complete|big scam, scammed, scammers,
			thieves, thieving, crooks, ripped me off, stole my, lied to|about, liars, lying to, insulting,
			appalled, appalling, so mad, i'm mad, am mad, makes|made me mad|angry|furious, fuck, fucking,
			wankers, bloody|damn awful|useless|terrible|joke, never again!, 😡, 😠, 🤬, 😤, 🖕, :@, ashamed of
			yourselves|yourself, should be ashamed, absolute|bloody|utter|what cheek, the cheek of, a? bit
			of a? cheek, what an absolute cheek, what a cheek, drive|drives|driving|drove me|us
			mad|crazy|insane|nuts|up, hung up on, hangs up on, fobbed off, daylight robbery, cheated,
			feel|felt robbed|mugged|betrayed
		`,
		sadness: `
			sad, sadly, saddened, sadness, saddest, heartbroken, heartbreaking, heart broken, broke my
			heart, breaks my heart, broken hearted, made|make|makes me|her|him cry, cried, crying, in|to
			tears, i'm|am|feel|felt|so|really depressed, depressing, miserable, gutted, devastated,
			devastating, upset, upsetting, unhappy, grief, grieving, sorrow, feel|felt so|really|very?
			bad, hurts, hurtful, regret, regretted, lonely, mourning, passed away, sentimental loss, 😢, 💔,
			😞, ☹, 🙁, 😿, :(, :'(, </3
		`,
		fear: `
			afraid, scared, scary, scares, scare, frightened, frightening, terrified, terrifying,
			fear, fearful, worried, i|we|still|always|me|really worry, worries me, worrying,
			worrisome, anxious about|that|because, nervous, nervously, panic, panicked, panicking,
			i'm|am|was|were|little|bit|very|so|quite|still|slightly concerned, my concern, biggest
			concern, concerns me, uneasy, apprehensive, hesitant, dread, dreading, not .. sure ..
			safe, don't|didn't feel|felt safe, unsafe, stressed, stressful, wary, 😨, 😰, 😱, 😟, 😧, 😥,
			😬, worried sick, shaking, shaken, is it|this|that|the|my|your ..
			safe|dangerous|harmful|toxic|poisonous, are they|these|those|the|my|your ..
			safe|dangerous|harmful|toxic|poisonous, contain|contains|contained|containing ..
			lead|cadmium|arsenic|mercury, lead in them|it|the|your|their|my|these|this|those, should
			i|we be? worried|concerned|worry, swallowed, worryingly, cadmium,
			don't|dont|wouldn't|not dare, daren't, too scared|afraid|frightened|nervous to, not
			brave enough
		`,
		surprise: `
			surprised, surprising, surprisingly, surprise, shocked, shocking, shockingly, astonished,
			astonishing, astounded, amazed, amazed at|by|how, left speechless, speechless, stunned,
			gobsmacked, flabbergasted, blown away, blew me away, unexpected, unexpectedly, didn't|did
			not|never|wasn't|hadn't expect|expected|expecting, can't|couldn't|cannot believe, better
			than|then .. expected|imagined|thought|hoped, exceeded .. expectations, beyond ..
			expectations, who knew, out of the blue, was not expecting, wasn't expecting, 😮, 😲, 😯, 🤯, 😳,
			:o, astonishment, amazement, to my surprise
		`,
		disappointment: `
			disappoint*, let down, letdown, let me|us down, lets me|us down, underwhelm*, not impressed,
			unimpressed, wasn't|isn't|weren't|not|didn't .. what ..
			expected|hoped|expecting|wanted|ordered|advertised|promised, not as
			good|nice|great|expected|described|advertised|pictured|shown|beautiful|big,
			not|isn't|wasn't|didn't|doesn't live up, below|under .. expectations, failed .. expectations,
			not|doesn't|didn't meet .. expectations, expected better|more, expecting better|more, hoped
			for better|more, i|had|was hoped|hoping for more|better, hoping for more|better,
			not|isn't|wasn't|aren't|weren't|never .. happy|satisfied|pleased|thrilled|impressed|worth,
			dissatisfied, unsatisfied, dissatisfaction, unsatisfactory, unfortunately, regret
			buying|ordering|purchasing|purchase|this, what a shame, such a shame, a real shame, shame
			about|that, what a pity, anticlimax, anti-climax, waste of money|time, wasted my|money|time,
			fell short, falls short, dissapoint*, disapoint*, dissappoint*, sub-par, subpar, could ..
			better, should .. better, 😔, 😕, 👎, 😒, had|i'd|we'd|i hoped for? .. more|better, expected ..
			got|received, what a letdown, expected .. but got
		`,
	},
	otherwise: `
		to be honest, be honest, wanted|want|hoped|expected|going|ready to love|enjoy, no surprise, no
		surprises, not surprised|surprising|surprisingly, no wonder, no worries, no worry, not to worry,
		don't|dont worry, without worry|worries, worry-free, worry free, without .. fear, no fear, never
		fear, not afraid, don't be afraid|shy, happy birthday, happy new year, happy to
		return|pay|wait|help|provide|send|discuss|change|recommend, happy christmas, happy holidays,
		happy hour, happy anniversary, hate to, i am afraid that, afraid not|so, i'm afraid
		the|it|this|that|i, no regrets, no regret, never regret*, don't|didn't|won't|not
		regret|disappoint|disappointed,
		not|never|isn't|wasn't|weren't|aren't|wasnt|haven't|hasn't|won't|nothing|don't|doesn't|didn't|cannot|can't
		at? all? .. disappointed|disappoints|disappoint|disappointing, without disappointment, no
		disappointment, nobody|no one disappointed, pleased to, sad to see, can't fault, trust pilot,
		trustpilot, scare bear, tears off, tears easily, tear, tears apart, wear and tear, tears at,
		antitrust, mad about|for, like mad, rage of, concerned with, as far as .. concerned, far as i'm
		concerned, surprise gift|party|for|my|her|him|present, as a surprise, surprise visit, could not
		.. better, couldn't .. better, can't .. better, sick of waiting?, i could, no concerns, happy
		to, not .. mad, no complaints, disappointed at all, no anger, hate it when?, stunned silence,
		reliable source
	`,
};
