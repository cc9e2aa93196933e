"""The words of which descriptions of gatherings are made: "a two-day workshop on reef law"."""

from __future__ import annotations

PLAIN = r"event|gathering|meeting|session|ceremony|discussion"
TOLD = (
    r"workshop|seminar|webinar|round ?table(?: discussion)?|(?<!press )(?<!news )conference"
    r"|symposium|hearing|march|protest|demonstration|rally|vigil|(?<!press )briefing(?: series)?"
    r"|seminar series|webinar series|workshop series|hackathon|panel discussion|retreat"
    r"|boot ?camp|town hall|convening|masterclass|study tour|dialogue|forum|summit|teach-in"
    r"|meet-?up|summer school|policy lab|simulation exercise"
    r"|(?:seminar|workshop|lecture|training) program(?:me)?|lecture|conclave"
    r"|(?<=stakeholder )consultations?|(?<=expert )consultations?|(?<=regional )consultations?"
    r"|side[- ]event|exchange programme"
    r"|training(?: course| workshop| session)?|partnership meeting|expert meeting|kick-?off meeting"
    r"|(?:(?:official|formal|public|virtual|ceremonial|global|book|report|project) )?(?:launch"
    r"|inauguration|unveiling)(?= of (?:the |its |their |a )?(?-i:[A-Z“\"]))"
    r"|(?:dinner|lunch|breakfast|luncheon)(?: discussion| meeting| briefing)?"
)
GATHERING = rf"(?:(?P<plain>{PLAIN})|(?P<told>{TOLD}))"
ADJECTIVES = (
    r"(?:(?:and )?(?!(?:of|and|to|in|at|on|for|by|with|from|series|new|number|an?|the|similar|such"
    r"|other|another|same|comparable|previous|past)(?![\w-]))"
    r"[a-z0-9][\w’'-]*,? |AI |NGO |UN |EU ){0,4}"
)
_STOP = (
    r"(?!(?:in|at|with|from|between|that|which|where|who|was|were|will|is|held|by|during|as|under"
    r"|took|last|this|there|here|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r" \d+|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+|\d{1,2}(?=[,.])|(?:19|20)\d\d(?=[,.])"
    r"|bringing|attended|organi[sz]ed|hosted|ran|runs|kicked|opened|brought|concluded|began)\b)"
)
_TIED = r"(?:associated|connected|relat(?:ed|ing)|linked|concerned|posed|dealing) (?:with|to|by) "
"""Words of a topic that end in what otherwise ends it."""
_AND_MORE = r"(?:, (?=[\w’'-]+(?: [\w’'-]+)?,? and ))?"
_OF_SERIES = (
    r"of (?:the |its |their |our )?(?-i:[A-Z])[\w’'-]*"
    r"(?: (?:(?:of|for|and|on|the) ){0,2}(?-i:[A-Z])[\w’'-]*)*"
    r"(?: (?:program(?:me)?|project|series|network|initiative|campaign)\b)?"
)
_OF_EXPERTS = (
    r"of (?:[\w-]+ ){0,3}(?:experts|leaders|researchers|scholars|officials|practitioners"
    r"|stakeholders|ministers|scientists|policymakers|regulators|members)(?: (?:in|on|from) "
    r"(?:(?!will|was|is|were|has|to\b)[\w’'-]++ ?){1,8}(?<! ))?"
)
ABOUT = (
    r"(?P<about> (?:(?:on|about|entitled|titled|called) (?:the )?[“\"][^”\"\n]{3,120}[”\"]"
    r"|(?:on|about|against|entitled|titled|to (?:stop|demand|protest|mark|celebrate"
    rf"|call|discuss|launch|urge)) (?:{_TIED}|{_STOP}(?!for\b)[\w’'&-]++{_AND_MORE} ?){{1,10}}"
    rf"(?<! )(?<! and)|{_OF_SERIES}|{_OF_EXPERTS}))?"
)
BEHIND = (
    r"(?:,[^,.]{0,60},)?(?:,? (?:that|which))?"
    r" (?:was|is|were|will be|has been|had been|took|takes|will take|brought|ran|runs"
    r"|brings|gathered|held|hosted|organi[sz]ed|convened|opened|kicked|in|at|on|from|welcomed"
    r"|drew|saw|focused|attracted|united|explored|discussed|concluded|began|ended|included"
    r"|featured|marked|will [a-z]+|during|alongside) "
)
