import os
import uuid

from django.conf import settings


def store(file, wanted_name):
    folder = os.path.join(settings.MEDIA_ROOT, "incoming")
    os.makedirs(folder, exist_ok=True)
    name = wanted_name or uuid.uuid4().hex
    with open(os.path.join(folder, name), "wb") as target:
        for chunk in file.chunks():
            target.write(chunk)
    return name
