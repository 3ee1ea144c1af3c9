<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name></name>
    <message>
        <source>submission</source>
        <translation>o envio</translation>
    </message>
    <message>
        <source>the rotation&apos;s start</source>
        <translation>o início da rotação</translation>
    </message>
    <message>
        <source>the rotation&apos;s end</source>
        <translation>o fim da rotação</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>a chegada</translation>
    </message>
    <message>
        <source>the start of the influenza season</source>
        <translation>o início da temporada de gripe</translation>
    </message>
    <message>
        <source>graduation</source>
        <translation>a formatura</translation>
    </message>
    <message>
        <source>{anchor} ({day})</source>
        <translation>{anchor} ({day})</translation>
    </message>
    <message>
        <source>the rotation cannot end ({end}) before it starts ({start})</source>
        <translation>a rotação não pode terminar ({end}) antes de começar ({start})</translation>
    </message>
    <message>
        <source>the packet cannot be due ({submit_by}) after the rotation&apos;s end ({end})</source>
        <translation>o pacote não pode ter prazo ({submit_by}) depois do fim da rotação ({end})</translation>
    </message>
    <message>
        <source>a date is not between {first_year} and {last_year}</source>
        <translation>uma data não está entre {first_year} e {last_year}</translation>
    </message>
    <message>
        <source>the item &apos;{item}&apos; names a document &apos;{unknown}&apos; that is not there</source>
        <translation>o requisito &apos;{item}&apos; cita um documento &apos;{unknown}&apos; que não existe</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; cannot be the id of a document</source>
        <translation>&apos;{key}&apos; não pode ser o identificador de um documento</translation>
    </message>
    <message>
        <source>the recipe of &apos;{file}&apos; cannot be carried out</source>
        <translation>não é possível aplicar a receita de &apos;{file}&apos;</translation>
    </message>
    <message>
        <source>it names &apos;{name}&apos;, which cannot be a file of this application</source>
        <translation>nomeia &apos;{name}&apos;, que não pode ser um arquivo desta candidatura</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sim ou não</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not {wanted}</source>
        <translation>&apos;{text}&apos; não é {wanted}</translation>
    </message>
    <message>
        <source>at least one word is needed, several with commas between</source>
        <translation>é necessária pelo menos uma palavra; se forem várias, separe-as com vírgulas</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a least score; write it as: TOEFL 90, speaking 24; IELTS 7</source>
        <translation>&apos;{text}&apos; não é uma pontuação mínima; escreva assim: TOEFL 90, speaking 24; IELTS 7</translation>
    </message>
    <message>
        <source>is out of focus; scan or photograph it again</source>
        <translation>está fora de foco; digitalize ou fotografe novamente</translation>
    </message>
    <message>
        <source>is too dark; photograph it again in daylight, or scan it</source>
        <translation>está escura demais; fotografe-a novamente à luz do dia ou digitalize-a</translation>
    </message>
    <message>
        <source>has only {measure:.0f} dpi; hospitals want 150 to 300, scan it again</source>
        <translation>tem apenas {measure:.0f} dpi; os hospitais querem de 150 a 300, digitalize novamente</translation>
    </message>
    <message>
        <source>is tilted by {measure:.0f} degrees; scan it straight</source>
        <translation>está inclinada em {measure:.0f} graus; digitalize-a reta</translation>
    </message>
    <message>
        <source>does not stand upright; turn it in the preview</source>
        <translation>não está na posição correta; gire na visualização</translation>
    </message>
    <message>
        <source>is almost blank</source>
        <translation>está quase em branco</translation>
    </message>
    <message>
        <source>has print that runs off its edge; scan the whole page</source>
        <translation>tem texto que ultrapassa a borda; digitalize a página inteira</translation>
    </message>
    <message>
        <source>{name} is in {language}; its translation lies beside it.</source>
        <translation>{name} está em {language}; a tradução está ao lado.</translation>
    </message>
    <message>
        <source>{name} is in {language}; add the certified English translation beside it, signed by a professional or official translator.</source>
        <translation>{name} está em {language}; adicione ao lado a tradução certificada para o inglês, assinada por um tradutor profissional ou oficial.</translation>
    </message>
    <message>
        <source>a US social security number</source>
        <translation>um número do seguro social dos EUA</translation>
    </message>
    <message>
        <source>a payment card&apos;s number</source>
        <translation>o número de um cartão de pagamento</translation>
    </message>
    <message>
        <source>{name} shows {what} ending in {last} (page {page}); black it out unless the program asked for it.</source>
        <translation>{name} mostra {what} terminado em {last} (página {page}); cubra-o com uma tarja preta, a menos que o programa o tenha pedido.</translation>
    </message>
    <message>
        <source>{name} does not read as a certified translation.</source>
        <translation>{name} não parece ser uma tradução certificada.</translation>
    </message>
    <message>
        <source>{name}: no words could be read on it; it is judged by what you entered.</source>
        <translation>{name}: não foi possível ler nenhuma palavra; a avaliação usa o que você informou.</translation>
    </message>
    <message>
        <source>{name} has not been read yet, so nobody but you knows what it says.</source>
        <translation>{name} ainda não foi lido, portanto só você sabe o que diz.</translation>
    </message>
    <message>
        <source>{name}: no words could be read on it, so nothing but your eyes says that it is the right paper. Look at it and let it pass, or scan it again.</source>
        <translation>{name}: não foi possível ler nenhuma palavra, portanto só os seus olhos dizem que é o documento certo. Olhe para ele e deixe passar, ou digitalize-o de novo.</translation>
    </message>
    <message>
        <source>{name}: page {page} {words}.</source>
        <translation>{name}: a página {page} {words}.</translation>
    </message>
    <message>
        <source>{name}: you entered {stated}, but that date is nowhere on it; look again.</source>
        <translation>{name}: você informou {stated}, mas essa data não aparece nele; confira.</translation>
    </message>
    <message>
        <source>{name}: you entered {stated}, but it says {read} (page {page}: &apos;{snippet}&apos;); look again.</source>
        <translation>{name}: você informou {stated}, mas consta {read} (página {page}: &apos;{snippet}&apos;); verifique novamente.</translation>
    </message>
    <message>
        <source>{name}: the check digit of the {wrong} in its machine-readable zone does not fit; the scan may be hard to read.</source>
        <translation>{name}: o dígito verificador na zona de leitura mecânica ({wrong}) não confere; a digitalização pode estar difícil de ler.</translation>
    </message>
    <message>
        <source> and the </source>
        <translation> e de </translation>
    </message>
    <message>
        <source>{name}: you entered {stated} as its expiry, the machine-readable zone says {read}.</source>
        <translation>{name}: você informou {stated} como vencimento; a zona de leitura mecânica diz {read}.</translation>
    </message>
    <message>
        <source>; a new one has to be of {redo_from} or later</source>
        <translation>; um novo precisa ser de {redo_from} ou posterior</translation>
    </message>
    <message>
        <source>Covers {anchor} up to {until}{again}.</source>
        <translation>Cobre {anchor} até {until}{again}.</translation>
    </message>
    <message>
        <source> Say so under &apos;Who I am&apos;.</source>
        <translation> Informe isso em &apos;Quem sou eu&apos;.</translation>
    </message>
    <message>
        <source>Met.</source>
        <translation>Atendido.</translation>
    </message>
    <message>
        <source>Likely not eligible, because {lacking}.</source>
        <translation>Provavelmente não elegível, porque {lacking}.</translation>
    </message>
    <message>
        <source>the program takes students only, not graduates</source>
        <translation>o programa aceita somente estudantes, não graduados</translation>
    </message>
    <message>
        <source>Are you still enrolled as a student?</source>
        <translation>Você ainda tem matrícula de estudante?</translation>
    </message>
    <message>
        <source>the program takes graduates only</source>
        <translation>o programa só aceita formados</translation>
    </message>
    <message>
        <source>Have you graduated?</source>
        <translation>Você já se formou?</translation>
    </message>
    <message>
        <source>the program takes students of the final year</source>
        <translation>o programa aceita estudantes do último ano</translation>
    </message>
    <message>
        <source>Are you in the final year?</source>
        <translation>Você está no último ano?</translation>
    </message>
    <message>
        <source>applications go through VSLO and your school is not in it</source>
        <translation>as candidaturas são feitas pelo VSLO, e sua faculdade não está nele</translation>
    </message>
    <message>
        <source>Is your school in VSLO?</source>
        <translation>Sua faculdade participa do VSLO?</translation>
    </message>
    <message>
        <source>Step 1 has to be passed</source>
        <translation>é preciso ter aprovação no Step 1</translation>
    </message>
    <message>
        <source>Have you passed Step 1?</source>
        <translation>Você foi aprovado no Step 1?</translation>
    </message>
    <message>
        <source>Step 2 CK has to be passed</source>
        <translation>é preciso ter sido aprovado no Step 2 CK</translation>
    </message>
    <message>
        <source>Have you passed Step 2 CK?</source>
        <translation>Você foi aprovado no Step 2 CK?</translation>
    </message>
    <message>
        <source>the stay asks for a B-1 visa or the waiver for business, not {visa}</source>
        <translation>a estadia exige um visto B-1 ou a isenção para negócios, não {visa}</translation>
    </message>
    <message>
        <source>Which visa will you have?</source>
        <translation>Qual visto você terá?</translation>
    </message>
    <message>
        <source>Likely not eligible, because of its own rule: {rule} (as of {snapshot}).</source>
        <translation>Provavelmente não elegível, por causa de uma regra do próprio programa: {rule} (em {snapshot}).</translation>
    </message>
    <message>
        <source>{weeks} in New York over two academic years</source>
        <translation>{weeks} em Nova York ao longo de dois anos letivos</translation>
    </message>
    <message>
        <source>Likely not eligible as it is, because {words} are more than {most}: a long-term clerkship, which needs the state&apos;s approval.</source>
        <translation>Provavelmente não elegível como está, porque {words} são mais que {most}: um estágio de longa duração, que precisa da aprovação do estado.</translation>
    </message>
    <message>
        <source>{words}; {most} are allowed.</source>
        <translation>{words}; o permitido são {most}.</translation>
    </message>
    <message>
        <source>Likely not eligible, because this is elective {electives} in Florida in a calendar year; {most} are allowed.</source>
        <translation>Provavelmente não elegível, porque este é o estágio eletivo nº {electives} na Flórida em um ano civil; são permitidos {most}.</translation>
    </message>
    <message>
        <source> It was seen only in part.</source>
        <translation> Só foi possível ver uma parte.</translation>
    </message>
    <message>
        <source>unknown date</source>
        <translation>data desconhecida</translation>
    </message>
    <message>
        <source>A template of {snapshot}{age}: verify it on the program&apos;s page{where}.{partly}</source>
        <translation>Um modelo de {snapshot}{age}: confira na página do programa{where}.{partly}</translation>
    </message>
    <message>
        <source>You compared this list with the program&apos;s page on {verified}</source>
        <translation>Você comparou esta lista com a página do programa em {verified}</translation>
    </message>
    <message>
        <source>, over a year ago; do it again.</source>
        <translation>, há mais de um ano; faça novamente.</translation>
    </message>
    <message>
        <source>, {years} old</source>
        <translation>, com {years}</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>Comprovado por</translation>
    </message>
    <message>
        <source>{title}, row {number}: {error}</source>
        <translation>{title}, linha {number}: {error}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number for {head}</source>
        <translation>&apos;{text}&apos; não é um número para {head}</translation>
    </message>
    <message>
        <source>USMLE attempts</source>
        <translation>Tentativas do USMLE</translation>
    </message>
    <message>
        <source>Test date (YYYY-MM-DD)</source>
        <translation>Data do exame (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>The test day {date} is still to come; enter it when the result is out.</source>
        <translation>O dia da prova, {date}, ainda não chegou; informe-a quando o resultado sair.</translation>
    </message>
    <message>
        <source>{exam}: {sat} attempts; USMLE allows {most}, so one is left. Some states allow fewer: ask before you register.</source>
        <translation>{exam}: {sat} tentativas; o USMLE permite {most}, então resta uma. Alguns estados permitem menos: pergunte antes de se inscrever.</translation>
    </message>
    <message>
        <source>{exam}: {sat} attempts; USMLE allows {most}, so none is left.</source>
        <translation>{exam}: {sat} tentativas; o USMLE permite {most}, portanto não resta nenhuma.</translation>
    </message>
    <message>
        <source> since {first_day}</source>
        <translation> desde {first_day}</translation>
    </message>
    <message>
        <source>{test} is scored from {lowest:g} to {highest:g}{since}; {value:g} cannot be</source>
        <translation>{test} tem pontuação de {lowest:g} a {highest:g}{since}; {value:g} não é possível</translation>
    </message>
    <message>
        <source>{test} is scored in steps of {step:g}{since}; {value:g} cannot be</source>
        <translation>{test} é pontuado em intervalos de {step:g}{since}; {value:g} não é possível</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>Data no documento</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Amount per claim</source>
        <translation>Valor por sinistro</translation>
    </message>
    <message>
        <source>Amount per year</source>
        <translation>Valor por ano</translation>
    </message>
    <message>
        <source>Blank pages</source>
        <translation>Páginas em branco</translation>
    </message>
    <message>
        <source>Issued or written by</source>
        <translation>Emitido ou escrito por</translation>
    </message>
    <message>
        <source>Edition of the form</source>
        <translation>Edição do formulário</translation>
    </message>
    <message>
        <source>there is no fact &apos;{key}&apos;; the facts are {kinds}</source>
        <translation>não existe o dado &apos;{key}&apos;; os dados são {kinds}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is neither yes nor no for {key}</source>
        <translation>&apos;{text}&apos; não é sim nem não para {key}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number for {key}; write digits, for example 1000000</source>
        <translation>&apos;{text}&apos; não é um número para {key}; escreva algarismos, por exemplo 1000000</translation>
    </message>
    <message>
        <source>from who you are</source>
        <translation>dos seus dados</translation>
    </message>
    <message>
        <source>from this application</source>
        <translation>desta candidatura</translation>
    </message>
    <message>
        <source>from your passport</source>
        <translation>do seu passaporte</translation>
    </message>
    <message>
        <source>from your immunization record</source>
        <translation>do seu registro de imunização</translation>
    </message>
    <message>
        <source>To sign by hand</source>
        <translation>Para assinar à mão</translation>
    </message>
    <message>
        <source>{what}, {source}; you said that this field asks for it</source>
        <translation>{what}, {source}; você disse que este campo o pede</translation>
    </message>
    <message>
        <source>{what}, {source}</source>
        <translation>{what}, {source}</translation>
    </message>
    <message>
        <source>The form works it out, or does not let it be changed</source>
        <translation>O formulário calcula esse campo ou não permite alterá-lo</translation>
    </message>
    <message>
        <source>Somebody else fills in this part</source>
        <translation>Outra pessoa preenche esta parte</translation>
    </message>
    <message>
        <source>You said that it stays open</source>
        <translation>Você disse que fica em aberto</translation>
    </message>
    <message>
        <source>It asks about somebody else</source>
        <translation>A pergunta é sobre outra pessoa</translation>
    </message>
    <message>
        <source>What it asks is not understood</source>
        <translation>Não se entende o que ele pergunta</translation>
    </message>
    <message>
        <source>It does not say whether it asks for the date or the result</source>
        <translation>Não diz se pede a data ou o resultado</translation>
    </message>
    <message>
        <source>{what}: not known yet</source>
        <translation>{what}: ainda não se sabe</translation>
    </message>
    <message>
        <source>{what}: another answer is known</source>
        <translation>{what}: outra resposta já é conhecida</translation>
    </message>
    <message>
        <source>{what}: this field has no room, or no such answer</source>
        <translation>{what}: este campo não tem espaço ou não tem essa resposta</translation>
    </message>
    <message>
        <source>it is damaged and cannot be opened; get it again from where it came</source>
        <translation>está danificado e não pode ser aberto; obtenha-o novamente na origem</translation>
    </message>
    <message>
        <source>it is empty (0 bytes); get it again from where it came</source>
        <translation>está vazio (0 bytes); obtenha-o novamente de onde veio</translation>
    </message>
    <message>
        <source>it needs a password, which portals refuse; save it without one, or give the password when the packet is built</source>
        <translation>exige uma senha, o que os portais recusam; salve-o sem senha, ou informe a senha ao criar o pacote</translation>
    </message>
    <message>
        <source>that password does not open it; try again</source>
        <translation>essa senha não o abre; tente novamente</translation>
    </message>
    <message>
        <source>it is protected by a certificate; ask its issuer for an open copy</source>
        <translation>está protegido por um certificado; peça ao emissor uma cópia aberta</translation>
    </message>
    <message>
        <source>this kind of file cannot go into a packet; save or export it as PDF first</source>
        <translation>este tipo de arquivo não pode entrar em um pacote; salve ou exporte como PDF primeiro</translation>
    </message>
    <message>
        <source>it has no pages; get it again from where it came</source>
        <translation>não tem páginas; obtenha-o novamente de onde veio</translation>
    </message>
    <message>
        <source>it could not be checked: it needs more memory than a document may; print it to a new PDF</source>
        <translation>não foi possível verificá-lo: ele precisa de mais memória do que um documento pode usar; imprima-o em um novo PDF</translation>
    </message>
    <message>
        <source>it has more pages than a document may have (5,000); split it first</source>
        <translation>tem mais páginas do que um documento pode ter (5.000); divida-o primeiro</translation>
    </message>
    <message>
        <source>it could not be checked: it took too long; print it to a new PDF and try that</source>
        <translation>não foi possível verificar: demorou demais; imprima em um novo PDF e tente com ele</translation>
    </message>
    <message>
        <source>it could not be checked: reading it made the checker stop; print it to a new PDF</source>
        <translation>não foi possível verificá-lo: a leitura dele interrompeu o verificador; imprima-o em um novo PDF</translation>
    </message>
    <message>
        <source>it could not be checked: the checker gave no usable answer; print it to a new PDF</source>
        <translation>não foi possível verificá-lo: o verificador não deu uma resposta utilizável; imprima-o em um novo PDF</translation>
    </message>
    <message>
        <source>it could not be checked: the file cannot be read from the disk; look at its permissions, and whether it is only in the cloud</source>
        <translation>não foi possível verificar: o arquivo não pode ser lido do disco; veja as permissões e se ele está apenas na nuvem</translation>
    </message>
    <message>
        <source>the disk refused what was to be written: it is full, or may not be written to; make room or choose another folder</source>
        <translation>o disco recusou o que seria gravado: está cheio ou não permite gravação; libere espaço ou escolha outra pasta</translation>
    </message>
    <message>
        <source>it was not looked at, because a part of this program cannot be loaded; install the program again (nothing is known against the file)</source>
        <translation>não foi examinado, porque uma parte deste programa não pode ser carregada; instale o programa novamente (nada se sabe contra o arquivo)</translation>
    </message>
    <message>
        <source>iPhone photos cannot be opened, because a part of this program cannot be loaded; install the program again, or save the photo as JPEG and add that</source>
        <translation>não é possível abrir fotos do iPhone, porque uma parte deste programa não pode ser carregada; instale o programa novamente ou salve a foto como JPEG e adicione-a</translation>
    </message>
    <message>
        <source>it could not be turned into a PDF, because LibreOffice is not installed or does not open it; save it as PDF in Word, Excel or PowerPoint and add that</source>
        <translation>não foi possível convertê-lo em PDF, porque o LibreOffice não está instalado ou não o abre; salve-o como PDF no Word, Excel ou PowerPoint e adicione esse PDF</translation>
    </message>
    <message>
        <source>it is a web page, not a document: often the log-in page of a portal; download the document again and save it as PDF</source>
        <translation>é uma página da web, não um documento: muitas vezes a página de login de um portal; baixe o documento novamente e salve como PDF</translation>
    </message>
    <message>
        <source>it is an archive that could not be unpacked; unpack it and add the files</source>
        <translation>é um arquivo compactado que não pôde ser extraído; extraia-o e adicione os arquivos</translation>
    </message>
    <message>
        <source>it is a RAR archive; unpack it first and add the files</source>
        <translation>é um arquivo compactado RAR; primeiro descompacte-o e adicione os arquivos</translation>
    </message>
    <message>
        <source>it is a 7-Zip archive; unpack it first and add the files</source>
        <translation>é um arquivo compactado 7-Zip; descompacte-o primeiro e adicione os arquivos</translation>
    </message>
    <message>
        <source>it is a document of Apple Pages, Numbers or Keynote; open it there, export it as PDF and add that</source>
        <translation>é um documento do Apple Pages, Numbers ou Keynote; abra-o lá, exporte como PDF e adicione esse PDF</translation>
    </message>
    <message>
        <source>it is an electronic book; print the pages that count to a PDF and add that</source>
        <translation>é um livro eletrônico; imprima as páginas que importam em um PDF e adicione-o</translation>
    </message>
    <message>
        <source>it is a mail of Outlook; save its attachments and add those, or print it to a PDF if the mail itself is what counts</source>
        <translation>é um e-mail do Outlook; salve os anexos e adicione-os, ou imprima-o em um PDF se o que conta é o próprio e-mail</translation>
    </message>
    <message>
        <source>it needs a password: save it without one in Word, Excel or PowerPoint, or as PDF, and add that</source>
        <translation>exige uma senha: salve-o sem senha no Word, Excel ou PowerPoint, ou como PDF, e adicione esse arquivo</translation>
    </message>
    <message>
        <source>it is a mail without a document attached; print it to a PDF if the mail itself is what counts</source>
        <translation>é um e-mail sem documento anexado; imprima em PDF se o que conta é o próprio e-mail</translation>
    </message>
    <message>
        <source>{name} is no longer in the folder; put it back, or add the document again.</source>
        <translation>{name} não está mais na pasta; coloque-o de volta, ou adicione o documento novamente.</translation>
    </message>
    <message>
        <source>{name} was changed outside the app; look at it and accept the new content.</source>
        <translation>{name} foi alterado fora do aplicativo; confira e aceite o novo conteúdo.</translation>
    </message>
    <message>
        <source>{name}: not checked yet.</source>
        <translation>{name}: ainda não verificado.</translation>
    </message>
    <message>
        <source>{name} is incomplete: its end is missing. Download or scan it again.</source>
        <translation>{name} está incompleto: falta o final. Baixe ou digitalize novamente.</translation>
    </message>
    <message>
        <source>{name}: {failure}.</source>
        <translation>{name}: {failure}.</translation>
    </message>
    <message>
        <source>{name} is not what its name says: it is a {kind} file. Get the real document, or rename it.</source>
        <translation>{name} não é o que o nome diz: é um arquivo {kind}. Obtenha o documento verdadeiro ou renomeie-o.</translation>
    </message>
    <message>
        <source>{name}: one reader counts {pages} pages, another {counted_otherwise}; print it to a new PDF.</source>
        <translation>{name}: um leitor conta {pages} páginas, outro {counted_otherwise}; imprima-o em um novo PDF.</translation>
    </message>
    <message>
        <source>{name} was damaged; {pages} of it could be mended. Compare them with the original and accept, or get the document again.</source>
        <translation>{name} estava danificado; foi possível recuperar {pages}. Compare com o original e aceite, ou obtenha o documento novamente.</translation>
    </message>
    <message>
        <source>{name} is only a wrapper around {files}; add it to the item again, and the files themselves are taken in.</source>
        <translation>{name} é apenas um invólucro de {files}; adicione-o ao requisito novamente, e os próprios arquivos serão incluídos.</translation>
    </message>
    <message>
        <source>{name} is a form that only Adobe Reader shows; print it to a new PDF there.</source>
        <translation>{name} é um formulário que só o Adobe Reader mostra; imprima-o em um novo PDF por lá.</translation>
    </message>
    <message>
        <source>{name}: {pages} not looked at for blankness.</source>
        <translation>{name}: não se verificou se há páginas em branco: {pages}.</translation>
    </message>
    <message>
        <source>{name} is digitally signed; the signature counts in the original file, not in the packet.</source>
        <translation>{name} está assinado digitalmente; a assinatura vale no arquivo original, não no pacote.</translation>
    </message>
    <message>
        <source>{name}: {active} will be left out of the packet.</source>
        <translation>{name}: o pacote não incluirá {active}.</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed: page {pages} shows something else than what was signed. Get it again from whoever signed it, or compare it with the paper and accept.</source>
        <translation>{name} foi alterado depois de assinado: a página {pages} mostra algo diferente do que foi assinado. Peça-o de novo a quem o assinou ou compare-o com o papel e aceite.</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed: pages {pages} show something else than what was signed. Get it again from whoever signed it, or compare it with the paper and accept.</source>
        <translation>{name} foi alterado depois de assinado: as páginas {pages} mostram algo diferente do que foi assinado. Peça-o de novo a quem o assinou ou compare-o com o papel e aceite.</translation>
    </message>
    <message>
        <source>{name}: an earlier version of page {pages} is still inside the file; the packet has the latest only.</source>
        <translation>{name}: uma versão anterior da página {pages} ainda está dentro do arquivo; o pacote leva só a última.</translation>
    </message>
    <message>
        <source>{name}: earlier versions of pages {pages} are still inside the file; the packet has the latest only.</source>
        <translation>{name}: versões anteriores das páginas {pages} ainda estão dentro do arquivo; o pacote leva só as últimas.</translation>
    </message>
    <message>
        <source>{name} is filled in, and page {pages} waits for a signature. Sign it, scan it and put it in this file&apos;s place, or say that the signed one is there.</source>
        <translation>{name} está preenchido e a página {pages} espera uma assinatura. Assine-a, digitalize-a e ponha-a no lugar deste arquivo, ou diga que a assinada já está lá.</translation>
    </message>
    <message>
        <source>{name} is filled in, and pages {pages} wait for a signature. Sign them, scan them and put them in this file&apos;s place, or say that the signed ones are there.</source>
        <translation>{name} está preenchido e as páginas {pages} esperam uma assinatura. Assine-as, digitalize-as e ponha-as no lugar deste arquivo, ou diga que as assinadas já estão lá.</translation>
    </message>
    <message>
        <source>{name}: the picture on page {pages} lost data in its middle; parts of it may be gray or shifted. Compare it with the paper and accept, or scan it again.</source>
        <translation>{name}: a imagem na página {pages} perdeu dados no meio; partes dela podem estar cinzentas ou deslocadas. Compare-a com o papel e aceite-a, ou digitalize-a novamente.</translation>
    </message>
    <message>
        <source>{name}: the pictures on pages {pages} lost data in their middle; parts of them may be gray or shifted. Compare them with the paper and accept, or scan them again.</source>
        <translation>{name}: as imagens das páginas {pages} perderam dados no meio; partes delas podem estar cinza ou deslocadas. Compare-as com o papel e aceite, ou digitalize novamente.</translation>
    </message>
    <message>
        <source>{name}: its crop box leaves nothing of page {pages}; the packet shows the whole page.</source>
        <translation>{name}: a caixa de corte não deixa nada da página {pages}; o pacote mostra a página inteira.</translation>
    </message>
    <message>
        <source>{name}: no page of it is taken into the packet; choose some.</source>
        <translation>{name}: nenhuma página dele entra no pacote; escolha algumas.</translation>
    </message>
    <message>
        <source>{name} is blank; scan it again.</source>
        <translation>{name} está em branco; digitalize-o novamente.</translation>
    </message>
    <message>
        <source>{name}: page {pages} is blank; leave it out, or say that this is intended.</source>
        <translation>{name}: a página {pages} está em branco; omita-a ou indique que isso é intencional.</translation>
    </message>
    <message>
        <source>{name}: pages {pages} are blank; leave them out, or say that this is intended.</source>
        <translation>{name}: as páginas {pages} estão em branco; deixe-as de fora ou diga que isso é intencional.</translation>
    </message>
    <message>
        <source>in another order</source>
        <translation>em outra ordem</translation>
    </message>
    <message>
        <source>without accents</source>
        <translation>sem acentos</translation>
    </message>
    <message>
        <source>written joined or split</source>
        <translation>escrito junto ou separado</translation>
    </message>
    <message>
        <source>not all of the names</source>
        <translation>sem todos os nomes</translation>
    </message>
    <message>
        <source>with initials</source>
        <translation>com iniciais</translation>
    </message>
    <message>
        <source>in another spelling or transliteration</source>
        <translation>em outra grafia ou transliteração</translation>
    </message>
    <message>
        <source>page {page}: &apos;{snippet}&apos;</source>
        <translation>página {page}: &apos;{snippet}&apos;</translation>
    </message>
    <message>
        <source>{name} names {printed}, which is {known} {tolerated} ({where}).</source>
        <translation>{name} traz o nome {printed}, que é {known} {tolerated} ({where}).</translation>
    </message>
    <message>
        <source>{name} names {printed} ({where}); the name-change document explains it.</source>
        <translation>{name} traz o nome {printed} ({where}); o documento de alteração de nome explica isso.</translation>
    </message>
    <message>
        <source>if that is an earlier or married name, add it to your aliases or add a name-change document</source>
        <translation>se for um nome anterior ou de casada, adicione-o aos seus outros nomes ou adicione um documento de mudança de nome</translation>
    </message>
    <message>
        <source>{name} names {printed} ({where}), not {known}; {comparison}.</source>
        <translation>{name} traz o nome {printed} ({where}), e não {known}; {comparison}.</translation>
    </message>
    <message>
        <source>{name} says born {date} (page {page}: &apos;{snippet}&apos;), not {birth_date}; look at both.</source>
        <translation>{name} diz nascimento em {date} (página {page}: &apos;{snippet}&apos;), e não em {birth_date}; confira os dois.</translation>
    </message>
    <message>
        <source>USMLE ID</source>
        <translation>USMLE ID</translation>
    </message>
    <message>
        <source>AAMC ID</source>
        <translation>ID da AAMC</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>número do passaporte</translation>
    </message>
    <message>
        <source>{name} has the {number} {value} (page {page}), not {mine}; look at both.</source>
        <translation>{name} traz {number} {value} (página {page}), e não {mine}; confira os dois.</translation>
    </message>
    <message>
        <source>A USMLE ID usually has 8 digits (0-000-000-0); &apos;{usmle_id}&apos; has not.</source>
        <translation>Um USMLE ID normalmente tem 8 dígitos (0-000-000-0); &apos;{usmle_id}&apos; não tem.</translation>
    </message>
    <message>
        <source>An AAMC ID usually has 8 digits; &apos;{aamc_id}&apos; has not.</source>
        <translation>Um AAMC ID costuma ter 8 dígitos; &apos;{aamc_id}&apos; não tem.</translation>
    </message>
    <message>
        <source>measles</source>
        <translation>sarampo</translation>
    </message>
    <message>
        <source>mumps</source>
        <translation>caxumba</translation>
    </message>
    <message>
        <source>rubella</source>
        <translation>rubéola</translation>
    </message>
    <message>
        <source>varicella</source>
        <translation>varicela</translation>
    </message>
    <message>
        <source>{name}: two documented doses outrank the {result} titer of {date} under CDC rules; some hospitals still ask for a booster</source>
        <translation>{name}: duas doses documentadas prevalecem sobre o título de anticorpos {result} de {date} segundo as regras do CDC; ainda assim, alguns hospitais pedem um reforço</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>{name}: the documented dose outranks the {result} titer of {date} under CDC rules</source>
        <translation>{name}: a dose documentada prevalece sobre o título de anticorpos {result} de {date} segundo as regras do CDC</translation>
    </message>
    <message>
        <source>{have} of {need} dose counts for {disease}</source>
        <translation>{have} de {need} dose conta para {disease}</translation>
    </message>
    <message>
        <source>{have} of {need} doses count for {disease}</source>
        <translation>{have} de {need} doses contam para {disease}</translation>
    </message>
    <message>
        <source>, and the titer of {date} is {result}</source>
        <translation>, e o título de anticorpos de {date} é {result}</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>não positivo</translation>
    </message>
    <message>
        <source>{disease}: disease confirmed by a {confirmed_by} counts under CDC rules, but the AAMC form has no line for it</source>
        <translation>{disease}: a doença confirmada por {confirmed_by} conta pelas regras do CDC, mas o formulário da AAMC não tem linha para isso</translation>
    </message>
    <message>
        <source>a positive titer for {disease} is {by} and there is none</source>
        <translation>título de anticorpos positivo para {disease}: {by}, e não há nenhum</translation>
    </message>
    <message>
        <source>a positive titer for {disease} is {by}; that of {date} is from before the dose of {after}</source>
        <translation>um título de anticorpos positivo contra {disease}: {by}; o de {date} é anterior à dose de {after}</translation>
    </message>
    <message>
        <source>a positive titer for {disease} is {by}, and that of {date} is {result}</source>
        <translation>um título de anticorpos positivo para {disease}: {by}, e o de {date} é {result}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>The birth date is not known, so the age at the first dose was not checked</source>
        <translation>A data de nascimento não é conhecida, por isso a idade na primeira dose não foi verificada</translation>
    </message>
    <message>
        <source>{name} of {date}: {note}</source>
        <translation>{name} de {date}: {note}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>Get the next {title} dose</source>
        <translation>Tome a próxima dose de {title}</translation>
    </message>
    <message>
        <source>Get the first {title} dose</source>
        <translation>Tome a primeira dose de {title}</translation>
    </message>
    <message>
        <source>, then {again} IgG again 4 to 8 weeks after it</source>
        <translation>, depois outra IgG para {again} de 4 a 8 semanas mais tarde</translation>
    </message>
    <message>
        <source>Have IgG drawn for {tests}, with the laboratory&apos;s report</source>
        <translation>Faça a coleta de IgG para {tests}, com o laudo do laboratório</translation>
    </message>
    <message>
        <source>, and the positive titer that is {source}</source>
        <translation>, e o título de anticorpos positivo ({source})</translation>
    </message>
    <message>
        <source>Immunity shown by titer</source>
        <translation>Imunidade comprovada por título de anticorpos</translation>
    </message>
    <message>
        <source>Immunity shown by titers</source>
        <translation>Imunidade demonstrada por títulos de anticorpos</translation>
    </message>
    <message>
        <source>Immunity shown by doses, and by titer for {diseases}</source>
        <translation>Imunidade comprovada por doses, e por título de anticorpos para {diseases}</translation>
    </message>
    <message>
        <source>Born before {year}: presumed immune; hospitals may still ask for two doses.</source>
        <translation>Nascimento antes de {year}: presume-se imunidade; os hospitais ainda podem pedir duas doses.</translation>
    </message>
    <message>
        <source>Under {child_until_years}, {child_gap_months} months between the doses are recommended; {min_gap_days} days are accepted</source>
        <translation>Antes dos {child_until_years} anos, recomendam-se {child_gap_months} meses entre as doses; {min_gap_days} dias são aceitos</translation>
    </message>
    <message>
        <source>Positive titers asked, whatever the doses: {value}</source>
        <translation>Títulos de anticorpos positivos exigidos, quaisquer que sejam as doses: {value}</translation>
    </message>
    <message>
        <source>Positive varicella titer asked: {value}</source>
        <translation>Título de anticorpos positivo para varicela exigido: {value}</translation>
    </message>
    <message>
        <source>Quantitative anti-HBs asked: {value}</source>
        <translation>Anti-HBs quantitativo exigido: {value}</translation>
    </message>
    <message>
        <source>Anti-HBs at least {value} mIU/mL</source>
        <translation>Anti-HBs de pelo menos {value} mIU/mL</translation>
    </message>
    <message>
        <source>Anti-HBs more than {value} mIU/mL</source>
        <translation>Anti-HBs acima de {value} mIU/mL</translation>
    </message>
    <message>
        <source>HBsAg and total anti-HBc asked too: {value}</source>
        <translation>HBsAg e anti-HBc total também exigidos: {value}</translation>
    </message>
    <message>
        <source>Anti-HBs taken without the series: {value}</source>
        <translation>Anti-HBs aceito sem a série: {value}</translation>
    </message>
    <message>
        <source>Tdap or Td within {value} years of the rotation&apos;s end</source>
        <translation>Tdap ou Td nos {value} anos anteriores ao fim da rotação</translation>
    </message>
    <message>
        <source>The booster has to be Tdap itself: {value}</source>
        <translation>O reforço tem de ser a própria Tdap: {value}</translation>
    </message>
    <message>
        <source>Tdap at the age of {value} or later</source>
        <translation>Tdap aos {value} anos de idade ou depois</translation>
    </message>
    <message>
        <source>After a positive TB test also a negative blood test within {value} days of the start</source>
        <translation>Após um teste de TB positivo, também um exame de sangue negativo até {value} dias antes do início</translation>
    </message>
    <message>
        <source>TB test only by {value}</source>
        <translation>Teste de tuberculose somente por {value}</translation>
    </message>
    <message>
        <source>TB test outside the US only by {value}</source>
        <translation>Teste de TB fora dos EUA somente por {value}</translation>
    </message>
    <message>
        <source>Skin test within {value} months of the rotation&apos;s start</source>
        <translation>Teste cutâneo até {value} meses antes do início da rotação</translation>
    </message>
    <message>
        <source>Second skin test up to {value} days after the first reading</source>
        <translation>Segundo teste cutâneo até {value} dias após a primeira leitura</translation>
    </message>
    <message>
        <source>A confirmed history of the disease counts: {value}</source>
        <translation>Um histórico confirmado da doença conta: {value}</translation>
    </message>
    <message>
        <source>COVID-19 vaccination asked: {value}</source>
        <translation>Vacinação contra a COVID-19 exigida: {value}</translation>
    </message>
    <message>
        <source>Also asked: {value}</source>
        <translation>Também se pede: {value}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>asked by {by}</source>
        <translation>exigência de {by}</translation>
    </message>
    <message>
        <source>the usual rule</source>
        <translation>a regra habitual</translation>
    </message>
    <message>
        <source>Date (YYYY-MM-DD)</source>
        <translation>Data (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>TB tests</source>
        <translation>Testes de tuberculose</translation>
    </message>
    <message>
        <source>Drawn (IGRA)</source>
        <translation>Coleta (IGRA)</translation>
    </message>
    <message>
        <source>Placed (TST, with time)</source>
        <translation>Aplicado (TST, com horário)</translation>
    </message>
    <message>
        <source>Read (TST, with time)</source>
        <translation>Lido (TST, com horário)</translation>
    </message>
    <message>
        <source>Chest X-rays</source>
        <translation>Radiografias de tórax</translation>
    </message>
    <message>
        <source>Past infections</source>
        <translation>Infecções anteriores</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source> Possible now.</source>
        <translation> Já é possível.</translation>
    </message>
    <message>
        <source> Not before {day}.</source>
        <translation> Não antes de {day}.</translation>
    </message>
    <message>
        <source> Next: {step}</source>
        <translation> Próximo passo: {step}</translation>
    </message>
    <message>
        <source>No document yet; it is asked for after the positive TB test of {positive_on}.</source>
        <translation>Ainda não há documento; ele é pedido após o teste de tuberculose positivo de {positive_on}.</translation>
    </message>
    <message>
        <source>Get the first hepatitis B dose</source>
        <translation>Tome a primeira dose de hepatite B</translation>
    </message>
    <message>
        <source>Get the second hepatitis B dose</source>
        <translation>Tome a segunda dose da vacina contra hepatite B</translation>
    </message>
    <message>
        <source>Get the third hepatitis B dose</source>
        <translation>Tome a terceira dose da vacina contra hepatite B</translation>
    </message>
    <message>
        <source>&apos;{unit}&apos;</source>
        <translation>&apos;{unit}&apos;</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sem unidade</translation>
    </message>
    <message>
        <source>has the number {value:g} with {unit} instead of mIU/mL</source>
        <translation>tem o número {value:g} com {unit} em vez de mIU/mL</translation>
    </message>
    <message>
        <source>only says &apos;{result}&apos; without a number</source>
        <translation>diz apenas &apos;{result}&apos;, sem um número</translation>
    </message>
    <message>
        <source>has no number</source>
        <translation>não tem número</translation>
    </message>
    <message>
        <source>the titer of {date} is from before the series was complete</source>
        <translation>o título de anticorpos de {date} é anterior ao fim da série</translation>
    </message>
    <message>
        <source>{how}, but the anti-HBs report of {date} {qualitative}; hospitals ask for a quantitative titer, {cutoff}.</source>
        <translation>{how}, mas o laudo de anti-HBs de {date} {qualitative}; os hospitais pedem um título de anticorpos quantitativo, {cutoff}.</translation>
    </message>
    <message>
        <source>Have a quantitative anti-HBs drawn (a number in mIU/mL).</source>
        <translation>Faça um anti-HBs quantitativo (um número em mIU/mL).</translation>
    </message>
    <message>
        <source>HBsAg was positive on {date}: a chronic infection does not exclude from electives under CDC rules; see a physician, and ask the program how it wants this recorded.</source>
        <translation>HBsAg foi positivo em {date}: segundo as regras do CDC, uma infecção crônica não exclui de estágios eletivos; consulte um médico e pergunte ao programa como quer que isso seja registrado.</translation>
    </message>
    <message>
        <source>Anti-HBc was positive on {date} with a negative HBsAg: a past infection; send both reports along.</source>
        <translation>O anti-HBc foi positivo em {date}, com HBsAg negativo: uma infecção passada; envie os dois laudos junto.</translation>
    </message>
    <message>
        <source>Anti-HBc was positive on {date} and HBsAg is not known, so that a past and a chronic infection cannot be told apart.</source>
        <translation>O anti-HBc foi positivo em {date} e o HBsAg não é conhecido, por isso não é possível distinguir uma infecção passada de uma crônica.</translation>
    </message>
    <message>
        <source>Have HBsAg drawn.</source>
        <translation>Faça o exame de HBsAg.</translation>
    </message>
    <message>
        <source> {name} of {date}: {note}.</source>
        <translation> {name} de {date}: {note}.</translation>
    </message>
    <message>
        <source>No dose on the record.</source>
        <translation>Nenhuma dose no registro.</translation>
    </message>
    <message>
        <source>Anti-HBs {enough:g} mIU/mL; {by} takes the titer without the series.</source>
        <translation>Anti-HBs {enough:g} mIU/mL; {by} aceita o título de anticorpos sem a série.</translation>
    </message>
    <message>
        <source> A titer without a complete series is not enough for healthcare personnel.</source>
        <translation> Um título de anticorpos sem uma série completa não basta para profissionais de saúde.</translation>
    </message>
    <message>
        <source> Anti-HBs {amount:g} mIU/mL on {date} is below the cut-off too.</source>
        <translation> Anti-HBs {amount:g} mIU/mL em {date} também está abaixo do ponto de corte.</translation>
    </message>
    <message>
        <source>Get the next hepatitis B dose</source>
        <translation>Tome a próxima dose de hepatite B</translation>
    </message>
    <message>
        <source>; the titer follows 4 to 8 weeks after the last one.</source>
        <translation>; o título de anticorpos é feito de 4 a 8 semanas após a última.</translation>
    </message>
    <message>
        <source>Have a quantitative anti-HBs drawn 4 to 8 weeks after the last dose.</source>
        <translation>Faça um anti-HBs quantitativo de 4 a 8 semanas após a última dose.</translation>
    </message>
    <message>
        <source>{how}, but a quantitative anti-HBs, {cutoff}, is asked for ({source}) and {why}.</source>
        <translation>{how}, mas pede-se um anti-HBs quantitativo, {cutoff} ({source}), e {why}.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>não há nenhum</translation>
    </message>
    <message>
        <source>No quantitative anti-HBs is on the record; the AAMC form asks for one after the series</source>
        <translation>Nenhum anti-HBs quantitativo consta no registro; o formulário da AAMC pede um após a série</translation>
    </message>
    <message>
        <source>{how}, and anti-HBs {amount:g} mIU/mL is {cutoff}</source>
        <translation>{how}, e o anti-HBs de {amount:g} mIU/mL é {cutoff}</translation>
    </message>
    <message>
        <source>The later report of {date} says less; a sufficient titer after a complete series counts for good under CDC rules, and some hospitals still ask</source>
        <translation>O laudo posterior de {date} indica menos; um título de anticorpos suficiente após uma série completa vale definitivamente segundo as regras do CDC, e alguns hospitais ainda assim perguntam</translation>
    </message>
    <message>
        <source>The titer was drawn {days} after a dose; one to two months after it are usual</source>
        <translation>O título de anticorpos foi coletado {days} após uma dose; o habitual é de um a dois meses depois</translation>
    </message>
    <message>
        <source>{words}, but HBsAg and total anti-HBc are {source} too.</source>
        <translation>{words}, mas também HBsAg e anti-HBc total: {source}.</translation>
    </message>
    <message>
        <source>Have HBsAg and total anti-HBc drawn.</source>
        <translation>Faça os exames de HBsAg e anti-HBc total.</translation>
    </message>
    <message>
        <source>Anti-HBs {amount:g} mIU/mL on {date}; {cutoff} is needed</source>
        <translation>Anti-HBs {amount:g} mIU/mL em {date}; é necessário {cutoff}</translation>
    </message>
    <message>
        <source>Have quantitative anti-HBs drawn again, 4 to 8 weeks after the last dose.</source>
        <translation>Faça nova coleta de anti-HBs quantitativo, 4 a 8 semanas após a última dose.</translation>
    </message>
    <message>
        <source>{low}, and another report of the same day says enough.</source>
        <translation>{low}, e outro laudo do mesmo dia indica um valor suficiente.</translation>
    </message>
    <message>
        <source>Ask the laboratory which report is right, or have quantitative anti-HBs drawn again.</source>
        <translation>Pergunte ao laboratório qual laudo está correto ou faça o anti-HBs quantitativo novamente.</translation>
    </message>
    <message>
        <source>{low}; {doses} since then, and no titer after.</source>
        <translation>{low}; {doses} desde então, e nenhum título de anticorpos depois.</translation>
    </message>
    <message>
        <source>{low}; it was drawn {days} after the last dose, too early to show what that dose did.</source>
        <translation>{low}; foi coletado {days} após a última dose, cedo demais para mostrar o efeito dessa dose.</translation>
    </message>
    <message>
        <source>; drawn {days} after the last dose it may have waned</source>
        <translation>; colhido {days} após a última dose, pode ter diminuído</translation>
    </message>
    <message>
        <source>, which one more dose shows</source>
        <translation>, o que mais uma dose mostrará</translation>
    </message>
    <message>
        <source>{low}, after one complete series{waned}.</source>
        <translation>{low}, após uma série completa{waned}.</translation>
    </message>
    <message>
        <source>Get one more hepatitis B dose and repeat the quantitative titer 4 to 8 weeks later; if it is still low, finish the second series. (Or the whole second series first.)</source>
        <translation>Tome mais uma dose de hepatite B e repita o título de anticorpos quantitativo 4 a 8 semanas depois; se ainda estiver baixo, termine a segunda série. (Ou primeiro toda a segunda série.)</translation>
    </message>
    <message>
        <source>{low}, after {doses} of the second series.{invalid}</source>
        <translation>{low}, após {doses} da segunda série.{invalid}</translation>
    </message>
    <message>
        <source>Finish the second hepatitis B series, then repeat the quantitative titer 4 to 8 weeks later.</source>
        <translation>Termine a segunda série de hepatite B e repita o título de anticorpos quantitativo de 4 a 8 semanas depois.</translation>
    </message>
    <message>
        <source>Documented non-responder: two complete series, anti-HBs still low, HBsAg and anti-HBc negative. Send a physician&apos;s statement along.</source>
        <translation>Não respondedor documentado: duas séries completas, anti-HBs ainda baixo, HBsAg e anti-HBc negativos. Envie junto a declaração de um médico.</translation>
    </message>
    <message>
        <source>{low}, after two complete series.</source>
        <translation>{low}, após duas séries completas.</translation>
    </message>
    <message>
        <source>Have HBsAg and total anti-HBc drawn; both negative make a documented non-responder.</source>
        <translation>Faça a coleta de HBsAg e anti-HBc total; se ambos forem negativos, fica documentado que você é não respondedor.</translation>
    </message>
    <message>
        <source>Two {short_product}-B doses {days} apart complete the series</source>
        <translation>Duas doses de {short_product}-B com {days} de intervalo completam a série</translation>
    </message>
    <message>
        <source>Twinrix on the accelerated schedule; 2 of 4 doses so far</source>
        <translation>Twinrix no esquema acelerado; 2 de 4 doses até agora</translation>
    </message>
    <message>
        <source>before {due}, 12 months after the first dose</source>
        <translation>antes de {due}, 12 meses após a primeira dose</translation>
    </message>
    <message>
        <source>Twinrix on the accelerated schedule</source>
        <translation>Twinrix no esquema acelerado</translation>
    </message>
    <message>
        <source>; the fourth dose is lacking</source>
        <translation>; falta a quarta dose</translation>
    </message>
    <message>
        <source>{valid} of 3 doses count</source>
        <translation>{valid} de 3 doses contam</translation>
    </message>
    <message>
        <source>Three valid doses</source>
        <translation>Três doses válidas</translation>
    </message>
    <message>
        <source>Two adult Recombivax HB doses at 11 to 15 years, four months apart, complete the series</source>
        <translation>Duas doses de Recombivax HB para adultos entre 11 e 15 anos, com quatro meses de intervalo, completam a série</translation>
    </message>
    <message>
        <source>MMR (measles, mumps, rubella)</source>
        <translation>MMR (sarampo, caxumba, rubéola)</translation>
    </message>
    <message>
        <source>Varicella</source>
        <translation>Varicela</translation>
    </message>
    <message>
        <source>Hepatitis B</source>
        <translation>Hepatite B</translation>
    </message>
    <message>
        <source>Tdap</source>
        <translation>Tdap</translation>
    </message>
    <message>
        <source>Tuberculosis</source>
        <translation>Tuberculose</translation>
    </message>
    <message>
        <source>Influenza</source>
        <translation>Influenza</translation>
    </message>
    <message>
        <source>COVID-19</source>
        <translation>COVID-19</translation>
    </message>
    <message>
        <source>Meningococcal ACWY</source>
        <translation>Meningocócica ACWY</translation>
    </message>
    <message>
        <source>Polio</source>
        <translation>Poliomielite</translation>
    </message>
    <message>
        <source>Yellow fever</source>
        <translation>Febre amarela</translation>
    </message>
    <message>
        <source>{days} after another live vaccine ({name}, {day}); at least {least} are needed, without grace; to be repeated on or after {again}</source>
        <translation>{days} após outra vacina viva ({name}, {day}); são necessários pelo menos {least}, sem tolerância; deve ser repetida em {again} ou depois</translation>
    </message>
    <message>
        <source>Vaccination: {what}, {day}</source>
        <translation>Vacinação: {what}, {day}</translation>
    </message>
    <message>
        <source>Titer: {test} {told}, {day}</source>
        <translation>Título de anticorpos: {test} {told}, {day}</translation>
    </message>
    <message>
        <source>TB test: {kind} {told}, {day}</source>
        <translation>Teste de TB: {kind} {told}, {day}</translation>
    </message>
    <message>
        <source>{number:,} entries under &apos;{name}&apos; cannot be one person&apos;s</source>
        <translation>{number:,} entradas em &apos;{name}&apos; não podem ser de uma só pessoa</translation>
    </message>
    <message>
        <source>tb test {number}, {name}: {error}</source>
        <translation>teste de TB {number}, {name}: {error}</translation>
    </message>
    <message>
        <source>tb test {number}, mm: {mm:g} cannot be</source>
        <translation>teste de tuberculose {number}, mm: {mm:g} não é possível</translation>
    </message>
    <message>
        <source>the date {day} is not between {first_year} and {last_year}</source>
        <translation>a data {day} não está entre {first_year} e {last_year}</translation>
    </message>
    <message>
        <source>titer {number}, value: {value:g} cannot be</source>
        <translation>título de anticorpos {number}, valor: {value:g} não é possível</translation>
    </message>
    <message>
        <source>the influenza period ({period}, {by})</source>
        <translation>o período da gripe ({period}, {by})</translation>
    </message>
    <message>
        <source>The rotation does not touch {period}.</source>
        <translation>A rotação não abrange {period}.</translation>
    </message>
    <message>
        <source>Vaccinated on {given}, in the season that began on {last}.</source>
        <translation>Vacinação em {given}, na temporada que começou em {last}.</translation>
    </message>
    <message>
        <source>Get this season&apos;s influenza vaccine.</source>
        <translation>Tome a vacina contra influenza desta temporada.</translation>
    </message>
    <message>
        <source>Get that season&apos;s vaccine.</source>
        <translation>Tome a vacina dessa temporada.</translation>
    </message>
    <message>
        <source>Vaccinated on {done}; the rotation touches the next season too. </source>
        <translation>Vacinação em {done}; a rotação abrange também a temporada seguinte. </translation>
    </message>
    <message>
        <source>Not due before {available}: that season&apos;s vaccine does not exist yet.</source>
        <translation>Não é devida antes de {available}: a vacina dessa temporada ainda não existe.</translation>
    </message>
    <message>
        <source>the last one, of {older}, is of another season</source>
        <translation>a última, de {older}, é de outra temporada</translation>
    </message>
    <message>
        <source>none on the record</source>
        <translation>nenhuma no registro</translation>
    </message>
    <message>
        <source>none on the record counts</source>
        <translation>nenhuma das registradas conta</translation>
    </message>
    <message>
        <source>The rotation touches {period}; {words}.</source>
        <translation>A rotação abrange {period}; {words}.</translation>
    </message>
    <message>
        <source>{doses} on the record</source>
        <translation>{doses} no registro</translation>
    </message>
    <message>
        <source>Not asked for unless a program says so</source>
        <translation>Não é exigido, a menos que um programa peça</translation>
    </message>
    <message>
        <source>A COVID-19 vaccination is {source} and none counts.</source>
        <translation>Vacina contra COVID-19: {source}, e nenhuma conta.</translation>
    </message>
    <message>
        <source>Get a COVID-19 vaccine.</source>
        <translation>Tome uma vacina contra a COVID-19.</translation>
    </message>
    <message>
        <source>{have} of {doses} doses count, {source}.</source>
        <translation>{have} de {doses} doses contam, {source}.</translation>
    </message>
    <message>
        <source> The last one has to be at {age} years or later, {months} months after the one before.</source>
        <translation> A última tem de ser aos {age} anos ou depois, {months} meses após a anterior.</translation>
    </message>
    <message>
        <source>Get the next {title} dose.</source>
        <translation>Tome a próxima dose de {title}.</translation>
    </message>
    <message>
        <source>dated {date}, in the future; look at the date again</source>
        <translation>com data de {date}, no futuro; confira a data</translation>
    </message>
    <message>
        <source>dated {date}, before the birth date; look at both dates</source>
        <translation>com data de {date}, anterior à data de nascimento; verifique ambas as datas</translation>
    </message>
    <message>
        <source>{name} was not on the US market before {first_day}; look at the record</source>
        <translation>{name} não estava no mercado dos EUA antes de {first_day}; confira o registro</translation>
    </message>
    <message>
        <source>{days} early: counts by the {grace}-day grace, which some schools refuse</source>
        <translation>{days} antes do tempo: conta pela tolerância de {grace} dias, que algumas faculdades recusam</translation>
    </message>
    <message>
        <source>oral vaccine given since {day} does not count in the US; get an inactivated one</source>
        <translation>a vacina oral aplicada desde {day} não conta nos EUA; tome uma inativada</translation>
    </message>
    <message>
        <source>given before the age of {age}, from which on {product} counts</source>
        <translation>aplicada antes dos {age} anos, idade a partir da qual {product} conta</translation>
    </message>
    <message>
        <source>{n} dose on the record does not count</source>
        <translation>{n} dose no registro não conta</translation>
    </message>
    <message>
        <source>{n} doses on the record do not count</source>
        <translation>{n} doses registradas não contam</translation>
    </message>
    <message>
        <source>{gap} after the dose before it ({previous}), at least {least} are needed</source>
        <translation>{gap} após a dose anterior ({previous}); são necessários pelo menos {least}</translation>
    </message>
    <message>
        <source>less than {from_first} days after the first dose ({first})</source>
        <translation>menos de {from_first} dias após a primeira dose ({first})</translation>
    </message>
    <message>
        <source>before the least age, reached on {age}</source>
        <translation>antes da idade mínima, atingida em {age}</translation>
    </message>
    <message>
        <source>entered twice, or two doses on one day: one counts</source>
        <translation>inserida duas vezes, ou duas doses no mesmo dia: uma conta</translation>
    </message>
    <message>
        <source>too early: {why}; to be repeated on or after {again}</source>
        <translation>cedo demais: {why}; deve ser repetida em {again} ou depois</translation>
    </message>
    <message>
        <source>its date is not stated</source>
        <translation>a data não foi informada</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours} h {minutes:02} min</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <source>the reading is not on the record</source>
        <translation>a leitura não consta no registro</translation>
    </message>
    <message>
        <source>read before it was placed; look at both days</source>
        <translation>leitura anterior à aplicação; verifique ambos os dias</translation>
    </message>
    <message>
        <source>read {hours} after placing; only {first} to {last} hours count</source>
        <translation>lido {hours} após a aplicação; só contam de {first} a {last} horas</translation>
    </message>
    <message>
        <source>read {days} after placing; only {first} to {last} hours count</source>
        <translation>leitura {days} após a aplicação; só contam de {first} a {last} horas</translation>
    </message>
    <message>
        <source>the hours are not stated, so that {first} to {last} hours cannot be proven</source>
        <translation>as horas não foram informadas, por isso não é possível comprovar {first} a {last} horas</translation>
    </message>
    <message>
        <source>the millimetres are not stated</source>
        <translation>os milímetros não foram informados</translation>
    </message>
    <message>
        <source>its result is not stated</source>
        <translation>o resultado não está indicado</translation>
    </message>
    <message>
        <source>{days} after a live vaccine ({vaccine}), which can hide a positive result</source>
        <translation>{days} após uma vacina de vírus vivo ({vaccine}), que pode ocultar um resultado positivo</translation>
    </message>
    <message>
        <source>{words}; {tb_test_min_days} days or more are needed</source>
        <translation>{words}; são necessários {tb_test_min_days} dias ou mais</translation>
    </message>
    <message>
        <source>{days} after a live vaccine ({vaccine}); six weeks are preferred</source>
        <translation>{days} após uma vacina viva ({vaccine}); o preferível são seis semanas</translation>
    </message>
    <message>
        <source>given before the age of {age}: a childhood dose is no adult Tdap</source>
        <translation>aplicada antes dos {age} anos: uma dose infantil não é uma Tdap de adulto</translation>
    </message>
    <message>
        <source>given at {age}: counts under CDC rules, and some schools ask one at {other} or later</source>
        <translation>aplicada aos {age} anos: conta segundo as regras do CDC, e algumas faculdades pedem uma aos {other} anos ou depois</translation>
    </message>
    <message>
        <source> {name}: {note}.</source>
        <translation> {name}: {note}.</translation>
    </message>
    <message>
        <source>No adult Tdap on the record</source>
        <translation>Nenhuma Tdap de adulto no registro</translation>
    </message>
    <message>
        <source>; Td does not replace it</source>
        <translation>; a Td não a substitui</translation>
    </message>
    <message>
        <source>Get one Tdap dose.</source>
        <translation>Tome uma dose de Tdap.</translation>
    </message>
    <message>
        <source>Tdap or Td</source>
        <translation>Tdap ou Td</translation>
    </message>
    <message>
        <source>; it must be Tdap itself ({source})</source>
        <translation>; precisa ser a própria Tdap ({source})</translation>
    </message>
    <message>
        <source>The last {what} of {last} is {days} too old: it has to be within {years} of {ends}, {by}{must}.</source>
        <translation>A última {what}, de {last}, passou do prazo em {days}: tem de estar no período de {years} até {ends}, {by}{must}.</translation>
    </message>
    <message>
        <source>Get a Tdap booster.</source>
        <translation>Tome um reforço de Tdap.</translation>
    </message>
    <message>
        <source>Get a Td or Tdap booster.</source>
        <translation>Tome um reforço de Td ou Tdap.</translation>
    </message>
    <message>
        <source>{what} of {last} is within {years} of {ends}, {by};</source>
        <translation>{what} de {last} está dentro do prazo de {years} até {ends}, {by};</translation>
    </message>
    <message>
        <source> {days} to spare.</source>
        <translation> folga de {days}.</translation>
    </message>
    <message>
        <source>more than {value:g}</source>
        <translation>mais de {value:g}</translation>
    </message>
    <message>
        <source>at least {value:g}</source>
        <translation>pelo menos {value:g}</translation>
    </message>
    <message>
        <source>{least} mIU/mL ({source})</source>
        <translation>{least} mIU/mL ({source})</translation>
    </message>
    <message>
        <source>the titer of {date} is older than {first}</source>
        <translation>o título de anticorpos de {date} é anterior a {first}</translation>
    </message>
    <message>
        <source>{words} ({source})</source>
        <translation>{words} ({source})</translation>
    </message>
    <message>
        <source>within {number} of {anchor}</source>
        <translation>dentro de {number} até {anchor}</translation>
    </message>
    <message>
        <source>The {kind} of {day} is &apos;{result}&apos;, which is neither negative nor positive.</source>
        <translation>{kind} de {day}: o resultado é &apos;{result}&apos;, que não é negativo nem positivo.</translation>
    </message>
    <message>
        <source>Repeat the blood test (IGRA).</source>
        <translation>Repita o exame de sangue (IGRA).</translation>
    </message>
    <message>
        <source>The TST placed on {day} is not read yet.</source>
        <translation>O TST aplicado em {day} ainda não foi lido.</translation>
    </message>
    <message>
        <source>Have it read between {first} and {last}, 48 to 72 hours after placing, in millimetres.</source>
        <translation>Faça a leitura entre {first} e {last}, 48 a 72 horas após a aplicação, em milímetros.</translation>
    </message>
    <message>
        <source>No tuberculosis test on the record.</source>
        <translation>Nenhum teste de tuberculose no registro.</translation>
    </message>
    <message>
        <source>Only a blood test (IGRA) is taken, {by}; the record has skin tests.</source>
        <translation>Só é aceito um exame de sangue (IGRA), {by}; o registro tem testes cutâneos.</translation>
    </message>
    <message>
        <source>The {kind} of {day} does not count: {note}.</source>
        <translation>O teste {kind} de {day} não conta: {note}.</translation>
    </message>
    <message>
        <source>The {kind} on the record does not count: {undated}.</source>
        <translation>O {kind} no registro não conta: {undated}.</translation>
    </message>
    <message>
        <source> After BCG the blood test is preferred.</source>
        <translation> Após a BCG, o exame de sangue é preferível.</translation>
    </message>
    <message>
        <source>Have a blood test (IGRA) drawn</source>
        <translation>Faça um exame de sangue (IGRA)</translation>
    </message>
    <message>
        <source>, or begin a two-step skin test.</source>
        <translation>, ou inicie um teste cutâneo em duas etapas.</translation>
    </message>
    <message>
        <source>The {kind} of {day} is {days} too old: it has to be {words}, {source}.</source>
        <translation>O {kind} de {day} está {days} além do prazo: deve estar {words}, {source}.</translation>
    </message>
    <message>
        <source>Repeat the test.</source>
        <translation>Repita o teste.</translation>
    </message>
    <message>
        <source> Note: {note}.</source>
        <translation> Nota: {note}.</translation>
    </message>
    <message>
        <source>IGRA of {day} negative, {words}, {source}; good for {anchor} until {until}.{note}</source>
        <translation>IGRA de {day} negativo, {words}, {source}; vale para {anchor} até {until}.{note}</translation>
    </message>
    <message>
        <source>after BCG the blood test is preferred</source>
        <translation>após a BCG, prefere-se o exame de sangue</translation>
    </message>
    <message>
        <source>skin tests count only if done in the US, {source}</source>
        <translation>testes cutâneos só contam se feitos nos EUA, {source}</translation>
    </message>
    <message>
        <source>Two-step TST negative, placed {first} and {second}.</source>
        <translation>TST em duas etapas negativo, aplicado em {first} e {second}.</translation>
    </message>
    <message>
        <source>One valid TST (read {done}); the second step is placed {least} to {most} days after</source>
        <translation>Um TST válido (leitura em {done}); a segunda etapa é aplicada de {least} a {most} dias depois</translation>
    </message>
    <message>
        <source>The second TST was placed {days} after the first reading</source>
        <translation>O segundo TST foi aplicado {days} após a primeira leitura</translation>
    </message>
    <message>
        <source>; {least} to {most} days count</source>
        <translation>; contam de {least} a {most} dias</translation>
    </message>
    <message>
        <source> TST of {day}: {note}.</source>
        <translation> TST de {day}: {note}.</translation>
    </message>
    <message>
        <source>Begin the two-step test again, or have a blood test (IGRA) drawn.</source>
        <translation>Inicie novamente o teste em duas etapas ou faça um exame de sangue (IGRA).</translation>
    </message>
    <message>
        <source>Have the second TST placed between {first_day} and {last_day}, or an IGRA.</source>
        <translation>Faça a aplicação do segundo TST entre {first_day} e {last_day}, ou um IGRA.</translation>
    </message>
    <message>
        <source>{kind} positive on {done}</source>
        <translation>{kind} positivo em {done}</translation>
    </message>
    <message>
        <source>, the blood test of {day} after it negative</source>
        <translation>, o exame de sangue posterior, de {day}, negativo</translation>
    </message>
    <message>
        <source>{what}; that is taken in place of an X-ray, {source}.</source>
        <translation>{what}; isso é aceito no lugar de uma radiografia, {source}.</translation>
    </message>
    <message>
        <source> After BCG CDC prefers the blood test; ask the program whether it takes that for the X-ray.</source>
        <translation> Após a BCG, o CDC prefere o exame de sangue; pergunte ao programa se ele o aceita no lugar da radiografia.</translation>
    </message>
    <message>
        <source> A second test is advised where the risk is low; ask the program whether the negative one does.</source>
        <translation> Um segundo teste é aconselhado quando o risco é baixo; pergunte ao programa se o negativo basta.</translation>
    </message>
    <message>
        <source>Send the symptom form along.</source>
        <translation>Envie também o formulário de sintomas.</translation>
    </message>
    <message>
        <source>Have a chest X-ray made, and fill in the symptom form.</source>
        <translation>Faça uma radiografia de tórax e preencha o formulário de sintomas.</translation>
    </message>
    <message>
        <source>the chest X-ray of {date} is from before it</source>
        <translation>a radiografia de tórax de {date} é anterior a isso</translation>
    </message>
    <message>
        <source>there is no chest X-ray</source>
        <translation>não há radiografia de tórax</translation>
    </message>
    <message>
        <source>{what}, and {reason}.</source>
        <translation>{what}, e {reason}.</translation>
    </message>
    <message>
        <source>{what}; the chest X-ray of {date} says &apos;{result}&apos;, not &apos;no active tuberculosis&apos;.</source>
        <translation>{what}; a radiografia de tórax de {date} diz &apos;{result}&apos;, e não &apos;no active tuberculosis&apos;.</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>nada informado</translation>
    </message>
    <message>
        <source>See a physician, and ask the program what it needs.</source>
        <translation>Consulte um médico e pergunte ao programa o que é necessário.</translation>
    </message>
    <message>
        <source>{what}; the chest X-ray of {date} is {days} too old: it has to be {words}, {source}.</source>
        <translation>{what}; a radiografia de tórax de {date} passou do prazo em {days}: tem de estar {words}, {source}.</translation>
    </message>
    <message>
        <source>{what}; the chest X-ray of {date} is clear and {words}, {source}. {symptom}</source>
        <translation>{what}; a radiografia de tórax de {date} é normal ({words}, {source}). {symptom}</translation>
    </message>
    <message>
        <source>The packet</source>
        <translation>O pacote</translation>
    </message>
    <message>
        <source>{title} has {pages} too many: {max_pages} are taken.</source>
        <translation>{title} tem {pages} a mais: o máximo aceito é {max_pages}.</translation>
    </message>
    <message>
        <source>{title} has {size}, {over} too much: pictures will be made smaller to keep {limit}.</source>
        <translation>{title} tem {size}, {over} a mais: as imagens serão reduzidas para respeitar o limite de {limit}.</translation>
    </message>
    <message>
        <source>the name {name} cannot be written in the packet in these letters; enter it in Latin letters, as your passport has it</source>
        <translation>o nome {name} não pode ser escrito no pacote com estas letras; informe-o em letras latinas, como está no seu passaporte</translation>
    </message>
    <message>
        <source>Get: {title}</source>
        <translation>Obter: {title}</translation>
    </message>
    <message>
        <source>Renew: {title}</source>
        <translation>Renove: {title}</translation>
    </message>
    <message>
        <source>Look at: {title}</source>
        <translation>Confira: {title}</translation>
    </message>
    <message>
        <source>missing in {applications}</source>
        <translation>falta em {applications}</translation>
    </message>
    <message>
        <source>expired in {applications}</source>
        <translation>vencido em {applications}</translation>
    </message>
    <message>
        <source>to be looked at in {applications}</source>
        <translation>a verificar em {applications}</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} faltando</translation>
    </message>
    <message>
        <source>{n} expired</source>
        <translation>{n} vencidos</translation>
    </message>
    <message>
        <source>{n} needs attention</source>
        <translation>{n} requer atenção</translation>
    </message>
    <message>
        <source>{n} expiring</source>
        <translation>{n} prestes a vencer</translation>
    </message>
    <message>
        <source>{done} of {items} ready</source>
        <translation>{done} de {items} prontos</translation>
    </message>
    <message>
        <source>, the last thing lacking in {completes}</source>
        <translation>, a última coisa que falta em {completes}</translation>
    </message>
    <message>
        <source>; first due {day}</source>
        <translation>; primeiro prazo em {day}</translation>
    </message>
    <message>
        <source>; due {day}</source>
        <translation>; prazo: {day}</translation>
    </message>
    <message>
        <source>Send the packet: {title}</source>
        <translation>Envie o pacote: {title}</translation>
    </message>
    <message>
        <source>a packet is built</source>
        <translation>há um pacote criado</translation>
    </message>
    <message>
        <source>Build the packet: {title}</source>
        <translation>Criar o pacote: {title}</translation>
    </message>
    <message>
        <source>every document is there and valid</source>
        <translation>todos os documentos estão presentes e válidos</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Pontos contra</translation>
    </message>
    <message>
        <source>{name} says &apos;{words}&apos; (page {page})</source>
        <translation>{name} diz &apos;{words}&apos; (página {page})</translation>
    </message>
    <message>
        <source>The result entered is &apos;{result}&apos;</source>
        <translation>O resultado informado é &apos;{result}&apos;</translation>
    </message>
    <message>
        <source>IgM shows a recent infection, not immunity; the program needs the IgG result.</source>
        <translation>A IgM indica uma infecção recente, não imunidade; o programa precisa do resultado de IgG.</translation>
    </message>
    <message>
        <source>That speaks against what is asked here.</source>
        <translation>Isso contradiz o que se pede aqui.</translation>
    </message>
    <message>
        <source>{said}. {why} Get another paper, or say that this does not apply.</source>
        <translation>{said}. {why} Obtenha outro documento, ou indique que isto não se aplica.</translation>
    </message>
    <message>
        <source>{name} looks like a {title}: {why}. Move it there, or keep it here.</source>
        <translation>{name} parece ser {title}: {why}. Mova-o para lá ou mantenha-o aqui.</translation>
    </message>
    <message>
        <source>{name}: no word on it says that it is this paper ({title}), and it does not show both your name and the date that you entered. Look whether it is the right file.</source>
        <translation>{name}: nenhuma palavra nele diz que é este documento ({title}), e ele não mostra ao mesmo tempo seu nome e a data que você informou. Veja se é o arquivo certo.</translation>
    </message>
    <message>
        <source>{name}: the very same file lies under {title} too. Move one of them, or keep both.</source>
        <translation>{name}: o mesmo arquivo está também em {title}. Mova um deles ou mantenha os dois.</translation>
    </message>
    <message>
        <source>its name has &apos;{phrase}&apos;</source>
        <translation>o nome contém &apos;{phrase}&apos;</translation>
    </message>
    <message>
        <source>contains &apos;{phrase}&apos;</source>
        <translation>contém &apos;{phrase}&apos;</translation>
    </message>
    <message>
        <source>lists vaccinations ({phrase})</source>
        <translation>lista vacinas ({phrase})</translation>
    </message>
    <message>
        <source>states results ({phrase})</source>
        <translation>informa resultados ({phrase})</translation>
    </message>
    <message>
        <source>asks about {phrase}</source>
        <translation>pergunta sobre {phrase}</translation>
    </message>
    <message>
        <source>has the machine-readable zone of a passport</source>
        <translation>tem a zona de leitura mecânica de um passaporte</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglês</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanhol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>português</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francês</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemão</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>outro idioma</translation>
    </message>
    <message>
        <source> (or the other way round?)</source>
        <translation> (ou o contrário?)</translation>
    </message>
    <message>
        <source>: {day}</source>
        <translation>: {day}</translation>
    </message>
    <message>
        <source>Test: {name}</source>
        <translation>Exame: {name}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no rotation; it is 0, 90, 180 or 270, clockwise</source>
        <translation>&apos;{text}&apos; não é um giro; deve ser 0, 90, 180 ou 270, no sentido horário</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; is no page; write pages as 1-3, 5</source>
        <translation>&apos;{part}&apos; não é uma página; escreva as páginas como 1-3, 5</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; cannot be cut off; write per cent as left,top,right,bottom, for example 5,0,5,10</source>
        <translation>não é possível cortar &apos;{text}&apos;; escreva as porcentagens como esquerda,superior,direita,inferior, por exemplo 5,0,5,10</translation>
    </message>
    <message>
        <source>Submit {title} today.</source>
        <translation>Envie {title} hoje.</translation>
    </message>
    <message>
        <source>Submit {title} by {day}.</source>
        <translation>Envie {title} até {day}.</translation>
    </message>
    <message>
        <source>{title} was to be submitted by {day}.</source>
        <translation>O prazo para enviar {title} era {day}.</translation>
    </message>
    <message>
        <source>The offer of {title} has to be answered today.</source>
        <translation>A oferta de {title} precisa ser respondida hoje.</translation>
    </message>
    <message>
        <source>Answer the offer of {title} by {day}.</source>
        <translation>Responda à oferta de {title} até {day}.</translation>
    </message>
    <message>
        <source>The offer of {title} was to be answered by {day}.</source>
        <translation>A oferta de {title} devia ser respondida até {day}.</translation>
    </message>
    <message>
        <source>{paper} for {title}: {verdict}.</source>
        <translation>{paper} para {title}: {verdict}.</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Ainda não é necessário</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>To follow after acceptance</source>
        <translation>A enviar após a aceitação</translation>
    </message>
    <message>
        <source>On file; no expiry date.</source>
        <translation>Presente; sem data de vencimento.</translation>
    </message>
    <message>
        <source>Only where the program asks for it</source>
        <translation>Somente quando o programa pede</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Ainda não há documento</translation>
    </message>
    <message>
        <source>; due after acceptance</source>
        <translation>; a entregar após o aceite</translation>
    </message>
    <message>
        <source>{name} has {rows} that are not in your immunization record yet; take them over there (Ctrl+I) to have them judged.</source>
        <translation>{name} tem {rows} que ainda não estão no seu registro de imunização; transfira-as para lá (Ctrl+I) para que sejam avaliadas.</translation>
    </message>
    <message>
        <source>Look whether it shows: {entries}. Tick what you see.</source>
        <translation>Verifique se aparece: {entries}. Marque o que você vê.</translation>
    </message>
    <message>
        <source>Confirm what was read: {words}.</source>
        <translation>Confirme o que foi lido: {words}.</translation>
    </message>
    <message>
        <source> You said that this does not apply.</source>
        <translation> Você indicou que isto não se aplica.</translation>
    </message>
    <message>
        <source> You kept it here.</source>
        <translation> Você o manteve aqui.</translation>
    </message>
    <message>
        <source>{file} was made from {original}, which is kept beside it.</source>
        <translation>{file} foi feito a partir de {original}, que é mantido ao lado dele.</translation>
    </message>
    <message>
        <source> You let it pass.</source>
        <translation> Você aceitou assim mesmo.</translation>
    </message>
    <message>
        <source>{have} of {wanted} documents are here.</source>
        <translation>Há {have} de {wanted} documentos.</translation>
    </message>
    <message>
        <source> Requested from {owner} {days} ago.</source>
        <translation> Pedido a {owner} há {days}.</translation>
    </message>
    <message>
        <source> Sent by {owner} {days} ago.</source>
        <translation> Enviado por {owner} há {days}.</translation>
    </message>
    <message>
        <source> Received from {owner} {days} ago.</source>
        <translation> Recebido de {owner} há {days}.</translation>
    </message>
    <message>
        <source>Covers at least {money} per claim</source>
        <translation>Cobre pelo menos {money} por sinistro</translation>
    </message>
    <message>
        <source> and {money} per year</source>
        <translation> e {money} por ano</translation>
    </message>
    <message>
        <source>Per claim</source>
        <translation>Por sinistro</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>The amounts are in {stated}, the minimum in {currency}; ask the insurer for a certificate in {currency}.</source>
        <translation>Os valores estão em {stated}, e o mínimo, em {currency}; peça à seguradora um certificado em {currency}.</translation>
    </message>
    <message>
        <source>{title} is {amount}, at least {least} is asked.</source>
        <translation>{title}: {amount}; o mínimo exigido é {least}.</translation>
    </message>
    <message>
        <source>The insured amounts are enough.</source>
        <translation>Os valores segurados são suficientes.</translation>
    </message>
    <message>
        <source>Dated within {span} of {anchor}</source>
        <translation>No máximo {span} entre a data do documento e {anchor}</translation>
    </message>
    <message>
        <source>dated {issued}; {span} before {anchor} is {first}</source>
        <translation>com data de {issued}; {anchor} menos {span} é {first}</translation>
    </message>
    <message>
        <source>Good until {anchor} or longer</source>
        <translation>Válido até {anchor} ou mais</translation>
    </message>
    <message>
        <source>good until {expires}, needed until {anchor}</source>
        <translation>válido até {expires}, necessário até {anchor}</translation>
    </message>
    <message>
        <source>Good for {span} beyond {anchor}</source>
        <translation>Válido até {anchor} e mais {span}</translation>
    </message>
    <message>
        <source>good until {expires}; {span} beyond {anchor} is {needed}</source>
        <translation>válido até {expires}; {anchor} mais {span} é {needed}</translation>
    </message>
    <message>
        <source>Dated not earlier than {span} before {anchor}</source>
        <translation>Com data de no máximo {span} antes, contando até {anchor}</translation>
    </message>
    <message>
        <source>Dated not before {anchor}</source>
        <translation>Data mínima: {anchor}</translation>
    </message>
    <message>
        <source>dated {issued}, and not before {first} is asked</source>
        <translation>com data de {issued}, e pede-se que não seja anterior a {first}</translation>
    </message>
    <message>
        <source>{days} too early: {why}.</source>
        <translation>Cedo demais por {days}: {why}.</translation>
    </message>
    <message>
        <source>Fine: {why}.</source>
        <translation>Tudo certo: {why}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>The rotation does not touch the influenza period.</source>
        <translation>A rotação não abrange o período de influenza.</translation>
    </message>
    <message>
        <source>Not due before {day}: that season&apos;s vaccine does not exist yet.</source>
        <translation>Não é devida antes de {day}: a vacina dessa temporada ainda não existe.</translation>
    </message>
    <message>
        <source>This season&apos;s vaccine, where the rotation touches the influenza period ({period})</source>
        <translation>A vacina desta temporada, quando a rotação abrange o período da influenza ({period})</translation>
    </message>
    <message>
        <source>From (MM-DD)</source>
        <translation>De (MM-DD)</translation>
    </message>
    <message>
        <source>To (MM-DD)</source>
        <translation>Até (MM-DD)</translation>
    </message>
    <message>
        <source>{days} too early: given {issued}, but the season&apos;s vaccine is given from {first}.</source>
        <translation>Cedo demais por {days}: aplicada em {issued}, mas a vacina da temporada é aplicada a partir de {first}.</translation>
    </message>
    <message>
        <source>Given {issued}, in the season that began on {covered}.</source>
        <translation>Aplicada em {issued}, na temporada que começou em {covered}.</translation>
    </message>
    <message>
        <source> The next season&apos;s is needed too, from {day}.</source>
        <translation> A da próxima temporada também é necessária, a partir de {day}.</translation>
    </message>
    <message>
        <source> The rotation also touches the season that began on {day}: add that season&apos;s vaccine.</source>
        <translation> A rotação também abrange a temporada que começou em {day}: adicione a vacina dessa temporada.</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Antigo demais</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Insuficiente</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado a partir de</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceito</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Exame</translation>
    </message>
    <message>
        <source>Enter {asked} to have it judged.</source>
        <translation>Informe {asked} para que seja avaliado.</translation>
    </message>
    <message>
        <source>The date of {anchor} is not known; enter it first.</source>
        <translation>Falta uma data: {anchor}; informe-a primeiro.</translation>
    </message>
    <message>
        <source>{word} by {days}: {why}.</source>
        <translation>{word} por {days}: {why}.</translation>
    </message>
    <message>
        <source>Valid, {days} to spare: {why}.</source>
        <translation>Válido, com folga de {days}: {why}.</translation>
    </message>
    <message>
        <source> It runs out on {day}.</source>
        <translation> Vence em {day}.</translation>
    </message>
    <message>
        <source>Result: {accepted}</source>
        <translation>Resultado: {accepted}</translation>
    </message>
    <message>
        <source>Result: {result}.</source>
        <translation>Resultado: {result}.</translation>
    </message>
    <message>
        <source>The result is &apos;{result}&apos;, not {accepted}; ask the program what it needs then.</source>
        <translation>O resultado é &apos;{result}&apos;, não {accepted}; pergunte ao programa o que é necessário nesse caso.</translation>
    </message>
    <message>
        <source>Issued by {accepted}</source>
        <translation>Emitido por {accepted}</translation>
    </message>
    <message>
        <source>Issued by {issuer}.</source>
        <translation>Emitido por {issuer}.</translation>
    </message>
    <message>
        <source>Issued by {issuer}; only {accepted} is taken.</source>
        <translation>Emitido por {issuer}; só se aceita {accepted}.</translation>
    </message>
    <message>
        <source>The form&apos;s current edition is not known; look it up on aamc.org and enter it under Who I am.</source>
        <translation>A edição atual do formulário não é conhecida; consulte-a em aamc.org e informe-a em Quem sou eu.</translation>
    </message>
    <message>
        <source>The form&apos;s current edition</source>
        <translation>A edição atual do formulário</translation>
    </message>
    <message>
        <source>The editions &apos;{edition}&apos; and &apos;{current}&apos; cannot be compared; enter a year or a date.</source>
        <translation>Não é possível comparar as edições &apos;{edition}&apos; e &apos;{current}&apos;; informe um ano ou uma data.</translation>
    </message>
    <message>
        <source>This is the form&apos;s edition of {edition}; the current one is {current}. Fill in the new one.</source>
        <translation>Esta é a edição de {edition} do formulário; a atual é {current}. Preencha a nova.</translation>
    </message>
    <message>
        <source>Edition {edition}.</source>
        <translation>Edição {edition}.</translation>
    </message>
    <message>
        <source>{widest:g} to {tallest:g} times as high as wide</source>
        <translation>altura de {widest:g} a {tallest:g} vezes a largura</translation>
    </message>
    <message>
        <source>At least {min_pixels} pixels on each side, {shape}, at most {most_kb} KB</source>
        <translation>Pelo menos {min_pixels} pixels de cada lado, {shape}, no máximo {most_kb} KB</translation>
    </message>
    <message>
        <source>The photo&apos;s size could not be measured; look at the file, or save it again as JPEG.</source>
        <translation>Não foi possível medir o tamanho da foto; confira o arquivo ou salve-o novamente como JPEG.</translation>
    </message>
    <message>
        <source>Least pixels</source>
        <translation>Mínimo de pixels</translation>
    </message>
    <message>
        <source>Most KB</source>
        <translation>Máximo de KB</translation>
    </message>
    <message>
        <source>Least height by width</source>
        <translation>Proporção mínima entre altura e largura</translation>
    </message>
    <message>
        <source>Most height by width</source>
        <translation>Proporção máxima entre altura e largura</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels, at least {min_pixels} on each side are asked</source>
        <translation>tem {width} x {height} pixels; são exigidos pelo menos {min_pixels} em cada lado</translation>
    </message>
    <message>
        <source>it is {width} x {height}; crop it upright, up to {tallest:g} times as high as wide</source>
        <translation>tem {width} x {height}; recorte-a na vertical, com altura de até {tallest:g} vezes a largura</translation>
    </message>
    <message>
        <source>it has {bytes} KB, at most {most_kb} are taken</source>
        <translation>tem {bytes} KB, no máximo {most_kb} são aceitos</translation>
    </message>
    <message>
        <source>The photo: {wrong}.</source>
        <translation>A foto: {wrong}.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels: fine.</source>
        <translation>{width} x {height} pixels: tudo certo.</translation>
    </message>
    <message>
        <source>Dated {issued}, which is in the future; look at the date again.</source>
        <translation>Com data de {issued}, que está no futuro; confira a data novamente.</translation>
    </message>
    <message>
        <source>It cannot run out ({expires}) before its own date ({issued}).</source>
        <translation>Não pode vencer ({expires}) antes da sua própria data ({issued}).</translation>
    </message>
    <message>
        <source>{each_section:g} in each section</source>
        <translation>{each_section:g} em cada seção</translation>
    </message>
    <message>
        <source> (scale of 1 to 6)</source>
        <translation> (escala de 1 a 6)</translation>
    </message>
    <message>
        <source>{test} at least {scores}{scale}</source>
        <translation>{test} de pelo menos {scores}{scale}</translation>
    </message>
    <message>
        <source>takes {accepted}</source>
        <translation>aceita {accepted}</translation>
    </message>
    <message>
        <source>does not take {refused}</source>
        <translation>não aceita {refused}</translation>
    </message>
    <message>
        <source>A score on the test&apos;s own scale</source>
        <translation>Uma pontuação na escala do próprio exame</translation>
    </message>
    <message>
        <source>Least scores</source>
        <translation>Pontuações mínimas</translation>
    </message>
    <message>
        <source>The program does not take {test}; another test is needed.</source>
        <translation>O programa não aceita {test}; é preciso outro exame.</translation>
    </message>
    <message>
        <source>The program takes {accepted}, not {test}.</source>
        <translation>O programa aceita {accepted}, não {test}.</translation>
    </message>
    <message>
        <source>A minimum is known only for {names}, not for {test}; ask the program.</source>
        <translation>Só se conhece um mínimo para {names}, não para {test}; pergunte ao programa.</translation>
    </message>
    <message>
        <source>{test}: no minimum is stated.</source>
        <translation>{test}: nenhum mínimo foi informado.</translation>
    </message>
    <message>
        <source>{title}: {wrong}. Look at the report and its date again.</source>
        <translation>{title}: {wrong}. Confira novamente o relatório e a data dele.</translation>
    </message>
    <message>
        <source>{title} {value:g} is below the {least:g} asked: {stands}.</source>
        <translation>{title} {value:g} está abaixo dos {least:g} exigidos: {stands}.</translation>
    </message>
    <message>
        <source>{title} {reached:g} is below the {value:g} that {test} needs here.</source>
        <translation>{title} {reached:g} está abaixo de {value:g}, o mínimo exigido aqui para o {test}.</translation>
    </message>
    <message>
        <source>{minimum}: reached.</source>
        <translation>{minimum}: atingido.</translation>
    </message>
    <message>
        <source> {note}.</source>
        <translation> {note}.</translation>
    </message>
    <message>
        <source>TOEFL</source>
        <translation>TOEFL</translation>
    </message>
    <message>
        <source>TOEFL {section}</source>
        <translation>TOEFL {section}</translation>
    </message>
    <message>
        <source>{part} {new:g} stands for {lowest:g} to {highest:g} on the older scale</source>
        <translation>{part} {new:g} equivale a um valor de {lowest:g} a {highest:g} na escala antiga</translation>
    </message>
    <message>
        <source>, and ETS names it for a minimum of {old:g}</source>
        <translation>, e o ETS o indica para um mínimo de {old:g}</translation>
    </message>
    <message>
        <source>{stands}, and {least:g} is asked: enter the number on the program&apos;s scale, which the report prints too, or ask the program.</source>
        <translation>{stands}, e exige-se {least:g}: informe o número na escala do programa, que o relatório também mostra, ou pergunte ao programa.</translation>
    </message>
    <message>
        <source>{exam} passed, by the pass mark of its test day</source>
        <translation>{exam} com aprovação, pela nota de corte do dia da prova</translation>
    </message>
    <message>
        <source>Step 1 taken after {until} is reported as pass or fail only; a report with the number {score:g} cannot be right. Enter the result and clear the score.</source>
        <translation>O Step 1 feito após {until} é informado apenas como aprovado ou reprovado; um laudo com o número {score:g} não pode estar certo. Informe o resultado e apague a pontuação.</translation>
    </message>
    <message>
        <source>&apos;{result}&apos; is neither pass nor fail; enter the result as printed: pass or fail.</source>
        <translation>&apos;{result}&apos; não é nem aprovado nem reprovado; informe o resultado como está impresso: pass ou fail.</translation>
    </message>
    <message>
        <source>The pass mark of {issued} is not known; enter the result as printed.</source>
        <translation>A nota de corte de {issued} não é conhecida; informe o resultado como está impresso.</translation>
    </message>
    <message>
        <source>{name} {score:g} on {issued} does not fit the result &apos;{result}&apos;: the pass mark was {pass_mark}. Look at the report again.</source>
        <translation>{name} {score:g} em {issued} não condiz com o resultado &apos;{result}&apos;: a nota de corte era {pass_mark}. Confira o relatório novamente.</translation>
    </message>
    <message>
        <source>{name} failed on {day}</source>
        <translation>{name}: reprovado em {day}</translation>
    </message>
    <message>
        <source>{name} passed on {day}</source>
        <translation>{name} com aprovação em {day}</translation>
    </message>
    <message>
        <source>: {score:g}, pass mark {pass_mark}</source>
        <translation>: {score:g}, nota de corte {pass_mark}</translation>
    </message>
    <message>
        <source>No USMLE attempt is known; enter the result and the test day of each score report.</source>
        <translation>Nenhuma tentativa do USMLE é conhecida; informe o resultado e o dia da prova de cada relatório de notas.</translation>
    </message>
    <message>
        <source>The Steps passed within seven years of the first one passed</source>
        <translation>Os Steps aprovados dentro de sete anos a partir da primeira aprovação</translation>
    </message>
    <message>
        <source>No Step that is needed was passed yet, so the seven years have not begun.</source>
        <translation>Ainda não houve aprovação em nenhum Step necessário, portanto os sete anos não começaram.</translation>
    </message>
    <message>
        <source>{exam} passed on {date}</source>
        <translation>Aprovação em {exam} em {date}</translation>
    </message>
    <message>
        <source>Step 1 and Step 2 CK were passed within seven years ({first}).</source>
        <translation>As aprovações no Step 1 e no Step 2 CK ocorreram dentro de sete anos ({first}).</translation>
    </message>
    <message>
        <source>The seven years since {first} ended on {last}, {days} ago; that pass no longer counts for certification.</source>
        <translation>Os sete anos desde {first} terminaram em {last}, há {days}; essa aprovação não conta mais para a certificação.</translation>
    </message>
    <message>
        <source>{first}; the other Step has to be passed by {last}, {days} left.</source>
        <translation>{first}; a aprovação no outro Step tem de ocorrer até {last}, prazo restante: {days}.</translation>
    </message>
    <message>
        <source>Agrees with the other {exam} attempts on record</source>
        <translation>Concorda com as outras tentativas de {exam} registradas</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{exam} is dated {issued} here and {days} elsewhere; look at both.</source>
        <translation>{exam} tem a data {issued} aqui e {days} em outro lugar; verifique ambos.</translation>
    </message>
    <message>
        <source>{name} of {day} has the score {score:g} here and {other:g} elsewhere; look at both.</source>
        <translation>{name} de {day} tem a nota {score:g} aqui e {other:g} em outro lugar; confira ambos.</translation>
    </message>
    <message>
        <source>The transcript also shows {failed_attempts} ({days}).</source>
        <translation>O histórico também mostra {failed_attempts} ({days}).</translation>
    </message>
    <message>
        <source>Stay away: one of these alone is reason enough.</source>
        <translation>Fique longe: só um destes motivos já basta.</translation>
    </message>
    <message>
        <source>Stay away: {serious} serious red flags together.</source>
        <translation>Evite: {serious} sinais de alerta graves ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Doubtful: have these explained in writing before you pay anything.</source>
        <translation>Duvidoso: peça que expliquem isto por escrito antes de pagar qualquer coisa.</translation>
    </message>
    <message>
        <source>Ask more: {unanswered} questions are not answered yet.</source>
        <translation>Pergunte mais: {unanswered} perguntas ainda sem resposta.</translation>
    </message>
    <message>
        <source>No red flag; compare its price with applying directly all the same.</source>
        <translation>Nenhum sinal de alerta; mesmo assim, compare o preço com o de se candidatar diretamente.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Since (YYYY-MM-DD)</source>
        <translation>Desde (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pago em</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Reembolsável</translation>
    </message>
    <message>
        <source>Day (YYYY-MM-DD)</source>
        <translation>Dia (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Costs of the season</source>
        <translation>Custos da temporada</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Taxas de câmbio</translation>
    </message>
    <message>
        <source>Currency (three letters)</source>
        <translation>Moeda (três letras)</translation>
    </message>
    <message>
        <source>US dollars for one unit</source>
        <translation>Dólares americanos por uma unidade</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dólares americanos</translation>
    </message>
    <message>
        <source>{planned} for the season itself, {paid} of it paid.</source>
        <translation>{planned} para a temporada em si, dos quais {paid} pagos.</translation>
    </message>
    <message>
        <source>No rate is entered for {currencies}; these lines are in no sum.</source>
        <translation>Nenhuma taxa de câmbio foi informada para {currencies}; estas linhas não entram em nenhuma soma.</translation>
    </message>
    <message>
        <source>The budget is {budget}.</source>
        <translation>O orçamento é de {budget}.</translation>
    </message>
    <message>
        <source>Status: {stage}.</source>
        <translation>Status: {stage}.</translation>
    </message>
    <message>
        <source>Answer the offer by {until}: {days} left.</source>
        <translation>Responda à oferta até {until}: ainda há {days}.</translation>
    </message>
    <message>
        <source>The offer had to be answered by {until}, {days} ago.</source>
        <translation>A oferta deveria ter sido respondida até {until}, há {days}.</translation>
    </message>
    <message>
        <source>{planned} in all, {paid} paid, {open} open; {weekly} for a week of experience. {lost} of it does not come back.</source>
        <translation>{planned} no total, {paid} pagos, {open} em aberto; {weekly} por semana de experiência. {lost} não são devolvidos.</translation>
    </message>
    <message>
        <source>is under way; it should have begun by</source>
        <translation>está em andamento; deveria ter começado até</translation>
    </message>
    <message>
        <source>, {days} late</source>
        <translation>, com {days} de atraso</translation>
    </message>
    <message>
        <source> not before {not_before} and</source>
        <translation> não antes de {not_before} e</translation>
    </message>
    <message>
        <source>{do}{wait} {how} {start_by}{late} (takes up to {days}; due {due})</source>
        <translation>{do}{wait} {how} {start_by}{late} (leva até {days}; prazo {due})</translation>
    </message>
    <message>
        <source>Get it ready: {title}</source>
        <translation>Prepare: {title}</translation>
    </message>
    <message>
        <source>{do}: {title}</source>
        <translation>{do}: {title}</translation>
    </message>
    <message>
        <source>no figure is known; two weeks are assumed</source>
        <translation>nenhum número é conhecido; supõem-se duas semanas</translation>
    </message>
    <message>
        <source>on {first}</source>
        <translation>em {first}</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre {first} e {last}</translation>
    </message>
    <message>
        <source>a test would have to be of {first} or later, but the paper is due on {last}</source>
        <translation>um exame teria de ser de {first} ou posterior, mas o documento deve ser entregue até {last}</translation>
    </message>
    <message>
        <source>the paper was due on {last}</source>
        <translation>o documento devia ser entregue até {last}</translation>
    </message>
    <message>
        <source>not known whether {unknown}</source>
        <translation>não se sabe se {unknown}</translation>
    </message>
    <message>
        <source>it has a residency in this specialty</source>
        <translation>tem residência nesta especialidade</translation>
    </message>
    <message>
        <source>has a residency in this specialty</source>
        <translation>tem residência nesta especialidade</translation>
    </message>
    <message>
        <source>has no residency in this specialty</source>
        <translation>não tem residência nesta especialidade</translation>
    </message>
    <message>
        <source>it takes IMGs</source>
        <translation>aceita IMGs</translation>
    </message>
    <message>
        <source>takes IMGs</source>
        <translation>aceita IMGs</translation>
    </message>
    <message>
        <source>takes no IMGs</source>
        <translation>não aceita IMGs</translation>
    </message>
    <message>
        <source>an agency stands between</source>
        <translation>há uma agência intermediária</translation>
    </message>
    <message>
        <source>directly at the hospital</source>
        <translation>diretamente no hospital</translation>
    </message>
    <message>
        <source>through an agency</source>
        <translation>por meio de uma agência</translation>
    </message>
    <message>
        <source>share of IMGs among its residents not known</source>
        <translation>a proporção de IMGs entre os residentes não é conhecida</translation>
    </message>
    <message>
        <source>, counted on {counted}</source>
        <translation>, contados em {counted}</translation>
    </message>
    <message>
        <source>{share:g} % of its residents are IMGs{when}</source>
        <translation>{share:g}% dos residentes são IMGs{when}</translation>
    </message>
    <message>
        <source>kind of experience not known</source>
        <translation>tipo de experiência não conhecido</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <translation>é {kind}</translation>
    </message>
    <message>
        <source>chance of a letter of recommendation not known</source>
        <translation>a chance de uma carta de recomendação não é conhecida</translation>
    </message>
    <message>
        <source>a letter of recommendation is {chance}</source>
        <translation>uma carta de recomendação é {chance}</translation>
    </message>
    <message>
        <source>fees not known</source>
        <translation>taxas não conhecidas</translation>
    </message>
    <message>
        <source>{fees} in fees, {weekly} a week</source>
        <translation>{fees} em taxas, {weekly} por semana</translation>
    </message>
    <message>
        <source>Residency there</source>
        <translation>Residência no local</translation>
    </message>
    <message>
        <source>A letter from a program that trains residents in your specialty weighs most.</source>
        <translation>O que mais pesa é uma carta de um programa que forma residentes na sua especialidade.</translation>
    </message>
    <message>
        <source>IMGs among residents</source>
        <translation>IMGs entre os residentes</translation>
    </message>
    <message>
        <source>Programs that have taken IMGs take them again; from 40 % on it counts in full.</source>
        <translation>Programas que já aceitaram IMGs voltam a aceitá-los; a partir de 40% conta por inteiro.</translation>
    </message>
    <message>
        <source>Kind of experience</source>
        <translation>Tipo de experiência</translation>
    </message>
    <message>
        <source>Hands-on work at a teaching hospital is worth more than watching.</source>
        <translation>O trabalho prático em um hospital de ensino vale mais do que observar.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A strong letter from a US physician is what most people go for.</source>
        <translation>Uma carta forte de um médico dos EUA é o que a maioria das pessoas busca.</translation>
    </message>
    <message>
        <source>Cost per week</source>
        <translation>Custo por semana</translation>
    </message>
    <message>
        <source>Fees add up; at $1,500 a week it counts nothing.</source>
        <translation>As taxas se acumulam; a US$ 1.500 por semana, não pontua nada.</translation>
    </message>
    <message>
        <source>Takes IMGs</source>
        <translation>Aceita IMGs</translation>
    </message>
    <message>
        <source>Where IMGs are not taken, everything else is in vain.</source>
        <translation>Onde IMGs não são aceitos, todo o resto é em vão.</translation>
    </message>
    <message>
        <source>Without an agency</source>
        <translation>Sem agência</translation>
    </message>
    <message>
        <source>Agencies cost much more, and are vague about what one gets.</source>
        <translation>As agências custam muito mais e são vagas sobre o que se recebe.</translation>
    </message>
    <message>
        <source>It takes people up to {years:g} years after graduation; yours is {since:.1f} years ago.</source>
        <translation>Aceita pessoas até {years:g} anos após a formatura; a sua foi há {since:.1f} anos.</translation>
    </message>
    <message>
        <source>Do not write to its departments: that disqualifies there.</source>
        <translation>Não escreva aos departamentos: ali isso desclassifica.</translation>
    </message>
    <message>
        <source>this specialty</source>
        <translation>esta especialidade</translation>
    </message>
    <message>
        <source>No residency in {specialty} there: an elective will carry much less weight.</source>
        <translation>Não há residência em {specialty} nesse local: um estágio eletivo terá muito menos peso.</translation>
    </message>
    <message>
        <source>It takes no IMGs.</source>
        <translation>Não aceita IMGs.</translation>
    </message>
    <message>
        <source>It takes students only, and you have graduated.</source>
        <translation>Aceita somente estudantes, e você já se formou.</translation>
    </message>
    <message>
        <source>Step 1</source>
        <translation>Step 1</translation>
    </message>
    <message>
        <source>Step 2 CK</source>
        <translation>Step 2 CK</translation>
    </message>
    <message>
        <source>Your {name} score of {best} is below its minimum of {least:g}.</source>
        <translation>Sua pontuação no {name}, {best}, está abaixo do mínimo de {least:g}.</translation>
    </message>
    <message>
        <source>It takes {most:g} attempts at most, and you have {tries}.</source>
        <translation>Aceita no máximo {most:g} tentativas, e você tem {tries}.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>Time to apply</source>
        <translation>Prazo para se candidatar</translation>
    </message>
    <message>
        <source>Papers due</source>
        <translation>Entrega dos documentos</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Responder à oferta</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>{first}</source>
        <translation>{first}</translation>
    </message>
    <message>
        <source>{words}: {days}</source>
        <translation>{words}: {days}</translation>
    </message>
    <message>
        <source>Opens on {opens}, in {days}.</source>
        <translation>Abre em {opens}, daqui a {days}.</translation>
    </message>
    <message>
        <source>Closed on {closes}, {late} ago.</source>
        <translation>Encerrou em {closes}, há {late}.</translation>
    </message>
    <message>
        <source> It closes on {closes}, in {days}.</source>
        <translation> Encerra em {closes}, daqui a {days}.</translation>
    </message>
    <message>
        <source>what is usually advised</source>
        <translation>o que se costuma aconselhar</translation>
    </message>
    <message>
        <source>the program&apos;s advice</source>
        <translation>o conselho do programa</translation>
    </message>
    <message>
        <source>Late by {whose} ({recommended}).{left}</source>
        <translation>Atrasado segundo {whose} ({recommended}).{left}</translation>
    </message>
    <message>
        <source>Open; send it by {recommended}, in {days}.</source>
        <translation>Aberto; envie até {recommended}, daqui a {days}.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no length of time; write it as &apos;6 months&apos; or &apos;6 weeks&apos;</source>
        <translation>&apos;{text}&apos; não é uma duração; escreva como &apos;6 months&apos; ou &apos;6 weeks&apos;</translation>
    </message>
    <message>
        <source>{title} was {what}</source>
        <translation>{title}: {what}</translation>
    </message>
    <message>
        <source>page {first}</source>
        <translation>página {first}</translation>
    </message>
    <message>
        <source>pages {first}-{last}</source>
        <translation>páginas {first}-{last}</translation>
    </message>
    <message>
        <source>{title} ({where}) was {what}</source>
        <translation>{title} ({where}): {what}</translation>
    </message>
    <message>
        <source>The copy of what was sent on {day} to {recipient} was changed: {file} is not what was sent. Put it back from a backup, or from the mail it was sent with.</source>
        <translation>A cópia do que foi enviado em {day} para {recipient} foi alterada: {file} não é o que foi enviado. Recupere-a de um backup ou do e-mail com que foi enviada.</translation>
    </message>
    <message>
        <source>The copy of what was sent on {day} to {recipient} is gone: {file}. Put it back from a backup, or from the mail it was sent with.</source>
        <translation>A cópia do que foi enviado em {day} para {recipient} sumiu: {file}. Recupere-a de um backup ou do e-mail com que foi enviada.</translation>
    </message>
    <message>
        <source>, confirmation {confirmation}</source>
        <translation>, confirmação {confirmation}</translation>
    </message>
    <message>
        <source>nothing has changed since</source>
        <translation>nada mudou desde então</translation>
    </message>
    <message>
        <source>Sent on {day} to {recipient}{number}: {since}.</source>
        <translation>Enviado em {day} a {recipient}{number}: {since}.</translation>
    </message>
    <message>
        <source>it is an archive or mail of its own; unpack it first</source>
        <translation>é, por sua vez, um arquivo compactado ou e-mail; descompacte-o primeiro</translation>
    </message>
    <message>
        <source>it is only a link to another file</source>
        <translation>é apenas um link para outro arquivo</translation>
    </message>
    <message>
        <source>it is locked with a password; unpack the archive first</source>
        <translation>está protegido com senha; primeiro descompacte o arquivo</translation>
    </message>
    <message>
        <source>it is packed in a way that is not opened here (Deflate64 or newer); unpack the archive first, or pack it again</source>
        <translation>está compactado de um modo que não é aberto aqui (Deflate64 ou mais recente); descompacte o arquivo primeiro ou compacte-o novamente</translation>
    </message>
    <message>
        <source>it is damaged inside the archive; get it again from where it came</source>
        <translation>está danificado dentro do arquivo compactado; obtenha-o novamente de onde veio</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>não existe tal arquivo</translation>
    </message>
    <message>
        <source>it is one of Adobe&apos;s XML forms, which only Adobe Reader shows; fill it in there, and print it to a PDF</source>
        <translation>é um dos formulários XML da Adobe, que só o Adobe Reader exibe; preencha-o nele e imprima em um PDF</translation>
    </message>
    <message>
        <source>the mapping is for a form with other fields than {name}</source>
        <translation>o mapeamento é de um formulário com outros campos que {name}</translation>
    </message>
    <message>
        <source>&apos;{keys}&apos; is nothing that is known of an applicant; known are {names}</source>
        <translation>&apos;{keys}&apos; não é nada que se saiba de um candidato; conhecem-se {names}</translation>
    </message>
    <message>
        <source>it has no fields, and no lines or boxes to write on; say where words shall stand</source>
        <translation>não tem campos nem linhas ou caixas onde escrever; diga onde as palavras devem ficar</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is the label of several fields; use one of their names: {names}</source>
        <translation>&apos;{name}&apos; é o rótulo de vários campos; use um dos nomes deles: {names}</translation>
    </message>
    <message>
        <source>the form has no field &apos;{name}&apos;; it has {names}</source>
        <translation>o formulário não tem o campo &apos;{name}&apos;; ele tem {names}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has to be signed by hand</source>
        <translation>&apos;{name}&apos; precisa ser assinado à mão</translation>
    </message>
    <message>
        <source>the form does not let &apos;{name}&apos; be changed</source>
        <translation>o formulário não permite alterar &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; takes {most} letters at most</source>
        <translation>&apos;{name}&apos; aceita no máximo {most} letras</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no answer of &apos;{name}&apos;; it takes {states}</source>
        <translation>&apos;{text}&apos; não é uma resposta de &apos;{name}&apos;; ele aceita {states}</translation>
    </message>
    <message>
        <source>it has been signed, and writing on it would break the signature</source>
        <translation>foi assinado, e escrever nele invalidaria a assinatura</translation>
    </message>
    <message>
        <source>it is protected against filling in; ask whoever sent it for an open copy</source>
        <translation>está protegido contra preenchimento; peça uma cópia aberta a quem o enviou</translation>
    </message>
    <message>
        <source>{target} exists already; choose another name</source>
        <translation>{target} já existe; escolha outro nome</translation>
    </message>
    <message>
        <source>the folder {folder} is not there; make it first, or choose another</source>
        <translation>a pasta {folder} não existe; crie-a primeiro ou escolha outra</translation>
    </message>
    <message>
        <source>Scans and photos cannot be read, because a part of this program cannot be loaded; install the program again.</source>
        <translation>Digitalizações e fotos não podem ser lidas, porque uma parte deste programa não pode ser carregada; instale o programa novamente.</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>much more comes out of it than a person&apos;s papers can be; unpack it and add the files one by one</source>
        <translation>sai dele muito mais do que podem ser os documentos de uma pessoa; descompacte-o e adicione os arquivos um a um</translation>
    </message>
    <message>
        <source>it cannot be read ({why})</source>
        <translation>não é possível ler ({why})</translation>
    </message>
    <message>
        <source>made from {name} with LibreOffice</source>
        <translation>feito a partir de {name} com o LibreOffice</translation>
    </message>
    <message>
        <source>its tracked changes are accepted in it: look whether that is what you mean</source>
        <translation>as alterações controladas estão aceitas nele: veja se é isso que você quer</translation>
    </message>
    <message>
        <source>its comments are left out</source>
        <translation>os comentários ficam de fora</translation>
    </message>
    <message>
        <source>no item was clearly meant</source>
        <translation>não ficou claro a qual requisito se refere</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>the same file is already there as {file}</source>
        <translation>o mesmo arquivo já está lá como {file}</translation>
    </message>
    <message>
        <source>{title}: was sent; what was sent stays as it is.</source>
        <translation>{title}: foi enviado; o que foi enviado permanece como está.</translation>
    </message>
    <message>
        <source>{title}: {status} now; judged anew by the new document.</source>
        <translation>{title}: agora {status}; reavaliado com o novo documento.</translation>
    </message>
    <message>
        <source>Does not run out</source>
        <translation>Não vence</translation>
    </message>
    <message>
        <source>Ran out on {day}</source>
        <translation>Venceu em {day}</translation>
    </message>
    <message>
        <source>Good until {day}</source>
        <translation>Válido até {day}</translation>
    </message>
    <message>
        <source>the application for {program} uses the checklist &apos;{checklist}&apos;, which is not there, or cannot be read; put its file back into the library&apos;s Checklists folder</source>
        <translation>a candidatura para {program} usa a lista de requisitos &apos;{checklist}&apos;, que não existe ou não pode ser lida; devolva o arquivo dela à pasta Checklists da biblioteca</translation>
    </message>
    <message>
        <source>it cannot be read ({why}); that may be the disk, its permissions or a cloud program</source>
        <translation>não pode ser lido ({why}); pode ser o disco, as permissões ou um programa de nuvem</translation>
    </message>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
    <message>
        <source>it could not be understood; what it said on {day} was put back, and the broken one is kept in .removed/Versions</source>
        <translation>não podia ser entendido; o que dizia em {day} foi reposto, e o danificado fica guardado em .removed/Versions</translation>
    </message>
    <message>
        <source>it cannot be understood, and this computer kept what it said on {day}; &apos;usce-desktop doctor --repair&apos; puts that back</source>
        <translation>não pode ser entendido, e este computador guardou o que dizia em {day}; &apos;usce-desktop doctor --repair&apos; repõe isso</translation>
    </message>
    <message>
        <source>it was gone; what it said on {day} was put back</source>
        <translation>tinha sumido; foi reposto o que dizia em {day}</translation>
    </message>
    <message>
        <source>it is gone, and this computer kept what it said on {day}; &apos;usce-desktop doctor --repair&apos; puts that back</source>
        <translation>sumiu, e este computador guardou o que dizia em {day}; &apos;usce-desktop doctor --repair&apos; repõe</translation>
    </message>
    <message>
        <source>what it said on {day} could not be put back: {why}</source>
        <translation>o que dizia em {day} não pôde ser reposto: {why}</translation>
    </message>
    <message>
        <source>its contents changed while its time did not, and could not be put back: {why}</source>
        <translation>o conteúdo mudou sem que a data mudasse, e não pôde ser reposto: {why}</translation>
    </message>
    <message>
        <source>its contents had changed while its time had not, as on a bad disk; what it said before was put back, and the changed one is kept in .removed/Versions</source>
        <translation>seu conteúdo havia mudado sem que a sua hora mudasse, como num disco com defeito; o que dizia antes foi reposto, e o mudado fica guardado em .removed/Versions</translation>
    </message>
    <message>
        <source>its contents changed while its time did not: the disk or a copy of it went bad. &apos;usce-desktop doctor --repair&apos; puts back what it said before</source>
        <translation>seu conteúdo mudou sem que a sua hora mudasse: o disco ou uma cópia estragou. &apos;usce-desktop doctor --repair&apos; repõe o que dizia antes</translation>
    </message>
    <message>
        <source>a crash left this temporary file, and it has the bytes of a paper</source>
        <translation>uma falha deixou este arquivo temporário, e ele tem os dados de um documento</translation>
    </message>
    <message>
        <source>a crash left this temporary file; it can go</source>
        <translation>uma falha deixou este arquivo temporário; ele pode ser excluído</translation>
    </message>
    <message>
        <source>a sync program kept this second version; compare it with the one beside it, and remove the one that is not wanted</source>
        <translation>um programa de sincronização guardou esta segunda versão; compare-a com a que está ao lado e remova a que não quiser</translation>
    </message>
    <message>
        <source>it has papers and no application.json; this computer kept what that said on {day}. Where no sync program is to bring it, &apos;usce-desktop recover&apos; puts that back</source>
        <translation>tem documentos e não application.json; este computador guardou o que este dizia em {day}. Se nenhum programa de sincronização o vai trazer, &apos;usce-desktop recover&apos; repõe isso</translation>
    </message>
    <message>
        <source>it has papers and no application.json; wait until it has been synced, or put the file back from a backup</source>
        <translation>tem documentos, mas não application.json; aguarde a sincronização, ou recupere o arquivo de um backup</translation>
    </message>
    <message>
        <source>it was called {before} when it was added</source>
        <translation>ele se chamava {before} quando foi adicionado</translation>
    </message>
    <message>
        <source>it belongs to no item; give it to one in the window, or leave it</source>
        <translation>não pertence a nenhum requisito; atribua-o a um na janela ou deixe-o</translation>
    </message>
    <message>
        <source>this packet is not as it was built; build it again before it is sent</source>
        <translation>este pacote não está como foi criado; crie-o novamente antes de enviá-lo</translation>
    </message>
    <message>
        <source>it is not there, and its bytes are nowhere in this library; put it back from a backup or a mail, or remove it from its item</source>
        <translation>não está lá, e seus dados não estão em nenhum lugar desta biblioteca; recupere-o de um backup ou de um e-mail, ou remova-o do requisito</translation>
    </message>
    <message>
        <source>it is not there; the same bytes lie in {twin}</source>
        <translation>ele não está lá; os mesmos dados estão em {twin}</translation>
    </message>
    <message>
        <source>its bytes are not those that were written down; they lie unchanged in {twin}. Look at both, and keep the one that is right</source>
        <translation>seus bytes não são os que foram anotados; estes estão intactos em {twin}. Veja os dois e fique com o correto</translation>
    </message>
    <message>
        <source>its bytes are not those that were written down: it was edited, or the disk or a copy of it went bad. Open it, and add it anew where it is right</source>
        <translation>os bytes não são os que foram registrados: o arquivo foi editado, ou o disco ou uma cópia se danificou. Abra-o e, se estiver certo, adicione-o de novo</translation>
    </message>
    <message>
        <source>{title}, page {number} ({size})</source>
        <translation>{title}, página {number} ({size})</translation>
    </message>
    <message>
        <source>the limit of {size} cannot be kept: at {dpi} pixels per inch its one page still has about {least}. Scan it again, in gray or with fewer pixels</source>
        <translation>o limite de {size} não pode ser cumprido: a {dpi} pixels por polegada, a única página ainda ocupa cerca de {least}. Digitalize novamente, em tons de cinza ou com menos pixels</translation>
    </message>
    <message>
        <source>the limit of {size} cannot be kept: at {dpi} pixels per inch it still has about {least}. Most of it is in: {pages}. Leave pages out, or send it in {parts} parts</source>
        <translation>o limite de {size} não pode ser mantido: com {dpi} pixels por polegada ainda há cerca de {least}. A maior parte está em: {pages}. Deixe páginas de fora ou envie em {parts} partes</translation>
    </message>
    <message>
        <source>its file is missing; put it back or remove it</source>
        <translation>o arquivo dele está faltando; coloque-o de volta ou remova-o</translation>
    </message>
    <message>
        <source>&apos;{title}&apos;: {reason}</source>
        <translation>&apos;{title}&apos;: {reason}</translation>
    </message>
    <message>
        <source>the packet was not built because of {documents}</source>
        <translation>o pacote não foi criado por causa de {documents}</translation>
    </message>
    <message>
        <source>the pages prepared from it do not match it: {problems} Print it to a new PDF</source>
        <translation>as páginas preparadas a partir dele não correspondem a ele: {problems} Imprima-o em um novo PDF</translation>
    </message>
    <message>
        <source>some of its pages do not come out looking like the original; print it to a new PDF</source>
        <translation>algumas de suas páginas não saem iguais ao original; imprima em um novo PDF</translation>
    </message>
    <message>
        <source>{title} was changed while the packet was built; build it again</source>
        <translation>{title} foi alterado enquanto o pacote era criado; crie-o novamente</translation>
    </message>
    <message>
        <source>say who received it (--to)</source>
        <translation>informe quem o recebeu (--to)</translation>
    </message>
    <message>
        <source>{day} is still to come; name the day on which it was sent</source>
        <translation>{day} ainda não chegou; informe o dia em que foi enviado</translation>
    </message>
    <message>
        <source>{packet} cannot be frozen as sent: {message}</source>
        <translation>Não foi possível fixar {packet} como enviado: {message}</translation>
    </message>
    <message>
        <source>{title}, {pages}: a mark or a filled-in field there cannot be shown in the packet. Print it to a new PDF and add that.</source>
        <translation>{title}, {pages}: uma marca ou um campo preenchido ali não pode ser mostrado no pacote. Imprima-o em um novo PDF e adicione esse.</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>Left out: {title}: {reason}.</source>
        <translation>Ficou de fora: {title}: {reason}.</translation>
    </message>
    <message>
        <source>The packet is ready</source>
        <translation>O pacote está pronto</translation>
    </message>
    <message>
        <source>{number} are ready</source>
        <translation>{number} prontos</translation>
    </message>
    <message>
        <source>{what} and checked: {pages}, {size}.</source>
        <translation>{what} e verificado: {pages}, {size}.</translation>
    </message>
    <message>
        <source> {pages} went in as pictures to look right.</source>
        <translation> Como imagem, para manter a aparência correta: {pages}.</translation>
    </message>
    <message>
        <source> Pictures were made smaller to keep the limit, to {dpi} pixels per inch at least.</source>
        <translation> As imagens foram reduzidas para respeitar o limite, a no mínimo {dpi} pixels por polegada.</translation>
    </message>
    <message>
        <source>it is locked; give its password with --unlock</source>
        <translation>está bloqueado; informe a senha com --unlock</translation>
    </message>
    <message>
        <source>{path} cannot be verified: {why}</source>
        <translation>{path} não pode ser verificado: {why}</translation>
    </message>
    <message>
        <source>Its {documents} are in this library as they were.</source>
        <translation>Nesta biblioteca, como estavam: {documents}.</translation>
    </message>
    <message>
        <source>Not in this library, or changed since: {shown}.</source>
        <translation>Não está nesta biblioteca ou mudou desde então: {shown}.</translation>
    </message>
    <message>
        <source>This is not a packet that the app built, so it cannot be verified.</source>
        <translation>Este não é um pacote criado pelo aplicativo, portanto não pode ser verificado.</translation>
    </message>
    <message>
        <source>Changed since it was built: bytes of the file are not as they were written, as after a broken transfer. Copy it again, or build it again.</source>
        <translation>Alterado desde que foi criado: há bytes do arquivo que não estão como foram gravados, como após uma transferência interrompida. Copie novamente ou crie novamente.</translation>
    </message>
    <message>
        <source>Changed since it was built: {pages} ({numbers}).</source>
        <translation>Mudou desde a criação: {pages} ({numbers}).</translation>
    </message>
    <message>
        <source>Its bookmarks, page numbers, layers or attached files were changed since it was built, or something was added.</source>
        <translation>Os marcadores, números de página, camadas ou arquivos anexos foram alterados desde que ele foi criado, ou algo foi adicionado.</translation>
    </message>
    <message>
        <source>Another program saved it again, but all {pages} are as they were built.</source>
        <translation>Outro programa o salvou novamente, mas tudo está como foi criado: {pages}.</translation>
    </message>
    <message>
        <source>Untouched: all {pages} are as they were built.</source>
        <translation>Intacto: {pages}, tudo como foi criado.</translation>
    </message>
    <message>
        <source>the packet was not built: {words}</source>
        <translation>o pacote não foi criado: {words}</translation>
    </message>
    <message>
        <source>the packet was not built because of &apos;{detail}&apos;: {words}</source>
        <translation>o pacote não foi criado por causa de &apos;{detail}&apos;: {words}</translation>
    </message>
    <message>
        <source>{root} holds no library; name the folder in which each student&apos;s shared library is a folder</source>
        <translation>{root} não contém nenhuma biblioteca; indique a pasta em que a biblioteca compartilhada de cada estudante é uma pasta</translation>
    </message>
    <message>
        <source>library.json has not come yet</source>
        <translation>library.json ainda não chegou</translation>
    </message>
    <message>
        <source>a newer version of the app made it; update the app here</source>
        <translation>foi criada por uma versão mais nova do aplicativo; atualize o aplicativo aqui</translation>
    </message>
    <message>
        <source>not here yet: {files} that its applications name</source>
        <translation>ainda falta receber {files} que as candidaturas citam</translation>
    </message>
    <message>
        <source>application.json of &apos;{name}&apos; has not come yet</source>
        <translation>o application.json de &apos;{name}&apos; ainda não chegou</translation>
    </message>
    <message>
        <source>a file of &apos;{name}&apos; is just coming</source>
        <translation>um arquivo de &apos;{name}&apos; está chegando agora</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has two versions of a file that were changed at once</source>
        <translation>&apos;{name}&apos; tem duas versões de um arquivo que foram alteradas ao mesmo tempo</translation>
    </message>
    <message>
        <source>{path}: {why}. Mend that line, or take the file away</source>
        <translation>{path}: {why}. Corrija essa linha ou retire o arquivo</translation>
    </message>
    <message>
        <source>{folder} is not a USCE Desktop library: it has no library.json. Choose another folder, or an empty one, in which &apos;usce-desktop new&apos; makes a library; where a library lay in it, &apos;usce-desktop recover&apos; makes it one again</source>
        <translation>{folder} não é uma biblioteca do USCE Desktop: não tem library.json. Escolha outra pasta, ou uma vazia, na qual &apos;usce-desktop new&apos; cria uma biblioteca; se havia uma biblioteca nela, &apos;usce-desktop recover&apos; a recupera</translation>
    </message>
    <message>
        <source>{folder} is not an application: it has no application.json. Applications are the folders under &apos;Applications&apos; in a library</source>
        <translation>{folder} não é uma candidatura: não tem application.json. As candidaturas são as pastas dentro de &apos;Applications&apos; em uma biblioteca</translation>
    </message>
    <message>
        <source>{path} could not be read: {why}. Nothing is known to be wrong with what is in it: check that the disk is connected and that you are allowed to read the file, then try again</source>
        <translation>Não foi possível ler {path}: {why}. Nada indica que haja algo errado no conteúdo: verifique se o disco está conectado e se você tem permissão para ler o arquivo e tente de novo</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}. The file was left as it is; mend it in an editor or put back an earlier version</source>
        <translation>Não é possível ler {path}: {why}. O arquivo foi deixado como está; corrija-o em um editor ou restaure uma versão anterior</translation>
    </message>
    <message>
        <source>{path} is gone: it was removed, or a sync program has not brought it yet</source>
        <translation>{path} sumiu: foi removido, ou um programa de sincronização ainda não o trouxe</translation>
    </message>
    <message>
        <source>{error}. What it says of programs and money is left out meanwhile</source>
        <translation>{error}. Enquanto isso, o que ele diz de programas e dinheiro fica de fora</translation>
    </message>
    <message>
        <source>{error}. Meanwhile what was known of the applicant on {day} is used; &apos;usce-desktop doctor --repair&apos; puts that back</source>
        <translation>{error}. Enquanto isso, usa-se o que se sabia do candidato em {day}; &apos;usce-desktop doctor --repair&apos; repõe isso</translation>
    </message>
    <message>
        <source>{error}. Meanwhile nothing is known of the applicant, so whatever asks for a name or a date of birth stays open</source>
        <translation>{error}. Enquanto isso, nada se sabe do candidato, de modo que o que pede um nome ou uma data de nascimento fica pendente</translation>
    </message>
    <message>
        <source>a sync program kept a second version of a file, {path}, which cannot be joined with the first: {why}. Both were left as they are; open the folder, keep what is right and remove the other</source>
        <translation>um programa de sincronização guardou uma segunda versão de um arquivo, {path}, que não pode ser unida à primeira: {why}. As duas ficaram como estão; abra a pasta, mantenha a certa e remova a outra</translation>
    </message>
    <message>
        <source>a sync program kept a second version of a file, {path}, since two computers had changed it; what is shown is the first one. Open the library in a window that may write, or run &apos;usce-desktop doctor --repair&apos;, to join them</source>
        <translation>um programa de sincronização guardou uma segunda versão de um arquivo, {path}, porque dois computadores o tinham alterado; o que se vê é a primeira. Abra a biblioteca numa janela que possa gravar, ou execute &apos;usce-desktop doctor --repair&apos;, para uni-las</translation>
    </message>
    <message>
        <source>{folder} has papers but no application.json. Where a sync program keeps this library, wait until it has brought the file; otherwise put it back from a backup</source>
        <translation>{folder} tem documentos mas não tem application.json. Se um programa de sincronização guarda esta biblioteca, espere até ele trazer o arquivo; senão, recupere-o de uma cópia de segurança</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the app, so it is only opened for reading; update the app to change it</source>
        <translation>{path} foi gravado por uma versão mais nova do aplicativo, por isso só é aberto para leitura; atualize o aplicativo para alterá-lo</translation>
    </message>
    <message>
        <source>{folder} is a student&apos;s library, which this office only receives (office.json lies beside it): it is opened for reading only. Write to the student instead</source>
        <translation>{folder} é a biblioteca de um estudante, que este escritório apenas recebe (office.json está ao lado dela): ela é aberta somente para leitura. Em vez disso, escreva ao estudante</translation>
    </message>
    <message>
        <source>{folder} is open for reading only in this window; change it in the window that may write, or open it again</source>
        <translation>{folder} está aberta somente para leitura nesta janela; altere-a na janela que pode gravar ou abra-a novamente</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}. What was saved before is kept; make room or close the program that holds it, and try again</source>
        <translation>Não foi possível gravar {path}: {why}. O que já estava salvo foi mantido; libere espaço ou feche o programa que o mantém aberto e tente de novo</translation>
    </message>
    <message>
        <source>{path} was written, but the disk does not confirm that it is kept: {why}. Look whether it is there, and copy the library to another disk</source>
        <translation>{path} foi gravado, mas o disco não confirma que fica guardado: {why}. Veja se está lá e copie a biblioteca para outro disco</translation>
    </message>
    <message>
        <source>{folder} lies too deep: Windows takes paths of at most {longest} characters, and no name fits into what is left. Move the library into a folder with a shorter path; nothing was changed</source>
        <translation>{folder} está fundo demais: o Windows aceita caminhos de no máximo {longest} caracteres, e nenhum nome cabe no que resta. Mova a biblioteca para uma pasta com um caminho mais curto; nada foi alterado</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}</source>
        <translation>{path} não pode ser usado: {why}</translation>
    </message>
    <message>
        <source>{root} is open in another window of the app; close it there, then try again</source>
        <translation>{root} está aberta em outra janela do aplicativo; feche-a lá e tente novamente</translation>
    </message>
    <message>
        <source>Choose an application first</source>
        <translation>Escolha primeiro uma candidatura</translation>
    </message>
    <message>
        <source>Open a library first</source>
        <translation>Primeiro abra uma biblioteca</translation>
    </message>
    <message>
        <source>Follow students&apos; libraries first (in the menu File)</source>
        <translation>Acompanhe primeiro as bibliotecas dos estudantes (menu Arquivo)</translation>
    </message>
    <message>
        <source>&amp;New application…</source>
        <translation>&amp;Nova candidatura…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Abrir biblioteca…</translation>
    </message>
    <message>
        <source>New &amp;library…</source>
        <translation>Nova &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Share with an o&amp;ffice…</source>
        <translation>Compartilhar com um &amp;escritório…</translation>
    </message>
    <message>
        <source>Follow &amp;students&apos; libraries…</source>
        <translation>Acompanhar as bibliotecas dos &amp;estudantes…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder, or stop…</source>
        <translation>&amp;Monitorar uma pasta, ou parar…</translation>
    </message>
    <message>
        <source>Re&amp;move this application</source>
        <translation>Re&amp;mover esta candidatura</translation>
    </message>
    <message>
        <source>&amp;Back up to…</source>
        <translation>&amp;Cópia de segurança…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Make a library of a backup…</source>
        <translation>Criar uma biblioteca de uma cópia de segurança…</translation>
    </message>
    <message>
        <source>Remove the sample library</source>
        <translation>Remover a biblioteca de exemplo</translation>
    </message>
    <message>
        <source>Forget recent libraries</source>
        <translation>Esquecer bibliotecas recentes</translation>
    </message>
    <message>
        <source>Forget this library…</source>
        <translation>Esquecer esta biblioteca…</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Limpar cache</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Colar arquivos</translation>
    </message>
    <message>
        <source>&amp;Remove document</source>
        <translation>&amp;Remover documento</translation>
    </message>
    <message>
        <source>R&amp;estore removed…</source>
        <translation>R&amp;estaurar removidos…</translation>
    </message>
    <message>
        <source>Ren&amp;ame…</source>
        <translation>Reno&amp;mear…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Adicionar arquivos…</translation>
    </message>
    <message>
        <source>&amp;Dates…</source>
        <translation>&amp;Datas…</translation>
    </message>
    <message>
        <source>Sta&amp;tus and costs…</source>
        <translation>Sta&amp;tus e custos…</translation>
    </message>
    <message>
        <source>Write a re&amp;quest…</source>
        <translation>&amp;Escrever um pedido…</translation>
    </message>
    <message>
        <source>&amp;Immunization record…</source>
        <translation>Registro de &amp;imunização…</translation>
    </message>
    <message>
        <source>&amp;USMLE attempts…</source>
        <translation>Tentativas do &amp;USMLE…</translation>
    </message>
    <message>
        <source>&amp;Fill in this form…</source>
        <translation>&amp;Preencher este formulário…</translation>
    </message>
    <message>
        <source>Copy into a &amp;web portal…</source>
        <translation>Copiar para um portal &amp;web…</translation>
    </message>
    <message>
        <source>Statement that it &amp;follows…</source>
        <translation>Declaração de &amp;que será entregue depois…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regras…</translation>
    </message>
    <message>
        <source>Take rules from a &amp;file…</source>
        <translation>Obter regras de um ar&amp;quivo…</translation>
    </message>
    <message>
        <source>Save rules as a fi&amp;le…</source>
        <translation>Sa&amp;lvar regras em arquivo…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar na pasta</translation>
    </message>
    <message>
        <source>Read all sca&amp;ns</source>
        <translation>Ler todas as di&amp;gitalizações</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Verificar &amp;novamente</translation>
    </message>
    <message>
        <source>&amp;Build packet…</source>
        <translation>&amp;Criar pacote…</translation>
    </message>
    <message>
        <source>Build &amp;onboarding packet…</source>
        <translation>Criar pacote de i&amp;ntegração…</translation>
    </message>
    <message>
        <source>I have &amp;sent it…</source>
        <translation>Já &amp;enviei…</translation>
    </message>
    <message>
        <source>&amp;Verify a packet…</source>
        <translation>&amp;Verificar um pacote…</translation>
    </message>
    <message>
        <source>&amp;Immunization summary…</source>
        <translation>Resumo de &amp;imunização…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Nowhere to go back to</source>
        <translation>Não há para onde voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>Nowhere to go forward to</source>
        <translation>Não há para onde avançar</translation>
    </message>
    <message>
        <source>&amp;Go to or do…</source>
        <translation>&amp;Ir para ou fazer…</translation>
    </message>
    <message>
        <source>Hide &amp;personal data</source>
        <translation>Ocultar &amp;dados pessoais</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Redefinir o layout</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;What do they want here?</source>
        <translation>O &amp;que se pede aqui?</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Libraries and licenses</source>
        <translation>Componentes e &amp;licenças</translation>
    </message>
    <message>
        <source>&amp;About USCE Desktop</source>
        <translation>&amp;Sobre o USCE Desktop</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Candidatura</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>&amp;Pacote</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Put these into the fields below</source>
        <translation>Colocar estes dados nos campos abaixo</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Quem sou eu</translation>
    </message>
    <message>
        <source>Immunization record</source>
        <translation>Registro de imunização</translation>
    </message>
    <message>
        <source>Edit the record…</source>
        <translation>Editar o registro…</translation>
    </message>
    <message>
        <source>Edit the attempts…</source>
        <translation>Editar as tentativas…</translation>
    </message>
    <message>
        <source>The name and the dates are compared with every document; they go on covers and page stamps. What you write is kept as you go on; Ctrl+Z takes it back.</source>
        <translation>O nome e as datas são comparados com todos os documentos; eles aparecem nas capas e nos carimbos de página. O que você escreve é salvo à medida que avança; Ctrl+Z desfaz.</translation>
    </message>
    <message>
        <source>Open an application first: what a dose or a titer is worth depends on what it asks.</source>
        <translation>Abra primeiro uma candidatura: o valor de uma dose ou de um título de anticorpos depende do que ela pede.</translation>
    </message>
    <message>
        <source>Your passport has the family name {family} and the given names {given}.</source>
        <translation>Seu passaporte traz o sobrenome {family} e os prenomes {given}.</translation>
    </message>
    <message>
        <source>Your passport has one name only: {family}.</source>
        <translation>Seu passaporte traz apenas um nome: {family}.</translation>
    </message>
    <message>
        <source> · submit by {submit_by}</source>
        <translation> · enviar até {submit_by}</translation>
    </message>
    <message>
        <source>{start} to {end}{due}</source>
        <translation>{start} a {end}{due}</translation>
    </message>
    <message>
        <source>Move to another item</source>
        <translation>Mover para outro requisito</translation>
    </message>
    <message>
        <source>
