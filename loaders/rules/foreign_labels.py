"""Labels in the other languages that pages of events are written in, and what they say."""

from __future__ import annotations

import re

from govgraph.loaders.rules.labels import (
    ATTENDEE,
    CO_HOST,
    CONVENER,
    DATE,
    HOST,
    KEYNOTE,
    MODERATOR,
    NOTHING,
    ORGANIZER,
    PANELIST,
    PARTNER,
    PLACE,
    SIGNATORY,
    SPEAKER,
    SPONSOR,
    SUPPORTING_PARTNER,
    THEME,
    Label,
)

_PATTERNS: tuple[tuple[str, Label], ...] = (
    (r"mitveranstalter(in(nen)?)?|co-?organizador(es|as)?|coorganis(ateurs?|é par)"
     r"|co-?organizzator[ei]", CO_HOST),
    (r"veranstalter(in(nen)?)?|ausrichter(in)?|organis(ator(en|in)?|iert von)|veranstaltet von"
     r"|organizador(es|as?)?|organiza(n|do por|da por|ção)?|realiza(ção|n|ción)?"
     r"|organis(ateurs?|atrices?|é[es]? par|ation)|organizzat(or[ei]|o da|rici?)"
     r"|organisat(or|ie)(en)?|georganiseerd door|arrangör(er)?|arrangør(er)?|organizator(zy)?"
     r"|pořadatel(é)?|szervező", ORGANIZER),
    (r"gastgeber(in(nen)?)?|anfitri(ón|ona|ones|ão)|hôtes?|accueilli par|ospitato da|gastheer"
     r"|värd(ar)?|vært(er)?", HOST),
    (r"convoca(n|do por)?|eingeladen von|einlader|convoqué par|promosso da|promotor[ei]s?",
     CONVENER),
    (r"förderer|gefördert (durch|von)|sponsoren|finanziert (durch|von)|patrocina(n|dor(es)?|do"
    r" por)?"
     r"|patrocín?ios?|financia(do por|n|dores)?|financé par|mécènes?|parrainé par|finanziato da"
     r"|gesponsord door|geldgeber|bailleurs?( de fonds)?|auspicia(n|do por)?", SPONSOR),
    (r"unterstützt (von|durch)|mit unterstützung (von|durch)|schirmherr(in|schaft)?|(con el )?apoyo"
     r"( de)?|con el apoyo de|apoyad[oa] por|apoya[nm]?|com (o )?apoio (de|da|do)|apoios?"
     r"|avec le soutien (de|du|des)|soutenu par|soutiens?|sous l'égide (de|du)"
     r"|con il (sostegno|supporto|patrocinio) (di|del|della)|met steun van|med stöd av",
     SUPPORTING_PARTNER),
    (r"(kooperations|medien)?partner(in(nen|stitutionen)?)?|in (kooperation|zusammenarbeit) mit"
     r"|partenaires?|en (partenariat|collaboration|coopération) avec|colabora(n|dores|ção)?"
     r"|en (colaboración|cooperación|alianza) con|aliados|socios|parceir(o|os|a|as|ia)"
     r"|em parceria com|in collaborazione con|in samenwerking met|partners?"
     r"|i samarbete med|i samarbeid med", PARTNER),
    (r"(ort|veranstaltungsort|tagungsort)|lugar|sede|lieu|où|luogo|dove|onde|plaats"
     r"|locatie|plats|sted|miejsce|místo|dónde|wo|ciudad|ville|cidade", PLACE),
    (r"datum|termin|wann|fechas?|cuándo|dates?|quand|quando|data e ora|dato|kdy|kiedy",
     DATE),
    (r"(haupt|keynote-?)redner(in(nen)?)?|conferencia magistral|conférence inaugurale"
     r"|ponencia inaugural|palestra principal", KEYNOTE),
    (r"moderation|moderator(in(nen)?)?|modera(dor|dora|n|ção|ción)?|modérat(eur|rice|ion)s?"
     r"|animé par|modérée? par|moderatore|moderatrice|mediação|mediador(a)?", MODERATOR),
    (r"podium(steilnehmer(innen)?)?|panelistas|panélistes?|diskutant(en|innen)", PANELIST),
    (r"referent(en|in(nen)?)|redner(in(nen)?)?|vortragende|ponentes?|expositor(es|as)?"
     r"|conferencistas?|oradores|intervienen|interven(ants?|antes?)|intervenants|conférenciers?"
     r"|orateurs?|oratrices?|relator[ei]|palestrantes|sprekers|talare|foredragsholdere|invitad[oa]s",
     SPEAKER),
    (r"teilnehmer(innen|nde)?|teilnehmende|participantes|participants?|asistentes|partecipanti"
     r"|deelnemers|deltagare|deltakere", ATTENDEE),
    (r"(erst)?unterzeichner(innen)?|unterzeichnende|firmantes|firman|suscriben|signataires?"
     r"|firmatari|signatários|assinam|ondertekenaars|undertecknare", SIGNATORY),
    (r"thema|motto|tema|lema|thème", THEME),
    (r"kontakt|contacto|contatto|contato|anmeldung|inscripci(ón|ones)|inscriptions?|inscrições"
     r"|sprachen?|idiomas?|langues?", NOTHING),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), label) for pattern, label in _PATTERNS)


def foreign_meaning(words: str) -> Label | None:
    """Return what a label in German, French, Spanish, Portuguese, Italian or kin says."""
    plain = re.sub(r"[:*]in(?:nen)?$", "", words.strip())
    return next((label for p, label in _COMPILED if p.fullmatch(plain)), None)
