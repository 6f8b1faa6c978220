from django.utils import timezone
from rest_framework import mixins, pagination, serializers, viewsets

from .models import Lease


class LeaseSerializer(serializers.ModelSerializer):
    due = serializers.IntegerField(read_only=True)

    class Meta:
        model = Lease
        fields = ["id", "garage", "start", "end", "due"]

    def validate_start(self, start):
        if start < timezone.now().date():
            raise serializers.ValidationError("In the past.")
        return start

    def validate(self, told):
        if (told["end"] - told["start"]).days > 366:
            raise serializers.ValidationError({"end": "A year at most."})
        return told


class Pages(pagination.PageNumberPagination):
    page_size = 20


class LeaseViewSet(mixins.CreateModelMixin, mixins.ListModelMixin, viewsets.GenericViewSet):
    serializer_class = LeaseSerializer
    pagination_class = Pages

    def get_queryset(self):
        mine = Lease.objects.filter(tenant=self.request.user)
        return mine.select_related("garage").order_by("-start", "pk")

    def perform_create(self, serializer):
        serializer.save(tenant=self.request.user)
