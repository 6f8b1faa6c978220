from datetime import date, timedelta

from django.utils import timezone


class PeriodMixin:
    def period(self):
        text = self.request.GET.get("since")
        try:
            return date.fromisoformat(text or "")
        except ValueError:
            return timezone.localdate() - timedelta(days=30)
