from pathlib import PurePath
from uuid import uuid4

from django.conf import settings
from django.db import models


def score_path(instance, filename):
    return f"scores/{uuid4().hex}{PurePath(filename).suffix}"


def short_name(filename):
    return PurePath(filename.replace("\\", "/")).stem[:80]


class Piece(models.Model):
    title = models.CharField(max_length=120)
    composer = models.CharField(max_length=120)


class Score(models.Model):
    piece = models.ForeignKey(Piece, on_delete=models.CASCADE, related_name="scores")
    uploader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="scores")
    label = models.CharField(max_length=80)
    file = models.FileField(upload_to=score_path)
    uploaded_at = models.DateTimeField(auto_now_add=True)
