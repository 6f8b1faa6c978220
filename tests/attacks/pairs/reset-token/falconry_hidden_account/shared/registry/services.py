from functools import partial

from django.conf import settings
from django.contrib.auth.models import User
from django.core.mail import send_mail
from django.db import transaction
from django.urls import reverse

from .models import Reset

TEXT = "Choose a new password within the hour:\n\n{link}\n"


@transaction.atomic
def ask_for_reset(email):
    for user in User.objects.filter(email__iexact=email, is_active=True)[:3]:
        link = settings.SITE_URL + reverse("new-password", args=[Reset.objects.issue(user)])
        send = partial(send_mail, "Your password", TEXT.format(link=link), None, [user.email])
        transaction.on_commit(send, robust=True)
