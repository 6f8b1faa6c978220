import zipfile

from django.conf import settings

PICTURES = (".jpg", ".jpeg", ".png")


class BadArchive(Exception):
    pass


def unpack(archive, folder):
    """Puts the pictures of a zip archive into the folder; returns how many there were."""
    try:
        with zipfile.ZipFile(archive) as opened:
            pictures = [
                info
                for info in opened.infolist()
                if not info.is_dir() and info.filename.lower().endswith(PICTURES)
            ]
            if len(pictures) > 200 or sum(p.file_size for p in pictures) > settings.ALBUM_LIMIT:
                raise BadArchive("The archive holds too much.")
            for info in pictures:
                target = (folder / info.filename).resolve()
                if not target.is_relative_to(folder):
                    raise BadArchive("The archive holds a file outside of its folder.")
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(opened.read(info))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError):
        raise BadArchive("The archive cannot be read.")
    return len(pictures)
