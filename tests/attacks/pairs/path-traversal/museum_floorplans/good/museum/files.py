from django.http import FileResponse, Http404


def send(root, name):
    root = root.resolve()
    target = (root / name).resolve()
    if not target.is_relative_to(root) or not target.is_file():
        raise Http404
    return FileResponse(target.open("rb"), as_attachment=True, filename=target.name)
