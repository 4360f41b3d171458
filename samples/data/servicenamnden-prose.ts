import { type Block, heading, prose } from './model';

export const summary: readonly Block[] = [
  heading('Sammanfattande analys', 2),
  prose(
    'Serviceförvaltningen gör bedömningen att servicenämnden bidrar till att uppfylla kommunfullmäktiges tre inriktningsmål. I tertialrapport 2 redovisar förvaltningen eventuella avvikelser för verksamhet och ekonomi jämfört med verksamhetsplan och budget. Förvaltningen har under perioden påbörjat allt arbetet enligt verksamhetsplan 2023.',
  ),
  heading('Ett Stockholm som håller samman med en stark och jämlik välfärd i hela staden', 2),
  prose(
    'Servicenämnden har fem nämndmål som alla medverkar till att uppfylla kommunfullmäktiges inriktningsmål om ett Stockholm som håller samman med en stark och jämlik välfärd i hela staden. Förvaltningen bedömer att tre av de tillhörande nämndmålen, samt målen för verksamhetsområdet kommer att uppfyllas helt under året. Dock ser förvaltningen svårigheter i att nå nämndmålen Servicenämnden ger likvärdig, tillgänglig och kvalificerad information och vägledning i frågor inom det sociala området och Servicenämnden ger likvärdig, tillgänglig och kvalificerad information och vägledning i frågor om äldreomsorg har därför prognostiserat delvis uppfyllnad av målen.',
  ),
  heading('Ett grönt och fossilfritt Stockholm som leder en rättvis klimatomställning', 2),
  prose(
    'Servicenämnden har fyra nämndmål som alla medverkar till att uppfylla kommunfullmäktiges inriktningsmål om ett grönt och fossilfritt Stockholm som leder en rättvis klimatomställning. Förvaltningen bedömer att alla tillhörande nämndmålen kommer att uppfyllas under året, dock bedöms målet för verksamhetsområdet 2.1 Stockholmska ska bli klimatpositivt – genom minskade utsläpp och ökad koldioxidlagring och målet för verksamhetsområde 2.4 Stockholmarnas hälsa ska främjas genom ren luft, rent vatten och giftfria miljöer att delvis uppnås.',
  ),
  heading('Ett Stockholm med en stabil och hållbar ekonomi med utbildning, jobb och bostäder för alla', 2),
  prose(
    'Servicenämnden har 11 nämndmål som alla helt eller delvis bidrar till att uppfylla kommunfullmäktiges inriktningsmål om ett Stockholm med en stabil och hållbar ekonomi med utbildning, jobb och bostäder. De nämndmål som förvaltningen bedömer enbart delvis kommer att nås under året är Servicenämnden har en ekonomi i balans och nämndmålet Servicenämndens hållbarhetsfunktion säkrar att upphandling och avtalsförvaltning sker utifrån ekonomisk, social och miljömässig hållbarhet. Båda dessa nämndmål ligger under KF:s mål för verksamhetsområdet: 3.1 Stockholms ekonomi är stark, hållbar och lägger grunden för en jämlik välfärd, vilket göra att förvaltningen bedömer att nämnden delvis kommer uppfylla detta mål.',
  ),
  heading('Periodens resultat', 2),
  prose(
    'Förvaltningen prognostiserar ett underskott på 5,4 mnkr före resultatdispositioner och en budget i balans efter resultatdispositioner. Serviceförvaltningens intäkter beräknas utifrån prislistan som utgår från självkostnad i enlighet med Kommunfullmäktiges Regler för ekonomisk förvaltning. För att uppnå självkostnad ska intäkterna täcka förvaltningens alla kostnader för att kunna uppnå en budget i balans. I beräkningsunderlaget till prislistan under hösten 2022 saknades säker information om 2023 års avtalsrörelse och inflationstakt. Under 2023 är därför delar av löneavtalets utfall, ökat personalförsäkringspålägg och indexuppräkning av avtal obudgeterade kostnadsökningar.',
  ),
  prose(
    'Förvaltningen har hög efterfrågan och inom flera verksamhetsområden kan kundernas behov och förfrågningar inte mötas med nuvarande bemanning. Parallellt med hög efterfrågan vidtar förvaltningen åtgärder för att hantera obudgeterade kostnadsökningar och uppnå en ekonomi i balans under 2023. Det är en utmaning för verksamheten att minska kostnaderna, hålla ledtider och kvalitet, värna rimlig arbetsbelastning samtidigt som volymerna inom bastjänsterna ökar och kundernas efterfrågan är hög.',
  ),
];

