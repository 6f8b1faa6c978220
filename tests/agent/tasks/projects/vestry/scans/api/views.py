from django.shortcuts import get_object_or_404
from rest_framework import generics

from records.models import Record
from scans.api.serializers import ScanSerializer


class RecordScansAPI(generics.ListAPIView):
    serializer_class = ScanSerializer

    def get_queryset(self):
        visible = Record.objects.visible_to(self.request.user)
        record = get_object_or_404(visible, signature=self.kwargs["signature"])
        return record.scans.order_by("page")
