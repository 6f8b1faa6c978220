from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Glider
from .permissions import OwnerWrites
from .serializers import GliderSerializer, GroundingSerializer


class GliderViewSet(mixins.RetrieveModelMixin, mixins.UpdateModelMixin, mixins.ListModelMixin, viewsets.GenericViewSet):
    queryset = Glider.objects.all()
    serializer_class = GliderSerializer
    permission_classes = [IsAuthenticated, OwnerWrites]
    lookup_value_regex = r"\d+"

    @action(detail=True, methods=["post"], serializer_class=GroundingSerializer)
    def ground(self, request, pk=None):
        glider = self.get_object()
        serializer = self.get_serializer(glider, data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(GliderSerializer(glider).data)
