"""The wordings of labels and headings, and what each of them says."""

from __future__ import annotations

import re

from govgraph.loaders.rules.foreign_labels import foreign_meaning
from govgraph.loaders.rules.labels import (
    ATTENDEE,
    CO_HOST,
    COMMITTEE,
    CONVENER,
    DATE,
    FOR_HOST,
    HOST,
    INITIATOR,
    KEYNOTE,
    MEMBER,
    MODE,
    MODERATOR,
    NOTHING,
    ORGANIZER,
    OUTCOME,
    PANELIST,
    PARTNER,
    PLACE,
    PRESENTED,
    PUBLISHED,
    SESSION,
    SIGNATORY,
    SPEAKER,
    SPONSOR,
    SUPPORTING_PARTNER,
    TEAM,
    THEME,
    TITLE,
    WHOLE,
    Label,
)

# The first pattern that matches decides: the particular stand before the general.
_PATTERNS: tuple[tuple[str, Label], ...] = (
    (r"apologies( received)?|absent|regrets"
     r"|(media|press)?\s*contacts?|contact (us|person|details)|tel|phone|fax|e-?mail|address"
     r"|add|website"
     r"|web|link|links|url|languages?|working languages?|fees?|dress code|photos?"
     r"|photo credit|image"
     r"|credits?|source|read more|see also|related.*|tags?|topics?|keywords|categor(y|ies)|share.*"
     r"|follow us|copyright|reading time|last|next|previous|rsvp|registration|register|deadline"
     r"|references|notes|disclaimers?|further reading|bibliography|external links|downloads?"
    r"|attachments?"
     r"|(earlier|previous|past|former|next|other) editions?"
    r"|video|recording|livestream|hashtag|caption|editors?|edited by|hotel|accommodation|visa.*",
     NOTHING),
    (r"(speaking )?(for|on behalf of) the (hosts?|organi[sz]ers?)", FOR_HOST),
    (r"((conference|general|programme|program|organi[sz]ing|steering|local|committee"
     r"|workshop|forum|summit|event|symposium|scientific|honorary)( committee)?[ -])+"
     r"(co-?)?(chairs?|chairpersons?|leads?|directors?)|co-?chairs for .*"
     r"|((core|main|local|national|international|wider|full|student|event|conference|our|the"
     r"|volunteer) )*(organi[sz]ing|organi[sz]ation|organi[sz]ers'?|planning|hosting)"
     r" (and (advisory|steering|programme|program) )?(committee|team|group|crew|board)( members)?",
     ORGANIZER),
    (r"((scientific|technical|programme|program|international|review(ing)?|selection"
     r"|award|prize|paper|artifact) )+(committee|jury)( members?)?|reviewers|jury( members)?|judges"
     r"|members of the (programme|program|scientific) committee",
     COMMITTEE),
    (r"(special |parallel |breakout |side |thematic |technical |main |opening |closing "
     r"|plenary |keynote |high-level |public |open |closed |joint |sponsored |invited |expert "
     r"|interactive |official |satellite |regional |morning |afternoon |lunch(time)? )*"
     r"(tracks?|sessions?|workshops?|side events?"
     r"|sub-?forums?|plenar(y|ies)|panels? discussions?|panel discussion|round ?tables?"
     r"|breakouts?|fireside chat|deep dive|master ?class|tutorial"
     r"|open forum|town hall|lightning talk|launch event|satellite event)( session| discussion)?"
     r"( (with|by|(co-?)?(hosted|organi[sz]ed) by) (the )?[\w’'&. -]{2,40})?"
     r"( ?(no\.? ?|#)?([ivx\d]+[ab]?|[a-d]|one|two|three|four|five))?|panel #?[ivx\d]+"
     r"|(first|second|third|fourth|fifth) (session|panel)", SESSION),
    (r"(the )?.* (team|staff|secretariat|board of directors|board members|leadership team)"
     r"|team|our team", TEAM),
    (r"(event |conference )?co-?(hosts?|organi[sz]ers?|chairs? institutions?)"
     r"|co-?(hosted|organi[sz]ed) by"
     r"|(jointly|together) (hosted|organi[sz]ed) by|(hosted|organi[sz]ed) (jointly|together) by"
     r"|co-?(organi[sz]ing|hosting) (institutions?|organi[sz]ations?|units?)",
     CO_HOST),
    (r"(the )?((main|lead|local|principal|event|conference|forum|summit|responsible) )*"
     r"organi[sz](ers?|ing (committee|institutions?|organi[sz]ations?"
     r"|partners?|bod(y|ies)|units?))|undertak(ers?|en by|ing units?)|executed by"
     r"|((the|this) \w+ (is|was) )?(jointly |kindly )?organi[sz]ed by"
     r"|(responsible )?organi[sz]ation|lead (organi[sz]ation|institution|agency|unit|bod(y|ies))s?"
    r"|(in charge|responsible)( (of|for) ((this|the) [\w' -]{3,40}|organi[sz]ation))?"
     r"|brought to you by"
     r"|(a joint |an? |the )?(initiative|project|event|conference|production|programme) (of|by)"
     r"|who (organi[sz]es|organi[sz]ed|runs|is organi[sz]ing|is behind)"
     r"( it| this| us| the \w+)?\??",
     ORGANIZER),
    (r"(co-?)?conven(ers?|ors?|ing (institutions?|organi[sz]ations?))"
     r"|(co-?)?convened by", CONVENER),
    (r"(the |conference |event |local |forum |summit )?hosts?"
     r"|(hosting|host) (institutions?|organi[sz]ations?|units?)"
     r"|(kindly |generously )?hosted by|put on by"
     r"|host (institution|organi[sz]ation|country)s?|held by",
     HOST),
    (r"(\w+ )?sponsors?( and (partners|exhibitors))?"
     r"|(generously |kindly )?(co-?)?(sponsored|funded|financed) by"
     r"|(co-?)?funders?|funding( partners?)?|donors?|financial support|made possible by"
     r"|powered by|(platinum|gold|silver|bronze|diamond)|(level|tier) (\d|one|two|three) sponsors?"
     r"|(platinum|gold|silver|bronze|diamond|title|premium|main) (sponsors?|partners?)",
     SPONSOR),
    (r"(\w+ )?supporting (partners?|organi[sz]ations?|institutions?|units?)"
     r"|(with (the )?((kind|generous|financial) )*)?support(ed by|ers?| of| from)"
     r"|guidance( units?)?|(guided|supervised|directed|endorsed and supported) by"
     r"|guiding (units?|institutions?|organi[sz]ations?)"
     r"|(academic|institutional|strategic|technical|special|intellectual) support(ers?)?"
     r"|under the (auspices|guidance|patronage) of|patrons?",
     SUPPORTING_PARTNER),
    (r"((our|other|strategic|media|academic|knowledge|community|institutional|international"
     r"|main|official|event|industry|network|conference|civil society|local|global|regional"
     r"|think[- ]tank|research|implementing|technical|technology|outreach|content|programme|program"
     r"|associated?|exhibition|venue|project|dissemination|and) )*"
     r"(partners?|partner (institutions?|organi[sz]ations?)|collaborators?"
     r"|(cooperating|collaborating|partnering) (partners?|institutions?|organi[sz]ations?)"
     r"|exhibitors?)"
     r"( and collaborators| include)?"
     r"|in (partnership|cooperation|collaboration|association) with|together with|alongside"
     r"|(with )?((special|many|our) )*thanks to( our .*)?|thank you to( our .*)?|we thank( our .*)?"
     r"|cooperation partners?",
     PARTNER),
    (r"((opening|closing|plenary|evening|guest|special|invited|morning|afternoon|distinguished"
     r"|featured|ministerial|welcome|lunch(time)?|dinner|confirmed|our|inaugural) )*keynotes?"
     r"( (speech(es)?|speakers?|address(es)?|lectures?|remarks|talks?|session|presentations?))?"
     r"( and .*| by)?|keynote .*",
     KEYNOTE),
    (r"((session|panel|discussion|online|on-?site|remote|in-person|lead) |co-?)*"
     r"(moderat(ors?|ion|ed by)|chairs?|chaired by"
     r"|chairpersons?|co-?chairs?|in the chair|facilitat(ors?|ed by)|mc|emcee"
     r"|master of ceremon(y|ies)|hosts? and moderators?"
     r"|questions? (put|asked|led) by( (the )?moderator)?)",
     MODERATOR),
    (r"(the )?panel(l?ists?|\s+members?|\s+speakers?|\s+participants?| discussion.*| \d+.*"
     r"|\s+[ivx]+.*)?|discussants?|round ?table (discussants?|speakers?)|respondents?|commentators?"
     r"|with|in conversation"
     r"|(an?|the|our|this) ([\w-]+ ){0,4}(panel|panel discussion|round ?table)( [\w-]+){0,4},?"
     r" (featuring|including|included|includes?|consist(s|ed|ing) of|compris(es?|ed|ing)|with"
     r"|was made up of)",
     PANELIST),
    (r"((featured|confirmed|invited|guest|main|plenary|opening|closing|panel|our|key"
     r"|lightning|notable|high-level|all|honou?rary|distinguished|list of|the|session|workshop"
     r"|distinguished|vision|government|representative|ministerial|inaugural|congratulatory"
     r"|introductory|scene-setting|framing|goodwill|spotlight|thank[- ]you|provocation) )*"
     r"(speakers?|speeches|remarks|addresses|lectures?|talks?|presenters?|presentations?"
     r"|statements?|guests?|speaker (list|line-?up)|list of speakers|those who spoke"
     r"|interventions?|lecturers?|experts?|special guests?|commentary|vote of thanks|address"
     r"|introductions|introduction to (the )?panel|introduction(?= (by|from)\b))"
     r"( (by|include|from|of|and|list).*)?"
     r"|((opening|closing|welcome|welcoming|introductory|concluding|special)( and \w+)?"
     r"|afternoon|morning|evening|first|final|(comments|questions).*)"
     r"( (remarks|address(es)?|speech(es)?|statements?|session|ceremony|welcome|words"
     r"|talks?|feedback|plenary))*|welcome|address|fireside chat.*|comments from the floor"
     r"|presented by",
     SPEAKER),
    (r"((list of|other|among the|notable|main|the|in the) )*(participants?|attendees?"
     r"|attendance|audience|delegat(es?|ions?)( expected| present| invited)?|observers?"
     r"|(participating|attending|represented|invited|observer)( (member|guest|partner))?"
     r" (countr(y|ies)|states?|economies|institutions|organi[sz]ations|bodies|companies|experts)"
     r"((,|/| &| and|, and) ?(the )?((other|international|regional|invited|guest) )*"
     r"(countries|states|regions?|economies|institutions|organi[sz]ations|bodies|companies))*"
     r"|present|states present|attended by"
     r"|from (the )?(?-i:[A-Z])[\w’'-]+( (?-i:[A-Z])[\w’'-]+)?"
     r"|who (came|attended|took part|takes part|was there|is coming)\??"
     r"|also (present|attending)|participation|countries represented|in attendance)"
     r"( (list|include|from|of).*)?",
     ATTENDEE),
    (r"((list of|the|initial|founding|first|original|open letter|new) )*"
     r"(signator(y|ies)( (of|to) (the )?.*| (are|were|include[sd]?))?"
     r"|joined later|also joined|signers?|(co-?|jointly |so far )?signed (so far )?by|subscribed by"
     r"|endorse(rs?|d by|ments?)|adopted by|co-?sponsors?|co-?signator(y|ies)"
     r"|supported by the following|agreed to by|parties|(signatory|endorsing|supporting) states"
     r"|signed|signatures?|(the )?undersigned|(individual|institutional|organi[sz]ational|full"
     r"|corporate|academic|additional) (signator(y|ies)|endorse(rs|ments))"
     r"|(signed|endorsed|supported) by the following.*"
     r"|who (has |have )?(signed|endorsed|joined)( it)?( so far)?\??"
     r"|endorsing countries|signatory (countries|states|institutions"
     r"|organi[sz]ations)|the (following )?(countries|states) (have )?(signed|endorsed)"
     r"|(some of |many of |among )?(the )?(states|countries|organi[sz]ations|institutions|companies"
     r"|bodies|those|people|figures|scientists|experts) (that|which|who)"
     r" (have )?(joined|signed|endorsed|adopted|backed).*)"
     r"( (countries|states|institutions|organi[sz]ations))?",
     SIGNATORY),
    (r"who (belongs to it|belongs|is in|are the members|has joined)\??"
     r"|((list of|the|our|its|all|new|initial|founding|current|full|corporate|company|industry"
     r"|academic|associate|affiliate|affiliated|individual|institutional|regular|permanent"
     r"|ordinary|expert|independent|external|ex[ -]officio|voting|non-voting|honorary|network"
     r"|existing|re-?appointed|reappointed|out-?going|incoming|continuing|remaining|retiring"
     r"|elected|co-?opted|alternate|lay|alliance|coalition|consortium|council|commission|group"
     r"|task ?force|appointed|core"
     r"|advisory) )*(members?|membership|appointees|experts appointed)"
     r"( (states|countries|institutions|organi[sz]ations|companies|include|includes|are|were"
     r"|list|and (their )?affiliations?))*"
     r"|(list of |the )?((new|current|full|founding) )?members of (the|our|this) .{3,90}"
     r"|((new|our|current|founding) )*member (universities|institutes|bodies|companies)",
     MEMBER),
    (r"(adopted|launched|signed|presented|released|announced|unveiled|agreed"
     r"|opened for signature|issued|approved|proposed)( (at|during|on|by))?", PRESENTED),
    (r"(left behind|outcomes?|results?|outcome documents?|key outcomes?"
     r"|(adopted )?(texts|documents)|declarations?|deliverables)", OUTCOME),
    (r"(initiat(ed|ors?)|launched|issued|proposed|published|drafted|authored) ?(by)?"
     r"|lead authors?|authors?", INITIATOR),
    (r"((event|meeting|conference|workshop|forum|summit|session|seminar|webinar|hackathon) )?"
     r"(date|dates|when|time|date and time|when (and|&) where"
     r"|dates? (&|and) (time|venue|place|location)|day)", DATE),
    (r"((main|event|conference|meeting|forum|summit|workshop|session|seminar|hackathon) )*"
     r"(location|venue|place|where|city|country|host city|location and venue"
     r"|site)", PLACE),
    (r"((event|conference|seminar|workshop|webinar|lecture|talk|speaker|dialogue)s?[ _-])?series"
     r"|part[ _-]of( the)?( series)?|(parent|umbrella|larger) event", WHOLE),
    (r"((the|this year's|\w+) )*(theme|focus|motto|slogan)( of the \w+)?|topic of the \w+", THEME),
    (r"(event |meeting )?(form|mode|format|modality)|type( of event)?|event type"
     r"|attendance mode|delivery", MODE),
    (r"((event|session|full|official|long|short) )*"
     r"(title|name|event|event name|conference|forum|seminar|subject|what)", TITLE),
    (r"(date )?(published|publication date|posted|posted on|released?|issued"
     r"|date of publication|updated|last updated)( on| date)?", PUBLISHED),
    (r"(workshop|session|discussion|panel|track|group|table|working group)"
     r" (leaders?|leads?|hosts?|convenors?|conveners?|chairs?)|(facilitated|led|guided) by",
     MODERATOR),
    (r"(opened|closed|welcomed|introduced|addressed|welcome|opening|closing|greetings?) (by|from)",
     SPEAKER),
    (r"(co-?)?proposers?('s? (name|organi[sz]ation|institution|affiliation)s?)?"
     r"|(co-?)?(produced|coordinated|curated|staged|arranged) by"
     r"|(event|conference|workshop|overall|scientific|artistic) (direction|coordination"
     r"|coordinators?|producers?|curators?)", ORGANIZER),
    (r"venue hosts?", HOST),
    (r"(travel|financial|logistics?|logistical|catering|venue|prize|scholarship|student|dinner"
     r"|lunch|coffee)( and \w+)? (support|sponsorship|funding|grants|bursaries|costs)( (by|from))?",
     SPONSOR),
    (r"(kindly|generously|graciously|further|also) (supported|sponsored|backed) by",
     SUPPORTING_PARTNER),
    (r"((founding|series|season|anchor|premier|presenting|hosting|lead|contributing|cultural"
     r"|hospitality|travel|mobility|data|impact|development|funding) )+partners?", PARTNER),
    (r"with (the )?participation (of|from|by)", ATTENDEE),
)  # fmt: skip

