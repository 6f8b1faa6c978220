from django.conf import settings
from django.core import signing
from django.core.mail import send_mail
from django.urls import reverse

from .models import Camper

SALT = "stays.access"
ONE_HOUR = 3600


def send_link(camper):
    path = reverse("my-stays", args=[signing.dumps(camper.pk, salt=SALT)])
    link = f"{settings.PUBLIC_URL}{path}"
    send_mail(
        "Your stays",
        f"Hello {camper.name},\n\nhere you find your stays: {link}\n",
        "office@campsite.example",
        [camper.email],
        fail_silently=True,
    )


def camper_of(token):
    try:
        pk = signing.loads(token, salt=SALT, max_age=ONE_HOUR)
    except signing.BadSignature:
        return None
    return Camper.objects.filter(pk=pk).first()
