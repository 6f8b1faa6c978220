from functools import wraps

from django.contrib.auth.hashers import make_password
from django.db.models import F
from django.shortcuts import redirect

from .models import Reader

MAX_FAILED = 8


def authenticate(card, pin):
    reader = Reader.objects.filter(card=card, failed__lt=MAX_FAILED).first()
    if reader is None:
        make_password(pin)
        return None
    if not reader.pin_fits(pin):
        Reader.objects.filter(pk=reader.pk).update(failed=F("failed") + 1)
        return None
    Reader.objects.filter(pk=reader.pk).update(failed=0)
    return reader


def enter(request, reader):
    request.session.cycle_key()
    request.session["reader_id"] = reader.pk
    request.session["greeting"] = reader.name


def reader_page(view):
    @wraps(view)
    def inner(request, *args, **kwargs):
        request.reader = Reader.objects.filter(pk=request.session.get("reader_id")).first()
        if request.reader is None:
            return redirect("kiosk-login")
        return view(request, *args, **kwargs)

    return inner
