import uuid

from django.conf import settings
from django.db import models


class Sheet(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="own_sheets")
    title = models.CharField(max_length=80)
    code = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="sheets")


class Column(models.Model):
    sheet = models.ForeignKey(Sheet, on_delete=models.CASCADE, related_name="columns")
    title = models.CharField(max_length=80)


class Answer(models.Model):
    column = models.ForeignKey(Column, on_delete=models.CASCADE, related_name="answers")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="answers")
    text = models.CharField(max_length=200)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["column", "person"], name="one_answer_each")]