_COMPILED = tuple(
    (re.compile(rf"(?:{pattern})", re.IGNORECASE), label) for pattern, label in _PATTERNS
)
_NUMBER = re.compile(r"^(?:\d+[.)]|[IVX]+[.)]|[A-Z][.)])\s+")
_PICTURE = re.compile(r"^[^\w\s(#\[\"'*]+\s+")
"""An emoji or a bullet in front of a label."""
_COUNT = re.compile(r"\s+(?:no\.? ?|#)?\d{1,2}$", re.I)
_WHENCE = re.compile(r" (?:from|in|on|at|across|outside|within|abroad|for the)\b.*$", re.I)


_TITLE_OF_SPEECH = re.compile(
    r"\b(?:speech|address|remarks|keynote|statement|lecture|talk|interview|intervention|comments)"
    r"(?: [\w-]+){0,3}? (?:by|from|of|with|delivered by|given by) .{4,80}"
    r" (?:at|to|during|on|for|before|in) .{6,}",
    re.IGNORECASE,
)
"""A title that tells who spoke where is no label of a list."""


_SALUTATION = re.compile(
    r"(?:[Dd]ear|[Ff]ellow) (?:guests|colleagues|delegates|friends|participants|members)"
)
"""Whom a speech addresses on a line of its own."""


def titles_speech(words: str) -> bool:
    """Return whether a heading is the title of a page with a speech: "Remarks by X at the Y"."""
    return _TITLE_OF_SPEECH.search(words) is not None


def picture_end(line: str) -> int:
    """Return where the words of a line begin behind the pictures in front of them."""
    picture = _PICTURE.match(line)
    return picture.end() if picture else 0


def meaning(words: str) -> Label | None:
    """Return what a label or heading of these words says, or None if it is not a known one."""
    plain = _PICTURE.sub("", words.strip()).replace("(s)", "s")
    cleaned = re.sub(r"\s*\([^)]*\)\s*:?$", "", _NUMBER.sub("", plain))
    cleaned = cleaned.strip(" .:-–—*#()[]").replace("’", "'")
    if titles_speech(cleaned) or _SALUTATION.fullmatch(cleaned):
        return None
    for form in (cleaned, _COUNT.sub("", cleaned), _WHENCE.sub("", cleaned)):
        for pattern, label in _COMPILED:
            if pattern.fullmatch(form):
                return label
    return foreign_meaning(cleaned)
