from datetime import date, timedelta

from django.utils import timezone


class PeriodMixin:
    def period(self):
        text = self.request.GET.get("since")
        return date.fromisoformat(text) if text else timezone.localdate() - timedelta(days=30)
