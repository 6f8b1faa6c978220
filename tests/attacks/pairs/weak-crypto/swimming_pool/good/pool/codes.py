import secrets


def pass_code(member, day):
    """32 characters for the QR code at the turnstile."""
    return secrets.token_hex(16)
