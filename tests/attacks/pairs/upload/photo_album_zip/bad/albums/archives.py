import os
import zipfile

from django.conf import settings
from django.core.exceptions import ValidationError

MAX_FILES = 200
MAX_BYTES = 50 * 1024 * 1024
EXTENSIONS = (".jpg", ".jpeg", ".png")


def album_dir(album):
    return os.path.join(settings.BASE_DIR, "album-files", str(album.pk))


def unpack(album, upload):
    """Writes the pictures of the archive to the album's folder; returns how many."""
    try:
        archive = zipfile.ZipFile(upload)
    except zipfile.BadZipFile:
        raise ValidationError("This is not a zip archive.")
    entries = [i for i in archive.infolist() if i.filename.lower().endswith(EXTENSIONS)]
    if len(entries) > MAX_FILES or sum(i.file_size for i in entries) > MAX_BYTES:
        raise ValidationError("The archive is too large.")
    for info in entries:
        target = os.path.join(album_dir(album), info.filename)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with archive.open(info) as source, open(target, "wb") as out:
            out.write(source.read(info.file_size))
    return len(entries)
