from datetime import datetime

from rest_framework.exceptions import ValidationError
from rest_framework.generics import ListAPIView

from .models import Night
from .serializers import NightSerializer


class NightList(ListAPIView):
    serializer_class = NightSerializer

    def get_queryset(self):
        nights = Night.objects.all()
        since, until = self.get_day("since"), self.get_day("until")
        if since and until and until < since:
            raise ValidationError({"until": ["The end is before the start."]})
        if since:
            nights = nights.filter(day__gte=since)
        if until:
            nights = nights.filter(day__lte=until)
        return nights

    def get_day(self, name):
        value = self.request.query_params.get(name)
        return datetime.strptime(value, "%Y-%m-%d").date() if value else None