export const outcome: readonly Block[] = [
  heading('Uppföljning av ekonomi', 2),
  heading('Analys av resultaträkning - uppföljning av driftbudget', 2),
  prose(
    'Verksamheterna är intäktsfinansierade och nämnden är definierad som en resultatenhet vilket innebär att det ekonomiska resultatet vid årets slut kan överföras till nästkommande år enligt gällande regelverk. Resultatenheten skapar förutsättningar för nämnden att ha en långsiktig ekonomisk planering vilket ändå är utmanande för en helt intäktsfinansierad verksamhet med volatila volymer.',
  ),
  prose(
    'Budgeten består av förväntade stadsinterna intäkter om 299,3 mnkr vilka avser försäljning av tjänster inom löne- och ekonomiadministration, upphandlingsverksamhet, kontaktcenterverksamhet, gemensam växel, rekryteringstjänster, lokalplanering samt digitalisering it och telefoni. Budgeterade kostnader uppgår till 312,2 mnkr och finansieras av stadsinterna försäljningsintäkter samt av kommunalfullmäktige tilldelad budgetjustering för personalomkostnadspålägg (8,8 mnkr), beredskapslager (3,0 mnkr) hållbarhetsfunktion (0,7 mnkr) och friskvårdspeng (0,4 mnkr).',
  ),
];

export const forecast: readonly Block[] = [
  heading('Årsprognos driftsbudget', 2),
  prose(
    'För året prognostiseras underskott på 5,4 mnkr före resultatdispositioner och en budget i balans efter resultatdispositioner. Serviceförvaltningens intäkter beräknas utifrån prislistan som utgår från självkostnad i enlighet med Kommunfullmäktiges Regler för ekonomisk förvaltningen. För att uppnå självkostnad ska intäkterna täcka förvaltningen alla kostnader för att kunna uppnå en budget i balans. I beräkningsunderlaget till prislistan under hösten 2022 saknades säker information om 2023 års avtalsrörelse och inflationstakt. Under 2023 är därför delar av löneavtalets utfall, ökat personalomkostnadspålägg och indexuppräkning av avtal obudgeterade kostnadsökningar.',
  ),
  prose(
    'Förvaltningen har hög efterfrågan och inom flera verksamhetsområden kan kundernas behov och förfrågningar inte mötas med nuvarande bemanning. Parallellt med hög efterfrågan vidtar förvaltningen åtgärder för att hantera obudgeterade kostnadsökningar och uppnå en ekonomi i balans under 2023. Åtgärderna utgörs bland annat av inköpsrestriktioner och god kostnadskontroll, restriktivitet i utvecklingsinsatser och planeringsdagar samt restriktivitet vid återbesättande av vakanta tjänster. Det är en utmanande balans för förvaltningen att minska kostnaderna, hålla ledtider och kvalitet, värna rimlig arbetsbelastning samtligt som volymerna inom bastjänsterna ökar och kundernas efterfrågan är hög.',
  ),
  prose(
    'Resultatfonden uppgår till 19,9 mnkr varav 5,4 mnkr prognostiseras att nyttjas för kostnader av engångskaraktär som bedöms ge positiva effekter för verksamhetens uppdrag att effektivisera stadens administrativa funktioner på sikt. Under året planerar förvaltningen att bland annat nyttja fonden till stöd i omstrukturering av Kontaktcenters verksamhet i syfte att uppnå självkostnad inom hela tjänsteutbudet samt för hantering av tillfällig störning vid eftersändning av fakturor vid byte av scanningsleverantör.',
  ),
  prose(
    'Prognoserna är osäkra då en nedåtgående konjunktur, ökad inflation och sänkta statsbidrag medför en stramare ekonomi hos förvaltningar och bolag vilket resulterar i en mer osäker efterfrågan på serviceförvaltningens tjänster och främst dess tilläggstjänster. De ekonomiska omvärldsfaktorerna leder också till att volymerna i serviceförvaltningens verksamheter är svårare att prognostisera vilket skapar utmaningar i bland annat bemanningsplanering. Prognoserna i tertialrapport 2 kommer att ligga till grund för serviceförvaltningens förslag till prislista för 2024.',
  ),
  prose(
    'I tabellerna nedan ges en specifikation av det prognostiserade resultatet avseende intäkter, kostnader samt uppdelat per verksamhetsområde.',
  ),
];

