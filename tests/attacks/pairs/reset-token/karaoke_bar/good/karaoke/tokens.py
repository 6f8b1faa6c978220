import secrets
from hashlib import sha256


def new_token(user):
    return secrets.token_urlsafe(32)


def digest_of(token):
    return sha256(token.encode()).hexdigest()
