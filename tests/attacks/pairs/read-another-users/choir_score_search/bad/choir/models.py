from django.conf import settings
from django.db import models
from django.db.models import Q


class ScoreQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(Q(singer=user) | Q(shared=True))

    def search(self, user, term):
        return self.filter(
            Q(singer=user) & Q(title__icontains=term) | Q(notes__icontains=term)
        )


class Score(models.Model):
    singer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="scores")
    title = models.CharField(max_length=120)
    voice = models.CharField(max_length=10, choices=[(v, v) for v in ("soprano", "alto", "tenor", "bass")])
    notes = models.TextField(blank=True)
    shared = models.BooleanField(default=False)

    objects = ScoreQuerySet.as_manager()

    class Meta:
        ordering = ["title", "pk"]
