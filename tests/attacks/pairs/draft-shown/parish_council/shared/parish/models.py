from django.db import models


class Meeting(models.Model):
    held_on = models.DateField()
    place = models.CharField(max_length=80)

    class Meta:
        ordering = ["-held_on", "-pk"]


class MinutesQuerySet(models.QuerySet):
    def published(self):
        return self.filter(status=Minutes.Status.PUBLISHED)


class Minutes(models.Model):
    class Status(models.TextChoices):
        DRAFT = "draft"
        PUBLISHED = "published"

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="minutes")
    title = models.CharField(max_length=120)
    text = models.TextField(max_length=20000)
    status = models.CharField(max_length=9, choices=Status.choices, default=Status.DRAFT)

    objects = MinutesQuerySet.as_manager()

    class Meta:
        ordering = ["-meeting__held_on", "pk"]
