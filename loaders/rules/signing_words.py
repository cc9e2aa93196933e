"""How sentences tell who signs or joins what the sentences before named."""

from __future__ import annotations

from govgraph.loaders.rules.masking import rule

_ALSO = (
    r"(?:,? (?:both|all|each|also|have|has|had|previously|already|earlier|recently|since|now"
    r"|publicly))*"
)
_SIGN = r"(?:sign|join|endorse|back|support|adopt|ratify|accede)"

WILL_SIGN = rule(
    r"(?:^|[:;,–] |\b(?:and|while|but) )(?:the )?(?P<list>{PIC:list})" + _ALSO + r" (?:announced"
    r"|said|confirmed|agreed|pledged|promised|indicated|declared|vowed)(?: [a-z]+){0,2}?(?: that)?"
    r"(?: (?:they|it|he|she))? (?:would|will|(?:plans?|intends?|planned|intended) to|to)(?: also)? "
    + _SIGN
    + r"\b"
)
"""\"A and B both announced they would sign up\"."""
IS_SIGNING = rule(
    r"(?:^|[:;,–] |\b(?:and|while|but) )(?:the )?(?P<list>{PIC:list}) (?:is|are)(?: also| now)*"
    r" (?:signing|joining|endorsing|backing)(?= ?[,.;]"
    r"| (?:up|on|it|them|the (?:text|document|code)))"
)
"""\"A is also signing\"."""
EACH_SIGNED = rule(
    r"(?:^|[:;,] )(?:the )?(?P<list>{PIC:list})[.;] (?:Each|All|Both|They|These)\b"
    r"[^.;{PICEN}]{0,30}? (?:(?:co-)?signed|endorsed|adopted|ratified|support|back|endorse)"
    r"(?= (?:it|them|the (?:text|letter|call|statement|document))\b| ?[.,;]| too\b| as well\b)"
)
"""\"Authors: A, B and C. Each has endorsed it as well\"."""
AS_HAVE = rule(
    r"\b(?:sign|endors|adopt|ratif)\w*(?: up)?(?: to| on)?[^.;{PICEX}]{0,40},? as"
    r" (?:have|has|had|did|do|does|will) (?:{C}-based |[\w-]+-based )?(?:the )?(?={PIC})"
)
"""\"… would sign up, as have C and D\"."""
ON_LIST = rule(
    r"\b[Oo]n the list (?:are|is|were|was) (?:[^.;:{PICEN}]{0,40}? (?:such as|like|including) )?"
    r"(?:the )?(?={PIC})"
)
"""\"Also on the list are start-ups such as E and F\"."""
UNITES = rule(
    r"(?P<group>{N})(?: \([^()]*\))?(?: now| currently| today)? (?:unites|brings together|comprises"
    r"|includes|counts|gathers|groups|consists of|is (?:made up|composed) of)"
    r"(?: [a-z]+ (?:such as|including|like))?:? (?:the )?(?={PIC})"
)
"""\"The Reef Alliance brings together A, B and C\"."""
GROUP_OF = rule(
    r"(?:^|[.;] )(?:The|Our|This|Its) (?:new |global |wider )?(?:group|coalition|alliance"
    r"|consortium|network|partnership|initiative|campaign|collaborative)(?:'s)?"
    r"(?: (?:(?:founding|current|initial|core|first|other) )*(?:members|partners|participants"
    r"|signatories|funders|supporters|backers))?"
    r" (?:include[sd]?|comprise[sd]?|feature[sd]?|consists? of|unites?|brings? together|are|were"
    r"|is made up of)(?: [^.;:{PICEN}]{0,40}?)? ?(?:the )?(?={PIC})"
)
"""\"The group included A, known for its reefs; B; and C\"."""
OTHERS_SIGNED = rule(
    r"\b(?:[Oo]thers?|[Tt]hose|[Oo]ther (?:countries|states|nations|bodies|companies"
    r"|organi[sz]ations|signatories|groups|firms|governments|institutions))"
    r"(?: (?:that|who|which|to))? (?:(?:have|has|had|also|already|having) )*"
    r"(?:(?:co-)?signed(?: up)?|endorsed|joined|adopted|ratified|backed|supported|endorse|sign"
    r"|join|back|signing|endorsing|joining|backing)"
    r"(?: (?:it|them|so far|to date|the (?:text|document|declaration|statement|letter|pledge"
    r"|agreement|charter|convention|treaty|call|commitments?)))?"
    r"(?: so far| to date)? (?:include[sd]?|are|were|being)(?: the)? (?:the )?(?={PIC})"
)
"""\"Others that endorsed it include A, B and C\"."""
