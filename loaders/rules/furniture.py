"""Web furniture: what a page carries around its text, and what says nothing about the world."""

from __future__ import annotations

import re

from govgraph.loaders.rules.lines import Lines

_OPENS = re.compile(
    r"(?:most (?:viewed|read|popular|shared)\b.*"
    r"|related (?:articles?|posts?|news|stories|links|content"
    r"|events|reading|topics?)|recommended(?: for you)?|you (?:may|might) also like.*"
    r"|more (?:from|news"
    r"|stories|articles|on this)\b.*|latest (?:news|posts|stories|articles)"
    r"|trending(?: now)?|recent (?:posts|"
    r"articles|news|comments)|popular (?:posts|articles)|read (?:next|also)|see also"
    r"|further reading"
    r"|references|bibliography|external links|(?:foot)?notes|share this.*"
    r"|leave a (?:reply|comment).*"
    r"|comments(?: \(\d+\))?|(?:about )?cookies?.*|footer|quick links|site ?map|newsletter"
    r"|subscribe(?: to.*)?|sign up (?:for|to).*|other news|hot (?:news|topics)|editor'?s'? picks?"
    r"|up next|advertisements?|sponsored content|categories|tags|archives|in this section"
    r"|on this page"
    r"|table of contents|contents|navigation(?: menu)?|menu)\s*[:.]?",
    re.IGNORECASE,
)
_LINE = re.compile(
    r"advertisement|reading time\b.*|why you can trust.*|skip to (?:main )?content.*"
    r"|(?:back|return) to\b.{0,40}|copyright\b.*|©.*|\(c\) \d{4}.*|all rights reserved.*"
    r"|(?:tel|phone|fax|e-?mail|add|"
    r"address|icp|website|url|web)\b[^:]{0,25}[:：].*|icp .*|(?:last|next|prev(?:ious)?)\s*[:：].*"
    r"|(?:share|tweet|print|email|facebook|twitter|linkedin|whatsapp|weibo|wechat|x"
    r"|copy link|save|like|follow"
    r"|listen|search|home|news|log ?in|sign (?:in|up)|register|subscribe|menu|close"
    r"|accept(?: all)?|reject(?: all)?"
    r"|read more|learn more|load more|view all|download(?: pdf)?|contact us|privacy policy"
    r"|terms of (?:use|service))\W*"
    r"|we use cookies.*|this (?:web)?site uses cookies.*"
    r"|by (?:continuing|clicking|using).*(?:cookies|terms|agree).*"
    r"|by (?:signing up|submitting|subscribing).*"
    r"|(?:photo|image|picture|credit|caption|source|photograph)s?(?: credit)?\s*"
    r"(?:[:：]|by\b).*"
    r"|(?:https?://|www\.)\S+|\S+@\S+\.\S+|[\W\d_]*|page \d+(?: of \d+)?"
    r"|\d+ (?:comments?|views?|shares?|likes?)"
    r"|(?:published|posted|updated|written|edited|translated) by\b.{0,60}"
    r"|by [A-Z][\w.’'-]+ [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?"
    r"|(?:click|tap) (?:here|on|to)\b.*|follow us.*"
    r"|stay (?:up to date|informed|connected).*|subscribe to.*|sign up (?:for|to).*"
    r"|.*\bmin(?:ute)?s? read|.*terms of (?:use|service).*privacy.*"
    r"|(?:powered|(?:(?:web)?site|page|template|theme)?"
    r" ?(?:design(?:ed)?|built|developed|theme|made with .{0,3})) by\b.{0,60}"
    r"|.*(?:enable|disable) javascript.*|.{0,60}\s[→»›]|[←«‹]\s.{0,60}",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r".{0,300}\b(?:Photo|Image|Picture|Credit|Illustration|File photo)s?\s*"
    r"(?:[:：]|by |courtesy)\s*\S.{0,80}"
)


def opens_furniture(line: str) -> bool:
    """Return whether the line is the head of a box of links to other pages, or of references."""
    return bool(_OPENS.fullmatch(line.strip().strip("#*= ")))


def is_reference_head(line: str) -> bool:
    """Return whether the line heads a list of references, whose entries may be long."""
    return bool(
        re.match(
            r"\W*(?:references|bibliography|(?:foot)?notes|sources|further reading)\W*$",
            line,
            re.IGNORECASE,
        )
    )


_MENU = re.compile(
    r"(?:home|start|about(?: us| the \w+)?|program(?:me)?|agenda|schedule|speakers?|organi[sz]ers?"
    r"|committees?|contact(?: us)?|registration|register|tickets?|venue|travel|accommodation|news"
    r"|events?|blog|media|press|gallery|photos?|videos?|sponsors?|partners?|faqs?|team|people|staff"
    r"|publications?|resources|research|projects?|archives?|past events|previous editions|donate"
    r"|jobs|careers|search|log ?in|sign (?:in|up)|subscribe|newsletter|english|fran[cç]ais|español"
    r"|deutsch|en|fr|es|de|call for (?:papers|proposals|participation)|who we are|what we do"
    r"|our (?:work|team|people|story|impact)|get involved|join(?: us)?|members(?:hip)?|topics"
    r"|introduction|overview|slides|(?:important )?dates|key ?notes?|invited (?:speakers|talks)"
    r"|tutorials"
    r"|submissions?|awards|location|directions|hotels?|proceedings|papers|gallery|practical info\w*"
    r"|library|services|products|community|skip to content|menu|close|more|share)",
    re.I,
)


def is_menu_link(line: str) -> bool:
    """Return whether a line could be a link of a site's menu; three in a row are a menu."""
    return _MENU.fullmatch(line.strip(" •|*-–›»▾+")) is not None


def menu_length(lines: Lines, index: int) -> int:
    """Return how many lines from this one on are the links of a menu; fewer than 3 are none."""
    end = index
    while end < len(lines) and is_menu_link(lines.body(end)):
        end += 1
    return end - index if end - index > 2 else 0


def is_furniture(line: str) -> bool:
    """Return whether the line by itself belongs to the site and not to the text."""
    stripped = line.strip()
    return bool(_LINE.fullmatch(stripped) or _CAPTION.fullmatch(stripped))
