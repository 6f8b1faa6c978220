import uuid

from django.db import models
from django.db.models import F

MAX_TRIES = 5


class Parcel(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    locker = models.CharField(max_length=8)
    code = models.CharField(max_length=4)
    wrong_codes = models.PositiveSmallIntegerField(default=0)
    opened_at = models.DateTimeField(null=True, blank=True)

    def __str__(self):
        return f"Parcel in {self.locker}"

    def count_try(self):
        """Take one of the tries that are left; False when there is none."""
        left = Parcel.objects.filter(pk=self.pk, wrong_codes__lt=MAX_TRIES)
        return left.update(wrong_codes=F("wrong_codes") + 1) == 1
