from django.conf import settings
from django.core.files.storage import FileSystemStorage
from django.db import models


def archive():
    return FileSystemStorage(location=settings.BASE_DIR / "archive", base_url=None)


class Paper(models.Model):
    client = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tax_papers"
    )
    title = models.CharField(max_length=120)
    year = models.PositiveSmallIntegerField()
    scan = models.FileField(upload_to="papers/%Y", storage=archive)
    added = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-year", "title", "pk"]

    def __str__(self):
        return f"{self.title} {self.year}"
