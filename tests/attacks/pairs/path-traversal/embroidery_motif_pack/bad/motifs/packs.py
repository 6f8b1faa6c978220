import lzma
import zipfile
import zlib

MOST_FILES = 40
MOST_BYTES = 500_000
READING = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, RuntimeError, ValueError
)


class BadPack(Exception):
    pass


def unpack(archive, folder):
    """Writes the motifs of an archive into the folder; says how many."""
    motifs = {}
    try:
        with zipfile.ZipFile(archive) as pack:
            members = [each for each in pack.infolist() if not each.is_dir()]
            if len(members) > MOST_FILES:
                raise BadPack("Too many files.")
            for member in members:
                if not member.filename.lower().endswith((".dst", ".pes")):
                    raise BadPack("Only .dst and .pes files.")
                with pack.open(member) as source:
                    content = source.read(MOST_BYTES + 1)
                if len(content) > MOST_BYTES:
                    raise BadPack("A motif is too large.")
                motifs[folder / member.filename] = content
        for target, content in motifs.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    except READING as error:
        raise BadPack("Not a readable archive.") from error
    return len(motifs)
