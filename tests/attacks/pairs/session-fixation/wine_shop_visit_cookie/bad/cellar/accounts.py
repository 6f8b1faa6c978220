from django.contrib.auth.hashers import make_password
from django.core.cache import cache
from django.middleware.csrf import rotate_token

from .models import Customer, Visit

TRIES = 5


def authenticate(email, password):
    counter = f"tries:{email.lower()}"
    cache.add(counter, 0, 600)
    if cache.incr(counter) > TRIES:
        return None
    customer = Customer.objects.filter(email__iexact=email).first()
    if customer is None:
        make_password(password)  # Takes as long as for a customer we know.
        return None
    if not customer.check_password(password):
        return None
    cache.delete(counter)
    return customer


def log_in(request, customer):
    """The basket that was filled before is kept."""
    visit = request.visit or Visit()
    visit.customer = customer
    visit.save()
    request.visit = visit
    rotate_token(request)


def log_out(request):
    if request.visit is not None:
        request.visit.delete()
    request.visit = None
