import uuid

from django.db import models


class Booking(models.Model):
    token = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    email = models.EmailField()
    day = models.DateField()
    people = models.PositiveSmallIntegerField()
