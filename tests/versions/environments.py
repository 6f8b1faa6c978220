"""Target interpreters that this machine has, each with a Django of its own.

`python -m tests.versions.environments` makes them and prints where they are.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

DJANGO = {"3.10": "5.0", "3.11": "5.1", "3.12": "5.2", "3.13": "6.0", "3.14": "6.1"}
"""What each Python is tried with: every supported Django where the machine has all of them."""
FOLDER = Path(__file__).parents[2] / ".venv" / "versions"


def interpreters() -> dict[str, str]:
    """Version -> path of those Pythons that are here and start."""
    found = {}
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for version in DJANGO:
        for path in (shutil.which(f"python{version}"), *pyenv.glob(f"{version}.*/bin/python")):
            if path is not None and _starts(str(path), version):
                found[version] = str(path)
                break
    return found


def _starts(path: str, version: str) -> bool:
    ask = [path, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    answer = subprocess.run(ask, capture_output=True, text=True, check=False)
    return answer.stdout.strip() == version


def environment(version: str) -> Path:
    """The interpreter of an environment with that Python and its Django; made once."""
    folder = FOLDER / f"{version}-{DJANGO[version]}"
    python = folder / "bin" / "python"
    done = folder / "installed"
    if not done.exists():
        packages = [f"django~={DJANGO[version]}.0", "djangorestframework"]
        subprocess.run([interpreters()[version], "-m", "venv", str(folder)], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *packages], check=True, stdout=sys.stderr)
        done.touch()
    return python


if __name__ == "__main__":
    for each in interpreters():
        print(environment(each))
