"""What people and bodies do with texts and schemes: make them, or put their names to them."""

from __future__ import annotations

from govgraph.loaders.rules.wording import word_set

SIGNED_TEXTS = word_set("""
    letter statement declaration call appeal petition submission manifesto pledge brief comments
""")
"""Texts that people and bodies write or sign together."""

LAUNCH = (
    r"(?<! as )(?:(?:[Ll]aunch|[Pp]ropos|[Ii]ssu|[Pp]ublish|[Rr]eleas|[Uu]nveil|[Aa]nnounc|[Dd]raft"
    r"|[Ii]nitiat|[Ii]ntroduc|[Pp]resent|[Dd]evelop|[Ee]stablish|(?:co-?)?[Ff]ound"
    r"|(?:co-?)?[Cc]reat"
    r"|formulat|(?:co-?)?author|updat|revis|produc|compil|coordinat|spearhead|pioneer|champion"
    r"|implement|fund|financ|manag|conceiv|devis|elaborat|enact|commission|negotiat|tabl|sponsor"
    r"|maintain|submitt|inaugurat|circulat|design"
    r"|start|prepar|chair|head|steer|curat)"
    r"(?:ed|es|ing|s|e)?"
    r"|put(?:s|ting)? together|put (?:forward|before|to)"
    r"|help(?:ed|s)? (?:to )?(?:draft|write|develop|launch|create|found)"
    r"|(?:co-?)?(?:led|leads?|leading|run|runs|ran|running|wrote|writes|written|built|builds)"
    r"|oversees?"
    r"|oversaw|(?:drew|draws|drawn) up|set(?:s|ting)? up|sets? out|penned|brought|rolled out"
    r"|(?:invit(?:es?|ed|ing)|open(?:s|ed|ing)?(?: up)?|call(?:s|ed|ing)? for|accept(?:s|ed|ing)"
    r"|welcom(?:es|ing)) (?:the )?(?:applications|nominations|proposals|submissions|entries"
    r"|expressions of interest)(?: from [^.;,]{1,60}?)? (?:for|to)"
    r"|kick(?:ed|s) off|was behind|is behind|are behind|were behind)"
)
ENDORSE = (
    r"(?:(?:[Aa]dopt|(?:co-?)?[Ss]ign|[Ee]ndors|[Jj]oin|back|ratif(?:y|i)|support|approv|embrac)"
    r"(?:ed|es|s|ing|e)?"
    r"|co-?sponsor(?:ed|s|ing)?"
    r"|put(?:s|ting)? (?:its|their|his|her)(?: own)? (?:names?|signatures?) (?:to|under|on|beneath)"
    r"|add(?:ed|s|ing) (?:its|their|his|her) (?:names?|signatures?|voices?) to"
    r"|agree[ds]? (?:to|on)|acceded to|committ?(?:ed|ing|s)?"
    r" (?:themselves |itself )?to|subscribed to|welcomed|signed up to|approved by vote|passed"
    r"|(?:lent|gave|gives?|given|giving) (?:its|their|the) (?:\w+ )?(?:names?|support|green light"
    r"|go-ahead|approval|consent|assent|blessing|backing|nod|endorsement) to"
    r"|(?:throw|threw|thrown|throwing)s? (?:its|their|his|her) (?:\w+ )?weight behind"
    r"|came out in (?:support|favou?r) of|vot(?:ed|es|ing) (?:for|in favou?r of)|lined up behind"
    r"|(?:expressed|declared|pledged|announced|voiced) (?:its|their|his|her|full|strong) (?:\w+ )?"
    r"(?:support|backing|endorsement) (?:for|of)"
    r"|cleared|green-?li(?:t|ghted)|conclud(?:ed|es|e|ing)|initialled"
    r"|(?:re)?affirmed (?:its |their )?(?:commitment|support) (?:to|for)"
    r"|became (?:an? |the )?(?:[\w-]+ ){0,3}(?:signatory|signatories|member|members|party|parties)"
    r" (?:of|to)"
    r"|(?:became|was|were|is|are) (?:also )?(?:among )?(?:an? |the )?(?:[\w-]+ ){0,5}"
    r"(?:to (?:join|sign|ratify|endorse|adopt|accede to|approve|support|back|subscribe to|commit to"
    r"|sign up to)"
    r"|(?:who|that|which) (?:have |has |had |also |already )*"
    r"(?:joined|signed(?: up to)?|ratified|endorsed|adopted|acceded to|approved|supported|backed"
    r"|agreed to|committed to|subscribed to))"
    r"|(?:is|are|was|were) (?:an? |the |among the |one of the )?(?:[\w-]+ ){0,3}"
    r"(?:signator(?:y|ies)|parties|party|co-?sponsors?|endorsers?|supporters?|signers?) (?:of|to))"
)
ADV = (
    r"(?: (?:governments?|ministers|delegations|officials))?"
    r"(?:,? and (?:many |several |\d+ )?others)?"
    r"(?: and (?:\d+|\w+) other (?:countries|states|nations|companies|organi[sz]ations"
    r"|bodies|institutions))?(?:,[^,{P}]*,)?(?:,| –)? (?:have |has |had |also |[a-z]+ly |first "
    r"|today |yesterday |this (?:week|month|year) |on [A-Z][a-z]+day |now "
    r"|then |will |since |just |already |all |both |to |is |are |was |were |be |been "
    r"|began |started |helped |met |came together |joined forces |teamed up |partnered "
    r"|agreed |decided |among them,? |included,? )*"
)
