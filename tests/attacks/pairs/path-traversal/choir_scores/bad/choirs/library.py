from django.http import Http404


def locate(choir, name):
    """The file of a score; conductors sort them in subfolders as they like."""
    root = choir.folder.resolve()
    try:
        score = (root / name).resolve()
    except ValueError as error:
        raise Http404 from error
    if not str(score).startswith(str(root)) or score.suffix != ".pdf":
        raise Http404
    if not score.is_file():
        raise Http404
    return score
