from datetime import timedelta

from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac

DAYS = 2


def make_token(user, day=None):
    day = day or timezone.now().date()
    state = f"{user.pk}|{user.email}|{user.password}|{day.isoformat()}"
    return salted_hmac("studio.tokens", state, algorithm="sha256").hexdigest()


def check_token(user, token):
    today = timezone.now().date()
    days = [today - timedelta(days=ago) for ago in range(DAYS)]
    return any(constant_time_compare(token, make_token(user, day)) for day in days)
