from rest_framework import mixins, status, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from . import services
from .models import Bed, Stay
from .serializers import BedSerializer, MoveSerializer, StaySerializer


class BedViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Bed.objects.select_related("ward")
    serializer_class = BedSerializer


class StayViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.DestroyModelMixin,
    viewsets.GenericViewSet,
):
    queryset = Stay.objects.all()
    serializer_class = StaySerializer

    @action(detail=True, methods=["post"], serializer_class=MoveSerializer)
    def move(self, request, pk=None):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            stay = services.move(self.get_object(), serializer.validated_data["bed"])
        except services.CannotMove as error:
            answer = {"success": False, "message": str(error)}
            return Response(answer, status=status.HTTP_400_BAD_REQUEST)
        return Response(StaySerializer(stay).data)
