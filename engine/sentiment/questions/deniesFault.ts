import { wordSet } from '../../text/wordSet';

/** Words that deny, in plain letters; in the order English, German, French, Spanish, Portuguese, Italian, Dutch. */
const DENYING = wordSet(
	'no not nothing none don dont can cannot cant couldn isn aren wasn without',
	'nichts nix nicht kein keine keinen keinerlei',
	'rien aucun aucune pas sans n ne',
	'nada no ningun ninguna sin',
	'nao nada nenhum nenhuma sem',
	'niente nulla nessun nessuna nessuno non senza',
	'niets niks geen niet zonder',
);

/** What would be one to blame or to change. */
const FAULTS = wordSet(
	'complain complaint complaints suggestion suggestions improvement improvements improve change changes changing fault problem problems issue issues concern concerns criticism criticisms criticise recommendation recommendations',
	'beschweren beschwerde beschwerden klagen beanstanden beanstandung beanstandungen verbesserung verbesserungen verbesserungsbedarf verbesserungsvorschlag verbesserungsvorschlage vorschlag vorschlage anregung anregungen kritik kritikpunkte bemangeln meckern auszusetzen verbessern andern anderung anderungen problem probleme',
	'plaindre plainte redire reprocher reproche suggestion suggestions amelioration ameliorations ameliorer changer probleme problemes critique critiques signaler',
	'queja quejas quejarme sugerencia sugerencias mejora mejoras mejorar cambiar cambiaria objetar resenable problema problemas critica criticas',
	'reclamacao reclamacoes reclamar queixa queixas sugestao sugestoes melhoria melhorias melhorar mudar mudaria problema problemas critica criticas apontar',
	'lamentela lamentele lamentarmi suggerimento suggerimenti miglioramento miglioramenti migliorare ridire cambiare cambierei problema problemi critica critiche segnalare',
	'klagen klacht klachten suggestie suggesties verbeterpunt verbeterpunten verbetering verbeteringen verbeteren veranderen aanmerkingen opmerken problemen probleem kritiek melden',
);

/** What may stand around them. "Nothing but complaints" has more. */
const AROUND = wordSet(
	'i we ve m have had has do did does t is are was were s it there to at all any whatsoever here about of for with my me us a thing anything need needed needs necessary required would think see make report from side yet',
	'ich wir mich uns habe haben hatte kann konnen wusste gibt es da zu mir fallt ein was gar an am',
	'je j ai avons n y a il en de d a du tout ma part vois me viens vient apporter grand chose suis',
	'tengo tenemos hay que de para me se a lo ninguna ningun puedo nosotros',
	'tenho temos ha que a de me para o posso nos tem',
	'ho abbiamo ce c e da di che mi per la posso noi',
	'ik wij we heb hebben er is zijn te op aan mij me zou kan over',
);

/** No denial of this kind is longer. */
const MOST_WORDS = 9;

/**
 * Whether words say that there is nothing to blame or to change: "I don't have any complaints", "kann mich nicht
 * beschweren", "non ho suggerimenti".
 *
 * @param words in plain lower-case letters, with single spaces between them
 * @example
 * deniesFault('no improvements necessary') // true
 * deniesFault('nothing but complaints') // false
 */
export function deniesFault(words: string): boolean {
	const all = words.split(' ');
	return (
		all.length <= MOST_WORDS &&
		all.some((word) => DENYING.has(word)) &&
		all.some((word) => FAULTS.has(word)) &&
		all.every((word) => DENYING.has(word) || FAULTS.has(word) || AROUND.has(word))
	);
}

/** All words that such a denial may have. */
export const WORDS_OF_DENIALS: readonly string[] = [...DENYING, ...FAULTS, ...AROUND];
