import zipfile
from pathlib import Path

from django.conf import settings


class BadTheme(Exception):
    pass


def install_theme(upload):
    root = (Path(settings.MEDIA_ROOT) / "themes").resolve()
    with zipfile.ZipFile(upload) as archive:
        for name in archive.namelist():
            if name.endswith("/"):
                continue
            target = root / name
            if target.suffix not in {".css", ".html", ".txt"}:
                raise BadTheme(name)
            target.parent.mkdir(parents=True, exist_ok=True)
            with open(target, "wb") as out:
                out.write(archive.read(name))