export const areas: readonly Block[] = [
  heading('Nämnd och administration', 3),
  prose(
    'I nämnd och administration ingår kostnader och intäkter för nämnd, förvaltningschef och stab, administrativa avdelningen samt för förvaltningens gemensamma kostnader som t.ex. lokalkostnader, telefoni och företagshälsovård. Här bokförs också kostnader av engångskaraktär såsom vissa större utbildningsinsatser samt utvecklingsprojekt som finansieras med medel ur resultatfonden.',
  ),
  prose(
    'Verksamheten prognostiserar ett nettounderskott om 2,2 mnkr. Förvaltningen har i kommunfullmäktiges budget fått kompensation för ökade PO (personalomkostnadspålägg) om 8,8 mnkr. Kompensationen motsvarade inte förvaltningens reala lönekostnadsökningar för PO 2023 vilket är en betydande del av det prognostiserade underskottet. Utöver detta har avdelningen i förhållande till budget nyttjat webb och kommunikationstjänster i större omfattning än budgeterat.',
  ),
  heading('Digitalisering, it och telefoni (DIT)', 3),
  prose(
    'Avdelningen för Digitalisering, it och telefoni (DIT) etablerades som ett nytt verksamhetsområde från augusti och kommer inledningsvis bestå av en avdelningschef samt fyra medarbetare som kommer att arbeta som interna konsulter på uppdrag av serviceförvaltningens kunder. Avdelningen prognoserar en budget i balans.',
  ),
  heading('Lön och pension', 3),
  prose(
    'Verksamheten prognostiserar ett överskott om 0,4 mnkr. Intäkter prognostiseras att öka med ca 0,7 mnkr då manuella underlag och rättningar har ökat i förhållande till budget. Dock finns en osäkerhet kring antalet lönespecifikationer under hösten då flera personalintensiva verksamheter återgår till stadens egen regi. Initialt vid verksamhetsåtergång kräver det mer bemanning för administration av nya medarbetare in i lönesystemet. Personalkostnaderna prognostiseras öka med 0,3 mnkr.',
  ),
  heading('Upphandling och inköp', 3),
  prose(
    'Verksamheten prognostiserar ett underskott om 1,2 mnkr. Verksamheten saknar full kostnadstäckning för e-handelsuppdraget, trots att ersättningsmodellen gjordes om inför 2023 för anslutning av gemensamma avtal till inköpssystemet. Verksamheten har minskade intäkter på grund av rekryteringsläget. Dels nyanställda som i början av året inte kunde generera intäkter, dels inte tillräckligt hög faktureringsgrad första halvåret, då mycket tid lagts på centrala upphandlingar som spiller över från föregående år. Verksamheten har fortfarande två vakanta upphandlartjänster, trots att två nya upphandlare börjat i augusti.',
  ),
  heading('Ekonomi', 3),
  prose(
    'Verksamheten prognostiserar för helåret ett mindre överskott om ca 0,1 mnkr. Osäkerheterna är dock stora på grund av rådande sjukfrånvaro, effekten av pågående och kommande rekryteringar samt de stora volymerna inom framförallt leverantörsreskontra. På kostnadssidan är det främst ett ökat behov av resurser inom bastjänsterna och högre lönekostnader än budgeterat som påverkat utvecklingen negativt. Sammanläggningarna i staden har under vår och sommar inneburit en högre belastning på verksamhetens medarbetare. Samtidigt har volymerna inom bastjänsten för tjänsteområde Leverantörsreskontra ökat under året på ett sätt som inneburit att verksamheten behövt utöka resurserna mer än budgeterat med ökade kostnader som följd. Trots detta går ledtiderna inte att hålla. Totalt för samtliga tjänsteområden, bas och tilläggstjänster summerat, ökar kostnaderna jämfört med budget med 0,3 mnkr.',
  ),
  prose(
    'På intäktssidan kan konstateras att extra intäkter tillkommit under året i samband med att verksamheten hyrt ut resurser under året. Bland annat i samband med sammanläggningarna i staden. Totalt för samtliga tjänsteområden, bas och tilläggstjänster summerat, ökar intäkterna jämfört med budget med 0,4 mnkr. Ökningen beror helt på extra intäkter från tilläggstjänster.',
  ),
  heading('Kontaktcenter', 3),
  prose(
    'Verksamheten prognostiserar ett underskott om 1,0 mnkr. Underskottet avser minskade intäkter om 0,5 mnkr och ökade kostnader om 0,5 mnkr.',
  ),
  heading('Utvecklingsavdelningen', 3),
  prose('Verksamheten prognostiserar en ett underskott om 0,4 mnkr.'),
  prose(
    'Förvaltningen har under perioden haft ökade IT- och telefonikostnader jämfört med motsvarande period föregående år. En stor del av denna kostnadsökning härrörs till kostnader för Adobe licenser, där licenskostnaderna har ökat med 66 procent, detta med anledning av ett nytt treårs avtal mellan Stockholm Stad och Adobe. För förvaltningen innebär detta en kostnadsökning om 0,5 mnkr årligen.',
  ),
  prose(
    'Vidare har ett stort inventeringsarbete gjorts för att se över om mobiltelefoner och datorer, som tidigare inte nyttjats, kan återanvändas för nyanställda eller sägas upp. Ett arbete som inbringat besparingar på cirka 0,4 mnkr och stärkt förvaltningens livscykelhanteringsförmåga.',
  ),
  heading('Rekrytering', 3),
  prose('Serviceförvaltningen rekrytering prognostiserar ett underskott om 0,5 mnkr.'),
  prose(
    'Verksamheten har i år startat och fakturerat ungefär lika mycket rekryteringstjänster till och med 31 augusti som 2022 men med färre fakturerande rekryteringskonsulter. Antalet startade uppdrag under sommarmånaderna är 0,5 mnkr lägre än 2022. Verksamheten bedömer att stadens samlade ekonomiska utfall vid tertialrapport 2 samt budget 2024 kommer påverka efterfrågan resten av året samt 2024. Det kan dock konstateras att rekryteringsstöd efterfrågas',
  ),
  heading('Lokalplanering', 3),
  prose(
    'Intäkterna under juni-augusti var lägre än budgeterat. Detta tillsammans med högre lönekostnader än budgeterat till följd av avtalsrörelsen samt risken för lägre inflöde av uppdrag under hösten gör att prognosen försämras jämfört med tidigare i år. Helårsprognosen för lokalplanering bedöms till ett underskott på 0,6 mnkr.',
  ),
];

