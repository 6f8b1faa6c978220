from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from .models import Sample
from .serializers import SampleSerializer, StoreSerializer


class SampleViewSet(
    mixins.CreateModelMixin, mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet
):
    queryset = Sample.objects.select_related("rack")
    serializer_class = SampleSerializer

    def perform_create(self, serializer):
        serializer.save(taken_by=self.request.user)

    @action(detail=True, methods=["post"])
    def store(self, request, pk=None):
        sample = self.get_object()
        form = StoreSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        rack = form.validated_data["rack"]
        if rack.samples.exclude(pk=sample.pk).count() >= rack.slots:
            raise ValidationError({"rack": ["This rack is full."]})
        sample.rack = rack
        sample.save(update_fields=["rack"])
        return Response(self.get_serializer(sample).data)
