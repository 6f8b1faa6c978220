from django.conf import settings
from django.db import models
from django.utils import timezone


class Member(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="member"
    )
    phone = models.CharField(max_length=30, blank=True)
    joined_on = models.DateField(default=timezone.localdate)

    def __str__(self):
        return self.user.get_full_name() or self.user.username


class Loan(models.Model):
    tool = models.ForeignKey("shed.Tool", on_delete=models.PROTECT, related_name="loans")
    member = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="loans")
    lent_on = models.DateField(default=timezone.localdate)
    due_on = models.DateField()
    returned_on = models.DateField(null=True, blank=True)
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["-lent_on", "-pk"]

    def __str__(self):
        return f"{self.tool} ({self.member})"

    @property
    def is_overdue(self):
        return self.returned_on is None and self.due_on < timezone.localdate()
