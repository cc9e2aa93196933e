"""Words for countries and bodies that take part: their people, how they come, what draws them."""

from __future__ import annotations

import re
from typing import Final

from govgraph.loaders.rules.masking import one_of
from govgraph.loaders.rules.speaking import GATHERING_NOUN, SPEECH_NOUN

_PEOPLE: Final = (
    r"(?:[Gg]uests|[Pp]eople|[Ss]peakers|[Mm]embers|[Ee]xperts|[Ss]cholars|[Dd]elegat\w+"
    r"|[Rr]epresentatives|[Pp]articipants|[Oo]fficials|[Mm]inisters|[Ll]eaders|[Cc]olleagues"
    r"|(?<!, )(?:[Aa]|[Aa]n|[Oo]ne|[Tt]he) (?:\w+ )?(?:representative|delegate|expert|official)"
    r"|[Rr]esearchers|[Ss]cientists|[Gg]overnments?|[Pp]olicy ?[Mm]akers|[Tt]eams|[Ss]taff"
    r"|[Ee]nvoys?|[Cc]ounterparts|[Ss]takeholders|[Vv]oices|[Nn]egotiators|[Dd]iplomats|[Oo]fficers|[Cc]olleagues"
    r"|[Ii]nstitutes|[Oo]ffices|[Aa]gencies|[Aa]uthorities"
    r"|[a-z]+(?:ers|ors|ists|ans|ents|ges|als|yers))"
)
_OTHERS = r"(?:,? (?:including|such as|like|among them|namely)|:| ?–| - )"
_BODIES = (
    r"(?:giants?|companies|firms|start-?ups|labs|developers|enterprises|makers|organi[sz]ations"
    r"|institutions|bodies|countries|states|nations|places|governments|agencies|groups)"
)
_REGION = (
    r"(?: (?:across |around |throughout |all over |every corner of |all parts of )?the "
    r"(?:\w+ )?(?:region|continent|world|globe|Global South|Global North)(?: and beyond)?)"
)
_COUNTED = (
    rf"(?:{_REGION}(?=,? (?:including|such as|like|among))"
    r"| (?:more than |over |some |around |about |at least )?[\w-]+ (?:[\w-]+ ){0,3}?"
    rf"{_BODIES}(?: (?:in|of|across|from)(?: the)? [^.;:,\ue000-\uf8ff]{{3,40}}?(?={_OTHERS}))?)?"
)
_ASIDE = r"(?: ?\([^)]*\)| –[^–.;]*–|, (?:which|whose|the host)\b[^,.;]{1,80},)?"
ASIDES: Final = re.compile(r"\([^)]*\)|–[^–]*–|, (?:which|whose|the host)\b[^,]*,")
"""What stands between the members of a list and names no member itself."""
_LINK = (
    r"(?:,? (?:and|as well as|along with|alongside|or|&)|,|;| /| \|)"
    r" (?:(?:also )?(?:[a-z]+ ){0,3}?(?:by|of|from|representing|such as|like) )?"
)
_MEMBER = rf"{{IC}}{_ASIDE}"
_LIST = rf" ?(?:the |both )?({_MEMBER}(?:{_LINK}(?:[Tt]he )?(?:[a-z-]+ )?{_MEMBER})*)"
_FROM = r"\b(?:from|of|representing|at)(?: leading| across)?"
_PEOPLE_FROM = rf"\b{_PEOPLE}\b[^.;:{{EP}}]{{0,60}}?{_FROM}{_COUNTED}{_OTHERS}?{_LIST}"
_COMES = (
    r"(?:attend\w*|participat\w+|t[ao]o?k\w* part|join(?:ed|s|ing)?(?! (?:forces|hands))|gather\w*"
    r"|met|meet|came|come"
    r"|convene[ds]?|assembled|sat down|shar(?:ed|e)|spoke|speak|presented?|discuss(?:ed)?"
    r"|exchanged?|debated?|explored?|compared?|worked|tackled|agreed|travell?ed|took the floor"
    r"|told|described|reported|showed|showcased|demonstrated|exhibit(?:ed)?|introduced|considered"
    r"|(?:is|are|were|will be) (?:convening|meeting|gathering|assembling|attending|participating"
    r"|taking part|joining)"
    r"|present(?= (?:at|in|during|for)\b)|in attendance|on hand"
    r"|examined|looked|competed|pitched|performed|signed|adopted|pledged|committed|urged|called|heard"
    r"|(?:were|was) (?:also )?(?:present|represented|invited|there|in attendance|among))\b"
)
_CAME = (
    r"(?:attended|took part|participated|joined|gathered|met|came|travell?ed|were present"
    r"|presented|spoke)\b"
)
_DRAWS = (
    r"(?:sent|drew|draws|attract\w+|(?:brought|bring\w*|came|gathered) together|gather\w*|conven\w+"
    r"|welcom\w+|host\w*|attended by|joined by|featur\w+|with|includ\w+|between|among|amongst"
    r"|heard from|united?|assembl\w+|invit\w+|saw|presence of|composed of|made up of|attend\w*|were"
    r"|involv\w+|particip\w+|present|engag\w+|met|allow\w*|enabl\w*|let)"
)
_LISTING = (
    r"(?i:participants?|attendees?|delegations?|delegates|those (?:present|attending|invited)"
    r"|speakers?|panell?ists?|exhibitors?|presenters?|present|represented|in attendance)"
)
_ANY_GATHERING = rf"(?:{{E}}|\b(?i:{GATHERING_NOUN}|talks|exchange|consultations)\b)"

