import zipfile
import zlib
from pathlib import Path

from django.conf import settings

MAX_FRAMES = 200
MAX_TOTAL = 100 * 1024 * 1024


class ArchiveError(Exception):
    pass


def unpack_frames(session, upload):
    """Writes the frames of a zip into the folder of the session; gives their number."""
    folder = Path(settings.FRAMES_ROOT) / str(session.pk)
    try:
        with zipfile.ZipFile(upload) as archive:
            members = [member for member in archive.infolist() if member.filename.lower().endswith(".fits")]
            if len(members) > MAX_FRAMES or sum(member.file_size for member in members) > MAX_TOTAL:
                raise ArchiveError("Too many or too large frames.")
            for member in members:
                target = folder / member.filename
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(archive.read(member))
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError, ValueError) as error:
        raise ArchiveError("The archive cannot be read.") from error
    return len(members)
