"""What a view gives the base template to show of its page."""

from __future__ import annotations

from dataclasses import dataclass

from django_pro.scaffold.style import Names


@dataclass(frozen=True, slots=True)
class Titled:
    mixin: Names
    attribute: str
    """Of the mixin, that the title is given as."""
    more: tuple[tuple[str, str], ...] = ()
    """Other attributes of it, with their values."""
    is_headed: bool = False
    """Whether the base template shows the title as the heading of the page."""

    def source(self, title: str) -> list[str]:
        """Lines of a view that has the mixin among its bases."""
        given = ((self.attribute, title), *self.more)
        return [f'    {name} = "{value}"' for name, value in given]
