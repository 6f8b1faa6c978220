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
        days = (told["end"] - told["start"]).days
        if days < 1 or days > 366:
            raise serializers.ValidationError({"end": "From one day to a year."})
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
