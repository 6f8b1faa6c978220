from django.db import models


class Stamped(models.Model):
    """Base of what is written down by people: when it came, when it changed."""

    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        abstract = True


class TenantQuerySet(models.QuerySet):
    """`department_path` leads from the model to the department."""

    department_path = "department"

    def for_user(self, user):
        member = getattr(user, "member", None)
        if user.is_superuser or (member and member.sees_all):
            return self
        if member is None:
            return self.none()
        return self.filter(**{self.department_path: member.department_id})
