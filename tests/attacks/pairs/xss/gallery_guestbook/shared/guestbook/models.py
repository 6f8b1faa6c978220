from django.db import models


class Exhibition(models.Model):
    title = models.CharField(max_length=100)
    slug = models.SlugField(unique=True)
    blurb = models.TextField(blank=True)

    def __str__(self):
        return self.title


class Remark(models.Model):
    exhibition = models.ForeignKey(Exhibition, on_delete=models.CASCADE, related_name="remarks")
    author = models.CharField(max_length=60)
    text = models.TextField(max_length=2000)
    stars = models.PositiveSmallIntegerField(default=5)
    written_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-written_at"]
