from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q


class Tournament(models.Model):
    name = models.CharField(max_length=80)
    day = models.DateField()

    class Meta:
        ordering = ["-day", "-pk"]


class Bout(models.Model):
    tournament = models.ForeignKey(Tournament, on_delete=models.CASCADE, related_name="bouts")
    left = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bouts_left")
    right = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bouts_right")
    left_hits = models.PositiveSmallIntegerField(validators=[MaxValueValidator(15)])
    right_hits = models.PositiveSmallIntegerField(validators=[MaxValueValidator(15)])

    class Meta:
        ordering = ["pk"]

    @classmethod
    def fought_by(cls, user):
        return cls.objects.filter(Q(left=user) | Q(right=user))
