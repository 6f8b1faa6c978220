from django.db import models


class Area(models.Model):
    name = models.CharField(max_length=80, unique=True)
    households = models.PositiveIntegerField()
    returned_forms = models.PositiveIntegerField(default=0)
    is_closed = models.BooleanField(default=False)
