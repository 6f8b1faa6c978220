from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import Inspection
from .serializers import InspectionSerializer, SiteSerializer


class SiteList(generics.ListAPIView):
    serializer_class = SiteSerializer

    def get_queryset(self):
        return self.request.user.building_sites.all()


class SiteMixin:
    serializer_class = InspectionSerializer

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        self.site = get_object_or_404(request.user.building_sites, pk=kwargs["site_id"])


class InspectionList(SiteMixin, generics.ListCreateAPIView):
    def get_queryset(self):
        return self.site.inspections.all()

    def perform_create(self, serializer):
        serializer.save(site=self.site)


class InspectionDetail(SiteMixin, generics.RetrieveUpdateAPIView):
    def get_queryset(self):
        return Inspection.objects.filter(site=self.site)
