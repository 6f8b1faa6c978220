from datetime import timedelta

from django.conf import settings
from django.core.mail import send_mail
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from .models import Judge


def send_link(email):
    """Mail the judge of this address the roster, at most every ten minutes."""
    now = timezone.now()
    due = Q(link_sent_at=None) | Q(link_sent_at__lt=now - timedelta(minutes=10))
    if Judge.objects.filter(due, email=email).update(link_sent_at=now):
        path = reverse("roster", args=[Judge.objects.get(email=email).token])
        send_mail("Your roster", settings.PUBLIC_URL + path, None, [email])
