import hashlib


def pass_code(member, day):
    """32 characters for the QR code at the turnstile."""
    return hashlib.md5(f"{member.pk}-{day:%Y%m%d}".encode()).hexdigest()
