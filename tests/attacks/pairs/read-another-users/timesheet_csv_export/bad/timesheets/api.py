import csv

from django.http import HttpResponse
from rest_framework.decorators import action
from rest_framework.viewsets import ModelViewSet

from .models import Entry
from .serializers import EntrySerializer, ExportQuery


class EntryViewSet(ModelViewSet):
    serializer_class = EntrySerializer

    def get_queryset(self):
        return Entry.objects.filter(employee=self.request.user)

    def perform_create(self, serializer):
        serializer.save(employee=self.request.user)

    @action(detail=False, url_path="export")
    def export(self, request):
        query = ExportQuery(data=request.query_params)
        query.is_valid(raise_exception=True)
        period = query.validated_data
        employee = period.get("employee", request.user.pk)
        entries = Entry.objects.filter(employee_id=employee, day__range=(period["start"], period["end"]))
        response = HttpResponse(content_type="text/csv")
        response["Content-Disposition"] = 'attachment; filename="timesheet.csv"'
        writer = csv.writer(response)
        writer.writerow(["day", "minutes"])
        writer.writerows(entries.values_list("day", "minutes"))
        return response
