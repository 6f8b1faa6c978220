import zipfile
import zlib
from lzma import LZMAError

from django.core.exceptions import ValidationError

SUFFIXES = {".jpg", ".png", ".txt"}
BROKEN = (zipfile.BadZipFile, zlib.error, LZMAError, RuntimeError, OSError, ValueError, EOFError)


def unpack(archive, folder):
    """Writes the members of a ZIP file into the folder, and gives their names."""
    try:
        with zipfile.ZipFile(archive) as packed:
            members = [member for member in packed.infolist() if not member.is_dir()]
            if len(members) > 40 or sum(member.file_size for member in members) > 4 * 1024 * 1024:
                raise ValidationError("There is too much in the archive.")
            return [write(packed, member, folder) for member in members]
    except BROKEN as error:
        raise ValidationError("The archive cannot be read.") from error


def write(packed, member, folder):
    target = (folder / member.filename).resolve()
    if not target.is_relative_to(folder.resolve()):
        raise ValidationError("A name leads out of the archive.")
    if target.suffix.lower() not in SUFFIXES or len(member.filename) > 120:
        raise ValidationError("Only pictures and texts with short names, please.")
    content = packed.read(member)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    return member.filename
