"""Classes of words for taking part in a gathering: speaking, leading, attending, and nouns."""

from __future__ import annotations

from typing import Final

from govgraph.loaders.rules.verb_forms import finite, gerunds, participles
from govgraph.loaders.rules.wording import word_set

_SAY = word_set("""
    say tell note add stress state remark emphasize emphasise argue explain warn urge highlight
    underline underscore announce observe suggest propose recall conclude comment speak
    address present deliver outline describe discuss reflect share introduce reaffirm reiterate
    declare express thank acknowledge caution maintain insist believe ask agree echo elaborate
    illustrate report talk mention advocate raise answer respond reply question challenge debate
    demonstrate showcase assert claim contend lament criticise criticize praise commend applaud
    welcome congratulate encourage recommend appeal compare contrast summarise summarize detail
    clarify admit concede deny dispute rebut counter object disagree concur confirm affirm assure
    promise pledge vow wish hope joke quip ponder wonder muse predict forecast foresee envision
    plead demand exhort defend bemoan deplore denounce condemn decry regret reveal inform brief
    remind lecture instruct frame articulate analyse analyze explore examine touch delve dwell
    focus concentrate weigh relate recount testify intervene speculate posit expound opine
    voice quote cite chat converse list trace link want invite look
""")
_OPEN = word_set("open close inaugurate keynote headline kick wrap sum")
_LEAD = word_set("moderate chair facilitate mc emcee co-moderate co-chair co-facilitate host")
_CONDUCT = word_set("lead run hold co-lead steer guide")
_ATTEND = word_set("attend join participate partake exhibit")
_GIVE = word_set("""
    give deliver make provide offer share present hold put set lay draw take pose bring raise
    conduct contribute perform have
""")
SPEECH_NOUN: Final = (
    r"(?:keynotes?|speech(?:es)?|address(?:es)?|remarks|talks?|presentations?|lectures?"
    r"|statements?|contributions?|interventions?|comments|insights?|perspectives?|testimon(?:y|ies)"
    r"|welcomes?|introductions?|overviews?|demonstrations?|demos?|briefings?|performances?"
    r"|reflections|observations|inputs?|tutorials?|master ?class(?:es)?|words|responses"
    r"|commentary|case stud(?:y|ies)|spotlights?|updates?|pitch(?:es)?|toasts?|summar(?:y|ies)"
    r"|monologue|readings?|greetings?|report-backs?)"
)
"""What somebody gives who speaks."""
_SPOKEN = (
    rf"(?:{SPEECH_NOUN}|examples?|questions?|points?|views?|floor|stage|podium|attention|context"
    r"|scene|experiences?|lessons|findings|thoughts|account|advice|thanks|case|argument|tour"
    r"|answers?|discussions?|exchanges?|paper|poster|research|forward|out|up)"
)
GATHERING_NOUN: Final = (
    r"(?:sessions?|panels?|workshops?|discussions?|round ?tables?|conversations?|debates?"
    r"|trainings?"
    r"|tutorials?|breakouts?|break-?out groups?|group work|meetings?|events?|seminars?"
    r"|hackathons?|fireside chats?|chats?|q ?& ?a|tracks?|keynotes?|webinars?|forums?|summits?"
    r"|conferences?|gatherings?|exchanges?|ceremon(?:y|ies)|convenings?|dialogues?|symposi"
    r"(?:um|a)|stage)"
)
"""What people speak in and lead."""

