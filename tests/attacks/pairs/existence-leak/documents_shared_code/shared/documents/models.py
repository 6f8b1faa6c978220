from django.conf import settings
from django.db import models


class DocumentQuerySet(models.QuerySet):
    def readable_by(self, user):
        own = models.Q(owner=user)
        shared = models.Q(pk__in=Share.objects.filter(reader=user).values("document"))
        return self.filter(own | shared)


class Document(models.Model):
    code = models.SlugField(unique=True)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="documents"
    )
    title = models.CharField(max_length=150)
    text = models.TextField(blank=True)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return self.title


class Share(models.Model):
    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="shares")
    reader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["document", "reader"], name="share_once"),
        ]

    def __str__(self):
        return f"{self.document_id} for {self.reader_id}"
