from django.db import models


class Hearing(models.Model):
    docket = models.SlugField(unique=True)
    title = models.CharField(max_length=120)
    day = models.DateField()
    public = models.BooleanField(default=True)

    class Meta:
        ordering = ["-day", "docket"]
