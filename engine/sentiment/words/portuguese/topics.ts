import type { TopicWords } from '../topic';

export const PORTUGUESE_TOPICS: TopicWords = {
	topics: {
		shipping: {
			mentions: `
				entrega*, entregue*, entregou, entregaram, envio*, enviado|enviada|enviaram|enviar, frete*,
				correios, ctt, transportador*, sedex, encomenda*, pacote*, portes, alfândega*, rastre*,
				rastreamento, código de rastreio, prazo|prazos, prazo de entrega, chegou, chegaram, chegar,
				estafeta, entregador*, motoboy, expedição, expedido, recebi, receber
			`,
			praise: `
				entrega|envio|chegou|frete|recebi|chegaram|entregaram|expedição ..
				rápida|rápido|rapidamente|rapidinho|pontual|prazo|antes|tempo|perfeita|perfeito|grátis|dia
				seguinte|veloz|certinho|direitinho, rápida|rápido|ótima|excelente|boa entrega|envio, dentro
				do prazo, antes do prazo|previsto, no dia seguinte, no prazo, frete grátis, portes grátis
			`,
			faults: `
				atras*, demor*, entrega|envio|pacote|encomenda|pedido|frete ..
				lenta|lento|atrasada|atrasado|demorada|demorado|demora|demorou|caro|cara|perdido|extraviado|extraviada|tarde|longo|nunca|errada|péssima,
				demorou|demora|demoraram .. muito|demais|semanas|meses|chegar|dias|entregar,
				não|nunca|ainda|nem ..
				chegou|recebi|entregue|entregaram|entregou|chegaram|enviaram|chega, à espera,
				semanas|meses .. espera|esperar|esperando|atraso, esperando ..
				semanas|meses|pedido|entrega|dias, frete|portes ..
				caro|caros|alto|altos|absurdo|elevados, frete caro, onde está|esta meu|o|minha|a
				meu|minha? pedido|encomenda|produto, preso|parado|retido .. alfândega, endereço
				errado, chegou|chegaram|veio .. tarde|atrasado|quebrado|danificado, fora do prazo,
				prazo .. longo|cumprido|grande|extenso|respeitado, extravi*, produto|artigo|pedido
				errado|trocado, mandaram|enviaram|veio .. errado|errada|trocado, pedido .. saiu ..
				lugar, cadê|cade|kd o|a? meu|minha? pedido|encomenda|anel|pacote|colar
			`,
		},
		price: {
			mentions: `
				preço*, preco, precos, custo*, custa, custou, desconto*, promoção, promoções, cupom,
				cupons, cupão, cupões, código de desconto, custo benefício, custo-benefício, qualidade
				preço, saldos, taxa|taxas, iva, pelo|por|para esse|este|o? valor, dinheiro
				jogado|gasto|perdido, muito|mais|menos dinheiro, paguei .. reais|euros|caro, valor ..
				alto|baixo|justo|pago, ofertas
			`,
			praise: `
				barato|barata|baratos|baratas, acessível, acessíveis, em conta, preço|preços|valor|valores
				..
				bom|bons|ótimo|ótimos|justo|justos|razoável|acessível|acessíveis|baixo|baixos|excelente|excelentes|competitivo|competitivos|imbatível|legal|convidativo|compatível,
				bom|ótimo|excelente|melhor|melhores|bons|ótimos preço|preços|valor,
				bom|ótimo|excelente|melhor custo benefício, custo benefício ..
				bom|ótimo|excelente|perfeito|maravilhoso, vale .. pena|preço|cada, vale a pena, valeu a
				pena, pechincha*, boa|excelente|ótima relação qualidade preço
			`,
			faults: `
				caro|cara|caros|caras, caríssim*, muito|demasiado|um|pouco|bastante|tão
				caro|cara|caros|caras, preço|preços|valor|valores ..
				alto|altos|elevado|elevados|absurdo|absurdos|exagerado|exagerados|abusivo|abusivos|salgado|salgados|subiu|caro,
				roubo, assalto, burla, golpe, não|nem vale|valeu|vale .. pena|preço|dinheiro|paguei|custa,
				não vale, dinheiro .. fora|perdido|jogado, baixar|reduzir|diminuir ..
				preço|preços|frete|valor, preços mais baixos, mais barato|baratos|barata, cobrado|cobraram
				.. duas|vezes|mais|dobro, cobrança indevida, superfaturado
			`,
		},
		quality: {
			mentions: `
				qualidade*, material|materiais, acabamento*, fecho*, banho de ouro|prata,
				banhado|banhada|banhados, folheado*, níquel, gravação, durabilidade, costura*, tecido*,
				zíper, tarraxa*, pedra|pedras é|são|brilham, chumbo, cádmio
			`,
			troubles: 'recall, recolha',
			praise: `
				boa|ótima|excelente|alta|muito? boa|grande|melhor|superior|altíssima qualidade,
				bom|ótimo|excelente|bons|ótimos|excelentes|maravilhoso
				produto|produtos|material|materiais|acabamento|acabamentos|artigo, de qualidade,
				qualidade ..
				excelente|ótima|boa|incrível|impecável|perfeita|maravilhosa|top|surpreendente|superior,
				resistente*, sólid*, robust*, durável, duráveis, duradour*, bem
				feito|feita|feitos|feitas|acabado|acabada, não
				escurece|escureceu|oxida|desbota|quebra|descasca, antialérgic*, hipoalergénic*,
				hipoalergênic*, continua|continuam|está|estão|como .. novo|nova|novos|novas, como no
				primeiro dia, sem alergia|irritação
			`,
			faults: `
				má|péssima|baixa|pouca|ruim|fraca|duvidosa qualidade, qualidade ..
				má|péssima|ruim|baixa|fraca|horrível|caiu|piorou|inferior|desejar|duvidosa|medíocre,
				quebrou, quebrado|quebrada|quebrados|quebradas, quebra, partiu, rebentou,
				arrebentou, estragou, estragado|estragada, defeito*, defeituos*, com defeito,
				frágil, frágeis, riscado|riscada, torto|torta, amassado|amassada, enferruj*, oxid*,
				escureceu, escurec*, ficou|ficaram|fica pret*|escur*|verde|feio|manchado|manchada,
				dedo|pele|pescoço|orelha .. verde|preto|preta|irritada|manchada, desbot*, descasc*,
				perdeu .. cor|brilho|banho, banho .. saiu|sai|descascou, pedra|pedras|pérola ..
				caiu|caíram|caindo|falta|faltando|solta|soltou, caiu .. pedra|pedrinha, alergi*,
				alérgic*, coceira, irrita*, infeccionou, infecção, porcaria, bugiganga, falsific*,
				mal feito|feita|acabado|acabada|costurado, não
				fecha|funciona|dura|presta|serve|funcionou, dura pouco, fecho ..
				quebrou|quebrado|abre|partiu|solto|ruim|fecha, danificad*, veio ..
				quebrado|quebrada|defeito|riscado|errado, erro .. gravação, de|parece plástico,
				ouro|prata|pedra|pedras .. falso|falsa|falsas, um lixo, é lixo,
				peça|anel|fecho|colar .. partido|partida, manchas vermelhas, inchado|inchada|inchou,
				bolhas, pele|dedo|dedos|orelha|orelhas|pescoço ..
				vermelh*|irritad*|inflamad*|inchad*|coça*|coçando
			`,
		},
		sizing: {
			mentions: `
				tamanho*, medida*, ajustável, ajustáveis, aro, comprimento*, largura, tabela de
				medidas|tamanhos, numeração, serviu, serve, caiu bem, caimento, veste, vestiu, número
			`,
			praise: `
				tamanho|medida|numeração|caimento ..
				perfeito|perfeita|certo|certa|ideal|correto|correta|bom|exato|ótimo,
				serviu|serve|ficou|veste|vestiu|assenta ..
				perfeito|perfeita|perfeitamente|bem|certinho|direitinho|luva, caiu bem, tamanho
				certo|perfeito|ideal, confortável, confortáveis
			`,
			faults: `
				muito|demasiado|um|pouco|bastante|mais|ficou
				pequeno|pequena|pequenos|pequenas|grande|grandes|apertado|apertada|largo|larga|comprido|comprida|curto|curta|pesado|pesados|pesada|estreito|folgado|folgada,
				não .. serviu|serve|servem|coube|cabe|ajusta, tamanho|numeração ..
				errado|errada|pequeno|grande|diferente|menor|maior|corresponde, tamanho errado,
				menor|maior .. que|esperava|imaginava|foto, mais|menor|maior pequeno|curto|grande do?
				que, desconfortável, desconfortáveis, mais tamanhos, escorrega, não .. passa|entra ..
				mão|dedo|pulso, ficou|ficaram enorme|enormes|imenso
			`,
		},
		design: {
			mentions: `
				design*, estilo*, modelo*, cor, cores, estampa*, estética, aspeto, aparência, coleção,
				coleções, variedade, look, na moda, opções de cores|modelos|cor
			`,
			praise: `
				bonito|bonita|bonitos|bonitas, lindo|linda|lindos|lindas, lindíssim*,
				belo|bela|belos|belas, belíssim*, elegante*, charmos*, sofisticad*, igual à|a|ao|na ..
				foto|fotos|imagem|anúncio|descrição, conforme ..
				foto|fotos|descrição|anúncio|anunciado|descrito, como .. foto|fotos|anunciado|descrito,
				boa|grande|ótima|muita variedade, minimalista*,
				peça|peças|anel|colar|pulseira|brincos|modelo|design ..
				única|únicas|único|moderno|moderna|delicado|delicada|delicados|maravilhoso|maravilhosa|maravilhosos|fofo|fofos,
				recebi|recebo|muitos elogios, pergunta|perguntam|perguntou .. onde, que linda|lindo,
				beleza da|do
			`,
			faults: `
				feio|feia|feios|feias, horroros*, brega*, sem graça, antiquad*, fora de moda, diferente ..
				foto|fotos|imagem|anúncio|descrição|site|anunciado, não ..
				igual|parece|corresponde|condiz|parecido .. foto|fotos|imagem|anúncio|descrição?, não
				corresponde, não condiz, cor .. diferente|errada|outra|trocada, cor errada, mais
				variedade|modelos|opções|cores|designs, pouca variedade|opção, poucas opções|cores, não é ..
				meu estilo, parece barato|falso|bijuteria
			`,
		},
		packaging: {
			mentions: `
				embal*, caixa|caixas, caixinha*, saquinho*, saco, laço, embrulh*, estojo, cartão|cartãozinho
				de? felicitações|escrito|agradecimento?, apresentação, papel de presente, bilhete,
				papel|caixa|saco|embalagem|embrulho de presente|prenda|oferta
			`,
			praise: `
				bem|muito|lindamente|perfeitamente|super
				embalado|embalada|embalados|embrulhado|embrulhada|protegido|embaladinho,
				embalagem|caixa|caixinha|apresentação|embrulho|saquinho ..
				linda|lindo|bonita|bonito|perfeita|perfeito|excelente|caprichada|impecável|ótima|cuidada|segura|maravilhosa|boa|top,
				linda|bonita|excelente|ótima|boa|bela embalagem|caixa|caixinha|apresentação, presente
				perfeito|ideal|lindo, prenda perfeita|ideal
			`,
			faults: `
				muita|demasiada|excesso|muito .. embalagem|plástico|cartão|papelão, mal
				embalado|embalada|embrulhado|embalados, embalagem|caixa|caixinha|pacote|estojo ..
				danificada|danificado|amassada|amassado|aberta|aberto|violada|rasgada|ruim|péssima|pobre|simples|quebrada|vazia|suja|fraca,
				sem caixa|embalagem|caixinha|saquinho|proteção|embrulho, não .. veio|vem|vinha ..
				caixa|caixinha|embalagem|embrulhado, embalagem simples|ruim|péssima, plástico a mais,
				muito|demasiado|tanto|excesso de? plástico
			`,
		},
		service: {
			mentions: `
				atendimento, apoio ao cliente, suporte, serviço|serviços, sac, equipa, equipe,
				funcionári*, vendedor*, atendente*, loja respondeu, comunicação, contato|contacto,
				contatar|contactar, resposta*, respondem, respondeu, responderam, email|emails, e-mail,
				telefone, chat, whatsapp, reclamação, reclamações, pós-venda, pós venda, assistência,
				qualidade de|do|no|da atendimento|serviço, atendimento|serviço de qualidade
			`,
			praise: `
				simpátic*, atencios*, educad*, prestativ*, prestável, gentil, gentis,
				profissional|profissionais, amável, amáveis,
				bom|ótimo|excelente|rápido|melhor|maravilhoso|muito? bom
				atendimento|serviço|suporte|contacto, boa|ótima|excelente|rápida
				comunicação|equipa|equipe|assistência|resposta,
				atendimento|serviço|suporte|equipe|equipa|comunicação|apoio|resposta ..
				excelente|ótimo|ótima|bom|boa|rápido|rápida|perfeito|impecável|nota|maravilhoso|top|atencioso|eficiente|eficaz|5
				estrelas, respondeu|responderam|resolveram|resolveu ..
				rápido|rapidamente|logo|prontamente|imediatamente, bem atendido|atendida|atendidos,
				atendeu|atenderam|atendente .. amor|querida|atenciosa|bem|fofa|simpática
			`,
			faults: `
				mal-educad*, mal educad*, grosseir*, antipátic*, arrogante*, incompetente*,
				péssimo|mau|ruim|horrível|pior|lento|fraco|nenhum atendimento|serviço|suporte|apoio,
				péssima|má|nenhuma|horrível comunicação|resposta|assistência,
				atendimento|serviço|suporte|apoio|comunicação|sac|equipe|equipa ..
				péssimo|péssima|ruim|mau|má|lento|lenta|horrível|inexistente|demorado|fraco|deixa|demorada|terrível|precário,
				ninguém .. responde|atende|respondeu|resolve|ajuda|ajudou, não|nunca|nem ..
				respondem|responderam|respondeu|responde|atendem|atende|resposta|resolveram|resolvem|retornaram|retorno,
				sem resposta|retorno, impossível .. contactar|contatar|falar, ignoraram, ignoram, mal
				atendido|atendida, descaso
			`,
		},
		returns: {
			mentions: `
				devol*, reembols*, estorn*, troca|trocas, trocar, troquei, trocado, garantia, reparação,
				conserto, substitu*, cancel*, arrependimento, dinheiro de volta
			`,
			praise: `
				devolução|devoluções|troca|trocas|reembolso ..
				fácil|fáceis|simples|rápida|rápido|grátis|gratuita|tranquila|gratuitas|problema, fácil ..
				devolver|trocar|devolução|troca, trocaram|reembolsaram|devolveram ..
				rápido|rapidamente|logo|imediatamente|prontamente
			`,
			faults: `
				não|nunca|ainda|sem|nem ..
				reembolso|reembolsaram|reembolsado|devolveram|devolução|estorno|estornaram|reembolsada|trocaram,
				quero|exijo|aguardo|esperando|pedi .. reembolso|dinheiro|estorno|devolução,
				devolução|troca|trocas|reembolso|devoluções ..
				difícil|complicada|complicado|lenta|lento|demorada|demorado|demora|paga|impossível|burocrática|negada|recusada|caro,
				tive|precisei .. devolver|trocar, devolvi, não aceitam
				devoluções|devolução|trocas|troca, recusam, recusaram, cancelaram .. pedido|compra,
				pedido|compra .. cancelado|cancelada, custos de devolução, nada|sem .. do|o dinheiro,
				aguardo|esperando|espero .. dinheiro|reembolso
			`,
		},
		website: {
			mentions: `
				site*, website*, página*, loja online|virtual|on-line, aplicativo, aplicação, app,
				pagamento*, pagar com, pix, mbway, mb way, paypal, multibanco, boleto, cartão de crédito,
				carrinho, login, conta, senha, palavra-passe, navegação, pesquisa, busca, filtro*,
				descrição|descrições, fotos do|da, newsletter*, link|links, finalizar .. compra|pedido,
				processo de compra
			`,
			praise: `
				site|website|app|aplicativo|compra|pagamento|navegação|página|loja ..
				fácil|simples|claro|clara|intuitivo|intuitiva|rápido|prático|prática|bom|ótimo|organizado|completo|bonito,
				fácil .. comprar|usar|navegar|encontrar|pagar|encomendar, bom|ótimo|excelente|bonito
				site|website|app|aplicativo, facilidade .. compra|comprar|pagamento|navegação|uso
			`,
			faults: `
				site|website|app|aplicativo|página|pagamento|carrinho|link|cupom|código|login ..
				lento|lenta|funciona|funcionou|travando|trava|travou|confuso|confusa|erro|recusado|caiu|ruim|difícil|complicado|complicada|falhou|funcionava|mal,
				erro|erros .. site|página|pagamento, não .. consigo|consegui|permite|deixa ..
				pagar|comprar|entrar|acessar|finalizar|aceder, muitos|demasiados
				emails|e-mails|mensagens|anúncios|spam|passos, mais|melhores fotos|formas de
				pagamento|métodos de pagamento|descrições|informações, melhorar ..
				site|app|página|aplicativo, site|aplicativo|app quebrou|quebrado|caiu
			`,
		},
		stock: {
			mentions: `
				estoque, stock, disponib*, disponível, disponíveis, reposição, repor, lista de espera,
				pré-venda, edição limitada
			`,
			praise: `
				sempre|tudo disponível|disponíveis|estoque|stock, em estoque|stock, de volta ao estoque, boa
				disponibilidade
			`,
			faults: `
				esgotado|esgotada|esgotados|esgotadas, esgota, esgotou, esgotam, indisponível,
				indisponíveis, não|nunca|sem|falta .. estoque|stock|disponível|disponíveis, sem
				estoque|stock, fora de estoque|stock, falta de estoque|stock|produtos, rutura, ruptura, mais
				estoque|stock, cancelaram .. falta, acabou .. estoque|rápido, pouco stock|estoque, escassez
			`,
		},
		ethics: {
			mentions: `
				ética, ético|éticos|éticas, sustentab*, sustentáv*, meio ambiente, ambiente, ambiental,
				ambientais, ecológic*, reciclad*, reciclável, recicláveis, reciclagem, comércio justo,
				responsável, responsáveis, origem, transparência, transparente, feito à|a mão, artesana*,
				artesão*, local, locais, orgânic*, vegan*, trabalho infantil|escravo, condições de trabalho,
				pegada, planeta, fabricado em|na, feito em|na, valores
			`,
			praise: `
				sustentável, sustentáveis, ecológico|ecológica|ecológicos, éticos|ético,
				reciclado|reciclada|reciclados, comércio justo, feito|feita|feitos à|a mão, artesanal,
				artesanais, amig* do ambiente, produção|fabricação local|ética|sustentável|nacional
			`,
			faults: `
				não|pouco|nada|falta ..
				sustentável|ético|ecológico|transparente|transparência|reciclável|responsável,
				greenwashing, trabalho infantil|escravo, exploração, polui*, muito|demasiado plástico,
				excesso de plástico, plástico desnecessário, falta de transparência, feito|fabricado|vem
				na|da china, da china, mais
				sustentável|sustentáveis|ecológico|transparência|responsável, desperdício, resíduos,
				plástico a mais, muito|demasiado|tanto|excesso de? plástico
			`,
		},
	},
	otherwise: `
		cartão presente|oferta, cartões presente, vale presente, por favor, no entanto, em troca, de
		acordo, em cima, sem problema, sem problemas, cara a cara, de cara, olha a cara, no
		presente, em vez, pessoas presentes, de modo que, no local, bem como, pois não, por conta,
		em conta que, levar em conta, tomar conta, dar conta, conta que, fazer conta,
		linda|lindo|bela atitude|surpresa|experiência|atendimento, na|minha cara, na minha cara,
		lindo dia, bela merda|porcaria, linda|lindo|bela|belo|bonita|bonito
		loja|gesto|atitude|surpresa|lembrança, gesto lindo|bonito|belo, fecho|corrente|pedra
		novo|nova, novo|nova|outro|outra fecho|corrente|pedra
	`,
	goods:
		'anel anéis colar colares pulseira pulseiras brinco brincos argola argolas pingente pingentes ' +
		'corrente correntes jóia joia jóias joias relógio broche medalhão peça peças produto produtos artigo ' +
		'artigos item itens pedra pedras pérola pérolas ouro prata diamante vestido bolsa',
};
