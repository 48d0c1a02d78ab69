import { deniesFault } from '../../../../engine/sentiment/questions/deniesFault';
import { readShortAnswer } from '../../../../engine/sentiment/questions/readShortAnswer';

describe('deniesFault', () => {
	it.each([
		'i don t have any complaints',
		'no improvements necessary',
		'nothing i would change',
		'kann mich nicht beschweren',
		'ich habe nichts zu beanstanden',
		'kein verbesserungsbedarf',
		'je n ai rien a redire',
		'aucune amelioration a apporter',
		'no tengo sugerencias',
		'nao tenho sugestoes',
		'non ho nulla da ridire',
		'ik heb geen suggesties',
		'niks te melden',
	])('of "%s"', (words) => {
		expect(deniesFault(words)).toBe(true);
	});

	it.each([
		'nothing but complaints',
		'i have complaints',
		'no service',
		'not without problems with the clasp',
		'nichts funktioniert',
		'never change',
		'',
		'constructor',
		`no ${'problems '.repeat(100_000)}`,
	])('not of "%.40s"', (words) => {
		expect(deniesFault(words)).toBe(false);
	});
});

describe('short answers in other words', () => {
	it.each([
		'nothing nothing',
		'No no no',
		"Can't complain",
		'Nothing needed',
		'Passt so',
		"Je n'ai pas de suggestion",
		'Ninguna queja',
		'Não tenho sugestões',
		'Non ho suggerimenti',
		'Geen klachten',
	])('"%s" is praise where it is asked what could be better', (answer) => {
		expect(readShortAnswer(answer, 'improve').sentiment).toBe('positive');
	});

	it.each([
		'For sure',
		'Yes yes yes',
		'Sehr gerne',
		'Avec plaisir',
		'Sin dudarlo',
		'Com prazer',
		'Volentieri',
		'Graag',
	])('"%s" says yes', (answer) => {
		expect(readShortAnswer(answer, 'approval').meaning).toBe('yes');
	});

	it.each([
		'Probably not',
		'Eher nicht',
		'Probablement pas',
		'Creo que no',
		'Acho que não',
		'Credo di no',
		'Liever niet',
	])('"%s" says no', (answer) => {
		expect(readShortAnswer(answer, 'approval').meaning).toBe('no');
	});

	it.each(['Never again', 'Nie wieder', 'Mai più'])(
		'"%s" is read, whatever was asked',
		(answer) => {
			expect(readShortAnswer(answer, 'improve').meaning).toBeNull();
		},
	);
});
