"""Names of bodies in Romance and German languages, which grow to the right of their head."""

from __future__ import annotations

import re
from collections.abc import Sequence

from govgraph.loaders.posts import POST_HEADS
from govgraph.loaders.rules.tokens import Token
from govgraph.loaders.rules.wording import word_set

FRONT_HEADS = word_set("""
    universidad universidade universitas universiti université università universitat
    universität universiteit universitet
    instituto institut istituto instituut fundación fundação fondation fondazione ministerio
    ministère ministério ministero centro radio banco banque conseil consejo conselho consiglio
    colegio collège escuela école ecole scuola escola asociación associação associazione rede
    red grupo agencia agência agence comisión comissão hochschule politecnico casa observatorio
    observatório observatoire cámara câmara ville autoridad autoridade autorité laboratoire
    laboratorio facultad faculdade faculté secretaría secretaria superintendencia defensoría
    tribunal academia académie
""")
"""Heads that stand in front of the name: "Instituto Sur de Políticas"."""
PARTICLES = word_set("""
    de del da do das dos di du des dell della delle degli dei für der des zu y e et und en em
    la los las le les para pour per sur
""")
_SMALL_WORDS = word_set("""
    national nationale nationaux supérieur supérieure normale recherche informatique automatique
    numérique numériques scientifique sciences sociales politiques études technologie technologies
    polytechnique fédérale française européen européenne droits libertés internationale homme
    données informatiques haute hautes libertés transition écologique
""")
"""Words of French names, which keep their small letters."""
_MOST_PARTICLES = 3


def opens_with_front_head(tokens: Sequence[Token], at: int) -> bool:
    """Return whether the name that reaches to the place opens with its head."""
    while at > 0 and not _front_head(tokens, at):
        if not _belongs(tokens[at]):
            return False
        at -= 1
    return at >= 0 and _front_head(tokens, at)


def foreign_step(tokens: Sequence[Token], last: int) -> int:
    """Return how many tokens a name in a foreign language takes in behind `last`, or none."""
    after = tokens[last + 1 : last + 3]
    if not after or not opens_with_front_head(tokens, last):
        return 0
    word = after[0].text
    glued = after[0].start == tokens[last].end and word in {"'", "’"}
    if glued and len(after) > 1 and after[1].capital:
        return 2
    if word.isdigit() and len(word) <= 2 and len(after) > 1 and after[1].capital:
        return 1
    if _small_word(word) or (word.lower() in POST_HEADS and _named_after(tokens, last)):
        return 1
    return _over_particles(tokens, last)


def _front_head(tokens: Sequence[Token], at: int) -> bool:
    """Return whether a word is such a head, or ends in it: "Humboldt-Universität"."""
    lower = tokens[at].text.lower()
    compound = lower.endswith(("universität", "universiteit", "hochschule"))
    french = lower == "commission" and at + 1 < len(tokens) and _small_word(tokens[at + 1].text)
    return tokens[at].capital and (lower in FRONT_HEADS or compound or french)


def _small_word(word: str) -> bool:
    """Return whether a word is one of French names: "nationale", "l'informatique"."""
    return word in _SMALL_WORDS or re.fullmatch(r"[ld]['’]\w+", word) is not None


def _belongs(token: Token) -> bool:
    word = token.text
    small = word.lower() in PARTICLES or _small_word(word) or word in {"'", "’"}
    return small or (token.word and token.capital) or word.isdigit()


def _named_after(tokens: Sequence[Token], last: int) -> bool:
    """Return whether a word such as "Mayor" is a part of the name: "Nacional Mayor de …"."""
    after = tokens[last + 1 : last + 3]
    return len(after) == 2 and after[0].capital and after[1].text in {"de", "del"}


def _over_particles(tokens: Sequence[Token], last: int) -> int:
    """Return the length of "degli Studi", "y de Estudios": particles and the word behind them."""
    for count in range(1, _MOST_PARTICLES + 1):
        inside = tokens[last + 1 : last + 2 + count]
        if len(inside) <= count or any(t.text not in PARTICLES for t in inside[:-1]):
            return 0
        behind = inside[-1]
        if behind.word and (behind.capital or _small_word(behind.text)):
            return count + 1
    return 0
