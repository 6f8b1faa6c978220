from django.db import models


class Issue(models.Model):
    slug = models.SlugField(unique=True)
    subject = models.CharField(max_length=120)
    intro = models.TextField(blank=True)
    sent_on = models.DateField()

    class Meta:
        ordering = ["-sent_on", "-pk"]


class Link(models.Model):
    issue = models.ForeignKey(Issue, on_delete=models.CASCADE, related_name="links")
    target = models.URLField()
    caption = models.CharField(max_length=120)


class ClickCount(models.Model):
    issue = models.ForeignKey(Issue, on_delete=models.CASCADE, related_name="clicks")
    day = models.DateField()
    total = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["issue", "day"], name="one_count_a_day")]
