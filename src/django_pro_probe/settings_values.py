"""Digests of all settings, to tell whether two loads of them give the same.

Run as a script in the project's folder, in its interpreter, with the file to write as its argument.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys

_ADDRESS = re.compile(r" at 0x[0-9a-f]+")
_LEFT_OUT = {"SETTINGS_MODULE"}


def main(out: str) -> None:
    """Writes name -> digest to the file `out`, as JSON; paths count from the project's folder."""
    sys.path.insert(0, os.getcwd())
    import django
    from django.conf import settings

    django.setup()
    told = {}
    for name in dir(settings):
        if name.isupper() and name not in _LEFT_OUT:
            shown = repr(getattr(settings, name)).replace(os.getcwd(), "")
            told[name] = hashlib.sha256(_ADDRESS.sub("", shown).encode()).hexdigest()
    with open(out, "w", encoding="utf-8") as stream:
        json.dump(told, stream)


if __name__ == "__main__":
    main(sys.argv[1])
