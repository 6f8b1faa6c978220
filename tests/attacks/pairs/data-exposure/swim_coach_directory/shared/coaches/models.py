from django.contrib.auth.models import User
from django.db import models


class Pool(models.Model):
    name = models.CharField(max_length=60)
    lanes = models.PositiveSmallIntegerField()

    def __str__(self):
        return self.name


class Coach(models.Model):
    user = models.OneToOneField(User, on_delete=models.CASCADE)
    pool = models.ForeignKey(Pool, on_delete=models.PROTECT, related_name="coaches")
    strokes = models.CharField(max_length=120)
    about = models.TextField(blank=True)

    class Meta:
        verbose_name_plural = "coaches"
        ordering = ["pk"]

    def __str__(self):
        return self.user.get_full_name()
