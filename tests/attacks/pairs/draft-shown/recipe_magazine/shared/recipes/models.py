from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone


class RecipeQuerySet(models.QuerySet):
    def published(self):
        return self.filter(state=Recipe.State.PUBLISHED, published_at__lte=timezone.now())


class Recipe(models.Model):
    class State(models.TextChoices):
        DRAFT = "draft"
        PUBLISHED = "published"

    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="recipes"
    )
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=100)
    method = models.TextField()
    state = models.CharField(max_length=10, choices=State, default=State.DRAFT)
    published_at = models.DateTimeField(null=True, blank=True)

    objects = RecipeQuerySet.as_manager()

    class Meta:
        ordering = ["-published_at"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("recipe", args=[self.slug])
