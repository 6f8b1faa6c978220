from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import Fault, Inverter, Site
from .serializers import FaultSerializer, InverterSerializer


class SiteMixin:
    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        self.site = get_object_or_404(Site, pk=kwargs["site_pk"], owner=request.user)


class InverterList(SiteMixin, generics.ListAPIView):
    serializer_class = InverterSerializer

    def get_queryset(self):
        return Inverter.objects.filter(site=self.site)


class FaultsOfInverter(SiteMixin):
    serializer_class = FaultSerializer

    def get_queryset(self):
        inverter = get_object_or_404(self.site.inverters, pk=self.kwargs["inverter_pk"])
        return Fault.objects.filter(inverter=inverter)


class FaultList(FaultsOfInverter, generics.ListAPIView):
    pass


class FaultDetail(FaultsOfInverter, generics.RetrieveAPIView):
    pass
