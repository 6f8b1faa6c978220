"""The bytecode that an installation has of a module, for another place of the module.

zipimport compiles each module anew that has no bytecode beside it in the archive, and passes over
bytecode of another version of Python (Lib/zipimport.py, `_unmarshal_code`).
"""

from __future__ import annotations

import importlib.util
import marshal
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType

_UNCHECKED = (1).to_bytes(4, "little") + bytes(8)
"""Flags and hash of bytecode that is not compared with its source: PEP 552."""


def of(source: Path, place: str) -> bytes | None:
    """A `.pyc` as if the source had been compiled at `place`; None where there is none of it."""
    if not Path(importlib.util.cache_from_source(str(source))).exists():
        return None
    code = SourceFileLoader(source.stem, str(source)).get_code(source.stem)
    if code is None:
        return None
    return importlib.util.MAGIC_NUMBER + _UNCHECKED + marshal.dumps(_moved(code, place))


def _moved(code: CodeType, place: str) -> CodeType:
    constants = tuple(
        _moved(each, place) if isinstance(each, CodeType) else each for each in code.co_consts
    )
    return code.replace(co_filename=place, co_consts=constants)
