from django.core import signing

SALT = "wifi.voucher"
DAYS = 3


def issue(room):
    return signing.dumps({"room": room}, salt=SALT)


def room_of(voucher):
    try:
        return signing.loads(voucher, salt=SALT, max_age=DAYS * 86400)["room"]
    except signing.BadSignature:
        return None