Submit by {submit_by}</source>
        <translation>
Enviar até {submit_by}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation>Pronta para enviar</translation>
    </message>
    <message>
        <source>{name} to {item} ({note})</source>
        <translation>{name} para {item} ({note})</translation>
    </message>
    <message>
        <source>{number} added.</source>
        <translation>Adicionados: {number}.</translation>
    </message>
    <message>
        <source>{inbox} in the Inbox: no item here asks for that, or none was clearly meant; drop onto an item to say which.</source>
        <translation>{inbox} na Caixa de entrada: nenhum requisito daqui pede isso, ou nenhum era claramente o certo; solte sobre um requisito para dizer qual.</translation>
    </message>
    <message>
        <source>Guessed: {names}.</source>
        <translation>Identificado automaticamente: {names}.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Share with an office</source>
        <translation>Compartilhar com um escritório</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nome do escritório</translation>
    </message>
    <message>
        <source>Name of the office, as in: Dean&apos;s office, Example University</source>
        <translation>Nome do escritório, por exemplo: Diretoria, Universidade Exemplo</translation>
    </message>
    <message>
        <source>I &amp;agree to share</source>
        <translation>&amp;Aceito compartilhar</translation>
    </message>
    <message>
        <source>&amp;End sharing</source>
        <translation>&amp;Deixar de compartilhar</translation>
    </message>
    <message>
        <source>&amp;Save this as a page…</source>
        <translation>&amp;Salvar isto como página…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What sharing means</source>
        <translation>O que significa compartilhar</translation>
    </message>
    <message>
        <source>Drag the packet out</source>
        <translation>Arrastar o pacote para fora</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Cópia de segurança em</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Cópias de segurança (*.zip)</translation>
    </message>
    <message>
        <source>{name} holds the whole library: {files}, each read back. Keep it on another disk; whoever has it can read your papers.</source>
        <translation>{name} contém toda a biblioteca: {files}, cada um lido de novo. Guarde-a em outro disco; quem a tiver pode ler os seus documentos.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Fazendo a cópia de segurança</translation>
    </message>
    <message>
        <source>Backup of a library</source>
        <translation>Cópia de segurança de uma biblioteca</translation>
    </message>
    <message>
        <source>Where the library goes, as a new folder</source>
        <translation>Onde fica a biblioteca, como pasta nova</translation>
    </message>
    <message>
        <source>This is the library as it was on {day}.</source>
        <translation>Esta é a biblioteca como estava em {day}.</translation>
    </message>
    <message>
        <source>Making a library of the backup</source>
        <translation>Criando uma biblioteca da cópia de segurança</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>o escritório</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>O que é compartilhado</translation>
    </message>
    <message>
        <source>Who you are, as you entered it, with your immunization record and your exams.</source>
        <translation>Quem você é, como escreveu, com seu registro de vacinas e seus exames.</translation>
    </message>
    <message>
        <source>Every application with its papers, your passport and your scores among them.</source>
        <translation>Cada candidatura com seus documentos, entre eles seu passaporte e suas notas.</translation>
    </message>
    <message>
        <source>The packets that you built, and your season.</source>
        <translation>Os pacotes que você criou e sua temporada.</translation>
    </message>
    <message>
        <source>Your own checklists and recipients, and any other file in the library&apos;s folder.</source>
        <translation>Suas próprias listas e destinatários, e qualquer outro arquivo da pasta da biblioteca.</translation>
    </message>
    <message>
        <source>What is not shared</source>
        <translation>O que não é compartilhado</translation>
    </message>
    <message>
        <source>Files in the folders Inbox and My documents, which belong to no application yet.</source>
        <translation>Os arquivos das pastas Inbox e My documents, que ainda não são de nenhuma candidatura.</translation>
    </message>
    <message>
        <source>What you removed, and the originals that papers were made of.</source>
        <translation>O que você removeu e os originais de que os documentos foram feitos.</translation>
    </message>
    <message>
        <source>Anything outside the library&apos;s folder.</source>
        <translation>Nada que esteja fora da pasta da biblioteca.</translation>
    </message>
    <message>
        <source>Syncthing keeps to this by the list .stignore, which the app writes. Other programs, such as Nextcloud, OneDrive or a network drive, do not read it: they copy the whole folder.</source>
        <translation>O Syncthing respeita isso pela lista .stignore, que o aplicativo escreve. Outros programas, como Nextcloud, OneDrive ou uma unidade de rede, não a leem: copiam a pasta inteira.</translation>
    </message>
    <message>
        <source>That list holds for every computer that Syncthing copies this folder to, a second one of your own among them.</source>
        <translation>Essa lista vale para todos os computadores para os quais o Syncthing copia esta pasta, também para um segundo seu.</translation>
    </message>
    <message>
        <source>Who sees it, and who changes it</source>
        <translation>Quem vê e quem altera</translation>
    </message>
    <message>
        <source>Whoever may open the folder at {office} can read all that is shared.</source>
        <translation>Quem puder abrir a pasta em {office} pode ler tudo o que é compartilhado.</translation>
    </message>
    <message>
        <source>Share the folder as &apos;send only&apos;: then nothing that happens at {office} changes yours. An office that follows it with the app opens it for reading only.</source>
        <translation>Compartilhe a pasta como &apos;somente enviar&apos;: assim nada do que acontece em {office} altera a sua. Um escritório que a acompanha com o aplicativo a abre somente para leitura.</translation>
    </message>
    <message>
        <source>How it gets there</source>
        <translation>Como chega lá</translation>
    </message>
    <message>
        <source>The app itself sends nothing. A program that copies folders does, and you set it up: install Syncthing, exchange device IDs with {office}, and share the library&apos;s folder.</source>
        <translation>O aplicativo não envia nada. Quem envia é um programa que copia pastas, e você o prepara: instale o Syncthing, troque os IDs de dispositivo com {office} e compartilhe a pasta da biblioteca.</translation>
    </message>
    <message>
        <source>How to end it, and what stays behind</source>
        <translation>Como terminar e o que fica</translation>
    </message>
    <message>
        <source>End it in the app (File, Share with an office…) and take the folder out of the program that copies it. The app alone cannot stop that program.</source>
        <translation>Termine no aplicativo (Arquivo, Compartilhar com um escritório…) e tire a pasta do programa que a copia. O aplicativo sozinho não pode parar esse programa.</translation>
    </message>
    <message>
        <source>The list .stignore stays as long as you leave it there; delete it afterwards.</source>
        <translation>A lista .stignore fica enquanto você a deixar; apague-a depois.</translation>
    </message>
    <message>
        <source>What {office} has received by then stays there until it is deleted there. Ask for that in writing, and for copies in its backups too.</source>
        <translation>O que {office} tiver recebido até então fica lá até que seja apagado lá. Peça isso por escrito, também para as cópias de segurança.</translation>
    </message>
    <message>
        <source>This library is not shared.</source>
        <translation>Esta biblioteca não é compartilhada.</translation>
    </message>
    <message>
        <source>This library was shared with {office} from {since} to {ended}.</source>
        <translation>Esta biblioteca foi compartilhada com {office} de {since} a {ended}.</translation>
    </message>
    <message>
        <source>This library has been shared with {office} since {since}.</source>
        <translation>Esta biblioteca é compartilhada com {office} desde {since}.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudante</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>Clinical electives in the US</source>
        <translation>Estágios clínicos nos EUA</translation>
    </message>
    <message>
        <source>Sharing a library with an office</source>
        <translation>Compartilhar uma biblioteca com um escritório</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Any progress</source>
        <translation>Qualquer progresso</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Não prontas</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>By student</source>
        <translation>Por estudante</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>Por prazo</translation>
    </message>
    <message>
        <source>By missing item</source>
        <translation>Por item em falta</translation>
    </message>
    <message>
        <source>not fully received</source>
        <translation>não recebida por inteiro</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>made by a newer version of the app</source>
        <translation>feita por uma versão mais nova</translation>
    </message>
    <message>
        <source>no application yet</source>
        <translation>ainda sem candidatura</translation>
    </message>
    <message>
        <source>lacks {things}</source>
        <translation>faltam {things}</translation>
    </message>
    <message>
        <source>Find: student, hospital, specialty, missing item …</source>
        <translation>Procurar: estudante, hospital, especialidade, item em falta …</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Any deadline</source>
        <translation>Qualquer prazo</translation>
    </message>
    <message>
        <source>Within {days} days</source>
        <translation>Em {days} dias</translation>
    </message>
    <message>
        <source>Any missing item</source>
        <translation>Qualquer item em falta</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>&amp;Open for reading</source>
        <translation>&amp;Abrir para ler</translation>
    </message>
    <message>
        <source>&amp;Write to the student…</source>
        <translation>&amp;Escrever ao estudante…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Ver de novo</translation>
    </message>
    <message>
        <source>Follow no more</source>
        <translation>Deixar de acompanhar</translation>
    </message>
    <message>
        <source>&amp;Invitation page…</source>
        <translation>Página de &amp;convite…</translation>
    </message>
    <message>
        <source>&amp;Deadlines as a calendar…</source>
        <translation>&amp;Prazos como calendário…</translation>
    </message>
    <message>
        <source>{ready} ready</source>
        <translation>{ready} prontas</translation>
    </message>
    <message>
        <source>{number} not read whole</source>
        <translation>{number} não lidas por inteiro</translation>
    </message>
    <message>
        <source>looked at {time}</source>
        <translation>visto às {time}</translation>
    </message>
    <message>
        <source>Choose an application to see all that it lacks; Enter opens it.</source>
        <translation>Escolha uma candidatura para ver tudo o que lhe falta; Enter a abre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Your first application</source>
        <translation>Sua primeira candidatura</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Later: keep them in the Inbox</source>
        <translation>Mais tarde: manter na Caixa de entrada</translation>
    </message>
    <message>
        <source>Which program is it for?</source>
        <translation>Para qual programa é?</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primeiro dia</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo dia</translation>
    </message>
    <message>
        <source>Read on {files}</source>
        <translation>Lido em {files}</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Não adicionados</translation>
    </message>
    <message>
        <source>From {file}, page {page}</source>
        <translation>De {file}, página {page}</translation>
    </message>
    <message>
        <source>Nothing about you was read. You can say who you are later, under Who I am.</source>
        <translation>Nada sobre você foi lido. Você pode dizer quem é mais tarde, em Quem sou eu.</translation>
    </message>
    <message>
        <source>Any name will do; its checklist is chosen by it, and can be changed.</source>
        <translation>Qualquer nome serve; a lista de requisitos é escolhida por ele e pode ser alterada.</translation>
    </message>
    <message>
        <source>Checklist: {title}</source>
        <translation>Lista de requisitos: {title}</translation>
    </message>
    <message>
        <source>Which program is it? Any name will do.</source>
        <translation>Qual é o programa? Qualquer nome serve.</translation>
    </message>
    <message>
        <source>When does the rotation begin, and when does it end?</source>
        <translation>Quando a rotação começa e quando termina?</translation>
    </message>
    <message>
        <source>Build packet</source>
        <translation>Criar pacote</translation>
    </message>
    <message>
        <source>What the recipient takes</source>
        <translation>O que o destinatário aceita</translation>
    </message>
    <message>
        <source>Build it &amp;all the same, without what is missing</source>
        <translation>Criar &amp;mesmo assim, sem o que falta</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>a folder that you choose next</source>
        <translation>uma pasta que você escolherá a seguir</translation>
    </message>
    <message>
        <source>Saved as {place}</source>
        <translation>Salvo como {place}</translation>
    </message>
    <message>
        <source>Attach a list of what is in it, for programs (&amp;manifest)</source>
        <translation>Anexar uma lista do que ele contém, para programas (&amp;manifesto)</translation>
    </message>
    <message>
        <source>Make sca&amp;ns searchable (reads every scanned page; takes seconds a page)</source>
        <translation>Tornar as digitalizações pes&amp;quisáveis (lê cada página digitalizada; leva alguns segundos por página)</translation>
    </message>
    <message>
        <source>Lock it with a password (leave empty for none; it is stored nowhere)</source>
        <translation>Proteger com uma senha (deixe vazio para não usar; ela não é armazenada em lugar nenhum)</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>A mesma senha novamente</translation>
    </message>
    <message>
        <source>The two passwords are not the same</source>
        <translation>As duas senhas não são iguais</translation>
    </message>
    <message>
        <source>Password of {file} (used once, never stored)</source>
        <translation>Senha de {file} (usada uma vez, nunca armazenada)</translation>
    </message>
    <message>
        <source>Password of {file}</source>
        <translation>Senha de {file}</translation>
    </message>
    <message>
        <source>To apply</source>
        <translation>Para a candidatura</translation>
    </message>
    <message>
        <source>After acceptance</source>
        <translation>Após a aceitação</translation>
    </message>
    <message>
        <source>New in the folder: press Enter to give it to an item</source>
        <translation>Novo na pasta: pressione Enter para atribuí-lo a um requisito</translation>
    </message>
    <message>
        <source>In the Inbox: press Enter to give it to an item</source>
        <translation>Na Caixa de entrada: pressione Enter para atribuí-lo a um requisito</translation>
    </message>
    <message>
        <source>{new_file}, new, not assigned</source>
        <translation>{new_file}, novo, não atribuído</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Não atribuído</translation>
    </message>
    <message>
        <source>It belongs to no item yet.</source>
        <translation>Ainda não pertence a nenhum requisito.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de requisitos</translation>
    </message>
    <message>
        <source>Move to {title}</source>
        <translation>Mover para {title}</translation>
    </message>
    <message>
        <source>Drop it onto another item</source>
        <translation>Solte sobre outro requisito</translation>
    </message>
    <message>
        <source>Add to {title}</source>
        <translation>Adicionar a {title}</translation>
    </message>
    <message>
        <source>Add: the app guesses where</source>
        <translation>Adicionar: o aplicativo deduz onde</translation>
    </message>
    <message>
        <source>With the application</source>
        <translation>Com a candidatura</translation>
    </message>
    <message>
        <source>Later, for onboarding</source>
        <translation>Mais tarde, para a integração</translation>
    </message>
    <message>
        <source>Rules: {title}</source>
        <translation>Regras: {title}</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Requisitos da lista</translation>
    </message>
    <message>
        <source>Document to ask for</source>
        <translation>Documento a pedir</translation>
    </message>
    <message>
        <source>These rules are for this application alone; the template stays as it is. Undo goes back.</source>
        <translation>Estas regras são só para esta candidatura; o modelo fica como está. Desfazer volta atrás.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Remover requisito</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Adicionar requisito</translation>
    </message>
    <message>
        <source>{title} (only in some cases)</source>
        <translation>{title} (somente em alguns casos)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>None: the document has to be there, whatever its date.</source>
        <translation>Nenhuma: o documento precisa estar presente, seja qual for a data.</translation>
    </message>
    <message>
        <source>Asked of the immunization record</source>
        <translation>Exigido do registro de imunização</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Sempre pedido</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>Pra&amp;zo</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Quantos</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Must &amp;show, a line each</source>
        <translation>Deve &amp;mostrar, um por linha</translation>
    </message>
    <message>
        <source>Rule to add</source>
        <translation>Regra a adicionar</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Adicionar regra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>Remover: {words}</translation>
    </message>
    <message>
        <source>What is asked of the record</source>
        <translation>O que se exige do registro</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>O valor</translation>
    </message>
    <message>
        <source>yes, no, a number, or words</source>
        <translation>yes, no, um número ou palavras</translation>
    </message>
    <message>
        <source>State it</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>there is no item &apos;{item}&apos;</source>
        <translation>não existe o requisito &apos;{item}&apos;</translation>
    </message>
    <message>
        <source>One rule cannot be right yet: mend it or remove it.</source>
        <translation>Uma regra ainda não pode estar certa: corrija-a ou remova-a.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Nothing to undo since the start. Removed papers come back with Edit, Restore removed.</source>
        <translation>Nada a desfazer desde o início. Os documentos removidos voltam com Editar, Restaurar removidos.</translation>
    </message>
    <message>
        <source>The library is open in another window</source>
        <translation>A biblioteca está aberta em outra janela</translation>
    </message>
    <message>
        <source>2026-02-12, or as you write it: 12 Feb 2026, 12/2/2026</source>
        <translation>2026-02-12, ou como você escreve: 12 fev 2026, 12/2/2026</translation>
    </message>
    <message>
        <source>Which day is meant?</source>
        <translation>A que dia se refere?</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Escolha um dia</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Escolher um dia (Alt+Seta para baixo)</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>Usar {title}</translation>
    </message>
    <message>
        <source>Replace {title}</source>
        <translation>Substituir {title}</translation>
    </message>
    <message>
        <source>Assign {name}</source>
        <translation>Atribuir {name}</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>Atribuindo</translation>
    </message>
    <message>
        <source>Sort the Inbox</source>
        <translation>Organizar a Caixa de entrada</translation>
    </message>
    <message>
        <source>Sorting the Inbox</source>
        <translation>Organizando a Caixa de entrada</translation>
    </message>
    <message>
        <source>Remove {name} from the Inbox</source>
        <translation>Remover {name} da Caixa de entrada</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Adicionando arquivos</translation>
    </message>
    <message>
        <source>Who delivers it</source>
        <translation>Quem entrega</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>ainda não solicitado</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vem de</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Adicionar arquivos</translation>
    </message>
    <message>
        <source>The clipboard holds no file and no picture.</source>
        <translation>A área de transferência não contém nenhum arquivo nem imagem.</translation>
    </message>
    <message>
        <source>Nothing was removed from this application.</source>
        <translation>Nada foi removido desta candidatura.</translation>
    </message>
    <message>
        <source>{file}, removed {removed}</source>
        <translation>{file}, removido em {removed}</translation>
    </message>
    <message>
        <source>{file} was removed.</source>
        <translation>{file} foi removido.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>Rename {title}</source>
        <translation>Renomear {title}</translation>
    </message>
    <message>
        <source>Status and costs</source>
        <translation>Status e custos</translation>
    </message>
    <message>
        <source>Choose the item to ask for first.</source>
        <translation>Escolha primeiro o requisito que deseja pedir.</translation>
    </message>
    <message>
        <source>A draft is open in your mail program. Once it is sent, set how far it is to &apos;requested&apos;.</source>
        <translation>Há um rascunho aberto no seu programa de e-mail. Depois de enviá-lo, indique no andamento que o documento foi pedido.</translation>
    </message>
    <message>
        <source>Add the form to an item first, then choose that item.</source>
        <translation>Adicione primeiro o formulário a um requisito e depois escolha esse requisito.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lendo {name}</translation>
    </message>
    <message>
        <source>Gathering answers</source>
        <translation>Reunindo respostas</translation>
    </message>
    <message>
        <source>Choose the item that will follow first.</source>
        <translation>Escolha primeiro o requisito que será entregue depois.</translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation>Alterar datas</translation>
    </message>
    <message>
        <source>Every scan of this application has been read.</source>
        <translation>Todas as digitalizações desta candidatura foram lidas.</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Pasta da biblioteca</translation>
    </message>
    <message>
        <source>Reading the papers</source>
        <translation>Lendo os documentos</translation>
    </message>
    <message>
        <source>The papers were not added: another library was opened. Drop them again.</source>
        <translation>Os documentos não foram adicionados: outra biblioteca foi aberta. Solte-os novamente.</translation>
    </message>
    <message>
        <source>Your papers are in the Inbox; once there is an application, Sort all gives them to it.</source>
        <translation>Seus documentos estão na Caixa de entrada; quando houver uma candidatura, Organizar tudo os atribui a ela.</translation>
    </message>
    <message>
        <source>{name} (sample)</source>
        <translation>{name} (exemplo)</translation>
    </message>
    <message>
        <source>Writing the sample library</source>
        <translation>Gravando a biblioteca de exemplo</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>A tabela</translation>
    </message>
    <message>
        <source>{what} is in {name}.</source>
        <translation>{what} está em {name}.</translation>
    </message>
    <message>
        <source>Looking where documents fit</source>
        <translation>Verificando onde os documentos se encaixam</translation>
    </message>
    <message>
        <source>{title} goes into {names}.</source>
        <translation>{title} vai para {names}.</translation>
    </message>
    <message>
        <source>The new {title}</source>
        <translation>Novo documento: {title}</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp);;All files (*)</source>
        <translation>Documentos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Replace it in {changed}?</source>
        <translation>Substituir em {changed}?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Documents are opened in a process that can reach no other file, program or network (Landlock {version}, seccomp).</source>
        <translation>Os documentos são abertos num processo que não alcança nenhum outro arquivo, programa nem rede (Landlock {version}, seccomp).</translation>
    </message>
    <message>
        <source>Documents are opened in a process that can start no program and use no network (seccomp). This system has no Landlock, which would keep it from your other files, too.</source>
        <translation>Os documentos são abertos num processo que não pode iniciar programas nem usar a rede (seccomp). Este sistema não tem o Landlock, que também o afastaria dos seus outros arquivos.</translation>
    </message>
    <message>
        <source>Documents are opened in a process of their own, in a sandbox of macOS: it reads this program and the files that it is handed, writes nothing else, and has no network.</source>
        <translation>Os documentos são abertos num processo próprio, num ambiente isolado do macOS: ele lê este programa e os arquivos que lhe são entregues, não escreve mais nada e não tem rede.</translation>
    </message>
    <message>
        <source>Documents are opened in a process of their own, which is handed its files, changes nothing else of yours and starts no program (low integrity). Windows does not keep it from reading, nor from the network.</source>
        <translation>Os documentos são abertos em um processo próprio, que recebe seus arquivos, não altera mais nada seu e não inicia nenhum programa (integridade baixa). O Windows não o impede de ler nem de usar a rede.</translation>
    </message>
    <message>
        <source>Documents are opened in a process of their own; this system puts no further walls around it.</source>
        <translation>Os documentos são abertos num processo próprio; este sistema não põe mais muros à volta dele.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z or Ctrl+Y</source>
        <translation>Ctrl+Shift+Z ou Ctrl+Y</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>press</source>
        <translation>pressione</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>What it is built on</source>
        <translation>Com que foi desenvolvido</translation>
    </message>
    <message>
        <source>Versions and counts are on the clipboard; no name, path or content is among them.</source>
        <translation>As versões e as contagens estão na área de transferência; sem nenhum nome, caminho ou conteúdo.</translation>
    </message>
    <message>
        <source>Version {version} of {day}, Apache-2.0. Everything stays on this computer.

