"""The units read so far, and the label and the section that the next ones stand under."""

from __future__ import annotations

from govgraph.loaders.rules.labels import SESSION, Label
from govgraph.loaders.rules.layout import Kind, Unit


class Outline:
    """Collects the units of a document in reading order."""

    def __init__(self) -> None:
        self.units: list[Unit] = []
        self.label: Label | None = None
        self.label_span: tuple[int, int] | None = None
        self.section_label: Label | None = None
        self.paragraph = 0
        self._section = -1
        self._above = -1
        """The section that the slots of an agenda stand under: a day, or a session."""

    @property
    def opened(self) -> Label | None:
        """The label in force, or that of the section unless it is the page's first heading."""
        return self.label or (self.section_label if self._section > 0 else None)

    @property
    def section(self) -> int:
        """The index of the heading in force, or -1."""
        return self._section

    @property
    def titled(self) -> bool:
        """Whether the title of a session is the last that was read."""
        return bool(self.units) and self.units[-1].label is SESSION

    @property
    def under_session(self) -> bool:
        """Whether slots that follow are parts of a titled session above them."""
        return self._above >= 0 and self.units[self._above].label is SESSION

    @property
    def lists_doers(self) -> bool:
        """Whether the open list tells more of its bodies than a heading "Bodies" inside it."""
        opened = self.opened
        return opened is not None and opened.relation in {"ORGANIZED", "SUPPORTED", "ENDORSED"}

    @property
    def in_agenda(self) -> bool:
        """Whether the section is a slot or a session of an agenda."""
        if self._section < 0:
            return False
        heading = self.units[self._section]
        return heading.slot or heading.label is SESSION

    @property
    def in_session(self) -> bool:
        """Whether the section is that of a titled session."""
        return self._section > 0 and self.units[self._section].label is SESSION

    def put_under(self, label: Label, span: tuple[int, int]) -> None:
        """Let what follows stand under a label."""
        self.label, self.label_span = label, span

    def end_label(self) -> None:
        """Let what follows stand under no label but that of its section."""
        self.label, self.label_span = None, None

    def add(
        self,
        kind: Kind,
        start: int,
        end: int,
        indent: int,
        cells: tuple[tuple[int, int], ...] = (),
        card: bool = False,
    ) -> None:
        """Add a unit under the label in force, or else under that of its section."""
        label, span = self.label, self.label_span
        if label is None and self.section_label is not None:
            heading = self.units[self._section]
            label, span = self.section_label, (heading.start, heading.end)
        self.units.append(
            Unit(
                start,
                end,
                kind,
                label,
                span,
                self._section,
                self.paragraph,
                indent,
                cells=cells,
                card=card,
            )
        )

    def head(self, start: int, end: int, indent: int, says: Label | None, slot: bool) -> None:
        """Open a section; an agenda's slot stands itself under the section before."""
        section = self._above if slot else -1
        self._open(
            Unit(start, end, Kind.HEADING, says, None, section, self.paragraph, indent, slot), says
        )
        if not slot:
            self._above = self._section

    def head_session(
        self,
        start: int,
        end: int,
        indent: int,
        says: Label,
        span: tuple[int, int] | None,
        timed: bool,
        talk: bool = False,
    ) -> None:
        """Open the section of a titled session; if it has no time, slots may stand under it."""
        unit = Unit(start, end, Kind.HEADING, SESSION, span, -1, self.paragraph, indent, talk=talk)
        self._open(unit, says)
        self._above = -1 if timed else self._section

    def end_session(self) -> None:
        """Let the slots that follow, behind a pause, stand under no session."""
        self._above = -1

    def _open(self, heading: Unit, says: Label | None) -> None:
        self.end_label()
        self.section_label = says
        self.units.append(heading)
        self._section = len(self.units) - 1
