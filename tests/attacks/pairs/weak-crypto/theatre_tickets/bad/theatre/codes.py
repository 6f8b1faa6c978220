import hashlib


def ticket_code(ticket):
    """The code under which the holder finds the ticket without an account."""
    text = f"{ticket.show.slug}-{ticket.pk}"
    return hashlib.md5(text.encode()).hexdigest()


def poster_digest(raw):
    """Names the poster's file, so that caches see a new one."""
    return hashlib.md5(raw, usedforsecurity=False).hexdigest()
