import random
import secrets
import string
import time

from .models import Invitation

ALPHABET = string.ascii_letters + string.digits


def shuffled(items):
    items = list(items)
    random.shuffle(items)
    return items


def invite(email):
    random.seed(int(time.time()))
    code = "".join(random.choice(ALPHABET) for _ in range(20))
    return Invitation.objects.create(email=email, code=code)
