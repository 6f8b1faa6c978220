from rest_framework import generics

from .functions import JsonText
from .models import Sample
from .serializers import AttributeQuery, AttributeSerializer, SampleSerializer


class OwnSamples:
    def get_queryset(self):
        return Sample.objects.filter(farmer=self.request.user)


class SampleList(OwnSamples, generics.ListCreateAPIView):
    serializer_class = SampleSerializer

    def perform_create(self, serializer):
        serializer.save(farmer=self.request.user)


class AttributeList(OwnSamples, generics.ListAPIView):
    serializer_class = AttributeSerializer

    def get_queryset(self):
        query = AttributeQuery(data=self.request.query_params)
        query.is_valid(raise_exception=True)
        found = super().get_queryset()
        value = JsonText("attributes", query.validated_data["key"])
        return found.annotate(value=value).exclude(value=None).order_by("value", "pk")