Checklists are templates, not the programs&apos; own words; verify them. Nothing here is medical, legal or immigration advice.</source>
        <translation>Versão {version} de {day}, Apache-2.0. Tudo permanece neste computador.

As listas de requisitos são modelos, não as palavras dos próprios programas; confira-as. Nada aqui constitui orientação médica, jurídica ou de imigração.</translation>
    </message>
    <message>
        <source>This version is {age} days old, and the app never asks the network: look for a newer one where you got it.</source>
        <translation>Esta versão tem {age} dias, e o aplicativo nunca consulta a rede: procure uma mais nova onde você a obteve.</translation>
    </message>
    <message>
        <source>No other library</source>
        <translation>Nenhuma outra biblioteca</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Limpar a lista</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>Folder of the new library</source>
        <translation>Pasta da nova biblioteca</translation>
    </message>
    <message>
        <source>No attempt is entered.</source>
        <translation>Nenhuma tentativa foi informada.</translation>
    </message>
    <message>
        <source>…and {n} more</source>
        <translation>…e mais {n}</translation>
    </message>
    <message>
        <source>Since this version a test counts only with its result, and a paper&apos;s own words are read too. Look at {items}</source>
        <translation>Desde esta versão, um teste só conta com o seu resultado, e o que o próprio documento diz também é lido. Confira {items}</translation>
    </message>
    <message>
        <source>{title} was removed.</source>
        <translation>{title} foi removido.</translation>
    </message>
    <message>
        <source>This is no sample: it stays.</source>
        <translation>Isto não é um exemplo: será mantido.</translation>
    </message>
    <message>
        <source>The system&apos;s trash did not take the sample; delete its folder yourself.</source>
        <translation>A lixeira do sistema não aceitou o exemplo; exclua a pasta dele manualmente.</translation>
    </message>
    <message>
        <source>The sample is in the system&apos;s trash.</source>
        <translation>O exemplo está na lixeira do sistema.</translation>
    </message>
    <message>
        <source>This computer has forgotten {name}; its folder is untouched.</source>
        <translation>Este computador esqueceu {name}; a sua pasta não foi tocada.</translation>
    </message>
    <message>
        <source>Forget {name} on this computer? What was read of its papers, its kept versions and its place in the list are removed. Its folder stays as it is.</source>
        <translation>Esquecer {name} neste computador? O que se leu dos seus documentos, as suas versões guardadas e o seu lugar na lista são removidos. A sua pasta fica como está.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>The disk did not take the latest edits of {names}.</source>
        <translation>O disco não aceitou as últimas alterações de {names}.</translation>
    </message>
    <message>
        <source>Some edits are not saved</source>
        <translation>Algumas alterações não foram salvas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>This library is a student&apos;s, whom this office follows; here it can only be read.</source>
        <translation>Esta biblioteca é de um estudante que este escritório acompanha; aqui só pode ser lida.</translation>
    </message>
    <message>
        <source>This library belongs to {name}, whom this office follows; here it can only be read.</source>
        <translation>Esta biblioteca é de {name}, que este escritório acompanha; aqui só pode ser lida.</translation>
    </message>
    <message>
        <source>Page {page} of {title}</source>
        <translation>Página {page} de {title}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words}, left out</source>
        <translation>{words}, omitida</translation>
    </message>
    <message>
        <source>Move page</source>
        <translation>Mover página</translation>
    </message>
    <message>
        <source>Leave out page</source>
        <translation>Deixar página de fora</translation>
    </message>
    <message>
        <source>Take page back in</source>
        <translation>Incluir a página novamente</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Where the folder of files goes</source>
        <translation>Para onde vai a pasta de arquivos</translation>
    </message>
    <message>
        <source>The packet that you sent</source>
        <translation>O pacote que você enviou</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Immunization summary</source>
        <translation>Resumo de imunização</translation>
    </message>
    <message>
        <source>The packet to verify</source>
        <translation>O pacote a verificar</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Não há nada para imprimir aqui.</translation>
    </message>
    <message>
        <source>Personal data is hidden; show it again (Ctrl+Shift+H) to print.</source>
        <translation>Os dados pessoais estão ocultos; mostre-os novamente (Ctrl+Shift+H) para imprimir.</translation>
    </message>
    <message>
        <source>{name} went to the printer.</source>
        <translation>{name} foi enviado para a impressora.</translation>
    </message>
    <message>
        <source>Printing page {page}</source>
        <translation>Imprimindo a página {page}</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation>A impressora não responde; nada foi impresso.</translation>
    </message>
    <message>
        <source>None of these pages goes into the packet; nothing was printed.</source>
        <translation>Nenhuma destas páginas entra no pacote; nada foi impresso.</translation>
    </message>
    <message>
        <source>{pages} of {name} went to the printer.</source>
        <translation>Enviado para a impressora: {pages} de {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be printed: {words}.</source>
        <translation>Não é possível imprimir {name}: {words}.</translation>
    </message>
    <message>
        <source>Since you were here: {things}</source>
        <translation>Desde a sua última visita: {things}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{words} And {more} more.</source>
        <translation>{words} E mais {more}.</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>Primeiro escolha um requisito.</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Alterar as regras</translation>
    </message>
    <message>
        <source>Take rules from</source>
        <translation>Obter regras de</translation>
    </message>
    <message>
        <source>Rules (*.toml)</source>
        <translation>Regras (*.toml)</translation>
    </message>
    <message>
        <source>Take rules</source>
        <translation>Obter regras</translation>
    </message>
    <message>
        <source>Save rules as</source>
        <translation>Salvar regras como</translation>
    </message>
    <message>
        <source>The rules are in {name}.</source>
        <translation>As regras estão em {name}.</translation>
    </message>
    <message>
        <source>Planning the season</source>
        <translation>Planejando a temporada</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>O calendário</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Gravando o relatório</translation>
    </message>
    <message>
        <source>The window speaks it once it is opened again.</source>
        <translation>A janela passará a usá-lo quando for aberta novamente.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrir novamente</translation>
    </message>
    <message>
        <source>Names, numbers and documents are hidden.</source>
        <translation>Nomes, números e documentos estão ocultos.</translation>
    </message>
    <message>
        <source>Everything is shown again.</source>
        <translation>Tudo é mostrado novamente.</translation>
    </message>
    <message>
        <source>Emptying what is kept</source>
        <translation>Apagando o que está guardado</translation>
    </message>
    <message>
        <source>{file}, of the same item</source>
        <translation>{file}, do mesmo requisito</translation>
    </message>
    <message>
        <source>{file}, beside it in the folder</source>
        <translation>{file}, ao lado dele na pasta</translation>
    </message>
    <message>
        <source>The folder {name} is no longer watched.</source>
        <translation>A pasta {name} não é mais monitorada.</translation>
    </message>
    <message>
        <source>The folder that your scanner or phone writes to</source>
        <translation>A pasta em que o seu scanner ou telefone grava</translation>
    </message>
    <message>
        <source>What appears in {name} from now on is copied into the Inbox.</source>
        <translation>O que aparecer em {name} a partir de agora é copiado para a Caixa de entrada.</translation>
    </message>
    <message>
        <source>From {name}, now in the Inbox: {names}.</source>
        <translation>De {name}, agora na Caixa de entrada: {names}.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nova candidatura</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidade</translation>
    </message>
    <message>
        <source>Submit by</source>
        <translation>Enviar até</translation>
    </message>
    <message>
        <source>Create application</source>
        <translation>Criar candidatura</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Especialidade</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Lista de requisitos</translation>
    </message>
    <message>
        <source>Checklists are templates: verify every line on the program&apos;s own page.</source>
        <translation>As listas de requisitos são modelos: verifique cada linha na página do próprio programa.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Já enviei</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado em</translation>
    </message>
    <message>
        <source>Number or words of the confirmation, if there was one</source>
        <translation>Número ou texto da confirmação, se houve uma</translation>
    </message>
    <message>
        <source>Keep a copy as sent</source>
        <translation>Guardar uma cópia do que foi enviado</translation>
    </message>
    <message>
        <source>{packet} is copied to &apos;Submitted&apos;, where nothing changes it any more.</source>
        <translation>{packet} é copiado para &apos;Submitted&apos;, onde nada mais o altera.</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>&amp;Enviado em</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Confirmation</source>
        <translation>&amp;Confirmação</translation>
    </message>
    <message>
        <source>The folder on the disk keeps its name.</source>
        <translation>A pasta no disco mantém o nome.</translation>
    </message>
    <message>
        <source>Statement that it follows</source>
        <translation>Declaração de envio posterior</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Esperado até</translation>
    </message>
    <message>
        <source>Why it is not there yet</source>
        <translation>Por que ainda não está lá</translation>
    </message>
    <message>
        <source>Write the page</source>
        <translation>Escrever a página</translation>
    </message>
    <message>
        <source>A page to sign is put into the packet in place of: {title}.
It is enough for the application, not for the onboarding.</source>
        <translation>Uma página para assinar é colocada no pacote no lugar de: {title}.
Basta para a candidatura, mas não para o ingresso no estágio.</translation>
    </message>
    <message>
        <source>&amp;Expected by</source>
        <translation>&amp;Esperado até</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Name as in passport</source>
        <translation>Nome como no passaporte</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Outras grafias</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>USMLE/ECFMG ID</source>
        <translation>ID do USMLE/ECFMG</translation>
    </message>
    <message>
        <source>Medical school</source>
        <translation>Faculdade de medicina</translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation>Formatura</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidade</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Visa you will have</source>
        <translation>Visto que você terá</translation>
    </message>
    <message>
        <source>Current AAMC form edition</source>
        <translation>Edição atual do formulário da AAMC</translation>
    </message>
    <message>
        <source>Still enrolled as a student</source>
        <translation>Ainda com matrícula de estudante</translation>
    </message>
    <message>
        <source>In the final year</source>
        <translation>No último ano</translation>
    </message>
    <message>
        <source>School takes part in VSLO</source>
        <translation>A faculdade participa do VSLO</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Dias restantes</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Serve para</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sem vencimento</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Meus documentos</translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>Arrastar para fora</translation>
    </message>
    <message>
        <source>Use in other applications</source>
        <translation>Usar em outras candidaturas</translation>
    </message>
    <message>
        <source>Replace everywhere…</source>
        <translation>Substituir em todos os lugares…</translation>
    </message>
    <message>
        <source>Papers that serve more than one application appear here as soon as an application has them.</source>
        <translation>Documentos que servem para mais de uma candidatura aparecem aqui assim que uma candidatura os tiver.</translation>
    </message>
    <message>
        <source>{things}, each once</source>
        <translation>{things}, cada um uma vez</translation>
    </message>
    <message>
        <source>; {more} where one of them would do</source>
        <translation>; {more} em que um deles bastaria</translation>
    </message>
    <message>
        <source>Use in {things}</source>
        <translation>Usar em {things}</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>{title}, instead of {replaces}</source>
        <translation>{title}, em vez de {replaces}</translation>
    </message>
    <message>
        <source>Immunizations by years</source>
        <translation>Imunizações por ano</translation>
    </message>
    <message>
        <source>Outlook and Photos hand over no file: save it to a folder first, then drop that</source>
        <translation>O Outlook e o Fotos não entregam nenhum arquivo: salve-o primeiro em uma pasta e depois solte-o a partir dela</translation>
    </message>
    <message>
        <source>Only a link comes with it: save the file first, then drop that</source>
        <translation>Isto traz apenas um link: primeiro salve o arquivo e depois solte-o aqui</translation>
    </message>
    <message>
        <source>This is no file</source>
        <translation>Isto não é um arquivo</translation>
    </message>
    <message>
        <source>Pasted picture </source>
        <translation>Imagem colada </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Read on page {page}: {snippet}</source>
        <translation>Lido na página {page}: {snippet}</translation>
    </message>
    <message>
        <source>Several were read. Which one is it?</source>
        <translation>Vários foram lidos. Qual é o correto?</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find in {name}</source>
        <translation>Localizar em {name}</translation>
    </message>
    <message>
        <source>Fill in {name}</source>
        <translation>Preencher {name}</translation>
    </message>
    <message>
        <source>Write elsewhere</source>
        <translation>Escrever em outro lugar</translation>
    </message>
    <message>
        <source>Click or draw on the page, then type what stands there; an x is a tick</source>
        <translation>Clique ou desenhe na página e digite o que deve constar ali; um x é uma marca</translation>
    </message>
    <message>
        <source>Move or resize</source>
        <translation>Mover ou ajustar</translation>
    </message>
    <message>
        <source>Draw the place of these words anew</source>
        <translation>Desenhar de novo o lugar destas palavras</translation>
    </message>
    <message>
        <source>The answers can no longer be changed</source>
        <translation>As respostas não podem mais ser alteradas</translation>
    </message>
    <message>
        <source>They become part of the pages, as when printed</source>
        <translation>Passam a fazer parte das páginas, como ao imprimir</translation>
    </message>
    <message>
        <source>Write a filled copy</source>
        <translation>Salvar uma cópia preenchida</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Campos do formulário</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>What this field asks for</source>
        <translation>O que este campo pede</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Fica em aberto</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>não marcado</translation>
    </message>
    <message>
        <source>Tick all that is offered</source>
        <translation>Marcar tudo o que foi proposto</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Não marcar nada</translation>
    </message>
    <message>
        <source>This field asks for</source>
        <translation>Este campo pede</translation>
    </message>
    <message>
        <source>Ticked fields are written. The form itself stays as it is.</source>
        <translation>Os campos marcados são preenchidos. O próprio formulário fica como está.</translation>
    </message>
    <message>
        <source>Draw on the page where the words shall stand.</source>
        <translation>Desenhe na página onde as palavras devem ficar.</translation>
    </message>
    <message>
        <source>Your words {number}</source>
        <translation>Suas palavras {number}</translation>
    </message>
    <message>
        <source>Placed by you</source>
        <translation>Colocado por você</translation>
    </message>
    <message>
        <source>{fields} will be written.</source>
        <translation>Serão preenchidos: {fields}.</translation>
    </message>
    <message>
        <source>Nothing to fill in was found; draw a place, and type what shall stand there.</source>
        <translation>Não se encontrou nada para preencher; desenhe um lugar e digite o que deve constar ali.</translation>
    </message>
    <message>
        <source>To sign by hand, on page {pages}.</source>
        <translation>Para assinar à mão, na página {pages}.</translation>
    </message>
    <message>
        <source>Only the first {pages} were looked at.</source>
        <translation>Só foram vistas as primeiras {pages}.</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Salvar como tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>Copy into a web portal</source>
        <translation>Copiar para um portal web</translation>
    </message>
    <message>
        <source>Web portal</source>
        <translation>Portal web</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Enter copies an answer and goes on to the next.</source>
        <translation>Enter copia uma resposta e passa à seguinte.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>There is no answer to copy here.</source>
        <translation>Aqui não há resposta para copiar.</translation>
    </message>
    <message>
        <source>Copied: {field}</source>
        <translation>Copiado: {field}</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Salvar como tabela…</translation>
    </message>
    <message>
        <source>Give the Inbox&apos;s file to a guess</source>
        <translation>Atribuir o arquivo da Caixa de entrada a uma sugestão</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>Mover-se em uma lista</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Seta para cima, Seta para baixo, Page Up, Page Down</translation>
    </message>
    <message>
        <source>Open what is chosen, or give a new file to an item</source>
        <translation>Abrir o que está selecionado ou atribuir um novo arquivo a um requisito</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next field or list</source>
        <translation>Próximo campo ou lista</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation>Alt e a letra sublinhada</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Nothing is missing, or nothing is known</source>
        <translation>Não falta nada, ou não se sabe</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>In the next {days} days</source>
        <translation>Nos próximos {days} dias</translation>
    </message>
    <message>
        <source>Later than that</source>
        <translation>Mais adiante</translation>
    </message>
    <message>
        <source>Without a deadline</source>
        <translation>Sem prazo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prontos</translation>
    </message>
    <message>
        <source>Not read whole</source>
        <translation>Não lidas por inteiro</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>não solicitado</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>Nothing is waiting: every application is sent or complete.</source>
        <translation>Nada pendente: todas as candidaturas foram enviadas ou estão completas.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>Every item, every application</source>
        <translation>Cada requisito, cada candidatura</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Remover o exemplo</translation>
    </message>
    <message>
        <source>This is the sample: nobody in it is real.</source>
        <translation>Este é o exemplo: ninguém nele é real.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>{name} cannot be opened. {why}.</source>
        <translation>Não é possível abrir {name}. {why}.</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation>E mais {more}.</translation>
    </message>
    <message>
        <source>Items by applications</source>
        <translation>Requisitos por candidatura</translation>
    </message>
    <message>
        <source>{ready} ready to submit</source>
        <translation>{ready} prontas para envio</translation>
    </message>
    <message>
        <source>{inbox} in the Inbox, in no application yet</source>
        <translation>{inbox} na Caixa de entrada, ainda em nenhuma candidatura</translation>
    </message>
    <message>
        <source>next submit-by {day}</source>
        <translation>próximo prazo de envio: {day}</translation>
    </message>
    <message>
        <source>Nothing in it names an item of this application; choose the item below.</source>
        <translation>Nada nele cita um requisito desta candidatura; escolha o requisito abaixo.</translation>
    </message>
    <message>
        <source>Files in the Inbox</source>
        <translation>Arquivos na Caixa de entrada</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Sort all</source>
        <translation>Organizar tudo</translation>
    </message>
    <message>
        <source>Give each file to the item that it is surely for, in this application</source>
        <translation>Atribuir cada arquivo ao requisito a que ele certamente se destina, nesta candidatura</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar ambos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Nothing was removed from this library.</source>
        <translation>Nada foi removido desta biblioteca.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Was in</source>
        <translation>Estava em</translation>
    </message>
    <message>
        <source>Application with its papers</source>
        <translation>Candidatura com os seus documentos</translation>
    </message>
    <message>
        <source>Earlier version of a data file</source>
        <translation>Versão anterior de um arquivo de dados</translation>
    </message>
    <message>
        <source>Delete permanently…</source>
        <translation>Excluir definitivamente…</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>{size} in total, kept until you delete it permanently.</source>
        <translation>{size} no total; é mantido até que você o exclua definitivamente.</translation>
    </message>
    <message>
        <source>Permanently delete {things} ({size})? This cannot be undone.</source>
        <translation>Excluir definitivamente {things} ({size})? Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The library on that day</source>
        <translation>A biblioteca nesse dia</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Papers of the application on that day</source>
        <translation>Documentos da candidatura nesse dia</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>No fim de</translation>
    </message>
    <message>
        <source>there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>Restaurar isto</translation>
    </message>
    <message>
        <source>Restore only this paper</source>
        <translation>Restaurar só este documento</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>Versions kept on this computer: {size}. Restoring one loses nothing.</source>
        <translation>Versões guardadas neste computador: {size}. Ao restaurar uma nada se perde.</translation>
    </message>
    <message>
        <source>No versions of this library are kept on this computer yet.</source>
        <translation>Ainda não há versões desta biblioteca guardadas neste computador.</translation>
    </message>
    <message>
        <source>can be restored</source>
        <translation>pode ser restaurado</translation>
    </message>
    <message>
        <source>Who I am goes back to what was entered about {name}.</source>
        <translation>Quem eu sou volta ao que estava escrito sobre {name}.</translation>
    </message>
    <message>
        <source>Programs, costs and settings of the season go back.</source>
        <translation>Os programas, custos e ajustes da temporada voltam ao que eram.</translation>
    </message>
    <message>
        <source>An earlier day</source>
        <translation>Um dia anterior</translation>
    </message>
    <message>
        <source>Where it is likely to belong</source>
        <translation>Onde provavelmente se encaixa</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>Outro requisito</translation>
    </message>
    <message>
        <source>all, or for example 1-2</source>
        <translation>todas, ou por exemplo 1-2</translation>
    </message>
    <message>
        <source>Choose them below with Ctrl or Shift and a click, or write them here</source>
        <translation>Escolha-as abaixo com Ctrl ou Shift e um clique, ou escreva-as aqui</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Other pages are for other items</source>
        <translation>As outras páginas são para outros requisitos</translation>
    </message>
    <message>
        <source>The file stays here until you take it away</source>
        <translation>O arquivo permanece aqui até que você o retire</translation>
    </message>
    <message>
        <source>Remove from the Inbox</source>
        <translation>Remover da Caixa de entrada</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Nothing waits here. Drop files anywhere; what the app cannot place comes here.</source>
        <translation>Não há nada aguardando aqui. Solte arquivos em qualquer lugar; o que o aplicativo não conseguir classificar vem para cá.</translation>
    </message>
    <message>
        <source>{files} in no application yet</source>
        <translation>{files} ainda em nenhuma candidatura</translation>
    </message>
    <message>
        <source>You have this very file already: {item}, {application}.</source>
        <translation>Você já tem este mesmo arquivo: {item}, {application}.</translation>
    </message>
    <message>
        <source> {number} times more.</source>
        <translation> E mais {number} vezes.</translation>
    </message>
    <message>
        <source>Make an application first; then files can be given to it.</source>
        <translation>Crie primeiro uma candidatura; depois será possível atribuir arquivos a ela.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lendo {name}…</translation>
    </message>
    <message>
        <source>Press a number, or double-click.</source>
        <translation>Pressione um número ou clique duas vezes.</translation>
    </message>
    <message>
        <source> (has one already)</source>
        <translation> (já tem um)</translation>
    </message>
    <message>
        <source>Press {number} to give it to {title}</source>
        <translation>Pressione {number} para atribuir a {title}</translation>
    </message>
    <message>
        <source>Another item…</source>
        <translation>Outro requisito…</translation>
    </message>
    <message>
        <source>{given} given to items.</source>
        <translation>Atribuição a requisitos: {given}.</translation>
    </message>
    <message>
        <source>{left} left: no item here asks for that, or none was clearly meant.</source>
        <translation>Restam {left}: nenhum requisito daqui pede isso, ou nenhum era claramente o certo.</translation>
    </message>
    <message>
        <source>Reading {scans} scans</source>
        <translation>Lendo {scans} digitalizações</translation>
    </message>
    <message>
        <source>{name}, filled in.pdf</source>
        <translation>{name}, preenchido.pdf</translation>
    </message>
    <message>
        <source>Filling in {name}</source>
        <translation>Preenchendo {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Adicionar {name}</translation>
    </message>
    <message>
        <source>Cut {file} into {papers}</source>
        <translation>Dividir {file} em {papers}</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Dividindo</translation>
    </message>
    <message>
        <source>Restore {file}</source>
        <translation>Restaurar {file}</translation>
    </message>
    <message>
        <source>Overrule the paper&apos;s own words</source>
        <translation>Desconsiderar o que o próprio documento diz</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Manter aqui</translation>
    </message>
    <message>
        <source>Enter {fact}</source>
        <translation>Informar {fact}</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Aceitar assim mesmo</translation>
    </message>
    <message>
        <source>Title in the packet</source>
        <translation>Título no pacote</translation>
    </message>
    <message>
        <source>Mark as translation</source>
        <translation>Marcar como tradução</translation>
    </message>
    <message>
        <source>Not a translation</source>
        <translation>Não é uma tradução</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Remover {file}</translation>
    </message>
    <message>
        <source>Move document</source>
        <translation>Mover documento</translation>
    </message>
    <message>
        <source>Rename {file}</source>
        <translation>Renomear {file}</translation>
    </message>
    <message>
        <source>Take rows of {file} into the record</source>
        <translation>Passar linhas de {file} para o registro</translation>
    </message>
    <message>
        <source>Accept the new content</source>
        <translation>Aceitar o novo conteúdo</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Mostrar a página inteira</translation>
    </message>
    <message>
        <source>Certified translation of the other document</source>
        <translation>Tradução certificada do outro documento</translation>
    </message>
    <message>
        <source>This is the certified translation of the item&apos;s other document</source>
        <translation>Esta é a tradução certificada do outro documento do requisito</translation>
    </message>
    <message>
        <source>Documents of this item</source>
        <translation>Documentos deste requisito</translation>
    </message>
    <message>
        <source>Drag this file to a mail, a browser or a folder; a click opens it</source>
        <translation>Arraste este arquivo para um e-mail, um navegador ou uma pasta; um clique o abre</translation>
    </message>
    <message>
        <source>What do they want here?</source>
        <translation>O que pedem aqui?</translation>
    </message>
    <message>
        <source>The blank pages belong there</source>
        <translation>As páginas em branco fazem parte do documento</translation>
    </message>
    <message>
        <source>I have looked: it is fine</source>
        <translation>Eu verifiquei: está tudo certo</translation>
    </message>
    <message>
        <source>This does not apply</source>
        <translation>Isto não se aplica</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Mark as waived</source>
        <translation>Marcar como dispensado</translation>
    </message>
    <message>
        <source>Mark as to follow</source>
        <translation>Marcar como a enviar depois</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>Limpar a marcação</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>O que ele contém</translation>
    </message>
    <message>
        <source>What the program asks</source>
        <translation>O que o programa pede</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>Escolha um requisito</translation>
    </message>
    <message>
        <source>Move it to {title}</source>
        <translation>Mover para {title}</translation>
    </message>
    <message>
        <source>Nothing beyond the document itself is known to be asked.</source>
        <translation>Não se sabe de nenhuma exigência além do próprio documento.</translation>
    </message>
    <message>
        <source>There is no document</source>
        <translation>Não há documento</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Ver de perto</translation>
    </message>
    <message>
        <source>Give it to an item…</source>
        <translation>Atribuir a um requisito…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Build the packet first (Ctrl+E); what is built is printed.</source>
        <translation>Primeiro crie o pacote (Ctrl+E); o que foi criado é impresso.</translation>
    </message>
    <message>
        <source> (sample)</source>
        <translation> (exemplo)</translation>
    </message>
    <message>
        <source>This window was opened for reading only; it changes nothing in the library.</source>
        <translation>Esta janela foi aberta somente para leitura; ela não altera nada na biblioteca.</translation>
    </message>
    <message>
        <source>A newer version of the app made this library; here it can only be read.</source>
        <translation>Uma versão mais nova do aplicativo criou esta biblioteca; aqui ela só pode ser lida.</translation>
    </message>
    <message>
        <source>The folder of this library cannot be written on this computer; here it can only be read. Copy it to a folder of your own to change it.</source>
        <translation>Neste computador não é possível gravar na pasta desta biblioteca; aqui ela só pode ser lida. Copie-a para uma pasta sua para alterá-la.</translation>
    </message>
    <message>
        <source>This library is open in another window of the app; here it can only be read.</source>
        <translation>Esta biblioteca está aberta em outra janela do aplicativo; aqui ela só pode ser lida.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Rows read from your papers</source>
        <translation>Linhas lidas dos seus documentos</translation>
    </message>
    <message>
        <source>{words}
{file}, page {page}</source>
        <translation>{words}
{file}, página {page}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Passar para o registro</translation>
    </message>
    <message>
        <source>Take all over</source>
        <translation>Transferir tudo</translation>
    </message>
    <message>
        <source>Read from your papers and not in the record yet. Look at each one: what is taken over can be changed or removed in its table, and counts when you save.</source>
        <translation>Lidas dos seus documentos e ainda não no registro. Veja cada uma: o que for transferido pode ser alterado ou removido na respectiva tabela e passa a contar quando você salvar.</translation>
    </message>
    <message>
        <source>A page stays within its document.</source>
        <translation>Uma página permanece dentro do seu documento.</translation>
    </message>
    <message>
        <source>Pages of the packet</source>
        <translation>Páginas do pacote</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Rotate document</source>
        <translation>Girar documento</translation>
    </message>
    <message>
        <source>Leave page out</source>
        <translation>Excluir a página</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>Mostrar requisito</translation>
    </message>
    <message>
        <source>Packet: {documents}, {pages}</source>
        <translation>Pacote: {documents}, {pages}</translation>
    </message>
    <message>
        <source>About {size}; {front} of cover and contents.</source>
        <translation>Cerca de {size}; {front} de capa e sumário.</translation>
    </message>
    <message>
        <source>Left out: {title}: {reason}</source>
        <translation>Deixado de fora: {title}: {reason}</translation>
    </message>
    <message>
        <source>Writing the immunization summary</source>
        <translation>Escrevendo o resumo de imunização</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Keeping a copy as sent</source>
        <translation>Guardando uma cópia como foi enviada</translation>
    </message>
    <message>
        <source>Writing the statement</source>
        <translation>Gravando a declaração</translation>
    </message>
    <message>
        <source>Building the packet</source>
        <translation>Criando o pacote</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Visualização da página</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Ir para ou fazer</translation>
    </message>
    <message>
        <source>An application, an item, a view, a command</source>
        <translation>Uma candidatura, um requisito, uma exibição, um comando</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>O que corresponde</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Rotate in the packet</source>
        <translation>Girar no pacote</translation>
    </message>
    <message>
        <source>Draw what is kept of every page</source>
        <translation>Desenhe o que se mantém de cada página</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave this page out of the packet</source>
        <translation>Deixar esta página fora do pacote</translation>
    </message>
    <message>
        <source>Smaller (Ctrl and minus)</source>
        <translation>Menor (Ctrl e menos)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Whole page, or whole width (Ctrl+0)</source>
        <translation>Página inteira, ou largura inteira (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl and plus, or Ctrl and the wheel)</source>
        <translation>Ampliar (Ctrl e mais, ou Ctrl e a roda do mouse)</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Open in a window of its own (Space)</source>
        <translation>Abrir em janela própria (Espaço)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>No document to preview yet.</source>
        <translation>Ainda não há documento para visualizar.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Incluir novamente</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>o arquivo não está lá</translation>
    </message>
    <message>
        <source>No preview: {words}.</source>
        <translation>Sem visualização: {words}.</translation>
    </message>
    <message>
        <source>I have verified it</source>
        <translation>Já verifiquei</translation>
    </message>
    <message>
        <source>You compared this checklist with the program&apos;s own page today</source>
        <translation>Você comparou esta lista de requisitos com a página do próprio programa hoje</translation>
    </message>
    <message>
        <source>Read on it: confirm what is right</source>
        <translation>Lido nele: confirme o que estiver correto</translation>
    </message>
    <message>
        <source>Read this scan</source>
        <translation>Ler esta digitalização</translation>
    </message>
    <message>
        <source>{words}   (page {page}: {snippet})</source>
        <translation>{words}   (página {page}: {snippet})</translation>
    </message>
    <message>
        <source> Ctrl+Return takes it.</source>
        <translation> Ctrl+Enter aceita.</translation>
    </message>
    <message>
        <source>Confirm this value.{key}</source>
        <translation>Confirmar este valor.{key}</translation>
    </message>
    <message>
        <source>Pages in the packet</source>
        <translation>Páginas no pacote</translation>
    </message>
    <message>
        <source>all pages</source>
        <translation>todas as páginas</translation>
    </message>
    <message>
        <source>Which pages go into the packet, in this order: 1-3, 5</source>
        <translation>Quais páginas entram no pacote, nesta ordem: 1-3, 5</translation>
    </message>
    <message>
        <source>with comments</source>
        <translation>com comentários</translation>
    </message>
    <message>
        <source>Whether comments and marks that somebody put on the pages come along</source>
        <translation>Se os comentários e as marcas que alguém fez nas páginas são mantidos</translation>
    </message>
    <message>
        <source>In the packet: {usual}</source>
        <translation>No pacote: {usual}</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>Escolher páginas</translation>
    </message>
    <message>
        <source>Take comments along</source>
        <translation>Manter os comentários</translation>
    </message>
    <message>
        <source>Leave comments out</source>
        <translation>Omitir comentários</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Adicionar linha</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Remover linha</translation>
    </message>
    <message>
        <source>a document elsewhere</source>
        <translation>um documento de outro lugar</translation>
    </message>
    <message>
        <source>Result for this rotation</source>
        <translation>Resultado para esta rotação</translation>
    </message>
    <message>
        <source>From your papers ({left})</source>
        <translation>Dos seus documentos ({left})</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Complete, with a note</source>
        <translation>Completo, com uma observação</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Something does not count</source>
        <translation>Algo não conta</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Não exigido</translation>
    </message>
    <message>
        <source>USMLE attempts, as the transcript shows them</source>
        <translation>Tentativas do USMLE, como constam no histórico</translation>
    </message>
    <message>
        <source>Enter every attempt, failed too.</source>
        <translation>Informe cada tentativa, inclusive as reprovações.</translation>
    </message>
    <message>
        <source>Status and costs: {title}</source>
        <translation>Status e custos: {title}</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>
    Next: {step}</source>
        <translation>
    A seguir: {step}</translation>
    </message>
    <message>
        <source>B: a paper begins on the page that is shown, or no longer.</source>
        <translation>B: um documento começa na página exibida, ou deixa de começar nela.</translation>
    </message>
    <message>
        <source>Make a document of each (C)</source>
        <translation>Fazer um documento de cada um (C)</translation>
    </message>
    <message>
        <source>This file seems to hold {papers}</source>
        <translation>Este arquivo parece conter {papers}</translation>
    </message>
    <message>
        <source>Cut into {papers}</source>
        <translation>Dividir em {papers}</translation>
    </message>
    <message>
        <source>Pages {pages}</source>
        <translation>Páginas {pages}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>for no item</source>
        <translation>para nenhum requisito</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Páginas do arquivo</translation>
    </message>
    <message>
        <source>Page {page}, a paper begins</source>
        <translation>Página {page}, um documento começa</translation>
    </message>
    <message>
        <source>What is it? Press its number.</source>
        <translation>O que é? Pressione o número.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The paper before (Left arrow)</source>
        <translation>O documento anterior (seta para a esquerda)</translation>
    </message>
    <message>
        <source>Leave in the Inbox</source>
        <translation>Deixar na Caixa de entrada</translation>
    </message>
    <message>
        <source>Go on without it (Right arrow)</source>
        <translation>Continuar sem ele (seta para a direita)</translation>
    </message>
    <message>
        <source>Remove it from the Inbox (Delete)</source>
        <translation>Remover da Caixa de entrada (Delete)</translation>
    </message>
    <message>
        <source>Nothing on it says what it is. Choose an item, or leave it.</source>
        <translation>Nada nele diz o que é. Escolha um requisito ou deixe-o.</translation>
    </message>
    <message>
        <source>Choose first what the parts are for.</source>
        <translation>Escolha primeiro para que servem as partes.</translation>
    </message>
    <message>
        <source>Press the number of what it is, or Right to leave it in the Inbox.</source>
        <translation>Pressione o número do que é, ou Direita para deixar na Caixa de entrada.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>What it is: choose another item to move it there</source>
        <translation>O que é: escolha outro requisito para movê-lo para lá</translation>
    </message>
    <message>
        <source>Seen by the app: framed on the page</source>
        <translation>Visto pelo aplicativo: destacado na página</translation>
    </message>
    <message>
        <source>Look for these: press the number, or Space for all</source>
        <translation>Procure por estes: pressione o número, ou Espaço para todos</translation>
    </message>
    <message>
        <source>Put them into the immunization record; Ctrl+Z takes them back</source>
        <translation>Passá-los para o registro de imunização; Ctrl+Z os retira</translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>Está tudo aqui</translation>
    </message>
    <message>
        <source>It is right, and I see all of the list (Space)</source>
        <translation>Está correto, e vejo a lista inteira (Espaço)</translation>
    </message>
    <message>
        <source>Right, next</source>
        <translation>Certo, próximo</translation>
    </message>
    <message>
        <source>What was read is right (Enter)</source>
        <translation>O que foi lido está correto (Enter)</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>O documento</translation>
    </message>
    <message>
        <source>Take {rows} into my record</source>
        <translation>Transferir {rows} para o meu registro</translation>
    </message>
    <message>
        <source>{file}, which came as {given}</source>
        <translation>{file}, que chegou como {given}</translation>
    </message>
    <message>
        <source>If this is right: {verdict}</source>
        <translation>Se isto estiver correto: {verdict}</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Back to the application (Escape)</source>
        <translation>Voltar à candidatura (Esc)</translation>
    </message>
    <message>
        <source>Nothing is left to review here. The list says what is still missing.</source>
        <translation>Não há mais nada para revisar aqui. A lista informa o que ainda falta.</translation>
    </message>
    <message>
        <source>You have looked at all of them. Something stays open on {papers}: {titles}</source>
        <translation>Você já viu todos. Algo continua pendente em {papers}: {titles}</translation>
    </message>
    <message>
        <source>Left in the Inbox: {files}.</source>
        <translation>Deixados na Caixa de entrada: {files}.</translation>
    </message>
    <message>
        <source>Every paper is in order. The packet can be built.</source>
        <translation>Todos os documentos estão em ordem. O pacote pode ser criado.</translation>
    </message>
    <message>
        <source>Build packet…</source>
        <translation>Criar pacote…</translation>
    </message>
    <message>
        <source>Back to the application</source>
        <translation>Voltar à candidatura</translation>
    </message>
    <message>
        <source>Paper {number} of {papers}</source>
        <translation>Documento {number} de {papers}</translation>
    </message>
    <message>
        <source>This file seems to hold several papers: C cuts it, Enter keeps it whole.</source>
        <translation>Este arquivo parece conter vários documentos: C o divide, Enter o mantém inteiro.</translation>
    </message>
    <message>
        <source>Confirm {title}</source>
        <translation>Confirmar {title}</translation>
    </message>
    <message>
        <source>This has to be answered first; or press Right to leave it for later.</source>
        <translation>É preciso responder a isto primeiro; ou pressione a seta para a direita para deixar para depois.</translation>
    </message>
    <message>
        <source>Several values were read: choose the one that is right.</source>
        <translation>Vários valores foram lidos: escolha o correto.</translation>
    </message>
    <message>
        <source>{what} Enter goes on.</source>
        <translation>{what} Enter continua.</translation>
    </message>
    <message>
        <source>Not read on it: {fields}. Type it, or press Enter to leave it open.</source>
        <translation>Não foi possível ler: {fields}. Digite, ou pressione Enter para deixar em aberto.</translation>
    </message>
    <message>
        <source>Look for: {entries}. Space: all are there. Enter: leave them open.</source>
        <translation>Procure: {entries}. Espaço: está tudo lá. Enter: deixar pendente.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Compare programs</source>
        <translation>Comparar programas</translation>
    </message>
    <message>
        <source>Programs side by side</source>
        <translation>Programas lado a lado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{score:.0f} of 100</source>
        <translation>{score:.0f} de 100</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conhecido</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Fees together</source>
        <translation>Total das taxas</translation>
    </message>
    <message>
        <source>Costs as bars; the table says the same in numbers</source>
        <translation>Custos em barras; a tabela mostra o mesmo em números</translation>
    </message>
    <message>
        <source>{paid} of {planned}</source>
        <translation>{paid} de {planned}</translation>
    </message>
    <message>
        <source>Programs from a table</source>
        <translation>Programas de uma tabela</translation>
    </message>
    <message>
        <source>What the column {column} is</source>
        <translation>O que é a coluna {column}</translation>
    </message>
    <message>
        <source>as its name says</source>
        <translation>como diz o nome</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {same} as they are.</source>
        <translation>{added} novos, {changed} alterados, {same} sem alteração.</translation>
    </message>
    <message>
        <source>Not taken: {names}</source>
        <translation>Não usado: {names}</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>Costs of the season…</source>
        <translation>Custos da temporada…</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>{planned} planned, {paid} paid, {open} open</source>
        <translation>{planned} previsto, {paid} pago, {open} em aberto</translation>
    </message>
    <message>
        <source>No costs yet; those of an application are entered with it (Ctrl+T).</source>
        <translation>Ainda não há custos; os de uma candidatura são informados nela (Ctrl+T).</translation>
    </message>
    <message>
        <source>; {amount} of the budget is left</source>
        <translation>; saldo do orçamento: {amount}</translation>
    </message>
    <message>
        <source>; {amount} is lacking to the budget</source>
        <translation>; faltam {amount} no orçamento</translation>
    </message>
    <message>
        <source> (late)</source>
        <translation> (com atraso)</translation>
    </message>
    <message>
        <source> (under way)</source>
        <translation> (em andamento)</translation>
    </message>
    <message>
        <source> (longest lead time)</source>
        <translation> (maior prazo de preparação)</translation>
    </message>
    <message>
        <source>not possible: {why}</source>
        <translation>não é possível: {why}</translation>
    </message>
    <message>
        <source>done {day}, still valid</source>
        <translation>feito em {day}, ainda válido</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>Count IMGs in a &amp;list of residents…</source>
        <translation>Contar IMGs em uma &amp;lista de residentes…</translation>
    </message>
    <message>
        <source>, checked on {checked_on}</source>
        <translation>, verificado em {checked_on}</translation>
    </message>
    <message>
        <source>From: {source}{checked}</source>
        <translation>De: {source}{checked}</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>inserido manualmente</translation>
    </message>
    <message>
        <source>Where changed values come from</source>
        <translation>De onde vêm os valores alterados</translation>
    </message>
    <message>
        <source>Changed values come from</source>
        <translation>Os valores alterados vêm de</translation>
    </message>
    <message>
        <source>counted from its list of residents</source>
        <translation>contado na lista de residentes do programa</translation>
    </message>
    <message>
        <source>Which hospital is it?</source>
        <translation>Qual é o hospital?</translation>
    </message>
    <message>
        <source>Count IMGs</source>
        <translation>Contar IMGs</translation>
    </message>
    <message>
        <source>Paste the residents of the program here, one per line, with their schools</source>
        <translation>Cole aqui os residentes do programa, um por linha, com suas faculdades</translation>
    </message>
    <message>
        <source>List of residents</source>
        <translation>Lista de residentes</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Usar este valor</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Ainda não há nada para contar.</translation>
    </message>
    <message>
        <source>{share:.0f} % are IMGs</source>
        <translation>{share:.0f}% são IMGs</translation>
    </message>
    <message>
        <source>{words}; {unclear} unclear, not counted</source>
        <translation>{words}; {unclear} duvidosos, não contados</translation>
    </message>
    <message>
        <source>US or Canada</source>
        <translation>EUA ou Canadá</translation>
    </message>
    <message>
        <source>What counts how much</source>
        <translation>Quanto cada critério conta</translation>
    </message>
    <message>
        <source>Weight of {title}</source>
        <translation>Peso de {title}</translation>
    </message>
    <message>
        <source>Check an agency</source>
        <translation>Verificar uma agência</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Find: hospital, specialty, state, visa, a word of a warning …</source>
        <translation>Localizar: hospital, especialidade, estado, visto, uma palavra de um aviso …</translation>
    </message>
    <message>
        <source>&amp;Start an application</source>
        <translation>&amp;Começar uma candidatura</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>C&amp;omparar…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Novo…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;What counts…</source>
        <translation>O &amp;que conta…</translation>
    </message>
    <message>
        <source>Check an &amp;agency…</source>
        <translation>Verificar uma &amp;agência…</translation>
    </message>
    <message>
        <source>Choose a program to see what its score is made of.</source>
        <translation>Escolha um programa para ver de que se compõe a pontuação dele.</translation>
    </message>
    <message>
        <source> ({value:.0f} of 100, weight {weight:g})</source>
        <translation> ({value:.0f} de 100, peso {weight:g})</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabelas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Timeline; the table below says the same in words</source>
        <translation>Linha do tempo; a tabela abaixo diz o mesmo em palavras</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Timeline in words</source>
        <translation>Linha do tempo em palavras</translation>
    </message>
    <message>
        <source>Begin by</source>
        <translation>Começar até</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Demora</translation>
    </message>
    <message>
        <source>Why so long</source>
        <translation>Por que tanto tempo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Exame</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Serve para</translation>
    </message>
    <message>
        <source>Tests to make once</source>
        <translation>Exames a fazer uma só vez</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Who owes what</source>
        <translation>Quem deve o quê</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Linha do tempo</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>O que &amp;fazer</translation>
    </message>
    <message>
        <source>T&amp;ests</source>
        <translation>&amp;Exames</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>P&amp;essoas</translation>
    </message>
    <message>
        <source>Export &amp;calendar…</source>
        <translation>Exportar &amp;calendário…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Relatório…</translation>
    </message>
    <message>
        <source>Zoom of the timeline</source>
        <translation>Zoom da linha do tempo</translation>
    </message>
    <message>
        <source>Sa&amp;ve the picture…</source>
        <translation>Sal&amp;var a imagem…</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>{words}; {late} late</source>
        <translation>{words}; {late} com atraso</translation>
    </message>
    <message>
        <source>{words}; nothing is late</source>
        <translation>{words}; nada está atrasado</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Arquivo de calendário</translation>
    </message>
    <message>
        <source>Folder in which each student&apos;s library is a folder</source>
        <translation>Pasta em que a biblioteca de cada estudante é uma pasta</translation>
    </message>
    <message>
        <source>From here the students&apos; libraries are only read. Shall the folder be marked, so that the app never changes them on any computer that opens it?</source>
        <translation>A partir daqui as bibliotecas dos estudantes só são lidas. Marcar a pasta, para que a aplicação nunca as altere em nenhum computador que a abra?</translation>
    </message>
    <message>
        <source>Mark the folder</source>
        <translation>Marcar a pasta</translation>
    </message>
    <message>
        <source>A draft is open in your mail program; nothing is sent by itself.</source>
        <translation>Há um rascunho aberto no seu programa de e-mail; nada é enviado sozinho.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Students.pdf</source>
        <translation>Estudantes.pdf</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendários (*.ics)</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Prazos</translation>
    </message>
    <message>
        <source>Deadlines.ics</source>
        <translation>Prazos.ics</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>Invitation.pdf</source>
        <translation>Convite.pdf</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Gravando {name}</translation>
    </message>
    <message>
        <source>Picture of the timeline</source>
        <translation>Imagem da linha do tempo</translation>
    </message>
    <message>
        <source>Season report</source>
        <translation>Relatório da temporada</translation>
    </message>
    <message>
        <source>Bars: rotations (thick), windows for applying (thin), documents (pale). Diamonds: papers due, offers.</source>
        <translation>Barras: rotações (grossas), períodos de candidatura (finas), documentos (claras). Losangos: documentos a entregar, ofertas.</translation>
    </message>
    <message>
        <source>Looking at the applications</source>
        <translation>Analisando as candidaturas</translation>
    </message>
    <message>
        <source>New application {name}</source>
        <translation>Nova candidatura {name}</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Remover {title}</translation>
    </message>
    <message>
        <source>Two versions joined</source>
        <translation>Duas versões unidas</translation>
    </message>
    <message>
        <source>Looking at the documents</source>
        <translation>Examinando os documentos</translation>
    </message>
    <message>
        <source>Mark the checklist as verified</source>
        <translation>Marcar a lista de requisitos como verificada</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Ask me once</source>
        <translation>Perguntar uma vez</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>O dia vem primeiro</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>O mês vem primeiro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026</source>
        <translation>Datas como 3/4/2026</translation>
    </message>
    <message>
        <source>Hide personal data: names, numbers and documents</source>
        <translation>Ocultar dados pessoais: nomes, números e documentos</translation>
    </message>
    <message>
        <source>Open where I was last</source>
        <translation>Abrir onde parei da última vez</translation>
    </message>
    <message>
        <source>Notify me of deadlines while the app is open</source>
        <translation>Avisar-me dos prazos enquanto o aplicativo estiver aberto</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Esvaziar</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Esquecê-las</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Redefinir o layout</translation>
    </message>
    <message>
        <source>They are kept on this computer, not in the library.</source>
        <translation>Eles ficam neste computador, não na biblioteca.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Libraries opened lately</source>
        <translation>Bibliotecas abertas recentemente</translation>
    </message>
    <message>
        <source>Kept to be faster</source>
        <translation>Guardado para agilizar</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Funcionamento</translation>
    </message>
    <message>
        <source>Scanner or phone folder</source>
        <translation>Pasta do scanner ou do celular</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Removê-lo</translation>
    </message>
    <message>
        <source>Left by an earlier version</source>
        <translation>Deixado por uma versão anterior</translation>
    </message>
    <message>
        <source>{folder}: the telemetry of a library that reads scans, which is now off</source>
        <translation>{folder}: a telemetria de uma biblioteca que lê digitalizações, agora desativada</translation>
    </message>
    <message>
        <source>None is watched.</source>
        <translation>Nenhuma está sendo monitorada.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Parar de monitorar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>{cached}: what was read, and documents as packets take them</source>
        <translation>{cached}: o que foi lido, e documentos na forma em que os pacotes os usam</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Exibições</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidaturas</translation>
    </message>
    <message>
        <source>{number} cannot be opened</source>
        <translation>Não foi possível abrir: {number}</translation>
    </message>
    <message>
        <source>Drop papers here</source>
        <translation>Solte documentos aqui</translation>
    </message>
    <message>
        <source>Drop your papers here</source>
        <translation>Solte seus documentos aqui</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>Passport, letters, scores, vaccine record: they are read on this computer, sorted, and judged for each hospital.</source>
        <translation>Passaporte, cartas, notas, carteira de vacinação: são lidos neste computador, organizados e avaliados para cada hospital.</translation>
    </message>
    <message>
        <source>Add {files}</source>
        <translation>Adicionar {files}</translation>
    </message>
    <message>
        <source>Add the picture</source>
        <translation>Adicionar a imagem</translation>
    </message>
    <message>
        <source>See a sample</source>
        <translation>Ver um exemplo</translation>
    </message>
    <message>
        <source>Begin without papers…</source>
        <translation>Começar sem documentos…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Abrir uma biblioteca…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Everything stays on this computer: the app never opens a network connection.</source>
        <translation>Tudo permanece neste computador: o aplicativo nunca abre uma conexão de rede.</translation>
    </message>
    <message>
        <source>Copies go into one plain folder, {folder}; your own files stay where they are.</source>
        <translation>As cópias vão para uma pasta comum, {folder}; seus próprios arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>{page}, left out</source>
        <translation>{page}, omitida</translation>
    </message>
    <message>
        <source>Page {page}, left out of the packet</source>
        <translation>Página {page}, fora do pacote</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar tudo</translation>
    </message>
    <message>
        <source>What it must show: tick what you see</source>
        <translation>O que ele deve mostrar: marque o que você vê</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Where this document is used</source>
        <translation>Onde este documento é usado</translation>
    </message>
    <message>
        <source>sent, stays as it is</source>
        <translation>enviado, fica como está</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Localizar no documento</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>It cannot be searched.</source>
        <translation>Não é possível pesquisar nele.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>There is no text in it to search: it is a scan.</source>
        <translation>Não há texto nele para pesquisar: é uma digitalização.</translation>
    </message>
    <message>
        <source>{number} of {hits}</source>
        <translation>{number} de {hits}</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Início</translation>
    </message>
    <message>
        <source>My &amp;documents</source>
        <translation>Meus &amp;documentos</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Caixa de entrada</translation>
    </message>
    <message>
        <source>&amp;Who I am</source>
        <translation>&amp;Quem sou eu</translation>
    </message>
    <message>
        <source>&amp;Packet pages</source>
        <translation>&amp;Páginas do pacote</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>&amp;Temporada</translation>
    </message>
    <message>
        <source>P&amp;rograms</source>
        <translation>P&amp;rogramas</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;Dinheiro</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudantes</translation>
    </message>
    <message>
        <source>S&amp;tudents</source>
        <translation>Es&amp;tudantes</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Con&amp;figurações</translation>
    </message>
    <message>
        <source>A made-up example of it</source>
        <translation>Um exemplo fictício</translation>
    </message>
    <message>
        <source>Also called: {names}</source>
        <translation>Outros nomes: {names}</translation>
    </message>
    <message>
        <source>It must show</source>
        <translation>Deve mostrar</translation>
    </message>
    <message>
        <source>The numbers are on the example beside it; nothing on it is real.</source>
        <translation>Os números estão no exemplo ao lado; nada nele é real.</translation>
    </message>
    <message>
        <source>The example could not be drawn: {why}</source>
        <translation>Não foi possível desenhar o exemplo: {why}</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Prestes a vencer</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>A enviar depois</translation>
    </message>
    <message>
        <source>This folder is not a library</source>
        <translation>Esta pasta não é uma biblioteca</translation>
    </message>
    <message>
        <source>This library needs a newer version of the app</source>
        <translation>Esta biblioteca precisa de uma versão mais recente do aplicativo</translation>
    </message>
    <message>
        <source>A stored file cannot be read</source>
        <translation>Não é possível ler um arquivo armazenado</translation>
    </message>
    <message>
        <source>This library is a student&apos;s</source>
        <translation>Esta biblioteca é de um estudante</translation>
    </message>
    <message>
        <source>This window is for reading only</source>
        <translation>Esta janela é somente para leitura</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>Não foi possível salvar</translation>
    </message>
    <message>
        <source>A file was not added</source>
        <translation>Um arquivo não foi adicionado</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Isso não funcionou</translation>
    </message>
    <message>
        <source>These dates cannot all be right</source>
        <translation>Estas datas não podem estar todas certas</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>Isto não é uma data</translation>
    </message>
    <message>
        <source>This value does not fit</source>
        <translation>Este valor não é adequado</translation>
    </message>
    <message>
        <source>A document could not be opened</source>
        <translation>Não foi possível abrir um documento</translation>
    </message>
    <message>
        <source>The disk refused</source>
        <translation>O disco recusou a operação</translation>
    </message>
    <message>
        <source>{where}{why}; look at the path and try again.</source>
        <translation>{where}{why}; verifique o caminho e tente novamente.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ocorreu algo inesperado</translation>
    </message>
    <message>
        <source>{name}. Your documents are safe; close the app and start it again.</source>
        <translation>{name}. Seus documentos estão seguros; feche o aplicativo e inicie-o novamente.</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Formulário de candidatura</translation>
    </message>
    <message>
        <source>you and the dean&apos;s office</source>
        <translation>você e a diretoria da faculdade</translation>
    </message>
    <message>
        <source>name as in passport</source>
        <translation>nome como no passaporte</translation>
    </message>
    <message>
        <source>elective codes</source>
        <translation>códigos dos estágios eletivos</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>datas</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>Fee receipt</source>
        <translation>Recibo da taxa</translation>
    </message>
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>Letter of good standing</source>
        <translation>Carta de boa situação acadêmica</translation>
    </message>
    <message>
        <source>the dean&apos;s office</source>
        <translation>a diretoria da faculdade</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>papel timbrado</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>carimbo</translation>
    </message>
    <message>
        <source>original signature</source>
        <translation>assinatura original</translation>
    </message>
    <message>
        <source>good standing</source>
        <translation>boa situação acadêmica</translation>
    </message>
    <message>
        <source>final year</source>
        <translation>último ano</translation>
    </message>
    <message>
        <source>core clerkships done</source>
        <translation>estágios clínicos obrigatórios concluídos</translation>
    </message>
    <message>
        <source>expected graduation date</source>
        <translation>data prevista de formatura</translation>
    </message>
    <message>
        <source>permission for this elective</source>
        <translation>autorização para este estágio eletivo</translation>
    </message>
    <message>
        <source>Dean/registrar verification form</source>
        <translation>Formulário de verificação do diretor da faculdade ou da secretaria acadêmica</translation>
    </message>
    <message>
        <source>dean signature</source>
        <translation>assinatura do diretor da faculdade</translation>
    </message>
    <message>
        <source>school stamp</source>
        <translation>carimbo da faculdade</translation>
    </message>
    <message>
        <source>elective dates match</source>
        <translation>datas do estágio eletivo coincidem</translation>
    </message>
    <message>
        <source>Affiliation agreement</source>
        <translation>Convênio entre instituições</translation>
    </message>
    <message>
        <source>both signatures</source>
        <translation>ambas as assinaturas</translation>
    </message>
    <message>
        <source>MSPE</source>
        <translation>MSPE</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nome completo</translation>
    </message>
    <message>
        <source>Medical school transcript</source>
        <translation>Histórico escolar da faculdade de medicina</translation>
    </message>
    <message>
        <source>clerkship weeks</source>
        <translation>semanas de estágio clínico</translation>
    </message>
    <message>
        <source>Medical diploma</source>
        <translation>Diploma de medicina</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>Currículo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>Personal statement</source>
        <translation>Carta de motivação</translation>
    </message>
    <message>
        <source>Letter of recommendation</source>
        <translation>Carta de recomendação</translation>
    </message>
    <message>
        <source>who recommends you</source>
        <translation>quem recomenda você</translation>
    </message>
    <message>
        <source>letterhead with contact</source>
        <translation>papel timbrado com contato</translation>
    </message>
    <message>
        <source>faculty who observed you</source>
        <translation>docente que observou você</translation>
    </message>
    <message>
        <source>Signed program policies</source>
        <translation>Políticas do programa assinadas</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>USMLE Step 1 score report</source>
        <translation>Relatório de notas do USMLE Step 1</translation>
    </message>
    <message>
        <source>ECFMG/NBME</source>
        <translation>ECFMG/NBME</translation>
    </message>
    <message>
        <source>test date</source>
        <translation>data da prova</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado final</translation>
    </message>
    <message>
        <source>USMLE Step 2 CK score report</source>
        <translation>Relatório de notas do USMLE Step 2 CK</translation>
    </message>
    <message>
        <source>3-digit score</source>
        <translation>pontuação de 3 dígitos</translation>
    </message>
    <message>
        <source>USMLE transcript</source>
        <translation>Histórico do USMLE</translation>
    </message>
    <message>
        <source>FSMB</source>
        <translation>FSMB</translation>
    </message>
    <message>
        <source>all attempts</source>
        <translation>todas as tentativas</translation>
    </message>
    <message>
        <source>ECFMG certificate</source>
        <translation>Certificado da ECFMG</translation>
    </message>
    <message>
        <source>ECFMG</source>
        <translation>ECFMG</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>número de identificação</translation>
    </message>
    <message>
        <source>ECFMG Pathway approval</source>
        <translation>Aprovação no Pathway do ECFMG</translation>
    </message>
    <message>
        <source>which Pathway</source>
        <translation>qual Pathway</translation>
    </message>
    <message>
        <source>season</source>
        <translation>temporada</translation>
    </message>
    <message>
        <source>OET Medicine result</source>
        <translation>Resultado do OET Medicine</translation>
    </message>
    <message>
        <source>OET</source>
        <translation>OET</translation>
    </message>
    <message>
        <source>four sub-test scores</source>
        <translation>notas das quatro partes</translation>
    </message>
    <message>
        <source>one sitting</source>
        <translation>uma única data de prova</translation>
    </message>
    <message>
        <source>English test</source>
        <translation>Exame de inglês</translation>
    </message>
    <message>
        <source>the test&apos;s provider</source>
        <translation>a entidade que aplica o exame</translation>
    </message>
    <message>
        <source>section scores</source>
        <translation>notas por seção</translation>
    </message>
    <message>
        <source>Passport bio page</source>
        <translation>Página de dados do passaporte</translation>
    </message>
    <message>
        <source>the government</source>
        <translation>o governo</translation>
    </message>
    <message>
        <source>photo page legible</source>
        <translation>página da foto legível</translation>
    </message>
    <message>
        <source>Visa / entry permission</source>
        <translation>Visto / permissão de entrada</translation>
    </message>
    <message>
        <source>class B-1 or WB</source>
        <translation>classe B-1 ou WB</translation>
    </message>
    <message>
        <source>ID photo</source>
        <translation>Foto de identificação</translation>
    </message>
    <message>
        <source>plain background</source>
        <translation>fundo liso</translation>
    </message>
    <message>
        <source>Name-change evidence</source>
        <translation>Comprovante da mudança de nome</translation>
    </message>
    <message>
        <source>AAMC Standardized Immunization Form</source>
        <translation>Formulário padronizado de imunização da AAMC</translation>
    </message>
    <message>
        <source>a physician</source>
        <translation>um médico</translation>
    </message>
    <message>
        <source>clinician signature</source>
        <translation>assinatura do profissional de saúde</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>carimbo</translation>
    </message>
    <message>
        <source>all dates</source>
        <translation>todas as datas</translation>
    </message>
    <message>
        <source>lab copies attached</source>
        <translation>cópias dos exames laboratoriais anexadas</translation>
    </message>
    <message>
        <source>current edition</source>
        <translation>edição atual</translation>
    </message>
    <message>
        <source>Host health/immunization form</source>
        <translation>Formulário de saúde/imunização da instituição anfitriã</translation>
    </message>
    <message>
        <source>Titer lab reports</source>
        <translation>Laudos laboratoriais dos títulos de anticorpos</translation>
    </message>
    <message>
        <source>a laboratory</source>
        <translation>um laboratório</translation>
    </message>
    <message>
        <source>DOB</source>
        <translation>data de nascimento</translation>
    </message>
    <message>
        <source>collection date</source>
        <translation>data da coleta</translation>
    </message>
    <message>
        <source>quantitative value and unit</source>
        <translation>valor quantitativo e unidade</translation>
    </message>
    <message>
        <source>laboratory name</source>
        <translation>nome do laboratório</translation>
    </message>
    <message>
        <source>TB test (IGRA or 2-step TST)</source>
        <translation>Teste de TB (IGRA ou TST em 2 etapas)</translation>
    </message>
    <message>
        <source>result; TST: placed, read, mm</source>
        <translation>resultado; TST: aplicação, leitura, mm</translation>
    </message>
    <message>
        <source>TB symptom questionnaire</source>
        <translation>Questionário de sintomas de tuberculose</translation>
    </message>
    <message>
        <source>Chest X-ray report</source>
        <translation>Laudo de radiografia de tórax</translation>
    </message>
    <message>
        <source>dated after positive TB test</source>
        <translation>com data posterior ao teste de TB positivo</translation>
    </message>
    <message>
        <source>no active TB</source>
        <translation>sem tuberculose ativa</translation>
    </message>
    <message>
        <source>radiologist signature</source>
        <translation>assinatura do radiologista</translation>
    </message>
    <message>
        <source>Influenza vaccination proof</source>
        <translation>Comprovante de vacinação contra influenza</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produto</translation>
    </message>
    <message>
        <source>COVID-19 vaccination record</source>
        <translation>Registro de vacinação contra COVID-19</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>Exame físico</translation>
    </message>
    <message>
        <source>physician signature</source>
        <translation>assinatura do médico</translation>
    </message>
    <message>
        <source>Criminal background check</source>
        <translation>Verificação de antecedentes criminais</translation>
    </message>
    <message>
        <source>the police, or a vendor</source>
        <translation>a polícia ou uma empresa</translation>
    </message>
    <message>
        <source>issuing authority</source>
        <translation>autoridade emissora</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>authorized signature</source>
        <translation>assinatura autorizada</translation>
    </message>
    <message>
        <source>Child-abuse / CORI clearance</source>
        <translation>Certidão de antecedentes de abuso infantil / CORI</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>o estado</translation>
    </message>
    <message>
        <source>Urine drug screen</source>
        <translation>Exame toxicológico de urina</translation>
    </message>
    <message>
        <source>panel list</source>
        <translation>lista do painel</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratório</translation>
    </message>
    <message>
        <source>Malpractice / liability certificate</source>
        <translation>Certificado de seguro de responsabilidade profissional</translation>
    </message>
    <message>
        <source>an insurer</source>
        <translation>uma seguradora</translation>
    </message>
    <message>
        <source>student named</source>
        <translation>nome do estudante</translation>
    </message>
    <message>
        <source>territory includes USA</source>
        <translation>o território inclui os EUA</translation>
    </message>
    <message>
        <source>policy dates</source>
        <translation>datas da apólice</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Seguro-saúde</translation>
    </message>
    <message>
        <source>USA covered</source>
        <translation>cobertura nos EUA</translation>
    </message>
    <message>
        <source>BLS/ACLS card</source>
        <translation>Cartão BLS/ACLS</translation>
    </message>
    <message>
        <source>AHA or similar</source>
        <translation>AHA ou semelhante</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation>data de emissão</translation>
    </message>
    <message>
        <source>renew-by date</source>
        <translation>data de renovação</translation>
    </message>
    <message>
        <source>HIPAA training certificate</source>
        <translation>Certificado de treinamento em HIPAA</translation>
    </message>
    <message>
        <source>an online course</source>
        <translation>um curso on-line</translation>
    </message>
    <message>
        <source>OSHA / bloodborne pathogens certificate</source>
        <translation>Certificado OSHA / patógenos transmitidos pelo sangue</translation>
    </message>
    <message>
        <source>N95 fit test</source>
        <translation>Teste de ajuste N95</translation>
    </message>
    <message>
        <source>occupational health</source>
        <translation>saúde ocupacional</translation>
    </message>
    <message>
        <source>mask model</source>
        <translation>modelo da máscara</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>NYS infection control certificate</source>
        <translation>Certificado de controle de infecções do estado de Nova York</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>NYSED letter of eligibility</source>
        <translation>Carta de elegibilidade do NYSED</translation>
    </message>
    <message>
        <source>Florida CIE clearance</source>
        <translation>Autorização CIE da Flórida</translation>
    </message>
    <message>
        <source>Acceptance / invitation letter</source>
        <translation>Carta de aceite / convite</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>a instituição anfitriã</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>não remunerado</translation>
    </message>
    <message>
        <source>part of curriculum</source>
        <translation>parte da grade curricular</translation>
    </message>
    <message>
        <source>Financial proof</source>
        <translation>Comprovante financeiro</translation>
    </message>
    <message>
        <source>your bank</source>
        <translation>seu banco</translation>
    </message>
    <message>
        <source>Certified English translation</source>
        <translation>Tradução certificada para o inglês</translation>
    </message>
    <message>
        <source>a translator</source>
        <translation>um tradutor</translation>
    </message>
    <message>
        <source>word-for-word</source>
        <translation>palavra por palavra</translation>
    </message>
    <message>
        <source>from original or photocopy</source>
        <translation>a partir do original ou de fotocópia</translation>
    </message>
    <message>
        <source>letterhead (company: says translation service)</source>
        <translation>papel timbrado (empresa: indica serviço de tradução)</translation>
    </message>
    <message>
        <source>official or professional translator, not applicant</source>
        <translation>tradutor oficial ou profissional, não o candidato</translation>
    </message>
    <message>
        <source>title</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>seal if any</source>
        <translation>selo, se houver</translation>
    </message>
    <message>
        <source>certification sentence</source>
        <translation>frase de certificação</translation>
    </message>
    <message>
        <source>Statement: will be supplied after acceptance</source>
        <translation>Declaração: será entregue após a aceitação</translation>
    </message>
    <message>
        <source>item named</source>
        <translation>requisito mencionado</translation>
    </message>
    <message>
        <source>expected date</source>
        <translation>data prevista</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Begin the hepatitis B series</source>
        <translation>Começar a série de hepatite B</translation>
    </message>
    <message>
        <source>full series with titer: 7 to 8 months (Ohio State University)</source>
        <translation>série completa com título de anticorpos: 7 a 8 meses (Ohio State University)</translation>
    </message>
    <message>
        <source>Get the missing doses and the titer</source>
        <translation>Tomar as doses que faltam e fazer o título de anticorpos</translation>
    </message>
    <message>
        <source>doses and titer: 6 to 8 weeks (Ohio State University)</source>
        <translation>doses e título de anticorpos: 6 a 8 semanas (Ohio State University)</translation>
    </message>
    <message>
        <source>Get the TB test done</source>
        <translation>Fazer o teste de tuberculose</translation>
    </message>
    <message>
        <source>two-step skin test: 3 to 4 weeks and four visits; a blood test takes days</source>
        <translation>teste cutâneo em duas etapas: 3 a 4 semanas e quatro visitas; um exame de sangue leva dias</translation>
    </message>
    <message>
        <source>Get the vaccination</source>
        <translation>Tomar a vacina</translation>
    </message>
    <message>
        <source>an appointment and the record of it</source>
        <translation>uma consulta e o registro dela</translation>
    </message>
    <message>
        <source>Have the titers drawn</source>
        <translation>Fazer os exames de títulos de anticorpos</translation>
    </message>
    <message>
        <source>blood test, report, and room for a repeat</source>
        <translation>exame de sangue, laudo e tempo para uma repetição</translation>
    </message>
    <message>
        <source>Have the immunization form signed by a clinician</source>
        <translation>Obter a assinatura de um profissional de saúde no formulário de imunização</translation>
    </message>
    <message>
        <source>an appointment, and the form&apos;s lab reports</source>
        <translation>uma consulta e os laudos laboratoriais do formulário</translation>
    </message>
    <message>
        <source>Ask for the letter of recommendation</source>
        <translation>Pedir a carta de recomendação</translation>
    </message>
    <message>
        <source>ask 4 to 6 weeks ahead</source>
        <translation>peça com 4 a 6 semanas de antecedência</translation>
    </message>
    <message>
        <source>Ask the dean&apos;s office for the letter</source>
        <translation>Pedir a carta à diretoria da faculdade</translation>
    </message>
    <message>
        <source>dean&apos;s offices take weeks, more in the holidays</source>
        <translation>as diretorias das faculdades levam semanas, mais tempo nas férias</translation>
    </message>
    <message>
        <source>Order it from the registrar</source>
        <translation>Solicitar à secretaria acadêmica</translation>
    </message>
    <message>
        <source>registrars take weeks, more with a certified translation</source>
        <translation>secretarias acadêmicas levam semanas, mais ainda com tradução certificada</translation>
    </message>
    <message>
        <source>Order the USMLE transcript</source>
        <translation>Solicitar o histórico do USMLE</translation>
    </message>
    <message>
        <source>electronic within days, paper by mail</source>
        <translation>eletrônico em dias; em papel, pelo correio</translation>
    </message>
    <message>
        <source>Order the background check</source>
        <translation>Solicitar a verificação de antecedentes</translation>
    </message>
    <message>
        <source>checks in several countries take weeks</source>
        <translation>verificações em vários países levam semanas</translation>
    </message>
    <message>
        <source>Take the drug screen</source>
        <translation>Fazer o exame toxicológico</translation>
    </message>
    <message>
        <source>the program&apos;s own vendor, then the report</source>
        <translation>o fornecedor do próprio programa e, depois, o relatório</translation>
    </message>
    <message>
        <source>Ask the insurer for the certificate</source>
        <translation>Pedir o certificado à seguradora</translation>
    </message>
    <message>
        <source>a certificate that names site and dates is written by hand</source>
        <translation>um certificado que indica local e datas é escrito à mão</translation>
    </message>
    <message>
        <source>Book the English test</source>
        <translation>Agendar o exame de inglês</translation>
    </message>
    <message>
        <source>test dates, and two weeks until scores are sent</source>
        <translation>datas de prova, e duas semanas até o envio das notas</translation>
    </message>
    <message>
        <source>Renew the passport</source>
        <translation>Renovar o passaporte</translation>
    </message>
    <message>
        <source>many countries take two months</source>
        <translation>muitos países levam dois meses</translation>
    </message>
    <message>
        <source>Book the visa interview</source>
        <translation>Agendar a entrevista do visto</translation>
    </message>
    <message>
        <source>waits differ by post, up to about a year; enter your own. A bond of $5,000 to 15,000 can be asked for B-1/B-2 from listed countries (pilot since Aug 2025). ESTA: $40 since Sep 2025; I-94 by land: $30</source>
        <translation>a espera varia conforme o consulado, até cerca de um ano; informe a sua. Uma caução de US$ 5.000 a 15.000 pode ser exigida para B-1/B-2 de países listados (projeto-piloto desde ago. 2025). ESTA: US$ 40 desde set. 2025; I-94 por terra: US$ 30</translation>
    </message>
    <message>
        <source>Apply for the New York (NYSED) letter</source>
        <translation>Solicitar a carta de Nova York (NYSED)</translation>
    </message>
    <message>
        <source>about three months</source>
        <translation>cerca de três meses</translation>
    </message>
    <message>
        <source>Take the course</source>
        <translation>Fazer o curso</translation>
    </message>
    <message>
        <source>the next course with a place</source>
        <translation>o próximo curso com vaga</translation>
    </message>
    <message>
        <source>Order the certified translation</source>
        <translation>Encomendar a tradução certificada</translation>
    </message>
    <message>
        <source>certified translators, one to two weeks</source>
        <translation>tradutores certificados, uma a duas semanas</translation>
    </message>
    <message>
        <source>Take the training</source>
        <translation>Fazer o treinamento</translation>
    </message>
    <message>
        <source>online courses of some hours</source>
        <translation>cursos on-line de algumas horas</translation>
    </message>
    <message>
        <source>Make an appointment at the clinic</source>
        <translation>Marcar uma consulta na clínica</translation>
    </message>
    <message>
        <source>an appointment and its report</source>
        <translation>uma consulta e o laudo dela</translation>
    </message>
    <message>
        <source>your own work of some evenings</source>
        <translation>trabalho seu de algumas noites</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Compreensão oral</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Expressão oral</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Hospitals state the least that a policy must pay, per claim and per year.</source>
        <translation>Os hospitais informam o mínimo que uma apólice deve pagar, por sinistro e por ano.</translation>
    </message>
    <message>
        <source>Hospitals take a test or a letter only while it is fresh, counted back from a day of this rotation.</source>
        <translation>Os hospitais só aceitam um exame ou uma carta enquanto são recentes, contando para trás a partir de um dia desta rotação.</translation>
    </message>
    <message>
        <source>A card or policy must still be good on that day of the rotation.</source>
        <translation>Um cartão ou apólice precisa ainda estar válido nesse dia da rotação.</translation>
    </message>
    <message>
        <source>A passport has to outlast the stay by some months, or the border may refuse it.</source>
        <translation>O passaporte precisa valer alguns meses além da estada, ou a fronteira pode recusá-lo.</translation>
    </message>
    <message>
        <source>Some papers count only when made late enough: too early, and they must be made again.</source>
        <translation>Alguns documentos só contam se forem feitos perto o bastante da data: se forem feitos cedo demais, precisam ser refeitos.</translation>
    </message>
    <message>
        <source>The influenza vaccine is made anew each season (July to June); last season&apos;s does not count.</source>
        <translation>A vacina contra a gripe é refeita a cada temporada (julho a junho); a da temporada passada não conta.</translation>
    </message>
    <message>
        <source>A result that is not the expected one does not speak for itself; it needs more papers.</source>
        <translation>Um resultado diferente do esperado não fala por si só; são necessários mais documentos.</translation>
    </message>
    <message>
        <source>Some hospitals take a card or certificate of certain issuers only, for example the AHA&apos;s BLS card.</source>
        <translation>Alguns hospitais só aceitam cartão ou certificado de certos emissores, por exemplo o cartão BLS da AHA.</translation>
    </message>
    <message>
        <source>The AAMC reviews its form every year, and hosts refuse an old edition.</source>
        <translation>A AAMC revisa seu formulário todos os anos, e as instituições anfitriãs recusam uma edição antiga.</translation>
    </message>
    <message>
        <source>Portals refuse photos that are too small, too large or of the wrong shape.</source>
        <translation>Os portais recusam fotos pequenas demais, grandes demais ou com a proporção errada.</translation>
    </message>
    <message>
        <source>Programs name the tests they take and the least score in each.</source>
        <translation>Os programas indicam os exames que aceitam e a nota mínima em cada um.</translation>
    </message>
    <message>
        <source>A Step is passed or not by the pass mark of the day it was taken; Step 1 has no number since 2022.</source>
        <translation>A aprovação em um Step depende da nota de corte do dia em que foi feito; o Step 1 não tem nota numérica desde 2022.</translation>
    </message>
    <message>
        <source>ECFMG certification needs Step 1 and Step 2 CK within seven years of the first one passed.</source>
        <translation>A certificação da ECFMG exige o Step 1 e o Step 2 CK dentro de sete anos a partir da primeira aprovação.</translation>
    </message>
    <message>
        <source>A report and the transcript (which shows every attempt) have to say the same.</source>
        <translation>Um relatório e o histórico (que mostra todas as tentativas) têm de dizer o mesmo.</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebido</translation>
    </message>
    <message>
        <source>name, family name first</source>
        <translation>nome, com o sobrenome primeiro</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>sobrenome</translation>
    </message>
    <message>
        <source>first of two family names</source>
        <translation>primeiro de dois sobrenomes</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>prenomes</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>primeiro nome</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>nome do meio</translation>
    </message>
    <message>
        <source>middle initial</source>
        <translation>inicial do nome do meio</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>data de nascimento</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>local de nascimento</translation>
    </message>
    <message>
        <source>country of birth</source>
        <translation>país de nascimento</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nacionalidade</translation>
    </message>
    <message>
        <source>passport&apos;s expiration date</source>
        <translation>data de validade do passaporte</translation>
    </message>
    <message>
        <source>country of the passport</source>
        <translation>país do passaporte</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>endereço de e-mail</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de telefone</translation>
    </message>
    <message>
        <source>street address</source>
        <translation>endereço (rua e número)</translation>
    </message>
    <message>
        <source>city</source>
        <translation>cidade</translation>
    </message>
    <message>
        <source>state or province</source>
        <translation>estado ou província</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>country of residence</source>
        <translation>país de residência</translation>
    </message>
    <message>
        <source>medical school</source>
        <translation>faculdade de medicina</translation>
    </message>
    <message>
        <source>graduation date</source>
        <translation>data de formatura</translation>
    </message>
    <message>
        <source>visa class</source>
        <translation>classe do visto</translation>
    </message>
    <message>
        <source>hospital or program</source>
        <translation>hospital ou programa</translation>
    </message>
    <message>
        <source>elective</source>
        <translation>estágio eletivo</translation>
    </message>
    <message>
        <source>first day of the rotation</source>
        <translation>primeiro dia da rotação</translation>
    </message>
    <message>
        <source>last day of the rotation</source>
        <translation>último dia da rotação</translation>
    </message>
    <message>
        <source>dates of the rotation</source>
        <translation>datas da rotação</translation>
    </message>
    <message>
        <source>weeks of the rotation</source>
        <translation>semanas da rotação</translation>
    </message>
    <message>
        <source>whether you are enrolled</source>
        <translation>se você tem matrícula ativa</translation>
    </message>
    <message>
        <source>whether it is your final year</source>
        <translation>se é seu último ano</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>parentesco</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>contato de emergência</translation>
    </message>
    <message>
        <source>emergency contact&apos;s phone</source>
        <translation>telefone do contato de emergência</translation>
    </message>
    <message>
        <source>emergency contact&apos;s relationship to you</source>
        <translation>parentesco do contato de emergência com você</translation>
    </message>
    <message>
        <source>emergency contact&apos;s e-mail</source>
        <translation>e-mail do contato de emergência</translation>
    </message>
    <message>
        <source>dean&apos;s name</source>
        <translation>nome do diretor da faculdade</translation>
    </message>
    <message>
        <source>dean&apos;s e-mail address</source>
        <translation>e-mail do diretor da faculdade</translation>
    </message>
    <message>
        <source>dean&apos;s phone number</source>
        <translation>telefone do diretor da faculdade</translation>
    </message>
    <message>
        <source>address of the medical school</source>
        <translation>endereço da faculdade de medicina</translation>
    </message>
    <message>
        <source>country of the medical school</source>
        <translation>país da faculdade de medicina</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado (EUA)</translation>
    </message>
    <message>
        <source>Residency in the same specialty</source>
        <translation>Residência na mesma especialidade</translation>
    </message>
    <message>
        <source>ACGME id</source>
        <translation>ID do ACGME</translation>
    </message>
    <message>
        <source>IMGs among residents, %</source>
        <translation>IMGs entre os residentes, %</translation>
    </message>
    <message>
        <source>IMGs counted on</source>
        <translation>IMGs contados em</translation>
    </message>
    <message>
        <source>Takes graduates</source>
        <translation>Aceita graduados</translation>
    </message>
    <message>
        <source>Visas</source>
        <translation>Vistos</translation>
    </message>
    <message>
        <source>Step 1, at least</source>
        <translation>Step 1, no mínimo</translation>
    </message>
    <message>
        <source>Step 2 CK, at least</source>
        <translation>Step 2 CK, mínimo</translation>
    </message>
    <message>
        <source>Attempts, at most</source>
        <translation>Tentativas, no máximo</translation>
    </message>
    <message>
        <source>Years since graduation, at most</source>
        <translation>Anos desde a formatura, no máximo</translation>
    </message>
    <message>
        <source>sub-internship</source>
        <translation>subinternato</translation>
    </message>
    <message>
        <source>externship</source>
        <translation>externship</translation>
    </message>
    <message>
        <source>observership</source>
        <translation>observership</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possível</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improvável</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Opens before the start</source>
        <translation>Abre antes do início</translation>
    </message>
    <message>
        <source>Advised before the start</source>
        <translation>Aconselhado antes do início</translation>
    </message>
    <message>
        <source>Closes before the start</source>
        <translation>Encerra antes do início</translation>
    </message>
    <message>
        <source>Application fee, USD</source>
        <translation>Taxa de candidatura, USD</translation>
    </message>
    <message>
        <source>Fee per week, USD</source>
        <translation>Taxa por semana, USD</translation>
    </message>
    <message>
        <source>Other fees, USD</source>
        <translation>Outras taxas, USD</translation>
    </message>
    <message>
        <source>Through VSLO</source>
        <translation>Pelo VSLO</translation>
    </message>
    <message>
        <source>Through an agency</source>
        <translation>Por meio de uma agência</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Do not contact departments</source>
        <translation>Não entrar em contato com os departamentos</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Vacinas</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vacina</translation>
    </message>
    <message>
        <source>MMR</source>
        <translation>MMR</translation>
    </message>
    <message>
        <source>Measles</source>
        <translation>Sarampo</translation>
    </message>
    <message>
        <source>Mumps</source>
        <translation>Caxumba</translation>
    </message>
    <message>
        <source>Rubella</source>
        <translation>Rubéola</translation>
    </message>
    <message>
        <source>Td</source>
        <translation>Td</translation>
    </message>
    <message>
        <source>MenACWY</source>
        <translation>MenACWY</translation>
    </message>
    <message>
        <source>Influenza, nasal spray (LAIV)</source>
        <translation>Influenza, spray nasal (LAIV)</translation>
    </message>
    <message>
        <source>BCG</source>
        <translation>BCG</translation>
    </message>
    <message>
        <source>MMRV</source>
        <translation>MMRV</translation>
    </message>
    <message>
        <source>MR</source>
        <translation>MR</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Titers</source>
        <translation>Títulos de anticorpos</translation>
    </message>
    <message>
        <source>Measles IgG</source>
        <translation>IgG de sarampo</translation>
    </message>
    <message>
        <source>Mumps IgG</source>
        <translation>IgG para caxumba</translation>
    </message>
    <message>
        <source>Rubella IgG</source>
        <translation>IgG para rubéola</translation>
    </message>
    <message>
        <source>Varicella IgG</source>
        <translation>IgG de varicela</translation>
    </message>
    <message>
        <source>anti-HBs</source>
        <translation>anti-HBs</translation>
    </message>
    <message>
        <source>HBsAg</source>
        <translation>HBsAg</translation>
    </message>
    <message>
        <source>anti-HBc</source>
        <translation>anti-HBc</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>equivocal</source>
        <translation>inconclusivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>IGRA</source>
        <translation>IGRA</translation>
    </message>
    <message>
        <source>TST</source>
        <translation>TST</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation>indeterminado</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Doença</translation>
    </message>
    <message>
        <source>hepatitis B</source>
        <translation>hepatite B</translation>
    </message>
    <message>
        <source>zoster</source>
        <translation>zóster</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>médico</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Step 3</source>
        <translation>Step 3</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>reprovado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>em planejamento</translation>
    </message>
    <message>
        <source>gathering</source>
        <translation>reunindo documentos</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>part</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>{path}: {why}; mend that entry and try again</source>
        <translation>{path}: {why}; corrija essa entrada e tente de novo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln candidatura</numerusform>
            <numerusform>%Ln candidaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln tentativa</numerusform>
            <numerusform>%Ln tentativas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doses</source>
        <translation>
            <numerusform>%Ln dose</numerusform>
            <numerusform>%Ln doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed attempts</source>
        <translation>
            <numerusform>%Ln tentativa reprovada</numerusform>
            <numerusform>%Ln tentativas com reprovação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln requisito</numerusform>
            <numerusform>%Ln requisitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln libraries</source>
        <translation>
            <numerusform>%Ln biblioteca</numerusform>
            <numerusform>%Ln bibliotecas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mês</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more applications</source>
        <translation>
            <numerusform>mais %Ln candidatura</numerusform>
            <numerusform>%Ln outras candidaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more programs</source>
        <translation>
            <numerusform>mais %Ln programa</numerusform>
            <numerusform>%Ln outros programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more things</source>
        <translation>
            <numerusform>mais %Ln item</numerusform>
            <numerusform>mais %Ln itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets</source>
        <translation>
            <numerusform>%Ln pacote</numerusform>
            <numerusform>%Ln pacotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln residents</source>
        <translation>
            <numerusform>%Ln residente</numerusform>
            <numerusform>%Ln residentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln students</source>
        <translation>
            <numerusform>%Ln estudante</numerusform>
            <numerusform>%Ln estudantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln coisa</numerusform>
            <numerusform>%Ln itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid doses</source>
        <translation>
            <numerusform>%Ln dose válida</numerusform>
            <numerusform>%Ln doses válidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln ano</numerusform>
            <numerusform>%Ln anos</numerusform>
        </translation>
    </message>
    <message>
        <source>Two computers had changed {what}, and what both had started from is not known on this one. Papers and records of both are there; where they say different things of one, what the sync program had put in front stands. Compare it with the other version, which is kept in {kept}.</source>
        <translation>Dois computadores tinham alterado {what}, e neste não se sabe de onde ambos partiram. Estão os papéis e registros dos dois; onde dizem coisas diferentes de um mesmo, vale o que o programa de sincronização pôs na frente. Compare com a outra versão, que está guardada em {kept}.</translation>
    </message>
    <message>
        <source>Two computers had changed {what}. Both versions were joined; where both had changed the same thing, what the sync program had put in front stands. The other version is kept in {kept}.</source>
        <translation>Dois computadores tinham alterado {what}. As duas versões foram unidas; onde ambas tinham alterado a mesma coisa, vale a que o programa de sincronização tinha posto à frente. A outra versão fica guardada em {kept}.</translation>
    </message>
    <message>
        <source>Two computers had changed {what}. Both versions were joined, nothing of either is lost. The other version is kept in {kept}.</source>
        <translation>Dois computadores tinham alterado {what}. As duas versões foram unidas e nada de nenhuma se perdeu. A outra versão fica guardada em {kept}.</translation>
    </message>
    <message>
        <source>a newer version of the app wrote it</source>
        <translation>uma versão mais nova do programa o gravou</translation>
    </message>
    <message>
        <source>it is of another application</source>
        <translation>é de outra candidatura</translation>
    </message>
    <message>
        <source>nothing shows that both come from the same one</source>
        <translation>nada mostra que as duas venham da mesma</translation>
    </message>
    <message>
        <source>what is known of the applicant</source>
        <translation>o que se sabe de quem se candidata</translation>
    </message>
    <message>
        <source>the season</source>
        <translation>a temporada</translation>
    </message>
    <message>
        <source>the library&apos;s own file</source>
        <translation>o arquivo próprio da biblioteca</translation>
    </message>
    <message>
        <source>The other window has ended; the library can be changed here now.</source>
        <translation>A outra janela foi fechada; agora a biblioteca pode ser alterada aqui.</translation>
    </message>
    <message>
        <source>This library is also open on {computer}, since {day}, {time}. You can work on both: what is changed is joined once the sync program has brought it.</source>
        <translation>Esta biblioteca também está aberta em {computer}, desde {day}, {time}. Pode trabalhar nos dois: o que mudar é unido assim que o programa de sincronização o trouxer.</translation>
    </message>
    <message>
        <source>{target} lies in the library itself; choose a place on another disk</source>
        <translation>{target} fica dentro da própria biblioteca; escolha um lugar em outro disco</translation>
    </message>
    <message>
        <source>{target} is there already and no backup of this library; choose another name</source>
        <translation>{target} já está lá e não é uma cópia desta biblioteca; escolha outro nome</translation>
    </message>
    <message>
        <source>{name} did not come out as it is; the disk may be bad. Choose another</source>
        <translation>{name} não saiu como é; o disco pode estar ruim. Escolha outro</translation>
    </message>
    <message>
        <source>it cannot be listed ({why}), so the backup was not made</source>
        <translation>não pode ser listado ({why}), por isso a cópia de segurança não foi feita</translation>
    </message>
    <message>
        <source>{folder} is a link to another place, which a backup would lack; back that place up by itself, or move it into the library</source>
        <translation>{folder} é um atalho para outro lugar, que faltaria na cópia; faça uma cópia desse lugar à parte, ou mova-o para a biblioteca</translation>
    </message>
    <message>
        <source>its name is in no letters that can be written; rename it, then back up again</source>
        <translation>o seu nome está em letras que não podem ser escritas; mude-o e faça a cópia outra vez</translation>
    </message>
    <message>
        <source>it cannot be read ({why}), so the backup was not made</source>
        <translation>não pode ser lido ({why}), por isso a cópia de segurança não foi feita</translation>
    </message>
    <message>
        <source>it is no backup that this program made</source>
        <translation>não é uma cópia de segurança feita por este programa</translation>
    </message>
    <message>
        <source>a newer version of the app made it; update the app</source>
        <translation>uma versão mais nova do programa a fez; atualize o programa</translation>
    </message>
    <message>
        <source>it names files outside of it, as no backup of this program does</source>
        <translation>nomeia arquivos fora dela, como nenhuma cópia deste programa faz</translation>
    </message>
    <message>
        <source>{folder} is not empty; choose a new folder for the library of the backup</source>
        <translation>{folder} não está vazia; escolha uma pasta nova para a biblioteca da cópia</translation>
    </message>
    <message>
        <source>{name} in it is not as it was when the backup was made; take another backup</source>
        <translation>{name} não está nela como estava quando a cópia foi feita; use outra cópia</translation>
    </message>
    <message>
        <source>this computer kept nothing of &apos;{name}&apos; from that day or before; &apos;usce-desktop history LIBRARY&apos; lists the days</source>
        <translation>este computador não guardou nada de &apos;{name}&apos; desse dia ou de antes; &apos;usce-desktop history LIBRARY&apos; mostra os dias</translation>
    </message>
    <message>
        <source>Its file cannot be read now; &apos;usce-desktop doctor --repair&apos; puts it back first.</source>
        <translation>O seu arquivo não pode ser lido agora; &apos;usce-desktop doctor --repair&apos; o repõe primeiro.</translation>
    </message>
    <message>
        <source>It was removed since then, and is restored with its papers.</source>
        <translation>Foi removida depois, e é restaurada com os seus documentos.</translation>
    </message>
    <message>
        <source>Its folder is gone; it is made again with the papers that are left.</source>
        <translation>A sua pasta já não está; é criada de novo com os documentos que restam.</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Nada mudou desde então.</translation>
    </message>
    <message>
        <source>{file} is no longer anywhere in this library; look for it in a backup.</source>
        <translation>{file} já não está em nenhum lugar desta biblioteca; procure-o numa cópia de segurança.</translation>
    </message>
    <message>
        <source>{folder}: this computer kept no version of its application.json, so nobody can tell which rotation it was for. Say it with --program, --specialty, --start and --end; the papers are then given to their items again</source>
        <translation>{folder}: este computador não guardou nenhuma versão do seu application.json, de modo que ninguém pode saber para qual estágio era. Diga-o com --program, --specialty, --start e --end; os documentos são então atribuídos de novo aos seus itens</translation>
    </message>
    <message>
        <source>{folder} is an application that can be read; nothing was changed</source>
        <translation>{folder} é uma candidatura que pode ser lida; nada foi mudado</translation>
    </message>
    <message>
        <source>there is no checklist &apos;{checklist}&apos;; &apos;usce-desktop checklists&apos; lists them</source>
        <translation>não há nenhuma lista &apos;{checklist}&apos;; &apos;usce-desktop checklists&apos; as mostra</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is not among what was removed; &apos;usce-desktop removed LIBRARY&apos; lists it</source>
        <translation>&apos;{key}&apos; não está entre o que foi removido; &apos;usce-desktop removed LIBRARY&apos; mostra isso</translation>
    </message>
    <message>
        <source>the application that {file} was removed from is not in its place ({folder}); bring that back first, so that the paper has its item again</source>
        <translation>a candidatura da qual {file} foi removido não está no seu lugar ({folder}); restaure-a primeiro, para que o documento tenha de novo o seu item</translation>
    </message>
    <message>
        <source>{file} is in {folder} already; what is kept of it can be deleted permanently</source>
        <translation>{file} já está em {folder}; o que se guarda dele pode ser excluído definitivamente</translation>
    </message>
    <message>
        <source>{file} is named by {folder} and is nowhere else; restore it, or remove it from its item first</source>
        <translation>{folder} nomeia {file}, que não está em nenhum outro lugar; restaure-o, ou tire-o primeiro do seu item</translation>
    </message>
    <message>
        <source>{path} could not be removed: {why}. Close the program that holds it, and try again</source>
        <translation>{path} não pôde ser removido: {why}. Feche o programa que o mantém aberto e tente de novo</translation>
    </message>
    <message>
        <source>Looking at earlier days</source>
        <translation>Olhando dias anteriores</translation>
    </message>
    <message>
        <source>Restored. What took its place is under Removed, so nothing is lost.</source>
        <translation>Restaurado. O que ocupava o seu lugar está em Removido, portanto nada se perde.</translation>
    </message>
    <message>
        <source>{size} deleted permanently.</source>
        <translation>{size} excluídos definitivamente.</translation>
    </message>
    <message>
        <source>The rotation dates go back to {start} to {end}.</source>
        <translation>As datas do estágio voltam a ser de {start} a {end}.</translation>
    </message>
    <message>
        <source>The submission date goes back to {day}.</source>
        <translation>A data de envio volta a ser {day}.</translation>
    </message>
    <message>
        <source>The submission date is cleared again.</source>
        <translation>A data de envio fica outra vez vazia.</translation>
    </message>
    <message>
        <source>The title goes back to {title}.</source>
        <translation>O título volta a ser {title}.</translation>
    </message>
    <message>
        <source>The checklist goes back to &apos;{checklist}&apos;.</source>
        <translation>A lista volta a ser &apos;{checklist}&apos;.</translation>
    </message>
    <message>
        <source>{file} ({item}) is restored.</source>
        <translation>{file} ({item}) é restaurado.</translation>
    </message>
    <message>
        <source>{file} ({item}) goes back to its earlier contents.</source>
        <translation>{file} ({item}) volta ao seu conteúdo anterior.</translation>
    </message>
    <message>
        <source>{file} goes back to {item}.</source>
        <translation>{file} volta a {item}.</translation>
    </message>
    <message>
        <source>{file} ({item}) goes back to what was entered about it.</source>
        <translation>{file} ({item}) volta ao que estava escrito sobre ele.</translation>
    </message>
    <message>
        <source>{file} ({item}) is moved to the removed papers.</source>
        <translation>{file} ({item}) passa para os documentos removidos.</translation>
    </message>
    <message>
        <source>{item}: status and notes go back.</source>
        <translation>{item}: o estado e as notas voltam ao que eram.</translation>
    </message>
    <message>
        <source>Status and costs go back.</source>
        <translation>O estado e os custos voltam ao que eram.</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Restaurar {name}</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Deleting permanently</source>
        <translation>Excluindo definitivamente</translation>
    </message>
    <message>
        <source>Restore an earlier day</source>
        <translation>Restaurar um dia anterior</translation>
    </message>
    <message>
        <source>it has {size}, far more than a paper; it was not copied. Where it is meant, copy it anyway (&apos;usce-desktop add --large&apos;)</source>
        <translation>tem {size}, muito mais que um documento; não foi copiado. Se é esse mesmo, copie-o assim mesmo (&apos;usce-desktop add --large&apos;)</translation>
    </message>
    <message>
        <source>Copy it anyway</source>
        <translation>Copiar assim mesmo</translation>
    </message>
    <message>
        <source>it may take {needed}, and only {free} are free on the disk of {folder}; make room there, or choose another place</source>
        <translation>ele pode ocupar {needed} e no disco de {folder} só há {free} livres; libere espaço ali ou escolha outro lugar</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {today}, and this library was last written on {day}. Every verdict goes by the clock, so see that its date is right.</source>
        <translation>O relógio deste computador marca {today}, e esta biblioteca foi gravada pela última vez em {day}. Tudo é avaliado pelo relógio: verifique se a data está certa.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>uma suposição</translation>
    </message>
    <message>
        <source>Looking at the students&apos; libraries</source>
        <translation>Olhando as bibliotecas dos estudantes</translation>
    </message>
    <message>
        <source>name the office that the library is shared with</source>
        <translation>diga o nome do escritório com que a biblioteca é compartilhada</translation>
    </message>
    <message>
        <source>this library is not shared</source>
        <translation>esta biblioteca não é compartilhada</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Sharing.pdf</source>
        <translation>Compartilhar.pdf</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>A página</translation>
    </message>
</context>
</TS>
