from django.shortcuts import get_object_or_404
from rest_framework import generics, serializers

from .models import Contact, Station


class StationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Station
        fields = ["callsign", "locator"]
        read_only_fields = ["callsign"]


class ContactSerializer(serializers.ModelSerializer):
    class Meta:
        model = Contact
        fields = ["id", "heard", "khz", "at"]


class MyStation(generics.RetrieveUpdateAPIView):
    serializer_class = StationSerializer

    def get_object(self):
        return get_object_or_404(Station, operator=self.request.user)


class Contacts(generics.ListCreateAPIView):
    serializer_class = ContactSerializer

    def get_queryset(self):
        return Contact.objects.filter(station__operator=self.request.user)

    def perform_create(self, serializer):
        serializer.save(station=get_object_or_404(Station, operator=self.request.user))
