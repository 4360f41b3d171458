import type { FirstTexts } from '../texts';
import { NUMBER_WRITING } from '../numbers';

export const first: FirstTexts = {
  language: 'sv',
  numbers: NUMBER_WRITING.sv,
  trouble(trouble) {
    switch (trouble) {
      case 'not-found':
        return 'Cellen eller bladet finns inte längre. Kontrollera igen för att läsa arbetsboken på nytt.';
      case 'read-only':
        return 'Arbetsboken är skrivskyddad. Spara en egen kopia och försök igen.';
      case 'protected':
        return 'Bladet är skyddat. Ta bort skyddet under Granska och försök igen.';
      case 'too-large':
        return 'Arbetsboken är för stor för att läsas på en gång. Dela den i mindre arbetsböcker och försök igen.';
      case 'busy':
        return 'Excel är upptaget, kanske för att en cell redigeras. Avsluta redigeringen och försök igen.';
      case 'not-a-workbook':
        return 'Filen är ingen arbetsbok. Välj en fil av typen .xlsx eller .csv.';
      case 'password':
        return 'Filen är lösenordsskyddad eller sparad i ett äldre format. Spara den som .xlsx utan lösenord och försök igen.';
      case 'damaged':
        return 'Filen är skadad och kan inte läsas. Öppna den i Excel, spara den på nytt och försök igen.';
      case 'missing-file':
        return 'Filen finns inte eller får inte läsas.';
      case 'memory-refused':
        return 'Arbetsboken tar inte emot bladet Tertialkoll, där valet skulle ha sparats. Ta bort skyddet under Granska (Skydda arbetsbok) eller spara en egen kopia, och försök igen.';
      case 'half-done':
        return 'Excel avbröt arbetet, och arbetsboken kunde inte ställas tillbaka helt. Stäng den utan att spara och öppna den igen.';
      case 'changed':
        return 'Cellen har ändrats sedan kontrollen, och inget skrevs in. Kontrollera igen.';
      case 'unexpected':
        return 'Något gick fel hos oss, inte i dina siffror. Försök igen; återkommer felet, skicka detaljerna till it-stödet.';
    }
  },
  app: {
    name: 'Tertialkoll',
    intro:
      'Kontrollen prövar om beloppen i arbetsbokens tabeller stämmer med varandra. Inga uppgifter lämnar arbetsboken, och inget ändras.',
    check: 'Kontrollera budget',
    checkAgain: 'Kontrollera igen',
    startFailed:
      'Tertialkoll kunde inte starta i Excel. Stäng fönstret och öppna det igen från fliken Start.',
  },
};
