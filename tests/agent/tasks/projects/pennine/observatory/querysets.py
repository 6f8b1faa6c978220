from django.db import models


class TelescopeQuerySet(models.QuerySet):
    def in_use(self):
        return self.exclude(status="retired")

    def for_list(self):
        return self.in_use().select_related("dome", "keeper__user")


class ObservationQuerySet(models.QuerySet):
    def public(self):
        return self.filter(is_public=True)

    def visible_to(self, member):
        if member is None:
            return self.public()
        return self.filter(models.Q(is_public=True) | models.Q(observer=member))


class SlotQuerySet(models.QuerySet):
    def open(self):
        return self.exclude(state="cancelled")

    def overlapping(self, telescope, starts_at, ends_at):
        return self.open().filter(telescope=telescope, starts_at__lt=ends_at, ends_at__gt=starts_at)
