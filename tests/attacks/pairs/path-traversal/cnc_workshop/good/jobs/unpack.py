import tarfile
from pathlib import Path

from django.conf import settings

MOST_FILES = 50
MOST_BYTES = 5_000_000


class NotUsable(Exception):
    pass


def unpack(upload, job):
    """Lay the tool paths of the upload into the job's own folder; gives how many."""
    folder = Path(settings.MEDIA_ROOT) / "jobs" / str(job.pk)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with tarfile.open(fileobj=upload) as tar:
            members = []
            for member in tar:
                if len(members) == MOST_FILES or member.size > MOST_BYTES:
                    raise NotUsable("Too much in the archive")
                if member.isfile():
                    members.append(member)
            tar.extractall(folder, members=members, filter="data")
    except tarfile.TarError as error:
        raise NotUsable("Not an archive of tool paths") from error
    return len(members)
