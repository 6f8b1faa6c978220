import uuid

from django.db import models


class Judge(models.Model):
    email = models.EmailField(unique=True)
    token = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    link_sent_at = models.DateTimeField(null=True, editable=False)


class Duty(models.Model):
    judge = models.ForeignKey(Judge, related_name="duties", on_delete=models.CASCADE)
    heat = models.CharField(max_length=60)
    starts = models.DateTimeField()