GROUP: Final = (
    r"(?:(?:has|have|had|will|would|is|are|was|were|be|been|also|then|later|further|both|all|each"
    r"|first|next|again|now|(?:due|set|going|scheduled|slated|expected|invited|asked|chosen"
    r"|went on) to"
    r"|began by|started by|ended by|closed by|opened by|in turn|for (?:his|her|its|their) part"
    r"|himself|herself|themselves|\w+ly),? )*"
)
"""What may stand between a subject and its verb."""
_MENTOR = r"(?:the |our |an? )?(?:audience|participants|attendees|delegates|us|room|listeners)"
SAYS: Final = (
    rf"(?:{finite(_SAY)}\b|{finite({'point'})} (?:out|to)\b|{finite({'turn', 'offer'})} to\b"
    rf"|{finite({'call'})}\b(?! (?:the |an? |this )?(?:{{E}}|{GATHERING_NOUN}))"
    r"|(?:was|were|remained|sounded|seemed) (?:[\w-]+ )?(?:s[ck]eptical|optimistic|pessimistic"
    r"|cautious|blunt|clear|critical|adamant|hopeful|convinced|concerned|worried|doubtful"
    r"|confident|unequivocal|positive|in favou?r)\b"
    rf"|{finite({'name'})}\b(?! (?:him|her|(?:\w+ )?{{P}}))"
    rf"|{finite(_GIVE)} (?:[\w'-]+,? ){{0,6}}?{_SPOKEN}\b)"
)
"""What somebody does who says something, there or elsewhere."""
GIVES: Final = (
    rf"(?:{finite({'give', 'deliver', 'make', 'present', 'hold'})} (?:[\w'-]+,? ){{0,5}}?"
    rf"(?:{SPEECH_NOUN}|floor)\b|{finite({'take'})} the (?:floor|stage|podium)\b"
    rf"|{finite({'walk', 'take', 'guide', 'lead', 'invite'})} {_MENTOR}\b)"
)
"""What somebody does who speaks to an audience."""
OPENS: Final = rf"(?:{finite(_OPEN)}\b)"
_OF_A_BODY = (
    r"(?! (?:forces|hands)\b"
    r"| (?:(?:the|its|a|an|our) )?(?:[\w-]+ ){0,3}?(?:board|committee|council|commission|faculty"
    r"|department|(?:working|expert|advisory) group|association|institute|university|body|network"
    r"|company|firm|staff|team|lab|centre|center|alliance|foundation|{IN}))"
)
LEADS: Final = (
    rf"(?:{finite(_LEAD)}\b{_OF_A_BODY}|{finite({'preside'})} (?:over|at)\b"
    rf"|{finite({'preside'})}(?=[.,;]|$)"
    rf"|{finite(_CONDUCT)} (?:[\w'-]+,? ){{0,5}}?{GATHERING_NOUN}\b)"
)
"""What somebody does who leads a session; to chair a board is another thing."""
ATTENDS: Final = (
    rf"(?:{finite(_ATTEND)}\b{_OF_A_BODY}|{finite({'take'})} part\b"
    r"|(?:came|comes|travell?ed|flew|flocked) to\b"
    r"|(?:came|come|comes|is|are|was|were|got) back from\b|return(?:ed|s) from\b"
    r"|(?:converged?|gathered|gathers?|assembled?|convened|came together|met|met up)"
    r" (?:in |at |on )?(?:[^.;]{0,60}? )?(?:for|at)"
    r"(?= (?:the |this |its |an? )?(?:[\w'-]+ ){0,4}?{E})"
    r"|(?:was|were|is|are|be) (?:also )?(?:present|in attendance|there|among|on the panel)\b"
    r"|sat on\b|sits on\b)"
)
_SET_BEFORE = word_set("""
    present introduce deliver give make open close inaugurate address explain outline answer raise
    highlight share summarise summarize showcase demonstrate conclude kick wrap discuss echo stress
    emphasize emphasise underline underscore articulate pose offer voice illustrate teach
""")
SAID_BY: Final = rf"(?:{participles(_SET_BEFORE)})"
LED_BY: Final = (
    rf"(?:(?<!co-){participles((_LEAD | _CONDUCT) - {'hold', 'co-chair'})}|presided over)"
)
JOINED_BY: Final = r"(?:attended|joined|followed|accompanied|visited)"
SAYING: Final = (
    rf"(?:{gerunds(_SAY | _OPEN | _LEAD | _ATTEND | {'take', 'give', 'deliver', 'appear'})})"
)
ROLE_NOUNS: Final = (
    (
        "moderator",
        r"(?:(?:co-)?(?:moderator|facilitator|emcee|presider)s?|(?:session|panel) chairs?"
        r"|(?:co-|vice-?)chairs?(?= ?:))",
    ),
    ("panelist", r"(?:panell?ist|discussant|commentator|respondent|debater)s?"),
    ("keynote", r"(?:keynote speakers?|keynoters?|keynotes)"),
    (
        "speaker",
        r"(?:(?:speaker|presenter|lecturer|trainer|instructor|rapporteur|juror|storyteller"
        r"|contributor|jury member|performer|line-?up)s?|judges|mentors)",
    ),
    (
        "attendee",
        r"(?:guests|participants?|finalists?|contestants?|team members"
        r"|attendees?|delegates|observers?|invitees?|dignitaries|experts"
        r"|guests? of honou?r|representatives)",
    ),
)
"""What those are called who take part, each with the role that it is."""
