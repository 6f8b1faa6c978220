from rest_framework import generics
from rest_framework.generics import get_object_or_404

from .models import Shift, Site
from .serializers import ShiftSerializer, SiteSerializer


class SiteMixin:
    """Views below one site of a company that the user plans for."""

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        sites = Site.objects.filter(company__planners=request.user)
        self.site = get_object_or_404(sites, pk=kwargs["site_pk"])


class SiteList(generics.ListAPIView):
    serializer_class = SiteSerializer

    def get_queryset(self):
        return Site.objects.filter(company__planners=self.request.user)


class SiteDetail(SiteMixin, generics.RetrieveUpdateAPIView):
    serializer_class = SiteSerializer

    def get_object(self):
        return self.site


class ShiftList(SiteMixin, generics.ListCreateAPIView):
    serializer_class = ShiftSerializer

    def get_queryset(self):
        return self.site.shifts.all()

    def perform_create(self, serializer):
        serializer.save(site=self.site)


class ShiftDetail(SiteMixin, generics.RetrieveUpdateDestroyAPIView):
    serializer_class = ShiftSerializer

    def get_object(self):
        return get_object_or_404(Shift, pk=self.kwargs["pk"])
