from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Parcel
from .serializers import ParcelSerializer, RescheduleSerializer
from .services import reschedule


class ParcelViewSet(mixins.ListModelMixin, viewsets.GenericViewSet):
    queryset = Parcel.objects.all()
    serializer_class = ParcelSerializer

    def filter_queryset(self, queryset):
        if self.action == "list":
            return queryset.filter(recipient=self.request.user)
        return queryset

    @action(detail=True, methods=["post"], serializer_class=RescheduleSerializer)
    def reschedule(self, request, pk=None):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        parcel = reschedule(self.get_object(), serializer.validated_data["day"], by=request.user)
        return Response(ParcelSerializer(parcel).data)
