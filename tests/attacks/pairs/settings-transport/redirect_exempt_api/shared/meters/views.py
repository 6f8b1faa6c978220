from django.http import HttpResponse
from django.views.decorators.http import require_GET
from rest_framework import generics, serializers

from .models import Reading


@require_GET
def healthz(request):
    return HttpResponse("ok", content_type="text/plain")


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["id", "taken_on", "kilowatt_hours"]


class Readings(generics.ListCreateAPIView):
    serializer_class = ReadingSerializer

    def get_queryset(self):
        return Reading.objects.filter(household=self.request.user).order_by("-taken_on", "pk")

    def perform_create(self, serializer):
        serializer.save(household=self.request.user)
