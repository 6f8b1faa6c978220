import hashlib

from django.contrib.auth.hashers import check_password, make_password

from .models import Member


def etag(text):
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def sign_up(email, password):
    return Member.objects.create(email=email, secret=make_password(password))


def authenticate(email, password):
    member = Member.objects.filter(email=email).first()
    if member and check_password(password, member.secret):
        return member
    return None
