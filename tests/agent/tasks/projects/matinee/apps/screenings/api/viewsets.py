from rest_framework.viewsets import ModelViewSet

from apps.core.permissions import StaffWrites
from apps.screenings.api.serializers import ScreeningSerializer
from apps.screenings.models import Screening


class ScreeningViewSet(ModelViewSet):
    queryset = Screening.objects.all()
    serializer_class = ScreeningSerializer
    permission_classes = (StaffWrites,)
