from django.conf import settings
from django.db import models


class SeedQuerySet(models.QuerySet):
    def shared(self):
        return self.filter(is_shared=True)

    def named_like(self, words):
        return self.filter(variety__icontains=words)


class Seed(models.Model):
    grower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="seeds")
    variety = models.CharField(max_length=80)
    grams = models.PositiveSmallIntegerField()
    is_shared = models.BooleanField(default=False)

    objects = SeedQuerySet.as_manager()

    class Meta:
        ordering = ["variety", "pk"]


class Wish(models.Model):
    seed = models.ForeignKey(Seed, on_delete=models.CASCADE, related_name="wishes")
    gardener = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="wishes")

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["seed", "gardener"], name="wished_once")]
