from pathlib import Path

from django.conf import settings


def unpack(archive, pack):
    """Write the levels of the archive beneath the pack's folder and give their number."""
    folder = Path(settings.MEDIA_ROOT, "packs", str(pack.pk))
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for member in archive.infolist():
        if member.is_dir() or not member.filename.endswith(".txt"):
            continue
        target = folder / member.filename
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(archive.read(member))
        count += 1
    return count


def level_names(pack):
    folder = Path(settings.MEDIA_ROOT, "packs", str(pack.pk))
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.txt"))
