from rest_framework.generics import ListAPIView

from .models import Night
from .serializers import NightSerializer, PeriodSerializer


class NightList(ListAPIView):
    serializer_class = NightSerializer

    def get_queryset(self):
        nights = Night.objects.all()
        period = PeriodSerializer(data=self.request.query_params)
        period.is_valid(raise_exception=True)
        if "since" in period.validated_data:
            nights = nights.filter(day__gte=period.validated_data["since"])
        if "until" in period.validated_data:
            nights = nights.filter(day__lte=period.validated_data["until"])
        return nights