PHRASES: Final = (
    rf"{{E}} (?:(?:will|has|had|also|again|then) ){{0,2}}(?:brings?|brought|united?s?"
    rf"|gather(?:ed|s)?|assembled)(?: together)? {_LIST}",
    rf"\b[Ss]peakers (?:at|in|of) (?:the |this |our )?{{E}} (?:came|come|hailed|were|are) from"
    rf" {_LIST}",
    rf"^(?:At|During) (?:the |this |our )?{{E}}(?: in [^,.;]{{2,40}})?, {_LIST} (?:presented|showed"
    r"|discussed|spoke|shared|reported|exchanged|debated|demonstrated)",
    rf"{_PEOPLE_FROM}(?:[^.;{{E}}]{{0,80}}?) (?:\w+ ){{0,3}}?{_COMES}",
    rf"\b{_PEOPLE}\b[^.;:{{EP}}]{{0,60}}?\b(?:{_COMES}|dialled|hail\w*)[^.;{{IC}}]{{0,30}} from"
    rf"{_COUNTED}{_OTHERS}?{_LIST}",
    rf"\b{_DRAWS}\b[^.;]{{0,110}}?{_PEOPLE_FROM}",
    rf"\b{_DRAWS}\b[^.;]{{0,110}}?\b{_PEOPLE}\b[^.;:{{EP}}]{{0,40}}? (?:from|of|representing)"
    rf" [a-z][^.;:{{EPIC}}]{{0,60}}? (?:in|across|within) {_LIST}",
    rf"{{E}}[^.;]{{0,30}}? (?:of|by|for|with){_PEOPLE_FROM}",
    rf"\b(?:[Ii]n addition to|[Bb]esides|[Aa]part from|[Aa]longside|[Aa]s well as) (?:[^.;{{EP}}]"
    rf"{{0,60}}?{_FROM} )?{_LIST}[^.;]{{0,20}}?,? (?:there (?:was|were)|we (?:had|met|heard)"
    r"|(?:[^.;,]{1,60} )?(?:attended|took part|participated|joined|spoke|(?:was|were) present))",
    rf"\b{_BODIES}\b[^.;{{IC}}]{{0,40}}? {_COMES}[^.;{{IC}}]{{0,40}}?,? (?:including|among them"
    rf"|such as|namely) {_LIST}",
    rf"\b(?:as|so) (?:did|do) {_LIST}",
    rf"{_LIST} (?:leaders|experts|officials|staff|representatives|delegates|researchers|members)\b"
    rf"(?:,? and [^.;]{{1,110}}?)? {_CAME}",
    rf"\b[Tt]here (?:was|were)(?: also)?[^.;{{EP}}]{{0,60}}?{_PEOPLE_FROM}",
    rf"\b{_LIST} (?:booths|stalls|stands|delegations|representatives|teams)\b",
    rf"{_LIST}(?:'s?)? (?:[\w-]+ ){{0,2}}?(?:delegation|pavilion)\b",
    rf"\b(?:delegation|pavilion) (?:of|from) {_LIST}",
    rf"{_COMES}[^.;:{{IC}}]{{0,30}},? (?:along with|together with|alongside) {_LIST}",
    r"\b(?:attended|joined|visited|keynoted|addressed)(?: \w+ly)? by"
    rf"(?: [^.;{{P}}{{IC}}]{{0,60}}?)? {_LIST}",
    rf"\b{_DRAWS}\b[^.;]{{0,60}}?\b{_BODIES}(?:{_OTHERS}| from)? {_LIST}",
    rf"\b{_BODIES}(?:{_OTHERS}| from)? {_LIST}[^.;]{{0,110}}? {_COMES}",
    rf"(?:sent (?:people|delegat\w+|representatives|teams|experts)|attended|took part"
    rf"|were (?:there|represented|present)|came)\b[^.;:{{IC}}]{{0,60}}: ?{_LIST}",
    rf"\b{_LISTING}\b[^.;:{{IC}}]{{0,40}}?(?: (?:were|was|are|includ(?:e|ed|es|ing)|such as)|:)"
    rf"(?: (?:those|people|members) of)? {_LIST}",
    rf"\b{_LISTING}\b[^.;:{{IC}}]{{0,80}}?,? including(?: [^.;:{{IC}}]{{0,40}}? (?:like|such as))?"
    rf" {_LIST}",
    rf"\b(?i:{SPEECH_NOUN}|delegations?|booths?)\b[^,.;{{PICE}}]{{0,60}}?\b(?:by|from|of)"
    rf"(?: both)? {_LIST}",
    rf"{_ANY_GATHERING}[^.;{{IC}}]{{0,40}}?\b(?:between|among|amongst|involving|featuring)"
    rf"(?: [\w ]{{1,40}}? (?:of|from))?(?: both)? {_LIST}",
    rf"\b[Aa]mong (?:those|the)\b[^.;{{IC}}]{{0,60}}?\b(?:was|were|are)\b {_LIST}",
)
"""Phrases that name countries and bodies, as their one group, for their people who came."""
ACTS: Final = (
    rf"(?!convene|gather|meets?|met )(?:{_COMES}"
    r"|sent (?:a |an |its |their )?(?:[\w-]+ )*?"
    r"(?:delegat\w+|representatives?|teams?|experts?|people|ministers?|officials?"
    r"|ambassadors?|envoys?|observers?|staff)"
    r"|(?:had|host\w*|held|staffed|ran) (?:an? |its )?(?:[\w-]+ ){0,2}?(?:booth|stand|table|stall)"
    r"|(?:ran|led|gave|deliver|moderat|facilitat)\w* (?:an? |the |its |two |three )?"
    rf"(?:[\w-]+ ){{0,3}}?(?:session|panel|workshop|tutorial|{SPEECH_NOUN})\b"
    r"|took the floor)"
)
"""What a body does that takes part."""
COUNTRIES: Final = rf"((?:the )?{{C}}(?:{_LINK}(?:the )?{{C}})+)"
"""At least two countries in a row."""
SPEAKING: Final = re.compile(
    r"\b(?:told|describ\w+|report\w*|shar\w+|spoke|speak\w*|presented?|discuss\w*|deliver\w*|gave"
    r"|exchang\w+|introduc\w+|debat\w+|keynote\w*|demonstrat\w+|showcas\w+|heard|presentations?)\b"
)
EVENT_SOON: Final = re.compile(
    rf"[^.;]{{0,80}}?(?:{one_of('E')}"
    rf"|\b(?:the|this|our|its)\s+(?:\w+[- ]){{0,2}}{GATHERING_NOUN}\b)"
)
"""An event, named or not, in the same clause."""
