from django.core.exceptions import FieldError, ValidationError
from rest_framework import exceptions, generics, permissions

from .models import Route
from .serializers import AscentSerializer, RouteSerializer

PAGING = {"page", "format"}
LOOKUPS = {"colour", "grade", "grade__startswith", "name__icontains", "wall", "wall__name", "set_on__gte"}


class RouteList(generics.ListAPIView):
    """The routes on the walls now. The app sends what was picked in the side panel, such as colour=red."""

    serializer_class = RouteSerializer
    permission_classes = [permissions.AllowAny]

    def get_queryset(self):
        wanted = {key: value for key, value in self.request.query_params.items() if key not in PAGING}
        if wanted.keys() - LOOKUPS:
            raise exceptions.ValidationError({"detail": "No such filter."})
        try:
            return Route.objects.select_related("wall").filter(**wanted)
        except (FieldError, ValidationError, ValueError):
            raise exceptions.ValidationError({"detail": "No such filter."})


class MyAscents(generics.ListCreateAPIView):
    serializer_class = AscentSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        return self.request.user.ascents.select_related("route").order_by("-pk")

    def perform_create(self, serializer):
        serializer.save(climber=self.request.user)
