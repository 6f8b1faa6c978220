"""What the probe reports of an input that got to where it does harm, as it comes over the wire."""

from __future__ import annotations

from dataclasses import dataclass

from django_pro.core.access import CellFact
from django_pro.core.frame import Frame


@dataclass(frozen=True, slots=True)
class SinkFact:
    """A payload in one input did what it was made for."""

    endpoint: str
    """Id of the endpoint fact."""
    kind: str
    """`sql`, `html`, `redirect`, `path`, `archive`, `upload`, `command`, `code`, `template`,
    `objects`, `entity`, `host`, `lookup`, `pattern`, `mail`, `raw mail`, `log`, `formula`,
    `password`, `chance`, `trusted`, `reduced`, `endless`, `uncalled`; `computed` is a code that is
    a digest of what others know, `entered` a page that looks one up; `kept` and `shown` are halves
    of a page that shows what another request has kept. `kept` is of markup, `taken` of any text,
    `addressed` of an address; `link kept` and `linked` are of an address that runs a script,
    `flashed` and `flash shown` of messages."""
    input: str
    """For a message, e.g. `query parameter 'q'`."""
    detail: str
    """What the sink was given, or did; of halves `app_label.Model.field`."""
    place: Frame | None
    """The project's innermost line; None where only other code took part."""
    cell: CellFact
    """The request with the payload."""
    stored: str = ""
    """`app_label.Model.field` of the row that the payload stood in; empty where it was sent."""


@dataclass(frozen=True, slots=True)
class RanFact:
    """Calls that do harm with the wrong input, and that requests with letters in theirs came to."""

    endpoint: str
    """Id of the endpoint fact."""
    places: tuple[Frame, ...]
