from django.contrib.auth.hashers import make_password
from django.db.models import F

from .models import Patron

KEY = "patron_id"
MAX_FAILURES = 5


def sign_in(request, card, pin):
    patron = Patron.objects.filter(card=card, failures__lt=MAX_FAILURES).first()
    if patron is None:
        make_password(pin)
        return None
    if not patron.check_pin(pin):
        Patron.objects.filter(pk=patron.pk).update(failures=F("failures") + 1)
        return None
    Patron.objects.filter(pk=patron.pk).update(failures=0)
    request.session[KEY] = patron.pk
    return patron


def sign_out(request):
    request.session.flush()


def patron_of(request):
    return Patron.objects.filter(pk=request.session.get(KEY)).first()