export const balance: readonly Block[] = [
  heading('Resultatenheter', 3),
  prose(
    'Serviceförvaltningen är intäktsfinansierad och nämnden är definierad som en resultatenhet vilket innebär att det ekonomiska resultatet vid årets slut kan överföras till nästkommande år enligt Kommunfullmäktiges Regler för ekonomisk förvaltningen. Resultatenheten skapar förutsättningar för nämnden att ha en långsiktig ekonomisk planering vilket ändå är utmanande för en helt intäktsfinansierad verksamhet med volatila volymer.',
  ),
  prose(
    'För året prognostiseras underskott på 5,4 mnkr före resultatdispositioner och en budget i balans efter resultatdispositioner. Resultatfonden uppgår till 19,9 mnkr varav 5,4 mnkr prognostiseras att nyttjas för kostnader av engångskaraktär som bedöms ge positiva effekter för verksamhetens uppdrag att effektivisera stadens administrativa funktioner på sikt. Under året planerar förvaltningen att bland annat nyttja fonden till stöd i omstrukturering av Kontaktcenters verksamhet i syfte att uppnå självkostnad inom hela tjänsteutbudet samt för hantering av tillfällig störning vid eftersändning av fakturor vid byte av scanningsleverantör. Verksamheten prognostiserar att överföra resultatfond om 14,5 mnkr till nästa räkenskapsår.',
  ),
  heading('Investeringar', 3),
  prose(
    'Nämnden har tilldelats 1,0 mnkr i investeringsplan. Under 2023 beräknas 1,0 mnkr nyttjas för tilläggsanskaffningar i form av inventarier. Den största delen av investeringen avser möbler för att bättre anpassa lokalerna för verksamhetens krav.',
  ),
  heading('Analys av balansräkning', 3),
  prose(
    'Balansräkningen beskriver nämndens tillgångar och skulder per 2023-08-31. Balansräkningen redovisas i bilaga 2.',
  ),
  heading('Tillgångar', 3),
  prose(
    'Balansräkningen visar tillgångar om 59 737509 kr. Av omslutningen avser 2 780 867 kr anläggningstillgångar som till största del är inventarier. Omsättningstillgångarna uppgår till 56 956 642 kr och avser i huvudsak interna kundfordringar. Kundfordringar uppgår till 31 292 080 kr. Förutbetalda kostnader samt upplupna intäkter uppgår till 18 562 387 kr. Vidare finns diverse kortfristiga fodringar om 7 102 171 kr som främst avser ingående moms.',
  ),
  heading('Jämförelse med föregående år', 3),
  prose(
    'I jämförelse med motsvarande period 2022 har tillgångarna minskat med 12 046 526 kr. Den största minskningen avser förutbetalda kostnader och upplupna intäkter. I år till skillnad från föregående år är verksamhetsområde ekonomis bastjänster debiterade i början av året. Detta har också lett till att kundfordringarna har minskat i förhållande till förra året. Minskningen beror också på att verksamheten till skillnad från förra året vidarefakturerat kostnader för hedersbelöningsgåvor till stadsledningskontoret.',
  ),
  heading('Skulder och eget kapital', 3),
  prose(
    'Skulder och eget kapital uppgår till 59 737 509 kr. Kortfristiga skulder uppgår till 35 913 707 kr varav leverantörsskulderna uppgår till 3 412 295 kr. Upplupna kostnader och förutbetalda intäkter uppgår till 31 439 763 kr.',
  ),
  heading('Jämförelse med föregående år', 3),
  prose(
    'I jämförelse med föregående år har skulderna minskat med 12 046 526 kr. Minskningen avser främst eget kapital. Eget kapital uppgår till 23 823 802 kr och har minskat med 42 900 692 kr i jämförelse med samma period föregående år. Samtidigt har de kortfristiga skulderna ökat med 30 854 166 kr. Förändringarna i skulder och eget kapital beror på verksamhets område ekonomis förskottsfakturering av bastjänster om 70 700 000 kr.',
  ),
];
