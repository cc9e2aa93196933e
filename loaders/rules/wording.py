"""Small closed word classes that the naming rules lean on."""

from __future__ import annotations

from typing import Final


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text that white space divides."""
    return frozenset(words.split())


ORDINAL: Final = (
    r"(?:inaugural|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh"
    r"|twelfth|\d{1,2}(?:st|nd|rd|th))"
)
"""Pattern of what counts the editions of an event."""
STYLES: Final = (
    r"(?:(?:Drs?|Prof|(?:Assistant |Associate )?Professor|Mr|Mrs|Ms|Mx|Sir|Dame|Lord|Lady|Judge"
    r"|Justice|(?:Judicial )?Commissioner|Admiral|General|Amb|Ambassador|Minister|H\. ?E"
    r"|(?:the )?Hon(?:ou?rable)?|(?:His|Her|Their) Excellency|Sra?|Frau|Herr|Mme|Eng)\.?,? )*"
)
"""Pattern of the styles in front of a person's name."""
PEOPLE_IN_SERIES: Final = rf"(?P<who>{STYLES}{{P}}(?:(?:, |,? (?:and|&) ){STYLES}{{P}})*)"
"""Template of several people, or of one."""
OPENERS: Final = word_set("""
    a about above according across after again against all along also although am among amid
    an and any are around as asked at back because been before began behind being below
    beside between beyond both but by can could did do does down during each earlier either
    even every few finally first following for former founded from further given had has
    have having he hence her here him his how however i if in including instead into is it
    its itself just last later lastly less let like many may meanwhile more moreover most
    much must my near nearly neither never next no nor not now of off on once one only onto
    or other others our out over own per perhaps please rather same second secondly see
    several she should since so some still such than that the their them then there
    therefore these they third this those though through throughout thus to today together
    tomorrow too toward towards under unless until up upon us very via was we well were what
    when where whereas whether which while who whom whose why will with within without would
    yesterday yet you your speaking addressing held hosted organized organised convened
    launched building drawing based led chaired welcoming opening closing citing noting
    representatives participants experts delegates members speakers officials leaders
    scholars researchers panelists panellists moderators discussants presenters lecturers
    facilitators attendees professors ambassadors ministers special guests
    co-organized co-hosted supported published signed adopted jointly additionally
    furthermore similarly currently recently january february march april june july august
    september october november december monday tuesday wednesday thursday friday saturday
    sunday
""")
"""Words that begin sentences with a capital without belonging to a name."""

HEADLINE_VERBS: Final = word_set("""
    hosts holds held hosted co-host co-organise co-organises co-organised co-organize co-organizes
    co-organized launches launched joins joined calls signs signed announces
    announced opens opened attends attended speaks spoke visits visited publishes published
    releases released co-hosts co-hosted organizes organises organized organised convenes
    convened says said discusses discussed addresses addressed welcomes welcomed receives
    received wins adopts adopted backs urges urged advocates advocate kicks concludes
    concluded begins meets met takes took begin set sets to unveils unveiled delivers
    delivered participates participated explores explored brings brought gather gathers
    gathered shares for and with from at in on by as is are will becomes became seeks leads
    vows pledges host hold launch convene organize organise completed completes ended ends
    draws drew highlights highlighted marks marked closes closed wraps wrapped calls called
    sign join announce attend adopt urge unveil publish warn warns warned demand demands asks wants
""")

CALENDAR: Final = word_set("""
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
""")
CONJUNCTIONS: Final = frozenset({"and", "&", "y", "et", "und", "e"})
COMPLEMENT_PREPOSITIONS: Final = word_set("""
    of for on to against toward towards with de des du della di do da für per in
""")
ARTICLES: Final = word_set("""
    the a an la le el los las les der die das
""")

GENERIC_MODIFIERS: Final = word_set("""
    national international global central general executive academic high-level advisory
    standing joint special the expert scientific steering organizing organising programme
    program working technical federal state regional local main senior new open public
    annual first second third fourth fifth inaugural editorial foreign trade student
    strategic independent official royal world dynamic
""")
"""Words that do not by themselves tell one body from another."""

UNIT_HEADS: Final = word_set("""
    institute institutes center centre school faculty college department office committee
    lab laboratory division bureau unit section programme program council board chair
    secretariat directorate delegation taskforce group team observatory academy hub
    initiative service agency body panel clinic chapter branch forum network commission
    mission embassy directorate-general chamber dipartimento departamento département facultad
    faculté faculdade fakultät istituto instituto escuela
""")
"""Heads of institutions that are often part of another."""

EVENT_MODIFIERS: Final = word_set("""
    inaugural first second third fourth fifth sixth seventh eighth ninth tenth eleventh
    twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
    twentieth annual bilateral trilateral latest upcoming opening closing final plenary ministerial
    high-level international informal joint special
""")

TOPIC_ACRONYMS: Final = word_set("""
    AI IT ICT ICTs R&D LLM LLMs ML GPT AGI STEM SDG SDGs COVID COVID-19 CEO CTO CFO COO PhD
    MA MSc BA Q&A API APIs IP IoT VR AR GDP NGO NGOs SME SMEs MOU MoU TV PDF FAQ GPU GPUs HR
    PR AM PM GMT UTC CET EST ID
""")
"""Capitals that name a topic or a thing, never a body."""

LANDFORMS: Final = word_set("""
    Gulf Bay Horn Cape Isle Sea Strait
""")
"""What in "Gulf of Guinea" makes a name of a place rather than of a country."""

WORLD_REGIONS: Final = word_set("""
    Africa Asia Europe America Americas Oceania Caribbean Pacific Asia-Pacific Eurasia Balkans
    MENA ASEAN Arctic Mediterranean Commonwealth South East
""")
"""The last words of the names of parts of the world."""

CONTINENTAL: Final = word_set("""
    African European Asian American Arab Caribbean Pacific Nordic
""")
"""Adjectives made of the names of parts of the world."""
