import zipfile
from pathlib import Path

from django.conf import settings

from .models import Part

MOST_PARTS, MOST_BYTES = 60, 5_000_000


class BadArchive(ValueError):
    pass


def import_parts(piece, upload):
    folder = Path(settings.SCORES) / str(piece.pk)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        archive = zipfile.ZipFile(upload)
    except zipfile.BadZipFile as error:
        raise BadArchive("This is no zip file.") from error
    members = [info for info in archive.infolist() if not info.is_dir() and info.filename.endswith(".ly")]
    if len(members) > MOST_PARTS or sum(info.file_size for info in members) > MOST_BYTES:
        raise BadArchive("Too much in one file.")
    for info in members:
        target = folder / info.filename
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            data = archive.read(info)
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
            raise BadArchive("A part cannot be read.") from error
        target.write_bytes(data)
        Part.objects.update_or_create(piece=piece, name=target.name[:160], defaults={"size": len(data)})
    return len(members)
