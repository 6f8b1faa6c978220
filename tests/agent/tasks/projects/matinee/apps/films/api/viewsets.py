from rest_framework.viewsets import ModelViewSet

from apps.core.permissions import StaffWrites
from apps.films.api.serializers import FilmSerializer
from apps.films.models import Film


class FilmViewSet(ModelViewSet):
    queryset = Film.objects.select_related("distributor").prefetch_related("genres")
    serializer_class = FilmSerializer
    permission_classes = (StaffWrites,)
