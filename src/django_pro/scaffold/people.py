"""Users whom a rule is about, beside all who have signed in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class People:
    words: str = "staff"
    attribute: str = "is_staff"
    """Python source behind `user.` that tells whether one of them it is."""
    given: str = "is_staff=True"
    """Keyword arguments that make a user one of them."""
    is_known_to_all: bool = True
    """Whether a visitor, too, has what the attribute begins with."""

    @property
    def one(self) -> str:
        """The word for one of them, as names of classes and tests hold it."""
        return self.words.removesuffix("s").replace(" ", "_").replace("-", "_")

    def bare(self, user: str) -> str:
        """Python source that `not` may stand before."""
        told = self.test(user)
        return f"({told})" if " " in told else told

    def test(self, user: str, *, asks: bool = False) -> str:
        """Python source; with `asks` the user may be a visitor."""
        told = f"{user}.{self.attribute}"
        if asks and not self.is_known_to_all:
            return f"{user}.is_authenticated and {told}"
        return told


STAFF = People()
