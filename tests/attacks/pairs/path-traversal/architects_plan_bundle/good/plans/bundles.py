import zipfile
from pathlib import Path

from django.conf import settings

from .models import Sheet

MAX_SHEETS = 200
MAX_SHEET_BYTES = 30 * 1024 * 1024


class BundleError(Exception):
    pass


def unpack(project, upload):
    """Lay the sheets of a bundle into the project's folder, folders of the bundle kept."""
    folder = Path(settings.MEDIA_ROOT) / "projects" / project.number
    try:
        archive = zipfile.ZipFile(upload)
    except zipfile.BadZipFile:
        raise BundleError("This is no zip file.")
    members = [info for info in archive.infolist() if not info.is_dir()]
    if len(members) > MAX_SHEETS or any(info.file_size > MAX_SHEET_BYTES for info in members):
        raise BundleError("This bundle holds too much.")
    sheets = []
    for info in members:
        target = (folder / info.filename).resolve()
        if not target.is_relative_to(folder.resolve()):
            raise BundleError("A sheet has a name that can't be kept.")
        target.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(info) as source, open(target, "wb") as out:
            out.write(source.read())
        sheets.append(Sheet(project=project, name=info.filename[:200], size=info.file_size))
    return Sheet.objects.bulk_create(sheets)
