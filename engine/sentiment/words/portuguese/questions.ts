import type { QuestionWords } from '../question';

export const PORTUGUESE_QUESTIONS: QuestionWords = {
	questions: {
		improve: `
			melhorar|melhorado|melhoria|melhorias|melhoraria, fazer|feito|ser|sido melhor, menos
			gostou|gostaste|lhe|agradou, não gostou|gostaste|agradou, gostou|gostaste menos,
			faltou|faltava|faltando, mudaria|mudarias|mudar, desiludiu|decepcionou, sentiu|sentiste falta,
			menos, pontos|ponto fracos|fraco|negativos, fraqueza|fraquezas,
			poderia|poderíamos|podia|podíamos|podemos .. melhor, deveríamos|devemos|precisamos|podemos ..
			mudar|corrigir|trabalhar|ajustar|otimizar, em que .. trabalhar, não
			funcionou|funciona|correu|convenceu, dar|falta|ganhar|merecer .. 10|dez, deixou|deixa a
			desejar, faria|farias|devíamos|deveríamos .. diferente, como podemos|poderíamos, teria
			gostado, gostaria de ver|encontrar, que mudanças, aspectos negativos, não lhe|te|o|a
			agradou|agrada|convenceu
		`,
		concern: `
			impediu|impede|impedido|travou, hesit*, dúvida*, preocup*, receio*, medo, dificuldade*,
			obstáculo*, reclamaç*, queixa*, não comprou|compraste|finalizou, desistiu|desistir, abandonou,
			correu|deu mal|errado, incomodou|incomodado|incomoda, erros, algum|um erro, impedir|impedi-lo,
			não .. claro, pouco claro, confuso|confusa, problema|problemas, irritou|chateou
		`,
		liked: `
			achou|acharam|achaste de melhor, melhor parte, mais
			gostou|gostaste|gosta|lhe|agradou|valoriza, gostou|gostaste|gosta mais|de|na|no|em, o que ..
			gostou|gostaste|agradou|adorou, pontos fortes|positivos, convenceu, destacaria,
			fizemos|fazemos|correu|foi bem, por que nos escolheu, nos escolheu, continuar|manter a?
			fazer?, de bom|positivo, encantou|encanta|encantado, o melhor de|foi|que?, é|foi o melhor,
			agradou|agrada mais|na|no, positivo|positiva, mais satisfeito|feliz, surpreendeu
			positivamente, ponto|pontos forte|fortes|positivo, foi|é|era|esteve tão? bom|boa|melhor,
			amou|amaste|adoraste, por que compra|compras|escolhe|escolhes, mais aprecia|aprecias|ama,
			fizemos|fazemos de? bem|melhor
		`,
		comment: `
			mais alguma coisa, algo mais, comentário*, deseja|quer acrescentar|adicionar|partilhar|dizer,
			gostaria de acrescentar|adicionar|partilhar|dizer|comentar
		`,
		reason: `
			por que|quê, porque, porquê, razão, razões, mais sobre a|essa|esta?
			sua|tua|nota|avaliação|resposta? nota|avaliação|resposta?, levou|leva|fez ..
			nota|avaliação|pontuação, influenciou|influenciado, baseia|baseou|baseado
		`,
		fact: `
			como nos conheceu|encontrou|descobriu, como ficou, para quem, que ocasião, com que frequência,
			descreve|descrevem .. melhor, o que comprou|encomendou|compraste, que|quais produtos|artigos|joias comprou|compra|compraste, quando comprou|encomendou|recebeu
		`,
		yesNo: `
			é, foi, recomendaria|recomendarias, voltaria|voltarias, encontrou|encontraste,
			recebeu|recebeste, comprarias|compraria
		`,
		approval: `
			voltaria|voltarias, comprarias|compraria, satisfeit*, gostou, gostaste, novamente, encontrou,
			resolvido|resolvida, resolvemos|resolvido|resolveu|resolver|solucionamos|solucionou ..
			problema|dúvida|dúvidas|reclamação|questão, problema|dúvida|dúvidas|reclamação|questão ..
			resolvido|resolvida|solucionado|esclarecida|resolvidas, adequado|perfeito|serviu,
			correspondeu|corresponde|atendeu, compraria|comprarias, voltará|voltarás, ajudou|ajudaram,
			valorizado|valorizada, chegou bem|no|a, agradável, boa|bom|esperava
		`,
		suggestion: `
			sugestão|sugestões
		`,
		good: `
			bom|boa|bem|agradável
		`,
		bad: `
			pior|piores|ruim|mau|má|mal|defeito|defeitos|desagradou|complicado|difícil
		`,
	},
	otherwise: `
		pelo|ao menos, como podemos contactá-lo|ajudar|ajudá-lo
	`,
};
