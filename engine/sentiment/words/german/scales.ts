import type { ScaleWords } from '../scaleWords';

export const GERMAN_SCALES: ScaleWords = {
	satisfaction: [
		`
			sehr unzufrieden, äußerst unzufrieden, überhaupt nicht zufrieden, gar nicht zufrieden, sehr
			schlecht, völlig unzufrieden, ungenügend
		`,
		`
			unzufrieden, eher unzufrieden, nicht zufrieden, wenig zufrieden, weniger zufrieden, eher nicht
			zufrieden, nicht sehr zufrieden, schlecht, eher schlecht
		`,
		`
			weder noch, teils teils, weder zufrieden noch unzufrieden, neutral, mittelmäßig, mittel,
			teilweise zufrieden, unentschieden, durchschnittlich, geht so
		`,
		`
			zufrieden, eher zufrieden, überwiegend zufrieden, ziemlich zufrieden, weitgehend zufrieden,
			gut, eher gut
		`,
		`
			sehr zufrieden, äußerst zufrieden, vollkommen zufrieden, völlig zufrieden, voll und ganz
			zufrieden, sehr gut, ausgezeichnet, hervorragend, perfekt
		`,
	],
	agreement: [
		`
			stimme überhaupt nicht zu, stimme gar nicht zu, trifft überhaupt nicht zu, trifft gar nicht
			zu, lehne voll und ganz ab
		`,
		`
			stimme nicht zu, stimme eher nicht zu, trifft nicht zu, trifft eher nicht zu, lehne ab, lehne
			eher ab
		`,
		`
			stimme weder zu noch lehne ich ab, stimme teilweise zu, trifft teilweise zu, stimme teils
			teils zu
		`,
		`
			stimme zu, stimme eher zu, trifft zu, trifft eher zu
		`,
		`
			stimme voll zu, stimme voll und ganz zu, stimme vollkommen zu, stimme völlig zu, trifft voll
			zu, trifft voll und ganz zu
		`,
	],
	effort: [
		`
			sehr schwierig, sehr schwer
		`,
		`
			schwierig, eher schwierig, schwer
		`,
		`
			weder leicht noch schwierig, weder einfach noch schwierig
		`,
		`
			einfach, leicht, eher einfach, eher leicht
		`,
		`
			sehr einfach, sehr leicht
		`,
	],
};
