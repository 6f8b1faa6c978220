from django.contrib.auth.hashers import make_password
from django.db.models import F

from .models import Customer

SESSION_KEY = "wash_customer"
MAX_FAILURES = 8


def check_card(card, secret):
    """The customer of the card, or None. After eight failures the desk has to open the card again."""
    customer = Customer.objects.filter(card=card).first()
    if customer is None:
        make_password(secret)
        return None
    opened = Customer.objects.filter(pk=customer.pk, failures__lt=MAX_FAILURES).update(failures=F("failures") + 1)
    if not customer.check_secret(secret) or not opened:
        return None
    Customer.objects.filter(pk=customer.pk).update(failures=0)
    return customer


def sign_in(request, customer):
    request.session[SESSION_KEY] = customer.pk
    request.session.set_expiry(30 * 60)


def current(request):
    return Customer.objects.filter(pk=request.session.get(SESSION_KEY)).first()
