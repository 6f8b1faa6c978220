"""What a form refuses of a text that is entered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django_pro.scaffold.style import Names

NEEDED: Names = ("django.core.validators", "RegexValidator")


@dataclass(frozen=True, slots=True)
class Characters:
    """The characters that a text may be made of."""

    field: str
    signs: str
    """As they stand in a class of a regular expression: `0-9 `."""
    told: str
    good: str
    """A text that is accepted."""
    led: bool = False
    """Whether a plus may stand at the start."""

    def source(self) -> list[str]:
        """A method of a form."""
        name = self.field
        pattern = rf"^{chr(92)}+?[{self.signs}]+{chr(92)}Z" if self.led else rf"^[{self.signs}]+\Z"
        return [
            "", f"    def clean_{name}(self):", f'        {name} = self.cleaned_data["{name}"]',
            f"        if {name}:", f'            told = "{self.told}"',
            f'            RegexValidator(r"{pattern}", told)({name})',
            f"        return {name}",
        ]  # fmt: skip

    def wrong(self) -> Iterator[str]:
        """Texts that are refused."""
        yield from ("x", f"{self.good}x")
        if self.led:
            yield from (f"{self.good}+{self.good}", f"++{self.good}")
        else:
            yield f"+{self.good}"

    def right(self) -> Iterator[str]:
        yield self.good
        if self.led:
            yield f"+{self.good}"
