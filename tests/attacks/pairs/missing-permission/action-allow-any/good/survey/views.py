import csv

from django.http import HttpResponse
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAdminUser

from .models import Survey


class SurveySerializer(serializers.ModelSerializer):
    class Meta:
        model = Survey
        fields = ["id", "title"]


class SurveyViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Survey.objects.order_by("title")
    serializer_class = SurveySerializer
    permission_classes = [IsAdminUser]

    # Opened in a plain browser tab, where the session cookie is sent.
    @action(detail=True, url_path="export.csv")
    def export(self, request, pk=None):
        response = HttpResponse(content_type="text/csv")
        writer = csv.writer(response)
        for email, answer in self.get_object().responses.values_list("email", "answer"):
            writer.writerow([email, answer.lstrip("=+-@")])
        return response
