from django.db import models
from django.urls import reverse


class ShowQuerySet(models.QuerySet):
    def public(self):
        return self.filter(status=Show.Status.PUBLIC)


class Artist(models.Model):
    name = models.CharField(max_length=80)


class Show(models.Model):
    class Status(models.TextChoices):
        DRAFT = "draft"
        PUBLIC = "public"

    title = models.CharField(max_length=100)
    teaser = models.CharField(max_length=200, blank=True)
    opens_on = models.DateField()
    status = models.CharField(max_length=6, choices=Status, default=Status.DRAFT)
    artists = models.ManyToManyField(Artist, blank=True, related_name="shows")

    objects = ShowQuerySet.as_manager()

    def get_absolute_url(self):
        return reverse("show", kwargs={"pk": self.pk})

    def next_public(self):
        later = Show.objects.public().filter(opens_on__gt=self.opens_on)
        return later.order_by("opens_on", "pk").first()
