from django.conf import settings
from django.core import signing

SIGNING_KEY = settings.SECRET_KEY + ":files"
signer = signing.TimestampSigner(key=SIGNING_KEY, salt="files.download")


def link_for(name):
    return "/download/" + signer.sign(name)


def name_of(token):
    return signer.unsign(token, max_age=3600)
