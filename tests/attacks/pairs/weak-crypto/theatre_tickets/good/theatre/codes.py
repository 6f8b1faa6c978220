import hashlib
import secrets


def ticket_code(ticket):
    """The code under which the holder finds the ticket without an account."""
    return secrets.token_urlsafe(24)


def poster_digest(raw):
    """Names the poster's file, so that caches see a new one."""
    return hashlib.md5(raw, usedforsecurity=False).hexdigest()
