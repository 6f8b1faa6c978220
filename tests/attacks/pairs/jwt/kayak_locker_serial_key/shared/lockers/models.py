from django.db import models


class Locker(models.Model):
    serial = models.SlugField(max_length=40, unique=True)
    bank = models.CharField(max_length=60)
    is_open = models.BooleanField(default=False)

    class Meta:
        ordering = ["serial"]

    def __str__(self):
        return self.serial
