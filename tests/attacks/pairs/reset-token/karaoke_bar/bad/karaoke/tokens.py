from hashlib import md5, sha256

from django.utils import timezone


def new_token(user):
    stamp = timezone.now().strftime("%Y%m%d%H%M")
    return md5(f"{user.pk}-{user.email}-{stamp}".encode()).hexdigest()


def digest_of(token):
    return sha256(token.encode()).hexdigest()
