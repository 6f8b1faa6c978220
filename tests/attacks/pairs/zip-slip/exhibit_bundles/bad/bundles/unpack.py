import zipfile
from pathlib import Path

from django.conf import settings

MOST_FILES = 200
MOST_BYTES = 20 * 1024 * 1024


class BadBundle(Exception):
    pass


def folder_of(bundle):
    return Path(settings.MEDIA_ROOT) / "bundles" / str(bundle.pk)


def unpack(bundle, upload):
    """Write the files of the archive into the bundle's own folder."""
    folder = folder_of(bundle)
    try:
        archive = zipfile.ZipFile(upload)
    except zipfile.BadZipFile:
        raise BadBundle("This is not a zip archive.") from None
    with archive:
        members = [info for info in archive.infolist() if not info.is_dir()]
        if len(members) > MOST_FILES or sum(info.file_size for info in members) > MOST_BYTES:
            raise BadBundle("The archive is too large.")
        for info in members:
            target = folder / info.filename
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(info))
    return len(members)
