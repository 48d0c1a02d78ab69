import type { TopicWords } from '../topic';

export const ENGLISH_TOPICS: TopicWords = {
	topics: {
		shipping: {
			mentions: `
				shipping, shipped, ships, shipment*, deliver*, courier*, carrier, parcel|parcels,
				tracking, dispatch*, postage, customs, customs fee|fees|charge|charges|duty|duties,
				import fee|fees|tax|duty|duties, dhl, fedex, ups, usps, royal mail, hermes, evri, dpd,
				gls, postal service, mailman, postman, in transit, pick up point, pickup point, delivery
				time|times|date|window|slot|driver, by|first class post,
				arrive|arrives|arriving|arrival, arrived, ship|shipping to, do|does|did|will|can|could
				you ship, ship it|them|my|internationally|abroad|overseas|worldwide, depot, driver,
				pick|picked up .. locker|post|depot|station, express, snail mail, doormat, doorstep,
				next door, working days, delivery slot
			`,
			praise: `
				fast|quick|speedy|prompt|rapid|swift|free|express
				shipping|delivery|dispatch|postage|shipment, deliver* on time, arrived on time, on time
				delivery, came .. next day, next day delivery, arrived|came .. early, arrived .. next
				day, quick|fast|prompt to arrive|ship|deliver, arrived ahead of time|schedule, quick
				turnaround, fast turnaround, arrived in perfect condition,
				shipped|delivered|arrived|dispatched|came .. quickly|fast|promptly|early, days|day|week
				early|sooner|earlier, came|arrived|here .. before .. due|expected|promised, sooner than
				promised|expected, quick|fast post, no delays, safe and sound, next morning
			`,
			faults: `
				late|delayed|slow|missing|lost|failed
				delivery|shipping|shipment|dispatch|parcel|package|order|post,
				never|not|hasn't|hasnt|haven't|didn't|didnt|won't ..
				arrive|arrived|delivered|shipped|dispatched, not|hasn't|didn't|doesn't|never
				deliver, delivered|arrived|came too? very? so? late, took|takes|taking|take
				too|so|very|far? long|forever|ages .. arrive|ship|deliver|come|get|reach,
				took|takes|taking .. weeks|months|days .. arrive|ship|deliver|come|get|reach,
				took|takes|taken forever|ages|weeks|months, waiting weeks|months|ages|forever,
				waiting for weeks|months|ages|days, weeks|months|days late, late arriv*, arriv*
				late, package|parcel|order lost, lost .. post|mail|transit, lost my|the
				parcel|package|order, stuck .. customs|transit, held .. customs, wrong address,
				delivery|shipping delay|delays|delayed, where is|are my
				order|parcel|package|ring|necklace|bracelet|earrings|item|items, tracking
				not|never|isn't|doesn't updat*|work*, expensive|high|pricey|steep|hidden
				shipping|postage|delivery|customs, left outside, left in the rain, delayed, delay,
				delays, shipping|postage|delivery|customs .. expensive|pricey|dear|steep|high,
				shipping|delivery|parcel|package|order|dispatch|shipment .. late|slow|delayed,
				driver|courier|they left|threw|lobbed|dumped .. it|parcel|package, left ..
				pavement|stranger|porch|street|bin, slow|long getting here|there|to us, never
				coming|came|turned up|arriving, sitting|stuck|lying .. depot|warehouse|sorting,
				wrong order|parcel|package, came|arrived .. days|weeks|week after|late|later, turned
				up .. days|weeks|week after|late|later, order|parcel .. missing, smashed,
				took|takes|taken .. days|weeks|months though|late, took|takes|taken
				over|about|almost|nearly|around|two|three|four|five|six|eight|ten|a|more ..
				days|weeks|week|month|months, still|been waiting, got|sent|received ..
				someone|somebody else|else's order|parcel|item?, for .. weeks|days|months ..
				nothing, still nothing, not here by|yet|before|on, not .. here by|yet
			`,
		},
		price: {
			mentions: `
				price|prices|priced|pricing, cost|costs, value, discount*, promo|promos|promotion*,
				shipping|delivery fee|fees|cost|costs|charge|charges, price tag, price point, price
				range, per cent off, vat, budget, for the|that|this|my money,
				the|more|less|extra|good|same|of money, paid .. £, paid
				a|so|too|that|extra|over|nearly|full|more|less, on sale, in the sale|sales, sale
				price|prices, voucher, vouchers, coupon, coupons, you|i do? pay for it
			`,
			praise: `
				affordable, inexpensive, reasonable, reasonably priced, well priced,
				good|great|excellent|amazing|fantastic|best value, value for money,
				good|great|fair|reasonable|low|lower|excellent|amazing|unbeatable|competitive|decent|nice
				price|prices|pricing|cost|deal|deals, bargain*, worth ..
				money|price|cost|penny|cent|it|buying, worth it, well worth, great deal, good deal, steal,
				didn't|doesn't break the bank, didn't|doesn't cost .. fortune|much, very? cheap
				price|prices, cheaper than, price|prices ..
				good|great|fair|right|reasonable|low|excellent|amazing
			`,
			faults: `
				expensive, overpriced, over priced, pricey, pricy, costly, dear, too|very|so|bit|rather
				dear, dearer, too|so|very|pretty|rather high price|prices,
				high|higher|highest|steep|exorbitant|inflated|outrageous|ridiculous|crazy|insane
				price|prices|pricing|cost|costs|fees, rip off, rip-off, ripoff, ripped off, waste of
				money, wasted .. money, money wasted, not|isn't|wasn't|aren't worth ..
				money|price|cost|penny|it|buying, not|isn't|wasn't worth, too|so|way much money, cost
				too|so|way? much, costs too|so|way? much, too much for, charged .. twice, double
				charged, overcharged, overcharge, lower|reduce|drop .. price|prices, cheaper
				price|prices, price increase|increases|hike|hikes, poor|bad|terrible value, cost a|an
				fortune|arm, can't|cannot|couldn't afford, hidden fee|fees|cost|costs|charge|charges,
				shipping|postage|delivery|customs .. expensive|pricey|dear|steep|high,
				expensive|high|pricey|steep shipping|postage|delivery|customs, price went up, more
				expensive, price|prices .. high|steep|expensive|up|ridiculous|outrageous|insane|crazy,
				charged customs, customs .. nobody|unexpected|extra, daylight robbery, arm and a leg,
				eye-watering|eye watering
			`,
		},
		quality: {
			mentions: `
				quality, material*, craftsmanship, workmanship, durab*, plating, plated, gold filled,
				clasp*, zip, zipper, stitching, solder*, leather, fabric, purity, hallmark*, nickel,
				engrav*, enamel, defect*, the lock, matte|matt|polished|nice|surface finish, finish
				is|was|of, stone|gem setting, settings, sterling silver, real|solid|pure|925
				silver|gold, solid brass, build quality, gemstone quality, cheap metal, is|it's the
				metal, metal allergy, battery life, cadmium,
				contain|contains|containing|have|has|had lead, lead in, lead-free, tested for, safety
				test|tests|tested, test certificate, swollen, swelled, swelling, blister*, red|itchy
				bumps|spots|skin, sore skin|ears|finger|neck, break, well worn
			`,
			troubles: 'recall, recalled, recalls',
			praise: `
				high|good|great|excellent|top|amazing|superb|fantastic|outstanding|best|premium|nice|exceptional
				quality, well made, well-made, well crafted, beautifully made|crafted, sturdy, durable,
				robust, long lasting, long-lasting, lasts, lasted, hypoallergenic,
				feels|looks|seems|feel|look very|so|really?
				expensive|luxurious|premium|solid|substantial,
				doesn't|does|didn't|hasn't|never|not|don't|won't not? tarnish*|fade*|break|broken,
				holds|held up well?, still looks new, still looks|shines like new, not .. turn* ..
				green, good|great|lovely|excellent product|products|material|materials|craftsmanship,
				quality .. good|great|excellent|amazing|outstanding|superb|top,
				gorgeous|beautiful|lovely|fab|stunning|fine|decent quality, solidly made|built,
				feels|feel solid, solid piece|construction|build|clasp|ring|chain, sturdier, still
				shine|shines|sparkle|sparkles|shiny|perfect|beautiful, shines|shine|sparkles|look|looks
				.. new|first day|time, as good as new, still like new, worn .. every day, no
				redness|rash|itching|reaction|irritation|swelling, never|hasn't|haven't ..
				undone|unstuck|loose
			`,
			faults: `
				poor|bad|low|terrible|awful|inferior|cheap|horrible|disappointing|shoddy|declining
				quality, poorly made, badly made, cheaply made, tarnish*, discolor*, discolour*, faded,
				fades, fading, broke, broken, breaks, snapped, snaps, defective, faulty, flimsy,
				scratch*, bent, bends, cracked, chipped, peel*, flak*, rust*, corrode*, damaged,
				feels|looks|felt|looked|look|feel very|so|really|a|bit|little|too|quite?
				cheap|plasticky|flimsy|fake, turned|turns|turning|turn my?
				skin|finger|fingers|neck|wrist|ears|ear? green|black, green finger|fingers|skin|neck,
				allergic, allergic reaction, allergy, rash, itchy, itch, irritated, irritates,
				irritation, infected, wore off, wears off, doesn't|didn't|won't|not
				last|close|hold|work|stay, does not last|close|hold|work, stopped working, missing
				stone|stones, not real gold|silver, low grade, junk, knock off, knockoff, clasp
				broke|broken|loose|weak|stuck, loose stone|stones, wrong engraving, misspelled|misspelt,
				quality .. poor|bad|terrible|awful|low|down|declined|dropped|disappointing,
				fell|fall|falls|falling|came|come|comes|coming apart, fell|falls to pieces|bits,
				fell|fall|falls|falling off, gold|plating|plate|color|colour|coating
				has|had|have|is|was|all|already|just?
				worn|wore|wears|came|come|comes|coming|rubbed|rubs|rubbing|peeled off|away,
				stone|stones|crystal|crystals|pearl|diamond|gem|gems|bead|beads|pin|post|magnet|screw|hook|back|backs
				.. fell|falls|fallen|came|comes|dropped|popped|broke|loose|wobbly|missing out|off?,
				stone|stones|crystal|pearl|diamond|gem .. cloudy|dull|lost,
				is|are|was|were|it's|looks|look|obviously|clearly fake, fake
				gold|silver|stone|stones|diamond|diamonds|leather|pearls|jewellery|jewelry,
				like|cheap|just|brittle plastic, plasticky, broke in|off|after|within|again|already|the,
				keeps|kept breaking, breaks easily, went|gone|goes|going|turned|turns|turning
				black|green|dull|brown|orange|rusty, dark|black|green ring|mark|marks around|round|on,
				shine|sparkle was|is|has|had gone, wouldn't last, cheap looking, looks|look cheap,
				smells .. glue|chemicals, in|one .. knot, knotted, spelled|spelt|spelling .. wrong|name,
				engraving .. wrong|faint|crooked|unreadable|misspelled|illegible,
				come|comes|came|coming undone|unstuck|loose,
				skin|ear|ears|earlobe|earlobes|neck|wrist|finger|fingers reacted|reacts,
				keeps|keep|kept falling|slipping|popping|sliding out|open,
				keeps|keep|kept opening|tangling|twisting|snagging|unclasping
			`,
		},
		sizing: {
			mentions: `
				size, sizes, sizing, ring size|sizes, fit, fits, fitted, fitting, length, lengths,
				adjustable, too? snug, measur*, size guide|chart, sizer, ring sizer, petite,
				inch|inches, resize, resized, resizing, extender, width, waist, sleeve|sleeves, suit ..
				wrist|finger|neck, half sizes
			`,
			praise: `
				fit|fits|fitted perfect|perfectly|well|great|beautifully|nicely|like,
				perfect|great|good|nice|lovely|flattering fit, right size, true to size, just right,
				perfect size|length, correct size, runs true, comfortable to wear, comfortable, comfy,
				fits me|her|him very|so|really? well|perfectly|great, as if it was? made for me, like it
				was? made for me
			`,
			faults: `
				too|way|bit|little|very|slightly|so|much
				small|big|large|tight|loose|long|short|wide|narrow|tiny|huge|baggy|boxy,
				doesn't|didn't|don't|does|did|won't|not|never not? fit, wrong size|sizes, runs|run|ran
				very|a|so|bit|little|too? small|large|big|short|long|tight,
				smaller|bigger|larger|shorter|longer|tighter than, size up, size down, sized up|down,
				falls|fell|slips|slid off my|the? finger|wrist|ears, poor fit, bad fit, awkward fit,
				unflattering, inconsistent sizing|sizes, size off, sizing off|is|was|inconsistent?
				off|wrong|weird|inconsistent|confusing, uncomfortable, ill fitting, too heavy, heavy,
				more sizes, size range, doesn't|won't|didn't go|goes over|on|past my|the
			`,
		},
		design: {
			mentions: `
				design*, style|styles, styled, styling, color|colors|colour|colours, colored|coloured,
				aesthetic*, collection|collections, appearance, trend|trends, selection, variety,
				assortment, the|new|overall|vintage|modern|minimalist|whole look, look and feel,
				patterns|motifs, colour|color range, range of, choice of, new|other models, fashionable,
				style choices
			`,
			praise: `
				elegant, stylish, chic, timeless, trendy, classy, dainty, eye-catching, eye catching,
				minimalist, great|nice|beautiful|lovely|love|elegant|unique
				design|designs|style|styles|look|color|colour|colors|colours|selection|variety|range, as
				pictured|described|shown|advertised, looks|looked|look so|very|really|even|just?
				amazing|great|good|beautiful|gorgeous|lovely|stunning|fabulous|better|fantastic|nice|perfect,
				wide|large|huge selection|range|choice|variety, beautiful, beautifully, beautifully
				designed|detailed, gorgeous, gorgeously, stunning, stunningly, prettier, prettiest,
				so|very|really|how|such|this|as|too|most|super|very? pretty, pretty
				and|enough|ring|rings|necklace|necklaces|bracelet|bracelets|earring|earrings|pendant|pendants|chain|chains|charm|charms|studs|hoops|bangle|anklet|brooch|watch|piece|pieces|jewellery|jewelry|product|products|item|items|design|designs|collection|dress|top|bag|stone|stones|set|stuff|things|thing,
				cute|adorable|modern|classic|unique|delicate|vintage|sparkly|shiny|unusual|different
				ring|rings|necklace|necklaces|bracelet|bracelets|earring|earrings|pendant|pendants|chain|chains|charm|charms|studs|hoops|bangle|anklet|brooch|watch|piece|pieces|jewellery|jewelry|product|products|item|items|design|designs|collection|dress|top|bag|stone|stones|set|stuff|things|thing,
				so|very|really|super|too|is|are cute|adorable|unique|delicate|sparkly, sparkles|sparkle,
				understated, get|got|getting|gets|receive|received|many|lots|so|endless of? compliments,
				compliments on|every|from|all, asked|asks|asking|ask .. where .. got|bought|from,
				asked|ask about this|my|it|them|the, get|got|been stopped .. street|about|shop, looks|look .. on me|her,
				pictures|picture|photos|photo|it|them .. justice, can't|couldn't|cannot stop
				looking|staring|admiring
			`,
			faults: `
				ugly, tacky, old-fashioned, old fashioned, gaudy, unflattering, frumpy, wrong
				color|colour, different from|than|to .. picture|photo|image|pictures|photos|website,
				color|colour is|was|looks|looked? different|off|wrong, not my style, more
				choice|styles|designs|variety|colors|colours|options, limited|small|poor|little
				selection|choice|range|variety, looks|looked|look so|very|really?
				ugly|awful|terrible|old|weird|odd|bad, boring|dated|dull|outdated|bland
				ring|rings|necklace|necklaces|bracelet|bracelets|earring|earrings|pendant|pendants|chain|chains|charm|charms|studs|hoops|bangle|anklet|brooch|watch|piece|pieces|jewellery|jewelry|product|products|item|items|design|designs|collection|dress|top|bag|stone|stones|set|stuff|things|thing|style|styles|colour|color|colours|colors|look|range|selection,
				ring|rings|necklace|necklaces|bracelet|bracelets|earring|earrings|pendant|pendants|chain|chains|charm|charms|studs|hoops|bangle|anklet|brooch|watch|piece|pieces|jewellery|jewelry|product|products|item|items|design|designs|collection|dress|top|bag|stone|stones|set|stuff|things|thing|styles|colours|colors
				.. boring|dated|outdated|samey, blingy, garish, not|nothing|isn't|doesn't|wasn't|didn't
				.. like|as ..
				picture|pictures|photo|photos|pictured|described|shown|advertised|image|description|website,
				more|less|much .. than|as .. website|photo|photos|picture|pictures
			`,
		},
		packaging: {
			mentions: `
				packag*, packed, wrapping, wrapped, wrap, gift-wrapped, jewellery|jewelry box, boxes,
				pouch*, ribbon, dust bag, unboxing, greeting card, handwritten note, envelope, bubble
				wrap, presentation box, present box, gift
				box|boxes|bag|bags|wrap|wrapping|wrapped|note|message|receipt, box,
				gift|personal|thank-you note, the|a bow, nicely? presented, unwrap*, paper bag, the bag
				was|is, gift bag, mailers
			`,
			praise: `
				beautifully|nicely|lovely|well|carefully|gorgeously|elegantly|securely|neatly
				packaged|packed|wrapped|boxed|presented,
				beautiful|lovely|nice|gorgeous|elegant|great|pretty|luxurious|cute
				packaging|box|boxes|wrapping|presentation|pouch|gift, perfect gift|present, great
				gift|present, packaging is|was so|very|really|absolutely?
				beautiful|lovely|nice|gorgeous|great|perfect|cute, handwritten note|card, box ..
				pretty|gorgeous|beautiful|lovely|cute, note .. lovely|sweet|nice
			`,
			faults: `
				too much|excess|excessive|wasteful|poor|bad|cheap|damaged|ugly|sloppy|terrible
				packaging|packing|plastic, poorly|badly|carelessly packaged|packed|wrapped, no
				gift|nice|proper box|wrap|wrapping|packaging|bag|receipt|note, box was|is|arrived|came
				damaged|crushed|broken|dirty|open|opened|dented|squashed|empty|missing,
				crushed|damaged|dented|squashed|dirty|empty|broken
				box|packaging|package|parcel|envelope, packaging|box|package was|is|arrived|came
				damaged|poor|cheap|crushed|terrible|broken|torn|open, without .. box|packaging|gift
				wrap, missing gift|box|pouch|note, bag .. crumpled|torn|crushed, note .. missing,
				so|too|all that much? plastic, so much plastic
			`,
		},
		service: {
			mentions: `
				customer service|support|care|services|relations, service, staff, support, support team,
				help desk, helpdesk, agent|agents, representative|representatives, rep, reps, team,
				assistant|assistants, employee*, seller, vendor, communication, chat, live chat,
				chatbot, hotline, phone call, emailed, e-mailed, contacted, contacting, contact, reply,
				replies, respond*, response|responses, waiter*, waitress*, manager, owner, salesperson,
				saleswoman, salesman, consultant, call back|centre|center, ring|rings|rang|rung back,
				hung up, getting? hold of, robot|bot, e-mails|emails|messages, on|by|over the phone,
				phone|phoned|phoning you|them, phone number|line, repair|repairs|repaired, help
				desk|line, reception, receptionist, nurse|nurses|doctor|doctors, waiting staff, front
				desk, lady|girl|guy|man|woman|gentleman at|on|in|behind ..
				counter|reception|desk|shop|phone|till, counter staff, customer advisor, sales
				assistant|assistants|lady, shop assistant|assistants, dm, dmed, dms, on hold,
				emailed|emails|calls, chat bot, quality customer?
				service|services|support|staff|communication, quality of the|your|their? customer?
				service|support|communication|staff
			`,
			praise: `
				helpful, friendly, polite, responsive, attentive, courteous, kind
				staff|service|people|team,
				great|good|excellent|amazing|outstanding|best|fantastic|wonderful|superb|friendly|personal|quick|prompt|lovely|brilliant|fast
				service|support|communication|staff|team|care|response|reply, answered|replied|responded
				.. quickly|promptly|immediately|quick|fast, went above and beyond, above and beyond,
				went out of .. way, solved|resolved|fixed|sorted .. quickly|immediately|problem|issue,
				knowledgeable, accommodating, keeps .. informed, kept .. informed, service ..
				good|great|excellent|amazing|outstanding|superb|fantastic|friendly|fast|quick|helpful,
				couldn't do enough, could not do enough, couldn't have been|asked for?
				kinder|nicer|friendlier, couldn't have been more helpful, sorted me|it|everything out?,
				sorted out, replaced|replacing .. free, explained everything, listened to, went the
				extra mile, nothing was|is too much trouble, never rushed, very?
				sweet|lovely|kind|helpful lady|gentleman|man|guy|girl|person
			`,
			faults: `
				unhelpful, rude, unfriendly, unprofessional, impolite, unresponsive, dismissive,
				ignored, ignores, ignoring,
				poor|bad|terrible|awful|horrible|worst|slow|lousy|nonexistent|non-existent|appalling|shocking|disappointing|no
				service|support|communication|response|reply|answer|staff|care|help, no one
				answers|answered|replies|replied|responds|responded|helped|helps|cares|cared|called,
				nobody
				answers|answered|replies|replied|responds|responded|helped|helps|cares|cared|called,
				never|not|didn't|don't|doesn't|haven't|hasn't|won't ..
				answer|answered|answers|reply|replied|replies|respond|responded|responds|call|called|helped|help|hear|heard
				back?, no response|reply|answer, no response from, hard|difficult|impossible to
				reach|contact, could not|couldn't|can't|cannot reach|contact, unanswered, left hanging,
				long wait, inattentive, arrogant, ghosted, service ..
				poor|bad|terrible|awful|slow|horrible|rude|appalling|disappointing|worst, rolled ..
				eyes, nobody .. told|tell|tells|picks|picked|answer|reply|cares, no one ..
				told|tell|tells|picks|picked|answer|reply|cares, sent from one person to the next,
				passed|pushed from pillar|one, waiting|waited .. reply|answer|response|check-in, waited
				.. to check in, still|been waiting .. reply|answer|response, made to feel, feel like a
				nuisance, fobbed off, on hold .. minutes|mins|hour|hours|ages, no reply|answer|response,
				crickets, talk to .. human
			`,
		},
		returns: {
			mentions: `
				return, returns, returned, returning, refund*, exchange|exchanged|exchanges|exchanging,
				money back, return policy|label|process|shipping|portal|window|slip|postage, refund
				policy|process, warranty, guarantee, store credit, cancel* .. order,
				cancellation|cancelation, reimburse*, credited, chargeback, money|refund
				was|is|came|were|arrived back, send|sent|sending|post|posted ..
				something|anything|earrings|ring|necklace|bracelet|order|parcel back, send|sent|sending
				it|them|this|item back, replacement ring|necklace|order|item|policy|sent|arrived|came,
				replace, replaced, swap|swapped|swapping
			`,
			praise: `
				easy|hassle-free|free|simple|smooth|quick|fast|painless|great|generous
				return|returns|refund|refunds|exchange|exchanges|return policy|process, refunded ..
				quickly|immediately|promptly|straight, quickly|promptly|immediately
				refunded|replaced|exchanged|repaired, refund was|came|arrived so|very|really?
				quick|quickly|fast|easy|smooth|immediate|immediately, sent .. replacement ..
				quickly|immediately|free, replaced .. free|quickly|immediately, no questions asked,
				return|returns|exchange|refund ..
				easy|simple|smooth|free|quick|quickly|fast|hassle-free|immediate|immediately, swapped ..
				fuss|hassle|quibbles|problem|quickly, money .. back .. account, full refund
			`,
			faults: `
				no|never|not|still .. refund|refunded|reimbursed, refused|refuse|denied|refuses ..
				refund|return|exchange|replacement|replace,
				want|need|demand|give|requesting|request|where .. refund|money back, refund please,
				please refund, waiting .. refund|replacement|exchange|money,
				difficult|complicated|hard|expensive|paid|slow|strict|short
				return|returns|refund|refunds|return policy|exchange, pay .. return|returns|return
				shipping, have|had to return|send|exchange,
				didn't|don't|won't|did|do|can't|cannot|couldn't not? .. return|refund|exchange, no
				returns, non-refundable, return policy is|was too?
				strict|bad|terrible|short|awful|ridiculous, return|returns|refund|refunds|exchange ..
				slow|difficult|hard|complicated|expensive|nightmare|long|forever|ages|weeks,
				waiting|waited|wait .. refund|money, still|been waiting .. refund|money|reimbursement,
				haven't|not|never|no .. money back, money .. never, without|no my? refund
			`,
		},
		website: {
			mentions: `
				website*, web site, site, webpage, webshop, web shop, online shop|store, app, checkout,
				check out page|process, checking out, payment*, pay with|by, paypal, klarna, credit
				card, apple pay, google pay, log in, login, logging in, password, basket,
				filter|filters, navigat*, navigation, page, pages, photos|pictures|images on, product
				description|descriptions|photos|pictures|images, mobile, newsletter*, ordering process,
				order process, interface, cookie|cookies, pop-up|pop-ups|popup|popups, link|links, faq,
				filter options, pay online|with|by, paying, can|could|when i? pay, my|an|your|the|user
				account, search function|bar|box|results|filters|engine, the search, cart, order form,
				voucher|discount|promo|coupon code|codes, notification|notifications, uninstall*,
				reinstall*, download*, dark mode, wishlist, wish list|lists, sync|syncs|syncing,
				latest|last|new|recent|the update|version|release, feature|features, try on, filters,
				user interface, menu
			`,
			praise: `
				easy|simple|intuitive|great|good|nice|beautiful|clear|user-friendly|user
				website|site|checkout|app|navigation|ordering|online, easy to
				use|navigate|order|find|pay|shop|buy|checkout, easy ordering, smooth
				checkout|ordering|transaction|payment, user friendly, user-friendly, simple to
				order|use, smooth transaction, website|site|app|checkout ..
				easy|great|good|simple|clear|intuitive|beautiful|fast|smooth, ordering was|is
				so|very|really|super? easy|simple|quick|child's|breeze, simple to use
			`,
			faults: `
				crash|crashes|crashed|crashing, glitch|glitches|glitchy, bug|bugs|buggy, error|errors,
				confusing|slow|clunky|terrible|bad|poor|complicated|broken
				website|site|app|checkout|navigation|page|pages|menu|form, hard|difficult|impossible|not
				easy to navigate|find|order|pay|check|checkout|use|log, payment
				failed|declined|rejected|error|problem|problems|issue|issues,
				couldn't|can't|cannot|unable|could|not not? to? log|login|checkout|pay|order|find|check,
				doesn't load, won't load, code didn't|doesn't|did|does not? work, too many
				emails|popups|pop-ups|newsletters|steps|clicks, more
				photos|pictures|images|payment|information|info, better
				photos|pictures|images|descriptions|search|filters|website|navigation|checkout,
				log|logged me? out, card declined|rejected, freezes, froze,
				website|site|app|page|pages|checkout|payment|login|link|cart|basket ..
				slow|confusing|crashing|crashed|crashes|down|complicated|difficult|broken|failing|failed|declined|unclear|clunky|buggy|freezes|froze,
				website|site|app|page|checkout|payment|login|link|cart|basket|search ..
				not|doesn't|didn't|won't|never .. work|working|load|loading|open|respond, update
				broke|broken|ruined, since|before|after the? last|latest|new? update, too many
				ads|notifications, ads, unusable, drains|draining .. battery
			`,
		},
		stock: {
			mentions: `
				stock, in stock, availab*, restock*, pre-order, preorder*, pre-ordered, backorder*,
				back order, waitlist, waiting list, supply, inventory, back in stock, limited
				edition, lead time, supply stop|ban|freeze|halt, when .. coming back, when .. back
				in
			`,
			praise: `
				always|everything in stock|available, good|great availability, well stocked, plenty ..
				stock, good|wide|great availability
			`,
			faults: `
				out of stock, sold out, unavailable, not|never|isn't|wasn't|weren't|aren't ..
				stock|available|restocked, no stock, no longer available|sold|made, discontinued,
				shortage*, never available|restocked, backordered, back order|ordered, run|ran|runs out
				of|quickly|fast, restock|restocking please|more|faster|sooner, please restock, more
				stock, supply problem*|issue*, stock problem*|issue*, order|orders was|were?
				cancelled|canceled, cancelled|canceled my order, limited availability|stock, low stock,
				always sold, sells out, my size .. never|not, have|had it any more|anymore, my size
				is|was|are never|always|not .. there|available|gone, size .. never there
			`,
		},
		ethics: {
			mentions: `
				ethic*, sustainab*, environment*, eco, eco-friendly, eco friendly, recycl*, fair trade,
				fairtrade, conflict-free, conflict free, lab-grown, lab grown, lab diamond*, child
				labor|labour, carbon, carbon neutral|footprint, climate, vegan, cruelty-free, cruelty free,
				responsib* sourced, sourcing, sourced, transparen*, responsibly, handmade, hand made,
				handcrafted, artisan*, local, locally, made in, fair wage|wages|pay, working conditions,
				supply chain, values, organic, biodegradable, compostable, single-use, plastic-free, plastic
				free, charity, donat*, planet, single use
			`,
			praise: `
				sustainable, eco-friendly, ethical*, ethically sourced|made|produced, responsibly
				sourced|made, fair trade, fairtrade, recycled, environmentally friendly, environment
				friendly, good for the planet, carbon neutral, plastic-free, plastic free,
				conflict-free, conflict free, cruelty-free, cruelty free, handmade, hand made,
				handcrafted, support .. local|small|artisans, supports .. local|small|artisans, fairly
				paid, pay .. fairly, ditch .. plastic, no|less plastic
			`,
			faults: `
				unethical*, unsustainable, greenwash*, sweatshop*, child labor|labour,
				not|isn't|aren't|wasn't .. sustainable|ethical|recyclable|eco-friendly|transparent, too
				much plastic|waste, excessive plastic, plastic waste, bad for .. environment|planet,
				single-use|unnecessary|so plastic, more
				sustainable|ethical|eco-friendly|transparent|transparency, where .. made|sourced|from,
				made in china, exploit*, wasteful, fast fashion, environmental impact, underpaid, no
				transparency, lack of transparency, pollut*, so|too much plastic, under .. conditions,
				who makes
			`,
		},
	},
	otherwise: `
		gift card*, in order to, out of order, look forward, looking forward, looks forward, look
		for|at, looking for|at, of course, in touch, at all costs, no matter, nice and, in return, many
		happy returns, present day, at present, a fit of, service road, cover letter, pretty much,
		pretty good|bad|well|nice|easy|fast|quick|sure|happy|slow|simple, pretty expensive|cheap, dear
		sir|madam|team|all|customer|friend|daughter|son|wife, oh dear, my dear, dear to, kind of, sort
		of, on the other hand, value my|your|our|the privacy, kind regards, pay attention, local time,
		hold on, come back, came back, coming back, back again, second hand, to date, box office, return
		customer, returning customer, return again, will return, would return, i'll return, to return
		again, definitely return, i|you recall, as i recall, recall that|when|how|having|any|what,
		breaking news, drains|drain|draining .. battery, battery drain, broke up|down|the bank|even,
		break|breaks|breaking down|up|the|a, hidden|little|real|true|absolute gem, test of time, more
		silver|gold options|pieces|items|styles, half the size, one size, the size of, in size, any
		size, full size, another|different|other colour|color|style|size, looks|looked|look
		forward|like|after|into|at|as|for|up|over|around|through|elsewhere|out, looked|looks
		he|she|they|we|i, charity shop|shops, price|prices range, take my money, paid off|attention|for
		itself, got|get|getting paid, if you paid, google search, searched google, paying for|attention,
		pop-up store|shop|stall|event, different|another|other box, in the box, bank account, on account
		of, on the other side, of note, take note, please note, note that|saying|to, compliments to the,
		my compliments, than|as|like|what|from the? website|description|page|site
		says|said|shows|showed|promised, should i|we send|return, ask|asking about the size,
		days|weeks|hours .. too short, dm me|us, a dm, doctor says|said, quality time,
		sound|picture|image|photo quality, beautiful|gorgeous|lovely|stunning|cute|pretty
		gesture|touch|surprise|experience|shop|store|people|person|soul|day|memory|memories|moment|words|showroom|window|city|place|weather|thought|message|smile|time,
		broke|break|breaking|breaks into|in|my|her|his|all|every|records|even|down|up|the
		tears|heart|record|law|mould|ice|bank, broke|break|breaking down|into tears?,
		new|replacement|spare|another|other clasp|clasps|chain|stone|back|backs|hook|hooks|battery,
		nickel mine|mines|mining
	`,
	goods:
		'ring rings necklace necklaces bracelet bracelets earring earrings pendant pendants chain chains ' +
		'charm charms stud studs hoop hoops bangle bangles anklet brooch watch watches locket lockets piece ' +
		'pieces jewellery jewelry jewel jewels product products item items stone stones gem gems diamond ' +
		'diamonds pearl pearls gold silver dress shirt shoes jacket goods stuff things',
};
