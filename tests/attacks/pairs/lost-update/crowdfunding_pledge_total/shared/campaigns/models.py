from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse


class Campaign(models.Model):
    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=100)
    goal = models.PositiveIntegerField()
    raised = models.PositiveIntegerField(default=0)
    open = models.BooleanField(default=True)

    def get_absolute_url(self):
        return reverse("campaign", args=[self.slug])


class Pledge(models.Model):
    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="pledges")
    backer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    amount = models.PositiveIntegerField(
        validators=[MinValueValidator(1), MaxValueValidator(10_000)]
    )
    made_at = models.DateTimeField(auto_now_add=True)
