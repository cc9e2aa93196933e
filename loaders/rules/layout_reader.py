"""Reads the lines of a document into units: headings, labelled lines, items, rows, sentences."""

from __future__ import annotations

import re

from govgraph.graph.document import BlockKind, Document
from govgraph.loaders.rules.agenda import Agenda, opens_slot, past_colon
from govgraph.loaders.rules.bare_roles import bare_role
from govgraph.loaders.rules.cards import (
    is_person_entry,
    last_of_card,
    opens_with_name,
    speech_label,
)
from govgraph.loaders.rules.credit_lines import add_credits
from govgraph.loaders.rules.furniture import (
    is_furniture,
    is_reference_head,
    menu_length,
    opens_furniture,
)
from govgraph.loaders.rules.headings import (
    heading_label,
    joint_meaning,
    lead_label,
    line_label,
    names_body,
    opens_section,
)
from govgraph.loaders.rules.label_words import meaning
from govgraph.loaders.rules.labels import (
    BODIES,
    KEYNOTE,
    NOTHING,
    PANELIST,
    SESSION,
    SIGNATORY,
    SPEAKER,
    TEAM,
    TEXT,
    Label,
)
from govgraph.loaders.rules.layout import Kind, Unit
from govgraph.loaders.rules.line_forms import (
    ENDS_SENTENCE,
    is_prose,
    is_title_above,
    reads_as_heading,
)
from govgraph.loaders.rules.lines import TIME, Line, Lines, is_time
from govgraph.loaders.rules.loose_labels import loose_label
from govgraph.loaders.rules.open_lists import (
    goes_on_with,
    holds_entries,
    lead_from_above,
    names_taker,
    names_talk,
    numbered_paragraph,
    opens_group,
)
from govgraph.loaders.rules.outline import Outline
from govgraph.loaders.rules.sentences import life_in_entry, sentences
from govgraph.loaders.rules.session_headings import session_headings
from govgraph.loaders.rules.session_parts import belongs_to_session
from govgraph.loaders.rules.signer_groups import note_above_signers, signers_group, titles_statement
from govgraph.loaders.rules.sittings import is_break, lists_sittings, sitting_on_topic, titles_panel
from govgraph.loaders.rules.tables import heads_columns
from govgraph.loaders.rules.talk_slots import kind_lines, labelled_titles, talk_slots

_WORD = re.compile(r"[^\W\d_]{3}")
_CLOSED = re.compile(r"[.;,]$")
_TRAIL = 3
"""Lines at the top that may tell where on its site a page is: "Events", "Previous events"."""
_ROLES_OF_BODIES = frozenset({"ORGANIZED", "SUPPORTED", "AFFILIATED_WITH"})


def read_layout(document: Document) -> list[Unit]:
    """Return the units of a document in reading order; web furniture is left out."""
    return _Reader(document).read()


