from rest_framework import permissions, status, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Show
from .serializers import ShowSerializer, TrailerSerializer

STAFF_ACTIONS = {"create", "update", "partial_update", "destroy", "trailer"}


class ShowViewSet(viewsets.ModelViewSet):
    queryset = Show.objects.all()
    serializer_class = ShowSerializer
    lookup_value_regex = "[0-9]+"

    def get_permissions(self):
        if self.action in STAFF_ACTIONS:
            return [permissions.IsAdminUser()]
        return [permissions.IsAuthenticated()]

    @action(detail=True, methods=["put"])
    def trailer(self, request, pk=None):
        show = self.get_object()
        serializer = TrailerSerializer(show, data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

    @trailer.mapping.delete
    def drop_trailer(self, request, pk=None):
        show = self.get_object()
        show.trailer_url = ""
        show.save(update_fields=["trailer_url"])
        return Response(status=status.HTTP_204_NO_CONTENT)
