from django.http import HttpResponse
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.pagination import CursorPagination
from rest_framework.permissions import IsAuthenticated

from .exporters import EXPORTERS
from .models import Report


class ReportSerializer(serializers.ModelSerializer):
    exporter = serializers.ChoiceField(choices=sorted(EXPORTERS), default="reports.exporters.plain")

    class Meta:
        model = Report
        fields = ["id", "title", "text", "exporter"]


class Newest(CursorPagination):
    ordering = "-pk"
    page_size = 20


class ReportViewSet(viewsets.ModelViewSet):
    serializer_class = ReportSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Newest

    def get_queryset(self):
        return Report.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=True)
    def export(self, request, pk=None):
        report = self.get_object()
        exporter = EXPORTERS[report.exporter]
        answer = HttpResponse(str(exporter(report.text)), content_type="text/plain; charset=utf-8")
        answer["Content-Disposition"] = f'attachment; filename="report-{report.pk}.txt"'
        return answer
