from django.db import models
from django.urls import reverse


class Article(models.Model):
    year = models.PositiveSmallIntegerField()
    slug = models.SlugField()
    title = models.CharField(max_length=150)
    text = models.TextField()
    published = models.BooleanField(default=False)

    class Meta:
        ordering = ["-year", "slug"]
        constraints = [models.UniqueConstraint(fields=["year", "slug"], name="one_slug_a_year")]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("article", args=[self.year, self.slug])
