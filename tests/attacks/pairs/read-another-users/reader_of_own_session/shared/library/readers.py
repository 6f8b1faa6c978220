import functools

from django.shortcuts import redirect

from .models import Reader


def for_readers(view):
    @functools.wraps(view)
    def wrapped(request, *args, **kwargs):
        reader = Reader.objects.filter(pk=request.session.get("reader"), blocked=False).first()
        if reader is None:
            return redirect("/enter/")
        request.reader = reader
        return view(request, *args, **kwargs)

    return wrapped
