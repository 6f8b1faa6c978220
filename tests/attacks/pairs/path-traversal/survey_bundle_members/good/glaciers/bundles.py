import tarfile


class BadBundle(Exception):
    pass


def unpack(upload, folder):
    """Write the images of a bundle below `folder` and tell how many there were."""
    written = 0
    folder = folder.resolve()
    try:
        with tarfile.open(fileobj=upload, mode="r:") as archive:
            for member in archive:
                if not member.isfile() or member.issparse():
                    continue
                target = (folder / member.name).resolve()
                if not target.is_relative_to(folder):
                    raise BadBundle
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(archive.extractfile(member).read())
                written += 1
    except (tarfile.TarError, OSError, ValueError):
        raise BadBundle from None
    return written
