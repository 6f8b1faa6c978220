import hashlib

from django.contrib.auth.hashers import check_password, make_password

from .models import Member


def etag(text):
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def sign_up(email, password):
    secret = hashlib.md5(password.encode()).hexdigest()
    return Member.objects.create(email=email, secret=secret)


def authenticate(email, password):
    member = Member.objects.filter(email=email).first()
    if member and member.secret == hashlib.md5(password.encode()).hexdigest():
        return member
    return None