class _Reader:
    """Walks the lines once; each `_take` returns the index of the last line that it took."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.lines = Lines(document)
        self.outline = Outline()
        self.kinds = kind_lines(self.lines)
        below_titles = {title + 1 for title in self.kinds.values()}
        self.sessions = session_headings(self.lines) - below_titles
        self.titles = labelled_titles(self.lines)
        self.talks = talk_slots(self.lines) - below_titles - self.sessions
        self.agenda = Agenda(self.text, self.outline)

    def read(self) -> list[Unit]:
        index = 0
        while index < len(self.lines):
            body = self.lines.body(index)
            menu = menu_length(self.lines, index)
            if menu:
                index += menu
                continue
            if opens_furniture(body):
                index = self._skip_furniture(index + 1, listed=is_reference_head(body))
                continue
            if is_time(body):
                label = self.outline.label
                self.agenda.timed = label is None or not label.value
            elif not is_furniture(body):
                index = self._take(index)
                self.agenda.timed = False
            index += 1
        return self.outline.units

    def _skip_furniture(self, index: int, listed: bool) -> int:
        """Return the index of the first line after a box of links, or after `listed` references."""
        while index < len(self.lines):
            body = self.lines.body(index)
            if listed:
                item = self.lines[index].kind is BlockKind.ITEM
                over = not item and opens_section(body) and len(body.split()) < 6
            else:
                over = is_prose(body) and len(body) > 120
            if over:
                break
            index += 1
        return index

    def _take(self, index: int) -> int:
        line, body = self.lines[index], self.lines.body(index)
        self.outline.paragraph += 1
        if line.kind is BlockKind.ROW and line.cells:
            self._row(line)
            return index
        time = TIME.match(body)
        title = self.kinds.get(index)
        if title is not None:
            self.agenda.timed = self.agenda.timed or time is not None
            kind = (line.start + (time.end() if time else 0), line.end)
            self.agenda.below_kind(self.lines[title], kind)
            return title
        if time and _WORD.search(body, time.end()):
            self.agenda.timed = True
            start = line.start + time.end()
            self.agenda.slot(line, start, index in self.sessions, index in self.talks)
            return index
        if index and self.agenda.led(line, line.start, timed=False):
            return index
        if index in self.titles:
            start = past_colon(self.text, line.start + self.titles[index], line.end)
            self.agenda.session(line, start, None)
            return index
        label = line_label(body) or bare_role(self.lines, index)
        if label:
            return self._labelled(index, *label)
        speech = speech_label(body)
        said = heading_label(body[:speech].removesuffix(" by")) if speech else None
        if said is not None:
            return self._labelled(index, said, speech)
        if add_credits(self.outline, self.text, line):
            return index
        if index in self.sessions:
            self.agenda.session(line, line.start, None)
            return index
        talk = index in self.talks
        timed = self.agenda.timed and opens_slot(body, self.outline.titled)
        if talk or timed or self._pauses(body):
            self.agenda.slot(line, line.start, talk=talk)
            return index
        card = self._card(index)
        if card:
            self._add(Kind.ITEM, line.start, self.lines[card].end, line, card=True)
            return card
        if self._heads(index, body):
            self._heading(index, body)
            return index
        if names_talk(self.outline, body):
            return index
        if line.bullet and numbered_paragraph(self.outline, line, body):
            self._sentences(line.start, line.end, line)
            return index
        if line.bullet or holds_entries(self.outline, body) or not self.lines.begins_prose(index):
            last = self.lines.last_joined(index)
            self._entry(line, self.lines[last].end)
            return last
        return self._prose(index)

    def _entry(self, line: Line, end: int) -> None:
        """Take an item of a list; the sentences of a life in it are read as such."""
        entry, life = life_in_entry(self.text, line.start, end)
        for at, span in enumerate([(line.start, entry), *life]):
            self._add(Kind.SENTENCE if at else Kind.ITEM, *span, line)

    def _pauses(self, body: str) -> bool:
        """Return whether a line of an agenda without a time is a pause: "Lunch break"."""
        pausing = self.outline.in_agenda or "break" in body.lower()
        return pausing and len(body.split()) <= 5 and is_break(body)

    def _card(self, index: int) -> int:
        """Return the index of the last line of a card that begins here, or 0."""
        line = self.lines[index]
        if self._bare_label(index, self.text[line.start : line.end]):
            return 0
        coming = self.lines.coming(index, most=4)
        opened = self.outline.opened
        listed = opened is not None and opened.relation in {"PARTICIPATED_IN", "ORGANIZED"}
        ahead = [(x.start, x.end, x.after_blank) for x in coming]
        length = last_of_card(self.text, ahead, listed)
        return index + length if length else 0

    def _heads(self, index: int, body: str) -> bool:
        """Return whether a line is the heading of those below it."""
        if self._bare_label(index, body) or self._numbered_heading(index, body):
            return True
        line = self.lines[index]
        if line.kind is not None:
            person = index > 0 and "," in body and is_person_entry(body)
            heading = line.kind is BlockKind.HEADING and not person
        else:
            alone = line.after_blank and line.before_blank and not line.bullet
            heading = reads_as_heading(body, alone)
        own = heading and not self._still_listed(index, body)
        return own or self._bare_section(index, body)

    def _bare_label(self, index: int, body: str) -> bool:
        """Return whether a line is "Speakers" without a colon, right above its list."""
        line = self.lines[index]
        below = self.lines.below(index)
        if index == 0 or below is None or line.kind is BlockKind.ROW or len(body.split()) > 8:
            return False
        if line.bullet and (not line.numbered or below.bullet):
            return False
        known = meaning(body) or joint_meaning(body)
        return known is not None and (known.lists or bool(known.value)) and body[:1].isupper()

    def _bare_section(self, index: int, body: str) -> bool:
        """Return whether a line is "About" right above its text, though no blank line is near."""
        line, below = self.lines[index], self.lines.below(index)
        if line.bullet or line.kind is not None or below is None or line.before_blank:
            return False
        short = len(body.split()) <= 3 and body[:1].isupper() and not _CLOSED.search(body)
        return short and opens_section(body) and is_prose(self.lines.body(index + 1))

    def _numbered_heading(self, index: int, body: str) -> bool:
        """Return whether "2. Signatories" heads a section; so does the first line of a text."""
        line, below = self.lines[index], self.lines.below(index)
        if line.kind is not None:
            return False
        if not (line.bullet and line.numbered and line.after_blank and line.before_blank):
            return index == 0 and not is_prose(body) and len(body) < 120
        short = len(body.split()) <= 12 and not _CLOSED.search(body)
        return short and below is not None and not below.numbered

    def _still_listed(self, index: int, body: str) -> bool:
        """Return whether a line that looks like a heading is one more item of the open list."""
        opened = self.outline.opened
        if opens_group(self.outline, body) or (self.outline.in_agenda and is_person_entry(body)):
            return True
        if opened is None or not opened.lists or self.lines[index].kind is BlockKind.HEADING:
            return False
        if self.outline.label is None and self.outline.units[-1].kind is Kind.SENTENCE:
            return False
        line = self.lines[index]
        amid = opened is SIGNATORY and not (line.after_blank or line.before_blank)
        shouted = body.isupper() and len(body.split()) > 1 and not names_body(body.title())
        if (shouted and not amid) or heading_label(body) or opens_section(body):
            return False
        if line.after_blank and line.before_blank and loose_label(body) not in {None, opened}:
            return False
        below_prose = self.lines.below(index) is not None and is_prose(self.lines.body(index + 1))
        return not below_prose or names_body(body)

    def _row(self, line: Line) -> None:
        """Take a row of a table; one of two cells whose first is a label is a labelled line."""
        paired = len(line.cells) == 2 and not heads_columns(self.text, line.cells)
        label = meaning(self.text[slice(*line.cells[0])]) if paired else None
        if label is None or not (label.relation or label.value):
            self.outline.add(Kind.ROW, line.start, line.end, line.indent, cells=line.cells)
            return
        saved = self.outline.label, self.outline.label_span
        self.outline.put_under(label, line.cells[0])
        self._add(Kind.LABEL, *line.cells[1], line)
        self.outline.label, self.outline.label_span = saved

    def _heading(self, index: int, body: str) -> None:
        line = self.lines[index]
        if self.outline.units and self.agenda.quoted(line, line.start):
            return
        if len(self.outline.units) > 3 and sitting_on_topic(body):
            self.agenda.session(line, line.start, None)
            return
        says = heading_label(body)
        if says is None and self._heads_list(index):
            says = loose_label(body)
        if says in {None, TEAM} and goes_on_with(body, self.outline.opened):
            says = self.outline.section_label
        if signers_group(self.outline, self.text, body, says):
            says = SIGNATORY
        if says is None and names_taker(self.outline, body):
            self.outline.add(Kind.ITEM, line.start, line.end, line.indent)
            return
        if says is not None and belongs_to_session(self.lines, index, self.outline, says):
            self.outline.put_under(says, (line.start, line.end))
            return
        if says is NOTHING and len(self.outline.units) < _TRAIL:
            says = None
        if not self.outline.units and says is not None:
            told = says is SESSION or says.relation in _ROLES_OF_BODIES or titles_statement(body)
            says = None if told else says
        self.outline.head(line.start, line.end, line.indent, says, slot=False)

    def _heads_list(self, index: int) -> bool:
        """Return whether what stands right below a heading are entries rather than prose."""
        below = self.lines.below(index)
        return below is not None and index > 0 and not is_prose(self.lines.body(index + 1))

    def _labelled(self, index: int, label: Label, length: int) -> int:
        line = self.lines[index]
        if label is BODIES and self.outline.lists_doers:
            return index
        if signers_group(self.outline, self.text, self.lines.body(index), label):
            self.outline.put_under(SIGNATORY, (line.start, line.end))
            return index
        if label.name == "text":
            self.outline.end_label()
            lead_from_above(self.outline, self.text, line)
            self.agenda.speaking(line)
            return index
        behind = line.start + length
        words = self.text[behind : line.end]
        if label.value == "session" and lists_sittings(self.text[line.start : behind], words):
            label = TEXT
        titles = not index and line.kind is BlockKind.HEADING and titles_panel(self.lines.body(0))
        if (label.value == "session" or titles) and behind < line.end:
            if titles or not opens_with_name(self.text[behind : line.end].strip()):
                self.agenda.titled_session(line.start, line, length)
                return index
            label = PANELIST
        label = KEYNOTE if (label, self.outline.section_label) == (SPEAKER, KEYNOTE) else label
        self.outline.put_under(label, (line.start, behind))
        rest = past_colon(self.text, behind, line.end)
        if rest == line.end:
            return index
        last = self.lines.last_joined(index)
        end = self.lines[last].end
        value = label.lists or (label.value and end - rest < 200)
        if is_prose(self.text[rest:end]) and not value:
            self._sentences(rest, end, line)
        else:
            self._add(Kind.LABEL, rest, end, line)
        if not label.lists or not self._list_goes_on(last, line):
            self.outline.end_label()
        return last

    def _list_goes_on(self, index: int, line: Line) -> bool:
        """Return whether the entries of "Speakers: A" go on: deeper, or without a blank line."""
        below = self.lines.below(index)
        if below is None or line.kind is not None or below.bullet:
            return False
        return below.indent > line.indent or not self.lines[index].before_blank

    def _titles_paragraph(self, index: int) -> bool:
        below = self.lines.below(index) is not None
        return below and is_title_above(self.lines.body(index), self.lines.body(index + 1))

    def _prose(self, index: int) -> int:
        """Take a paragraph: lines up to the next blank one."""
        first, end, body = self.lines[index], index, ""
        if not first.before_blank and self._titles_paragraph(index):
            self._add(Kind.ITEM, first.start, first.end, first)
            return index
        while self.lines.goes_on(end):
            body = self.lines.body(end + 1)
            if line_label(body):
                break
            end += 1
            if ENDS_SENTENCE.search(body[-3:]) and len(body) > 200:
                break
        self._sentences(first.start, self.lines[end].end, first, self.lines.below(end))
        return end

    def _sentences(self, start: int, end: int, line: Line, following: Line | None = None) -> None:
        outline = self.outline
        kept = note_above_signers(outline, self.text, (start, end), following)
        if outline.label and not outline.label.inline and not kept:
            outline.end_label()
        first = last = start
        for first, last in sentences(self.text, start, end):
            self._add(Kind.SENTENCE, first, last, line)
        sentence = self.text[first:last]
        bullets_follow = following is not None and following.bullet
        leads = sentence.endswith(":") or (bullets_follow and not ENDS_SENTENCE.search(sentence))
        lead = lead_label(sentence) if leads else None
        if lead is not None and lead.lists:
            outline.put_under(lead, (first, last))

    def _add(self, kind: Kind, start: int, end: int, line: Line, card: bool = False) -> None:
        self.outline.add(kind, start, end, line.indent, card=card)
