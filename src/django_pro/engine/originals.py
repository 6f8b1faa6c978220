"""Files as they are before a change: each is read once, and kept."""

from __future__ import annotations

from dataclasses import dataclass, field

from django_pro.edits import EditError

Texts = dict[str, str]
"""Files by absolute path."""


@dataclass(frozen=True, slots=True)
class Originals:
    """Reads files; `texts` are those that were."""

    texts: Texts = field(default_factory=dict)

    def __call__(self, path: str, *, new: bool = False) -> str:
        """A file's text; empty where it is not there, and may be `new`.

        Raises:
            EditError: it can't be read as UTF-8.
        """
        if path not in self.texts:
            try:
                with open(path, encoding="utf-8", newline="") as stream:
                    self.texts[path] = stream.read()
            except FileNotFoundError as error:
                if not new:
                    raise EditError(f"the file can't be read: {error}") from error
                return ""
            except (OSError, UnicodeDecodeError) as error:
                raise EditError(f"the file can't be read: {error}") from error
        return self.texts[path]
