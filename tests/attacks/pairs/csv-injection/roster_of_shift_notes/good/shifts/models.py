from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class Shift(models.Model):
    day = models.DateField()
    ward = models.CharField(max_length=20)
    worker = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL)
    hours = models.PositiveSmallIntegerField(default=0, validators=[MaxValueValidator(12)])
    note = models.CharField(max_length=80, blank=True)

    def as_row(self):
        return [self.day.isoformat(), self.ward, self.hours, as_text(self.note)]


def as_text(value):
    return "'" + value if value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
