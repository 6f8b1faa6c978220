import zipfile
from pathlib import Path

from django.conf import settings


def unpack(bundle, exhibit):
    """Write the images of the bundle into the folder of the exhibit; how many there were."""
    target = Path(settings.MEDIA_ROOT) / "exhibits" / exhibit.slug
    target.mkdir(parents=True, exist_ok=True)
    count = 0
    with zipfile.ZipFile(bundle) as archive:
        for member in archive.infolist():
            path = target / member.filename
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(archive.read(member))
            count += 1
    return count
