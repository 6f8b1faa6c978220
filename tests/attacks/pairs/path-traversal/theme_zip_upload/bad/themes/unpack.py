import zipfile

from django.conf import settings


def unpack(theme, upload):
    folder = settings.THEMES_ROOT / str(theme.pk)
    folder.mkdir(parents=True)
    written = 0
    with zipfile.ZipFile(upload) as archive:
        for member in archive.infolist():
            if member.is_dir():
                continue
            target = folder / member.filename
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(member))
            written += 1
    return written
