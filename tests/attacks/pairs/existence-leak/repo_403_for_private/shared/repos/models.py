from django.conf import settings
from django.db import models
from django.db.models import Q


class RepositoryQuerySet(models.QuerySet):
    def visible_to(self, user):
        return self.filter(Q(is_private=False) | Q(owner=user))


class Repository(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="repositories")
    name = models.SlugField()
    description = models.CharField(max_length=300, blank=True)
    is_private = models.BooleanField(default=False)
    created = models.DateTimeField(auto_now_add=True)

    objects = RepositoryQuerySet.as_manager()

    class Meta:
        ordering = ["name", "id"]
        constraints = [models.UniqueConstraint(fields=["owner", "name"], name="repo_name_per_owner")]

    def __str__(self):
        return f"{self.owner.get_username()}/{self.name}"
