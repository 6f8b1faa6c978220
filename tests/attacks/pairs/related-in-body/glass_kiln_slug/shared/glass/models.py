from django.conf import settings
from django.db import models
from django.db.models import Q


class KilnQuerySet(models.QuerySet):
    def usable_by(self, user):
        return self.filter(Q(owner=user) | Q(communal=True))


class Kiln(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="kilns")
    code = models.SlugField(unique=True)
    communal = models.BooleanField(default=False)

    objects = KilnQuerySet.as_manager()


class Firing(models.Model):
    kiln = models.ForeignKey(Kiln, on_delete=models.CASCADE, related_name="firings")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="firings")
    piece = models.CharField(max_length=100)
    peak = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["-pk"]
