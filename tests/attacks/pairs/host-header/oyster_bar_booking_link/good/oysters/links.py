from django.conf import settings
from django.urls import reverse


def public_link(request, booking):
    path = reverse("booking", args=[booking.token])
    return settings.PUBLIC_URL + path
