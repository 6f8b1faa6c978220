from django.conf import settings
from django.db import models


class ReportQuerySet(models.QuerySet):
    def public(self):
        return self.filter(state=Report.PUBLIC)


class Report(models.Model):
    DRAFT, PUBLIC = "draft", "public"

    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="reports")
    cave = models.CharField(max_length=80)
    title = models.CharField(max_length=120)
    summary = models.CharField(max_length=300, blank=True)
    text = models.TextField()
    explored = models.DateField()
    state = models.CharField(max_length=10, choices=[(DRAFT, "Draft"), (PUBLIC, "Public")], default=DRAFT)

    objects = ReportQuerySet.as_manager()

    class Meta:
        ordering = ["-explored", "-pk"]

    def neighbour(self, direction):
        find = {"next": self.get_next_by_explored, "previous": self.get_previous_by_explored}[direction]
        try:
            return find(cave=self.cave)
        except Report.DoesNotExist:
            return None
